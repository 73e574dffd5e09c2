//! Facts about characters; no article in sight.

pub(crate) mod blank;
pub(crate) mod dates;
pub(crate) mod emoji;
mod emoji_table;
pub(crate) mod shape;
