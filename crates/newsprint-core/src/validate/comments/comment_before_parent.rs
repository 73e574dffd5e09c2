//! A comment older than what it answers.

use std::collections::HashMap;

use crate::{CommentId, Diagnostic, DiagnosticCode, Parent, Part, Report, StampValue};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::COMMENT_BEFORE_PARENT,
        group: Group::Comments,
        means: "A comment has an earlier time than the one it answers.",
        why: "Clocks and merged threads do this; the order of the thread is kept.",
        wrong: Sample::Json(
            r#"{"comments":[{"id":"c1","published":{"written":"2025-05-04","value":"2025-05-04"}},{"id":"c2","parent":"c1","published":{"written":"2025-05-03","value":"2025-05-03"}}]}"#,
        ),
        right: Sample::Json(
            r#"{"comments":[{"id":"c1","published":{"written":"2025-05-04","value":"2025-05-04"}},{"id":"c2","parent":"c1","published":{"written":"2025-05-04","value":"2025-05-04"}}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let comments = &context.article.comments;
    let times: HashMap<CommentId, StampValue> = comments
        .iter()
        .filter_map(|comment| Some((comment.id, comment.published.as_ref()?.value?)))
        .collect();
    for comment in comments {
        let Parent::Comment { id, .. } = comment.parent else { continue };
        if let (Some(&own), Some(&parent)) = (times.get(&comment.id), times.get(&id))
            && words::is_before(own, parent)
        {
            let message = format!("{} is older than {id}, which it answers", comment.id);
            let found = Diagnostic::new(DiagnosticCode::COMMENT_BEFORE_PARENT, message);
            report.push(found.at(comment.head.first().copied()).in_part(Part::Comment(comment.id)));
        }
    }
}
