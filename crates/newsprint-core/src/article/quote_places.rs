//! Where the quotes of the table stand in the tree, and their words.

use super::{Article, Block, BlockQuote, Inline, Node, QuoteId, Quoted, Span, Step, text};
use crate::Part;

/// One place of a quote.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum QuotePlace<'a> {
    /// Words between marks.
    Words(&'a Quoted),
    /// Lines marked with `>`, or a block quote whose words have no marks.
    Block(&'a BlockQuote),
}

impl QuotePlace<'_> {
    /// Where it stands, marks included.
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Words(quoted) => quoted.span,
            Self::Block(quote) => quote.span,
        }
    }

    /// The bare words.
    fn push_text(&self, out: &mut String) {
        match self {
            Self::Words(quoted) => text::push_inlines(&quoted.content, out),
            Self::Block(quote) => text::push_blocks(&quote.blocks, out),
        }
    }
}

/// The places of all quotes, collected in one walk: see [`Article::quote_places`].
#[derive(Clone, Debug)]
#[must_use]
pub struct QuotePlaces<'a> {
    /// Sorted by id; the places of one quote in the order of the text.
    places: Vec<(QuoteId, Part, QuotePlace<'a>)>,
}

impl<'a> QuotePlaces<'a> {
    fn new(article: &'a Article) -> Self {
        let mut places = Vec::new();
        let mut walk = article.walk();
        while let Some(step) = walk.next() {
            let (id, place) = match step {
                Step::Enter(Node::Inline(Inline::Quoted(quoted))) => {
                    (quoted.quote, QuotePlace::Words(quoted))
                }
                Step::Enter(Node::Block(Block::BlockQuote(block))) => match block.quote {
                    Some(id) => (id, QuotePlace::Block(block)),
                    None => continue,
                },
                _ => continue,
            };
            places.push((id, walk.part(), place));
        }
        places.sort_by_key(|&(id, ..)| id);
        // A block quote whose words have marks: the marks' place says it more exactly.
        let mut with_words: Vec<QuoteId> = places
            .iter()
            .filter(|(.., place)| matches!(place, QuotePlace::Words(_)))
            .map(|&(id, ..)| id)
            .collect();
        with_words.dedup();
        places.retain(|(id, _, place)| {
            matches!(place, QuotePlace::Words(_)) || with_words.binary_search(id).is_err()
        });
        Self { places }
    }

    fn all(&self, id: QuoteId) -> &[(QuoteId, Part, QuotePlace<'a>)] {
        let from = self.places.partition_point(|&(other, ..)| other < id);
        let to = self.places.partition_point(|&(other, ..)| other <= id);
        self.places.get(from..to).unwrap_or_default()
    }

    /// The places of one quote, in the order of the text; several when it is split or continued.
    pub fn of(&self, id: QuoteId) -> impl Iterator<Item = QuotePlace<'a>> {
        self.all(id).iter().map(|&(.., place)| place)
    }

    /// The part of the article that a quote begins in.
    pub fn part(&self, id: QuoteId) -> Option<Part> {
        self.all(id).first().map(|&(_, part, _)| part)
    }

    /// The bare words of a quote: without its own marks, inner marks kept. Empty for a quote that stands nowhere.
    ///
    /// The pieces of a split quote are joined by a space, the paragraphs of a continued one by a line feed.
    pub fn text(&self, id: QuoteId) -> String {
        let mut out = String::new();
        let mut joint = None;
        for (.., place) in self.all(id) {
            out.extend(joint);
            place.push_text(&mut out);
            joint =
                Some(if matches!(place, QuotePlace::Words(quoted) if quoted.closed) { ' ' } else { '\n' });
        }
        out
    }
}

impl Article {
    /// Where each quote of the table stands. One walk; then each question takes logarithmic time.
    ///
    /// ```
    /// use newsprint_core::{Article, Paragraph, QuoteId, Quoted};
    ///
    /// let split = Paragraph::new([
    ///     Quoted::new(QuoteId(1), ["When I use a word,".into()]).into(),
    ///     " he said, ".into(),
    ///     Quoted::new(QuoteId(1), ["it means what I choose.".into()]).into(),
    /// ]);
    /// let article = Article::new().with(split);
    /// let places = article.quote_places();
    /// assert_eq!(places.of(QuoteId(1)).count(), 2);
    /// assert_eq!(places.text(QuoteId(1)), "When I use a word, it means what I choose.");
    /// ```
    pub fn quote_places(&self) -> QuotePlaces<'_> {
        QuotePlaces::new(self)
    }

    /// The bare words of one quote, as [`QuotePlaces::text`]; for many quotes, take [`Article::quote_places`] once.
    pub fn quote_text(&self, id: QuoteId) -> String {
        self.quote_places().text(id)
    }
}

impl Quoted {
    /// The bare words: without these marks, inner marks kept.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        text::push_inlines(&self.content, &mut out);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Paragraph;

    #[test]
    fn a_continued_quote_is_joined_by_line_feeds_and_a_marked_block_counts_once() {
        let first = Quoted::new(QuoteId(1), ["One.".into()]).unclosed();
        let block = BlockQuote::new([
            Paragraph::new([first.into()]).into(),
            Paragraph::new([Quoted::new(QuoteId(1), ["Two.".into()]).into()]).into(),
        ]);
        let bare = BlockQuote::new(["Three.".into(), "Four.".into()]).with_quote(QuoteId(2));
        let article = Article::new().with(block.with_quote(QuoteId(1))).with(bare);
        let places = article.quote_places();
        assert_eq!(places.text(QuoteId(1)), "One.\nTwo.");
        assert_eq!(places.text(QuoteId(2)), "Three.\nFour.");
        assert_eq!(places.text(QuoteId(3)), "");
        assert_eq!(places.part(QuoteId(2)), Some(Part::Lead(1)));
    }
}
