//! Lists of words that every line is asked about: most lines are told from all entries by their first letters, the rest by a hash.

use crate::{
    index::{Fronts, Index},
    text::leap,
};

/// Folded words or phrases. `SLOTS` is a power of two, twice their number or more.
#[derive(Debug)]
pub(super) struct WordList<const SLOTS: usize> {
    words: &'static [&'static str],
    index: Index<SLOTS>,
    /// Whether an entry begins with a mark of prose or an emoji.
    has_marks: bool,
    /// Whether an entry has less than three letters in front of its end or its first blank.
    has_short: bool,
    fronts: Fronts,
}

impl<const SLOTS: usize> WordList<SLOTS> {
    pub(super) const fn of(words: &'static [&'static str]) -> Self {
        let (mut has_marks, mut has_short, mut fronts) = (false, false, Fronts::EMPTY);
        let mut at = 0;
        while at < words.len() {
            let word = words[at].as_bytes();
            has_marks |= matches!(word[0], 0xE2 | 0xF0);
            has_short |= word.len() < 3 || word[1] == b' ' || word[2] == b' ';
            fronts.add(word);
            at += 1;
        }
        Self { words, index: Index::of(words), has_marks, has_short, fronts }
    }

    pub(super) const fn list(&self) -> &'static [&'static str] {
        self.words
    }

    pub(super) fn words(&self) -> impl Iterator<Item = &'static str> {
        self.words.iter().copied()
    }

    /// Whether `word`, folded, is an entry.
    pub(super) fn has(&self, word: &str) -> bool {
        self.index.find(word, |at| self.words.get(at) == Some(&word)).is_some()
    }

    /// Whether `text`, not folded, may be an entry or begin with one: a look at its first letters. Yes where those are no ASCII.
    #[inline]
    pub(super) fn may_begin(&self, text: &str) -> bool {
        match text.as_bytes() {
            [one, two, three, ..] if (one | two | three).is_ascii() && one.min(two.min(three)) > &b' ' => {
                self.fronts.may_have([*one, *two, *three])
            }
            [one, b' ', ..] | [one, b'a'..=b'z', b' ', ..] if !self.has_short && one.is_ascii_graphic() => {
                false
            }
            bytes => self.may_begin_slowly(bytes),
        }
    }

    fn may_begin_slowly(&self, text: &[u8]) -> bool {
        match front(text) {
            Front::Nothing => false,
            Front::Ascii(front) => self.fronts.may_have(front),
            Front::Mark => self.has_marks,
            Front::Other => true,
        }
    }
}

/// The first byte of `text` when it is folded, where a look at it tells.
pub(super) fn first_byte(text: &str) -> Option<u8> {
    match text.as_bytes() {
        [byte, ..] if byte.is_ascii_graphic() => Some(byte.to_ascii_lowercase()),
        text if is_mark(text) => text.first().copied(),
        _ => None,
    }
}

/// How a text begins, as folding leaves it.
enum Front {
    Nothing,
    /// Its first three bytes, zeros where it ends.
    Ascii([u8; 3]),
    /// A mark of prose or an emoji, which folding keeps.
    Mark,
    Other,
}

fn front(text: &[u8]) -> Front {
    let mut front = [0; 3];
    let (mut length, mut is_spaced) = (0, false);
    for (at, &byte) in text.iter().enumerate() {
        match byte {
            b' ' | b'\t'..=b'\r' => is_spaced = length > 0,
            0..=0x7F => {
                for byte in [b' ', byte].into_iter().skip(usize::from(!is_spaced)) {
                    if let Some(place) = front.get_mut(length) {
                        *place = byte;
                        length += 1;
                    }
                }
                is_spaced = false;
            }
            _ if length == 0 && is_mark(text.get(at..).unwrap_or_default()) => return Front::Mark,
            _ => return Front::Other,
        }
        if length == front.len() {
            break;
        }
    }
    if length == 0 { Front::Nothing } else { Front::Ascii(front) }
}

/// Whether `text` has no characters beyond ASCII but marks of prose and emoji, so that folding keeps its words.
pub(super) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(found) = leap::find(bytes, at, leap::beyond_ascii) {
        match mark_length(bytes.get(found..).unwrap_or_default()) {
            Some(length) => at = found + length,
            None => return false,
        }
    }
    true
}

/// The length of the mark of prose or emoji at the front, which stands in no word.
pub(super) fn mark_length(text: &[u8]) -> Option<usize> {
    let is_mark = is_mark(text) || matches!(text, [0xE2, 0x80, 0x98 | 0x99, ..] | [0xEF, 0xB8, 0x8F, ..]);
    is_mark.then(|| 3 + usize::from(text.first() == Some(&0xF0)))
}

/// U+2010 to U+203F but for what folding drops or writes otherwise, U+2500 to U+2BFF but for dingbats, and emoji from U+1F300 to U+1FAFF.
fn is_mark(text: &[u8]) -> bool {
    matches!(
        text,
        [0xE2, 0x80, 0x90..=0x97 | 0x9A..=0xA5 | 0xB0..=0xBF, ..]
            | [0xE2, 0x94..=0x9C | 0x9F..=0xAF, ..]
            | [0xF0, 0x9F, 0x8C..=0xAB, ..]
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sort::leftovers::fold;

    #[test]
    fn whatever_folds_to_an_entry_may_begin_with_one() {
        const WORDS: &[&str] = &["a", "i dag", "on", "d.", "edited", "l'an", "été", "編集済み"];
        static LIST: WordList<16> = WordList::of(WORDS);
        static LONG: WordList<16> = WordList::of(&["edited", "été"]);
        for text in
            ["A", "I  Dag", "i\tdag", "ON", "D.", " edited", "L’an", "l\u{200B}'an", "ÉTÉ", "編集済み"]
        {
            assert!(LIST.has(&fold(text)), "{text}");
            assert!(LIST.may_begin(text) && LIST.may_begin(&format!("{text} and more")), "{text}");
        }
        for text in ["E T", "ed it", "e", "é t"] {
            assert!(!LONG.has(&fold(text)) && (!LONG.may_begin(text) || !text.is_ascii()), "{text}");
        }
        for text in ["", "b", "I saw", "o", "o n", "“edited", "– on", "Edmund"] {
            assert!(!LIST.has(&fold(text)) && !LIST.may_begin(text), "{text}");
        }
        assert!(!LIST.has("edite") && !LIST.has(""));
    }
}
