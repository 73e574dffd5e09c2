//! A full quote with no speaker.

use crate::{Diagnostic, DiagnosticCode, QuoteForm, QuoteKind, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::QUOTE_WITHOUT_SPEAKER,
        group: Group::Quotes,
        means: "A whole utterance is quoted inside a paragraph, and the text names nobody for it.",
        why: "Readers want to know who says so. The text may name the speaker in a way that was not understood; then nothing is wrong.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"We will be back."}]},{"type":"text","text":" Then the lights went out."}]}],"quotes":[{"id":"q1","kind":"full","form":"inline"}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"We will be back."}]},{"type":"text","text":" Then the lights went out."}]}],"quotes":[{"id":"q1","kind":"full","form":"inline","attribution":{"speaker":"s1","named_as":"Moor","place":"after","basis":"named"}}],"speakers":[{"id":"s1","name":"Ida Moor","kind":"person"}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    // A quote alone in its paragraph is mostly introduced by the one before, in too many ways to be sure that nobody is named.
    let inline = context.article.quotes.iter().filter(|quote| quote.form == QuoteForm::Inline);
    for quote in inline.filter(|quote| quote.kind == QuoteKind::Full && quote.attribution.is_none()) {
        let Some((part, span)) = context.survey.place_of(quote.id).filter(|&(part, _)| words::is_body(part))
        else {
            continue;
        };
        let found = Diagnostic::new(DiagnosticCode::QUOTE_WITHOUT_SPEAKER, "nobody is named for this quote");
        report.push(found.at(span).in_part(part));
    }
}
