//! Where the comments begin, and how far up the platform's lines above them reach.

use super::{
    closing::Closings,
    facts::Fact,
    heads::{self, Head, HeadForm, is_lone_name, next_line},
    signed::Signed,
};
use crate::sort::counts::{Counted, Form};
use crate::{
    LeftoverKind,
    sort::{
        leftovers::Match,
        leftovers_table::{Evidence, Place, Risk},
    },
};

/// How many lines may stand between a header and the first author line: the order, the box to write in, the rules of the house.
const BELOW_HEADER: usize = 40;

/// How many lines below a head are looked at for a text.
const LOOKED_AT: usize = 30;

/// How many lines of unknown words may stand under "Related" and its like.
const UNKNOWN: usize = 12;

/// The part of the page with the comments.
#[derive(Debug)]
pub(super) struct Region {
    /// The header, or the first author line.
    pub(super) start: usize,
    pub(super) heads: Vec<Head>,
    /// Whether only buttons tell the comments apart.
    pub(super) is_by_buttons: bool,
    /// Where the authors stand below or behind their texts.
    pub(super) signed: Option<Signed>,
}

/// Finds the comments.
pub(super) fn find(facts: &[Fact<'_>]) -> Option<Region> {
    let heads = heads::find(facts);
    if let Some(signed) = super::signed::find(facts, &heads) {
        return Some(Region { start: signed.start, heads, is_by_buttons: false, signed: Some(signed) });
    }
    let headless = || {
        let first = without_header(facts, &heads)?;
        let start = heads.get(first)?.start;
        // An avatar above the first author line belongs to the comments.
        let above = start.checked_sub(1).filter(|&line| facts.get(line).is_some_and(Fact::is_avatar));
        Some((above.unwrap_or(start), first))
    };
    below_header(facts, &heads)
        .or_else(headless)
        .map(|(start, first)| {
            let mut heads: Vec<Head> = heads.into_iter().skip(first).collect();
            drop_listed(facts, &mut heads);
            Region { start, heads, is_by_buttons: false, signed: None }
        })
        .or_else(|| by_buttons(facts))
        .or_else(|| by_blocks(facts))
}

/// Titles and days under "Related posts" or below the form are no comments, as long as no whole comment stands below them: one with a button, an age, an
/// hour, a head word.
fn drop_listed(facts: &[Fact<'_>], heads: &mut Vec<Head>) {
    let is_whole = |at: usize, head: &Head| {
        let end = heads.get(at + 1).map_or(facts.len(), |next| next.start);
        head.evidence > 0 || closed_by_button(facts, head.end, end)
    };
    let weak = heads.iter().enumerate().rposition(|(at, head)| is_whole(at, head)).map_or(0, |last| last + 1);
    let lists = |fact: &Fact<'_>| {
        let kind = |found: &Match| matches!(found.kind, LeftoverKind::Related | LeftoverKind::Form);
        fact.readings().iter().any(|found| kind(found) && found.evidence < Evidence::Neighbour)
    };
    let is_listed = |pair: &[Head]| match pair {
        [above, head] => facts.get(above.end..head.start).is_some_and(|lines| lines.iter().any(lists)),
        _ => false,
    };
    let from = weak.max(1) - 1;
    let first = heads.get(from..).and_then(|heads| heads.windows(2).position(is_listed));
    if let Some(first) = first {
        heads.truncate(from + first + 1);
    }
}

/// The first header with an author line below it and no text between: the header's line and the index of the head.
fn below_header(facts: &[Fact<'_>], heads: &[Head]) -> Option<(usize, usize)> {
    let mut from = 0;
    let mut is_between = false;
    for (first, head) in heads.iter().enumerate() {
        let top = first_header(facts, from, head.start);
        let header = (top..head.start).find(|&at| is_header_of(facts, heads, at, first, is_between));
        if let Some(at) = header {
            return Some((at, first));
        }
        is_between |= head.is_sure;
        // A name that reads as a button is no header: "Comment" above its time.
        from = head.start + 1;
    }
    None
}

/// The first line, not above `from`, whose header might lead to a head at `head`: far enough up, too many lines or sentences stand between.
fn first_header(facts: &[Fact<'_>], from: usize, head: usize) -> usize {
    let mut sentences = 0;
    let least = from.max(head.saturating_sub(4 * BELOW_HEADER + 1));
    let mut above = (least..head).rev();
    let ends = |at: &usize| {
        facts.get(*at).is_some_and(|fact| {
            sentences += usize::from(fact.is_unknown_sentence());
            sentences > RULES
        })
    };
    above.find(ends).unwrap_or(least)
}

/// Whether the line at `at` is a header of the comments that begin with the head `first`. `is_between`: whether a comment that is sure stands above.
fn is_header_of(facts: &[Fact<'_>], heads: &[Head], at: usize, first: usize, is_between: bool) -> bool {
    let (Some(fact), Some(head)) = (facts.get(at), heads.get(first)) else { return false };
    let is_replies = is_reply_header(fact);
    if !fact.is_header() && !is_form_header(fact) && !is_replies {
        return false;
    }
    if fact.text().ends_with('?') && !leads_to_question(facts, at) {
        return false;
    }
    // "Top" between two posts leads up the page.
    if is_between && !fact.names_comments() {
        return false;
    }
    // "2 replies" below a comment counts its answers.
    if is_replies && (first > 0 || next_line(facts, at + 1) != Some(head.start)) {
        return false;
    }
    let is_counted =
        fact.count().is_some_and(|count| count.number.is_some()) && evidence(facts, heads, first) > 0;
    leads_to(facts, at, head.start, is_counted) && is_backed(facts, heads, first, fact)
}

/// "2 replies", "3 Antworten" above the first comment.
fn is_reply_header(fact: &Fact<'_>) -> bool {
    fact.count().is_some_and(|count| {
        count.counted == Counted::Replies && count.number.is_some() && count.form != Form::Hidden
    })
}

/// "Leave a Reply" above the comments.
fn is_form_header(fact: &Fact<'_>) -> bool {
    fact.is_form() && fact.best().is_some_and(|found| found.evidence < Evidence::Neighbour)
}

/// How many sentences of the house's rules may stand below a header that counts.
const RULES: usize = 3;

/// How many bytes all lines below such a header may have.
const LONGEST_RULES: usize = 500;

/// Whether the lines between a header and a head are the platform's: known, or short and no sentences; a header that counts may have the rules of the house
/// below it, set apart by blank lines.
fn leads_to(facts: &[Fact<'_>], header: usize, head: usize, is_counted: bool) -> bool {
    // Bounded, blank lines included, so that a page of headers stays linear.
    let between = facts.get(header + 1..head).filter(|between| between.len() <= 4 * BELOW_HEADER);
    let Some(between) = between else { return false };
    let written = between.iter().filter(|fact| !fact.is_blank());
    let sentences = written.clone().filter(|fact| fact.is_unknown_sentence()).count();
    let is_short = written.clone().map(|fact| fact.text().len()).sum::<usize>() <= LONGEST_RULES;
    // Below the rules stands what one may do: the order, the box to write in.
    let leads_on = between
        .iter()
        .rev()
        .filter(|fact| !fact.is_blank())
        .take_while(|fact| !fact.is_unknown_sentence())
        .any(|fact| fact.is_header() || fact.is_form() || fact.is_control());
    written.clone().count() <= BELOW_HEADER
        && (sentences == 0
            || is_counted && sentences <= RULES && is_short && leads_on && follows_prose(facts, header))
}

/// Whether text stands above a header: the count below a headline says what comes at the end of the page.
pub(super) fn follows_prose(facts: &[Fact<'_>], header: usize) -> bool {
    facts.get(..header).is_some_and(|above| above.iter().any(Fact::is_prose))
}

/// Whether the heads below a header make comments: a header that only names them ("Comments") or asks for one needs more than a name and a date.
fn is_backed(facts: &[Fact<'_>], heads: &[Head], first: usize, header: &Fact<'_>) -> bool {
    let counted = header.count().is_some()
        || header
            .best()
            .is_some_and(|found| found.evidence == Evidence::Alone && found.place == Place::Header);
    counted || evidence(facts, heads, first) >= 1
}

/// The first head of the comments on a page without a header: all heads from there to the end, as long as each shows more than a date.
fn without_header(facts: &[Fact<'_>], heads: &[Head]) -> Option<usize> {
    let mut first = None;
    let closes = |at: usize| -> bool {
        let end = heads.get(at + 1).map_or(facts.len(), |next| next.start);
        heads.get(at).is_some_and(|head| closed_by_button(facts, head.end, end))
    };
    let is_by_button =
        !heads.is_empty() && (0..heads.len()).filter(|&at| closes(at)).count() * 2 > heads.len();
    let mut sum = 0;
    for (at, head) in heads.iter().enumerate().rev() {
        let has_button = closes(at);
        let evidence = head.evidence + 2 * u32::from(has_button);
        if evidence == 0 || is_by_button && !has_button && head.evidence < 2 && at + 1 != heads.len() {
            break;
        }
        sum += evidence;
        first = Some(at);
    }
    let first = first?;
    let count = heads.len() - first;
    // Teasers and tables of results have names and times too, but no texts.
    let has_text = |at: usize| {
        let end = heads.get(at + 1).map_or(facts.len(), |next| next.start);
        let below = heads.get(at).and_then(|head| facts.get(head.end..end));
        below.is_some_and(|below| {
            below.iter().take(LOOKED_AT).any(|fact| !fact.is_blank() && !fact.is_known())
        })
    };
    let texts = (first..heads.len()).filter(|&at| has_text(at)).count();
    let is_collapsed = heads.iter().skip(first).any(|head| head.evidence >= 4);
    if texts * 2 <= count && !is_collapsed {
        return None;
    }
    let platform =
        is_by_button || heads.iter().skip(first).any(|head| head.evidence >= 2) || end_is_known(facts);
    (sum >= 3 && platform && (count >= 2 || sum >= 4)).then_some(first)
}

/// What the heads from `first` on show besides names and dates.
fn evidence(facts: &[Fact<'_>], heads: &[Head], first: usize) -> u32 {
    let heads = heads.get(first..).unwrap_or_default();
    let mut sum = 0;
    for (at, head) in heads.iter().enumerate().take(20) {
        let end = heads.get(at + 1).map_or(facts.len(), |next| next.start);
        sum += head.evidence + u32::from(closed_by_button(facts, head.end, end));
    }
    sum
}

fn closed_by_button(facts: &[Fact<'_>], from: usize, end: usize) -> bool {
    // Far below a head, a button belongs to somebody else.
    let end = end.min(from.saturating_add(200));
    facts.get(from..end).unwrap_or_default().iter().any(Fact::is_button)
}

fn end_is_known(facts: &[Fact<'_>]) -> bool {
    facts.iter().rev().filter(|fact| !fact.is_blank()).take(3).any(|fact| fact.is_known() && fact.is_foot())
}

/// Comments told apart by their buttons alone: name, text, perhaps a time, `Like`, `Reply`.
fn by_buttons(facts: &[Fact<'_>]) -> Option<Region> {
    let closings = Closings::of_buttons(facts);
    if !closings.has_usual() {
        return None;
    }
    let last = facts.iter().rposition(|fact| closings.is_usual(fact))?;
    let header = (0..last).find(|&at| {
        facts.get(at).is_some_and(Fact::is_header) && opens_comment(facts, &closings, at + 1).is_some()
    });
    let name = match header {
        Some(at) => opens_comment(facts, &closings, at + 1)?,
        None => first_name(facts, &closings)?,
    };
    let head = Head {
        start: name,
        name,
        time_line: None,
        end: name + 1,
        evidence: 0,
        form: HeadForm::Avatar,
        is_sure: false,
    };
    Some(Region { start: header.unwrap_or(name), heads: vec![head], is_by_buttons: true, signed: None })
}

/// The line of the first name below the platform's lines at `from`, if text and a button follow it.
fn opens_comment(facts: &[Fact<'_>], closings: &Closings, from: usize) -> Option<usize> {
    let name = (from..facts.len().min(from + BELOW_HEADER))
        .find(|&at| facts.get(at).is_some_and(|fact| !fact.is_blank() && !fact.is_known()))?;
    is_comment(facts, closings, name).then_some(name)
}

fn is_comment(facts: &[Fact<'_>], closings: &Closings, name: usize) -> bool {
    let text = next_line(facts, name + 1).unwrap_or(facts.len());
    facts.get(name).is_some_and(|fact| is_lone_name(fact.text()))
        && facts.get(text).is_some_and(|fact| !fact.is_button())
        && closings.text_and_button_follow(facts, name + 1, facts.len())
}

/// Without a header: the first line of the block that the first sure row of buttons closes.
fn first_name(facts: &[Fact<'_>], closings: &Closings) -> Option<usize> {
    let is_sure_row = |fact: &Fact<'_>| {
        fact.is_button()
            && closings.is_usual(fact)
            && fact.readings().iter().any(|found| found.place == Place::Control && found.risk == Risk::Low)
    };
    let is_dated_row = |at: usize| {
        facts.get(at).is_some_and(|fact| fact.time.as_ref().is_some_and(|time| time.is_age))
            && (at..closings.group_end(facts, at..facts.len().min(at + 6)))
                .any(|line| facts.get(line).is_some_and(|fact| closings.is_usual(fact)))
    };
    // One row alone may be the buttons of an event or of the article.
    let mut rows = facts.iter().enumerate().filter(|(_, fact)| is_sure_row(fact)).map(|(at, _)| at);
    let row = rows.next().filter(|_| rows.next().is_some()).or_else(|| {
        let mut dated = (0..facts.len()).filter(|&at| is_dated_row(at));
        dated.next().filter(|_| dated.next().is_some())
    })?;
    let above = (0..row).rev().find(|&at| facts.get(at).is_some_and(|fact| !fact.is_blank()))?;
    let block = (above.saturating_sub(BELOW_HEADER)..=above)
        .rev()
        .take_while(|&at| facts.get(at).is_some_and(|fact| !fact.is_blank()))
        .last()?;
    let name = facts.get(block)?;
    (block + 1 < row && is_lone_name(name.text()) && !name.is_known()).then_some(block)
}

/// "Comments", "3 Kommentare": words that head nothing else. A section of an article may be called "Discussion" or "Opinions".
fn is_plain_header(fact: &Fact<'_>) -> bool {
    const SECTIONS: &[&str] = &[
        "discussion",
        "conversation",
        "thought",
        "thoughts",
        "opinion",
        "opinions",
        "posts",
        "messages",
        "meinungen",
        "beiträge",
        "gedanken",
        "avis",
        "contributions",
        "réflexions",
        "opiniones",
        "pensamientos",
        "opiniões",
        "pensamentos",
        "pensieri",
        "berichten",
        "gedachten",
        "inlägg",
        "tankar",
        "diskussion",
        "diskuse",
        "diskuze",
        "diskusia",
        "názory",
        "opinie",
        "dyskusja",
        "keskustelu",
        "мнений",
        "мысли",
        "отзывы",
        "מחשבות",
    ];
    let is_word = || {
        let key = crate::sort::leftovers::fold(fact.text());
        let word = key.trim_end_matches([':', ' ']);
        crate::sort::counts::is_comments(word) && !SECTIONS.contains(&word)
    };
    fact.names_comments() && (fact.count().is_some() || is_word())
}

/// Below a header, blocks that each open with a name and go on with text.
fn by_blocks(facts: &[Fact<'_>]) -> Option<Region> {
    let header = facts.iter().rposition(|fact| {
        is_plain_header(fact)
            && !fact.says_none_follow()
            && fact.count().is_none_or(|count| count.number != Some(0))
    })?;
    let mut heads = Vec::new();
    let mut at = next_line(facts, header + 1)?;
    if at == header + 1 {
        return None;
    }
    loop {
        let fact = facts.get(at)?;
        if fact.is_foot() && fact.is_sure() {
            break;
        }
        let has_text = facts.get(at + 1).is_some_and(|fact| !fact.is_blank());
        let is_head = is_lone_name(fact.text()) && has_text && !fact.is_known();
        if is_head {
            heads.push(Head {
                start: at,
                name: at,
                time_line: None,
                end: at + 1,
                evidence: 0,
                form: HeadForm::Avatar,
                is_sure: false,
            });
        } else if heads.is_empty() || has_text && fact.is_name() {
            return None;
        }
        let Some(blank) = (at..facts.len()).find(|&line| facts.get(line).is_some_and(Fact::is_blank)) else {
            break;
        };
        let Some(next) = next_line(facts, blank) else { break };
        at = next;
    }
    let written = facts.get(header + 1..)?.iter().filter(|fact| !fact.is_blank()).count();
    (!heads.is_empty() && written <= heads.len() * 30).then_some(Region {
        start: header,
        heads,
        is_by_buttons: false,
        signed: None,
    })
}

/// The first line of the platform's lines that end at `end`; `end` where the line above is the article's.
///
/// Goes up over lines of the table, each with the evidence that it needs, and over short unknown lines where one of those stands above them: the
/// titles under "Related", the topics above a count.
pub(super) fn top_of_leftovers(facts: &[Fact<'_>], end: usize) -> usize {
    let mut top = end;
    let mut unknown = 0;
    let mut small = false;
    let mut at = end;
    while let Some(line) = at.checked_sub(1) {
        at = line;
        let Some(fact) = facts.get(line) else { break };
        if fact.is_blank() {
            small = false;
            continue;
        }
        // One or two words in the same block may be buttons that the table does not know.
        let touches = unknown == 0 || small;
        if let Some(found) = fact.best().filter(|found| found.place != Place::Text) {
            let is_enough = match found.evidence {
                Evidence::Alone | Evidence::Tail => true,
                // Words that a writer asks too ("What do you think?") need the platform's on both sides.
                Evidence::Neighbour if fact.text().ends_with('?') => {
                    touches && top < facts.len() && leads_to_question(facts, line)
                }
                Evidence::Neighbour => touches && (top < facts.len() || found.risk == Risk::Low),
            };
            if is_enough {
                (top, unknown, small) = (line, 0, true);
                continue;
            }
        } else if touches && top < facts.len() && (fact.is_sign() || fact.is_badge() && line + 1 == top) {
            top = line;
            continue;
        }
        unknown += 1;
        small &= unknown <= 3 && fact.text().split_whitespace().count() <= 2;
        if unknown > UNKNOWN
            || fact.is_prose()
            || super::facts::is_sentence(fact.text())
            || starts_with_emoji(fact.text())
        {
            break;
        }
    }
    top
}

/// See [`platform::leads_to_question`](crate::sort::platform::leads_to_question).
fn leads_to_question(facts: &[Fact<'_>], at: usize) -> bool {
    let above = |lines: usize| at.checked_sub(lines).and_then(|line| facts.get(line));
    match above(1) {
        Some(fact) if fact.is_blank() => above(2).is_some_and(Fact::is_header),
        Some(fact) => fact.is_known(),
        None => false,
    }
}

/// An emoji line is a heading of the article, whatever its words are.
fn starts_with_emoji(text: &str) -> bool {
    text.chars().next().is_some_and(|c| {
        !c.is_alphanumeric() && u32::from(c) >= 0x2190 && !matches!(c, '“' | '«' | '←' | '→' | '↑' | '↓')
    })
}
