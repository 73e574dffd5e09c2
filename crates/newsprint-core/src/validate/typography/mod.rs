//! Marks as they are set.

pub(super) mod apostrophe_as_mark;
pub(super) mod marks_mixed;
