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
use self::quotes::PlacedQuotes;

/// The passages of `sorted`, in the order of the text.
pub(crate) fn passages<'t>(text: &'t str, sorted: &Sorted) -> Vec<Passage<'t>> {
    passages::ranges(sorted).into_iter().map(|place| place.passage(text)).collect()
}

/// The words of `text` with its line breaks, and nothing else.
pub(crate) fn running_text(text: &str) -> Vec<crate::Inline> {
    inlines::build(text, 0..text.len(), &[])
}

/// The article of `text`. `found` must be made from [`passages`] of the same `sorted`; the empty one leaves all marks in the running text.
pub(crate) fn assemble(text: &str, sorted: Sorted, found: Found) -> Article {
    let (placed, quotes) = PlacedQuotes::new(&passages::ranges(&sorted), found.quotes);
    let builder = Builder { text, placed };
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
    article.closing = (!sorted.question.is_empty()).then(|| Closing {
        question: sorted.question.into_iter().map(|piece| builder.block(piece)).collect(),
        after: sorted.after.into_iter().map(|piece| builder.block(piece)).collect(),
    });
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
}

impl<'t> Builder<'t> {
    fn words(&self, range: Range<usize>) -> &'t str {
        self.text.get(range).unwrap_or_default()
    }

    fn line(&self, range: Range<usize>) -> Line {
        Line { content: self.inlines(range.clone()), span: Span::new(range) }
    }

    fn inlines(&self, range: Range<usize>) -> Vec<crate::Inline> {
        inlines::build(self.text, range.clone(), self.placed.of(&range))
    }

    /// The lead, and the sections that follow it.
    fn sections(&self, body: Vec<Piece>) -> (Vec<Block>, Vec<Section>) {
        let mut lead = Vec::new();
        let mut sections: Vec<Section> = Vec::new();
        for piece in body {
            if let Piece::Heading { range, emoji, words, level } = piece {
                sections.push(Section::new(self.heading(range, &emoji, words, level)));
            } else {
                let blocks = sections.last_mut().map_or(&mut lead, |section| &mut section.blocks);
                blocks.push(self.block(piece));
            }
        }
        (lead, sections)
    }
}
