//! The byline: who wrote the piece, and when.
//!
//! A line counts only when it parses completely: a lead-in ("By", "Words and pictures by", "Interview:") with names, a date with or without its
//! "Published", names and dates side by side. "By the time the cranes stopped …" is a sentence.

use std::borrow::Cow;

use crate::{
    Author, Stamp,
    text::{
        blank,
        dates::{self, FoundDate},
        shape::{Ending, First, Shape, is_unspaced},
    },
    words::{self, List},
};

/// Longer lines are prose.
const LONGEST: usize = 220;

/// A line that credits.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Credit {
    pub(crate) authors: Vec<Author>,
    pub(crate) date: Option<Stamp>,
    /// Whether the date is that of a change.
    pub(crate) is_update: bool,
    /// Names only, without lead-in or date: a byline beside other lines of the head, and a name elsewhere.
    pub(crate) is_bare_name: bool,
    /// A lead-in such as "By" stands in front.
    pub(crate) is_led: bool,
}

/// Reads `line` (without emoji in front) as a credit. `own` are the caller's lead-ins, in lower case.
pub(crate) fn read(line: &str, own: &[String]) -> Option<Credit> {
    if line.is_empty() || line.len() > LONGEST {
        return None;
    }
    // Brackets and italics around the whole line are dress.
    let line = line.trim_matches(['(', ')', '[', ']', '*', '_', '|', ' ', '—', '–', '•', '·']);
    let shape = Shape::of(line);
    if shape.words == 0 || shape.words > 28 || matches!(shape.ending, Ending::Question | Ending::Exclamation)
    {
        return None;
    }
    if own.is_empty() && !words::begins_any(line, &[List::By, List::Published, List::Updated]) {
        return read_plain(line, &shape);
    }
    let lower = line.to_lowercase();
    // Lower case may change the length of a few letters; then the places do not fit and the line is left alone.
    if lower.len() != line.len() {
        return read_plain(line, &shape);
    }
    led(line, &lower, own).or_else(|| dated(line, &lower)).or_else(|| read_plain(line, &shape))
}

/// "By Jane Doe | 3 March 2025", "Interview: Kaspar Lind".
fn led(line: &str, lower: &str, own: &[String]) -> Option<Credit> {
    let of_caller = own.iter().filter(|entry| words::starts_with(lower, entry)).map(String::len).max();
    let taken = of_caller.into_iter().chain(words::prefix(lower, List::By)).max()?;
    let rest = line.get(taken..)?;
    let names = rest.trim_start_matches(|c: char| {
        blank::is_blank(c) || matches!(c, ':' | '：' | '=' | '＝' | '|' | '／' | '/' | '—' | '–' | '-' | '　')
    });
    let is_labelled = names.len() < rest.trim_start_matches(blank::is_blank).len();
    let lead = lower.get(..taken)?;
    let mut credit = segments(names).or_else(|| names_then_date(names))?;
    credit.is_led = true;
    credit.is_bare_name = false;
    if credit.authors.is_empty() && credit.date.is_none() {
        return None;
    }
    // "By" and its like lead in by themselves; a noun ("Text", "Photos", "Interview") needs its colon, and a word that opens sentences too
    // ("Por", "Von", "Di"), or the caller's, a full name.
    let sure = match lead {
        "by" | "بقلم" => true,
        _ if of_caller == Some(taken) => is_labelled || credit.date.is_some() || capitals(names) >= 1,
        "por" | "par" | "von" | "di" | "door" | "aus" | "przez" | "من" | "द्वारा" => {
            is_labelled
                || credit.date.is_some()
                || capitals(names) >= 2
                || Shape::of(names).words <= 2 && capitals(names) >= 1
        }
        _ => {
            is_labelled
                || lead.contains(' ') && capitals(names) >= 1
                || credit.date.is_some()
                || !names.is_ascii() && Shape::of(names).words <= 4 && capitals(names) == 0
        }
    };
    sure.then_some(credit)
}

