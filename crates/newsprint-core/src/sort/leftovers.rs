//! What a line may be of the platform's: lookups in the table of phrases and in the shapes with numbers.
//!
//! A [`Match`] is a possibility. Whether the line is a leftover is decided by its [`Evidence`] and by what stands around it:
//!
//! - `Alone`: the whole line is enough, if no text of the article or of a comment follows that it would cut off;
//! - `Tail`: only after the last block of the article;
//! - `Neighbour`: only beside another leftover, an author line or the end of the page;
//! - a phrase whose place is [`Place::End`] counts only after the last comment.

pub(crate) use super::fold::{fold, fold_into};
pub(super) use super::leftovers_index::may_begin_head_word;

use super::{
    buttons,
    counts::{self, Count},
    leftovers_index::{
        badges, contained, head_words, may_be_known, may_be_line, may_end_in_head_word, prefixes, whole_lines,
    },
    leftovers_table::{Evidence, Place, Risk, Row, Source},
};
use crate::{
    LeftoverKind,
    text::{ascii::is_letter_like, shape::is_mark, signs::Signs},
};

/// Lines longer than this are prose.
const LONGEST: usize = 300;
/// What a line may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    pub(crate) kind: LeftoverKind,
    pub(crate) evidence: Evidence,
    pub(crate) place: Place,
    pub(crate) risk: Risk,
    /// Whether the phrase is the whole line; if not, it begins the line or stands in it.
    pub(crate) is_whole: bool,
}

/// Phrases that a caller adds to the table, for example the buttons of one paper.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Phrases {
    /// Folded, sorted.
    own: Vec<(String, LeftoverKind)>,
}

impl Phrases {
    /// Adds a phrase that is enough when it is a whole line.
    pub(crate) fn add(&mut self, phrase: &str, kind: LeftoverKind) {
        let key = fold(phrase);
        match self.own.binary_search_by(|(own, _)| own.cmp(&key)) {
            Ok(at) => self.own[at].1 = kind,
            Err(at) => self.own.insert(at, (key, kind)),
        }
    }

    /// Whether nothing that is known may be `line`, which holds no more than `signs`, nor a part of it.
    pub(crate) fn know_nothing_of(&self, line: &str, signs: Signs) -> bool {
        line.is_empty() || line.len() > LONGEST || self.own.is_empty() && !may_be_known(line, signs)
    }

    /// What `line` may be, by the caller's phrases first. `line` has no blanks at its edges and is not [too long](Self::know_nothing_of); `buffer` may hold anything.
    pub(crate) fn classify(&self, line: &str, buffer: &mut String) -> Option<Match> {
        fold_into(line, buffer);
        self.own_phrase(buffer).or_else(|| classify_folded(line, buffer))
    }

    /// Every reading of `line` that takes it whole, and what it counts; where there is none, what else `line` may be.
    pub(crate) fn readings(&self, line: &str, buffer: &mut String) -> Readings {
        fold_into(line, buffer);
        let (count, counted) = counts::read_line(buffer);
        let mut whole: Vec<Match> = whole(buffer, line).collect();
        whole.extend(counted);
        whole.extend(buttons::classify(line));
        let other = || self.own_phrase(buffer).or_else(|| part(line, buffer));
        Readings {
            other: if whole.is_empty() { other() } else { None },
            whole,
            count,
            is_badge: is_folded_badge(buffer),
        }
    }

    fn own_phrase(&self, key: &str) -> Option<Match> {
        if self.own.is_empty() {
            return None;
        }
        let at = self.own.binary_search_by(|(own, _)| own.as_str().cmp(key)).ok()?;
        let (_, kind) = self.own.get(at)?;
        Some(Match {
            kind: *kind,
            evidence: Evidence::Alone,
            place: Place::Any,
            risk: Risk::Low,
            is_whole: true,
        })
    }
}

/// What `line` may be, the reading that needs least evidence. `line` has no blanks at its edges.
///
/// Takes the same short time for any line: a few lookups, and hardly anything for a line of prose.
pub(crate) fn classify(line: &str) -> Option<Match> {
    if line.is_empty() || line.len() > LONGEST {
        return None;
    }
    classify_folded(line, &fold(line))
}

fn classify_folded(line: &str, key: &str) -> Option<Match> {
    let whole = whole(key, line).min_by_key(|found| (found.evidence, found.risk));
    whole.or_else(|| counts::read_line(key).1).or_else(|| in_part(key)).or_else(|| {
        // Rows of buttons last: "Reply to NAME" is a phrase of its own.
        buttons::classify(line).or_else(|| undecorated(line))
    })
}

/// What a line may be that no phrase takes whole.
fn part(line: &str, key: &str) -> Option<Match> {
    in_part(key).or_else(|| undecorated(line))
}

/// A phrase at the front of a line or somewhere in it.
fn in_part(key: &str) -> Option<Match> {
    prefix(key).or_else(|| contained(key).map(|row| of(row, false)))
}

