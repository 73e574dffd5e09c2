//! Who signs a caption: the line below a quote that stands alone.

use super::{
    chunk::{Chunk, Shape},
    clause::Sentence,
    lexicon::class::{CAPITAL, ED, PARTICLE},
    word::{Kind, Token},
};

/// What stands inside the brackets around a line, if that is nothing but a name: (Ann Lee).
pub(super) fn in_brackets(tokens: &[Token]) -> Option<&[Token]> {
    let [first, inner @ .., last] = tokens else { return None };
    let name = first.kind == Kind::Open
        && last.kind == Kind::Close
        && (2..6).contains(&inner.len())
        && inner.iter().all(|token| token.is_word() && token.is(CAPITAL | PARTICLE));
    name.then_some(inner)
}

/// The noun group that signs a caption: all that stands in front of the first comma, bracket or relative clause is a noun group with its prepositions
/// ("— Ann Lee, Harbour Notes", "— A nurse who was there"), and no sentence follows ("— Ann, come here").
pub(super) fn signatory(sentence: &Sentence) -> Option<usize> {
    let chunks = &sentence.chunks;
    let start = chunks.iter().position(|chunk| chunk.shape != Shape::Dash)?;
    let ends = |chunk: &Chunk| {
        matches!(chunk.shape, Shape::Comma | Shape::Dash | Shape::Colon | Shape::Semicolon | Shape::Relative)
    };
    let end = chunks.iter().skip(start).position(ends).map_or(chunks.len(), |at| start + at);
    let head = chunks.get(start..end)?;
    let is_name =
        |chunk: &Chunk| matches!(chunk.shape, Shape::Noun | Shape::Prep | Shape::Coord | Shape::Aside);
    if !head.iter().all(is_name) {
        return None;
    }
    let is_title = |at: usize| sentence.first_token(at).is_some_and(|token| token.is(CAPITAL));
    let follows = match chunks.get(end).map(|chunk| chunk.shape) {
        None | Some(Shape::Relative) => true,
        Some(Shape::Colon) => false,
        Some(_) => (end..chunks.len()).all(|at| match chunks.get(at).map(|chunk| chunk.shape) {
            // A verb in a title, or what somebody is: Ann Lee, retired baker.
            Some(Shape::Verb) => is_title(at) || sentence.first_token(at).is_some_and(|token| token.is(ED)),
            Some(Shape::Quote(_)) => false,
            _ => true,
        }),
    };
    (follows).then(|| head.iter().position(|chunk| chunk.shape == Shape::Noun)).flatten().map(|at| start + at)
}
