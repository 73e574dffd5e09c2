//! After edits: spans that no longer hold, ids that are no longer in order.

use std::collections::HashMap;
use std::hash::Hash;

use time::OffsetDateTime;

use super::{Article, Block, CommentId, Inline, Node, NodeMut, Parent, QuoteId, SpeakerId, Stamp, Step};

impl Article {
    /// Removes every span: for callers who change the words and have no source any more.
    ///
    /// ```
    /// let mut article = newsprint_core::parse("Night Ferry Delayed").article;
    /// article.clear_spans();
    /// assert!(article.headline.iter().all(|line| line.span.is_none()));
    /// ```
    pub fn clear_spans(&mut self) {
        self.walk_mut(|node| match node {
            NodeMut::Line(line) => line.span = None,
            NodeMut::Byline(byline) => byline.span = None,
            NodeMut::Heading(heading) => heading.span = None,
            NodeMut::Item(item) => item.span = None,
            NodeMut::Comment(comment) => comment.head.clear(),
            NodeMut::Block(block) => *block.span_mut() = None,
            NodeMut::Inline(Inline::Quoted(quoted)) => quoted.span = None,
            NodeMut::Inline(Inline::Raw(raw)) => raw.span = None,
            NodeMut::Inline(Inline::Custom(custom)) => custom.span = None,
            NodeMut::Inline(_) => {}
        });
        if let Some(dateline) = &mut self.dateline {
            dateline.span = None;
        }
        for attribution in self.quotes.iter_mut().filter_map(|quote| quote.attribution.as_mut()) {
            attribution.span = None;
        }
        for leftover in &mut self.leftovers {
            leftover.span = None;
        }
    }

    /// Gives ages their value, counted back from `now`: those of the article and of its comments that have none yet.
    ///
    /// For articles of JSON or made in code; [`Parser::now`](crate::Parser::now) does it while reading. See [`Stamp::counted_from`].
    ///
    /// ```
    /// use newsprint_core::{Article, Comment, CommentId, Stamp};
    ///
    /// let comment = Comment::new(CommentId(1)).with_published(Stamp::new("2d"));
    /// let mut article = Article::new().with_comment(comment);
    /// article.date_ages(time::OffsetDateTime::from_unix_timestamp(1_795_521_600)?); // 2026-11-24T12:00Z
    /// let stamp = article.comments[0].published.as_ref().unwrap();
    /// assert_eq!(stamp.value.unwrap().to_string(), "2026-11-22");
    /// # Ok::<(), time::error::ComponentRange>(())
    /// ```
    pub fn date_ages(&mut self, now: OffsetDateTime) {
        let date = |stamp: &mut Option<Stamp>| *stamp = stamp.take().map(|stamp| stamp.counted_from(now));
        date(&mut self.published);
        date(&mut self.updated);
        for comment in &mut self.comments {
            date(&mut comment.published);
            if let Some(edited) = &mut comment.edited {
                date(&mut edited.at);
            }
        }
    }

    /// Makes ids neat again: quotes, speakers and comments count from 1 in the order of the text, and their tables are in that order.
    ///
    /// A quote that stands nowhere, and a speaker of no quote, come last. References stay what they were: those to no entry point
    /// behind the table, and of two entries with one id the first keeps the references.
    ///
    /// ```
    /// use newsprint_core::{Article, Paragraph, Quote, QuoteForm, QuoteId, QuoteKind, Quoted};
    ///
    /// let mut article = Article::new()
    ///     .with(Paragraph::new([Quoted::new(QuoteId(70), ["no".into()]).into()]))
    ///     .with_quote(Quote::new(QuoteId(70), QuoteKind::Fragment, QuoteForm::Inline));
    /// article.renumber();
    /// assert_eq!(article.quotes[0].id, QuoteId(1));
    /// assert!(article.quote_text(QuoteId(1)) == "no");
    /// ```
    pub fn renumber(&mut self) {
        let numbers = self.renumber_quotes();
        self.renumber_speakers();
        let comments = Numbers::of(self.comments.iter().map(|comment| comment.id), &[]);
        for (number, comment) in (1..).zip(&mut self.comments) {
            comment.id = CommentId(number);
            if let Parent::Comment { id, .. } = &mut comment.parent {
                *id = CommentId(comments.get(*id));
            }
        }
        self.walk_mut(|node| match node {
            NodeMut::Inline(Inline::Quoted(quoted)) => quoted.quote = QuoteId(numbers.get(quoted.quote)),
            NodeMut::Block(Block::BlockQuote(block)) => {
                block.quote = block.quote.map(|id| QuoteId(numbers.get(id)));
            }
            _ => {}
        });
    }

    fn renumber_quotes(&mut self) -> Numbers<QuoteId> {
        let placed: Vec<QuoteId> = self
            .walk()
            .filter_map(|step| match step {
                Step::Enter(Node::Inline(Inline::Quoted(quoted))) => Some(quoted.quote),
                Step::Enter(Node::Block(Block::BlockQuote(block))) => block.quote,
                _ => None,
            })
            .collect();
        order(&mut self.quotes, &placed, |quote| quote.id);
        let numbers = Numbers::of(self.quotes.iter().map(|quote| quote.id), &placed);
        for (number, quote) in (1..).zip(&mut self.quotes) {
            quote.id = QuoteId(number);
        }
        numbers
    }

