//! Spans out of order.

use crate::{Diagnostic, DiagnosticCode, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::SPAN_ORDER,
        group: Group::Model,
        means: "A span lies outside the part around it, or begins before the part in front of it ends.",
        why: "Two parts own the same words; a program that walks the spans shows them twice.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","span":[7,20]},{"type":"paragraph","span":[10,30]}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","span":[7,20]},{"type":"paragraph","span":[22,30]}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for &(part, span) in &context.survey.out_of_order {
        let message = format!(
            "the span from {} to {} overlaps its neighbour or leaves the part around it",
            span.start, span.end
        );
        report.push(Diagnostic::new(DiagnosticCode::SPAN_ORDER, message).in_part(part));
    }
}
