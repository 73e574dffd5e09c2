//! Evidence that stands further off: an inserted clause, "according to", a noun of speech with its owner.

use std::ops::Range;

use super::{Evidence, Host};
use crate::{
    AttributionPlace,
    quotes::{
        chunk::Shape,
        clause::Place,
        cue::{ACT, FRAME, SAY},
        lexicon::{Tongue, class},
        word::Token,
    },
};

impl Host<'_> {
    /// According to Ann Lee; per a note from the bank; laut Ann Lee; in Ann Lee's view.
    pub(super) fn accorded(&self, at: usize) -> Option<Evidence> {
        if let Some(found) = self.phrase(at) {
            return Some(found);
        }
        let first = self.word(at).to_lowercase();
        let noun = match (first.as_str(), self.tongue) {
            ("according", Tongue::English) if self.shape(at + 1)? == Shape::Prep => at + 2,
            ("per", Tongue::English) if at <= self.chunk + 2 && at > self.chunk => at + 1,
            ("laut" | "gemäß", Tongue::German) => at + 1,
            ("selon", Tongue::French) => at + 1,
            ("según", Tongue::Spanish) | ("segundo", Tongue::Portuguese) | ("secondo", Tongue::Italian) => {
                at + 1
            }
            ("nach", Tongue::German) => return self.opinion(at),
            ("in", Tongue::English) => return self.opinion(at),
            ("to", Tongue::English) => return self.borrowed(at),
            _ => return None,
        };
        let marked = matches!(self.shape(noun)?, Shape::Quote(_)) && noun != self.chunk;
        if self.shape(noun)? != Shape::Noun && !marked {
            return None;
        }
        let mut found = self.found(Some(noun), None, AttributionPlace::After, false);
        let start = self.sentence.first_token(at)?.start;
        let end = self.sentence.tokens_of(noun - 1).last()?.end;
        found.cue = Some(start..end);
        Some(found)
    }

    /// In Ann Lee's view, in his opinion; nach Angaben der Polizei.
    pub(super) fn opinion(&self, prep: usize) -> Option<Evidence> {
        let noun = prep + 1;
        if self.shape(noun)? != Shape::Noun {
            return None;
        }
        let tokens = self.sentence.tokens_of(noun);
        let last = tokens.last()?;
        let word = last.text(self.text);
        if self.tongue == Tongue::German {
            if !super::is_german_speech(word) {
                return None;
            }
            if tokens.len() > 1 && self.shape(noun + 1) != Some(Shape::Noun) {
                // Nach Holms Idee.
                let mut found = self.found(Some(noun), None, AttributionPlace::After, false);
                found.cue = self.sentence.span(prep);
                return Some(found);
            }
            if self.shape(noun + 1)? != Shape::Noun && self.shape(noun + 2)? != Shape::Noun {
                return None;
            }
            let owner = if self.shape(noun + 1)? == Shape::Noun { noun + 1 } else { noun + 2 };
            let mut found = self.found(Some(owner), None, AttributionPlace::After, false);
            found.cue = Some(self.sentence.first_token(prep)?.start..last.end);
            return Some(found);
        }
        let says = matches!(
            word,
            "view" | "words" | "opinion" | "telling" | "estimation" | "judgment" | "judgement" | "phrase"
        );
        // In the words of Ann Lee.
        let of = says
            && tokens.first()?.is(class::DET)
            && self.word(noun + 1) == "of"
            && self.shape(noun + 2) == Some(Shape::Noun);
        if of {
            let mut found = self.found(Some(noun + 2), None, AttributionPlace::After, false);
            found.cue =
                Some(self.sentence.first_token(prep)?.start..self.sentence.first_token(noun + 1)?.end);
            return Some(found);
        }
        let owner = self.owner(noun).filter(|_| says)?;
        let mut found = self.found(Some(noun), None, AttributionPlace::After, false);
        found.owner = Some(owner);
        found.cue = Some(self.sentence.first_token(prep)?.start..last.end);
        Some(found)
    }

    /// To use Ann Lee's phrase, to borrow his words.
    fn borrowed(&self, to: usize) -> Option<Evidence> {
        let noun = to + 1;
        let tokens = self.sentence.tokens_of(noun);
        let taken = matches!(tokens.first()?.text(self.text), "use" | "borrow" | "quote");
        let last = tokens.last()?;
        if !taken || !matches!(last.text(self.text), "phrase" | "words" | "word" | "term" | "expression") {
            return None;
        }
        let owner = self.owner(noun)?;
        let mut found = self.found(Some(noun), None, AttributionPlace::After, false);
        found.cue = Some(self.sentence.first_token(to)?.start..last.end);
        found.owner = Some(owner.start + 1..owner.end);
        Some(found)
    }

    /// The tokens of the possessor at the front of a noun group: his; Ann Lee's.
    pub(super) fn owner(&self, noun: usize) -> Option<Range<usize>> {
        let chunk = self.sentence.chunk(noun)?;
        let tokens = self.sentence.tokens_of(noun);
        let at = tokens.iter().rposition(|token| token.is(class::POSSESSIVE | class::OWN))?;
        (at + 1 < tokens.len()).then_some(chunk.from..chunk.from + at + 1)
    }

    /// An inserted clause anywhere in the sentence, "according to", or a noun of speech.
    pub(super) fn around(&self) -> Option<Evidence> {
        self.is_how()
            .or_else(|| self.noun_of_speech())
            .or_else(|| self.inserted())
            .or_else(|| self.verb_behind())
            .or_else(|| self.held_opinion())
            .or_else(|| self.trailing())
            .or_else(|| self.in_the_eyes())
            .or_else(|| self.accorded_anywhere())
    }

    /// Hall said it was “fine”, Karp that it was “finished”: a new subject, with the verb of the one before.
    pub(super) fn gapped(&self) -> Option<Evidence> {
        let that = (3..self.chunk).rev().take(8).find(|&at| self.shape(at) == Some(Shape::Sub))?;
        let noun = match self.shape(that - 1)? {
            // And the engineer, who had measured it, that it was “both”.
            Shape::Comma => {
                (1..that).rev().take(8).find(|&at| self.shape(at) == Some(Shape::Relative))?.checked_sub(2)?
            }
            _ => that - 1,
        };
        let border = self.sentence.previous(noun)?;
        let comma = match self.shape(border)? {
            Shape::Comma => true,
            Shape::Coord => self
                .sentence
                .previous(border)
                .is_some_and(|at| matches!(self.shape(at), Some(Shape::Comma | Shape::Quote(_)))),
            _ => false,
        };
        let gap = comma && self.shape(noun)? == Shape::Noun && self.word(that) == "that";
        let quote = (0..border)
            .rev()
            .take(8)
            .find(|&at| matches!(self.shape(at), Some(Shape::Quote(_))))
            .filter(|_| gap && !self.sentence.chunk(noun).is_some_and(|noun| noun.governed))?;
        let verb = (0..quote).rev().find(|&at| {
            self.shape(at) == Some(Shape::Verb)
                && self.cue_does(at) & SAY != 0
                && self.sentence.subject_of.get(at).copied().flatten().is_some()
        })?;
        Some(self.found(Some(noun), Some(verb), AttributionPlace::Before, false))
    }

    /// “…” is how Ann Lee put it.
    pub(super) fn is_how(&self) -> Option<Evidence> {
        let verb = self.chunk + 1;
        let how = self.shape(verb)? == Shape::Verb && self.shape(verb + 1)? == Shape::Sub;
        let wording = matches!(self.word(verb + 1), "how" | "what" | "wie" | "comment" | "como" | "come");
        if !how || !wording || !self.opens_sentence() {
            return None;
        }
        let end = self.sentence.chunks.len().min(verb + 12);
        let put = (verb + 2..end)
            .find(|&at| self.shape(at) == Some(Shape::Verb) && self.cue_does(at) & (SAY | FRAME) != 0)?;
        let subject = self.sentence.subject_of.get(put).copied().flatten()?;
        Some(self.found(Some(subject), Some(put), AttributionPlace::After, false))
    }

    /// The draft, she said, contained “…”.
    pub(super) fn inserted(&self) -> Option<Evidence> {
        let mut best: Option<(usize, usize)> = None;
        for clause in self.sentence.clauses.iter().filter(|clause| clause.place == Place::Inserted) {
            let Some(verb) = clause.verb.filter(|&verb| self.cue_does(verb) & SAY != 0 || self.has_it(verb))
            else {
                continue;
            };
            let distance = verb.abs_diff(self.chunk);
            if best.is_none_or(|(_, least)| distance < least) {
                best = Some((verb, distance));
            }
        }
        let Some(verb) = best.map(|(verb, _)| verb).or_else(|| self.between_commas()) else {
            return self.turned_between_commas();
        };
        let subject = self.sentence.subject_of.get(verb).copied().flatten()?;
        let place = if verb > self.chunk { AttributionPlace::After } else { AttributionPlace::Before };
        Some(self.found(Some(subject), Some(verb), place, false))
    }

    /// As the jacket has it.
    fn has_it(&self, verb: usize) -> bool {
        self.tongue == Tongue::English
            && matches!(self.word(verb), "has" | "had" | "have")
            && self.word(verb + 1) == "it"
            && self.sentence.subject_of.get(verb).copied().flatten().is_some()
    }

    /// In 1895, wrote the diarist Ada Pott, “…”: a verb of speech between commas with its subject behind it.
    fn turned_between_commas(&self) -> Option<Evidence> {
        if self.tongue != Tongue::English {
            return None;
        }
        let comma = |at: Option<usize>| at.is_some_and(|at| self.shape(at) == Some(Shape::Comma));
        let verb = (1..self.chunk).find(|&at| {
            self.shape(at) == Some(Shape::Verb)
                && self.cue_does(at) & SAY != 0
                && self.sentence.chunk(at).is_some_and(|chunk| chunk.to == chunk.from + 1 && !chunk.passive)
                && comma(self.sentence.previous(at))
                && self.shape(at + 1) == Some(Shape::Noun)
                && !self.sentence.chunk(at + 1).is_some_and(|chunk| chunk.governed)
                && (at + 2..at + 5)
                    .find(|&next| !matches!(self.shape(next), Some(Shape::Prep | Shape::Noun)))
                    .is_some_and(|next| comma(Some(next)))
        })?;
        Some(self.found(Some(verb + 1), Some(verb), AttributionPlace::Before, false))
    }

    /// Not so, says Ann Lee: “…”. The blast was, said Ann Lee, “…”: a name right behind a verb of speech that a comma stands in front of.
    pub(super) fn turned(&self, verb: usize) -> Option<usize> {
        let chunk = self.sentence.chunk(verb)?;
        let comma = |at: Option<usize>| at.is_some_and(|at| self.shape(at) == Some(Shape::Comma));
        let turns = self.tongue == Tongue::English
            && self.shape(verb) == Some(Shape::Verb)
            && chunk.to == chunk.from + 1
            && matches!(
                self.word(verb),
                "says" | "said" | "writes" | "wrote" | "adds" | "added" | "explains"
            )
            && comma(self.sentence.previous(verb));
        let name = self.sentence.tokens_of(verb + 1);
        let named = turns
            && self.shape(verb + 1) == Some(Shape::Noun)
            && name.last().is_some_and(|last| last.is(class::CAPITAL | class::ROLE));
        let end = (verb + 2..verb + 5).find(|&at| !matches!(self.shape(at), Some(Shape::Prep | Shape::Noun)));
        (named && end.is_some_and(|at| matches!(self.shape(at), Some(Shape::Comma | Shape::Colon))))
            .then_some(verb + 1)
    }

    /// To cries of “Shame!”: nobody said it but whoever cried.
    pub(super) fn is_cried(&self) -> bool {
        let Some(noun) = self.chunk.checked_sub(2) else { return false };
        self.tongue == Tongue::English
            && self.word(noun + 1) == "of"
            && self.sentence.tokens_of(noun).last().is_some_and(|last| {
                matches!(
                    last.text(self.text),
                    "cries" | "cry" | "shouts" | "chants" | "chorus" | "jeers" | "calls" | "whispers"
                )
            })
    }

    /// …, from the opposition benches: who cried.
    pub(super) fn criers(&self) -> Option<Evidence> {
        let (from, noun) = (self.chunk + 1, self.chunk + 2);
        let told = self.shape(from)? == Shape::Prep
            && matches!(self.word(from), "from" | "by")
            && self.shape(noun)? == Shape::Noun;
        told.then(|| {
            let mut found = self.found(Some(noun), None, AttributionPlace::After, true);
            found.cue = self
                .chunk
                .checked_sub(2)
                .and_then(|cries| self.sentence.tokens_of(cries).last())
                .map(|cries| cries.start..cries.end);
            found
        })
    }

    /// What she leaves, he said, is “…”: a subject and a verb of speech between commas, whatever the clause around them.
    pub(super) fn between_commas(&self) -> Option<usize> {
        let comma = |at: Option<usize>| {
            at.is_some_and(|at| matches!(self.shape(at), Some(Shape::Comma | Shape::Dash)))
        };
        (0..self.sentence.chunks.len()).find(|&at| {
            let subject = self.sentence.subject_of.get(at).copied().flatten();
            self.shape(at) == Some(Shape::Verb)
                && self.cue_does(at) & SAY != 0
                && comma(self.sentence.next(at))
                && subject.is_some_and(|subject| subject < at && comma(self.sentence.previous(subject)))
        })
    }

    /// “…” in the primary, said Ann Lee. “…” income, she said, rather than deductions.
    pub(super) fn trailing(&self) -> Option<Evidence> {
        for at in self.chunk + 1..self.sentence.chunks.len() {
            if self.shape(at) == Some(Shape::Semicolon) {
                return None;
            }
            let speaks = self.shape(at) == Some(Shape::Verb) && self.cue_does(at) & SAY != 0;
            if !speaks || self.sentence.chunk(at)?.passive {
                continue;
            }
            let comma = |chunk: usize| {
                self.sentence.previous(chunk).is_some_and(|b| self.shape(b) == Some(Shape::Comma))
            };
            let found = match self.sentence.subject_of.get(at).copied().flatten() {
                Some(subject) if subject > self.chunk && subject < at && comma(subject) => {
                    Some(self.found(Some(subject), Some(at), AttributionPlace::After, false))
                }
                _ if comma(at) => self.inverted(at).map(|found| Evidence { beside: false, ..found }),
                _ => None,
            };
            if found.is_some() {
                return found;
            }
        }
        None
    }

    pub(super) fn accorded_anywhere(&self) -> Option<Evidence> {
        for at in 0..self.sentence.chunks.len() {
            let found = match self.shape(at) {
                Some(Shape::Prep) => self.accorded(at),
                Some(Shape::Noun | Shape::Aside | Shape::Verb | Shape::Participle)
                    if self.tongue.is_romance() =>
                {
                    self.phrase(at)
                }
                Some(Shape::Aside | Shape::Coord | Shape::Sub) if self.tongue == Tongue::German => {
                    self.german_aside(at)
                }
                _ => None,
            };
            if let Some(mut found) = found {
                if at < self.chunk {
                    found.place = AttributionPlace::Before;
                }
                return Some(found);
            }
        }
        None
    }

    /// Whether a noun holds what its owner said: claim, answer.
    pub(super) fn holds_speech(&self, noun: &Token) -> bool {
        self.tongue == Tongue::English && NOUNS_OF_SPEECH.contains(&noun.text(self.text))
    }

    /// Whether a noun in front of a colon is no source, but what its owner has to say: answer, verdict, rule.
    pub(in crate::quotes) fn is_rubric(&self, noun: &Token) -> bool {
        let lower = noun.text(self.text).to_ascii_lowercase();
        self.tongue == Tongue::English
            && (NOUNS_OF_SPEECH.contains(&lower.as_str()) && lower != "statement"
                || RUBRICS.binary_search(&lower.as_str()).is_ok())
    }

    /// Ann Lee's claim that … “…”: the owner of a noun of speech.
    pub(super) fn noun_of_speech(&self) -> Option<Evidence> {
        if self.pick(&self.sentence.verbs_over(self.chunk), SAY | FRAME | ACT).is_some() {
            return None;
        }
        let first = self.chunk.saturating_sub(7);
        for at in (first..self.chunk).rev() {
            if self.shape(at)? != Shape::Noun {
                continue;
            }
            let tokens = self.sentence.tokens_of(at);
            let Some(last) = tokens.last() else { continue };
            if !NOUNS_OF_SPEECH.contains(&last.text(self.text)) {
                continue;
            }
            let spoken = (at + 1..self.chunk).any(|verb| {
                self.shape(verb) == Some(Shape::Verb) && self.cue_does(verb) & (SAY | FRAME) != 0
            });
            if !spoken && let Some(owner) = self.owner(at) {
                let mut found = self.found(Some(at), None, AttributionPlace::Before, false);
                found.owner = Some(owner);
                found.cue = Some(last.start..last.end);
                return Some(found);
            }
        }
        None
    }
}

