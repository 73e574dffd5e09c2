//! Chunks: the noun groups, verb groups and borders of one sentence.
//!
//! No grammar, only what the little words show: an article opens a noun group, an auxiliary or a known verb opens a verb group, and a word
//! that could be both is judged by its neighbours.

mod verb;

use super::{
    cue::{Cue, Form},
    lexicon::{
        Tongue,
        class::{
            ADV, BE, CAPITAL, COORD, DET, DO, ED, HAVE, ING, MODAL, NOT, NUMBER, OBJ, OBLIQUE, OWN, PARTICLE,
            POSSESSIVE, PREP, QUANT, REL, ROLE, SOME, SUB, SUBJ, TIME, TO, VERB,
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
        if self.is_opening_adverb(token) || self.is_opening_participle(token) {
            return self.push(Shape::Aside, self.at + 1);
        }
        if self.starts_verb(self.at) || self.is_behind_utterance(token) {
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
            || self.is_floating(token)
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

    /// Heard them both: a quantifier right behind a pronoun is no noun group of its own.
    fn is_floating(&self, token: Token) -> bool {
        token.is(SOME)
            && self.at > 0
            && self.lower_is(self.at, &["all", "both"])
            && self.is(self.at - 1, OBJ | SUBJ)
    }

    /// German: whether an unknown word in lower case stands before a noun, which has a capital letter.
    fn leads_to_noun(&self, token: Token) -> bool {
        if token.class != 0 || token.cue.is_some() {
            return true;
        }
        if self.is_second(token) {
            return false;
        }
        (self.at + 1..self.at + 6)
            .map(|at| self.word(at))
            .find(|word| word.is_none_or(|word| word.class != 0))
            .flatten()
            .is_some_and(|word| word.is(CAPITAL | NUMBER))
    }

    /// German: whether an unknown word in lower case is the verb of a main clause, which stands second: Am Montag erwartete Holm …;
    /// „…“, strahlt Holm.
    fn is_second(&self, token: Token) -> bool {
        let word = token.text(self.text);
        if !["t", "te", "ten"].iter().any(|ending| word.ends_with(ending)) || word.len() < 4 {
            return false;
        }
        let border = self.chunks.iter().rposition(|chunk| {
            matches!(chunk.shape, Shape::Verb | Shape::Comma | Shape::Colon | Shape::Semicolon | Shape::Dash)
        });
        let clause = border.map_or(0, |border| border + 1);
        if border
            .is_some_and(|border| self.chunks.get(border).is_some_and(|chunk| chunk.shape == Shape::Verb))
        {
            return false;
        }
        if clause == self.chunks.len() {
            return clause == 2
                && self.chunks.first().is_some_and(|chunk| matches!(chunk.shape, Shape::Quote(_)));
        }
        self.is(self.at.saturating_sub(1), CAPITAL | NUMBER | TIME)
            && !self.is(self.at.saturating_sub(1), DET | OWN | PREP | ADV)
            && (clause..self.chunks.len()).all(|at| {
                self.chunks.get(at).is_some_and(|chunk| {
                    matches!(chunk.shape, Shape::Noun | Shape::Prep | Shape::Aside | Shape::Coord)
                })
            })
    }

    /// «…», sonrió el cartero: an unknown word in lower case between a quote with its comma and a noun group is the verb.
    fn is_behind_utterance(&self, token: Token) -> bool {
        let behind = || match self.chunks.as_slice() {
            [quote, comma] => matches!(quote.shape, Shape::Quote(_)) && comma.shape == Shape::Comma,
            [quote, comma, clitic] => {
                matches!(quote.shape, Shape::Quote(_))
                    && comma.shape == Shape::Comma
                    && clitic.to == clitic.from + 1
                    && self.is(clitic.from, OBJ)
            }
            _ => false,
        };
        self.tongue.is_romance()
            && token.class == 0
            && token.cue.is_none()
            && behind()
            && (self.is(self.at + 1, DET | OWN | CAPITAL)
                || self.tongue.drops_pronouns() && self.ends_at(self.at + 1))
    }

    /// Whether the clause ends in front of the token at `at`.
    fn ends_at(&self, at: usize) -> bool {
        self.token(at).is_none_or(|token| {
            matches!(token.kind, Kind::Stop | Kind::Comma | Kind::Semicolon | Kind::Colon)
        })
    }

    /// Interpellata dalla radio, …; stando a …: a participle in front of the sentence is no subject.
    fn is_opening_participle(&self, token: Token) -> bool {
        let word = token.text(self.text);
        let first = self.tongue.is_romance()
            && self.chunks.is_empty()
            && token.class == CAPITAL
            && self.is(self.at + 1, PREP);
        let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
        first
            && word.len() > 5
            && match self.tongue {
                Tongue::French => ends(&["é", "ée", "és", "ées", "ant"]),
                Tongue::Italian => ends(&[
                    "ato", "ata", "ati", "ate", "ito", "ita", "iti", "ite", "uto", "uta", "ando", "endo",
                ]),
                _ => ends(&["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ando", "endo"]),
            }
            && (self.at + 2..self.at + 10)
                .any(|at| self.token(at).is_some_and(|token| token.kind == Kind::Comma))
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
            && (self.starts_verb(self.at + 1)
                || self.is(self.at + 1, ADV) && self.starts_verb(self.at + 2)
                || self.is_verb_of_that(self.at + 1))
    }

    /// The company that made the bot, the firm that employs them: whether the word behind "that" is its verb, so that "that" is no conjunction.
    fn is_verb_of_that(&self, at: usize) -> bool {
        let Some(word) = self.word(at).filter(|word| self.tongue == Tongue::English && word.cue.is_none())
        else {
            return false;
        };
        let inflected = word.class == 0 && word.text(self.text).ends_with(['s', 'd']);
        word.class & !ROLE == VERB && !word.text(self.text).ends_with('s')
            || (inflected || word.class == VERB)
                && (self.is(at + 1, DET | OWN | OBJ | NUMBER) || self.lower_is(at + 1, &["it", "you"]))
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
        loop {
            // Ida & Rolf Lunt, Lunt & Sons: one name.
            if at > from && self.joins_names(at) {
                at += 1;
                continue;
            }
            let Some(token) = self.word(at).copied() else { break };
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
        // Den Vorwurf der Eile wies Holm zurück: in front of the first verb the second noun group is the first one's genitive.
        let genitive = self.tongue == Tongue::German
            && self.chunks.last().is_some_and(|last| last.shape == Shape::Noun)
            && first.is_some_and(|first| first.text(self.text) == "der")
            && !self
                .chunks
                .iter()
                .any(|chunk| !matches!(chunk.shape, Shape::Noun | Shape::Prep | Shape::Aside));
        let governed = preposition
            || genitive
            || first.is_some_and(|first| first.is(OBLIQUE) && !first.is(SOME))
            || first.is_some_and(|first| first.is(OBJ) && !first.is(SUBJ | OWN | DET))
            || self.tongue == Tongue::English && at == from + 1 && self.lower_is(from, &["her"]);
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

    /// Whether "&" stands here between two words in capitals.
    fn joins_names(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.kind == Kind::Other && token.text(self.text) == "&")
            && self.is(at - 1, CAPITAL)
            && self.is(at + 1, CAPITAL)
    }

    /// Whether the word at `at` goes on with the noun group.
    fn joins_noun(&self, at: usize, token: Token, nouns: usize) -> bool {
        let between_names = self.is(at + 1, CAPITAL) && self.is(at - 1, CAPITAL);
        let german_preposition = self.tongue == Tongue::German
            && token.is(PREP)
            && !token.is(CAPITAL)
            && !self.lower_is(at, &["von", "zu"]);
        // Nach Ansicht von Holm, die Sprecherin von Minister Holm: no part of a name.
        let linked = self.tongue == Tongue::German
            && self.lower_is(at, &["von"])
            && (self.is(at + 1, ROLE) || self.holds_speech(at - 1));
        if token.is(PARTICLE) && between_names && !german_preposition && !linked {
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

    /// German: whether the noun at `at` holds what somebody said (Angaben, Ansicht).
    fn holds_speech(&self, at: usize) -> bool {
        self.word(at).is_some_and(|token| super::attribution::is_german_speech(token.text(self.text)))
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
