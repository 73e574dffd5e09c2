//! A quote without words.

use crate::{Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::QUOTE_UNPLACED,
        group: Group::Model,
        means: "A quote of the table stands nowhere in the text.",
        why: "It has no words; lists of quotes show an empty line.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"quotes":[{"id":"q1","kind":"fragment","form":"inline"}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"Yes"}]}]}],"quotes":[{"id":"q1","kind":"fragment","form":"inline"}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for quote in context.article.quotes.iter().filter(|quote| context.survey.place_of(quote.id).is_none()) {
        let message = format!("the quote {} stands nowhere in the text", quote.id);
        report.push(Diagnostic::new(DiagnosticCode::QUOTE_UNPLACED, message).in_part(Part::Quote(quote.id)));
    }
}
