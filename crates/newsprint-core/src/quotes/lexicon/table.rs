//! A table of words with an index that is made at compile time: mostly one look says that a word is not there, and one comparison that it is.

/// Rows sorted by their word, and where to look for each.
#[derive(Debug)]
pub(in super::super) struct Table<T: 'static> {
    pub(in super::super) rows: &'static [(&'static str, T)],
    /// Places of rows, counted from 1, in the order of their hashes; 0 is empty. A power of two of them, at most a quarter in use.
    pub(in super::super) slots: &'static [u16],
}

impl<T> Table<T> {
    /// What stands beside `word`.
    pub(in super::super) fn get(&self, word: &[u8]) -> Option<&'static T> {
        let mut at = slot(word, self.slots.len());
        loop {
            let place = usize::from(*self.slots.get(at)?).checked_sub(1)?;
            let (known, value) = self.rows.get(place)?;
            if known.as_bytes() == word {
                return Some(value);
            }
            at = (at + 1) % self.slots.len();
        }
    }
}

/// How many slots a table of `rows` rows has.
pub(in super::super) const fn slots(rows: usize) -> usize {
    assert!(rows < u16::MAX as usize, "places are of 16 bits");
    (rows * 4 + 1).next_power_of_two()
}

/// The index of `rows`.
pub(in super::super) const fn index<T, const SLOTS: usize>(rows: &[(&str, T)]) -> [u16; SLOTS] {
    let mut slots = [0; SLOTS];
    let mut row = 0;
    while row < rows.len() {
        let mut at = slot(rows[row].0.as_bytes(), SLOTS);
        while slots[at] != 0 {
            at = (at + 1) % SLOTS;
        }
        row += 1;
        #[expect(clippy::cast_possible_truncation, reason = "`slots` has seen to it")]
        {
            slots[at] = row as u16;
        }
    }
    slots
}

/// The first slot to look at for `word`: by its first and last eight bytes and its length.
const fn slot(word: &[u8], slots: usize) -> usize {
    let (front, back) = match (word.first_chunk::<8>(), word.last_chunk::<8>()) {
        (Some(front), Some(back)) => (u64::from_le_bytes(*front), u64::from_le_bytes(*back)),
        _ => match (word.first_chunk::<4>(), word.last_chunk::<4>()) {
            (Some(front), Some(back)) => {
                (u32::from_le_bytes(*front) as u64, u32::from_le_bytes(*back) as u64)
            }
            _ => match word {
                [] => (0, 0),
                [only] => (*only as u64, 0),
                [first, .., last] => (*first as u64, (*last as u64) << 8 | word[1] as u64),
            },
        },
    };
    let mixed = (front.rotate_left(17) ^ back ^ word.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 40) as usize & (slots - 1)
}

/// A [`Table`] of constant rows.
macro_rules! table {
    ($rows:expr, $value:ty) => {{
        const ROWS: &[(&str, $value)] = $rows;
        static SLOTS: [u16; $crate::quotes::lexicon::table::slots(ROWS.len())] =
            $crate::quotes::lexicon::table::index(ROWS);
        $crate::quotes::lexicon::table::Table { rows: ROWS, slots: &SLOTS }
    }};
}
pub(in super::super) use table;

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn every_word_is_found_and_no_other() {
        static TABLE: Table<u32> =
            table!(&[("a", 1), ("an", 2), ("and", 3), ("anda", 4), ("zeitungsleserin", 5)], u32);
        for (word, value) in TABLE.rows {
            assert_eq!(TABLE.get(word.as_bytes()), Some(value));
        }
        for word in ["", "b", "na", "adn", "andb", "zeitungsleserinn", "zeitungs"] {
            assert_eq!(TABLE.get(word.as_bytes()), None, "{word}");
        }
    }
}
