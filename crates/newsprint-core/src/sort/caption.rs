//! The caption: the words below a picture and the credit of its maker ("The tower at dawn. Photo: Hedda Roos").

use crate::words::{self, List};

use super::page::Page;

/// Longer lines are prose.
const LONGEST: usize = 260;

/// Whether line `at`, a block of its own, is a caption: a label with a colon or "by" behind it at its front, or at the front of its last sentence.
pub(crate) fn is_caption(page: &Page<'_, '_>, at: usize) -> bool {
    let line = page.words(at);
    if line.len() > LONGEST || !may_hold_label(line) {
        return false;
    }
    let line = line.trim_matches(|c: char| {
        matches!(c, '(' | ')' | '[' | ']' | '*' | '_' | '|' | '▲' | '▼' | '◀' | '↑' | '←' | ' ')
    });
    if starts_with_label(line) {
        return true;
    }
    // The label begins the last part of the line.
    line.rmatch_indices(['.', '(', '[', '|', '/', '·', '。', '（', '–', '—', '!', '?', '»', '”']).take(4).any(
        |(at, sign)| line.get(at + sign.len()..).is_some_and(|rest| starts_with_label(rest.trim_start())),
    )
}

/// Whether one of the signs behind a label stands in `line`, or a byte that begins one: `©`, `：`, `＝`.
fn may_hold_label(line: &str) -> bool {
    line.bytes().fold(false, |found, byte| found | matches!(byte, b':' | b'/' | b'|' | b'=' | 0xC2 | 0xEF))
}

/// "Photo: …", "Foto von …", "写真：…".
fn starts_with_label(text: &str) -> bool {
    if !words::begins_any(text, &[List::Captions]) {
        return false;
    }
    let mut end = text.len().min(60);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = text.get(..end).unwrap_or_default().to_lowercase();
    let Some(taken) = words::prefix(&head, List::Captions) else { return false };
    let rest = head.get(taken..).unwrap_or_default().trim_start();
    let named = rest.strip_prefix([':', '：', '/', '©', '|', '＝', '=']).map(str::trim_start);
    named.is_some_and(|name| !name.is_empty())
}
