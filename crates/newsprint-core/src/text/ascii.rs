//! Quick looks at bytes, before anybody looks at characters.

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
    has_digit(text.as_bytes())
        || has_letters(text.as_bytes()) && text.chars().any(|c| is_letter_like(c) && c.is_numeric())
}

/// Whether `bytes`, UTF-8, have characters beyond ASCII other than these, which are no numbers: U+2000 to U+203F, U+2500 to U+273F, U+27C0 to U+2BFF, variation selectors,
/// emoji from U+1F300 to U+1FAFF.
fn has_letters(bytes: &[u8]) -> bool {
    let is_other = |byte: u8| byte >= 0xC2 && !matches!(byte, 0xE2 | 0xEF | 0xF0);
    let is_sign = |one: u8, two: u8| match one {
        0xE2 => matches!(two, 0x80 | 0x94..=0x9C | 0x9F..=0xAF),
        0xEF => two == 0xB8,
        0xF0 => two == 0x9F,
        _ => true,
    };
    let (after, behind) = (bytes.get(1..).unwrap_or_default(), bytes.get(2..).unwrap_or_default());
    let others = bytes.iter().fold(false, |found, &byte| found | is_other(byte));
    let signs = bytes.iter().zip(after).fold(false, |found, (&one, &two)| found | !is_sign(one, two));
    let emoji = bytes
        .iter()
        .zip(behind)
        .fold(false, |found, (&one, &three)| found | ((one == 0xF0) & !matches!(three, 0x8C..=0xAB)));
    others || signs || emoji
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
        for text in ["", "“one” — two’s…", "é", "✔️ 😂"] {
            assert!(!has_numeric(text), "{text}");
        }
    }

    #[test]
    fn marks_of_prose_are_no_letters() {
        for range in [
            '\u{2000}'..='\u{203F}',
            '\u{2500}'..='\u{273F}',
            '\u{27C0}'..='\u{2BFF}',
            '\u{1F300}'..='\u{1FAFF}',
            '\u{FE00}'..='\u{FE3F}',
        ] {
            assert!(range.into_iter().all(|c| !c.is_alphanumeric()));
        }
        assert!(('\u{2010}'..='\u{205F}').all(|c| !c.is_alphanumeric() && !c.is_numeric()));
    }
}
