//! Which block is what: rules over neighbouring lines and blocks, one a file; this file is their order, with the reason for it.

mod block_quote;
mod body;
mod buttons;
mod byline;
mod caption;
pub(crate) mod closing;
mod code;
pub(crate) mod comments;
mod count_words;
mod counts;
mod dateline;
mod email;
mod emoji_heading;
mod fold;
mod head;
mod heading;
mod headline;
mod kicker;
pub(crate) mod leftovers;
mod leftovers_index;
pub(crate) mod leftovers_table;
mod limited;
mod list;
mod note;
mod page;
mod platform;
mod standfirst;
mod tail;
mod words_of;

use std::ops::Range;

pub(crate) use counts::comments_counted;
pub(crate) use limited::sort_within;

use crate::{
    CommentState, LeftoverKind, LeftoverPlace, NoteKind, Span, Stamp, blocks,
    lines::{self, Line},
    origins::RuleName,
};

use self::page::Page;

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
    /// The rule that made each part, head and body in the order of the text, leftovers last.
    pub(crate) origins: Vec<(Span, RuleName)>,
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
    /// `emoji` are the clusters in front, `words` what follows them and any marks (`##`); both inside `span`.
    Heading {
        span: Span,
        emoji: Box<[Span]>,
        words: Span,
        level: u8,
    },
    Paragraph(Span),
    /// `marked`: its lines start with `>`. `text` is the quoted part, `caption` the "— Name" line.
    BlockQuote {
        span: Span,
        marked: bool,
        text: Span,
        caption: Option<Span>,
    },
    List {
        span: Span,
        ordered: bool,
        items: Box<[SortedItem]>,
    },
    Note {
        span: Span,
        kind: NoteKind,
    },
    Caption(Span),
    Rule(Span),
    Code {
        span: Span,
        text: Span,
        language: Option<Span>,
    },
}

impl Piece {
    /// Where the whole piece stands.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Heading { span, .. }
            | Self::Paragraph(span)
            | Self::BlockQuote { span, .. }
            | Self::List { span, .. }
            | Self::Note { span, .. }
            | Self::Caption(span)
            | Self::Rule(span)
            | Self::Code { span, .. } => *span,
        }
    }
}

/// `range` as a span: what is sorted is never longer than spans can address.
pub(crate) fn span(range: Range<usize>) -> Span {
    Span { start: lines::narrow(range.start), end: lines::narrow(range.end) }
}

/// One entry of a list.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SortedItem {
    pub(crate) span: Span,
    /// The mark; empty where none is written.
    pub(crate) mark: Span,
    pub(crate) text: Span,
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
        written: Option<Box<str>>,
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
    pub(crate) plain_headings: PlainHeadings,
    /// Leftover phrases of the caller's.
    pub(crate) phrases: leftovers::Phrases,
    /// Lead-ins of bylines of the caller's, in lower case.
    pub(crate) byline_words: Vec<String>,
}

/// Whether short title lines without an emoji head sections: see [`Parser::plain_headings`](crate::Parser::plain_headings).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PlainHeadings {
    /// Lines with a sign of their own (`##`, capitals, a number, an emoji behind) do; others only where no emoji heads a section.
    #[default]
    Guess,
    /// Every short title line that stands alone above its text does.
    Always,
    /// None does, whatever its signs.
    Never,
}

