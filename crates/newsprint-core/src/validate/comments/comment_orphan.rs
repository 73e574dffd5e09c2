//! A comment whose parent is missing.

use crate::{Diagnostic, DiagnosticCode, Parent, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::COMMENT_ORPHAN,
        group: Group::Comments,
        means: "A comment answers one that is not in the list.",
        why: "It is shown at the top level, away from what it answers; exports lose comments that way.",
        wrong: Sample::Json(r#"{"comments":[{"id":"c1","parent":"c9"}]}"#),
        right: Sample::Json(r#"{"comments":[{"id":"c1"},{"id":"c2","parent":"c1"}]}"#),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for comment in &context.article.comments {
        let Parent::Comment { id, .. } = comment.parent else { continue };
        if !context.survey.comments.contains(id) {
            let message = format!("{} answers the comment {id}, which is not there", comment.id);
            let found = Diagnostic::new(DiagnosticCode::COMMENT_ORPHAN, message);
            report.push(found.at(comment.head.first().copied()).in_part(Part::Comment(comment.id)));
        }
    }
}
