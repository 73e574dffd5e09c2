//! What each line of the tail may be: found out once, so that every rule below is a question and costs nothing.

use std::{
    cell::{OnceCell, RefCell},
    rc::Rc,
};

use super::{
    around::Around,
    author_line::{self, AuthorLine},
    name::is_name_like,
    time::{self, Time},
};
use crate::{
    LeftoverKind,
    index::hash,
    lines::{Line, narrow},
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
    phrases: &'t Phrases<'t>,
    /// Its place on the page, 32 bits of it: every line of a page has a fact.
    at: u32,
    /// All that the phrases of platforms say of it; looked up when a rule asks, which none does of most lines.
    known: OnceCell<Rc<Known>>,
    /// The line is a time.
    pub(super) time: Option<Box<Time>>,
    /// The line is an author line with a time or a head word.
    pub(super) head: Option<Box<AuthorLine>>,
    /// What the lines beside it say it is.
    pub(super) around: Option<Around>,
}

impl<'t> Fact<'t> {
    /// What line `at` of the page may be.
    pub(super) fn of(phrases: &'t Phrases<'t>, at: usize) -> Self {
        let (known, text) = (OnceCell::new(), phrases.page.text(at));
        let at = narrow(at);
        let mut fact = Self { phrases, at, known, time: None, head: None, around: None };
        if text.is_empty() {
            return fact;
        }
        if text.len() > SHORT {
            if begins_chat(text) {
                fact.head = author_line::read(text, time::find(text)).map(Box::new);
            }
            return fact;
        }
        match time::find(text) {
            Some(found) if time::is_whole(text, &found) => fact.time = Some(Box::new(found)),
            found => {
                let head = author_line::read(text, found);
                fact.head = head.filter(|_| !fact.is_button() && fact.count().is_none()).map(Box::new);
            }
        }
        fact
    }

    fn at(&self) -> usize {
        self.at as usize
    }

