//! The head of the article: leftovers, kicker, headline, standfirst and bylines, in whatever order the page has them.
//!
//! Read from the top down and only there: a name or a date further down is text.

use std::ops::Range;

use crate::{
    Author, LeftoverKind, Stamp,
    blocks::Start,
    quotes,
    text::{
        dates,
        lower::lowered,
        shape::{Ending, First, Shape},
    },
    words::{self, List},
};

use super::{
    byline::{self, Credit},
    email::{self, Field},
    heading, headline, kicker,
    leftovers_table::{Evidence, Place, Risk},
    page::Page,
    platform, standfirst,
};

/// How far a byline may be from its headline, in lines that show something.
const REACH: usize = 8;

/// What the head holds, in lines.
#[derive(Debug, Default)]
pub(crate) struct Head {
    pub(crate) kicker: Option<usize>,
    pub(crate) headline: Option<Range<usize>>,
    pub(crate) standfirst: Option<Range<usize>>,
    pub(crate) bylines: Vec<(usize, Credit)>,
    pub(crate) leftovers: Vec<(usize, LeftoverKind)>,
    /// The first line of the body.
    pub(crate) end: usize,
}

impl Head {
    /// The first date that is no change.
    pub(crate) fn published(&self) -> Option<Stamp> {
        self.bylines
            .iter()
            .find(|(_, credit)| !credit.is_update)
            .and_then(|(_, credit)| credit.date.clone())
            .or_else(|| {
                self.bylines
                    .iter()
                    .filter(|(_, credit)| !credit.is_update)
                    .find_map(|(_, credit)| credit.date.clone())
            })
    }

    pub(crate) fn updated(&self) -> Option<Stamp> {
        self.bylines.iter().filter(|(_, credit)| credit.is_update).find_map(|(_, credit)| credit.date.clone())
    }
}

/// Reads the head of `page`; nothing at or behind line `end` belongs to it.
pub(crate) fn read(page: &Page<'_, '_>, end: usize) -> Head {
    let mut head = Head::default();
    above(page, end, &mut head);
    let Some(first) = page.next_shown(head.end, end) else { return head };
    head.end = first;
    if take_email(page, end, &mut head) {
        below(page, end, &mut head);
        return head;
    }
    if let Some(next) = page.next_shown(first + 1, end) {
        if kicker::is_kicker(page, first, next, end) {
            head.kicker = Some(first);
            head.end = next;
        } else if next > first + 1 && kicker::is_site_name(page, first) && begins_article(page, next, end) {
            head.leftovers.push((first, LeftoverKind::Navigation));
            head.end = next;
        }
    }
    if let Some(lines) =
        headline::read(page, head.end, end).filter(|lines| !is_credit_only(page, lines.start, end))
    {
        head.end = lines.end;
        head.headline = Some(lines);
    }
    below(page, end, &mut head);
    head
}

/// Takes the fields of an e-mail.
fn take_email(page: &Page<'_, '_>, end: usize, head: &mut Head) -> bool {
    let fields = email::read(page, head.end, end);
    for (line, field) in (head.end..).zip(fields.iter()) {
        match field {
            Field::Subject if head.headline.is_none() => head.headline = Some(line..line + 1),
            Field::From | Field::Date => {
                let value = page.text(line).split_once([':', '：']).map_or("", |(_, value)| value);
                let mut credit = Credit { is_led: true, ..Credit::default() };
                if *field == Field::Date {
                    credit.date = dates::find(value).map(|date| {
                        let mut stamp = Stamp::new(value.get(date.range).unwrap_or_default());
                        stamp.value = date.value;
                        stamp
                    });
                }
                head.bylines.push((line, credit));
            }
            _ => head.leftovers.push((line, LeftoverKind::Other)),
        }
    }
    head.end += fields.len();
    !fields.is_empty()
}

