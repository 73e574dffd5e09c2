//! Ages: "2 hours ago", "hace 3 días", "3w", "2 yr. ago", "a year ago", "yesterday at 4:05".

use crate::words::{self, List};

use super::{tokens::Token, value};

/// An age and the token after it.
pub(super) struct Age {
    pub(super) end: usize,
}

/// Reads an age at token `at`.
pub(super) fn read(tokens: &[Token<'_>], at: usize) -> Option<Age> {
    near_day(tokens, at)
        .or_else(|| behind(tokens, at))
        .or_else(|| in_front(tokens, at))
        .or_else(|| short(tokens, at))
}

/// "yesterday", "today at 4:05".
fn near_day(tokens: &[Token<'_>], at: usize) -> Option<Age> {
    let taken = phrase(tokens, at, List::NearDays)?;
    let end = at + taken;
    Some(Age { end: value::time_after(tokens, end).map_or(end, |time| time.end) })
}

/// "2 hours ago", "a year ago", "3 дня назад", "2日前".
fn behind(tokens: &[Token<'_>], at: usize) -> Option<Age> {
    let end = amount(tokens, at).or_else(|| one(tokens, at))?;
    let taken = phrase(tokens, end, List::Ago)?;
    Some(Age { end: end + taken })
}

/// "godzinę temu", "час назад": a unit with nothing in front is one. In English, "years ago" is no time.
fn one(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let begins =
        at.checked_sub(1).and_then(|before| tokens.get(before)).is_none_or(|before| before.lower.is_empty());
    let end = phrase(tokens, at, List::Units).filter(|_| begins)? + at;
    tokens.get(end).filter(|ago| ago.lower != "ago").map(|_| end)
}

/// "vor 2 Stunden", "il y a un an", "منذ يومين".
fn in_front(tokens: &[Token<'_>], at: usize) -> Option<Age> {
    let taken = phrase(tokens, at, List::Ago)?;
    let start = at + taken;
    let end =
        amount(tokens, start).or_else(|| phrase(tokens, start, List::Units).map(|taken| start + taken))?;
    Some(Age { end })
}

/// "3w", "4h" and nothing else on the line: the short form of feeds.
fn short(tokens: &[Token<'_>], at: usize) -> Option<Age> {
    let [number, unit] = tokens.get(at..)? else { return None };
    number.number()?;
    let is_unit = unit.text.len() <= 2
        && !unit.spaced
        && matches!(unit.lower, "s" | "m" | "h" | "d" | "w" | "y" | "mo" | "j" | "t");
    is_unit.then_some(Age { end: at + 2 })
}

/// A number, or "a", and a unit; the token after it.
fn amount(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let first = tokens.get(at)?;
    if first.number().is_none() && !is_amount_word(first.lower) {
        return None;
    }
    let unit = at + 1;
    let end = unit + phrase(tokens, unit, List::Units)?;
    Some(if tokens.get(end).is_some_and(|token| token.is('.')) { end + 1 } else { end })
}

/// "A year", "eine Woche": a word for one in front of a unit.
pub(super) fn is_amount_word(word: &str) -> bool {
    matches!(
        word,
        "a" | "an"
            | "one"
            | "un"
            | "una"
            | "une"
            | "um"
            | "uma"
            | "einer"
            | "einem"
            | "eine"
            | "een"
            | "uno"
            | "bir"
    )
}

/// How many tokens at `at` spell an entry of a list.
pub(super) fn phrase(tokens: &[Token<'_>], at: usize, list: List) -> Option<usize> {
    let first = tokens.get(at)?;
    if first.lower.is_empty() {
        return None;
    }
    words::beginning_with(first.lower, list).iter().filter_map(|entry| spells(tokens, at, entry)).max()
}

/// How many tokens from `at` on spell `entry`.
fn spells(tokens: &[Token<'_>], at: usize, entry: &str) -> Option<usize> {
    let mut rest = entry;
    let mut taken = 0;
    while !rest.is_empty() {
        let next = tokens.get(at + taken)?;
        if next.lower.is_empty() && !matches!(next.text, "-" | "." | "’" | "'") {
            return None;
        }
        let piece = if next.lower.is_empty() { next.text } else { next.lower };
        rest = rest.trim_start().strip_prefix(piece)?;
        taken += 1;
    }
    Some(taken)
}
