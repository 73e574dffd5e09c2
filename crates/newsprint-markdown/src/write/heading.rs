//! Headings ([CommonMark 0.31.2, section 4.2](https://spec.commonmark.org/0.31.2/#atx-headings)): one line each, so line ends become spaces.

use std::{
    borrow::Cow,
    fmt::{self, Write as _},
};

use newsprint_core::{Heading, Inline};

use super::Writer;
use crate::{
    emoji_lines::Kind,
    escape::{Container, Place},
    options::Flavour,
};

impl<W: fmt::Write> Writer<'_, W> {
    /// The headline.
    pub(super) fn title(&mut self, content: &[Inline]) -> fmt::Result {
        self.flat.clear();
        self.flat.push(content, self.options, true);
        self.flat_heading(1)
    }

    /// The heading of a section.
    pub(super) fn heading(&mut self, heading: &Heading) -> fmt::Result {
        self.flat.clear();
        for (number, emoji) in heading.emoji.iter().enumerate() {
            if number > 0 {
                self.flat.text.push(' ');
            }
            self.flat.push_text(emoji.as_str(), self.options, true);
        }
        let mut content = Cow::Borrowed(heading.content.as_slice());
        if !heading.emoji.is_empty() && !heading.content.is_empty() {
            self.flat.text.push(' ');
            if matches!(heading.content.first(), Some(Inline::Text(text)) if text.starts_with(' '))
                && let Some(Inline::Text(text)) = content.to_mut().first_mut()
            {
                *text = text.trim_start_matches(' ').to_owned();
            }
        }
        self.flat.front = self.flat.text.len();
        self.flat.push(&content, self.options, true);
        if self.flat.text.len() == self.flat.front && self.flat.text.ends_with(' ') {
            self.flat.text.pop();
        }
        if self.options.flavour == Flavour::PlainEmoji && !heading.emoji.is_empty() {
            let before = self.out.written;
            self.flat_paragraph()?;
            if let Some(top) = self.tops.as_mut().and_then(|tops| tops.last_mut()) {
                top.is_heading = top.start >= before;
            }
            return Ok(());
        }
        self.flat_heading(heading.level.clamped().0)
    }

    fn flat_heading(&mut self, level: u8) -> fmt::Result {
        let _: Container = self.begin_other()?;
        self.is_top(Kind::Heading(level));
        for _ in 0..level {
            self.out.write_char('#')?;
        }
        if self.flat.text.is_empty() {
            return Ok(());
        }
        self.out.write_char(' ')?;
        self.flat_text(Place::Heading)
    }
}
