//! Running text laid flat: the characters of the output before escaping, and which of them are markup.

mod code;
mod custom;
mod raw;

use std::ops::Range;

use newsprint_core::{Inline, Link};

use crate::{
    alert, caption, marks,
    options::{HardBreak, Markdown},
    write::destination,
};

/// Markup nested deeper than this is left out; its words stay.
const DEEPEST: usize = 32;

/// The text of one block, before escaping.
#[derive(Debug, Default)]
pub(crate) struct Flat {
    pub(crate) text: String,
    /// The markup in `text`, in order.
    pub(crate) syntax: Vec<Syntax>,
    /// How long the words are that the writer put in front: no line end follows them at once.
    pub(crate) front: usize,
    /// Whether it stands in a block quote: in front of each line but the first then stands a `>`.
    pub(crate) in_quote: bool,
    /// What stands in the last code span.
    code: String,
    /// Whether a link is open that a line begins with.
    leads_with_link: bool,
}

/// A piece of markup.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Syntax {
    pub(crate) range: Range<usize>,
    pub(crate) kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `*`, `**`, `_`, `__` or `~~` in front.
    Open,
    /// The same behind.
    Close,
    /// `[`.
    LinkOpen,
    /// `](destination)`.
    LinkClose,
    /// A line end, with what makes it a hard one.
    Break,
    /// Code with its fences.
    Code,
    /// Something that is passed over: an image, an autolink, HTML.
    Whole,
}

