//! Headings ([CommonMark 0.31.2, section 4.2](https://spec.commonmark.org/0.31.2/#atx-headings)): one line each, so line ends become spaces.

use std::fmt::{self, Write as _};

use newsprint_core::{Heading, Inline};

use super::Writer;
use crate::{
    emoji,
    emoji_lines::Kind,
    escape::{Container, Place},
    flat::Flat,
    options::{Flavour, Markdown},
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
        let has_emoji = lay(heading, self.options, &mut self.flat);
        if self.options.flavour == Flavour::PlainEmoji && has_emoji {
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

/// Lays `heading` flat. Says whether emoji lead it: what leads the words, and is an emoji, is one of its emoji.
fn lay(heading: &Heading, options: Markdown, flat: &mut Flat) -> bool {
    flat.clear();
    for emoji in &heading.emoji {
        flat.push_text(emoji.as_str(), options, true);
        flat.text.push(' ');
    }
    flat.front = flat.text.len();
    flat.push(&heading.content, options, true);
    // Blanks alone are no words.
    if flat.text.get(flat.front..).is_some_and(|words| words.trim_matches(' ').is_empty()) {
        flat.text.truncate(flat.text.trim_end_matches(' ').len());
    }
    let may_lead = |text: &str| text.is_empty() || text.starts_with(' ') || emoji::may_lead(text);
    let is_settled = match heading.content.first() {
        Some(Inline::Text(text)) => !may_lead(text),
        first => first.is_none(),
    };
    // Of a heading without its marks it matters whether what leads it is an emoji to readers.
    if is_settled && (heading.emoji.is_empty() || options.flavour != Flavour::PlainEmoji) {
        return !heading.emoji.is_empty();
    }
    let end = flat.syntax.first().map_or(flat.text.len(), |piece| piece.range.start);
    let (emoji, length) = emoji::lead(flat.text.get(..end).unwrap_or_default(), flat.syntax.is_empty());
    let front = emoji.iter().map(|emoji| emoji.len() + 1).sum::<usize>();
    let is_alone = length == flat.text.len();
    if front != length || is_alone {
        let written = emoji.join(" ") + if emoji.is_empty() || is_alone { "" } else { " " };
        flat.text.replace_range(..length, &written);
        for piece in &mut flat.syntax {
            let moved = |at: usize| at - length + written.len();
            piece.range = moved(piece.range.start)..moved(piece.range.end);
        }
    }
    front > 0
}

/// Whether emoji lead `heading` as it is written.
pub(super) fn has_emoji(heading: &Heading, options: Markdown) -> bool {
    lay(heading, options, &mut Flat::default())
}
