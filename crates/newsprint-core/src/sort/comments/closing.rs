//! What stands below a comment's text: buttons, counts, badges. Known words are in the table; words of other platforms and languages are
//! learned from the page, since they stand below comment after comment.

use std::{collections::HashMap, ops::Range};

use super::{facts::Fact, heads::Head, word_list::first_byte};
use crate::sort::{
    leftovers::fold_into,
    leftovers_table::{Evidence, Place, Risk},
};
use crate::text::ascii;

/// How many lines from the end of a comment are looked at to learn its buttons.
const LOOK_BACK: usize = 8;

/// How many lines a comment's buttons and the text after them are looked ahead.
const LOOK_AHEAD: usize = 60;

/// The lines that close comments on this page.
#[derive(Debug, Default)]
pub(super) struct Closings {
    /// Short lines that end many comments, whatever their words.
    learned: Keys,
    /// Those among the buttons that close most comments.
    usual: Keys,
}

/// Keys of lines.
#[derive(Debug, Default)]
struct Keys {
    sorted: Vec<String>,
    /// Their first bytes, as bits: most lines are told from all of them by it.
    firsts: u64,
}

impl Keys {
    fn of(mut keys: Vec<String>) -> Self {
        keys.sort_unstable();
        let firsts = keys.iter().filter_map(|key| key.bytes().next()).fold(0, |bits, byte| bits | bit(byte));
        Self { sorted: keys, firsts }
    }

    /// Where the key of `line` stands among these.
    fn find(&self, line: &str) -> Option<usize> {
        let may_have = match first_byte(line) {
            Some(b'0'..=b'9') => self.firsts & bit(b'#') != 0,
            Some(byte) => self.firsts & bit(byte) != 0,
            None => self.firsts != 0,
        };
        if !may_have || line.len() > LONGEST {
            return None;
        }
        // Letters and single blanks are their own key.
        let is_simple = |byte: u8| byte.is_ascii_alphabetic() || byte == b' ';
        if line.bytes().all(is_simple) && ascii::is_plain(line.as_bytes()) {
            let key = line.bytes().map(|byte| byte.to_ascii_lowercase());
            return self.sorted.binary_search_by(|known| known.bytes().cmp(key.clone())).ok();
        }
        let key = key(line);
        self.sorted.binary_search_by(|known| known.as_str().cmp(&key)).ok()
    }
}

fn bit(byte: u8) -> u64 {
    1 << (byte & 63)
}

/// How often each key ends a comment, and the last comment that it was counted in.
#[derive(Default)]
struct Counts {
    counts: HashMap<String, (usize, usize)>,
    key: String,
}

impl Counts {
    /// Counts `line` once a comment.
    fn add(&mut self, line: &str, comment: usize) {
        key_into(line, &mut self.key);
        if !self.add_again(comment) {
            self.counts.insert(self.key.clone(), (1, comment));
        }
    }

    /// The same, if it was counted before; whether it was.
    fn add_known(&mut self, line: &str, comment: usize) -> bool {
        key_into(line, &mut self.key);
        self.add_again(comment)
    }

    fn add_again(&mut self, comment: usize) -> bool {
        let known = self.counts.get_mut(self.key.as_str());
        if let Some((count, last)) = known {
            *count += usize::from(*last != comment);
            *last = comment;
            return true;
        }
        false
    }

    /// The keys that were counted often enough.
    fn keys(&self, is_enough: impl Fn(usize) -> bool) -> Keys {
        let often = self.counts.iter().filter(|(_, (count, _))| is_enough(*count));
        Keys::of(often.map(|(key, _)| key.clone()).collect())
    }
}

