//! Quick looks at bytes, before anybody looks at characters.

use super::leap;

/// Whether `bytes` have no control characters of ASCII and no two blanks in a row.
#[inline]
#[expect(clippy::needless_bitwise_bool, reason = "without an early end 16 bytes are looked at together")]
pub(crate) fn is_plain(bytes: &[u8]) -> bool {
    let after = bytes.get(1..).unwrap_or_default();
    let controls = bytes.iter().fold(false, |found, &byte| found | (byte < b' '));
    let blanks = bytes.iter().zip(after).fold(false, |found, (&one, &other)| found | (one | other == b' '));
    !controls && !blanks
}

/// Whether a digit `0` to `9` stands in `bytes`.
#[inline]
pub(crate) fn has_digit(bytes: &[u8]) -> bool {
    bytes.iter().fold(false, |found, byte| found | byte.is_ascii_digit())
}

/// Whether more than `most` letters of ASCII stand in `bytes`.
#[inline]
pub(crate) fn has_more_letters(bytes: &[u8], most: usize) -> bool {
    bytes.len() > most && bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).count() > most
}

/// Whether `text` holds a number of any script ([`char::is_numeric`]).
pub(crate) fn has_numeric(text: &str) -> bool {
    let bytes = text.as_bytes();
    if has_digit(bytes) {
        return true;
    }
    if bytes.is_ascii() {
        return false;
    }
    let mut at = 0;
    while let Some(found) = leap::find(bytes, at, leap::beyond_ascii) {
        at = found
            + match bytes.get(found..) {
                // Letters of Latin-1, marks of prose and most emoji: told without a look at the character.
                Some([0xC3, ..]) => 2,
                Some([0xE2, 0x80 | 0x98..=0x9C, ..] | [0xEF, 0xB8, ..]) => 3,
                Some([0xF0, 0x9F, 0x8C..=0xAB, ..]) => 4,
                _ => {
                    let c = text.get(found..).and_then(|rest| rest.chars().next()).unwrap_or_default();
                    if is_letter_like(c) && c.is_numeric() {
                        return true;
                    }
                    c.len_utf8()
                }
            };
    }
    false
}

/// [`char::is_alphanumeric`], quick for the marks of prose too.
#[inline]
pub(crate) fn is_alphanumeric(c: char) -> bool {
    c.is_ascii_alphanumeric() || is_letter_like(c) && c.is_alphanumeric()
}

/// Whether `c` is no ASCII character and none of the marks that prose has: quotation marks, dashes, dots. Only such can be letters or numbers.
#[inline]
pub(crate) fn is_letter_like(c: char) -> bool {
    c >= '\u{80}' && !matches!(c, '\u{2010}'..='\u{205F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_has_single_blanks() {
        assert!(is_plain(b"one two") && is_plain(b"") && is_plain(b" "));
        assert!(!is_plain(b"one  two") && !is_plain(b"one\ttwo"));
        // A letter and a blank together set the bits of neither.
        assert!(is_plain(b"\x7f ~ !"));
    }

    #[test]
    fn numbers_of_any_script_are_found() {
        for text in ["a1", "٣", "“²”", "x⁴", "Ⅳ", "３", "𝟙", "🄁", "①", "❶", "\u{2CFD}"] {
            assert!(has_numeric(text), "{text}");
        }
        for c in ('\u{80}'..=char::MAX).filter(|&c| c.is_numeric()) {
            assert!(has_numeric(&format!("“é” 🙂{c}")), "{c}");
        }
        for text in ["", "“one” — two’s…", "é", "✔️ 😂"] {
            assert!(!has_numeric(text), "{text}");
        }
    }

    #[test]
    fn marks_of_prose_are_no_letters() {
        assert!(('\u{2010}'..='\u{205F}').all(|c| !c.is_alphanumeric() && !c.is_numeric()));
    }
}
