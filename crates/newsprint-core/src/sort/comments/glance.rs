//! A look at the words and numbers of a line, which tells nearly all lines that hold no time before anybody makes tokens of them: one walk, 5 instructions a
//! byte, where the questions of [`super::time`] walk a line ten times.

use super::{
    foreign_time::{self, AGO, NEAR},
    time::{self, EDITED},
    word_list::mark_length,
};
use crate::{
    text::{ascii, dates::glance as days, leap, lower::Lower, starts::starts},
    words::{self, List},
};

/// Lines without a number that are longer hold no time.
pub(super) const LONGEST_WORDS: usize = 60;

/// Lines without a number that are longer hold no near day of a language that the date reader does not know.
pub(super) const LONGEST_NEAR: usize = 24;

/// Dates are looked for in no more of a line.
const WINDOW: usize = 200;

/// What a look at a line shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Glance {
    /// No time stands in it.
    Nothing,
    /// One may. Whether the line has a number of any script, and whether it was looked at word by word, so that a time is likely.
    Perhaps { has_number: bool, is_likely: bool },
}

impl Glance {
    /// Looks at `line`; nothing is told of lines with letters beyond ASCII.
    pub(super) fn of(line: &str) -> Self {
        let bytes = line.as_bytes();
        let has_digit = ascii::has_digit(bytes);
        if !has_digit && line.len() > LONGEST_WORDS && line.is_ascii() {
            return Self::Nothing;
        }
        if line.len() > WINDOW || has_other_letters(bytes) {
            let has_number = has_digit || ascii::has_numeric(line);
            return if has_number || line.len() <= LONGEST_WORDS {
                Self::Perhaps { has_number, is_likely: false }
            } else {
                Self::Nothing
            };
        }
        let may_hold =
            if has_digit { may_hold_date(line) } else { line.len() <= LONGEST_WORDS && may_hold_words(line) };
        if may_hold { Self::Perhaps { has_number: has_digit, is_likely: true } } else { Self::Nothing }
    }
}

/// Whether other characters than ASCII, marks of prose and emoji stand in a line.
fn has_other_letters(line: &[u8]) -> bool {
    let mut at = 0;
    while let Some(found) = leap::find(line, at, leap::beyond_ascii) {
        let rest = line.get(found..).unwrap_or_default();
        at = found
            + match *rest {
                // The ellipsis, what joins emoji, and dingbats that are no numbers; flags.
                [0xE2, 0x80, 0x8D | 0xA6, ..] | [0xE2, 0x9D, 0x80..=0xAF, ..] => 3,
                [0xF0, 0x9F, 0x87, 0xA6..=0xBF, ..] => 4,
                _ => match mark_length(rest) {
                    Some(length) => length,
                    None => return true,
                },
            };
    }
    false
}

/// The same of a line without a number: it needs a word of an age, or a near day.
fn may_hold_words(line: &str) -> bool {
    starts(line.as_bytes()).any(|at| {
        let words = line.get(at..).unwrap_or_default();
        let kinds = kinds(words.as_bytes());
        let end = || words.bytes().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(words.len());
        let is_age_word =
            || words.get(..end()).is_some_and(|word| words::is_age_word(Lower::of(word).as_str()));
        kinds & NEAR_DAY != 0 && line.len() <= LONGEST_NEAR && NEAR.may_begin(words)
            || kinds & AGE != 0 && is_age_word()
    })
}

/// The same of a line with a number: it needs a word of a time, numbers with signs between them, a number with a unit, a year with another number.
fn may_hold_date(line: &str) -> bool {
    let bytes = line.as_bytes();
    let (mut numbers, mut years, mut words) = (0, 0, 0);
    let mut last = 0;
    for at in starts(bytes) {
        let rest = bytes.get(at..).unwrap_or_default();
        last = at;
        if !rest.first().is_some_and(u8::is_ascii_digit) {
            if word_may_begin_time(line.get(at..).unwrap_or_default()) {
                return true;
            }
            words += usize::from(at.checked_sub(1).and_then(|before| bytes.get(before)) == Some(&b' '));
            continue;
        }
        let digits = rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
        let behind = line.get(at + digits..).unwrap_or_default();
        if behind.starts_with(':')
            || days::is_numeric(rest)
            || days::is_short(behind.as_bytes())
            || foreign_time::begins_unit(behind)
        {
            return true;
        }
        numbers += 1;
        if line.get(at..at + digits).is_some_and(foreign_time::is_year) {
            (years, words) = (years + 1, 0);
        }
    }
    // Behind the year of a date stand no more words, and nothing else.
    years > 0 && numbers > 1 && words <= foreign_time::MOST_WORDS
        || time::may_hold_seam(bytes)
        || may_be_edited(line, last)
}

/// Whether a word for "edited" may be glued to a time at the end of a line, whose last word or number begins at `last`.
fn may_be_edited(line: &str, last: usize) -> bool {
    const SHORTEST: usize = 6;
    let length = line.bytes().skip(last).take_while(u8::is_ascii_alphabetic).count();
    (length >= SHORTEST || line.contains(" by ")) && time::before_edited(line).is_some()
}

fn word_may_begin_time(words: &str) -> bool {
    let kinds = kinds(words.as_bytes());
    kinds != 0
        && (kinds & MONTH != 0 && days::begins_month(words.as_bytes())
            || kinds & AGE != 0 && begins_age(words)
            || kinds & NEAR_DAY != 0 && NEAR.may_begin(words)
            || kinds & FOREIGN_AGO != 0 && AGO.may_begin(words)
            || kinds & EDIT != 0 && EDITED.may_begin(words))
}

