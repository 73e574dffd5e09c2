//! Reader comments: a list behind a separator, answers as lists inside.

use std::{collections::HashMap, fmt};

use newsprint_core::{Comment, CommentId, Inline, Parent};

use super::{Front, Neighbour, Writer};
use crate::escape::Container;

/// The line that tells comments from the article; readers do not show it.
pub(crate) const MARK: &str = "<!-- comments -->";

/// Answers deeper than this stand at this depth: each level costs an indentation on each line.
const DEEPEST: usize = 8;

impl<W: fmt::Write> Writer<'_, W> {
    pub(super) fn comments(&mut self, comments: &[Comment]) -> fmt::Result {
        if comments.is_empty() {
            return Ok(());
        }
        let _: Container = self.begin_other()?;
        if self.has_begun() {
            self.out.write_str("***")?;
            self.front = Front::Block;
            let _: Container = self.begin_other()?;
        }
        self.out.write_str(MARK)?;
        for (comment, depth) in in_threads(comments) {
            self.comment(comment, depth.min(DEEPEST))?;
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
        self.paragraph(&head(comment))?;
        self.blocks(&comment.content)?;
        self.depth = outside;
        self.reserved = None;
        self.prefix.clear();
        self.front = Front::Block;
        Ok(())
    }
}

/// Author and time.
fn head(comment: &Comment) -> Vec<Inline> {
    let name = comment.author.as_ref().map_or("?", |author| author.name.as_str());
    let mut head = vec![Inline::Strong(vec![Inline::from(name)])];
    if let Some(stamp) = &comment.published {
        head.push(Inline::from(format!(" · {}", stamp.written.replace(['\n', '\r'], " "))));
    }
    head
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
