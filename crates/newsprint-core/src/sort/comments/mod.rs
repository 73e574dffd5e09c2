//! The tail of a pasted page: where the article ends, the platform's lines below it, and the comments.
//!
//! No platform has a parser of its own. All comment blocks share what is read here: an author line, a time, a text, buttons.
//!
//! 1. [`facts`]: what each line may be, by its words alone.
//! 2. [`heads`]: the author lines, told by a time or a mark on or beside them; [`region`]: where the first one of the comments is.
//! 3. [`closing`]: the lines below the texts, those that the table knows and those that the page repeats.
//! 4. [`units`]: from head to head, the text and its buttons; [`depth`]: who answers whom; [`body`]: the text as blocks.
//! 5. [`region::top_of_leftovers`]: up from there over share rows and labels to the last line of the article.

mod around;
mod author_line;
mod body;
mod closing;
mod depth;
mod disqus;
mod facts;
mod foreign_time;
mod glance;
mod heads;
mod name;
mod region;
mod reply_to;
mod signed;
mod state;
mod time;
mod units;
mod word_list;

use std::ops::Range;

use self::{
    closing::Closings,
    facts::{Fact, Phrases},
    region::Region,
    units::Unit,
};
use super::{Piece, SortedComment, SortedLeftover, page::Page, span};
use crate::{CommentState, LeftoverKind, LeftoverPlace};

/// What stands below the article.
#[derive(Debug, Default)]
pub(crate) struct Tail {
    /// The first line that is no article, as an index into the lines. From here on every non-blank line is in `comments` or `leftovers`.
    pub(crate) start: usize,
    /// Whether a line above the comments counts or names them, or says that there are none.
    pub(crate) has_header: bool,
    /// Whether the first comment begins as no article does.
    pub(crate) is_sure: bool,
    /// The comments, in the order of the text.
    pub(crate) comments: Vec<SortedComment>,
    /// The platform's lines, in the order of the text.
    pub(crate) leftovers: Vec<SortedLeftover>,
}

/// Reads the tail of a page: everything below the article, if there is anything.
///
/// Nothing above line `from` is looked at. Pass the first line below the head (headline, standfirst, byline), since
/// a name above a date reads alike there and here. Every line from [`Tail::start`] on is accounted for; every line above it is left to the article.
/// Linear in the number of lines.
pub(crate) fn read(page: &Page<'_, '_>, text: &str, from: usize) -> Option<Tail> {
    let phrases = Phrases::new(page);
    let mut facts: Vec<Fact<'_>> = (from..page.lines.len()).map(|at| Fact::of(&phrases, at)).collect();
    around::mark(&mut facts);
    let mut tail = if let Some(region) = region::find(&facts) {
        with_comments(text, &facts, &region)
    } else {
        let start = region::top_of_leftovers(&facts, facts.len());
        if start >= facts.len() {
            return None;
        }
        let has_header = facts.iter().skip(start).any(Fact::says_none_follow);
        let mut tail = Tail { start, has_header, ..Tail::default() };
        tail.take_lines(&facts, start..facts.len(), LeftoverPlace::End);
        tail
    };
    tail.leftovers.sort_by_key(|leftover| leftover.range.start);
    tail.start += from;
    Some(tail)
}

fn with_comments(text: &str, facts: &[Fact<'_>], region: &Region) -> Tail {
    let top = region::top_of_leftovers(facts, region.start);
    let has_header = facts.get(region.start).is_some_and(Fact::names_comments);
    // One such line may be a byline: "Beitrag von NAME".
    let is_sure = region.heads.first().is_some_and(|head| head.is_sure)
        && region.heads.iter().filter(|head| head.is_sure).count() >= 2;
    let mut tail = Tail { start: top, has_header, is_sure, ..Tail::default() };
    tail.take_lines(facts, top..region.start, LeftoverPlace::End);
    let closings = if region.is_by_buttons {
        Closings::of_buttons(facts.get(region.start..).unwrap_or_default())
    } else {
        Closings::learn(facts, &region.heads)
    };
    let first = match &region.signed {
        Some(signed) => signed.first,
        None => region.heads.first().map_or(facts.len(), |head| head.start),
    };
    tail.take_lines(facts, region.start..first, LeftoverPlace::Comments);
    let (mut units, foot) = match &region.signed {
        Some(signed) => signed::units(facts, signed, &region.heads, &closings),
        None => units::read(facts, &region.heads, &closings),
    };
    disqus::split_parents(text, facts, &mut units);
    let parents = depth::parents(text, facts, &units);
    tail.comments.reserve_exact(units.len());
    for (unit, parent) in units.into_iter().zip(parents) {
        let comment = tail.comment(facts, unit, parent);
        tail.comments.push(comment);
    }
    tail.take_lines(facts, foot..facts.len(), LeftoverPlace::End);
    tail
}

impl Tail {
    /// Makes each line of `range` a leftover. A line without a kind of its own has that of the line above: "Related" and what stands under it.
    fn take_lines(&mut self, facts: &[Fact<'_>], range: Range<usize>, place: LeftoverPlace) {
        let mut last = LeftoverKind::Other;
        for fact in facts.get(range).unwrap_or_default().iter().filter(|fact| !fact.is_blank()) {
            let kind = match fact.kind() {
                LeftoverKind::Other if last == LeftoverKind::Related => LeftoverKind::Related,
                kind => kind,
            };
            last = kind;
            self.leftovers.push(SortedLeftover {
                range: fact.line().start()..fact.line().end(),
                kind,
                place,
            });
        }
    }

    fn comment(&mut self, facts: &[Fact<'_>], mut unit: Unit, parent: super::SortedParent) -> SortedComment {
        let place = LeftoverPlace::Comments;
        let mut points = unit.points;
        self.leftovers.extend(unit.leftovers.drain(..).map(|(range, kind)| SortedLeftover {
            range,
            kind,
            place,
        }));
        // A time below the text is the time of a comment that has none above.
        let mut closing = unit.closing.clone();
        let below = closing.clone().find(|&line| facts.get(line).is_some_and(|fact| fact.time.is_some()));
        if let Some((line, fact)) =
            below.filter(|_| unit.time.is_none()).and_then(|line| Some((line, facts.get(line)?)))
            && let Some(time) = &fact.time
        {
            unit.head.push(fact.line().start()..fact.line().end());
            unit.edited |= time.edited;
            unit.time = Some(time::Time::clone(time));
            self.take_lines(facts, closing.start..line, place);
            if points.is_none() {
                points = state::likes(facts.get(closing.start..line).unwrap_or_default());
            }
            closing.start = line + 1;
        }
        if points.is_none() {
            points = state::likes(facts.get(closing.clone()).unwrap_or_default());
        }
        self.take_lines(facts, closing, place);
        // Most say what they say in one paragraph: a list that grows by itself has room for four.
        let mut content = Vec::with_capacity(1);
        content.extend(unit.inline_text.clone().map(|range| Piece::Paragraph(span(range))));
        body::pieces(facts, unit.text.clone(), unit.indent, &mut content);
        let state = if unit.pending {
            CommentState::Pending
        } else {
            state::of(facts.get(unit.text.clone()).unwrap_or_default())
        };
        unit.head.sort_by_key(|range| range.start);
        SortedComment {
            author: unit.author,
            published: unit.time.map(|time| time.stamp),
            head: unit.head,
            parent,
            content,
            state,
            edited: unit.edited,
            likes: points,
        }
    }
}
