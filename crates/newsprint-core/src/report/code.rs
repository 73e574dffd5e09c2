//! The code of a diagnostic: the one place that lists all of them.

use std::{borrow::Cow, cmp::Ordering, fmt};

use super::Severity;

/// Names one kind of finding, in kebab case: `quote-unclosed`.
///
/// Codes are stable: a finding keeps its code over releases. Callers make codes of their own with [`DiagnosticCode::new`].
///
/// ```
/// use newsprint_core::{DiagnosticCode, Severity};
///
/// assert_eq!(DiagnosticCode::QUOTE_UNCLOSED.as_str(), "quote-unclosed");
/// assert_eq!(DiagnosticCode::QUOTE_UNCLOSED.severity(), Severity::Warning);
/// assert_ne!(DiagnosticCode::new("house-style"), DiagnosticCode::QUOTE_UNCLOSED);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DiagnosticCode(Name);

/// One of newsprint's codes is never written as [`Name::Own`], so that equal names are equal.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Name {
    Known(Known),
    Own(Box<str>),
}

impl DiagnosticCode {
    /// The code with this name: one of newsprint's, or one of the caller's own.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        let name = name.into();
        let known = Known::ALL.iter().find(|known| known.entry().0 == name);
        Self(known.map_or_else(|| Name::Own(name.into()), |&known| Name::Known(known)))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Name::Known(known) => known.entry().0,
            Name::Own(name) => name,
        }
    }

    /// The severity of a code of newsprint's.
    pub(crate) fn known_severity(&self) -> Option<Severity> {
        match &self.0 {
            Name::Known(known) => Some(known.entry().1),
            Name::Own(_) => None,
        }
    }

    /// The severities of newsprint's codes, in the order of the catalogue.
    pub(crate) fn severities() -> impl Iterator<Item = Severity> {
        Known::ALL.iter().map(|known| known.entry().1)
    }
}

impl fmt::Display for DiagnosticCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for DiagnosticCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DiagnosticCode").field(&self.as_str()).finish()
    }
}

