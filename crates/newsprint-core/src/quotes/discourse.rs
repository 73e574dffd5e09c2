//! What has been said so far: who was named, who spoke last, whom a pronoun can mean.

use std::ops::Range;

use super::{
    attribution::Evidence,
    chunk::Shape,
    clause::Sentence,
    lexicon::{Tongue, class},
    name::{self, Naming, Source},
    options::Options,
    pronoun::{Memory, Mention},
    speakers::{People, Table},
};
use crate::{Attribution, AttributionPlace, Basis, QuoteKind, Span};

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
            passage,
            beside: true,
            chunk: None,
        }
    }

    /// The attribution of the model; `span` is relative to the passage.
    pub(super) fn into_attribution(
        self,
        table: &mut Table,
        people: &People,
        options: &Options,
    ) -> Attribution {
        let mut attribution = Attribution::new(self.named_as, self.place, self.basis);
        attribution.speaker = self.source.as_ref().map(|source| table.speaker(source, people, options));
        attribution.cue = self.cue;
        attribution.addressee = self.addressee;
        attribution.venue = self.venue;
        attribution.span = Span::new(self.range);
        attribution
    }
}

/// The last quote that somebody said.
#[derive(Clone, Debug)]
struct Last {
    seen: Seen,
    sentence: usize,
    passage: usize,
}

/// What the text has told up to here.
#[derive(Debug, Default)]
pub(super) struct Discourse {
    memory: Memory,
    last: Option<Last>,
    /// Roles with the people who have them: "judge" is Lorna Petrakis.
    roles: Vec<(String, Source)>,
}

impl Discourse {
    /// Another discourse starts: nothing is carried into it.
    pub(super) fn leave(&mut self) {
        self.memory.forget();
        self.last = None;
        self.roles.clear();
    }

    /// Remembers whom a sentence names.
    pub(super) fn notice(
        &mut self,
        sentence: &Sentence,
        text: &str,
        tongue: Tongue,
        number: usize,
        people: &People,
        options: &Options,
    ) {
        let subjects: Vec<usize> = sentence.subject_of.iter().flatten().copied().collect();
        for (chunk, this) in sentence.chunks.iter().enumerate() {
            if this.shape != Shape::Noun {
                continue;
            }
            let Some(source) = name::source(sentence, chunk, text, tongue) else { continue };
            let coordinated = chunk >= 2
                && sentence.shape(chunk - 1) == Some(Shape::Coord)
                && subjects.contains(&(chunk - 2));
            let subject = subjects.contains(&chunk) || coordinated;
            match source.naming {
                Naming::Pronoun => continue,
                Naming::Description if !subject => continue,
                _ => {}
            }
            let key = if source.naming == Naming::Name {
                people.canonical(&source.name, options)
            } else {
                source.name.to_lowercase()
            };
            if let (Some(description), Naming::Name) = (&source.description, source.naming) {
                self.roles.push((description.to_lowercase(), source.clone()));
                if self.roles.len() > 64 {
                    self.roles.drain(..32);
                }
            }
            self.memory.add(Mention { source, sentence: number, chunk, subject, key });
        }
    }

    /// Remembers who spoke.
    pub(super) fn said(&mut self, seen: Option<&Seen>, kind: QuoteKind, sentence: usize, passage: usize) {
        if let Some(seen) = seen {
            self.last = Some(Last { seen: seen.clone(), sentence, passage });
        } else if kind == QuoteKind::Full {
            self.last = None;
        }
    }

    /// The attribution that a quote standing alone takes over from the sentence before it in its passage.
    pub(super) fn carried(&self, sentence: usize, passage: usize) -> Option<Seen> {
        let last =
            self.last.as_ref().filter(|last| last.passage == passage && last.sentence + 1 >= sentence)?;
        Some(Seen {
            basis: if last.seen.basis == Basis::Unsure { Basis::Unsure } else { Basis::Carried },
            beside: true,
            chunk: None,
            ..last.seen.clone()
        })
    }

    /// What the evidence says, with pronouns resolved.
    #[expect(clippy::too_many_arguments, reason = "the sentence and what is known around it")]
    pub(super) fn seen(
        &mut self,
        sentence: &Sentence,
        evidence: &Evidence,
        text: &str,
        passage: usize,
        tongue: Tongue,
        number: usize,
        people: &People,
        options: &Options,
    ) -> Option<Seen> {
        let mut seen = self.named(sentence, evidence, text, passage, 0, tongue)?;
        let Some(source) = seen.source.clone() else { return Some(seen) };
        if source.naming == Naming::Description {
            if let Some(person) = self.person_with_role(&source, text) {
                seen.source = Some(person);
            }
            return Some(seen);
        }
        if source.naming == Naming::Name {
            return Some(seen);
        }
        let last = self
            .last
            .as_ref()
            .and_then(|last| last.seen.source.as_ref())
            .map(|source| people.canonical(&source.name, options));
        let chunk = evidence.source.unwrap_or(usize::MAX);
        let first_person = matches!(
            source.name.to_lowercase().as_str(),
            "i" | "we" | "you" | "ich" | "wir" | "je" | "nous" | "yo" | "eu" | "io" | "noi"
        );
        let meant = if first_person {
            None
        } else {
            self.memory.resolve(source.gender, source.plural, number, chunk, last.as_deref())
        };
        if let Some(mention) = meant.cloned() {
            seen.basis = Basis::Pronoun;
            seen.source =
                Some(Source { gender: mention.source.gender.or(source.gender), ..mention.source.clone() });
            // Whoever "she" meant is the subject of this sentence too.
            self.memory.add(Mention { sentence: number, chunk, subject: true, ..mention });
        } else {
            seen.basis = Basis::Unsure;
            seen.source = None;
        }
        Some(seen)
    }