/// Platform lines above everything else: menus, "Jump to Recipe", breadcrumbs. A line that is one only beside others waits for a sure one.
fn above(page: &Page<'_, '_>, end: usize, head: &mut Head) {
    let mut waiting = Vec::new();
    let mut at = head.end;
    let mut seen = 0;
    while let Some(line) = page.next_shown(at, end) {
        seen += 1;
        if seen > 24 {
            break;
        }
        let Some(found) = platform::classify(page, line) else {
            let Some(labels) = labels(page, line, end).filter(|_| !waiting.is_empty()) else { break };
            at = labels.end;
            waiting.extend(labels.map(|line| (line, LeftoverKind::Navigation)));
            continue;
        };
        let is_sure = found.evidence == Evidence::Alone && found.risk != Risk::High
            || matches!(found.evidence, Evidence::Tail) && found.kind == LeftoverKind::Navigation;
        // Words that name a real article now and then ("Comments", "Home") count only beside a sure line.
        waiting.push((line, found.kind));
        at = line + 1;
        let begins = is_sure && found.place != Place::Header && page.next_shown(at, end).is_some();
        if begins || !head.leftovers.is_empty() {
            head.leftovers.append(&mut waiting);
            head.end = at;
        }
    }
    // "Home / News" and then the article: a title with its byline or its text.
    let are_short = waiting.iter().all(|&(line, _)| page.shape(line).words <= 4);
    if !waiting.is_empty() && are_short && (begins_article(page, at, end) || begins_text(page, at, end)) {
        head.leftovers.append(&mut waiting);
        head.end = at;
    }
}

/// Whether the line shown next is a title alone in its block, with a paragraph of the article below, buttons perhaps between them.
fn begins_text(page: &Page<'_, '_>, at: usize, end: usize) -> bool {
    let Some(title) = page.next_shown(at, end) else { return false };
    if !is_title(page, title, end) || page.block_end(title, end) != title + 1 {
        return false;
    }
    let mut at = title + 1;
    for _ in 0..REACH {
        let Some(line) = page.next_shown(at, end) else { return false };
        let is_sentence =
            matches!(page.ending(line), Ending::Stop | Ending::Ellipsis) && page.shape(line).words >= 8;
        if page.start(line) == Start::Prose && is_sentence {
            return true;
        }
        if platform::classify(page, line).is_none() {
            return false;
        }
        at = line + 1;
    }
    false
}

/// Whether line `at` is a title of some words, and nobody's name.
fn is_title(page: &Page<'_, '_>, at: usize, end: usize) -> bool {
    page.shape(at).words >= 3
        && page.ending(at) != Ending::Stop
        && headline::read(page, at, end).is_some()
        && credit(page, at).is_none_or(|credit| credit.is_bare_name && !is_known_name(&credit))
}

/// What is left of a block of labels below the one before: "News / Sport" below "Home".
fn labels(page: &Page<'_, '_>, at: usize, end: usize) -> Option<Range<usize>> {
    let lines = at..page.block_end(at, end);
    let is_label = |line: usize| {
        page.shape(line).words <= 2 && page.ending(line) == Ending::Open && page.start(line) == Start::Prose
    };
    (at > 0 && !page.is_blank(at - 1) && lines.len() <= 12 && lines.clone().all(is_label)).then_some(lines)
}

/// Whether the line shown next is a title that has a byline of its own below, a standfirst perhaps between them.
fn begins_article(page: &Page<'_, '_>, at: usize, end: usize) -> bool {
    let Some(title) = page.next_shown(at, end).filter(|&title| is_title(page, title, end)) else {
        return false;
    };
    let is_own = |line: usize| {
        is_byline_line(page, line, end)
            && credit(page, line).is_some_and(|credit| !credit.is_bare_name || is_known_name(&credit))
    };
    let Some(below) = page.next_shown(title + 1, end) else { return false };
    is_own(below)
        || standfirst::is_standfirst(page, below..page.block_end(below, end))
            && page.next_shown(page.block_end(below, end), end).is_some_and(is_own)
}

/// Whether the first line is a byline or a date with a title below it, and so no headline itself.
fn is_credit_only(page: &Page<'_, '_>, at: usize, end: usize) -> bool {
    let Some(credit) = credit(page, at) else { return false };
    if credit.is_bare_name || !credit.is_led && credit.date.is_none() {
        return false;
    }
    // "Evening summary, 14 March" is a title of its own when text follows at once.
    let whole_date = dates::is_whole(page.words(at)).is_some();
    let next = page.next_shown(at + 1, end);
    (whole_date || credit.is_led)
        && next.is_some_and(|next| headline::read(page, next, end).is_some() || credit.is_led)
}

