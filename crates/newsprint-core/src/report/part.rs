//! Names a part of an article.

use std::fmt;

use crate::{CommentId, QuoteId, SpeakerId};

/// A part of an article, so that a finding about a text without spans still says where.
///
/// Numbers are indices, counted from 0, into the lists of [`Article`](crate::Article); shown to people they count from 1.
///
/// ```
/// use newsprint_core::{Part, QuoteId};
///
/// assert_eq!(Part::Section(0).to_string(), "section 1");
/// assert_eq!(Part::Quote(QuoteId(5)).to_string(), "quote q5");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Part {
    /// All of it.
    #[default]
    Article,
    /// The kicker.
    Kicker,
    /// The headline.
    Headline,
    /// The standfirst.
    Standfirst,
    /// One of the bylines.
    Byline(usize),
    /// The dateline.
    Dateline,
    /// A block before the first heading.
    Lead(usize),
    /// A section as a whole, or its heading.
    Section(usize),
    /// A block of a section.
    Block {
        /// Index of the section.
        section: usize,
        /// Index of the block in it.
        block: usize,
    },
    /// A block of the closing question.
    Question(usize),
    /// A block after the closing question.
    After(usize),
    /// An entry of the table of quotes.
    Quote(QuoteId),
    /// An entry of the table of speakers.
    Speaker(SpeakerId),
    /// A comment.
    Comment(CommentId),
    /// One of the leftovers.
    Leftover(usize),
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Article => f.write_str("article"),
            Self::Kicker => f.write_str("kicker"),
            Self::Headline => f.write_str("headline"),
            Self::Standfirst => f.write_str("standfirst"),
            Self::Byline(index) => write!(f, "byline {}", index.saturating_add(1)),
            Self::Dateline => f.write_str("dateline"),
            Self::Lead(index) => write!(f, "lead, block {}", index.saturating_add(1)),
            Self::Section(index) => write!(f, "section {}", index.saturating_add(1)),
            Self::Block { section, block } => {
                write!(f, "section {}, block {}", section.saturating_add(1), block.saturating_add(1))
            }
            Self::Question(index) => write!(f, "closing question, block {}", index.saturating_add(1)),
            Self::After(index) => write!(f, "after the closing, block {}", index.saturating_add(1)),
            Self::Quote(id) => write!(f, "quote {id}"),
            Self::Speaker(id) => write!(f, "speaker {id}"),
            Self::Comment(id) => write!(f, "comment {id}"),
            Self::Leftover(index) => write!(f, "leftover {}", index.saturating_add(1)),
        }
    }
}
