//! Escaping: text and attribute values that no reader of HTML can take for markup.
//!
//! [HTML, section 13.3] names what to escape; section 13.2.3.5 names the characters that may not stand in a document in any form (controls
//! and noncharacters), and those become U+FFFD.
//!
//! [HTML, section 13.3]: https://html.spec.whatwg.org/multipage/parsing.html#escapingString

/// Appends `text` as character data.
#[inline]
pub(crate) fn push_text(text: &str, out: &mut String) {
    push::<false>(text, out);
}

/// Appends `value` as it stands between double quotation marks.
#[inline]
pub(crate) fn push_attribute(value: &str, out: &mut String) {
    push::<true>(value, out);
}

/// `text` for an element that knows no escapes (`style`): only what may not stand in HTML at all is replaced.
pub(crate) fn raw_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = match replacement(rest.as_bytes(), false) {
            Some((length, written)) if !matches!(c, '&' | '<' | '>') => {
                out.push_str(written);
                length
            }
            _ => {
                out.push(c);
                c.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

fn push<const QUOTE: bool>(text: &str, out: &mut String) {
    let bytes = text.as_bytes();
    let mut copied = 0;
    let mut from = 0;
    while let Some(at) = next_special::<QUOTE>(bytes, from) {
        let Some((length, written)) = replacement(bytes.get(at..).unwrap_or_default(), QUOTE) else {
            from = at + 1;
            continue;
        };
        out.push_str(text.get(copied..at).unwrap_or_default());
        out.push_str(written);
        copied = at + length;
        from = copied;
    }
    out.push_str(text.get(copied..).unwrap_or_default());
}

/// What stands for the character at the front of `rest`, and how many bytes it takes the place of; `None` where it may stand.
fn replacement(rest: &[u8], attribute: bool) -> Option<(usize, &'static str)> {
    const REPLACED: &str = "\u{FFFD}";
    match rest {
        [b'&', ..] => Some((1, "&amp;")),
        [b'<', ..] => Some((1, "&lt;")),
        [b'>', ..] => Some((1, "&gt;")),
        [b'"', ..] => attribute.then_some((1, "&quot;")),
        // A line end is one LF in every document (section 13.2.3.5), and a reference to CR is an error.
        [b'\r', b'\n', ..] => Some((2, "\n")),
        [b'\r', ..] => Some((1, "\n")),
        [b'\t' | b'\n', ..] => None,
        [0..0x20 | 0x7F, ..] => Some((1, REPLACED)),
        [0xC2, 0x80..=0x9F, ..] => Some((2, REPLACED)),
        // Noncharacters: U+FDD0 to U+FDEF, and the last two of every plane.
        [0xEF, 0xB7, 0x90..=0xAF, ..] | [0xEF, 0xBF, 0xBE | 0xBF, ..] => Some((3, REPLACED)),
        [0xF0..=0xF4, second, 0xBF, 0xBE | 0xBF, ..] if second & 0x0F == 0x0F => Some((4, REPLACED)),
        _ => None,
    }
}

/// How many bytes are looked at in one step: two vector registers.
const STEP: usize = 32;

/// The first byte from `from` on that may need a replacement; with `QUOTE`, `"` and `\` too, as JSON needs.
#[inline]
pub(crate) fn next_special<const QUOTE: bool>(bytes: &[u8], from: usize) -> Option<usize> {
    let (steps, tail) = bytes.get(from..)?.as_chunks::<STEP>();
    let mut at = from;
    let mut clean = true;
    for step in steps {
        clean = is_clean::<QUOTE>(step);
        if !clean {
            break;
        }
        at += STEP;
    }
    // The last bytes are less than a step: so they are looked at together with some in front of them.
    if clean && (tail.is_empty() || ends_clean::<QUOTE>(bytes, tail)) {
        return None;
    }
    let table = if QUOTE { &SPECIAL_OR_QUOTE } else { &SPECIAL };
    let is_special = |&byte: &u8| table.get(usize::from(byte)) == Some(&true);
    bytes.get(at..)?.iter().position(is_special).map(|found| at + found)
}

/// Whether the `tail` of `bytes` is clean, told in one step or not at all.
#[inline]
fn ends_clean<const QUOTE: bool>(bytes: &[u8], tail: &[u8]) -> bool {
    if let Some(last) = bytes.last_chunk() {
        return is_clean::<QUOTE>(last);
    }
    let mut padded = [b' '; STEP];
    match padded.get_mut(..tail.len()) {
        // A shorter one is sooner looked up byte by byte.
        Some(front) if front.len() > 8 => front.copy_from_slice(tail),
        _ => return false,
    }
    is_clean::<QUOTE>(&padded)
}

/// Every comparison with every byte, in a form that becomes vector instructions.
#[inline]
fn is_clean<const QUOTE: bool>(step: &[u8; STEP]) -> bool {
    step.iter().fold(0, |found, &byte| found | u8::from(is_special::<QUOTE>(byte))) == 0
}

static SPECIAL: [bool; 256] = table::<false>();
static SPECIAL_OR_QUOTE: [bool; 256] = table::<true>();

const fn table<const QUOTE: bool>() -> [bool; 256] {
    let mut table = [false; 256];
    let mut byte = 0;
    loop {
        table[byte as usize] = is_special::<QUOTE>(byte);
        if byte == u8::MAX {
            return table;
        }
        byte += 1;
    }
}

#[inline]
#[expect(
    clippy::needless_bitwise_bool,
    reason = "a branch for each comparison would be slower than all of them"
)]
const fn is_special<const QUOTE: bool>(byte: u8) -> bool {
    // Below 0x20 and from 0xEF on are one range of bytes that wrap; `<` and `>` differ in one bit.
    (byte.wrapping_add(0x11) < 0x31)
        | (byte == b'&')
        | (byte | 2 == b'>')
        | (byte == 0x7F)
        | (byte == 0xC2)
        | (QUOTE & ((byte == b'"') | (byte == b'\\')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> String {
        let mut out = String::new();
        push_text(text, &mut out);
        out
    }

    #[test]
    fn markup_becomes_text() {
        assert_eq!(text("<b>\"Q&A\"</b>"), "&lt;b&gt;\"Q&amp;A\"&lt;/b&gt;");
        let mut out = String::new();
        push_attribute("\" onload=\"x", &mut out);
        assert_eq!(out, "&quot; onload=&quot;x");
    }

    #[test]
    fn controls_and_noncharacters_are_replaced_and_line_ends_are_one() {
        assert_eq!(text("a\0b\u{1B}c\u{7F}\u{85}\u{9F}d"), "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}\u{FFFD}d");
        assert_eq!(text("\u{FDD0}\u{FDEF}\u{FFFE}\u{FFFF}\u{1FFFE}\u{10FFFF}"), "\u{FFFD}".repeat(6));
        assert_eq!(text("a\r\nb\rc\td\ne"), "a\nb\nc\td\ne");
    }

    #[test]
    fn what_shares_its_first_byte_with_them_stays() {
        let words = "© é \u{A0} \u{FDCF} \u{FDF0} \u{FFFD} \u{FEFF} ﬁ 😀 \u{1FFFD} \u{1F3BF} \u{10FFFD} “a” plain words that are longer than one step";
        assert_eq!(text(words), words);
    }

    #[test]
    fn a_special_byte_is_found_wherever_it_stands() {
        for length in 0..70 {
            for at in 0..length {
                let mut bytes = vec![b'a'; length];
                bytes[at] = b'<';
                bytes[length - 1 - at / 2] = b'&';
                for from in 0..length {
                    let expected = (from..length).find(|&at| bytes[at] != b'a');
                    assert_eq!(next_special::<false>(&bytes, from), expected);
                }
            }
        }
    }

    #[test]
    fn every_character_is_kept_or_replaced_as_the_standard_says() {
        for scalar in '\0'..=char::MAX {
            let code = u32::from(scalar);
            let is_control = scalar.is_control() && !matches!(scalar, '\t' | '\n' | '\r');
            let is_noncharacter = (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE;
            let expected = match scalar {
                '&' => "&amp;".to_owned(),
                '<' => "&lt;".to_owned(),
                '>' => "&gt;".to_owned(),
                '\r' => "\n".to_owned(),
                _ if is_control || is_noncharacter => "\u{FFFD}".to_owned(),
                _ => scalar.to_string(),
            };
            assert_eq!(text(&scalar.to_string()), expected, "U+{code:04X}");
        }
    }
}