/// "Jane Doe on March 3, 2025": what follows a lead-in.
fn names_then_date(text: &str) -> Option<Credit> {
    let date = dates::find(text).filter(|date| fits_credit(date, text))?;
    let ends = text.get(date.range.end..)?.chars().all(|c| !c.is_alphanumeric());
    let before = text.get(..date.range.start)?.trim_end_matches(blank::is_blank);
    let mut credit = Credit { date: Some(stamp(text, &date)), ..Credit::default() };
    let names = without_when(before, &before.to_lowercase());
    (ends && are_names(names) && read_part(names, &mut credit)).then_some(credit)
}

/// How many words start with a capital.
fn capitals(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase))
        .count()
}

/// "Published 11 November 2025, 07:42", "Posted on 19 October 2025 by starshed", "Updated 4 March".
fn dated(line: &str, lower: &str) -> Option<Credit> {
    let updated = words::prefix(lower, List::Updated);
    let taken = updated.or_else(|| words::prefix(lower, List::Published))?;
    let rest = line.get(taken..)?;
    let start =
        rest.len() - rest.trim_start_matches(|c: char| blank::is_blank(c) || matches!(c, ':' | '：')).len();
    let after = rest.get(start..)?;
    if let Some(by) = lower.get(taken + start..).filter(|after| words::prefix(after, List::By).is_some()) {
        return led(after, by, &[]).map(|credit| Credit { is_update: updated.is_some(), ..credit });
    }
    let mut date = dates::at_start(after);
    if date.is_none() {
        // One small word: "on", "am", "le".
        date = dates::find(after)
            .filter(|found| Shape::of(after.get(..found.range.start).unwrap_or_default()).words <= 1);
    }
    if date.is_none() && updated.is_some() && dates::is_clock(after) {
        return Some(Credit {
            date: Some(Stamp::new(after)),
            is_update: true,
            is_led: true,
            ..Credit::default()
        });
    }
    let date = date?;
    let tail = after.get(date.range.end..)?;
    let mut credit = Credit { is_led: true, ..Credit::default() };
    credit.date = Some(stamp(after, &date));
    credit.is_update = updated.is_some();
    let tail = tail.trim_matches(|c: char| {
        blank::is_blank(c) || matches!(c, '.' | ',' | '|' | '·' | '•' | '-' | '–' | '—' | ')' | '(')
    });
    if tail.is_empty() {
        return Some(credit);
    }
    let tail_lower = tail.to_lowercase();
    let led_tail = words::prefix(&tail_lower, List::By).and_then(|taken| tail.get(taken..));
    let names = led_tail.unwrap_or(tail).trim_start_matches([':', ' ']);
    let rest = segments(names).or_else(|| is_handle(names).then(|| name_only(names)))?;
    credit.authors = rest.authors;
    Some(credit)
}

/// Names and dates side by side, a date alone, a name alone.
fn read_plain(line: &str, shape: &Shape) -> Option<Credit> {
    let date = dates::find(line);
    if date.is_none() && (shape.inner_stops > 0 || shape.words > MOST_NAMES) {
        return None;
    }
    let date = date.filter(|date| fits_credit(date, line));
    let has_date = date.is_some();
    // AFP, dpa: an agency.
    let is_agency = || shape.words == 1 && line.len() <= 8 && line.chars().all(char::is_uppercase);
    let has_role = !has_date && is_name_and_role(line);
    if !has_date && !has_role && !is_name_of(line, shape) && !is_agency() && !is_name_in_capitals(line, shape)
    {
        return None;
    }
    let credit = segments_around(line, date)?;
    if !has_date && credit.authors.is_empty() {
        return None;
    }
    Some(Credit { is_bare_name: !has_date && !has_role, ..credit })
}

