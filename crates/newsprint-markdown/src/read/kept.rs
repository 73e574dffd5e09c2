//! Source that is kept as it was written: the links in it must not need definitions that stand elsewhere.
//!
//! `[words][label]` becomes `[words](destination "title")`
//! ([CommonMark 0.31.2, section 6.3](https://spec.commonmark.org/0.31.2/#reference-link)).

use std::ops::Range;

use pulldown_cmark::{LinkType, Tag};

use crate::write::destination;

/// The source, and what must be written instead of the labels in it.
#[derive(Debug)]
pub(super) struct Kept<'t> {
    source: &'t str,
    /// In order of their ends.
    tails: Vec<(Range<usize>, String)>,
    /// Those that came since; pictures inside pictures come from the outside in.
    new: Vec<(Range<usize>, String)>,
}

impl<'t> Kept<'t> {
    pub(super) fn new(source: &'t str) -> Self {
        Self { source, tails: Vec::new(), new: Vec::new() }
    }

    /// Remembers the destination of the link or picture at `range`, if a definition gives it.
    pub(super) fn resolve(&mut self, tag: &Tag<'_>, range: &Range<usize>, in_table: bool) {
        let (Tag::Link { link_type, dest_url, title, .. } | Tag::Image { link_type, dest_url, title, .. }) =
            tag
        else {
            return;
        };
        let words = self.slice(range);
        let behind = self.source.get(range.end..).unwrap_or_default();
        let end = range.end;
        let label = match link_type {
            LinkType::Reference => words.rfind("][").map_or(end, |at| range.start + at + 1)..end,
            LinkType::Collapsed if words.ends_with("[]") => end - 2..end,
            // The parser leaves the empty label out.
            LinkType::Collapsed if behind.starts_with("[]") => end..end + 2,
            LinkType::Collapsed | LinkType::Shortcut => end..end,
            _ => return,
        };
        let mut tail = String::from("(");
        destination::push(dest_url, (!title.is_empty()).then_some(&**title), &mut tail);
        tail.push(')');
        if in_table {
            tail = tail.replace('|', "\\|");
        }
        self.new.push((label, tail));
    }

    /// The source at `range`, with its links complete.
    pub(super) fn written(&mut self, range: &Range<usize>) -> String {
        self.new.sort_by_key(|(label, _)| label.end);
        self.tails.append(&mut self.new);
        let first = self.tails.partition_point(|(label, _)| label.end <= range.start);
        let mut written = String::new();
        let mut at = range.start;
        for (label, tail) in self.tails.iter().skip(first).take_while(|(label, _)| label.end <= range.end) {
            written.push_str(self.slice(&(at..label.start)));
            written.push_str(tail);
            at = label.end;
        }
        written.push_str(self.slice(&(at..range.end)));
        written
    }

    fn slice(&self, range: &Range<usize>) -> &'t str {
        self.source.get(range.clone()).unwrap_or_default()
    }
}
