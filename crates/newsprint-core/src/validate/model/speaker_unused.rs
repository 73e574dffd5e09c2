//! A speaker who says nothing.

use crate::{Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::SPEAKER_UNUSED,
        group: Group::Model,
        means: "A speaker of the table is no quote’s.",
        why: "Left over from an edit; lists of speakers show somebody who is not quoted.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"speakers":[{"id":"s1","name":"Ida Moor","kind":"person"}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"Yes"}]}]}],"quotes":[{"id":"q1","kind":"full","form":"inline","attribution":{"speaker":"s1","named_as":"Moor","place":"after","basis":"named"}}],"speakers":[{"id":"s1","name":"Ida Moor","kind":"person"}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for speaker in
        context.article.speakers.iter().filter(|speaker| !context.survey.speaking.contains(speaker.id))
    {
        let message = format!("{} is in the table of speakers, but says nothing", speaker.name);
        report.push(
            Diagnostic::new(DiagnosticCode::SPEAKER_UNUSED, message).in_part(Part::Speaker(speaker.id)),
        );
    }
}
