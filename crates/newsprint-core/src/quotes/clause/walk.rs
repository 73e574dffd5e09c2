//! The walk that finds the clauses of a sentence: one chunk after the other, with the clause that is open.

use super::{Clause, Place};
use crate::quotes::{
    chunk::{Chunk, Shape},
    cue::{AS, Form, NAMES, SAY, THINK},
    lexicon::{Tongue, class},
    word::{Kind, Token},
};

/// Clauses that most sentences have room in.
const CLAUSES: usize = 4;

/// The walk over the chunks of one sentence.
pub(super) struct Walk<'a> {
    chunks: &'a [Chunk],
    tokens: &'a [Token],
    text: &'a str,
    tongue: Tongue,
    pub(super) clauses: Vec<Clause>,
    clause: usize,
    pub(super) clause_of: Vec<usize>,
    pub(super) verb_before: Vec<Option<usize>>,
    pub(super) subject_of: Vec<Option<usize>>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(chunks: &'a [Chunk], tokens: &'a [Token], text: &'a str, tongue: Tongue) -> Self {
        let main = Clause { place: Place::Main, parent: None, governor: None, subject: None, verb: None };
        let mut clauses = Vec::with_capacity(CLAUSES);
        clauses.push(main);
        Self {
            chunks,
            tokens,
            text,
            tongue,
            clauses,
            clause: 0,
            clause_of: Vec::with_capacity(chunks.len()),
            verb_before: Vec::with_capacity(chunks.len()),
            // No `vec!`: its zeroed memory costs twice as much as writing these few.
            subject_of: chunks.iter().map(|_| None).collect(),
        }
    }

    fn shape(&self, at: usize) -> Option<Shape> {
        self.chunks.get(at).map(|chunk| chunk.shape)
    }

    /// The chunk before `at` that is no aside.
    fn previous(&self, at: usize) -> Option<usize> {
        (0..at).rev().find(|&before| self.shape(before) != Some(Shape::Aside))
    }

    fn here(&self) -> Clause {
        self.clauses.get(self.clause).copied().unwrap_or(Clause {
            place: Place::Main,
            parent: None,
            governor: None,
            subject: None,
            verb: None,
        })
    }

    fn open(&mut self, place: Place, subject: Option<usize>) {
        let governor = self.here().verb;
        self.clauses.push(Clause { place, parent: Some(self.clause), governor, subject, verb: None });
        self.clause = self.clauses.len() - 1;
    }

    fn set_subject(&mut self, subject: usize) {
        if let Some(clause) = self.clauses.get_mut(self.clause) {
            clause.subject = Some(subject);
        }
    }

    fn set_verb(&mut self, at: usize) {
        if self.tongue.is_verb_second()
            && self.here().subject.is_none_or(|subject| self.is_dummy(subject))
            && self.shape(at) == Some(Shape::Verb)
        {
            // Am Abend antwortete der Landrat: the subject stands behind the verb.
            if let Some(noun) = self.noun_soon(at) {
                self.set_subject(noun);
            }
        }
        if let Some(clause) = self.clauses.get_mut(self.clause) {
            clause.verb = Some(at);
            if let Some(subject) = self.subject_of.get_mut(at) {
                *subject = clause.subject;
            }
        }
    }

    /// Das erklärte der General: "das" in front of the verb stands for what was said.
    fn is_dummy(&self, subject: usize) -> bool {
        let Some(chunk) = self.chunks.get(subject) else { return false };
        let word = self.tokens.get(chunk.from).map_or("", |token| token.text(self.text));
        self.tongue == Tongue::German
            && chunk.to == chunk.from + 1
            && matches!(word, "Das" | "Dies" | "das" | "dies")
    }

    pub(super) fn step(&mut self, at: usize) {
        match self.shape(at) {
            Some(Shape::Relative) => self.relative(at),
            Some(Shape::Sub) => {
                let place = if self.is_comparison(at) { Place::Inserted } else { Place::Sub };
                self.open(place, None);
            }
            Some(Shape::Semicolon) => self.back_to_main(),
            // …: Er habe …: what follows a colon hangs on the verb in front.
            Some(Shape::Colon) if self.tongue == Tongue::German && self.here().verb.is_some() => {
                self.open(Place::Bare, None);
            }
            Some(Shape::Noun) => self.noun(at),
            Some(Shape::Verb) => self.verb(at),
            Some(Shape::Infinitive | Shape::Participle) => self.nonfinite(at),
            _ => {}
        }
        let here = self.here();
        self.clause_of.push(self.clause);
        self.verb_before.push(here.verb);
    }

    /// Wie der Richter ausführte, …; as the mayor put it, …: the clause says whose the words around it are.
    fn is_comparison(&self, at: usize) -> bool {
        let word = self
            .chunks
            .get(at)
            .and_then(|chunk| self.tokens.get(chunk.from))
            .map(|token| token.text(self.text));
        word.is_some_and(|word| {
            matches!(
                word,
                "wie" | "Wie" | "as" | "As" | "comme" | "Comme" | "como" | "Como" | "come" | "Come"
            )
        })
    }

    fn back_to_main(&mut self) {
        self.clauses.push(Clause {
            place: Place::Main,
            parent: None,
            governor: None,
            subject: None,
            verb: None,
        });
        self.clause = self.clauses.len() - 1;
    }

    fn relative(&mut self, at: usize) {
        let mut before = self.previous(at);
        while before.is_some_and(|b| matches!(self.shape(b), Some(Shape::Comma | Shape::Prep | Shape::Dash)))
        {
            before = before.and_then(|b| self.previous(b));
        }
        let antecedent =
            before.filter(|&b| self.shape(b) == Some(Shape::Noun)).map(|noun| self.relative_head(noun, at));
        self.open(Place::Relative, antecedent);
    }

    /// Whom "who" means: the head of the noun group before it when only prepositions lie between and a comma stands before "who" ("the union's
    /// leader in Leeds, who …"); else the nearest noun.
    fn relative_head(&self, noun: usize, at: usize) -> usize {
        let comma = self.previous(at).is_some_and(|b| self.shape(b) == Some(Shape::Comma));
        if comma { self.head(noun) } else { noun }
    }

    /// The noun group that a chain of prepositions hangs on: residents of the tower → residents.
    fn head(&self, noun: usize) -> usize {
        let mut head = noun;
        while let Some(prep) = self.previous(head).filter(|&b| self.shape(b) == Some(Shape::Prep)) {
            let Some(before) = self.previous(prep).filter(|&b| self.shape(b) == Some(Shape::Noun)) else {
                break;
            };
            head = before;
        }
        head
    }

    fn noun(&mut self, at: usize) {
        let Some(chunk) = self.chunks.get(at) else { return };
        let before = self.previous(at);
        let before_shape = before.and_then(|b| self.shape(b));
        if chunk.governed && before_shape == Some(Shape::Prep) {
            // After a woman told him …: the preposition is a conjunction, since a verb follows.
            let word = before.and_then(|b| self.chunks.get(b)).and_then(|b| self.tokens.get(b.from));
            // The owner sweeping up after a strike told him: a subject that waits for its verb takes it.
            let waits = self
                .clauses
                .get(self.main_clause())
                .is_some_and(|main| main.verb.is_none() && main.subject.is_some());
            let conjunction = word.is_some_and(|word| {
                word.is(class::SUB) || !waits && matches!(word.text(self.text), "after" | "before")
            });
            if conjunction && self.tongue == Tongue::English && self.verb_follows_closely(at) {
                self.open(Place::Sub, Some(at));
            }
            return;
        }
        let here = self.here();
        let fresh = before_shape == Some(Shape::Comma);
        let pronoun = self
            .tokens
            .get(chunk.from)
            .is_some_and(|token| token.is(class::SUBJ) && !token.is(class::DET | class::OWN));
        // Institutions, she told the radio, must be …: the inserted clause leaves the subject waiting.
        if fresh && (self.is_inserted(at) || self.reports_quote(at)) {
            self.open(Place::Inserted, Some(at));
            return;
        }
        // While …, he stressed: the clause in front is over where a new subject and verb stand behind a comma.
        if (fresh || pronoun && here.place == Place::Nonfinite)
            && here.verb.is_some()
            && here.place != Place::Main
            && self.verb_follows(at)
            && let Some(up) = self.waiting_clause()
        {
            self.clause = up;
            self.set_subject(at);
            return;
        }
        // The draft she had seen: a pronoun right behind a noun group opens a relative clause.
        if before_shape == Some(Shape::Noun)
            && pronoun
            && self.verb_follows(at)
            && here.verb.is_none()
            && here.subject.is_some()
        {
            self.open(Place::Relative, Some(at));
            return;
        }
        // The gull caused it, the director, Ann Lee, told the board: an apposition and a verb of speech behind a clause that is whole.
        if fresh && here.verb.is_some() && self.apposed_reporter(at) && self.waiting_clause().is_none() {
            self.open(Place::Inserted, Some(at));
            return;
        }
        if here.verb.is_some() || chunk.governed {
            return;
        }
        // …, der diese Pläne … nennt: "der" is the subject, so the noun behind it is none.
        let nominative = self.tongue == Tongue::German
            && before_shape == Some(Shape::Relative)
            && before
                .and_then(|b| self.chunks.get(b))
                .and_then(|b| self.tokens.get(b.from))
                .is_some_and(|token| token.text(self.text) == "der");
        if nominative && here.subject.is_some() {
            return;
        }
        let joined = matches!(before_shape, Some(Shape::Coord)) && here.subject.is_some();
        let apposed = fresh && here.subject.is_some();
        // Behind commas an apposition keeps the first noun group; a pronoun with a verb starts the clause itself.
        if here.subject.is_none()
            || (!joined && !apposed && before_shape != Some(Shape::Noun))
            || (apposed && pronoun)
        {
            self.set_subject(at);
        }
    }

    /// Whether a clause of speech is inserted here between a subject and its verb: …, she said, ….
    fn is_inserted(&self, at: usize) -> bool {
        let here = self.here();
        let waits = here.verb.is_none() && here.subject.is_some()
            || self
                .waiting_clause()
                .is_some_and(|up| self.clauses.get(up).is_some_and(|clause| clause.subject.is_some()));
        if !waits || self.shape(at + 1) != Some(Shape::Verb) || !self.speaks(at + 1) {
            return false;
        }
        let end = self.chunks.len().min(at + 7);
        let comma = (at + 2..end)
            .find(|&next| !matches!(self.shape(next), Some(Shape::Noun | Shape::Prep | Shape::Aside)));
        comma.is_some_and(|comma| {
            matches!(self.shape(comma), Some(Shape::Comma | Shape::Dash))
                && self.shape(comma + 1) == Some(Shape::Verb)
        })
    }

    /// The driver “did not stop”, police said: a quote holds the verb that the subject waits for, and whoever says so stands behind the comma.
    /// Not true, Holm said: an apposition would end in a comma.
    fn reports_quote(&self, at: usize) -> bool {
        let here = self.here();
        let Some(subject) = here.subject.filter(|_| self.tongue == Tongue::English && here.verb.is_none())
        else {
            return false;
        };
        let quoted = (subject + 1..at).any(|between| matches!(self.shape(between), Some(Shape::Quote(_))));
        let comma = self
            .previous(at)
            .and_then(|before| self.chunks.get(before))
            .and_then(|before| self.tokens.get(before.from))
            .is_some_and(|token| token.kind == Kind::Comma);
        let verb = (at + 1..self.chunks.len().min(at + 7))
            .find(|&next| !matches!(self.shape(next), Some(Shape::Noun | Shape::Prep | Shape::Aside)));
        // Of Leeds, Ohio said: the second half of a place.
        let place = self
            .previous(at)
            .and_then(|before| self.previous(before))
            .and_then(|before| self.chunks.get(before));
        let place = place.is_some_and(|noun| {
            noun.governed && self.tokens.get(noun.from).is_some_and(|token| token.is(class::CAPITAL))
        });
        (quoted || verb == Some(at + 1) && !place)
            && comma
            && verb.is_some_and(|verb| self.shape(verb) == Some(Shape::Verb) && self.speaks(verb))
    }

    /// Whether a noun group, a comma, its apposition, a comma and a verb of speech start at `at`.
    fn apposed_reporter(&self, at: usize) -> bool {
        self.tongue == Tongue::English
            && self.shape(at + 1) == Some(Shape::Comma)
            && self.shape(at + 2) == Some(Shape::Noun)
            && self.closing_comma(at + 1).is_some_and(|close| {
                close < at + 6
                    && (at + 2..close)
                        .all(|between| matches!(self.shape(between), Some(Shape::Noun | Shape::Prep)))
                    && self.shape(close + 1) == Some(Shape::Verb)
                    && self.speaks(close + 1)
            })
    }

    /// The nearest clause around this one that still waits for its verb; the main clause counts as waiting when it has neither.
    fn waiting_clause(&self) -> Option<usize> {
        let mut clause = self.clauses.get(self.clause)?.parent;
        while let Some(at) = clause {
            let this = self.clauses.get(at)?;
            if this.verb.is_none() {
                return Some(at);
            }
            clause = this.parent;
        }
        None
    }

    /// Whether the next chunks behind the noun group at `at` (with its prepositions) hold a finite verb before any border.
    fn verb_follows(&self, at: usize) -> bool {
        for next in at + 1..self.chunks.len().min(at + 9) {
            match self.shape(next) {
                Some(Shape::Verb) => return true,
                Some(Shape::Prep | Shape::Noun | Shape::Aside | Shape::Coord) => {}
                // An apposition: Trainer, 44, said. One step over it.
                Some(Shape::Comma | Shape::Dash) => {
                    return self
                        .closing_comma(next)
                        .is_some_and(|close| self.shape(close + 1) == Some(Shape::Verb));
                }
                _ => return false,
            }
        }
        false
    }

    /// Whether a finite verb follows the noun group at `at`, with at most prepositions between.
    fn verb_follows_closely(&self, at: usize) -> bool {
        for next in at + 1..self.chunks.len().min(at + 7) {
            match self.shape(next) {
                Some(Shape::Verb) => return true,
                Some(Shape::Prep | Shape::Noun | Shape::Aside) => {}
                Some(Shape::Comma) => {
                    return self
                        .closing_comma(next)
                        .is_some_and(|close| close < next + 4 && self.shape(close + 1) == Some(Shape::Verb));
                }
                _ => return false,
            }
        }
        false
    }

    /// The next comma behind `comma`, no further than a dozen chunks.
    fn closing_comma(&self, comma: usize) -> Option<usize> {
        (comma + 1..self.chunks.len().min(comma + 12))
            .find(|&at| matches!(self.shape(at), Some(Shape::Comma | Shape::Dash)))
    }

    fn nonfinite(&mut self, at: usize) {
        let before = self.previous(at).and_then(|b| self.shape(b));
        // Calling it “…” and bragging: the second belongs beside the first.
        if before == Some(Shape::Coord) && self.here().place == Place::Nonfinite {
            self.set_verb(at);
            return;
        }
        let participle = self.shape(at) == Some(Shape::Participle);
        // …, adding that …: behind a comma a participle of speech belongs to the sentence's own subject.
        if participle && matches!(before, Some(Shape::Comma | Shape::Dash)) && self.speaks(at) {
            let main = self.main_clause();
            // It will pass, Holm said, adding …: who spoke in the clause between adds.
            let between = self.here().place == Place::Inserted
                && self.here().verb.is_some_and(|verb| self.speaks(verb));
            if !between && self.clauses.get(main).is_some_and(|clause| clause.verb.is_some()) {
                self.clause = main;
            }
        }
        let subject = self.here().subject;
        // The nurse speaking last said: the participle takes the noun before it.
        let noun = self.previous(at).filter(|&b| self.shape(b) == Some(Shape::Noun));
        let own = if participle {
            noun.and_then(|noun| self.speaker_before(noun))
        } else {
            noun.and_then(|noun| self.object_before(noun))
        };
        self.open(Place::Nonfinite, own.or(subject));
        self.set_verb(at);
    }

    /// Leading her advisers to counter that …: the object of a verb that is no cue does what the infinitive says.
    fn object_before(&self, noun: usize) -> Option<usize> {
        let head = self.head(noun);
        let verb = self.previous(head).and_then(|b| self.chunks.get(b))?;
        let plain = matches!(verb.shape, Shape::Verb | Shape::Participle) && verb.cue.is_none();
        plain.then_some(head)
    }

    /// The noun group that a participle right behind it speaks of; `None` if the subject of the clause speaks: issued a statement saying ….
    fn speaker_before(&self, noun: usize) -> Option<usize> {
        let head = self.head(noun);
        let tokens =
            self.chunks.get(noun).and_then(|chunk| self.tokens.get(chunk.from..chunk.to)).unwrap_or_default();
        let personal = tokens.last().is_some_and(|last| {
            last.is(class::CAPITAL | class::ROLE | class::SUBJ | class::OBJ | class::SOME)
        });
        let object = self.previous(head).is_some_and(|b| {
            matches!(self.shape(b), Some(Shape::Verb | Shape::Infinitive | Shape::Prep | Shape::Participle))
        });
        if personal {
            return Some(noun);
        }
        (!object || self.here().subject.is_none()).then_some(head)
    }

    fn verb(&mut self, at: usize) {
        let before = self.previous(at);
        if self.gives_a_name(at, before) {
            self.open(Place::Nonfinite, None);
            self.set_verb(at);
            return;
        }
        // Asked about the report, Ann Lee said: a participle in front of the sentence.
        let participle = self.tongue == Tongue::English
            && before.is_none()
            && self.chunks.get(at).is_some_and(|chunk| {
                chunk.to == chunk.from + 1 && chunk.cue.is_some_and(|cue| cue.form == Form::Past)
            });
        if participle {
            self.open(Place::Nonfinite, None);
            self.set_verb(at);
            return;
        }
        match before.and_then(|b| self.shape(b)) {
            Some(Shape::Noun) => self.verb_behind_noun(at, before.unwrap_or_default()),
            Some(Shape::Comma | Shape::Dash) => self.verb_behind_comma(at),
            Some(Shape::Coord) => self.verb_behind_conjunction(at),
            Some(Shape::Quote(_)) => self.verb_behind_quote(at),
            _ => {
                if self.here().verb.is_some()
                    && self.here().place != Place::Main
                    && let Some(up) = self
                        .waiting_clause()
                        .filter(|&up| self.clauses.get(up).is_some_and(|clause| clause.subject.is_some()))
                {
                    self.clause = up;
                }
                self.set_verb(at);
            }
        }
    }

    /// A show called “…”, a blog, titled “…”: the participle of a verb that gives names, behind a noun group that is no subject.
    fn gives_a_name(&self, at: usize, before: Option<usize>) -> bool {
        let Some(chunk) = self.chunks.get(at) else { return false };
        let names = chunk
            .cue
            .is_some_and(|cue| cue.does & NAMES != 0 && matches!(cue.form, Form::Past | Form::Participle));
        if !names || chunk.to != chunk.from + 1 || !self.name_follows(at) {
            return names && self.is_called_name(at, before);
        }
        let here = self.here();
        match before.and_then(|b| self.shape(b)) {
            // A restaurant called “The Cloud” serves soup: the verb of the sentence follows.
            Some(Shape::Noun) if self.verb_behind_name(at) => true,
            Some(Shape::Noun) => {
                let head = self.previous(self.head(before.unwrap_or_default())).and_then(|b| self.shape(b));
                let object =
                    matches!(head, Some(Shape::Verb | Shape::Infinitive | Shape::Participle | Shape::Prep));
                object && (here.verb.is_some() || here.subject.is_none())
            }
            Some(Shape::Comma) => here.verb.is_none() && here.subject.is_some(),
            _ => false,
        }
    }

    /// Whether a quote follows at once, or behind a bare article: called “…”, called the “…”.
    fn name_follows(&self, at: usize) -> bool {
        match self.chunks.get(at + 1).map(|next| (next.shape, next.to - next.from)) {
            Some((Shape::Quote(_), _)) => true,
            Some((Shape::Noun, 1)) => {
                let article = self.chunks.get(at + 1).and_then(|next| self.tokens.get(next.from));
                article.is_some_and(|token| {
                    token.is(class::DET)
                        && !matches!(token.text(self.text), "this" | "that" | "these" | "those")
                }) && matches!(self.shape(at + 2), Some(Shape::Quote(_)))
            }
            _ => false,
        }
    }

    /// A company called Lunt Holdings, …: whether a name and a border follow, behind "a" and a noun.
    fn is_called_name(&self, at: usize, before: Option<usize>) -> bool {
        let tokens = |at: usize| {
            self.chunks.get(at).and_then(|chunk| self.tokens.get(chunk.from..chunk.to)).unwrap_or_default()
        };
        let indefinite = before.is_some_and(|noun| {
            self.shape(noun) == Some(Shape::Noun)
                && tokens(noun)
                    .first()
                    .is_some_and(|token| matches!(token.text(self.text), "a" | "an" | "A" | "An"))
        });
        self.tongue == Tongue::English
            && indefinite
            && self.shape(at + 1) == Some(Shape::Noun)
            && tokens(at + 1).iter().all(|token| token.is(class::CAPITAL))
            && matches!(self.shape(at + 2), None | Some(Shape::Comma | Shape::Verb | Shape::Dash))
    }

    /// Whether a verb stands behind the quote that follows `at`, with at most prepositions between.
    fn verb_behind_name(&self, at: usize) -> bool {
        let quote = matches!(self.shape(at + 1), Some(Shape::Quote(_)));
        let verb = |at: usize| {
            self.shape(at) == Some(Shape::Verb)
                || self
                    .chunks
                    .get(at)
                    .and_then(|chunk| self.tokens.get(chunk.from))
                    .is_some_and(|token| token.is(class::VERB))
        };
        quote
            && self.tongue == Tongue::English
            && (verb(at + 2)
                || self.shape(at + 2) == Some(Shape::Prep)
                    && self.shape(at + 3) == Some(Shape::Noun)
                    && self.shape(at + 4) == Some(Shape::Verb))
    }

    /// Hatte … betont: the second half of a verb whose auxiliary stands in front.
    fn completes_auxiliary(&self, at: usize) -> bool {
        let first = self
            .here()
            .verb
            .and_then(|verb| self.chunks.get(verb))
            .and_then(|verb| self.tokens.get(verb.main));
        let auxiliary = first.is_some_and(|token| token.is(class::HAVE | class::BE | class::MODAL));
        let bare = self
            .chunks
            .get(at)
            .and_then(|chunk| self.tokens.get(chunk.main))
            .is_some_and(|token| !token.is(class::HAVE | class::BE | class::MODAL));
        self.tongue == Tongue::German && auxiliary && bare
    }

    fn verb_behind_noun(&mut self, at: usize, noun: usize) {
        if self.completes_auxiliary(at) {
            self.set_verb(at);
            return;
        }
        let here = self.here();
        if here.verb.is_none() {
            if here.subject.is_none() {
                // In the end residents said: the only noun group is governed; take it if nothing else is there.
                let governed = self.chunks.get(noun).is_some_and(|chunk| chunk.governed);
                if !governed {
                    self.set_subject(self.head(noun));
                } else if self.is_added(at) {
                    self.open(Place::Nonfinite, None);
                }
            }
            self.set_verb(at);
            return;
        }
        let head = self.subject_before(noun);
        let border = self.previous(head).and_then(|b| self.shape(b));
        // The chairman who resigned last year said: the relative clause has its verb, the clause around it has not.
        if self.nothing_to_govern(noun)
            && let Some(up) = self.waiting_clause()
        {
            self.clause = up;
            if self.here().subject.is_none() {
                self.set_subject(head);
            }
            self.set_verb(at);
            return;
        }
        match border {
            Some(Shape::Comma | Shape::Dash) if self.speaks(at) => {
                self.open(Place::Inserted, Some(head));
            }
            Some(Shape::Comma | Shape::Dash) if here.place == Place::Main => {
                self.open(Place::Inserted, Some(head));
            }
            Some(Shape::Coord) => {
                // He left and she stayed: a clause of the same rank.
                let place = if here.place == Place::Nonfinite { Place::Bare } else { here.place };
                self.clauses.push(Clause {
                    place,
                    parent: here.parent,
                    governor: here.governor,
                    subject: Some(head),
                    verb: None,
                });
                self.clause = self.clauses.len() - 1;
            }
            _ => self.open(Place::Bare, Some(head)),
        }
        self.set_verb(at);
    }

    /// In a letter dated 4 March, …: a participle behind the phrase in front of the sentence, which has no subject yet.
    fn is_added(&self, at: usize) -> bool {
        self.tongue == Tongue::English
            && self.shape(0) == Some(Shape::Prep)
            && self.chunks.get(at).is_some_and(|verb| {
                verb.cue.is_none()
                    && verb.to == verb.from + 1
                    && self.tokens.get(verb.from).is_some_and(|token| token.is(class::ED))
            })
            && self.closing_comma(at).is_some()
    }

    /// The noun group that can be the subject of the verb behind `noun`: the head of its chain of prepositions, up to a preposition that stands
    /// right behind a verb (looked at the man said).
    fn subject_before(&self, noun: usize) -> usize {
        self.head(noun)
    }

    /// Whether the noun group before a verb belongs to the finished clause: it hangs on a preposition whose chain starts at a verb.
    fn nothing_to_govern(&self, noun: usize) -> bool {
        let head = self.head(noun);
        let before = self.previous(head);
        let place = self.here().place;
        let after_preposition = before.is_some_and(|b| self.shape(b) == Some(Shape::Prep));
        let is_verb =
            |at: usize| matches!(self.shape(at), Some(Shape::Verb | Shape::Infinitive | Shape::Participle));
        // Who sold her the car said: the second object.
        let second = before.filter(|&b| self.shape(b) == Some(Shape::Noun)).and_then(|b| self.previous(b));
        let after_verb =
            before.is_some_and(is_verb) || place == Place::Relative && second.is_some_and(is_verb);
        let cue = before
            .and_then(|b| self.chunks.get(b))
            .and_then(|chunk| chunk.cue)
            .is_some_and(|cue| cue.does & (SAY | THINK) != 0 && cue.does & AS == 0);
        matches!(place, Place::Relative | Place::Nonfinite | Place::Sub)
            && (after_preposition
                || after_verb && !cue
                || after_verb && self.chunks.get(head).is_some_and(|noun| noun.governed))
    }

    fn speaks(&self, at: usize) -> bool {
        self.chunks.get(at).and_then(|chunk| chunk.cue).is_some_and(|cue| cue.does & SAY != 0)
    }

    fn verb_behind_comma(&mut self, at: usize) {
        let here = self.here();
        if here.verb.is_some() || here.place == Place::Relative && here.subject.is_none() {
            let waiting = self.waiting_clause().filter(|&up| {
                self.tongue.is_verb_second()
                    || self.clauses.get(up).is_some_and(|clause| clause.subject.is_some())
            });
            if let Some(up) = waiting {
                self.clause = up;
            } else if here.place != Place::Main && self.main_goes_on(at) {
                self.clause = self.main_clause();
            }
        }
        self.set_verb(at);
    }

    /// "…, and added": a verb of speech behind a comma in a sub-clause belongs to the main clause if that speaks already.
    fn main_goes_on(&self, at: usize) -> bool {
        self.speaks(at) && self.clauses.get(self.main_clause()).and_then(|main| main.verb).is_some()
    }

    fn main_clause(&self) -> usize {
        let mut clause = self.clause;
        while let Some(parent) = self.clauses.get(clause).and_then(|this| this.parent) {
            clause = parent;
        }
        clause
    }

    /// A verb behind "and": it shares the subject of the nearest clause that has one; a verb of speech goes up to the clause that speaks.
    fn verb_behind_conjunction(&mut self, at: usize) {
        let finite = self.shape(at) == Some(Shape::Verb);
        if finite && matches!(self.here().place, Place::Nonfinite) {
            self.leave_nonfinite();
        }
        if self.chunks.get(at).and_then(|chunk| chunk.cue).is_some() {
            let mut clause = Some(self.clause);
            while let Some(here) = clause {
                let this = self.clauses.get(here).copied();
                let speaks = this
                    .and_then(|this| this.verb)
                    .and_then(|verb| self.chunks.get(verb))
                    .is_some_and(|verb| verb.cue.is_some());
                if speaks {
                    self.clause = here;
                    break;
                }
                clause = this.and_then(|this| this.parent);
            }
        }
        self.set_verb(at);
    }

    fn leave_nonfinite(&mut self) {
        while self.here().place == Place::Nonfinite {
            let Some(parent) = self.here().parent else { break };
            self.clause = parent;
        }
    }

    /// A verb behind a quote: the quote is its subject, unless it speaks; then the subject follows, or is that of the clause before.
    fn verb_behind_quote(&mut self, at: usize) {
        // The magazine “Orbit” reported …: the quote is the name of the noun in front, which is the subject.
        let named = at >= 2 && self.here().subject == Some(at - 2);
        if self.speaks(at)
            && !named
            && self.here().verb.is_none()
            && let Some(noun) = self.noun_behind(at)
        {
            self.set_subject(noun);
        }
        self.set_verb(at);
    }

    /// The first noun group behind a verb that can be its subject.
    fn noun_soon(&self, at: usize) -> Option<usize> {
        for next in at + 1..self.chunks.len().min(at + 7) {
            let chunk = self.chunks.get(next)?;
            match chunk.shape {
                Shape::Noun if !chunk.governed => return Some(next),
                Shape::Noun | Shape::Prep | Shape::Aside => {}
                _ => return None,
            }
        }
        None
    }

    fn noun_behind(&self, at: usize) -> Option<usize> {
        let next = (at + 1..self.chunks.len()).find(|&next| self.shape(next) != Some(Shape::Aside))?;
        (self.shape(next) == Some(Shape::Noun) && !self.chunks.get(next)?.governed).then_some(next)
    }
}
