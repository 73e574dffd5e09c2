//! Comments with their author line below the text: "Posted by NAME on March 3", or behind it: "text – NAME Jan 3 at 5:12".
//!
//! What shows the first form is the end of the page: below the last author line there is no text. The second one is told by its dashes, and by scores or a
//! button among the lines, since quotes are signed so too.

use std::ops::Range;

use super::{
    author_line::{self, AuthorLine},
    closing::Closings,
    facts::Fact,
    heads::{Head, next_line},
    units::{self, Unit},
};
use crate::{LeftoverKind, text::blank};

/// Where such comments stand.
#[derive(Debug)]
pub(super) struct Signed {
    /// The header, or the first line.
    pub(super) start: usize,
    /// The first line of the first comment.
    pub(super) first: usize,
    pub(super) form: Form,
}

/// Where the author stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// On a line below the text.
    Below,
    /// Behind the text.
    Behind,
}

/// Finds comments that are signed.
pub(super) fn find(facts: &[Fact<'_>], heads: &[Head]) -> Option<Signed> {
    below(facts, heads).or_else(|| behind(facts))
}

/// A header, text, an author line, text, an author line, and no text any more.
fn below(facts: &[Fact<'_>], heads: &[Head]) -> Option<Signed> {
    let last = heads.last()?;
    let is_platform = |fact: &Fact<'_>| fact.is_blank() || fact.is_known();
    if !facts.get(last.end..)?.iter().all(is_platform) {
        return None;
    }
    let start = facts.iter().position(|fact| fact.names_comments() && !fact.says_none_follow())?;
    if !super::region::follows_prose(facts, start) {
        return None;
    }
    let first = next_line(facts, start + 1)?;
    let heads: Vec<&Head> = heads.iter().filter(|head| head.start > start).collect();
    let is_signed = !heads.is_empty()
        && std::iter::once(first).chain(heads.iter().map(|head| head.end)).zip(&heads).all(|(from, head)| {
            head.time_line.is_some()
                && (from..head.start).any(|line| facts.get(line).is_some_and(|fact| !is_platform(fact)))
        });
    is_signed.then_some(Signed { start, first, form: Form::Below })
}

/// From the first such line on there are only such lines, scores and the platform's words.
fn behind(facts: &[Fact<'_>]) -> Option<Signed> {
    let mut signed = 0;
    let mut first = None;
    let mut platform = 0;
    for (at, fact) in facts.iter().enumerate().rev().filter(|(_, fact)| !fact.is_blank()) {
        if signature(fact).is_some() {
            (signed, first) = (signed + 1, Some(at));
        } else if fact.is_number() || fact.is_known() && !fact.names_comments() {
            platform += 1;
        } else {
            break;
        }
    }
    let mut first = first?;
    let above = |at: usize| (0..at).rev().find(|&line| facts.get(line).is_some_and(|fact| !fact.is_blank()));
    if let Some(number) = above(first).filter(|&line| facts.get(line).is_some_and(Fact::is_number)) {
        first = number;
    }
    let header = above(first).filter(|&line| facts.get(line).is_some_and(Fact::names_comments));
    let is_enough = signed >= 2 && platform > 0 || header.is_some();
    is_enough.then_some(Signed { start: header.unwrap_or(first), first, form: Form::Behind })
}

/// Where the text ends, and the author line behind it, which counts from there.
fn signature(fact: &Fact<'_>) -> Option<(usize, AuthorLine)> {
    let text = fact.text();
    // Cheap questions first: nearly every line ends here.
    if text.len() > 2_000
        || !text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '.'))
        || text.starts_with(['“', '"', '«', '„', '>'])
    {
        return None;
    }
    let at = [" – ", " — ", " -- "].iter().filter_map(|dash| text.rfind(dash)).max()?;
    let rest = text.get(at..).filter(|rest| rest.len() <= 100 && rest.bytes().any(|b| b.is_ascii_digit()))?;
    let rest = rest.trim_start_matches(|c: char| blank::is_blank(c) || matches!(c, '–' | '—' | '-'));
    let read = author_line::read(rest, super::time::find(rest))?;
    read.time.as_ref()?;
    let author = read.author.as_ref()?;
    (author.len() <= 60 && author.start == 0).then_some((at, read))
}

/// The comments of `signed`, and the line where the foot of the page begins.
pub(super) fn units(
    facts: &[Fact<'_>],
    signed: &Signed,
    heads: &[Head],
    closings: &Closings,
) -> (Vec<Unit>, usize) {
    match signed.form {
        Form::Below => units_below(facts, signed, heads, closings),
        Form::Behind => units_behind(facts, signed),
    }
}

fn units_below(
    facts: &[Fact<'_>],
    signed: &Signed,
    heads: &[Head],
    closings: &Closings,
) -> (Vec<Unit>, usize) {
    let mut from = signed.first;
    let mut units = Vec::new();
    for head in heads.iter().filter(|head| head.start > signed.start) {
        let mut unit = units::with_head(facts, head);
        unit.text = from..head.start;
        let closing_end = closings.group_end(facts, head.end..facts.len()).max(head.end);
        unit.closing = head.end..closing_end;
        from = closing_end;
        units.push(unit);
    }
    (units, from)
}

fn units_behind(facts: &[Fact<'_>], signed: &Signed) -> (Vec<Unit>, usize) {
    let mut units: Vec<Unit> = Vec::new();
    let mut above: Vec<(Range<usize>, LeftoverKind)> = Vec::new();
    let mut points = None;
    let mut foot = signed.first;
    for (at, fact) in facts.iter().enumerate().skip(signed.first).filter(|(_, fact)| !fact.is_blank()) {
        let place = fact.line().start()..fact.line().end();
        let Some((dash, read)) = signature(fact) else {
            points =
                fact.count().filter(|_| fact.is_number()).and_then(|count| i64::try_from(count.number?).ok());
            above.push((place, LeftoverKind::Count));
            continue;
        };
        let mut unit = units::signed_behind(fact, dash, &read);
        unit.leftovers.append(&mut above);
        (unit.points, unit.text, unit.closing) = (points.take(), at + 1..at + 1, at + 1..at + 1);
        unit.indent = fact.line().indent();
        units.push(unit);
        foot = at + 1;
    }
    (units, foot)
}
