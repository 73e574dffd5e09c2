//! Two comments with one id.

use std::collections::HashSet;

use crate::{CommentId, Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::COMMENT_DUPLICATE_ID,
        group: Group::Model,
        means: "Two comments have the same id.",
        why: "Answers to the second are shown below the first.",
        wrong: Sample::Json(r#"{"comments":[{"id":"c1"},{"id":"c1"}]}"#),
        right: Sample::Json(r#"{"comments":[{"id":"c1"},{"id":"c2"}]}"#),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    if !context.survey.comments.has_doubles() {
        return;
    }
    let mut seen: HashSet<CommentId> = HashSet::with_capacity(context.article.comments.len());
    for comment in context.article.comments.iter().filter(|comment| !seen.insert(comment.id)) {
        let found = Diagnostic::new(
            DiagnosticCode::COMMENT_DUPLICATE_ID,
            format!("two comments have the id {}", comment.id),
        );
        report.push(found.at(comment.head.first().copied()).in_part(Part::Comment(comment.id)));
    }
}
