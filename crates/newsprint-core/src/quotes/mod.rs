//! Quotes: which words are quoted, what kind of quote they are, and who said them.
//!
//! The engine sees passages (the text of headings, paragraphs, items, comments, in order) and knows nothing of the article.
//!
//! ```text
//! passages ──scan──> quoted runs ──word, chunk, clause──> sentences ──attribution──> evidence ──name, pronoun, speakers──> Found
//! ```
//!
//! The engine can be used alone: [`read`] takes any text.

mod alone;
mod apostrophe;
mod attribution;
mod caption;
mod chunk;
mod cjk;
mod clause;
mod context;
mod cue;
mod cue_table;
mod discourse;
mod engine;
mod gender;
mod kind;
mod lexicon;
mod marked;
mod memo;
mod name;
mod options;
mod pass;
mod pronoun;
mod scan;
mod speakers;
mod thing;
mod unpaired;
mod vocabulary;
mod word;

pub use alone::{TextQuote, read, read_with};
pub(crate) use context::sentences;
pub(crate) use engine::find;
pub(crate) use gender::is_first_name;
pub use options::Options;
pub(crate) use unpaired::{drop_known, report};

use std::ops::Range;

use crate::{Attribution, Marks, QuoteForm, QuoteKind, Speaker};

/// One block of text as the engine sees it.
#[derive(Clone, Debug)]
pub(crate) struct Passage<'t> {
    /// Its words; lines inside are separated as in the source.
    pub(crate) text: &'t str,
    /// What the block is.
    pub(crate) role: Role,
    /// Passages of one scope are one discourse: the article is 0, each comment has its own. Speakers are carried over inside one scope only.
    pub(crate) scope: u32,
}

/// What a passage is, as far as quotes care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Headline, kicker, standfirst, heading.
    Title,
    /// Running text.
    Prose,
    /// One item of a list.
    Item,
    /// Lines marked with `>`: quoted even without marks.
    BlockQuote,
    /// The "— Name" line of the block quote before.
    Caption,
}

/// What the engine found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Found {
    /// The quotes in the order of their first piece; their ids are their places, counted from 1.
    pub(crate) quotes: Vec<FoundQuote>,
    /// Everybody who is quoted; `Attribution::speaker` refers to their ids.
    pub(crate) speakers: Vec<Speaker>,
    /// Marks that pair with nothing: index of the passage, byte in it.
    pub(crate) stray: Vec<(usize, usize)>,
}

/// One quote.
#[derive(Clone, Debug)]
pub(crate) struct FoundQuote {
    pub(crate) kind: QuoteKind,
    pub(crate) form: QuoteForm,
    /// `span` inside is relative to the passage `attribution_passage`.
    pub(crate) attribution: Option<Attribution>,
    /// The passage that source and cue stand in.
    pub(crate) attribution_passage: Option<usize>,
    /// Where it stands: several pieces when it is split or continued. None for lines marked with `>` (then `passage` says which).
    pub(crate) pieces: Vec<FoundPiece>,
}

/// One run of quoted words.
#[derive(Clone, Debug)]
pub(crate) struct FoundPiece {
    /// Index of the passage.
    pub(crate) passage: usize,
    /// Bytes of the passage's text, marks included. For a `BlockQuote` passage without marks: the whole text.
    pub(crate) range: Range<usize>,
    /// The marks; `None` for a `BlockQuote` passage without marks.
    pub(crate) marks: Option<Marks>,
    /// Whether the closing mark is there.
    pub(crate) closed: bool,
}
