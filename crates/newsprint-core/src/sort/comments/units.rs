//! One comment of the page: its head, its text, its buttons.

use std::ops::Range;

use super::{
    author_line::{AuthorLine, Navigation, trimmed},
    closing::Closings,
    facts::Fact,
    heads::{self, Head, is_lone_name},
    reply_to,
    time::Time,
    word_list::is_plain,
};
use crate::{LeftoverKind, sort::leftovers_table::Place};

/// A comment in the making. Ranges are bytes of the source unless they are said to be lines.
#[derive(Debug, Default)]
pub(super) struct Unit {
    pub(super) author: Option<Range<usize>>,
    pub(super) time: Option<Time>,
    /// Author, time, head words.
    pub(super) head: Vec<Range<usize>>,
    pub(super) leftovers: Vec<(Range<usize>, LeftoverKind)>,
    /// Words on the author line that may name who is answered.
    pub(super) runs: Vec<Range<usize>>,
    /// The handle beside the name: "@linnea@trams.example".
    pub(super) handle: Option<Range<usize>>,
    /// Whom "In reply to NAME" names.
    pub(super) answers: Option<String>,
    /// Text behind the colon of a chat.
    pub(super) inline_text: Option<Range<usize>>,
    /// Lines of the text.
    pub(super) text: Range<usize>,
    /// Lines below it, up to the next comment.
    pub(super) closing: Range<usize>,
    /// Columns in front of the author line.
    pub(super) indent: u32,
    pub(super) navigation: Option<Navigation>,
    pub(super) children: Option<usize>,
    pub(super) number: Option<u64>,
    /// "1.1": an answer to "1".
    pub(super) numbering: Option<String>,
    pub(super) points: Option<i64>,
    pub(super) edited: bool,
    pub(super) pending: bool,
}

