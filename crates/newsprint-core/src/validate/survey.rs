//! One walk over the article, for all rules.

use crate::{Article, Block, BlockQuote, Inline, Node, Part, Quoted, Step};

/// What the walk found, in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Survey<'a> {
    /// Every run of quoted words.
    pub(super) quoted: Vec<(Part, &'a Quoted)>,
    /// Every block quote.
    pub(super) block_quotes: Vec<(Part, &'a BlockQuote)>,
}

impl<'a> Survey<'a> {
    pub(super) fn of(article: &'a Article) -> Self {
        let mut survey = Self::default();
        let mut walk = article.walk();
        while let Some(step) = walk.next() {
            match step {
                Step::Enter(Node::Inline(Inline::Quoted(quoted))) => {
                    survey.quoted.push((walk.part(), quoted));
                }
                Step::Enter(Node::Block(Block::BlockQuote(quote))) => {
                    survey.block_quotes.push((walk.part(), quote));
                }
                _ => {}
            }
        }
        survey
    }
}
