//! Where each quote stands in the source.

use std::ops::Range;

use crate::{Marks, Quote, QuoteId, Span, quotes::FoundQuote};

use super::passages::Place;

/// One run of quoted words, in bytes of the source.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) range: Range<usize>,
    pub(super) quote: QuoteId,
    /// `None`: lines marked with `>`, quoted without marks.
    pub(super) marks: Option<Marks>,
    pub(super) closed: bool,
}

/// All runs, in the order of the text, an outer one before those inside it.
#[derive(Debug)]
pub(super) struct PlacedQuotes(Vec<Placed>);

impl PlacedQuotes {
    /// Turns what the engine found in the passages at `places` into the table of quotes and their runs in the source.
    pub(super) fn new(places: &[Place], found: Vec<FoundQuote>) -> (Self, Vec<Quote>) {
        let start = |passage: usize| places.get(passage).map_or(0, |place| place.range.start);
        let mut runs = Vec::with_capacity(found.len());
        let mut quotes = Vec::with_capacity(found.len());
        for (number, quote) in (1..).zip(found) {
            let id = QuoteId(number);
            runs.extend(quote.pieces.into_iter().map(|piece| {
                let offset = start(piece.passage);
                Placed {
                    range: piece.range.start + offset..piece.range.end + offset,
                    quote: id,
                    marks: piece.marks,
                    closed: piece.closed,
                }
            }));
            let mut entry = Quote::new(id, quote.kind, quote.form);
            entry.attribution = quote.attribution;
            if let (Some(attribution), Some(passage)) = (&mut entry.attribution, quote.attribution_passage) {
                let offset = start(passage);
                attribution.span = attribution
                    .span
                    .and_then(|span| Span::new(span.start as usize + offset..span.end as usize + offset));
            }
            quotes.push(entry);
        }
        runs.sort_by_key(|run| (run.range.start, std::cmp::Reverse(run.range.end)));
        (Self(runs), quotes)
    }

    /// The runs inside `range`.
    pub(super) fn of(&self, range: &Range<usize>) -> &[Placed] {
        let from = self.0.partition_point(|run| run.range.start < range.start);
        let to = self.0.partition_point(|run| run.range.start < range.end);
        self.0.get(from..to).unwrap_or_default()
    }
}
