//! What the evidence of one sentence says: source, cue, addressee, venue.

use std::ops::Range;

use super::Seen;
use crate::{
    Basis,
    quotes::{
        attribution::Evidence,
        chunk::Shape,
        clause::Sentence,
        lexicon::{Tongue, class},
        name::{self, Naming, Source},
    },
};

/// What the evidence says, pronouns as they stand. `offset` is added to places.
pub(in crate::quotes) fn named(
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
