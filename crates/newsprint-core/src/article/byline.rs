//! Who wrote the piece.

use crate::{Inline, Span};

/// A byline as written, and the people that it names.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Byline {
    /// The line as written.
    pub content: Vec<Inline>,
    /// The people, in their order; empty when the line did not parse completely.
    pub authors: Vec<Author>,
    /// Where it stands.
    pub span: Option<Span>,
}

/// One person or organisation of a byline.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Author {
    /// The name as written.
    pub name: String,
    /// What they did, as written: `Photos`, `Science editor`.
    pub role: Option<String>,
}

impl Byline {
    /// A byline as written, naming nobody yet.
    pub fn new(content: impl Into<Vec<Inline>>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// The same byline naming one more author.
    #[must_use]
    pub fn with_author(mut self, author: Author) -> Self {
        self.authors.push(author);
        self
    }
}

impl Author {
    /// An author without a role.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), role: None }
    }

    /// The same author with a role.
    #[must_use]
    pub fn with_role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }
}
