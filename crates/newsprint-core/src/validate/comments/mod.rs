//! Reader comments.

pub(super) mod comment_before_parent;
pub(super) mod comment_cycle;
pub(super) mod comment_edited_first;
pub(super) mod comment_empty;
pub(super) mod comment_orphan;
