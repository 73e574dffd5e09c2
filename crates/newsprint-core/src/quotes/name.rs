//! Whom a noun group means: a name, a description, or a pronoun.
//!
//! A name is the last run of capitalised words of the group, without the roles in front ("Depot manager Nell Arden": the name is Wanda
//! Kirsch, the rest is her description). Behind a description the name may follow as an apposition ("the judge, Vera Stroud, ruled").

use std::ops::Range;

use super::{
    chunk::Shape,
    clause::Sentence,
    gender::{self, Gender},
    lexicon::{
        Tongue,
        class::{
            BE, CAPITAL, DET, DO, ED, HAVE, MODAL, NUMBER, OBJ, OBLIQUE, OWN, PARTICLE, POSSESSIVE, QUANT,
            ROLE, SOME, SUBJ, VERB,
        },
    },
    thing,
    word::{Kind, Token},
};
use crate::{SpeakerKind, text::lower::Lower};

/// What names a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Naming {
    Name,
    Description,
    Pronoun,
}

/// A source as the text has it.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) naming: Naming,
    /// The name, the description without what follows it, or the pronoun.
    pub(super) name: String,
    /// Role beside the name.
    pub(super) description: Option<String>,
    /// Where the words stand in the passage.
    pub(super) range: Range<usize>,
    pub(super) gender: Option<Gender>,
    pub(super) plural: bool,
    pub(super) kind: SpeakerKind,
}

/// Words that are written beside people only.
const SUFFIXES: [&str; 6] = ["jr", "sr", "ii", "iii", "iv", "jr."];

/// The source that the noun group `chunk` is; `None` for words that are nobody (this, which, there).
///
/// `host` is the quote whose source is asked for: another one may be a part of the name.
pub(super) fn source(
    sentence: &Sentence,
    chunk: usize,
    host: usize,
    text: &str,
    tongue: Tongue,
) -> Option<Source> {
    if sentence.shape(chunk)? != Shape::Noun {
        return marked(sentence, chunk, host, text);
    }
    coordinated(sentence, chunk, text).or_else(|| one(sentence, chunk, host, text, tongue))
}

/// A name in marks: die „Rundschau“, the magazine “Orbit”, laut „Kurier“.
fn marked(sentence: &Sentence, chunk: usize, host: usize, text: &str) -> Option<Source> {
    let is_name = |at: usize| -> Option<&str> {
        if at == host || !matches!(sentence.shape(at)?, Shape::Quote(_)) {
            return None;
        }
        let words =
            text.get(sentence.span(at)?)?.trim_matches(|c: char| crate::text::marks::shape(c).is_some());
        let named = words.len() < 60
            && words.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            && words.split(' ').count() < 6
            && !words.ends_with(['.', '!', '?', ',']);
        named.then_some(words)
    };
    let quote = if sentence.shape(chunk)? == Shape::Noun { chunk + 1 } else { chunk };
    let words = is_name(quote)?;
    let tokens = sentence.tokens_of(chunk);
    let range = sentence.span(chunk)?.start..sentence.span(quote)?.end;
    if quote > chunk {
        let first = tokens.first()?;
        // A nickname stands inside a name: Ann “Ace” Holm; a pronoun has none.
        let person = first.is(SUBJ | OBJ) && !first.is(DET)
            || tokens.iter().any(|token| token.is(ROLE))
            || sentence.shape(quote + 1) == Some(Shape::Noun)
            || tokens.iter().filter(|token| !token.is(DET)).nth(1).is_some()
                && tokens.iter().all(|token| token.is(CAPITAL));
        let beside = text.get(sentence.span(chunk)?.end..sentence.span(quote)?.start)?.trim().is_empty();
        if person || !beside {
            return None;
        }
    }
    let bare = tokens.iter().all(|token| token.is(DET)) || quote == chunk;
    Some(Source {
        naming: Naming::Name,
        name: if bare { clean(words) } else { clean(text.get(range.clone())?) },
        description: None,
        range,
        gender: None,
        plural: false,
        kind: SpeakerKind::Organisation,
    })
}

