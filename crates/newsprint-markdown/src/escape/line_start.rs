//! What begins a block at the start of a line ([CommonMark 0.31.2, section 4](https://spec.commonmark.org/0.31.2/#leaf-blocks) and
//! [5](https://spec.commonmark.org/0.31.2/#container-blocks); tables and tasks: [GFM, section 4.10](https://github.github.com/gfm/#tables-extension-)).

use super::{Container, html, link};
use crate::alert;

/// What a line is to the block that it stands in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Position<'t> {
    /// Nothing of the block stands in front.
    pub(super) first: bool,
    /// What the block is the first part of.
    pub(super) container: Container,
    /// The line before.
    pub(super) before: &'t str,
    /// Any space may become a line end.
    pub(super) wraps: bool,
}

/// Where in `line` a backslash must stand so that it begins no block. `rest` is the line with all that follows.
pub(super) fn escape(line: &str, rest: link::Source<'_>, position: Position<'_>) -> Option<usize> {
    let first = *line.as_bytes().first()?;
    let is_marked = match first {
        b'#' => is_heading(line),
        b'>' => true,
        b'-' => {
            is_item(line, position.first)
                || is_rule(line, b'-')
                || is_long_bullet(line, position)
                || is_underline(line, b'-', position)
        }
        b'+' => is_item(line, position.first) || is_front_matter(line, rest, position),
        b'*' => is_item(line, position.first) || is_rule(line, b'*') || is_long_bullet(line, position),
        b'_' => is_rule(line, b'_'),
        b'=' => is_underline(line, b'=', position),
        b'`' | b'~' => is_fence(line, position.wraps),
        b'<' => html::begins_block(line),
        b'[' => is_bracketed(line, rest, position),
        b'0'..=b'9' => return number_mark(line, position.first),
        _ => false,
    };
    (is_marked || is_delimiter_row(line, position)).then_some(0)
}

fn is_heading(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    line.len() - rest.len() <= 6 && ends_mark(rest)
}

/// Whether a mark ends in front of `rest`.
fn ends_mark(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with([' ', '\t'])
}

/// A row of pluses above another line, at the start of a document: programs may see metadata there.
fn is_front_matter(line: &str, rest: link::Source<'_>, position: Position<'_>) -> bool {
    let behind = line.strip_prefix("+++").map(|behind| behind.trim_start_matches([' ', '\t']));
    position.first
        && position.container == Container::Document
        && behind.is_some_and(|behind| {
            if behind.is_empty() {
                rest.goes_on(line.len() + 1)
            } else {
                position.wraps && line.starts_with("+++ ")
            }
        })
}

fn is_blank(rest: &str) -> bool {
    rest.bytes().all(|b| b == b' ' || b == b'\t')
}

/// A bullet. Inside a paragraph it needs words behind it.
fn is_item(line: &str, first: bool) -> bool {
    line.get(1..).is_some_and(|rest| ends_mark(rest) && (first || !is_blank(rest)))
}

/// The place behind the digits of a numbered item. Inside a paragraph only number 1 with words behind it begins a list.
fn number_mark(line: &str, first: bool) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(digits..)?.strip_prefix(['.', ')'])?;
    let is_one = || line.get(..digits).is_some_and(|number| number.trim_start_matches('0') == "1");
    (digits <= 9 && ends_mark(rest) && (first || (is_one() && !is_blank(rest)))).then_some(digits)
}

fn is_rule(line: &str, mark: u8) -> bool {
    line.bytes().filter(|&b| b == mark).count() >= 3
        && line.bytes().all(|b| b == mark || b == b' ' || b == b'\t')
}

/// Marks like the bullet in front of them: all together would be a rule.
fn is_long_bullet(line: &str, position: Position<'_>) -> bool {
    match position.container {
        Container::Item(Some(bullet)) if position.first => is_blank(line.trim_start_matches(bullet)),
        _ => false,
    }
}

/// The line under a heading.
fn is_underline(line: &str, mark: u8, position: Position<'_>) -> bool {
    !position.first && is_blank(line.trim_start_matches(char::from(mark)))
}

/// A fence. Backticks behind one of backticks make it none, unless the line may end in front of them.
fn is_fence(line: &str, wraps: bool) -> bool {
    let mark = line.chars().next().unwrap_or_default();
    let info = line.trim_start_matches(mark);
    let may_end = |info: &str| match info.split_once('`') {
        Some((before, _)) => wraps && before.contains(' '),
        None => true,
    };
    line.len() - info.len() >= 3 && (mark == '~' || may_end(info))
}

/// Whether a line begins at `at`, and with a fence.
pub(super) fn is_fence_at(text: &str, at: usize, wraps: bool) -> bool {
    let (before, rest) = text.split_at_checked(at).unwrap_or((text, ""));
    (before.is_empty() || before.ends_with('\n'))
        && rest.starts_with("```")
        && is_fence(rest.split('\n').next().unwrap_or_default(), wraps)
}

fn is_bracketed(line: &str, rest: link::Source<'_>, position: Position<'_>) -> bool {
    // A footnote's definition can interrupt a paragraph; one of a link cannot.
    let is_footnote = link::is_footnote(rest);
    if is_footnote || !position.first {
        return is_footnote;
    }
    let is_task = || ["[ ]", "[x]", "[X]"].iter().any(|mark| line.strip_prefix(mark).is_some_and(ends_mark));
    match position.container {
        Container::Item(_) if is_task() => true,
        Container::Quote if alert::length(line).is_some() => true,
        _ => link::is_definition(rest, position.wraps) || (position.wraps && link::has_label(rest)),
    }
}

/// The row of dashes below the head of a table.
fn is_delimiter_row(line: &str, position: Position<'_>) -> bool {
    if position.first || !line.bytes().all(|b| matches!(b, b'|' | b'-' | b':' | b' ' | b'\t')) {
        return false;
    }
    let is_cell = |cell: &str| {
        let cell = cell.trim_matches([' ', '\t']);
        let dashes = cell.strip_prefix(':').unwrap_or(cell);
        let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
        !dashes.is_empty() && dashes.bytes().all(|b| b == b'-')
    };
    let row = line.trim_matches([' ', '\t']);
    let row = row.strip_prefix('|').unwrap_or(row);
    let row = row.strip_suffix('|').unwrap_or(row);
    row.split('|').all(is_cell) && row.split('|').count() == cells(position.before)
}

/// How many cells the head of a table has.
fn cells(line: &str) -> usize {
    let line = line.trim_matches([' ', '\t']);
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut escaped = false;
    let mut bars = 0;
    let mut ends_in_bar = false;
    for b in line.bytes() {
        ends_in_bar = b == b'|' && !escaped;
        bars += usize::from(ends_in_bar);
        escaped = b == b'\\' && !escaped;
    }
    bars + usize::from(!ends_in_bar)
}
