//! Questions about the first and the last word of a line, in the language of the page where it is known.

use crate::words::{self, List};

use super::page::Page;

/// Whether `line` begins as sentences do and titles do not: "I", "We", "But", "It’s".
pub(crate) fn opens_sentence(page: &Page<'_, '_>, line: &str) -> bool {
    let head: String =
        line.chars().skip_while(|c| !c.is_alphanumeric()).take(24).flat_map(char::to_lowercase).collect();
    match page.language() {
        Some(tongue) => tongue.opens_sentence(&head),
        None => words::prefix(&head, List::Openers).is_some(),
    }
}

/// Whether `line` ends with a word that cannot end a sentence: "the", "and", "of".
pub(crate) fn dangles(page: &Page<'_, '_>, line: &str) -> bool {
    let mut tail: Vec<char> = line.chars().rev().take(24).collect();
    tail.reverse();
    let tail: String = tail.into_iter().collect();
    let Some(last) = tail.rsplit(char::is_whitespace).next() else { return false };
    let last = last.to_lowercase();
    let is_known = match page.language() {
        Some(tongue) => tongue.dangles(&last),
        None => words::is(&last, List::Dangling),
    };
    last.len() < line.len() && last.chars().count() <= 8 && is_known
}
