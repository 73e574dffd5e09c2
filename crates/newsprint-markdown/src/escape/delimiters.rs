//! Runs of `*`, `_` and `~` that stand for themselves, between runs that are markup.
//!
//! The delimiter algorithm of CommonMark ([0.31.2, appendix](https://spec.commonmark.org/0.31.2/#phase-2-inline-structure)), turned
//! round: a run of the text must never find a partner. A run that could close something gets backslashes; openers stay as they are.

use super::class::{Class, Reader, Role};

/// How long a run may be for its backslashes to be the fewest; longer ones get one in front, one behind, or all.
const SHORT: usize = 5;

/// The openers that are still waiting, to each kind of reader.
#[derive(Debug)]
pub(super) struct Waiting {
    readers: [Openers; 4],
    /// Those around the link that is open: what stands inside finds no partner among them.
    outside: Option<[Openers; 4]>,
}

/// The openers that wait for one reader, counted by mark, by whether they may close too, and by length modulo 3.
#[derive(Debug)]
struct Openers {
    reader: Reader,
    counts: [[[u32; 3]; 2]; 2],
    /// `~` and `~~`, by whether they may close too.
    tildes: [[u32; 2]; 2],
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
    /// The characters around it without any `~` between.
    pub(super) around: (Class, Class),
    /// Markup follows that would close with an opener of this mark.
    pub(super) closer_follows: bool,
    /// Markup closes behind it.
    pub(super) close_follows: bool,
    pub(super) need: Need,
}

/// Which characters of a run need a backslash for another reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    None,
    First,
    Last,
    FirstAndLast,
    All,
}

impl Need {
    pub(super) fn new(first: bool, last: bool) -> Self {
        match (first, last) {
            (false, false) => Self::None,
            (true, false) => Self::First,
            (false, true) => Self::Last,
            (true, true) => Self::FirstAndLast,
        }
    }

    /// Whether `places` of a run of `length` have them.
    fn is_met(self, places: &[usize], length: usize) -> bool {
        let first = places.first() == Some(&0);
        let last = places.last() == Some(&(length - 1));
        match self {
            Self::None => true,
            Self::First => first,
            Self::Last => last,
            Self::FirstAndLast => first && last,
            Self::All => places.len() == length,
        }
    }
}

impl Default for Waiting {
    fn default() -> Self {
        let readers = [Reader::Plain, Reader::Through, Reader::Tilde, Reader::Beside].map(Openers::new);
        Self { readers, outside: None }
    }
}

impl Waiting {
    /// A link opens.
    pub(super) fn open_link(&mut self) {
        self.outside = Some(std::mem::take(self).readers);
    }

    /// The link closes.
    pub(super) fn close_link(&mut self) {
        if let Some(readers) = self.outside.take() {
            self.readers = readers;
        }
    }

    /// Markup opens.
    pub(super) fn open(&mut self, mark: u8, length: usize, before: Class, after: Class) {
        for openers in &mut self.readers {
            let role = Role::of(openers.reader, mark, length, before, after);
            openers.open.push(Markup { mark, length, log: openers.log.len() });
            openers.push(Slot { mark, surely_both: !role.only_opens, length });
        }
    }

    /// The innermost markup closes, and nothing inside it waits any more.
    pub(super) fn close(&mut self) {
        for openers in &mut self.readers {
            if let Some(markup) = openers.open.pop() {
                openers.truncate(markup.log);
            }
        }
    }

    /// Which characters of `run` get a backslash: their places, in order.
    pub(super) fn escape(&mut self, run: Run, places: &mut Vec<usize>) {
        places.clear();
        if run.need.is_met(&[], run.length) && self.try_pattern(run, &[]) {
            return;
        }
        for candidate in patterns(run.length) {
            if run.need.is_met(&candidate, run.length) && self.try_pattern(run, &candidate) {
                places.extend(candidate);
                return;
            }
        }
    }

    /// Whether `run` finds no partner without a backslash; nothing of it is counted.
    pub(super) fn is_free(&mut self, run: Run) -> bool {
        let logs = self.readers.each_ref().map(|openers| openers.log.len());
        let is_free = self.try_pattern(run, &[]);
        self.readers.iter_mut().zip(logs).for_each(|(openers, log)| openers.truncate(log));
        is_free
    }

    /// Counts the openers of `run` when `escaped` keeps all of it from finding a partner, to every reader.
    fn try_pattern(&mut self, run: Run, escaped: &[usize]) -> bool {
        let logs = self.readers.each_ref().map(|openers| openers.log.len());
        let fits = self.readers.iter_mut().all(|openers| openers.try_pattern(run, escaped));
        if !fits {
            self.readers.iter_mut().zip(logs).for_each(|(openers, log)| openers.truncate(log));
        }
        fits
    }
}

impl Openers {
    fn new(reader: Reader) -> Self {
        Self {
            reader,
            counts: Default::default(),
            tildes: Default::default(),
            log: Vec::new(),
            open: Vec::new(),
        }
    }

    /// Counts the openers of `run` when `escaped` keeps all of it from finding a partner.
    fn try_pattern(&mut self, run: Run, escaped: &[usize]) -> bool {
        let (outer_before, outer_after) =
            if self.reader == Reader::Through { run.around } else { (run.before, run.after) };
        let mut start = 0;
        for &end in escaped.iter().chain([&run.length]) {
            if end > start {
                let before = if start == 0 { outer_before } else { Class::of_delimiter(run.mark) };
                let after = if end == run.length { outer_after } else { Class::MARK };
                let role = Role::of(self.reader, run.mark, end - start, before, after);
                let slot = Slot { mark: run.mark, surely_both: !role.only_opens, length: end - start };
                let is_caught = (role.only_closes && self.has_partner(slot, false))
                    || (role.does_both && self.has_partner(slot, true))
                    || (role.only_closes && run.close_follows && self.stops_at(slot))
                    || (role.opens() && (run.closer_follows || self.catches_close(slot)));
                if is_caught {
                    return false;
                }
                if role.opens() {
                    self.push(slot);
                }
            }
            start = end + 1;
        }
        true
    }

    /// Whether an opener waits for a closer like `closer`, to a reader for whom it can open too or not.
    fn has_partner(&self, closer: Slot, does_both: bool) -> bool {
        if closer.mark == b'~' {
            return self
                .tildes
                .iter()
                .any(|counts| counts.get(closer.length - 1).is_some_and(|&count| count > 0));
        }
        let counts = self.counts.get(usize::from(closer.mark == b'_'));
        counts.into_iter().flatten().zip([false, true]).any(|(by_length, both)| {
            by_length
                .iter()
                .enumerate()
                .any(|(length, &count)| count > 0 && fits(both || does_both, length, closer.length))
        })
    }

    /// Whether comrak takes no markup for markup from `closer` on: it does so where `~` would close `~~`, or the other way round.
    fn stops_at(&self, closer: Slot) -> bool {
        // What can both open and close falls under the rule of three.
        let [only_opens, _] = self.tildes;
        self.reader == Reader::Through
            && closer.mark == b'~'
            && closer.length <= only_opens.len()
            && only_opens.iter().any(|&count| count > 0)
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
            return self.tildes.get_mut(usize::from(slot.surely_both))?.get_mut(slot.length - 1);
        }
        let marks = self.counts.get_mut(usize::from(slot.mark == b'_'))?;
        marks.get_mut(usize::from(slot.surely_both))?.get_mut(slot.length % 3)
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
