//! What has been said so far: who was named, who spoke last, whom a pronoun can mean.

mod untold;

use std::{ops::Range, rc::Rc};

pub(super) use self::untold::Untold;
use self::untold::Waiting;

use super::{
    Passage,
    attribution::Evidence,
    chunk::Shape,
    clause::{Place, Sentence},
    lexicon::{Tongue, class},
    name::{self, Naming, Source},
    options::Options,
    pronoun::{Memory, Mention},
    speakers::{People, Table},
    vocabulary::Vocabulary,
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
        people: &People,
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

/// What holds for the whole text.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    pub(super) passages: &'a [Passage<'a>],
    pub(super) vocabulary: Vocabulary<'a>,
    pub(super) tongue: Tongue,
    pub(super) people: &'a People,
    pub(super) options: &'a Options,
}

impl<'a> Around<'a> {
    fn text(&self, passage: usize) -> &'a str {
        self.passages.get(passage).map_or("", |passage| passage.text)
    }
}

/// What the text has told up to here.
#[derive(Debug, Default)]
pub(super) struct Discourse {
    memory: Memory,
    /// What is to be read before the memory is asked.
    untold: Vec<Waiting>,
    /// How many sentences the memory knows of.
    told: usize,
    last: Option<Last>,
    /// The name of the source of `last`.
    speaker: Option<Rc<str>>,
    /// Who reported last, in the sentence before or in reported speech that goes on up to it.
    reporter: Option<Last>,
    /// Who asked last, and in which sentence.
    asker: Option<(String, usize)>,
    /// Roles with the people who have them: "judge" is Vera Stroud.
    roles: Vec<(String, Source, usize)>,
}

impl Discourse {
    /// Another discourse starts: nothing is carried into it.
    pub(super) fn leave(&mut self) {
        self.memory.forget();
        self.untold.clear();
        self.last = None;
        self.speaker = None;
        self.reporter = None;
        self.roles.clear();
        self.asker = None;
    }

    /// Remembers whom a sentence names. `speaker` spoke last in front of it.
    fn notice(&mut self, sentence: &Sentence, text: &str, speaker: Option<&str>, around: &Around<'_>) {
        let subjects: Vec<usize> = sentence.subject_of.iter().flatten().copied().collect();
        for chunk in 0..sentence.chunks.len() {
            if sentence.shape(chunk) != Some(Shape::Noun) {
                continue;
            }
            let beside = chunk >= 2
                && sentence.shape(chunk - 1) == Some(Shape::Coord)
                && subjects.contains(&(chunk - 2));
            let subject = subjects.contains(&chunk) || beside || follows_according(sentence, chunk, text);
            self.notice_owner(sentence, chunk, text, around);
            if !subject && !may_name(sentence, chunk) {
                continue;
            }
            let Some(source) = name::one(sentence, chunk, usize::MAX, text, around.tongue) else {
                if subject {
                    self.notice_pronoun(sentence, chunk, text, speaker, around);
                }
                continue;
            };
            if source.naming == Naming::Pronoun {
                if subject {
                    self.notice_pronoun(sentence, chunk, text, speaker, around);
                }
                continue;
            }
            let source = unmask(source, sentence, chunk, around);
            if subject && source.naming == Naming::Name && asks(sentence, chunk, text) {
                self.asker = Some((around.people.canonical(&source.name, around.options), self.told));
            }
            // The foreman is Ann Lee: the name takes the place of the description.
            let named = source.naming == Naming::Name && is_predicate(sentence, chunk);
            if named {
                self.memory.forget_description(self.told);
            }
            let subject = subject || named;
            // Where things are he and she too (la réforme), only who speaks or is surely a person can be meant by a pronoun that speaks.
            let thing = around.tongue.is_romance()
                && source.kind == crate::SpeakerKind::Unknown
                && !speaks(sentence, chunk);
            if source.naming == Naming::Description && (!subject || thing) {
                continue;
            }
            let local = is_local(sentence, chunk, text);
            self.remember(source, chunk, subject, (local, speaks(sentence, chunk)), around);
        }
    }

    fn remember(
        &mut self,
        source: Source,
        chunk: usize,
        subject: bool,
        (local, speaks): (bool, bool),
        around: &Around<'_>,
    ) {
        let key = match source.naming {
            Naming::Name => around.people.canonical(&source.name, around.options),
            _ => source.name.to_lowercase(),
        };
        if let (Some(description), Naming::Name) = (&source.description, source.naming) {
            self.roles.push((description.to_lowercase(), source.clone(), self.told));
            if self.roles.len() > 64 {
                self.roles.drain(..32);
            }
        }
        let speaks = around.tongue.is_romance() && speaks;
        self.memory.add(Mention { source, sentence: self.told, chunk, subject, local, speaks, key });
    }