/// "Ida Fell, staff writer": one name and what its bearer does.
fn is_name_and_role(line: &str) -> bool {
    line.split_once(", ")
        .is_some_and(|(name, role)| is_full_name(name) && !role.contains(',') && is_role(role))
}

/// "NORA PELL": as some papers print names.
fn is_name_in_capitals(line: &str, shape: &Shape) -> bool {
    shape.ending == Ending::Open
        && (2..=4).contains(&shape.words)
        && line.chars().all(|c| c.is_uppercase() || matches!(c, ' ' | '.' | '-' | '’' | '\''))
}

/// Reads parts between separators, each a date, a name, a role or an issue number.
fn segments(text: &str) -> Option<Credit> {
    segments_around(text, dates::find(text).filter(|date| fits_credit(date, text)))
}

/// An age in a long line is a part of a sentence.
fn fits_credit(date: &FoundDate, line: &str) -> bool {
    !date.is_age || line.len() < 60
}

/// The same, where the date of the text is known.
fn segments_around(text: &str, date: Option<FoundDate>) -> Option<Credit> {
    let mut credit = Credit::default();
    let mut rest = Cow::Borrowed(text);
    if let Some(date) = date {
        credit.date = Some(stamp(text, &date));
        let before = text.get(..date.range.start)?;
        let after = text.get(date.range.end..)?;
        // A day in a sentence is no credit: what stands before it must end with a separator, or be one small word.
        let before_words = before.trim_end_matches(blank::is_blank);
        let is_set_off = before_words.is_empty()
            || before_words
                .ends_with(['|', '·', '•', ',', '-', '–', '—', '/', ':', '(', '：', '،', '、', '∙', '※']);
        if !is_set_off
            && !without_when(before_words, &before_words.to_lowercase()).is_empty()
            && !says_when(before_words)
        {
            return None;
        }
        rest = Cow::Owned(format!("{before}|{after}"));
    }
    for part in
        rest.split(['|', '·', '•', '∙', '／', '—', '–']).flat_map(|part| part.split(" - ")).map(blank::trim)
    {
        let part = part.trim_matches(|c: char| {
            matches!(c, ',' | '.' | ':' | '(' | ')' | '،' | '、' | '/') || blank::is_blank(c)
        });
        if part.is_empty() {
            continue;
        }
        if !read_part(part, &mut credit) {
            return None;
        }
    }
    Some(credit)
}

/// One part: names with a role behind a comma, a lead-in, an issue.
fn read_part(part: &str, credit: &mut Credit) -> bool {
    let lower = part.to_lowercase();
    let is_when = words::is(&lower, List::Published)
        || words::is(&lower, List::Updated)
        || words::is(&lower, List::Glue);
    if is_when || is_issue(&lower) || is_reading_time(&lower) {
        return true;
    }
    // "published on", "publié le" in front of the date that was cut out; "von" behind it.
    let trimmed = without_when(part, &lower);
    let led = credit.date.as_ref().and_then(|_| words::prefix(&lower, List::By));
    let trimmed = led
        .and_then(|taken| trimmed.get(taken..))
        .map(blank::trim)
        .filter(|rest| are_names(rest))
        .unwrap_or(trimmed);
    let Some((names, role)) = split_role(trimmed) else {
        // "Harrow maintainers", "Valley desk" beside a date: an organisation.
        let shape = Shape::of(trimmed);
        let is_body = credit.date.is_some()
            && (1..=6).contains(&shape.words)
            && shape.ending == Ending::Open
            && matches!(shape.first, First::Upper | First::Uncased);
        if is_body {
            credit.authors.push(Author::new(trimmed));
        }
        return is_body;
    };
    for name in split_names(names) {
        let mut author = Author::new(name);
        author.role = role.map(str::to_owned);
        credit.authors.push(author);
    }
    true
}

