//! The list: two or more neighbouring lines with the same kind of mark, or an emoji each.
//!
//! A single marked line is no list ("- 19 degrees was measured …"). Items keep their marks; lines indented below an item belong to it.

use std::ops::Range;

use crate::{
    blocks::{
        Start,
        emoji_led::{self, Family},
        list_mark::{ListMark, MarkKind},
    },
    lines::Line,
    text::shape::{Ending, First, Shape},
};

use super::{Piece, SortedItem, emoji_heading, page::Page, span};

/// Reads the list that begins at line `at`: its piece and the line behind it.
pub(crate) fn marked(page: &Page<'_, '_>, at: usize, end: usize) -> Option<(Piece, usize)> {
    let Start::Mark(first) = page.start(at) else { return None };
    let block_end = page.block_end(at, end);
    let mut items: Vec<Range<usize>> = Vec::new();
    items.push(at..at + 1);
    let mut line = at + 1;
    let mut sub = None;
    while line < block_end {
        match page.start(line) {
            Start::Mark(mark) if first.kind.is_like(mark.kind) || sub == Some(mark.kind) => {
                items.push(line..line + 1);
            }
            // One step further in, another mark: a list inside the list.
            Start::Mark(mark)
                if indent(page, line) > indent(page, at)
                    || sub.is_none() && is_sub(page, first, mark, line, block_end) =>
            {
                sub = Some(mark.kind);
                items.push(line..line + 1);
            }
            Start::Mark(_) => break,
            _ if belongs(page, line, at) => {
                if let Some(item) = items.last_mut() {
                    item.end = line + 1;
                }
            }
            _ => break,
        }
        line += 1;
    }
    if items.len() < 2 || is_dialogue(page, &items, first) {
        return loose(page, at, end, first);
    }
    Some((piece(page, items), line))
}

/// Bullets below a number, and the number goes on after them: a list inside the list.
fn is_sub(page: &Page<'_, '_>, first: ListMark, mark: ListMark, line: usize, end: usize) -> bool {
    let counts_on =
        |later: usize| matches!(page.start(later), Start::Mark(other) if first.kind.is_like(other.kind));
    matches!(first.kind, MarkKind::Number(_))
        && matches!(mark.kind, MarkKind::Bullet(_) | MarkKind::Letter(_))
        && (line + 1..end.min(line + 12)).any(counts_on)
}

fn indent(page: &Page<'_, '_>, line: usize) -> u32 {
    page.lines.get(line).map_or(0, Line::indent)
}

/// Whether line `line` goes on with the item above it: indented further than the mark, or wrapped there.
fn belongs(page: &Page<'_, '_>, line: usize, first: usize) -> bool {
    let is_plain = matches!(page.start(line), Start::Prose | Start::Dash);
    if !is_plain {
        return false;
    }
    if indent(page, line) > indent(page, first) {
        return true;
    }
    let before = page.text(line - 1);
    page.ending(line - 1) != Ending::Stop
        && (45..=100).contains(&before.chars().count())
        && Shape::of(page.text(line)).first == First::Lower
}

/// Lines that open with a dash and end as sentences are a dialogue, not a list.
fn is_dialogue(page: &Page<'_, '_>, items: &[Range<usize>], first: ListMark) -> bool {
    matches!(first.kind, MarkKind::Bullet('—' | '–'))
        && items
            .iter()
            .take(8)
            .filter(|item| {
                matches!(
                    page.ending(item.end - 1),
                    Ending::Stop | Ending::Question | Ending::Exclamation | Ending::Ellipsis | Ending::GoesOn
                )
            })
            .count()
            * 2
            > items.len().min(8)
}

/// Three numbered blocks or more, counted on from the first, with blank lines between them: a list whose items stand apart.
fn loose(page: &Page<'_, '_>, at: usize, end: usize, first: ListMark) -> Option<(Piece, usize)> {
    let MarkKind::Number(mut number) = first.kind else { return None };
    let mut items = Vec::new();
    let mut line = at;
    loop {
        let block_end = page.block_end(line, end);
        // The item is one line, or lines wrapped below it.
        if block_end - line > 1 && !(line + 1..block_end).all(|below| belongs(page, below, at)) {
            break;
        }
        items.push(line..block_end);
        let Some(next) = page.next_shown(block_end, end) else { break };
        let counts_on = matches!(page.start(next), Start::Mark(ListMark { kind: MarkKind::Number(n), .. }) if n == number + 1);
        if !counts_on {
            break;
        }
        number += 1;
        line = next;
    }
    if items.len() < 3 {
        return None;
    }
    let after = items.last()?.end;
    Some((piece(page, items), after))
}