    /// "The judge" is whoever was named with that role, if it was one person.
    fn person_with_role(&self, source: &Source, text: &str) -> Option<Source> {
        let words = text.get(source.range.clone())?.to_lowercase();
        let role = ["the ", "der ", "die ", "das ", "le ", "la ", "l’", "el ", "il ", "o ", "a "]
            .iter()
            .find_map(|article| words.strip_prefix(article))?;
        if source.plural || role.len() < 4 {
            return None;
        }
        let mut found: Option<&Source> = None;
        for (description, person) in &self.roles {
            let same = description.as_str() == role
                || description.strip_suffix(role).is_some_and(|front| front.ends_with([' ', '’', '-']));
            if same {
                if found.is_some_and(|other| other.name != person.name) {
                    return None;
                }
                found = Some(person);
            }
        }
        found.cloned()
    }

    /// What the evidence says, pronouns as they stand. `offset` is added to places.
    #[expect(clippy::unused_self, reason = "the other half of `seen`")]
    pub(super) fn named(
        &self,
        sentence: &Sentence,
        evidence: &Evidence,
        text: &str,
        passage: usize,
        offset: usize,
        tongue: Tongue,
    ) -> Option<Seen> {
        let source = match (&evidence.owner, evidence.source) {
            (Some(owner), _) => owner_source(sentence, owner.clone(), text, tongue)?,
            (None, Some(chunk)) => name::source(sentence, chunk, text, tongue)?,
            (None, None) => return None,
        };
        let basis = match source.naming {
            Naming::Name => Basis::Named,
            Naming::Description => Basis::Described,
            Naming::Pronoun => Basis::Unsure,
        };
        let cue = evidence.cue.clone().and_then(|range| text.get(range));
        let addressee = evidence.verb.and_then(|verb| addressee(sentence, verb, evidence.source, text));
        let venue = evidence.verb.and_then(|verb| venue(sentence, verb, text));
        let cue = match (cue, &addressee) {
            (Some(cue), Some(whom))
                if evidence.verb.is_some()
                    && whom.split(' ').count() < 5
                    && addressee_follows(text, evidence, whom) =>
            {
                Some(format!("{cue} {whom}"))
            }
            (cue, _) => cue.map(str::to_owned),
        };
        let mut range = source.range.clone();
        if let Some(words) = &evidence.cue {
            range = range.start.min(words.start)..range.end.max(words.end);
        }
        let range = range.start + offset..range.end + offset;
        let source = Source { range: source.range.start + offset..source.range.end + offset, ..source };
        Some(Seen {
            named_as: source.name.clone(),
            source: Some(source),
            cue,
            addressee,
            venue,
            place: evidence.place,
            basis,
            range,
            passage,
            beside: evidence.beside,
            chunk: evidence.verb.or(evidence.source),
        })
    }
}

fn addressee_follows(text: &str, evidence: &Evidence, whom: &str) -> bool {
    evidence
        .cue
        .clone()
        .and_then(|cue| text.get(cue.end..))
        .is_some_and(|rest| rest.trim_start().starts_with(whom))
}

/// The possessor of a noun of speech: his; Ann Lee's.
fn owner_source(sentence: &Sentence, tokens: Range<usize>, text: &str, tongue: Tongue) -> Option<Source> {
    name::possessor(sentence.tokens.get(tokens)?, text, tongue)
}

/// Whom it was told: the noun group right behind the verb.
fn addressee(sentence: &Sentence, verb: usize, source: Option<usize>, text: &str) -> Option<String> {
    let chunk = sentence.chunk(verb)?;
    let word = sentence.tokens.get(chunk.main)?.text(text);
    if !matches!(word, "told" | "tell" | "tells" | "telling" | "asked" | "reminded" | "assured" | "informed")
    {
        return None;
    }
    let noun =
        sentence.next(verb).filter(|&at| Some(at) != source && sentence.shape(at) == Some(Shape::Noun))?;
    text.get(sentence.span(noun)?).map(str::to_owned)
}

/// Where it was said: in a statement, on X, at the hearing.
fn venue(sentence: &Sentence, verb: usize, text: &str) -> Option<String> {
    let mut at = sentence.next(verb)?;
    if sentence.shape(at) == Some(Shape::Noun) {
        at = sentence.next(at)?;
    }
    if sentence.shape(at)? != Shape::Prep || sentence.shape(at + 1)? != Shape::Noun {
        return None;
    }
    let preposition = sentence.first_token(at)?;
    let place = matches!(
        preposition.text(text),
        "in" | "at" | "on" | "during" | "im" | "bei" | "dans" | "en" | "em" | "su"
    );
    let timed =
        sentence.tokens_of(at + 1).iter().all(|token| token.is(class::TIME | class::DET | class::NUMBER));
    (place && !timed).then_some(())?;
    text.get(preposition.start..sentence.tokens_of(at + 1).last()?.end).map(str::to_owned)
}
