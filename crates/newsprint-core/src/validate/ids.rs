//! A set of ids.

/// Ids, sorted; most tables are in order already, and then nothing is to be sorted.
#[derive(Clone, Debug)]
pub(super) struct Ids<T>(Vec<T>);

impl<T> Default for Ids<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Copy + Ord> Ids<T> {
    pub(super) fn of(ids: impl Iterator<Item = T>) -> Self {
        let mut ids: Vec<T> = ids.collect();
        if !ids.is_sorted() {
            ids.sort_unstable();
        }
        Self(ids)
    }

    pub(super) fn contains(&self, id: T) -> bool {
        self.0.binary_search(&id).is_ok()
    }

    /// Whether some id is there twice.
    pub(super) fn has_doubles(&self) -> bool {
        self.0.windows(2).any(|pair| matches!(pair, [one, other] if one == other))
    }
}
