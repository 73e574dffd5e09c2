//! Signs: which sorts of characters a line holds, found by the walk that looks for its end.
//!
//! A sort that is not among them is not in the line, so most questions about a line of prose are answered by one comparison.

/// Sorts of characters, a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signs(u32);

impl Signs {
    /// Nobody has looked.
    pub(crate) const ALL: Self = Self(u32::MAX);
    /// `0` to `9`.
    pub(crate) const DIGIT: Self = Self(1);
    /// Control characters of ASCII.
    pub(crate) const CONTROL: Self = Self(1 << 1);
    pub(crate) const COLON: Self = Self(1 << 2);
    pub(crate) const BAR: Self = Self(1 << 3);
    pub(crate) const SLASH: Self = Self(1 << 4);
    pub(crate) const EQUALS: Self = Self(1 << 5);
    pub(crate) const GREATER: Self = Self(1 << 6);
    /// A number of any script beyond ASCII ([`char::is_numeric`]).
    pub(crate) const NUMERIC: Self = Self(1 << 7);
    /// U+00C0 to U+00FF, the letters of Latin-1.
    pub(crate) const LATIN: Self = Self(1 << 8);
    /// En and em dash, single and double quotation marks, the ellipsis.
    pub(crate) const MARK: Self = Self(1 << 9);
    /// U+2600 to U+273F, U+1F1E6 to U+1F1FF, U+1F300 to U+1FAFF, and what joins and shows emoji.
    pub(crate) const EMOJI: Self = Self(1 << 10);
    /// Any other character beyond ASCII.
    pub(crate) const OTHER: Self = Self(1 << 11);
    /// LF or CR, and bytes beyond ASCII.
    const STOP: Self = Self(1 << 12);

    /// All of them, in the bits that are used.
    pub(crate) fn bits(self) -> u16 {
        u16::try_from(self.0 & u32::from(u16::MAX)).unwrap_or(u16::MAX)
    }

    /// What [`Signs::bits`] gave.
    pub(crate) fn of_bits(bits: u16) -> Self {
        Self(u32::from(bits))
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether one of `sorts` is among them.
    #[inline]
    pub(crate) const fn has(self, sorts: Self) -> bool {
        self.0 & sorts.0 != 0
    }

    /// The signs of `text` up to its first LF or CR, and where that stands.
    #[inline]
    pub(crate) fn up_to_end(text: &str) -> (usize, Self) {
        let bytes = text.as_bytes();
        let (mut at, mut signs) = (0, Self(0));
        loop {
            // Letters, blanks and marks of ASCII, sixteen at a time: 1 instruction a byte.
            let rest = bytes.get(at..).unwrap_or_default();
            at += 16 * rest.chunks_exact(16).take_while(|part| !has_sign(part)).count();
            // Up to the next LF or CR or character beyond ASCII.
            while let Some(part) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
                let of_part = part.iter().fold(Self(0), |signs, &byte| signs.or(Self::of_byte(byte)));
                if of_part.has(Self::STOP) {
                    break;
                }
                (signs, at) = (signs.or(of_part), at + 8);
            }
            for &byte in bytes.get(at..).unwrap_or_default() {
                let sign = Self::of_byte(byte);
                if sign.has(Self::STOP) {
                    break;
                }
                (signs, at) = (signs.or(sign), at + 1);
            }
            match bytes.get(at) {
                None | Some(b'\n' | b'\r') => return (at, signs),
                Some(_) => (signs, at) = Self::beyond_ascii(text, at, signs),
            }
        }
    }

    #[inline]
    fn of_byte(byte: u8) -> Self {
        OF_BYTE[usize::from(byte)]
    }

