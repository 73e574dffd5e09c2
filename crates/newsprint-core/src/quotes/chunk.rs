//! Chunks: the noun groups, verb groups and borders of one sentence.
//!
//! No grammar, only what the little words show: an article opens a noun group, an auxiliary or a known verb opens a verb group, and a word
//! that could be both is judged by its neighbours.

use super::{
    cue::{Cue, Form, NOUN},
    lexicon::{
        Tongue,
        class::{
            ADV, BASE, BE, CAPITAL, COORD, DET, DO, ED, HAVE, ING, MODAL, NOT, NUMBER, OBJ, OBLIQUE, OWN,
            PARTICLE, POSSESSIVE, PREP, QUANT, REL, ROLE, SOME, SUB, SUBJ, TIME, TO, VERB,
        },
    },
    word::{Kind, Token},
};

const AUX: u32 = BE | HAVE | DO | MODAL;

/// What a chunk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// The residents, Ms. Nowak, she.
    Noun,
    /// Has not said.
    Verb,
    /// To say: `to` is part of it.
    Infinitive,
    /// Saying; or a participle without a subject.
    Participle,
    Quote(usize),
    Prep,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Coord,
    /// Who, which, that.
    Relative,
    /// That, because, when.
    Sub,
    /// Adverbs, days, other small things.
    Aside,
}

/// One chunk.
#[derive(Clone, Copy, Debug)]
pub(super) struct Chunk {
    pub(super) shape: Shape,
    /// Tokens of the sentence, half open.
    pub(super) from: usize,
    pub(super) to: usize,
    /// Of a verb group: the token of its main verb.
    pub(super) main: usize,
    pub(super) cue: Option<Cue>,
    pub(super) passive: bool,
    pub(super) negated: bool,
    /// Of a noun group: a preposition stands before it, or its article says that it is no subject.
    pub(super) governed: bool,
}

/// Cuts a sentence into chunks.
pub(super) fn chunks(tokens: &[Token], text: &str, tongue: Tongue) -> Vec<Chunk> {
    let mut chunker = Chunker { tokens, text, tongue, at: 0, chunks: Vec::with_capacity(tokens.len()) };
    while chunker.at < tokens.len() {
        chunker.step();
    }
    chunker.chunks
}

struct Chunker<'a> {
    tokens: &'a [Token],
    text: &'a str,
    tongue: Tongue,
    at: usize,
    chunks: Vec<Chunk>,
}

