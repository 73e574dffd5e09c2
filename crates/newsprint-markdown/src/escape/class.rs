//! What a character is to a run of `*`, `_` or `~` beside it.
//!
//! [CommonMark 0.31.2, section 6.2](https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis) knows white space, punctuation
//! and the rest. Readers have different editions of Unicode, so a character may be one thing to one of them and another to the next.

use super::class_table::{MARKS, NEW_MARKS};

/// Everything that a character may be to a reader: a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Class(u8);

impl Class {
    pub(crate) const SPACE: Self = Self(1);
    pub(crate) const MARK: Self = Self(2);
    pub(crate) const WORD: Self = Self(4);
    /// `*` and `_`.
    const STAR: Self = Self(8);
    const TILDE: Self = Self(16);
    /// A word to some readers, punctuation to others.
    pub(crate) const UNSURE: Self = Self(2 | 4);

    /// The class of `c`; the edge of a text, `None`, is white space.
    pub(crate) fn of(c: Option<char>) -> Self {
        match c {
            None => Self::SPACE,
            Some(c) if c.is_ascii() => match c {
                ' ' | '\t' | '\n' | '\r' | '\u{C}' => Self::SPACE,
                '*' | '_' => Self::STAR,
                '~' => Self::TILDE,
                c if c.is_ascii_punctuation() => Self::MARK,
                _ => Self::WORD,
            },
            Some(c) if c.is_alphanumeric() => Self::WORD,
            Some(c) if c.is_whitespace() => Self::SPACE,
            Some(c) if is_in(MARKS, c) => Self::MARK,
            Some(c) if is_in(NEW_MARKS, c) => Self::UNSURE,
            Some(_) => Self::WORD,
        }
    }

    pub(crate) fn may_be(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The class of a delimiter.
    pub(crate) fn of_delimiter(mark: u8) -> Self {
        if mark == b'~' { Self::TILDE } else { Self::STAR }
    }

    /// Whether it is punctuation to some reader.
    pub(crate) fn may_be_mark(self) -> bool {
        self.0 & !(Self::SPACE.0 | Self::WORD.0) != 0
    }

    /// Each single class of the set.
    fn each(self) -> impl Iterator<Item = Self> {
        (0..5).map(|bit| Self(1 << bit)).filter(move |&one| self.may_be(one))
    }

    fn is_mark(self) -> bool {
        !self.may_be(Self(1 | 4))
    }
}

fn is_in(ranges: &[(u32, u32)], c: char) -> bool {
    let code = u32::from(c);
    let after = ranges.partition_point(|&(first, _)| first <= code);
    after.checked_sub(1).and_then(|at| ranges.get(at)).is_some_and(|&(_, last)| code <= last)
}

/// Readers that take runs of delimiters differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reader {
    /// By the rules of CommonMark, for `~` too: cmark.
    Plain,
    /// A `~` beside `*` or `_` is as good as not there: comrak.
    Through,
    /// Two `~` open and close inside words, one does not: pulldown-cmark.
    Tilde,
    /// Beside another delimiter every `*` and `_` can open or close: markdown-rs, micromark.
    Beside,
}

/// What a run of delimiters does to a reader; a set, since its tables may be older or newer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Role {
    /// It opens, and cannot close.
    pub(crate) only_opens: bool,
    /// It closes, and cannot open.
    pub(crate) only_closes: bool,
    /// It can do both.
    pub(crate) does_both: bool,
}

impl Role {
    /// The role of a run of `length` times `mark` between two characters.
    pub(crate) fn of(reader: Reader, mark: u8, length: usize, before: Class, after: Class) -> Self {
        let mut role = Self::default();
        for before in before.each() {
            for after in after.each() {
                let (opens, closes) = match reader {
                    Reader::Tilde if mark == b'~' => tilde_reading(length, before, after),
                    Reader::Beside if mark != b'~' => beside_reading(mark, before, after),
                    _ => plain_reading(mark, before, after, flanking(before, after)),
                };
                role.does_both |= opens && closes;
                role.only_opens |= opens && !closes;
                role.only_closes |= closes && !opens;
            }
        }
        role
    }

    pub(crate) fn opens(self) -> bool {
        self.only_opens || self.does_both
    }
}

/// Whether a run between two single classes is left-flanking, and whether right-flanking.
fn flanking(before: Class, after: Class) -> (bool, bool) {
    let left = after != Class::SPACE && (!after.is_mark() || before != Class::WORD);
    let right = before != Class::SPACE && (!before.is_mark() || after != Class::WORD);
    (left, right)
}

/// Whether a flanking run opens, and whether it closes.
fn plain_reading(mark: u8, before: Class, after: Class, (left, right): (bool, bool)) -> (bool, bool) {
    if mark == b'_' {
        (left && (!right || before.is_mark()), right && (!left || after.is_mark()))
    } else {
        (left, right)
    }
}

fn beside_reading(mark: u8, before: Class, after: Class) -> (bool, bool) {
    let is_delimiter = |class| class == Class::STAR || class == Class::TILDE;
    let (left, right) = flanking(before, after);
    let left = left || is_delimiter(after);
    let right = right || is_delimiter(before);
    if mark == b'_' {
        (left && (before != Class::WORD || !right), right && (after != Class::WORD || !left))
    } else {
        (left, right)
    }
}

fn tilde_reading(length: usize, before: Class, after: Class) -> (bool, bool) {
    let opens = after != Class::SPACE && (length > 1 || before != Class::WORD);
    let closes = before != Class::SPACE
        && (after != Class::WORD || before == Class::TILDE || (length > 1 && before == Class::WORD));
    (opens, closes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_underscore_inside_a_word_does_nothing() {
        assert_eq!(Role::of(Reader::Plain, b'_', 1, Class::WORD, Class::WORD), Role::default());
    }

    #[test]
    fn a_star_inside_a_word_does_both() {
        let both = Role { does_both: true, ..Role::default() };
        assert_eq!(Role::of(Reader::Plain, b'*', 1, Class::WORD, Class::WORD), both);
    }

    #[test]
    fn a_star_between_blanks_does_nothing() {
        assert_eq!(Role::of(Reader::Plain, b'*', 1, Class::SPACE, Class::SPACE), Role::default());
    }
}
