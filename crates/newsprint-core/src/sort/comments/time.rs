//! The time on or beside an author line: a date, an age, a clock time, with the mark of an edit behind it.

use std::ops::Range;

use super::{
    foreign_time,
    glance::{self, Glance},
    word_list::{WordList, is_plain},
};
use crate::{
    Stamp,
    sort::leftovers::fold,
    text::{blank, dates},
};

/// A time found in a line; the range counts from the start of the line.
#[derive(Clone, Debug)]
pub(super) struct Time {
    /// As written, a bracketed "(edited)" or a star behind it included.
    pub(super) range: Range<usize>,
    pub(super) stamp: Stamp,
    pub(super) is_age: bool,
    /// Whether hours and minutes are given.
    pub(super) has_clock: bool,
    pub(super) edited: bool,
}

/// The first time in `line`.
pub(super) fn find(line: &str) -> Option<Time> {
    let Glance::Perhaps { has_number, is_likely } = Glance::of(line) else { return None };
    if !has_number && !may_hold_words(line) {
        return None;
    }
    let first = || if is_likely { dates::search(line) } else { dates::find(line) };
    let known = glued(line).or_else(|| first().map(|found| (0, found)));
    // A known language may read a part of a date of another one: "16:05" in "3 Μαρτίου 2025 στις 16:05".
    let may_be_longer = known.as_ref().is_none_or(|(_, found)| found.range.len() + 2 < line.len());
    let foreign = may_be_longer.then(|| foreign_time::find(line, has_number)).flatten();
    if let Some(other) = foreign.filter(|other| {
        known.as_ref().is_none_or(|(at, found)| {
            let front = line.get(other.range.start..found.range.start + at);
            front.is_some_and(|front| !front.contains(char::is_alphabetic))
                && found.range.end + at <= other.range.end
                && found.range.len() + 2 < other.range.len()
        })
    }) {
        let (end, edited) = edit_mark(line, other.range.end);
        let range = other.range.start..end;
        // The day may be known where the words for the hour are not.
        let value = known.and_then(|(_, found)| found.value);
        let stamp = Stamp { written: line.get(range.clone())?.to_owned(), value };
        return Some(Time { range, stamp, is_age: other.is_age, has_clock: other.has_clock, edited });
    }
    if let Some((at, found)) = known {
        let found = dates::FoundDate { range: found.range.start + at..found.range.end + at, ..found };
        let start = clock_before(line, found.range.start).unwrap_or(found.range.start);
        let end = zone_after(line, clock_after(line, found.range.end));
        let (end, edited) = edit_mark(line, end);
        let words = line.get(start..end)?;
        // Hours may stand on either side of the day.
        let value = if start < found.range.start {
            read_with_clock_in_front(line, start..found.range.end)
        } else {
            None
        };
        return Some(Time {
            range: start..end,
            stamp: Stamp { written: words.to_owned(), value: value.or(found.value) },
            is_age: found.is_age,
            has_clock: start < found.range.start || has_clock(words),
            edited,
        });
    }
    // "3hEdited": the short forms are read when nothing stands behind them.
    if let Some(front) = before_edited(line) {
        let found = dates::is_whole(front)?;
        let words = front.get(found.range.clone())?.to_owned();
        return Some(Time {
            range: found.range,
            stamp: Stamp { written: words, value: found.value },
            is_age: found.is_age,
            has_clock: false,
            edited: true,
        });
    }
    clock_only(line)
}

/// What stands in front of a word for "edited" at the end of a short line.
pub(super) fn before_edited(line: &str) -> Option<&str> {
    if line.len() > 60 {
        return None;
    }
    let at = line
        .char_indices()
        .find(|&(at, c)| {
            let is_word = |rest: &str| EDITED.may_begin(rest) && is_edited(rest);
            at > 0 && c.is_alphabetic() && line.get(at..).is_some_and(is_word)
        })?
        .0;
    line.get(..at).map(|front| front.trim_end_matches(is_separator))
}

