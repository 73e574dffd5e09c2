//! The few words that no article wrote.

use std::borrow::Cow;

/// What the writer says itself: the only visible words that are not the article's.
///
/// ```
/// use newsprint_html::Words;
///
/// let mut words = Words::english();
/// words.comments = "Kommentare".into();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Words {
    /// The heading above readers' comments.
    pub comments: Cow<'static, str>,
    /// The heading of a comment whose author is unknown.
    pub comment: Cow<'static, str>,
    /// In front of the name that a comment says it answers, when that comment is unknown.
    pub in_reply_to: Cow<'static, str>,
    /// The link to the comment that is answered, where the thread is too deep to show it.
    pub in_reply: Cow<'static, str>,
    /// Behind the date of a comment that was changed.
    pub edited: Cow<'static, str>,
    /// In place of a comment that its author took back.
    pub deleted: Cow<'static, str>,
    /// In place of a comment that was taken away.
    pub removed: Cow<'static, str>,
    /// In place of a comment that waits, or is no contribution.
    pub not_shown: Cow<'static, str>,
    /// Above the table of contents.
    pub contents: Cow<'static, str>,
    /// The link to an image without a description.
    pub image: Cow<'static, str>,
    /// The title of a page whose article has no words at all.
    pub untitled: Cow<'static, str>,
}

impl Words {
    /// English words.
    pub const fn english() -> Self {
        Self {
            comments: Cow::Borrowed("Comments"),
            comment: Cow::Borrowed("Comment"),
            in_reply_to: Cow::Borrowed("In reply to"),
            in_reply: Cow::Borrowed("In reply to an earlier comment"),
            edited: Cow::Borrowed("edited"),
            deleted: Cow::Borrowed("This comment was deleted."),
            removed: Cow::Borrowed("This comment was removed."),
            not_shown: Cow::Borrowed("This comment is not shown."),
            contents: Cow::Borrowed("Contents"),
            image: Cow::Borrowed("Image"),
            untitled: Cow::Borrowed("Untitled"),
        }
    }
}

impl Default for Words {
    fn default() -> Self {
        Self::english()
    }
}
