//! Texts that say the same as one before: few begin alike, and only those are compared whole.

use std::{
    borrow::Cow,
    hash::{BuildHasher, Hash},
};

use super::words::{Letters, folded};
use crate::{
    Block, Inline,
    article::text::text_of,
    hash::{Keyed, Map},
};

/// So many characters of two texts are compared by a hash first.
const FRONT: usize = 12;

/// Texts that begin alike are compared one by one up to so many, beyond by their hashes.
const FEW: usize = 4;

/// The places of texts that say the same as one before, and of the first of their kind, by the first.
///
/// Texts of one kind say the same if they have the same letters and digits, words for words. Those with none are no matter.
pub(super) fn repeats<K: Copy + Eq + Hash>(texts: &[(K, Cow<'_, str>)]) -> Vec<(usize, usize)> {
    let hasher = Keyed::default();
    let mut fronts: Vec<(u64, usize)> = texts
        .iter()
        .enumerate()
        .filter_map(|(at, (kind, text))| {
            let mut front = [0_u32; FRONT];
            let mut length = 0;
            for (slot, c) in front.iter_mut().zip(Letters::of(text)) {
                *slot = c.into();
                length += 1;
            }
            (length > 0).then(|| (hasher.hash_one((kind, front)), at))
        })
        .collect();
    fronts.sort_unstable();
    let mut found = Vec::new();
    for alike in fronts.chunk_by(|one, other| one.0 == other.0).filter(|alike| alike.len() > 1) {
        among(texts, alike, &mut found);
    }
    found.sort_unstable();
    found
}

/// Adds to `found` the repeats among the texts at the places `alike`.
fn among<K: Copy + Eq + Hash>(
    texts: &[(K, Cow<'_, str>)],
    alike: &[(u64, usize)],
    found: &mut Vec<(usize, usize)>,
) {
    let mut firsts: Vec<usize> = Vec::with_capacity(FEW);
    let mut more: Map<(K, String), usize> = Map::default();
    for &(_, at) in alike {
        let Some((kind, text)) = texts.get(at) else { continue };
        let same = |first: usize| {
            texts.get(first).is_some_and(|(of, other)| {
                of == kind && (other == text || Letters::of(other).eq(Letters::of(text)))
            })
        };
        let first = match firsts.iter().copied().find(|&first| same(first)) {
            Some(first) => first,
            None if firsts.len() < FEW => {
                firsts.push(at);
                at
            }
            None => *more.entry((*kind, folded(text))).or_insert(at),
        };
        if first != at {
            found.push((at, first));
        }
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