/// Whom the noun group alone means, without the one that "and" joins to it.
pub(super) fn one(
    sentence: &Sentence,
    chunk: usize,
    host: usize,
    text: &str,
    tongue: Tongue,
) -> Option<Source> {
    if let Some(marked) = marked(sentence, chunk, host, text) {
        return Some(marked);
    }
    let tokens = sentence.tokens_of(chunk);
    let first = tokens.first()?;
    if tokens.len() == 1 && first.is(SUBJ | OBJ) && (!first.is(DET | OWN) || first.is(SUBJ)) {
        return pronoun(first, text, tongue);
    }
    if tokens.iter().all(|token| token.is(NUMBER))
        || tokens.iter().all(|token| token.is(DET) && !token.is(QUANT | SOME))
        || matches!(first.text(text), "there" | "here" | "There" | "Here")
        || tokens.len() == 1
            && matches!(
                first.text(text),
                "hers" | "Hers" | "theirs" | "Theirs" | "mine" | "Mine" | "ours" | "Ours"
            )
        || tokens.len() == 1 && first.is(ED | VERB | BE | HAVE | DO | MODAL) && !first.is(CAPITAL | ROLE)
    {
        return None;
    }
    let own = group(tokens, text, tongue);
    let apposed =
        apposition(sentence, chunk).map(|next| (next, group(sentence.tokens_of(next), text, tongue)));
    let source = match (own, apposed) {
        // Der Fraktionschef der Linken, Kai Holm: German writes every noun large.
        (Some(own), Some((next, Some(other))))
            if tongue == Tongue::German
                && other.naming == Naming::Name
                && other.name.contains(' ')
                && first.is(DET)
                && !sentence.first_token(next).is_some_and(|token| token.is(DET | OWN)) =>
        {
            let description = sentence.span(chunk).and_then(|range| text.get(range)).map(clean);
            Source { description, gender: other.gender.or(own.gender), ..other }
        }
        (Some(own), Some((_, other))) if own.naming == Naming::Description => match other {
            Some(other) if other.naming == Naming::Name && !has_possessive_end(&own, &other) => {
                Source { description: Some(own.name), gender: other.gender.or(own.gender), ..other }
            }
            _ => extended(own, sentence, chunk, host, text, tongue),
        },
        (Some(own), Some((_, Some(other)))) if other.naming == Naming::Description => Source {
            gender: own.gender.or(other.gender),
            description: own.description.or(Some(other.name)),
            ..own
        },
        (Some(own), _) => extended(own, sentence, chunk, host, text, tongue),
        (None, _) => return None,
    };
    Some(source)
}

fn has_possessive_end(own: &Source, _other: &Source) -> bool {
    own.name.ends_with("’s") || own.name.ends_with("'s")
}

fn pronoun(token: &Token, text: &str, tongue: Tongue) -> Option<Source> {
    let word = token.text(text);
    let bare = word.trim_start_matches(['-']).trim_start_matches("t-");
    let bare = bare.split(['\'', '’']).next().unwrap_or(bare);
    let (gender, plural) = gender::of_pronoun(Lower::of(bare).as_str(), tongue)?;
    Some(Source {
        naming: Naming::Pronoun,
        name: bare.to_owned(),
        description: None,
        range: token.start..token.end,
        gender,
        plural,
        kind: SpeakerKind::Unknown,
    })
}

/// The chunk behind a comma that stands beside the noun group: Jane Doe, a doctor, …; the judge, Vera Stroud, ….
fn apposition(sentence: &Sentence, chunk: usize) -> Option<usize> {
    let mut end = chunk;
    // The chief executive of the port, Ann Lee: the apposition follows the prepositions.
    while sentence.shape(end + 1) == Some(Shape::Prep)
        && sentence.shape(end + 2) == Some(Shape::Noun)
        && end < chunk + 6
    {
        end += 2;
    }
    while is_genitive(sentence, end + 1) && end < chunk + 6 {
        end += 1;
    }
    let comma = end + 1;
    if !matches!(sentence.shape(comma)?, Shape::Comma | Shape::Dash)
        || sentence.shape(comma + 1)? != Shape::Noun
    {
        return None;
    }
    let noun = sentence.chunk(comma + 1)?;
    if noun.governed || sentence.tokens_of(comma + 1).first()?.is(SUBJ | OBJ) && noun.to == noun.from + 1 {
        return None;
    }
    // A list or a new clause: Ann, Bob and Carl; …, Ann said.
    match sentence.shape(comma + 2) {
        Some(Shape::Verb | Shape::Coord) => None,
        _ => Some(comma + 1),
    }
}

