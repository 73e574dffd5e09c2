//! How a line reads: how many words, how it ends, whether sentences end inside it, which letters it uses. Facts only; rules decide.

/// Longer texts are running text whatever they hold; only their ends are read.
const LONGEST: usize = 600;

/// What stands at the end of a text; emoji, closing quotation marks and brackets aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// A letter, a digit, or nothing at all.
    Open,
    /// A full stop of any script.
    Stop,
    Question,
    Exclamation,
    Ellipsis,
    Colon,
    /// A comma, a semicolon, a dash: the sentence goes on.
    GoesOn,
}

/// How a text reads.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    /// Words; in scripts without spaces, half the characters. `usize::MAX` for a text longer than a screen.
    pub(crate) words: usize,
    pub(crate) ending: Ending,
    /// Full stops with more text behind them.
    pub(crate) inner_stops: usize,
    /// Question marks.
    pub(crate) questions: usize,
    /// What the first letter or digit is.
    pub(crate) first: First,
    /// Letters of both cases.
    pub(crate) upper: usize,
    pub(crate) lower: usize,
    /// Words that start with a capital, and those that start with a small letter, from four letters on.
    pub(crate) capitalised: usize,
    pub(crate) small: usize,
}

/// The first letter or digit of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum First {
    Upper,
    Lower,
    /// A letter of a script without case.
    Uncased,
    Digit,
    Nothing,
}

impl Shape {
    /// Reads `text`. The time is bounded: of a long text only the end is looked at.
    pub(crate) fn of(text: &str) -> Self {
        let shape = Self {
            words: 0,
            ending: ending(text),
            inner_stops: 0,
            questions: 0,
            first: first(text),
            upper: 0,
            lower: 0,
            capitalised: 0,
            small: 0,
        };
        if text.len() > LONGEST {
            let questions = usize::from(shape.ending == Ending::Question);
            return Self { words: usize::MAX, inner_stops: usize::MAX, questions, ..shape };
        }
        let mut read = Reading::of(shape);
        read.take_all(text);
        read.end_token();
        let mut shape = read.shape;
        shape.words += read.unspaced.div_ceil(2);
        if read.has_stop {
            shape.inner_stops = inner_stops(text);
        }
        shape
    }

    /// Whether all cased letters are capitals, two at least.
    pub(crate) fn is_all_caps(&self) -> bool {
        self.upper >= 2 && self.lower == 0
    }

    /// Whether the longer words start with capitals: title case.
    pub(crate) fn is_title_case(&self) -> bool {
        self.capitalised >= 1 && self.small == 0
    }
}

/// A shape in the making: one walk over the characters, and a few instructions for those that prose is made of.
struct Reading {
    shape: Shape,
    unspaced: usize,
    has_stop: bool,
    /// Of the token that is being read: the letters, whether the first is a capital, whether one is small, whether it holds a word.
    letters: usize,
    starts_upper: Option<bool>,
    has_lower: bool,
    has_word: bool,
}

impl Reading {
    fn of(shape: Shape) -> Self {
        Self {
            shape,
            unspaced: 0,
            has_stop: false,
            letters: 0,
            starts_upper: None,
            has_lower: false,
            has_word: false,
        }
    }

