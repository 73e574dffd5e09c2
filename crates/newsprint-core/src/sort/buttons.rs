//! A row of buttons on one line: "Reply Share Report", "Like · Reply · 4h", "⬆ 210 ⬇ Reply", and glued as copying leaves it: `ReplyDelete`.

use super::{
    leftovers::{Match, fold, rows_of},
    leftovers_index::begins_button,
    leftovers_table::{Evidence, Place, Risk, is_button},
};
use crate::{
    LeftoverKind,
    text::{ascii, shape::is_mark},
};

/// Longer lines are no rows of buttons.
const LONGEST: usize = 100;

/// Words of the longest button.
const WORDS: usize = 4;

/// What `line` is if buttons, numbers, ages and separators are all it has, one button at least or a number between signs.
pub(crate) fn classify(line: &str) -> Option<Match> {
    if line.len() > LONGEST || ends_sentence(line) || !may_begin_row(line) {
        return None;
    }
    let runs = split(line)?;
    if runs.len() > 14 {
        return None;
    }
    // Between numbers a dash or a colon is part of a date.
    let has_symbols = line.chars().any(|c| !c.is_ascii() && !c.is_alphanumeric() || c == '|');
    let (mut at, mut buttons, mut numbers, mut signs) = (0, 0, 0, 0);
    while let Some(run) = runs.get(at) {
        match run {
            Run::Sign => (signs, at) = (signs + 1, at + 1),
            Run::Word(first) => {
                if let Some(taken) = button(&runs, at) {
                    (buttons, at) = (buttons + 1, at + taken);
                } else if buttons > 0 && super::leftovers::is_badge(first) {
                    (signs, at) = (signs + 1, at + 1);
                } else if is_count(first) {
                    (numbers, at) = (numbers + 1, at + 1);
                } else {
                    return None;
                }
            }
        }
    }
    let is_row = buttons >= 2
        || buttons == 1 && numbers + signs > 0
        || buttons == 0 && has_symbols && numbers > 0 && signs > 0 && numbers <= 3;
    is_row.then_some(Match {
        kind: if buttons == 0 { LeftoverKind::Count } else { LeftoverKind::Button },
        evidence: Evidence::Neighbour,
        place: Place::Control,
        risk: if buttons >= 2 { Risk::Low } else { Risk::Medium },
        is_whole: true,
    })
}

/// Whether the first word of `line` is one that a button begins with, or a number; nothing else can open a row. True where there is no word.
fn may_begin_row(line: &str) -> bool {
    if let Some(word) = first_ascii_word(line.trim_start_matches(['“', '"', '(', '[', ' '])) {
        return word.contains(|c: char| c.is_ascii_digit()) || begins_button(word);
    }
    let Some((start, _)) = line.char_indices().find(|&(_, c)| ascii::is_alphanumeric(c) || is_mark(c)) else {
        return true;
    };
    let words = line.get(start..).unwrap_or_default();
    let mut before = ' ';
    let end = words.char_indices().find(|&(at, c)| {
        let cut = c.is_uppercase() && before.is_lowercase();
        before = c;
        cut || !goes_on(c, at > 0)
    });
    let first = words.get(..end.map_or(words.len(), |(at, _)| at)).unwrap_or_default();
    first.contains(char::is_numeric) || begins_button(first)
}

/// The first word of a line that begins with a letter or digit, if all of it is ASCII.
#[inline]
fn first_ascii_word(line: &str) -> Option<&str> {
    let bytes = line.as_bytes();
    bytes.first().filter(|byte| byte.is_ascii_alphanumeric())?;
    let goes_on =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'\'' | b',' | b'.' | b'-' | b'!');
    let is_seam = |pair: &[u8]| matches!(pair, [b'a'..=b'z', b'A'..=b'Z']);
    let end = bytes.iter().position(|&byte| !goes_on(byte)).unwrap_or(bytes.len());
    if bytes.get(end).is_some_and(|byte| !byte.is_ascii()) {
        return None;
    }
    let seam = bytes.get(..end)?.windows(2).position(is_seam);
    line.get(..seam.map_or(end, |at| at + 1))
}

/// Whether `c` belongs to a word, which it may begin or, `inside`, go on with.
fn goes_on(c: char, inside: bool) -> bool {
    ascii::is_alphanumeric(c) || is_mark(c) || inside && matches!(c, '\'' | '’' | ',' | '.' | '-' | '!')
}

enum Run<'t> {
    Word(&'t str),
    /// A separator, an arrow, an emoji.
    Sign,
}

fn ends_sentence(line: &str) -> bool {
    line.ends_with(['.', '?', '!', ',', '。']) && !line.ends_with("...")
}

/// `line` as words and signs; words are cut where a capital follows a small letter.
fn split(line: &str) -> Option<Vec<Run<'_>>> {
    let mut runs = Vec::new();
    let mut start = None;
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        let in_word = goes_on(c, start.is_some());
        let cut = c.is_uppercase() && before.is_lowercase();
        if let Some(from) = start.filter(|_| !in_word || cut) {
            runs.push(Run::Word(line.get(from..at)?));
            start = None;
        }
        if in_word && start.is_none() {
            start = Some(at);
        } else if !in_word && !c.is_whitespace() && !crate::text::blank::is_blank(c) {
            runs.push(Run::Sign);
        }
        before = c;
    }
    if let Some(from) = start {
        runs.push(Run::Word(line.get(from..)?));
    }
    Some(runs)
}

/// How many runs at `at` are the words of one button.
fn button(runs: &[Run<'_>], at: usize) -> Option<usize> {
    if !matches!(runs.get(at), Some(Run::Word(word)) if begins_button(word)) {
        return None;
    }
    let mut phrase = String::new();
    let mut best = None;
    for taken in 0..WORDS {
        let Some(Run::Word(word)) = runs.get(at + taken) else { break };
        if taken > 0 {
            phrase.push(' ');
        }
        phrase.push_str(&fold(word));
        if rows_of(&phrase).iter().any(is_button) {
            best = Some(taken + 1);
        }
    }
    best
}

/// "12", "1.2K", "(3)", "4h", "3w".
fn is_count(word: &str) -> bool {
    let bare = word.trim_matches(['(', ')']);
    let digits = bare.trim_end_matches(|c: char| c.is_alphabetic());
    let unit = bare.len() - digits.len();
    !digits.is_empty() && unit <= 4 && digits.chars().all(|c| c.is_numeric() || matches!(c, '.' | ',' | '-'))
}
