//! Reader comments.

use std::ops::Range;

use crate::{
    Comment, CommentId, CommentKind, Edited, Map, Parent, Person, Span,
    sort::{SortedComment, SortedParent},
};

use super::Builder;

impl Builder<'_> {
    pub(super) fn comments(&mut self, comments: Vec<SortedComment>) -> Vec<Comment> {
        (1..).zip(comments).map(|(number, comment)| self.comment(CommentId(number), comment)).collect()
    }

    fn comment(&mut self, id: CommentId, comment: SortedComment) -> Comment {
        Comment {
            id,
            source_id: None,
            parent: match comment.parent {
                SortedParent::Article => Parent::Article,
                SortedParent::Comment { index, guessed } => Parent::Comment { id: number(index), guessed },
                SortedParent::Unknown { written } => Parent::Unknown { written },
            },
            author: comment.author.map(|range| Person::new(self.words(range))),
            published: comment.published,
            edited: comment.edited.then(Box::<Edited>::default),
            content: self.blocks(comment.content),
            warning: None,
            state: comment.state,
            likes: comment.likes,
            dislikes: None,
            kind: CommentKind::Comment,
            head: spans(&comment.head),
            extra: Map::new(),
        }
    }
}

/// A list of its own: collecting into the ranges would keep four times the memory.
fn spans(ranges: &[Range<usize>]) -> Vec<Span> {
    let mut spans = Vec::with_capacity(ranges.len());
    spans.extend(ranges.iter().cloned().filter_map(Span::new));
    spans
}

/// The id of the comment at `index` of the list.
fn number(index: usize) -> CommentId {
    CommentId(u32::try_from(index).map_or(u32::MAX, |index| index.saturating_add(1)))
}
