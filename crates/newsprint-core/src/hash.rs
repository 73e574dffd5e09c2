//! A hash for tables of names and texts: a few instructions a word, and no text can be written to make it slow.

use std::{
    collections::HashMap,
    hash::{BuildHasher, Hasher, RandomState},
};

/// A map by [`Keyed`] hashes.
pub(crate) type Map<K, V> = HashMap<K, V, Keyed>;

/// Hashes that hang on a key of the process, so that nobody can choose strings which share one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keyed(u64);

impl Default for Keyed {
    fn default() -> Self {
        Self(RandomState::new().build_hasher().finish())
    }
}

impl BuildHasher for Keyed {
    type Hasher = Folded;

    fn build_hasher(&self) -> Folded {
        Folded(self.0)
    }
}

/// The state of one hash.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Folded(u64);

impl Folded {
    /// Both halves of a product, so that every bit of `part` is felt in every bit of the hash.
    fn add(&mut self, part: u64) {
        let product = u128::from(self.0 ^ part) * u128::from(0x9E37_79B9_7F4A_7C15_u64);
        #[expect(clippy::cast_possible_truncation, reason = "the other half is taken too")]
        let folded = product as u64 ^ (product >> 64) as u64;
        self.0 = folded.rotate_left(23);
    }
}

impl Hasher for Folded {
    fn write(&mut self, bytes: &[u8]) {
        let (parts, rest) = bytes.as_chunks::<8>();
        for part in parts {
            self.add(u64::from_le_bytes(*part));
        }
        let last = rest.iter().fold(rest.len() as u64, |last, &byte| last << 8 | u64::from(byte));
        self.add(last);
    }

    fn write_u8(&mut self, byte: u8) {
        self.0 ^= u64::from(byte);
    }

    fn write_usize(&mut self, number: usize) {
        self.add(number as u64);
    }

    fn write_u32(&mut self, number: u32) {
        self.add(number.into());
    }

    fn write_u64(&mut self, number: u64) {
        self.add(number);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_has_another_hash() {
        let keyed = Keyed::default();
        let mut texts: Vec<String> = (0..2_000).map(|n| format!("Ada Quist {n}")).collect();
        texts.extend((0..40).flat_map(|n| ["a".repeat(n), "\0".repeat(n)]));
        texts.sort();
        texts.dedup();
        let mut hashes: Vec<u64> = texts.iter().map(|text| keyed.hash_one(text)).collect();
        hashes.sort_unstable();
        hashes.dedup();
        assert_eq!(hashes.len(), texts.len());
    }
}
