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
mod lookup;
mod nl;
mod particles;
mod pl;
mod pt;
mod ru;
mod tr;
mod uk;

pub(crate) use particles::is_particle;

use crate::text::shape::{is_mark, is_unspaced};

pub(crate) use self::lookup::{
    Openings, Tongue, beginning_with, begins_any, is, is_age_word, language_of, may_begin_date,
    may_begin_month, may_hold_age, month, openings, prefix, unspaced_age_words,
};

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

impl List {
    const ALL: [Self; LISTS] = [
        Self::By,
        Self::Published,
        Self::Updated,
        Self::And,
        Self::Roles,
        Self::Weekdays,
        Self::Glue,
        Self::Clock,
        Self::Units,
        Self::Ago,
        Self::NearDays,
        Self::Kickers,
        Self::Greetings,
        Self::Farewells,
        Self::Invitations,
        Self::You,
        Self::Question,
        Self::Corrections,
        Self::Updates,
        Self::EditorNotes,
        Self::Captions,
        Self::ShareRequests,
        Self::SeeAlso,
        Self::SiteLines,
        Self::SiteStarts,
        Self::SiteButtons,
        Self::MailSubject,
        Self::MailFrom,
        Self::MailDate,
        Self::MailOther,
        Self::AuthorBox,
        Self::Openers,
        Self::Dangling,
    ];

    /// The entries of all languages; one that several share comes once for each.
    pub(crate) fn entries(self) -> impl Iterator<Item = &'static str> {
        ALL.iter().flat_map(move |words| self.of(words)).copied()
    }

    const fn of(self, words: &Words) -> &'static [&'static str] {
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
}

/// Whether `text` starts with `entry` as whole words. Scripts without blanks between words need no boundary.
pub(crate) fn starts_with(text: &str, entry: &str) -> bool {
    text.strip_prefix(entry).is_some_and(|rest| {
        let ends_word = !rest.starts_with(is_inside);
        ends_word || entry.chars().next_back().is_some_and(|c| !is_inside(c) || is_unspaced(c))
    })
}

/// Whether `c` may stand inside a word.
fn is_inside(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
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
