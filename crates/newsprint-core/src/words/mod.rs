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

/// What the rules know of one language.
#[derive(Debug)]
pub(crate) struct Words {
    /// Primary subtag of BCP 47.
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

/// How many bytes of `text` the longest entry of one of the lists takes at its front, followed by the end of a word. `text` is lower case.
pub(crate) fn prefix(text: &str, list: impl Fn(&Words) -> &'static [&'static str]) -> Option<usize> {
    ALL.iter()
        .flat_map(|words| list(words))
        .filter(|entry| starts_with(text, entry))
        .map(|entry| entry.len())
        .max()
}

/// Whether `text` starts with `entry` as whole words. Scripts without blanks between words need no boundary.
pub(crate) fn starts_with(text: &str, entry: &str) -> bool {
    text.strip_prefix(entry).is_some_and(|rest| {
        let inside = |c: char| c.is_alphanumeric() || crate::text::shape::is_mark(c);
        let ends_word = !rest.starts_with(inside);
        ends_word
            || entry.chars().next_back().is_some_and(|c| !inside(c) || crate::text::shape::is_unspaced(c))
    })
}

/// Whether `text`, lower case, holds an entry of one of the lists as whole words.
pub(crate) fn contains(text: &str, list: impl Fn(&Words) -> &'static [&'static str]) -> bool {
    ALL.iter().flat_map(|words| list(words)).any(|entry| contains_entry(text, entry))
}

/// Whether `text` holds `entry` as whole words.
pub(crate) fn contains_entry(text: &str, entry: &str) -> bool {
    text.match_indices(entry).any(|(at, _)| {
        let before = text.get(..at).and_then(|s| s.chars().next_back());
        let starts_word = before.is_none_or(|c| !c.is_alphanumeric())
            || entry.chars().next().is_some_and(crate::text::shape::is_unspaced);
        starts_word && text.get(at..).is_some_and(|rest| starts_with(rest, entry))
    })
}

/// Whether `word`, lower case, is an entry of one of the lists.
pub(crate) fn is(word: &str, list: impl Fn(&Words) -> &'static [&'static str]) -> bool {
    ALL.iter().any(|words| list(words).contains(&word))
}

/// The month that `word`, lower case, names: 1 to 12.
pub(crate) fn month(word: &str) -> Option<u8> {
    ALL.iter().find_map(|words| {
        let at = words.months.iter().position(|forms| forms.contains(&word))?;
        u8::try_from(at + 1).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_match_whole_words_only() {
        assert_eq!(prefix("by jane", |w| w.by), Some(2));
        assert_eq!(prefix("byzantium", |w| w.by), None);
        assert!(contains("tell us in the comments!", |w| w.invitations));
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
