//! Words and punctuation, sentence by sentence, with every quoted run as one opaque token.

use super::{
    cue::{self, Cue, Form, SAY},
    lexicon::{
        Tongue,
        class::{self, ADV, BE, CAPITAL, DO, ED, HAVE, ING, MODAL, NUMBER, POSSESSIVE, ROLE, VERB},
    },
    memo::{Known, Short},
    vocabulary::{LONGEST_WORD, Vocabulary},
};
use crate::text::{lower::Lower, marks, sentence};

/// Longer sentences are cut: it bounds every look-back.
pub(super) const LONGEST: usize = 400;

/// Tokens that most sentences have room in.
pub(super) const TOKENS: usize = 32;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    /// `.`, `!` or `?`.
    Stop,
    /// A quoted run: its index among the runs of the passage.
    Quote(usize),
    Other,
}

/// One token of a passage.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: Kind,
    /// Bits of `class`.
    pub(super) class: u32,
    pub(super) cue: Option<Cue>,
}

impl Token {
    pub(super) fn is(&self, classes: u32) -> bool {
        self.class & classes != 0
    }

    pub(super) fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }

    pub(super) fn text<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

/// A quoted run as the reader sees it: where it stands and how its words end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Opaque {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The last character of the words inside.
    pub(super) last: Option<char>,
}

/// A sentence without quotes that is read when somebody asks for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unread {
    pub(super) passage: usize,
    /// Its first token, as a byte of the passage.
    pub(super) start: usize,
    /// Where its last token ends.
    pub(super) end: usize,
    /// How many quotes of the passage stand before it.
    pub(super) quotes: usize,
}

