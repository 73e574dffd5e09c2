//! What several builders share: spans, and the short ways from a string.

use super::{
    Article, Attribution, Block, BlockQuote, Byline, Code, Comment, Custom, Dateline, Heading, Image, Item,
    Leftover, Line, List, Map, Note, Paragraph, Quote, Quoted, Raw, Rule, Section, Span, Speaker, Value,
};

macro_rules! spanned {
    ($($kind:ident),*) => {$(
        impl $kind {
            /// The same part with where it stands in the source.
            #[must_use]
            pub fn with_span(mut self, span: Span) -> Self {
                self.span = Some(span);
                self
            }
        }
    )*};
}
spanned!(
    Attribution,
    BlockQuote,
    Byline,
    Code,
    Custom,
    Dateline,
    Heading,
    Image,
    Item,
    Leftover,
    Line,
    List,
    Note,
    Paragraph,
    Quoted,
    Raw,
    Rule
);

macro_rules! with_extra {
    ($($kind:ident),*) => {$(
        impl $kind {
            /// The same part with one more member that the schema does not know.
            #[must_use]
            pub fn with_extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                self.extra.insert(name, value);
                self
            }
        }
    )*};
}
with_extra!(Article, Comment, Quote, Section, Speaker);

impl From<String> for Block {
    fn from(text: String) -> Self {
        Self::Paragraph(text.into())
    }
}

impl From<String> for Paragraph {
    fn from(text: String) -> Self {
        Self::new([text.into()])
    }
}

impl From<String> for Heading {
    fn from(text: String) -> Self {
        Self::new([text.into()])
    }
}

impl From<&str> for Item {
    /// An item behind a bullet.
    fn from(text: &str) -> Self {
        Self::new("•", text)
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Map {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        map.extend(entries);
        map
    }
}

impl<N: Into<String>, V: Into<Value>> Extend<(N, V)> for Map {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, entries: I) {
        for (name, value) in entries {
            self.insert(name, value);
        }
    }
}
