//! Headings ([CommonMark 0.31.2, section 4.2](https://spec.commonmark.org/0.31.2/#atx-headings)): one line each, so line ends become spaces.

use std::{
    borrow::Cow,
    fmt::{self, Write as _},
};

use newsprint_core::{Emoji, Heading, Inline};

use super::Writer;
use crate::{
    emoji,
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
        let (emoji, content) = parts(heading);
        for (number, emoji) in emoji.iter().enumerate() {
            if number > 0 {
                self.flat.text.push(' ');
            }
            self.flat.push_text(emoji.as_str(), self.options, true);
        }
        if !emoji.is_empty() && !content.is_empty() {
            self.flat.text.push(' ');
        }
        self.flat.front = self.flat.text.len();
        self.flat.push(&content, self.options, true);
        // Blanks alone are no words.
        if self.flat.text.get(self.flat.front..).is_some_and(|words| words.trim_matches(' ').is_empty()) {
            self.flat.text.truncate(self.flat.text.trim_end_matches(' ').len());
        }
        if self.options.flavour == Flavour::PlainEmoji && !emoji.is_empty() {
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

/// The emoji and the words of `heading` as a reader tells them apart: what leads the words, and is an emoji, is one of its emoji.
pub(super) fn parts(heading: &Heading) -> (Cow<'_, [Emoji]>, Cow<'_, [Inline]>) {
    let may_lead = match heading.content.first() {
        Some(Inline::Text(text)) => {
            emoji::may_lead(text) || (text.starts_with(' ') && !heading.emoji.is_empty()) || text.is_empty()
        }
        _ => false,
    };
    if !may_lead {
        return (Cow::Borrowed(&heading.emoji), Cow::Borrowed(&heading.content));
    }
    let mut content = heading.content.clone();
    if !heading.emoji.is_empty() {
        while let Some(Inline::Text(text)) = content.first_mut() {
            *text = text.trim_start_matches(' ').to_owned();
            if !text.is_empty() {
                break;
            }
            content.remove(0);
        }
    }
    let mut emoji = heading.emoji.clone();
    emoji.extend(emoji::take(&mut content));
    (Cow::Owned(emoji), Cow::Owned(content))
}
