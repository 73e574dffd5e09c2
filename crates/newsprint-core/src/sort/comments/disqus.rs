//! Names with the name of who is answered behind them and nothing between: "Ada Lind Ravi", "Lena Fisk Mod mtorres •".
//!
//! Only where the page shows avatars or the collapse signs of such platforms, and only if that somebody has written above: else "Ada Lind Ravi"
//! is one name.

use std::collections::HashSet;

use super::{facts::Fact, name, time, units::Unit};
use crate::{LeftoverKind, sort::leftovers, text::blank};

/// How many characters of a name are looked through.
const LONGEST: usize = 120;

/// Splits such names; the parent becomes the one that is answered.
pub(super) fn split_parents(text: &str, facts: &[Fact<'_>], units: &mut [Unit]) {
    let shows_parent = |fact: &Fact<'_>| {
        fact.is_avatar() || fact.text() == "−" || fact.text().len() <= 60 && fact.text().ends_with('›')
    };
    // All of those end in one of three bytes, initials aside.
    let may_show = |fact: &&Fact<'_>| {
        fact.around.is_some() || matches!(fact.text().as_bytes().last(), Some(b'r' | 0x92 | 0xBA))
    };
    let shows_parents = facts.iter().filter(may_show).any(shows_parent);
    let known = &mut Known::default();
    for unit in units {
        split_runs(text, unit, known);
        take_first_line(facts, unit, known);
        if shows_parents {
            split_name(text, unit, known);
        }
        known.unread.extend(unit.author.clone().and_then(|range| text.get(range)));
    }
}

/// Who wrote above. Nobody asks on most pages.
#[derive(Default)]
struct Known<'t> {
    keys: HashSet<String>,
    /// Authors that are not among the keys yet.
    unread: Vec<&'t str>,
}

impl Known<'_> {
    fn contains(&mut self, name: &str) -> bool {
        self.keys.extend(self.unread.drain(..).map(name::key));
        self.keys.contains(&name::key(name))
    }
}

/// The name of somebody who wrote above, alone on the first line of the text.
fn take_first_line(facts: &[Fact<'_>], unit: &mut Unit, known: &mut Known<'_>) {
    let first = super::heads::next_line(facts, unit.text.start).filter(|&line| line + 1 < unit.text.end);
    let Some((line, fact)) = first.and_then(|line| Some((line, facts.get(line)?))) else { return };
    let is_below = facts.get(line + 1).is_some_and(|next| !next.is_blank());
    if unit.answers.is_none()
        && unit.inline_text.is_none()
        && is_below
        && fact.is_name()
        && fact.text().len() <= 60
        && known.contains(fact.text())
    {
        unit.answers = Some(fact.text().to_owned());
        unit.leftovers.push((fact.line().start()..fact.line().end(), LeftoverKind::Badge));
        unit.text.start = line + 1;
    }
}

/// A known name among the words between author and time: "• Author • NAME", "> NAME".
fn split_runs(text: &str, unit: &mut Unit, known: &mut Known<'_>) {
    if unit.answers.is_some() {
        return;
    }
    for run in &unit.runs {
        let words = text.get(run.clone()).unwrap_or_default();
        for part in words
            .split(['•', '·', '|', '>', '›', '→', '▸', '»'])
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            let bare = without_badge(part);
            if known.contains(bare) {
                unit.answers = Some(bare.to_owned());
                return;
            }
        }
    }
}

/// `part` without badge words in front of it.
fn without_badge(part: &str) -> &str {
    match part.split_once(' ') {
        Some((first, rest)) if leftovers::is_badge(first) => rest.trim_start(),
        _ => part,
    }
}

fn split_name(text: &str, unit: &mut Unit, known: &mut Known<'_>) {
    let Some(range) = unit.author.clone() else { return };
    let Some(words) = text.get(range.clone()).filter(|words| words.len() <= LONGEST) else { return };
    if known.contains(words) || unit.answers.is_some() {
        return;
    }
    let starts = words.char_indices().filter(|&(_, c)| blank::is_blank(c)).map(|(at, c)| at + c.len_utf8());
    for at in starts {
        let Some(parent) = words.get(at..) else { continue };
        if !known.contains(parent) {
            continue;
        }
        let mut end = words.get(..at).map_or(0, |before| before.trim_end().len());
        // A badge between the two.
        let last = words.get(..end).and_then(|before| before.rfind(blank::is_blank));
        if let Some(badge) =
            last.filter(|&at| words.get(at..end).is_some_and(|run| leftovers::is_badge(run.trim())))
        {
            end = words.get(..badge).map_or(end, |before| before.trim_end().len());
        }
        if end == 0 {
            continue;
        }
        unit.answers = Some(parent.to_owned());
        let rest = words.get(end..).unwrap_or_default();
        let start = range.start + end + (rest.len() - rest.trim_start_matches(time::is_separator).len());
        unit.author = Some(range.start..range.start + end);
        for piece in &mut unit.head {
            if *piece == range {
                *piece = range.start..range.start + end;
            }
        }
        unit.leftovers.push((start..range.end, LeftoverKind::Badge));
        return;
    }
}
