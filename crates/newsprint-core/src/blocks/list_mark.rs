//! The mark of a list: a bullet, an arrow, a number, a letter.

use crate::{lines::narrow, text::blank};

/// A mark at the front of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ListMark {
    pub(crate) kind: MarkKind,
    length: u32,
    words: u32,
}

impl ListMark {
    /// Bytes of the mark.
    pub(crate) fn length(self) -> usize {
        self.length as usize
    }

    /// Where the words begin, in bytes of the line.
    pub(crate) fn words(self) -> usize {
        self.words as usize
    }
}

/// Marks of one kind make one list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MarkKind {
    /// `•`, `-`, `→`, `✓` …
    Bullet(char),
    /// `1.`, `2)`, `(3)`, `④`
    Number(u32),
    /// `a)`, `(b)`
    Letter(char),
}

impl MarkKind {
    /// Whether a list may go on with `other`.
    pub(crate) fn is_like(self, other: Self) -> bool {
        match (self, other) {
            (Self::Bullet(a), Self::Bullet(b)) => a == b || is_tick(a) && is_tick(b),
            (Self::Number(_), Self::Number(_)) | (Self::Letter(_), Self::Letter(_)) => true,
            _ => false,
        }
    }
}

fn is_tick(c: char) -> bool {
    matches!(c, '✓' | '✔' | '✗' | '✘' | '☐' | '☑' | '☒' | '✖' | '×')
}

/// Reads the mark at the front of `line`. A hyphen, a star, a dash need a blank behind them; `•` does not.
pub(crate) fn read(line: &str) -> Option<ListMark> {
    let first = line.chars().next()?;
    if first.is_ascii_alphabetic() {
        return letter(line, 0);
    }
    if first.is_numeric() && !('一'..='鿿').contains(&first) {
        return number(line, 0);
    }
    match first {
        '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十' => kanji(line),
        '(' => number(line, 1).or_else(|| letter(line, 1)),
        '•' | '‣' | '◦' | '▪' | '▫' | '●' | '○' | '■' | '□' | '◆' | '◇' | '∙' | '⁃' | '►' | '▶' | '▸'
        | '➤' | '➔' | '➜' | '→' | '⇒' | '✓' | '✔' | '✗' | '✘' | '☐' | '☑' | '☒' | '✖' | '★' | '☆' | '♦'
        | '・' | '❖' | '➢' | '✦' | '✧' | '◾' | '◽' | '☞' | '⮕' | '✱' | '✴' | '❯' | '▻' | '⦿' | '·' => {
            mark(line, first.len_utf8(), MarkKind::Bullet(first), false)
        }
        '-' | '*' | '+' | '–' | '—' | '»' | '›' | '×' | '~' | '¤' => {
            mark(line, first.len_utf8(), MarkKind::Bullet(first), true)
        }
        '[' => ["[ ]", "[x]", "[X]"]
            .into_iter()
            .find(|&box_| line.starts_with(box_))
            .and_then(|box_| mark(line, box_.len(), MarkKind::Bullet('☐'), true)),
        _ => None,
    }
}

fn mark(line: &str, length: usize, kind: MarkKind, spaced: bool) -> Option<ListMark> {
    let rest = line.get(length..)?;
    let words = rest.trim_start_matches(blank::is_blank);
    // A variation selector belongs to the sign before it.
    let words = words.trim_start_matches('\u{FE0E}').trim_start_matches(blank::is_blank);
    if words.is_empty() || spaced && !rest.starts_with(blank::is_blank) {
        return None;
    }
    Some(ListMark { kind, length: narrow(length), words: narrow(line.len() - words.len()) })
}

/// `1.`, `2)`, `3．`, `4、`, `①`, and `(5)` when `from` is 1. At most three digits: "1956. It froze." is a year.
fn number(line: &str, from: usize) -> Option<ListMark> {
    let rest = line.get(from..)?;
    if let Some(circled) = rest.chars().next().filter(|c| matches!(c, '①'..='⑳')) {
        return mark(
            line,
            circled.len_utf8(),
            MarkKind::Number(u32::from(circled) - u32::from('①') + 1),
            false,
        );
    }
    let mut value = 0;
    let mut digits = 0;
    let mut length = from;
    for c in rest.chars().take_while(|c| c.is_numeric()).take(4) {
        digits += 1;
        length += c.len_utf8();
        value = value * 10 + c.to_digit(10).unwrap_or(0);
    }
    let after = line.get(length..)?.chars().next()?;
    let closes = if from == 0 {
        matches!(after, '.' | ')' | '．' | '、' | '）' | '-' | ':' | '】')
    } else {
        after == ')'
    };
    if digits == 0 || digits > 3 || !closes {
        return None;
    }
    // "12: …" is a time or a verse more often than a mark, "12-…" a span.
    let spaced = !matches!(after, '、' | '）' | '．');
    if matches!(after, ':' | '-') {
        return None;
    }
    mark(line, length + after.len_utf8(), MarkKind::Number(value), spaced)
}

/// `一、`: one to ten.
fn kanji(line: &str) -> Option<ListMark> {
    const NUMERALS: &str = "一二三四五六七八九十";
    let first = line.chars().next()?;
    let value = NUMERALS.chars().position(|c| c == first)?;
    line.get(first.len_utf8()..)?.starts_with(['、', '．', '）']).then_some(())?;
    mark(line, first.len_utf8() + '、'.len_utf8(), MarkKind::Number(u32::try_from(value + 1).ok()?), false)
}

/// `a)` and `(a)`; `a.` is an initial.
fn letter(line: &str, from: usize) -> Option<ListMark> {
    let bytes = line.as_bytes();
    let (&letter, &after) = (bytes.get(from)?, bytes.get(from + 1)?);
    if !letter.is_ascii_alphabetic() || after != b')' {
        return None;
    }
    mark(line, from + 2, MarkKind::Letter(char::from(letter.to_ascii_lowercase())), true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Option<&str> {
        line.get(read(line)?.words()..)
    }

    #[test]
    fn marks_of_many_kinds() {
        for line in [
            "• eggs",
            "•eggs",
            "- eggs",
            "* eggs",
            "1. eggs",
            "2) eggs",
            "(3) eggs",
            "a) eggs",
            "→ eggs",
            "④ eggs",
            "[ ] eggs",
            "１．eggs",
            "✓ eggs",
        ] {
            assert_eq!(words(line), Some("eggs"), "{line}");
        }
    }

    #[test]
    fn numbers_hyphens_and_initials_of_running_text_are_no_marks() {
        for line in [
            "-eggs",
            "*eggs*",
            "1956. It froze",
            "19:30 Doors",
            "A. Smith",
            "#eggs",
            "12-15 people",
            "—No",
            "3.5 litres",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
