//! The kind of a quote: a whole utterance, words of a source in the writer's sentence, or a label that nobody said.

use super::{
    attribution::{Evidence, Host},
    chunk::Shape,
    cue::{FRAME, NAMES, SAY},
    lexicon::{
        Tongue,
        class::{CAPITAL, COORD, DET, OBJ, OWN, POSSESSIVE, PREP, SUBJ},
    },
    word::Kind,
};
use crate::{AttributionPlace, QuoteKind};

/// Words for words, lower case, sorted.
#[rustfmt::skip]
const ABSTRACT: &[&str] = &[
    "acronym", "ausdruck", "begriff", "beiname", "bezeichnung", "expression", "hashtag", "headline", "label", "leitspruch", "motto",
    "name", "nickname", "parole", "phrase", "prädikat", "schlagwort", "slogan", "spitzname", "stichwort", "tagline", "term", "titel",
    "title", "untertitel", "word", "words", "wort", "überschrift",
];

/// Things that have titles, mottos and names, lower case, sorted.
#[rustfmt::skip]
const NAMED_THINGS: &[&str] = &[
    "album", "albums", "anthem", "app", "article", "ballad", "banner", "blog", "book", "booklet",
    "brand", "chapter", "column", "comedy", "documentary", "drama", "episode", "essay", "exhibition",
    "film", "game", "hymn", "magazine", "memoir", "movie", "musical", "newsletter", "newspaper", "novel",
    "opera", "pamphlet", "play", "podcast", "poem", "program", "programme", "reality", "series", "shirt",
    "shirts", "show", "single", "sitcom", "song", "story", "theme", "thriller", "track",
];

/// What kind of quote this is, given its evidence.
pub(super) fn kind(host: &Host<'_>, evidence: Option<&Evidence>) -> QuoteKind {
    let utterance = can_be_utterance(host.words);
    let Some(evidence) = evidence else {
        let comes = host.what_comes(host.chunk + 1).is_some();
        return if utterance && (stands_alone(host) || is_whole(host) || comes) {
            QuoteKind::Full
        } else if is_phrase(host) {
            QuoteKind::Fragment
        } else {
            QuoteKind::Label
        };
    };
    let beside = evidence.beside || behind_colon(host) && evidence.place == AttributionPlace::Before;
    if beside && utterance && !feeds_a_verb(host) && !goes_on(host, evidence) {
        return QuoteKind::Full;
    }
    QuoteKind::Fragment
}

/// Whether a quote at the front of its sentence ends as an utterance does, whatever follows: “Where is it?”, the crowd wanted to know.
fn is_whole(host: &Host<'_>) -> bool {
    let ended = host.words.ends_with(['?', '!', '.']) && host.words.split_whitespace().nth(2).is_some();
    ended && host.opens_sentence() && !host.title && !is_title(host) && !feeds_a_verb(host)
}

/// Whether the words are somebody's even if the text does not say whose: a longer run in lower case is hardly a name or a title.
fn is_phrase(host: &Host<'_>) -> bool {
    let german = host.tongue == Tongue::German;
    let count = host.words.split_whitespace().take(5).count();
    if host.title {
        return false;
    }
    if host.words.starts_with(char::is_lowercase) {
        return count >= if german { 2 } else { 5 };
    }
    // Titles and names link their nouns with little words only: Glas der Vernunft; Regelfall um vier Jahre verschoben is none.
    german
        && count >= 4
        && host.words.split_whitespace().any(|word| {
            word.starts_with(char::is_lowercase)
                && host.tongue.classes(word.trim_matches(',')) & (DET | PREP | COORD) == 0
        })
}

/// Whether the words begin as an utterance does: with a capital letter, a figure, an ellipsis or a bracket.
pub(super) fn can_be_utterance(words: &str) -> bool {
    words
        .chars()
        .find(|c| !matches!(c, '\'' | '"' | '“' | '‘' | '’' | '„' | '‚' | '«' | '»'))
        .is_some_and(|c| !c.is_lowercase())
}

