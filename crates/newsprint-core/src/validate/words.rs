//! Small questions about words that several checks ask.

use std::{char::ToLowercase, str::Chars};

use time::{Date, Duration};

use super::survey::Survey;
use crate::{Fix, Part, Span, StampValue, text::leap};

/// The letters and digits of `text` in lower case, words apart by one space: what two texts have in common when they say the same.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            folded.push(c.to_ascii_lowercase());
        } else if c.is_ascii() || matches!(c, '‘'..='”') {
            if c.is_whitespace() && !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        } else if c.is_alphanumeric() {
            folded.extend(c.to_lowercase());
        } else if c.is_whitespace() && !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// What [`folded`] makes of a text, one after the other.
pub(super) struct Letters<'a> {
    rest: Chars<'a>,
    /// What is left of a character that is several in lower case.
    lower: Option<ToLowercase>,
    /// A letter in front of which a space was given out.
    held: Option<char>,
    begun: bool,
    /// A blank stands in front of the next letter.
    parted: bool,
}

impl<'a> Letters<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { rest: text.chars(), lower: None, held: None, begun: false, parted: false }
    }
}

impl Iterator for Letters<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        if let Some(c) = self.held.take().or_else(|| self.lower.as_mut()?.next()) {
            return Some(c);
        }
        loop {
            let c = self.rest.next()?;
            let letter = if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else if !c.is_ascii() && !matches!(c, '‘'..='”') && c.is_alphanumeric() {
                let mut lower = c.to_lowercase();
                let first = lower.next()?;
                self.lower = Some(lower);
                first
            } else {
                self.parted |= self.begun && c.is_whitespace();
                continue;
            };
            self.begun = true;
            if std::mem::take(&mut self.parted) {
                self.held = Some(letter);
                return Some(' ');
            }
            return Some(letter);
        }
    }
}

/// Whether the part is of a reader's comment, which no editor corrects.
pub(super) fn is_comment(part: Part) -> bool {
    matches!(part, Part::Comment(_))
}

/// Whether the part is running text of the article. Titles repeat quotes of it, and name speakers in other ways or not at all.
pub(super) fn is_body(part: Part) -> bool {
    matches!(part, Part::Lead(_) | Part::Block { .. } | Part::Question(_) | Part::After(_))
}

/// `text` in quotation marks, cut to 40 characters.
pub(super) fn shown(text: &str) -> String {
    let mut characters = text.chars();
    let start: String = characters.by_ref().take(40).map(|c| if c == '\n' { ' ' } else { c }).collect();
    if characters.next().is_some() { format!("“{start}…”") } else { format!("“{start}”") }
}

/// A fix that puts U+FE0F behind the cluster at `span`, so that it is drawn as an emoji.
///
/// The edit takes the next character along, so that it fits the mended text no more and cannot be made twice.
pub(super) fn draw_as_emoji(source: &str, span: Span) -> Option<Fix> {
    let cluster = span.of(source)?;
    let next = source.get(span.range().end..)?.chars().next();
    if next.is_some_and(|c| matches!(c, '\u{FE0E}' | '\u{FE0F}'))
        || cluster.contains(['\u{FE0E}', '\u{FE0F}'])
    {
        return None;
    }
    let mut characters = cluster.chars();
    let first = characters.next()?;
    let rest: String = characters.chain(next).collect();
    let old: String = [first].into_iter().chain(rest.chars()).collect();
    let end = span.start.checked_add(u32::try_from(old.len()).ok()?)?;
    Some(Fix::new().edit(Span { start: span.start, end }, old, format!("{first}\u{FE0F}{rest}")))
}

/// The day of a value that is that precise.
pub(super) fn day(value: StampValue) -> Option<Date> {
    match value {
        StampValue::Year(_) | StampValue::Month(..) => None,
        StampValue::Day(day) => Some(day),
        StampValue::Local(local) => Some(local.date()),
        StampValue::Hour(instant) | StampValue::Instant(instant) => Some(instant.date()),
    }
}

