//! Leftovers below and inside the article.
//!
//! Below: from the last line upwards, as long as lines are the platform's. A line that needs a neighbour has one when the line below it was
//! taken; a line that could be anything (a title under "Related", a tag) is taken between two that are sure. The first sentence ends the search.
//! Inside: only what is sure by itself and alone in its block.

use std::ops::Range;

use crate::{
    LeftoverKind,
    blocks::Start,
    text::shape::{Ending, Shape},
    words::{self, List},
};

use super::{
    byline::{self, Credit},
    closing,
    leftovers_table::{Evidence, Place, Risk},
    page::Page,
    platform::{self, Platform},
};

/// More unknown lines between two sure ones are not the platform's.
const MOST_UNKNOWN: usize = 6;
/// The same below a "Related" header, which may have a list of titles, days and sections under it.
const MOST_RELATED: usize = 60;

/// What each line was taken for; `None` is the article's.
pub(crate) type Taken = Vec<Option<LeftoverKind>>;

/// Takes the leftovers of the lines `within`, the article without its head and the tail of the page. `below` is the kind of the first leftover of
/// that tail. Returns where the foot of the page begins.
pub(crate) fn take(
    page: &Page<'_, '_>,
    within: Range<usize>,
    below: Option<LeftoverKind>,
    taken: &mut Taken,
) -> usize {
    let foot = foot(page, within.clone(), below, taken);
    inside(page, within.start..foot, taken);
    foot
}

/// Walks up from the end.
fn foot(page: &Page<'_, '_>, within: Range<usize>, below: Option<LeftoverKind>, taken: &mut Taken) -> usize {
    let mut top = within.end;
    let mut unknown: Vec<usize> = Vec::new();
    let mut at = within.end;
    while let Some(line) = (within.start..at).rev().find(|&line| !page.is_blank(line)) {
        at = line;
        let is_end = top == within.end && unknown.is_empty() && below.is_none();
        let touches = unknown.is_empty() && !is_end;
        match platform::classify(page, line) {
            Some(found) if is_firm(page, line, found, is_end, touches) => {
                if !fits(page, &unknown, found, top == within.end && below.is_none()) {
                    break;
                }
                for &below in &unknown {
                    set(taken, below, LeftoverKind::Other);
                }
                unknown.clear();
                set(taken, line, found.kind);
                top = line;
            }
            _ if unknown.len() < MOST_RELATED && could_be_anything(page, line) => unknown.push(line),
            _ => match author_label(page, within.start, line).filter(|_| unknown.is_empty()) {
                Some(label) => {
                    for line in (label..=line).filter(|&line| !page.is_blank(line)) {
                        set(taken, line, LeftoverKind::Credit);
                    }
                    (top, at) = (label, label);
                }
                None => break,
            },
        }
    }
    tags_above(page, within.start, top, below, taken).unwrap_or(top)
}

fn set(taken: &mut Taken, line: usize, kind: LeftoverKind) {
    if let Some(place) = taken.get_mut(line) {
        *place = Some(kind);
    }
}

/// Whether the evidence is enough here, at the foot of the page.
fn is_firm(page: &Page<'_, '_>, line: usize, found: Platform, is_end: bool, touches_leftover: bool) -> bool {
    // "📞 Contact us": an emoji in front is the writer's, unless the line is sure.
    let dressed = page.emoji(line).is_some();
    match found.evidence {
        Evidence::Alone => found.risk != Risk::High || touches_leftover || is_end,
        Evidence::Tail => true,
        Evidence::Neighbour if page.ending(line) == Ending::Question => {
            touches_leftover && platform::leads_to_question(page, line)
        }
        Evidence::Neighbour => touches_leftover || is_end && !dressed,
    }
}

/// Whether the unknown lines below a sure one belong to it.
fn fits(page: &Page<'_, '_>, unknown: &[usize], found: Platform, nothing_below: bool) -> bool {
    if unknown.is_empty() {
        return true;
    }
    if found.kind == LeftoverKind::Related {
        return true;
    }
    // A sure line, and then short names down to the next sure line.
    let short = unknown.iter().all(|&line| page.shape(line).words <= 4 && page.ending(line) == Ending::Open);
    short
        && unknown.len() <= MOST_UNKNOWN
        && (!nothing_below || matches!(found.place, Place::End) && unknown.len() <= 4)
}

