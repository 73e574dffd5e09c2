//! What a character is to a run of `*`, `_` or `~` beside it.
//!
//! [CommonMark 0.31.2, section 6.2](https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis) knows white space, punctuation
//! and the rest. Readers have different editions of Unicode, so a character may be one thing to one of them and another to the next.

/// Everything that a character may be to a reader: a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Class(u8);

impl Class {
    pub(crate) const SPACE: Self = Self(1);
    pub(crate) const MARK: Self = Self(2);
    pub(crate) const WORD: Self = Self(4);
    const UNSURE: Self = Self(2 | 4);
    const ANYTHING: Self = Self(1 | 2 | 4);

    /// The class of `c`; the edge of a text, `None`, is white space.
    pub(crate) fn of(c: Option<char>) -> Self {
        match c {
            None => Self::SPACE,
            Some(c) if c.is_ascii() => match c {
                ' ' | '\t' | '\n' | '\r' | '\u{C}' => Self::SPACE,
                c if c.is_ascii_punctuation() => Self::MARK,
                c if c.is_ascii_control() => Self::ANYTHING,
                _ => Self::WORD,
            },
            Some(c) if c.is_alphanumeric() => Self::WORD,
            Some('\u{2028}' | '\u{2029}' | '\u{85}') => Self::ANYTHING,
            Some(c) if c.is_whitespace() => Self::SPACE,
            // Dashes, curly quotation marks, daggers, bullets, the ellipsis.
            Some('\u{2010}'..='\u{2027}') => Self::MARK,
            Some(_) => Self::UNSURE,
        }
    }

    pub(crate) fn may_be(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Each single class of the set.
    fn each(self) -> impl Iterator<Item = Self> {
        [Self::SPACE, Self::MARK, Self::WORD].into_iter().filter(move |&one| self.may_be(one))
    }
}

/// What a run of delimiters may do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Role {
    /// To some reader it can open.
    pub(crate) opens: bool,
    /// To some reader it can close.
    pub(crate) closes: bool,
    /// To every reader it can do both.
    pub(crate) surely_both: bool,
}

impl Role {
    /// The role of a run of `mark` between two characters.
    pub(crate) fn of(mark: u8, before: Class, after: Class) -> Self {
        let mut role = Self { surely_both: true, ..Self::default() };
        for before in before.each() {
            for after in after.each() {
                let left = after != Class::SPACE && (after != Class::MARK || before != Class::WORD);
                let right = before != Class::SPACE && (before != Class::MARK || after != Class::WORD);
                let (opens, closes) = if mark == b'_' {
                    (left && (!right || before == Class::MARK), right && (!left || after == Class::MARK))
                } else {
                    (left, right)
                };
                role.opens |= opens;
                role.closes |= closes;
                role.surely_both &= opens && closes;
            }
        }
        role
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_underscore_inside_a_word_does_nothing() {
        assert_eq!(Role::of(b'_', Class::WORD, Class::WORD), Role::default());
    }

    #[test]
    fn a_star_inside_a_word_does_both() {
        assert!(Role::of(b'*', Class::WORD, Class::WORD).surely_both);
    }

    #[test]
    fn a_star_between_blanks_does_nothing() {
        assert_eq!(Role::of(b'*', Class::SPACE, Class::SPACE), Role::default());
    }
}