/// Whether all that `one` may mean lies before all that `other` may mean.
///
/// Where a zone is known of one alone, a day lies between.
pub(super) fn is_before(one: StampValue, other: StampValue) -> bool {
    let is_hour = matches!(one, StampValue::Hour(_));
    match (one, other) {
        (
            StampValue::Instant(one) | StampValue::Hour(one),
            StampValue::Instant(other) | StampValue::Hour(other),
        ) => {
            // An hour lasts.
            if is_hour { other - one >= Duration::HOUR } else { one < other }
        }
        (StampValue::Local(one), StampValue::Local(other)) => one < other,
        _ => match (day(one), day(other)) {
            (Some(first), Some(second)) => {
                let zones = [one, other]
                    .into_iter()
                    .filter(|value| matches!(value, StampValue::Instant(_) | StampValue::Hour(_)));
                (second - first).whole_days() > i64::from(zones.count() == 1)
            }
            _ => month(one)
                .zip(month(other))
                .map_or_else(|| year(one) < year(other), |(one, other)| one < other),
        },
    }
}

/// The year and month of a value that is that precise.
fn month(value: StampValue) -> Option<(i32, u8)> {
    match value {
        StampValue::Month(year, month) => Some((year, u8::from(month))),
        _ => day(value).map(|day| (day.year(), u8::from(day.month()))),
    }
}

fn year(value: StampValue) -> i32 {
    match value {
        StampValue::Year(year) | StampValue::Month(year, _) => year,
        StampValue::Day(day) => day.year(),
        StampValue::Local(local) => local.year(),
        StampValue::Hour(instant) | StampValue::Instant(instant) => instant.year(),
    }
}

/// A quotation mark that is in running text, outside every quote that was found, and has no partner there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stray {
    /// Byte offset in the text.
    pub(super) at: usize,
    pub(super) mark: char,
    /// Whether it opens or closes a quote, by what stands beside it.
    pub(super) opens: bool,
}

/// The stray double marks of `text`. Single ones are apostrophes too often.
pub(super) fn stray_marks(text: &str) -> Vec<Stray> {
    let mut open: Vec<Stray> = Vec::new();
    let mut closing: Vec<Stray> = Vec::new();
    let seen = |part| leap::beyond_ascii(part) | leap::equal(part, b'"');
    let mut in_attribute = false;
    let mut from = 0;
    while let Some(at) = leap::find(text.as_bytes(), from, seen) {
        let Some(mark) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
        from = at + mark.len_utf8();
        if !matches!(mark, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』') {
            continue;
        }
        let before = text.get(..at).and_then(|words| words.chars().next_back());
        let behind = text.get(from..).and_then(|words| words.chars().next());
        // An attribute of HTML that was pasted along ends at the next straight mark, whatever its value is.
        if in_attribute && mark == '"' {
            in_attribute = false;
            continue;
        }
        if mark == '"' && before == Some('=') && text.get(from..).is_some_and(|rest| rest.contains('"')) {
            in_attribute = true;
            continue;
        }
        match opens(before, mark, behind) {
            Some(true) => open.push(Stray { at, mark, opens: true }),
            // A pair that was not read as a quote is no stray mark.
            Some(false) if open.pop().is_none() => closing.push(Stray { at, mark, opens: false }),
            _ => {}
        }
    }
    open.extend(closing);
    open.sort_unstable_by_key(|stray| stray.at);
    open
}

/// Whether a mark opens or closes, by its neighbours; `None` where that cannot be told.
fn opens(before: Option<char>, mark: char, behind: Option<char>) -> Option<bool> {
    let is_begun = before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '—' | '–' | '-'));
    let is_ended = behind.is_none_or(|c| {
        c.is_whitespace() || (c.is_ascii_punctuation() && c != '(') || matches!(c, '—' | '–' | '…')
    });
    match (mark, is_begun, is_ended) {
        ('"', ..) if before == Some('=') => Some(true),
        ('「' | '『', ..) => Some(true),
        ('」' | '』', ..) => Some(false),
        // Inches and seconds: 6", 40° 12' 5".
        ('"' | '”', false, true) if before.is_some_and(|c| c.is_ascii_digit()) => None,
        (_, true, false) => behind.filter(|c| c.is_alphanumeric()).map(|_| true),
        (_, false, true) => Some(false),
        _ => None,
    }
}

