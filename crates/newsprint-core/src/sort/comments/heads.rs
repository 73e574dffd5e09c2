//! Where comments begin: author lines, told by what stands on them and beside them.

use std::ops::Range;

use super::{
    author_line::AuthorLine,
    facts::Fact,
    name::{is_name_like, opens_sentence},
};

/// How many lines of badges and signs may stand between a name and its time.
const BETWEEN: usize = 4;

/// The beginning of a comment.
#[derive(Debug)]
pub(super) struct Head {
    /// Its first line: the name, or name and time.
    pub(super) start: usize,
    /// The line with the time; `start` where it is the same line, or where there is none.
    pub(super) time_line: Option<usize>,
    /// The line after its last one.
    pub(super) end: usize,
    /// How sure it is, without what stands below: 0 for a name and a date.
    pub(super) evidence: u32,
    pub(super) form: HeadForm,
}

/// How name and time stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HeadForm {
    /// On one line, with a sign that says so.
    Marked,
    /// On one line and nothing else: "Noel K 5 days ago".
    Bare,
    /// The name above its time.
    Stacked,
    /// "NAME says:" without a time beside it.
    Said,
    /// Below an avatar, without a time.
    Avatar,
}

/// All heads among `facts`, in order.
pub(super) fn find(facts: &[Fact<'_>]) -> Vec<Head> {
    let page = Page::of(facts);
    let mut heads: Vec<Head> = Vec::new();
    let mut taken = 0;
    for at in 0..facts.len() {
        if at < taken {
            continue;
        }
        let Some(head) = head_at(facts, at, taken, page) else { continue };
        taken = head.end;
        heads.push(head);
    }
    keep_the_form_of_the_page(heads, facts)
}

/// The head that line `at` decides: its line with the time, or with the head word.
fn head_at(facts: &[Fact<'_>], at: usize, floor: usize, page: Page) -> Option<Head> {
    let fact = facts.get(at)?;
    if fact.time.is_some() && !page.times_stand_below {
        return stacked(facts, at, floor, page);
    }
    if let Some(read) = &fact.head {
        return on_one_line(facts, at, read);
    }
    if fact.is_avatar() {
        return below_avatar(facts, at);
    }
    None
}

fn on_one_line(facts: &[Fact<'_>], at: usize, read: &AuthorLine) -> Option<Head> {
    let evidence_of = |read: &AuthorLine| {
        u32::from(read.time.as_ref().is_some_and(|time| time.has_clock))
            + 2 * u32::from(read.time.as_ref().is_some_and(|time| time.is_age))
            + u32::from(read.has_head_word)
            + 2 * u32::from(
                read.navigation.is_some()
                    || read.points.is_some()
                    || read.children.is_some()
                    || read.text.is_some(),
            )
            + u32::from(!read.leftovers.is_empty())
    };
    if read.time.is_some() {
        let form = if read.is_marked { HeadForm::Marked } else { HeadForm::Bare };
        if form == HeadForm::Bare && !(is_boundary(facts, at) && stands_alone(facts, at, read)) {
            return None;
        }
        // A time in the middle of a text that goes on is a story.
        return Some(Head { start: at, time_line: Some(at), end: at + 1, evidence: evidence_of(read), form });
    }
    let time_line = (at + 1..facts.len().min(at + 4))
        .find(|&next| facts.get(next).is_some_and(|fact| !fact.is_blank() && !fact.is_beside_author()))
        .filter(|&next| facts.get(next).is_some_and(|fact| fact.time.is_some()));
    if !is_boundary(facts, at) && time_line.is_none() {
        return None;
    }
    let time = time_line.and_then(|line| facts.get(line)?.time.as_ref());
    let evidence = 1
        + u32::from(time.is_some_and(|time| time.has_clock))
        + 2 * u32::from(time.is_some_and(|time| time.is_age));
    Some(Head {
        start: at,
        time_line,
        end: time_line.map_or(at, |line| line) + 1,
        evidence,
        form: if time_line.is_some() { HeadForm::Stacked } else { HeadForm::Said },
    })
}

/// Name and time without a sign between them: few words, no sentence.
fn stands_alone(facts: &[Fact<'_>], at: usize, read: &AuthorLine) -> bool {
    let Some(fact) = facts.get(at) else { return false };
    let name = read.author.clone().and_then(|range| fact.text().get(range)).unwrap_or_default();
    name.split_whitespace().count() <= 4 && !opens_sentence(name)
}

/// The time at `at` with the name above it.
fn stacked(facts: &[Fact<'_>], at: usize, floor: usize, page: Page) -> Option<Head> {
    let time = facts.get(at)?.time.as_ref()?;
    let name = Run::above(facts, at, floor).name(facts, page)?;
    let marks = (name + 1..at).filter(|&line| facts.get(line).is_some_and(Fact::is_beside_author)).count();
    let above = name.checked_sub(1).and_then(|line| facts.get(line));
    let evidence = u32::from(time.has_clock)
        + 2 * u32::from(time.is_age)
        + u32::from(marks > 0)
        + 2 * u32::from(above.is_some_and(Fact::is_avatar))
        + u32::from(facts.get(name).is_some_and(|fact| fact.text().starts_with('@')));
    Some(Head { start: name, time_line: Some(at), end: at + 1, evidence, form: HeadForm::Stacked })
}

/// How the heads of a page stand.
#[derive(Clone, Copy, Debug)]
struct Page {
    times_stand_below: bool,
    /// How many lines most heads have above the time: 1 for the name alone, 2 for a name and what its owner does.
    lines: usize,
    /// Whether a name stands below a blank line or a button somewhere.
    has_strong_run: bool,
}

impl Page {
    fn of(facts: &[Fact<'_>]) -> Self {
        let mut lengths = [0_usize; BETWEEN + 2];
        for at in 0..facts.len() {
            if facts.get(at).is_none_or(|fact| fact.time.is_none()) {
                continue;
            }
            let run = Run::above(facts, at, at.saturating_sub(BETWEEN + 2));
            if run.is_strong
                && let Some(count) = lengths.get_mut(run.lines.len())
            {
                *count += 1;
            }
        }
        let most = lengths.iter().skip(1).copied().max().unwrap_or(0);
        let lines = lengths.iter().skip(1).position(|&count| count == most).map_or(1, |at| at + 1);
        Self {
            times_stand_below: times_stand_below(facts),
            lines: if most >= 2 { lines } else { 1 },
            has_strong_run: lengths.iter().skip(1).any(|&count| count > 0),
        }
    }
}

/// The short lines above a time, nearest first.
struct Run {
    lines: Vec<usize>,
    /// The first badge met on the way up.
    badge: Option<usize>,
    /// Whether it ends below a blank line, a button, a header, an avatar; not below other text.
    is_strong: bool,
}

impl Run {
    fn above(facts: &[Fact<'_>], at: usize, floor: usize) -> Self {
        let mut run = Self { lines: Vec::new(), badge: None, is_strong: true };
        for line in (floor..at).rev().take(BETWEEN + 2) {
            let Some(fact) = facts.get(line) else { break };
            if fact.is_blank() {
                // One blank line between name and time at most, and none between name and badges.
                if run.lines.is_empty() && run.badge.is_none() && at - line == 1 {
                    continue;
                }
                return run;
            }
            if fact.is_avatar() {
                return run;
            }
            if fact.time.is_some() || fact.head.is_some() {
                run.is_strong = false;
                return run;
            }
            if fact.is_beside_author() {
                if run.badge.is_none() && !fact.is_sign() {
                    run.badge = Some(line);
                }
                continue;
            }
            let indent = run.lines.last().and_then(|&below| facts.get(below)).map(|below| below.line.indent);
            if !run.lines.is_empty()
                && (fact.is_known() || indent.is_some_and(|indent| indent != fact.line.indent))
            {
                return run;
            }
            if !fact.is_name() || run.lines.len() > BETWEEN {
                run.is_strong = false;
                return run;
            }
            run.lines.push(line);
        }
        run
    }

    /// The line of the name.
    fn name(&self, facts: &[Fact<'_>], page: Page) -> Option<usize> {
        if self.lines.is_empty() {
            return self
                .badge
                .filter(|&line| is_boundary(facts, line) && facts.get(line).is_some_and(Fact::is_name));
        }
        let name = *self.lines.get(page.lines.min(self.lines.len()) - 1)?;
        if self.is_strong && self.lines.len() <= page.lines {
            return Some(name);
        }
        // Other text stands right above: only on pages where that is the form.
        let fact = facts.get(name)?;
        let is_short = fact.text().split_whitespace().count() <= 4 && is_lone_name(fact.text());
        (page.has_strong_run && is_short && !fact.is_known()).then_some(name)
    }
}

/// The name below an avatar, without a time.
fn below_avatar(facts: &[Fact<'_>], at: usize) -> Option<Head> {
    let name = at + 1;
    let fact = facts.get(name)?;
    let next = facts.get(name + 1)?;
    if !fact.is_name()
        || fact.head.is_some()
        || next.is_blank() && facts.get(name + 2).is_none_or(Fact::is_control)
    {
        return None;
    }
    // A time below it makes another head.
    let has_time = (name + 1..facts.len().min(name + 1 + BETWEEN))
        .any(|line| facts.get(line).is_some_and(|fact| fact.time.is_some()));
    (!has_time).then_some(Head {
        start: name,
        time_line: None,
        end: name + 1,
        evidence: 2,
        form: HeadForm::Avatar,
    })
}

/// Whether something ends above line `at`: a blank line, a button, a header, the page, another indentation.
fn is_boundary(facts: &[Fact<'_>], at: usize) -> bool {
    let Some(above) = at.checked_sub(1).and_then(|line| facts.get(line)) else { return true };
    let indent = facts.get(at).map_or(0, |fact| fact.line.indent);
    above.is_blank() || above.is_known() || above.time.is_some() || above.line.indent != indent
}

/// Whether the times stand below the text: most of them are followed by a button or have no name above.
fn times_stand_below(facts: &[Fact<'_>]) -> bool {
    let (mut above, mut below) = (0_usize, 0_usize);
    for at in 0..facts.len() {
        if facts.get(at).is_none_or(|fact| fact.time.is_none()) {
            continue;
        }
        let next = next_line(facts, at + 1).and_then(|line| facts.get(line));
        let closes = next.is_none_or(Fact::is_button);
        let run = Run::above(facts, at, at.saturating_sub(BETWEEN + 2));
        let has_name = run.is_strong && !run.lines.is_empty() || run.badge.is_some();
        if closes {
            below += 1;
        } else if has_name {
            above += 1;
        }
    }
    below > above
}

/// The next line at or after `at` that is not blank.
pub(super) fn next_line(facts: &[Fact<'_>], at: usize) -> Option<usize> {
    (at..facts.len()).find(|&line| facts.get(line).is_some_and(|fact| !fact.is_blank()))
}

/// Drops the forms that are rare on this page: a line of a comment that happens to read as an author line.
fn keep_the_form_of_the_page(heads: Vec<Head>, facts: &[Fact<'_>]) -> Vec<Head> {
    let count = |form: HeadForm| heads.iter().filter(|head| head.form == form).count();
    let (marked, bare, stacked, said) =
        (count(HeadForm::Marked), count(HeadForm::Bare), count(HeadForm::Stacked), count(HeadForm::Said));
    let said_is_form = said > marked + stacked || said > 0 && stacked + marked == 0;
    let bare_is_form = bare > 0 && bare * 2 >= marked + stacked;
    let marked_is_form = marked * 3 >= stacked;
    let heads = under_names(heads, facts);
    heads
        .into_iter()
        .filter(|head| match head.form {
            HeadForm::Said => said_is_form || has_button_below(facts, head.end),
            HeadForm::Bare => bare_is_form,
            HeadForm::Marked => marked_is_form || is_boundary(facts, head.start),
            _ => true,
        })
        .collect()
}

/// Where every author line with a time has a name of its own above it, what was taken for the name is something else: "Port Ansel | March 3".
fn under_names(mut heads: Vec<Head>, facts: &[Fact<'_>]) -> Vec<Head> {
    let has_name_above = |head: &Head| {
        let read = facts.get(head.start).and_then(|fact| fact.head.as_ref());
        let above = head.start.checked_sub(1).and_then(|line| Some((line, facts.get(line)?)));
        read.is_some_and(|read| {
            !read.has_head_word
                && read.navigation.is_none()
                && read.text.is_none()
                && read.leftovers.is_empty()
        }) && above.is_some_and(|(line, fact)| {
            is_lone_name(fact.text())
                && !fact.is_known()
                && fact.time.is_none()
                && fact.head.is_none()
                && is_boundary(facts, line)
        })
    };
    let marked = |head: &&Head| head.form == HeadForm::Marked;
    let count = heads.iter().filter(marked).count();
    if count >= 2 && heads.iter().filter(marked).all(has_name_above) {
        for head in heads.iter_mut().filter(|head| head.form == HeadForm::Marked) {
            (head.start, head.form) = (head.start - 1, HeadForm::Stacked);
        }
    }
    heads
}

fn has_button_below(facts: &[Fact<'_>], from: usize) -> bool {
    facts.iter().skip(from).take(12).any(Fact::is_button)
}

/// The ranges of the lines between name and time, and of the time line, for the head of a stacked form.
pub(super) fn lines_between(head: &Head) -> Range<usize> {
    head.start + 1..head.time_line.unwrap_or(head.start)
}

/// Whether `text` can be a name that stands alone above a comment.
pub(super) fn is_lone_name(text: &str) -> bool {
    is_name_like(text) && !opens_sentence(text)
}
