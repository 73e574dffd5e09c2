//! Comments.

use serde::{Serialize, Serializer};

use super::{Members, filled};
use crate::{Comment, CommentKind, CommentState, Edited, Parent, Person};

const MEMBERS: &[&str] = &[
    "id",
    "source_id",
    "parent",
    "author",
    "published",
    "edited",
    "state",
    "kind",
    "warning",
    "likes",
    "dislikes",
    "head",
    "content",
];

impl Serialize for Comment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.put("id", &self.id)?.some("source_id", self.source_id.as_ref())?;
        members.some("parent", (self.parent != Parent::Article).then_some(&self.parent))?;
        members.some("author", self.author.as_ref())?.some("published", self.published.as_ref())?;
        members.some("edited", self.edited.as_ref())?;
        members.some("state", (self.state != CommentState::Published).then_some(&self.state))?;
        members.some("kind", (self.kind != CommentKind::Comment).then_some(&self.kind))?;
        members.some("warning", self.warning.as_ref())?.some("likes", self.likes.as_ref())?;
        members.some("dislikes", self.dislikes.as_ref())?.list("head", &self.head)?;
        members.some("content", filled(&self.content, 1).as_ref())?.rest(&self.extra, MEMBERS)?;
        members.end()
    }
}

impl Serialize for Parent {
    /// `null` for the article, which a comment's own members leave out; `"c1"` for a comment; an object for what is not certain.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Article => serializer.serialize_none(),
            Self::Comment { id, guessed: false } => id.serialize(serializer),
            Self::Comment { id, guessed: true } => {
                let mut members = Members::new(serializer)?;
                members.put("comment", id)?.put("guessed", &true)?;
                members.end()
            }
            Self::Unknown { written } => {
                let mut members = Members::new(serializer)?;
                members.put("unknown", &true)?.some("written", written.as_ref())?;
                members.end()
            }
        }
    }
}

impl Serialize for Person {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.put("name", &self.name)?.some("url", self.url.as_ref())?.some("id", self.id.as_ref())?;
        members.end()
    }
}

impl Serialize for Edited {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.some("at", self.at.as_ref())?;
        members.end()
    }
}