/// A stretch of text to look for single characters in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch<'a> {
    pub(super) words: &'a str,
    pub(super) part: Part,
    /// Byte offset in the source, where that is known.
    base: Option<usize>,
    leaf: Option<Span>,
}

impl Stretch<'_> {
    /// The place of the `length` bytes at `at`; without a source, of the part they stand in.
    pub(super) fn span(&self, at: usize, length: usize) -> Option<Span> {
        self.exact_span(at, length).or(self.leaf)
    }

    /// The place of the `length` bytes at `at`, where a source says it.
    pub(super) fn exact_span(&self, at: usize, length: usize) -> Option<Span> {
        let start = self.base?.checked_add(at)?;
        Span::new(start..start.checked_add(length)?)
    }

    /// Whether the `length` bytes at `at` stand at the edge of a line, where the parser passes over what is blank.
    pub(super) fn is_at_edge(&self, at: usize, length: usize) -> bool {
        let is_end = |c: char| matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}');
        let before = self.words.get(..at).and_then(|words| words.chars().next_back());
        let behind = self.words.get(at + length..).and_then(|words| words.chars().next());
        before.is_none_or(is_end) || behind.is_none_or(is_end)
    }
}

/// Gives the source to `look`, or, without one, every piece of text.
pub(super) fn each_text<'a>(source: Option<&'a str>, survey: &Survey<'a>, mut look: impl FnMut(Stretch<'a>)) {
    if let Some(words) = source {
        return look(Stretch { words, part: Part::Article, base: Some(0), leaf: None });
    }
    for words in &survey.texts {
        look(Stretch { words: words.text, part: words.part, base: None, leaf: words.leaf });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_marks_without_a_partner_are_stray() {
        let strays = |text| stray_marks(text).iter().map(|stray| (stray.at, stray.opens)).collect::<Vec<_>>();
        assert_eq!(strays("“We will be back, he said."), [(0, true)]);
        assert_eq!(strays("We will be back,” he said."), [(16, false)]);
        assert_eq!(strays("\"a pair\" and a board of 6\" x 4\""), []);
        assert_eq!(strays("»German« and «French» and „German“"), []);
        assert_eq!(strays("He said (“and meant it."), [(9, true)]);
        assert_eq!(strays("<a href=\"https://example.org\"> <b id=\"12\"> <i alt=\"\"> x=\""), [(56, true)]);
    }

    #[test]
    fn what_may_be_the_same_time_is_not_before() {
        let before = |one: &str, other: &str| is_before(one.parse().unwrap(), other.parse().unwrap());
        assert!(before("2025-05-03T10:00Z", "2025-05-03T14:01+04:00"));
        assert!(!before("2025-05-03T10:01Z", "2025-05-03T14:01+04:00"));
        assert!(before("2025-05-03T10:00", "2025-05-03T10:01"));
        assert!(before("2025-05-03T10Z", "2025-05-03T11Z") && !before("2025-05-03T10Z", "2025-05-03T10:40Z"));
        assert!(before("2025-05-03", "2025-05-04"));
        assert!(!before("2025-05-03", "2025-05-03T10:01"));
        assert!(!before("2025-05-03", "2025-05-04T03:00Z"), "it may be the 3rd where the first was written");
        assert!(before("2025-05-03", "2025-05-05T03:00Z"));
        assert!(!before("2025-05", "2025-05-04"));
        assert!(before("2025-04", "2025-05-04"));
        assert!(before("2024", "2025-05") && !before("2025", "2025-05"));
    }

    #[test]
    fn texts_that_say_the_same_fold_to_the_same_words() {
        assert_eq!(folded("  Night Ferry: Sails — AGAIN! "), "night ferry sails again");
        assert_eq!(folded("…"), "");
        for text in ["  Night Ferry: Sails — AGAIN! ", "İstanbul’a İ", " … a\u{3000}É\n", "", "“Ob 3 Übel?”"]
        {
            assert_eq!(Letters::of(text).collect::<String>(), folded(text));
        }
    }
}
