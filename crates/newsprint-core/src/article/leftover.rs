//! What the platform put into the text.

use crate::Span;

/// A line, or part of one, that the platform put there. Kept, typed and placed; not shown unless asked for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Leftover {
    /// What sort of text it is.
    pub kind: LeftoverKind,
    /// As written.
    pub text: String,
    /// In which part of the page it stood.
    pub place: LeftoverPlace,
    /// Where it stands.
    pub span: Option<Span>,
}

/// What sort of platform text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LeftoverKind {
    /// Menus, "Previous Post", "Home".
    Navigation,
    /// "Reply", "Like".
    Button,
    /// Share rows and requests to share.
    Share,
    /// "Post a Comment", form labels.
    Form,
    /// "4 min read", "12 comments".
    Count,
    /// Labels, categories, hashtags.
    Tags,
    /// "Related:", "Read more: …", popular posts.
    Related,
    /// "Advertisement".
    Advertisement,
    /// Author boxes, "Posted by …", staff credits.
    Credit,
    /// Copyright lines, cookie notices.
    Legal,
    /// "Subscribe", "Follow us".
    Subscription,
    /// "OP", "Mod", "Top fan", avatars.
    Badge,
    /// Something else of the platform's.
    Other,
}

/// In which part of the page a leftover stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LeftoverPlace {
    /// Above or among the front matter.
    Head,
    /// Inside the article.
    Body,
    /// Among the comments.
    Comments,
    /// Below everything else.
    End,
}

impl Leftover {
    /// A leftover as written.
    pub fn new(kind: LeftoverKind, text: impl Into<String>, place: LeftoverPlace) -> Self {
        Self { kind, text: text.into(), place, span: None }
    }
}