/// The line "About the author" or "About Ida Fell" above the sentences that end with line `last`: in the same block, or right above it.
fn author_label(page: &Page<'_, '_>, start: usize, last: usize) -> Option<usize> {
    const ABOUT: [&str; 8] =
        ["about ", "über ", "à propos ", "sobre ", "об авторе", "про автора", "筆者", "著者"];
    let is_label = |line: usize| {
        let text = page.text(line);
        let may_be = !page.is_blank(line) && text.len() <= 80 && page.shape(line).words <= 5;
        may_be
            && ABOUT.iter().any(|about| text.to_lowercase().starts_with(about))
            && platform::classify(page, line).is_some_and(|found| found.kind == LeftoverKind::Credit)
    };
    let first = (start..=last).rev().take(4).take_while(|&line| !page.is_blank(line)).last()?;
    let above = first.checked_sub(2).filter(|&line| line >= start && page.is_blank(first - 1));
    (first..last).find(|&line| is_label(line)).or_else(|| above.filter(|&line| is_label(line)))
}

/// A line that is no sentence: a title, a name, a day, a tag.
fn could_be_anything(page: &Page<'_, '_>, line: usize) -> bool {
    if !matches!(page.start(line), Start::Prose | Start::Separator) || page.text(line).len() > 160 {
        return false;
    }
    let shape = page.shape(line);
    shape.words <= 16
        && shape.inner_stops == 0
        && matches!(shape.ending, Ending::Open | Ending::Ellipsis)
        && shape.questions == 0
        && !page.text(line).contains(['“', '«', '„'])
}

/// The tags of a post: a block of one to three words a line, right above the author box or the counts of a feed.
fn tags_above(
    page: &Page<'_, '_>,
    start: usize,
    top: usize,
    below: Option<LeftoverKind>,
    taken: &mut Taken,
) -> Option<usize> {
    let first_kind = taken.get(top).copied().flatten().or(below)?;
    // A tag in the same block was taken already.
    let touches = top > start && !page.is_blank(top - 1) && page.shape(top).words <= 3;
    let is_box = touches
        || matches!(first_kind, LeftoverKind::Credit | LeftoverKind::Count)
        || page.start(top) == Start::Separator;
    let last = (start..top).rev().find(|&line| !page.is_blank(line))?;
    let first = (start..=last).rev().find(|&line| page.is_blank(line)).map_or(start, |blank| blank + 1);
    let lines = first..last + 1;
    let fits = is_box
        && lines.len() <= 8
        && first > start
        && lines.clone().all(|line| {
            let shape = page.shape(line);
            page.start(line) == Start::Prose
                && (1..=3).contains(&shape.words)
                && shape.ending == Ending::Open
                && shape.small == 0
        });
    if !fits {
        return None;
    }
    for line in lines.clone() {
        set(taken, line, LeftoverKind::Tags);
    }
    Some(lines.start)
}

/// Leftovers between blocks of the article.
fn inside(page: &Page<'_, '_>, within: Range<usize>, taken: &mut Taken) {
    let late = late(page, within.clone());
    for block in crate::blocks::blocks(&page.starts, within) {
        for line in block.clone() {
            let Some(found) = platform::classify(page, line) else { continue };
            // Between the last paragraphs: "Repost if this helps", and then the question to the reader.
            let is_request = line >= late
                && block.len() == 1
                && found.evidence == Evidence::Tail
                && matches!(
                    found.kind,
                    LeftoverKind::Share | LeftoverKind::Subscription | LeftoverKind::Tags
                )
                && (page.emoji(line).is_some()
                    || page.shape(line).words <= 8
                    || page.ending(line) != Ending::Stop)
                && page.ending(line) != Ending::Question;
            if is_request || stands_alone(page, line, found, &block) {
                set(taken, line, found.kind);
            }
        }
    }
}

