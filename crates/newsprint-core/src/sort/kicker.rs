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

/// Whether line `at` is the name of a paper or a letter: "Tarn Courier", "The Daily Gull", "Hafenbote".
pub(crate) fn is_site_name(page: &Page<'_, '_>, at: usize) -> bool {
    let shape = page.shape(at);
    let line = page.words(at);
    let is_name =
        (1..=4).contains(&shape.words) && shape.ending == Ending::Open && shape.capitalised == shape.words;
    is_name && line.rsplit(' ').next().is_some_and(|last| PAPERS.contains(&last.to_lowercase().as_str()))
}

/// What papers and letters call themselves.
#[rustfmt::skip]
const PAPERS: &[&str] = &[
    "abendblatt", "advertiser", "anzeiger", "blog", "bote", "bulletin", "chronicle", "corriere", "courier", "courrier", "dagblad", "examiner", "gazet",
    "gazeta", "gazette", "gazzetta", "giornale", "herald", "inquirer", "journal", "kurier", "magazin", "magazine", "morgenpost", "nachrichten", "newsletter",
    "periódico", "rundschau", "sentinel", "tageblatt", "tagblatt", "telegraph", "tidende", "tribune", "weekly", "wochenblatt", "zeitung",
];
