//! Who said a quote, and how the text tells.

use crate::{Span, SpeakerId};

/// The source of a quote, with the evidence.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Attribution {
    /// Whom the words mean; `None` for somebody the text does not name, or when it stays unsure.
    pub speaker: Option<SpeakerId>,
    /// The words of the text: `He`, `One shop owner`.
    pub named_as: String,
    /// The verb or phrase: `said`, `told the BBC`, `according to`; `None` for a dash line or `Name: “…”`.
    pub cue: Option<Box<str>>,
    /// To whom it was said: `the BBC`.
    pub addressee: Option<Box<str>>,
    /// Where it was said: `in Ottawa`, `in a statement`.
    pub venue: Option<Box<str>>,
    /// Where the source stands relative to the quote.
    pub place: AttributionPlace,
    /// On what evidence.
    pub basis: Basis,
    /// Whether the text claims that it was said: not "did not say", not "reportedly".
    pub claim: Claim,
    /// Where source and cue stand in the text.
    pub span: Option<Span>,
}

/// Where the source stands relative to the quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributionPlace {
    /// In front of it, in the same sentence.
    Before,
    /// Behind it.
    After,
    /// Between its two halves.
    Between,
    /// In the sentence or paragraph that introduces it.
    LeadIn,
    /// In a line "— Name".
    Caption,
}

/// On what evidence a speaker was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Basis {
    /// By name.
    Named,
    /// By description: "one shop owner".
    Described,
    /// By a pronoun with one candidate.
    Pronoun,
    /// Carried over from the quote before.
    Carried,
    /// By markup or a caption.
    Markup,
    /// A caller said so: in code, or by the other names of a known person (`quotes::Options::person`).
    Given,
    /// There is a source, but the text leaves open who.
    Unsure,
}

/// Whether the text claims that the words were said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Claim {
    /// They were said, as far as the text knows. The default, absent from JSON.
    #[default]
    Asserted,
    /// They were said by hearsay: "reportedly called it", "is said to have shouted", "soll … gesagt haben".
    Hearsay,
    /// They were not said, or somebody denies having said them: "did not say", "denied calling it". [`Attribution::named_as`] tells
    /// of whom the text says so; [`Attribution::speaker`] stays `None`, since the words are not theirs.
    Denied,
}

impl Attribution {
    /// An attribution to the words `named_as`, with nothing else known.
    pub fn new(named_as: impl Into<String>, place: AttributionPlace, basis: Basis) -> Self {
        Self {
            speaker: None,
            named_as: named_as.into(),
            cue: None,
            addressee: None,
            venue: None,
            place,
            basis,
            claim: Claim::Asserted,
            span: None,
        }
    }

    /// The same attribution to a known speaker.
    #[must_use]
    pub fn with_speaker(mut self, speaker: SpeakerId) -> Self {
        self.speaker = Some(speaker);
        self
    }

    /// The same attribution with its verb or phrase.
    #[must_use]
    pub fn with_cue(mut self, cue: impl Into<Box<str>>) -> Self {
        self.cue = Some(cue.into());
        self
    }

    /// The same attribution as hearsay, or denied.
    #[must_use]
    pub fn with_claim(mut self, claim: Claim) -> Self {
        self.claim = claim;
        self
    }

    /// The same attribution with whom it was said to.
    #[must_use]
    pub fn with_addressee(mut self, addressee: impl Into<Box<str>>) -> Self {
        self.addressee = Some(addressee.into());
        self
    }

    /// The same attribution with where it was said.
    #[must_use]
    pub fn with_venue(mut self, venue: impl Into<Box<str>>) -> Self {
        self.venue = Some(venue.into());
        self
    }
}
