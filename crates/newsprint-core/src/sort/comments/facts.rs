//! What each line of the tail may be: looked up once, so that every rule below is a question and costs nothing.

use super::{
    around::Around,
    author_line::{self, AuthorLine},
    name::is_name_like,
    time::{self, Time},
};
use crate::{
    LeftoverKind,
    lines::Line,
    sort::{
        counts::{self, Count, Counted, Form},
        leftovers::{Match, Readings, fold},
        leftovers_table::{Evidence, Place, Risk},
        page::Page,
    },
    text::shape::{Ending, ending},
};

/// Lines longer than this are text.
const SHORT: usize = 160;

/// One line and what it may be.
#[derive(Debug)]
pub(super) struct Fact<'t> {
    pub(super) line: &'t Line<'t>,
    /// All readings as words of the platform.
    pub(super) readings: Vec<Match>,
    /// The line is a time.
    pub(super) time: Option<Box<Time>>,
    /// The line is an author line with a time or a head word.
    pub(super) head: Option<Box<AuthorLine>>,
    /// The line is a badge.
    pub(super) is_badge: bool,
    /// The line counts something.
    pub(super) count: Option<Count>,
    /// What the lines beside it say it is.
    pub(super) around: Option<Around>,
}

impl<'t> Fact<'t> {
    /// What line `at` of `page` may be.
    pub(super) fn of(page: &Page<'t, '_>, at: usize, line: &'t Line<'t>) -> Self {
        let mut fact = Self {
            line,
            readings: Vec::new(),
            time: None,
            head: None,
            count: None,
            is_badge: false,
            around: None,
        };
        let text = line.text;
        if text.is_empty() || text.len() > SHORT {
            if text.starts_with(['[', '(']) || text.starts_with(|c: char| c.is_ascii_digit()) {
                fact.head = author_line::read(text, time::find(text)).map(Box::new);
            } else if !text.is_empty() {
                fact.readings.extend(page.phrase(at));
            }
            return fact;
        }
        let Readings { whole, other, count, is_badge } = page.readings(at);
        fact.is_badge = is_badge;
        fact.readings = whole;
        fact.readings.extend(other);
        fact.count = count;
        match time::find(text) {
            Some(found) if time::is_whole(text, &found) => fact.time = Some(Box::new(found)),
            found if !fact.is_row_of_buttons() && fact.count.is_none() => {
                fact.head = author_line::read(text, found).map(Box::new);
            }
            _ => {}
        }
        fact
    }

    /// Whether the line can be a name.
    pub(super) fn is_name(&self) -> bool {
        let is_other = matches!(self.around, Some(Around::Member | Around::Echo | Around::Vote));
        !is_other && self.line.text.len() <= SHORT && is_name_like(self.line.text)
    }

