//! A written date as numbers, words and signs.

use std::{borrow::Cow, ops::Range};

use crate::text::shape::{is_mark, is_unspaced};

/// One number, word or sign.
#[derive(Clone, Debug)]
pub(super) struct Token<'t> {
    pub(super) kind: TokenKind,
    pub(super) text: &'t str,
    /// The word in lower case; empty for the rest.
    pub(super) lower: Cow<'t, str>,
    pub(super) range: Range<usize>,
    /// Whether white space stands in front of it.
    pub(super) spaced: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// A whole number in digits of any script.
    Number(u32),
    Word,
    Sign,
}

impl Token<'_> {
    pub(super) fn number(&self) -> Option<u32> {
        match self.kind {
            TokenKind::Number(value) => Some(value),
            _ => None,
        }
    }

    pub(super) fn digits(&self) -> usize {
        self.text.chars().count()
    }

    pub(super) fn is(&self, sign: char) -> bool {
        self.kind == TokenKind::Sign && self.text.starts_with(sign)
    }
}

/// The tokens of `text`. Letters of scripts without blanks are one token each.
pub(super) fn split(text: &str) -> Vec<Token<'_>> {
    // A date has about a token for every three bytes.
    let mut tokens = Vec::with_capacity((text.len() / 3 + 1).min(32));
    let mut chars = text.char_indices().peekable();
    let mut spaced = true;
    while let Some((start, c)) = chars.next() {
        if c.is_whitespace() || crate::text::blank::is_blank(c) {
            spaced = true;
            continue;
        }
        let class = class(c);
        let mut end = start + c.len_utf8();
        if class != Class::Sign && class != Class::Single {
            while let Some(&(at, next)) = chars.peek() {
                let joins = match class {
                    Class::Digit => digit(next).is_some(),
                    _ => {
                        self::class(next) == Class::Letter
                            || is_mark(next)
                            || matches!(next, '’' | '\'') && letter_follows(text, at, next)
                    }
                };
                if !joins {
                    break;
                }
                end = at + next.len_utf8();
                chars.next();
            }
        }
        let piece = text.get(start..end).unwrap_or_default();
        tokens.push(token(piece, class, start..end, spaced));
        spaced = false;
    }
    tokens
}

fn letter_follows(text: &str, at: usize, mark: char) -> bool {
    text.get(at + mark.len_utf8()..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphabetic)
}

fn token(text: &str, class: Class, range: Range<usize>, spaced: bool) -> Token<'_> {
    let (kind, lower) = match class {
        Class::Digit => {
            let value = text
                .chars()
                .filter_map(digit)
                .fold(0_u32, |sum, digit| sum.saturating_mul(10).saturating_add(digit));
            (TokenKind::Number(value), Cow::Borrowed(""))
        }
        Class::Letter | Class::Single if text.bytes().all(|byte| byte.is_ascii_lowercase()) => {
            (TokenKind::Word, Cow::Borrowed(text))
        }
        Class::Letter | Class::Single => (TokenKind::Word, Cow::Owned(text.to_lowercase())),
        Class::Sign => (TokenKind::Sign, Cow::Borrowed("")),
    };
    Token { kind, text, lower, range, spaced }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Digit,
    Letter,
    /// A letter that is a word of its own.
    Single,
    Sign,
}

fn class(c: char) -> Class {
    if c.is_ascii() {
        return match c {
            '0'..='9' => Class::Digit,
            'a'..='z' | 'A'..='Z' => Class::Letter,
            _ => Class::Sign,
        };
    }
    if digit(c).is_some() {
        Class::Digit
    } else if is_unspaced(c) {
        Class::Single
    } else if c.is_alphabetic() || is_mark(c) {
        Class::Letter
    } else {
        Class::Sign
    }
}

/// The value of a decimal digit: ASCII, Arabic-Indic, Persian, Devanagari, Bengali, full width.
fn digit(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        '\u{966}'..='\u{96F}' => '\u{966}',
        '\u{9E6}'..='\u{9EF}' => '\u{9E6}',
        '\u{FF10}'..='\u{FF19}' => '\u{FF10}',
        _ => return None,
    };
    Some(u32::from(c) - u32::from(zero))
}
