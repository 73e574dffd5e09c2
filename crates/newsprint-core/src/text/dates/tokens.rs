//! A written date as numbers, words and signs.

use std::ops::Range;

use super::WINDOW;
use crate::text::{
    lower::Lower,
    shape::{is_mark, is_unspaced},
};

/// One number, word or sign.
#[derive(Clone, Debug)]
pub(super) struct Token<'t> {
    pub(super) kind: TokenKind,
    pub(super) text: &'t str,
    /// The word in lower case; empty for the rest.
    pub(super) lower: &'t str,
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

/// Holds the words of a text in lower case.
#[derive(Debug)]
pub(super) struct Words {
    /// Those of ASCII, without an allocation.
    short: [u8; WINDOW],
    other: String,
}

impl Words {
    pub(super) const fn new() -> Self {
        Self { short: [0; WINDOW], other: String::new() }
    }
}

/// The tokens of `text`. Letters of scripts without blanks are one token each. `words` becomes its words in lower case.
pub(super) fn split<'t>(text: &'t str, words: &'t mut Words) -> Vec<Token<'t>> {
    let Words { short, other } = words;
    if let Some(lower) = short.get_mut(..text.len()).filter(|_| text.is_ascii()) {
        lower.copy_from_slice(text.as_bytes());
        lower.make_ascii_lowercase();
        split_ascii(text, std::str::from_utf8(lower).unwrap_or_default())
    } else {
        other.clear();
        let pieces = pieces(text, other);
        let lower: &str = other;
        let token = |Piece { kind, range, word, spaced }| Token {
            kind,
            text: text.get(Range::clone(&range)).unwrap_or_default(),
            lower: lower.get(word).unwrap_or_default(),
            range,
            spaced,
        };
        pieces.into_iter().map(token).collect()
    }
}

/// The same for ASCII text; `lower` is all of it.
fn split_ascii<'t>(text: &'t str, lower: &'t str) -> Vec<Token<'t>> {
    let bytes = text.as_bytes();
    // A date has about a token for every three bytes.
    let mut tokens = Vec::with_capacity((text.len() / 3 + 1).min(32));
    let (mut at, mut spaced) = (0, true);
    while let Some(&byte) = bytes.get(at) {
        let start = at;
        at += 1;
        let mut kind = TokenKind::Sign;
        match byte {
            b' ' | b'\t'..=b'\r' => {
                spaced = true;
                continue;
            }
            b'0'..=b'9' => {
                let mut value = u32::from(byte - b'0');
                while let Some(digit @ b'0'..=b'9') = bytes.get(at) {
                    value = value.saturating_mul(10).saturating_add(u32::from(digit - b'0'));
                    at += 1;
                }
                kind = TokenKind::Number(value);
            }
            b'a'..=b'z' | b'A'..=b'Z' => {
                while bytes.get(at).is_some_and(|byte| {
                    byte.is_ascii_alphabetic()
                        || *byte == b'\'' && bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic)
                }) {
                    at += 1;
                }
                kind = TokenKind::Word;
            }
            _ => {}
        }
        let range = start..at;
        let lower = if kind == TokenKind::Word { lower.get(range.clone()).unwrap_or_default() } else { "" };
        tokens.push(Token { kind, text: text.get(range.clone()).unwrap_or_default(), lower, range, spaced });
        spaced = false;
    }
    tokens
}

/// A token in the making.
struct Piece {
    kind: TokenKind,
    range: Range<usize>,
    /// Where the words in lower case have it.
    word: Range<usize>,
    spaced: bool,
}

fn pieces(text: &str, lower: &mut String) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity((text.len() / 3 + 1).min(32));
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
        let (piece, word) = (text.get(start..end).unwrap_or_default(), lower.len());
        let kind = match class {
            Class::Digit => TokenKind::Number(value(piece)),
            Class::Letter | Class::Single => {
                lower.push_str(Lower::of(piece).as_str());
                TokenKind::Word
            }
            Class::Sign => TokenKind::Sign,
        };
        pieces.push(Piece { kind, range: start..end, word: word..lower.len(), spaced });
        spaced = false;
    }
    pieces
}

fn value(digits: &str) -> u32 {
    digits.chars().filter_map(digit).fold(0_u32, |sum, digit| sum.saturating_mul(10).saturating_add(digit))
}

fn letter_follows(text: &str, at: usize, mark: char) -> bool {
    text.get(at + mark.len_utf8()..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphabetic)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ascii_is_split_as_any_text_is() {
        for text in
            ["March 3rd, 2025 at 4:05 PM", "l'an 'twas o'", "a1b2 99999999999", "\tX\u{B}y\u{1C}z ", ""]
        {
            let (mut lower, mut slow) = (Words::new(), String::new());
            let shown: Vec<_> = split(text, &mut lower)
                .into_iter()
                .map(|token| (token.kind, token.range, token.lower.to_owned(), token.spaced))
                .collect();
            let pieces: Vec<_> = pieces(text, &mut slow)
                .into_iter()
                .map(|piece| {
                    (
                        piece.kind,
                        piece.range,
                        slow.get(piece.word).unwrap_or_default().to_owned(),
                        piece.spaced,
                    )
                })
                .collect();
            assert_eq!(shown, pieces, "{text:?}");
        }
    }
}
