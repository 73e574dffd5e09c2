//! Lists ([CommonMark 0.31.2, section 5.3](https://spec.commonmark.org/0.31.2/#lists)).
//!
//! Two lists in a row have different marks, or they would be one. Marks that Markdown lacks (`✅`, `a)`, a countdown's numbers) are
//! words of their item.

use std::{
    borrow::Cow,
    fmt::{self, Write as _},
};

use newsprint_core::{Block, Inline, Item, List};

use super::{Front, Neighbour, Writer, other};
use crate::{escape::Container, marks};

/// What stands in an item without words that stands inside another block: pulldown-cmark would end that block behind it. Readers show nothing.
pub(crate) const NOTHING: &str = "<!-- -->";

/// How the marks of a list are written.
#[derive(Clone, Copy, Debug)]
enum Marks {
    Bullet(char),
    /// The numbers as written, with this mark behind.
    Number(char),
}

impl<W: fmt::Write> Writer<'_, W> {
    pub(super) fn list(&mut self, list: &List) -> fmt::Result {
        if list.items.is_empty() {
            return Ok(());
        }
        let around = match self.front {
            Front::Mark(Container::Item(_)) => self.neighbour.around,
            _ => None,
        };
        let marks = self.marks(list, around);
        let is_numbered = matches!(marks, Marks::Number(_));
        let is_tight = list.items.iter().all(|item| self.is_tight(item, is_numbered));
        for (number, item) in list.items.iter().enumerate() {
            if number > 0 && is_tight {
                self.front = Front::TightBlock;
            }
            self.item(item, marks, is_tight)?;
        }
        self.front = Front::Block;
        self.neighbour = match marks {
            Marks::Bullet(mark) => Neighbour { bullet: Some(mark), ..Neighbour::default() },
            Marks::Number(mark) => Neighbour { number: Some(mark), ..Neighbour::default() },
        };
        Ok(())
    }

    fn marks(&self, list: &List, around: Option<char>) -> Marks {
        if let Some(behind) = number_mark(list) {
            let other = if behind == '.' { ')' } else { '.' };
            return Marks::Number(if self.neighbour.number == Some(behind) { other } else { behind });
        }
        let reserved = self.reserved.filter(|(depth, _)| *depth == self.depth).map(|(_, mark)| mark);
        let taken = [self.neighbour.bullet, around, reserved];
        // Its own bullet where it may have it. Items that may read as having other marks have none of their own.
        let own = list.items.first().and_then(|item| match item.mark.as_str() {
            "*" => Some('*'),
            "+" => Some('+'),
            _ => None,
        });
        let own = own.filter(|_| !list.items.iter().all(may_have_mark));
        let free = own.into_iter().chain(['-', '*', '+']).find(|&mark| !taken.contains(&Some(mark)));
        Marks::Bullet(free.unwrap_or('-'))
    }

    fn item(&mut self, item: &Item, marks: Marks, is_tight: bool) -> fmt::Result {
        let _: Container = self.begin()?;
        let mut words = String::new();
        let (mark, around) = match marks {
            Marks::Bullet(bullet) => {
                if !is_bullet(&item.mark) {
                    words.push_str(&item.mark);
                }
                (bullet.to_string(), Some(bullet))
            }
            Marks::Number(behind) => {
                let digits = item.mark.trim_end_matches(['.', ')']);
                (format!("{digits}{behind}"), None)
            }
        };
        self.out.write_str(&mark)?;
        let outside = self.prefix.len();
        self.prefix.extend(std::iter::repeat_n(' ', mark.len() + 1));
        let depth = self.depth;
        self.depth += 1;
        self.neighbour = Neighbour { around, ..Neighbour::default() };
        self.front = Front::Mark(Container::Item(around));
        if !words.is_empty() || !other::are_empty(&item.blocks) {
            self.out.write_char(' ')?;
            self.item_blocks(&words, &item.blocks, is_tight)?;
        } else if outside > 0 {
            write!(self.out, " {NOTHING}")?;
        }
        self.prefix.truncate(outside);
        self.depth = depth;
        self.front = Front::Block;
        Ok(())
    }

    fn item_blocks(&mut self, mark: &str, blocks: &[Block], is_tight: bool) -> fmt::Result {
        let empty = blocks.iter().take_while(|block| other::are_empty(std::slice::from_ref(block))).count();
        let blocks = blocks.get(empty..).unwrap_or_default();
        let first = blocks.first().and_then(|first| self.running_text(first));
        let (first, rest) = match (first, blocks) {
            _ if mark.is_empty() => (None, blocks),
            (Some(first), [_, rest @ ..]) => (Some(first), rest),
            _ => (Some(Cow::Borrowed(&[] as &[Inline])), blocks),
        };
        if let (Some(content), Some(task)) = (&first, task(mark)) {
            self.task_paragraph(task, content)?;
        } else if let Some(content) = &first {
            let space = if content.is_empty() { "" } else { " " };
            self.paragraph_behind(&format!("{mark}{space}"), content, false)?;
        }
        if is_tight && self.front == Front::Block {
            self.front = Front::TightBlock;
        }
        for (number, block) in rest.iter().enumerate() {
            if number > 0 && is_tight && self.front == Front::Block {
                self.front = Front::TightBlock;
            }
            self.blocks(std::slice::from_ref(block))?;
        }
        Ok(())
    }

    /// The content of a block that is written as a paragraph.
    pub(super) fn running_text<'b>(&self, block: &'b Block) -> Option<Cow<'b, [Inline]>> {
        match block {
            Block::Paragraph(paragraph) => Some(Cow::Borrowed(&paragraph.content)),
            Block::Note(note) => Some(Cow::Borrowed(&note.content)),
            Block::Caption(line) => Some(Cow::Borrowed(&line.content)),
            Block::Raw(raw) if self.html_block(raw).is_none() => {
                Some(Cow::Owned(vec![Inline::Raw(raw.clone())]))
            }
            Block::Rule(rule) if other::is_words(&rule.written) => {
                Some(Cow::Owned(vec![Inline::from(rule.written.as_str())]))
            }
            _ => None,
        }
    }

    /// Whether the item needs no blank line: one block, or running text with a list that can follow at once.
    fn is_tight(&self, item: &Item, is_numbered: bool) -> bool {
        let has_words = !is_numbered && !is_bullet(&item.mark);
        let is_text = |block: &Block| self.running_text(block).is_some();
        let is_leaf = |item: &Item, is_numbered: bool| match written(item).as_slice() {
            [] => !is_numbered && !is_bullet(&item.mark),
            [block] => is_text(block),
            _ => false,
        };
        let are_leaves = |list: &List| {
            let is_numbered = number_mark(list).is_some();
            list.items.iter().all(|item| is_leaf(item, is_numbered))
        };
        match written(item).as_slice() {
            [] => true,
            [block] if is_text(block) => true,
            [Block::List(list)] => (!has_words || follows_at_once(list)) && are_leaves(list),
            [Block::BlockQuote(_)] => false,
            [_] => !has_words,
            [block, Block::List(list)] => is_text(block) && follows_at_once(list) && are_leaves(list),
            _ => false,
        }
    }
}

