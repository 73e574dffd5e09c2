//! Code: lines between fences, and indented or command-like lines that are nothing else.

use std::ops::Range;

use crate::blocks::{Start, fence};

use super::{Piece, page::Page, span};

/// A fence must close within so many lines; so a text of nothing but opening fences is read in linear time.
const LONGEST: usize = 2000;

/// The fenced code that opens at line `at`, and the line behind it. A fence that never closes opens nothing.
pub(crate) fn fenced(page: &Page<'_, '_>, at: usize, end: usize) -> Option<(Piece, usize)> {
    if page.start(at) != Start::Fence {
        return None;
    }
    let opening = page.text(at);
    let close = (at + 1..end.min(at + LONGEST)).find(|&line| {
        matches!(page.start(line), Start::Fence | Start::Separator) && fence::closes(page.text(line), opening)
    })?;
    let info = fence::info(opening).filter(|info| !info.is_empty());
    let start = page.range(at..at + 1).start;
    let language = info.map(|info| {
        let from = start + opening.len() - info.len();
        span(from..from + info.len())
    });
    Some((
        Piece::Code {
            span: span(page.range(at..close + 1)),
            text: span(inner(page, at + 1..close)),
            language,
        },
        close + 1,
    ))
}

/// The lines between the fences, their indentation included.
fn inner(page: &Page<'_, '_>, lines: Range<usize>) -> Range<usize> {
    let first = lines.clone().find(|&line| !page.is_blank(line));
    let last = lines.rev().find(|&line| !page.is_blank(line));
    match (first, last) {
        (Some(first), Some(last)) => page.range(first..last + 1),
        _ => 0..0,
    }
}

/// Whether a block is a command or configuration: every line has the signs of code and none of a sentence.
pub(crate) fn is_bare(page: &Page<'_, '_>, block: &Range<usize>) -> bool {
    block.len() <= 40 && block.clone().all(|line| is_command(page.text(line)))
}

/// `$ tool --flag`, `tool import old.dat --write new.hrw`: a flag, a prompt or a call, in a line that is no sentence.
fn is_command(line: &str) -> bool {
    if line.len() > 200 || line.ends_with(['.', '?', '!', ':']) {
        return false;
    }
    let mut words = line.split_whitespace();
    let Some(first) = words.next() else { return false };
    let prompt = matches!(first, "$" | ">" | "%" | "#!" | ">>>") && words.clone().next().is_some();
    let is_name = first.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'/'))
        && first.bytes().any(|b| b.is_ascii_alphabetic())
        && !first.starts_with(|c: char| c.is_ascii_uppercase());
    let has_flag = words.clone().any(|word| {
        word.strip_prefix("--").is_some_and(|flag| flag.starts_with(|c: char| c.is_ascii_lowercase()))
    });
    let is_call = line.ends_with([';', '{', '}']) && line.contains(['(', '=', '{', '}']);
    prompt && first == "$" || is_name && has_flag || is_call
}
