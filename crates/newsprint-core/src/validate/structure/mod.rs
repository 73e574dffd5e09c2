//! Headline, sections, closing, dates.

pub(super) mod date_in_future;
pub(super) mod headline_all_caps;
pub(super) mod headline_full_stop;
pub(super) mod headline_missing;
pub(super) mod headline_too_long;
pub(super) mod leftover_in_body;
pub(super) mod section_empty;
pub(super) mod section_one_sentence;
pub(super) mod standfirst_repeats_headline;
pub(super) mod text_after_closing;
pub(super) mod update_before_publication;
