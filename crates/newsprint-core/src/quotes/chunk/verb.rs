//! Which word is a verb: the ambiguous ones (reports, leaves, swimming) are judged by their neighbours.

use super::{AUX, Chunker, Shape};
use crate::quotes::{
    cue::{Cue, Form, NOUN, SAY},
    gender,
    lexicon::{
        Tongue,
        class::{
            ADV, BASE, BE, CAPITAL, COORD, DET, DO, ED, HAVE, ING, MODAL, NOT, NUMBER, OBJ, OWN, POSSESSIVE,
            PREP, QUANT, REL, ROLE, SOME, SUB, SUBJ, TIME, TO, VERB,
        },
    },
    word::{Kind, Token},
};

impl Chunker<'_> {
    /// Whether "to" and a base form stand here; returns where the verb is.
    pub(super) fn infinitive(&self) -> Option<usize> {
        // According to local butcher Ned Strang: what follows is a noun, whatever it looks like.
        if !self.is(self.at, TO) || self.at > 0 && self.lower_is(self.at - 1, &["according"]) {
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
    pub(super) fn takes_object(&self, at: usize) -> bool {
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
    pub(super) fn starts_verb(&self, at: usize) -> bool {
        let Some(token) = self.word(at) else { return false };
        let previous = if at == 0 { None } else { self.word(at - 1) };
        if token.is(AUX) {
            // The doctor, Will Tate, said: the beginning of a name.
            let name = self.tongue == Tongue::English
                && token.is(MODAL)
                && token.is(CAPITAL)
                && self.is(at + 1, CAPITAL)
                && at > 0
                && self.token(at - 1).is_some_and(|before| before.is_word() || before.kind == Kind::Comma)
                && !self.title_case();
            let noun = name
                || token.is(CAPITAL) && at > 0 && token.is(TIME)
                || previous.is_some_and(|p| p.is(DET | OWN) && !p.is(SOME | REL))
                    && token.is(MODAL)
                    && !self.is_base(at + 1);
            return !noun;
        }
        if token.is(ADV | NOT) && !token.is(DET | SOME) {
            // Parents’ group Call Home said: a part of a name.
            let named = token.is(CAPITAL) && previous.is_some_and(|p| p.is(CAPITAL)) && !self.title_case();
            return !named && self.adverb_of_verb(at);
        }
        if token.is(CAPITAL) && !self.may_be_verb_in_capitals(at) {
            return false;
        }
        let cue = token.cue;
        let that = || self.chunks.last().is_some_and(|last| last.shape == Shape::Relative && last.to == at);
        let who = self.tongue == Tongue::English
            && previous.is_some_and(|p| p.is(REL) && (!p.is(SUB | DET) || that()));
        if who && token.class & !(VERB | BASE | ED | ROLE | TIME) == 0 {
            // Who chairs the committee: whatever stands behind "who" is its verb; which locals call the bog: behind "which" a noun may stand.
            let verb = |at| self.word(at).is_some_and(|word| word.cue.is_some() || word.is(VERB | ED | AUX));
            return token.cue.is_some() || !self.lower_is(at - 1, &["which", "that"]) || !verb(at + 1);
        }
        if cue.is_none() && !token.is(VERB | ED | ING | BASE) {
            let named = token.class == 0 && previous.is_some_and(|previous| previous.is(CAPITAL));
            return named && (self.acts_after_name(at) || self.acted_after_name(at, *token));
        }
        if token.is(PREP | SUB | DET | SOME)
            && cue.is_none_or(|cue| cue.form == Form::Base)
            && !previous.is_some_and(|p| p.is(SUBJ))
        {
            return false;
        }
        if self.tongue == Tongue::German && self.is_told(at) {
            return true;
        }
        if self.tongue != Tongue::English {
            // Comme le résume Ana: behind "as" the article is a pronoun.
            let clitic = at > 1 && self.lower_is(at - 2, &["comme", "como", "come"]);
            return cue.is_some()
                && (clitic || !previous.is_some_and(|p| p.is(DET | OWN) && !p.is(SUBJ | OBJ)))
                || token.is(VERB);
        }
        self.english_verb(at, *token, cue, previous)
    }

    /// Tom Quist gulped it, Quist loads four hundred kilos: an unknown word in lower case between a name and what no noun group goes on with.
    fn acts_after_name(&self, at: usize) -> bool {
        let [first, last, ..] = self.tokens else { return false };
        let Some(word) = self.word(at) else { return false };
        if self.tongue == Tongue::German {
            return false;
        }
        if self.tongue == Tongue::English && word.text(self.text).ends_with('s') {
            return self.is(at + 1, DET | OWN | OBJ | QUANT | NUMBER) && !self.is(at + 1, SUB | REL);
        }
        let ends = || {
            self.token(at + 1).is_none_or(|next| {
                matches!(next.kind, Kind::Stop | Kind::Semicolon) || next.is(DET | OWN | OBJ | SUB | TO)
            })
        };
        at == 2
            && first.is(CAPITAL)
            && last.class == CAPITAL
            && ends()
            && gender::of_first_name(first.text(self.text)).is_some()
    }

    /// Carmen Osorio dimitió: an unknown word with the ending of a past tense behind a full name.
    fn acted_after_name(&self, at: usize, token: Token) -> bool {
        if !self.tongue.is_romance() || token.class != 0 || at < 2 || !token.is_word() {
            return false;
        }
        let endings: &[&str] = match self.tongue {
            Tongue::Spanish => &["ó", "aron", "ieron", "aba", "aban", "ía", "ían"],
            Tongue::Portuguese => &["ou", "eu", "iu", "aram", "eram", "iram", "ava", "avam"],
            Tongue::Italian => &["ò", "ì", "arono", "erono", "irono", "ava", "avano", "eva", "evano"],
            _ => &["ait", "aient", "èrent", "irent"],
        };
        let word = token.text(self.text);
        let is_name = |at: usize| self.word(at).is_some_and(|word| word.class == CAPITAL);
        word.len() > 4
            && is_name(at - 1)
            && is_name(at - 2)
            && endings.iter().any(|ending| word.ends_with(ending))
    }

    /// Whether the word at `at` is a verb in its base form.
    fn is_base(&self, at: usize) -> bool {
        self.word(at)
            .is_some_and(|word| word.is(BASE | BE) || word.cue.is_some_and(|cue| cue.form == Form::Base))
    }

    /// German: Das erklärte Ida Holm, das sagte der Wirt: "das" in front stands for what was said, and is no article (das erklärte Ziel).
    fn is_told(&self, at: usize) -> bool {
        let pronoun = at == 1 && self.lower_is(0, &["das", "dies"]);
        let past =
            pronoun && self.word(at).is_some_and(|word| word.cue.is_some_and(|cue| cue.form == Form::Past));
        past && (self.is(at + 1, DET | OWN | SUBJ | OBJ | PREP | ADV | ROLE)
            || self.is(at + 1, CAPITAL) && self.is(at + 2, CAPITAL))
    }

    /// A capital hides a verb only at the start of a sentence (Asked whether…) or behind a dash.
    pub(super) fn may_be_verb_in_capitals(&self, at: usize) -> bool {
        let word = |token: &Token| {
            token.is_word() || self.tongue == Tongue::English && matches!(token.kind, Kind::Quote(_))
        };
        let first = at == 0 || !self.tokens.get(..at).is_some_and(|before| before.iter().any(word));
        first && !self.is(at + 1, CAPITAL) || self.tongue == Tongue::English && self.title_case()
    }

    /// A headline in capitals: most words of the sentence are capitalised.
    pub(super) fn title_case(&self) -> bool {
        let words = self.tokens.iter().filter(|token| token.is_word());
        let (large, all) =
            words.fold((0, 0), |(large, all), token| (large + usize::from(token.is(CAPITAL)), all + 1));
        // “Why?” Judge Quist asked Holm: a verb of speech in lower case stands in no such headline.
        let speaks = |token: &Token| {
            !token.is(CAPITAL)
                && token
                    .cue
                    .is_some_and(|cue| cue.does & SAY != 0 && matches!(cue.form, Form::Past | Form::Present))
        };
        all > 3 && large * 5 > all * 3 && !self.tokens.iter().any(speaks)
    }

    pub(super) fn english_verb(
        &self,
        at: usize,
        token: Token,
        cue: Option<Cue>,
        previous: Option<&Token>,
    ) -> bool {
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
            // Behind a comma or a quote (…, gave the village …) only what is no plural as well.
            return previous
                .map_or(!token.text(self.text).ends_with('s'), |p| !p.is(PREP | DET | OWN | NUMBER));
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

    /// Owners of small dogs say: whether the noun in front of the last preposition is a plural.
    pub(super) fn plural_head(&self, at: usize) -> bool {
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
    pub(super) fn opens_complement(&self, at: usize) -> bool {
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
    pub(super) fn after_determiner(&self, at: usize) -> bool {
        for back in (0..at).rev().take(3) {
            let Some(token) = self.word(back) else { return false };
            if token.is(SUBJ) {
                return false;
            }
            if token.is(DET | OWN | POSSESSIVE | QUANT) {
                // "some said", "the paper that said": pronouns.
                // One posted: no noun follows.
                let alone = self.lower_is(back, &["one"])
                    && self.word(at).is_some_and(|word| word.cue.is_some_and(|cue| cue.form == Form::Past))
                    && self.word(at + 1).is_none_or(|next| next.is(PREP | ADV | SUB));
                let pronoun = alone
                    || token.is(SOME) && !token.is(QUANT)
                    || self.lower_is(back, &["that", "this", "these", "those"]);
                // The drinking that ultimately killed him.
                let relative = self.lower_is(back, &["that"]) && self.is(at + 1, DET | OWN | OBJ);
                return !(pronoun && (back + 1 == at || relative));
            }
            // The 31-year-old added: a number that is a noun.
            if !token.is(ADV | NUMBER) || token.text(self.text).ends_with("-old") {
                return false;
            }
        }
        false
    }

    /// Whether adverbs from `at` on lead to a verb (also said, never publicly called).
    pub(super) fn adverb_of_verb(&self, at: usize) -> bool {
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

    /// Whether a verb that speaks only with a particle has it: went on, pointed out, shot back, put it.
    pub(super) fn has_its_particle(&self, at: usize) -> bool {
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
    pub(super) fn has_its_prefix(&self, at: usize, word: &str) -> bool {
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
}

/// German verbs that speak only with a prefix, by their first letters.
const SEPARABLE: [(&str, &[&str]); 17] = [
    ("führ", &["aus", "an"]),
    ("stell", &["fest", "klar"]),
    ("hob", &["hervor"]),
    ("heb", &["hervor"]),
    ("mach", &["klar", "deutlich", "geltend"]),
    ("leg", &["dar"]),
    ("räum", &["ein"]),
    ("gab", &["bekannt", "an", "zu"]),
    ("geb", &["bekannt", "an", "zu"]),
    ("gib", &["bekannt", "an", "zu"]),
    ("strich", &["heraus"]),
    ("streich", &["heraus"]),
    ("teil", &["mit"]),
    ("füg", &["hinzu", "an"]),
    ("wies", &["hin", "zurück", "darauf"]),
    ("weis", &["hin", "zurück", "darauf"]),
    ("schloss", &["aus"]),
];

/// Whether the ending says that a word describes a noun: investigative, national.
fn is_adjective(word: &str) -> bool {
    word.len() > 4
        && ["ive", "al", "ic", "ous", "ful", "able", "ible", "less"]
            .iter()
            .any(|ending| word.ends_with(ending))
}

/// Words that follow "to" as nouns: to reporters, to dinner tables, to attention.
fn ends_like_a_noun(word: &str) -> bool {
    ["s", "er", "or", "ion", "ment", "ity", "ness", "ism", "ship", "ter"]
        .iter()
        .any(|ending| word.ends_with(ending))
}
