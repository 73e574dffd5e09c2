//! A reference to no speaker.

use crate::{Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::SPEAKER_UNKNOWN,
        group: Group::Model,
        means: "A quote refers to a speaker who is not in the table.",
        why: "Nobody can tell who said it.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"Yes"}]}]}],"quotes":[{"id":"q1","kind":"full","form":"inline","attribution":{"speaker":"s1","named_as":"Moor","place":"after","basis":"named"}}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"Yes"}]}]}],"quotes":[{"id":"q1","kind":"full","form":"inline","attribution":{"speaker":"s1","named_as":"Moor","place":"after","basis":"named"}}],"speakers":[{"id":"s1","name":"Ida Moor","kind":"person"}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for quote in &context.article.quotes {
        let Some(id) = quote.speaker().filter(|id| !context.survey.speakers.contains(*id)) else { continue };
        let message = format!("{} refers to the speaker {id}, who is not in the table", quote.id);
        let span = quote.attribution.as_ref().and_then(|attribution| attribution.span);
        report.push(
            Diagnostic::new(DiagnosticCode::SPEAKER_UNKNOWN, message).at(span).in_part(Part::Quote(quote.id)),
        );
    }
}
