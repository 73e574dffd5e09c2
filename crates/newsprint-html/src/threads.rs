//! Which comments are shown, in which order, and how deep.
//!
//! Linear, without recursion: a thread may be 50,000 replies deep.

use newsprint_core::{Article, Comment, CommentState};

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
    let threads: Vec<(usize, &Comment)> = article.threads().iter().collect();
    let alive = alive(&threads);
    let deepest = levels.saturating_sub(1);
    let mut path: Vec<&Comment> = Vec::new();
    let mut shown = Vec::with_capacity(threads.len());
    for ((depth, comment), alive) in threads.into_iter().zip(alive) {
        path.truncate(depth);
        let parent = path.last().copied();
        path.push(comment);
        if alive {
            let answers = parent.filter(|_| depth > deepest);
            shown.push(Shown { comment, depth: depth.min(deepest), answers, parent });
        }
    }
    shown
}

/// Whether each comment, or a reply to it, is published.
fn alive(threads: &[(usize, &Comment)]) -> Vec<bool> {
    // From the end, so that replies come before what they answer: by depth, whether one of those behind is alive.
    let mut behind: Vec<bool> = Vec::new();
    let mut alive: Vec<bool> = threads
        .iter()
        .rev()
        .map(|&(depth, comment)| {
            let has_reply = behind.get(depth + 1) == Some(&true);
            let is_alive = comment.state == CommentState::Published || has_reply;
            behind.resize(depth + 1, false);
            if let Some(here) = behind.get_mut(depth) {
                *here |= is_alive;
            }
            is_alive
        })
        .collect();
    alive.reverse();
    alive
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
