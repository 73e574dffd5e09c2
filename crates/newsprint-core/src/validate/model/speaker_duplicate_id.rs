//! Two speakers with one id.

use std::collections::HashSet;

use crate::{Diagnostic, DiagnosticCode, Part, Report, SpeakerId};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::SPEAKER_DUPLICATE_ID,
        group: Group::Model,
        means: "Two speakers of the table have the same id.",
        why: "The quotes of the second are given to the first.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"Yes"}]}]}],"quotes":[{"id":"q1","kind":"full","form":"inline","attribution":{"speaker":"s1","named_as":"Moor","place":"after","basis":"named"}}],"speakers":[{"id":"s1","name":"Ida Moor","kind":"person"},{"id":"s1","name":"Jo Brandt","kind":"person"}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"Yes"}]}]}],"quotes":[{"id":"q1","kind":"full","form":"inline","attribution":{"speaker":"s1","named_as":"Moor","place":"after","basis":"named"}}],"speakers":[{"id":"s1","name":"Ida Moor","kind":"person"}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    if !context.survey.speakers.has_doubles() {
        return;
    }
    let mut seen: HashSet<SpeakerId> = HashSet::with_capacity(context.article.speakers.len());
    for speaker in context.article.speakers.iter().filter(|speaker| !seen.insert(speaker.id)) {
        let message = format!("two speakers have the id {}", speaker.id);
        report.push(
            Diagnostic::new(DiagnosticCode::SPEAKER_DUPLICATE_ID, message).in_part(Part::Speaker(speaker.id)),
        );
    }
}
