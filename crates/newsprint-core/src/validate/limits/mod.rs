//! Limits of the parser and of readers.

pub(super) mod json_unknown_member;
pub(super) mod limit_reached;
pub(super) mod nested_too_deep;
pub(super) mod text_too_long;
