//! Raw blocks: runs of lines between blank lines, and what each line starts with. One file per thing that starts a block.

pub(crate) mod dash_line;
pub(crate) mod emoji_led;
pub(crate) mod fence;
pub(crate) mod list_mark;
pub(crate) mod quote_mark;
pub(crate) mod separator;

use std::ops::Range;

use crate::lines::Line;

use self::{emoji_led::EmojiLed, list_mark::ListMark};

/// What a line starts with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Start {
    /// The line shows nothing.
    Blank,
    /// One emoji or several, then words or nothing.
    Emoji(EmojiLed),
    /// The mark of a list: `•`, `2.`, `a)`.
    Mark(ListMark),
    /// One `>` or several.
    Quoted,
    /// A dash and words: "— Name".
    Dash,
    /// Nothing but signs: `***`, `✨✨✨`.
    Separator,
    /// Three backticks or more.
    Fence,
    /// Anything else.
    Prose,
}

/// What each line starts with, in order.
pub(crate) fn starts(lines: &[Line<'_>], bare_symbols: bool) -> Vec<Start> {
    lines.iter().map(|line| start(line.text, bare_symbols)).collect()
}

fn start(line: &str, bare_symbols: bool) -> Start {
    let Some(&first) = line.as_bytes().first() else { return Start::Blank };
    // Most lines start with a letter and end the question here; a letter may still be the mark of a list, or wear a keycap (A⃣).
    if first.is_ascii_alphabetic() && line.as_bytes().get(1).is_none_or(u8::is_ascii) {
        return list_mark::read(line).map_or(Start::Prose, Start::Mark);
    }
    if separator::is_separator(line, bare_symbols) {
        return Start::Separator;
    }
    if let Some(led) = emoji_led::read(line, bare_symbols) {
        return Start::Emoji(led);
    }
    if fence::opens(line) {
        Start::Fence
    } else if first == b'>' {
        Start::Quoted
    } else if let Some(mark) = list_mark::read(line) {
        Start::Mark(mark)
    } else if dash_line::is_dash_line(line) {
        Start::Dash
    } else {
        Start::Prose
    }
}

/// The runs of lines between blank lines inside `range`, in order.
pub(crate) fn blocks(starts: &[Start], range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut at = range.start;
    std::iter::from_fn(move || {
        while at < range.end && matches!(starts.get(at), Some(Start::Blank)) {
            at += 1;
        }
        let first = at;
        while at < range.end && !matches!(starts.get(at), Some(Start::Blank) | None) {
            at += 1;
        }
        (first < at).then_some(first..at)
    })
}
