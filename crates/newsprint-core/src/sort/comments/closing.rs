//! What stands below a comment's text: buttons, counts, badges. Known words are in the table; words of other platforms and languages are
//! learned from the page, since they stand below comment after comment.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use super::{facts::Fact, heads::Head};
use crate::sort::{
    leftovers::fold,
    leftovers_table::{Evidence, Place, Risk},
};

/// How many lines from the end of a comment are looked at to learn its buttons.
const LOOK_BACK: usize = 8;

/// How many lines a comment's buttons and the text after them are looked ahead.
const LOOK_AHEAD: usize = 60;

/// The lines that close comments on this page.
#[derive(Debug, Default)]
pub(super) struct Closings {
    /// Short lines that end many comments, whatever their words.
    learned: HashSet<String>,
    /// Those among the buttons that close most comments.
    usual: HashSet<String>,
}

impl Closings {
    /// Learns from the ends of the comments that another one follows.
    pub(super) fn learn(facts: &[Fact<'_>], heads: &[Head]) -> Self {
        let mut counts: HashMap<String, usize> = HashMap::new();
        let mut chunks = 0_usize;
        for pair in heads.windows(2) {
            let [head, next] = pair else { continue };
            chunks += 1;
            for key in ends(facts, head.end..next.start) {
                *counts.entry(key).or_default() += 1;
            }
        }
        // The last comment ends where nobody knows, but what ended the others may stand in it.
        if let Some(last) = heads.last().filter(|_| chunks > 0) {
            let end = facts.len().min(last.end + LOOK_AHEAD);
            let first = super::heads::next_line(facts, last.end).map_or(end, |line| line + 1);
            let lines = facts.get(first..end).unwrap_or_default().iter().filter(|fact| !fact.is_blank());
            let keys: HashSet<String> =
                lines.filter(|fact| fact.text().len() <= 60).map(|fact| key(fact.text())).collect();
            let mut is_known = false;
            for (key, count) in &mut counts {
                let is_here = keys.contains(key);
                *count += usize::from(is_here);
                is_known |= is_here;
            }
            chunks += usize::from(is_known);
        }
        let mut closings = Self::default();
        for (key, count) in counts {
            if count >= 2 && count * 2 >= chunks {
                closings.learned.insert(key.clone());
            }
            if count * 2 >= chunks {
                closings.usual.insert(key);
            }
        }
        closings.keep_buttons(facts);
        closings
    }

    /// Learns from the buttons alone, where no author line tells where comments begin.
    pub(super) fn of_buttons(facts: &[Fact<'_>]) -> Self {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for fact in facts.iter().filter(|fact| fact.is_button()) {
            *counts.entry(key(fact.text())).or_default() += 1;
        }
        let most = counts.values().copied().max().unwrap_or(0);
        let usual = counts.into_iter().filter(|&(_, count)| count * 2 > most).map(|(key, _)| key).collect();
        Self { learned: HashSet::new(), usual }
    }

    fn keep_buttons(&mut self, facts: &[Fact<'_>]) {
        let mut buttons: HashSet<String> = HashSet::new();
        for fact in facts.iter().filter(|fact| !fact.is_blank() && fact.text().len() <= 60) {
            let key = key(fact.text());
            if self.usual.contains(&key)
                && (fact.is_button() || self.learned.contains(&key) && !fact.is_number())
            {
                buttons.insert(key);
            }
        }
        self.usual = buttons;
    }

    pub(super) fn has_usual(&self) -> bool {
        !self.usual.is_empty()
    }

    /// Whether a line is one of those that close most comments here.
    pub(super) fn is_usual(&self, fact: &Fact<'_>) -> bool {
        !fact.is_blank() && fact.text().len() <= 60 && self.usual.contains(&key(fact.text()))
    }

    /// Whether the page repeats the line below comment after comment.
    pub(super) fn is_learned(&self, fact: &Fact<'_>) -> bool {
        !fact.is_blank() && fact.text().len() <= 60 && self.learned.contains(&key(fact.text()))
    }

    /// Whether a line can stand below a comment's text.
    pub(super) fn closes(&self, fact: &Fact<'_>) -> bool {
        if fact.is_blank() {
            return false;
        }
        let is_text = fact.readings.iter().any(|found| found.place == Place::Text);
        let is_known = fact.readings.iter().any(|found| match found.place {
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
            || fact.text().len() <= 60 && self.learned.contains(&key(fact.text()))
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
        if text_end == chunk.end { end } else { text_end }
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

/// The keys of the short lines at the end of a comment, without its first line.
fn ends(facts: &[Fact<'_>], chunk: Range<usize>) -> HashSet<String> {
    let first = super::heads::next_line(facts, chunk.start).filter(|&line| line < chunk.end);
    let mut keys = HashSet::new();
    for at in chunk.rev().take(LOOK_BACK) {
        let Some(fact) = facts.get(at).filter(|_| Some(at) != first) else { break };
        if fact.is_blank() {
            continue;
        }
        let text = fact.text();
        let is_short = text.len() <= 60 && text.split_whitespace().count() <= 5;
        if !is_short || text.ends_with(['.', '?', '!', '。', ',']) && !fact.is_known() {
            break;
        }
        keys.insert(key(text));
    }
    keys
}

/// A line with its numbers made equal: "Like (3)" and "Like (12)" close comments alike. Of a row with separators the first button: "Like · Reply · 3y · Edited".
fn key(text: &str) -> String {
    let is_row = memchr::memchr(0xB7, text.as_bytes()).is_some();
    let text = match is_row.then(|| text.split_once(" · ")).flatten() {
        Some((first, _))
            if !first.contains(char::is_whitespace) && first.starts_with(char::is_alphabetic) =>
        {
            first
        }
        _ => text,
    };
    let mut key = String::with_capacity(text.len());
    for c in fold(text).chars() {
        let c = if c.is_ascii_digit() { '#' } else { c };
        if c != '#' || !key.ends_with('#') {
            key.push(c);
        }
    }
    key
}
