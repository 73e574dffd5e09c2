//! Two quotes with one id.

use std::collections::HashSet;

use crate::{Diagnostic, DiagnosticCode, Part, QuoteId, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::QUOTE_DUPLICATE_ID,
        group: Group::Model,
        means: "Two quotes of the table have the same id.",
        why: "Only the first can be found; the speaker of the other is lost.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"Yes"}]}]}],"quotes":[{"id":"q1","kind":"fragment","form":"inline"},{"id":"q1","kind":"full","form":"inline"}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"Yes"}]}]}],"quotes":[{"id":"q1","kind":"fragment","form":"inline"}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    if !context.survey.quotes.has_doubles() {
        return;
    }
    let mut seen: HashSet<QuoteId> = HashSet::with_capacity(context.article.quotes.len());
    for quote in context.article.quotes.iter().filter(|quote| !seen.insert(quote.id)) {
        let message = format!("two quotes have the id {}", quote.id);
        report.push(
            Diagnostic::new(DiagnosticCode::QUOTE_DUPLICATE_ID, message).in_part(Part::Quote(quote.id)),
        );
    }
}