    /// Small letters are most of a text: taken by runs, a line costs half of what its characters one by one cost.
    fn take_all(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if byte.is_ascii_lowercase() {
                let rest = bytes.get(at..).unwrap_or_default();
                let run = rest.iter().position(|byte| !byte.is_ascii_lowercase()).unwrap_or(rest.len());
                self.take_letter(false, true);
                (self.letters, self.shape.lower) = (self.letters + run - 1, self.shape.lower + run - 1);
                at += run;
            } else if byte.is_ascii() {
                self.take(char::from(byte));
                at += 1;
            } else {
                let c = text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or_default();
                self.take(c);
                at += c.len_utf8();
            }
        }
    }

    #[inline]
    fn take(&mut self, c: char) {
        match c {
            'a'..='z' => self.take_letter(false, true),
            ' ' => self.end_token(),
            'A'..='Z' => self.take_letter(true, false),
            '0'..='9' => self.has_word = true,
            '.' => self.has_stop = true,
            '?' => self.shape.questions += 1,
            '\t'..='\r' => self.end_token(),
            '\0'..='\x7F' | '\u{2010}'..='\u{2026}' => {}
            _ => self.take_other(c),
        }
    }

    fn take_letter(&mut self, is_upper: bool, is_lower: bool) {
        self.has_word = true;
        self.letters += 1;
        self.starts_upper = self.starts_upper.or(Some(is_upper));
        self.shape.upper += usize::from(is_upper);
        self.shape.lower += usize::from(is_lower);
        self.has_lower |= is_lower;
    }

    fn take_other(&mut self, c: char) {
        if c.is_whitespace() {
            self.end_token();
            return;
        }
        let (has_word, is_unspaced) = (self.has_word, is_unspaced(c));
        if c.is_alphabetic() {
            self.take_letter(c.is_uppercase(), !c.is_uppercase() && c.is_lowercase());
        } else if c.is_uppercase() {
            self.shape.upper += 1;
        } else if c.is_lowercase() {
            self.shape.lower += 1;
        }
        self.has_lower |= c.is_lowercase();
        self.has_word = has_word || c.is_alphanumeric() && !is_unspaced;
        self.unspaced += usize::from(is_unspaced);
        self.shape.questions += usize::from(is_question(c));
        self.has_stop |= is_stop(c);
    }

    fn end_token(&mut self) {
        self.shape.words += usize::from(self.has_word);
        match self.starts_upper {
            Some(true) => self.shape.capitalised += 1,
            Some(false) if self.letters >= 4 && self.has_lower => self.shape.small += 1,
            _ => {}
        }
        (self.letters, self.starts_upper, self.has_lower, self.has_word) = (0, None, false, false);
    }
}

/// How `text` ends.
pub(crate) fn ending(text: &str) -> Ending {
    let mut dots = 0;
    for c in text.chars().rev().take(64) {
        match c {
            '.' => {
                dots += 1;
                if dots == 3 {
                    return Ending::Ellipsis;
                }
            }
            _ if dots > 0 => return if dots == 2 { Ending::Ellipsis } else { Ending::Stop },
            '…' => return Ending::Ellipsis,
            c if is_stop(c) => return Ending::Stop,
            c if is_question(c) || c == '❓' || c == '❔' => return Ending::Question,
            '!' | '！' | '¡' => return Ending::Exclamation,
            ':' | '：' => return Ending::Colon,
            ',' | '，' | '、' | '،' | ';' | '；' | '؛' | '–' | '—' => return Ending::GoesOn,
            c if c.is_alphanumeric() || is_mark(c) => return Ending::Open,
            _ => {}
        }
    }
    if dots > 0 { Ending::Stop } else { Ending::Open }
}

fn first(text: &str) -> First {
    match text.chars().take(64).find(|c| c.is_alphanumeric()) {
        Some(c) if c.is_uppercase() => First::Upper,
        Some(c) if c.is_lowercase() => First::Lower,
        Some(c) if c.is_numeric() => First::Digit,
        Some(_) => First::Uncased,
        None => First::Nothing,
    }
}

/// A full stop of any script: those of `Sentence_Terminal` (UAX #44) that end statements.
pub(crate) fn is_stop(c: char) -> bool {
    matches!(c, '.' | '。' | '．' | '｡' | '।' | '॥' | '۔' | '։' | '።' | '။')
}

/// A question mark of any script.
pub(crate) fn is_question(c: char) -> bool {
    matches!(c, '?' | '？' | '؟' | '\u{37E}' | '՞' | '⁇' | '⁈' | '⁉' | '‽' | '፧')
}

/// Letters of scripts that write no blanks between words.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
        && c.is_alphanumeric()
}

/// Signs that belong to the letter before them: vowel signs, accents, joiners.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{200C}' | '\u{200D}')
        // The scripts of India: all that is neither letter nor digit nor danda.
        || matches!(c, '\u{900}'..='\u{DFF}') && !c.is_alphanumeric() && !matches!(c, '\u{964}' | '\u{965}')
}

