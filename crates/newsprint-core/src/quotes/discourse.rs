//! What has been said so far: who was named, who spoke last, whom a pronoun can mean.

mod log;
mod named;
mod notice;

use std::{ops::Range, rc::Rc};

use self::{log::Log, notice::unmask};
pub(super) use self::{log::Part, named::named};
use super::{
    Passage,
    attribution::Evidence,
    clause::Sentence,
    lexicon::Tongue,
    marked::Marked,
    name::{Naming, Source},
    options::Options,
    pronoun::{Ask, Mention, Origin},
    speakers::{People, Table},
    vocabulary::Vocabulary,
    word::{Reader, TOKENS, Token, Unread},
};
use crate::{Attribution, AttributionPlace, Basis, Claim, QuoteKind, Span};

/// An attribution before speakers are joined.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    /// Who it is, once a pronoun is resolved.
    pub(super) source: Option<Source>,
    pub(super) named_as: String,
    pub(super) cue: Option<String>,
    pub(super) addressee: Option<String>,
    pub(super) venue: Option<String>,
    pub(super) place: AttributionPlace,
    pub(super) basis: Basis,
    pub(super) claim: Claim,
    /// Bytes of the passage.
    pub(super) range: Range<usize>,
    pub(super) passage: usize,
    pub(super) beside: bool,
    /// The chunk of its verb or source in its sentence.
    pub(super) chunk: Option<usize>,
}

impl Seen {
    /// A "— Name" line.
    pub(super) fn caption(source: Source, passage: usize) -> Self {
        Self {
            named_as: source.name.clone(),
            range: source.range.clone(),
            source: Some(source),
            cue: None,
            addressee: None,
            venue: None,
            place: AttributionPlace::Caption,
            basis: Basis::Markup,
            claim: Claim::Asserted,
            passage,
            beside: true,
            chunk: None,
        }
    }

    /// The same with nobody behind a pronoun: inside a quote, only names and descriptions are sure.
    pub(super) fn without_pronoun(mut self) -> Self {
        if self.source.as_ref().is_some_and(|source| source.naming == Naming::Pronoun) {
            self.source = None;
            self.basis = Basis::Unsure;
        }
        self
    }

    /// The attribution of the model; `span` is relative to the passage.
    pub(super) fn into_attribution(
        self,
        table: &mut Table,
        people: &People<'_>,
        options: &Options,
    ) -> Attribution {
        let mut attribution = Attribution::new(self.named_as, self.place, self.basis);
        // The words are not theirs of whom it is denied.
        let source = self.source.as_ref().filter(|_| self.claim != Claim::Denied);
        attribution.claim = self.claim;
        // The Doc said: that the Doc is Ada Quist, the caller alone knows.
        let given = source.and_then(|source| Some((source, options.person_named(&source.name)?)));
        if given.is_some_and(|(source, name)| !source.name.eq_ignore_ascii_case(name))
            && matches!(self.basis, Basis::Named | Basis::Described)
        {
            attribution.basis = Basis::Given;
        }
        attribution.speaker = source.map(|source| table.speaker(source, people, options));
        attribution.cue = self.cue.map(Into::into);
        attribution.addressee = self.addressee.map(Into::into);
        attribution.venue = self.venue.map(Into::into);
        attribution.span = Span::new(self.range);
        attribution
    }
}

/// The last quote that somebody said.
#[derive(Clone, Debug)]
struct Last {
    seen: Rc<Seen>,
    sentence: usize,
    passage: usize,
}

/// What holds for the whole text.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    pub(super) passages: &'a [Passage<'a>],
    pub(super) marked: &'a Marked,
    pub(super) vocabulary: Vocabulary<'a>,
    pub(super) tongue: Tongue,
    pub(super) people: &'a People<'a>,
    pub(super) options: &'a Options,
}

impl<'a> Around<'a> {
    fn text(&self, passage: usize) -> &'a str {
        self.passages.get(passage).map_or("", |passage| passage.text)
    }

    /// The words of a sentence that was passed over.
    pub(super) fn words_of(&self, unread: &Unread) -> Vec<Token> {
        let quotes = self.marked.quotes_of(unread.passage);
        let reader = Reader::new(self.text(unread.passage), quotes, self.tongue, self.vocabulary);
        let mut tokens = Vec::with_capacity(TOKENS);
        reader.seek(unread).sentence(&mut tokens);
        tokens
    }
}

/// What the text has told up to here.
#[derive(Debug, Default)]
pub(super) struct Discourse {
    log: Log,
    last: Option<Last>,
    /// The name of the source of `last`.
    speaker: Option<Rc<str>>,
    /// Who reported last, in the sentence before or in reported speech that goes on up to it.
    reporter: Option<Last>,
}

impl Discourse {
    /// Another discourse starts: nothing is carried into it.
    pub(super) fn leave(&mut self) {
        self.log.forget();
        self.last = None;
        self.speaker = None;
        self.reporter = None;
    }

    /// Puts the next part of the text behind the others.
    pub(super) fn defer(&mut self, part: Part) {
        self.log.push(part, self.speaker.clone());
    }

