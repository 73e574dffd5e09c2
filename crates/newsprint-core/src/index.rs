//! Looking strings up by hash, in tables that are made when the program is compiled: the first text costs what the thousandth does.

/// Where each of some strings stands among them; of equal ones the first. `SLOTS` is a power of two, larger than their number.
#[derive(Debug)]
pub(crate) struct Index<const SLOTS: usize> {
    /// The low half is a place, counted from 1, the high half a part of the hash; 0 is free.
    slots: [u32; SLOTS],
}

impl<const SLOTS: usize> Index<SLOTS> {
    pub(crate) const EMPTY: Self = Self { slots: [0; SLOTS] };

    /// The index of `keys`.
    pub(crate) const fn of(keys: &[&str]) -> Self {
        let mut index = Self::EMPTY;
        let mut at = 0;
        while at < keys.len() {
            let hash = hash(keys[at].as_bytes());
            let mut slot = first_slot(hash, SLOTS);
            while index.slots[slot] != 0 && !equal(keys[place(index.slots[slot])], keys[at]) {
                slot = (slot + 1) % SLOTS;
            }
            if index.slots[slot] == 0 {
                index.slots[slot] = filled(hash, at);
            }
            at += 1;
        }
        index
    }

    /// Where the key that equals `keys[at]` stands first; for tables made when the program is compiled.
    pub(crate) const fn first(&self, keys: &[&str], at: usize) -> usize {
        let mut slot = first_slot(hash(keys[at].as_bytes()), SLOTS);
        while !equal(keys[place(self.slots[slot])], keys[at]) {
            slot = (slot + 1) % SLOTS;
        }
        place(self.slots[slot])
    }

