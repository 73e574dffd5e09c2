//! Where comments begin: author lines, told by what stands on them and beside them.

use super::{
    around::Around,
    author_line::{self, AuthorLine},
    facts::Fact,
    name::{is_name_like, opens_sentence},
};

/// How many lines of badges and signs may stand between a name and its time.
const BETWEEN: usize = 4;

/// The beginning of a comment.
#[derive(Debug)]
pub(super) struct Head {
    /// Its first line: the name, or name and time; a title or a time above the name.
    pub(super) start: usize,
    /// The line with the name.
    pub(super) name: usize,
    /// The line with the time; `start` where it is the same line, or where there is none.
    pub(super) time_line: Option<usize>,
    /// The line after its last one.
    pub(super) end: usize,
    /// How sure it is, without what stands below: 0 for a name and a date.
    pub(super) evidence: u32,
    pub(super) form: HeadForm,
    /// Whether no byline looks so.
    pub(super) is_sure: bool,
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

/// How many lines above a time are looked at.
const LONGEST_RUN: usize = 24;

/// All heads among `facts`, in order.
pub(super) fn find(facts: &[Fact<'_>]) -> Vec<Head> {
    let page = &Page::of(facts);
    let mut heads: Vec<Head> = Vec::new();
    let mut taken = 0;
    for (at, fact) in facts.iter().enumerate() {
        // Most lines are blank or text.
        if at < taken || fact.time.is_none() && fact.head.is_none() && !fact.is_avatar() {
            continue;
        }
        let Some(head) = head_at(facts, at, taken, page) else { continue };
        taken = head.end;
        heads.push(head);
    }
    keep_the_form_of_the_page(heads, facts)
}

/// The head that line `at` decides: its line with the time, or with the head word.
fn head_at(facts: &[Fact<'_>], at: usize, floor: usize, page: &Page) -> Option<Head> {
    let fact = facts.get(at)?;
    if fact.time.is_some()
        && let Some(head) = above_name(facts, at)
    {
        return Some(head);
    }
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
            + u32::from(facts.get(at).is_some_and(|fact| author_line::says_comment(fact.text())))
    };
    if read.time.is_some() {
        let form = if read.is_marked { HeadForm::Marked } else { HeadForm::Bare };
        if form == HeadForm::Bare && !(is_boundary(facts, at) && stands_alone(facts, at, read)) {
            return None;
        }
        // A time in the middle of a text that goes on is a story.
        return Some(Head {
            start: at,
            name: at,
            time_line: Some(at),
            end: at + 1,
            evidence: evidence_of(read),
            form,
            is_sure: facts.get(at).is_some_and(|fact| author_line::says_comment(fact.text())),
        });
    }
    // "says:" on a line of its own.
    let name = if read.author.is_some() { at } else { at.checked_sub(1)? };
    if name < at && !facts.get(name).is_some_and(|fact| is_lone_name(fact.text()) && fact.time.is_none()) {
        return None;
    }
    let time_line = (at + 1..facts.len().min(at + 4))
        .find(|&next| facts.get(next).is_some_and(|fact| !fact.is_blank() && !fact.is_beside_author()))
        .filter(|&next| facts.get(next).is_some_and(|fact| fact.time.is_some()));
    if !is_boundary(facts, name) && time_line.is_none() {
        return None;
    }
    let time = time_line.and_then(|line| facts.get(line)?.time.as_ref());
    let evidence = 1
        + u32::from(time.is_some_and(|time| time.has_clock))
        + 2 * u32::from(time.is_some_and(|time| time.is_age));
    Some(Head {
        start: name,
        name,
        time_line,
        end: time_line.map_or(at, |line| line) + 1,
        evidence,
        form: if time_line.is_some() { HeadForm::Stacked } else { HeadForm::Said },
        is_sure: false,
    })
}

/// Name and time without a sign between them: few words, no sentence.
fn stands_alone(facts: &[Fact<'_>], at: usize, read: &AuthorLine) -> bool {
    let Some(fact) = facts.get(at) else { return false };
    let name = read.author.clone().and_then(|range| fact.text().get(range)).unwrap_or_default();
    name.split_whitespace().count() <= 4 && !opens_sentence(name)
}

/// The time at `at` with the name above it.
fn stacked(facts: &[Fact<'_>], at: usize, floor: usize, page: &Page) -> Option<Head> {
    let time = facts.get(at)?.time.as_ref()?;
    let name = page.name_above(facts, at, floor)?;
    let marks = (name + 1..at).filter(|&line| facts.get(line).is_some_and(Fact::is_beside_author)).count();
    let is_sure = facts.get(name).is_some_and(|fact| author_line::says_comment(fact.text()))
        || (name + 1..at).any(|line| facts.get(line).is_some_and(|fact| fact.around == Some(Around::Member)));
    let above = name.checked_sub(1).and_then(|line| facts.get(line));
    let evidence = u32::from(time.has_clock)
        + 2 * u32::from(time.is_age)
        + u32::from(marks > 0)
        + 2 * u32::from(above.is_some_and(|fact| fact.is_avatar() || fact.around == Some(Around::Echo)))
        + u32::from(facts.get(name).is_some_and(|fact| fact.text().starts_with('@')))
        + u32::from(facts.get(name).is_some_and(|fact| author_line::says_comment(fact.text())));
    Some(Head {
        start: name,
        name,
        time_line: Some(at),
        end: at + 1,
        evidence,
        form: HeadForm::Stacked,
        is_sure,
    })
}

/// How many lines may stand between a name and what a board says about its member.
const TITLES: usize = 2;

/// The time at `at` with the name below it, as boards have it: the number of the post, the name, what they know about the member.
fn above_name(facts: &[Fact<'_>], at: usize) -> Option<Head> {
    let is_number = |fact: &Fact<'_>| fact.is_number() || super::time::is_board_number(fact.text());
    let mut name = next_line(facts, at + 1)?;
    if is_number(facts.get(name)?) {
        name = next_line(facts, name + 1)?;
    }
    let is_member = |line: usize| facts.get(line).is_some_and(|fact| fact.around == Some(Around::Member));
    let first = (name + 1..facts.len().min(name + 8)).find(|&line| is_member(line))?;
    let fact = facts.get(name).filter(|_| name <= at + 4)?;
    if fact.time.is_some() || fact.is_known() || !is_lone_name(fact.text()) {
        return None;
    }
    let between = facts.get(name + 1..first)?.iter().filter(|fact| !fact.is_blank());
    if between.clone().count() > TITLES || between.clone().any(|fact| !fact.is_name() || fact.time.is_some())
    {
        return None;
    }
    let end = (first..facts.len()).take_while(|&line| is_member(line)).last()? + 1;
    Some(Head {
        start: at,
        name,
        time_line: Some(at),
        end,
        evidence: 4,
        form: HeadForm::Stacked,
        is_sure: true,
    })
}

/// How the heads of a page stand.
#[derive(Debug)]
struct Page {
    /// What stands above each time, in order.
    runs: Vec<Run>,
    times_stand_below: bool,
    /// Whether most times stand right below a group of buttons.
    follows_buttons: bool,
    /// How many lines most heads have above the time: 1 for the name alone, 2 for a name and what its owner does.
    lines: usize,
    /// Whether a name stands below a blank line or a button somewhere.
    has_strong_run: bool,
}

impl Page {
    fn of(facts: &[Fact<'_>]) -> Self {
        let times = facts.iter().enumerate().filter(|(_, fact)| fact.time.is_some()).map(|(at, _)| at);
        let mut page = Self {
            runs: times.map(Run::of).collect(),
            times_stand_below: false,
            follows_buttons: false,
            lines: 1,
            has_strong_run: false,
        };
        if page.runs.is_empty() {
            return page;
        }
        page.follows_buttons = times_follow_buttons(facts, &page.runs);
        for run in &mut page.runs {
            run.go_up(facts, run.at.saturating_sub(LONGEST_RUN), page.follows_buttons);
        }
        page.times_stand_below = times_stand_below(facts, &page);
        page.count_lines();
        page
    }

    fn count_lines(&mut self) {
        let mut lengths = [0_usize; BETWEEN + 2];
        for run in self.runs.iter().filter(|run| run.is_strong) {
            if let Some(count) = lengths.get_mut(run.lines().len()) {
                *count += 1;
            }
        }
        let lengths = lengths.get(1..).unwrap_or_default();
        let most = lengths.iter().copied().max().unwrap_or(0);
        if most >= 2 || lengths.iter().sum::<usize>() == 1 {
            self.lines = lengths.iter().position(|&count| count == most).map_or(1, |at| at + 1);
        }
        self.has_strong_run = most > 0;
    }

    /// The line of the name above the time at `at`, at `floor` or below it.
    fn name_above(&self, facts: &[Fact<'_>], at: usize, floor: usize) -> Option<usize> {
        let known =
            self.runs.binary_search_by_key(&at, |run| run.at).ok().and_then(|found| self.runs.get(found));
        if let Some(run) = known.filter(|run| run.reached >= floor) {
            return run.name(facts, self);
        }
        let mut run = Run::of(at);
        run.go_up(facts, floor, self.follows_buttons);
        run.name(facts, self)
    }
}

/// The short lines above a time.
#[derive(Debug)]
struct Run {
    /// The line of the time.
    at: usize,
    /// Those lines, nearest first, and how many there are.
    short: [usize; BETWEEN + 1],
    count: usize,
    /// The topmost line that was looked at.
    reached: usize,
    /// The first badge met on the way up.
    badge: Option<usize>,
    /// The first bare number met on the way up: a score, or a strange name.
    number: Option<usize>,
    /// The last line passed that may have a blank line above.
    passed: Option<usize>,
    /// Whether it ends below a blank line, a button, a header, an avatar; not below other text.
    is_strong: bool,
}

impl Run {
    fn of(at: usize) -> Self {
        Self {
            at,
            short: [0; BETWEEN + 1],
            count: 0,
            reached: at,
            badge: None,
            number: None,
            passed: None,
            is_strong: true,
        }
    }

    /// The short lines, nearest first.
    fn lines(&self) -> &[usize] {
        self.short.get(..self.count).unwrap_or_default()
    }

    /// Goes up from the time, to `floor` at most.
    fn go_up(&mut self, facts: &[Fact<'_>], floor: usize, follows_buttons: bool) {
        let mut left = BETWEEN + 2;
        for line in (floor..self.at).rev().take(LONGEST_RUN) {
            self.reached = line;
            let Some(fact) = facts.get(line) else { break };
            // What a board says about its member may be long.
            let is_member = fact.around == Some(Around::Member);
            let Some(rest) = left.checked_sub(usize::from(!is_member)) else { break };
            left = rest;
            if !self.goes_on(facts, line, fact, follows_buttons) {
                break;
            }
        }
    }

    /// Takes the next line up; whether the one above it is looked at too.
    fn goes_on(&mut self, facts: &[Fact<'_>], line: usize, fact: &Fact<'_>, follows_buttons: bool) -> bool {
        let is_empty = self.count == 0;
        if fact.is_blank() {
            // One blank line between name and time at most, one more around a score, and none between name and badges.
            return is_empty
                && self.badge.is_none()
                && (self.at - line == 1 || self.passed == Some(line + 1));
        }
        if matches!(fact.around, Some(Around::Member | Around::Echo)) && is_empty {
            self.passed = Some(line);
            return true;
        }
        if is_empty && self.number.is_none() && fact.is_number() {
            (self.number, self.passed) = (Some(line), Some(line));
            return true;
        }
        // A badge or a number between a button and a time is somebody's name: "Guest", "42".
        if is_empty && (self.badge.is_some() || self.number.is_some()) && fact.is_button() {
            return false;
        }
        // The last one of a group of buttons: the time stands below the text.
        if follows_buttons && is_empty && fact.is_button() || fact.is_avatar() {
            return false;
        }
        if fact.time.is_some() || fact.head.is_some() {
            self.is_strong = false;
            return false;
        }
        if fact.is_beside_author() {
            if self.badge.is_none() && !fact.is_sign() {
                self.badge = Some(line);
            }
            return true;
        }
        let below = self.lines().last().and_then(|&below| facts.get(below));
        if below.is_some_and(|below| fact.is_known() || below.line().indent() != fact.line().indent()) {
            return false;
        }
        // What somebody does may have commas: "Head of Joinery, Plank Group".
        let is_role = || {
            is_empty
                && fact.text().len() <= 80
                && fact.text().contains(", ")
                && !fact.is_known()
                && !super::facts::is_sentence(fact.text())
        };
        match self.short.get_mut(self.count) {
            Some(place) if fact.is_name() || is_role() => *place = line,
            // Below a button and above a time any short line is a name: "Ida!".
            Some(place) if is_empty && self.at == line + 1 && stands_below_button(facts, line) => {
                *place = line;
            }
            _ => {
                self.is_strong = false;
                return false;
            }
        }
        self.count += 1;
        true
    }

    /// The line of the name.
    fn name(&self, facts: &[Fact<'_>], page: &Page) -> Option<usize> {
        let lines = self.lines();
        if lines.is_empty() {
            return self
                .badge
                .or(self.number)
                .filter(|&line| is_boundary(facts, line) && facts.get(line).is_some_and(Fact::is_name));
        }
        // "Posted by NAME" says which line it is.
        let is_by = |line: &&usize| {
            facts.get(**line).is_some_and(|fact| author_line::by_words(fact.text()).is_some())
        };
        if let Some(&by) = lines.iter().find(is_by) {
            return Some(by);
        }
        let name = *lines.get(page.lines.min(lines.len()) - 1)?;
        if self.is_strong && lines.len() <= page.lines {
            return Some(name);
        }
        // "Rob Kell", "Reader pick": what stands between a button and a time is a name and a badge.
        if let (true, [_, upper]) = (self.is_strong, lines)
            && closes_above(facts, *upper)
        {
            return Some(*upper);
        }
        // Where heads have titles, some have more of them.
        if self.is_strong && page.lines >= 2 {
            return lines.last().copied();
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
        name,
        time_line: None,
        end: name + 1,
        evidence: 2,
        form: HeadForm::Avatar,
        is_sure: false,
    })
}

/// Whether something ends above line `at`: a blank line, a button, a header, the page, another indentation.
fn is_boundary(facts: &[Fact<'_>], at: usize) -> bool {
    let Some(above) = at.checked_sub(1).and_then(|line| facts.get(line)) else { return true };
    let indent = facts.get(at).map_or(0, |fact| fact.line().indent());
    above.is_blank() || above.time.is_some() || above.line().indent() != indent || above.is_known()
}

/// Whether a button stands right above the short line at `at`.
fn stands_below_button(facts: &[Fact<'_>], at: usize) -> bool {
    let is_short = |fact: &Fact<'_>| fact.text().len() <= 40 && fact.text().split_whitespace().count() <= 3;
    facts.get(at).is_some_and(is_short)
        && at.checked_sub(1).and_then(|above| facts.get(above)).is_some_and(Fact::is_button)
}

/// Whether the next line above `at` is a button or a header of comments.
fn closes_above(facts: &[Fact<'_>], at: usize) -> bool {
    let above = facts.get(at.saturating_sub(3)..at).unwrap_or_default();
    let last = above.iter().rev().find(|fact| !fact.is_blank());
    last.is_some_and(|fact| fact.is_button() || fact.names_comments())
}

/// Whether most times stand right below two buttons. One alone may be somebody called "Share".
fn times_follow_buttons(facts: &[Fact<'_>], times: &[Run]) -> bool {
    let is_button = |line: Option<usize>| line.and_then(|line| facts.get(line)).is_some_and(Fact::is_button);
    let follows = |time: &&Run| is_button(time.at.checked_sub(1)) && is_button(time.at.checked_sub(2));
    let below = times.iter().filter(follows).count();
    below >= 2 && below * 2 > times.len()
}

/// Whether the times stand below the text: most of them are followed by a button or have no name above.
fn times_stand_below(facts: &[Fact<'_>], page: &Page) -> bool {
    let (mut above, mut below) = (0_usize, 0_usize);
    for run in &page.runs {
        let next = next_line(facts, run.at + 1).and_then(|line| facts.get(line));
        let closes = next.is_none_or(|next| next.is_button() || next.is_reaction());
        let is_in_group = page.follows_buttons
            && run.at.checked_sub(1).and_then(|line| facts.get(line)).is_some_and(Fact::is_button);
        let has_name = run.is_strong && run.count > 0 || run.badge.is_some();
        if closes || is_in_group && !has_name {
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
    let mut heads = under_names(without_signed_texts(heads), facts);
    take_titles(&mut heads, facts);
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

/// "Tarn, 3 March 2025" right below a name and its time is what somebody wrote, where no other head has that form.
fn without_signed_texts(mut heads: Vec<Head>) -> Vec<Head> {
    let is_line = |head: &Head| matches!(head.form, HeadForm::Marked | HeadForm::Bare);
    let ends: Vec<usize> =
        heads.iter().filter(|head| head.form == HeadForm::Stacked).map(|head| head.end).collect();
    let is_text = |head: &Head| is_line(head) && ends.binary_search(&head.start).is_ok();
    if heads.iter().filter(|head| is_line(head)).all(is_text) {
        heads.retain(|head| !is_text(head));
    }
    heads
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
    let stacked = heads.iter().filter(|head| head.form == HeadForm::Stacked).count();
    if (count >= 2 || stacked > 0) && heads.iter().filter(marked).all(has_name_above) {
        for head in heads.iter_mut().filter(|head| head.form == HeadForm::Marked) {
            (head.start, head.name, head.form) = (head.start - 1, head.start - 1, HeadForm::Stacked);
        }
    }
    heads
}

/// The title of a post above "by NAME", where most posts of the page have one.
fn take_titles(heads: &mut [Head], facts: &[Fact<'_>]) {
    let is_by =
        |head: &&Head| facts.get(head.name).is_some_and(|fact| author_line::by_words(fact.text()).is_some());
    let title = |head: &Head| {
        let line = head.start.checked_sub(1)?;
        let fact = facts.get(line)?;
        let is_title = !fact.is_blank()
            && !fact.is_prose()
            && fact.time.is_none()
            && fact.head.is_none()
            && !fact.is_button()
            && is_boundary(facts, line);
        is_title.then_some(line)
    };
    let count = heads.iter().filter(is_by).count();
    let titled = heads.iter().filter(is_by).filter(|head| title(head).is_some()).count();
    if count < 2 || titled * 3 < count * 2 {
        return;
    }
    for head in heads.iter_mut() {
        if is_by(&&*head)
            && let Some(line) = title(head)
        {
            head.start = line;
        }
    }
}

fn has_button_below(facts: &[Fact<'_>], from: usize) -> bool {
    facts.iter().skip(from).take(12).any(Fact::is_button)
}

/// The lines of a head that are neither its name nor its time: badges, a title, what a board says about its member.
pub(super) fn other_lines(head: &Head) -> impl Iterator<Item = usize> {
    let (name, time) = (head.name, head.time_line);
    (head.start..head.end).filter(move |&line| line != name && Some(line) != time)
}

/// Whether `text` can be a name that stands alone above a comment.
pub(super) fn is_lone_name(text: &str) -> bool {
    is_name_like(text) && !opens_sentence(text)
}