/// Whether nothing but the quote stands in the sentence.
pub(super) fn stands_alone(host: &Host<'_>) -> bool {
    host.sentence
        .chunks
        .iter()
        .all(|chunk| matches!(chunk.shape, Shape::Quote(_) | Shape::Comma | Shape::Dash))
}

/// Whether the writer's sentence goes on right behind words that it introduced: Mayor: “No rush” for trams.
fn goes_on(host: &Host<'_>, evidence: &Evidence) -> bool {
    let woven =
        matches!(host.sentence.shape(host.chunk + 1), Some(Shape::Prep | Shape::Noun | Shape::Infinitive));
    evidence.place == AttributionPlace::Before && woven && !host.ends_spoken() && !host.words.ends_with('.')
}

/// Whether the quote stands between an article and a noun: the “free” class.
fn is_attributive(host: &Host<'_>) -> bool {
    let Some(chunk) = host.sentence.chunk(host.chunk) else { return false };
    let before = chunk.from.checked_sub(1).and_then(|at| host.sentence.tokens.get(at));
    let article = before.is_some_and(|token| token.is(DET | OWN | POSSESSIVE) && !token.is(SUBJ));
    let noun = host.sentence.shape(host.chunk + 1) == Some(Shape::Noun)
        && host.sentence.first_token(host.chunk + 1).is_some_and(|token| !token.is(DET | OWN | SUBJ | OBJ));
    // Headlines have no articles.
    (article || host.title && host.chunk > 0) && noun && !host.words.ends_with([',', '.', '!', '?'])
}

/// Die Zeitung „…“, das „…“: in German, a short name in marks right behind a noun or a definite article.
fn is_german_name(host: &Host<'_>, evidence: Option<&Evidence>) -> bool {
    if host.tongue != Tongue::German
        || host.words.split_whitespace().count() > 4
        || !can_be_utterance(host.words)
    {
        return false;
    }
    let before = host
        .sentence
        .chunk(host.chunk)
        .and_then(|chunk| chunk.from.checked_sub(1))
        .and_then(|at| host.sentence.tokens.get(at));
    if host.words.ends_with(['.', '!', '?', ',']) {
        return false;
    }
    let Some(before) = before else { return false };
    let article = matches!(
        before.text(host.text),
        "der" | "die" | "das" | "dem" | "den" | "des" | "Der" | "Die" | "Das"
    );
    let named = evidence.and_then(|found| found.verb).is_some_and(|verb| host.frames(verb));
    let noun = host.chunk > 0 && host.sentence.shape(host.chunk - 1) == Some(Shape::Noun);
    // Warnte vor den „…“, sprach von einer „…“: what the preposition of the verb governs is what was said.
    let named = named
        || evidence.is_some_and(|found| found.verb.is_some() && found.place == AttributionPlace::Before)
            && host.chunk > 1
            && host
                .sentence
                .first_token(host.chunk - 2)
                .is_some_and(|token| matches!(token.text(host.text), "vor" | "von" | "gegen" | "über"));
    if noun && before.is(CAPITAL) && is_phrase(host) {
        return false;
    }
    noun && (before.is(CAPITAL) || article && !named)
}

/// Whether a colon stands right before the quote.
pub(super) fn behind_colon(host: &Host<'_>) -> bool {
    host.chunk > 0 && host.sentence.shape(host.chunk - 1) == Some(Shape::Colon) && !host.title
}

/// Der Titel lautet „…“: the subject of the verb is itself a word for words.
fn names_itself(host: &Host<'_>, evidence: Option<&Evidence>) -> bool {
    let Some(found) = evidence.filter(|_| host.tongue == Tongue::German) else { return false };
    let (Some(source), Some(verb)) = (found.source, found.verb) else { return false };
    let word = |chunk: usize, last: bool| {
        let tokens = host.sentence.tokens_of(chunk);
        let token = if last { tokens.last() } else { tokens.first() };
        token.map_or("", |token| token.text(host.text))
    };
    word(verb, false).starts_with("laute")
        && ABSTRACT.binary_search(&word(source, true).to_lowercase().as_str()).is_ok()
}

