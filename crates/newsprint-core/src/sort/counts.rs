//! Lines that hold a number: "3 comments:", "Comments (4)", "2 responses to “…”", "View 3 replies", "1.2K", "5 min read".
//!
//! The number is replaced by `#` and the words around it are looked up, so that "3 comments", "comments (3)" and "3件のコメント" need no row
//! each. A count of comments is a check and never a fact: pages show fewer than they count.

use super::{
    count_words::{COMMENTS, FILLERS, HIDE, LIKES, MORE, NONE, ONE, PAGES, READING, REPLIES, SHOW},
    leftovers::{Match, fold},
    leftovers_table::{
        Evidence::{self, Alone, Neighbour, Tail},
        Place::{self, Author, Control, End, Head, Header},
        Risk::{self, High, Low, Medium},
    },
};
use crate::{
    LeftoverKind,
    text::{ascii, shape::is_unspaced},
};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Counted {
    Comments,
    Replies,
    /// Likes, points, shares, views.
    Reactions,
    /// Nothing is named: "12", "1.2K".
    Bare,
}

/// What a line does with its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// "3 comments".
    Plain,
    /// "3 comments:", "Comments (3)".
    Headed,
    /// "3 thoughts on “Title”".
    Titled,
    /// "Show 3 comments": they are not on the page.
    Hidden,
    /// "Hide 2 replies": they follow.
    Open,
    /// "8 more comments".
    More,
}

/// A line with a number, read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) counted: Counted,
    pub(crate) form: Form,
    /// The number, if it is whole and written out: not for "1.2K".
    pub(crate) number: Option<u64>,
}

/// How many comments the header `text` says that there are; `None` when it counts something else, or those that are not on the page.
pub(crate) fn comments_counted(text: &str) -> Option<u64> {
    let count = read(&fold(text))?;
    let is_header = matches!(count.form, Form::Plain | Form::Headed | Form::Titled);
    count.number.filter(|_| is_header && count.counted == Counted::Comments)
}

/// Reads a folded line as a count.
pub(crate) fn read(key: &str) -> Option<Count> {
    if !may_count(key) {
        return None;
    }
    let template = Template::of(key)?;
    if template.has_signs() {
        return None;
    }
    let (head, titled) = template.before_title();
    let words: Vec<&str> = words(head).collect();
    if words.is_empty() {
        // "(3)" and "#" alone.
        let bare = template.text.chars().all(|c| !c.is_alphabetic())
            && template.text.len() <= 16
            && template.hashes <= 2;
        return bare.then_some(Count { counted: Counted::Bare, form: Form::Plain, number: template.number });
    }
    if words.len() > 7 {
        return None;
    }
    let counted = counted(&words, titled)?;
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let form = match () {
        () if titled => Form::Titled,
        () if has(MORE) => Form::More,
        () if has(HIDE) => Form::Open,
        () if has(SHOW) && counted != Counted::Reactions => Form::Hidden,
        () if template.is_headed => Form::Headed,
        () => Form::Plain,
    };
    Some(Count { counted, form, number: template.number })
}

/// What the words count, if all of them are known.
fn counted(words: &[&str], titled: bool) -> Option<Counted> {
    let known = |word: &&str| {
        [COMMENTS, REPLIES, LIKES, FILLERS, MORE, SHOW, HIDE].iter().any(|list| list.contains(word))
    };
    // "2 replies by NAME": the name is free. "thoughts on": one small word before the title.
    let by = words
        .iter()
        .position(|word| matches!(*word, "by" | "from" | "von" | "de" | "par" | "da" | "van" | "от"));
    let checked = match by {
        Some(at) if words.get(..at)?.iter().any(|word| REPLIES.contains(word)) => words.get(..at)?,
        _ if titled => words.get(..words.len().checked_sub(1).filter(|&n| n > 0)?)?,
        _ => words,
    };
    if !checked.iter().all(known) {
        return None;
    }
    let has = |list: &[&str]| checked.iter().any(|word| list.contains(word));
    match () {
        () if has(COMMENTS) => Some(Counted::Comments),
        () if has(REPLIES) => Some(Counted::Replies),
        () if has(LIKES) => Some(Counted::Reactions),
        () => None,
    }
}