/// What is open while a tree is laid flat.
enum Frame<'a> {
    Words(std::slice::Iter<'a, Inline>),
    Emphasis(std::slice::Iter<'a, Inline>, &'static str),
    Link(std::slice::Iter<'a, Inline>, &'a Link),
    Quoted(std::slice::Iter<'a, Inline>, Option<char>),
}

impl Flat {
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.syntax.clear();
        self.front = 0;
        self.leads_with_link = false;
    }

    pub(crate) fn push_text(&mut self, text: &str, options: Markdown, single_line: bool) {
        self.push_lines(text, false, options, single_line);
    }

    fn push_lines(&mut self, text: &str, soft: bool, options: Markdown, single_line: bool) {
        let mut rest = text;
        while let Some(end) = memchr::memchr2(b'\n', b'\r', rest.as_bytes()) {
            let (line, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
            self.text.push_str(line);
            self.push_break(soft, options, single_line);
            rest = behind.strip_prefix("\r\n").or_else(|| behind.get(1..)).unwrap_or_default();
        }
        self.text.push_str(rest);
    }

    pub(crate) fn push_syntax(&mut self, written: &str, kind: Kind) {
        let start = self.text.len();
        self.text.push_str(written);
        self.syntax.push(Syntax { range: start..self.text.len(), kind });
    }

    /// A line end. In front of all words it is left out, and a soft one behind another line end is part of that one.
    ///
    /// Behind an opening mark it is left out too: it stands in front of the mark already, where readers see it.
    pub(crate) fn push_break(&mut self, soft: bool, options: Markdown, single_line: bool) {
        if self.ends_in_open() || self.text.len() <= self.front {
            return;
        }
        if single_line {
            if !self.text.ends_with(' ') {
                self.text.push(' ');
            }
            return;
        }
        let is_space = options.wrap.is_some() && !self.ends_in_alert();
        if soft && (is_space || self.is_tag_alone() || self.is_mark_alone()) {
            self.text.push(' ');
            return;
        }
        if !soft && self.ends_in_break() && self.syntax.last().is_some_and(|last| last.range.len() == 1) {
            self.drop_last();
        }
        let after_break = self.ends_in_break();
        let written = match (soft, options.hard_break) {
            (true, _) if after_break => "",
            (true, _) => "\n",
            (false, HardBreak::Spaces) if !after_break && !self.is_tag_alone() => "  \n",
            (false, _) => "\\\n",
        };
        if !written.is_empty() {
            self.push_syntax(written, Kind::Break);
        }
    }

    /// Whether nothing but what reads as the mark of an item is there.
    fn is_mark_alone(&self) -> bool {
        self.syntax.is_empty()
            && marks::find(&self.text).is_some_and(|(mark, _)| mark.len() == self.text.len())
    }

    fn ends_in_open(&self) -> bool {
        self.syntax.last().is_some_and(|last| {
            last.range.end == self.text.len() && matches!(last.kind, Kind::Open | Kind::LinkOpen)
        })
    }

    fn ends_in_break(&self) -> bool {
        self.syntax.last().is_some_and(|last| last.kind == Kind::Break && last.range.end == self.text.len())
    }

    /// Whether the last words make an alert: they must stay alone on their line.
    fn ends_in_alert(&self) -> bool {
        self.syntax.last().is_some_and(|last| {
            last.kind == Kind::Whole
                && last.range.end == self.text.len()
                && self.text.get(last.range.clone()).is_some_and(|words| alert::length(words).is_some())
        })
    }

    fn drop_last(&mut self) {
        if let Some(last) = self.syntax.pop() {
            self.text.truncate(last.range.start);
        }
    }

    /// Drops the line ends behind all words: no reader sees them.
    pub(crate) fn trim_end(&mut self) {
        while self.ends_in_break() {
            self.drop_last();
        }
    }

    /// Takes the last line off, if a reader takes it for a caption: markup that is open there would not let it.
    pub(crate) fn take_caption(&mut self) -> Option<Self> {
        let at = self.syntax.iter().rposition(|piece| piece.kind == Kind::Break)?;
        let Range { start, end } = self.syntax.get(at)?.range.clone();
        let words = self.text.get(end..)?;
        let before = self.syntax.get(..at)?;
        let count = |kinds: [Kind; 2]| before.iter().filter(|piece| kinds.contains(&piece.kind)).count();
        let is_open = count([Kind::Open, Kind::LinkOpen]) != count([Kind::Close, Kind::LinkClose]);
        // A dash leads the words, in whatever emphasis it stands.
        let mut front = end;
        let mut shown = String::new();
        let marks = self.syntax.get(at + 1..)?.iter();
        for piece in marks.take_while(|piece| matches!(piece.kind, Kind::Open | Kind::Close)) {
            shown.push_str(self.text.get(front..piece.range.start)?);
            front = piece.range.end;
        }
        shown.push_str(self.text.get(front..)?);
        if start == 0 || is_open || !caption::leads(&shown) || words.len() > caption::LONGEST {
            return None;
        }
        let mut last = Self { text: words.to_owned(), ..Self::default() };
        last.syntax.extend(
            self.syntax.drain(at..).skip(1).map(|piece| Syntax {
                range: piece.range.start - end..piece.range.end - end,
                kind: piece.kind,
            }),
        );
        self.text.truncate(start);
        Some(last)
    }

    /// Lays `content` flat behind what is there. `single_line`: line ends become spaces.
    pub(crate) fn push(&mut self, content: &[Inline], options: Markdown, single_line: bool) {
        let plain = content.iter().take_while(|inline| self.push_plain(inline, options, single_line)).count();
        let content = content.get(plain..).unwrap_or_default();
        if content.is_empty() {
            return;
        }
        let mut stack = vec![Frame::Words(content.iter())];
        while let Some(frame) = stack.last_mut() {
            let (Frame::Words(rest)
            | Frame::Emphasis(rest, _)
            | Frame::Link(rest, _)
            | Frame::Quoted(rest, _)) = frame;
            let Some(inline) = rest.next() else {
                match stack.pop() {
                    Some(Frame::Emphasis(_, mark)) => self.close_emphasis(mark),
                    Some(Frame::Link(_, link)) => self.close_link(link),
                    Some(Frame::Quoted(_, close)) => self.text.extend(close),
                    Some(Frame::Words(_)) | None => {}
                }
                continue;
            };
            let inside = match inline {
                Inline::Emphasis(content) | Inline::Strong(content) => Some(content),
                Inline::Link(link) => Some(&link.content),
                _ => None,
            };
            if let Some(soft) = inside.and_then(|content| leading_break(content)) {
                self.push_break(soft, options, single_line);
            }
            match inline {
                Inline::Text(text) => self.push_text(text, options, single_line),
                Inline::Break(line_end) => self.push_break(line_end.soft, options, single_line),
                Inline::Quoted(quoted) => {
                    self.text.push(quoted.marks.open);
                    let close = quoted.closed.then_some(quoted.marks.close);
                    stack.push(Frame::Quoted(quoted.content.iter(), close));
                }
                Inline::Emphasis(content) => self.open_emphasis(content, 1, &mut stack),
                Inline::Strong(content) => self.open_emphasis(content, 2, &mut stack),
                Inline::Code(code) => self.push_code(code, options),
                Inline::Link(link) => self.open_link(link, &mut stack),
                Inline::Raw(raw) => self.push_raw(raw, options, single_line),
                Inline::Custom(custom) => self.push_custom(custom, options, single_line),
                // The enum may grow; a kind that this writer does not know has no words of its own.
                _ => {}
            }
        }
    }

    /// Lays an inline without markup flat, as most are; `false`, and nothing is done, when it has some.
    fn push_plain(&mut self, inline: &Inline, options: Markdown, single_line: bool) -> bool {
        match inline {
            Inline::Text(text) => self.push_text(text, options, single_line),
            Inline::Break(line_end) => self.push_break(line_end.soft, options, single_line),
            Inline::Quoted(quoted) => {
                let [Inline::Text(words)] = quoted.content.as_slice() else { return false };
                self.text.push(quoted.marks.open);
                self.push_text(words, options, single_line);
                if quoted.closed {
                    self.text.push(quoted.marks.close);
                }
            }
            _ => return false,
        }
        true
    }

    /// Opens emphasis with a mark that its parent does not have, and that cannot run together with the mark in front.
    fn open_emphasis<'a>(&mut self, content: &'a [Inline], strength: usize, stack: &mut Vec<Frame<'a>>) {
        let parent = stack.iter().rev().find_map(|frame| match frame {
            Frame::Emphasis(_, mark) => mark.chars().next(),
            _ => None,
        });
        let beside = self.syntax.last().filter(|last| {
            last.range.end == self.text.len() && matches!(last.kind, Kind::Open | Kind::Close)
        });
        let beside = beside.and_then(|last| self.text.get(last.range.clone())?.chars().next());
        let free = |mark: char| parent != Some(mark) && beside != Some(mark);
        // Emphasis inside emphasis is no stronger, and readers differ on many marks in a row.
        let is_same = |frame: &Frame<'_>| matches!(frame, Frame::Emphasis(_, mark) if mark.len() == strength);
        let mark = match strength {
            _ if stack.len() > DEEPEST || stack.iter().any(is_same) => None,
            1 if free('*') => Some("*"),
            1 if free('_') => Some("_"),
            2 if free('*') => Some("**"),
            2 if free('_') => Some("__"),
            _ => None,
        };
        match mark {
            Some(mark) => {
                self.push_syntax(mark, Kind::Open);
                stack.push(Frame::Emphasis(content.iter(), mark));
            }
            None => stack.push(Frame::Words(content.iter())),
        }
    }

    /// Strong words, in front of anything else.
    pub(crate) fn push_strong(&mut self, words: &str, options: Markdown) {
        self.push_syntax("**", Kind::Open);
        self.push_text(words, options, false);
        self.close_emphasis("**");
    }

    /// Closes emphasis; one without words is taken out again. A line end right in front of the mark goes behind it.
    fn close_emphasis(&mut self, mark: &'static str) {
        let breaks = self.take_breaks();
        let opened = self
            .syntax
            .last()
            .is_some_and(|last| last.kind == Kind::Open && last.range.end == self.text.len());
        if opened {
            self.drop_last();
        } else {
            self.push_syntax(mark, Kind::Close);
        }
        for written in breaks.iter().rev() {
            self.push_syntax(written, Kind::Break);
        }
    }

    fn take_breaks(&mut self) -> Vec<String> {
        let mut breaks = Vec::new();
        while self.ends_in_break() {
            if let Some(last) = self.syntax.last() {
                breaks.push(self.text.get(last.range.clone()).unwrap_or_default().to_owned());
            }
            self.drop_last();
        }
        breaks
    }

    fn open_link<'a>(&mut self, link: &'a Link, stack: &mut Vec<Frame<'a>>) {
        if stack.len() > DEEPEST || stack.iter().any(|frame| matches!(frame, Frame::Link(..))) {
            stack.push(Frame::Words(link.content.iter()));
            return;
        }
        if let [Inline::Text(words)] = link.content.as_slice()
            && link.title.is_none()
            && destination::is_autolink(&link.href, words)
        {
            self.push_syntax(&format!("<{words}>"), Kind::Whole);
            return;
        }
        self.leads_with_link = self.text.is_empty() || self.ends_in_break();
        self.push_syntax("[", Kind::LinkOpen);
        stack.push(Frame::Link(link.content.iter(), link));
    }

    fn close_link(&mut self, link: &Link) {
        let breaks = self.take_breaks();
        self.leads_with_link = false;
        let mut tail = String::from("](");
        destination::push(&link.href, link.title.as_deref(), &mut tail);
        tail.push(')');
        self.push_syntax(&tail, Kind::LinkClose);
        for written in breaks.iter().rev() {
            self.push_syntax(written, Kind::Break);
        }
    }
}

/// Whether the first thing that readers see of `content` is a line end, and whether it is a soft one.
fn leading_break(content: &[Inline]) -> Option<bool> {
    let mut stack = vec![content.iter()];
    while let Some(rest) = stack.last_mut() {
        match rest.next() {
            None => drop(stack.pop()),
            Some(Inline::Break(line_end)) => return Some(line_end.soft),
            Some(Inline::Text(text)) if text.is_empty() => {}
            Some(Inline::Text(text)) => return text.starts_with(['\n', '\r']).then_some(false),
            Some(Inline::Emphasis(content) | Inline::Strong(content)) => stack.push(content.iter()),
            // A link without words is written, and so what stands behind it does not lead.
            Some(Inline::Link(link)) => {
                stack.clear();
                stack.push(link.content.iter());
            }
            Some(_) => return None,
        }
    }
    None
}
