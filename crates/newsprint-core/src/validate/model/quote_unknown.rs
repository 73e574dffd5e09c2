//! A reference to no quote.

use crate::{Diagnostic, DiagnosticCode, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::QUOTE_UNKNOWN,
        group: Group::Model,
        means: "The text refers to a quote that is not in the table.",
        why: "Nobody can tell what kind of quote it is and who said it.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"Yes"}]}]}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"Yes"}]}]}],"quotes":[{"id":"q1","kind":"fragment","form":"inline"}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let inline =
        context.survey.quoted.iter().map(|marked| (marked.part, marked.quoted.quote, marked.quoted.span));
    let block = context
        .survey
        .block_quotes
        .iter()
        .filter_map(|&(part, quote)| Some((part, quote.quote?, quote.span)));
    for (part, id, span) in inline.chain(block).filter(|(_, id, _)| !context.survey.quotes.contains(*id)) {
        let message = format!("the text refers to the quote {id}, which is not in the table");
        report.push(Diagnostic::new(DiagnosticCode::QUOTE_UNKNOWN, message).at(span).in_part(part));
    }
}