/// Whether a folded line may hold a number and no more words than stand beside one: tells prose without a copy of it.
fn may_count(key: &str) -> bool {
    // Digits of other scripts and of full width begin with these bytes.
    let begins_digit = |found: bool, byte: u8| found | matches!(byte, 0xD9 | 0xDB | 0xE0 | 0xEF);
    let has_digit = ascii::has_digit(key.as_bytes())
        || key.bytes().fold(false, begins_digit) && key.chars().any(|c| digit(c).is_some());
    let words = key.trim_start_matches(|c: char| !c.is_alphanumeric());
    if !has_digit && !matches!(words.as_bytes(), [b'o' | b'e' | b'u' | b'y' | b'j' | b'b' | 0x80.., ..]) {
        return false;
    }
    let first = words.split(' ').next().unwrap_or_default();
    if ONE.contains(&first) {
        return true;
    }
    has_digit && !(first.starts_with(|c: char| c.is_ascii_lowercase()) && is_long_prose(words))
}

/// Whether ten words that are no units of numbers stand in a folded line, with more letters than a list of pages has.
fn is_long_prose(key: &str) -> bool {
    let (mut words, mut letters, mut after_digit) = (0, 0, false);
    for word in key.split(' ') {
        if word.starts_with(|c: char| c.is_ascii_lowercase()) && !after_digit {
            words += 1;
            letters += word.bytes().take_while(u8::is_ascii_lowercase).count();
            if words >= 10 && letters >= 50 {
                return true;
            }
        }
        after_digit = word.contains(|c: char| !c.is_ascii_lowercase());
    }
    false
}

/// What a folded line with a number may be; `count` is what [`read`] makes of it.
pub(super) fn classify(key: &str, count: Option<Count>) -> Option<Match> {
    let made = |kind, place: Place, evidence: Evidence, risk: Risk| {
        Some(Match { kind, evidence, place, risk, is_whole: true })
    };
    if let Some(found) = sign_line(key) {
        return Some(found);
    }
    if let Some(count) = count {
        return match (count.counted, count.form) {
            (Counted::Comments | Counted::Replies, Form::More) => {
                made(LeftoverKind::Navigation, End, Neighbour, Low)
            }
            (Counted::Comments, Form::Plain) => made(LeftoverKind::Count, Header, Neighbour, Medium),
            (Counted::Comments, _) | (Counted::Replies, Form::Titled | Form::Headed) => {
                made(LeftoverKind::Count, Header, Alone, Low)
            }
            (Counted::Replies, _) => made(LeftoverKind::Count, Control, Neighbour, Low),
            (Counted::Reactions, _) => made(LeftoverKind::Count, Control, Neighbour, Medium),
            (Counted::Bare, _) => made(LeftoverKind::Count, Control, Neighbour, High),
        };
    }
    if !may_count(key) {
        return None;
    }
    let template = Template::of(key)?;
    let words: Vec<&str> = words(&template.text).collect();
    if words.len() <= 5
        && !words.is_empty()
        && words.iter().all(|word| READING.contains(word))
        && words.len() >= 2
    {
        return made(LeftoverKind::Count, Head, Alone, Low);
    }
    if words.iter().any(|word| PAGES.contains(word)) && template.text.len() <= 40 && template.hashes >= 2 {
        return made(LeftoverKind::Navigation, End, Tail, Low);
    }
    if template.text.starts_with("#point by ") || template.text.starts_with("#points by ") {
        return made(LeftoverKind::Credit, Head, Alone, Low);
    }
    None
}

/// Lines told by their signs: "© 2025 …", "u/name avatar", "| parent | next [–]", "[–]", "(3 children)".
fn sign_line(key: &str) -> Option<Match> {
    let made = |kind, place, evidence| Some(Match { kind, evidence, place, risk: Low, is_whole: true });
    let first = key.chars().next()?;
    if (first == '©' || key.starts_with("copyright ")) && key.contains(|c: char| c.is_ascii_digit()) {
        return made(LeftoverKind::Legal, End, Tail);
    }
    if key.starts_with("u/") && key.ends_with(" avatar") && key.matches(' ').count() == 1 {
        return made(LeftoverKind::Badge, Author, Alone);
    }
    let is_tag =
        |word: &str| word.strip_prefix(['#', '＃']).is_some_and(|tag| tag.starts_with(char::is_alphabetic));
    if matches!(first, '#' | '＃') && key.split(' ').all(is_tag) {
        return Some(Match {
            kind: LeftoverKind::Tags,
            evidence: Tail,
            place: Place::Article,
            risk: Medium,
            is_whole: true,
        });
    }
    if is_navigation(key) {
        return made(LeftoverKind::Navigation, Author, Neighbour);
    }
    None
}