/// What a line may be: see [`Phrases::readings`].
#[derive(Debug, Default)]
pub(crate) struct Readings {
    pub(crate) whole: Vec<Match>,
    pub(crate) other: Option<Match>,
    pub(crate) count: Option<Count>,
    pub(crate) is_badge: bool,
}

/// "💬 Leave a comment", "Please share 🙏": the words without emoji around them, with one more witness, since headings look so too.
fn undecorated(line: &str) -> Option<Match> {
    // Nearly all lines end here: nothing would be taken from their edges.
    let is_edge = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    let bytes = line.as_bytes();
    if is_edge(bytes.first()) && is_edge(bytes.last()) && !(line.starts_with('(') && line.ends_with(')')) {
        return None;
    }
    let is_word = |c: char| is_letter_like(c) && (c.is_alphanumeric() || is_mark(c));
    let bare = line.trim_matches(|c: char| c == ' ' || !c.is_ascii() && !is_word(c));
    let inner = bare.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'));
    let bare = inner.filter(|inner| !inner.contains(['(', ')'])).map_or(bare, str::trim);
    if bare.len() == line.len() || bare.is_empty() || !may_be_line(bare) {
        return None;
    }
    let found = whole(&fold(bare), bare).min_by_key(|found| (found.evidence, found.risk))?;
    Some(Match { evidence: demoted(found.evidence), ..found })
}

/// Every reading of `line` that takes it whole.
pub(crate) fn readings(line: &str) -> Vec<Match> {
    if line.is_empty() || line.len() > LONGEST {
        return Vec::new();
    }
    let key = fold(line);
    let mut readings: Vec<Match> = whole(&key, line).collect();
    readings.extend(counts::read_line(&key).1);
    readings.extend(buttons::classify(line));
    readings
}

/// Whether `run`, a part of an author line, is a badge ("Mod", "Author", "edited").
pub(crate) fn is_badge(run: &str) -> bool {
    is_folded_badge(&fold(run))
}

fn is_folded_badge(key: &str) -> bool {
    let bare = key.trim_matches(|c: char| matches!(c, '(' | ')' | '[' | ']' | '•' | '·' | ' '));
    !bare.is_empty() && bare.len() <= 60 && !badges(bare).is_empty()
}

/// Whether `run` is a badge that no name ends with: "Mod" and "OP", but not "Owner" and "Fan".
pub(crate) fn is_sure_badge(run: &str) -> bool {
    let key = fold(run);
    badges(&key).iter().any(|row| row.source == Source::Page)
}

/// Where the head word at the end of `line` begins ("says:", "said...", "より:"), if there is one.
pub(crate) fn head_word(line: &str) -> Option<usize> {
    if !may_end_in_head_word(line) {
        return None;
    }
    // The last 40 characters: no head word is longer.
    let tail_start = line.char_indices().rev().nth(39).map_or(0, |(at, _)| at);
    let tail = line.get(tail_start..)?;
    tail.char_indices().find_map(|(at, _)| {
        let word = tail.get(at..)?;
        let starts_word = tail_start + at == 0
            || tail.get(..at).is_some_and(|before| before.ends_with(char::is_whitespace))
            || word.chars().next().is_some_and(crate::text::shape::is_unspaced)
            || !word.starts_with(char::is_alphabetic) && !word.starts_with(char::is_whitespace);
        (starts_word
            && !word.starts_with(char::is_whitespace)
            && may_begin_head_word(word)
            && !head_words(&fold(word)).is_empty())
        .then_some(tail_start + at)
    })
}

fn whole<'k>(key: &'k str, line: &'k str) -> impl Iterator<Item = Match> + 'k {
    whole_lines(key).iter().map(move |row| Match {
        // "REPLY" and "Leave A Reply" are the same words as themes write them; "reply" may be a comment.
        evidence: if same_case(row.pattern, line) { row.evidence } else { demoted(row.evidence) },
        ..of(row, true)
    })
}

/// Other capitals than the platform's: one more witness is needed.
fn demoted(evidence: Evidence) -> Evidence {
    match evidence {
        Evidence::Alone => Evidence::Tail,
        Evidence::Tail | Evidence::Neighbour => Evidence::Neighbour,
    }
}

fn same_case(pattern: &str, line: &str) -> bool {
    pattern.chars().filter(|c| c.is_alphabetic()).eq(line.chars().filter(|c| c.is_alphabetic()))
}

/// The prefix row that `key` begins with, as a whole word, the longest one.
fn prefix(key: &str) -> Option<Match> {
    prefixes(key)
        .iter()
        .filter(|row| begins(key, row) && (row.risk == Risk::Low || !is_sentence(key)))
        .max_by_key(|row| row.pattern.len())
        .map(|row| of(row, false))
}

/// Whether a line that goes on behind a phrase reads as prose: "Reply to the question in the last part: yes." Short forms end in a full stop too.
fn is_sentence(key: &str) -> bool {
    key.ends_with(['.', '?', '!', '。', '।']) && key.split(' ').count() > 4
}