/// Whether a line without a number has a word of an age ("a year ago", "gestern"): cheap, and true of few lines.
fn may_hold_words(line: &str) -> bool {
    if line.len() > glance::LONGEST_WORDS {
        return false;
    }
    if line.len() <= glance::LONGEST_NEAR && foreign_time::find(line, false).is_some() {
        return true;
    }
    if !crate::words::may_hold_age(line) {
        return false;
    }
    if is_plain(line) {
        let lower = line.to_ascii_lowercase();
        let mut words = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        return words.any(crate::words::is_age_word);
    }
    let lower = line.to_lowercase();
    let mut words = lower
        .split(|c: char| !(c.is_alphanumeric() || crate::text::shape::is_mark(c)))
        .filter(|word| !word.is_empty());
    words.any(crate::words::is_age_word)
        || lower.contains(crate::text::shape::is_unspaced)
            && crate::words::unspaced_age_words().any(|age| lower.contains(age))
}

/// A date that is glued to the name before it, as copying leaves it: `Piet HaanMarch 3, 2025`. Where it begins, and the date read from there.
fn glued(line: &str) -> Option<(usize, dates::FoundDate)> {
    let mut before = ' ';
    let seams = line.char_indices().filter(|&(_, c)| {
        let is_seam = before.is_lowercase() && c.is_uppercase()
            || before.is_alphabetic() && c.is_ascii_digit() && !crate::text::shape::is_unspaced(before)
            || matches!(before, ')' | '.') && c.is_uppercase();
        before = c;
        is_seam
    });
    let date_at = |at: usize| {
        let found = line.get(at..).and_then(dates::at_start)?;
        (!found.is_age || found.range.end >= 5).then_some((at, found))
    };
    if !may_hold_seam(line.as_bytes()) && is_plain(line) {
        return None;
    }
    seams.take(6).find_map(|(at, _)| date_at(at))
}

/// The same question of all pairs of bytes, whose answer may be yes where no seam is.
#[expect(clippy::needless_bitwise_bool, reason = "without an early end 16 bytes are looked at together")]
pub(super) fn may_hold_seam(bytes: &[u8]) -> bool {
    let is_seam = |before: u8, c: u8| {
        c.is_ascii_uppercase() & (before.is_ascii_lowercase() | (before == b')') | (before == b'.'))
            | c.is_ascii_digit() & before.is_ascii_alphabetic()
    };
    let after = bytes.get(1..).unwrap_or_default();
    bytes.iter().zip(after).fold(false, |found, (&before, &c)| found | is_seam(before, c))
}

/// Whether the time found in `line` is the whole of it, but for signs and small words in front ("on", "at").
pub(super) fn is_whole(line: &str, time: &Time) -> bool {
    let (Some(before), Some(after)) = (line.get(..time.range.start), line.get(time.range.end..)) else {
        return false;
    };
    line.len() <= 100
        && (is_joiner(before) || is_board_number(before))
        && (after.chars().all(is_separator) || is_edited(after) || is_board_number(after))
}

/// The time that is the whole of `line`.
pub(super) fn whole(line: &str) -> Option<Time> {
    find(line).filter(|time| is_whole(line, time))
}

/// "#12 —", "#1.1 ·".
pub(super) fn is_board_number(before: &str) -> bool {
    let bare = before.trim_matches(is_separator);
    bare.strip_prefix('#')
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit() || b == b'.'))
}

