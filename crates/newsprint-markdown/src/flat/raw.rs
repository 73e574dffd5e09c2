//! Raw HTML inside running text: its tags are markup, what stands between them are words.

use newsprint_core::Raw;

use super::{Flat, Kind};
use crate::{
    escape::html::{self, Ends},
    options::Markdown,
};

impl Flat {
    /// Lays raw markup flat: HTML as such where the caller trusts it, anything else as words.
    pub(super) fn push_raw(&mut self, raw: &Raw, options: Markdown, single_line: bool) {
        if !options.raw_html || raw.format != "html" {
            self.push_lines(&raw.text, true, options, single_line);
            return;
        }
        let mut ends = Ends::default();
        let mut done = 0;
        for (at, _) in raw.text.match_indices('<') {
            // Inside what is written already.
            if at < done || !html::begins(&raw.text, at, &mut ends) {
                continue;
            }
            let rest = raw.text.get(at..).unwrap_or_default();
            let Some(tag) = html::length(rest).and_then(|length| rest.get(..length)) else { continue };
            self.push_words(raw.text.get(done..at).unwrap_or_default(), options, single_line);
            self.push_tag(tag, options, single_line);
            done = at + tag.len();
        }
        self.push_words(raw.text.get(done..).unwrap_or_default(), options, single_line);
    }

    /// Words of HTML: a few characters have names there.
    fn push_words(&mut self, html: &str, options: Markdown, single_line: bool) {
        if !html.contains('&') {
            return self.push_lines(html, true, options, single_line);
        }
        let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
        let words = names.iter().fold(html.to_owned(), |words, (name, shown)| words.replace(name, shown));
        self.push_lines(&words, true, options, single_line);
    }

    /// A tag. At the start of a line some would begin a block ([CommonMark 0.31.2, section 4.6](https://spec.commonmark.org/0.31.2/#html-blocks)):
    /// behind a soft line end they stay in the line before, elsewhere they are words.
    fn push_tag(&mut self, tag: &str, options: Markdown, single_line: bool) {
        let tag = tag.replace(['\n', '\r'], " ");
        if self.would_define(&tag) {
            return self.push_lines(&tag, true, options, single_line);
        }
        if !html::begins_block(&tag) {
            return self.push_syntax(&tag, Kind::Whole);
        }
        let is_soft = self.ends_in_break() && self.syntax.last().is_some_and(|last| last.range.len() == 1);
        if is_soft {
            self.drop_last();
            self.text.push(' ');
        }
        if self.text.is_empty() || self.ends_in_break() {
            self.push_lines(&tag, true, options, single_line);
        } else {
            self.push_syntax(&tag, Kind::Whole);
        }
    }

    /// Whether nothing but a tag is there: with a blank line end behind it, it would begin a block.
    pub(super) fn is_tag_alone(&self) -> bool {
        self.text.starts_with('<') && self.syntax.len() == 1 && html::is_tag(&self.text)
    }
}