/// Whether the words that `item` is written as may begin with a mark.
fn may_have_mark(item: &Item) -> bool {
    if !is_bullet(&item.mark) {
        return true;
    }
    let written = item.blocks.iter().find(|block| !other::are_empty(std::slice::from_ref(block)));
    written.is_some_and(|block| marks::find(block.to_text().trim_start()).is_some())
}

/// The mark of a task: GitHub's readers show a box for it.
fn task(mark: &str) -> Option<&'static str> {
    match mark {
        "[ ]" => Some("[ ] "),
        "[x]" | "[X]" => Some("[x] "),
        _ => None,
    }
}

/// Whether `mark` is one that every bullet stands for.
pub(crate) fn is_bullet(mark: &str) -> bool {
    matches!(mark, "" | "-" | "*" | "+" | "•" | "–" | "—" | "·" | "◦" | "▪" | "‣" | "∙" | "●" | "○")
}

/// The mark behind the numbers, when they can be numbers of Markdown.
fn number_mark(list: &List) -> Option<char> {
    numbers(list.items.iter().map(|item| item.mark.as_str()))
}

/// The mark behind the first number, when each of `marks` is a number one more than the one before.
pub(crate) fn numbers<'m>(marks: impl Iterator<Item = &'m str>) -> Option<char> {
    let mut expected = None;
    let mut behind = None;
    for written in marks {
        let mark = written.chars().next_back().filter(|mark| matches!(mark, '.' | ')'))?;
        let digits = written.strip_suffix(mark)?;
        if !(1..=9).contains(&digits.len()) || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let number: u32 = digits.parse().ok()?;
        if expected.is_some_and(|expected| expected != number) {
            return None;
        }
        expected = number.checked_add(1);
        behind = behind.or(Some(mark));
    }
    behind
}

/// The first blocks of `item` that leave something behind, enough to tell one or two from more.
fn written(item: &Item) -> Vec<&Block> {
    item.blocks.iter().filter(|block| !other::are_empty(std::slice::from_ref(block))).take(3).collect()
}

/// Whether `list` can stand right below a paragraph: its first item has words, and its number is 1.
fn follows_at_once(list: &List) -> bool {
    let is_numbered = number_mark(list).is_some();
    let has_words = list
        .items
        .first()
        .is_some_and(|item| !other::are_empty(&item.blocks) || (!is_numbered && !is_bullet(&item.mark)));
    has_words
        && (number_mark(list).is_none()
            || list.items.first().is_some_and(|item| item.mark.starts_with('1') && item.mark.len() == 2))
}
