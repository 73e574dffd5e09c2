//! A label with a speaker.

use crate::{Diagnostic, DiagnosticCode, Part, QuoteKind, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::QUOTE_LABEL_ATTRIBUTED,
        group: Group::Model,
        means: "A quote of the kind label, which is nobody’s speech, has an attribution.",
        why: "Either it is speech or nobody said it; lists of who said what would show it.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"Yes"}]}]}],"quotes":[{"id":"q1","kind":"label","form":"inline","attribution":{"named_as":"She","place":"before","basis":"unsure"}}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"Yes"}]}]}],"quotes":[{"id":"q1","kind":"label","form":"inline"}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let labels = context.article.quotes.iter().filter(|quote| quote.kind == QuoteKind::Label);
    for quote in labels.filter(|quote| quote.attribution.is_some()) {
        let message = format!("{} is a label, which is nobody's speech, but has an attribution", quote.id);
        report.push(
            Diagnostic::new(DiagnosticCode::QUOTE_LABEL_ATTRIBUTED, message).in_part(Part::Quote(quote.id)),
        );
    }
}