/// The comments that begin at `heads`, and the line where the foot of the page begins.
pub(super) fn read(facts: &[Fact<'_>], heads: &[Head], closings: &Closings) -> (Vec<Unit>, usize) {
    let mut units = Vec::with_capacity(heads.len());
    let mut foot = facts.len();
    let gap = has_gap_below_heads(facts, heads);
    for (number, head) in heads.iter().enumerate() {
        let next = heads.get(number + 1).map(|next| next.start);
        let end = next.unwrap_or(facts.len());
        let mut unit = with_head(facts, head);
        let mut from = unit.take_badges(facts, head.end..end, gap);
        loop {
            let (text_end, closing_end, again) = divide(
                facts,
                closings,
                from..end,
                next.is_none(),
                unit.inline_text.is_some(),
                unit.time.is_none(),
            );
            unit.text = from..text_end;
            unit.closing = text_end..closing_end;
            let Some(name) = again else {
                foot = closing_end;
                units.push(unit);
                break;
            };
            unit.closing = text_end..name;
            units.push(unit);
            unit = with_name(facts, name);
            from = unit.take_badges(facts, name + 1..end, false);
        }
    }
    take_numbers(facts, &mut units);
    (units, foot)
}

/// "1 Ewa", "2 Ola": where every name begins with the number after the last one's, the numbers are the platform's.
fn take_numbers(facts: &[Fact<'_>], units: &mut [Unit]) {
    let text_of = |range: &Range<usize>| {
        let line = facts.partition_point(|fact| fact.line().start() <= range.start).checked_sub(1)?;
        let fact = facts.get(line)?;
        fact.text().get(range.start - fact.line().start()..range.end - fact.line().start())
    };
    let numbers: Vec<(u64, usize)> = units
        .iter()
        .map_while(|unit| {
            let name = text_of(unit.author.as_ref()?)?;
            let digits = name.bytes().take_while(u8::is_ascii_digit).count();
            let rest = name.get(digits..)?;
            let is_number = digits > 0 && rest.starts_with(' ') && rest.contains(char::is_alphabetic);
            let blanks = rest.len() - rest.trim_start().len();
            is_number.then_some((name.get(..digits)?.parse().ok()?, digits + blanks))
        })
        .collect();
    let counts_on = numbers.windows(2).all(|pair| matches!(pair, [(one, _), (other, _)] if one < other));
    if numbers.len() < 2 || numbers.len() < units.len() || !counts_on {
        return;
    }
    for (unit, (number, length)) in units.iter_mut().zip(numbers) {
        let Some(author) = unit.author.clone() else { continue };
        let name = author.start + length..author.end;
        for piece in unit.head.iter_mut().filter(|piece| **piece == author) {
            *piece = name.clone();
        }
        let digits = text_of(&author).map_or(0, |name| name.bytes().take_while(u8::is_ascii_digit).count());
        unit.leftovers.push((author.start..author.start + digits, LeftoverKind::Badge));
        (unit.author, unit.number) = (Some(name), Some(number));
    }
}

/// Where the text in `chunk` ends, where its buttons end, and the line of the next name when another comment without a time begins there.
fn divide(
    facts: &[Fact<'_>],
    closings: &Closings,
    chunk: Range<usize>,
    is_last: bool,
    has_text: bool,
    needs_time: bool,
) -> (usize, usize, Option<usize>) {
    let mut search = chunk.clone();
    while closings.has_usual() {
        let Some(group) = closings.next_group(facts, search.clone()) else { break };
        let rest = heads::next_line(facts, group.end).filter(|&line| line < chunk.end);
        let Some(rest) = rest else { return (group.start, chunk.end, None) };
        if !closings.text_and_button_follow(facts, rest, chunk.end) {
            if is_last {
                return (group.start, group.end, None);
            }
            break;
        }
        // More text and another button: the same comment going on, or the next one without a time.
        let is_name = facts.get(rest).is_some_and(|fact| is_lone_name(fact.text()))
            && facts.get(rest + 1).is_some_and(|fact| !fact.is_blank() || facts.get(rest + 2).is_some())
            && has_text_before_button(facts, closings, rest + 1..chunk.end);
        if is_name && is_complete(facts, closings, &group) {
            return (group.start, group.end, Some(rest));
        }
        search = rest..chunk.end;
    }
    if is_last {
        let (text_end, closing_end) = last_text(facts, closings, chunk, has_text, needs_time);
        return (text_end, closing_end, None);
    }
    (closings.peel(facts, chunk.clone()), chunk.end, None)
}

fn has_text_before_button(facts: &[Fact<'_>], closings: &Closings, range: Range<usize>) -> bool {
    let Some(line) = range
        .clone()
        .find(|&line| facts.get(line).is_some_and(|fact| !fact.is_blank() && !fact.is_beside_author()))
    else {
        return false;
    };
    facts.get(line).is_some_and(|fact| !closings.is_usual(fact))
}

/// Whether a group has more than the one word that a text may have too.
fn is_complete(facts: &[Fact<'_>], closings: &Closings, group: &Range<usize>) -> bool {
    group.clone().filter_map(|line| facts.get(line)).any(|fact| closings.is_usual(fact))
}

/// Where the last text of the page ends: at the first button, count or foot line below it.
fn last_text(
    facts: &[Fact<'_>],
    closings: &Closings,
    chunk: Range<usize>,
    has_text: bool,
    needs_time: bool,
) -> (usize, usize) {
    let mut seen = has_text;
    for at in chunk.clone() {
        let Some(fact) = facts.get(at).filter(|fact| !fact.is_blank()) else { continue };
        // A time below the text of a comment that has none above.
        let next = heads::next_line(facts, at + 1).and_then(|line| facts.get(line));
        let is_time = needs_time
            && fact.time.is_some()
            && next.is_none_or(|next| closings.closes(next) || next.is_foot());
        if seen && is_time {
            return (at, closings.group_end(facts, at..chunk.end).max(at + 1));
        }
        let ends = (closings.closes(fact) || fact.is_foot()) && is_end(facts, closings, at);
        if ends && (seen || fact.is_foot() && fact.is_sure()) {
            return (at, closings.group_end(facts, at..chunk.end).max(at));
        }
        seen = true;
    }
    (chunk.end, chunk.end)
}

/// Whether the line at `at` is no text: a button, a sure line of the foot, or a number or badge with one of those below it.
fn is_end(facts: &[Fact<'_>], closings: &Closings, at: usize) -> bool {
    let strong = |fact: &Fact<'_>| {
        fact.is_button() || closings.is_usual(fact) || closings.is_learned(fact) || fact.is_foot()
    };
    let Some(fact) = facts.get(at) else { return false };
    let is_apart = at.checked_sub(1).and_then(|line| facts.get(line)).is_some_and(Fact::is_blank);
    // Several numbers: replies, shares, likes.
    let below = (at + 1..at + 7).filter_map(|line| facts.get(line)).filter(|fact| !fact.is_blank());
    strong(fact)
        || below.clone().take_while(|fact| fact.is_number()).count() <= 4
            && below.clone().find(|below| !(fact.is_number() && below.is_number())).is_none_or(strong)
        || is_apart && fact.is_known() && !fact.is_number()
}

/// Whether most heads have a blank line below: then a line right below one is a badge.
fn has_gap_below_heads(facts: &[Fact<'_>], heads: &[Head]) -> bool {
    let gaps = heads.iter().filter(|head| facts.get(head.end).is_some_and(Fact::is_blank)).count();
    heads.len() >= 2 && gaps * 2 >= heads.len()
}

/// A comment whose author stands behind its text, after a dash at byte `dash` of the line.
pub(super) fn signed_behind(fact: &Fact<'_>, dash: usize, read: &AuthorLine) -> Unit {
    let text = fact.text();
    let rest = text.get(dash..).unwrap_or_default();
    let name = dash + (rest.len() - rest.trim_start_matches([' ', '–', '—', '-']).len());
    let mut unit = Unit::default();
    unit.take_line_at(fact, fact.line().start() + name, text.get(name..).unwrap_or_default(), read);
    let sign = trimmed(text, dash..name);
    unit.head.push(sign.start + fact.line().start()..sign.end + fact.line().start());
    let words = trimmed(text, 0..dash);
    unit.inline_text = Some(words.start + fact.line().start()..words.end + fact.line().start());
    unit
}

pub(super) fn with_head(facts: &[Fact<'_>], head: &Head) -> Unit {
    let mut unit = Unit::default();
    let Some(fact) = facts.get(head.name) else { return unit };
    unit.indent = fact.line().indent();
    match &fact.head {
        Some(read) => unit.take_line(fact, read),
        None => unit.take_author(fact),
    }
    for at in heads::other_lines(head) {
        if let Some(fact) = facts.get(at).filter(|fact| !fact.is_blank()) {
            unit.take_badge(fact);
        }
    }
    if let Some(fact) = head.time_line.filter(|&line| line != head.name).and_then(|line| facts.get(line)) {
        unit.take_time(fact);
    }
    unit
}

fn with_name(facts: &[Fact<'_>], name: usize) -> Unit {
    let mut unit = Unit::default();
    if let Some(fact) = facts.get(name) {
        unit.indent = fact.line().indent();
        unit.take_author(fact);
    }
    unit
}

impl Unit {
    fn take_author(&mut self, fact: &Fact<'_>) {
        fact.with_name(|read| {
            if let Some(read) = read {
                self.take_line(fact, read);
            } else {
                let range = fact.line().start()..fact.line().end();
                self.author = Some(range.clone());
                self.head.push(range);
            }
        });
    }

    /// Takes a read author line.
    fn take_line(&mut self, fact: &Fact<'_>, read: &AuthorLine) {
        self.take_line_at(fact, fact.line().start(), fact.text(), read);
    }

    /// The same of `text`, which begins at byte `offset` of the source.
    fn take_line_at(&mut self, fact: &Fact<'_>, offset: usize, text: &str, read: &AuthorLine) {
        debug_assert!(offset >= fact.line().start(), "the text is of this line");
        let place = |range: &Range<usize>| range.start + offset..range.end + offset;
        self.author = read.author.as_ref().map(place);
        self.head.extend(read.author.as_ref().map(place));
        self.head.extend(read.words.iter().map(place));
        if let Some(time) = &read.time {
            self.head.push(place(&time.range));
            self.time = Some(time.clone());
        }
        for run in &read.leftovers {
            let words = text.get(run.clone()).unwrap_or_default();
            if is_handle(words) {
                self.handle = Some(place(run));
            }
            self.answers = self.answers.take().or_else(|| reply_to::named_on_line(words).map(str::to_owned));
            self.runs.push(place(run));
            self.leftovers.push((place(run), LeftoverKind::Badge));
        }
        self.inline_text = read.text.as_ref().map(place);
        (self.navigation, self.children, self.number, self.points) =
            (read.navigation, read.children, read.number, read.points);
        self.edited |= read.edited || read.time.as_ref().is_some_and(|time| time.edited);
    }

    /// Takes the line of the time, with the words around it.
    fn take_time(&mut self, fact: &Fact<'_>) {
        let Some(time) = &fact.time else {
            // Something else stands in front: a place, a title.
            if let Some(read) = &fact.head {
                let author = self.author.clone();
                let front = read.author.clone();
                self.take_line(fact, &AuthorLine { author: None, ..(**read).clone() });
                self.author = author;
                let place =
                    front.map(|range| range.start + fact.line().start()..range.end + fact.line().start());
                self.leftovers.extend(place.map(|range| (range, LeftoverKind::Badge)));
            }
            return;
        };
        let (offset, text) = (fact.line().start(), fact.text());
        let before = trimmed(text, 0..time.range.start);
        if super::time::is_board_number(text.get(before.clone()).unwrap_or_default()) {
            let words = text.get(before.clone()).unwrap_or_default();
            let bare = before.start + offset
                ..before.start + offset + words.trim_end_matches(super::time::is_separator).len();
            if bare.end < before.end + offset {
                let signs = text.get(bare.end - offset..before.end).unwrap_or_default();
                self.head.push(before.end + offset - signs.trim_start().len()..before.end + offset);
            }
            self.leftovers.push((bare, LeftoverKind::Badge));
            let digits =
                text.get(before.clone()).map(|words| words.trim_matches(|c: char| !c.is_ascii_digit()));
            self.number = digits.and_then(|digits| digits.parse().ok());
            self.numbering = digits.map(str::to_owned);
            self.head.push(time.range.start + offset..time.range.end + offset);
            self.edited |= time.edited;
            self.time = Some(Time::clone(time));
            return;
        }
        let after = trimmed(text, time.range.end..text.len());
        let is_badge = text.get(after.clone()).is_some_and(|words| words.contains(char::is_alphanumeric));
        for range in [before, time.range.clone(), after.clone()] {
            let is_own = is_badge && range == after;
            if !range.is_empty() && !is_own {
                self.head.push(range.start + offset..range.end + offset);
            }
        }
        if is_badge {
            self.leftovers.push((after.start + offset..after.end + offset, LeftoverKind::Badge));
        }
        self.edited |= time.edited || is_badge && text.get(after).is_some_and(super::time::is_edited);
        self.time = Some(Time::clone(time));
    }

    /// Takes a line that stands between name, time and text.
    fn take_badge(&mut self, fact: &Fact<'_>) {
        let text = fact.text();
        if is_handle(text) {
            self.handle = Some(fact.line().start()..fact.line().end());
        }
        self.edited |= super::time::is_edited(text) || super::around::says_edited(text);
        self.pending |= is_pending(text);
        self.answers = self.answers.take().or_else(|| reply_to::named(text).map(str::to_owned));
        if let Some(count) =
            fact.count().filter(|count| count.counted == crate::sort::counts::Counted::Reactions)
        {
            self.points = self.points.or(count.number.and_then(|number| i64::try_from(number).ok()));
        }
        self.leftovers.push((fact.line().start()..fact.line().end(), LeftoverKind::Badge));
    }

    /// Takes the badges below the head; returns the first line of the text.
    fn take_badges(&mut self, facts: &[Fact<'_>], range: Range<usize>, gap: bool) -> usize {
        let mut at = range.start;
        while at < range.end {
            let Some(fact) = facts.get(at) else { break };
            if fact.is_blank() {
                // A badge may stand behind a blank line, but then with other lines below it.
                at += 1;
                continue;
            }
            let next = heads::next_line(facts, at + 1).filter(|&line| line < range.end);
            let more_follows = next.is_some_and(|line| facts.get(line).is_some_and(|fact| !fact.is_button()));
            if reply_to::is_phrase(fact.text())
                && let Some(name) = facts.get(at + 1).filter(|name| name.is_name() && at + 2 < range.end)
            {
                self.answers = self.answers.take().or_else(|| Some(name.text().to_owned()));
                for line in [fact, name] {
                    self.leftovers.push((line.line().start()..line.line().end(), LeftoverKind::Badge));
                }
                at += 2;
                continue;
            }
            let is_reply_line = reply_to::named(fact.text()).is_some() && !fact.is_prose();
            // "+14" right below the head is a score, "42" may be all that somebody says.
            if at == range.start
                && fact.is_number()
                && fact.text().starts_with(['+', '-', '−'])
                && more_follows
            {
                let number = fact.count().and_then(|count| i64::try_from(count.number?).ok());
                let sign = if fact.text().starts_with('+') { 1 } else { -1 };
                self.points = self.points.or(number.map(|number| sign * number));
                self.leftovers.push((fact.line().start()..fact.line().end(), LeftoverKind::Count));
                at += 1;
                continue;
            }
            if at == range.start && super::time::is_board_number(fact.text()) && more_follows {
                self.number = self
                    .number
                    .or_else(|| fact.text().trim_matches(|c: char| !c.is_ascii_digit()).parse().ok());
                self.take_badge(fact);
                at += 1;
                continue;
            }
            let is_badge = fact.is_beside_author() && !fact.is_avatar()
                || is_reply_line
                || is_pending(fact.text())
                || super::time::is_edited(fact.text())
                || super::around::says_edited(fact.text());
            let stands_in_gap = gap
                && at == range.start
                && facts.get(at + 1).is_some_and(Fact::is_blank)
                && fact.is_name()
                && fact.text().split_whitespace().count() <= 3;
            let is_time = self.time.is_none() && fact.time.is_some() && at == range.start;
            if is_time && more_follows {
                self.take_time(fact);
            } else if (is_badge || stands_in_gap) && more_follows {
                self.take_badge(fact);
            } else {
                break;
            }
            at += 1;
        }
        at.min(range.end)
    }
}

/// "@linnea", "@linnea@trams.example".
fn is_handle(text: &str) -> bool {
    text.len() > 1 && text.starts_with('@') && !text.contains(char::is_whitespace)
}

/// "Your comment is awaiting moderation."
fn is_pending(text: &str) -> bool {
    const PENDING: &[&str] = &[
        "awaiting moderation",
        "wartet auf freischaltung",
        "wartet auf moderation",
        "en attente de modération",
        "pendiente de moderación",
        "pendiente de aprobación",
        "aguardando moderação",
        "in attesa di moderazione",
        "wacht op moderatie",
        "oczekuje na moderację",
        "ожидает проверки",
        "承認待ち",
        "等待审核",
    ];
    if text.len() > 160 || !may_be_pending(text) {
        return false;
    }
    let key = crate::sort::leftovers::fold(text);
    PENDING.iter().any(|pending| key.contains(pending))
}

/// Whether a word of `text` begins as one of those phrases does in ASCII: all of them that are ASCII speak of moderation, release or approval.
fn may_be_pending(text: &str) -> bool {
    let begins = |word: &str| {
        word.get(..6)
            .is_some_and(|front| ["modera", "freisc"].iter().any(|word| front.eq_ignore_ascii_case(word)))
    };
    // Most texts have no letters that such a word begins with.
    let is_front = |one: u8, two: u8| matches!((one | 0x20, two | 0x20), (b'm', b'o') | (b'f', b'r'));
    let bytes = text.as_bytes();
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    let has_front = pairs.fold(false, |found, (&one, &two)| found | is_front(one, two));
    !is_plain(text) || has_front && text.split_whitespace().any(begins)
}

/// Whether a line is the words of a platform in the place of a deleted comment.
pub(super) fn is_notice(fact: &Fact<'_>) -> bool {
    fact.readings().iter().any(|found| found.place == Place::Text)
}
