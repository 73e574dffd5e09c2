//! Sorting within the limits: what lies behind one is kept in one piece.

use std::ops::Range;

use crate::{Diagnostic, DiagnosticCode, LeftoverKind, LeftoverPlace, Limits, Report, Span, lines::Line};

use super::{Options, Piece, Sorted, SortedComment, SortedLeftover, sort, span};

/// [`sort`], but at most as many blocks and comments as `limits` allow. The rest is one paragraph at the end of the body, or one leftover
/// behind the last comment: never the words of somebody else.
pub(crate) fn sort_within(
    text: &str,
    lines: &[Line<'_>],
    options: &Options,
    limits: &Limits,
    report: &mut Report,
) -> Sorted {
    let mut sorted = sort(text, lines, options);
    let (blocks, comments) = (limits.max_blocks() as usize, limits.max_comments() as usize);
    if let Some(piece) = sorted.body.get(blocks) {
        let rest = rest(lines, piece.span().range().start);
        sorted.cut(rest.start);
        report.push(reached("headings and blocks", blocks, &rest));
        sorted.body.push(Piece::Paragraph(span(rest)));
    } else if let Some(comment) = sorted.comments.get(comments) {
        let rest = rest(lines, start_of(comment));
        sorted.cut(rest.start);
        report.push(reached("comments", comments, &rest));
        sorted.leftovers.push(SortedLeftover {
            range: rest,
            kind: LeftoverKind::Other,
            place: LeftoverPlace::Comments,
        });
    }
    sorted
}

/// What the lines from the one at `place` on take.
fn rest(lines: &[Line<'_>], place: usize) -> Range<usize> {
    let rest = lines.get(lines.partition_point(|line| line.end() <= place)..).unwrap_or_default();
    let mut shown = rest.iter().filter(|line| !line.is_blank());
    let first = shown.next();
    let last = shown.next_back().or(first);
    first.map_or(place, Line::start)..last.map_or(place, Line::end)
}

/// Where the first of the parts of `comment` stands.
fn start_of(comment: &SortedComment) -> usize {
    let content = comment.content.iter().map(|piece| piece.span().range().start);
    comment.head.iter().map(|range| range.start).chain(content).min().unwrap_or(0)
}

impl Sorted {
    /// Leaves out what begins at `place` or behind it.
    fn cut(&mut self, place: usize) {
        let is_before = |piece: &Piece| piece.span().range().start < place;
        self.body.retain(is_before);
        self.question.retain(is_before);
        self.after.retain(is_before);
        self.comments.retain(|comment| start_of(comment) < place);
        self.leftovers.retain(|leftover| leftover.range.start < place);
        self.origins.retain(|(span, _)| span.range().start < place);
    }
}

fn reached(what: &str, most: usize, rest: &Range<usize>) -> Diagnostic {
    Diagnostic::new(
        DiagnosticCode::LIMIT_REACHED,
        format!("more than {most} {what}: the rest is kept in one piece"),
    )
    .at(Span::new(rest.clone()))
    .with_help("raise the limit with Parser::limits, or read the text in parts")
}
