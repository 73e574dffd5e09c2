//! Contradictions of an article that was built in code, edited, or read from JSON.

pub(super) mod comment_duplicate_id;
pub(super) mod emoji_not_one_cluster;
pub(super) mod heading_level;
pub(super) mod quote_duplicate_id;
pub(super) mod quote_label_attributed;
pub(super) mod quote_unknown;
pub(super) mod quote_unplaced;
pub(super) mod span_order;
pub(super) mod span_outside;
pub(super) mod speaker_duplicate_id;
pub(super) mod speaker_unknown;
pub(super) mod speaker_unused;
