//! Replies deeper than anybody follows.

use crate::{Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::COMMENT_TOO_DEEP,
        group: Group::Comments,
        means: "Replies stand deeper below each other than `Rules::reply_depth` says: 10 levels unless it says so. Reported once, at the first of them.",
        why: "A screen has no room for more indentation, so pages and writers show such replies flat; WordPress does not let anybody set more than 10.",
        wrong: Sample::Json(
            r#"{"comments":[{"id":"c1"},{"id":"c2","parent":"c1"},{"id":"c3","parent":"c2"},{"id":"c4","parent":"c3"},{"id":"c5","parent":"c4"},{"id":"c6","parent":"c5"},{"id":"c7","parent":"c6"},{"id":"c8","parent":"c7"},{"id":"c9","parent":"c8"},{"id":"c10","parent":"c9"},{"id":"c11","parent":"c10"}]}"#,
        ),
        right: Sample::Json(
            r#"{"comments":[{"id":"c1"},{"id":"c2","parent":"c1"},{"id":"c3","parent":"c2"},{"id":"c4","parent":"c3"},{"id":"c5","parent":"c4"},{"id":"c6","parent":"c5"},{"id":"c7","parent":"c6"},{"id":"c8","parent":"c7"},{"id":"c9","parent":"c8"},{"id":"c10","parent":"c9"}]}"#,
        ),
        in_newsroom: false,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let most = context.reply_depth;
    let threads = context.article.threads();
    let deeper =
        || context.article.comments.iter().zip(threads.depths()).filter(|&(_, &depth)| depth >= most);
    let Some((first, _)) = deeper().next() else { return };
    let (levels, count) = (threads.deepest() + 1, deeper().count());
    let message =
        format!("the comments are {levels} levels deep, and {count} of them stand below level {most}");
    let found = Diagnostic::new(DiagnosticCode::COMMENT_TOO_DEEP, message);
    report.push(found.at(first.head.first().copied()).in_part(Part::Comment(first.id)));
}

#[cfg(test)]
mod tests {
    use crate::{Article, Comment, CommentId, DiagnosticCode, Rules};

    #[test]
    fn the_caller_says_how_deep_is_too_deep() {
        let mut article = Article::new();
        let comment = |id: u32| Comment::new(CommentId(id));
        article.comments = vec![comment(1), comment(2).answering(CommentId(1)), comment(3)];
        let is_reported = |rules: Rules| rules.check(&article).has(&DiagnosticCode::COMMENT_TOO_DEEP);
        assert!(is_reported(Rules::none().reply_depth(1)));
        assert!(!is_reported(Rules::none().reply_depth(2)));
        assert!(!is_reported(Rules::strict()));
    }
}
