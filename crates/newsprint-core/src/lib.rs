//! The article model, the plain-text parser and the quote engine of newsprint. Programs use them through the facade, the crate `newsprint`.
//!
//! ```
//! use newsprint_core::{Parser, QuoteKind};
//!
//! let text = "Night Ferry Delayed\n\n⛴️ A Vote\n\n“We pay for it properly,” said Marta Vell.\n\nPost a Comment\n";
//! let parsed = Parser::new().parse(text); // any text is read
//! let article = &parsed.article;
//! assert_eq!(article.sections[0].heading.emoji[0].as_str(), "⛴️");
//! assert_eq!(article.quotes[0].kind, QuoteKind::Full);
//! assert_eq!(article.speakers[0].name, "Marta Vell");
//! assert_eq!(article.leftovers[0].text, "Post a Comment"); // kept apart, never lost
//! assert!(parsed.report.is_empty(), "nothing odd about this text");
//! ```
//!
//! One folder a stage, and data flows one way:
//!
//! ```text
//! text ─ lines, blocks ─> raw blocks ─ sort ─> parts ─ quotes ─> who said what ─ assemble ─> Article ─ validate ─> Report
//! ```
//!
//! [`Parser`] and [`parse`] run all of it, [`quotes`] the engine alone; [`Article`] is the model, [`Rules`] and [`Report`] the findings. With the feature `serde`,
//! on by default, an article goes to JSON and back (`Article::to_json`, `Article::from_json`).

mod article;
mod assemble;
mod blocks;
#[cfg(feature = "serde")]
mod envelope;
mod error;
mod hash;
mod index;
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
    Claim, Closing, Code, Comment, CommentId, CommentKind, CommentState, Custom, Dateline, Direction, Edited,
    Emoji, Heading, Image, Inline, Item, Language, Leftover, LeftoverKind, LeftoverPlace, Level, Line, Link,
    List, Map, Marks, Node, NodeMut, Note, NoteKind, Paragraph, Parent, Person, Quote, QuoteForm, QuoteId,
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
