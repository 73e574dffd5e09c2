//! Leaping over bytes that need no look, eight at a time.
//!
//! Prose is nearly all plain letters; a search that names the bytes it must see costs one and a half instructions a byte for all others.

/// The high bit of each byte.
const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
const ONES: u64 = u64::from_le_bytes([1; 8]);

/// The first byte of `bytes` at or behind `from` that `seen` marks. `seen` gets eight bytes and marks one by its high bit; above the lowest marked
/// byte it may err.
#[inline]
pub(crate) fn find(bytes: &[u8], from: usize, seen: impl Fn(u64) -> u64) -> Option<usize> {
    let mut at = from;
    while let Some(part) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let hits = seen(u64::from_le_bytes(*part)) & HIGH;
        if hits != 0 {
            return Some(at + hits.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    // The end is filled up with letters.
    let rest = bytes.get(at..)?;
    let mut part = [b'a'; 8];
    part.get_mut(..rest.len())?.copy_from_slice(rest);
    let hits = seen(u64::from_le_bytes(part)) & HIGH;
    let found = at + hits.trailing_zeros() as usize / 8;
    (hits != 0 && found < bytes.len()).then_some(found)
}

/// Marks what is not ASCII.
#[inline]
pub(crate) fn beyond_ascii(part: u64) -> u64 {
    part
}

/// Marks `byte`, which is ASCII, where nothing beyond ASCII stands lower.
#[inline]
pub(crate) fn equal(part: u64, byte: u8) -> u64 {
    // Bit Twiddling Hacks, "Determine if a word has a zero byte".
    (part ^ (ONES * u64::from(byte))).wrapping_sub(ONES)
}

/// Marks bytes below `limit`, which is at most 0x80, where nothing beyond ASCII stands lower.
#[inline]
pub(crate) fn below(part: u64, limit: u8) -> u64 {
    part.wrapping_sub(ONES * u64::from(limit))
}

/// Marks the capitals of ASCII, where nothing beyond ASCII stands lower.
#[inline]
pub(crate) fn capital(part: u64) -> u64 {
    let (from_a, behind_z) = (part.wrapping_add(ONES * 0x3F), part.wrapping_add(ONES * 0x25));
    from_a & !behind_z
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_byte_is_found_wherever_it_stands() {
        for length in 0..40 {
            for at in 0..length {
                for odd in [0xE2, b'"', b'\n', 0, b'A', b'Z'] {
                    let mut text: Vec<u8> = b"[@az".iter().copied().cycle().take(length).collect();
                    text[at] = odd;
                    let seen =
                        |part| beyond_ascii(part) | equal(part, b'"') | below(part, b' ') | capital(part);
                    assert_eq!(find(&text, 0, seen), Some(at));
                    assert_eq!(find(&text, at, seen), Some(at));
                    assert_eq!(find(&text, at + 1, seen), None);
                }
            }
        }
        assert_eq!(find(b"", 0, beyond_ascii), None);
        assert_eq!(find(b"abc", 7, beyond_ascii), None);
    }
}