/// Whether a word for "ago" or for a near day begins `words`, as tokens spell it: its first word, and the next one if that is not all.
fn begins_age(words: &str) -> bool {
    let bytes = words.as_bytes();
    let length =
        |bytes: &[u8]| bytes.iter().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(bytes.len());
    let end = length(bytes);
    let first = Lower::of(words.get(..end).unwrap_or_default());
    let blanks = bytes.iter().skip(end).take_while(|byte| byte.is_ascii_whitespace()).count();
    let behind = bytes.get(end + blanks..).unwrap_or_default();
    let next = behind.get(..length(behind)).unwrap_or_default();
    // The signs that a word goes on with.
    let goes_on = matches!(behind, [b'-' | b'.' | b'\'' | 0x80.., ..]);
    let mut known =
        [List::Ago, List::NearDays].into_iter().flat_map(|list| words::beginning_with(first.as_str(), list));
    known.any(|age| {
        let rest = age.get(end..).unwrap_or_default().trim_start();
        let is_next =
            || rest.as_bytes().get(..next.len()).is_some_and(|front| front.eq_ignore_ascii_case(next));
        rest.is_empty() || goes_on || !next.is_empty() && is_next()
    })
}

const MONTH: u8 = 1;
const AGE: u8 = 2;
const NEAR_DAY: u8 = 4;
const FOREIGN_AGO: u8 = 8;
const EDIT: u8 = 16;

/// What the word at the front may be, by its first three letters.
#[inline]
fn kinds(word: &[u8]) -> u8 {
    let bits = |at: usize| {
        word.get(at).and_then(|&byte| LETTERS.get(usize::from(byte))).map_or(0, |&bits| usize::from(bits))
    };
    KINDS.get(bits(0) << 10 | bits(1) << 5 | bits(2)).copied().unwrap_or(0)
}

/// Five bits for each letter of ASCII, none for all else.
static LETTERS: [u8; 256] = {
    let mut letters = [0; 256];
    let mut letter = 1;
    while letter <= 26 {
        letters[(b'a' - 1 + letter) as usize] = letter;
        letters[(b'A' - 1 + letter) as usize] = letter;
        letter += 1;
    }
    letters
};

/// The kinds of words that begin with three letters, or with one or two and anything else.
static KINDS: [u8; 1 << 15] = {
    let mut kinds = [0; 1 << 15];
    let mut language = 0;
    while language < words::ALL.len() {
        let words = words::ALL[language];
        let mut month = 0;
        while month < 12 {
            add_all(&mut kinds, words.months[month], MONTH);
            month += 1;
        }
        add_all(&mut kinds, words.ago, AGE);
        add_all(&mut kinds, words.near_days, AGE);
        language += 1;
    }
    add_all(&mut kinds, NEAR.list(), NEAR_DAY);
    add_all(&mut kinds, AGO.list(), FOREIGN_AGO);
    add_all(&mut kinds, EDITED.list(), EDIT);
    kinds
};

/// Adds entries, and for ages each word of theirs.
const fn add_all(kinds: &mut [u8; 1 << 15], entries: &[&str], kind: u8) {
    let mut entry = 0;
    while entry < entries.len() {
        let text = entries[entry].as_bytes();
        let mut at = 0;
        while at < text.len() {
            if at == 0 || kind == AGE && text[at - 1] == b' ' {
                let word = text.split_at(at).1;
                add(kinds, word, kind);
                if kind == AGE && at == 0 {
                    // Ages are read from tokens: "a go" is "ago".
                    add(kinds, word.split_at(1).0, kind);
                    add(kinds, word.split_at(if word.len() < 2 { 1 } else { 2 }).0, kind);
                }
            }
            at += 1;
        }
        entry += 1;
    }
}

/// Adds a word of ASCII.
const fn add(kinds: &mut [u8; 1 << 15], word: &[u8], kind: u8) {
    let (mut front, mut length) = (0, 0);
    while length < 3 && length < word.len() && word[length].is_ascii_alphabetic() {
        front = front << 5 | (word[length] & 31) as usize;
        length += 1;
    }
    if length == 0 || length < 3 && length < word.len() && !word[length].is_ascii() {
        return;
    }
    // What stands behind a blank or a sign may be anything.
    let first = match length {
        1 => front << 10,
        2 => front << 5,
        _ => front,
    };
    let mut last = if length == 1 { first + 31 } else { first };
    while last >= first {
        kinds[last] |= kind;
        last -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_time_is_overlooked() {
        for line in [
            "Piet HaanMarch 3, 2025",
            "3 giorni faedited",
            "3hEdited",
            "a year ago",
            "gestern",
            "i dag",
            "3 days a go",
            "ma 18:20",
            "(edited) 3h",
            "12.01.2024",
            "3 Std.",
            "2025 Foo 3",
            "3 foo 2025.",
            "at 4:05 PM",
            "il y a 2 ans",
            "aujourd’hui",
            "3 May 2025 edited by Ada",
            "yesterday 😂",
        ] {
            assert_ne!(Glance::of(line), Glance::Nothing, "{line}");
        }
    }

    #[test]
    fn most_lines_hold_none() {
        for line in [
            "Since 1998 the ferry has carried about 40,000 passengers a year — fewer than the bridge takes in a week.",
            "3. The council votes.",
            "👩🏽‍🚒 Two Crews… 🇳🇴",
            "I was there on 12 of them.",
            "“Quiet streets” means no streets, if you ask me 😂",
            "Reply",
            "Lena B.",
        ] {
            assert_eq!(Glance::of(line), Glance::Nothing, "{line}");
            assert!(time::find(line).is_none(), "{line}");
        }
    }
}
