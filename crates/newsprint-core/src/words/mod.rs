//! Word lists, one file per language: the only place where the parser knows words.
//!
//! A list that misses a language costs recognition there, never text: an unknown byline stays a paragraph. All entries are lower case.

mod ar;
mod de;
mod en;
mod es;
mod fr;
mod hi;
mod it;
mod ja;
mod nl;
mod pl;
mod pt;
mod ru;
mod tr;
mod uk;

use std::sync::OnceLock;

use crate::text::shape::{is_mark, is_unspaced};

/// What the rules know of one language.
#[derive(Debug)]
pub(crate) struct Words {
    /// Primary subtag of BCP 47: what a failed test calls the list.
    #[cfg_attr(not(test), expect(dead_code, reason = "the rules know no language"))]
    pub(crate) language: &'static str,
    /// What opens a credit: `by`, `words and pictures by`, `interview:`.
    pub(crate) by: &'static [&'static str],
    /// What stands in front of the day of publication: `published on`.
    pub(crate) published: &'static [&'static str],
    /// What stands in front of the day of a change: `updated`.
    pub(crate) updated: &'static [&'static str],
    /// What joins two names.
    pub(crate) and: &'static [&'static str],
    /// What people do at a paper: `reporter`, `editor`; any word of a role line.
    pub(crate) roles: &'static [&'static str],
    /// The months, each in its common forms (a two-word name is joined by a blank).
    pub(crate) months: [&'static [&'static str]; 12],
    /// The days of the week, with their short forms.
    pub(crate) weekdays: &'static [&'static str],
    /// Small words inside a written date or between date and time: `of`, `de`, `um`, `à`.
    pub(crate) glue: &'static [&'static str],
    /// Words behind a clock time: `uhr`, `h`.
    pub(crate) clock: &'static [&'static str],
    /// Units of an age: `minutes`, `h`, `years`.
    pub(crate) units: &'static [&'static str],
    /// What makes a number and a unit an age, in front (`vor`, `hace`) or behind (`ago`).
    pub(crate) ago: &'static [&'static str],
    /// Days named from today: `yesterday`.
    pub(crate) near_days: &'static [&'static str],
    /// Labels above a headline: `analysis`.
    pub(crate) kickers: &'static [&'static str],
    /// First words of a salutation: `dear`, `hi`.
    pub(crate) greetings: &'static [&'static str],
    /// First words of a farewell: `yours`, `until next`, `thank`.
    pub(crate) farewells: &'static [&'static str],
    /// What asks readers to write: `in the comments`, `tell us`.
    pub(crate) invitations: &'static [&'static str],
    /// Words that speak to the reader: `you`, `your`.
    pub(crate) you: &'static [&'static str],
    /// First words of a question.
    pub(crate) question: &'static [&'static str],
    /// Labels of corrections.
    pub(crate) corrections: &'static [&'static str],
    /// Labels of updates.
    pub(crate) updates: &'static [&'static str],
    /// Labels of editor's notes and disclosures.
    pub(crate) editor_notes: &'static [&'static str],
    /// Labels of captions and credits of pictures: `photo:`.
    pub(crate) captions: &'static [&'static str],
    /// First words of the writer's request to pass the text on: `please share`, `save this post`.
    pub(crate) share_requests: &'static [&'static str],
    /// Labels in front of the title of another piece: `read more`, `related`.
    pub(crate) see_also: &'static [&'static str],
    /// Whole lines of a site, wherever they stand: `advertisement`, `jump to recipe`.
    pub(crate) site_lines: &'static [&'static str],
    /// How lines of a site begin, below the article: `subscribe to`, `tags`.
    pub(crate) site_starts: &'static [&'static str],
    /// Buttons: whole lines, beside others of the site.
    pub(crate) site_buttons: &'static [&'static str],
    /// Labels in the head of an e-mail: `subject`.
    pub(crate) mail_subject: &'static [&'static str],
    /// `from`.
    pub(crate) mail_from: &'static [&'static str],
    /// `date`, `sent`.
    pub(crate) mail_date: &'static [&'static str],
    /// `to`, `cc` and the rest.
    pub(crate) mail_other: &'static [&'static str],
    /// What the box about an author says that they do: `writes`.
    pub(crate) author_box: &'static [&'static str],
    /// First words of a sentence that is no title though it has no full stop: `i`, `we`, `but`.
    pub(crate) openers: &'static [&'static str],
    /// Words that no line ends with unless the sentence goes on: `the`, `and`, `of`.
    pub(crate) dangling: &'static [&'static str],
}

