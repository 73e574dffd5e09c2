//! Quotes and attribution.

pub(super) mod quote_two_speakers;
pub(super) mod quote_unclosed;
pub(super) mod quote_unopened;
pub(super) mod quote_without_speaker;
pub(super) mod speaker_spelled_two_ways;
