//! The page as the rules see it: its lines, what each starts with, and small questions about neighbours.

use std::ops::Range;

use crate::{
    blocks::{self, Start, emoji_led::EmojiLed},
    lines::Line,
    text::shape::{self, Ending, Shape},
    words::{self, Words},
};

use super::Options;

/// The lines of a text with what is known of each.
#[derive(Debug)]
pub(crate) struct Page<'p, 't> {
    pub(crate) lines: &'p [Line<'t>],
    pub(crate) starts: Vec<Start>,
    /// Where the block around each line ends.
    ends: Vec<usize>,
    /// What is known of the language of the text: small words mean different things in different languages.
    pub(crate) language: Option<&'static Words>,
    pub(crate) options: &'p Options,
}

impl<'p, 't> Page<'p, 't> {
    pub(crate) fn new(text: &str, lines: &'p [Line<'t>], options: &'p Options) -> Self {
        let starts = blocks::starts(lines, options.bare_symbols);
        let mut ends = vec![0; starts.len()];
        let mut end = starts.len();
        for (at, place) in ends.iter_mut().enumerate().rev() {
            if matches!(starts.get(at), Some(Start::Blank)) {
                end = at;
            }
            *place = end;
        }
        Self { lines, starts, ends, language: words::language_of(text), options }
    }

    /// The words of line `at`; empty outside the page.
    pub(crate) fn text(&self, at: usize) -> &'t str {
        self.lines.get(at).map_or("", |line| line.text)
    }

    pub(crate) fn start(&self, at: usize) -> Start {
        self.starts.get(at).copied().unwrap_or(Start::Blank)
    }

    pub(crate) fn is_blank(&self, at: usize) -> bool {
        self.start(at) == Start::Blank
    }

    /// Bytes of the source that `lines` take, from the first word to the last.
    pub(crate) fn range(&self, lines: Range<usize>) -> Range<usize> {
        let first = self.lines.get(lines.start);
        let last = lines.end.checked_sub(1).and_then(|last| self.lines.get(last));
        first.map_or(0, |line| line.start)..last.map_or(0, Line::end)
    }

    pub(crate) fn emoji(&self, at: usize) -> Option<EmojiLed> {
        match self.start(at) {
            Start::Emoji(led) => Some(led),
            _ => None,
        }
    }

    /// The words of line `at` behind the emoji at its front.
    pub(crate) fn words(&self, at: usize) -> &'t str {
        let text = self.text(at);
        self.emoji(at).map_or(text, |led| text.get(led.words..).unwrap_or_default())
    }

    pub(crate) fn shape(&self, at: usize) -> Shape {
        Shape::of(self.words(at))
    }

    pub(crate) fn ending(&self, at: usize) -> Ending {
        shape::ending(self.text(at))
    }

    /// The first line at or after `at`, before `end`, that is not blank.
    pub(crate) fn next_shown(&self, at: usize, end: usize) -> Option<usize> {
        (at..end).find(|&line| !self.is_blank(line))
    }

    /// Where the block around line `at` ends, at `end` at the latest: lines without a blank line between them.
    pub(crate) fn block_end(&self, at: usize, end: usize) -> usize {
        self.ends.get(at).copied().unwrap_or(end).min(end)
    }

    /// Whether a block begins at `at`: the line before is blank or outside `within`.
    pub(crate) fn begins_block(&self, at: usize, start: usize) -> bool {
        at == start || self.is_blank(at - 1)
    }
}

impl Page<'_, '_> {
    /// Whether the lines before `at` in its block look wrapped at one width: three at least, none of them short.
    pub(crate) fn block_is_wrapped(&self, at: usize, start: usize) -> bool {
        let mut lines = 0;
        for line in (start..at).rev().take(4) {
            if self.is_blank(line) {
                break;
            }
            if !(45..=100).contains(&self.text(line).chars().count()) {
                return false;
            }
            lines += 1;
        }
        lines >= 2
    }
}
