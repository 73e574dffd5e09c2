//! One entry of the catalogue: what a code means, why it matters, and how it is found.

use std::fmt;

use super::{Context, ENTRIES};
use crate::{DiagnosticCode, Report, Severity};

/// What a code is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Group {
    /// Headline, sections, closing, dates.
    Structure,
    /// Headings and emoji.
    Headings,
    /// Quotes and attribution.
    Quotes,
    /// Reader comments.
    Comments,
    /// Marks as they are set.
    Typography,
    /// Links, and characters that readers cannot see.
    Safety,
    /// Contradictions of an article that was built in code, edited, or read from JSON.
    Model,
    /// Limits of the parser and of readers.
    Limits,
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Structure => "structure",
            Self::Headings => "headings and emoji",
            Self::Quotes => "quotes and attribution",
            Self::Comments => "comments",
            Self::Typography => "typography",
            Self::Safety => "links and safety",
            Self::Model => "the model",
            Self::Limits => "limits",
        })
    }
}

/// An example of an explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sample {
    /// A text to parse.
    Text(&'static str),
    /// The `article` member of a JSON envelope, for what no text can bring about.
    Json(&'static str),
    /// Too large to show.
    None,
}

/// What a code means: see [`DiagnosticCode::explain`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The code.
    pub code: DiagnosticCode,
    /// What it is about.
    pub group: Group,
    /// What was found, as a sentence.
    pub means: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// Something that is reported.
    pub wrong: Sample,
    /// The same, mended.
    pub right: Sample,
    /// Whether [`Rules::newsroom`](crate::Rules::newsroom) looks for it; [`Rules::strict`](crate::Rules::strict) always does.
    pub in_newsroom: bool,
}

/// An explanation with its check.
pub(super) struct Entry {
    pub(super) explanation: Explanation,
    /// `None` for what the parser or a reader finds.
    pub(super) check: Option<fn(&Context<'_>, &mut Report)>,
}

impl DiagnosticCode {
    /// What this code means, with a wrong and a right example; `None` for a code that is not newsprint's.
    ///
    /// ```
    /// use newsprint_core::DiagnosticCode;
    ///
    /// let explanation = DiagnosticCode::QUOTE_UNCLOSED.explain();
    /// assert!(explanation.is_some_and(|explanation| explanation.means.contains("never closed")));
    /// ```
    pub fn explain(&self) -> Option<&'static Explanation> {
        ENTRIES.iter().map(|entry| &entry.explanation).find(|explanation| explanation.code == *self)
    }

    /// Every code of newsprint's, by group.
    pub fn all() -> impl Iterator<Item = Self> {
        ENTRIES.iter().map(|entry| entry.explanation.code.clone())
    }

    /// The severity by default; a warning for a code that is not newsprint's.
    pub fn severity(&self) -> Severity {
        self.known_severity().unwrap_or(Severity::Warning)
    }
}
