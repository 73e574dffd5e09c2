//! A speaker: one source, under all the names that the text gives it.

use crate::{Map, SpeakerId};

/// One entry of [`Article::speakers`](crate::Article::speakers).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Speaker {
    /// Its name in the tree.
    pub id: SpeakerId,
    /// The fullest name, without role or age.
    pub name: String,
    /// The names as the text has them, each once, in their order.
    pub mentions: Vec<String>,
    /// Role or description: `U.S. President`.
    pub description: Option<String>,
    /// What sort of source it is.
    pub kind: SpeakerKind,
    /// JSON members that this version does not know.
    pub extra: Map,
}

/// What sort of source a speaker is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpeakerKind {
    /// One human being.
    Person,
    /// A company, office, newspaper.
    Organisation,
    /// Several people.
    Group,
    /// A report, a letter, a sign.
    Document,
    /// The text does not tell.
    Unknown,
}

impl Speaker {
    /// A speaker with one name.
    pub fn new(id: SpeakerId, name: impl Into<String>, kind: SpeakerKind) -> Self {
        Self { id, name: name.into(), mentions: Vec::new(), description: None, kind, extra: Map::new() }
    }

    /// The same speaker with one more name that the text has.
    #[must_use]
    pub fn with_mention(mut self, mention: impl Into<String>) -> Self {
        self.mentions.push(mention.into());
        self
    }

    /// The same speaker with a role.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
