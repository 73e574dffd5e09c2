//! What German does in its own way: the verb at the end, halves of verbs apart, "so Holm", "Holm zufolge".

use super::{Evidence, Host};
use crate::{
    AttributionPlace,
    quotes::{
        chunk::Shape,
        cue::{ACT, AS, FRAME, SAY},
        lexicon::{Tongue, class},
    },
};

/// Nouns that hold what somebody said or thinks, behind "nach".
const SPEECH: [&str; 22] = [
    "Angabe",
    "Angaben",
    "Ansicht",
    "Auffassung",
    "Aussage",
    "Aussagen",
    "Auskunft",
    "Bericht",
    "Berichten",
    "Berechnungen",
    "Darstellung",
    "Dafürhalten",
    "Einschätzung",
    "Erkenntnissen",
    "Idee",
    "Informationen",
    "Meinung",
    "Mitteilung",
    "Schilderung",
    "Überzeugung",
    "Worten",
    "Wunsch",
];

/// Nouns that hold what their subject thinks or says, in front of a clause: ist der Meinung, dass; kam zu dem Schluss, dass.
const HELD: [&str; 24] = [
    "Ansicht",
    "Auffassung",
    "Aussage",
    "Bedenken",
    "Befürchtung",
    "Behauptung",
    "Einschätzung",
    "Ergebnis",
    "Erkenntnis",
    "Erwartung",
    "Feststellung",
    "Forderung",
    "Gefühl",
    "Hinweis",
    "Hoffnung",
    "Meinung",
    "Prognose",
    "Schluss",
    "Sorge",
    "Standpunkt",
    "These",
    "Urteil",
    "Vorwurf",
    "Überzeugung",
];

/// Whether `noun` holds what somebody said or thinks: nach Angaben, nach Ansicht.
pub(in crate::quotes) fn is_speech(noun: &str) -> bool {
    SPEECH.contains(&noun)
}

