//! The dateline: place, day and agency in front of the first paragraph ("KYIV, Oct 18 (Reuters) — …").
//!
//! Capitals, at most six words, then a dash. An overlay: its words stay where they stand.

use crate::{Dateline, Stamp, text::dates};

/// The dateline at the front of `paragraph`, a paragraph of the lead.
pub(crate) fn read(paragraph: &str) -> Option<Dateline> {
    // The longest dateline has a place, a country, a day and an agency.
    let mut end = paragraph.len().min(90);
    while !paragraph.is_char_boundary(end) {
        end -= 1;
    }
    let head = paragraph.get(..end)?;
    let dash = [" — ", " – ", " -- ", " - ", "—", "–"]
        .into_iter()
        .filter_map(|dash| head.find(dash).map(|at| (at, dash.len())))
        .min()?;
    let words = head.get(..dash.0)?.trim();
    let is_wire = words.ends_with(')');
    let mut place = words;
    let mut agency = None;
    if is_wire {
        let (before, name) = words.split_once('(')?;
        place = before.trim();
        agency = Some(name.trim_end_matches(')').to_owned());
    }
    let dated = place;
    let date = dates::find(dated);
    if let Some(date) = &date {
        place = place.get(..date.range.start)?.trim().trim_end_matches([',', '.', ' ']);
    }
    let is_place = is_place(place) && (is_wire || date.is_some() || is_capitals(place));
    if !is_place {
        return None;
    }
    let mut dateline = Dateline::new(words);
    dateline.place = Some(place.to_owned());
    dateline.agency = agency;
    if let Some(date) = date {
        let mut stamp = Stamp::new(dated.get(date.range.clone()).unwrap_or_default());
        stamp.value = date.value;
        dateline.day = Some(stamp);
    }
    Some(dateline)
}

/// One to five words, all with a capital, or of a script without case.
fn is_place(text: &str) -> bool {
    let mut words = 0;
    for word in text.split([' ', ',', '/']).filter(|word| !word.is_empty()) {
        words += 1;
        if word.chars().next().is_none_or(char::is_lowercase) {
            return false;
        }
    }
    (1..=5).contains(&words)
        && !text.contains(['.', ':', '“', '"', '?', '!'])
        && text.contains(char::is_alphabetic)
}

fn is_capitals(text: &str) -> bool {
    let first = text.split(',').next().unwrap_or_default();
    first.chars().filter(|c| c.is_uppercase()).count() >= 2 && !first.contains(char::is_lowercase)
}
