//! Which comments are shown, in which order, and how deep.
//!
//! Linear, without recursion: a thread may be 50,000 replies deep.

use newsprint_core::{Article, Comment, CommentState, Parent};

use crate::lookup::Table;

/// A comment as it is shown.
#[derive(Debug)]
pub(crate) struct Shown<'a> {
    pub(crate) comment: &'a Comment,
    /// How deep it is shown: 0 answers the article.
    pub(crate) depth: usize,
    /// The comment it answers, where the shown depth does not tell.
    pub(crate) answers: Option<&'a Comment>,
    /// The comment it answers.
    pub(crate) parent: Option<&'a Comment>,
}

/// The comments to show, each behind the one it answers, at most `levels` deep. A comment that is gone is shown while a reply to it is alive.
pub(crate) fn shown(article: &Article, levels: usize) -> Vec<Shown<'_>> {
    let parents = parents(article);
    let order = in_threads(&parents);
    let mut alive: Vec<bool> =
        article.comments.iter().map(|comment| comment.state == CommentState::Published).collect();
    for &(at, _) in order.iter().rev() {
        if let (Some(true), Some(Some(parent))) = (alive.get(at), parents.get(at))
            && let Some(parent) = alive.get_mut(*parent)
        {
            *parent = true;
        }
    }
    let deepest = levels.saturating_sub(1);
    order
        .into_iter()
        .filter(|&(at, _)| alive.get(at) == Some(&true))
        .filter_map(|(at, depth)| {
            let parent = parents.get(at).copied().flatten().and_then(|at| article.comments.get(at));
            let answers = parent.filter(|_| depth > deepest);
            Some(Shown { comment: article.comments.get(at)?, depth: depth.min(deepest), answers, parent })
        })
        .collect()
}

/// The place of the comment that each answers; `None` where it answers the article, nobody we know, or itself in a circle.
fn parents(article: &Article) -> Vec<Option<usize>> {
    let table = Table::new(&article.comments, |comment| comment.id.0);
    let mut parents: Vec<Option<usize>> = article
        .comments
        .iter()
        .map(|comment| match comment.parent {
            Parent::Comment { id, .. } => table.place(id.0),
            _ => None,
        })
        .collect();
    cut_circles(&mut parents);
    parents
}

/// Cuts every circle at the comment that was met first.
fn cut_circles(parents: &mut [Option<usize>]) {
    // 0: not seen; otherwise the number of the walk that saw it.
    let mut seen = vec![0_usize; parents.len()];
    for start in 0..parents.len() {
        let mut at = start;
        loop {
            match seen.get_mut(at) {
                Some(walk) if *walk == 0 => *walk = start + 1,
                Some(walk) if *walk == start + 1 => {
                    if let Some(parent) = parents.get_mut(at) {
                        *parent = None;
                    }
                    break;
                }
                _ => break,
            }
            match parents.get(at) {
                Some(&Some(parent)) => at = parent,
                _ => break,
            }
        }
    }
}

/// Places and depths in display order: parents first, siblings as they stand.
fn in_threads(parents: &[Option<usize>]) -> Vec<(usize, usize)> {
    let mut first_child: Vec<Option<usize>> = vec![None; parents.len()];
    let mut next_sibling: Vec<Option<usize>> = vec![None; parents.len()];
    // From the end, so that each child goes in front of its later siblings.
    for (at, parent) in parents.iter().enumerate().rev() {
        if let Some(first) = parent.and_then(|parent| first_child.get_mut(parent)) {
            let later = first.replace(at);
            if let Some(next) = next_sibling.get_mut(at) {
                *next = later;
            }
        }
    }
    let mut order = Vec::with_capacity(parents.len());
    let mut stack = Vec::new();
    for (top, _) in parents.iter().enumerate().filter(|(_, parent)| parent.is_none()) {
        stack.push((top, 0));
        while let Some((at, depth)) = stack.pop() {
            order.push((at, depth));
            if let (Some(&Some(next)), true) = (next_sibling.get(at), depth > 0) {
                stack.push((next, depth));
            }
            if let Some(&Some(child)) = first_child.get(at) {
                stack.push((child, depth + 1));
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use newsprint_core::CommentId;

    fn article(parents: &[u32]) -> Article {
        let mut article = Article::new();
        article.comments = (1..)
            .zip(parents)
            .map(|(number, &parent)| {
                let comment = Comment::new(CommentId(number));
                if parent == 0 { comment } else { comment.answering(CommentId(parent)) }
            })
            .collect();
        article
    }

    fn order(article: &Article, levels: usize) -> Vec<(u32, usize)> {
        shown(article, levels).iter().map(|entry| (entry.comment.id.0, entry.depth)).collect()
    }

    #[test]
    fn replies_stand_behind_what_they_answer_in_their_order() {
        assert_eq!(order(&article(&[0, 1, 0, 1, 2]), 5), [(1, 0), (2, 1), (5, 2), (4, 1), (3, 0)]);
    }

    #[test]
    fn circles_are_cut_and_orphans_come_to_the_top() {
        assert_eq!(order(&article(&[2, 1, 99, 4]), 5), [(1, 0), (2, 1), (3, 0), (4, 0)]);
    }

    #[test]
    fn a_gone_comment_is_shown_while_a_reply_is_alive() {
        let mut article = article(&[0, 1, 0]);
        for at in [0, 2] {
            article.comments[at].state = CommentState::Deleted;
        }
        assert_eq!(order(&article, 5), [(1, 0), (2, 1)]);
    }

    #[test]
    fn fifty_thousand_replies_need_no_stack() {
        let parents: Vec<u32> = (0..50_000).collect();
        let article = article(&parents);
        let shown = shown(&article, 3);
        assert_eq!(shown.len(), 50_000);
        assert_eq!(
            shown.last().map(|entry| (entry.depth, entry.answers.map(|c| c.id.0))),
            Some((2, Some(49_999)))
        );
    }
}
