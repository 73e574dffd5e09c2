//! Backticks that stand for themselves ([CommonMark 0.31.2, section 6.1](https://spec.commonmark.org/0.31.2/#code-spans)).
//!
//! A run of backticks is code when a run of the same length follows, and no backslash can help the second one. So the first gets the
//! backslash, which is known only from the end: the runs are decided from right to left.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use crate::flat::{Flat, Kind};

/// How many places of a run are tried for a single backslash.
const SHORT: usize = 8;

/// Which backticks of each run need a backslash, by the place of the run.
#[derive(Debug, Default)]
pub(super) struct Backticks {
    needed: BTreeMap<usize, Range<usize>>,
}

impl Backticks {
    /// Decides all runs of `flat`; `forced` says for a run how many backslashes it needs anyway.
    pub(super) fn of(flat: &Flat, forced: impl Fn(usize, usize) -> usize) -> Self {
        let mut needed = BTreeMap::new();
        let mut lengths = BTreeSet::new();
        let bytes = flat.text.as_bytes();
        let mut syntax = flat.syntax.iter().rev().peekable();
        let mut end = bytes.len();
        while let Some(last) = bytes.get(..end).and_then(|text| text.iter().rposition(|&b| b == b'`')) {
            while syntax.next_if(|piece| piece.range.start > last).is_some() {}
            let (floor, is_markup) = match syntax.peek() {
                Some(piece) if piece.range.contains(&last) => (piece.range.start, true),
                Some(piece) => (piece.range.end, false),
                None => (0, false),
            };
            let mut start = last;
            while start > floor && bytes.get(start - 1) == Some(&b'`') {
                start -= 1;
            }
            let length = last + 1 - start;
            if is_markup {
                lengths.insert(length);
            } else {
                let places = places(length, forced(start, length), &lengths);
                // Inside code a backslash is one, and parts the run.
                lengths.extend((places.start > 0).then_some(places.start));
                lengths.extend((places.len() > 1).then_some(1));
                let merged =
                    bytes.get(start + length..).into_iter().flatten().take_while(|&&b| b == b'`').count();
                lengths.insert(length - places.end.saturating_sub(1) + merged);
                if !places.is_empty() {
                    needed.insert(start, start + places.start..start + places.end);
                }
            }
            end = start;
        }
        Self { needed }
    }

    pub(super) fn at(&self, start: usize) -> Range<usize> {
        self.needed.get(&start).cloned().unwrap_or(start..start)
    }
}

/// Which backticks of a run of `length` get a backslash, so that no part of it finds a partner among `lengths`: one, if that is enough.
fn places(length: usize, forced: usize, lengths: &BTreeSet<usize>) -> Range<usize> {
    let is_free = |length: usize| length == 0 || !lengths.contains(&length);
    if forced == 0 && !is_free(length) {
        let parts = |place: &usize| (*place, length - place - 1);
        let is_enough = |place: &usize| {
            let (front, behind) = parts(place);
            is_free(front) && is_free(behind) && front != behind + 1
        };
        if let Some(place) = (0..length.min(SHORT)).find(is_enough) {
            return place..place + 1;
        }
    }
    let mut count = forced;
    while count < length && !is_free(length - count) {
        count += 1;
    }
    0..count
}

/// How many backslashes a run needs because a code span touches it.
pub(super) fn beside_code(flat: &Flat, start: usize, length: usize) -> usize {
    let at = flat.syntax.partition_point(|piece| piece.range.start < start);
    let is_code = |piece: &crate::flat::Syntax| piece.kind == Kind::Code;
    let follows = flat.syntax.get(at).is_some_and(|next| is_code(next) && next.range.start == start + length);
    let before = at.checked_sub(1).and_then(|at| flat.syntax.get(at));
    let precedes = before.is_some_and(|last| is_code(last) && last.range.end == start);
    if follows { length } else { usize::from(precedes) }
}