/// Whether the quote is a gloss in brackets: the party (roughly: “The People’s Voice”).
pub(super) fn is_gloss(host: &Host<'_>) -> bool {
    let Some(quote) = host.sentence.chunk(host.chunk).map(|chunk| chunk.from) else { return false };
    let tokens = host.sentence.tokens.get(quote.saturating_sub(4)..quote).unwrap_or_default();
    let colon = tokens.last().is_some_and(|token| token.kind == Kind::Colon);
    colon && tokens.iter().any(|token| token.kind == Kind::Open) && !host.words.ends_with(['.', '!', '?'])
}

/// Whether the words are long enough to be what the speaker of the sentence before goes on to say.
pub(super) fn goes_on_speaking(host: &Host<'_>) -> bool {
    !host.title && !is_title(host) && host.words.split_whitespace().count() >= 5
}

/// Whether a verb behind the quote has it as its subject or object: “A firm hand” would be right, he said.
fn feeds_a_verb(host: &Host<'_>) -> bool {
    let next = host.chunk + 1;
    host.sentence.shape(next) == Some(Shape::Verb)
        && host.what_comes(next).is_none()
        && host.sentence.chunk(next).is_some_and(|chunk| chunk.cue.is_none_or(|cue| cue.does & SAY == 0))
}

/// In her memoir “Bang”, Ann Lee says; described the series “Interval” as; in “Bang”, published in May, she argues: words that are the title of a
/// work, whatever verb stands over them. English only.
fn is_work(host: &Host<'_>) -> bool {
    let words = host.words.trim_end_matches(',');
    if host.tongue != Tongue::English || host.title || !words.starts_with(char::is_uppercase) {
        return false;
    }
    let sentence = host.sentence;
    let shape = |at: Option<usize>| at.and_then(|at| sentence.shape(at));
    let before = host.chunk.checked_sub(1);
    let further = before.and_then(|at| at.checked_sub(1));
    // Review: “The Salt Road”
    if shape(before) == Some(Shape::Colon) {
        let last = further.and_then(|noun| sentence.tokens_of(noun).last());
        return is_title(host)
            && last.is_some_and(|last| host.is_rubric(last))
            && !words.ends_with(['.', '!', '?']);
    }
    let capitals = || {
        words.split_whitespace().all(|word| word.starts_with(|c: char| c.is_uppercase() || c.is_numeric()))
    };
    let quote_follows = || {
        (host.chunk + 1..sentence.chunks.len()).any(|at| matches!(sentence.shape(at), Some(Shape::Quote(_))))
    };
    // In “Bang”, …
    if shape(before) == Some(Shape::Prep) {
        return before == Some(0)
            && capitals()
            && sentence.first_token(0).is_some_and(|token| token.text(host.text) == "In")
            && (host.words.len() > words.len() || sentence.shape(host.chunk + 1) == Some(Shape::Comma));
    }
    let comma = shape(before) == Some(Shape::Comma);
    let noun = if comma { further } else { before };
    let thing = noun
        .filter(|&noun| sentence.shape(noun) == Some(Shape::Noun))
        .and_then(|noun| sentence.tokens_of(noun).last())
        .is_some_and(|last| {
            NAMED_THINGS.binary_search(&last.text(host.text).to_lowercase().as_str()).is_ok()
        });
    if !thing || words.ends_with(['.', '!', '?']) {
        return false;
    }
    let governed = noun.and_then(|noun| sentence.chunk(noun)).is_some_and(|noun| noun.governed);
    if comma {
        return governed && capitals() && quote_follows();
    }
    let as_follows = sentence.first_token(host.chunk + 1).is_some_and(|token| token.text(host.text) == "as");
    governed && (!host.words.ends_with(',') || quote_follows()) || as_follows
}

