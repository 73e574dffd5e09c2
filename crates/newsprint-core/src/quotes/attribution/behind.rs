//! What stands behind the quote: …, said Ann Lee; …, Ann Lee said; “…” — Ann Lee.

use super::{ACT, Evidence, Form, Host, SAY, THINK, kind};
use crate::{
    AttributionPlace,
    quotes::{
        chunk::Shape,
        lexicon::{Tongue, class},
        word::Token,
    },
};

impl Host<'_> {
    /// …, said Ann Lee. …, Ann Lee said. …, according to Ann Lee. … — Ann Lee
    pub(in crate::quotes) fn after(&self) -> Option<Evidence> {
        let (mut next, comma) = self.behind()?;
        // „…“ heißt es in der Mitteilung; „….“ so das Fazit: German often leaves the comma out.
        let spoken = comma
            || self.ends_spoken()
            || self.tongue == Tongue::German
                && self.opens_sentence()
                && kind::can_be_utterance(self.words)
                && (self.words.ends_with('.')
                    || self.has_impersonal(next) && self.shape(next) == Some(Shape::Verb));
        while self.shape(next) == Some(Shape::Aside) && !self.word(next).eq_ignore_ascii_case("so") {
            next += 1;
        }
        // « … », s'amuse Odile; «…», se pregunta Ana.
        let reflexive = self.tongue.is_romance()
            && self.sentence.tokens_of(next).len() == 1
            && self
                .sentence
                .first_token(next)
                .is_some_and(|token| token.is(class::OBJ) && !token.is(class::SUBJ))
            && self.shape(next + 1) == Some(Shape::Verb);
        next += usize::from(reflexive);
        if spoken && let Some(found) = self.voice_comes(next) {
            return Some(found);
        }
        match self.shape(next)? {
            Shape::Verb if spoken => self.turned_perfect(next).or_else(|| self.inverted(next)),
            Shape::Noun if spoken => self.subject_then_verb(next),
            Shape::Coord | Shape::Aside | Shape::Sub
                if spoken && self.word(next).eq_ignore_ascii_case("so") =>
            {
                self.so_name(next)
            }
            Shape::Prep => self.with_these_words(next).or_else(|| self.accorded(next)),
            Shape::Dash if !self.title => self.dash(next),
            _ => None,
        }
    }

    /// So says Ann Lee: the sentence starts with "so" and a verb of speech.
    pub(in crate::quotes) fn after_so(&self) -> Option<Evidence> {
        let verb = (0..3).find(|&at| self.shape(at) == Some(Shape::Verb))?;
        self.inverted(verb)
    }

    /// …, said Ann Lee
    pub(super) fn inverted(&self, verb: usize) -> Option<Evidence> {
        let chunk = self.sentence.chunk(verb)?;
        let bare_participle =
            chunk.cue.is_some_and(|cue| cue.form == Form::Participle) && chunk.to == chunk.from + 1;
        let speaks = self.cue_does(verb) & (SAY | ACT | THINK) != 0 || self.wants_to_know(verb);
        if !speaks && !self.is_parenthesis(verb) || chunk.passive || bare_participle {
            return None;
        }
        let reach = if self.tongue.is_verb_second() { 7 } else { 3 };
        let mut noun = None;
        for at in verb + 1..self.sentence.chunks.len().min(verb + reach) {
            match self.shape(at)? {
                Shape::Noun if self.word(at) == "es" => return self.statement_found(verb),
                Shape::Noun if !self.sentence.chunk(at)?.governed => {
                    noun = Some(at);
                    break;
                }
                Shape::Noun | Shape::Prep if self.tongue.is_verb_second() => {}
                Shape::Aside => {}
                _ => break,
            }
        }
        let Some(noun) = noun else { return self.left_out(verb, AttributionPlace::After) };
        if !speaks {
            let mut found = self.found(Some(noun), Some(verb), AttributionPlace::After, true);
            found.cue = None;
            let named = self.is_somebody(noun) || self.acts(verb, noun);
            return named.then_some(found);
        }
        let noun = self.quoted_by(verb, noun).unwrap_or(noun);
        Some(self.found(Some(noun), Some(verb), AttributionPlace::After, true))
    }

    /// „…“, freut sich Holm; «…», sonrió Ana: where the subject stands behind, a verb of any sort right behind an utterance and its comma
    /// has it as its object.
    fn is_parenthesis(&self, verb: usize) -> bool {
        self.tongue.is_verb_second()
            && (self.chunk + 2..self.chunk + 4).contains(&verb)
            && self.shape(self.chunk + 1) == Some(Shape::Comma)
            && self.opens_sentence()
            && kind::can_be_utterance(self.words)
            && !kind::is_title(self)
            && self.sentence.chunk(verb).is_some_and(|chunk| chunk.to == chunk.from + 1)
    }

    /// „…“, schnaufte der Läufer: a full verb with its subject right behind and nothing more.
    fn acts(&self, verb: usize, noun: usize) -> bool {
        let full = self
            .sentence
            .first_token(verb)
            .is_some_and(|token| !token.is(class::BE | class::HAVE | class::MODAL));
        let ends = matches!(self.shape(noun + 1), None | Some(Shape::Comma | Shape::Prep));
        let last = self.shape(noun + 1).is_none();
        full && ends && noun == verb + 1 && (last || self.words.split_whitespace().nth(2).is_some())
    }

    /// Whether a noun group is surely a person, in a language where any noun may follow.
    fn is_somebody(&self, noun: usize) -> bool {
        if self.tongue == Tongue::German {
            return self.is_german_person(noun);
        }
        self.sentence.tokens_of(noun).iter().any(|token| token.is(class::ROLE | class::SUBJ | class::CAPITAL))
    }

    /// …, Ann Lee said
    fn subject_then_verb(&self, noun: usize) -> Option<Evidence> {
        let chunk = self.sentence.chunk(noun)?;
        if chunk.governed && self.tongue == Tongue::English {
            return None;
        }
        let end = self.sentence.chunks.len().min(noun + 20);
        let verb = (noun + 1..end).find(|&at| {
            self.shape(at) == Some(Shape::Verb)
                && self.sentence.subject_of.get(at).copied().flatten() == Some(noun)
        });
        let Some(verb) = verb else {
            return self.zufolge(noun).or_else(|| self.voice(noun));
        };
        let quote_between =
            (noun + 1..verb).any(|at| matches!(self.shape(at), Some(Shape::Quote(_) | Shape::Semicolon)));
        if quote_between {
            return None;
        }
        if self.cue_does(verb) & (SAY | ACT | THINK) != 0 {
            return Some(self.found(Some(noun), Some(verb), AttributionPlace::After, true));
        }
        // “I just walk,” she shrugged: with the comma inside the marks, whoever acts also speaks.
        if self.words.ends_with(',') && self.opens_sentence() && !self.sentence.chunk(verb)?.negated {
            let mut found = self.found(Some(noun), None, AttributionPlace::After, true);
            found.cue = None;
            return Some(found);
        }
        None
    }

    /// “Heard that!” comes a voice from the hedge; “No,” came the answer from Ann Lee.
    fn voice_comes(&self, verb: usize) -> Option<Evidence> {
        let noun = verb + 1;
        let last = self.what_comes(verb)?;
        let from = self.word(noun + 1) == "from" && self.shape(noun + 2) == Some(Shape::Noun);
        let source = match last.text(self.text) {
            "voice" => noun,
            _ if from => noun + 2,
            _ => return None,
        };
        let mut found = self.found(Some(source), None, AttributionPlace::After, true);
        found.cue = self.sentence.span(verb);
        Some(found)
    }

    /// The noun of “Heard that!” comes a voice, “No,” came the answer.
    pub(in crate::quotes) fn what_comes(&self, verb: usize) -> Option<&Token> {
        let comes = self.tongue == Tongue::English
            && matches!(self.word(verb), "comes" | "came")
            && self.sentence.tokens_of(verb).len() == 1
            && self.shape(verb + 1)? == Shape::Noun;
        let last = self.sentence.tokens_of(verb + 1).last().filter(|_| comes)?;
        (matches!(last.text(self.text), "voice" | "shout" | "cry" | "whisper") || self.is_rubric(last))
            .then_some(last)
    }

    /// - “Too bright”, Bea, 34: nothing but a name behind a quote.
    fn voice(&self, noun: usize) -> Option<Evidence> {
        let rest = noun..self.sentence.chunks.len();
        let bare = rest.clone().all(|at| {
            matches!(self.shape(at), Some(Shape::Noun | Shape::Comma | Shape::Prep | Shape::Aside))
        });
        (bare && rest.len() < 6 && self.opens_sentence() && !self.title)
            .then(|| self.found(Some(noun), None, AttributionPlace::Caption, true))
    }

    /// “…” — Ann Lee, captain
    fn dash(&self, dash: usize) -> Option<Evidence> {
        let noun = dash + 1;
        if self.shape(noun)? != Shape::Noun {
            return None;
        }
        let verb = (noun..self.sentence.chunks.len())
            .any(|at| matches!(self.shape(at), Some(Shape::Verb | Shape::Quote(_))));
        let starts = self.sentence.previous(self.chunk).is_none();
        (starts && !verb).then(|| self.found(Some(noun), None, AttributionPlace::Caption, true))
    }
}
