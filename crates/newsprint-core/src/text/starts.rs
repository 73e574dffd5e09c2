//! Where the words and numbers of ASCII begin, found eight bytes at a time.

/// A bit in each byte.
const EACH: u64 = u64::from_le_bytes([1; 8]);
/// What small letters have and capitals have not.
const CASE: u64 = EACH * 0x20;
/// The high bit of each byte.
const HIGH: u64 = EACH * 0x80;

/// The places of letters without a letter before them and of digits without a digit before them, in order: see [`starts`].
#[derive(Clone, Debug)]
pub(crate) struct Starts<'t> {
    rest: &'t [u8],
    /// Where the eight bytes that were looked at last end.
    at: usize,
    /// Their starts that were not given yet, by the high bit of each byte.
    found: u64,
    /// What the byte before the next one is: `0x80` for a letter, for a digit.
    letter: u64,
    digit: u64,
}

/// Where words and numbers of ASCII begin in `bytes`; a word ends at anything but a letter, a number at anything but a digit. Three instructions a byte.
pub(crate) fn starts(bytes: &[u8]) -> Starts<'_> {
    Starts { rest: bytes, at: 0, found: 0, letter: 0, digit: 0 }
}

impl Starts<'_> {
    /// Looks at the next eight bytes.
    fn look(&mut self) -> Option<()> {
        let part = if let Some((part, rest)) = self.rest.split_first_chunk::<8>() {
            self.rest = rest;
            u64::from_le_bytes(*part)
        } else {
            // Behind the end stands neither letter nor digit.
            let mut part = [0; 8];
            part.get_mut(..self.rest.len()).filter(|part| !part.is_empty())?.copy_from_slice(self.rest);
            self.rest = &[];
            u64::from_le_bytes(part)
        };
        self.at += 8;
        let ascii = !part & HIGH;
        let (plain, small) = (part & !HIGH, (part | CASE) & !HIGH);
        // Sums that reach the high bit of their byte; no byte adds to the next.
        let within = |bytes: u64, first: u8, last: u8| {
            (bytes + EACH * u64::from(0x80 - first)) & !(bytes + EACH * u64::from(0x7F - last)) & ascii
        };
        let (letters, digits) = (within(small, b'a', b'z'), within(plain, b'0', b'9'));
        self.found = letters & !(letters << 8 | self.letter) | digits & !(digits << 8 | self.digit);
        (self.letter, self.digit) = (letters >> 56, digits >> 56);
        Some(())
    }
}

impl Iterator for Starts<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.found == 0 {
            self.look()?;
        }
        let place = self.at - 8 + self.found.trailing_zeros() as usize / 8;
        self.found &= self.found - 1;
        Some(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn starts_are_those_that_a_walk_over_the_bytes_finds() {
        let texts = [
            "",
            "a",
            "1",
            "It’s 12 o'clock, é1a2b [Z]@{z`/:09 Ab",
            "x1998y, 3h",
            "aaaaaaaaaaaaaaaa 1",
            "        b",
            "éa\u{7F}z",
        ];
        for text in texts.iter().flat_map(|text| (0..9).map(move |n| format!("{}{text}", " ".repeat(n)))) {
            let bytes = text.as_bytes();
            let begins = |at: usize, is: fn(&u8) -> bool| is(&bytes[at]) && (at == 0 || !is(&bytes[at - 1]));
            let slow: Vec<usize> = (0..bytes.len())
                .filter(|&at| begins(at, u8::is_ascii_alphabetic) || begins(at, u8::is_ascii_digit))
                .collect();
            assert_eq!(starts(bytes).collect::<Vec<_>>(), slow, "{text:?}");
        }
    }
}