/// "| root | parent | prev | next [–]", "[–]", "(3 children)", "[2 more]".
pub(crate) fn is_navigation(key: &str) -> bool {
    if !key.starts_with(['|', '[', '(', '–']) || key.len() > 80 {
        return false;
    }
    let mut any = false;
    for word in key.split([' ', '|', '[', ']', '(', ')', '–', '-', '−', '+']) {
        let known = word.is_empty()
            || matches!(
                word,
                "root" | "parent" | "prev" | "next" | "context" | "child" | "children" | "more"
            )
            || word.bytes().all(|b| b.is_ascii_digit());
        if !known {
            return false;
        }
        any |= !word.is_empty() && !word.bytes().all(|b| b.is_ascii_digit());
    }
    any || matches!(key, "[–]" | "[-]" | "[+]" | "[−]")
}

/// A folded line with each number written as `#`, without blanks and brackets around it, without a colon at the end and signs at the front.
struct Template {
    text: String,
    /// The first number.
    number: Option<u64>,
    hashes: usize,
    /// Whether a colon or brackets show a header.
    is_headed: bool,
}

impl Template {
    /// `None` when the line has no number.
    fn of(key: &str) -> Option<Self> {
        let without_colon = key.trim_end_matches([':', ' ']);
        let mut is_headed = without_colon.len() < key.len() && key.ends_with(':');
        let words = without_colon.trim_start_matches(|c: char| {
            !c.is_alphanumeric() && !matches!(c, '(' | '-' | '+' | '[' | '“' | '«')
        });
        let mut text = String::with_capacity(words.len());
        let (mut number, mut hashes) = (None, 0);
        let mut rest = words;
        // "One thought on “…”".
        if let Some(one) = ONE.iter().find(|one| {
            rest.strip_prefix(**one).is_some_and(|after| after.starts_with(' ') && after.len() < 100)
        }) {
            rest = rest.get(one.len() + 1..)?;
            text.push('#');
            (number, hashes) = (Some(1), 1);
        } else if !words.chars().any(|c| digit(c).is_some()) {
            return None;
        }
        while let Some(c) = rest.chars().next() {
            if digit(c).is_some() {
                let (length, value) = number_at(rest);
                let bracketed =
                    text.ends_with('(') && rest.get(length..).is_some_and(|after| after.starts_with(')'));
                let skip = if bracketed {
                    text.pop();
                    is_headed = true;
                    length + 1
                } else {
                    length
                };
                text.truncate(text.trim_end().len());
                text.push('#');
                if hashes == 0 {
                    number = value;
                }
                hashes += 1;
                rest = rest.get(skip..)?.trim_start();
            } else {
                text.push(c);
                rest = rest.get(c.len_utf8()..)?;
            }
        }
        // One word and a number: only "One …" without a digit is no count unless a title follows.
        (hashes > 0).then_some(Self { text, number, hashes, is_headed })
    }

    /// Whether separators, arrows or emoji stand inside: then it is a row of buttons.
    fn has_signs(&self) -> bool {
        self.text.chars().any(|c| {
            !(c.is_alphanumeric()
                || c.is_whitespace()
                || c.is_ascii_punctuation() && c != '|'
                || crate::text::shape::is_mark(c)
                || matches!(
                    c,
                    '“' | '”'
                        | '„'
                        | '«'
                        | '»'
                        | '「'
                        | '」'
                        | '『'
                        | '』'
                        | '《'
                        | '》'
                        | '–'
                        | '—'
                        | '、'
                        | '\u{200C}'
                ))
        })
    }

