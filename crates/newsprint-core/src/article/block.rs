//! What a text is made of below its headings.

use crate::{BlockQuote, Custom, Inline, Language, Line, List, Note, Raw, Span};

/// A block: one paragraph, quotation, list …
///
/// Large blocks stand in boxes, so that a paragraph costs no more than it needs; `into()` makes a block of each.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Block {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A quotation set apart.
    BlockQuote(Box<BlockQuote>),
    /// A list.
    List(List),
    /// A correction, an update, an editor's note.
    Note(Note),
    /// Words below a picture, a photo credit.
    Caption(Line),
    /// A separator.
    Rule(Rule),
    /// Preformatted code.
    Code(Box<Code>),
    /// A picture.
    Image(Box<Image>),
    /// Markup of another format.
    Raw(Box<Raw>),
    /// A type that this version does not know.
    Custom(Box<Custom>),
}

/// A paragraph; its single line breaks are kept.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Paragraph {
    /// Its words.
    pub content: Vec<Inline>,
    /// Its language, where it differs from the article's.
    pub language: Option<Language>,
    /// Where it stands.
    pub span: Option<Span>,
}

/// A separator.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// As written: `***`, `✨✨✨`.
    pub written: String,
    /// Where it stands.
    pub span: Option<Span>,
}

/// Preformatted code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Code {
    /// The code, word for word.
    pub text: String,
    /// The programming language, as written.
    pub language: Option<String>,
    /// Where it stands.
    pub span: Option<Span>,
}

/// A picture.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// Where the picture is, as written.
    pub src: String,
    /// Words for those who cannot see it.
    pub alt: String,
    /// The tooltip.
    pub title: Option<String>,
    /// Where it stands.
    pub span: Option<Span>,
}

impl Paragraph {
    /// A paragraph of `content`.
    pub fn new(content: impl Into<Vec<Inline>>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// The same paragraph in a language other than the article's.
    #[must_use]
    pub fn with_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }
}

impl From<&str> for Paragraph {
    fn from(text: &str) -> Self {
        Self::new([Inline::from(text)])
    }
}

impl Rule {
    /// A separator as written.
    pub fn new(written: impl Into<String>) -> Self {
        Self { written: written.into(), span: None }
    }
}

impl Code {
    /// Code in no named language.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), language: None, span: None }
    }

    /// The same code in a programming language.
    #[must_use]
    pub fn with_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
}

impl Image {
    /// A picture without a tooltip.
    pub fn new(src: impl Into<String>, alt: impl Into<String>) -> Self {
        Self { src: src.into(), alt: alt.into(), title: None, span: None }
    }

    /// The same picture with a tooltip.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl From<&str> for Block {
    fn from(text: &str) -> Self {
        Self::Paragraph(text.into())
    }
}

macro_rules! block_from {
    ($($kind:ident),*; boxed $($large:ident),*) => {
        $(impl From<$kind> for Block {
            fn from(block: $kind) -> Self {
                Self::$kind(block)
            }
        })*
        $(impl From<$large> for Block {
            fn from(block: $large) -> Self {
                Self::$large(Box::new(block))
            }
        })*
    };
}
block_from!(Paragraph, List, Note, Rule; boxed BlockQuote, Code, Image, Raw, Custom);

impl Block {
    /// Where it stands.
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Paragraph(block) => block.span,
            Self::BlockQuote(block) => block.span,
            Self::List(block) => block.span,
            Self::Note(block) => block.span,
            Self::Caption(block) => block.span,
            Self::Rule(block) => block.span,
            Self::Code(block) => block.span,
            Self::Image(block) => block.span,
            Self::Raw(block) => block.span,
            Self::Custom(block) => block.span,
        }
    }

    /// Where it stands, to be changed.
    pub fn span_mut(&mut self) -> &mut Option<Span> {
        match self {
            Self::Paragraph(block) => &mut block.span,
            Self::BlockQuote(block) => &mut block.span,
            Self::List(block) => &mut block.span,
            Self::Note(block) => &mut block.span,
            Self::Caption(block) => &mut block.span,
            Self::Rule(block) => &mut block.span,
            Self::Code(block) => &mut block.span,
            Self::Image(block) => &mut block.span,
            Self::Raw(block) => &mut block.span,
            Self::Custom(block) => &mut block.span,
        }
    }
}
