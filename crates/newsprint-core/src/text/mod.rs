//! Facts about characters; no article in sight.

pub(crate) mod blank;
