//! The quoted runs of all passages that stand in no other, as the reader of words sees them.

use std::ops::Range;

use super::{Passage, scan::Run, word::Opaque};
use crate::text::marks;

/// The outermost runs, in their order.
#[derive(Debug, Default)]
pub(super) struct Marked {
    quotes: Vec<Opaque>,
    /// The place of each among all runs.
    runs: Vec<usize>,
    /// The passage of each.
    passages: Vec<usize>,
}

impl Marked {
    pub(super) fn of(runs: &[Run], passages: &[Passage<'_>]) -> Self {
        let mut marked = Self::default();
        for (at, run) in runs.iter().enumerate().filter(|(_, run)| run.depth == 0) {
            let Some(passage) = passages.get(run.passage) else { continue };
            marked.quotes.push(opaque(run, passage.text));
            marked.runs.push(at);
            marked.passages.push(run.passage);
        }
        marked
    }

    /// Those of one passage.
    pub(super) fn quotes_of(&self, passage: usize) -> &[Opaque] {
        self.quotes.get(self.range_of(passage)).unwrap_or_default()
    }

    /// Where those of one passage stand among all runs.
    pub(super) fn runs_of(&self, passage: usize) -> &[usize] {
        self.runs.get(self.range_of(passage)).unwrap_or_default()
    }

    fn range_of(&self, passage: usize) -> Range<usize> {
        self.passages.partition_point(|&of| of < passage)..self.passages.partition_point(|&of| of <= passage)
    }
}

fn opaque(run: &Run, text: &str) -> Opaque {
    let words = text.get(run.inner(text)).unwrap_or_default();
    let last = words.chars().rev().find(|&c| marks::shape(c).is_none() && !c.is_whitespace());
    Opaque { start: run.range.start, end: run.range.end, last }
}
