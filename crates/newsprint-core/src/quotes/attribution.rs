//! Attribution: which words of the text say whose a quote is.
//!
//! Evidence is tried from the strongest to the weakest: a verb of speech beside the quote, "according to", the verb whose clause holds the quote,
//! an inserted clause, a noun of speech with its owner. What none of them explains stays without a speaker.

use std::ops::Range;

use super::{
    chunk::Shape,
    clause::{Place, Sentence},
    cue::{ACT, AS, FRAME, Form, NAMES, SAY, THINK},
    kind,
    lexicon::{Tongue, class},
};
use crate::AttributionPlace;

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
        (from..self.chunk).any(|at| self.shape(at) == Some(Shape::Verb) && self.cue_does(at) & SAY != 0)
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
        self.tongue == Tongue::German && self.sentence.tokens.iter().any(|token| token.is(class::KONJ))
    }

    /// The evidence for this quote.
    pub(super) fn evidence(&self) -> Option<Evidence> {
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

    /// …, said Ann Lee. …, Ann Lee said. …, according to Ann Lee. … — Ann Lee
    pub(super) fn after(&self) -> Option<Evidence> {
        let (mut next, comma) = self.behind()?;
        let spoken = comma || self.ends_spoken();
        while self.shape(next) == Some(Shape::Aside) && !self.word(next).eq_ignore_ascii_case("so") {
            next += 1;
        }
        match self.shape(next)? {
            Shape::Verb if spoken => self.inverted(next),
            Shape::Noun if spoken => self.subject_then_verb(next),
            Shape::Coord | Shape::Aside | Shape::Sub
                if spoken && self.word(next).eq_ignore_ascii_case("so") =>
            {
                self.so_name(next)
            }
            Shape::Prep => self.accorded(next),
            Shape::Dash if !self.title => self.dash(next),
            _ => None,
        }
    }

    /// So says Ann Lee: the sentence starts with "so" and a verb of speech.
    pub(super) fn after_so(&self) -> Option<Evidence> {
        let verb = (0..3).find(|&at| self.shape(at) == Some(Shape::Verb))?;
        self.inverted(verb)
    }

    /// …, said Ann Lee
    fn inverted(&self, verb: usize) -> Option<Evidence> {
        let chunk = self.sentence.chunk(verb)?;
        let bare_participle =
            chunk.cue.is_some_and(|cue| cue.form == Form::Participle) && chunk.to == chunk.from + 1;
        if self.cue_does(verb) & (SAY | ACT | THINK) == 0 || chunk.passive || bare_participle {
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
        Some(self.found(Some(noun?), Some(verb), AttributionPlace::After, true))
    }

    /// „…“, heißt es in einer Mitteilung: the paper speaks.
    fn statement_found(&self, verb: usize) -> Option<Evidence> {
        let last = self.sentence.chunks.len().min(verb + 7);
        let prep = (verb + 1..last).find(|&at| self.shape(at) == Some(Shape::Prep))?;
        if self.shape(prep + 1)? != Shape::Noun {
            return None;
        }
        let mut found = self.found(Some(prep + 1), Some(verb), AttributionPlace::After, true);
        if let Some(cue) = found.cue.as_mut() {
            cue.end = self.sentence.tokens_of(verb + 1).last().map_or(cue.end, |token| token.end);
        }
        Some(found)
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
        // “I just jump,” she shrugged: with the comma inside the marks, whoever acts also speaks.
        if self.words.ends_with(',') && self.opens_sentence() && !self.sentence.chunk(verb)?.negated {
            let mut found = self.found(Some(noun), None, AttributionPlace::After, true);
            found.cue = None;
            return Some(found);
        }
        None
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

    /// …, der Zeitung zufolge
    fn zufolge(&self, noun: usize) -> Option<Evidence> {
        (self.tongue == Tongue::German).then_some(())?;
        let after = self.sentence.chunk(noun)?.to;
        let token = self.sentence.tokens.get(after)?;
        (token.text(self.text) == "zufolge").then(|| {
            let mut found = self.found(Some(noun), None, AttributionPlace::After, true);
            found.cue = Some(token.start..token.end);
            found
        })
    }

    /// „…“, so Gall
    fn so_name(&self, so: usize) -> Option<Evidence> {
        if !self.tongue.is_verb_second() || self.shape(so + 1)? != Shape::Noun {
            return None;
        }
        let mut found = self.found(Some(so + 1), None, AttributionPlace::After, true);
        found.cue = self.sentence.span(so);
        Some(found)
    }

    /// According to Ann Lee; per a note from the bank; laut Ann Lee; in Ann Lee's view.
    fn accorded(&self, at: usize) -> Option<Evidence> {
        let first = self.word(at).to_lowercase();
        let noun = match (first.as_str(), self.tongue) {
            ("according", Tongue::English) if self.shape(at + 1)? == Shape::Prep => at + 2,
            ("per", Tongue::English) if at <= self.chunk + 2 && at > self.chunk => at + 1,
            ("laut" | "gemäß", Tongue::German) => at + 1,
            ("selon" | "d'après", Tongue::French) => at + 1,
            ("según", Tongue::Spanish) | ("segundo", Tongue::Portuguese) | ("secondo", Tongue::Italian) => {
                at + 1
            }
            ("nach", Tongue::German) => return self.opinion(at),
            ("in", Tongue::English) => return self.opinion(at),
            _ => return None,
        };
        if self.shape(noun)? != Shape::Noun {
            return None;
        }
        let mut found = self.found(Some(noun), None, AttributionPlace::After, false);
        let start = self.sentence.first_token(at)?.start;
        let end = self.sentence.tokens_of(noun - 1).last()?.end;
        found.cue = Some(start..end);
        Some(found)
    }

    /// In Ann Lee's view, in his opinion; nach Angaben der Polizei.
    fn opinion(&self, prep: usize) -> Option<Evidence> {
        let noun = prep + 1;
        if self.shape(noun)? != Shape::Noun {
            return None;
        }
        let tokens = self.sentence.tokens_of(noun);
        let last = tokens.last()?;
        let word = last.text(self.text);
        if self.tongue == Tongue::German {
            let says = matches!(
                word,
                "Angaben"
                    | "Meinung"
                    | "Ansicht"
                    | "Auffassung"
                    | "Aussage"
                    | "Aussagen"
                    | "Worten"
                    | "Einschätzung"
                    | "Darstellung"
                    | "Informationen"
                    | "Bericht"
                    | "Berichten"
            );
            if !says {
                return None;
            }
            if tokens.len() > 1 && self.shape(noun + 1) != Some(Shape::Noun) {
                // Nach Schäubles Idee.
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
        let owner = self.owner(noun).filter(|_| says)?;
        let mut found = self.found(Some(noun), None, AttributionPlace::After, false);
        found.owner = Some(owner);
        found.cue = Some(self.sentence.first_token(prep)?.start..last.end);
        Some(found)
    }

    /// The tokens of the possessor at the front of a noun group: his; Ann Lee's.
    fn owner(&self, noun: usize) -> Option<Range<usize>> {
        let chunk = self.sentence.chunk(noun)?;
        let tokens = self.sentence.tokens_of(noun);
        let at = tokens.iter().rposition(|token| token.is(class::POSSESSIVE | class::OWN))?;
        (at + 1 < tokens.len()).then_some(chunk.from..chunk.from + at + 1)
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
            // The company warned that it expected “…”: who says it counts, not who holds it.
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
        if finite && !relative && self.cue_does(nearest) & (SAY | FRAME) != 0 {
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
            sorts & does != 0 && !unheld && !(self.is_passive(verb) && self.agent(verb).is_none())
        })
    }

    /// Whether the subject of the verb is what was said or called so. German parts the halves: wurde … als „…“ bezeichnet.
    fn is_passive(&self, verb: usize) -> bool {
        let Some(chunk) = self.sentence.chunk(verb) else { return false };
        if chunk.passive || self.tongue != Tongue::German {
            return chunk.passive;
        }
        let word = self.sentence.tokens.get(chunk.main).map_or("", |token| token.text(self.text));
        if !(word.ends_with('t') || word.starts_with("ge")) {
            return false;
        }
        let clause = self.sentence.clause_of.get(verb);
        (0..verb).any(|at| {
            self.shape(at) == Some(Shape::Verb)
                && self.sentence.clause_of.get(at) == clause
                && self.sentence.first_token(at).is_some_and(|token| token.is(class::BE))
        })
    }

    /// Heißt es, hieß es.
    fn has_impersonal(&self, verb: usize) -> bool {
        self.word(verb + 1) == "es" || verb > 0 && matches!(self.word(verb - 1), "es" | "Es")
    }

    /// German genannt, heißen: they give a name.
    fn names_only(&self, verb: usize) -> bool {
        let chunk = self.sentence.chunk(verb);
        let word = chunk
            .and_then(|chunk| self.sentence.tokens.get(chunk.main))
            .map_or("", |token| token.text(self.text));
        matches!(word, "genannt" | "heißen" | "heißt" | "hieß" | "hießen")
    }

    /// Whether "as" or a clause stands between the verb and the quote: saw it as “…”, found that it was “…”.
    fn holds(&self, verb: usize) -> bool {
        let clause = self.sentence.clause_of.get(verb) != self.sentence.clause_of.get(self.chunk);
        clause || (verb + 1..self.chunk).any(|at| self.word(at) == "as")
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
        let chunk = self.sentence.chunk(verb)?;
        if chunk.negated {
            return None;
        }
        if self.is_passive(verb) || self.is_reduced(verb) {
            return self.agent(verb);
        }
        let mut source = self.sentence.subject_of.get(verb).copied().flatten()?;
        if self.tongue == Tongue::German && self.word(source) == "es" {
            // Aus Paris hieß es: the paper or place speaks.
            let near = verb.saturating_sub(3)..self.sentence.chunks.len().min(verb + 6);
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
        let prep = (start..self.sentence.chunks.len().min(self.chunk + 5))
            .find(|&at| self.shape(at) == Some(Shape::Prep) && self.word(at) == by)?;
        if self.shape(prep + 1)? != Shape::Noun {
            return None;
        }
        Some(self.found(Some(prep + 1), Some(verb), AttributionPlace::After, false))
    }

    /// Minister: “No plans”. Ann Lee was briefer: “…”
    fn before_colon(&self, colon: usize) -> Option<Evidence> {
        if let Some(found) =
            (0..colon).rev().take(4).find(|&at| self.word(at) == "so").and_then(|so| self.so_name(so))
        {
            return Some(Evidence { place: AttributionPlace::Before, ..found });
        }
        let clause = *self.sentence.clause_of.get(colon)?;
        let main = self.sentence.verb_before.get(colon).copied().flatten();
        match main {
            None => {
                let nouns: Vec<usize> =
                    (0..colon).filter(|&at| self.shape(at) == Some(Shape::Noun)).collect();
                let only = (0..colon).all(|at| {
                    matches!(self.shape(at), Some(Shape::Noun | Shape::Prep | Shape::Comma | Shape::Aside))
                });
                let first = *nouns.first()?;
                (only && colon < 8 && !self.sentence.chunk(first)?.governed)
                    .then(|| self.found(Some(first), None, AttributionPlace::Before, true))
            }
            Some(verb) => {
                let subject = self.sentence.subject_of.get(verb).copied().flatten().or(self
                    .sentence
                    .clauses
                    .get(clause)?
                    .subject)?;
                let mut found = self.found(Some(subject), None, AttributionPlace::LeadIn, true);
                found.cue = None;
                Some(found)
            }
        }
    }

    /// An inserted clause anywhere in the sentence, "according to", or a noun of speech.
    fn around(&self) -> Option<Evidence> {
        self.is_how()
            .or_else(|| self.noun_of_speech())
            .or_else(|| self.inserted())
            .or_else(|| self.verb_behind())
            .or_else(|| self.trailing())
            .or_else(|| self.accorded_anywhere())
    }

    /// “…” is how Ann Lee put it.
    fn is_how(&self) -> Option<Evidence> {
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
    fn inserted(&self) -> Option<Evidence> {
        let mut best: Option<(usize, usize)> = None;
        for clause in self.sentence.clauses.iter().filter(|clause| clause.place == Place::Inserted) {
            let Some(verb) = clause.verb.filter(|&verb| self.cue_does(verb) & SAY != 0) else { continue };
            let distance = verb.abs_diff(self.chunk);
            if best.is_none_or(|(_, least)| distance < least) {
                best = Some((verb, distance));
            }
        }
        let verb = best.map(|(verb, _)| verb).or_else(|| self.between_commas())?;
        let subject = self.sentence.subject_of.get(verb).copied().flatten()?;
        let place = if verb > self.chunk { AttributionPlace::After } else { AttributionPlace::Before };
        Some(self.found(Some(subject), Some(verb), place, false))
    }

    /// What she leaves, he said, is “…”: a subject and a verb of speech between commas, whatever the clause around them.
    fn between_commas(&self) -> Option<usize> {
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
    fn trailing(&self) -> Option<Evidence> {
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

    fn accorded_anywhere(&self) -> Option<Evidence> {
        for at in 0..self.sentence.chunks.len() {
            let found = match self.shape(at) {
                Some(Shape::Prep) => self.accorded(at),
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

    /// …, so Gall, …; Nacke zufolge …
    fn german_aside(&self, at: usize) -> Option<Evidence> {
        let before = at.checked_sub(1);
        match self.word(at) {
            "so" if before.is_some_and(|b| matches!(self.shape(b), Some(Shape::Comma | Shape::Dash))) => {
                let noun = self.shape(at + 1) == Some(Shape::Noun)
                    && !matches!(self.shape(at + 2), Some(Shape::Verb));
                if noun { self.so_name(at) } else { None }
            }
            "zufolge" => {
                let noun = before.filter(|&b| self.shape(b) == Some(Shape::Noun))?;
                let mut found = self.found(Some(noun), None, AttributionPlace::After, false);
                found.cue = self.sentence.span(at);
                Some(found)
            }
            _ => None,
        }
    }

    /// … als „…“ bezeichnete: German puts the verb of a clause last.
    fn verb_behind(&self) -> Option<Evidence> {
        if self.tongue != Tongue::German {
            return None;
        }
        let mut verb = None;
        for at in self.chunk + 1..self.sentence.chunks.len().min(self.chunk + 8) {
            match self.shape(at)? {
                Shape::Verb | Shape::Infinitive if self.cue_does(at) & (SAY | FRAME | ACT) != 0 => {
                    let held = self.cue_does(at) & AS == 0
                        || (0..self.chunk).any(|before| self.word(before) == "als");
                    verb = Some(at).filter(|_| held && !self.names_only(at));
                    break;
                }
                Shape::Comma | Shape::Colon | Shape::Semicolon | Shape::Quote(_) => return None,
                _ => {}
            }
        }
        let verb = verb?;
        let source = self.sentence.subject_of.get(verb).copied().flatten()?;
        // Von einem „…“ spricht der Entwurf: the quote opens the clause, the subject stands behind its verb.
        let opens = self.sentence.verb_before.get(self.chunk).copied().flatten().is_none();
        if source > self.chunk && !opens {
            return None;
        }
        if self.is_passive(verb) {
            return self.agent(verb);
        }
        let chunk = self.sentence.chunk(verb)?;
        (!chunk.negated).then(|| self.found(Some(source), Some(verb), AttributionPlace::Before, false))
    }

    /// Ann Lee's claim that … “…”: the owner of a noun of speech.
    fn noun_of_speech(&self) -> Option<Evidence> {
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

    fn found(
        &self,
        source: Option<usize>,
        verb: Option<usize>,
        place: AttributionPlace,
        beside: bool,
    ) -> Evidence {
        Evidence { source, owner: None, verb, cue: verb.and_then(|verb| self.cue_words(verb)), place, beside }
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