    pub(super) fn text(&self) -> &'t str {
        self.line.text
    }

    pub(super) fn is_blank(&self) -> bool {
        self.line.is_blank()
    }

    fn has(&self, place: Place) -> bool {
        self.readings.iter().any(|found| found.place == place)
    }

    fn is_row_of_buttons(&self) -> bool {
        self.readings.iter().any(|found| found.place == Place::Control && found.kind == LeftoverKind::Button)
    }

    /// A button or a row of them, a count of replies.
    pub(super) fn is_control(&self) -> bool {
        self.has(Place::Control)
    }

    /// A button that closes a comment: no bare number and no count.
    pub(super) fn is_button(&self) -> bool {
        self.readings.iter().any(|found| found.place == Place::Control && found.kind == LeftoverKind::Button)
    }

    /// "12 likes".
    pub(super) fn is_reaction(&self) -> bool {
        self.count.is_some_and(|count| count.counted == Counted::Reactions)
    }

    /// A number alone.
    pub(super) fn is_number(&self) -> bool {
        self.count.is_some_and(|count| count.counted == Counted::Bare)
    }

    /// A badge, an avatar, the name of who is answered: beside an author line.
    pub(super) fn is_beside_author(&self) -> bool {
        self.readings.iter().any(|found| found.place == Place::Author || found.kind == LeftoverKind::Badge)
            || self.is_badge
            || self.is_sign()
            || matches!(self.around, Some(Around::Member | Around::Echo))
            || text_is_marked(self.text())
    }

    /// "•" or "−" alone.
    pub(super) fn is_sign(&self) -> bool {
        let text = self.text();
        !text.is_empty()
            && text.len() <= 8
            && text.chars().all(|c| time::is_separator(c) && !matches!(c, '(' | ')' | ':' | '[' | ']' | '@'))
            || text == "−"
    }

    /// The avatar above an author line.
    pub(super) fn is_avatar(&self) -> bool {
        let text = self.text();
        text == "Avatar"
            || self.around == Some(Around::Initials)
            || self.readings.iter().any(|found| {
                found.place == Place::Author
                    && found.evidence == Evidence::Alone
                    && found.kind == LeftoverKind::Badge
            }) && text.ends_with("avatar")
    }

    /// A line that names who is answered: "In reply to NAME".
    pub(super) fn is_form(&self) -> bool {
        self.readings.iter().any(|found| found.kind == LeftoverKind::Form)
    }

    /// What stands at the foot of the page or leads away from it.
    pub(super) fn is_foot(&self) -> bool {
        self.readings.iter().any(|found| {
            matches!(found.place, Place::End | Place::Any | Place::Article)
                && (found.evidence != Evidence::Neighbour
                    || found.kind == LeftoverKind::Navigation
                    || found.kind == LeftoverKind::Form)
        }) || self.count.is_some_and(|count| count.form == Form::More && count.counted != Counted::Reactions)
    }

    /// Anything of the platform's.
    pub(super) fn is_known(&self) -> bool {
        !self.readings.is_empty() || self.around.is_some() || self.is_sign() || self.is_badge
    }

    /// The reading that needs least evidence.
    pub(super) fn best(&self) -> Option<&Match> {
        self.readings.iter().min_by_key(|found| (found.evidence, found.risk))
    }

    /// A header of comments: "3 comments:", "Comments", "Discussion about this post", and what stands in the same place: the order, the box.
    pub(super) fn is_header(&self) -> bool {
        self.has(Place::Header) && self.around.is_none()
    }

    /// A header that counts or names the comments.
    pub(super) fn names_comments(&self) -> bool {
        self.around.is_none()
            && self
                .readings
                .iter()
                .any(|found| found.place == Place::Header && found.kind == LeftoverKind::Count)
    }

    pub(super) fn says_none_follow(&self) -> bool {
        self.names_comments() && counts::says_none_follow(&fold(self.text()))
    }

    /// Whether the line reads as running text: long, or a sentence with its end.
    pub(super) fn is_prose(&self) -> bool {
        let text = self.text();
        text.len() > SHORT || !self.is_known() && is_sentence(text)
    }

    /// What the line becomes as a leftover.
    pub(super) fn kind(&self) -> LeftoverKind {
        self.best().map_or_else(
            || if self.is_badge { LeftoverKind::Badge } else { LeftoverKind::Other },
            |found| found.kind,
        )
    }

    /// Whether little speaks against the line being the platform's.
    pub(super) fn is_sure(&self) -> bool {
        self.best().is_some_and(|found| found.evidence < Evidence::Neighbour || found.risk == Risk::Low)
    }
}

/// "• 2nd", "· Follow": a short run behind a separator, on a line of its own.
fn text_is_marked(text: &str) -> bool {
    text.len() <= 30 && text.starts_with(['•', '·', '∙']) && text.split_whitespace().count() <= 4
}

/// Whether `text` ends as a sentence does or has more words than titles have.
pub(super) fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace().count();
    match ending(text) {
        Ending::Stop | Ending::Question | Ending::Exclamation => {
            words > 2
                || crate::text::shape::is_unspaced(text.chars().next().unwrap_or(' '))
                    && text.chars().count() > 8
        }
        Ending::Open | Ending::Ellipsis | Ending::Colon => {
            words > 14 || text.chars().filter(|&c| crate::text::shape::is_unspaced(c)).count() > 30
        }
        Ending::GoesOn => words > 3,
    }
}
