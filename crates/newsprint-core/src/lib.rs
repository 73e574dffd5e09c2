//! The article model and the plain-text parser of newsprint.

mod article;
mod error;

pub use article::{
    Article, Attribution, AttributionPlace, Author, Basis, Block, BlockQuote, Break, Byline, Closing, Code,
    Comment, CommentId, CommentKind, CommentState, Custom, Dateline, Direction, Edited, Emoji, Heading,
    Image, Inline, Item, Language, Leftover, LeftoverKind, LeftoverPlace, Level, Line, Link, List, Map,
    Marks, Note, NoteKind, Paragraph, Parent, Person, Quote, QuoteForm, QuoteId, QuoteKind, Quoted, Raw,
    Rule, Section, Span, Speaker, SpeakerId, SpeakerKind, Stamp, StampValue, Value,
};
pub use error::Error;
