//! A comment without words.

use crate::{CommentKind, CommentState, Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::COMMENT_EMPTY,
        group: Group::Comments,
        means: "A published comment has no content.",
        why: "Its words were lost, or it was deleted and the export does not say so.",
        wrong: Sample::Json(r#"{"comments":[{"id":"c1","author":{"name":"Kim"}}]}"#),
        right: Sample::Json(r#"{"comments":[{"id":"c1","author":{"name":"Kim"},"state":"deleted"}]}"#),
        in_newsroom: false,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for comment in &context.article.comments {
        if comment.content.is_empty()
            && comment.state == CommentState::Published
            && comment.kind == CommentKind::Comment
        {
            let found =
                Diagnostic::new(DiagnosticCode::COMMENT_EMPTY, format!("{} says nothing", comment.id));
            report.push(found.at(comment.head.first().copied()).in_part(Part::Comment(comment.id)));
        }
    }
}