/// `part` without the words at its end that say when.
fn without_when<'t>(part: &'t str, lower: &str) -> &'t str {
    if lower.len() != part.len() {
        return part;
    }
    let cut = when_start(lower);
    let head = cut.and_then(|cut| part.get(..cut)).unwrap_or(part);
    head.trim_end_matches(|c: char| blank::is_blank(c) || matches!(c, ',' | ':'))
}

/// Where the words at the end of `lower` begin that say when: "published on", "am", "le".
fn when_start(lower: &str) -> Option<usize> {
    let mut found = None;
    for (at, _) in lower.char_indices().rev().take(40) {
        let starts_word =
            at == 0 || lower.get(..at).is_some_and(|before| !before.ends_with(char::is_alphanumeric));
        let Some(tail) = lower.get(at..).filter(|_| starts_word) else { continue };
        if words::is(tail, List::Published) || words::is(tail, List::Updated) || words::is(tail, List::Glue) {
            found = Some(at);
        }
    }
    found
}

/// Whether names and then "published on" stand in front of a date; a small word alone ("on", "le") says nothing.
fn says_when(before: &str) -> bool {
    let lower = before.to_lowercase();
    when_start(&lower)
        .and_then(|at| lower.get(at..))
        .is_some_and(|tail| tail.chars().count() >= 5 && !words::is(tail, List::Glue))
        || !before.is_ascii() && before.chars().all(|c| !c.is_lowercase())
}

/// "Piet Landsman, Regional Reporter" as names and role; `None` when neither reads as names.
fn split_role(part: &str) -> Option<(&str, Option<&str>)> {
    if are_names(part) && !part.contains(',') {
        return Some((part, None));
    }
    let (names, role) = part.split_once([',', '，', '،'])?;
    let role = blank::trim(role);
    let role_lower = role.to_lowercase();
    let is_role = Shape::of(role).words <= 6 && Shape::of(role).inner_stops == 0;
    let names_role = is_role && role_lower.split_whitespace().any(|word| words::is(word, List::Roles));
    if are_names(names) && names_role {
        return Some((names, Some(role)));
    }
    if are_names(part) {
        return Some((part, None));
    }
    (are_names(names) && is_role).then_some((names, Some(role)))
}

/// Whether `text` is one name or several: capitals, particles, initials; few words in scripts without case.
fn are_names(text: &str) -> bool {
    let shape = Shape::of(text);
    if shape.words == 0
        || shape.words > 14
        || matches!(shape.ending, Ending::Question | Ending::Exclamation | Ending::Colon)
    {
        return false;
    }
    let mut capitals = 0;
    let mut uncased = 0;
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let Some(first) = bare.chars().next() else { continue };
        if first.is_uppercase() {
            capitals += 1;
        } else if first.is_numeric() {
            return false;
        } else if first.is_lowercase() {
            if !is_particle(bare) {
                return is_handle(text);
            }
        } else {
            uncased += 1;
        }
    }
    let unspaced = text.chars().filter(|&c| is_unspaced(c)).count();
    (1..=12).contains(&capitals) || (1..=6).contains(&uncased) && unspaced <= 24
}

/// A single word such as a user picks: `starshed`, `tin_can`.
fn is_handle(text: &str) -> bool {
    let text = text.strip_prefix('@').unwrap_or(text);
    text.chars().count() >= 2
        && text.len() <= 40
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
        && text.contains(char::is_alphabetic)
}

fn name_only(name: &str) -> Credit {
    Credit { authors: vec![Author::new(name)], ..Credit::default() }
}

/// Two to four words that all start with capitals, or an initial among them: a name that stands alone.
pub(crate) fn is_full_name(line: &str) -> bool {
    is_name_of(line, &Shape::of(line))
}

/// More words are no names, however joined.
const MOST_NAMES: usize = 8;

