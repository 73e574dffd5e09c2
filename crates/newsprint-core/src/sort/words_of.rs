//! Questions about the first and the last word of a line.

use crate::words::{self, List};

/// Whether `line` begins as sentences do and titles do not: "I", "We", "But", "It’s".
pub(crate) fn opens_sentence(line: &str) -> bool {
    let head: String =
        line.chars().skip_while(|c| !c.is_alphanumeric()).take(24).flat_map(char::to_lowercase).collect();
    words::prefix(&head, List::Openers).is_some()
}

/// Whether `line` ends with a word that cannot end a sentence: "the", "and", "of".
pub(crate) fn dangles(line: &str) -> bool {
    let mut tail: Vec<char> = line.chars().rev().take(24).collect();
    tail.reverse();
    let tail: String = tail.into_iter().collect();
    let Some(last) = tail.rsplit(char::is_whitespace).next() else { return false };
    let last = last.to_lowercase();
    last.len() < line.len() && last.chars().count() <= 8 && words::is(&last, List::Dangling)
}
