//! Words that show how a sentence is built, for the six languages that attribution knows.

pub(crate) mod class;
mod de;
mod en;
mod es;
mod fr;
mod it;
mod pt;
pub(super) mod table;
mod telling;

use self::table::{Table, table};

/// A language whose sentences can be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Tongue {
    #[default]
    English,
    German,
    French,
    Spanish,
    Portuguese,
    Italian,
}

impl Tongue {
    /// All of them; English first, since ties go to it.
    const ALL: [Self; 6] =
        [Self::English, Self::German, Self::French, Self::Spanish, Self::Portuguese, Self::Italian];

    /// The classes of `word`, which is in lower case; 0 if it is not known.
    pub(crate) fn classes(self, word: &str) -> u32 {
        self.classes_of(word.as_bytes())
    }

    /// Whether `word` (lower case, in no table) has the form of a finite verb whatever stands beside it.
    pub(crate) fn is_finite_form(self, word: &str) -> bool {
        self == Self::German && de::is_strong_past(word)
    }

    /// [`Self::classes`] of a word in UTF-8.
    pub(crate) fn classes_of(self, word: &[u8]) -> u32 {
        WORDS.get(self as usize).and_then(|table| table.get(word)).copied().unwrap_or(0)
    }

    /// Whether the subject may stand behind the verb of a main clause wherever something else opens it.
    pub(crate) fn is_verb_second(self) -> bool {
        self != Self::English
    }

    pub(crate) fn is_romance(self) -> bool {
        !matches!(self, Self::English | Self::German)
    }

    /// Whether a verb can do without its pronoun: añadió.
    pub(crate) fn drops_pronouns(self) -> bool {
        matches!(self, Self::Spanish | Self::Portuguese | Self::Italian)
    }

    /// Whether words are cut at an apostrophe (l’eau, un’idea).
    pub(crate) fn elides(self) -> bool {
        matches!(self, Self::French | Self::Italian)
    }

    /// The language of a BCP 47 tag such as `de-AT`, if it is one of the six.
    pub(crate) fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or_default();
        let known = [("en", 0), ("de", 1), ("fr", 2), ("es", 3), ("pt", 4), ("it", 5)];
        let (_, at) = known.into_iter().find(|(code, _)| primary.eq_ignore_ascii_case(code))?;
        Self::ALL.get(at).copied()
    }

    /// The language that most of the little words of `texts` belong to; English when none does.
    ///
    /// At most about 4,000 bytes are read.
    pub(crate) fn of_text<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut counts = [0_u32; 6];
        let mut left = 4_000_usize;
        for text in texts {
            telling::count(text, &mut counts);
            left = left.saturating_sub(text.len());
            if left == 0 {
                break;
            }
        }
        let most = counts.iter().copied().max().unwrap_or(0);
        let at = counts.iter().position(|&count| count == most).unwrap_or(0);
        Self::ALL.get(at).copied().unwrap_or_default()
    }
}

/// The words of each language, in the order of `Tongue::ALL`.
static WORDS: [Table<u32>; 6] = [
    table!(en::WORDS, u32),
    table!(de::WORDS, u32),
    table!(fr::WORDS, u32),
    table!(es::WORDS, u32),
    table!(pt::WORDS, u32),
    table!(it::WORDS, u32),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_sorted_and_has_no_word_twice() {
        for tongue in Tongue::ALL {
            let words = WORDS[tongue as usize].rows;
            assert!(words.windows(2).all(|pair| pair[0].0 < pair[1].0), "{tongue:?}");
        }
    }

    #[test]
    fn a_sentence_is_enough_to_tell_the_language() {
        for (tongue, text) in [
            (Tongue::English, "The mayor said that the bridge was closed."),
            (Tongue::German, "Das Becken bleibt im Winter leer, sagte der Bademeister."),
            (Tongue::French, "Le marché couvert fermera pour deux ans, selon la mairie."),
            (Tongue::Spanish, "El alcalde dijo que las obras no terminan este año."),
            (Tongue::Portuguese, "O prefeito disse que a ponte não abre em março."),
            (Tongue::Italian, "Il sindaco ha detto che il ponte non riapre."),
        ] {
            assert_eq!(Tongue::of_text([text].into_iter()), tongue);
        }
    }
}