/// Every language, in the order in which they are asked.
pub(crate) const ALL: &[&Words] = &[
    &en::WORDS,
    &es::WORDS,
    &fr::WORDS,
    &de::WORDS,
    &pt::WORDS,
    &it::WORDS,
    &ru::WORDS,
    &uk::WORDS,
    &ar::WORDS,
    &hi::WORDS,
    &ja::WORDS,
    &nl::WORDS,
    &pl::WORDS,
    &tr::WORDS,
];

/// One of the lists, over all languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    By,
    Published,
    Updated,
    And,
    Roles,
    Weekdays,
    Glue,
    Clock,
    Units,
    Ago,
    NearDays,
    Kickers,
    Greetings,
    Farewells,
    Invitations,
    You,
    Question,
    Corrections,
    Updates,
    EditorNotes,
    Captions,
    ShareRequests,
    SeeAlso,
    SiteLines,
    SiteStarts,
    SiteButtons,
    MailSubject,
    MailFrom,
    MailDate,
    MailOther,
    AuthorBox,
    Openers,
    Dangling,
}

/// How many lists there are.
const LISTS: usize = 33;

/// The lists of all languages together, each sorted; made when first asked for.
static MERGED: [OnceLock<Vec<&'static str>>; LISTS] = [const { OnceLock::new() }; LISTS];

impl List {
    fn of(self, words: &Words) -> &'static [&'static str] {
        match self {
            Self::By => words.by,
            Self::Published => words.published,
            Self::Updated => words.updated,
            Self::And => words.and,
            Self::Roles => words.roles,
            Self::Weekdays => words.weekdays,
            Self::Glue => words.glue,
            Self::Clock => words.clock,
            Self::Units => words.units,
            Self::Ago => words.ago,
            Self::NearDays => words.near_days,
            Self::Kickers => words.kickers,
            Self::Greetings => words.greetings,
            Self::Farewells => words.farewells,
            Self::Invitations => words.invitations,
            Self::You => words.you,
            Self::Question => words.question,
            Self::Corrections => words.corrections,
            Self::Updates => words.updates,
            Self::EditorNotes => words.editor_notes,
            Self::Captions => words.captions,
            Self::ShareRequests => words.share_requests,
            Self::SeeAlso => words.see_also,
            Self::SiteLines => words.site_lines,
            Self::SiteStarts => words.site_starts,
            Self::SiteButtons => words.site_buttons,
            Self::MailSubject => words.mail_subject,
            Self::MailFrom => words.mail_from,
            Self::MailDate => words.mail_date,
            Self::MailOther => words.mail_other,
            Self::AuthorBox => words.author_box,
            Self::Openers => words.openers,
            Self::Dangling => words.dangling,
        }
    }

    /// All entries, sorted, each once.
    pub(crate) fn entries(self) -> &'static [&'static str] {
        MERGED.get(self as usize).map_or(&[], |list| {
            list.get_or_init(|| {
                let mut entries: Vec<&str> = ALL.iter().flat_map(|words| self.of(words)).copied().collect();
                entries.sort_unstable();
                entries.dedup();
                entries
            })
        })
    }

    /// The entries that begin with the first character of `text`.
    fn candidates(self, text: &str) -> &'static [&'static str] {
        let Some(first) = text.chars().next() else { return &[] };
        let entries = self.entries();
        let start = entries.partition_point(|entry| entry.chars().next() < Some(first));
        let rest = entries.get(start..).unwrap_or_default();
        let end = rest.partition_point(|entry| entry.chars().next() <= Some(first));
        rest.get(..end).unwrap_or_default()
    }
}

/// How many bytes of `text` the longest entry of `list` takes at its front, followed by the end of a word. `text` is lower case.
pub(crate) fn prefix(text: &str, list: List) -> Option<usize> {
    list.candidates(text).iter().filter(|entry| starts_with(text, entry)).map(|entry| entry.len()).max()
}

/// The entries of `list` that start with `word`, whole or not.
pub(crate) fn beginning_with(word: &str, list: List) -> &'static [&'static str] {
    let entries = list.candidates(word);
    let start = entries.partition_point(|entry| *entry < word);
    let rest = entries.get(start..).unwrap_or_default();
    rest.get(..rest.partition_point(|entry| entry.starts_with(word))).unwrap_or_default()
}

