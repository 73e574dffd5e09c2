//! The article model and the plain-text parser of newsprint.

mod article;
mod assemble;
mod error;
mod lines;
mod parser;
#[allow(dead_code, reason = "the engine is being built")]
mod quotes;
#[allow(dead_code, reason = "the rules are being built")]
mod sort;
#[allow(dead_code, reason = "the rules are being built")]
mod text;
#[allow(dead_code, reason = "the rules are being built")]
mod words;

pub use article::{
    Article, Attribution, AttributionPlace, Author, Basis, Block, BlockQuote, Break, Byline, Closing, Code,
    Comment, CommentId, CommentKind, CommentState, Custom, Dateline, Direction, Edited, Emoji, Heading,
    Image, Inline, Item, Language, Leftover, LeftoverKind, LeftoverPlace, Level, Line, Link, List, Map,
    Marks, Note, NoteKind, Paragraph, Parent, Person, Quote, QuoteForm, QuoteId, QuoteKind, Quoted, Raw,
    Rule, Section, Span, Speaker, SpeakerId, SpeakerKind, Stamp, StampValue, Value,
};
pub use error::Error;
pub use parser::{Parsed, Parser, parse};
pub use text::emoji::is_emoji;
