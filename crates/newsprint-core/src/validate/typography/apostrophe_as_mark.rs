//! An apostrophe or accent as a quotation mark.

use crate::{Diagnostic, DiagnosticCode, Fix, Marks, Report, Span};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::APOSTROPHE_AS_MARK,
        group: Group::Typography,
        means: "A quote begins with an apostrophe, a backtick or an accent, while other quotes of the article have “curly” marks.",
        why: "Word processors make an apostrophe of a typed mark behind a bracket or dash; fonts show it the wrong way round.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"Yes"}]},{"type":"quoted","quote":"q2","open":"’","close":"’","content":[{"type":"text","text":"No"}]}]}],"quotes":[{"id":"q1","kind":"fragment","form":"inline"},{"id":"q2","kind":"fragment","form":"inline"}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"Yes"}]},{"type":"quoted","quote":"q2","open":"‘","close":"’","content":[{"type":"text","text":"No"}]}]}],"quotes":[{"id":"q1","kind":"fragment","form":"inline"},{"id":"q2","kind":"fragment","form":"inline"}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    // ’Swedish’ and ’Finnish’ marks are right where all are like that.
    if !context.survey.quoted.iter().any(|marked| marked.quoted.marks.open == '“') {
        return;
    }
    for marked in context.survey.quoted.iter().filter(|marked| !words::is_comment(marked.part)) {
        let Marks { open, .. } = marked.quoted.marks;
        if !matches!(open, '’' | '`' | '´') {
            continue;
        }
        let end = |span: Span| span.start.saturating_add(u32::try_from(open.len_utf8()).unwrap_or(1));
        let span = marked.quoted.span.map(|span| Span { start: span.start, end: end(span) });
        let mut found =
            Diagnostic::new(DiagnosticCode::APOSTROPHE_AS_MARK, format!("{open} opens a quote here"))
                .at(span)
                .in_part(marked.part);
        if let Some(span) = span {
            found = found.with_fix(Fix::new().edit(span, open, '‘'));
        }
        report.push(found);
    }
}