/// The same for a line of this shape.
fn is_name_of(line: &str, shape: &Shape) -> bool {
    if !matches!(shape.ending, Ending::Open)
        || shape.first != First::Upper
        || line.contains(|c: char| c.is_numeric() || matches!(c, ':' | '“' | '"' | '?' | '!' | '/' | '('))
        || is_phrase(line)
    {
        return false;
    }
    let words: Vec<&str> = line.split([' ', '\u{A0}', ',', '&']).filter(|word| !word.is_empty()).collect();
    let joined = words.iter().any(|word| words::is(&word.to_lowercase(), List::And))
        || line.contains(',')
        || line.contains('&');
    let most = if joined { MOST_NAMES } else { 4 };
    (2..=most).contains(&words.len())
        && words.iter().all(|word| {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            bare.is_empty()
                || bare.chars().next().is_some_and(char::is_uppercase)
                    && (bare.chars().count() == 1 || bare.chars().any(char::is_lowercase))
                || is_particle(bare)
        })
}

/// "A Bridge That Hums", "Why We Left": words that no name has.
fn is_phrase(line: &str) -> bool {
    let mut words = line.split(' ');
    let Some(first) = words.next() else { return false };
    NEVER.contains(&first)
        || ARTICLES.contains(&first) && words.clone().count() >= 2
        || words.any(|word| NEVER.contains(&word) || LITTLE.contains(&word))
}

/// Articles that a title opens with.
const ARTICLES: [&str; 14] =
    ["A", "An", "The", "Der", "Die", "Das", "Ein", "Eine", "Les", "Une", "Los", "Las", "Una", "Gli"];

/// Words that no name has anywhere.
const NEVER: [&str; 11] =
    ["Why", "How", "What", "When", "Where", "Who", "This", "That", "Your", "Our", "Not"];

/// Words that no name has behind its first.
const LITTLE: [&str; 14] = [
    "The", "These", "Those", "Which", "Their", "Is", "Are", "Was", "Were", "With", "From", "Into", "About",
    "Without",
];

/// Whether a word in lower case may stand in a byline's names: a part of names, or what joins them and their papers.
fn is_particle(word: &str) -> bool {
    words::is_particle(word)
        || matches!(word, "das" | "el" | "vom" | "des" | "st" | "the" | "for")
        || words::is(word, List::And)
}

/// The names of "A, B and C".
fn split_names(names: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for part in names.split([',', '&', '，', '、', '،', ';']) {
        let mut start = 0;
        let mut at = 0;
        for word in part.split_inclusive(' ') {
            let bare = word.trim();
            // "e" and "y" join names only between two of them.
            if words::is(bare, List::And) && at > start && at + word.len() < part.len() {
                found.push(part.get(start..at).unwrap_or_default());
                start = at + word.len();
            }
            at += word.len();
        }
        found.push(part.get(start..).unwrap_or_default());
    }
    found.into_iter().map(blank::trim).filter(|name| !name.is_empty()).collect()
}

/// "Issue 41", "No. 12", "Nr. 7", "Vol. 3", "№ 5", "#12".
fn is_issue(lower: &str) -> bool {
    const LABELS: &[&str] = &[
        "issue",
        "no",
        "no.",
        "nº",
        "n°",
        "vol",
        "vol.",
        "volume",
        "nr",
        "nr.",
        "edition",
        "edición",
        "edição",
        "ausgabe",
        "folge",
        "número",
        "numéro",
        "numero",
        "выпуск",
        "випуск",
        "№",
        "letter",
        "episode",
        "第",
        "العدد",
        "अंक",
        "#",
        "newsletter",
        "lettre",
        "brief",
    ];
    let shape = Shape::of(lower);
    shape.words <= 4
        && lower.contains(char::is_numeric)
        && LABELS.iter().any(|label| lower.starts_with(label))
}

/// "4 min read" beside a name or a date.
fn is_reading_time(lower: &str) -> bool {
    super::leftovers::classify(lower).is_some_and(|found| {
        found.kind == crate::LeftoverKind::Count && found.place == super::leftovers_table::Place::Head
    })
}

