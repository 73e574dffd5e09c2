//! Comments that answer each other.

use std::collections::HashMap;

use crate::{Comment, CommentId, Diagnostic, DiagnosticCode, Parent, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::COMMENT_CYCLE,
        group: Group::Comments,
        means: "A comment answers itself, directly or through its answers.",
        why: "No order of the thread is right; it is cut at its earliest comment.",
        wrong: Sample::Json(r#"{"comments":[{"id":"c1","parent":"c2"},{"id":"c2","parent":"c1"}]}"#),
        right: Sample::Json(r#"{"comments":[{"id":"c1"},{"id":"c2","parent":"c1"}]}"#),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let comments = &context.article.comments;
    // An answer below the comment that it answers is in no ring.
    let mut earlier = None;
    let below = |comment: &Comment| {
        let is_below = match comment.parent {
            Parent::Comment { id, .. } => earlier.is_some_and(|earlier| id <= earlier),
            _ => true,
        };
        let in_order = earlier.replace(comment.id).is_none_or(|earlier| earlier < comment.id);
        is_below && in_order
    };
    if comments.iter().all(below) {
        return;
    }
    let mut index: HashMap<CommentId, usize> = HashMap::with_capacity(comments.len());
    for (at, comment) in comments.iter().enumerate() {
        index.entry(comment.id).or_insert(at);
    }
    let parent = |comment: &Comment| match comment.parent {
        Parent::Comment { id, .. } => index.get(&id).copied(),
        _ => None,
    };
    let parents: Vec<Option<usize>> = comments.iter().map(parent).collect();
    for comment in rings(&parents).into_iter().filter_map(|first| comments.get(first)) {
        let message = format!("{} answers itself, directly or through its answers", comment.id);
        let found = Diagnostic::new(DiagnosticCode::COMMENT_CYCLE, message);
        report.push(found.at(comment.head.first().copied()).in_part(Part::Comment(comment.id)));
    }
}

/// The earliest member of every ring. Each comment is coloured once, so the cost is linear.
fn rings(parents: &[Option<usize>]) -> Vec<usize> {
    let mut walked: Vec<Option<usize>> = vec![None; parents.len()];
    let mut firsts = Vec::new();
    for start in 0..parents.len() {
        let mut at = Some(start);
        while let Some(comment) = at {
            let Some(colour) = walked.get_mut(comment) else { break };
            if let Some(colour) = colour {
                // Met on this very walk: the ring is closed. Met on an earlier one: known already.
                if *colour == start {
                    firsts.push(earliest(parents, comment));
                }
                break;
            }
            *colour = Some(start);
            at = parents.get(comment).copied().flatten();
        }
    }
    firsts
}

fn earliest(parents: &[Option<usize>], member: usize) -> usize {
    let mut first = member;
    let mut at = parents.get(member).copied().flatten();
    while let Some(comment) = at.filter(|&comment| comment != member) {
        first = first.min(comment);
        at = parents.get(comment).copied().flatten();
    }
    first
}

#[cfg(test)]
mod tests {
    use super::rings;

    #[test]
    fn each_ring_is_found_once_however_it_is_entered() {
        assert_eq!(rings(&[Some(1), Some(2), Some(1), Some(3), Some(0)]), [1, 3]);
        assert!(rings(&[None, Some(0), Some(1)]).is_empty());
    }
}
