//! What stands inside a line or paragraph.

use crate::{Map, QuoteId, Span, Value};

/// A piece of running text.
///
/// Large pieces stand in boxes, so that a word costs what a string costs; `into()` makes a piece of each: `Link::new("/map", ["the map".into()]).into()`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Inline {
    /// Plain characters; no line end among them when a parser made it.
    Text(String),
    /// A line end inside the block.
    Break(Break),
    /// Stressed words.
    Emphasis(Vec<Inline>),
    /// Important words.
    Strong(Vec<Inline>),
    /// Code, word for word.
    Code(String),
    /// A link.
    Link(Box<Link>),
    /// Words between quotation marks.
    Quoted(Box<Quoted>),
    /// Markup of another format, kept as it was.
    Raw(Box<Raw>),
    /// A type that this version does not know, kept whole.
    Custom(Box<Custom>),
}

/// A line end inside a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Break {
    /// `true`: white space to the reader (a wrapped line of Markdown). `false`: the reader sees a new line. Plain text has only these.
    pub soft: bool,
}

/// A link.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// Where it leads, as written.
    pub href: String,
    /// The tooltip.
    pub title: Option<String>,
    /// The words that are linked.
    pub content: Vec<Inline>,
}

/// Words between quotation marks; the tables [`Article::quotes`](crate::Article::quotes) and
/// [`Article::speakers`](crate::Article::speakers) say what kind and whose.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Quoted {
    /// The quote; one that is split or continued stands at several places with the same id.
    pub quote: QuoteId,
    /// The marks around the words.
    pub marks: Marks,
    /// `false`: no closing mark is written here, and the next paragraph goes on.
    pub closed: bool,
    /// The words between the marks.
    pub content: Vec<Inline>,
    /// Where it stands, marks included.
    pub span: Option<Span>,
}

/// A pair of quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Marks {
    /// The mark in front.
    pub open: char,
    /// The mark behind.
    pub close: char,
}

/// Markup of another format, kept as it was. Writers escape it unless told otherwise.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Raw {
    /// The format: `html`, …
    pub format: String,
    /// The markup, word for word. Never trusted.
    pub text: String,
    /// Where it stands.
    pub span: Option<Span>,
}

/// A block or inline of a type that this version does not know.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Custom {
    /// Its `type`.
    pub kind: String,
    /// Its other members, as they were read.
    pub data: Map,
    /// Words to show in its place.
    pub fallback: String,
    /// Where it stands.
    pub span: Option<Span>,
}

impl Link {
    /// A link without a tooltip.
    pub fn new(href: impl Into<String>, content: impl Into<Vec<Inline>>) -> Self {
        Self { href: href.into(), title: None, content: content.into() }
    }

    /// The same link with a tooltip.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl Quoted {
    /// A closed quote in curly double marks.
    pub fn new(quote: QuoteId, content: impl Into<Vec<Inline>>) -> Self {
        Self { quote, marks: Marks::default(), closed: true, content: content.into(), span: None }
    }

    /// The same words in other marks.
    #[must_use]
    pub fn with_marks(mut self, marks: Marks) -> Self {
        self.marks = marks;
        self
    }

    /// The same words without a closing mark, since the next paragraph goes on.
    #[must_use]
    pub fn unclosed(mut self) -> Self {
        self.closed = false;
        self
    }
}

impl Default for Marks {
    /// “ and ”.
    fn default() -> Self {
        Self { open: '“', close: '”' }
    }
}

impl Raw {
    /// Markup in `format`.
    pub fn new(format: impl Into<String>, text: impl Into<String>) -> Self {
        Self { format: format.into(), text: text.into(), span: None }
    }
}

impl Custom {
    /// An unknown type with the words to show in its place.
    pub fn new(kind: impl Into<String>, fallback: impl Into<String>) -> Self {
        Self { kind: kind.into(), data: Map::new(), fallback: fallback.into(), span: None }
    }

    /// The same type with one more member.
    #[must_use]
    pub fn with_data(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.data.insert(name, value);
        self
    }
}

impl From<&str> for Inline {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Inline {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

macro_rules! inline_from {
    ($($kind:ident),*) => {$(
        impl From<$kind> for Inline {
            fn from(inline: $kind) -> Self {
                Self::$kind(Box::new(inline))
            }
        }
    )*};
}
inline_from!(Link, Quoted, Raw, Custom);

impl From<Break> for Inline {
    fn from(line_end: Break) -> Self {
        Self::Break(line_end)
    }
}
