//! Whom a sentence names, before anybody knows whom its pronouns mean.

use super::Around;
use crate::quotes::{
    chunk::Shape,
    clause::{Place, Sentence},
    gender::Gender,
    lexicon::{Tongue, class},
    name::{self, Naming, Source},
    pronoun::{Item, Mention, Open},
};

/// Whom `sentence` names, in the order of its chunks.
pub(super) fn notice(sentence: &Sentence, text: &str, around: &Around<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    for chunk in 0..sentence.chunks.len() {
        if sentence.shape(chunk) != Some(Shape::Noun) {
            continue;
        }
        let is_subject = |chunk: usize| sentence.subject_of.contains(&Some(chunk));
        let beside = chunk >= 2 && sentence.shape(chunk - 1) == Some(Shape::Coord) && is_subject(chunk - 2);
        let subject = beside || is_subject(chunk) || follows_according(sentence, chunk, text);
        items.extend(owner(sentence, chunk, text, around));
        if !subject && !may_name(sentence, chunk) {
            continue;
        }
        let source = name::one(sentence, chunk, usize::MAX, text, around.tongue);
        let Some(source) = source.filter(|source| source.naming != Naming::Pronoun) else {
            if subject {
                items.extend(pronoun(sentence, chunk, text, around.tongue).map(Item::Open));
            }
            continue;
        };
        let source = unmask(source, sentence, chunk, around);
        let asks = subject && source.naming == Naming::Name && asks(sentence, chunk, text);
        // The foreman is Ann Lee: the name takes the place of the description.
        let named = source.naming == Naming::Name && is_predicate(sentence, chunk);
        if named && items.last().is_some_and(Item::is_described_subject) {
            items.pop();
        }
        let subject = subject || named;
        // Where things are he and she too (la réforme), only who speaks or is surely a person can be meant by a pronoun that speaks.
        let speaks = around.tongue.is_romance() && speaks(sentence, chunk);
        let thing = around.tongue.is_romance() && source.kind == crate::SpeakerKind::Unknown && !speaks;
        if source.naming == Naming::Description && (!subject || thing) {
            continue;
        }
        let local = is_local(sentence, chunk, text);
        items.push(Item::Named(Mention { subject, local, speaks, asks, ..Mention::new(source, chunk) }));
    }
    items
}

/// Ann Lee's book: the owner is spoken of too.
fn owner(sentence: &Sentence, chunk: usize, text: &str, around: &Around<'_>) -> Option<Item> {
    let tokens = sentence.tokens_of(chunk);
    let at =
        tokens.iter().rposition(|token| token.is(class::POSSESSIVE)).filter(|at| at + 1 < tokens.len())?;
    let owner = name::possessor(tokens.get(..=at)?, text, around.tongue)?;
    (owner.naming == Naming::Name).then(|| Item::Named(Mention::new(owner, chunk)))
}

/// She plans to study: whoever the subject means stays spoken of.
fn pronoun(sentence: &Sentence, chunk: usize, text: &str, tongue: Tongue) -> Option<Open> {
    let source = name::source(sentence, chunk, usize::MAX, text, tongue)
        .filter(|source| source.naming == Naming::Pronoun)?;
    let gender = source.gender.filter(|&gender| gender != Gender::It)?;
    // Asked whether he would go, Holm said: the pronoun waits for the subject of its sentence.
    let waits = chunk < 4
        && sentence
            .clause_of
            .get(chunk)
            .and_then(|&clause| sentence.clauses.get(clause))
            .is_some_and(|clause| clause.place != Place::Main && clause.place != Place::Inserted)
        && (chunk + 1..sentence.chunks.len()).any(|verb| {
            let subject = sentence.subject_of.get(verb).copied().flatten().filter(|&subject| subject > chunk);
            let main = sentence.clause_of.get(verb).and_then(|&clause| sentence.clauses.get(clause));
            main.is_some_and(|clause| matches!(clause.place, Place::Main | Place::Inserted))
                && subject
                    .and_then(|subject| sentence.first_token(subject))
                    .is_some_and(|token| token.is(class::CAPITAL) && !token.is(class::SUBJ))
        });
    (!waits).then_some(Open { gender, plural: source.plural, chunk })
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

/// Whether the noun group can turn out to be a name: one is written large, in the group or in what may stand beside it.
fn may_name(sentence: &Sentence, chunk: usize) -> bool {
    let end = sentence.chunks.get((chunk + FARTHEST_APPOSITION).min(sentence.chunks.len() - 1));
    let tokens = sentence.chunk(chunk).zip(end).and_then(|(from, to)| sentence.tokens.get(from.from..to.to));
    tokens.is_some_and(|tokens| tokens.iter().any(|token| token.is(class::CAPITAL)))
}

/// A name that belongs to a noun group stands at most this many chunks behind it.
const FARTHEST_APPOSITION: usize = 10;

/// A single capital at the start of a sentence is a name only if the text knows it as one: Residents said, Quist said.
pub(super) fn unmask(source: Source, sentence: &Sentence, chunk: usize, around: &Around<'_>) -> Source {
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