impl Chunker<'_> {
    fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    fn word(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at).filter(|token| token.is_word())
    }

    fn is(&self, at: usize, classes: u32) -> bool {
        self.word(at).is_some_and(|token| token.is(classes))
    }

    fn lower_is(&self, at: usize, words: &[&str]) -> bool {
        self.word(at)
            .is_some_and(|token| words.iter().any(|word| token.text(self.text).eq_ignore_ascii_case(word)))
    }

    fn last(&self) -> Option<&Chunk> {
        self.chunks.iter().rev().find(|chunk| chunk.shape != Shape::Aside)
    }

    fn push(&mut self, shape: Shape, to: usize) {
        let from = self.at;
        self.chunks.push(Chunk {
            shape,
            from,
            to,
            main: from,
            cue: None,
            passive: false,
            negated: false,
            governed: false,
        });
        self.at = to.max(from + 1);
    }

    fn step(&mut self) {
        let Some(&token) = self.token(self.at) else { return };
        match token.kind {
            Kind::Quote(index) => self.push(Shape::Quote(index), self.at + 1),
            Kind::Comma => self.push(Shape::Comma, self.at + 1),
            Kind::Colon => self.push(Shape::Colon, self.at + 1),
            Kind::Semicolon => self.push(Shape::Semicolon, self.at + 1),
            Kind::Dash => self.push(Shape::Dash, self.at + 1),
            Kind::Open => self.skip_brackets(),
            Kind::Close | Kind::Stop | Kind::Other => self.at += 1,
            Kind::Word => self.step_word(token),
        }
    }

    /// Short brackets hold an aside, of which only quotes count; what is longer is read like words between commas.
    fn skip_brackets(&mut self) {
        let end = (self.at + 1..self.tokens.len().min(self.at + 8))
            .find(|&at| self.token(at).is_some_and(|token| token.kind == Kind::Close));
        let Some(end) = end.filter(|_| self.at > 0) else {
            if self.chunks.is_empty() {
                self.at += 1;
            } else {
                self.push(Shape::Comma, self.at + 1);
            }
            return;
        };
        for at in self.at + 1..end {
            if let Some(Token { kind: Kind::Quote(index), .. }) = self.token(at) {
                let index = *index;
                self.at = at;
                self.push(Shape::Quote(index), at + 1);
            }
        }
        self.at = end + 1;
    }

    fn step_word(&mut self, token: Token) {
        if token.is(PARTICLE) && token.is(CAPITAL) && !token.is(PREP | DET | SUB | ADV) {
            return self.noun();
        }
        if let Some(to) = self.infinitive() {
            return self.verb(to, Shape::Infinitive);
        }
        if self.is_opening_adverb(token) {
            return self.push(Shape::Aside, self.at + 1);
        }
        if self.starts_verb(self.at) {
            return self.verb(self.at, Shape::Verb);
        }
        if self.relative(token) {
            return self.push(Shape::Relative, self.at + 1);
        }
        if self.subordinator(token) {
            return self.push(Shape::Sub, self.at + 1);
        }
        if token.is(COORD) && (!self.lower_is(self.at, &["so"]) || self.starts_clause(self.at + 1)) {
            return self.push(Shape::Coord, self.at + 1);
        }
        if token.is(PREP | TO)
            && !(token.is(DET) && self.tongue != Tongue::English && self.prefers_article(self.at))
        {
            return self.push(Shape::Prep, self.at + 1);
        }
        if token.is(NOT)
            || (token.is(ADV) && !token.is(DET | SOME | SUBJ))
            || (token.is(ADV | SOME) && self.lower_is(self.at, &["there", "here"]))
        {
            return self.push(Shape::Aside, self.at + 1);
        }
        if self.tongue == Tongue::German && !self.leads_to_noun(token) {
            let word = token.text(self.text);
            let verb = ["t", "te", "ten"].iter().any(|ending| word.ends_with(ending)) && word.len() > 3;
            return self.push(if verb { Shape::Verb } else { Shape::Aside }, self.at + 1);
        }
        self.noun();
    }

    /// German: whether an unknown word in lower case stands before a noun, which has a capital letter.
    fn leads_to_noun(&self, token: Token) -> bool {
        if token.class != 0 || token.cue.is_some() {
            return true;
        }
        (self.at + 1..self.at + 6)
            .map(|at| self.word(at))
            .find(|word| word.is_none_or(|word| word.class != 0))
            .flatten()
            .is_some_and(|word| word.is(CAPITAL | NUMBER))
    }

    /// Surprisingly, …: an adverb in front of the sentence.
    fn is_opening_adverb(&self, token: Token) -> bool {
        let first = self.chunks.is_empty() && token.class == CAPITAL;
        if self.tongue == Tongue::German {
            let word = token.text(self.text);
            return first
                && ["lich", "weise", "end", "mäßig", "gemäß"].iter().any(|ending| word.ends_with(ending));
        }
        let first = first && self.tongue == Tongue::English;
        let comma = self.token(self.at + 1).is_some_and(|next| next.kind == Kind::Comma);
        first && token.text(self.text).ends_with("ly") && (comma || !self.is(self.at + 1, CAPITAL))
    }

    /// "del" and "du" are both preposition and article; they are read as preposition.
    fn prefers_article(&self, at: usize) -> bool {
        !self.is(at, PREP)
    }

    fn starts_clause(&self, at: usize) -> bool {
        self.is(at, SUBJ | DET | OWN | CAPITAL)
    }

    fn relative(&self, token: Token) -> bool {
        if !token.is(REL) {
            return self.tongue == Tongue::German && self.german_relative(token);
        }
        if token.is(OWN) {
            return false;
        }
        if !self.lower_is(self.at, &["that", "que", "che"]) {
            return true;
        }
        self.last().is_some_and(|last| last.shape == Shape::Noun)
            && (self.starts_verb(self.at + 1) || self.is(self.at + 1, ADV) && self.starts_verb(self.at + 2))
    }

    /// German der, die, das behind a comma, with no noun of its own: a relative pronoun.
    fn german_relative(&self, token: Token) -> bool {
        let after_comma = self.chunks.last().is_some_and(|last| last.shape == Shape::Comma);
        let article = self.lower_is(self.at, &["der", "die", "das", "den", "dem"]);
        // After a comma, an article is followed by its noun: "die Bank", "die alte Bank".
        after_comma
            && token.is(DET)
            && article
            && !(self.is(self.at + 1, CAPITAL)
                || self.is(self.at + 2, CAPITAL)
                    && !self.is(self.at + 1, PREP | DET | OWN | SUBJ | OBJ | ADV))
    }

    fn subordinator(&self, token: Token) -> bool {
        if !token.is(SUB) {
            return false;
        }
        if self.tongue == Tongue::German && self.lower_is(self.at, &["als", "wie"]) {
            // Als „…“ bezeichnet: only behind a comma or in front is it a conjunction.
            return self.chunks.last().is_none_or(|last| last.shape == Shape::Comma);
        }
        if token.is(PREP) {
            // As, before, after, since: prepositions unless a subject pronoun follows.
            let pronoun = self.is(self.at + 1, SUBJ) && !self.is(self.at + 1, OBJ);
            // As Ann Lee put it, …
            let opening =
                self.chunks.is_empty() && self.lower_is(self.at, &["as"]) && self.is(self.at + 1, CAPITAL);
            return pronoun || opening;
        }
        if self.lower_is(self.at, &["that"]) {
            // At the start, or before a noun that no verb takes: that plan.
            let particle = self.at > 0 && self.lower_is(self.at - 1, &["out", "up", "back"]);
            return particle || self.last().is_some_and(|last| !matches!(last.shape, Shape::Prep));
        }
        true
    }

    /// Whether "to" and a base form stand here; returns where the verb is.
    fn infinitive(&self) -> Option<usize> {
        if !self.is(self.at, TO) {
            return None;
        }
        let mut at = self.at + 1;
        while self.is(at, ADV | NOT) && !self.is(at, SUBJ | DET) {
            at += 1;
        }
        let word = self.word(at)?;
        let base = word.cue.is_some_and(|cue| cue.form == Form::Base)
            || word.is(AUX)
            || (word.is(VERB) && !word.text(self.text).ends_with('s'));
        let unknown = word.class == 0 && !ends_like_a_noun(word.text(self.text)) && self.takes_object(at + 1);
        (base || unknown).then_some(at)
    }

    /// Whether an unknown word before `at` can be a verb in its base form: to staff he wrote is none.
    fn takes_object(&self, at: usize) -> bool {
        match self.token(at) {
            None => false,
            Some(token) => match token.kind {
                Kind::Quote(_) => true,
                Kind::Word => {
                    let nominative = token.is(SUBJ) && !token.is(OBJ | OWN | DET);
                    !token.is(AUX) && !nominative && !self.starts_verb(at)
                }
                _ => false,
            },
        }
    }

    /// Whether the word at `at` opens a verb group, given what stands before it.
    fn starts_verb(&self, at: usize) -> bool {
        let Some(token) = self.word(at) else { return false };
        let previous = if at == 0 { None } else { self.word(at - 1) };
        if token.is(AUX) {
            let noun = token.is(CAPITAL) && at > 0 && token.is(TIME)
                || previous.is_some_and(|p| p.is(DET | OWN) && !p.is(SOME | REL)) && token.is(MODAL);
            return !noun;
        }
        if token.is(ADV | NOT) && !token.is(DET | SOME) {
            return self.adverb_of_verb(at);
        }
        if token.is(CAPITAL) && !self.may_be_verb_in_capitals(at) {
            return false;
        }
        let cue = token.cue;
        let who = previous.is_some_and(|p| p.is(REL) && !p.is(SUB | DET)) && self.tongue == Tongue::English;
        if who && token.class & !(VERB | BASE | ED | ROLE | TIME) == 0 {
            // Who chairs the committee: whatever stands behind "who" is its verb.
            return true;
        }
        if cue.is_none() && !token.is(VERB | ED | ING | BASE) {
            return false;
        }
        if token.is(PREP | SUB | DET | SOME)
            && cue.is_none_or(|cue| cue.form == Form::Base)
            && !previous.is_some_and(|p| p.is(SUBJ))
        {
            return false;
        }
        if self.tongue != Tongue::English {
            return cue.is_some() && !previous.is_some_and(|p| p.is(DET | OWN) && !p.is(SUBJ | OBJ))
                || token.is(VERB);
        }
        self.english_verb(at, *token, cue, previous)
    }

    /// A capital hides a verb only at the start of a sentence (Asked whether…) or behind a dash.
    fn may_be_verb_in_capitals(&self, at: usize) -> bool {
        let first = at == 0 || !self.tokens.get(..at).is_some_and(|before| before.iter().any(Token::is_word));
        first && !self.is(at + 1, CAPITAL) || self.tongue == Tongue::English && self.title_case()
    }

    /// A headline in capitals: most words of the sentence are capitalised.
    fn title_case(&self) -> bool {
        let words = self.tokens.iter().filter(|token| token.is_word());
        let (large, all) =
            words.fold((0, 0), |(large, all), token| (large + usize::from(token.is(CAPITAL)), all + 1));
        all > 3 && large * 5 > all * 3
    }

    fn english_verb(&self, at: usize, token: Token, cue: Option<Cue>, previous: Option<&Token>) -> bool {
        let attributive = self.after_determiner(at);
        let ing = token.is(ING) || cue.is_some_and(|cue| cue.form == Form::Ing);
        if ing {
            // Said visiting coach Ann Lee: an adjective between a verb of speech and a role.
            let inverted = previous.is_some_and(|p| p.cue.is_some_and(|cue| cue.form == Form::Past))
                && self.word(at + 1).is_some_and(|next| next.class & !ROLE == 0 && next.cue.is_none());
            // The national swimming federation: an adjective in front, a noun behind.
            let inside = previous
                .is_some_and(|p| p.class == 0 && is_adjective(p.text(self.text)) || p.class == ROLE)
                && self.word(at + 1).is_some_and(|next| next.class == 0 || next.class == ROLE);
            return !attributive && !inverted && !inside;
        }
        let past = token.is(ED) || cue.is_some_and(|cue| matches!(cue.form, Form::Past | Form::Participle));
        if past {
            let inverted = token.is(ED)
                && previous.is_some_and(|p| p.cue.is_some_and(|cue| cue.form == Form::Past))
                && self.word(at + 1).is_some_and(|next| next.class & !ROLE == 0 && next.cue.is_none());
            return !attributive && !inverted;
        }
        if attributive || previous.is_some_and(|p| p.is(PREP) && !p.is(SUBJ | TO)) {
            return false;
        }
        let plural = self.plural_head(at)
            || previous.is_some_and(|p| {
                let word = p.text(self.text);
                word.ends_with('s') && !p.is(POSSESSIVE | BE | HAVE | DO)
                    || word.ends_with("people")
                    || word.ends_with("men")
                    || word.ends_with("children")
            });
        if token.is(BASE) && cue.is_none() {
            return previous.is_some_and(|p| p.is(SUBJ | MODAL | DO | REL) || p.is(SOME) && !p.is(QUANT))
                || plural && self.opens_complement(at + 1);
        }
        let Some(cue) = cue else {
            // Works, leaves, turns: a verb behind a noun group only.
            return previous.is_some_and(|p| !p.is(PREP | DET | OWN | NUMBER))
                || at == 0 && !token.text(self.text).ends_with('s');
        };
        let noun_like = cue.does & NOUN != 0;
        let after_pronoun =
            previous.is_some_and(|p| p.is(SUBJ | REL | MODAL | DO) || p.is(SOME) && !p.is(QUANT));
        if after_pronoun {
            return true;
        }
        let third = cue.form == Form::Present;
        let follows_comma = previous.is_none();
        if !noun_like {
            return third || plural || follows_comma || previous.is_some_and(|p| p.is(COORD | ADV));
        }
        let opens = self.opens_complement(at + 1);
        if third {
            // Sees issues as …; two lengthy reports: nouns.
            if previous
                .is_some_and(|p| p.cue.is_some() || p.is(VERB | NUMBER) || is_adjective(p.text(self.text)))
            {
                return false;
            }
            return opens || previous.is_some_and(|p| p.is(CAPITAL)) && !self.is(at + 1, VERB | AUX | COORD);
        }
        opens && (plural || follows_comma || previous.is_some_and(|p| p.is(COORD | ADV)))
    }

    /// Residents of the tower say: whether the noun in front of the last preposition is a plural.
    fn plural_head(&self, at: usize) -> bool {
        let first = at.saturating_sub(7);
        let Some(preposition) = (first..at).rev().find(|&back| self.is(back, PREP)) else { return false };
        let between = self.tokens.get(preposition + 1..at).unwrap_or_default();
        preposition > 0
            && between
                .iter()
                .all(|token| token.is_word() && token.cue.is_none() && !token.is(AUX | VERB | SUBJ))
            && self.word(preposition - 1).is_some_and(|token| {
                let word = token.text(self.text);
                word.ends_with('s') && !token.is(POSSESSIVE | AUX | VERB | PREP) && token.cue.is_none()
            })
    }

    /// Whether what stands at `at` can be the object of a verb: a quote, that, an article, a pronoun, a colon.
    fn opens_complement(&self, at: usize) -> bool {
        match self.token(at) {
            None => true,
            Some(token) => match token.kind {
                Kind::Quote(_) | Kind::Colon | Kind::Comma | Kind::Stop => true,
                Kind::Word => token.is(DET | OWN | OBJ | SUBJ | SUB | CAPITAL | TO),
                _ => false,
            },
        }
    }

    /// Whether only adverbs and numbers stand between an article and the word at `at`.
    fn after_determiner(&self, at: usize) -> bool {
        for back in (0..at).rev().take(3) {
            let Some(token) = self.word(back) else { return false };
            if token.is(SUBJ) {
                return false;
            }
            if token.is(DET | OWN | POSSESSIVE | QUANT) {
                // "some said", "the paper that said": pronouns.
                let pronoun = token.is(SOME) && !token.is(QUANT)
                    || self.lower_is(back, &["that", "this", "these", "those"]);
                return !(pronoun && back + 1 == at);
            }
            if !token.is(ADV | NUMBER) {
                return false;
            }
        }
        false
    }

    /// Whether adverbs from `at` on lead to a verb (also said, never publicly called).
    fn adverb_of_verb(&self, at: usize) -> bool {
        if self.tongue == Tongue::German {
            // German adverbs stand anywhere; they belong to no group.
            return false;
        }
        let mut next = at + 1;
        while self.is(next, ADV | NOT) && next < at + 4 {
            next += 1;
        }
        if next == at + 1 && self.is(at, CAPITAL) && self.is(next, CAPITAL) {
            return false;
        }
        let Some(token) = self.word(next) else { return false };
        (token.cue.is_some() || token.is(AUX | VERB | ED)) && !token.is(ADV | NOT) && self.starts_verb(next)
    }

    /// Reads a verb group whose verb part starts at `start` (behind "to").
    fn verb(&mut self, start: usize, shape: Shape) {
        let from = self.at;
        let mut at = start;
        let (mut main, mut cue, mut negated, mut auxiliaries) = (start, None, false, 0_u32);
        let mut shape = shape;
        while let Some(token) = self.word(at).copied() {
            if token.is(NOT) {
                negated = true;
            } else if token.is(AUX) && self.starts_verb(at) || token.is(AUX) && at == start {
                auxiliaries |= token.class & AUX;
                main = at;
            } else if token.cue.is_some()
                && (at == start || self.starts_verb(at) || auxiliaries != 0 && !self.after_determiner(at))
            {
                cue = token.cue.filter(|_| self.has_its_particle(at));
                main = at;
                at += 1;
                break;
            } else if token.is(VERB | ED | ING) && (at == start || self.starts_verb(at)) {
                main = at;
                at += 1;
                break;
            } else if token.class == 0 && (at == start || auxiliaries & (MODAL | DO) != 0) {
                at += 1;
                break;
            } else if token.is(ADV)
                && !token.is(DET | SOME)
                && (auxiliaries != 0 || at == from)
                && self.adverbs_lead_on(at, auxiliaries)
            {
                // An adverb inside the group.
            } else {
                break;
            }
            at += 1;
        }
        let form = cue.map(|cue: Cue| cue.form);
        let token = self.token(main).copied();
        let ing = form == Some(Form::Ing) || token.is_some_and(|token| token.is(ING));
        if shape == Shape::Verb && ing && auxiliaries & BE == 0 {
            shape = Shape::Participle;
        }
        let participle =
            matches!(form, Some(Form::Past | Form::Participle)) || token.is_some_and(|token| token.is(ED));
        // Directed by, written by: a participle without its auxiliary.
        let says = token.is_some_and(|token| matches!(token.text(self.text), "said" | "told" | "spoke"));
        let by = participle
            && !says
            && auxiliaries == 0
            && self.tongue == Tongue::English
            && self.lower_is(at, &["by"]);
        if by && shape == Shape::Verb {
            shape = Shape::Participle;
        }
        let passive = by || participle && auxiliaries & BE != 0;
        self.chunks.push(Chunk {
            shape,
            from,
            to: at.max(from + 1),
            main,
            cue,
            passive,
            negated,
            governed: false,
        });
        self.at = at.max(from + 1);
    }

    /// Whether a verb that speaks only with a particle has it: went on, pointed out, shot back, put it.
    fn has_its_particle(&self, at: usize) -> bool {
        let Some(word) = self.word(at).map(|token| token.text(self.text)) else { return false };
        if self.tongue == Tongue::German {
            return self.has_its_prefix(at, word);
        }
        let particles: &[&str] = match word {
            "go" | "goes" | "went" | "going" | "gone" => &["on"],
            "point" | "points" | "pointed" | "pointing" => &["out", "to"],
            "shoot" | "shoots" | "shot" | "shooting" | "fire" | "fires" | "fired" | "firing" => &["back"],
            "chime" | "chimes" | "chimed" | "weigh" | "weighs" | "weighed" => &["in"],
            "put" | "puts" | "putting" => &["it", "the"],
            "pipe" | "pipes" | "piped" => &["up"],
            _ => return true,
        };
        self.tongue != Tongue::English || self.lower_is(at + 1, particles)
    }

    /// German: teilte … mit, führt … aus: the prefix that makes it a verb of speech stands at the end of the clause.
    fn has_its_prefix(&self, at: usize, word: &str) -> bool {
        let lower = word.to_lowercase();
        let Some((_, prefixes)) = SEPARABLE.iter().find(|(stem, _)| lower.starts_with(stem)) else {
            return true;
        };
        let mut next = at + 1;
        while let Some(token) = self.token(next).filter(|_| next < at + 24) {
            let ends = self.token(next + 1).is_none_or(|after| !after.is_word());
            if token.is_word() && ends && prefixes.contains(&token.text(self.text)) {
                return true;
            }
            if matches!(token.kind, Kind::Colon | Kind::Semicolon) {
                return false;
            }
            next += 1;
        }
        false
    }

    fn adverbs_lead_on(&self, at: usize, auxiliaries: u32) -> bool {
        let mut next = at + 1;
        while self.is(next, ADV | NOT) && next < at + 4 {
            next += 1;
        }
        let Some(token) = self.word(next) else { return false };
        token.cue.is_some()
            || token.is(AUX | VERB | ED | ING)
            || auxiliaries & (MODAL | DO) != 0 && token.class == 0
    }

    /// Reads a noun group.
    fn noun(&mut self) {
        let from = self.at;
        let mut at = from;
        let mut nouns = 0;
        while let Some(token) = self.word(at).copied() {
            let pronoun = token.is(SUBJ | OBJ) && !(token.is(OWN | DET) && self.continues_noun(at + 1));
            if at == from {
                at += 1;
                if pronoun {
                    break;
                }
                nouns += usize::from(!token.is(DET | OWN | QUANT | NUMBER) && !token.is(POSSESSIVE));
                continue;
            }
            if pronoun || !self.joins_noun(at, token, nouns) {
                break;
            }
            nouns += usize::from(!token.is(DET | OWN | QUANT | NUMBER | ADV));
            if token.is(POSSESSIVE) {
                nouns = 0;
            }
            at += 1;
        }
        let mut shape = Shape::Noun;
        let last = self.word(at - 1).copied();
        let first = self.word(from).copied();
        if last.is_some_and(|last| last.is(TIME))
            && !(at - from > 1
                && last.is_some_and(|last| last.is(CAPITAL))
                && self.is(at - 2, CAPITAL)
                && !self.is(at - 2, TIME))
        {
            shape = Shape::Aside;
        }
        let preposition = self.chunks.last().is_some_and(|last| last.shape == Shape::Prep);
        let governed = preposition
            || first.is_some_and(|first| first.is(OBLIQUE) && !first.is(SOME))
            || first.is_some_and(|first| first.is(OBJ) && !first.is(SUBJ | OWN | DET));
        self.chunks.push(Chunk {
            shape,
            from,
            to: at,
            main: at - 1,
            cue: None,
            passive: false,
            negated: false,
            governed,
        });
        self.at = at;
    }

    /// Whether the word at `at` goes on with the noun group.
    fn joins_noun(&self, at: usize, token: Token, nouns: usize) -> bool {
        let between_names = self.is(at + 1, CAPITAL) && self.is(at - 1, CAPITAL);
        let german_preposition = self.tongue == Tongue::German
            && token.is(PREP)
            && !token.is(CAPITAL)
            && !self.lower_is(at, &["von", "zu"]);
        if token.is(PARTICLE) && between_names && !german_preposition {
            return true;
        }
        if token.is(COORD) {
            return self.text.get(token.start..token.end) == Some("&");
        }
        // German nouns have capitals: behind one, a word in lower case is no part of the group.
        if self.tongue == Tongue::German
            && self.is(at - 1, CAPITAL)
            && nouns > 0
            && !token.is(CAPITAL | NUMBER)
        {
            return false;
        }
        if token.is(CAPITAL) && !token.is(SUBJ) && !self.is(at - 1, OBJ) && !self.starts_verb(at) {
            // A run of capitals goes on; behind a lower-case noun a name begins (prosecutor Ann Lee).
            return true;
        }
        if token.is(DET | OWN) && !token.is(QUANT) {
            return nouns == 0 && self.is(at - 1, DET) && !token.is(SUBJ);
        }
        if self.tongue == Tongue::German && token.is(NOT) && self.is(at - 1, DET) {
            // Ein nicht genannter Vertreter.
            return true;
        }
        if token.is(PREP | TO | SUB | REL | AUX | NOT) && !(token.cue.is_some() && nouns == 0) {
            return false;
        }
        if token.is(ADV) && !token.is(DET) {
            return nouns == 0 && self.continues_noun(at + 1) && !self.starts_verb(at);
        }
        if token.is(TIME) {
            return nouns == 0 || self.is(at - 1, DET | NUMBER) || !token.is(CAPITAL);
        }
        if token.is(SOME) && nouns > 0 {
            return false;
        }
        !self.starts_verb(at)
    }

    fn continues_noun(&self, at: usize) -> bool {
        self.word(at).is_some_and(|token| {
            !token.is(PREP | TO | SUB | REL | AUX | NOT | COORD | SUBJ | OWN)
                && (!token.is(DET) || token.is(QUANT))
                && (token.is(CAPITAL | ED | ING | ADV | ROLE | NUMBER | QUANT | TIME)
                    || token.class == 0
                    || token.is(VERB)
                    || token.cue.is_some())
        })
    }
}

