//! What French, Spanish, Portuguese and Italian do in their own way: the subject left out, "a-t-il dit", phrases that say whose words follow.

use super::{Evidence, Host};
use crate::{
    AttributionPlace,
    quotes::{
        chunk::Shape,
        cue::{Form, SAY},
        lexicon::{Tongue, class},
    },
};

/// Phrases in front of whoever said it, word by word in lower case; what stands behind them is the source.
const PHRASES: [(Tongue, &[&str]); 30] = [
    (Tongue::French, &["d'", "après"]),
    (Tongue::French, &["de", "l'", "avis", "de"]),
    (Tongue::French, &["de", "l'", "avis", "du"]),
    (Tongue::French, &["selon", "les", "mots", "de"]),
    (Tongue::French, &["aux", "yeux", "de"]),
    (Tongue::French, &["aux", "dires", "de"]),
    (Tongue::Spanish, &["de", "acuerdo", "con"]),
    (Tongue::Spanish, &["de", "acuerdo", "al"]),
    (Tongue::Spanish, &["a", "juicio", "de"]),
    (Tongue::Spanish, &["a", "juicio", "del"]),
    (Tongue::Spanish, &["en", "palabras", "de"]),
    (Tongue::Spanish, &["en", "palabras", "del"]),
    (Tongue::Spanish, &["en", "opinión", "de"]),
    (Tongue::Spanish, &["en", "opinión", "del"]),
    (Tongue::Portuguese, &["de", "acordo", "com"]),
    (Tongue::Portuguese, &["nas", "palavras", "de"]),
    (Tongue::Portuguese, &["nas", "palavras", "do"]),
    (Tongue::Portuguese, &["nas", "palavras", "da"]),
    (Tongue::Portuguese, &["na", "opinião", "de"]),
    (Tongue::Portuguese, &["na", "opinião", "do"]),
    (Tongue::Portuguese, &["na", "opinião", "da"]),
    (Tongue::Portuguese, &["conforme"]),
    (Tongue::Italian, &["stando", "a"]),
    (Tongue::Italian, &["stando", "ad"]),
    (Tongue::Italian, &["stando", "al"]),
    (Tongue::Italian, &["stando", "alla"]),
    (Tongue::Italian, &["a", "detta", "di"]),
    (Tongue::Italian, &["nelle", "parole", "di"]),
    (Tongue::Italian, &["a", "giudizio", "di"]),
    (Tongue::Italian, &["ad", "avviso", "di"]),
];