    fn renumber_speakers(&mut self) {
        let used: Vec<SpeakerId> = self.quotes.iter().filter_map(super::Quote::speaker).collect();
        order(&mut self.speakers, &used, |speaker| speaker.id);
        let numbers = Numbers::of(self.speakers.iter().map(|speaker| speaker.id), &used);
        for (number, speaker) in (1..).zip(&mut self.speakers) {
            speaker.id = SpeakerId(number);
        }
        for attribution in self.quotes.iter_mut().filter_map(|quote| quote.attribution.as_mut()) {
            attribution.speaker = attribution.speaker.map(|id| SpeakerId(numbers.get(id)));
        }
    }
}

/// Brings `table` into the order in which its ids first occur in `occurring`. The others follow in their old order, and so does a
/// second entry with an id, which nothing refers to.
fn order<T, I: Copy + Eq + Hash>(table: &mut Vec<T>, occurring: &[I], id: impl Fn(&T) -> I) {
    let mut first: HashMap<I, usize> = HashMap::with_capacity(table.len());
    for (place, &id) in occurring.iter().enumerate() {
        first.entry(id).or_insert(place);
    }
    let mut placed: Vec<(usize, T)> =
        table.drain(..).map(|entry| (first.remove(&id(&entry)).unwrap_or(usize::MAX), entry)).collect();
    placed.sort_by_key(|&(place, _)| place);
    table.extend(placed.into_iter().map(|(_, entry)| entry));
}

/// The new number of each id.
struct Numbers<I> {
    numbers: HashMap<I, u32>,
    /// The number of an id that was in no table and nowhere referred to.
    behind: u32,
}

impl<I: Copy + Eq + Hash> Numbers<I> {
    /// Counts the entries of `table` from 1, and what is only referred to behind them.
    fn of(table: impl Iterator<Item = I>, referred: &[I]) -> Self {
        let mut numbers = HashMap::new();
        let mut next = 1;
        for id in table {
            numbers.entry(id).or_insert(next);
            next += 1;
        }
        for &id in referred {
            numbers.entry(id).or_insert_with(|| {
                next += 1;
                next - 1
            });
        }
        Self { numbers, behind: next }
    }

    fn get(&self, id: I) -> u32 {
        self.numbers.get(&id).copied().unwrap_or(self.behind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Attribution, AttributionPlace, Basis, Comment, DiagnosticCode, Paragraph, Quote, QuoteForm,
        QuoteKind, Quoted, Speaker, SpeakerKind,
    };

    fn quoted(id: u32) -> Paragraph {
        Paragraph::new([Quoted::new(QuoteId(id), [format!("words {id}").into()]).into()])
    }

    fn quote(id: u32, speaker: u32) -> Quote {
        let said =
            Attribution::new("x", AttributionPlace::After, Basis::Given).with_speaker(SpeakerId(speaker));
        Quote::new(QuoteId(id), QuoteKind::Full, QuoteForm::Inline).with_attribution(said)
    }

    #[test]
    fn ids_follow_the_text_and_references_stay_what_they_were() {
        let mut article = Article::new()
            .with(quoted(9))
            .with(quoted(5))
            .with(quoted(77))
            .with_quote(quote(5, 3))
            .with_quote(quote(2, 3))
            .with_quote(quote(9, 8))
            .with_speaker(Speaker::new(SpeakerId(3), "C", SpeakerKind::Person))
            .with_speaker(Speaker::new(SpeakerId(8), "H", SpeakerKind::Person))
            .with_comment(Comment::new(CommentId(4)))
            .with_comment(Comment::new(CommentId(2)).answering(CommentId(4)))
            .with_comment(Comment::new(CommentId(3)).answering(CommentId(9)));
        article.renumber();
        assert_eq!(article.quote_text(QuoteId(1)), "words 9");
        assert_eq!(article.quote_text(QuoteId(2)), "words 5");
        let speakers: Vec<_> =
            article.speakers.iter().map(|speaker| (speaker.id.0, speaker.name.as_str())).collect();
        assert_eq!(speakers, [(1, "H"), (2, "C")]);
        assert_eq!(article.quotes_of(SpeakerId(2)).count(), 2);
        let parents: Vec<_> = article.comments.iter().map(|comment| comment.parent.clone()).collect();
        let answer = |id| Parent::Comment { id: CommentId(id), guessed: false };
        assert_eq!(parents, [Parent::Article, answer(1), answer(4)]);
        let report = article.validate();
        assert!(report.has(&DiagnosticCode::QUOTE_UNKNOWN), "q77 stays dangling");
        assert!(report.has(&DiagnosticCode::COMMENT_ORPHAN), "c9 stays missing");
    }
}
