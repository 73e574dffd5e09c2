//! Which block is what: rules over neighbouring lines and blocks, one a file; this file is their order, with the reason for it.

mod buttons;
pub(crate) mod comments;
mod count_words;
mod counts;
pub(crate) mod leftovers;
pub(crate) mod leftovers_table;
mod limited;

use std::ops::Range;

pub(crate) use limited::sort_within;

use crate::{CommentState, LeftoverKind, LeftoverPlace, NoteKind, Stamp};

/// The source, divided: every non-blank byte lies in exactly one range below. Ranges are bytes of the source, without blanks at their edges.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sorted {
    pub(crate) kicker: Option<Range<usize>>,
    pub(crate) headline: Option<Range<usize>>,
    pub(crate) standfirst: Option<Range<usize>>,
    pub(crate) bylines: Vec<SortedByline>,
    pub(crate) published: Option<Stamp>,
    pub(crate) updated: Option<Stamp>,
    pub(crate) dateline: Option<crate::Dateline>,
    /// Headings and blocks in order; those before the first heading are the lead.
    pub(crate) body: Vec<Piece>,
    /// The closing question.
    pub(crate) question: Vec<Piece>,
    /// What follows it: sign-off, postscript.
    pub(crate) after: Vec<Piece>,
    pub(crate) comments: Vec<SortedComment>,
    pub(crate) leftovers: Vec<SortedLeftover>,
}

/// A byline and the people it names.
#[derive(Clone, Debug)]
pub(crate) struct SortedByline {
    pub(crate) range: Range<usize>,
    pub(crate) authors: Vec<crate::Author>,
}

/// One heading or block.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Piece {
    /// `emoji` are the clusters in front, `words` what follows them and any marks (`##`); both inside `range`.
    Heading {
        range: Range<usize>,
        emoji: Vec<Range<usize>>,
        words: Range<usize>,
        level: u8,
    },
    Paragraph(Range<usize>),
    /// `marked`: its lines start with `>`. `text` is the quoted part, `caption` the "— Name" line.
    BlockQuote {
        range: Range<usize>,
        marked: bool,
        text: Range<usize>,
        caption: Option<Range<usize>>,
    },
    List {
        range: Range<usize>,
        ordered: bool,
        items: Vec<SortedItem>,
    },
    Note {
        range: Range<usize>,
        kind: NoteKind,
    },
    Caption(Range<usize>),
    Rule(Range<usize>),
    Code {
        range: Range<usize>,
        text: Range<usize>,
        language: Option<Range<usize>>,
    },
}

impl Piece {
    /// Where the whole piece stands.
    pub(crate) fn range(&self) -> Range<usize> {
        match self {
            Self::Heading { range, .. }
            | Self::Paragraph(range)
            | Self::BlockQuote { range, .. }
            | Self::List { range, .. }
            | Self::Note { range, .. }
            | Self::Caption(range)
            | Self::Rule(range)
            | Self::Code { range, .. } => range.clone(),
        }
    }
}

/// One entry of a list.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SortedItem {
    pub(crate) range: Range<usize>,
    /// The mark; empty where none is written.
    pub(crate) mark: Range<usize>,
    pub(crate) text: Range<usize>,
}

/// One comment of a pasted page.
#[derive(Clone, Debug)]
pub(crate) struct SortedComment {
    pub(crate) author: Option<Range<usize>>,
    pub(crate) published: Option<Stamp>,
    /// Head pieces: author, time, head words.
    pub(crate) head: Vec<Range<usize>>,
    pub(crate) parent: SortedParent,
    pub(crate) content: Vec<Piece>,
    pub(crate) state: CommentState,
    pub(crate) edited: bool,
    pub(crate) likes: Option<i64>,
}

/// What a comment answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum SortedParent {
    #[default]
    Article,
    /// Index of an earlier comment.
    Comment {
        index: usize,
        guessed: bool,
    },
    Unknown {
        written: Option<String>,
    },
}

/// Words of the platform.
#[derive(Clone, Debug)]
pub(crate) struct SortedLeftover {
    pub(crate) range: Range<usize>,
    pub(crate) kind: LeftoverKind,
    pub(crate) place: LeftoverPlace,
}

/// How to sort.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) bare_symbols: bool,
    /// Phrases of the platform that the caller adds to the table.
    pub(crate) phrases: leftovers::Phrases,
}

/// Divides `text`: for now every block above the tail is a paragraph.
pub(crate) fn sort(text: &str, lines: &[crate::lines::Line<'_>], options: &Options) -> Sorted {
    let mut sorted = Sorted::default();
    let first = lines.iter().position(|line| !line.is_blank()).unwrap_or(0);
    let from =
        lines.iter().skip(first).position(crate::lines::Line::is_blank).map_or(lines.len(), |at| first + at);
    let tail = comments::read(text, lines, from, options)
        .unwrap_or_else(|| comments::Tail { start: lines.len(), ..comments::Tail::default() });
    for block in lines.get(..tail.start).unwrap_or_default().split(crate::lines::Line::is_blank) {
        if let [first, .., last] | [first @ last] = block {
            sorted.body.push(Piece::Paragraph(first.start..last.end()));
        }
    }
    (sorted.comments, sorted.leftovers) = (tail.comments, tail.leftovers);
    sorted
}
