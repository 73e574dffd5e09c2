//! Attribution: which words of the text say whose a quote is.
//!
//! Evidence is tried from the strongest to the weakest: a verb of speech beside the quote, "according to", the verb whose clause holds the quote,
//! an inserted clause, a noun of speech with its owner. What none of them explains stays without a speaker.

mod around;
mod behind;
mod claim;
mod german;
mod romance;

pub(super) use german::is_speech as is_german_speech;

use std::ops::Range;

use super::{
    chunk::Shape,
    clause::{Place, Sentence},
    cue::{ACT, AS, FRAME, Form, NAMES, SAY, THINK},
    kind,
    lexicon::{Tongue, class},
};
use crate::{AttributionPlace, Claim};

/// The words of a sentence that attribute a quote.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Evidence {
    /// The noun group that is the source.
    pub(super) source: Option<usize>,
    /// The possessor inside the noun group, for nouns of speech (“Ms. Lee’s claim”): its tokens.
    pub(super) owner: Option<Range<usize>>,
    /// The verb group.
    pub(super) verb: Option<usize>,
    /// The cue's words in the passage.
    pub(super) cue: Option<Range<usize>>,
    pub(super) place: AttributionPlace,
    /// It stands right beside the quote, so the quote is a whole utterance if it can be one.
    pub(super) beside: bool,
    /// The quote.
    pub(super) quote: usize,
    /// Whether the text claims that it was said.
    pub(super) claim: Claim,
}

/// A quote in its sentence.
pub(super) struct Host<'a> {
    pub(super) sentence: &'a Sentence,
    pub(super) chunk: usize,
    pub(super) text: &'a str,
    pub(super) tongue: Tongue,
    /// The words inside the marks.
    pub(super) words: &'a str,
    /// It stands in a headline or heading.
    pub(super) title: bool,
}

