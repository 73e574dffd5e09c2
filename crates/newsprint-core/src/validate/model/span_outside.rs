//! A span that does not fit the text.

use crate::{Diagnostic, DiagnosticCode, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::SPAN_OUTSIDE,
        group: Group::Model,
        means: "A span lies outside the text, is turned round, or cuts a character. Looked for by `validate_source` only, but for the second.",
        why: "Programs that cut the text by it fail.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","span":[9,3]}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","span":[3,9]}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for &(part, span) in &context.survey.outside {
        let message = format!("the span from {} to {} does not fit the text", span.start, span.end);
        report.push(Diagnostic::new(DiagnosticCode::SPAN_OUTSIDE, message).in_part(part));
    }
}
