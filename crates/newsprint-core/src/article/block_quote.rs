//! Quoted matter set apart.

use crate::{Block, Line, QuoteId, Span};

/// A quotation alone in its paragraph, or lines marked with `>`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockQuote {
    /// Its entry in [`Article::quotes`](crate::Article::quotes); the [`Quoted`](crate::Quoted) inside has the same id.
    pub quote: Option<QuoteId>,
    /// What is quoted, its marks included.
    pub blocks: Vec<Block>,
    /// A written line "— Name", dash included.
    pub caption: Option<Line>,
    /// Where it stands, caption included.
    pub span: Option<Span>,
}

impl BlockQuote {
    /// A block quote of `blocks` without a caption.
    pub fn new(blocks: impl Into<Vec<Block>>) -> Self {
        Self { blocks: blocks.into(), ..Self::default() }
    }

    /// The same quotation with a line that says whose words they are.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<Line>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// The same quotation as the place of a quote of the table.
    #[must_use]
    pub fn with_quote(mut self, quote: QuoteId) -> Self {
        self.quote = Some(quote);
        self
    }
}
