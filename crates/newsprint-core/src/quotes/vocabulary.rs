//! What is known of a word: its classes and its cue, from the tables of one language and from the caller.

use super::{
    cue::{self, Cue},
    lexicon::{
        Tongue,
        class::{BE, DO, HAVE, MODAL, VERB},
    },
    memo::Memo,
    options::Options,
};

/// Longer words are in no table.
pub(super) const LONGEST_WORD: usize = 23;

/// The tables of one language and the caller's own.
#[derive(Clone, Copy)]
pub(super) struct Vocabulary<'a> {
    tongue: Tongue,
    options: &'a Options,
    pub(super) memo: &'a Memo,
}

impl<'a> Vocabulary<'a> {
    pub(super) fn new(tongue: Tongue, options: &'a Options, memo: &'a Memo) -> Self {
        Self { tongue, options, memo }
    }

    /// The classes and the cue of `word`, which is UTF-8 in lower case.
    pub(super) fn look_up(self, word: &[u8]) -> (u32, Option<Cue>) {
        let class = self.tongue.classes_of(word);
        if class & (BE | HAVE | DO | MODAL) != 0 {
            return (class, None);
        }
        let is_plain = !cue::may_be_cue(word, self.tongue) && !self.options.has_cues();
        if is_plain && (class != 0 || self.tongue != Tongue::German) {
            return (class, None);
        }
        let Ok(word) = std::str::from_utf8(word) else { return (class, None) };
        let cue = self.options.given_cue(word).or_else(|| cue::cue(word, self.tongue));
        let finite = class == 0 && cue.is_none() && self.tongue.is_finite_form(word);
        (if finite { VERB } else { class }, cue)
    }
}