/// Mia and Tess Holm: two noun groups before one verb, or behind it.
fn coordinated(sentence: &Sentence, chunk: usize, text: &str) -> Option<Source> {
    if sentence.shape(chunk + 1)? != Shape::Coord || sentence.shape(chunk + 2)? != Shape::Noun {
        return None;
    }
    let last = sentence.chunk(chunk + 2)?;
    let ends = !matches!(sentence.shape(chunk + 3), Some(Shape::Coord | Shape::Noun));
    let verb_next = matches!(sentence.shape(chunk + 3), Some(Shape::Verb));
    let verb_before = chunk > 0 && sentence.shape(chunk - 1) == Some(Shape::Verb);
    if !ends || !(verb_next || verb_before) || last.governed {
        return None;
    }
    let start = sentence.tokens_of(chunk).first()?.start;
    let end = sentence.tokens_of(chunk + 2).last()?.end;
    Some(Source {
        naming: Naming::Description,
        name: text.get(start..end)?.to_owned(),
        description: None,
        range: start..end,
        gender: None,
        plural: true,
        kind: SpeakerKind::Group,
    })
}

/// The name or description that the tokens of one noun group are.
fn group(tokens: &[Token], text: &str, tongue: Tongue) -> Option<Source> {
    let last = tokens.last()?;
    let whole = tokens.first()?.start..last.end;
    let run = name_run(tokens, text, tongue);
    let name_tokens = run.clone().and_then(|run| tokens.get(run)).unwrap_or_default();
    let gender = gender::of_group(tokens, name_tokens, text, tongue);
    // Der Angeklagte, die Klinik: German writes nouns large, so that an article and one noun describe.
    let described = tongue == Tongue::German
        && name_tokens.len() == 1
        && tokens.first().is_some_and(|token| token.is(DET | OWN))
        && !last.text(text).chars().skip(1).any(char::is_uppercase);
    if let (Some(run), Some(first), false) = (run, name_tokens.first(), described) {
        let name = clean(text.get(first.start..last.end)?);
        let before = tokens.get(..run.start).unwrap_or_default();
        let description =
            before.first().and_then(|b| text.get(b.start..first.start)).map(|d| d.trim().to_owned());
        let determined = tokens.first().is_some_and(|t| t.is(DET));
        let institution = determined && run.start <= 1 && !name_tokens.iter().any(|t| t.is(ROLE))
            || name_tokens.len() == 1 && is_brand(name_tokens, text);
        let kind = if institution && gender.is_none() {
            SpeakerKind::Organisation
        } else if gender.is_some() || name_tokens.len() > 1 || !before.is_empty() {
            SpeakerKind::Person
        } else {
            SpeakerKind::Unknown
        };
        let (name, description) = if determined && run.start == 1 && kind == SpeakerKind::Organisation {
            (clean(text.get(whole.clone())?), None)
        } else {
            (name, description.filter(|d| !d.is_empty()))
        };
        return Some(Source {
            naming: Naming::Name,
            name,
            description,
            range: whole,
            gender,
            plural: false,
            kind,
        });
    }
    let lower_last = Lower::of(last.text(text));
    let lower_last = lower_last.as_str();
    let plural = is_plural(lower_last, tokens, text, tongue);
    let kind = if plural {
        SpeakerKind::Group
    } else if let Some(thing) = thing::kind(lower_last, tongue) {
        thing
    } else if gender.is_some() || last.is(ROLE) || is_person(lower_last, tongue) {
        SpeakerKind::Person
    } else {
        SpeakerKind::Unknown
    };
    let gender = gender.or_else(|| gender::of_article(tokens.first()?.text(text), tongue));
    Some(Source {
        naming: Naming::Description,
        name: clean(text.get(whole.clone())?),
        description: None,
        range: whole,
        gender,
        plural,
        kind,
    })
}

