//! Whom a sentence names, before anybody knows whom its pronouns mean.

use super::Around;
use crate::quotes::{
    chunk::Shape,
    clause::{Place, Sentence},
    cue::{FRAME, NAMES, SAY},
    gender::{self, Gender},
    lexicon::{Tongue, class},
    name::{self, Naming, Source},
    pronoun::{Item, Mention, Open, Told},
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
        let asks = subject && asks(sentence, chunk, text);
        let told = if subject { Told::Not } else { told(sentence, chunk, text) };
        let other = if subject && source.gender.is_none() {
            other(sentence, chunk, text, around.tongue)
        } else {
            None
        };
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
        let local = told == Told::Not
            && (is_local(sentence, chunk, text) || is_goal(&source, sentence, chunk, text, around));
        items.push(Item::Named(Mention {
            subject,
            local,
            speaks,
            asks,
            fronted: is_fronted(sentence, chunk, around.tongue),
            told,
            other,
            ..Mention::new(source, chunk)
        }));
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

/// How the noun group is spoken to.
fn told(sentence: &Sentence, chunk: usize, text: &str) -> Told {
    let main = |verb: usize| {
        let verb = sentence.chunk(verb).filter(|verb| verb.shape == Shape::Verb)?;
        Some((sentence.tokens.get(verb.main)?.text(text), verb.cue?.does & SAY != 0))
    };
    let Some(before) = chunk.checked_sub(1) else { return Told::Not };
    if main(before).is_some_and(|(word, _)| matches!(word, "asked" | "asks")) {
        return Told::Asked;
    }
    let to = sentence.shape(before) == Some(Shape::Prep)
        && sentence.first_token(before).is_some_and(|token| matches!(token.text(text), "to" | "at" | "of"));
    match before.checked_sub(1).filter(|_| to).and_then(main) {
        Some(("asked" | "asks", _)) => Told::Asked,
        Some((_, true)) => Told::To,
        _ => Told::Not,
    }
}

/// A critic called him mad: he or she who is the object of a verb is not its subject.
fn other(sentence: &Sentence, subject: usize, text: &str, tongue: Tongue) -> Option<Gender> {
    (subject + 1..sentence.chunks.len())
        .filter(|&verb| {
            sentence.shape(verb) == Some(Shape::Verb)
                && sentence.chunk(verb).and_then(|verb| verb.cue).is_some_and(|cue| cue.does & FRAME != 0)
                && sentence.subject_of.get(verb).copied().flatten() == Some(subject)
        })
        .find_map(|verb| {
            let object = sentence.next(verb)?;
            let [token] = sentence.tokens_of(object) else { return None };
            // Praised her “wonderful donors”: hers, not her.
            let owns = token.is(class::OWN)
                && matches!(sentence.shape(object + 1), Some(Shape::Quote(_)))
                && sentence.chunk(verb)?.cue.is_none_or(|cue| cue.does & NAMES == 0);
            let is_object = token.is(class::OBJ | class::OWN) && !token.is(class::SUBJ) && !owns;
            if is_object { gender::of_pronoun(token.text(text), tongue)?.0 } else { None }
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
    let mut source = source;
    // Sofie is the navigator: a first name alone, if nobody in the text has it as a last name.
    if source.gender.is_none()
        && around.tongue == Tongue::English
        && source.naming == Naming::Name
        && sentence.tokens_of(chunk).len() == 1
        && !around.people.knows(&source.name)
    {
        source.gender = gender::of_common_name(&source.name);
    }
    let opens = sentence.chunk(chunk).is_some_and(|chunk| chunk.from == 0 && chunk.to == 1);
    let single = source.naming == Naming::Name && !source.name.contains(' ');
    let plural = source.name.ends_with('s')
        || source.name.ends_with("men")
        || matches!(source.name.as_str(), "People" | "Men" | "Police");
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

/// Moved to Perth, back from Perth: a bare name, of nobody whom the text knows, behind a preposition of direction.
fn is_goal(source: &Source, sentence: &Sentence, chunk: usize, text: &str, around: &Around<'_>) -> bool {
    let before = chunk.checked_sub(1).filter(|&at| sentence.shape(at) == Some(Shape::Prep));
    let speaks = |verb| sentence.chunk(verb).is_some_and(|verb| verb.cue.is_some());
    around.tongue == Tongue::English
        && source.naming == Naming::Name
        && sentence.tokens_of(chunk).len() == 1
        && gender::of_first_name(&source.name).is_none()
        && !around.people.knows(&source.name)
        && before.is_some_and(|at| {
            sentence.first_token(at).is_some_and(|token| matches!(token.text(text), "to" | "from"))
                && !at.checked_sub(1).is_some_and(speaks)
        })
}

/// In an interview with Ann Lee, …: whether only prepositions lead from the start of the sentence to the noun group.
fn is_fronted(sentence: &Sentence, chunk: usize, tongue: Tongue) -> bool {
    tongue == Tongue::English
        && chunk < 8
        && sentence.shape(0) == Some(Shape::Prep)
        && chunk > 1
        && sentence.shape(chunk - 1) == Some(Shape::Prep)
        && (1..chunk).all(|at| matches!(sentence.shape(at), Some(Shape::Prep | Shape::Noun | Shape::Aside)))
}

/// Selon le syndicat, …: whom the sentence follows is its subject as much as any.
fn follows_according(sentence: &Sentence, chunk: usize, text: &str) -> bool {
    chunk == 1
        && sentence.first_token(0).is_some_and(|token| {
            matches!(token.text(text), "Selon" | "Según" | "Segundo" | "Secondo" | "Laut")
        })
}
