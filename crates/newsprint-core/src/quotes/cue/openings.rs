//! How cue verbs begin: a filter that nearly all other words fail.

use super::{Form, Stems};

/// At most so many letters are looked at.
const LONGEST: usize = 4;

/// Parts of a set: some 700 beginnings are 2 % of the bits.
const PARTS: usize = 512;

/// A set of beginnings, by hash: who is not in it begins no cue.
#[derive(Debug)]
pub(super) struct Openings([u64; PARTS]);

impl Openings {
    /// How the forms of `stems` and the `irregular` ones begin. The rules of English take an e or a y off the end of a stem (`by_rule`).
    pub(super) const fn of(stems: &Stems, irregular: &[(&str, &str, Form)], by_rule: bool) -> Self {
        let mut set = [0; PARTS];
        let mut row = 0;
        while row < stems.len() {
            let stem = stems[row].0.as_bytes();
            let kept = match stem {
                [front @ .., b'e' | b'y'] if by_rule => front,
                whole => whole,
            };
            set = add(set, kept);
            row += 1;
        }
        row = 0;
        while row < irregular.len() {
            set = add(set, irregular[row].0.as_bytes());
            row += 1;
        }
        Self(set)
    }

    /// Whether a cue may begin as `word` does.
    pub(super) fn may_hold(&self, word: &[u8]) -> bool {
        let front = match *word {
            [first, second, third, fourth, ..] => u32::from_le_bytes([first, second, third, fourth]),
            [first, second, third] => u32::from_le_bytes([first, second, third, 0]),
            [first, second] => u32::from_le_bytes([first, second, 0, 0]),
            _ => return false,
        };
        [front, front & 0xFF_FFFF, front & 0xFFFF].into_iter().any(|front| {
            let (part, bit) = place(front);
            self.0.get(part).is_some_and(|bits| bits & bit != 0)
        })
    }
}

const fn add(mut set: [u64; PARTS], word: &[u8]) -> [u64; PARTS] {
    assert!(word.len() > 1, "beginnings have two letters at least");
    let mut front = 0_u32;
    let mut at = 0;
    while at < word.len() && at < LONGEST {
        front |= (word[at] as u32) << (8 * at);
        at += 1;
    }
    let (part, bit) = place(front);
    set[part] |= bit;
    set
}

/// The part of the set and the bit in it that say whether a beginning is there.
const fn place(front: u32) -> (usize, u64) {
    let hash = front.wrapping_mul(0x9E37_79B9) >> 17;
    ((hash >> 6) as usize, 1 << (hash & 63))
}