/// BBC, `LampLab`: whether a word is written as no person's name is; `McDonnell` and `DeVito` are.
fn is_brand(name: &[Token], text: &str) -> bool {
    let Some(word) = name.first().map(|token| token.text(text)) else { return false };
    let word = word.strip_suffix("’s").or_else(|| word.strip_suffix("'s")).unwrap_or(word);
    let inner = word.char_indices().skip(1).find(|(_, c)| c.is_uppercase());
    let all = word.chars().all(char::is_uppercase) && word.len() > 1;
    let particle = |at: usize| {
        matches!(
            word.get(..at),
            Some("Mc" | "Mac" | "De" | "Di" | "Du" | "La" | "Le" | "Van" | "Fitz" | "Des" | "Del")
        )
    };
    word.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && (all || inner.is_some_and(|(at, _)| !particle(at)) && !word.chars().all(char::is_uppercase))
}

/// Whether a common noun in lower case names a person.
fn is_person(noun: &str, tongue: Tongue) -> bool {
    let nouns = [
        "person",
        "somebody",
        "someone",
        "guest",
        "aide",
        "source",
        "insider",
        "cousin",
        "friend",
        "parent",
        "colleague",
        "spouse",
        "partner",
        "teenager",
        "adult",
        "child",
        "member",
        "witness",
        "patient",
        "boss",
        "victim",
        "suspect",
        "plaintiff",
        "mechanic",
        "pupil",
        "client",
        "rival",
        "agent",
        "passenger",
        "relative",
        "survivor",
        "chief",
        "expert",
    ];
    let endings: &[&str] = match tongue {
        Tongue::English => &[
            "er", "or", "ist", "ian", "ant", "ee", "eer", "man", "woman", "ess", "mate", "official",
            "veteran",
        ],
        Tongue::French => &[
            "eur", "euse", "ien", "ienne", "ier", "ière", "iste", "trice", "ant", "ante", "mère", "père",
            "femme", "homme",
        ],
        Tongue::Spanish => {
            &["dor", "dora", "tor", "tora", "ista", "ero", "era", "ante", "madre", "padre", "mujer", "hombre"]
        }
        Tongue::Portuguese => {
            &["dor", "dora", "tor", "tora", "ista", "eiro", "eira", "ante", "mãe", "pai", "mulher", "homem"]
        }
        Tongue::Italian => &[
            "tore", "trice", "ista", "aio", "aia", "iere", "iera", "ante", "madre", "padre", "donna", "uomo",
        ],
        Tongue::German => &[],
    };
    nouns.contains(&noun)
        || noun.len() > 4
            && endings.iter().any(|ending| noun.ends_with(ending))
            && !(tongue == Tongue::English && thing::is_mute(noun))
}

fn is_plural(last: &str, tokens: &[Token], text: &str, tongue: Tongue) -> bool {
    let starts_with_one = tokens.first().is_some_and(|token| token.text(text).eq_ignore_ascii_case("one"));
    let counted = tokens.first().is_some_and(|token| token.is(QUANT)) && !starts_with_one;
    let ending = match tongue {
        Tongue::English => {
            last.ends_with('s') && !last.ends_with("ss") && !last.ends_with("'s")
                || matches!(last, "people" | "children" | "police")
                || last.ends_with("men") && !matches!(last, "specimen" | "omen" | "regimen" | "abdomen")
        }
        Tongue::German => false,
        _ => last.ends_with('s') && tongue != Tongue::Italian,
    };
    counted || ending
}

