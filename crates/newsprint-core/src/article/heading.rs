//! The heading of a section.

use crate::{Emoji, Inline, Span, text::emoji::trailing_run};

/// A heading: the emoji in front, then the words.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Heading {
    /// The emoji in front, in their order. Emoji at the end stay in `content`.
    pub emoji: Vec<Emoji>,
    /// The words; empty when the emoji is all there is.
    pub content: Vec<Inline>,
    /// How deep it stands: 2 right below the headline.
    pub level: Level,
    /// An anchor that the caller gave; [`Article::anchors`](crate::Article::anchors) computes the others.
    pub id: Option<Box<str>>,
    /// Where it stands, emoji and marks included.
    pub span: Option<Span>,
}

/// How deep a heading stands, as HTML counts: 2 to 6, since the headline is 1.
///
/// The type does not check the number; [`Article::validate`](crate::Article::validate) reports others, and writers take the nearest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Level(
    /// The number.
    pub u8,
);

impl Level {
    /// A section right below the headline.
    pub const SECTION: Self = Self(2);
    /// The deepest level.
    pub const DEEPEST: Self = Self(6);

    /// The nearest level from 2 to 6.
    #[must_use]
    pub fn clamped(self) -> Self {
        Self(self.0.clamp(Self::SECTION.0, Self::DEEPEST.0))
    }
}

impl Default for Level {
    fn default() -> Self {
        Self::SECTION
    }
}

impl Heading {
    /// A heading of level 2 without emoji.
    pub fn new(content: impl Into<Vec<Inline>>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// The emoji at the end of the words, blanks between them included: `🌊` of `Crossing 🌊`; empty when there is none.
    pub fn trailing_emoji(&self) -> &str {
        match self.content.last() {
            Some(Inline::Text(text)) => trailing_run(text, false),
            _ => "",
        }
    }

    /// The same heading with one more emoji in front of its words.
    #[must_use]
    pub fn with_emoji(mut self, emoji: impl Into<Emoji>) -> Self {
        self.emoji.push(emoji.into());
        self
    }

    /// The same heading at another level.
    #[must_use]
    pub fn with_level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// The same heading with an anchor of the caller's.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<Box<str>>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl From<&str> for Heading {
    fn from(text: &str) -> Self {
        Self::new([Inline::from(text)])
    }
}
