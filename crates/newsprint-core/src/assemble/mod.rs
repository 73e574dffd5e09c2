//! Assembling: what the sort and the quote engine found becomes one owned `Article`.
//!
//! Decides nothing: every range comes from the sort, every quote from the engine.

mod annotate;
mod blocks;
mod comments;
mod inlines;
mod passages;
mod quotes;
pub(crate) mod wrapped;

use std::ops::Range;

use crate::{
    Article, Block, Byline, Closing, Leftover, Line, Section, Span,
    quotes::{Found, Passage},
    sort::{Piece, Sorted},
};

pub(crate) use self::annotate::annotate;
use self::{inlines::Scratch, quotes::PlacedQuotes};

/// The passages of `sorted`, in the order of the text.
pub(crate) fn passages<'t>(text: &'t str, sorted: &Sorted) -> Vec<Passage<'t>> {
    passages::ranges(sorted).into_iter().map(|place| place.passage(text)).collect()
}

/// The words of `text` with its line breaks, and nothing else.
pub(crate) fn running_text(text: &str) -> Vec<crate::Inline> {
    inlines::build(text, 0..text.len(), &[], &mut Scratch::default())
}

/// The article of `text`. `found` must be made from [`passages`] of the same `sorted`; the empty one leaves all marks in the running text.
pub(crate) fn assemble(text: &str, sorted: Sorted, found: Found) -> Article {
    let ranges = if found.quotes.is_empty() { Vec::new() } else { passages::ranges(&sorted) };
    let (placed, quotes) = PlacedQuotes::new(&ranges, found.quotes);
    drop(ranges);
    let mut builder = Builder { text, placed, scratch: Scratch::default() };
    let mut article = Article::new();
    article.kicker = sorted.kicker.map(|range| builder.line(range));
    article.headline = sorted.headline.map(|range| builder.line(range));
    article.standfirst = sorted.standfirst.map(|range| builder.line(range));
    article.bylines = sorted
        .bylines
        .into_iter()
        .map(|byline| Byline {
            content: builder.inlines(byline.range.clone()),
            authors: byline.authors,
            span: Span::new(byline.range),
        })
        .collect();
    (article.published, article.updated, article.dateline) =
        (sorted.published, sorted.updated, sorted.dateline);
    (article.lead, article.sections) = builder.sections(sorted.body);
    article.closing = (!sorted.question.is_empty())
        .then(|| Closing { question: builder.blocks(sorted.question), after: builder.blocks(sorted.after) });
    article.comments = builder.comments(sorted.comments);
    article.leftovers = sorted
        .leftovers
        .into_iter()
        .map(|leftover| Leftover {
            kind: leftover.kind,
            text: builder.words(leftover.range.clone()).to_owned(),
            place: leftover.place,
            span: Span::new(leftover.range),
        })
        .collect();
    (article.quotes, article.speakers) = (quotes, found.speakers);
    article
}

/// Makes parts of the model from ranges of the text.
struct Builder<'t> {
    text: &'t str,
    placed: PlacedQuotes,
    scratch: Scratch,
}

impl<'t> Builder<'t> {
    fn words(&self, range: Range<usize>) -> &'t str {
        self.text.get(range).unwrap_or_default()
    }

    fn line(&mut self, range: Range<usize>) -> Line {
        Line { content: self.inlines(range.clone()), span: Span::new(range) }
    }

    fn inlines(&mut self, range: Range<usize>) -> Vec<crate::Inline> {
        inlines::build(self.text, range.clone(), self.placed.of(&range), &mut self.scratch)
    }

    /// A list of its own: collecting into the pieces would keep their memory.
    fn blocks(&mut self, pieces: Vec<Piece>) -> Vec<Block> {
        let mut blocks = Vec::with_capacity(pieces.len());
        blocks.extend(pieces.into_iter().map(|piece| self.block(piece)));
        blocks
    }

    /// The lead, and the sections that follow it.
    fn sections(&mut self, body: Vec<Piece>) -> (Vec<Block>, Vec<Section>) {
        let is_heading = |piece: &Piece| matches!(piece, Piece::Heading { .. });
        let headings = body.iter().filter(|piece| is_heading(piece)).count();
        let mut pieces = body.into_iter();
        // The blocks up to the next heading.
        let blocks = |builder: &mut Self, pieces: &mut std::vec::IntoIter<Piece>| -> Vec<Block> {
            let length = pieces.as_slice().iter().take_while(|piece| !is_heading(piece)).count();
            pieces.take(length).map(|piece| builder.block(piece)).collect()
        };
        let lead = blocks(self, &mut pieces);
        let mut sections = Vec::with_capacity(headings);
        while let Some(piece) = pieces.next() {
            if let Piece::Heading { span, emoji, words, level } = piece {
                let mut section = Section::new(self.heading(span, &emoji, words, level));
                section.blocks = blocks(self, &mut pieces);
                sections.push(section);
            }
        }
        (lead, sections)
    }
}