    /// `signs` and those of the characters at `at` that are not ASCII, and where they end.
    fn beyond_ascii(text: &str, mut at: usize, mut signs: Self) -> (Self, usize) {
        loop {
            let (sign, length) = match text.as_bytes().get(at..).unwrap_or_default() {
                [] | [0..0x80, ..] => return (signs, at),
                [0xC3, ..] => (Self::LATIN, 2),
                [0xE2, 0x80, 0x93 | 0x94 | 0x98 | 0x99 | 0x9C..=0x9E | 0xA6, ..] => (Self::MARK, 3),
                [0xE2, 0x98..=0x9C, ..] | [0xE2, 0x80, 0x8D, ..] | [0xEF, 0xB8, 0x8F, ..] => (Self::EMOJI, 3),
                [0xF0, 0x9F, 0x87, 0xA6..=0xBF, ..] | [0xF0, 0x9F, 0x8C..=0xAB, ..] => (Self::EMOJI, 4),
                _ => {
                    let c = text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or_default();
                    let numeric = if c.is_numeric() { Self::NUMERIC } else { Self(0) };
                    (Self::OTHER.or(numeric), c.len_utf8())
                }
            };
            (signs, at) = (signs.or(sign), at + length);
        }
    }
}

/// Whether a byte that is a sign stands in `part`; of two others, `;` and `<`, it says so too.
#[inline]
#[expect(
    clippy::needless_bitwise_bool,
    clippy::cast_possible_wrap,
    reason = "so that 16 bytes are looked at together"
)]
fn has_sign(part: &[u8]) -> bool {
    part.iter().fold(false, |found, &byte| {
        // As a signed number, a byte beyond ASCII is less than any of ASCII; from the slash to `>` all but two are signs.
        found | ((byte as i8) < 0x20) | (byte.wrapping_sub(b'/') < 0x10) | (byte == b'|')
    })
}

static OF_BYTE: [Signs; 256] = {
    let mut signs = [Signs(0); 256];
    let mut byte = 0_u8;
    loop {
        signs[byte as usize] = match byte {
            b'0'..=b'9' => Signs::DIGIT,
            b'\n' | b'\r' | 0x80.. => Signs::STOP,
            0..b' ' => Signs::CONTROL,
            b':' => Signs::COLON,
            b'|' => Signs::BAR,
            b'/' => Signs::SLASH,
            b'=' => Signs::EQUALS,
            b'>' => Signs::GREATER,
            _ => Signs(0),
        };
        if byte == u8::MAX {
            break;
        }
        byte += 1;
    }
    signs
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_of_its_sort_wherever_it_stands() {
        let sorts = [
            ("1", Signs::DIGIT),
            ("\t", Signs::CONTROL),
            (":", Signs::COLON),
            ("|", Signs::BAR),
            ("/", Signs::SLASH),
            ("=", Signs::EQUALS),
            (">", Signs::GREATER),
            ("é", Signs::LATIN),
            ("“", Signs::MARK),
            ("…", Signs::MARK),
            ("🇺", Signs::EMOJI),
            ("⛴️", Signs::EMOJI),
            ("·", Signs::OTHER),
            ("ж", Signs::OTHER),
            ("½", Signs::OTHER.or(Signs::NUMERIC)),
            ("三", Signs::OTHER),
            (";", Signs(0)),
            ("a", Signs(0)),
        ];
        for (one, sign) in sorts {
            for (other, other_sign) in sorts {
                for at in 0..18 {
                    let text = format!("{}{one}{}{other}", "x".repeat(at), "y z".repeat(at % 5));
                    let signs = sign.or(other_sign);
                    assert_eq!(Signs::up_to_end(&text), (text.len(), signs), "{text:?}");
                    assert_eq!(Signs::up_to_end(&format!("{text}\n1 and ½")), (text.len(), signs));
                    assert_eq!(Signs::up_to_end(&format!("{text}\r")), (text.len(), signs));
                }
            }
        }
    }

    #[test]
    fn no_sign_is_overlooked_sixteen_at_a_time() {
        for byte in 0..=u8::MAX {
            let mut part = [b'a'; 16];
            part[usize::from(byte) % 16] = byte;
            assert!(has_sign(&part) || Signs::of_byte(byte) == Signs(0), "{byte}");
        }
    }

    #[test]
    fn no_letter_of_latin_1_no_mark_and_no_emoji_is_a_number() {
        for c in ('\u{80}'..=char::MAX).filter(|c| c.is_numeric()) {
            assert!(Signs::up_to_end(&c.to_string()).1.has(Signs::NUMERIC), "{c}");
        }
    }
}