/// Whether the ending says that a word describes a noun: investigative, national.
fn is_adjective(word: &str) -> bool {
    word.len() > 4
        && ["ive", "al", "ic", "ous", "ful", "able", "ible", "less"]
            .iter()
            .any(|ending| word.ends_with(ending))
}

/// German verbs that speak only with a prefix, by their first letters.
const SEPARABLE: [(&str, &[&str]); 16] = [
    ("führ", &["aus", "an"]),
    ("stell", &["fest", "klar"]),
    ("hob", &["hervor"]),
    ("heb", &["hervor"]),
    ("mach", &["klar", "deutlich", "geltend"]),
    ("leg", &["dar"]),
    ("räum", &["ein"]),
    ("gab", &["bekannt", "an", "zu"]),
    ("gib", &["bekannt", "an", "zu"]),
    ("strich", &["heraus"]),
    ("streich", &["heraus"]),
    ("teil", &["mit"]),
    ("füg", &["hinzu", "an"]),
    ("wies", &["hin", "zurück", "darauf"]),
    ("weis", &["hin", "zurück", "darauf"]),
    ("schloss", &["aus"]),
];

/// Words that follow "to" as nouns: to reporters, to dinner tables, to attention.
fn ends_like_a_noun(word: &str) -> bool {
    ["s", "er", "or", "ion", "ment", "ity", "ness", "ism", "ship", "ter"]
        .iter()
        .any(|ending| word.ends_with(ending))
}