    pub(super) fn line(&self) -> Line<'t> {
        self.phrases.page.line(self.at())
    }

    fn known(&self) -> &Known {
        self.known.get_or_init(|| self.phrases.of(self.at(), self.text()))
    }

    /// All readings as words of the platform.
    pub(super) fn readings(&self) -> &[Match] {
        &self.known().readings
    }

    /// Calls `take` with the line read as a name, once for all comments of one author.
    pub(super) fn with_name<T>(&self, take: impl FnOnce(Option<&AuthorLine>) -> T) -> T {
        let (text, slot) = (self.text(), slot(self.text()));
        let Phrases { page, names, .. } = self.phrases;
        let known = names.borrow().get(slot).cloned().flatten();
        if let Some(name) = known.filter(|name| page.text(name.at) == text) {
            return take(name.read.as_ref());
        }
        let name = Rc::new(Name { at: self.at(), read: author_line::read_name(text) });
        if let Some(place) = names.borrow_mut().get_mut(slot) {
            *place = Some(Rc::clone(&name));
        }
        take(name.read.as_ref())
    }

    /// What the line counts.
    pub(super) fn count(&self) -> Option<Count> {
        self.known().count
    }

    /// Whether the line is a badge.
    pub(super) fn is_badge(&self) -> bool {
        self.known().is_badge
    }

    /// Whether the line can be a name.
    pub(super) fn is_name(&self) -> bool {
        let is_other = matches!(self.around, Some(Around::Member | Around::Echo | Around::Vote));
        !is_other && self.text().len() <= SHORT && is_name_like(self.text())
    }

    pub(super) fn text(&self) -> &'t str {
        self.phrases.page.text(self.at())
    }

    pub(super) fn is_blank(&self) -> bool {
        self.text().is_empty()
    }

    fn has(&self, place: Place) -> bool {
        self.readings().iter().any(|found| found.place == place)
    }

    /// A button or a row of them, a count of replies.
    pub(super) fn is_control(&self) -> bool {
        self.has(Place::Control)
    }

    /// A button that closes a comment: no bare number and no count.
    pub(super) fn is_button(&self) -> bool {
        self.readings()
            .iter()
            .any(|found| found.place == Place::Control && found.kind == LeftoverKind::Button)
    }

    /// "12 likes".
    pub(super) fn is_reaction(&self) -> bool {
        self.count().is_some_and(|count| count.counted == Counted::Reactions)
    }

    /// A number alone.
    pub(super) fn is_number(&self) -> bool {
        self.count().is_some_and(|count| count.counted == Counted::Bare)
    }

    /// A badge, an avatar, the name of who is answered: beside an author line.
    pub(super) fn is_beside_author(&self) -> bool {
        self.is_sign()
            || matches!(self.around, Some(Around::Member | Around::Echo))
            || text_is_marked(self.text())
            || self
                .readings()
                .iter()
                .any(|found| found.place == Place::Author || found.kind == LeftoverKind::Badge)
            || self.is_badge()
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
        let is_badge = |found: &Match| {
            found.place == Place::Author
                && found.evidence == Evidence::Alone
                && found.kind == LeftoverKind::Badge
        };
        self.around == Some(Around::Initials)
            || text.ends_with("vatar")
                && (text == "Avatar" || text.ends_with("avatar") && self.readings().iter().any(is_badge))
    }

    /// A line that names who is answered: "In reply to NAME".
    pub(super) fn is_form(&self) -> bool {
        self.readings().iter().any(|found| found.kind == LeftoverKind::Form)
    }

    /// What stands at the foot of the page or leads away from it.
    pub(super) fn is_foot(&self) -> bool {
        self.readings().iter().any(|found| {
            matches!(found.place, Place::End | Place::Any | Place::Article)
                && (found.evidence != Evidence::Neighbour
                    || found.kind == LeftoverKind::Navigation
                    || found.kind == LeftoverKind::Form)
        }) || self
            .count()
            .is_some_and(|count| count.form == Form::More && count.counted != Counted::Reactions)
    }

    /// Anything of the platform's.
    pub(super) fn is_known(&self) -> bool {
        self.around.is_some() || self.is_sign() || !self.readings().is_empty() || self.is_badge()
    }

    /// The reading that needs least evidence.
    pub(super) fn best(&self) -> Option<&Match> {
        self.readings().iter().min_by_key(|found| (found.evidence, found.risk))
    }

    /// A header of comments: "3 comments:", "Comments", "Discussion about this post", and what stands in the same place: the order, the box.
    pub(super) fn is_header(&self) -> bool {
        self.has(Place::Header) && self.around.is_none()
    }

    /// A header that counts or names the comments.
    pub(super) fn names_comments(&self) -> bool {
        self.around.is_none()
            && self
                .readings()
                .iter()
                .any(|found| found.place == Place::Header && found.kind == LeftoverKind::Count)
    }

    pub(super) fn says_none_follow(&self) -> bool {
        self.names_comments() && counts::says_none_follow(&fold(self.text()))
    }

    /// Whether the line reads as running text: long, or a sentence with its end.
    pub(super) fn is_prose(&self) -> bool {
        let text = self.text();
        text.len() > SHORT || is_sentence(text) && !self.is_known()
    }

    /// Whether the line is running text, or a title as long, and no phrase of a platform.
    pub(super) fn is_unknown_sentence(&self) -> bool {
        let text = self.text();
        (text.len() > SHORT || is_sentence(text)) && !self.is_blank() && !self.is_known()
    }

    /// What the line becomes as a leftover.
    pub(super) fn kind(&self) -> LeftoverKind {
        self.best().map_or_else(
            || if self.is_badge() { LeftoverKind::Badge } else { LeftoverKind::Other },
            |found| found.kind,
        )
    }

    /// Whether little speaks against the line being the platform's.
    pub(super) fn is_sure(&self) -> bool {
        self.best().is_some_and(|found| found.evidence < Evidence::Neighbour || found.risk == Risk::Low)
    }
}

/// What the phrases of platforms say of a line.
#[derive(Debug, Default)]
struct Known {
    readings: Vec<Match>,
    count: Option<Count>,
    is_badge: bool,
}

