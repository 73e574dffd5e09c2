//! Texts that say the same as one before: few begin alike, and of those the words are compared by a hash.

use std::{
    borrow::Cow,
    hash::{BuildHasher, Hash, Hasher},
};

use super::words::Letters;
use crate::{
    Block, Inline,
    article::text::text_of,
    hash::{Folded, Keyed},
};

/// So many letters of a text are compared first.
const FRONT: usize = 8;

/// So many texts that begin alike are kept in mind, since the same words are mostly written the same.
const KEPT: usize = 8;

/// The places of texts that say the same as one before, and of the first of their kind, by the first.
///
/// Texts of one kind say the same if they have the same letters and digits, words for words. Those with fewer than `least` words are no matter.
pub(super) fn repeats<K: Eq + Hash>(texts: &[(K, Cow<'_, str>)], least: usize) -> Vec<(usize, usize)> {
    let keyed = Keyed::default();
    let mut fronts: Vec<(u64, usize)> = texts
        .iter()
        .enumerate()
        .map(|(at, (kind, text))| {
            let front = Letters::of(text).take(FRONT).fold(0, |front, c| front << 8 ^ u64::from(c));
            (keyed.hash_one((kind, front)), at)
        })
        .collect();
    fronts.sort_unstable();
    let mut hashed = Vec::new();
    for alike in fronts.chunk_by(|one, other| one.0 == other.0).filter(|alike| alike.len() > 1) {
        let mut kept: Vec<(&str, Option<u64>)> = Vec::with_capacity(KEPT);
        for &(front, at) in alike {
            let Some((_, text)) = texts.get(at) else { continue };
            let known = kept.iter().find(|(other, _)| other == text).map(|&(_, hash)| hash);
            let hash = known.unwrap_or_else(|| {
                let mut hash = keyed.build_hasher();
                hash.write_u64(front);
                let hash = (words(text, &mut hash) >= least).then(|| hash.finish());
                if kept.len() < KEPT {
                    kept.push((text, hash));
                }
                hash
            });
            hashed.extend(hash.map(|hash| (hash, at)));
        }
    }
    hashed.sort_unstable();
    let mut found: Vec<(usize, usize)> = hashed
        .chunk_by(|one, other| one.0 == other.0)
        .filter_map(<[_]>::split_first)
        .flat_map(|(&(_, first), rest)| rest.iter().map(move |&(_, at)| (at, first)))
        .filter(|&(at, first)| says_the_same(texts, at, first))
        .collect();
    found.sort_unstable();
    found
}

/// What two hashes that are one leave open.
fn says_the_same<K: Eq>(texts: &[(K, Cow<'_, str>)], at: usize, first: usize) -> bool {
    texts.get(at).zip(texts.get(first)).is_some_and(|((kind, text), (other_kind, other))| {
        kind == other_kind && (text == other || Letters::of(text).eq(Letters::of(other)))
    })
}

/// Marks in [`FOLDED`].
const NOTHING: u8 = 0;
const BEYOND: u8 = 1;

/// What each byte is in folded words: a letter or digit, a space, nothing, or beyond ASCII.
static FOLDED: [u8; 256] = {
    let mut folded = [NOTHING; 256];
    let mut byte = 0_u8;
    loop {
        folded[byte as usize] = match byte {
            b'0'..=b'9' | b'a'..=b'z' => byte,
            b'A'..=b'Z' => byte.to_ascii_lowercase(),
            // White space of Unicode, as for `char::is_whitespace`.
            b' ' | b'\t'..=b'\r' => b' ',
            0x80.. => BEYOND,
            _ => NOTHING,
        };
        if byte == u8::MAX {
            break;
        }
        byte += 1;
    }
    folded
};

/// Hashes the words of `text` as [`Letters`] gives them, and says how many there are.
fn words(text: &str, hash: &mut Folded) -> usize {
    let mut parts = Parts { hash, part: 0, length: 0, words: 0, parted: true };
    for (at, &byte) in text.as_bytes().iter().enumerate() {
        match FOLDED.get(usize::from(byte)).copied().unwrap_or(NOTHING) {
            NOTHING => {}
            b' ' => parts.parted = true,
            BEYOND => {
                // Bytes inside a character have no character of their own.
                let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { continue };
                if matches!(c, '‘'..='”') {
                    continue;
                }
                if c.is_alphanumeric() {
                    for c in c.to_lowercase() {
                        c.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| parts.push(byte));
                    }
                } else {
                    parts.parted |= c.is_whitespace();
                }
            }
            letter => parts.push(letter),
        }
    }
    parts.end()
}

/// Letters on their way into a hash, eight bytes at a time.
struct Parts<'h> {
    hash: &'h mut Folded,
    part: u64,
    length: usize,
    words: usize,
    /// The next letter begins a word.
    parted: bool,
}

impl Parts<'_> {
    fn push(&mut self, letter: u8) {
        if std::mem::take(&mut self.parted) {
            self.words += 1;
            self.put(b' ');
        }
        self.put(letter);
    }

    fn put(&mut self, byte: u8) {
        self.part = self.part << 8 | u64::from(byte);
        self.length += 1;
        if self.length.is_multiple_of(8) {
            self.hash.write_u64(self.part);
        }
    }

    fn end(self) -> usize {
        self.hash.write_u64(self.part);
        self.hash.write_usize(self.length);
        self.words
    }
}

/// The words of inlines; of one piece without a copy.
pub(super) fn words_of(content: &[Inline]) -> Cow<'_, str> {
    match content {
        [Inline::Text(text)] => Cow::Borrowed(text),
        content => Cow::Owned(text_of(content)),
    }
}

/// The words of blocks, each on a line of its own; of one piece without a copy.
pub(super) fn words_of_blocks(blocks: &[Block]) -> Cow<'_, str> {
    match blocks {
        [Block::Paragraph(paragraph)] => words_of(&paragraph.content),
        blocks => {
            let mut text = String::new();
            for block in blocks {
                text += &block.to_text();
                text.push('\n');
            }
            Cow::Owned(text)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::words::folded;

    fn hash(text: &str) -> (usize, u64) {
        let mut hash = Folded::default();
        (words(text, &mut hash), hash.finish())
    }

    #[test]
    fn the_hash_is_that_of_the_folded_words() {
        for text in [
            "  Night Ferry: Sails — AGAIN! ",
            "Évora’a\u{a0}É",
            " … a\u{3000}É\n",
            "",
            "“Ob 3 Übel?”",
            "\u{b}a\u{1c}b",
            "…—",
        ] {
            let folded = folded(text);
            assert_eq!(hash(text), hash(&folded), "{text:?}");
            assert_eq!(hash(text).0, folded.split(' ').filter(|word| !word.is_empty()).count());
        }
    }

    #[test]
    fn a_text_of_its_kind_is_found_again() {
        let texts = [(1, "Aye, sir!"), (2, "aye sir"), (1, "Aye sir"), (1, "Ay esir"), (1, "—"), (1, "…")];
        let texts = texts.map(|(kind, text)| (kind, Cow::Borrowed(text)));
        assert_eq!(repeats(&texts, 1), [(2, 0)]);
        assert_eq!(repeats(&texts, 3), []);
    }
}