fn credit(page: &Page<'_, '_>, at: usize) -> Option<Credit> {
    // "12. Apr. 2026" looks like an item of a list.
    let is_day = || matches!(page.start(at), Start::Mark(_)) && dates::at_start(page.text(at)).is_some();
    if !matches!(page.start(at), Start::Prose | Start::Emoji(_) | Start::Dash) && !is_day() {
        return None;
    }
    if heading::marks(page.words(at)).is_some() {
        return None;
    }
    page.credit(at)
}

/// What follows the headline: bylines and buttons, a standfirst in front of them.
fn below(page: &Page<'_, '_>, end: usize, head: &mut Head) {
    // Above the first byline, a date or a byline may even stand over the headline.
    while let Some(line) = page.next_shown(head.end, end) {
        if take_byline(page, line, end, head) {
            head.end = line + 1;
            if head.headline.is_none() {
                take_headline(page, end, head);
            }
        } else if !take_leftover(page, line, end, head) && !take_standfirst(page, line, end, head) {
            break;
        }
    }
}

/// The headline below a date or a byline.
fn take_headline(page: &Page<'_, '_>, end: usize, head: &mut Head) {
    let lines = page.next_shown(head.end, end).and_then(|next| headline::read(page, next, end));
    if let Some(lines) = lines {
        head.end = lines.end;
        head.headline = Some(lines);
    }
}

fn take_standfirst(page: &Page<'_, '_>, line: usize, end: usize, head: &mut Head) -> bool {
    let Some(headline) = &head.headline else { return false };
    let has_byline = head.bylines.iter().any(|(at, _)| *at >= headline.end);
    if head.standfirst.is_some() || has_byline {
        return false;
    }
    let Some(lines) = standfirst_before_byline(page, line, end) else { return false };
    head.end = lines.end;
    head.standfirst = Some(lines);
    true
}

/// Takes line `line` as a byline when it is one.
fn take_byline(page: &Page<'_, '_>, line: usize, end: usize, head: &mut Head) -> bool {
    let Some(credit) = credit(page, line) else {
        if is_role_line(page, line, head) {
            head.bylines.push((line, Credit::default()));
            return true;
        }
        return false;
    };
    if !is_supported(page, line, end, &credit, head) {
        return false;
    }
    head.bylines.push((line, credit));
    true
}

/// "Court reporter" right below a name.
fn is_role_line(page: &Page<'_, '_>, line: usize, head: &Head) -> bool {
    head.bylines.last().is_some_and(|(before, _)| before + 1 == line) && byline::is_role(page.words(line))
}

/// A line with a lead-in needs no support. A bare name, or a date, needs a neighbour that is a byline, a button or the like; and a list of
/// details ("📅 Tuesday / 📍 The mill") is no byline.
fn is_supported(page: &Page<'_, '_>, line: usize, end: usize, credit: &Credit, head: &Head) -> bool {
    if is_in_emoji_list(page, line, end) || is_day_of_event(page, line, credit) {
        return false;
    }
    // A line of the lead that only begins like a credit goes on below.
    if !credit.is_bare_name {
        return !continues(page, line, end) || credit.is_led && credit.date.is_some();
    }
    if head.headline.is_none() || platform::classify(page, line).is_some() {
        return false;
    }
    if head.bylines.iter().any(|(at, _)| at + 1 == line) {
        return true;
    }
    if is_known_name(credit) && page.block_end(line, end) == line + 1 && text_follows(page, line + 1, end) {
        return true;
    }
    next_words(page, line + 1, end).is_some_and(|next| {
        credit_below(page, next)
            || platform::classify(page, next).is_some_and(|found| {
                matches!(
                    found.place,
                    Place::Head | Place::Any | Place::Article | Place::Control | Place::Author
                )
            })
    })
}

