//! Backslashes: as few as will do ([CommonMark 0.31.2, section 2.4](https://spec.commonmark.org/0.31.2/#backslash-escapes)).
//!
//! The text of a block is laid flat, with the markup that the article has marked as such. One walk over it decides, construct by
//! construct, what a reader would take for markup that is none. It reads as the readers do, and so escapes what they would find, no more.

mod class;
mod class_table;
mod code;
mod delimiters;
pub(crate) mod entity;
mod entity_table;
pub(crate) mod html;
mod line_start;
mod link;
mod numbers;
mod plain;
mod url;

use crate::flat::{Flat, Kind, Syntax};

use self::{
    class::Class,
    code::Backticks,
    delimiters::{Need, Run, Waiting},
    html::Ends,
    line_start::Position,
    url::BareUrls,
};

/// What a block is the first part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Container {
    /// The document: nothing at all stands in front.
    Document,
    /// An item of a list, and the bullet of the list.
    Item(Option<char>),
    /// A block quote.
    Quote,
    /// Nothing: other blocks stand in front of it.
    None,
}

/// Where the text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In a paragraph.
    Paragraph(Container),
    /// Behind the `#` of a heading.
    Heading,
}

/// One change to the flat text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) at: usize,
    pub(crate) kind: EditKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EditKind {
    /// A backslash in front of the character.
    Backslash,
    /// Two spaces instead of the character.
    Spaces,
}

/// Decides the changes that `flat` needs at `place`, in order; characters that must be numbers become numbers at once.
///
/// `wraps`: any space may become a line end later.
pub(crate) fn decide(flat: &mut Flat, place: Place, wraps: bool, edits: &mut Vec<Edit>) {
    edits.clear();
    if plain::needs_nothing(flat, place, wraps) {
        return;
    }
    numbers::lay(flat, place);
    let flat = &*flat;
    let walk = Walk {
        flat,
        text: &flat.text,
        place,
        wraps,
        edits,
        syntax: flat.syntax.iter().peekable(),
        at: 0,
        markup_end: 0,
        last_kind: None,
        line_mark: None,
        waiting: Waiting::default(),
        closers: closing_openers(flat),
        last_close: last_close(flat),
        backticks: None,
        brackets: Brackets::default(),
        ends: Ends::new(flat.in_quote, wraps),
        urls: BareUrls::default(),
        run_places: Vec::new(),
    };
    walk.run();
}

/// A character that readers drop at the start of a text.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Whether a byte may begin something.
const fn is_special(byte: u8) -> bool {
    matches!(byte, b'\\' | b'*' | b'_' | b'~' | b'`' | b'<' | b'&' | b'[' | b']')
}

/// For each mark, the last place where markup opens glued to what stands in front: to some readers it could close there.
fn closing_openers(flat: &Flat) -> [(u8, usize); 3] {
    let bytes = flat.text.as_bytes();
    [b'*', b'_', b'~'].map(|mark| {
        let is_glued = |piece: &&Syntax| {
            let before = flat.text.get(..piece.range.start).and_then(|text| text.chars().next_back());
            piece.kind == Kind::Open
                && bytes.get(piece.range.start) == Some(&mark)
                && Class::of(before) != Class::SPACE
        };
        (mark, flat.syntax.iter().rev().find(is_glued).map_or(0, |piece| piece.range.start))
    })
}

/// The last place where emphasis closes outside links.
fn last_close(flat: &Flat) -> usize {
    let mut in_link = false;
    let last = flat.syntax.iter().rfind(|piece| {
        in_link = (in_link || piece.kind == Kind::LinkClose) && piece.kind != Kind::LinkOpen;
        piece.kind == Kind::Close && !in_link
    });
    last.map_or(0, |piece| piece.range.start)
}

/// The square brackets that wait for their partner.
#[derive(Debug, Default)]
struct Brackets {
    /// How many are open, and which of them are images.
    open: Vec<bool>,
    /// Those below can open no link any more: a link stands inside them.
    spent: usize,
    /// The bracket of the link that is open, and how many stood in front of it.
    link: Option<usize>,
    /// Inside a link: the places of brackets that have no partner, or one in front of `(`, sorted.
    torn: Vec<usize>,
    /// Inside a link: the last place where emphasis closes.
    last_close: usize,
}

