//! Lines that hold a number: "3 comments:", "Comments (4)", "2 responses to “…”", "View 3 replies", "1.2K", "5 min read".
//!
//! The number is replaced by `#` and the words around it are looked up, so that "3 comments", "comments (3)" and "3件のコメント" need no row
//! each. A count of comments is a check and never a fact: pages show fewer than they count.

use super::{
    count_words::{List, Lists, NONE, lists},
    leftovers::{Match, fold},
    leftovers_table::{
        Evidence::{self, Alone, Neighbour, Tail},
        Place::{self, Author, Control, End, Head, Header},
        Risk::{self, High, Low, Medium},
    },
};
use crate::{
    LeftoverKind,
    text::{ascii, lower::Lower, shape::is_unspaced},
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
    Template::of(key)?.count()
}

/// What a folded line counts, and what it may be of the platform's.
pub(super) fn read_line(key: &str) -> (Option<Count>, Option<Match>) {
    let template = Template::of(key);
    let count = template.as_ref().and_then(Template::count);
    let of_template = || match count {
        Some(count) => Some(as_leftover(count)),
        None => template.as_ref().and_then(Template::other),
    };
    (count, sign_line(key).or_else(of_template))
}

/// Whether a folded line may hold a number and no more words than stand beside one: tells prose without a copy of it.
fn may_count(key: &str) -> bool {
    let has_digit = ascii::has_digit(key.as_bytes())
        || !key.is_ascii() && has_other_digit(key) && key.chars().any(|c| digit(c).is_some());
    let words = key.trim_start_matches(|c: char| !ascii::is_alphanumeric(c));
    if !has_digit && !matches!(words.as_bytes(), [b'o' | b'e' | b'u' | b'y' | b'j' | b'b' | 0x80.., ..]) {
        return false;
    }
    let first = words.split(' ').next().unwrap_or_default();
    lists(first).has(List::One) || has_digit && !is_prose(words)
}

/// More letters than a list of pages has.
const MOST_LETTERS: usize = 50;

/// Whether a line begins with a word, among the first of it is one that stands beside no number, and goes on: no count, and no list of pages.
pub(super) fn is_prose(line: &str) -> bool {
    let bytes = line.as_bytes();
    if !bytes.first().is_some_and(u8::is_ascii_alphabetic) {
        return false;
    }
    let mut from = 0;
    for _ in 0..MOST_WORDS {
        let rest = bytes.get(from..).unwrap_or_default();
        let length = rest.iter().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(rest.len());
        // Other letters, apostrophes and numbers may go on with the word.
        let ends = rest.get(length).is_none_or(|byte| matches!(byte, b' ' | b',' | b'.' | b';' | b':'));
        if length == 0 || !ends {
            return false;
        }
        let known = lists_of(line.get(from..from + length).unwrap_or_default());
        if known == Lists::default() {
            return ascii::has_more_letters(bytes, MOST_LETTERS) || line.is_ascii() && !names_pages(line);
        }
        // Behind "one" and "2 replies by" any word may stand.
        if known.has(List::One) || known.has(List::Replies) || rest.get(length) != Some(&b' ') {
            return false;
        }
        from += length + 1;
    }
    false
}

/// Whether one of the words of ASCII text is one for a page.
fn names_pages(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphabetic()).any(|word| lists_of(word).has(List::Pages))
}

/// The lists with a word in any case.
fn lists_of(word: &str) -> Lists {
    lists(Lower::of(word).as_str())
}

/// How many words a count has.
const MOST_WORDS: usize = 7;

fn made(kind: LeftoverKind, place: Place, evidence: Evidence, risk: Risk) -> Match {
    Match { kind, evidence, place, risk, is_whole: true }
}

fn as_leftover(count: Count) -> Match {
    match (count.counted, count.form) {
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
    }
}

