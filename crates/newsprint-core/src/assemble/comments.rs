//! Reader comments.

use crate::{
    Comment, CommentId, CommentKind, Edited, Map, Parent, Person, Span,
    sort::{SortedComment, SortedParent},
};

use super::Builder;

impl Builder<'_> {
    pub(super) fn comments(&self, comments: Vec<SortedComment>) -> Vec<Comment> {
        (1..).zip(comments).map(|(number, comment)| self.comment(CommentId(number), comment)).collect()
    }

    fn comment(&self, id: CommentId, comment: SortedComment) -> Comment {
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
            edited: comment.edited.then(Edited::default),
            content: comment.content.into_iter().map(|piece| self.block(piece)).collect(),
            warning: None,
            state: comment.state,
            likes: comment.likes,
            dislikes: None,
            kind: CommentKind::Comment,
            head: comment.head.into_iter().filter_map(Span::new).collect(),
            extra: Map::new(),
        }
    }
}

/// The id of the comment at `index` of the list.
fn number(index: usize) -> CommentId {
    CommentId(u32::try_from(index).map_or(u32::MAX, |index| index.saturating_add(1)))
}
