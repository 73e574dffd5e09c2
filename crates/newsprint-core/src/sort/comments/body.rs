//! The text of a comment as blocks: paragraphs, quoted lines, lists, code. Nothing inside is read as article: an emoji line is no heading.

use std::ops::Range;

use super::facts::Fact;
use crate::sort::{Piece, SortedItem, span};

/// Adds the blocks of the lines `range` to `pieces`; `indent` is that of the comment, so that deeper lines behind a blank line are code.
pub(super) fn pieces(facts: &[Fact<'_>], range: Range<usize>, indent: u32, pieces: &mut Vec<Piece>) {
    let mut at = range.start;
    while at < range.end {
        let Some(fact) = facts.get(at) else { break };
        if fact.is_blank() {
            at += 1;
            continue;
        }
        let kind = Kind::of(fact, indent);
        let mut end = at + 1;
        while end < range.end
            && facts.get(end).is_some_and(|fact| !fact.is_blank() && kind.goes_on(Kind::of(fact, indent)))
        {
            end += 1;
        }
        pieces.push(piece(facts, at..end, kind));
        at = end;
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Prose,
    Quoted,
    Code,
    Bullet(char),
    Numbered,
}

impl Kind {
    fn of(fact: &Fact<'_>, indent: u32) -> Self {
        let text = fact.text();
        let mut chars = text.chars();
        let (first, second) = (chars.next(), chars.next());
        match (first, second) {
            (Some('>'), next) if next != Some('>') || text.starts_with(">> ") => Self::Quoted,
            _ if fact.line().indent() >= indent + 4 => Self::Code,
            (Some(mark @ ('-' | '*' | '•' | '–' | '+')), Some(' ')) => Self::Bullet(mark),
            (Some('0'..='9'), _) if number_mark(text).is_some() => Self::Numbered,
            _ => Self::Prose,
        }
    }

    fn goes_on(self, next: Self) -> bool {
        match self {
            // A line that a reader wrapped by hand.
            Self::Prose => !matches!(next, Self::Quoted | Self::Bullet(_) | Self::Numbered),
            _ => self == next,
        }
    }
}

/// The length of "12." or "3)" at the front.
fn number_mark(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    (digits <= 3
        && matches!(text.as_bytes().get(digits), Some(b'.' | b')'))
        && text.as_bytes().get(digits + 1) == Some(&b' '))
    .then_some(digits + 1)
}

fn piece(facts: &[Fact<'_>], lines: Range<usize>, kind: Kind) -> Piece {
    let span = span(bytes(facts, &lines));
    match kind {
        Kind::Quoted => Piece::BlockQuote { span, marked: true, text: span, caption: None },
        Kind::Code => Piece::Code { span, text: span, language: None },
        Kind::Bullet(_) | Kind::Numbered if lines.len() >= 2 => Piece::List {
            span,
            ordered: kind == Kind::Numbered,
            items: lines.filter_map(|line| facts.get(line)).map(item).collect(),
        },
        _ => Piece::Paragraph(span),
    }
}

fn item(fact: &Fact<'_>) -> SortedItem {
    let (start, end, text) = (fact.line().start(), fact.line().end(), fact.text());
    let mark = number_mark(text).or_else(|| text.chars().next().map(char::len_utf8)).unwrap_or(0);
    let after = text.get(mark..).unwrap_or_default();
    let words = start + mark + (after.len() - after.trim_start().len());
    SortedItem { span: span(start..end), mark: span(start..start + mark), text: span(words.min(end)..end) }
}

/// The bytes from the first line to the last one.
pub(super) fn bytes(facts: &[Fact<'_>], lines: &Range<usize>) -> Range<usize> {
    let start = facts.get(lines.start).map_or(0, |fact| fact.line().start());
    let end =
        lines.end.checked_sub(1).and_then(|line| facts.get(line)).map_or(start, |fact| fact.line().end());
    start..end.max(start)
}