fn stamp(text: &str, date: &FoundDate) -> Stamp {
    let mut stamp = Stamp::new(text.get(date.range.clone()).unwrap_or_default());
    stamp.value = date.value;
    stamp
}

/// Whether `line` names what somebody does: "Court reporter".
pub(crate) fn is_role(line: &str) -> bool {
    let shape = Shape::of(line);
    let lower = line.to_lowercase();
    shape.words <= 6
        && shape.ending == Ending::Open
        && shape.inner_stops == 0
        && lower.split([' ', ',', '-', '/']).any(|word| words::is(word, List::Roles))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(line: &str) -> Vec<String> {
        read(line, &[])
            .map_or_else(Vec::new, |credit| credit.authors.into_iter().map(|author| author.name).collect())
    }

    fn is_byline(line: &str) -> bool {
        read(line, &[]).is_some_and(|credit| !credit.is_bare_name)
    }

    #[test]
    fn a_word_of_the_callers_leads_in_a_name_without_a_colon() {
        let credit = read("Eftir Jónu Dal", &["eftir".to_owned()]);
        assert_eq!(credit.map(|credit| credit.authors.len()), Some(1));
        assert!(read("Eftir helgina kom rigning", &["eftir".to_owned()]).is_none());
    }

    #[test]
    fn credits_of_many_languages_are_read() {
        for line in [
            "By Greta Sand | 3 March 2025",
            "by Karin | August 30, 2025",
            "Words and pictures by Anselm Roo",
            "Interview: Kaspar Lind",
            "Posted on 19 October 2025 by starshed",
            "Published 11 November 2025, 07:42",
            "By Tove Anker, environment desk",
            "Por Lucía Ferrán | 8 de mayo de 2025",
            "Par Étienne Malo, publié le 2 avril 2025",
            "Von Ute Kammann | 4. Juli 2025",
            "7 November 2025 · Harrow maintainers",
            "Fennick Observatory Society, 2 August 2025",
            "Released 2 February 2026",
            "Mar 14, 2025",
            "Di Chiara Rinaldi, 3 marzo 2025",
            "Автор: Ирина Белова",
            "Текст і фото: Олена Кравець",
            "بقلم سامي الحداد",
            "लेखक: सुनीता वर्मा",
            "文＝田所健",
            "取材・文：松葉ゆき",
            "Issue 41 · 3 March 2025",
            "Text: Lea Brandt, Fotos: Jo Amsel",
            "Updated 4 March 2026 at 10:15",
            "Last updated: 3 May 2025",
        ] {
            assert!(is_byline(line), "{line}: {:?}", read(line, &[]));
        }
    }

    #[test]
    fn sentences_that_begin_like_a_credit_are_none() {
        for line in [
            "By the time the cranes stopped on Monday, everybody knew.",
            "By noon it was over",
            "Por la calle pasaba un perro",
            "Von hier aus sieht man den See",
            "Text follows here",
            "Evening summary, 14 March, and more to come",
            "The market opened on 3 March 2025",
            "Photos of the harbour",
            "What we know",
        ] {
            assert!(!is_byline(line), "{line}: {:?}", read(line, &[]));
        }
    }

    #[test]
    fn several_authors_and_their_roles() {
        assert_eq!(names("By Ana Ruiz, Bo Lind and Cy Dorn"), ["Ana Ruiz", "Bo Lind", "Cy Dorn"]);
        let credit = read("By Piet Landsman, Regional Reporter", &[]).unwrap();
        assert_eq!(credit.authors[0].name, "Piet Landsman");
        assert_eq!(credit.authors[0].role.as_deref(), Some("Regional Reporter"));
    }

    #[test]
    fn a_bare_name_says_that_it_is_one() {
        assert!(read("Noor Halloran", &[]).unwrap().is_bare_name);
        assert!(read("The lanterns went up", &[]).is_none());
    }
}
