//! The model: one type of the article a file. *The tree says what is where; tables say who and what kind.*

mod anchors;
mod anchors_table;
mod attribution;
mod block;
mod block_quote;
mod build;
mod byline;
mod closing;
mod comment;
mod dateline;
mod emoji;
mod heading;
mod id;
mod inline;
mod iterate;
mod language;
mod leftover;
mod line;
mod list;
mod lookup;
mod map;
mod names;
mod note;
mod quote;
mod quote_places;
mod section;
mod span;
mod speaker;
mod stamp;
mod stamp_text;
pub(crate) mod text;
mod threads;
mod tidy;
mod transform;
mod walk;
mod walk_mut;
mod who_said_what;

pub use attribution::{Attribution, AttributionPlace, Basis, Claim};
pub use block::{Block, Code, Image, Paragraph, Rule};
pub use block_quote::BlockQuote;
pub use byline::{Author, Byline};
pub use closing::Closing;
pub use comment::{Comment, CommentKind, CommentState, Edited, Parent, Person};
pub use dateline::Dateline;
pub use emoji::Emoji;
pub use heading::{Heading, Level};
pub use id::{CommentId, QuoteId, SpeakerId};
pub use inline::{Break, Custom, Inline, Link, Marks, Quoted, Raw};
pub use iterate::SectionNode;
pub use language::{Direction, Language};
pub use leftover::{Leftover, LeftoverKind, LeftoverPlace};
pub use line::Line;
pub use list::{Item, List};
pub use map::{Map, Value};
pub use note::{Note, NoteKind};
pub use quote::{Quote, QuoteForm, QuoteKind};
pub use quote_places::{QuotePlace, QuotePlaces};
pub use section::Section;
pub use span::Span;
pub use speaker::{Speaker, SpeakerKind};
pub use stamp::{Stamp, StampValue};
pub use threads::{Ancestors, Replies, Thread, ThreadIter, Threads};
pub use walk::{Node, Step, Walk};
pub use walk_mut::NodeMut;
pub use who_said_what::{Saying, WhoSaidWhat};

/// One article, owned: the tree of its text, and the tables that the tree refers to.
///
/// ```
/// use newsprint_core::{Article, Heading, Section};
///
/// let article = Article::new()
///     .with_headline("Night Ferry Delayed")
///     .with_section(Section::new(Heading::from("A Vote Nobody Wanted").with_emoji("⛴️")).with("The council met."));
/// assert_eq!(article.sections.len(), 1);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Article {
    /// The language of the text, where known.
    pub language: Option<Language>,
    /// Which way the text runs, where known.
    pub direction: Option<Direction>,
    /// The short label above the headline.
    pub kicker: Option<Line>,
    /// The title.
    pub headline: Option<Line>,
    /// The summary below the headline.
    pub standfirst: Option<Line>,
    /// Who wrote it.
    pub bylines: Vec<Byline>,
    /// Where and when it was filed; its words stand in the lead as well.
    pub dateline: Option<Dateline>,
    /// When it was published; its words stand in a byline or note as well.
    pub published: Option<Stamp>,
    /// When it was changed; its words stand in a byline or note as well.
    pub updated: Option<Stamp>,
    /// The blocks before the first heading.
    pub lead: Vec<Block>,
    /// The sections, flat and in order.
    pub sections: Vec<Section>,
    /// The question to the reader, and what follows it.
    pub closing: Option<Closing>,
    /// Every quote of the document, comments included.
    pub quotes: Vec<Quote>,
    /// Everybody who is quoted.
    pub speakers: Vec<Speaker>,
    /// What readers wrote, flat and in display order.
    pub comments: Vec<Comment>,
    /// What the platform wrote, in the order of the text.
    pub leftovers: Vec<Leftover>,
    /// JSON members that this version does not know.
    pub extra: Map,
}

impl Article {
    /// An empty article.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same article with a headline.
    #[must_use]
    pub fn with_headline(mut self, headline: impl Into<Line>) -> Self {
        self.headline = Some(headline.into());
        self
    }

    /// The same article with one more block before the first heading.
    #[must_use]
    pub fn with(mut self, block: impl Into<Block>) -> Self {
        self.lead.push(block.into());
        self
    }

    /// The same article with one more section.
    #[must_use]
    pub fn with_section(mut self, section: Section) -> Self {
        self.sections.push(section);
        self
    }

    /// The same article in a language.
    #[must_use]
    pub fn with_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// The same article running in a direction.
    #[must_use]
    pub fn with_direction(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
    }

    /// The same article with a kicker.
    #[must_use]
    pub fn with_kicker(mut self, kicker: impl Into<Line>) -> Self {
        self.kicker = Some(kicker.into());
        self
    }

    /// The same article with a standfirst.
    #[must_use]
    pub fn with_standfirst(mut self, standfirst: impl Into<Line>) -> Self {
        self.standfirst = Some(standfirst.into());
        self
    }

    /// The same article with one more byline.
    #[must_use]
    pub fn with_byline(mut self, byline: Byline) -> Self {
        self.bylines.push(byline);
        self
    }

    /// The same article with a dateline; its words belong into the lead as well.
    #[must_use]
    pub fn with_dateline(mut self, dateline: Dateline) -> Self {
        self.dateline = Some(dateline);
        self
    }

    /// The same article with the time of its publication.
    #[must_use]
    pub fn with_published(mut self, published: Stamp) -> Self {
        self.published = Some(published);
        self
    }

    /// The same article with the time of its last change.
    #[must_use]
    pub fn with_updated(mut self, updated: Stamp) -> Self {
        self.updated = Some(updated);
        self
    }

    /// The same article with a closing question.
    #[must_use]
    pub fn with_closing(mut self, closing: Closing) -> Self {
        self.closing = Some(closing);
        self
    }

    /// The same article with one more quote in the table; its words belong into the tree, with the same id.
    #[must_use]
    pub fn with_quote(mut self, quote: Quote) -> Self {
        self.quotes.push(quote);
        self
    }

    /// The same article with one more speaker in the table.
    #[must_use]
    pub fn with_speaker(mut self, speaker: Speaker) -> Self {
        self.speakers.push(speaker);
        self
    }

    /// The same article with one more comment.
    #[must_use]
    pub fn with_comment(mut self, comment: Comment) -> Self {
        self.comments.push(comment);
        self
    }

    /// The same article with one more leftover.
    #[must_use]
    pub fn with_leftover(mut self, leftover: Leftover) -> Self {
        self.leftovers.push(leftover);
        self
    }
}