/// Full stops inside `text` that end a sentence: more text follows, and the word before is no abbreviation.
fn inner_stops(text: &str) -> usize {
    // Full stops of other scripts begin with bytes that Latin, Greek and Cyrillic letters never have.
    let begins_other =
        |found: bool, byte: u8| found | matches!(byte, 0xD6 | 0xDB | 0xE0 | 0xE1 | 0xE3 | 0xEF);
    let has_other = text.bytes().fold(false, begins_other);
    let find =
        |rest: &str| if has_other { rest.find(is_stop) } else { memchr::memchr(b'.', rest.as_bytes()) };
    let mut stops = 0;
    let mut rest = text;
    while let Some(at) = find(rest) {
        let Some((before, stop_and_after)) = rest.split_at_checked(at) else { break };
        let stop = stop_and_after.chars().next().unwrap_or('.');
        let after = stop_and_after.get(stop.len_utf8()..).unwrap_or_default();
        let visible = after.trim_start_matches(['"', '”', '’', '\'', ')', '»', '“', '」']);
        let spaced = visible.starts_with(char::is_whitespace) || (stop != '.' && stop != '．');
        let goes_on = visible.contains(char::is_alphanumeric);
        if spaced && goes_on && !(stop == '.' && is_abbreviation(before)) {
            stops += 1;
        }
        rest = after;
    }
    stops
}

/// Whether the last word of `before` is cut short by the full stop behind it, or is a number or an initial.
fn is_abbreviation(before: &str) -> bool {
    let word = before
        .rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '.' | '“' | '"'))
        .next()
        .unwrap_or_default();
    let letters = word.chars().count();
    // An initial, the end of "U.S.", the number of "1. Mix", or nothing before the stop (".5").
    if letters <= 1 || word.chars().all(char::is_numeric) && before.chars().all(|c| !c.is_alphabetic()) {
        return true;
    }
    word.len() <= LONGEST_ABBREVIATION && ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

/// In bytes.
const LONGEST_ABBREVIATION: usize = 8;

/// Abbreviations after which a sentence goes on.
const ABBREVIATIONS: &[&str] = &[
    "bzw", "ca", "capt", "col", "dept", "dr", "etc", "fig", "gen", "gov", "hon", "inc", "jr", "lt", "maj",
    "mme", "mr", "mrs", "ms", "mt", "no", "nr", "nos", "prof", "rep", "rev", "sen", "sgt", "sr", "sra", "st",
    "str", "tel", "usw", "vol", "vs", "ул", "им", "стр", "тыс", "млн", "млрд", "руб", "гр", "др", "ст",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emoji_and_closing_marks_do_not_hide_the_end() {
        assert_eq!(ending("Who won? 🤔🇺🇦"), Ending::Question);
        assert_eq!(ending("“He left.”"), Ending::Stop);
        assert_eq!(ending("और क्या?"), Ending::Question);
        assert_eq!(ending("بقي هنا؟"), Ending::Question);
        assert_eq!(ending("and so on..."), Ending::Ellipsis);
        assert_eq!(ending("We know"), Ending::Open);
        assert_eq!(ending("बच्चों का दिल"), Ending::Open);
    }

    #[test]
    fn no_abbreviation_is_longer_than_what_is_looked_up() {
        assert!(ABBREVIATIONS.iter().all(|word| word.len() <= LONGEST_ABBREVIATION));
    }

    #[test]
    fn a_stop_counts_only_where_a_sentence_ends() {
        assert_eq!(inner_stops("I hired 40 people. Here is why."), 1);
        assert_eq!(inner_stops("1. stop watching"), 0);
        assert_eq!(inner_stops("Mr. Oak met J. R. Elm in the U.S. today"), 0);
        assert_eq!(inner_stops("Version 4.2 is here"), 0);
        assert_eq!(inner_stops("閉店した。また開いた"), 1);
    }

    #[test]
    fn unspaced_scripts_have_words_too() {
        assert_eq!(Shape::of("商店街の銭湯、百年目の再出発").words, 7);
        assert_eq!(Shape::of("two words").words, 2);
    }
}
