//! A quote: words given as somebody's.

use crate::{Attribution, Map, QuoteId};

/// One entry of [`Article::quotes`](crate::Article::quotes): what kind of quote it is and who said it. Its words stand in the tree.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Quote {
    /// Its name in the tree.
    pub id: QuoteId,
    /// Utterance, fragment or label.
    pub kind: QuoteKind,
    /// Alone in its paragraph or inside a sentence.
    pub form: QuoteForm,
    /// Who said it; `None` when the text does not say, and always for a label.
    pub attribution: Option<Attribution>,
    /// JSON members that this version does not know.
    pub extra: Map,
}

/// What the quoted words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QuoteKind {
    /// A whole utterance: “Hopefully, they won’t need it,” she said.
    Full,
    /// Words of a source inside the writer's sentence: he called it “a big deal”.
    Fragment,
    /// Nobody's speech: scare quotes, titles, mottos, nicknames.
    Label,
}

/// How the quote is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QuoteForm {
    /// Inside a paragraph or heading.
    Inline,
    /// Alone in its paragraph or line.
    Block,
}

impl Quote {
    /// A quote that nobody is named for.
    pub fn new(id: QuoteId, kind: QuoteKind, form: QuoteForm) -> Self {
        Self { id, kind, form, attribution: None, extra: Map::new() }
    }

    /// The same quote with its source.
    #[must_use]
    pub fn with_attribution(mut self, attribution: Attribution) -> Self {
        self.attribution = Some(attribution);
        self
    }

    /// Who said it, when the text names somebody.
    pub fn speaker(&self) -> Option<crate::SpeakerId> {
        self.attribution.as_ref()?.speaker
    }
}
