//! Links, and characters that readers cannot see.

pub(super) mod bidi_control;
pub(super) mod control_character;
pub(super) mod invisible_character;
pub(super) mod link_unsafe;
pub(super) mod odd;
