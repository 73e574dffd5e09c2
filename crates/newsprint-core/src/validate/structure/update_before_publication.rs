//! A change before publication.

use crate::{Diagnostic, DiagnosticCode, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::UPDATE_BEFORE_PUBLICATION,
        group: Group::Structure,
        means: "The article is said to have been changed on an earlier day than it was published.",
        why: "One of the two dates is wrong, and feeds sort by them.",
        wrong: Sample::Json(
            r#"{"published":{"written":"May 4, 2025","value":"2025-05-04"},"updated":{"written":"May 3, 2025","value":"2025-05-03"}}"#,
        ),
        right: Sample::Json(
            r#"{"published":{"written":"May 4, 2025","value":"2025-05-04"},"updated":{"written":"May 4, 2025","value":"2025-05-04"}}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let (Some(published), Some(updated)) = (&context.article.published, &context.article.updated) else {
        return;
    };
    if let (Some(from), Some(to)) = (published.value.and_then(words::day), updated.value.and_then(words::day))
        && to < from
    {
        let (updated, published) = (words::shown(&updated.written), words::shown(&published.written));
        let message = format!("the article was changed {updated}, before it was published {published}");
        report.push(Diagnostic::new(DiagnosticCode::UPDATE_BEFORE_PUBLICATION, message));
    }
}
