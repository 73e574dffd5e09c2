//! Facts about characters; no article in sight.

pub(crate) mod ascii;
pub(crate) mod blank;
pub(crate) mod dates;
pub(crate) mod emoji;
mod emoji_table;
pub(crate) mod leap;
pub(crate) mod lower;
pub(crate) mod marks;
pub(crate) mod position;
pub(crate) mod sentence;
pub(crate) mod shape;
pub(crate) mod signs;
pub(crate) mod starts;
pub(crate) mod width;