/// Whether the words around the quote say that it is a name, a title or a word as such.
pub(super) fn is_label(host: &Host<'_>, evidence: Option<&Evidence>) -> bool {
    if is_gloss(host) || names_itself(host, evidence) || is_work(host) {
        return true;
    }
    let beside = evidence.is_some_and(|found| found.beside && found.verb.is_some());
    let framed = evidence.and_then(|found| found.verb).is_some_and(|verb| host.frames(verb));
    if framed || beside && !is_title(host) {
        return false;
    }
    let governed = evidence
        .is_some_and(|found| found.place == AttributionPlace::Before && found.verb.is_some() && !host.title);
    if is_attributive(host) && !governed {
        return true;
    }
    if is_german_name(host, evidence) && !evidence.is_some_and(|found| found.beside && found.verb.is_some()) {
        return true;
    }
    if evidence.is_some_and(|found| host.addresses_reader(found)) {
        return true;
    }
    let Some(chunk) = host.sentence.chunk(host.chunk) else { return false };
    let Some(before) = chunk.from.checked_sub(1).and_then(|at| host.sentence.tokens.get(at)) else {
        return false;
    };
    let mut word = before;
    // The motto, “…”: the comma of an apposition.
    if !word.is_word() {
        if !matches!(host.chunk.checked_sub(1).and_then(|at| host.sentence.shape(at)), Some(Shape::Comma)) {
            return false;
        }
        let Some(further) = chunk.from.checked_sub(2).and_then(|at| host.sentence.tokens.get(at)) else {
            return false;
        };
        word = further;
        if host.words.ends_with(['.', '!', '?']) {
            return false;
        }
    }
    let lower = word.text(host.text).to_lowercase();
    // In Ann Lee’s words, “…”: they say whose the quote is.
    let attributes =
        evidence.and_then(|found| found.cue.as_ref()).is_some_and(|cue| cue.contains(&word.start));
    let abstracted = ABSTRACT.binary_search(&lower.as_str()).is_ok() && !attributes;
    let large = host.words.chars().next().is_some_and(|c| !c.is_lowercase());
    if abstracted
        || lower == "so-called"
        || lower.starts_with("sogenannte")
        || large && NAMED_THINGS.binary_search(&lower.as_str()).is_ok()
    {
        return true;
    }
    named_by_verb(host) || is_title(host)
}

/// Titled “…”, known as “…”, a film called “…”: a verb that gives names, without somebody who says so.
fn named_by_verb(host: &Host<'_>) -> bool {
    let Some(&verb) = host.sentence.verbs_over(host.chunk).first() else { return false };
    let Some(chunk) = host.sentence.chunk(verb) else { return false };
    let Some(cue) = chunk.cue else { return false };
    if chunk.passive && host.agent(verb).is_some() {
        return false;
    }
    // Known to three generations as “…”.
    let as_name = host.chunk > 0
        && matches!(host.sentence.first_token(host.chunk - 1).map(|token| token.text(host.text)), Some("as"))
        && cue.does & FRAME == 0;
    let near = host.chunk.saturating_sub(verb) <= if as_name { 6 } else { 3 };
    let only_names = cue.does & NAMES != 0 && cue.does & FRAME == 0;
    near && cue.does & NAMES != 0
        && (chunk.passive || only_names || host.sentence.subject_of.get(verb).copied().flatten().is_none())
}

/// Whether the words are written as a title inside a sentence: every long word with a capital.
pub(super) fn is_title(host: &Host<'_>) -> bool {
    // In a headline every word is large.
    if host.title {
        return false;
    }
    let mut large = 0;
    for word in host.words.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let little =
            bare.len() < 4 || bare.len() < 6 && host.tongue.classes(bare) & (DET | PREP | COORD) != 0;
        if little && large > 0 {
            continue;
        }
        if !bare.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) {
            return false;
        }
        large += 1;
    }
    let ends = host.words.ends_with(['.', '!', '?']) && host.words.len() > 40;
    // German writes every noun large: only words without any small one look like a title.
    let german = host.tongue == Tongue::German
        && host.words.split_whitespace().any(|word| word.starts_with(char::is_lowercase));
    large >= 2 && !ends && !german
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(NAMED_THINGS.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(ABSTRACT.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
