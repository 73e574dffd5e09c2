//! Lists ([CommonMark 0.31.2, section 5.3](https://spec.commonmark.org/0.31.2/#lists)).
//!
//! Two lists in a row have different marks, or they would be one. Marks that Markdown lacks (`✅`, `a)`, a countdown's numbers) are
//! words of their item.

use std::fmt;

use newsprint_core::{Block, Inline, Item, List};

use super::{Front, Neighbour, Writer, other};
use crate::escape::Container;

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
        let is_tight = list.items.iter().all(is_tight);
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
        let free = ['-', '*', '+'].into_iter().find(|&mark| !taken.contains(&Some(mark)));
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
        }
        self.prefix.truncate(outside);
        self.depth = depth;
        self.front = Front::Block;
        Ok(())
    }

    fn item_blocks(&mut self, mark: &str, blocks: &[Block], is_tight: bool) -> fmt::Result {
        let (first, rest) = match blocks {
            _ if mark.is_empty() => (None, blocks),
            [Block::Paragraph(paragraph), rest @ ..] => (Some(paragraph.content.as_slice()), rest),
            _ => (Some(&[] as &[Inline]), blocks),
        };
        if let (Some(content), Some(task)) = (first, task(mark)) {
            self.task_paragraph(task, content)?;
        } else if let Some(content) = first {
            let space = if content.is_empty() { "" } else { " " };
            self.paragraph_behind(&format!("{mark}{space}"), content)?;
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

/// The mark behind the numbers, when they can be numbers of Markdown: each one more than the one before.
fn number_mark(list: &List) -> Option<char> {
    let mut expected = None;
    let mut behind = None;
    for item in &list.items {
        let mark = item.mark.chars().next_back().filter(|mark| matches!(mark, '.' | ')'))?;
        let digits = item.mark.strip_suffix(mark)?;
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

/// Whether the item needs no blank line: at most one paragraph, and behind it at most lists that can follow at once.
fn is_tight(item: &Item) -> bool {
    let rest = match item.blocks.as_slice() {
        [Block::Paragraph(_), rest @ ..] => rest,
        blocks => blocks,
    };
    match rest {
        [] => true,
        [Block::List(list)] => follows_at_once(list) && list.items.iter().all(is_tight_leaf),
        _ => false,
    }
}

fn is_tight_leaf(item: &Item) -> bool {
    matches!(item.blocks.as_slice(), [Block::Paragraph(_)])
}

/// Whether `list` can stand right below a paragraph: its first item has words, and its number is 1.
fn follows_at_once(list: &List) -> bool {
    let has_words = list.items.first().is_some_and(|item| !other::are_empty(&item.blocks));
    has_words
        && (number_mark(list).is_none()
            || list.items.first().is_some_and(|item| item.mark.starts_with('1') && item.mark.len() == 2))
}