    /// Where `key` stands, if `is_key` says that what stands there is `key`.
    #[inline]
    pub(crate) fn find(&self, key: &str, is_key: impl Fn(usize) -> bool) -> Option<usize> {
        let hash = hash(key.as_bytes());
        let mut slot = first_slot(hash, SLOTS);
        loop {
            let filled = *self.slots.get(slot)?;
            if filled == 0 {
                return None;
            }
            if filled >> 16 == tag(hash) && is_key(place(filled)) {
                return Some(place(filled));
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the number of slots is a small power of two")]
const fn first_slot(hash: u64, slots: usize) -> usize {
    (hash % slots as u64) as usize
}

/// What a hash leaves in its slot, so that most other keys are told apart without looking at them.
const fn tag(hash: u64) -> u32 {
    (hash >> 48) as u32
}

const fn filled(hash: u64, at: usize) -> u32 {
    assert!(at < u16::MAX as usize, "too many keys");
    #[expect(clippy::cast_possible_truncation, reason = "asserted")]
    let place = at as u32 + 1;
    tag(hash) << 16 | place
}

const fn place(filled: u32) -> usize {
    (filled & 0xFFFF) as usize - 1
}

/// A set of numbers, such as the first bytes of phrases: what is not in it is nearly always told so. `SLOTS` is a power of two, several times their
/// number.
#[derive(Debug)]
pub(crate) struct Numbers<const SLOTS: usize> {
    /// Half of the hash of each number; 0 is free.
    slots: [u32; SLOTS],
}

impl<const SLOTS: usize> Numbers<SLOTS> {
    pub(crate) const EMPTY: Self = Self { slots: [0; SLOTS] };

    pub(crate) const fn add(&mut self, number: u64) {
        let (mut slot, half) = Self::place(number);
        while self.slots[slot] != 0 && self.slots[slot] != half {
            slot = (slot + 1) % SLOTS;
        }
        self.slots[slot] = half;
    }

    /// Where the search for `number` begins, and what is looked for.
    const fn place(number: u64) -> (usize, u32) {
        let hash = mixed(number);
        (first_slot(hash, SLOTS), (hash >> 32) as u32 | 1)
    }

    #[inline]
    pub(crate) fn has(&self, number: u64) -> bool {
        let (mut slot, half) = Self::place(number);
        loop {
            match self.slots.get(slot) {
                None | Some(0) => return false,
                Some(&other) if other == half => return true,
                _ => slot = (slot + 1) % SLOTS,
            }
        }
    }
}

/// How some strings begin, by five bits of each of their first three bytes: letters in either case are told from others by one look.
#[derive(Debug)]
pub(crate) struct Fronts {
    bits: [u32; 1024],
}

impl Fronts {
    pub(crate) const EMPTY: Self = Self { bits: [0; 1024] };

    /// Adds a string; one of two bytes or of one may have anything behind it.
    pub(crate) const fn add(&mut self, text: &[u8]) {
        match *text {
            [one, two, three, ..] => self.bits[pair(one, two)] |= 1 << (three & 31),
            [one, two] => self.bits[pair(one, two)] = u32::MAX,
            [one] => {
                let mut two = 0;
                while two < 32 {
                    self.bits[pair(one, two)] = u32::MAX;
                    two += 1;
                }
            }
            [] => {}
        }
    }

    /// Whether a string that begins with these bytes, in either case, may have been added.
    #[inline]
    pub(crate) fn may_have(&self, front: [u8; 3]) -> bool {
        let [one, two, three] = front;
        self.bits.get(pair(one, two)).is_some_and(|bits| bits >> (three & 31) & 1 != 0)
    }
}

const fn pair(one: u8, two: u8) -> usize {
    ((one & 31) as usize) << 5 | (two & 31) as usize
}

/// The first `N` bytes of `text`, at most eight, as a number that no other bytes have.
#[inline]
pub(crate) const fn front<const N: usize>(text: &[u8]) -> Option<u64> {
    let mut bytes = [0; 8];
    match text.first_chunk::<N>() {
        Some(front) => {
            let mut at = 0;
            while at < N {
                bytes[at] = front[at];
                at += 1;
            }
            Some(u64::from_le_bytes(bytes))
        }
        None => None,
    }
}

/// A hash of the length, the first eight bytes and the last eight: phrases that share all three are rare.
#[inline]
pub(crate) const fn hash(key: &[u8]) -> u64 {
    let (first, last) = match (key.first_chunk::<8>(), key.last_chunk::<8>()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (short(key), 0),
    };
    mixed(first ^ last.rotate_left(29) ^ ((key.len() as u64) << 3))
}

/// Up to seven bytes as a number.
const fn short(key: &[u8]) -> u64 {
    match (key.first_chunk::<4>(), key.last_chunk::<4>()) {
        (Some(first), Some(last)) => {
            u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << 32
        }
        _ if key.is_empty() => 0,
        _ => key[0] as u64 | (key[key.len() / 2] as u64) << 8 | (key[key.len() - 1] as u64) << 16,
    }
}

/// How a text begins: the letters and digits of ASCII at its front, in lower case.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Front {
    /// A hash, never 0, of the word and of whether a Latin letter beyond ASCII or an apostrophe follows it.
    pub(crate) word: u64,
    /// The same without the apostrophe.
    pub(crate) bare: u64,
    /// Where the word ends.
    pub(crate) end: usize,
}

impl Front {
    /// None where `text` begins with anything else, and where the word ends before one of the two characters beyond ASCII whose lower case begins with a
    /// letter of ASCII: U+0130 and the Kelvin sign, U+212A.
    #[inline]
    pub(crate) const fn of(text: &[u8]) -> Option<Self> {
        let (hash, end) = word_at(text, 0, 0);
        let bare = hash | 1;
        let (word, bare) = match text.split_at(end).1 {
            _ if end == 0 => return None,
            [0xC4, 0xB0, ..] | [0xE2, 0x84, 0xAA, ..] => return None,
            // The signs for times and divided by are no letters.
            [0xC3, 0x97 | 0xB7, ..] => (bare, bare),
            [0xC3..=0xC9, ..] => (bare ^ 2, bare ^ 2),
            [b'\'', ..] | [0xE2, 0x80, 0x99, ..] => (bare ^ 4, bare),
            _ => (bare, bare),
        };
        Some(Self { word, bare, end })
    }

    /// A hash of the first two words of `text`, which this is the front of, where one blank parts them; the second counts up to its first letter beyond ASCII.
    /// None where there is no second one, [`Front::UNCLEAR`] where it ends before one of the characters of [`Front::of`].
    pub(crate) const fn two(self, text: &[u8]) -> Option<u64> {
        if self.end >= text.len() || text[self.end] != b' ' {
            return None;
        }
        let (hash, end) = word_at(text, self.end + 1, self.bare);
        match text.split_at(end).1 {
            [0xC4, 0xB0, ..] | [0xE2, 0x84, 0xAA, ..] => Some(Self::UNCLEAR),
            _ if end > self.end + 1 => Some(hash | 1),
            _ => None,
        }
    }

    /// No hash.
    pub(crate) const UNCLEAR: u64 = 0;
}

/// A hash of the letters and digits of ASCII from `from` on, in lower case, and of the hash `before`; and where they end.
#[inline]
const fn word_at(text: &[u8], from: usize, before: u64) -> (u64, usize) {
    let (mut hash, mut at) = (before, from);
    loop {
        let part = eight_at(text, at);
        let lower = part | (0x20 * EACH);
        // Sums that reach the high bit of their byte, which is taken away before, so that no byte adds to the next.
        let (low, small) = (part & (0x7F * EACH), lower & (0x7F * EACH));
        let letter = (small + (0x80 - b'a' as u64) * EACH) & !(small + (0x7F - b'z' as u64) * EACH);
        let digit = (low + (0x80 - b'0' as u64) * EACH) & !(low + (0x7F - b'9' as u64) * EACH);
        let others = (!(letter | digit) | part) & (0x80 * EACH);
        if others == 0 {
            hash = mixed(hash ^ lower);
            at += 8;
            continue;
        }
        let length = others.trailing_zeros() / 8;
        let word = lower & ((1 << (8 * length)) - 1);
        return (mixed(hash ^ word), at + length as usize);
    }
}

/// A bit in each byte.
const EACH: u64 = u64::from_le_bytes([1; 8]);

/// Eight bytes, filled up with zeros behind the end of `text`.
#[inline]
pub(crate) const fn eight_at(text: &[u8], at: usize) -> u64 {
    let rest = if at < text.len() { text.split_at(at).1 } else { &[] };
    if let Some(part) = rest.first_chunk::<8>() {
        return u64::from_le_bytes(*part);
    }
    let (mut part, mut at) = ([0; 8], 0);
    while at < rest.len() {
        part[at] = rest[at];
        at += 1;
    }
    u64::from_le_bytes(part)
}

/// Spreads `value` over all bits (the finish of `FxHash` and its like: one multiplication by an odd number).
#[inline]
pub(crate) const fn mixed(value: u64) -> u64 {
    let value = value.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    value ^ (value >> 32)
}

/// Whether two strings are equal, when the program is compiled.
pub(crate) const fn equal(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fronts_are_known_in_either_case_and_short_ones_with_anything_behind() {
        static FRONTS: Fronts = {
            let mut fronts = Fronts::EMPTY;
            fronts.add(b"edited");
            fronts.add(b"ma");
            fronts.add(b"q");
            fronts
        };
        for front in [b"edi", b"EDI", b"ma ", b"mar", b"q 3", b"qui"] {
            assert!(FRONTS.may_have(*front), "{front:?}");
        }
        for front in [b"edu", b"nay", b"pro"] {
            assert!(!FRONTS.may_have(*front), "{front:?}");
        }
    }

    #[test]
    fn every_key_is_found_where_it_first_stands_and_nothing_else_is() {
        const KEYS: &[&str] =
            &["", "a", "ab", "abc", "a longer key", "ab", "another longer key", "schön", "é"];
        static INDEX: Index<16> = Index::of(KEYS);
        let find = |key: &str| INDEX.find(key, |at| KEYS.get(at) == Some(&key));
        for key in KEYS {
            assert_eq!(find(key), KEYS.iter().position(|other| other == key), "{key:?}");
        }
        for key in ["b", "abd", "a longer kez", "a longer  key"] {
            assert_eq!(find(key), None, "{key:?}");
        }
    }
}