impl Host<'_> {
    /// „…“, heißt es in einer Mitteilung: the paper speaks.
    pub(super) fn statement_found(&self, verb: usize) -> Option<Evidence> {
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

    /// …, der Zeitung zufolge
    pub(super) fn zufolge(&self, noun: usize) -> Option<Evidence> {
        (self.tongue == Tongue::German).then_some(())?;
        let after = self.sentence.chunk(noun)?.to;
        let token = self.sentence.tokens.get(after)?;
        (token.text(self.text) == "zufolge").then(|| {
            let mut found = self.found(Some(noun), None, AttributionPlace::After, true);
            found.cue = Some(token.start..token.end);
            found
        })
    }

    /// Das erklärte Holm am Freitag: "das" is what the sentence before told.
    pub(in crate::quotes) fn that_said(&self) -> Option<Evidence> {
        let opens = self.tongue == Tongue::German && matches!(self.word(0), "Das" | "Dies");
        let told = opens && self.shape(1) == Some(Shape::Verb) && self.cue_does(1) & SAY != 0;
        let subject =
            self.sentence.subject_of.get(1).copied().flatten().filter(|&subject| told && subject > 1)?;
        Some(self.found(Some(subject), Some(1), AttributionPlace::After, false))
    }

    /// Whether the main verb of a group is a form of "zitieren".
    fn cites(&self, verb: usize) -> bool {
        self.tongue == Tongue::German
            && self
                .sentence
                .chunk(verb)
                .and_then(|chunk| self.sentence.tokens.get(chunk.main))
                .is_some_and(|token| token.text(self.text).starts_with("zitier"))
    }

    /// „…“, zitiert die Zeitung den Minister; man zitierte Holm mit den Worten: whom "zitieren" quotes is its object, behind its subject.
    pub(super) fn quoted_by(&self, verb: usize, subject: usize) -> Option<usize> {
        if !self.cites(verb) {
            return None;
        }
        let object = self.sentence.next(verb.max(subject))?;
        (self.shape(object) == Some(Shape::Noun)).then_some(object)
    }

    /// Das Urteil begründete die Richterin: with verbs that are said of things, a person behind the verb speaks and not the thing in front.
    pub(super) fn behind_object(&self, verb: usize, subject: usize) -> Option<usize> {
        let word =
            self.sentence.chunk(verb).and_then(|chunk| self.sentence.tokens.get(chunk.main))?.text(self.text);
        let of_things = ["begründ", "beschr", "erläuter", "kommentier", "verkünd", "verteidig"];
        let behind = verb + 1;
        (self.tongue == Tongue::German
            && subject < verb
            && of_things.iter().any(|stem| word.starts_with(stem))
            && self.shape(behind) == Some(Shape::Noun)
            && !self.sentence.chunk(behind)?.governed
            && !self.is_german_person(subject)
            && self.is_german_person(behind))
        .then_some(behind)
    }

    /// Holm wird wie folgt zitiert: „…“
    pub(super) fn cited(&self, verb: usize) -> Option<Evidence> {
        let subject = self.sentence.subject_of.get(verb).copied().flatten().filter(|_| self.cites(verb))?;
        Some(self.found(Some(subject), Some(verb), AttributionPlace::Before, true))
    }

    /// „…“, so Holm
    pub(super) fn so_name(&self, so: usize) -> Option<Evidence> {
        if !self.tongue.is_verb_second() || self.shape(so + 1)? != Shape::Noun {
            return None;
        }
        // Woven into the writer's own clause, the words are a part of it: habe nicht seiner „Pflicht“ genügt, so Holm.
        let whole = self.opens_sentence()
            || self.chunk > 0 && matches!(self.shape(self.chunk - 1), Some(Shape::Colon | Shape::Comma));
        let mut found = self.found(Some(so + 1), None, AttributionPlace::After, whole);
        found.cue = self.sentence.span(so);
        Some(found)
    }

    /// Whether the subject of the verb is what was said or called so. German parts the halves: wurde … als „…“ bezeichnet.
    pub(super) fn is_passive(&self, verb: usize) -> bool {
        let Some(chunk) = self.sentence.chunk(verb) else { return false };
        if chunk.passive || self.tongue != Tongue::German {
            return chunk.passive;
        }
        let word = self.sentence.tokens.get(chunk.main).map_or("", |token| token.text(self.text));
        if !(word.ends_with('t') || word.starts_with("ge")) {
            return false;
        }
        // Die festgestellt wird, bezeichnet worden war: at the end of a clause the auxiliary follows.
        let follows = self.sentence.first_token(verb + 1).is_some_and(|token| {
            matches!(
                token.text(self.text),
                "wird" | "werden" | "wurde" | "wurden" | "worden" | "werde" | "würde"
            )
        });
        if follows && self.shape(verb + 1) == Some(Shape::Verb) {
            return true;
        }
        let clause = self.sentence.clause_of.get(verb);
        (0..verb).any(|at| {
            self.shape(at) == Some(Shape::Verb)
                && self.sentence.clause_of.get(at) == clause
                && self.sentence.first_token(at).is_some_and(|token| token.is(class::BE))
        })
    }

    /// Heißt es, hieß es.
    pub(super) fn has_impersonal(&self, verb: usize) -> bool {
        self.word(verb + 1) == "es" || verb > 0 && matches!(self.word(verb - 1), "es" | "Es")
    }

    /// German genannt, heißen: they give a name.
    pub(super) fn names_only(&self, verb: usize) -> bool {
        let chunk = self.sentence.chunk(verb);
        let word = chunk
            .and_then(|chunk| self.sentence.tokens.get(chunk.main))
            .map_or("", |token| token.text(self.text));
        // Hat ihn so genannt, soll ihn so genannt haben: somebody did.
        let clause = self.sentence.clause_of.get(verb);
        let somebody = || {
            (verb.saturating_sub(8)..verb + 2).any(|at| {
                self.sentence.clause_of.get(at) == clause
                    && self.shape(at) == Some(Shape::Verb)
                    && self.sentence.first_token(at).is_some_and(|token| token.is(class::HAVE))
            })
        };
        matches!(word, "heißen" | "heißt" | "hieß" | "hießen") || word == "genannt" && !somebody()
    }

    /// …, so Holm, …; Holm zufolge …
    pub(super) fn german_aside(&self, at: usize) -> Option<Evidence> {
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
    pub(super) fn verb_behind(&self) -> Option<Evidence> {
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
        // Von einem „…“ spricht die Vorlage: the quote opens the clause, the subject stands behind its verb.
        let opens = self.sentence.verb_before.get(self.chunk).copied().flatten().is_none();
        if source > self.chunk && !opens {
            return None;
        }
        if self.is_passive(verb) {
            return self.agent(verb);
        }
        Some(self.found(Some(source), Some(verb), AttributionPlace::Before, false))
    }

    /// Im Rat warb Holm mit den Worten: „…“: the person who is the subject of the nearest clause that the colon closes.
    pub(super) fn german_lead_in(&self, clause: usize) -> Option<Evidence> {
        let mut clause = self.sentence.clauses.get(clause)?;
        // What follows the colon is a clause of its own; those around it hold the introduction.
        while let Some(around) = clause.parent.and_then(|parent| self.sentence.clauses.get(parent)) {
            clause = around;
            let (Some(subject), Some(verb)) = (clause.subject, clause.verb) else { continue };
            let told = || {
                (subject.min(verb)..self.chunk).any(|at| {
                    self.cue_does(at) & SAY != 0
                        && self.sentence.subject_of.get(at).copied().flatten() == Some(subject)
                })
            };
            // Die Frist stellte Holm in Frage: „…“: the object may stand first.
            let behind =
                || (verb + 1..self.chunk.min(verb + 5)).find(|&at| self.shape(at) == Some(Shape::Noun));
            let somebody = |noun: &usize| {
                self.is_german_person(*noun)
                    && self.sentence.chunk(*noun).is_some_and(|chunk| !chunk.governed)
            };
            let found = if self.is_german_person(subject) || told() {
                Some(subject)
            } else {
                behind().filter(somebody)
            };
            if let Some(source) = found {
                let mut found = self.found(Some(source), None, AttributionPlace::LeadIn, true);
                found.cue = None;
                return Some(found);
            }
        }
        None
    }

    /// Holm ist der Meinung, dass …; das Gericht kam zu dem Ergebnis, dass …: a noun in front of the clause says that it is what somebody
    /// thinks.
    pub(super) fn held_opinion(&self) -> Option<Evidence> {
        if self.tongue != Tongue::German {
            return None;
        }
        for verb in self.sentence.verbs_over(self.chunk) {
            let subject = self.sentence.subject_of.get(verb).copied().flatten();
            let plain = self.shape(verb) == Some(Shape::Verb) && self.cue_does(verb) == 0;
            let (Some(subject), true) = (subject, plain) else { continue };
            let comma = (verb + 1..self.chunk.min(verb + 8)).find(|&at| self.shape(at) == Some(Shape::Comma));
            let Some(noun) = comma.and_then(|comma| self.sentence.previous(comma)) else { continue };
            let holds = noun > verb
                && self.shape(noun) == Some(Shape::Noun)
                && self
                    .sentence
                    .tokens_of(noun)
                    .last()
                    .is_some_and(|last| HELD.contains(&last.text(self.text)));
            if holds {
                let mut found = self.found(Some(subject), Some(verb), AttributionPlace::Before, false);
                found.cue =
                    self.sentence.span(noun).zip(self.sentence.span(verb)).map(|(n, v)| v.start..n.end);
                return Some(found);
            }
        }
        None
    }

    /// „…“, mit diesen Worten trat Holm ab.
    pub(super) fn with_these_words(&self, prep: usize) -> Option<Evidence> {
        let words = self.word(prep) == "mit"
            && self.sentence.tokens_of(prep + 1).last().is_some_and(|last| last.text(self.text) == "Worten");
        let verb = (prep + 2 < self.sentence.chunks.len() && words).then_some(prep + 2)?;
        let subject =
            self.sentence.subject_of.get(verb).copied().flatten().filter(|&subject| subject > verb)?;
        let mut found = self.found(Some(subject), Some(verb), AttributionPlace::After, true);
        found.cue = self
            .sentence
            .span(prep + 1)
            .zip(self.sentence.first_token(prep))
            .map(|(noun, prep)| prep.start..noun.end);
        Some(found)
    }

    /// „…?“, wollte der Ausschuss wissen: the two halves of an idiom.
    pub(super) fn wants_to_know(&self, verb: usize) -> bool {
        self.tongue == Tongue::German
            && matches!(self.word(verb), "will" | "wollen" | "wollte" | "wollten")
            && self.sentence.tokens.iter().any(|token| token.text(self.text) == "wissen")
    }

    /// Whether a noun group is surely somebody, though every German noun is written large: a role, a pronoun, a name of two words, or one
    /// without an article that no ending shows to be a thing.
    pub(super) fn is_german_person(&self, noun: usize) -> bool {
        let tokens = self.sentence.tokens_of(noun);
        let Some((last, front)) = tokens.split_last() else { return false };
        if tokens.iter().any(|token| token.is(class::ROLE)) {
            return true;
        }
        if front.is_empty() && last.is(class::SUBJ) {
            return !matches!(last.text(self.text), "es" | "Es" | "man" | "Man");
        }
        if !last.is(class::CAPITAL) || front.iter().any(|token| token.is(class::DET | class::OWN)) {
            return false;
        }
        let thing = ["ung", "heit", "keit", "ion", "tät", "en", "schaft", "nis"];
        front.last().is_some_and(|token| token.is(class::CAPITAL))
            || !thing.iter().any(|ending| last.text(self.text).ends_with(ending))
    }
}
