//! Runs of `*`, `_` and `~` that stand for themselves, between runs that are markup.
//!
//! The delimiter algorithm of CommonMark ([0.31.2, appendix](https://spec.commonmark.org/0.31.2/#phase-2-inline-structure)), turned
//! round: a run of the text must never find a partner. A run that could close something gets backslashes; openers stay as they are.

use super::class::{Class, Role};

/// How long a run may be for its backslashes to be the fewest; longer ones get one in front, one behind, or all.
const SHORT: usize = 5;

/// The openers that are still waiting, counted by mark, by whether they may close too, and by length modulo 3.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    counts: [[[u32; 3]; 2]; 2],
    /// `~` and `~~`.
    tildes: [u32; 2],
    /// What was counted, in order.
    log: Vec<Slot>,
    /// The markup that is open.
    open: Vec<Markup>,
}

/// Emphasis that the article has.
#[derive(Clone, Copy, Debug)]
struct Markup {
    mark: u8,
    length: usize,
    /// Length of the log in front of it.
    log: usize,
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    mark: u8,
    surely_both: bool,
    length: usize,
}

/// A run of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    pub(super) mark: u8,
    pub(super) length: usize,
    pub(super) before: Class,
    pub(super) after: Class,
    /// The first character needs a backslash for another reason.
    pub(super) first: bool,
    /// The last one does.
    pub(super) last: bool,
}

impl Waiting {
    /// Markup opens.
    pub(super) fn open(&mut self, mark: u8, length: usize, role: Role) {
        self.open.push(Markup { mark, length, log: self.log.len() });
        self.push(Slot { mark, surely_both: role.surely_both, length });
    }

    /// The innermost markup closes, and nothing inside it waits any more.
    pub(super) fn close(&mut self) {
        if let Some(markup) = self.open.pop() {
            self.truncate(markup.log);
        }
    }

    /// Which characters of `run` get a backslash: their places, in order.
    pub(super) fn escape(&mut self, run: Run, places: &mut Vec<usize>) {
        places.clear();
        let log = self.log.len();
        if !run.first && !run.last && self.try_pattern(run, &[]) {
            return;
        }
        self.truncate(log);
        for candidate in patterns(run.length) {
            if run.keeps_edges(&candidate) && self.try_pattern(run, &candidate) {
                places.extend(candidate);
                return;
            }
            self.truncate(log);
        }
    }

    /// Counts the openers of `run` when `escaped` keeps all of it from finding a partner.
    fn try_pattern(&mut self, run: Run, escaped: &[usize]) -> bool {
        let mut start = 0;
        for &end in escaped.iter().chain([&run.length]) {
            if end > start {
                let before = if start == 0 { run.before } else { Class::MARK };
                let after = if end == run.length { run.after } else { Class::MARK };
                let role = Role::of(run.mark, before, after);
                let slot = Slot { mark: run.mark, surely_both: role.surely_both, length: end - start };
                if (role.closes && self.has_partner(slot)) || (role.opens && self.catches_close(slot)) {
                    return false;
                }
                if role.opens {
                    self.push(slot);
                }
            }
            start = end + 1;
        }
        true
    }

    /// Whether an opener waits for a closer like `closer`.
    fn has_partner(&self, closer: Slot) -> bool {
        if closer.mark == b'~' {
            return closer.length <= 2 && self.tildes.get(closer.length - 1).is_some_and(|&count| count > 0);
        }
        let counts = self.counts.get(usize::from(closer.mark == b'_'));
        counts.into_iter().flatten().zip([false, true]).any(|(by_length, both)| {
            by_length
                .iter()
                .enumerate()
                .any(|(length, &count)| count > 0 && fits(both || closer.surely_both, length, closer.length))
        })
    }

    /// Whether markup that is open would find its end with `opener` instead of its own.
    fn catches_close(&self, opener: Slot) -> bool {
        self.open.iter().any(|markup| {
            markup.mark == opener.mark
                && (opener.mark == b'~' || fits(opener.surely_both, opener.length, markup.length))
        })
    }

    fn push(&mut self, slot: Slot) {
        self.log.push(slot);
        if let Some(count) = self.count(slot) {
            *count += 1;
        }
    }

    fn truncate(&mut self, length: usize) {
        while self.log.len() > length {
            if let Some(slot) = self.log.pop()
                && let Some(count) = self.count(slot)
            {
                *count -= 1;
            }
        }
    }

    fn count(&mut self, slot: Slot) -> Option<&mut u32> {
        if slot.mark == b'~' {
            return self.tildes.get_mut(slot.length - 1);
        }
        let marks = self.counts.get_mut(usize::from(slot.mark == b'_'))?;
        marks.get_mut(usize::from(slot.surely_both))?.get_mut(slot.length % 3)
    }
}

impl Run {
    /// Whether `places` has the backslashes that the run needs at its edges.
    fn keeps_edges(self, places: &[usize]) -> bool {
        (!self.first || places.first() == Some(&0))
            && (!self.last || places.last() == Some(&(self.length - 1)))
    }
}

/// The places that may get backslashes, the fewest first; the last pattern is all of them.
fn patterns(length: usize) -> Vec<Vec<usize>> {
    if length > SHORT {
        return vec![vec![], vec![0], vec![length - 1], vec![0, length - 1], (0..length).collect()];
    }
    let mut all: Vec<Vec<usize>> = (0..1_u32 << length)
        .map(|bits| (0..length).filter(|place| bits & (1 << place) != 0).collect())
        .collect();
    all.sort_by_key(Vec::len);
    all
}

/// The rule of three: where one of two runs can both open and close, their lengths must not add up to a multiple of 3 unless both are one.
fn fits(both: bool, opener: usize, closer: usize) -> bool {
    !both || !(opener + closer).is_multiple_of(3) || (opener.is_multiple_of(3) && closer.is_multiple_of(3))
}
