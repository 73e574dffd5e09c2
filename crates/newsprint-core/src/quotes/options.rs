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
}

impl Options {
    /// Nothing known.
    pub const fn new() -> Self {
        Self { cues: Vec::new(), people: Vec::new(), language: None }
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
    #[must_use]
    pub fn language(mut self, tag: &str) -> Self {
        self.language = Tongue::of_tag(tag);
        self
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