/// The next line at or behind `at` that is more than a dot or a dash.
fn next_words(page: &Page<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let next = page.next_shown(at, end)?;
    if page.text(next).chars().count() > 1 { Some(next) } else { page.next_shown(next + 1, end) }
}

/// Whether all are called by a first name that many bear and one name more: then names alone credit.
fn is_known_name(credit: &Credit) -> bool {
    let is_known = |author: &Author| {
        let mut words = author.name.split(' ');
        let is_first = words.next().is_some_and(quotes::is_first_name);
        let more =
            words.filter(|word| word.trim_end_matches('.').chars().count() > 1 && !words::is_particle(word));
        is_first && more.count() == 1
    };
    !credit.authors.is_empty() && credit.authors.iter().all(is_known)
}

/// "📅 Saturday, 14 June": a day without its year behind an emoji is when something happens.
fn is_day_of_event(page: &Page<'_, '_>, line: usize, credit: &Credit) -> bool {
    let Some(date) = &credit.date else { return false };
    let is_age = || dates::find(&date.written).is_some_and(|found| found.is_age);
    page.emoji(line).is_some() && date.value.is_none() && !credit.is_led && !is_age()
}

/// Whether line `next` carries a date or a lead-in.
fn credit_below(page: &Page<'_, '_>, next: usize) -> bool {
    credit(page, next).is_some_and(|credit| !credit.is_bare_name)
}

/// Whether the sentence of line `line` goes on in the next one of its block.
fn continues(page: &Page<'_, '_>, line: usize, end: usize) -> bool {
    let next = line + 1;
    next < end
        && !page.is_blank(next)
        && Shape::of(page.text(next)).first == First::Lower
        && page.text(line).len() > 50
}

fn is_in_emoji_list(page: &Page<'_, '_>, line: usize, end: usize) -> bool {
    let led = |at: usize| at < end && page.emoji(at).is_some();
    let other = |at: usize| led(at) && credit(page, at).is_none_or(|credit| credit.is_bare_name);
    led(line) && (other(line + 1) || line > 0 && other(line - 1))
}

/// Takes a button, a count or a share row beside the byline.
fn take_leftover(page: &Page<'_, '_>, line: usize, end: usize, head: &mut Head) -> bool {
    let in_byline = !head.bylines.is_empty();
    let beside_leftover = head
        .leftovers
        .last()
        .is_some_and(|&(at, _)| Some(at) == (0..line).rev().find(|&before| !page.is_blank(before)));
    if let Some(found) = platform::classify(page, line).filter(|_| !dates::is_clock(page.text(line))) {
        let is_sure =
            found.evidence == Evidence::Alone && found.risk == Risk::Low && found.place != Place::Header;
        let is_close = (in_byline || beside_leftover)
            && !matches!(found.place, Place::End)
            && !heads_a_section(page, line, end)
            || leads_to_byline(page, line, end)
            // "5 min read", "Listen" between the headline and the text.
            || head.headline.is_some()
                && found.place != Place::Text
                && page.emoji(line).is_none()
                && page.shape(line).words <= 3
                && text_follows(page, line + 1, end);
        if is_sure || is_close && matches!(page.ending(line), Ending::Open | Ending::Ellipsis | Ending::Colon)
        {
            head.leftovers.push((line, found.kind));
            head.end = line + 1;
            return true;
        }
    }
    // "--", "·" and "7" among the buttons of a feed.
    let is_sign = page.text(line).chars().count() <= 2;
    let button_follows = || {
        page.next_shown(line + 1, end)
            .is_some_and(|next| page.text(next).chars().count() <= 4 || is_button(page, next))
    };
    if is_sign && (beside_leftover || in_byline && button_follows()) {
        head.leftovers.push((line, LeftoverKind::Other));
        head.end = line + 1;
        return true;
    }
    false
}

/// Whether an emoji-led line stands right on top of the writer's words ("✨ New" over a list of changes): then it is no button.
fn heads_a_section(page: &Page<'_, '_>, line: usize, end: usize) -> bool {
    page.emoji(line).is_some()
        && page.next_shown(line + 1, end).is_some_and(|next| {
            (next == line + 1 || matches!(page.start(next), Start::Mark(_)))
                && platform::classify(page, next).is_none()
                && credit(page, next).is_none()
        })
}

