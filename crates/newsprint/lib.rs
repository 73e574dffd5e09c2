#![doc = include_str!("../../README.md")]

#[cfg(feature = "serde")]
pub use newsprint_core::Envelope;
pub use newsprint_core::{
    Ancestors, Article, Attribution, AttributionPlace, Author, Basis, Block, BlockQuote, Break, Byline,
    Claim, Closing, Code, Comment, CommentId, CommentKind, CommentState, Custom, Dateline, Diagnostic,
    DiagnosticCode, Direction, Edit, Edited, Emoji, Error, Explanation, Fix, Group, Heading, Image, Inline,
    Item, Language, Leftover, LeftoverKind, LeftoverPlace, Level, Limits, Line, Link, List, Map, Marks, Node,
    NodeMut, NotConserved, Note, NoteKind, Paragraph, Parent, Parsed, Parser, Part, Person, PlainHeadings,
    PlainText, Position, Positions, Quote, QuoteForm, QuoteId, QuoteKind, QuotePlace, QuotePlaces, Quoted,
    Raw, Replies, Report, ReportPrinter, Rule, RuleName, Rules, Sample, Saying, SchemaVersion, Section,
    SectionNode, Severity, Span, Speaker, SpeakerId, SpeakerKind, Stamp, StampValue, Step, Thread,
    ThreadIter, Threads, Value, Walk, WhoSaidWhat, is_emoji, parse,
};

/// The quote engine alone, on any text.
pub use newsprint_core::quotes;

/// Writing articles as HTML.
#[cfg(feature = "html")]
pub use newsprint_html as html;

/// Writing articles as Markdown.
#[cfg(feature = "markdown")]
pub use newsprint_markdown as markdown;

/// Pages of the documentation that are no items.
pub mod _documentation {
    /// Why newsprint is as it is.
    #[doc = include_str!("../../DESIGN.md")]
    pub mod design {}

    /// What changed.
    #[doc = include_str!("../../CHANGELOG.md")]
    pub mod changelog {}
}
