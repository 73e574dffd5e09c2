//! Characters that are written as their numbers, so that readers do not trim them and emphasis beside them opens and closes.
//!
//! [CommonMark 0.31.2, section 2.5](https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references): a number stands for
//! its character, and is never structure. To a run of `*` or `_` beside it, it is punctuation
//! ([section 6.2](https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis)). They are laid flat before the walk, which then
//! sees what the readers will see.

use super::{BYTE_ORDER_MARK, Container, Place, class::Class};
use crate::flat::{Flat, Kind, Syntax};

/// Writes as numbers, in `flat`: blanks at the edges of lines and of emphasis, and the letters that would keep emphasis from opening or
/// closing where it stands.
pub(super) fn lay(flat: &mut Flat, place: Place) {
    // At the start of a text readers take U+FEFF for a byte order mark.
    let is_mark = place == Place::Paragraph(Container::Document) && flat.text.starts_with(BYTE_ORDER_MARK);
    if !is_mark && !is_needed(flat) {
        return;
    }
    let text = std::mem::take(&mut flat.text);
    let syntax = std::mem::take(&mut flat.syntax);
    let mut numbers = Numbers {
        text: String::with_capacity(text.len() + 16),
        syntax: Vec::with_capacity(syntax.len() + 4),
        open: Vec::new(),
    };
    let mut at = 0;
    let mut is_next = is_mark || starts_blank(&text);
    for piece in syntax {
        numbers.words(text.get(at..piece.range.start).unwrap_or_default(), is_next);
        at = piece.range.end;
        let written = text.get(piece.range).unwrap_or_default();
        is_next = numbers.markup(written, piece.kind, text.get(at..).unwrap_or_default());
    }
    numbers.words(text.get(at..).unwrap_or_default(), is_next);
    numbers.trailing_blank();
    (flat.text, flat.syntax) = (numbers.text, numbers.syntax);
}

/// Whether some character must be a number. Nearly all texts need none, and stay where they are.
fn is_needed(flat: &Flat) -> bool {
    let text = flat.text.as_str();
    let mut open = Vec::new();
    let mut words = 0;
    let is_hindered = |piece: &Syntax| {
        let before = text.get(..piece.range.start).unwrap_or_default();
        let rest = text.get(piece.range.end..).unwrap_or_default();
        let has_words = piece.range.start > std::mem::replace(&mut words, piece.range.end);
        let mark = text.as_bytes().get(piece.range.start).copied().unwrap_or_default();
        match piece.kind {
            Kind::Open => {
                let hinders = hinders_opening(mark, rest, &open);
                open.push(mark);
                starts_space(rest) || (hinders && last_class(before).may_be(Class::WORD))
            }
            Kind::Close => {
                open.pop();
                last_class(before).may_be(Class::SPACE) || hinders_closing(mark, before, rest)
            }
            Kind::Break => (has_words && ends_blank(before)) || starts_blank(rest),
            _ => false,
        }
    };
    starts_blank(text) || flat.syntax.iter().any(is_hindered) || (text.len() > words && ends_blank(text))
}

/// Whether a letter right in front would keep emphasis of `mark` from opening in front of `rest`.
fn hinders_opening(mark: u8, rest: &str, open: &[u8]) -> bool {
    let next = Class::of(rest.chars().next());
    mark == b'_' || next.may_be_mark() || open.contains(&mark) || starts_space(rest)
}

/// Whether the letter that `rest` begins with keeps emphasis of `mark` from closing behind `before`.
fn hinders_closing(mark: u8, before: &str, rest: &str) -> bool {
    Class::of(rest.chars().next()).may_be(Class::WORD) && (mark == b'_' || last_class(before).may_be_mark())
}

fn last_class(text: &str) -> Class {
    Class::of(text.chars().next_back())
}

/// Whether white space of any kind begins `rest`.
fn starts_space(rest: &str) -> bool {
    !rest.is_empty() && Class::of(rest.chars().next()).may_be(Class::SPACE)
}

fn ends_blank(text: &str) -> bool {
    text.ends_with([' ', '\t'])
}

fn starts_blank(text: &str) -> bool {
    text.starts_with([' ', '\t'])
}

/// The flat text as it becomes.
struct Numbers {
    text: String,
    syntax: Vec<Syntax>,
    /// The marks of the emphasis that is open.
    open: Vec<u8>,
}

impl Numbers {
    /// Adds words; the first character as its number, if so said.
    fn words(&mut self, words: &str, is_number: bool) {
        let start = self.text.len();
        self.text.push_str(words);
        if is_number && let Some(c) = words.chars().next() {
            self.number(start + c.len_utf8());
        }
    }

    /// Adds markup with `rest` behind it. Says whether the first character of the words behind is to be a number.
    fn markup(&mut self, written: &str, kind: Kind, rest: &str) -> bool {
        let mark = written.bytes().next().unwrap_or_default();
        let mut is_next = false;
        match kind {
            Kind::Open => {
                is_next = starts_space(rest);
                let hinders = hinders_opening(mark, rest, &self.open);
                if hinders && last_class(&self.text).may_be(Class::WORD) {
                    self.number(self.text.len());
                }
                self.open.push(mark);
            }
            Kind::Close => {
                if last_class(&self.text).may_be(Class::SPACE) {
                    self.number(self.text.len());
                }
                is_next = hinders_closing(mark, &self.text, rest);
                self.open.pop();
            }
            Kind::Break => {
                self.trailing_blank();
                is_next = starts_blank(rest);
            }
            _ => {}
        }
        let start = self.text.len();
        self.text.push_str(written);
        self.syntax.push(Syntax { range: start..self.text.len(), kind });
        is_next
    }

    /// A blank at the end of a line, which readers would drop.
    fn trailing_blank(&mut self) {
        let words = self.syntax.last().map_or(0, |last| last.range.end);
        if self.text.len() > words && ends_blank(&self.text) {
            self.number(self.text.len());
        }
    }

    /// Writes the character that ends at `end` as its number. Where it is the first one inside emphasis, a letter in front of that would
    /// now keep it from opening, and is written as its number too.
    fn number(&mut self, end: usize) {
        let mut end = end;
        while let Some(c) = self.text.get(..end).and_then(|text| text.chars().next_back()) {
            let start = end - c.len_utf8();
            let written = format!("&#{};", u32::from(c));
            let grown = written.len() - c.len_utf8();
            self.text.replace_range(start..end, &written);
            let place = self.syntax.partition_point(|piece| piece.range.start < start);
            for piece in self.syntax.iter_mut().skip(place) {
                piece.range = piece.range.start + grown..piece.range.end + grown;
            }
            self.syntax.insert(place, Syntax { range: start..start + written.len(), kind: Kind::Whole });
            end = self.front_of_emphasis(place, start);
            let before = self.text.get(..end).and_then(|text| text.chars().next_back());
            if end == start || !Class::of(before).may_be(Class::WORD) {
                return;
            }
        }
    }

    /// Where the emphasis begins that opens right in front of `start`, the first of several; `start` when none does. `place` is the number of pieces before.
    fn front_of_emphasis(&self, place: usize, start: usize) -> usize {
        let mut front = start;
        for piece in self.syntax.get(..place).unwrap_or_default().iter().rev() {
            if piece.kind != Kind::Open || piece.range.end != front {
                break;
            }
            front = piece.range.start;
        }
        front
    }
}
