//! Running text: words, line breaks, and quotes inside quotes.

use std::ops::Range;

use crate::{Break, Inline, Marks, Quoted, Span, lines};

use super::quotes::Placed;

/// The content of `range`: its lines without blanks at their edges, hard breaks between them, `runs` as [`Quoted`].
pub(super) fn build(text: &str, range: Range<usize>, runs: &[Placed]) -> Vec<Inline> {
    let slice = text.get(range.clone()).unwrap_or_default();
    let mut lines = lines::iter(slice).filter(|line| !line.is_blank());
    let lines = lines.by_ref().map(|line| range.start + line.start..range.start + line.end()).collect();
    of_lines(text, lines, runs)
}

/// The content of the trimmed `lines` of `text`.
pub(super) fn of_lines(text: &str, lines: Vec<Range<usize>>, runs: &[Placed]) -> Vec<Inline> {
    let end = lines.last().map_or(0, |line| line.end);
    let mut writer = Writer {
        text,
        at: lines.first().map_or(0, |line| line.start),
        lines,
        line: 0,
        open: Vec::new(),
        done: Vec::new(),
    };
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
        let outside = std::mem::take(&mut writer.done);
        writer.open.push(Open { run: run.clone(), marks, outside });
    }
    writer.close_before(usize::MAX);
    writer.flush(end);
    writer.done
}

/// A quote whose end is still to come.
struct Open {
    run: Placed,
    marks: Marks,
    /// What stood before it in the same container.
    outside: Vec<Inline>,
}

impl Open {
    /// Where its words end and its closing mark begins.
    fn inner_end(&self) -> usize {
        self.run.range.end - if self.run.closed { self.marks.close.len_utf8() } else { 0 }
    }
}

struct Writer<'t> {
    text: &'t str,
    lines: Vec<Range<usize>>,
    /// Index of the line that `at` is in.
    line: usize,
    at: usize,
    open: Vec<Open>,
    done: Vec<Inline>,
}

impl Writer<'_> {
    /// Closes the open quotes that end at or before `place`.
    fn close_before(&mut self, place: usize) {
        while self.open.last().is_some_and(|open| open.run.range.end <= place) {
            let Some(open) = self.open.pop() else { return };
            self.flush(open.inner_end());
            self.at = open.run.range.end;
            let content = std::mem::replace(&mut self.done, open.outside);
            self.done.push(Inline::Quoted(Quoted {
                quote: open.run.quote,
                marks: open.marks,
                closed: open.run.closed,
                content,
                span: Span::new(open.run.range),
            }));
        }
    }

    /// Writes the words and breaks up to `to`.
    fn flush(&mut self, to: usize) {
        while self.at < to {
            let Some(line) = self.lines.get(self.line).cloned() else { return };
            if self.at >= line.end {
                let Some(next) = self.lines.get(self.line + 1) else { return };
                self.line += 1;
                self.at = next.start;
                self.done.push(Inline::Break(Break { soft: false }));
                continue;
            }
            let end = line.end.min(to);
            let words = self.text.get(self.at.max(line.start)..end).unwrap_or_default();
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
        let content = build(text, 0..text.len(), &[run(1, 2..9, true)]);
        let mut quoted =
            Quoted::new(QuoteId(1), ["a".into(), Inline::Break(Break { soft: false }), "b".into()]);
        quoted.marks = Marks { open: '"', close: '"' };
        quoted.span = Span::new(2..9);
        assert_eq!(content, ["x ".into(), quoted.into(), " y".into()]);
    }

    #[test]
    fn an_unclosed_quote_runs_to_its_end_and_quotes_nest() {
        let text = "\"a \"b\" c";
        let content = build(text, 0..text.len(), &[run(1, 0..8, false), run(2, 3..6, true)]);
        let Some(Inline::Quoted(outer)) = content.first() else { panic!("{content:?}") };
        assert!(!outer.closed);
        assert_eq!(outer.content.len(), 3);
    }
}