/// By name.
impl Ord for DiagnosticCode {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialOrd for DiagnosticCode {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $constant:ident = $name:literal, $severity:ident;)*) => {
        impl DiagnosticCode {
            $($(#[$doc])* pub const $constant: Self = Self(Name::Known(Known::$constant));)*
        }

        /// A code of newsprint's.
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[expect(non_camel_case_types, reason = "named as the constants are")]
        enum Known {
            $($constant),*
        }

        impl Known {
            /// In the order of the catalogue.
            const ALL: &[Self] = &[$(Self::$constant),*];

            const fn entry(self) -> (&'static str, Severity) {
                match self {
                    $(Self::$constant => ($name, Severity::$severity)),*
                }
            }
        }
    };
}

codes! {
    /// The article has no headline.
    HEADLINE_MISSING = "headline-missing", Warning;
    /// The headline is too long for most places that show it.
    HEADLINE_TOO_LONG = "headline-too-long", Info;
    /// The headline ends in a full stop.
    HEADLINE_FULL_STOP = "headline-full-stop", Info;
    /// The headline is set in capitals.
    HEADLINE_ALL_CAPS = "headline-all-caps", Info;
    /// The standfirst says the same as the headline.
    STANDFIRST_REPEATS_HEADLINE = "standfirst-repeats-headline", Warning;
    /// A heading is followed by nothing.
    SECTION_EMPTY = "section-empty", Warning;
    /// A section is one sentence.
    SECTION_ONE_SENTENCE = "section-one-sentence", Info;
    /// Text follows the closing question.
    TEXT_AFTER_CLOSING = "text-after-closing", Info;
    /// Words of the platform stand inside the article.
    LEFTOVER_IN_BODY = "leftover-in-body", Info;
    /// A date lies in the future.
    DATE_IN_FUTURE = "date-in-future", Warning;
    /// The article was changed before it was published.
    UPDATE_BEFORE_PUBLICATION = "update-before-publication", Warning;
    /// A heading is an emoji alone.
    HEADING_WITHOUT_TEXT = "heading-without-text", Info;
    /// Two headings have the same words.
    HEADING_REPEATED = "heading-repeated", Warning;
    /// Some headings have an emoji, some have none.
    HEADINGS_MIXED = "headings-mixed", Info;
    /// An emoji is drawn as text, since it lacks U+FE0F.
    EMOJI_SHOWN_AS_TEXT = "emoji-shown-as-text", Warning;
    /// The same emoji is written in two ways.
    EMOJI_VARIANTS = "emoji-variants", Info;
    /// A quotation mark is never closed.
    QUOTE_UNCLOSED = "quote-unclosed", Warning;
    /// A quotation mark closes nothing.
    QUOTE_UNOPENED = "quote-unopened", Warning;
    /// A whole utterance with nobody named for it.
    QUOTE_WITHOUT_SPEAKER = "quote-without-speaker", Info;
    /// The same words are given to two speakers.
    QUOTE_TWO_SPEAKERS = "quote-two-speakers", Warning;
    /// A speaker's name is spelled in two ways.
    SPEAKER_SPELLED_TWO_WAYS = "speaker-spelled-two-ways", Warning;
    /// A comment answers one that is not there.
    COMMENT_ORPHAN = "comment-orphan", Warning;
    /// Comments answer each other in a ring.
    COMMENT_CYCLE = "comment-cycle", Error;
    /// A comment is older than the article.
    COMMENT_BEFORE_ARTICLE = "comment-before-article", Info;
    /// A comment is older than the one it answers.
    COMMENT_BEFORE_PARENT = "comment-before-parent", Info;
    /// A comment was changed before it was published.
    COMMENT_EDITED_FIRST = "comment-edited-first", Info;
    /// A published comment says nothing.
    COMMENT_EMPTY = "comment-empty", Info;
    /// A comment says the same as one above it.
    COMMENT_REPEATED = "comment-repeated", Info;
    /// Replies stand deeper below each other than pages show.
    COMMENT_TOO_DEEP = "comment-too-deep", Info;
    /// The header above the comments counts another number than were read.
    COMMENT_COUNT = "comment-count", Info;
    /// Straight and curly quotation marks are mixed.
    MARKS_MIXED = "marks-mixed", Warning;
    /// An apostrophe or accent opens a quote.
    APOSTROPHE_AS_MARK = "apostrophe-as-mark", Warning;
    /// An invisible character changes the direction of the text.
    BIDI_CONTROL = "bidi-control", Warning;
    /// A character that nobody can see.
    INVISIBLE_CHARACTER = "invisible-character", Info;
    /// A control character.
    CONTROL_CHARACTER = "control-character", Warning;
    /// A link leads to a scheme that may run code.
    LINK_UNSAFE = "link-unsafe", Warning;
    /// A level is not between 2 and 6.
    HEADING_LEVEL = "heading-level", Error;
    /// What stands as an emoji in front of a heading is not one grapheme cluster.
    EMOJI_NOT_ONE_CLUSTER = "emoji-not-one-cluster", Error;
    /// The text refers to a quote that is not in the table.
    QUOTE_UNKNOWN = "quote-unknown", Error;
    /// A quote of the table stands nowhere in the text.
    QUOTE_UNPLACED = "quote-unplaced", Error;
    /// Two quotes have the same id.
    QUOTE_DUPLICATE_ID = "quote-duplicate-id", Error;
    /// A label is attributed to somebody.
    QUOTE_LABEL_ATTRIBUTED = "quote-label-attributed", Error;
    /// A quote refers to a speaker who is not in the table.
    SPEAKER_UNKNOWN = "speaker-unknown", Error;
    /// A speaker of the table says nothing.
    SPEAKER_UNUSED = "speaker-unused", Info;
    /// Two speakers have the same id.
    SPEAKER_DUPLICATE_ID = "speaker-duplicate-id", Error;
    /// Two comments have the same id.
    COMMENT_DUPLICATE_ID = "comment-duplicate-id", Error;
    /// A span lies outside the text or inside a character.
    SPAN_OUTSIDE = "span-outside", Error;
    /// A span lies outside the part around it, or before the part in front of it.
    SPAN_ORDER = "span-order", Error;
    /// The article nests deeper than readers and writers follow.
    NESTED_TOO_DEEP = "nested-too-deep", Error;
    /// The text is longer than the limit, or than spans can address.
    TEXT_TOO_LONG = "text-too-long", Warning;
    /// A limit of the parser was reached.
    LIMIT_REACHED = "limit-reached", Warning;
    /// A JSON member or name is not known to this version.
    JSON_UNKNOWN_MEMBER = "json-unknown-member", Info;
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn codes_are_kebab_case_and_each_stands_once() {
        let mut seen = HashSet::new();
        for code in DiagnosticCode::all() {
            assert!(
                code.as_str().bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                "{code}"
            );
            assert!(seen.insert(code.clone()), "{code}");
        }
    }
}