/// The tokens of the name at the end of a noun group, without roles in front.
fn name_run(tokens: &[Token], text: &str, tongue: Tongue) -> Option<Range<usize>> {
    let end = tokens.len();
    let mut start = end;
    while start > 0 {
        let token = tokens.get(start - 1)?;
        let particle = token.is(PARTICLE) && start < end && start > 1;
        let figure = token.is(NUMBER) && start == end;
        if !(token.is(CAPITAL) || particle || token.kind == Kind::Other) || figure {
            break;
        }
        if token.is(DET | OWN | QUANT | SUBJ) && !token.is(PARTICLE) {
            break;
        }
        if token.is(POSSESSIVE) && start < end {
            break;
        }
        start -= 1;
    }
    // A particle cannot start a name unless it is written large.
    while start < end && tokens.get(start).is_some_and(|token| !token.is(CAPITAL)) {
        start += 1;
    }
    if start == end {
        return None;
    }
    let run = tokens.get(start..end)?;
    // Dad-of-two Gary Pell: a description with hyphens.
    let start = start
        + run
            .iter()
            .rposition(|token| token.text(text).contains("-of-"))
            .map_or(0, |at| at + 1)
            .min(run.len() - 1);
    let run = tokens.get(start..end)?;
    // Roles in front of the name: U.S. President, Sen., Prime Minister.
    let role = run.iter().rposition(|token| token.is(ROLE) && !is_suffix(token.text(text)));
    let skip = match role {
        Some(at) if at + 1 < run.len() => at + 1,
        Some(_) => return None,
        None => 0,
    };
    let skip = skip.max(unmarked_role(run.get(skip..).unwrap_or_default(), start == 0, text, tongue) + skip);
    Some(start + skip..end)
}

/// How many words in front of an unknown run are roles after all: "Librarian Nell Arden" at the start of a sentence, and German nouns.
fn unmarked_role(run: &[Token], starts_group: bool, text: &str, tongue: Tongue) -> usize {
    if run.len() < 3 || !starts_group {
        return 0;
    }
    run.first().map_or(0, |first| usize::from(is_unmarked_role(first.text(text), tongue)))
}

/// Whether a word in front of two more of a name is rather a role, by its ending: Librarian, Bauleiterin.
pub(super) fn is_unmarked_role(word: &str, tongue: Tongue) -> bool {
    let endings: &[&str] = match tongue {
        Tongue::English => &[
            "ist", "ian", "eer", "ster", "man", "woman", "maker", "keeper", "worker", "writer", "holder",
            "ologist",
        ],
        Tongue::German => &[
            "er", "erin", "in", "rat", "rätin", "wirt", "ist", "ant", "or", "eur", "mann", "frau", "chef",
            "chefin",
        ],
        _ => &[],
    };
    word.len() > 5
        && endings.iter().any(|ending| word.ends_with(ending))
        && (tongue != Tongue::German || gender::of_first_name(word).is_none() || word.ends_with("erin"))
}

fn is_suffix(word: &str) -> bool {
    SUFFIXES.contains(&word.to_lowercase().as_str())
}

