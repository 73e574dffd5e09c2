//! Headings and emoji.

pub(super) mod emoji_shown_as_text;
pub(super) mod emoji_variants;
pub(super) mod heading_repeated;
pub(super) mod heading_without_text;
pub(super) mod headings_mixed;
