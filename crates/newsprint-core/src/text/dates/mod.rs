//! Written dates and times in the common forms of many languages, with the precision that the words have.
//!
//! `2025-03-04T16:05Z`, `March 3, 2025 at 4:05 PM`, `3 de marzo de 2025, 16:05`, `2025年3月3日 16:05`, `2 hours ago`. Nothing is invented: no year
//! that is not written, no zone, and no order for `03/04/2025`. The names of months and the small words between are data of [`crate::words`].

mod age;
pub(crate) mod glance;
pub(crate) mod relative;
mod tokens;
mod value;

use std::ops::Range;

use crate::{StampValue, text::ascii, words};

use self::tokens::{Token, TokenKind, Words};

/// More of a text than this is not searched.
const WINDOW: usize = 200;

/// A date found in a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FoundDate {
    /// Bytes of the text: the date with its weekday and its time, without words such as "on" in front.
    pub(crate) range: Range<usize>,
    /// `None` when the words do not fix a point in time: an age, a day without a year, `03/04/2025`.
    pub(crate) value: Option<StampValue>,
    /// Whether it is an age ("2 hours ago", "3w") or a near day ("yesterday").
    pub(crate) is_age: bool,
}

/// The first date in `text`, as long as it goes. Looks at the first 200 bytes.
pub(crate) fn find(text: &str) -> Option<FoundDate> {
    // Every date has a number, and every age a word of its own: most lines have neither.
    let may_hold = ascii::has_numeric(window(text)) && glance::may_hold_day(window(text));
    if !may_hold && !words::may_hold_age(window(text)) {
        return None;
    }
    search(text)
}

/// The same without a look at the letters first, where there has been one.
pub(crate) fn search(text: &str) -> Option<FoundDate> {
    let mut lower = Words::new();
    let tokens = tokens::split(window(text), &mut lower);
    (0..tokens.len()).find_map(|at| read_tokens(&tokens, at))
}

/// The date that `text` begins with.
pub(crate) fn at_start(text: &str) -> Option<FoundDate> {
    let mut lower = Words::new();
    read_tokens(&tokens::split(window(text), &mut lower), 0)
}

/// Whether `text` is a date and nothing else, but for brackets, stops and separators at its edges.
pub(crate) fn is_whole(text: &str) -> Option<FoundDate> {
    if text.len() > 100 {
        return None;
    }
    let found = find(text)?;
    let outside = [text.get(..found.range.start), text.get(found.range.end..)];
    let bare = outside.into_iter().flatten().all(|part| !part.contains(char::is_alphanumeric));
    bare.then_some(found)
}

/// Whether `text` is a time of day and nothing else: `18:40`, `6.40 pm`.
pub(crate) fn is_clock(text: &str) -> bool {
    if text.len() > 30 {
        return false;
    }
    let mut lower = Words::new();
    let tokens = tokens::split(text, &mut lower);
    value::time(&tokens, 0).is_some_and(|time| time.end == tokens.len())
}

fn window(text: &str) -> &str {
    let mut end = text.len().min(WINDOW);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// The date that begins at token `at`: day and time, or an age.
fn read_tokens(tokens: &[Token<'_>], at: usize) -> Option<FoundDate> {
    let first = tokens.get(at)?;
    if !matches!(first.kind, TokenKind::Number(_) | TokenKind::Word) {
        return None;
    }
    if first.kind == TokenKind::Word
        && !words::may_begin_date(first.lower)
        && !age::is_amount_word(first.lower)
    {
        return None;
    }
    // A number or word glued to a letter or digit before it is no start ("v2025", "a1.2.2024"); a name glued to a month is.
    if let Some(age) = age::read(tokens, at) {
        let end = tokens.get(age.end - 1)?.range.end;
        return Some(FoundDate { range: first.range.start..end, value: None, is_age: true });
    }
    let day = value::day(tokens, at)?;
    let time = value::time_after(tokens, day.end);
    let end = time.as_ref().map_or(day.end, |time| time.end);
    let last = tokens.get(end - 1)?;
    let value = value::combine(&day, time.as_ref());
    Some(FoundDate { range: first.range.start..last.range.end, value, is_age: false })
}

#[cfg(test)]
mod tests;
