//! A line of the front matter, a caption.

use crate::{Inline, Span};

/// A line set apart: headline, standfirst, kicker, caption.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// Its words.
    pub content: Vec<Inline>,
    /// Where it stands.
    pub span: Option<Span>,
}

impl Line {
    /// A line of `content`.
    pub fn new(content: impl Into<Vec<Inline>>) -> Self {
        Self { content: content.into(), span: None }
    }
}

impl From<&str> for Line {
    fn from(text: &str) -> Self {
        Self::new([Inline::from(text)])
    }
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        Self::new([Inline::from(text)])
    }
}