/// A description with the preposition that says who is meant: owners of small dogs, a retired baker at the gate. A name of an organisation
/// goes on over "of" (the Guild of Bell Ringers).
fn extended(
    own: Source,
    sentence: &Sentence,
    chunk: usize,
    host: usize,
    text: &str,
    tongue: Tongue,
) -> Source {
    if tongue == Tongue::German
        && own.naming != Naming::Pronoun
        && let Some(marked) = marked(sentence, chunk + 1, host, text)
        && starts_with_genitive(sentence, chunk + 1, text)
    {
        // Ein Vertreter der „Nordlicht eG“.
        let range = own.range.start..marked.range.end;
        let name = clean(text.get(range.clone()).unwrap_or_default());
        return Source { name, naming: Naming::Description, range, ..own };
    }
    if tongue == Tongue::German
        && own.naming != Naming::Pronoun
        && is_genitive(sentence, chunk + 1)
        && starts_with_genitive(sentence, chunk + 1, text)
    {
        let end = sentence.tokens_of(chunk + 1).last().map_or(own.range.end, |token| token.end);
        let name = clean(text.get(own.range.start..end).unwrap_or_default());
        return Source { name, naming: Naming::Description, range: own.range.start..end, ..own };
    }
    let joins =
        sentence.shape(chunk + 1) == Some(Shape::Prep) && sentence.shape(chunk + 2) == Some(Shape::Noun);
    let Some(preposition) = sentence.first_token(chunk + 1).filter(|_| joins) else { return own };
    let word = preposition.text(text);
    let noun = sentence.tokens_of(chunk + 2);
    if noun.iter().all(|token| token.is(NUMBER)) {
        return own;
    }
    let large = noun.first().is_some_and(|token| token.is(CAPITAL));
    let takes = match own.naming {
        Naming::Description => matches!(
            word,
            "of" | "at"
                | "for"
                | "in"
                | "from"
                | "with"
                | "des"
                | "der"
                | "von"
                | "de"
                | "du"
                | "del"
                | "da"
                | "do"
                | "di"
                | "aus"
        ),
        Naming::Name => {
            matches!(word, "of" | "for" | "de" | "des" | "du")
                && (own.kind == SpeakerKind::Organisation)
                && large
        }
        Naming::Pronoun => false,
    };
    // A source close to the council.
    let takes = takes || word == "to" && own.name.ends_with(" close");
    let (Some(end), true) = (noun.last().map(|token| token.end), takes) else { return own };
    // Secretary of State Ann Lee: the office, then the name.
    if own.naming == Naming::Description && word == "of" && large {
        let run = noun.iter().skip(1).collect::<Vec<_>>();
        if run.len() >= 2
            && run.iter().all(|token| token.is(CAPITAL))
            && sentence.tokens_of(chunk).last().is_some_and(|t| t.is(ROLE))
            && let (Some(first), Some(last)) = (run.first(), run.last())
        {
            let name = clean(text.get(first.start..last.end).unwrap_or_default());
            let description = text.get(own.range.start..first.start).map(|d| d.trim().to_owned());
            return Source {
                naming: Naming::Name,
                name,
                description,
                range: own.range.start..end,
                kind: SpeakerKind::Person,
                ..own
            };
        }
    }
    let name = clean(text.get(own.range.start..end).unwrap_or_default());
    Source { name, range: own.range.start..end, ..own }
}

/// Der Direktor des Hilfswerks: a noun group in the genitive right behind another.
fn is_genitive(sentence: &Sentence, chunk: usize) -> bool {
    sentence.shape(chunk) == Some(Shape::Noun)
        && sentence.tokens_of(chunk).len() > 1
        && sentence
            .first_token(chunk)
            .is_some_and(|token| token.is(OBLIQUE) || token.is(DET) && !token.is(CAPITAL | QUANT))
        && sentence.first_token(chunk.saturating_sub(1)).is_some_and(Token::is_word)
}

fn starts_with_genitive(sentence: &Sentence, chunk: usize, text: &str) -> bool {
    sentence.first_token(chunk).is_some_and(|token| {
        matches!(
            token.text(text),
            "des" | "der" | "eines" | "einer" | "seines" | "seiner" | "ihres" | "ihrer"
        )
    })
}

/// A name without a possessive and without stray marks at its edges.
fn clean(name: &str) -> String {
    let is_plain = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let name = if is_plain(name.as_bytes().first()) && is_plain(name.as_bytes().last()) {
        name
    } else {
        name.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '-' | '–' | '—' | '@'))
    };
    let name = name.strip_suffix("’s").or_else(|| name.strip_suffix("'s")).unwrap_or(name);
    let name = name.strip_suffix(['’', '\'']).unwrap_or(name);
    if memchr::memchr2(b'\n', b'\r', name.as_bytes()).is_some() {
        return name.replace(['\n', '\r'], " ");
    }
    name.to_owned()
}

/// The possessor that `tokens` are: Ann Lee's, his.
pub(super) fn possessor(tokens: &[Token], text: &str, tongue: Tongue) -> Option<Source> {
    if let [only] = tokens {
        let lower = only.text(text).to_lowercase();
        let subject = match lower.as_str() {
            "his" => "he",
            "her" => "she",
            "its" => "it",
            "their" => "they",
            _ => "",
        };
        if let Some((gender, plural)) = gender::of_pronoun(subject, tongue) {
            return Some(Source {
                naming: Naming::Pronoun,
                name: only.text(text).to_owned(),
                description: None,
                range: only.start..only.end,
                gender,
                plural,
                kind: SpeakerKind::Unknown,
            });
        }
    }
    group(tokens, text, tongue)
}
