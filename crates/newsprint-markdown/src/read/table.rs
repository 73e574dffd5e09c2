//! Tables ([GFM, section 4.10](https://github.github.com/gfm/#tables-extension-)): the model has none, so they are kept row by row.

use std::ops::Range;

use newsprint_core::{Custom, Value};
use pulldown_cmark::{Alignment, Event};

/// A table that is being read.
#[derive(Debug)]
pub(super) struct Table {
    alignment: Vec<Alignment>,
    range: Range<usize>,
    rows: Vec<Range<usize>>,
    /// The words, cell by cell.
    words: String,
    is_row_start: bool,
}

impl Table {
    pub(super) fn new(alignment: Vec<Alignment>, range: Range<usize>) -> Self {
        Self { alignment, range, rows: Vec::new(), words: String::new(), is_row_start: true }
    }

    pub(super) fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// A row begins, at this place of the source.
    pub(super) fn row(&mut self, written: Range<usize>) {
        if !self.rows.is_empty() {
            self.words.push('\n');
        }
        self.rows.push(written);
        self.is_row_start = true;
    }

    pub(super) fn cell(&mut self) {
        if !std::mem::take(&mut self.is_row_start) {
            self.words.push_str(" | ");
        }
    }

    pub(super) fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) => self.words.push_str(text),
            Event::FootnoteReference(label) => {
                self.words.push_str("[^");
                self.words.push_str(label);
                self.words.push(']');
            }
            _ => {}
        }
    }

    /// The table: its words, and its rows, as `written` gives them, with the line of dashes between.
    pub(super) fn finish(self, written: impl FnMut(&Range<usize>) -> String) -> Custom {
        let dashes = self.alignment.iter().map(|alignment| match alignment {
            Alignment::None => "---",
            Alignment::Left => ":--",
            Alignment::Center => ":-:",
            Alignment::Right => "--:",
        });
        let dashes = format!("| {} |", dashes.collect::<Vec<_>>().join(" | "));
        let mut rows = self.rows.iter().map(written);
        let lines: Vec<String> = rows.next().into_iter().chain([dashes]).chain(rows).collect();
        let mut table = Custom::new("table", self.words);
        table.data.insert("markdown", Value::String(lines.join("\n")));
        table
    }
}
