//! A section: a heading and what follows it.

use crate::{Block, Heading, Map};

/// A heading and the blocks up to the next one.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Section {
    /// The heading.
    pub heading: Heading,
    /// What follows it.
    pub blocks: Vec<Block>,
    /// JSON members that this version does not know.
    pub extra: Map,
}

impl Section {
    /// An empty section under `heading`.
    pub fn new(heading: impl Into<Heading>) -> Self {
        Self { heading: heading.into(), ..Self::default() }
    }

    /// The same section with one more block.
    #[must_use]
    pub fn with(mut self, block: impl Into<Block>) -> Self {
        self.blocks.push(block.into());
        self
    }
}
