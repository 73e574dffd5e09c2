//! Validation: rules over a finished article, however it was made. A folder a group, a file a code; [`ENTRIES`] is the catalogue.

mod comments;
mod entry;
mod headings;
mod ids;
mod limits;
mod model;
mod quotes;
mod repeats;
mod rules;
mod safety;
mod structure;
mod survey;
mod typography;
mod words;

use time::Date;

use crate::{Article, Report};

use self::{entry::Entry, safety::odd::Odd, survey::Survey};

pub use entry::{Explanation, Group, Sample};
pub use rules::Rules;

/// What every check sees: the article, what one walk over it found, and the source where there is one.
struct Context<'a> {
    article: &'a Article,
    source: Option<&'a str>,
    survey: Survey<'a>,
    /// Characters that readers cannot see.
    odd: Vec<Odd<'a>>,
    today: Option<Date>,
    /// How many levels of comments are no matter.
    reply_depth: usize,
}

/// The catalogue, in the order of the documentation.
static ENTRIES: &[&Entry] = &[
    &structure::headline_missing::ENTRY,
    &structure::headline_too_long::ENTRY,
    &structure::headline_full_stop::ENTRY,
    &structure::headline_all_caps::ENTRY,
    &structure::standfirst_repeats_headline::ENTRY,
    &structure::section_empty::ENTRY,
    &structure::section_one_sentence::ENTRY,
    &structure::text_after_closing::ENTRY,
    &structure::leftover_in_body::ENTRY,
    &structure::date_in_future::ENTRY,
    &structure::update_before_publication::ENTRY,
    &headings::heading_without_text::ENTRY,
    &headings::heading_repeated::ENTRY,
    &headings::headings_mixed::ENTRY,
    &headings::emoji_shown_as_text::ENTRY,
    &headings::emoji_variants::ENTRY,
    &quotes::quote_unclosed::ENTRY,
    &quotes::quote_unopened::ENTRY,
    &quotes::quote_without_speaker::ENTRY,
    &quotes::quote_two_speakers::ENTRY,
    &quotes::speaker_spelled_two_ways::ENTRY,
    &comments::comment_orphan::ENTRY,
    &comments::comment_cycle::ENTRY,
    &comments::comment_before_article::ENTRY,
    &comments::comment_before_parent::ENTRY,
    &comments::comment_edited_first::ENTRY,
    &comments::comment_empty::ENTRY,
    &comments::comment_repeated::ENTRY,
    &comments::comment_too_deep::ENTRY,
    &comments::comment_count::ENTRY,
    &typography::marks_mixed::ENTRY,
    &typography::apostrophe_as_mark::ENTRY,
    &safety::bidi_control::ENTRY,
    &safety::invisible_character::ENTRY,
    &safety::control_character::ENTRY,
    &safety::link_unsafe::ENTRY,
    &model::heading_level::ENTRY,
    &model::emoji_not_one_cluster::ENTRY,
    &model::quote_unknown::ENTRY,
    &model::quote_unplaced::ENTRY,
    &model::quote_duplicate_id::ENTRY,
    &model::quote_label_attributed::ENTRY,
    &model::speaker_unknown::ENTRY,
    &model::speaker_unused::ENTRY,
    &model::speaker_duplicate_id::ENTRY,
    &model::comment_duplicate_id::ENTRY,
    &model::span_outside::ENTRY,
    &model::span_order::ENTRY,
    &limits::nested_too_deep::ENTRY,
    &limits::text_too_long::ENTRY,
    &limits::limit_reached::ENTRY,
    &limits::json_unknown_member::ENTRY,
];

impl Article {
    /// What is wrong with this article: contradictions of its tables, and what an editor would look at again.
    ///
    /// By the rules of [`Rules::newsroom`]; others are set up with [`Rules`]. Never fails and changes nothing. The cost is linear
    /// in the size of the article. An article of the parser has no finding of severity [`Error`](crate::Severity::Error); one that
    /// was built in code, edited or read from JSON may.
    ///
    /// ```
    /// use newsprint_core::{Article, DiagnosticCode, Section};
    ///
    /// let article = Article::new().with_headline("Night Ferry Delayed").with_section(Section::new("A Vote"));
    /// let report = article.validate();
    /// assert!(report.has(&DiagnosticCode::SECTION_EMPTY));
    /// ```
    pub fn validate(&self) -> Report {
        Rules::newsroom().check(self)
    }

    /// As [`Article::validate`], with the text that the article was made of: spans are checked against it, findings inside a
    /// paragraph have exact places, and some have a [`Fix`](crate::Fix).
    ///
    /// ```
    /// use newsprint_core::{DiagnosticCode, parse};
    ///
    /// let text = "Night Ferry Delayed\n\nThe council met, “and that was all.";
    /// let report = parse(text).article.validate_source(text);
    /// assert!(report.has(&DiagnosticCode::QUOTE_UNCLOSED));
    /// ```
    pub fn validate_source(&self, text: &str) -> Report {
        Rules::newsroom().check_source(self, text)
    }
}

#[cfg(test)]
mod tests;