struct Walk<'f> {
    flat: &'f Flat,
    text: &'f str,
    place: Place,
    wraps: bool,
    edits: &'f mut Vec<Edit>,
    syntax: std::iter::Peekable<std::slice::Iter<'f, Syntax>>,
    at: usize,
    /// Where the last markup ended.
    markup_end: usize,
    last_kind: Option<Kind>,
    /// Where this line needs a backslash, so that it begins no block.
    line_mark: Option<usize>,
    waiting: Waiting,
    /// The last place of each mark where markup opens that could close something too.
    closers: [(u8, usize); 3],
    /// The last place where markup closes.
    last_close: usize,
    backticks: Option<Backticks>,
    brackets: Brackets,
    ends: Ends,
    urls: BareUrls,
    run_places: Vec<usize>,
}

impl Walk<'_> {
    fn run(mut self) {
        self.begin_line(None);
        while self.at < self.text.len() {
            let next_syntax = self.syntax.peek().map_or(self.text.len(), |next| next.range.start);
            if self.at == next_syntax {
                if let Some(piece) = self.syntax.next() {
                    self.markup(piece);
                }
            } else {
                self.words(next_syntax);
            }
        }
        if self.place == Place::Heading {
            self.closing_marks();
        }
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or_default()
    }

    fn char_before(&self, at: usize) -> Option<char> {
        self.text.get(..at)?.chars().next_back()
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    fn backslash(&mut self, at: usize) {
        self.break_url(at);
        self.push(at, EditKind::Backslash);
    }

    /// Breaks the bare address that reaches to `at`, if there is one.
    fn break_url(&mut self, at: usize) {
        let Some(joint) = self.urls.joint_before(self.text, at) else { return };
        let head = self.text.get(..joint).unwrap_or_default();
        if self.brackets.link.is_some() && head.ends_with("ftp") {
            return;
        }
        let mut place = self.edits.partition_point(|edit| edit.at < joint);
        // A broken address is no autolink in angles either, and then the angle needs nothing.
        if let Some(last) = place.checked_sub(1).and_then(|last| self.edits.get(last))
            && head.get(last.at..).is_some_and(|head| {
                ["<http", "<https", "<ftp"].iter().any(|open| head.eq_ignore_ascii_case(open))
            })
        {
            place -= 1;
            self.edits.remove(place);
        }
        self.edits.insert(place, Edit { at: joint, kind: EditKind::Backslash });
    }

    fn push(&mut self, at: usize, kind: EditKind) {
        if self.edits.last().is_none_or(|last| last.at < at) {
            self.edits.push(Edit { at, kind });
        }
    }

    /// The words up to the next markup, at `end`.
    fn words(&mut self, end: usize) {
        while self.at < end {
            let bytes = self.text.as_bytes().get(self.at..end).unwrap_or_default();
            let length = bytes.iter().position(|&b| is_special(b)).unwrap_or(bytes.len());
            if let Some(mark) = self.line_mark
                && mark < self.at + length
            {
                self.line_mark = None;
                self.backslash(mark);
                self.at = mark + 1;
                continue;
            }
            self.at += length;
            if self.at < end {
                self.special(end);
            }
        }
    }

    /// Whether a block construct needs a backslash here.
    fn take_line_mark(&mut self) -> bool {
        let is_here = self.line_mark == Some(self.at);
        if is_here {
            self.line_mark = None;
        }
        is_here
    }

    /// One byte that may begin something.
    fn special(&mut self, end: usize) {
        let byte = self.byte(self.at);
        let at = self.at;
        match byte {
            b'*' | b'_' | b'~' => return self.delimiters(byte, end),
            b'`' => return self.backticks(end),
            _ => {}
        }
        let marked = self.take_line_mark();
        let is_needed = match byte {
            b'\\' => {
                let next = self.byte(at + 1);
                next.is_ascii_punctuation() || next == b'\n'
            }
            b'<' => html::begins(self.text, at, &mut self.ends),
            b'&' => self.text.get(at..).and_then(entity::length).is_some(),
            b'[' => self.bracket(at),
            _ => self.closing_bracket(at),
        };
        if marked || is_needed {
            self.backslash(at);
        }
        self.at += 1;
    }

    fn delimiters(&mut self, mark: u8, end: usize) {
        let start = self.at;
        let length = self
            .text
            .as_bytes()
            .get(start..end)
            .map_or(1, |rest| rest.iter().position(|&b| b != mark).unwrap_or(rest.len()));
        let behind = start + length;
        let (before, after) = (self.char_before(start), self.char_at(behind));
        let around = self.around(start, behind);
        let is_delimiter =
            |c: Option<char>| c == Some(char::from(mark)) || (mark == b'~' && matches!(c, Some('*' | '_')));
        let opened = self.last_kind == Some(Kind::Open);
        let closes = self.syntax.peek().is_some_and(|next| next.kind == Kind::Close);
        // comrak looks through a `~` beside markup. That matters inside where a blank follows, or a sign when a word stands outside, and
        // outside always.
        let sticks = |inside: bool, class: Class, outside: Class| {
            let is_seen = class.may_be(Class::SPACE) || outside.may_be(Class::WORD);
            mark != b'~' || !inside || (class != Class::WORD && is_seen)
        };
        let starts = self.markup_end == start
            && is_delimiter(before)
            && sticks(opened, around.1, self.class_in_front_of_marks(start));
        let ends =
            behind == end && is_delimiter(after) && sticks(closes, around.0, self.class_behind_marks(behind));
        let line_mark = self.take_line_mark();
        let need = match (starts, ends) {
            (true, true) if mark == b'~' => Need::new(line_mark, false),
            (true, _) if mark == b'~' && !opened => Need::All,
            (_, true) if mark == b'~' && !closes => Need::All,
            _ => Need::new(line_mark || starts, ends),
        };
        let run = Run {
            mark,
            close_follows: self.brackets.link.map_or(self.last_close, |_| self.brackets.last_close) > start,
            closer_follows: self.closers.iter().any(|&(closer, place)| closer == mark && place > start),
            length,
            before: Class::of(before),
            after: Class::of(after),
            around,
            need,
        };
        // Behind an address a line end is written with spaces, unless the address is broken.
        if after == Some('\\') && behind == end && self.urls.reach(self.text, behind) {
            let spaced = Run { after: Class::SPACE, ..run };
            if !self.waiting.is_free(spaced) {
                self.break_url(behind);
            }
        }
        let mut places = std::mem::take(&mut self.run_places);
        self.waiting.escape(run, &mut places);
        for place in &places {
            self.backslash(start + place);
        }
        self.run_places = places;
        self.at = behind;
    }

    fn class_in_front_of_marks(&self, at: usize) -> Class {
        let front = self.text.get(..at).unwrap_or_default();
        Class::of(front.trim_end_matches(['*', '_']).chars().next_back())
    }

    fn class_behind_marks(&self, at: usize) -> Class {
        let rest = self.text.get(at..).unwrap_or_default();
        Class::of(rest.trim_start_matches(['*', '_']).chars().next())
    }

    /// The characters around `start..end` without any `~` between.
    fn around(&self, start: usize, end: usize) -> (Class, Class) {
        let before = self.text.get(..start).and_then(|text| text.trim_end_matches('~').chars().next_back());
        let after = self.text.get(end..).and_then(|text| text.trim_start_matches('~').chars().next());
        (Class::of(before), Class::of(after))
    }

    fn backticks(&mut self, end: usize) {
        let start = self.at;
        let marked = self.take_line_mark();
        let length = self
            .text
            .as_bytes()
            .get(start..end)
            .map_or(1, |rest| rest.iter().position(|&b| b != b'`').unwrap_or(rest.len()));
        let (flat, wraps, is_heading) = (self.flat, self.wraps, self.place == Place::Heading);
        let decided = self.backticks.get_or_insert_with(|| {
            Backticks::of(flat, |start, length| {
                let is_fence = !is_heading && line_start::is_fence_at(&flat.text, start, wraps);
                code::beside_code(flat, start, length).max(usize::from(is_fence))
            })
        });
        let places = decided.at(start);
        if marked && !places.contains(&start) {
            self.backslash(start);
        }
        for place in places {
            self.backslash(place);
        }
        self.at = start + length;
    }

    /// An opening bracket of the text. In a bare address inside a link it would be part of the address to markdown-rs, and end the link.
    fn bracket(&mut self, at: usize) -> bool {
        if self.brackets.link.is_some() {
            self.break_url(at);
        }
        if self.brackets.torn.binary_search(&at).is_ok() {
            return true;
        }
        let is_image = at > 0 && self.byte(at - 1) == b'!';
        self.brackets.open.push(is_image);
        false
    }

    /// A closing bracket of the text: one that would end a link gets a backslash, and its partner waits on.
    fn closing_bracket(&mut self, at: usize) -> bool {
        if self.brackets.link.is_some() {
            let is_torn = self.brackets.torn.binary_search(&at).is_ok();
            if !is_torn {
                self.brackets.open.pop();
            }
            return is_torn;
        }
        let Some(&is_image) = self.brackets.open.last() else { return false };
        let is_spent = !is_image && self.brackets.open.len() <= self.brackets.spent;
        if !is_spent && self.is_link_tail(at + 1) {
            return true;
        }
        self.brackets.open.pop();
        self.brackets.spent = self.brackets.spent.min(self.brackets.open.len());
        false
    }

    fn is_link_tail(&mut self, at: usize) -> bool {
        let (text, ends) = (self.text, &mut self.ends);
        link::is_tail(link::Source::new(self.flat, at), |place| html::begins(text, place, ends))
    }

    /// One piece of markup.
    fn markup(&mut self, piece: &Syntax) {
        let (start, end) = (piece.range.start, piece.range.end);
        self.line_mark = self.line_mark.filter(|&mark| mark >= end);
        let ends_url = match piece.kind {
            Kind::Break | Kind::LinkClose => true,
            Kind::Close => {
                let ends_link = self
                    .syntax
                    .peek()
                    .is_some_and(|next| next.kind == Kind::LinkClose && next.range.start == end);
                ends_link || self.char_at(end).is_none_or(char::is_whitespace)
            }
            _ => false,
        };
        if !ends_url {
            self.break_url(start);
        }
        match piece.kind {
            Kind::Open => {
                let (before, after) = (Class::of(self.char_before(start)), Class::of(self.char_at(end)));
                self.waiting.open(self.byte(start), end - start, before, after);
            }
            Kind::Close => self.waiting.close(),
            Kind::LinkOpen => self.open_link(start, end),
            Kind::LinkClose => {
                self.waiting.close_link();
                if let Some(front) = self.brackets.link.take() {
                    self.brackets.open.truncate(front);
                    self.brackets.spent = front;
                }
            }
            Kind::Break => {
                // A reader that sees a bare address there would take the backslash for a part of it.
                if self.byte(start) == b'\\' && self.urls.reach(self.text, start) {
                    self.push(start, EditKind::Spaces);
                }
                self.at = end;
                self.markup_end = end;
                self.begin_line(Some(start));
                return;
            }
            Kind::Code | Kind::Whole => {}
        }
        self.at = self.at.max(end);
        self.markup_end = end;
        self.last_kind = Some(piece.kind);
        self.urls.skip(end);
        if piece.kind == Kind::Whole {
            self.footnote_colon(start, end);
        }
    }

    /// A reference to a footnote at the start of a line, with a colon behind it, would be its definition.
    fn footnote_colon(&mut self, start: usize, end: usize) {
        let (head, rest) = self.text.split_at_checked(start).unwrap_or_default();
        if self.byte(end) == b':' && rest.starts_with("[^") && (head.is_empty() || head.ends_with('\n')) {
            self.backslash(end);
            self.at = end + 1;
        }
    }

    fn open_link(&mut self, start: usize, end: usize) {
        if start > 0 && self.byte(start - 1) == b'!' {
            self.backslash(start - 1);
        }
        self.brackets.link = Some(self.brackets.open.len());
        self.brackets.torn.clear();
        self.brackets.last_close = 0;
        self.waiting.open_link();
        let mut open = Vec::new();
        let mut at = end;
        for piece in self.syntax.clone() {
            let words = self.text.get(at..piece.range.start).unwrap_or_default();
            for (place, c) in words.char_indices().map(|(place, c)| (place + at, c)) {
                match (c, open.pop()) {
                    ('[', last) => open.extend(last.into_iter().chain([place])),
                    (']', None) => self.brackets.torn.push(place),
                    (']', Some(partner)) => {
                        if self.byte(place + 1) == b'(' {
                            self.brackets.torn.extend([partner, place]);
                        }
                    }
                    (_, last) => open.extend(last),
                }
            }
            at = piece.range.end;
            match piece.kind {
                Kind::LinkClose => break,
                Kind::Close => self.brackets.last_close = piece.range.start,
                _ => {}
            }
        }
        self.brackets.torn.append(&mut open);
        self.brackets.torn.sort_unstable();
    }

    /// The start of a line; `before` is where the line before ended.
    fn begin_line(&mut self, before: Option<usize>) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default();
        let Place::Paragraph(container) = self.place else { return };
        let before = before.and_then(|end| self.text.get(..end)?.rsplit('\n').next());
        let position = Position {
            first: before.is_none(),
            container,
            before: before.unwrap_or_default(),
            wraps: self.wraps,
        };
        let rest = link::Source::new(self.flat, self.at);
        self.line_mark = line_start::escape(line, rest, position).map(|mark| mark + self.at);
    }

    /// A run of `#` at the end of a heading, which readers would take for its closing.
    fn closing_marks(&mut self) {
        let words = self.text.trim_end_matches('#');
        // markdown-rs drops a run of `#` at the start of the words too.
        if self.text.starts_with('#') {
            self.edits.insert(0, Edit { at: 0, kind: EditKind::Backslash });
        }
        if words.len() < self.text.len() && (words.is_empty() || words.ends_with([' ', '\t'])) {
            self.backslash(words.len());
        }
    }
}
