//! Reader comments.

pub(super) mod comment_before_article;
pub(super) mod comment_before_parent;
pub(super) mod comment_count;
pub(super) mod comment_cycle;
pub(super) mod comment_edited_first;
pub(super) mod comment_empty;
pub(super) mod comment_orphan;
pub(super) mod comment_repeated;
pub(super) mod comment_too_deep;