    /// Ann Lee's book: the owner is spoken of too.
    fn notice_owner(&mut self, sentence: &Sentence, chunk: usize, text: &str, around: &Around<'_>) {
        let tokens = sentence.tokens_of(chunk);
        let Some(at) =
            tokens.iter().rposition(|token| token.is(class::POSSESSIVE)).filter(|at| at + 1 < tokens.len())
        else {
            return;
        };
        let Some(owner) = tokens.get(..=at).and_then(|tokens| name::possessor(tokens, text, around.tongue))
        else {
            return;
        };
        if owner.naming == Naming::Name {
            self.remember(owner, chunk, false, (false, false), around);
        }
    }

    /// She plans to study: whoever the subject means stays spoken of.
    fn notice_pronoun(
        &mut self,
        sentence: &Sentence,
        chunk: usize,
        text: &str,
        speaker: Option<&str>,
        around: &Around<'_>,
    ) {
        let Some(source) = name::source(sentence, chunk, usize::MAX, text, around.tongue)
            .filter(|source| source.naming == Naming::Pronoun)
        else {
            return;
        };
        if source.gender.is_none() || source.gender == Some(super::gender::Gender::It) {
            return;
        }
        // Asked whether he would go, Holm said: the pronoun waits for the subject of its sentence.
        let waits = chunk < 4
            && sentence
                .clause_of
                .get(chunk)
                .and_then(|&clause| sentence.clauses.get(clause))
                .is_some_and(|clause| clause.place != Place::Main && clause.place != Place::Inserted)
            && (chunk + 1..sentence.chunks.len()).any(|verb| {
                let subject =
                    sentence.subject_of.get(verb).copied().flatten().filter(|&subject| subject > chunk);
                let main = sentence.clause_of.get(verb).and_then(|&clause| sentence.clauses.get(clause));
                main.is_some_and(|clause| matches!(clause.place, Place::Main | Place::Inserted))
                    && subject
                        .and_then(|subject| sentence.first_token(subject))
                        .is_some_and(|token| token.is(class::CAPITAL) && !token.is(class::SUBJ))
            });
        if waits {
            return;
        }
        let last = speaker.map(|name| around.people.canonical(name, around.options));
        if let Some(mention) =
            self.memory.resolve(source.gender, source.plural, self.told, chunk, last.as_deref()).cloned()
        {
            let known = Source { gender: mention.source.gender.or(source.gender), ..mention.source.clone() };
            self.memory.add(Mention {
                source: known,
                sentence: self.told,
                chunk,
                subject: true,
                local: false,
                speaks: false,
                key: mention.key,
            });
        }
    }

    /// The name of whoever spoke last.
    fn last_key(&self, around: &Around<'_>) -> Option<String> {
        Some(around.people.canonical(self.speaker.as_ref()?, around.options))
    }

    /// Remembers who spoke.
    pub(super) fn said(&mut self, seen: Option<&Seen>, kind: QuoteKind, sentence: usize, passage: usize) {
        if let Some(seen) = seen {
            self.last = Some(Last { seen: seen.clone(), sentence, passage });
            self.speaker = seen.source.as_ref().map(|source| Rc::from(source.name.as_str()));
        } else if kind == QuoteKind::Full {
            self.last = None;
            self.speaker = None;
        }
    }

    /// Remembers who reports in a sentence.
    pub(super) fn reports(&mut self, seen: Seen, sentence: usize, passage: usize) {
        self.reporter = Some(Last { seen, sentence, passage });
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
            ..reporter.seen.clone()
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
            ..last.seen.clone()
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
        let mut seen = self.named(sentence, evidence, text, passage, 0, around.tongue)?;
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
        let last = self.last_key(around);
        self.catch_up(around);
        let chunk = evidence.source.unwrap_or(usize::MAX);
        let first_person = matches!(
            source.name.to_lowercase().as_str(),
            "i" | "we" | "you" | "ich" | "wir" | "je" | "nous" | "yo" | "eu" | "io" | "noi"
        );
        let meant = if first_person {
            None
        } else {
            self.memory.resolve(source.gender, source.plural, self.told, chunk, last.as_deref())
        };
        // Whoever asked in the sentence before does not reply.
        let replies =
            seen.cue.as_deref().is_some_and(|cue| cue.starts_with("repl") || cue.starts_with("answer"));
        let asked = |mention: &&Mention| {
            replies
                && self.asker.as_ref().is_some_and(|(key, since)| *key == mention.key && since + 1 >= number)
        };
        if let Some(mention) = meant.filter(|mention| !asked(mention)).cloned() {
            seen.basis = Basis::Pronoun;
            seen.source =
                Some(Source { gender: mention.source.gender.or(source.gender), ..mention.source.clone() });
            // Whoever "she" meant is the subject of this sentence too.
            self.memory.add(Mention { sentence: self.told, chunk, subject: true, local: false, ..mention });
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
        self.catch_up(around);
        let mut found: Option<&Source> = None;
        for (description, person, since) in &self.roles {
            if self.told.saturating_sub(*since) > 30 {
                continue;
            }
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
            (None, Some(chunk)) => name::source(sentence, chunk, evidence.quote, text, tongue)?,
            // Añadió: the verb itself stands for whoever it is.
            (None, None) => left_out(sentence, evidence.verb?, text)?,
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
            claim: evidence.claim,
            range,
            passage,
            beside: evidence.beside,
            chunk: evidence.verb.or(evidence.source),
        })
    }
}

