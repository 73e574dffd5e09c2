//! What a caller knows about the text: its language, verbs of its trade, people and their other names.

use super::{
    cue::{self, Cue, Form},
    lexicon::Tongue,
};

/// What a caller knows about the text. The default knows nothing, and the text decides.
///
/// ```
/// use newsprint_core::{Basis, quotes::{self, Options}};
///
/// let options = Options::new().cue("livestreamed").person("Ada Quist", ["the Doc"]);
/// let found = quotes::read_with("“We are live,” livestreamed the Doc.", &options);
/// assert_eq!(found[0].speaker.as_deref(), Some("Ada Quist"));
/// assert_eq!(found[0].basis, Some(Basis::Given));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    cues: Vec<String>,
    people: Vec<(String, Vec<String>)>,
    language: Option<Tongue>,
    habits: Habits,
}

/// How a language writes its marks, for the texts that do not show it themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Habits {
    /// »so« and not «so».
    pub(crate) inward: bool,
    /// “ closes: „so“.
    pub(crate) high_six_closes: bool,
}

impl Habits {
    /// Nothing known: “so”, «so».
    pub(crate) const UNKNOWN: Self = Self { inward: false, high_six_closes: false };

    /// The habits of the language of a BCP 47 tag.
    fn of_tag(tag: &str) -> Self {
        let mut parts = tag.split('-');
        let primary = parts.next().unwrap_or_default().to_ascii_lowercase();
        let swiss = parts.any(|part| part.eq_ignore_ascii_case("CH") || part.eq_ignore_ascii_case("LI"));
        Self {
            inward: matches!(primary.as_str(), "cs" | "da" | "de" | "hr" | "sk" | "sl") && !swiss,
            high_six_closes: matches!(
                primary.as_str(),
                "bg" | "cs"
                    | "da"
                    | "de"
                    | "et"
                    | "hr"
                    | "is"
                    | "ka"
                    | "lt"
                    | "lv"
                    | "mk"
                    | "ru"
                    | "sk"
                    | "sl"
                    | "sq"
                    | "sr"
                    | "uk"
            ),
        }
    }
}

impl Options {
    /// Nothing known.
    pub const fn new() -> Self {
        Self { cues: Vec::new(), people: Vec::new(), language: None, habits: Habits::UNKNOWN }
    }

    /// Takes `form` for a cue verb, as it stands in the text (`livestreamed`); once per form.
    #[must_use]
    pub fn cue(mut self, form: impl AsRef<str>) -> Self {
        let form = form.as_ref().to_lowercase();
        if let Err(at) = self.cues.binary_search(&form) {
            self.cues.insert(at, form);
        }
        self
    }

    /// Knows `name` under other names too: quotes by any of them go to `name`, on the evidence [`Basis::Given`](crate::Basis::Given).
    #[must_use]
    pub fn person(
        mut self,
        name: impl Into<String>,
        aliases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.people.push((name.into(), aliases.into_iter().map(Into::into).collect()));
        self
    }

    /// Reads sentences as in the language of a BCP 47 tag; a language that attribution does not know leaves the choice to the text.
    ///
    /// Marks are still judged by the text; the language decides where the text does not (does » open, does “ close?).
    #[must_use]
    pub fn language(mut self, tag: &str) -> Self {
        self.language = Tongue::of_tag(tag);
        self.habits = Habits::of_tag(tag);
        self
    }

    /// How the given language writes its marks.
    pub(crate) fn habits(&self) -> Habits {
        self.habits
    }

    /// Whether a language was given that says anything.
    pub(crate) fn has_language(&self) -> bool {
        self.language.is_some() || self.habits != Habits::UNKNOWN
    }

    /// The language to read in, if one was given.
    pub(crate) fn tongue(&self) -> Option<Tongue> {
        self.language
    }

    /// Whether a caller added cues.
    pub(crate) fn has_cues(&self) -> bool {
        !self.cues.is_empty()
    }

    /// The cue that a caller added as `word`.
    pub(crate) fn given_cue(&self, word: &str) -> Option<Cue> {
        self.cues.binary_search_by(|known| known.as_str().cmp(word)).ok()?;
        Some(Cue { does: cue::SAY | cue::ACT | cue::GIVEN, form: Form::Past })
    }

    /// The name of whom `written` is, if a caller said so.
    pub(crate) fn person_named(&self, written: &str) -> Option<&str> {
        if self.people.is_empty() {
            return None;
        }
        let folded = written.to_lowercase();
        self.people
            .iter()
            .find(|(name, aliases)| {
                name.to_lowercase() == folded || aliases.iter().any(|alias| alias.to_lowercase() == folded)
            })
            .map(|(name, _)| name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Options;
    use crate::quotes::{read, read_with};

    fn words(text: &str, options: &Options) -> Vec<String> {
        read_with(text, options)
            .into_iter()
            .map(|quote| text.get(quote.range).unwrap_or_default().to_owned())
            .collect()
    }

    #[test]
    fn a_given_language_chooses_the_verbs() {
        let text = "Mercado\n\n«Ya», zanja Ruiz.";
        assert_eq!(read(text).first().and_then(|quote| quote.cue.clone()), None);
        let options = Options::new().language("es-AR");
        assert_eq!(read_with(text, &options)[0].cue.as_deref(), Some("zanja"));
    }

    #[test]
    fn a_given_language_decides_where_the_marks_do_not_show() {
        let text = "»Ja« und «Nein»";
        assert_eq!(words(text, &Options::new().language("de")).first().map(String::as_str), Some("»Ja«"));
        assert_eq!(words(text, &Options::new().language("de-CH")).last().map(String::as_str), Some("«Nein»"));
        let lone = "Das Haus“ steht, und er sagte: „Gut.“";
        assert_eq!(words(lone, &Options::new().language("de")), ["„Gut.“"]);
    }

    #[test]
    fn the_text_is_stronger_than_the_language() {
        assert_eq!(words("Er sagte: «Ja», und ging.", &Options::new().language("de")), ["«Ja»"]);
    }
}
