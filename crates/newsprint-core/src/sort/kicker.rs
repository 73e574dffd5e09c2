//! The kicker: a short label alone above the headline ("ANALYSIS").
//!
//! A label of the word lists, no closing punctuation, and a longer title line right below it.

use crate::{
    text::shape::{Ending, Shape},
    words::{self, List},
};

use super::{headline, page::Page};

/// Whether line `at` is a kicker above the line `next`.
pub(crate) fn is_kicker(page: &Page<'_, '_>, at: usize, next: usize, end: usize) -> bool {
    let line = page.words(at);
    if line.len() > 40 {
        return false;
    }
    let lower = line.trim_end_matches([':', '|', '•', '·', '/', '!', '—', '–', ' ']).to_lowercase();
    let is_label = words::is(&lower, List::Kickers);
    is_label
        && headline::read(page, next, end).is_some()
        && Shape::of(page.words(next)).words >= 3
        && page.shape(at).ending != Ending::Stop
}
