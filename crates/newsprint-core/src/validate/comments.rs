//! Comments: every parent is there, and no comment answers itself by a detour.

use std::collections::{HashMap, hash_map::Entry};

use crate::{CommentId, Diagnostic, DiagnosticCode, Parent, Part, Report};

use super::Context;

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let comments = &context.article.comments;
    let mut index: HashMap<CommentId, usize> = HashMap::with_capacity(comments.len());
    for (at, comment) in comments.iter().enumerate() {
        if let Entry::Vacant(entry) = index.entry(comment.id) {
            entry.insert(at);
        } else {
            let message = format!("two comments have the id {}", comment.id);
            report.push(found(DiagnosticCode::COMMENT_DUPLICATE_ID, message, context, at));
        }
    }
    let parents: Vec<Option<usize>> = comments
        .iter()
        .enumerate()
        .map(|(at, comment)| {
            let Parent::Comment { id, .. } = comment.parent else { return None };
            let parent = index.get(&id).copied();
            if parent.is_none() {
                let message = format!("{} answers the comment {id}, which is not there", comment.id);
                report.push(found(DiagnosticCode::COMMENT_ORPHAN, message, context, at));
            }
            parent
        })
        .collect();
    for first in rings(&parents) {
        let id = comments.get(first).map_or(CommentId(0), |comment| comment.id);
        let message = format!("{id} answers itself, directly or through its answers");
        report.push(found(DiagnosticCode::COMMENT_CYCLE, message, context, first));
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

fn found(code: DiagnosticCode, message: String, context: &Context<'_>, at: usize) -> Diagnostic {
    let comment = context.article.comments.get(at);
    Diagnostic::new(code, message)
        .at(comment.and_then(|comment| comment.head.first().copied()))
        .in_part(comment.map_or(Part::Article, |comment| Part::Comment(comment.id)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_ring_is_found_once_however_it_is_entered() {
        // 0 → 1 → 2 → 1, 3 → 3, 4 → 0
        assert_eq!(rings(&[Some(1), Some(2), Some(1), Some(3), Some(0)]), [1, 3]);
        assert!(rings(&[None, Some(0), Some(1)]).is_empty());
    }
}
