//! Whether the text claims that the words were said: not "did not say", not "reportedly".

use super::{Evidence, Host};
use crate::{
    Claim,
    quotes::{
        chunk::Shape,
        cue::{FRAME, Form, SAY},
        lexicon::{Tongue, class},
    },
};

/// Adverbs of hearsay, lower case, sorted.
const HEARSAY: [&str; 16] = [
    "alegadamente",
    "allegedly",
    "angeblich",
    "mutmaßlich",
    "presumibilmente",
    "presumivelmente",
    "presuntamente",
    "prétendument",
    "purportedly",
    "reportedly",
    "soi-disant",
    "supostamente",
    "supposedly",
    "supuestamente",
    "vermeintlich",
    "vorgeblich",
];

/// How verbs begin that keep what hangs on them from being said: denied calling, refused to say, bestritt, gesagt zu haben.
fn denying(tongue: Tongue) -> &'static [&'static str] {
    match tongue {
        Tongue::English => {
            &["denied", "deny", "denies", "refus", "declin", "avoid", "hesitat", "refrain", "stopped"]
        }
        Tongue::German => &["bestr", "dementier", "leugn", "weiger", "vermied", "vermeid"],
        Tongue::French => &["nie", "nié", "refus", "évit", "dément"],
        Tongue::Spanish => &["neg", "nieg", "niega", "evit", "rehus"],
        Tongue::Portuguese => &["neg", "recus", "evit", "desment"],
        Tongue::Italian => &["neg", "rifiut", "evit", "smenti"],
    }
}

impl Host<'_> {
    /// What the text claims of `found`.
    pub(super) fn claim(&self, found: &Evidence) -> Claim {
        let Some(verb) = found.verb else { return Claim::Asserted };
        let nobody = found
            .source
            .filter(|_| self.tongue == Tongue::English)
            .and_then(|source| self.sentence.first_token(source));
        let nobody = nobody.is_some_and(|token| {
            ["no", "nobody", "none", "neither"]
                .iter()
                .any(|word| token.text(self.text).eq_ignore_ascii_case(word))
        });
        if nobody || self.is_negated(verb) || self.is_kept_from(verb) {
            Claim::Denied
        } else if self.is_hearsay(verb, found.source) {
            Claim::Hearsay
        } else {
            Claim::Asserted
        }
    }

    /// Did not say, never said; sagte nicht, dass.
    pub(super) fn is_negated(&self, verb: usize) -> bool {
        let Some(chunk) = self.sentence.chunk(verb) else { return false };
        if chunk.negated || self.tongue != Tongue::German {
            return chunk.negated;
        }
        // German has its "nicht" anywhere in the clause of the verb.
        let clause = self.sentence.clause_of.get(verb);
        let reach = verb.saturating_sub(6)..self.sentence.chunks.len().min(verb + 7);
        reach.into_iter().any(|at| {
            self.sentence.clause_of.get(at) == clause
                && !(verb.min(at)..verb.max(at)).any(|between| {
                    matches!(self.shape(between), Some(Shape::Comma | Shape::Colon | Shape::Quote(_)))
                })
                && self.sentence.tokens_of(at).iter().any(|token| token.is(class::NOT))
        })
    }

    /// Denied calling it “…”, refused to say “…”, would not go as far as to call it “…”.
    fn is_kept_from(&self, verb: usize) -> bool {
        let nonfinite = |at: usize| {
            matches!(self.shape(at), Some(Shape::Infinitive | Shape::Participle))
                || matches!(self.word(at), "having" | "avoir" | "haber" | "aver" | "ter")
        };
        let verbs = self.sentence.verbs_over(self.chunk);
        // The cue itself may be the verb that denies, with the words of another hanging on it.
        let place = verbs.iter().position(|&at| at == verb);
        let denies = |at: usize| {
            self.sentence.chunk(at).and_then(|chunk| self.sentence.tokens.get(chunk.main)).is_some_and(
                |token| {
                    let word = token.text(self.text).to_lowercase();
                    denying(self.tongue).iter().any(|stem| word.starts_with(stem))
                },
            )
        };
        let below = verbs
            .first()
            .copied()
            .filter(|&first| first != verb && nonfinite(first) && self.cue_does(first) & (SAY | FRAME) != 0);
        if below.is_some() && denies(verb) {
            return true;
        }
        let beside = self.sentence.previous(verb).filter(|&at| self.shape(at) == Some(Shape::Verb));
        let added = self.sentence.previous(verb).is_some_and(|at| self.shape(at) == Some(Shape::Comma));
        if added {
            // Declined to comment, saying only: “…”.
            return false;
        }
        let over = beside.or_else(|| place.and_then(|place| verbs.get(place + 1)).copied());
        nonfinite(verb)
            && over.is_some_and(|over| {
                denies(over) || self.sentence.chunk(over).is_some_and(|over| over.negated)
            })
    }

    /// Reportedly called it; is said to have called it; soll gesagt haben; aurait dit.
    fn is_hearsay(&self, verb: usize, source: Option<usize>) -> bool {
        let first = source.map_or(verb, |source| source.min(verb)).saturating_sub(2);
        let last = source.map_or(verb, |source| source.max(verb)) + 1;
        let adverb = (first..=last.min(first + 12)).any(|at| {
            let beside = !matches!(self.shape(at), Some(Shape::Quote(_)) | None);
            beside
                && self.sentence.tokens_of(at).iter().any(|token| {
                    let word = token.text(self.text);
                    word.len() > 3 && HEARSAY.iter().any(|adverb| word.eq_ignore_ascii_case(adverb))
                })
        });
        if adverb {
            return true;
        }
        let participle = self
            .sentence
            .chunk(verb)
            .and_then(|chunk| chunk.cue)
            .is_some_and(|cue| matches!(cue.form, Form::Participle | Form::Past | Form::Present));
        match self.tongue {
            Tongue::English => self.is_said_to(verb),
            Tongue::German => {
                let clause = self.sentence.clause_of.get(verb);
                participle
                    && self.word(verb + 1) == "haben"
                    && (0..verb).any(|at| {
                        self.sentence.clause_of.get(at) == clause
                            && matches!(self.word(at), "soll" | "sollen" | "Soll")
                    })
            }
            _ => self.sentence.tokens_of(verb).split_last().is_some_and(|(_, front)| {
                front.iter().any(|token| {
                    matches!(
                        token.text(self.text),
                        "aurait"
                            | "auraient"
                            | "habría"
                            | "habrían"
                            | "teria"
                            | "teriam"
                            | "avrebbe"
                            | "avrebbero"
                    )
                })
            }),
        }
    }

    /// Is said to have called, was reported to have told.
    pub(super) fn is_said_to(&self, verb: usize) -> bool {
        let perfect = self.shape(verb) == Some(Shape::Infinitive)
            && self.sentence.tokens_of(verb).iter().any(|token| token.is(class::HAVE));
        let over = self.sentence.previous(verb).and_then(|over| self.sentence.chunk(over));
        perfect && over.is_some_and(|over| over.passive && over.cue.is_some())
    }
}
