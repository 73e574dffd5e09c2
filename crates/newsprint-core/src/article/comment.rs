//! A reader's contribution below the article.

use crate::{Block, CommentId, Map, Span, Stamp};

/// One comment; the list [`Article::comments`](crate::Article::comments) is flat and in display order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Comment {
    /// Its name in the tree.
    pub id: CommentId,
    /// The platform's id, in an export.
    pub source_id: Option<Box<str>>,
    /// What it answers.
    pub parent: Parent,
    /// Who wrote it; `None` where nobody is named.
    pub author: Option<Person>,
    /// When, as written.
    pub published: Option<Stamp>,
    /// Whether and when it was changed.
    pub edited: Option<Box<Edited>>,
    /// What it says. Nothing inside is read as article, and an export's HTML is an untrusted [`Raw`](crate::Raw) block.
    pub content: Vec<Block>,
    /// A content warning in front of it.
    pub warning: Option<Box<str>>,
    /// Whether readers see it.
    pub state: CommentState,
    /// Votes in favour; a score may be negative.
    pub likes: Option<i64>,
    /// Votes against.
    pub dislikes: Option<u64>,
    /// What sort of comment it is.
    pub kind: CommentKind,
    /// Where its head stands: author, time and the words that belong to them; several pieces where the platform's words stand between.
    pub head: Vec<Span>,
    /// JSON members that this version does not know.
    pub extra: Map,
}

/// What a comment answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Parent {
    /// The article.
    #[default]
    Article,
    /// Another comment.
    Comment {
        /// Which one.
        id: CommentId,
        /// Whether only a weak sign says so, such as a leading "@name".
        guessed: bool,
    },
    /// The text does not tell.
    Unknown {
        /// The words that name somebody, if any.
        written: Option<Box<str>>,
    },
}

/// Who wrote a comment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Person {
    /// The name as written.
    pub name: String,
    /// A page of theirs.
    pub url: Option<Box<str>>,
    /// The platform's id.
    pub id: Option<Box<str>>,
}

/// A comment was changed after it was published.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Edited {
    /// When, where that is known.
    pub at: Option<Stamp>,
}

/// Whether readers see a comment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentState {
    /// They do.
    #[default]
    Published,
    /// It waits for a moderator.
    Pending,
    /// It was taken for spam.
    Spam,
    /// Its author took it back, or nobody knows who did.
    Deleted,
    /// A moderator took it away.
    Removed,
}

/// What sort of comment it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentKind {
    /// A comment.
    #[default]
    Comment,
    /// Another site says that it links here.
    Pingback,
    /// The same, with an excerpt.
    Trackback,
}

impl Comment {
    /// A published comment on the article.
    pub fn new(id: CommentId) -> Self {
        Self {
            id,
            source_id: None,
            parent: Parent::Article,
            author: None,
            published: None,
            edited: None,
            content: Vec::new(),
            warning: None,
            state: CommentState::Published,
            likes: None,
            dislikes: None,
            kind: CommentKind::Comment,
            head: Vec::new(),
            extra: Map::new(),
        }
    }

    /// The same comment by `author`.
    #[must_use]
    pub fn by(mut self, author: impl Into<Person>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// The same comment as an answer to `parent`.
    #[must_use]
    pub fn answering(mut self, parent: CommentId) -> Self {
        self.parent = Parent::Comment { id: parent, guessed: false };
        self
    }

    /// The same comment with one more block.
    #[must_use]
    pub fn with(mut self, block: impl Into<Block>) -> Self {
        self.content.push(block.into());
        self
    }

    /// The same comment with the platform's id.
    #[must_use]
    pub fn with_source_id(mut self, source_id: impl Into<Box<str>>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }

    /// The same comment with what it answers, however well that is known.
    #[must_use]
    pub fn with_parent(mut self, parent: Parent) -> Self {
        self.parent = parent;
        self
    }

    /// The same comment with its time.
    #[must_use]
    pub fn with_published(mut self, published: Stamp) -> Self {
        self.published = Some(published);
        self
    }

    /// The same comment, changed after it was published; `at` says when, where that is known.
    #[must_use]
    pub fn with_edited(mut self, at: Option<Stamp>) -> Self {
        self.edited = Some(Box::new(Edited { at }));
        self
    }

    /// The same comment behind a content warning.
    #[must_use]
    pub fn with_warning(mut self, warning: impl Into<Box<str>>) -> Self {
        self.warning = Some(warning.into());
        self
    }

    /// The same comment in another state.
    #[must_use]
    pub fn with_state(mut self, state: CommentState) -> Self {
        self.state = state;
        self
    }

    /// The same comment with votes in favour.
    #[must_use]
    pub fn with_likes(mut self, likes: i64) -> Self {
        self.likes = Some(likes);
        self
    }

    /// The same comment with votes against.
    #[must_use]
    pub fn with_dislikes(mut self, dislikes: u64) -> Self {
        self.dislikes = Some(dislikes);
        self
    }

    /// The same comment of another kind.
    #[must_use]
    pub fn with_kind(mut self, kind: CommentKind) -> Self {
        self.kind = kind;
        self
    }
}

impl Person {
    /// A person known by name alone.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), url: None, id: None }
    }

    /// The same person with a page of theirs.
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Box<str>>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The same person with the platform's id.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<Box<str>>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl From<&str> for Person {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}