impl Closings {
    /// Learns from the ends of the comments that another one follows.
    pub(super) fn learn(facts: &[Fact<'_>], heads: &[Head]) -> Self {
        let mut counts = Counts::default();
        let mut chunks = 0_usize;
        for pair in heads.windows(2) {
            let [head, next] = pair else { continue };
            chunks += 1;
            for line in ends(facts, head.end..next.start) {
                counts.add(line, chunks);
            }
        }
        // The last comment ends where nobody knows, but what ended the others may stand in it.
        if let Some(last) = heads.last().filter(|_| chunks > 0) {
            let end = facts.len().min(last.end + LOOK_AHEAD);
            let first = super::heads::next_line(facts, last.end).map_or(end, |line| line + 1);
            let mut is_known = false;
            for fact in facts.get(first..end).unwrap_or_default().iter().filter(|fact| is_short(fact)) {
                is_known |= counts.add_known(fact.text(), chunks + 1);
            }
            chunks += usize::from(is_known);
        }
        let mut closings = Self {
            learned: counts.keys(|count| count >= 2 && count * 2 >= chunks),
            usual: counts.keys(|count| count * 2 >= chunks),
        };
        closings.keep_buttons(facts);
        closings
    }

    /// Learns from the buttons alone, where no author line tells where comments begin.
    pub(super) fn of_buttons(facts: &[Fact<'_>]) -> Self {
        let mut counts = Counts::default();
        for (at, fact) in facts.iter().enumerate().filter(|(_, fact)| fact.is_button()) {
            counts.add(fact.text(), at);
        }
        let most = counts.counts.values().map(|&(count, _)| count).max().unwrap_or(0);
        Self { learned: Keys::default(), usual: counts.keys(|count| count * 2 > most) }
    }

    fn keep_buttons(&mut self, facts: &[Fact<'_>]) {
        let mut are_buttons = vec![false; self.usual.sorted.len()];
        let mut unknown = are_buttons.len();
        // From the end, where the buttons are.
        for fact in facts.iter().rev().filter(|fact| is_short(fact)) {
            if unknown == 0 {
                break;
            }
            let place = self.usual.find(fact.text()).and_then(|at| are_buttons.get_mut(at));
            if let Some(place) = place.filter(|is_button| !**is_button) {
                *place = fact.is_button() || self.is_learned(fact) && !fact.is_number();
                unknown -= usize::from(*place);
            }
        }
        let keys = std::mem::take(&mut self.usual.sorted).into_iter().zip(are_buttons);
        self.usual = Keys::of(keys.filter(|&(_, is_button)| is_button).map(|(key, _)| key).collect());
    }

    pub(super) fn has_usual(&self) -> bool {
        !self.usual.sorted.is_empty()
    }

    /// Whether a line is one of those that close most comments here.
    pub(super) fn is_usual(&self, fact: &Fact<'_>) -> bool {
        is_short(fact) && self.usual.find(fact.text()).is_some()
    }

    /// Whether the page repeats the line below comment after comment.
    pub(super) fn is_learned(&self, fact: &Fact<'_>) -> bool {
        is_short(fact) && self.learned.find(fact.text()).is_some()
    }

    /// Whether a line can stand below a comment's text.
    pub(super) fn closes(&self, fact: &Fact<'_>) -> bool {
        if fact.is_blank() {
            return false;
        }
        let is_text = fact.readings().iter().any(|found| found.place == Place::Text);
        let is_known = fact.readings().iter().any(|found| match found.place {
            Place::Text => false,
            Place::Article | Place::End | Place::Head => found.risk != Risk::High,
            Place::Header => found.risk == Risk::Low || found.evidence == Evidence::Alone,
            Place::Control | Place::Author | Place::Any => true,
        });
        !is_text
            && (is_known
                || fact.around.is_some()
                || fact.is_sign()
                || fact.is_number()
                || is_edit_badge(fact))
            || self.is_learned(fact)
    }

    /// The first line after the text of `chunk` when another comment follows it.
    pub(super) fn peel(&self, facts: &[Fact<'_>], chunk: Range<usize>) -> usize {
        let mut end = chunk.end;
        let mut text_end = chunk.end;
        while end > chunk.start {
            let Some(fact) = facts.get(end - 1) else { break };
            if !fact.is_blank() {
                if !self.closes(fact) && fact.time.is_none() {
                    break;
                }
                text_end = end - 1;
            }
            end -= 1;
        }
        let peeled = if text_end == chunk.end { end } else { text_end };
        // "42" is all that somebody wrote, as any word below a name is.
        let first = super::heads::next_line(facts, chunk.start).filter(|&line| line < chunk.end);
        match first {
            Some(first) if peeled <= first && facts.get(first).is_some_and(Fact::is_number) => first + 1,
            _ => peeled,
        }
    }

    /// The next group of closing lines with a usual button in `chunk`, behind at least one line of text.
    pub(super) fn next_group(&self, facts: &[Fact<'_>], chunk: Range<usize>) -> Option<Range<usize>> {
        let mut at = chunk.start;
        let mut has_text = false;
        while at < chunk.end {
            let fact = facts.get(at)?;
            if fact.is_blank() {
                at += 1;
                continue;
            }
            let can_close = has_text && (self.closes(fact) || fact.time.is_some());
            if !can_close {
                has_text = true;
                at += 1;
                continue;
            }
            let end = self.group_end(facts, at..chunk.end);
            if (at..end).any(|line| facts.get(line).is_some_and(|fact| self.is_usual(fact))) {
                return Some(at..end);
            }
            at = end.max(at + 1);
        }
        None
    }

    /// The end of the closing lines that begin at `range.start`.
    pub(super) fn group_end(&self, facts: &[Fact<'_>], range: Range<usize>) -> usize {
        let mut end = range.start;
        for at in range {
            let Some(fact) = facts.get(at) else { break };
            if fact.is_blank() {
                continue;
            }
            if !(self.closes(fact) || fact.time.is_some()) {
                break;
            }
            end = at + 1;
        }
        end
    }

    /// Whether text and then a usual button stand at `from`, before `end`.
    pub(super) fn text_and_button_follow(&self, facts: &[Fact<'_>], from: usize, end: usize) -> bool {
        let end = end.min(from.saturating_add(LOOK_AHEAD));
        self.next_group(facts, from..end.min(facts.len())).is_some()
    }
}

fn is_edit_badge(fact: &Fact<'_>) -> bool {
    super::time::is_edited(fact.text())
}

/// Lines that may close a comment have no more bytes.
const LONGEST: usize = 60;

fn is_short(fact: &Fact<'_>) -> bool {
    !fact.is_blank() && fact.text().len() <= LONGEST
}

/// The short lines at the end of a comment, without its first line.
fn ends<'f>(facts: &'f [Fact<'_>], chunk: Range<usize>) -> impl Iterator<Item = &'f str> {
    let first = super::heads::next_line(facts, chunk.start).filter(|&line| line < chunk.end);
    let lines = chunk.rev().take(LOOK_BACK).map_while(move |at| facts.get(at).filter(|_| Some(at) != first));
    let can_close = |fact: &&Fact<'_>| {
        let text = fact.text();
        is_short(fact)
            && text.split_whitespace().take(6).count() <= 5
            && (!text.ends_with(['.', '?', '!', '。', ',']) || fact.is_known())
    };
    lines.filter(|fact| !fact.is_blank()).take_while(can_close).map(Fact::text)
}

/// A line with its numbers made equal: "Like (3)" and "Like (12)" close comments alike. Of a row with separators the first button: "Like · Reply · 3y · Edited".
fn key(text: &str) -> String {
    let mut key = String::new();
    key_into(text, &mut key);
    key
}

/// The same into a buffer.
fn key_into(text: &str, key: &mut String) {
    let is_row = memchr::memchr(0xB7, text.as_bytes()).is_some();
    let text = match is_row.then(|| text.split_once(" · ")).flatten() {
        Some((first, _))
            if !first.contains(char::is_whitespace) && first.starts_with(char::is_alphabetic) =>
        {
            first
        }
        _ => text,
    };
    fold_into(text, key);
    if !key.contains(|c: char| c.is_ascii_digit() || c == '#') {
        return;
    }
    let mut is_number = false;
    let mut made = String::with_capacity(key.len());
    for c in key.chars() {
        let c = if c.is_ascii_digit() { '#' } else { c };
        if !(is_number && c == '#') {
            made.push(c);
        }
        is_number = c == '#';
    }
    *key = made;
}