    /// The part before a quoted title at the end, and whether there is one.
    fn before_title(&self) -> (&str, bool) {
        let opens = |c: char| matches!(c, '“' | '"' | '«' | '„' | '»' | '「' | '『' | '”' | '\'' | '《');
        match self.text.char_indices().find(|&(at, c)| at > 0 && opens(c)) {
            Some((at, _)) if self.text.starts_with('#') => {
                (self.text.get(..at).unwrap_or_default().trim_end(), true)
            }
            _ => (&self.text, false),
        }
    }
}

/// The length of the number at the front of `text` with its separators and its unit (`1.2k`), and its value if it is whole.
fn number_at(text: &str) -> (usize, Option<u64>) {
    let mut end = 0;
    let mut value = Some(0_u64);
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if let Some(digit) = digit(c) {
            value = value.and_then(|value| value.checked_mul(10)?.checked_add(digit));
            end = at + c.len_utf8();
        } else if matches!(c, ',' | '.' | '\'' | '٬')
            && chars.peek().is_some_and(|&(_, next)| digit(next).is_some())
        {
            // "1,204" and "1.204" are whole; "1.2" is not, but then it has a unit or is no count.
            let group = text
                .get(at + 1..)
                .is_some_and(|rest| rest.bytes().take_while(u8::is_ascii_digit).count() == 3);
            value = value.filter(|_| group);
        } else {
            break;
        }
    }
    let rest = text.get(end..).unwrap_or_default();
    for unit in ["k", "m", "mil", "tsd", "tsd.", "tys.", "тыс.", "тис.", "万", "萬", "만", "천"] {
        let after = rest.trim_start().strip_prefix(unit);
        if let Some(after) = after.filter(|after| !after.starts_with(char::is_alphabetic)) {
            return (text.len() - after.len(), None);
        }
    }
    (end, value)
}

/// The value of a decimal digit.
pub(super) fn digit(c: char) -> Option<u64> {
    let value = match c {
        '0'..='9' => u32::from(c) - u32::from('0'),
        // Arabic-Indic, extended Arabic-Indic, Devanagari, Bengali, full width.
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6F0}'..='\u{6F9}' => u32::from(c) - 0x6F0,
        '\u{966}'..='\u{96F}' => u32::from(c) - 0x966,
        '\u{9E6}'..='\u{9EF}' => u32::from(c) - 0x9E6,
        '\u{FF10}'..='\u{FF19}' => u32::from(c) - 0xFF10,
        _ => return None,
    };
    Some(u64::from(value))
}

/// The words of a template without its signs. Text of scripts without blanks is one word.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| {
        !(c.is_alphanumeric() || matches!(c, '\'' | '-') || crate::text::shape::is_mark(c) || is_unspaced(c))
    })
    .map(|word| word.trim_matches(['\'', '-']))
    .filter(|word| !word.is_empty())
}

/// Whether a folded line says that no comments follow: "No comments:", "0 comments", "Comments are closed.", "Show 12 comments".
pub(crate) fn says_none_follow(key: &str) -> bool {
    let bare = key.trim_end_matches([':', '.', '!', ' ']);
    if NONE.contains(&bare) || NONE.iter().any(|none| none.len() > 20 && bare.starts_with(none)) {
        return true;
    }
    read(key).is_some_and(|count| {
        count.counted == Counted::Comments && (count.number == Some(0) || count.form == Form::Hidden)
            || count.counted == Counted::Replies && count.number == Some(0) && count.form != Form::Plain
    })
}

/// Whether a folded word is one for comments.
pub(super) fn is_comments(word: &str) -> bool {
    COMMENTS.contains(&word)
}

/// The number in "(3 children)".
pub(super) fn child_count(key: &str) -> Option<usize> {
    let words = key.trim_matches(['(', ')', ' ']);
    let (number, noun) = words.split_once(' ')?;
    matches!(noun, "child" | "children").then(|| number.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_for_one_may_count() {
        assert!(ONE.iter().all(|one| may_count(one)));
    }

    #[test]
    fn numbers_that_are_no_digits_end_the_reading() {
        for line in ["½", "² comments", "Ⅷ replies", "三 comments", "๓ comments"] {
            assert!(read(line).is_none(), "{line}");
        }
    }
}
