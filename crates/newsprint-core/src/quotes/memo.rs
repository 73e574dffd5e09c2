//! What is known of a word, remembered: a text says most of its words many times, and looking one up in all tables is the engine's dearest step.

use std::cell::Cell;

use super::{
    cue::{self, Cue},
    lexicon::{
        Tongue,
        class::{BE, DO, HAVE, MODAL, VERB},
    },
    options::Options,
};

/// Longer words are in no table.
pub(super) const LONGEST_WORD: usize = 23;
/// Words that are remembered; a new one takes the place of an old one.
const SLOTS: usize = 512;

/// A word, padded with zeros.
type Key = [u8; LONGEST_WORD + 1];

#[derive(Clone, Copy)]
struct Slot {
    word: Key,
    class: u32,
    cue: Option<Cue>,
}

/// The tables of one language and the caller's own, with a memory.
pub(super) struct Memo<'a> {
    tongue: Tongue,
    options: &'a Options,
    slots: Vec<Cell<Slot>>,
}

impl<'a> Memo<'a> {
    pub(super) fn new(tongue: Tongue, options: &'a Options) -> Self {
        let empty = Slot { word: [0; LONGEST_WORD + 1], class: 0, cue: None };
        Self { tongue, options, slots: vec![Cell::new(empty); SLOTS] }
    }

    /// The classes and the cue of `word`, which is in lower case.
    pub(super) fn look_up(&self, word: &str) -> (u32, Option<Cue>) {
        let mut key: Key = [0; LONGEST_WORD + 1];
        let Some(front) = key.get_mut(..word.len()) else { return (0, None) };
        front.copy_from_slice(word.as_bytes());
        let Some(slot) = self.slots.get(place(&key)) else { return self.search(word) };
        let known = slot.get();
        if known.word == key {
            return (known.class, known.cue);
        }
        let (class, cue) = self.search(word);
        slot.set(Slot { word: key, class, cue });
        (class, cue)
    }

    fn search(&self, word: &str) -> (u32, Option<Cue>) {
        let class = self.tongue.classes(word);
        if class & (BE | HAVE | DO | MODAL) != 0 {
            return (class, None);
        }
        let cue = self.options.given_cue(word).or_else(|| cue::cue(word, self.tongue));
        let finite = class == 0 && cue.is_none() && self.tongue.is_finite_form(word);
        (if finite { VERB } else { class }, cue)
    }
}

/// The slot of `key`: its three words, mixed.
fn place(key: &Key) -> usize {
    let mut mixed = 0_u64;
    for part in key.chunks_exact(8) {
        let part = part.try_into().map_or(0, u64::from_le_bytes);
        mixed = (mixed.rotate_left(23) ^ part).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
    usize::try_from(mixed >> 32).unwrap_or_default() % SLOTS
}
