//! Marks without a partner: a diagnostic each, and nothing further down suffers.

use std::collections::HashSet;

use super::{Found, Passage};
use crate::{Diagnostic, DiagnosticCode, Report, Span};

/// More of them are not reported one by one.
const MOST: usize = 200;

/// Reports the marks of `found` that are never closed or close nothing. `passages` are parts of `text`.
pub(crate) fn report(text: &str, passages: &[Passage<'_>], found: &Found, report: &mut Report) {
    let start_of = |passage: usize| {
        let part = passages.get(passage)?.text;
        (part.as_ptr() as usize)
            .checked_sub(text.as_ptr() as usize)
            .filter(|&at| at + part.len() <= text.len())
    };
    let unclosed = found.quotes.iter().filter_map(|quote| quote.pieces.last()).filter(|piece| !piece.closed);
    for piece in unclosed.take(MOST) {
        let at = start_of(piece.passage).map(|start| start + piece.range.start);
        let mark = piece.marks.map_or(1, |marks| marks.open.len_utf8());
        report.push(
            Diagnostic::new(DiagnosticCode::QUOTE_UNCLOSED, "this quotation mark is never closed")
                .at(at.and_then(|at| Span::new(at..at + mark)))
                .with_help("the quote was taken to end with its paragraph"),
        );
    }
    for &(passage, byte) in found.stray.iter().take(MOST) {
        let Some(at) = start_of(passage).map(|start| start + byte) else { continue };
        let mark = text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        report.push(
            Diagnostic::new(DiagnosticCode::QUOTE_UNCLOSED, "this quotation mark has no partner")
                .at(Span::new(at..at + mark))
                .with_help("it was left in the running text"),
        );
    }
}

/// Takes out of `report` what [`report`] wrote about a mark that `validated` has a finding about: the rules know in which part it stands. They look
/// at any article, so they cannot do without; marks inside comments only the engine reports.
pub(crate) fn drop_known(report: &mut Report, validated: &Report) {
    if !report.has(&DiagnosticCode::QUOTE_UNCLOSED) {
        return;
    }
    let known: HashSet<Option<Span>> = validated.iter().map(|found| found.span).collect();
    report.retain(|found| found.code != DiagnosticCode::QUOTE_UNCLOSED || !known.contains(&found.span));
}
