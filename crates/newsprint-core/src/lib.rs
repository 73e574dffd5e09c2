//! The article model and the plain-text parser of newsprint.

mod article;
mod assemble;
mod blocks;
#[cfg(feature = "serde")]
mod envelope;
mod error;
mod limits;
mod lines;
mod origins;
mod parser;
mod plain_text;
pub mod quotes;
mod report;
mod sort;
mod text;
mod validate;
mod words;

pub use article::{
    Ancestors, Article, Attribution, AttributionPlace, Author, Basis, Block, BlockQuote, Break, Byline,
    Closing, Code, Comment, CommentId, CommentKind, CommentState, Custom, Dateline, Direction, Edited, Emoji,
    Heading, Image, Inline, Item, Language, Leftover, LeftoverKind, LeftoverPlace, Level, Line, Link, List,
    Map, Marks, Node, NodeMut, Note, NoteKind, Paragraph, Parent, Person, Quote, QuoteForm, QuoteId,
    QuoteKind, QuotePlace, QuotePlaces, Quoted, Raw, Replies, Rule, Saying, Section, SectionNode, Span,
    Speaker, SpeakerId, SpeakerKind, Stamp, StampValue, Step, Thread, ThreadIter, Threads, Value, Walk,
    WhoSaidWhat,
};
#[cfg(feature = "serde")]
pub use envelope::Envelope;
pub use error::{Error, SchemaVersion};
pub use limits::Limits;
pub use origins::RuleName;
pub use parser::{Parsed, Parser, parse};
pub use plain_text::PlainText;
pub use report::{
    Diagnostic, DiagnosticCode, Edit, Fix, NotConserved, Part, Report, ReportPrinter, Severity,
};
pub use sort::PlainHeadings;
pub use text::{
    emoji::is_emoji,
    position::{Position, Positions},
};
pub use validate::{Explanation, Group, Rules, Sample};