/// The parts of a run of emoji-led lines.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum RunPart {
    Heading(usize),
    List(Range<usize>),
}

/// Divides `run`, neighbouring lines that all open with an emoji: lines with marks of one family are a list, and a line with another emoji on
/// top of them, or right on top of running text, is their heading. Where every line has an emoji of its own, the whole run is one list.
pub(crate) fn divide(page: &Page<'_, '_>, run: Range<usize>, text_follows: bool) -> Vec<RunPart> {
    let family = |line: usize| family(page, line);
    let mut groups: Vec<Range<usize>> = Vec::new();
    for line in run.clone() {
        match groups.last_mut() {
            Some(group) if family(group.start) == family(line) => group.end = line + 1,
            _ => groups.push(line..line + 1),
        }
    }
    if groups.iter().all(|group| group.len() == 1) {
        return vec![RunPart::List(run)];
    }
    let mut parts: Vec<RunPart> = Vec::new();
    let count = groups.len();
    for (place, group) in groups.into_iter().enumerate() {
        let is_last = place + 1 == count;
        let heads =
            group.len() == 1 && emoji_heading::is_title(page, group.start) && (!is_last || text_follows);
        if heads {
            parts.push(RunPart::Heading(group.start));
        } else if let Some(RunPart::List(before)) = parts.last_mut() {
            before.end = group.end;
        } else {
            parts.push(RunPart::List(group));
        }
    }
    // One line left over below a heading is no list: the heading was an item.
    if parts.iter().any(|part| matches!(part, RunPart::List(lines) if lines.len() == 1)) {
        return vec![RunPart::List(run)];
    }
    parts
}

fn family(page: &Page<'_, '_>, line: usize) -> Option<Family> {
    let led = page.emoji(line)?;
    page.text(line).get(..led.first()).map(emoji_led::family)
}

/// The piece of `items`, each a range of lines.
pub(crate) fn piece(page: &Page<'_, '_>, items: Vec<Range<usize>>) -> Piece {
    let all = items.first().map_or(0, |item| item.start)..items.last().map_or(0, |item| item.end);
    let mut ordered = false;
    let items = items
        .into_iter()
        .map(|lines| {
            let range = page.range(lines.clone());
            let start = range.start;
            let (length, words) = match page.start(lines.start) {
                Start::Mark(mark) => {
                    ordered |= !matches!(mark.kind, MarkKind::Bullet(_));
                    (mark.length(), mark.words())
                }
                Start::Emoji(led) => {
                    ordered |= family(page, lines.start) == Some(Family::Keycap);
                    (led.first(), if led.count() == 1 { led.words() } else { led.first() })
                }
                _ => (0, 0),
            };
            SortedItem {
                mark: span(start..start + length),
                text: span(skip_blanks(page, lines.start, start + words)..range.end),
                span: span(range),
            }
        })
        .collect();
    Piece::List { span: span(page.range(all)), ordered, items }
}

/// `place`, or where the next word of line `line` begins.
fn skip_blanks(page: &Page<'_, '_>, line: usize, place: usize) -> usize {
    let Some(line) = page.lines.get(line) else { return place };
    let rest = line.text.get(place - line.start()..).unwrap_or_default();
    place + (rest.len() - crate::text::blank::trim_start(rest).len())
}

/// Neighbouring lines without marks that plainly are a list: amounts under a heading ("500 g flour / 1 egg / a pinch of salt").
pub(crate) fn is_unmarked(page: &Page<'_, '_>, block: &Range<usize>) -> bool {
    if !(2..=40).contains(&block.len()) {
        return false;
    }
    let mut amounts = 0;
    for line in block.clone() {
        // Sentences are told by their ends.
        if page.start(line) != Start::Prose || page.ending(line) != Ending::Open {
            return false;
        }
        let shape = page.shape(line);
        if shape.words > 10 || shape.inner_stops > 0 {
            return false;
        }
        amounts += usize::from(
            shape.first == First::Digit || page.text(line).starts_with(['½', '¼', '¾', '⅓', '⅔']),
        );
    }
    amounts * 3 >= block.len() * 2
}
