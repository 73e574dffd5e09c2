//! Which rule made which part: beside the article, so that equality and JSON know nothing of it.

use std::fmt;

/// The rule that made a part of an article: the name of the file that holds it.
///
/// Printed and compared in kebab case: `emoji-heading`. A paragraph that no rule claimed says [`RuleName::Paragraph`].
///
/// ```
/// use newsprint_core::RuleName;
///
/// assert_eq!(RuleName::EmojiHeading.to_string(), "emoji-heading");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleName {
    /// A label above the headline.
    Kicker,
    /// The first title-like line.
    Headline,
    /// The words between headline and byline.
    Standfirst,
    /// Who wrote it, and when.
    Byline,
    /// A line that opens with an emoji and reads as a title.
    EmojiHeading,
    /// A title line without an emoji.
    Heading,
    /// Running text that no other rule claimed.
    Paragraph,
    /// Nothing but a quotation, or lines marked with `>`.
    BlockQuote,
    /// Lines with the same kind of mark.
    List,
    /// Words below a picture.
    Caption,
    /// A separator.
    Separator,
    /// Preformatted text.
    Code,
    /// A correction, an update, an editor's note.
    Note,
    /// The question to the reader.
    Closing,
    /// The farewell after the closing.
    SignOff,
    /// Words of the platform.
    Leftovers,
    /// What readers wrote.
    Comments,
}

impl RuleName {
    /// The name in kebab case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kicker => "kicker",
            Self::Headline => "headline",
            Self::Standfirst => "standfirst",
            Self::Byline => "byline",
            Self::EmojiHeading => "emoji-heading",
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::BlockQuote => "block-quote",
            Self::List => "list",
            Self::Caption => "caption",
            Self::Separator => "separator",
            Self::Code => "code",
            Self::Note => "note",
            Self::Closing => "closing",
            Self::SignOff => "sign-off",
            Self::Leftovers => "leftovers",
            Self::Comments => "comments",
        }
    }
}

impl fmt::Display for RuleName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
