//! Reader comments: a list behind a separator, answers as lists inside.

use std::{
    collections::HashMap,
    fmt::{self, Write as _},
};

use newsprint_core::{Comment, CommentId, CommentState, Inline, Parent};

use super::{Front, Neighbour, Writer};
use crate::escape::Container;

/// The line that tells comments from the article; readers do not show it.
pub(crate) const MARK: &str = "<!-- comments -->";

/// What stands in the place of comments that are gone, by their state.
const NOTICES: [(CommentState, &str); 2] = [
    (CommentState::Deleted, "This comment was deleted."),
    (CommentState::Removed, "This comment was removed."),
];

/// What stands in the place of the others that readers do not see.
const NOT_SHOWN: &str = "This comment is not shown.";

/// Answers deeper than this stand at this depth: each level costs an indentation on each line.
const DEEPEST: usize = 8;

impl<W: fmt::Write> Writer<'_, W> {
    pub(super) fn comments(&mut self, comments: &[Comment]) -> fmt::Result {
        let ordered = in_threads(comments);
        let alive = alive(&ordered);
        if !alive.contains(&true) {
            return Ok(());
        }
        let _: Container = self.begin_other()?;
        if self.has_begun() {
            self.out.write_str("***")?;
            self.front = Front::Block;
            let _: Container = self.begin_other()?;
        }
        self.out.write_str(MARK)?;
        for (&(comment, depth), is_alive) in ordered.iter().zip(alive) {
            if is_alive {
                self.comment(comment, depth.min(DEEPEST))?;
            }
        }
        Ok(())
    }

    fn comment(&mut self, comment: &Comment, depth: usize) -> fmt::Result {
        self.prefix.extend(std::iter::repeat_n("  ", depth));
        let _: Container = self.begin_other()?;
        self.out.write_str("- ")?;
        self.prefix.push_str("  ");
        self.front = Front::Mark(Container::Item(Some('-')));
        self.neighbour = Neighbour { around: Some('-'), ..Neighbour::default() };
        let outside = std::mem::replace(&mut self.depth, depth + 1);
        self.reserved = Some((self.depth, '-'));
        if let Some(notice) = notice(comment.state) {
            self.paragraph(&[Inline::Emphasis(vec![Inline::from(notice)])])?;
        } else {
            self.comment_head(comment)?;
            self.blocks(&comment.content)?;
        }
        self.depth = outside;
        self.reserved = None;
        self.prefix.clear();
        self.front = Front::Block;
        Ok(())
    }

    /// Author and time.
    fn comment_head(&mut self, comment: &Comment) -> fmt::Result {
        let name = comment.author.as_ref().map_or("?", |author| author.name.as_str());
        self.flat.clear();
        self.flat.push_strong(name, self.options);
        if let Some(stamp) = &comment.published {
            self.flat.text.push_str(" · ");
            self.flat.push_text(&stamp.written, self.options, true);
        }
        self.flat_paragraph()
    }
}

/// What stands in the place of a comment that readers do not see: neither its words nor who wrote them.
fn notice(state: CommentState) -> Option<&'static str> {
    if state == CommentState::Published {
        return None;
    }
    let known = NOTICES.iter().find(|(known, _)| *known == state);
    Some(known.map_or(NOT_SHOWN, |(_, notice)| notice))
}

/// The state of a comment in whose place `notice` stands. Of those that are not shown nobody can tell why: they count as waiting.
#[cfg(feature = "read")]
pub(crate) fn state_of(notice: &str) -> Option<CommentState> {
    let known = NOTICES.iter().find(|(_, known)| *known == notice).map(|(state, _)| *state);
    known.or((notice == NOT_SHOWN).then_some(CommentState::Pending))
}

/// Whether each comment, or an answer to it, is published: one that is gone stands there for its answers.
fn alive(ordered: &[(&Comment, usize)]) -> Vec<bool> {
    // From the end, so that answers come first: for each depth, whether one of those behind is alive.
    let mut behind: Vec<bool> = Vec::new();
    let mut alive: Vec<bool> = Vec::with_capacity(ordered.len());
    for &(comment, depth) in ordered.iter().rev() {
        let has_answer = behind.get(depth + 1) == Some(&true);
        let is_alive = comment.state == CommentState::Published || has_answer;
        behind.resize(depth + 1, false);
        if let Some(here) = behind.get_mut(depth) {
            *here |= is_alive;
        }
        alive.push(is_alive);
    }
    alive.reverse();
    alive
}

/// Each comment behind what it answers, with its depth. One whose parent comes later, or is unknown, stands for itself.
fn in_threads(comments: &[Comment]) -> Vec<(&Comment, usize)> {
    let mut places: HashMap<CommentId, usize> = HashMap::new();
    let mut answers: Vec<Vec<usize>> = vec![Vec::new(); comments.len()];
    let mut stack = Vec::new();
    for (place, comment) in comments.iter().enumerate() {
        let parent = match &comment.parent {
            Parent::Comment { id, .. } => places.get(id).and_then(|&parent| answers.get_mut(parent)),
            _ => None,
        };
        match parent {
            Some(siblings) => siblings.push(place),
            None => stack.push((place, 0)),
        }
        places.entry(comment.id).or_insert(place);
    }
    stack.reverse();
    let mut ordered = Vec::with_capacity(comments.len());
    while let Some((place, depth)) = stack.pop() {
        ordered.extend(comments.get(place).map(|comment| (comment, depth)));
        let below = answers.get(place).into_iter().flatten().rev();
        stack.extend(below.map(|&answer| (answer, depth + 1)));
    }
    ordered
}

#[cfg(test)]
mod tests {
    use newsprint_core::{Article, Comment, CommentId, CommentState};

    #[test]
    fn a_comment_that_is_gone_stands_there_for_its_answers_without_name_or_words() {
        let comment = |id: u32| Comment::new(CommentId(id)).by("Ewa").with("Bad words.");
        let article = Article::new()
            .with_comment(comment(1).with_state(CommentState::Removed))
            .with_comment(Comment::new(CommentId(2)).by("Bram").answering(CommentId(1)).with("Why?"))
            .with_comment(comment(3).with_state(CommentState::Spam))
            .with_comment(comment(4).answering(CommentId(2)).with_state(CommentState::Deleted));
        assert_eq!(
            crate::to_string(&article),
            "***\n\n<!-- comments -->\n\n- *This comment was removed.*\n\n  - **Bram**\n\n    Why?\n"
        );
    }
}
