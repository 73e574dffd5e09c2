//! The block quote: a block that is nothing but one utterance in quotation marks, with its "— Name" line, or lines marked with `>`.

use std::ops::Range;

use crate::{
    blocks::{
        Start, dash_line,
        quote_mark::{self, Quotation},
    },
    text::shape::{Ending, First, Shape},
};

use super::{Piece, byline, page::Page, span};

/// Lines marked with `>`, with the "— Name" line right below them, and the line behind. A single `> 40 per cent` means "more than".
pub(crate) fn marked(page: &Page<'_, '_>, at: usize, end: usize) -> Option<(Piece, usize)> {
    if page.start(at) != Start::Quoted {
        return None;
    }
    let mut line = at;
    while line < end && page.start(line) == Start::Quoted {
        line += 1;
    }
    let words = page.text(at).trim_start_matches(['>', ' ']);
    if line == at + 1 && words.starts_with(|c: char| c.is_numeric()) {
        return None;
    }
    if let Some(caption) = marked_caption(page, line - 1).filter(|_| line > at + 1) {
        let text = page.range(at..line - 1);
        return Some((
            Piece::BlockQuote {
                span: span(page.range(at..line)),
                marked: true,
                text: span(text),
                caption: Some(span(caption)),
            },
            line,
        ));
    }
    let text = page.range(at..line);
    let caption = (line < end && is_caption(page, line)).then_some(line);
    let after = caption.map_or(line, |caption| caption + 1);
    Some((
        Piece::BlockQuote {
            span: span(page.range(at..after)),
            marked: true,
            text: span(text),
            caption: caption.map(|line| span(page.range(line..line + 1))),
        },
        after,
    ))
}

/// The "— Name" of a line that is marked with `>` as well.
fn marked_caption(page: &Page<'_, '_>, at: usize) -> Option<Range<usize>> {
    let whole = page.range(at..at + 1);
    let words = page.text(at).trim_start_matches(['>', ' ']);
    names_source(words).then_some(whole.end - words.len()..whole.end)
}

/// Whether line `at` is the "— Name" below a quotation.
pub(crate) fn is_caption(page: &Page<'_, '_>, at: usize) -> bool {
    if !matches!(page.start(at), Start::Dash | Start::Mark(_)) {
        return false;
    }
    names_source(page.text(at))
}

/// Whether line `at` only names somebody: "Ida Fell, engineer", "(Ida Fell)".
fn is_bare_caption(page: &Page<'_, '_>, at: usize) -> bool {
    let line = page.text(at);
    let brackets = [('(', ')'), ('（', '）'), ('[', ']')];
    let inner = brackets.iter().find_map(|&(open, close)| line.strip_prefix(open)?.strip_suffix(close));
    let words = inner.unwrap_or(line);
    let shape = Shape::of(words);
    if shape.words > 8 || shape.ending != Ending::Open || shape.inner_stops > 0 {
        return false;
    }
    let name = words.split_once([',', '，']).map_or(words, |(name, _)| name);
    inner.is_some() && !matches!(shape.first, First::Lower | First::Digit | First::Nothing)
        || byline::is_full_name(name)
}

/// Whether line `at` ends with a mark that closes a quotation.
fn ends_quoted(page: &Page<'_, '_>, at: usize) -> bool {
    page.text(at).ends_with(['”', '“', '"', '»', '«', '」', '』', '’', '‘', '\'', '‹', '›'])
}

/// Whether `line` is a dash and who said it.
fn names_source(line: &str) -> bool {
    dash_line::words_after_dash(line).is_some_and(|name| {
        let shape = Shape::of(name);
        shape.words <= 14
            && !matches!(shape.ending, Ending::Question | Ending::Colon)
            && shape.inner_stops <= 1
    })
}

/// What a block of plain lines is as a quotation.
#[derive(Debug, PartialEq)]
pub(crate) enum Utterance {
    /// The quotation and its caption line, which may be the first of a block of its own below.
    Closed { caption: Option<usize> },
    /// The quotation goes on in the next block.
    Open,
}

/// Reads the lines of `block`, part of `text`, as one utterance. `inside`: a quotation of the block before goes on here.
pub(crate) fn whole(page: &Page<'_, '_>, text: &str, block: &Range<usize>) -> Option<Utterance> {
    if !quote_mark::opens(page.words(block.start)) {
        return None;
    }
    let last = block.end - 1;
    let is_signed = block.len() >= 2
        && (is_caption(page, last) || is_bare_caption(page, last) && ends_quoted(page, last - 1));
    let caption = is_signed.then_some(last);
    let lines = block.start..caption.unwrap_or(block.end);
    let range = page.range(lines);
    let skipped = page.text(block.start).len() - page.words(block.start).len();
    let words = text.get(range.start + skipped..range.end)?;
    match quote_mark::read(words)? {
        Quotation::Whole => Some(Utterance::Closed { caption }),
        Quotation::Open => Some(Utterance::Open),
        Quotation::Broken => trailing_name(words).then_some(Utterance::Closed { caption: None }),
    }
}

/// `“…” — Name` on one line: the attribution is no sentence of the writer's.
fn trailing_name(words: &str) -> bool {
    let Some(open) = words.chars().next() else { return false };
    let close = match open {
        '“' => '”',
        '„' => '“',
        '«' => '»',
        '»' => '«',
        '"' => '"',
        '「' => '」',
        _ => return false,
    };
    let Some(at) = words.rfind(close).filter(|&at| at > 0) else { return false };
    let inner = words.get(open.len_utf8()..at).unwrap_or_default();
    let after = words.get(at + close.len_utf8()..).unwrap_or_default().trim_start();
    let Some(name) = dash_line::words_after_dash(after) else { return false };
    let shape = Shape::of(name);
    !inner.contains(close)
        && shape.words <= 12
        && shape.ending != Ending::Stop
        && shape.inner_stops == 0
        && name.starts_with(|c: char| c.is_uppercase() || !c.is_lowercase())
}
