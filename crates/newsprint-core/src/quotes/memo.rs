//! What is known of short words, once somebody has asked: most words of a text are the same few hundred.

use std::cell::Cell;

use super::cue::Cue;

/// Places for words; two that share one push each other out. A power of two.
const PLACES: usize = 512;

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known {
    /// Its classes in the tables; 0 if it is in none.
    pub(super) class: u32,
    /// What its ending says, if it is in no table.
    pub(super) shape: u32,
    pub(super) cue: Option<Cue>,
}

/// The words that were asked for last.
#[derive(Debug)]
pub(super) struct Memo(Vec<Cell<(u64, Known)>>);

impl Default for Memo {
    fn default() -> Self {
        Self(vec![Cell::default(); PLACES])
    }
}

impl Memo {
    /// What is known of `word`; `look` is asked for one that is new here.
    pub(super) fn of(&self, word: Short, look: impl FnOnce(&[u8]) -> Known) -> Known {
        let place = word.letters.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - PLACES.trailing_zeros());
        let Some(cell) = usize::try_from(place).ok().and_then(|place| self.0.get(place)) else {
            return look(word.bytes().get(..word.length).unwrap_or_default());
        };
        let (letters, known) = cell.get();
        if letters == word.letters {
            return known;
        }
        let known = look(word.bytes().get(..word.length).unwrap_or_default());
        cell.set((word.letters, known));
        known
    }
}

/// A word of at most eight letters of ASCII.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Short {
    /// In lower case, the first letter lowest; no two words have the same number.
    letters: u64,
    pub(super) length: usize,
    pub(super) is_large: bool,
}

/// The high bit of each byte.
const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
const ONES: u64 = u64::from_le_bytes([1; 8]);

impl Short {
    /// The letters in front of `part`, all eight at once; `None` if there are none.
    pub(super) fn of(part: [u8; 8]) -> Option<Self> {
        let written = u64::from_le_bytes(part);
        // A bit makes small letters of large ones, and no letters of other ASCII but `@`, `[` and the like, which stay beside them.
        let small = written | (ONES * 0x20);
        let ascii = small & !HIGH;
        let from_a = ascii + ONES * (0x80 - 0x61);
        let behind_z = ascii + ONES * (0x80 - 0x7B);
        let others = !(from_a & !behind_z & !written) & HIGH;
        let length = others.trailing_zeros() / 8;
        let letters = match length {
            0 => return None,
            8 => small,
            _ => small & ((1 << (8 * length)) - 1),
        };
        Some(Self { letters, length: length as usize, is_large: part.first()?.is_ascii_uppercase() })
    }

    fn bytes(self) -> [u8; 8] {
        self.letters.to_le_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(part: &str) -> Option<(String, bool)> {
        let part: [u8; 8] = part.as_bytes().try_into().unwrap();
        let short = Short::of(part)?;
        let word = short.bytes().get(..short.length).unwrap().to_vec();
        Some((String::from_utf8(word).unwrap(), short.is_large))
    }

    #[test]
    fn letters_are_told_from_whatever_stands_behind_them() {
        assert_eq!(short("Zaza azA"), Some(("zaza".to_owned(), true)));
        assert_eq!(short("azAZaz[a"), Some(("azazaz".to_owned(), false)));
        for other in ['@', '[', '`', '{', '0', '9', ' ', ',', '\0', '\u{7F}'] {
            assert_eq!(short(&format!("ab{other}zzzzz")), Some(("ab".to_owned(), false)), "{other:?}");
            assert_eq!(short(&format!("{other}zzzzzzz")), None);
        }
        assert_eq!(short("abécdef"), Some(("ab".to_owned(), false)));
        assert_eq!(short("abcdefgh"), Some(("abcdefgh".to_owned(), false)));
    }

    #[test]
    fn a_word_is_looked_up_once_and_none_for_another() {
        let memo = Memo::default();
        for (class, word) in (1..).zip(["the said ", "mayor   ", "may     ", "thesaids"]) {
            let short = Short::of(word.as_bytes()[..8].try_into().unwrap()).unwrap();
            let look = |_: &[u8]| Known { class, ..Known::default() };
            assert_eq!(memo.of(short, look).class, class);
            assert_eq!(memo.of(short, |_| Known::default()).class, class);
        }
    }
}