/// The phrases of a page, looked up once for lines that are repeated: buttons and names.
#[derive(Debug)]
pub(super) struct Phrases<'p> {
    page: &'p Page<'p, 'p>,
    /// Lines that were looked up, by their hash.
    seen: RefCell<[Option<Seen>; SEEN]>,
    /// What is known of most lines.
    nothing: Rc<Known>,
    /// Lines that were read as names, in the same way.
    names: RefCell<[Option<Rc<Name>>; SEEN]>,
}

/// A line of the page that was read as a name.
#[derive(Debug)]
struct Name {
    at: usize,
    read: Option<AuthorLine>,
}

/// A line of the page that was looked up.
#[derive(Clone, Debug)]
struct Seen {
    at: usize,
    known: Rc<Known>,
}

/// How many lines are remembered: 50 comments that end in "Reply" cost 90,000 instructions less.
const SEEN: usize = 32;

impl<'p> Phrases<'p> {
    pub(super) fn new(page: &'p Page<'p, 'p>) -> Self {
        Self { page, seen: RefCell::default(), nothing: Rc::default(), names: RefCell::default() }
    }

    /// What is known of line `at`, whose words are `text`.
    fn of(&self, at: usize, text: &str) -> Rc<Known> {
        if text.len() > SHORT {
            let phrase = self.page.phrase(at).filter(|_| !begins_chat(text));
            let known = |phrase| Rc::new(Known { readings: vec![phrase], count: None, is_badge: false });
            return phrase.map_or_else(|| Rc::clone(&self.nothing), known);
        }
        if text.is_empty() {
            return Rc::clone(&self.nothing);
        }
        if text.len() > LONGEST_SEEN {
            return self.look_up(at);
        }
        let slot = slot(text);
        if let Some(Some(seen)) = self.seen.borrow().get(slot)
            && self.page.text(seen.at) == text
        {
            return Rc::clone(&seen.known);
        }
        let known = self.look_up(at);
        if let Some(place) = self.seen.borrow_mut().get_mut(slot) {
            *place = Some(Seen { at, known: Rc::clone(&known) });
        }
        known
    }

    fn look_up(&self, at: usize) -> Rc<Known> {
        let Readings { whole: mut readings, other, count, is_badge } = self.page.readings(at);
        readings.extend(other);
        let is_anything = !readings.is_empty() || count.is_some() || is_badge;
        if is_anything { Rc::new(Known { readings, count, is_badge }) } else { Rc::clone(&self.nothing) }
    }
}

/// Where a line is remembered.
fn slot(text: &str) -> usize {
    usize::try_from(hash(text.as_bytes()) % SEEN as u64).unwrap_or(0)
}

/// Longer lines are not repeated.
const LONGEST_SEEN: usize = 40;

/// Whether a long line may be one of a chat, which begins with its time.
fn begins_chat(text: &str) -> bool {
    text.starts_with(['[', '(']) || text.starts_with(|c: char| c.is_ascii_digit())
}

/// "• 2nd", "· Follow": a short run behind a separator, on a line of its own.
fn text_is_marked(text: &str) -> bool {
    text.len() <= 30 && text.starts_with(['•', '·', '∙']) && text.split_whitespace().count() <= 4
}

/// Whether `text` ends as a sentence does or has more words than titles have.
pub(super) fn is_sentence(text: &str) -> bool {
    let has_more_words = |most: usize| text.split_whitespace().nth(most).is_some();
    match ending(text) {
        Ending::Stop | Ending::Question | Ending::Exclamation => {
            has_more_words(2)
                || crate::text::shape::is_unspaced(text.chars().next().unwrap_or(' '))
                    && text.chars().count() > 8
        }
        Ending::Open | Ending::Ellipsis | Ending::Colon => {
            has_more_words(14) || text.chars().filter(|&c| crate::text::shape::is_unspaced(c)).count() > 30
        }
        Ending::GoesOn => has_more_words(3),
    }
}