/// Divides `text`, whose lines are `lines`.
///
/// The order, and why. The **comments** go first: what readers wrote is never article, whatever it looks like. The **head** is read from the top,
/// since a name or a day is a byline only there. The **foot** is read from the bottom up, for a platform line is sure when nothing but platform
/// lines stand below it. Then the last block can be seen, and so the **closing**; and with head, foot and closing gone, whether anything follows an
/// emoji-led line, which makes it a heading in the **body**.
pub(crate) fn sort(text: &str, lines: &[Line<'_>], options: &Options) -> Sorted {
    let page = Page::new(text, lines, options);
    let (head, tail) = head_and_tail(&page, text, lines);
    let mut taken = vec![None; tail.start];
    let below = tail.leftovers.first().map(|leftover| leftover.kind);
    let foot = tail::take(&page, head.end..tail.start, below, &mut taken);
    let foot = tail::take_author_box(&page, head.end..foot, &head.bylines, &mut taken);
    let closing = closing::find(&page, head.end..foot, &taken);
    let body_end = closing.as_ref().map_or(foot, |closing| closing.question.start);
    let parts = body::read(&page, text, head.end..body_end, &taken, closing.is_some());
    let mut sorted = Sorted::default();
    sorted.add_head(&page, head);
    sorted.add_body(text, parts);
    if let Some(closing) = closing {
        sorted.add_closing(&page, text, closing, &taken);
    }
    sorted.add_leftovers(&page, &taken, foot);
    sorted.add_tail(tail);
    sorted
}

/// Reads the head of `text` alone, with the dateline of the paragraph behind it.
pub(crate) fn sort_head(text: &str, lines: &[Line<'_>], options: &Options) -> Sorted {
    let page = Page::new(text, lines, options);
    let head = head::read(&page, lines.len());
    let first =
        page.next_shown(head.end, lines.len()).filter(|&line| page.start(line) == blocks::Start::Prose);
    let mut sorted = Sorted::default();
    sorted.add_head(&page, head);
    if let Some(first) = first {
        sorted.add_dateline(text, &page.range(first..page.block_end(first, lines.len())));
    }
    sorted
}

/// The head and the tail of a page. A short article has both on one screen, and a name above a day reads alike in the two: the comments win where a
/// header counts them, else the head does.
fn head_and_tail(page: &Page<'_, '_>, text: &str, lines: &[Line<'_>]) -> (head::Head, comments::Tail) {
    let first = lines.iter().position(|line| !line.is_blank()).unwrap_or(lines.len());
    let below = lines.iter().skip(first).position(Line::is_blank).map_or(lines.len(), |at| first + at);
    let nothing = || comments::Tail { start: lines.len(), ..comments::Tail::default() };
    let tail = comments::read(page, text, below).unwrap_or_else(nothing);
    if !tail.has_header && !tail.is_sure {
        let head = head::read(page, lines.len());
        if head.end > tail.start {
            let tail = comments::read(page, text, head.end).unwrap_or_else(nothing);
            return (head, tail);
        }
    }
    (head::read(page, tail.start), tail)
}

impl Sorted {
    fn add_head(&mut self, page: &Page<'_, '_>, head: head::Head) {
        self.published = head.published();
        self.updated = head.updated();
        self.kicker = head.kicker.map(|line| page.range(line..line + 1));
        self.headline = head.headline.map(|lines| page.range(lines));
        self.standfirst = head.standfirst.map(|lines| page.range(lines));
        self.origins.extend(self.kicker.clone().map(|range| (span(range), RuleName::Kicker)));
        self.origins.extend(self.headline.clone().map(|range| (span(range), RuleName::Headline)));
        self.origins.extend(self.standfirst.clone().map(|range| (span(range), RuleName::Standfirst)));
        for (line, credit) in head.bylines {
            let range = page.range(line..line + 1);
            self.origins.push((span(range.clone()), RuleName::Byline));
            self.bylines.push(SortedByline { range, authors: credit.authors });
        }
        for (line, kind) in head.leftovers {
            self.add_leftover(page, line, kind, LeftoverPlace::Head);
        }
    }

    fn add_body(&mut self, text: &str, parts: Vec<body::Part>) {
        for part in parts {
            if let (Piece::Paragraph(range), true) =
                (&part.piece, self.dateline.is_none() && self.body.is_empty())
            {
                self.add_dateline(text, &range.range());
            }
            self.origins.push((part.piece.span(), part.rule));
            self.body.push(part.piece);
        }
    }

    /// The dateline of the paragraph at `range`, the first one.
    fn add_dateline(&mut self, text: &str, range: &Range<usize>) {
        self.dateline = text.get(range.clone()).and_then(dateline::read);
        if let Some(dateline) = &mut self.dateline {
            dateline.span = Span::new(range.start..range.start + dateline.written.len());
        }
    }

    fn add_closing(
        &mut self,
        page: &Page<'_, '_>,
        text: &str,
        closing: closing::Closing,
        taken: &tail::Taken,
    ) {
        for block in blocks::blocks(&page.starts, closing.question) {
            let range = page.range(block);
            self.origins.push((span(range.clone()), RuleName::Closing));
            self.question.push(Piece::Paragraph(span(range)));
        }
        for part in body::read(page, text, closing.after, taken, false) {
            let rule = if part.rule == RuleName::Paragraph { RuleName::SignOff } else { part.rule };
            self.origins.push((part.piece.span(), rule));
            self.after.push(part.piece);
        }
    }

    fn add_leftovers(&mut self, page: &Page<'_, '_>, taken: &tail::Taken, foot: usize) {
        for (line, kind) in taken.iter().enumerate() {
            if let Some(kind) = *kind {
                self.add_leftover(
                    page,
                    line,
                    kind,
                    if line < foot { LeftoverPlace::Body } else { LeftoverPlace::End },
                );
            }
        }
    }

    fn add_tail(&mut self, tail: comments::Tail) {
        self.origins.extend(
            tail.leftovers.iter().map(|leftover| (span(leftover.range.clone()), RuleName::Leftovers)),
        );
        for comment in &tail.comments {
            self.origins.extend(comment.head.iter().map(|range| (span(range.clone()), RuleName::Comments)));
            self.origins.extend(comment.content.iter().map(|piece| (piece.span(), RuleName::Comments)));
        }
        self.comments = tail.comments;
        self.leftovers.extend(tail.leftovers);
    }

    fn add_leftover(&mut self, page: &Page<'_, '_>, line: usize, kind: LeftoverKind, place: LeftoverPlace) {
        let range = page.range(line..line + 1);
        self.origins.push((span(range.clone()), RuleName::Leftovers));
        self.leftovers.push(SortedLeftover { range, kind, place });
    }
}
