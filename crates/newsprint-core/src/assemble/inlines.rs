//! Running text: words, line breaks, and quotes inside quotes.

use std::ops::Range;

use crate::{Break, Inline, Marks, Quoted, Span, lines};

use super::quotes::Placed;

/// What is being written, kept from part to part: a list of the result is allocated once, when its length is known.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    /// Content of the containers that are open, an outer one before those inside it.
    done: Vec<Inline>,
    open: Vec<Open>,
}

/// The content of `range`: its lines without blanks at their edges, hard breaks between them, `runs` as [`Quoted`].
pub(super) fn build(text: &str, range: Range<usize>, runs: &[Placed], scratch: &mut Scratch) -> Vec<Inline> {
    let slice = text.get(range.clone()).unwrap_or_default();
    let lines = lines::iter(slice)
        .filter(|line| !line.is_blank())
        .map(|line| range.start + line.start()..range.start + line.end());
    of_lines(text, lines, runs, scratch)
}

/// The content of the trimmed `lines` of `text`.
pub(super) fn of_lines(
    text: &str,
    mut lines: impl Iterator<Item = Range<usize>>,
    runs: &[Placed],
    scratch: &mut Scratch,
) -> Vec<Inline> {
    let Some(line) = lines.next() else { return Vec::new() };
    let Scratch { done, open } = scratch;
    let mut writer = Writer { text, at: line.start, line, lines, open, done };
    for run in runs {
        let Some(marks) = run.marks else { continue };
        writer.close_before(run.range.start);
        // A run that is no part of the one around it would tear the tree: the engine never makes one.
        if run.range.start < writer.at
            || writer.open.last().is_some_and(|outer| outer.inner_end() < run.range.end)
        {
            continue;
        }
        writer.flush(run.range.start);
        writer.at = run.range.start + marks.open.len_utf8();
        let from = writer.done.len();
        writer.open.push(Open { run: run.clone(), marks, from });
    }
    writer.close_before(usize::MAX);
    writer.flush(usize::MAX);
    writer.done.drain(..).collect()
}

/// A quote whose end is still to come.
#[derive(Debug)]
struct Open {
    run: Placed,
    marks: Marks,
    /// Where its content begins in [`Scratch::done`].
    from: usize,
}

impl Open {
    /// Where its words end and its closing mark begins.
    fn inner_end(&self) -> usize {
        self.run.range.end - if self.run.closed { self.marks.close.len_utf8() } else { 0 }
    }
}

struct Writer<'t, 's, L> {
    text: &'t str,
    /// The line that `at` is in.
    line: Range<usize>,
    /// Those that follow it.
    lines: L,
    at: usize,
    open: &'s mut Vec<Open>,
    done: &'s mut Vec<Inline>,
}

impl<L: Iterator<Item = Range<usize>>> Writer<'_, '_, L> {
    /// Closes the open quotes that end at or before `place`.
    fn close_before(&mut self, place: usize) {
        while self.open.last().is_some_and(|open| open.run.range.end <= place) {
            let Some(open) = self.open.pop() else { return };
            self.flush(open.inner_end());
            self.at = open.run.range.end;
            let content = self.done.drain(open.from..).collect();
            let quoted = Quoted {
                quote: open.run.quote,
                marks: open.marks,
                closed: open.run.closed,
                content,
                span: Span::new(open.run.range),
            };
            self.done.push(quoted.into());
        }
    }

    /// Writes the words and breaks up to `to`.
    fn flush(&mut self, to: usize) {
        while self.at < to {
            if self.at >= self.line.end {
                let Some(next) = self.lines.next() else { return };
                self.at = next.start;
                self.line = next;
                self.done.push(Inline::Break(Break { soft: false }));
                continue;
            }
            let end = self.line.end.min(to);
            let words = self.text.get(self.at.max(self.line.start)..end).unwrap_or_default();
            if !words.is_empty() {
                self.done.push(Inline::Text(words.to_owned()));
            }
            self.at = end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::QuoteId;

    fn run(number: u32, range: Range<usize>, closed: bool) -> Placed {
        Placed { range, quote: QuoteId(number), marks: Some(Marks { open: '"', close: '"' }), closed }
    }

    #[test]
    fn a_quote_over_two_lines_keeps_its_break_inside() {
        let text = "x \"a \n b\" y";
        let content = build(text, 0..text.len(), &[run(1, 2..9, true)], &mut Scratch::default());
        let mut quoted =
            Quoted::new(QuoteId(1), ["a".into(), Inline::Break(Break { soft: false }), "b".into()]);
        quoted.marks = Marks { open: '"', close: '"' };
        quoted.span = Span::new(2..9);
        assert_eq!(content, ["x ".into(), quoted.into(), " y".into()]);
    }

    #[test]
    fn an_unclosed_quote_runs_to_its_end_and_quotes_nest() {
        let text = "\"a \"b\" c";
        let content =
            build(text, 0..text.len(), &[run(1, 0..8, false), run(2, 3..6, true)], &mut Scratch::default());
        let Some(Inline::Quoted(outer)) = content.first() else { panic!("{content:?}") };
        assert!(!outer.closed);
        assert_eq!(outer.content.len(), 3);
    }
}
