//! From an id to its entry, in constant time also when a table was edited out of order.

use std::collections::HashMap;

pub(crate) struct Table<'a, T> {
    entries: &'a [T],
    /// The places of the ids, when they do not count from 1.
    places: Option<HashMap<u32, usize>>,
}

impl<'a, T> Table<'a, T> {
    pub(crate) fn new(entries: &'a [T], id: impl Fn(&T) -> u32) -> Self {
        let counts = (1..).zip(entries).all(|(number, entry)| id(entry) == number);
        let places =
            (!counts).then(|| entries.iter().enumerate().rev().map(|(at, entry)| (id(entry), at)).collect());
        Self { entries, places }
    }

    /// The place of `id`; the first, when it is there twice.
    fn place(&self, id: u32) -> Option<usize> {
        match &self.places {
            Some(places) => places.get(&id).copied(),
            None => usize::try_from(id).ok()?.checked_sub(1).filter(|&at| at < self.entries.len()),
        }
    }

    pub(crate) fn get(&self, id: u32) -> Option<&'a T> {
        self.entries.get(self.place(id)?)
    }
}
