//! Notes: corrections, updates, editor’s notes and disclosures, told by their label.

use crate::{
    NoteKind,
    text::lower::lowered,
    words::{self, List},
};

use super::page::Page;

/// The kind of note that line `at`, the first of its block, opens.
pub(crate) fn kind(page: &Page<'_, '_>, at: usize) -> Option<NoteKind> {
    let line = page.words(at).trim_start_matches(['*', '_', '[', '(', ' ']);
    if !words::begins_any(line, &[List::Corrections, List::EditorNotes, List::Updates]) {
        return None;
    }
    let mut end = line.len().min(80);
    while !line.is_char_boundary(end) {
        end -= 1;
    }
    let head = lowered(line.get(..end)?);
    let is = |list| {
        words::prefix(&head, list)
            .is_some_and(|taken| head.get(..taken).is_some_and(|entry| is_label(&head, entry)))
    };
    if is(List::Corrections) {
        Some(NoteKind::Correction)
    } else if is(List::EditorNotes) {
        Some(if head.contains("disclos") || head.contains("offenlegung") {
            NoteKind::Disclosure
        } else {
            NoteKind::Editor
        })
    } else if is(List::Updates) {
        Some(NoteKind::Update)
    } else {
        None
    }
}

/// A label has its colon soon, a day or a time before it at most; a phrase of several words ("this article was updated") needs none.
fn is_label(head: &str, entry: &str) -> bool {
    if entry.split(' ').count() >= 4 {
        return true;
    }
    let rest = head.get(entry.len()..).unwrap_or_default();
    let Some(colon) = rest.find([':', '：']) else { return false };
    let between = rest.get(..colon).unwrap_or_default();
    between.len() <= 30 && between.chars().filter(|c| c.is_alphabetic()).count() <= 12
}
