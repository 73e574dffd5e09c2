//! Lists.

use crate::{Block, Span};

/// A run of lines with the same kind of mark.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List {
    /// Whether the order counts: numbers, keycaps, letters.
    pub ordered: bool,
    /// The items.
    pub items: Vec<Item>,
    /// Where it stands.
    pub span: Option<Span>,
}

/// One entry of a list.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// The mark as written: `•`, `2)`, `✅`; empty where none is written.
    pub mark: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Where it stands, mark included.
    pub span: Option<Span>,
}

impl List {
    /// A list whose order does not count.
    pub fn new(items: impl Into<Vec<Item>>) -> Self {
        Self { ordered: false, items: items.into(), span: None }
    }

    /// A list whose order counts.
    pub fn ordered(items: impl Into<Vec<Item>>) -> Self {
        Self { ordered: true, items: items.into(), span: None }
    }

    /// The same list with one more item.
    #[must_use]
    pub fn with(mut self, item: impl Into<Item>) -> Self {
        self.items.push(item.into());
        self
    }
}

impl Item {
    /// An item with its mark.
    pub fn new(mark: impl Into<String>, block: impl Into<Block>) -> Self {
        Self { mark: mark.into(), blocks: vec![block.into()], span: None }
    }

    /// The same item with one more block.
    #[must_use]
    pub fn with(mut self, block: impl Into<Block>) -> Self {
        self.blocks.push(block.into());
        self
    }
}
