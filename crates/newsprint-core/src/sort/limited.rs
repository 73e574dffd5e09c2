//! Sorting within the limits: what lies behind one is kept in one piece.

use std::ops::Range;

use crate::{Diagnostic, DiagnosticCode, LeftoverKind, LeftoverPlace, Limits, Report, Span, lines::Line};

use super::{Options, Piece, Sorted, SortedLeftover, sort};

/// [`sort`], but at most as many blocks and comments as `limits` allow. The rest is one paragraph at the end of the body, or one leftover
/// behind the last comment: never the words of somebody else.
pub(crate) fn sort_within(
    text: &str,
    lines: &[Line<'_>],
    options: &Options,
    limits: &Limits,
    report: &mut Report,
) -> Sorted {
    let sorted = sort(text, lines, options);
    let (blocks, comments) = (limits.max_blocks() as usize, limits.max_comments() as usize);
    if let Some(piece) = sorted.body.get(blocks) {
        let (before, rest) = cut(lines, piece.range().start);
        let mut sorted = sort(text, before, options);
        report.push(reached("headings and blocks", blocks, &rest));
        sorted.body.push(Piece::Paragraph(rest));
        return sorted;
    }
    if let Some(comment) = sorted.comments.get(comments) {
        let first = comment.head.first().cloned().or_else(|| comment.content.first().map(Piece::range));
        let (before, rest) = cut(lines, first.map_or(0, |range| range.start));
        let mut sorted = sort(text, before, options);
        report.push(reached("comments", comments, &rest));
        sorted.leftovers.push(SortedLeftover {
            range: rest,
            kind: LeftoverKind::Other,
            place: LeftoverPlace::Comments,
        });
        return sorted;
    }
    sorted
}

/// The lines before the one at `place`, and the range of the others.
fn cut<'l, 't>(lines: &'l [Line<'t>], place: usize) -> (&'l [Line<'t>], Range<usize>) {
    let (before, rest) = lines.split_at(lines.partition_point(|line| line.end() <= place));
    let mut shown = rest.iter().filter(|line| !line.is_blank());
    let first = shown.next();
    let last = shown.next_back().or(first);
    (before, first.map_or(place, |line| line.start)..last.map_or(place, Line::end))
}

fn reached(what: &str, most: usize, rest: &Range<usize>) -> Diagnostic {
    Diagnostic::new(
        DiagnosticCode::LIMIT_REACHED,
        format!("more than {most} {what}: the rest is kept in one piece"),
    )
    .at(Span::new(rest.clone()))
    .with_help("raise the limit with Parser::limits, or read the text in parts")
}
