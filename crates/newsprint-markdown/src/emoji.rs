//! What an emoji is at the start of a text, for reader and writer.

use newsprint_core::is_emoji;
#[cfg(feature = "read")]
use newsprint_core::{Emoji, Inline};
use unicode_segmentation::UnicodeSegmentation as _;

/// Whether `text` begins with an emoji.
pub(crate) fn leads(text: &str) -> bool {
    may_lead(text) && first_cluster(text).is_some_and(|cluster| is_emoji(cluster, false))
}

/// The first grapheme cluster. One character in front of ASCII, and one that U+FE0F shows as an emoji, need no search.
pub(crate) fn first_cluster(text: &str) -> Option<&str> {
    let first = text.chars().next()?;
    let mut end = first.len_utf8();
    if is_half_a_flag(first) && text.chars().nth(1).is_some_and(is_half_a_flag) {
        end *= 2;
    } else if text.get(end..).is_some_and(|rest| rest.starts_with('\u{FE0F}')) {
        end += '\u{FE0F}'.len_utf8();
    }
    // Nothing of ASCII goes on with a cluster that may be an emoji (UAX #29, GB9).
    if text.as_bytes().get(end).is_none_or(u8::is_ascii) {
        return text.get(..end);
    }
    text.graphemes(true).next()
}

/// Whether `c` is a regional indicator: two of them are a flag (UAX #29, GB12).
fn is_half_a_flag(c: char) -> bool {
    matches!(c, '\u{1F1E6}'..='\u{1F1FF}')
}

/// Whether the first character may begin an emoji: of ASCII only what begins a keycap does, and no letter, quotation mark or dash.
pub(crate) fn may_lead(text: &str) -> bool {
    if text.as_bytes().first().is_none_or(u8::is_ascii_alphabetic) {
        return false;
    }
    let never = |c: char| match c {
        '0'..='9' | '#' | '*' => text.as_bytes().get(1).is_none_or(u8::is_ascii),
        '\0'..='\u{7F}' | '\u{C0}'..='\u{1FFF}' => true,
        _ => matches!(c, '“' | '”' | '‘' | '’' | '„' | '«' | '»' | '—' | '–' | '…' | '•'),
    };
    text.chars().next().is_some_and(|c| !never(c))
}

/// Whether `text` is a separator of emoji: nothing but emoji, as in posts.
pub(crate) fn is_row(text: &str) -> bool {
    if !may_lead(text) {
        return false;
    }
    let mut clusters = text.graphemes(true).filter(|cluster| *cluster != " ");
    clusters.all(|cluster| is_emoji(cluster, false))
}

/// The emoji that `text` begins with, and how long they are with the blanks behind each. One that is glued to words is one of them.
///
/// `ends`: nothing follows `text` in its line.
pub(crate) fn lead(text: &str, ends: bool) -> (Vec<&str>, usize) {
    let mut found = Vec::new();
    let length = push_lead(text, ends, &mut found);
    (found, length)
}

/// The same, the emoji added to `found`.
fn push_lead<'t, E: From<&'t str>>(text: &'t str, ends: bool, found: &mut Vec<E>) -> usize {
    let (mut parted, mut known) = (0, found.len());
    let mut rest = text;
    while may_lead(rest)
        && let Some(cluster) = first_cluster(rest).filter(|cluster| is_emoji(cluster, false))
    {
        found.push(E::from(cluster));
        let behind = rest.get(cluster.len()..).unwrap_or_default();
        rest = behind.trim_start_matches(' ');
        if behind.starts_with(' ') || (ends && behind.is_empty()) {
            (parted, known) = (text.len() - rest.len(), found.len());
        }
    }
    found.truncate(known);
    parted
}

/// Takes the emoji off the front of a heading's content, with the blanks and line ends behind each.
#[cfg(feature = "read")]
pub(crate) fn take(content: &mut Vec<Inline>) -> Vec<Emoji> {
    let mut emoji = Vec::new();
    let mut done = 0;
    loop {
        let ends = matches!(content.get(done + 1), None | Some(Inline::Break(_)));
        match content.get_mut(done) {
            Some(Inline::Text(text)) => {
                let length = push_lead(text, ends, &mut emoji);
                if length < text.len() {
                    drop(text.drain(..length));
                    break;
                }
            }
            Some(Inline::Break(_)) if done > 0 => {}
            _ => break,
        }
        done += 1;
    }
    content.drain(..done);
    emoji
}
