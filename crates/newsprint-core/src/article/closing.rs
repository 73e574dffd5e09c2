//! How a piece takes leave of its readers.

use crate::Block;

/// The question to the reader at the end, and what follows it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Closing {
    /// The question, with its invitation ("Tell us below! 👇").
    pub question: Vec<Block>,
    /// What still follows: a sign-off, a postscript.
    pub after: Vec<Block>,
}

impl Closing {
    /// A closing question with nothing after it.
    pub fn new(question: impl Into<Block>) -> Self {
        Self { question: vec![question.into()], after: Vec::new() }
    }

    /// The same closing with one more block of the question.
    #[must_use]
    pub fn with(mut self, block: impl Into<Block>) -> Self {
        self.question.push(block.into());
        self
    }

    /// The same closing with one more block behind the question.
    #[must_use]
    pub fn with_after(mut self, block: impl Into<Block>) -> Self {
        self.after.push(block.into());
        self
    }
}