    /// Remembers who spoke.
    pub(super) fn said(&mut self, seen: Option<&Rc<Seen>>, kind: QuoteKind, sentence: usize, passage: usize) {
        if let Some(seen) = seen {
            self.last = Some(Last { seen: Rc::clone(seen), sentence, passage });
            let speaker = seen.source.as_ref().map(|source| source.name.as_str());
            if self.speaker.as_deref() != speaker {
                self.speaker = speaker.map(Rc::from);
            }
        } else if kind == QuoteKind::Full {
            self.last = None;
            self.speaker = None;
        }
    }

    /// Remembers who reports in a sentence.
    pub(super) fn reports(&mut self, seen: Seen, sentence: usize, passage: usize) {
        self.reporter = Some(Last { seen: Rc::new(seen), sentence, passage });
    }

    /// Reported speech goes on in this sentence.
    pub(super) fn reported_on(&mut self, sentence: usize, passage: usize) {
        if let Some(reporter) =
            self.reporter.as_mut().filter(|r| r.passage + 1 >= passage && r.sentence + 1 >= sentence)
        {
            reporter.sentence = sentence;
            reporter.passage = passage;
        }
    }

    /// Who reported in the sentence before.
    pub(super) fn reporter(&self, sentence: usize, passage: usize) -> Option<Seen> {
        let reporter =
            self.reporter.as_ref().filter(|r| r.passage + 1 >= passage && r.sentence + 1 >= sentence)?;
        let basis = if reporter.seen.basis == Basis::Unsure { Basis::Unsure } else { Basis::Carried };
        Some(Seen {
            basis,
            place: AttributionPlace::LeadIn,
            beside: true,
            chunk: None,
            ..Seen::clone(&reporter.seen)
        })
    }

    /// The attribution that a quote standing alone takes over from the sentence before it in its passage.
    pub(super) fn carried(&self, sentence: usize, passage: usize) -> Option<Seen> {
        let last =
            self.last.as_ref().filter(|last| last.passage == passage && last.sentence + 1 >= sentence)?;
        Some(Seen {
            basis: if last.seen.basis == Basis::Unsure { Basis::Unsure } else { Basis::Carried },
            beside: true,
            chunk: None,
            ..Seen::clone(&last.seen)
        })
    }

    /// What the evidence says, with pronouns resolved.
    pub(super) fn seen(
        &mut self,
        sentence: &Sentence,
        evidence: &Evidence,
        text: &str,
        passage: usize,
        number: usize,
        around: &Around<'_>,
    ) -> Option<Seen> {
        let mut seen = named(sentence, evidence, text, passage, 0, around.tongue)?;
        if let Some(chunk) = evidence.source {
            seen.source = seen.source.take().map(|source| unmask(source, sentence, chunk, around));
            if seen.basis == Basis::Named
                && seen.source.as_ref().is_some_and(|s| s.naming == Naming::Description)
            {
                seen.basis = Basis::Described;
            }
        }
        let Some(source) = seen.source.clone() else { return Some(seen) };
        if source.naming == Naming::Description {
            if let Some(person) = self.person_with_role(&source, text, around) {
                seen.source = Some(person);
            }
            return Some(seen);
        }
        if source.naming == Naming::Name {
            return Some(seen);
        }
        // A verb without a pronoun goes on with whoever spoke last.
        if evidence.source.is_none() && evidence.owner.is_none() {
            let speaker =
                self.last.as_ref().filter(|last| last.passage == passage && last.sentence + 2 >= number);
            if let Some(last) =
                speaker.and_then(|last| last.seen.source.clone()).filter(|last| last.plural == source.plural)
            {
                seen.basis = Basis::Pronoun;
                seen.source = Some(last);
                return Some(seen);
            }
        }
        let chunk = evidence.source.unwrap_or(usize::MAX);
        let first_person = matches!(
            source.name.to_lowercase().as_str(),
            "i" | "we" | "you" | "ich" | "wir" | "je" | "nous" | "yo" | "eu" | "io" | "noi"
        );
        let ask = Ask {
            back: 0,
            chunk,
            gender: source.gender,
            plural: source.plural,
            speaker: self.speaker.clone(),
            told: false,
        };
        let asked = ask.clone();
        let meant = if first_person { None } else { self.log.resolve(ask, around) };
        let replies =
            seen.cue.as_deref().is_some_and(|cue| cue.starts_with("repl") || cue.starts_with("answer"));
        let meant = meant.and_then(|mention| self.log.answers(mention, &asked, replies, around));
        if let Some(mention) = meant {
            seen.basis = Basis::Pronoun;
            seen.source =
                Some(Source { gender: mention.source.gender.or(source.gender), ..mention.source.clone() });
            // Whoever "she" meant is the subject of this sentence too.
            let speaks = mention.speaks;
            self.log.add(Mention { speaks, origin: Origin::Quote, ..mention.again(chunk) });
        } else {
            seen.basis = Basis::Unsure;
            seen.source = None;
        }
        Some(seen)
    }

    /// "The judge" is whoever was named with that role, if it was one person.
    fn person_with_role(&mut self, source: &Source, text: &str, around: &Around<'_>) -> Option<Source> {
        let words = text.get(source.range.clone())?.to_lowercase();
        let role = ["the ", "der ", "die ", "das ", "le ", "la ", "l’", "el ", "il ", "o ", "a "]
            .iter()
            .find_map(|article| words.strip_prefix(article))?;
        if source.plural || role.len() < 4 {
            return None;
        }
        self.log.with_role(role, around)
    }
}
