//! A comment older than the article.

use crate::{Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::COMMENT_BEFORE_ARTICLE,
        group: Group::Comments,
        means: "A comment has an earlier time than the article below which it stands.",
        why: "The article was dated anew or moved, or the comment belongs to another one.",
        wrong: Sample::Json(
            r#"{"published":{"written":"4 May 2025","value":"2025-05-04"},"comments":[{"id":"c1","published":{"written":"2 May 2025","value":"2025-05-02"},"content":[{"type":"paragraph","content":[{"type":"text","text":"First!"}]}]}]}"#,
        ),
        right: Sample::Json(
            r#"{"published":{"written":"4 May 2025","value":"2025-05-04"},"comments":[{"id":"c1","published":{"written":"4 May 2025","value":"2025-05-04"},"content":[{"type":"paragraph","content":[{"type":"text","text":"First!"}]}]}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let Some(article) = context.article.published.as_ref().and_then(|stamp| stamp.value) else { return };
    for comment in &context.article.comments {
        let Some(published) = &comment.published else { continue };
        if published.value.is_some_and(|value| words::is_before(value, article)) {
            let message = format!(
                "{} is of {}, before the article was published",
                comment.id,
                words::shown(&published.written)
            );
            let found = Diagnostic::new(DiagnosticCode::COMMENT_BEFORE_ARTICLE, message);
            report.push(found.at(comment.head.first().copied()).in_part(Part::Comment(comment.id)));
        }
    }
}