/// Whether `text` starts with `entry` as whole words. Scripts without blanks between words need no boundary.
pub(crate) fn starts_with(text: &str, entry: &str) -> bool {
    text.strip_prefix(entry).is_some_and(|rest| {
        let inside = |c: char| c.is_alphanumeric() || is_mark(c);
        let ends_word = !rest.starts_with(inside);
        ends_word || entry.chars().next_back().is_some_and(|c| !inside(c) || is_unspaced(c))
    })
}

/// Whether `text`, lower case, holds an entry of `list` as whole words.
pub(crate) fn contains(text: &str, list: List) -> bool {
    let mut inside = false;
    text.char_indices().any(|(at, c)| {
        let is_letter = c.is_alphanumeric() || is_mark(c);
        let starts_word = !inside || is_unspaced(c);
        inside = is_letter && !is_unspaced(c);
        starts_word && text.get(at..).is_some_and(|rest| prefix(rest, list).is_some())
    })
}

/// The language that the words of `text` are most likely in, by the small words among its first ones; `None` where few are known.
pub(crate) fn language_of(text: &str) -> Option<&'static Words> {
    let mut counts = [0_usize; ALL.len()];
    let mut seen = 0;
    for word in text.split_whitespace().take(LOOKED_AT) {
        seen += 1;
        if word.len() > 24 {
            continue;
        }
        let word = word.to_lowercase();
        for (count, words) in counts.iter_mut().zip(ALL) {
            *count += usize::from(words.dangling.contains(&word.as_str()));
        }
    }
    let (best, words) = counts.into_iter().zip(ALL).max_by_key(|&(count, _)| count)?;
    // Two languages of equal weight, or hardly a word of any: nobody knows.
    let ties = counts.iter().filter(|&&count| count == best).count();
    (best >= 3 && best * 20 >= seen && ties == 1).then_some(*words)
}

/// Words that are looked at to tell the language.
const LOOKED_AT: usize = 150;

impl Words {
    /// Whether `text`, lower case, starts with an entry of `list` of this language alone.
    pub(crate) fn begins(&self, text: &str, list: List) -> bool {
        list.of(self).iter().any(|entry| starts_with(text, entry))
    }

    /// Whether `word` is an entry of `list` of this language alone.
    pub(crate) fn has(&self, word: &str, list: List) -> bool {
        list.of(self).contains(&word)
    }
}

/// Whether `word`, lower case, is an entry of `list`.
pub(crate) fn is(word: &str, list: List) -> bool {
    list.entries().binary_search(&word).is_ok()
}

/// The month that `word`, lower case, names: 1 to 12.
pub(crate) fn month(word: &str) -> Option<u8> {
    static MONTHS: OnceLock<Vec<(&'static str, u8)>> = OnceLock::new();
    let months = MONTHS.get_or_init(|| {
        let mut months: Vec<(&str, u8)> = Vec::new();
        for words in ALL {
            for (number, forms) in (1..).zip(words.months) {
                months.extend(forms.iter().map(|form| (*form, number)));
            }
        }
        // "mar" is March in every language that has it, "lis" November in two: the first language wins.
        months.sort_by_key(|&(form, _)| form);
        months.dedup_by_key(|&mut (form, _)| form);
        months
    });
    let at = months.binary_search_by_key(&word, |&(form, _)| form).ok()?;
    months.get(at).map(|&(_, number)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_match_whole_words_only() {
        assert_eq!(prefix("by jane", List::By), Some(2));
        assert_eq!(prefix("byzantium", List::By), None);
        assert!(contains("tell us in the comments!", List::Invitations));
    }

    #[test]
    fn every_entry_is_lower_case_and_trimmed() {
        for words in ALL {
            let lists = [
                words.by,
                words.published,
                words.updated,
                words.and,
                words.roles,
                words.weekdays,
                words.glue,
                words.clock,
                words.units,
                words.ago,
                words.near_days,
                words.kickers,
                words.greetings,
                words.farewells,
                words.invitations,
                words.you,
                words.question,
                words.corrections,
                words.updates,
                words.editor_notes,
                words.captions,
                words.share_requests,
                words.openers,
                words.see_also,
                words.site_lines,
                words.site_starts,
                words.site_buttons,
                words.dangling,
            ];
            for entry in lists.into_iter().flatten().chain(words.months.iter().copied().flatten()) {
                assert_eq!(*entry, entry.to_lowercase(), "{}", words.language);
                assert_eq!(*entry, entry.trim(), "{}", words.language);
            }
        }
    }
}
