//! Paragraphs ([CommonMark 0.31.2, section 4.8](https://spec.commonmark.org/0.31.2/#paragraphs)).

use std::fmt;

use newsprint_core::{Byline, Inline};

use super::Writer;
use crate::{
    emoji_lines::Kind,
    escape::{self, Place},
    flat,
};

impl<W: fmt::Write> Writer<'_, W> {
    /// A paragraph; without words it is left out.
    pub(super) fn paragraph(&mut self, content: &[Inline]) -> fmt::Result {
        self.flat.clear();
        self.flat.push(content, self.options, false);
        self.flat_paragraph()
    }

    /// A paragraph of one line.
    pub(super) fn one_line(&mut self, content: &[Inline]) -> fmt::Result {
        self.flat.clear();
        self.flat.push(content, self.options, true);
        self.flat_paragraph()
    }

    /// The bylines, a line each.
    pub(super) fn bylines(&mut self, bylines: &[Byline]) -> fmt::Result {
        self.flat.clear();
        for byline in bylines {
            self.flat.push_break(false, self.options, false);
            self.flat.push(&byline.content, self.options, false);
            self.flat.trim_end();
        }
        self.flat_paragraph()
    }

    /// A paragraph behind words of its own, in one line or as many as it has.
    pub(super) fn paragraph_behind(
        &mut self,
        words: &str,
        content: &[Inline],
        single_line: bool,
    ) -> fmt::Result {
        self.flat.clear();
        self.flat.push_text(words, self.options, false);
        self.flat.front = self.flat.text.len();
        self.flat.push(content, self.options, single_line);
        self.flat_paragraph()
    }

    /// A paragraph behind the mark of a task, which is markup.
    pub(super) fn task_paragraph(&mut self, mark: &str, content: &[Inline]) -> fmt::Result {
        self.flat.clear();
        self.flat.push_syntax(mark, flat::Kind::Whole);
        self.flat.front = self.flat.text.len();
        self.flat.push(content, self.options, false);
        self.flat_paragraph()
    }

    /// A paragraph that is stressed as a whole.
    pub(super) fn emphasised(&mut self, content: &[Inline]) -> fmt::Result {
        self.paragraph(&[Inline::Emphasis(content.to_vec())])
    }

    /// The paragraph that is laid flat.
    pub(super) fn flat_paragraph(&mut self) -> fmt::Result {
        self.flat.trim_end();
        if self.flat.text.is_empty() {
            return Ok(());
        }
        let container = self.begin_other()?;
        self.is_top(Kind::Paragraph);
        self.flat_text(Place::Paragraph(container))
    }

    /// The words of one block that are laid flat, with the backslashes they need.
    pub(super) fn flat_text(&mut self, place: Place) -> fmt::Result {
        self.flat.in_quote = self.prefix.contains('>');
        let wraps = self.options.wrap.is_some() && place != Place::Heading;
        escape::decide(&mut self.flat, place, wraps, &mut self.edits);
        if wraps { self.emit_wrapped() } else { self.emit() }
    }
}