impl Host<'_> {
    /// De acuerdo con Ana Lee; d'après elle; nelle parole di Ada Neri.
    pub(super) fn phrase(&self, at: usize) -> Option<Evidence> {
        if !self.tongue.is_romance() {
            return None;
        }
        let from = self.sentence.chunk(at)?.from;
        let end = PHRASES.iter().filter(|(tongue, _)| *tongue == self.tongue).find_map(|(_, words)| {
            let tokens = self.sentence.tokens.get(from..from + words.len())?;
            let same = tokens.iter().zip(words.iter()).all(|(token, word)| {
                let text = token.text(self.text);
                text.eq_ignore_ascii_case(word) || text.replace('’', "'").to_lowercase() == *word
            });
            same.then_some(from + words.len())
        })?;
        let noun = (at..self.sentence.chunks.len().min(at + 6)).find(|&next| {
            self.shape(next) == Some(Shape::Noun)
                && self.sentence.chunk(next).is_some_and(|chunk| chunk.from >= end || chunk.to > end)
        })?;
        if self.sentence.chunk(noun)?.from != end {
            return None;
        }
        let mut found = self.found(Some(noun), None, AttributionPlace::After, false);
        found.cue = Some(self.sentence.tokens.get(from)?.start..self.sentence.tokens.get(end - 1)?.end);
        Some(found)
    }

    /// Pour le maire, c'est « une honte »: in front of the sentence, with a comma behind.
    pub(super) fn in_the_eyes(&self) -> Option<Evidence> {
        let opens = match self.tongue {
            Tongue::French => "Pour",
            Tongue::Spanish | Tongue::Portuguese => "Para",
            Tongue::Italian => "Per",
            _ => return None,
        };
        if self.word(0) != opens || self.shape(1)? != Shape::Noun {
            return None;
        }
        let comma = (2..self.chunk.min(8)).find(|&at| self.shape(at) == Some(Shape::Comma))?;
        let verb = (comma + 1..self.chunk).find(|&at| self.shape(at) == Some(Shape::Verb))?;
        let being = self.sentence.first_token(verb)?.is(class::BE)
            && self.sentence.previous(self.chunk) == Some(verb);
        let person = self.sentence.tokens_of(1).iter().any(|token| token.is(class::ROLE))
            || self.sentence.tokens_of(1).iter().filter(|token| token.is(class::CAPITAL)).count() > 1;
        (being && person).then(|| {
            let mut found = self.found(Some(1), None, AttributionPlace::Before, false);
            found.cue = self.sentence.span(0);
            found
        })
    }

    /// « …», a-t-il dit: auxiliary, pronoun, participle.
    pub(super) fn turned_perfect(&self, auxiliary: usize) -> Option<Evidence> {
        let (pronoun, verb) = (auxiliary + 1, auxiliary + 2);
        let turned = self.tongue == Tongue::French
            && self.sentence.first_token(auxiliary)?.is(class::HAVE)
            && self.cue_does(auxiliary) == 0
            && self.sentence.first_token(pronoun)?.is(class::SUBJ)
            && self.cue_does(verb) & SAY != 0;
        turned.then(|| self.found(Some(pronoun), Some(verb), AttributionPlace::After, true))
    }

    /// «…», añadió: the ending of the verb is all that says who.
    pub(super) fn left_out(&self, verb: usize, place: AttributionPlace) -> Option<Evidence> {
        let chunk = self.sentence.chunk(verb)?;
        let Some(cue) = chunk.cue else {
            // «…», corrige: a verb that nobody has listed.
            let unknown = self.sentence.first_token(verb)?.class == 0 && place == AttributionPlace::After;
            return (unknown && self.tongue.drops_pronouns())
                .then(|| Evidence { cue: None, ..self.found(None, Some(verb), place, true) });
        };
        let finite = matches!(cue.form, Form::Past | Form::Present)
            || cue.form == Form::Participle && self.sentence.first_token(verb)?.is(class::HAVE);
        (self.tongue.drops_pronouns() && cue.does & SAY != 0 && finite && !chunk.passive)
            .then(|| self.found(None, Some(verb), place, true))
    }

    /// Whether a noun group behind a verb is rather its object: pidió calma.
    pub(super) fn is_object(&self, verb: usize, noun: usize) -> bool {
        self.tongue.is_romance()
            && noun > verb
            && !self.sentence.tokens_of(noun).iter().any(|token| {
                token.is(class::ROLE | class::CAPITAL | class::SUBJ | class::SOME | class::QUANT)
            })
            && self.sentence.next(noun).is_some_and(|next| next <= self.chunk)
            && noun < self.chunk
    }

    /// …, explique Ana, …; … —añade el guarda—: a verb of speech and its subject between commas or dashes. The host is the quote's own words.
    pub(in crate::quotes) fn told_inside(&self) -> Option<Evidence> {
        let border = |at: usize| matches!(self.shape(at), None | Some(Shape::Comma | Shape::Dash));
        (1..self.sentence.chunks.len()).find_map(|verb| {
            let told = self.shape(verb) == Some(Shape::Verb)
                && self.cue_does(verb) & SAY != 0
                && matches!(self.shape(verb - 1), Some(Shape::Comma | Shape::Dash))
                && self.shape(verb + 1) == Some(Shape::Noun)
                && !self.sentence.chunk(verb + 1)?.governed;
            let mut end = verb + 2;
            while matches!(self.shape(end), Some(Shape::Prep | Shape::Noun | Shape::Aside)) && end < verb + 6
            {
                end += 1;
            }
            let dashes = self.shape(verb - 1) == Some(Shape::Dash);
            let named = self
                .sentence
                .tokens_of(verb + 1)
                .iter()
                .any(|token| token.is(class::ROLE | class::CAPITAL | class::SUBJ));
            (told && border(end) && (dashes || named))
                .then(|| self.found(Some(verb + 1), Some(verb), AttributionPlace::Between, true))
        })
    }
}
