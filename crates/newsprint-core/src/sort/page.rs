//! The page as the rules see it: its lines, what each starts with, and small questions about neighbours.

use std::{
    cell::{Cell, OnceCell, RefCell},
    ops::Range,
};

use crate::{
    blocks::{self, Start, emoji_led::EmojiLed},
    lines::{Line, narrow},
    text::{
        shape::{self, Ending, Shape},
        signs::Signs,
    },
    words::{self, Tongue},
};

use super::{
    Options,
    byline::{self, Credit},
    leftovers::{Match, Readings},
};

/// How many credits are kept.
const MOST_CREDITS: usize = 8;

/// What the table of phrases says of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phrase {
    Unasked,
    /// It has nothing that could be looked up.
    Nothing,
    Read(Option<Match>),
}

/// The lines of a text with what is known of each.
#[derive(Debug)]
pub(crate) struct Page<'p, 't> {
    pub(crate) lines: &'p [Line<'t>],
    pub(crate) starts: Vec<Start>,
    /// Where the block around each line ends.
    ends: Vec<u32>,
    text: &'p str,
    language: OnceCell<Option<Tongue>>,
    /// What each line may be by the table of phrases; looked up once, since comments and article ask both.
    phrases: Vec<Cell<Phrase>>,
    /// What the last lines that were asked credit.
    credits: RefCell<Vec<(usize, Option<Credit>)>>,
    /// Holds the folded line while it is looked up.
    buffer: RefCell<String>,
    pub(crate) options: &'p Options,
}

impl<'p, 't> Page<'p, 't> {
    pub(crate) fn new(text: &'p str, lines: &'p [Line<'t>], options: &'p Options) -> Self {
        let starts = blocks::starts(lines, options.bare_symbols);
        let phrases = vec![Cell::new(Phrase::Unasked); lines.len()];
        let buffer = RefCell::default();
        let mut ends = vec![0; starts.len()];
        let mut end = narrow(starts.len());
        for (at, place) in ends.iter_mut().enumerate().rev() {
            if matches!(starts.get(at), Some(Start::Blank)) {
                end = narrow(at);
            }
            *place = end;
        }
        Self {
            lines,
            starts,
            ends,
            text,
            language: OnceCell::new(),
            phrases,
            credits: RefCell::default(),
            buffer,
            options,
        }
    }

    /// What is known of the language of the text: small words mean different things in different languages. Looked for when first asked.
    pub(crate) fn language(&self) -> Option<Tongue> {
        *self.language.get_or_init(|| words::language_of(self.text))
    }

    /// What line `at` may be by the table of phrases and those of the caller.
    pub(crate) fn phrase(&self, at: usize) -> Option<Match> {
        let place = self.phrases.get(at)?;
        if place.get() == Phrase::Unasked {
            let line = self.lines.get(at)?;
            place.set(if self.options.phrases.know_nothing_of(line.text, line.signs()) {
                Phrase::Nothing
            } else {
                Phrase::Read(self.classify(line.text))
            });
        }
        match place.get() {
            Phrase::Read(found) => found,
            Phrase::Nothing | Phrase::Unasked => None,
        }
    }

    /// The same for the words of line `at` without the emoji around them.
    pub(crate) fn phrase_of(&self, at: usize, words: &str) -> Option<Match> {
        let known = self.phrases.get(at).map(Cell::get);
        // What may not be known with emoji is not known without.
        let is_nothing =
            known == Some(Phrase::Nothing) || self.options.phrases.know_nothing_of(words, self.signs(at));
        if is_nothing { None } else { self.classify(words) }
    }

    fn classify(&self, words: &str) -> Option<Match> {
        self.options.phrases.classify(words, &mut self.buffer.borrow_mut())
    }

    /// All that line `at`, which must be short, may be as a whole.
    pub(crate) fn readings(&self, at: usize) -> Readings {
        let (Some(line), Some(place)) = (self.lines.get(at), self.phrases.get(at)) else {
            return Readings::default();
        };
        if place.get() == Phrase::Nothing || self.options.phrases.know_nothing_of(line.text, line.signs()) {
            place.set(Phrase::Nothing);
            return Readings::default();
        }
        let readings = self.options.phrases.readings(line.text, &mut self.buffer.borrow_mut());
        if readings.whole.is_empty() {
            place.set(Phrase::Read(readings.other));
        }
        readings
    }

    /// What line `at` holds.
    pub(crate) fn signs(&self, at: usize) -> Signs {
        self.lines.get(at).map_or(Signs::ALL, Line::signs)
    }

    /// Line `at`; a blank one outside the page.
    pub(crate) fn line(&self, at: usize) -> Line<'t> {
        self.lines.get(at).copied().unwrap_or_default()
    }

    /// What line `at` credits. The last few answers are kept, since rules ask for a line and for those below it again and again.
    pub(crate) fn credit(&self, at: usize) -> Option<Credit> {
        let known =
            self.credits.borrow().iter().find(|(line, _)| *line == at).map(|(_, credit)| credit.clone());
        known.unwrap_or_else(|| {
            let credit = byline::read(self.words(at), &self.options.byline_words);
            let mut credits = self.credits.borrow_mut();
            if credits.len() == MOST_CREDITS {
                credits.remove(0);
            }
            credits.push((at, credit.clone()));
            credit
        })
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
        first.map_or(0, Line::start)..last.map_or(0, Line::end)
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
        self.emoji(at).map_or(text, |led| text.get(led.words()..).unwrap_or_default())
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
        self.ends.get(at).map_or(end, |&last| end.min(last as usize))
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