/// Reads a passage sentence by sentence.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    pub(super) quotes: &'a [Opaque],
    pub(super) next_quote: usize,
    pub(super) tongue: Tongue,
    vocabulary: Vocabulary<'a>,
    /// A word in lower case, when it is not ASCII or long.
    lower: String,
    /// The word is the first of its sentence.
    opens: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        text: &'a str,
        quotes: &'a [Opaque],
        tongue: Tongue,
        vocabulary: Vocabulary<'a>,
    ) -> Self {
        Self { text, at: 0, quotes, next_quote: 0, tongue, vocabulary, lower: String::new(), opens: true }
    }

    /// Goes on with the sentence `unread`.
    pub(super) fn seek(self, unread: &Unread) -> Self {
        Self { at: unread.start, next_quote: unread.quotes, ..self }
    }

    /// Puts the tokens of the next sentence into `tokens`; `false` at the end of the passage.
    ///
    /// A line end ends a sentence.
    pub(super) fn sentence(&mut self, tokens: &mut Vec<Token>) -> bool {
        tokens.clear();
        loop {
            self.usual_words(tokens);
            // Most words are parted by one space.
            while self.text.as_bytes().get(self.at) == Some(&b' ') {
                self.at += 1;
            }
            let Some(byte) = self.text.as_bytes().get(self.at) else { break };
            if tokens.len() >= LONGEST {
                return true;
            }
            if let Some(quote) =
                self.quotes.get(self.next_quote).filter(|quote| quote.start <= self.at).copied()
            {
                tokens.push(Token {
                    start: quote.start,
                    end: quote.end,
                    kind: Kind::Quote(self.next_quote),
                    class: 0,
                    cue: None,
                });
                self.next_quote += 1;
                self.at = quote.end;
                // Another wrote: “So it is!” Ann Lee said …: the colon has said whose it is.
                let led = tokens.iter().rev().nth(1).is_some_and(|before| before.kind == Kind::Colon)
                    && tokens.iter().any(|token| token.cue.is_some_and(|cue| cue.does & SAY != 0));
                if self.ends_after(quote.last, led) {
                    return true;
                }
                continue;
            }
            if byte.is_ascii_alphanumeric() && self.long_word(tokens) {
                continue;
            }
            let Some(c) = self.text.get(self.at..).and_then(|rest| rest.chars().next()) else { break };
            if matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}') {
                self.at += c.len_utf8();
                if tokens.is_empty() {
                    continue;
                }
                return true;
            }
            if c.is_whitespace() {
                self.at += c.len_utf8();
            } else if c.is_alphanumeric() || matches!(c, '@' | '#' | '$' | '£' | '€') {
                self.word(tokens);
                if tokens.last().is_some_and(|token| token.kind == Kind::Stop) {
                    return true;
                }
            } else if c == '-' && self.tongue == Tongue::French && self.links_pronoun() {
                // A-t-il, répond-elle: the hyphens are no words.
                let linked = self.text.get(self.at..).is_some_and(|rest| rest.starts_with("-t-"));
                self.at += if linked { 3 } else { 1 };
            } else if self.punctuation(c, tokens) {
                return true;
            }
        }
        !tokens.is_empty()
    }

    fn links_pronoun(&self) -> bool {
        self.text.get(self.at..).is_some_and(starts_inverted_pronoun)
    }

    /// Reads a mark that is no letter; `true` if it ends the sentence.
    fn punctuation(&mut self, c: char, tokens: &mut Vec<Token>) -> bool {
        let start = self.at;
        let kind = match c {
            ',' | '、' | '，' => Kind::Comma,
            ':' | '：' => Kind::Colon,
            ';' => Kind::Semicolon,
            '—' | '–' => Kind::Dash,
            '-' => {
                let spaced = self
                    .text
                    .get(..start)
                    .is_none_or(|t| t.ends_with(char::is_whitespace) || t.is_empty() || t.ends_with('-'));
                if spaced || self.text.get(start + 1..).is_some_and(|t| t.starts_with('-')) {
                    Kind::Dash
                } else {
                    Kind::Other
                }
            }
            '(' | '[' => Kind::Open,
            ')' | ']' => Kind::Close,
            '.' | '!' | '?' | '。' | '！' | '？' => Kind::Stop,
            _ => Kind::Other,
        };
        self.at += c.len_utf8();
        if kind == Kind::Dash && tokens.last().is_some_and(|last| last.kind == Kind::Dash) {
            return false;
        }
        tokens.push(Token { start, end: self.at, kind, class: 0, cue: None });
        if kind != Kind::Stop {
            return false;
        }
        // Closers and further stops belong to the sentence they end.
        while let Some(next) = self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            let closes = matches!(next, '.' | '!' | '?' | ')' | ']')
                || (marks::shape(next).is_some()
                    && self.quotes.get(self.next_quote).is_none_or(|q| q.start > self.at));
            if !closes {
                break;
            }
            self.at += next.len_utf8();
        }
        let rest = self.text.get(self.at..).unwrap_or_default();
        // Sen. Lee (Tex.) said: a stop inside brackets ends nothing when the sentence goes on.
        let bracketed = self.text.get(start..self.at).is_some_and(|t| t.contains([')', ']']));
        if bracketed && rest.trim_start().starts_with(|c: char| c.is_lowercase() || c == ',') {
            tokens.push(Token { start: self.at, end: self.at, kind: Kind::Close, class: 0, cue: None });
            return false;
        }
        c != '.' || !rest.starts_with(|c: char| c.is_alphanumeric() && !c.is_uppercase())
    }

    /// Reads a word, with an inner apostrophe, hyphen or stop.
    fn word(&mut self, tokens: &mut Vec<Token>) {
        let start = self.at;
        let limit = self.quotes.get(self.next_quote).map_or(self.text.len(), |quote| quote.start);
        let rest = self.text.get(start..limit).unwrap_or_default();
        let mut end = 0;
        let mut letters = rest.char_indices().peekable();
        while let Some((at, c)) = letters.next() {
            let next = letters.peek().map(|(_, next)| *next);
            let joins = matches!(c, '\'' | '’' | '-' | '‑' | '.' | '&' | '/' | '·' | '@' | ',')
                && next.is_some_and(char::is_alphanumeric);
            // Holm.Zugleich: a space is missing, and two sentences meet.
            let meets = c == '.'
                && next.is_some_and(char::is_uppercase)
                && rest.get(..at).is_some_and(|t| t.len() > 2 && t.ends_with(char::is_lowercase));
            let number = c != ','
                || (rest.get(..at).is_some_and(|t| t.ends_with(|c: char| c.is_ascii_digit()))
                    && next.is_some_and(|n| n.is_ascii_digit()));
            let sign = at == 0 && matches!(c, '@' | '#' | '$' | '£' | '€');
            if !(c.is_alphanumeric() || is_mark(c) || sign || (joins && number && !meets)) {
                break;
            }
            end = at + c.len_utf8();
            let cut = self.tongue.elides()
                && matches!(c, '\'' | '’')
                && !rest.get(..at).is_some_and(|t| t.eq_ignore_ascii_case("aujourd"));
            if cut {
                break;
            }
            if c == '-'
                && self.tongue == Tongue::French
                && starts_inverted_pronoun(rest.get(at..).unwrap_or_default())
                && at > 0
            {
                end = at;
                break;
            }
        }
        if end == 0 {
            // A hyphen that French inversion left in front: -il, -elle.
            end = rest.chars().next().map_or(1, char::len_utf8);
        }
        let mut word = rest.get(..end).unwrap_or_default();
        // L’ is followed by its noun; dogs’ takes its mark along.
        let plural = word.ends_with('s') && rest.get(end..).is_some_and(|t| t.starts_with(['’', '\'']));
        if plural && self.tongue == Tongue::English {
            end += rest.get(end..).and_then(|t| t.chars().next()).map_or(0, char::len_utf8);
        }
        self.at = start + end;
        self.opens = !tokens.iter().any(Token::is_word);
        let mut token = self.classify(word, start, self.at);
        if plural {
            token.class |= POSSESSIVE;
        }
        let stopped = self.text.get(self.at..).is_some_and(|t| t.starts_with('.'))
            && !self.text.get(self.at..).is_some_and(|t| t.starts_with(".."));
        let ordinal = stopped
            && self.tongue == Tongue::German
            && word.bytes().all(|b| b.is_ascii_digit())
            && word.len() < 3;
        word = word.trim_end_matches(['’', '\'']);
        let mut ended = false;
        if stopped && (ordinal || sentence::is_abbreviation(word)) {
            self.at += 1;
            token.end = self.at;
            let quoted = tokens.iter().any(|token| matches!(token.kind, Kind::Quote(_)));
            ended = !ordinal && (self.starts_anew(self.at) || quoted && self.quote_follows());
        }
        tokens.push(token);
        if ended {
            tokens.push(Token { start: self.at, end: self.at, kind: Kind::Stop, class: 0, cue: None });
        }
    }

    /// Whether a quote stands right behind.
    fn quote_follows(&self) -> bool {
        let blanks = self.text.get(self.at..).map_or(0, |t| t.len() - t.trim_start().len());
        blanks > 0 && self.quotes.get(self.next_quote).is_some_and(|quote| quote.start == self.at + blanks)
    }

    /// Whether a new sentence starts behind the abbreviation that ends at `at`: with a little word in capitals (The, He, In), never with a name.
    pub(super) fn starts_anew(&self, at: usize) -> bool {
        let rest = self.text.get(at..).unwrap_or_default().trim_start();
        let word =
            rest.get(..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())).unwrap_or_default();
        if word.len() > 12 || !word.starts_with(char::is_uppercase) {
            return false;
        }
        let classes = self.tongue.classes_of(Lower::of(word).as_bytes());
        classes & !(ROLE | class::TIME | class::PARTICLE | VERB) != 0 && classes & ROLE == 0
    }

    /// Whether the sentence ends after a quote whose words end in `last`.
    ///
    /// `led`: a verb of speech and a colon stand before it.
    fn ends_after(&self, last: Option<char>, led: bool) -> bool {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let next = rest.trim_start_matches([' ', '\u{A0}', '\u{202F}', ')']);
        let Some(first) = next.chars().next() else { return true };
        match last {
            Some('.' | '。') => {
                !(first.is_lowercase() || matches!(first, ',' | '.' | ';' | ':' | '—' | '–' | '-' | '('))
            }
            Some('!' | '?' | '…' | '—' | '-' | '！' | '？') => {
                let goes_on =
                    first.is_lowercase() || matches!(first, ',' | '.' | ';' | '—' | '–' | '-' | '(' | '\n');
                !(goes_on || !led && self.attribution_follows(next))
            }
            _ => false,
        }
    }

    /// Whether a short subject and a verb of speech follow: “Why?” Ms. Nowak asked.
    fn attribution_follows(&self, rest: &str) -> bool {
        for (at, word) in rest.split(' ').take(8).enumerate() {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            let lower = bare.to_lowercase();
            if let Some(cue) = cue::cue(&lower, self.tongue)
                && cue.does & SAY != 0
                && at > 0
                && matches!(cue.form, Form::Past | Form::Present | Form::Base)
            {
                return !bare.starts_with(char::is_uppercase);
            }
            let classes = self.tongue.classes(&lower);
            if classes & (VERB | BE | DO | MODAL) != 0 && classes & class::SUBJ == 0 && classes & HAVE == 0 {
                return false;
            }
            if word.ends_with(['.', '!', '?', ';']) && !sentence::is_abbreviation(bare) {
                return false;
            }
        }
        false
    }

    fn classify(&mut self, word: &str, start: usize, end: usize) -> Token {
        let mut buffer = [0; LONGEST_WORD];
        let lower = if let Some(lower) = buffer.get_mut(..word.len()).filter(|_| word.is_ascii()) {
            lower.copy_from_slice(word.as_bytes());
            lower.make_ascii_lowercase();
            &*lower
        } else {
            self.lower.clear();
            self.lower.extend(
                word.chars().flat_map(|c| if c == '’' { '\''.to_lowercase() } else { c.to_lowercase() }),
            );
            self.lower.as_bytes()
        };
        let (class, cue) = self.classes(lower, word.chars().next());
        Token { start, end, kind: Kind::Word, class, cue }
    }

    /// What is known of the word `lower`, which is written with `first` in front.
    fn classes(&self, lower: &[u8], first: Option<char>) -> (u32, Option<Cue>) {
        let english = self.tongue == Tongue::English;
        let (mut class, cue) =
            if lower.len() <= LONGEST_WORD { self.vocabulary.look_up(lower) } else { (0, None) };
        let known = class != 0;
        let possessive = english && lower.ends_with(b"'s");
        if possessive && !known {
            class |= POSSESSIVE;
        }
        if first.is_some_and(char::is_uppercase) {
            class |= CAPITAL;
            if self.opens && english && !known && lower.len() > 5 {
                // Passing sentence, …: only the start of a sentence can hide a participle in a capital.
                class |= english_shape(lower) & (ED | ING);
            }
        } else if first.is_some_and(|c| c.is_ascii_digit() || matches!(c, '$' | '£' | '€')) {
            class |= NUMBER;
        } else if english && !known && !possessive {
            class |= english_shape(lower);
        }
        (class, cue)
    }

    /// Reads the usual words, as far as they go: at most eight letters of ASCII, a blank or comma behind them. Four words of five are read here
    /// without decoding, at a tenth of the cost.
    fn usual_words(&mut self, tokens: &mut Vec<Token>) {
        let limit = self.quotes.get(self.next_quote).map_or(self.text.len(), |quote| quote.start);
        let Some(bytes) = self.text.as_bytes().get(..limit) else { return };
        let english = self.tongue == Tongue::English;
        while tokens.len() < LONGEST {
            while bytes.get(self.at) == Some(&b' ') {
                self.at += 1;
            }
            let start = self.at;
            let Some(&part) = bytes.get(start..).and_then(|rest| rest.first_chunk::<8>()) else { return };
            if let [b',', b' ', ..] = part {
                self.at += 1;
                tokens.push(Token { start, end: self.at, kind: Kind::Comma, class: 0, cue: None });
                continue;
            }
            let Some(word) = Short::of(part) else { return };
            let end = start + word.length;
            if !matches!(bytes.get(end..), Some([b' ', ..] | [b',', b' ', ..])) {
                return;
            }
            let Known { mut class, shape, cue } = self.vocabulary.memo.of(word, |lower| {
                let (class, cue) = self.vocabulary.look_up(lower);
                let unknown = english && class == 0;
                Known { class, shape: if unknown { english_shape(lower) } else { 0 }, cue }
            });
            if word.is_large {
                // As in `classes`: only the start of a sentence can hide a participle in a capital.
                let hides = shape != 0 && word.length > 5 && !tokens.iter().any(Token::is_word);
                class |= CAPITAL | if hides { shape & (ED | ING) } else { 0 };
            } else {
                class |= shape;
            }
            self.at = end;
            tokens.push(Token { start, end, kind: Kind::Word, class, cue });
        }
    }

    /// Reads a longer word, or one at the end: letters and figures of ASCII, and a blank or comma behind it. `false` if another stands here.
    fn long_word(&mut self, tokens: &mut Vec<Token>) -> bool {
        let limit = self.quotes.get(self.next_quote).map_or(self.text.len(), |quote| quote.start);
        let Some(rest) = self.text.as_bytes().get(self.at..limit) else { return false };
        let mut lower = [0; LONGEST_WORD];
        let mut length = 0;
        for (lower, byte) in lower.iter_mut().zip(rest).take_while(|(_, byte)| byte.is_ascii_alphanumeric()) {
            *lower = byte.to_ascii_lowercase();
            length += 1;
        }
        let ends = matches!(rest.get(length..), Some([b' ', ..] | [b',', b' ', ..]));
        let (Some(lower), Some(first)) = (lower.get(..length), rest.first().filter(|_| ends && length > 0))
        else {
            return false;
        };
        self.opens = !tokens.iter().any(Token::is_word);
        let (class, cue) = self.classes(lower, Some(char::from(*first)));
        let start = self.at;
        self.at += length;
        tokens.push(Token { start, end: self.at, kind: Kind::Word, class, cue });
        true
    }
}

/// A combining mark or a character that stays inside a word.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{200C}' | '\u{200D}')
}

fn starts_inverted_pronoun(rest: &str) -> bool {
    ["-il", "-elle", "-t-il", "-t-elle", "-on", "-t-on", "-ils", "-elles", "-je"].iter().any(|tail| {
        rest.strip_prefix(tail).is_some_and(|behind| !behind.starts_with(|c: char| c.is_alphanumeric()))
    })
}

/// Nouns and verbs that end as adverbs do.
const NOUNS_IN_LY: [&[u8]; 9] =
    [b"anomaly", b"assembly", b"bully", b"homily", b"jelly", b"monopoly", b"rally", b"reply", b"supply"];

/// What the ending of an unknown English word says.
fn english_shape(lower: &[u8]) -> u32 {
    let noun = || lower.ends_with(b"family") || NOUNS_IN_LY.contains(&lower);
    if lower.len() > 4 && lower.ends_with(b"ly") && !noun() {
        ADV
    } else if lower.len() > 4 && lower.ends_with(b"ed") && !lower.ends_with(b"eed") {
        ED
    } else if lower.len() > 5 && lower.ends_with(b"ing") && !lower.ends_with(b"thing") {
        ING
    } else {
        0
    }
}
