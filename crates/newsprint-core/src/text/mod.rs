//! Facts about characters; no article in sight.

pub(crate) mod blank;
pub(crate) mod emoji;
mod emoji_table;