/// Lines told by their signs: "© 2025 …", "u/name avatar", "| parent | next [–]", "[–]", "(3 children)".
fn sign_line(key: &str) -> Option<Match> {
    let made = |kind, place, evidence| Some(made(kind, place, evidence, Low));
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
        return Some(super::counts::made(LeftoverKind::Tags, Place::Article, Tail, Medium));
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
    /// `None` when the line has no number, or is prose.
    fn of(key: &str) -> Option<Self> {
        if !may_count(key) {
            return None;
        }
        let without_colon = key.trim_end_matches([':', ' ']);
        let mut is_headed = without_colon.len() < key.len() && key.ends_with(':');
        let words = without_colon.trim_start_matches(|c: char| {
            !ascii::is_alphanumeric(c) && !matches!(c, '(' | '-' | '+' | '[' | '“' | '«')
        });
        let mut text = String::with_capacity(words.len());
        let (mut number, mut hashes) = (None, 0);
        let mut rest = words;
        // "One thought on “…”".
        let one = words.split_once(' ').filter(|(one, after)| after.len() < 99 && lists(one).has(List::One));
        if let Some((_, after)) = one {
            rest = after;
            text.push('#');
            (number, hashes) = (Some(1), 1);
        }
        while let Some(at) = find_digit(rest) {
            text.push_str(rest.get(..at)?);
            rest = rest.get(at..)?;
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
        }
        text.push_str(rest);
        // One word and a number: only "One …" without a digit is no count unless a title follows.
        (hashes > 0).then_some(Self { text, number, hashes, is_headed })
    }

    /// The line as a count, if all its words are known.
    fn count(&self) -> Option<Count> {
        let (head, is_titled) = self.before_title();
        let mut words = words(head).peekable();
        if words.peek().is_none() {
            // "(3)" and "#" alone.
            let bare = self.text.chars().all(|c| !c.is_alphabetic())
                && self.text.len() <= 16
                && self.hashes <= 2
                && !self.has_signs();
            return bare.then_some(Count { counted: Counted::Bare, form: Form::Plain, number: self.number });
        }
        let (mut checked, mut all) = (Lists::default(), Lists::default());
        let (mut has_by, mut is_free) = (false, false);
        let mut read = 0;
        while let Some(word) = words.next() {
            let known = lists(word);
            all = all.and(known);
            // "2 replies by NAME": the name is free.
            is_free |= !has_by && checked.has(List::Replies) && is_by(word);
            has_by |= is_by(word);
            // "thoughts on": one small word before the title.
            let is_last = is_titled && words.peek().is_none();
            if !is_free && !is_last {
                if !known.is_beside_count() {
                    return None;
                }
                checked = checked.and(known);
            }
            read += 1;
            if read > MOST_WORDS || read == 1 && is_last {
                return None;
            }
        }
        if self.has_signs() {
            return None;
        }
        let counted = match () {
            () if checked.has(List::Comments) => Counted::Comments,
            () if checked.has(List::Replies) => Counted::Replies,
            () if checked.has(List::Likes) => Counted::Reactions,
            () => return None,
        };
        let form = match () {
            () if is_titled => Form::Titled,
            () if all.has(List::More) => Form::More,
            () if all.has(List::Hide) => Form::Open,
            () if all.has(List::Show) && counted != Counted::Reactions => Form::Hidden,
            () if self.is_headed => Form::Headed,
            () => Form::Plain,
        };
        Some(Count { counted, form, number: self.number })
    }

    /// Other lines with numbers: "5 min read", "Page 2 of 7", "12 points by NAME".
    fn other(&self) -> Option<Match> {
        let text = self.text.as_str();
        let known = || words(text).map(lists);
        if known().all(|lists| lists.has(List::Reading)) && (2..=5).contains(&known().count()) {
            return Some(made(LeftoverKind::Count, Head, Alone, Low));
        }
        if text.len() <= 40 && self.hashes >= 2 && known().any(|lists| lists.has(List::Pages)) {
            return Some(made(LeftoverKind::Navigation, End, Tail, Low));
        }
        (text.starts_with("#point by ") || text.starts_with("#points by "))
            .then(|| made(LeftoverKind::Credit, Head, Alone, Low))
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
        let title = self.text.strip_prefix('#').and_then(|rest| rest.find(opens));
        match title {
            Some(at) => (self.text.get(..at + 1).unwrap_or_default().trim_end(), true),
            None => (&self.text, false),
        }
    }
}

/// What stands between answers and who wrote them.
fn is_by(word: &str) -> bool {
    matches!(word, "by" | "from" | "von" | "de" | "par" | "da" | "van" | "от")
}

/// Where the first digit of `text` stands.
fn find_digit(text: &str) -> Option<usize> {
    if !text.is_ascii() && has_other_digit(text) {
        text.find(|c| digit(c).is_some())
    } else {
        text.bytes().position(|byte| byte.is_ascii_digit())
    }
}

/// Whether a digit of another script may stand in `text`: those and the full-width ones begin with these bytes.
fn has_other_digit(text: &str) -> bool {
    text.bytes().fold(false, |found, byte| found | matches!(byte, 0xD9 | 0xDB | 0xE0 | 0xEF))
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
    if !rest.trim_start().starts_with(['k', 'm', 't', 'т', '万', '萬', '만', '천']) {
        return (end, value);
    }
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
        !(ascii::is_alphanumeric(c)
            || matches!(c, '\'' | '-')
            || crate::text::shape::is_mark(c)
            || is_unspaced(c))
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
    lists(word).has(List::Comments)
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
        assert!(super::super::count_words::ONE.iter().all(|one| may_count(one)));
    }

    #[test]
    fn numbers_that_are_no_digits_end_the_reading() {
        for line in ["½", "² comments", "Ⅷ replies", "三 comments", "๓ comments"] {
            assert!(read(line).is_none(), "{line}");
        }
    }
}