/// Nouns in front of a colon that tell what sort of words follow, in English; lower case, sorted.
#[rustfmt::skip]
const RUBRICS: &[&str] = &[
    "advice", "caption", "catch", "conclusion", "consequence", "creed", "defence", "defense", "diagnosis", "effect", "excuse", "explanation",
    "headline", "hint", "idea", "joke", "justification", "lesson", "line", "message", "moral", "motto", "name", "outcome", "philosophy", "plan",
    "plea", "point", "prediction", "principle", "problem", "prognosis", "punchline", "question", "reaction", "reason", "reasoning", "rebuttal",
    "recipe", "recommendation", "response", "result", "retort", "review", "rule", "secret", "slogan", "solution", "subject", "suspicion",
    "tagline", "take", "term", "theory", "tip", "title", "translation", "trick", "upshot", "verdict", "wish", "word",
];

/// Nouns that hold what their owner said, in English.
const NOUNS_OF_SPEECH: [&str; 26] = [
    "claim",
    "claims",
    "view",
    "words",
    "opinion",
    "statement",
    "argument",
    "assertion",
    "description",
    "comment",
    "comments",
    "remark",
    "remarks",
    "promise",
    "warning",
    "call",
    "vow",
    "pledge",
    "response",
    "answer",
    "reply",
    "contention",
    "characterization",
    "suggestion",
    "complaint",
    "assessment",
];
