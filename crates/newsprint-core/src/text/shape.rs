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
        let mut shape = Self {
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
            shape.words = usize::MAX;
            shape.inner_stops = usize::MAX;
            shape.questions = usize::from(shape.ending == Ending::Question);
            return shape;
        }
        let mut unspaced = 0;
        for token in text.split_whitespace() {
            unspaced += token.chars().filter(|&c| is_unspaced(c)).count();
            shape.count_word(token);
        }
        shape.words += unspaced.div_ceil(2);
        shape.inner_stops = inner_stops(text);
        shape
    }

    fn count_word(&mut self, token: &str) {
        let mut letters = 0;
        let mut starts_upper = None;
        let mut has_word = false;
        for c in token.chars() {
            has_word |= c.is_alphanumeric() && !is_unspaced(c);
            self.questions += usize::from(is_question(c));
            if c.is_uppercase() {
                self.upper += 1;
            } else if c.is_lowercase() {
                self.lower += 1;
            }
            if c.is_alphabetic() {
                letters += 1;
                starts_upper = starts_upper.or(Some(c.is_uppercase()));
            }
        }
        self.words += usize::from(has_word);
        match starts_upper {
            Some(true) => self.capitalised += 1,
            Some(false) if letters >= 4 && token.chars().any(char::is_lowercase) => self.small += 1,
            _ => {}
        }
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
    let mut stops = 0;
    let mut rest = text;
    while let Some(at) = rest.find(is_stop) {
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
    ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

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
