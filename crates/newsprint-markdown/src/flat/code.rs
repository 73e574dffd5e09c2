//! Code inside running text.

use super::{Flat, Kind};
use crate::{options::Markdown, write::code_span};

impl Flat {
    pub(super) fn push_code(&mut self, code: &str, options: Markdown) {
        if code.is_empty() {
            return;
        }
        // Two spans side by side would run together, so they are one.
        let is_beside = self
            .syntax
            .last()
            .is_some_and(|last| last.kind == Kind::Code && last.range.end == self.text.len());
        if is_beside {
            self.drop_last();
        } else {
            self.code.clear();
        }
        self.code.push_str(code);
        if self.would_define(&self.code) {
            let words = std::mem::take(&mut self.code);
            return self.push_text(&words, options, true);
        }
        let mut written = String::new();
        code_span::push(&self.code, &mut written);
        self.push_syntax(&written, Kind::Code);
    }

    /// Whether `markup` would make a link's definition of the line: it begins with a link, and what looks like the end of a label is none only
    /// to who reads the line as running text ([CommonMark 0.31.2, section 4.7](https://spec.commonmark.org/0.31.2/#link-reference-definitions)).
    pub(super) fn would_define(&self, markup: &str) -> bool {
        self.leads_with_link && markup.contains("]:")
    }
}