/// Whether only buttons stand between line `line` and a byline below.
fn leads_to_byline(page: &Page<'_, '_>, line: usize, end: usize) -> bool {
    let mut at = line + 1;
    for _ in 0..REACH {
        let Some(next) = page.next_shown(at, end) else { return false };
        if credit_below(page, next) {
            return true;
        }
        if platform::classify(page, next).is_none() {
            return false;
        }
        at = next + 1;
    }
    false
}

/// The lines from `line` to the next byline, if they can be a standfirst.
fn standfirst_before_byline(page: &Page<'_, '_>, line: usize, end: usize) -> Option<Range<usize>> {
    let block_end = page.block_end(line, end);
    // In one block with the byline, or a block of its own.
    let inside = (line + 1..block_end.min(line + 4)).find(|&at| is_byline_line(page, at, end));
    if let Some(at) = inside {
        let lines = line..at;
        return standfirst::is_standfirst(page, lines.clone()).then_some(lines);
    }
    let lines = line..block_end;
    if !standfirst::is_standfirst(page, lines.clone()) {
        return None;
    }
    let mut at = block_end;
    for _ in 0..REACH {
        let next = page.next_shown(at, end)?;
        if is_byline_line(page, next, end) {
            return Some(lines);
        }
        platform::classify(page, next)?;
        at = next + 1;
    }
    None
}

/// Whether line `at` is a byline in its own right, or a name beside one, with the text of the article below.
fn is_byline_line(page: &Page<'_, '_>, at: usize, end: usize) -> bool {
    let Some(own) = credit(page, at) else { return false };
    if is_in_emoji_list(page, at, end) || is_day_of_event(page, at, &own) || !text_follows(page, at + 1, end)
    {
        return false;
    }
    let line = page.words(at);
    // The credit of a picture stands below a paragraph as well, and an age is a comment's.
    let lower = lowered(line);
    let is_age = own
        .date
        .as_ref()
        .is_some_and(|stamp| dates::is_whole(&stamp.written).is_some_and(|date| date.is_age));
    let caption = lower.trim_start_matches(['(', '[', '*', '_']);
    if words::prefix(caption, List::Captions).is_some() || is_age && !own.is_led {
        return false;
    }
    // "🛶 By Boat" heads a section.
    if page.emoji(at).is_some() && own.date.is_none() && Shape::of(line).words <= 3 {
        return false;
    }
    if !own.is_bare_name {
        return true;
    }
    next_words(page, at + 1, end).is_some_and(|next| {
        is_button(page, next)
            || credit(page, next).is_some_and(|below| {
                !below.is_bare_name && (next == at + 1 || below.date.is_some_and(|date| date.value.is_some()))
            })
    })
}

/// Whether line `at` is a button or a count such as stand beside a name in the head.
fn is_button(page: &Page<'_, '_>, at: usize) -> bool {
    platform::classify(page, at).is_some_and(|found| {
        matches!(found.place, Place::Head | Place::Article | Place::Any | Place::Author | Place::Control)
            && found.kind != LeftoverKind::Advertisement
    })
}

/// Whether a sentence stands below, with nothing but bylines and the platform's lines before it.
fn text_follows(page: &Page<'_, '_>, from: usize, end: usize) -> bool {
    let mut at = from;
    for _ in 0..2 * REACH {
        let Some(line) = page.next_shown(at, end) else { return false };
        let shape = page.shape(line);
        if shape.words >= 5 && (shape.inner_stops > 0 || !matches!(shape.ending, Ending::Open))
            || shape.words >= 14
        {
            return true;
        }
        let is_head = credit(page, line).is_some()
            || platform::classify(page, line).is_some()
            || page.text(line).chars().count() <= 2;
        // A heading may open the text: then it has its sentence below.
        if !(is_head || page.emoji(line).is_some() || shape.words <= 12) {
            return false;
        }
        at = line + 1;
    }
    false
}