/// "14:22 3 March 2025": the start of the clock time in front of a date.
fn clock_before(line: &str, date: usize) -> Option<usize> {
    let before = line.get(..date)?;
    let words =
        before.trim_end_matches(|c: char| blank::is_blank(c) || matches!(c, ',' | '·' | '-' | '–' | '•'));
    let start = words
        .rfind(|c: char| blank::is_blank(c) || matches!(c, '[' | '(' | ',' | '|'))
        .map_or(0, |at| at + words.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    is_clock(words.get(start..)?).then_some(start)
}

/// The same behind a date that the date reader did not join: "(Mon)16:05:12.34".
fn clock_after(line: &str, end: usize) -> usize {
    let Some(rest) = line.get(end..) else { return end };
    let skipped = rest.trim_start_matches(|c: char| blank::is_blank(c) || matches!(c, ',' | '(' | ')' | '·'));
    // A weekday in brackets stands between.
    let skipped = match skipped.find(')') {
        Some(at) if at <= 12 && rest.trim_start().starts_with('(') => {
            skipped.get(at + 1..).unwrap_or_default().trim_start()
        }
        _ => skipped,
    };
    let length =
        skipped.find(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.'))).unwrap_or(skipped.len());
    let clock = skipped.get(..length).unwrap_or_default().trim_end_matches('.');
    if is_clock(clock) { line.len() - skipped.len() + clock.len() } else { end }
}

/// "(UTC)", "CET" at the end of the line: the zone belongs to the time.
fn zone_after(line: &str, end: usize) -> usize {
    const ZONES: &[&str] = &[
        "UTC", "GMT", "CET", "CEST", "MEZ", "MESZ", "WET", "EET", "EEST", "BST", "IST", "MSK", "МСК", "EST",
        "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT", "PST", "PDT", "PT", "JST", "KST", "AEST",
        "AEDT", "NZDT", "NZST", "BRT", "WIB",
    ];
    let rest = line.get(end..).unwrap_or_default().trim();
    let name = rest.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(rest);
    if (1..=6).contains(&rest.len()) && ZONES.contains(&name) { line.trim_end().len() } else { end }
}

fn read_with_clock_in_front(line: &str, range: Range<usize>) -> Option<crate::StampValue> {
    let words = line.get(range)?;
    let at = words.find(|c: char| blank::is_blank(c) || c == ',')?;
    let (clock, date) =
        (words.get(..at)?, words.get(at..)?.trim_start_matches(|c: char| !c.is_alphanumeric()));
    dates::find(&format!("{date} {clock}"))?.value
}

/// "16:05", "4:05", "14.22", "16:05:12".
fn is_clock(word: &str) -> bool {
    let mut parts = word.split([':', '.']);
    let digits = |part: Option<&str>, least: usize| {
        part.is_some_and(|part| (least..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
    };
    word.len() <= 12
        && digits(parts.next(), 1)
        && digits(parts.next(), 2)
        && parts.all(|part| part.len() <= 3 && part.bytes().all(|b| b.is_ascii_digit()))
}

fn has_clock(words: &str) -> bool {
    words.contains(':')
        || words
            .split(|c: char| blank::is_blank(c) || matches!(c, ',' | 'T' | '(' | ')'))
            .any(|word| word.contains(['.', 'h']) && is_clock(word))
}

/// A clock time and nothing of a day: "4:05 PM". Only at the end of a line or in brackets, since "at 4:05 the bell rang" tells a story.
fn clock_only(line: &str) -> Option<Time> {
    let bare = line.trim_end_matches(|c: char| blank::is_blank(c) || matches!(c, ']' | ')'));
    if !bare.contains(':') {
        return None;
    }
    let lower_end = bare.to_ascii_lowercase();
    let (clock_end, end) = ["am", "pm", "a.m.", "p.m."]
        .iter()
        .find_map(|half| lower_end.strip_suffix(half).map(|rest| (rest.trim_end().len(), bare.len())))
        .unwrap_or((bare.len(), bare.len()));
    let words = bare.get(..clock_end)?;
    let start = words
        .rfind(|c: char| !(c.is_ascii_digit() || c == ':'))
        .map_or(0, |at| at + words.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    let clock = words.get(start..)?;
    if !(clock.contains(':') && is_clock(clock)) {
        return None;
    }
    let start = weekday_before(words, start).unwrap_or(start);
    Some(Time {
        range: start..end,
        stamp: Stamp::new(bare.get(start..end)?),
        is_age: false,
        has_clock: true,
        edited: false,
    })
}

/// "Monday at 3:15 PM": where the weekday begins.
fn weekday_before(words: &str, clock: usize) -> Option<usize> {
    let before = words.get(..clock)?.trim_end_matches(|c: char| blank::is_blank(c) || c == ',');
    let last = |text: &str| text.rfind(blank::is_blank).map_or(0, |at| at + 1);
    let word = before.get(last(before)..)?;
    let before = if is_joining_word(word) { before.get(..last(before))?.trim_end() } else { before };
    let start = last(before);
    let day = before.get(start..)?.trim_end_matches(',').to_lowercase();
    crate::words::is(&day, crate::words::List::Weekdays).then_some(start)
}

/// "(edited)" and "*" right behind a time belong to it; the new end and whether there is such a mark.
fn edit_mark(line: &str, end: usize) -> (usize, bool) {
    let rest = line.get(end..).unwrap_or_default();
    if rest.starts_with('*') {
        return (end + 1, true);
    }
    let open = rest.trim_start_matches(blank::is_blank);
    let Some(inner) = open.strip_prefix('(').and_then(|inner| inner.split_once(')')).map(|(inner, _)| inner)
    else {
        return (end, false);
    };
    if is_edited(inner) { (end + (rest.len() - open.len()) + inner.len() + 2, true) } else { (end, false) }
}

/// Words for "edited".
pub(super) static EDITED: WordList<128> = WordList::of(&[
    "bearbeitet",
    "bewerkt",
    "diedit",
    "düzenlendi",
    "edited",
    "editado",
    "editat",
    "edytowane",
    "edytowano",
    "fixed",
    "modificato",
    "modifié",
    "modified",
    "muokattu",
    "redigerad",
    "redigeret",
    "redigert",
    "szerkesztve",
    "upraveno",
    "upravené",
    "đã chỉnh sửa",
    "επεξεργασμένο",
    "изменено",
    "отредактировано",
    "ред.",
    "відредаговано",
    "נערך",
    "تم التعديل",
    "ویرایش شده",
    "संपादित",
    "編集済み",
    "已编辑",
    "已編輯",
    "수정됨",
]);

/// Whether a run says that the comment was changed: "Edited", "(bearbeitet)", "изменено".
pub(super) fn is_edited(run: &str) -> bool {
    // The longest has 27 bytes, and a sign or two may stand around it; sentences are seen to be none without a copy.
    if run.len() > 40 && run.is_ascii() {
        return false;
    }
    let is_sign = |c: char| c == '*' || is_separator(c);
    if !EDITED.may_begin(run.trim_start_matches(is_sign)) {
        return false;
    }
    let key = fold(run);
    let key = key.trim_matches(is_sign);
    let key = key.split_once(" by ").map_or(key, |(word, _)| word);
    EDITED.has(key)
}

/// Whether nothing but signs and the small words between an author and a time stand in `text`.
pub(super) fn is_joiner(text: &str) -> bool {
    text.split(|c: char| is_separator(c)).all(|word| word.is_empty() || is_joining_word(word))
}

/// Signs between the parts of an author line.
pub(super) fn is_separator(c: char) -> bool {
    blank::is_blank(c)
        || matches!(
            c,
            '•' | '·'
                | '∙'
                | '|'
                | ','
                | '-'
                | '–'
                | '—'
                | '['
                | ']'
                | '('
                | ')'
                | ':'
                | '：'
                | '›'
                | '»'
                | '/'
                | '@'
                | '~'
                | '、'
                | '⋅'
                | '●'
                | '．'
                | '・'
                | '【'
                | '】'
                | '（'
                | '）'
        )
}

/// What stands between an author and a time.
static JOINING: WordList<128> = WordList::of(&[
    "a",
    "al",
    "alle",
    "am",
    "at",
    "d.",
    "da",
    "de",
    "del",
    "den",
    "der",
    "dnia",
    "do",
    "dne",
    "el",
    "em",
    "en",
    "for",
    "för",
    "reviewed",
    "il",
    "la",
    "le",
    "les",
    "on",
    "op",
    "på",
    "pada",
    "posted",
    "published",
    "updated",
    "the",
    "tarihinde",
    "um",
    "ngày",
    "lúc",
    "vom",
    "w",
    "στις",
    "в",
    "во",
    "о",
    "от",
    "у",
    "բ",
    "ב",
    "ב-",
    "في",
    "در",
    "को",
    "、",
    "wrote",
    "said",
    "says",
]);

/// "on March 3", "am 3. März", "le 3 mars", "at 4:05".
pub(super) fn is_joining_word(word: &str) -> bool {
    JOINING.may_begin(word) && JOINING.has(&fold(word))
}