fn begins(key: &str, row: &Row) -> bool {
    let (pattern, Some(rest)) = (row.pattern, key.strip_prefix(row.key)) else { return false };
    let ends_in_letter = pattern.chars().next_back().is_some_and(char::is_alphanumeric);
    let unspaced = pattern.chars().next_back().is_some_and(crate::text::shape::is_unspaced);
    !ends_in_letter || unspaced || !rest.starts_with(char::is_alphanumeric)
        // Permalink rows are glued.
        || pattern.starts_with("permalink")
        || pattern.starts_with("Email This")
}

fn of(row: &Row, is_whole: bool) -> Match {
    Match { kind: row.kind, evidence: row.evidence, place: row.place, risk: row.risk, is_whole }
}

/// The rows of whole lines that fold to `key`.
pub(super) fn rows_of(key: &str) -> &'static [Row] {
    whole_lines(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(line: &str) -> String {
        classify(line).map_or("none".to_owned(), |found| {
            format!("{:?} {:?} {:?}", found.kind, found.place, found.evidence)
        })
    }

    #[test]
    fn whole_lines_are_found_in_any_spelling_of_blanks_dots_and_apostrophes() {
        assert_eq!(shown("Post a Comment"), "Form End Alone");
        assert_eq!(shown("Write a comment…"), shown("Write a comment..."));
        assert_eq!(shown("J'aime ça\u{A0}:"), shown("J’aime ça :"));
        assert_eq!(shown("AntwortenLöschen"), "Button Control Alone");
    }

    #[test]
    fn other_capitals_need_more_evidence() {
        assert_eq!(shown("Post a comment"), "Form End Tail");
        assert_eq!(shown("REPLY"), "Button Control Neighbour");
    }

    #[test]
    fn prose_that_begins_with_a_phrase_is_prose() {
        for line in [
            "Share prices fell on Tuesday.",
            "Reply to the question in the last part: yes, two years.",
            "Like most strikes, this one began in the canteen.",
            "Share this with anyone who sailed with him, the plate adds.",
            "The Bible says:",
            "Homecoming",
        ] {
            assert_eq!(shown(line), "none", "{line}");
        }
    }

    #[test]
    fn numbers_are_read_in_the_order_of_any_language() {
        for line in [
            "3 comments:",
            "Comments (4)",
            "3 thoughts on “The Bakery”",
            "2 réflexions sur « Le café »",
            "2 件のコメント:",
            "Reacties (12)",
            "One response to “A Map”",
            "12 Kommentare:",
            "3条评论:",
            "댓글 (5)",
        ] {
            assert_eq!(shown(line), "Count Header Alone", "{line}");
        }
        assert_eq!(shown("12 comments"), "Count Header Neighbour");
        assert_eq!(shown("all 5 comments"), "Count Header Neighbour");
        assert_eq!(shown("1.2K"), "Count Control Neighbour");
        assert_eq!(shown("View 3 replies"), "Count Control Neighbour");
        assert_eq!(shown("1 reply by Noor Halloran"), "Count Control Neighbour");
        assert_eq!(shown("8 more comments..."), "Navigation End Neighbour");
        assert_eq!(shown("12 monkeys"), "none");
        assert_eq!(shown("4 min read"), "Count Head Alone");
    }

    #[test]
    fn rows_of_buttons_are_read_spaced_separated_and_glued() {
        for line in [
            "Reply Share Report",
            "Like · Reply · 4h",
            "⬆ 210 ⬇ Reply",
            "VastaaJaaPoista",
            "Like Reply 3d",
            "Svara Gilla (3)",
        ] {
            assert_eq!(shown(line), "Button Control Neighbour", "{line}");
        }
        assert_eq!(shown("Reply with a letter"), "none");
    }

    #[test]
    fn headers_that_say_that_nothing_follows_are_known() {
        use counts::says_none_follow;
        for line in [
            "No comments:",
            "0 comments",
            "Show 12 comments",
            "View all 31 comments",
            "Comments are closed.",
            "Комментариев нет:",
        ] {
            assert!(says_none_follow(&fold(line)), "{line}");
        }
        assert!(!says_none_follow(&fold("3 comments")));
    }

    #[test]
    fn head_words_are_cut_off_where_they_begin() {
        assert_eq!(head_word("Gwen Acheampong says:"), Some(16));
        assert_eq!(head_word("Arthur P. said..."), Some(10));
        assert_eq!(head_word("山田より:"), Some(6));
        assert_eq!(head_word("Nobody knows:"), None);
    }

    #[test]
    fn a_caller_adds_phrases_of_one_paper() {
        let mut phrases = Phrases::default();
        phrases.add("Support the Gazette", LeftoverKind::Subscription);
        assert_eq!(
            phrases.classify("support the  Gazette", &mut String::new()).map(|found| found.kind),
            Some(LeftoverKind::Subscription)
        );
        assert_eq!(
            phrases.classify("Reply", &mut String::new()).map(|found| found.kind),
            Some(LeftoverKind::Button)
        );
    }
}
