//! A comment changed before it was published.

use crate::{Diagnostic, DiagnosticCode, Part, Report, Stamp};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::COMMENT_EDITED_FIRST,
        group: Group::Comments,
        means: "A comment was changed on an earlier day than it was published.",
        why: "One of the two times was read wrongly.",
        wrong: Sample::Json(
            r#"{"comments":[{"id":"c1","published":{"written":"2025-05-04","value":"2025-05-04"},"edited":{"at":{"written":"2025-05-01","value":"2025-05-01"}}}]}"#,
        ),
        right: Sample::Json(
            r#"{"comments":[{"id":"c1","published":{"written":"2025-05-04","value":"2025-05-04"},"edited":{"at":{"written":"2025-05-05","value":"2025-05-05"}}}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for comment in &context.article.comments {
        let day = |stamp: Option<&Stamp>| words::day(stamp?.value?);
        let edited = day(comment.edited.as_ref().and_then(|edited| edited.at.as_ref()));
        if let (Some(published), Some(edited)) = (day(comment.published.as_ref()), edited)
            && edited < published
        {
            let message = format!("{} was changed before it was published", comment.id);
            let found = Diagnostic::new(DiagnosticCode::COMMENT_EDITED_FIRST, message);
            report.push(found.at(comment.head.first().copied()).in_part(Part::Comment(comment.id)));
        }
    }
}