/// Takes the box about the author: a last block that begins with the name of a byline and says what they do. Returns where the foot begins now.
pub(crate) fn take_author_box(
    page: &Page<'_, '_>,
    within: Range<usize>,
    bylines: &[(usize, Credit)],
    taken: &mut Taken,
) -> usize {
    let is_taken = |taken: &Taken, line: usize| taken.get(line).is_some_and(Option::is_some);
    let Some(last) = within.clone().rev().find(|&line| !page.is_blank(line) && !is_taken(taken, line)) else {
        return within.end;
    };
    let first = (within.start..last)
        .rev()
        .find(|&line| page.is_blank(line) || is_taken(taken, line))
        .map_or(within.start, |line| line + 1);
    let line = page.words(first);
    let is_named = |name: &str| {
        let rest = line.strip_prefix(name);
        rest.is_some_and(|rest| rest.starts_with([' ', ',', '(']) && says_what_they_do(rest))
    };
    let is_box = first > within.start
        && last - first < 3
        && (bylines.iter().flat_map(|(_, credit)| &credit.authors).any(|author| is_named(&author.name))
            || front_names(line).any(is_named) && reader_is_asked(page, within.start..first, taken));
    if !is_box {
        return within.end;
    }
    for line in first..=last {
        set(taken, line, LeftoverKind::Credit);
    }
    first
}

/// The names that may stand at the front of `line`: "Ida Fell is an engineer …".
fn front_names(line: &str) -> impl Iterator<Item = &str> {
    let ends = line.match_indices(' ').skip(1).take(3).filter_map(|(at, _)| line.get(..at));
    ends.filter(|name| byline::is_full_name(name))
}

/// Whether `within` ends by asking the reader: what stands below it is no story any more.
fn reader_is_asked(page: &Page<'_, '_>, within: Range<usize>, taken: &Taken) -> bool {
    closing::find(page, within, taken).is_some_and(|closing| {
        closing.question.into_iter().any(|line| {
            let words = page.text(line).to_lowercase();
            words::contains(&words, List::You) || words::contains(&words, List::Invitations)
        })
    })
}

/// "is a reporter", "écrit sur la mer": a word of a role in the first words.
fn says_what_they_do(rest: &str) -> bool {
    rest.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(14).any(|word| {
        let word = word.to_lowercase();
        words::is(&word, List::Roles) || words::is(&word, List::AuthorBox)
    })
}

/// Where the last four blocks of `within` begin.
fn late(page: &Page<'_, '_>, within: Range<usize>) -> usize {
    let mut at = within.end;
    for _ in 0..4 {
        let Some(last) = (within.start..at).rev().find(|&line| !page.is_blank(line)) else { break };
        at = (within.start..last)
            .rev()
            .find(|&line| page.is_blank(line))
            .map_or(within.start, |blank| blank + 1);
    }
    at
}

/// Whether a line is sure without its neighbours. In a block with other text only a row of hashtags or a label with a title is.
fn stands_alone(page: &Page<'_, '_>, line: usize, found: Platform, block: &Range<usize>) -> bool {
    let shape = Shape::of(page.text(line));
    let is_request = matches!(found.kind, LeftoverKind::Share | LeftoverKind::Subscription);
    // "Thanks for reading! Subscribe for free to receive new posts.": sentences of a platform, which no writer uses.
    if is_request && found.evidence == Evidence::Alone && found.risk == Risk::Low && block.len() == 1 {
        return true;
    }
    if matches!(shape.ending, Ending::Question) || shape.inner_stops > 0 {
        return false;
    }
    let dressed = page.emoji(line).is_some();
    let is_label = matches!(found.kind, LeftoverKind::Tags | LeftoverKind::Related)
        && found.evidence == Evidence::Alone
        && found.risk == Risk::Low;
    // "You may also like", "Support independent journalism": no section is called so.
    let is_title_of_site = || {
        matches!(found.kind, LeftoverKind::Related | LeftoverKind::Subscription)
            && (2..=6).contains(&shape.words)
            && page.emoji(line).is_none()
            && block.len() == 1
            && {
                let key = page.text(line).trim_end_matches([':', '：']).to_lowercase();
                words::is(&key, List::SiteStarts)
                    || words::is(&key, List::SiteLines)
                    || words::is(&key, List::SeeAlso) && found.kind == LeftoverKind::Related
            }
    };
    if is_label || is_title_of_site() {
        return true;
    }
    if dressed || block.len() > 2 {
        return false;
    }
    match found.kind {
        LeftoverKind::Advertisement => true,
        LeftoverKind::Share
        | LeftoverKind::Button
        | LeftoverKind::Subscription
        | LeftoverKind::Navigation
        | LeftoverKind::Form => {
            block.len() == 1
                && (found.evidence == Evidence::Alone && found.risk != Risk::High
                    || (shape.words == 1 || shape.words <= 3 && found.risk == Risk::Low)
                        && is_request
                        && found.place != Place::Text)
        }
        _ => false,
    }
}