/// Whether the noun group is the subject of "asked".
fn asks(sentence: &Sentence, chunk: usize, text: &str) -> bool {
    (0..sentence.chunks.len()).any(|verb| {
        sentence.subject_of.get(verb).copied().flatten() == Some(chunk)
            && sentence
                .chunk(verb)
                .and_then(|verb| sentence.tokens.get(verb.main))
                .is_some_and(|token| matches!(token.text(text), "asked" | "asks" | "wanted"))
    })
}

/// Whether the noun group is the subject of a verb of speech or thought.
fn speaks(sentence: &Sentence, chunk: usize) -> bool {
    (0..sentence.chunks.len()).any(|verb| {
        sentence.subject_of.get(verb).copied().flatten() == Some(chunk)
            && sentence.chunk(verb).is_some_and(|verb| verb.cue.is_some())
    })
}

/// The verb as the pronoun that it needs none of.
fn left_out(sentence: &Sentence, verb: usize, text: &str) -> Option<Source> {
    let range = sentence.span(verb)?;
    let words = text.get(range.clone())?;
    Some(Source {
        naming: Naming::Pronoun,
        name: words.to_owned(),
        description: None,
        range,
        gender: None,
        // Dijeron, disseram, dicono, hanno detto.
        plural: ["n", "m", "no", "hanno"]
            .iter()
            .any(|end| words.split(' ').next().is_some_and(|first| first.ends_with(end))),
        kind: crate::SpeakerKind::Unknown,
    })
}

/// Whether the noun group can turn out to be a name: one is written large, in the group or in what may stand beside it.
fn may_name(sentence: &Sentence, chunk: usize) -> bool {
    let end = sentence.chunks.get((chunk + FARTHEST_APPOSITION).min(sentence.chunks.len() - 1));
    let tokens = sentence.chunk(chunk).zip(end).and_then(|(from, to)| sentence.tokens.get(from.from..to.to));
    tokens.is_some_and(|tokens| tokens.iter().any(|token| token.is(class::CAPITAL)))
}

/// A name that belongs to a noun group stands at most this many chunks behind it.
const FARTHEST_APPOSITION: usize = 10;

/// A single capital at the start of a sentence is a name only if the text knows it as one: Residents said, Quist said.
fn unmask(source: Source, sentence: &Sentence, chunk: usize, around: &Around<'_>) -> Source {
    let opens = sentence.chunk(chunk).is_some_and(|chunk| chunk.from == 0);
    let single = source.naming == Naming::Name && !source.name.contains(' ');
    let plural =
        source.name.ends_with('s') || matches!(source.name.as_str(), "People" | "Women" | "Men" | "Police");
    if !(opens && single && plural) || around.tongue != Tongue::English || around.people.knows(&source.name) {
        return source;
    }
    Source { naming: Naming::Description, plural: true, kind: crate::SpeakerKind::Group, ..source }
}

/// Whether "is" or "was" stands right before the noun group.
fn is_predicate(sentence: &Sentence, chunk: usize) -> bool {
    chunk > 0
        && sentence.shape(chunk - 1) == Some(Shape::Verb)
        && sentence.chunk(chunk - 1).is_some_and(|verb| verb.to == verb.from + 1)
        && sentence.first_token(chunk - 1).is_some_and(|token| token.is(class::BE))
}

/// Whether a preposition of place stands before the noun group.
fn is_local(sentence: &Sentence, chunk: usize, text: &str) -> bool {
    let before = chunk
        .checked_sub(1)
        .filter(|&at| sentence.shape(at) == Some(Shape::Prep))
        .and_then(|at| sentence.first_token(at));
    before.is_some_and(|token| {
        let word = token.text(text).to_lowercase();
        matches!(
            word.as_str(),
            "in" | "at"
                | "near"
                | "on"
                | "across"
                | "around"
                | "outside"
                | "inside"
                | "into"
                | "à"
                | "dans"
                | "en"
                | "em"
                | "im"
                | "aus"
                | "bei"
                | "nach"
        )
    })
}

/// Selon le syndicat, …: whom the sentence follows is its subject as much as any.
fn follows_according(sentence: &Sentence, chunk: usize, text: &str) -> bool {
    chunk == 1
        && sentence.first_token(0).is_some_and(|token| {
            matches!(token.text(text), "Selon" | "Según" | "Segundo" | "Secondo" | "Laut")
        })
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