impl Host<'_> {
    fn shape(&self, at: usize) -> Option<Shape> {
        self.sentence.shape(at)
    }

    fn cue_does(&self, at: usize) -> u8 {
        self.sentence.chunk(at).and_then(|chunk| chunk.cue).map_or(0, |cue| cue.does)
    }

    fn word(&self, chunk: usize) -> &str {
        self.sentence.first_token(chunk).map_or("", |token| token.text(self.text))
    }

    /// Whether the words end as an utterance does inside a sentence.
    pub(super) fn ends_spoken(&self) -> bool {
        self.words.ends_with([',', '?', '!', '—', '–', '…', '-'])
    }

    /// The first chunk behind the quote and its comma, and whether there was one.
    fn behind(&self) -> Option<(usize, bool)> {
        let next = self.chunk + 1;
        match self.shape(next)? {
            Shape::Comma => Some((next + 1, true)),
            _ => Some((next, false)),
        }
    }

    /// Whether a finite verb of speech stands between the words of `found` and the quote.
    fn speaks_between(&self, found: &Evidence) -> bool {
        let from = found.source.map_or(self.chunk, |source| source + 1);
        let sorts = if self.tongue.is_romance() { SAY | FRAME } else { SAY };
        (from..self.chunk).any(|at| self.shape(at) == Some(Shape::Verb) && self.cue_does(at) & sorts != 0)
    }

    /// Whether nothing but a dash or a conjunction stands before the quote in its sentence.
    pub(super) fn opens_sentence(&self) -> bool {
        (0..self.chunk).all(|at| {
            matches!(self.shape(at), Some(Shape::Dash | Shape::Coord | Shape::Aside | Shape::Quote(_)))
        })
    }

    /// Who reports in a sentence, with or without quotes: the subject of its verb of speech, or whom it follows.
    ///
    /// The host's chunk is the end of the sentence.
    pub(super) fn report(&self) -> Option<Evidence> {
        let main = (0..self.sentence.chunks.len()).find(|&at| {
            let place = self
                .sentence
                .clause_of
                .get(at)
                .and_then(|&clause| self.sentence.clauses.get(clause))
                .map(|clause| clause.place);
            self.shape(at) == Some(Shape::Verb)
                && matches!(place, Some(Place::Main | Place::Inserted))
                && self.cue_does(at) & (SAY | ACT | FRAME) != 0
                && self.sentence.chunk(at).is_some_and(|chunk| !chunk.passive)
                && self.sentence.subject_of.get(at).copied().flatten().is_some()
        });
        if let Some(verb) = main {
            let subject = self.sentence.subject_of.get(verb).copied().flatten();
            return Some(self.found(subject, Some(verb), AttributionPlace::LeadIn, false));
        }
        self.accorded_anywhere()
    }

    /// Whether the sentence is reported speech: German sei, habe, könne.
    pub(super) fn is_reported(&self) -> bool {
        if self.tongue != Tongue::German || !self.sentence.tokens.iter().any(|token| token.is(class::KONJ)) {
            return false;
        }
        // Der Sender will wissen, dass er gefragt habe: the writer's own clause is over it.
        let main = (0..self.sentence.chunks.len()).find(|&at| {
            self.shape(at) == Some(Shape::Verb)
                && self.sentence.clause_of.get(at).is_some_and(|&clause| {
                    self.sentence.clauses.get(clause).is_some_and(|clause| clause.place == Place::Main)
                })
        });
        let indicative = |at: usize| {
            self.sentence.first_token(at).is_some_and(|token| {
                token.is(class::BE | class::HAVE | class::MODAL | class::VERB) && !token.is(class::KONJ)
            })
        };
        !main.is_some_and(indicative)
    }

    /// The evidence for this quote, and what the text claims by it.
    pub(super) fn evidence(&self) -> Option<Evidence> {
        let mut found = self.strongest()?;
        found.claim = self.claim(&found);
        Some(found)
    }

    fn strongest(&self) -> Option<Evidence> {
        if self.is_cried() {
            return self.criers();
        }
        if let Some(found) = self.gapped() {
            return Some(found);
        }
        // He called it “…,” Ann Lee said: words woven into a clause are first of all that clause's.
        let woven = !self.opens_sentence() && !kind::can_be_utterance(self.words);
        // On “…,” she said: the quote is what the preposition governs.
        let governed = self.chunk > 0 && self.shape(self.chunk - 1) == Some(Shape::Prep);
        if woven
            && let Some(found) = self
                .noun_of_speech()
                .or_else(|| self.accorded_anywhere().filter(|found| !self.speaks_between(found)))
                .or_else(|| self.before())
        {
            return Some(found);
        }
        if governed {
            return self.before().or_else(|| self.around());
        }
        self.after().or_else(|| self.before()).or_else(|| self.around())
    }

    /// Ann Lee said: “…”. She called it “…”. Ann Lee: “…”
    pub(super) fn before(&self) -> Option<Evidence> {
        let previous = self.sentence.previous(self.chunk)?;
        let beside = matches!(self.shape(previous), Some(Shape::Colon | Shape::Comma));
        if let Some(found) = self.verb_over(beside) {
            return Some(found);
        }
        if self.shape(previous) == Some(Shape::Colon) && previous + 1 == self.chunk {
            return self.before_colon(previous);
        }
        None
    }

    /// The nearest cue among the verbs that stand over the quote.
    fn verb_over(&self, beside: bool) -> Option<Evidence> {
        let verbs = self.sentence.verbs_over(self.chunk);
        let strong = self.pick(&verbs, SAY | FRAME | ACT);
        let weak = self.pick(&verbs, SAY | FRAME | ACT | THINK);
        match (strong, weak) {
            // The club said that it hoped for “…”: who says it counts, not who holds it.
            (Some(found), _) => self.by_verb(&verbs, self.outer(&verbs, found), beside),
            (None, Some(found)) => self.inserted().or_else(|| self.by_verb(&verbs, found, beside)),
            (None, None) => None,
        }
    }

    /// The verb of speech further out that reports the verb at `place` ("said the women who complained were “…”"), if there is one.
    fn outer(&self, verbs: &[usize], place: usize) -> usize {
        let Some(&nearest) = verbs.get(place) else { return place };
        let relative = self
            .sentence
            .clause_of
            .get(nearest)
            .and_then(|&clause| self.sentence.clauses.get(clause))
            .is_some_and(|clause| clause.place == Place::Relative);
        let finite = self.shape(nearest) == Some(Shape::Verb);
        // She points to a plaque that reads “…”: the thing speaks.
        if relative && matches!(self.word(nearest), "reads" | "read") {
            return place;
        }
        let adjacent = place == 0
            && self
                .sentence
                .previous(self.chunk)
                .is_some_and(|b| matches!(self.shape(b), Some(Shape::Comma | Shape::Colon)));
        let added = self.shape(nearest) == Some(Shape::Participle)
            && self.sentence.previous(nearest).is_some_and(|b| self.shape(b) == Some(Shape::Comma));
        if (adjacent || added) && self.cue_does(nearest) & SAY != 0 {
            // He called it fair before adding: “…”. She agreed, adding that it was “…”.
            return place;
        }
        // Said residents would see it as “…”: what somebody would say, the one who says so says.
        let supposed = self.tongue == Tongue::English
            && self.sentence.first_token(nearest).is_some_and(|token| {
                matches!(
                    token.text(self.text),
                    "would" | "could" | "might" | "may" | "will" | "should" | "must"
                )
            });
        if finite && !relative && !supposed && self.cue_does(nearest) & (SAY | FRAME) != 0 {
            return place;
        }
        let reports = |&verb: &usize| {
            self.shape(verb) == Some(Shape::Verb)
                && self.cue_does(verb) & SAY != 0
                && self.sentence.chunk(verb).is_some_and(|chunk| !chunk.passive && !chunk.negated)
                && self.sentence.subject_of.get(verb).copied().flatten().is_some()
        };
        verbs.iter().skip(place + 1).position(reports).map_or(place, |further| place + 1 + further)
    }

    /// The place of the nearest verb that is a cue of the sorts `does` and governs the quote.
    fn pick(&self, verbs: &[usize], does: u8) -> Option<usize> {
        verbs.iter().position(|&verb| {
            let sorts = self.cue_does(verb);
            if self.tongue == Tongue::German && self.names_only(verb) && !self.has_impersonal(verb) {
                return false;
            }
            let unheld = sorts & AS != 0 && sorts & (SAY | ACT) == 0 && !self.holds(verb);
            if self.sentence.chunk(verb).is_none() {
                return false;
            }
            sorts & does != 0
                && !unheld
                && !(self.is_passive(verb) && self.agent(verb).is_none() && self.cited(verb).is_none())
        })
    }

    /// Whether "as" or a clause stands between the verb and the quote: saw it as “…”, found that it was “…”.
    fn holds(&self, verb: usize) -> bool {
        // Sieht darin einen „Angriff auf alle“.
        let article = self.tongue == Tongue::German
            && self.chunk > 0
            && matches!(self.word(self.chunk - 1), "ein" | "eine" | "einen")
            && self.words.split_whitespace().nth(1).is_some();
        if article {
            return true;
        }
        let clause = self.sentence.clause_of.get(verb) != self.sentence.clause_of.get(self.chunk);
        // Found it “luminous”.
        let found = self.tongue == Tongue::English
            && matches!(self.word(verb), "found" | "finds" | "find")
            && verb + 2 == self.chunk
            && self.shape(verb + 1) == Some(Shape::Noun)
            && self.words.starts_with(char::is_lowercase);
        clause || found || (verb + 1..self.chunk).any(|at| self.word(at) == "as")
    }

    fn by_verb(&self, verbs: &[usize], place: usize, beside: bool) -> Option<Evidence> {
        let mut verb = *verbs.get(place)?;
        // Swore to tell, wants to open: the first verb of a chain of infinitives is the cue, if it is one.
        let mut up = place;
        while self.shape(verb) == Some(Shape::Infinitive) {
            up += 1;
            let Some(&over) = verbs.get(up) else { break };
            if self.cue_does(over) & (SAY | FRAME | ACT | THINK) == 0 {
                break;
            }
            verb = over;
        }
        // Is said to have called it “…”: the infinitive is the cue, the subject that of the verb over it.
        let reported = verbs.get(place).copied().filter(|&lower| lower != verb && self.is_said_to(lower));
        if let Some(lower) = reported {
            let subject = self.sentence.subject_of.get(verb).copied().flatten()?;
            return Some(self.found(Some(subject), Some(lower), AttributionPlace::Before, beside));
        }
        if self.is_passive(verb) || self.is_reduced(verb) {
            return self.cited(verb).or_else(|| self.agent(verb));
        }
        let subject = self.turned(verb).or(self.sentence.subject_of.get(verb).copied().flatten());
        let Some(mut source) = subject.filter(|&subject| !self.is_object(verb, subject)) else {
            return self.left_out(verb, AttributionPlace::Before).map(|found| Evidence { beside, ..found });
        };
        // It is hard to call it “…”: nobody does.
        let nobody = self.tongue == Tongue::English
            && self.shape(verb) == Some(Shape::Infinitive)
            && self.word(source).eq_ignore_ascii_case("it");
        if nobody {
            return None;
        }
        source = self.quoted_by(verb, source).or_else(|| self.behind_object(verb, source)).unwrap_or(source);
        let impersonal = self.word(source) == "es" || self.names_only(verb) && self.has_impersonal(verb);
        if self.tongue == Tongue::German && impersonal {
            // Aus Paris hieß es: the paper or place speaks.
            let near = verb.saturating_sub(12)..self.sentence.chunks.len().min(verb + 6);
            source = near
                .clone()
                .find(|&at| at < self.chunk && self.shape(at) == Some(Shape::Prep))
                .map(|prep| prep + 1)?;
        }
        let adjacent =
            beside || verbs.first().is_some_and(|&first| self.sentence.previous(self.chunk) == Some(first));
        let speaks =
            verbs.first().is_some_and(|&first| self.cue_does(first) & (SAY | ACT | FRAME | THINK) != 0);
        Some(self.found(Some(source), Some(verb), AttributionPlace::Before, speaks && adjacent))
    }

    /// Whether the verb gives somebody's words for a thing: called it “…”.
    pub(super) fn frames(&self, verb: usize) -> bool {
        self.cue_does(verb) & FRAME != 0
            && verb < self.chunk
            && self.chunk - verb < 6
            && self.sentence.subject_of.get(verb).copied().flatten().is_some()
    }

    /// Whether the source is "you": the writer asks the reader, nobody speaks.
    pub(super) fn addresses_reader(&self, evidence: &Evidence) -> bool {
        let token = evidence.source.and_then(|source| self.sentence.first_token(source));
        token.is_some_and(|token| token.text(self.text).eq_ignore_ascii_case("you"))
    }

    /// A past participle behind its noun: the bill, called “…” by its critics.
    fn is_reduced(&self, verb: usize) -> bool {
        let none = self.sentence.subject_of.get(verb).copied().flatten().is_none();
        none && self.cue_does(verb) & (FRAME | NAMES) != 0
    }

    /// Was called “…” by the critic: whoever stands behind "by".
    pub(super) fn agent(&self, verb: usize) -> Option<Evidence> {
        let by = match self.tongue {
            Tongue::English => "by",
            Tongue::German => "von",
            Tongue::French => "par",
            Tongue::Spanish | Tongue::Portuguese => "por",
            Tongue::Italian => "da",
        };
        // German puts "von" anywhere before the participle.
        let start = if self.tongue == Tongue::German { 0 } else { verb + 1 };
        let by_its_own = self.word(self.chunk + 1) == by && self.shape(self.chunk + 2) == Some(Shape::Noun);
        let start = if by_its_own { self.chunk + 1 } else { start };
        let prep = (start..self.sentence.chunks.len().min(self.chunk + 5)).find(|&at| {
            let word = self.word(at);
            self.shape(at) == Some(Shape::Prep)
                && (word == by || self.tongue == Tongue::German && matches!(word, "vom" | "Von" | "Vom"))
        })?;
        if self.shape(prep + 1)? != Shape::Noun {
            return None;
        }
        Some(self.found(Some(prep + 1), Some(verb), AttributionPlace::After, false))
    }

    /// Mayor: “No rush”. Ann Lee was briefer: “…”
    fn before_colon(&self, colon: usize) -> Option<Evidence> {
        if let Some(found) =
            (0..colon).rev().take(4).find(|&at| self.word(at) == "so").and_then(|so| self.so_name(so))
        {
            return Some(Evidence { place: AttributionPlace::Before, ..found });
        }
        let clause = *self.sentence.clause_of.get(colon)?;
        if self.tongue == Tongue::German
            && let Some(found) = self.german_lead_in(clause)
        {
            return Some(found);
        }
        let main = self.sentence.verb_before.get(colon).copied().flatten();
        match main {
            None => {
                let nouns: Vec<usize> =
                    (0..colon).filter(|&at| self.shape(at) == Some(Shape::Noun)).collect();
                let only = (0..colon).all(|at| {
                    matches!(self.shape(at), Some(Shape::Noun | Shape::Prep | Shape::Comma | Shape::Aside))
                });
                let first = *nouns.first()?;
                if !only || colon >= 8 || self.sentence.chunk(first)?.governed {
                    return None;
                }
                let mut found = self.found(Some(first), None, AttributionPlace::Before, true);
                let last = self.sentence.tokens_of(first).last()?;
                if self.is_rubric(last) {
                    // Holm’s verdict: “…”. The result: “…” is nobody's.
                    found.owner = Some(self.owner(first)?);
                    found.cue = self.holds_speech(last).then_some(last.start..last.end);
                }
                Some(found)
            }
            Some(verb) => {
                let subject = self.sentence.subject_of.get(verb).copied().flatten().or(self
                    .sentence
                    .clauses
                    .get(clause)?
                    .subject)?;
                let mut found = self.found(Some(subject), None, AttributionPlace::LeadIn, true);
                // Holm’s answer was: “…”.
                let speech = self.sentence.tokens_of(subject).last().filter(|last| self.holds_speech(last));
                found.cue = speech.map(|last| last.start..last.end);
                let last = self.sentence.tokens_of(subject).last().filter(|last| self.is_rubric(last));
                found.owner = last.and_then(|_| self.owner(subject));
                Some(found)
            }
        }
    }

    fn found(
        &self,
        source: Option<usize>,
        verb: Option<usize>,
        place: AttributionPlace,
        beside: bool,
    ) -> Evidence {
        let cue = verb.and_then(|verb| self.cue_words(verb));
        Evidence { source, owner: None, verb, cue, place, beside, quote: self.chunk, claim: Claim::Asserted }
    }

    /// The main verb of a group, with the little word that changes its meaning (went on, shot back, pointed out) and with whom it was told.
    fn cue_words(&self, verb: usize) -> Option<Range<usize>> {
        let chunk = self.sentence.chunk(verb)?;
        let main = self.sentence.tokens.get(chunk.main)?;
        let mut end = main.end;
        if let Some(next) = self.sentence.tokens.get(chunk.to)
            && matches!(
                next.text(self.text),
                "on" | "back" | "out" | "in" | "up" | "for" | "off" | "of" | "as"
            )
            && (matches!(next.text(self.text), "back" | "out" | "up" | "off")
                || self.follows_directly(chunk.to))
        {
            end = next.end;
        }
        Some(main.start..end)
    }

    /// Whether the token at `at` ends the clause: went on, “…”.
    fn follows_directly(&self, at: usize) -> bool {
        self.sentence.tokens.get(at + 1).is_none_or(|token| !token.is_word())
    }
}
