//! One finding.

use std::{borrow::Cow, fmt};

use super::{DiagnosticCode, Fix, Part};
use crate::Span;

/// One finding: what, how bad, where, and what to do about it.
///
/// ```
/// use newsprint_core::{DiagnosticCode, Diagnostic, Part, Span};
///
/// let found = Diagnostic::new(DiagnosticCode::QUOTE_UNCLOSED, "this quotation mark is never closed")
///     .at(Span { start: 4, end: 7 })
///     .in_part(Part::Headline)
///     .with_help("the quote was taken to end with its paragraph");
/// assert_eq!(found.to_string(), "warning[quote-unclosed]: this quotation mark is never closed");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[must_use]
pub struct Diagnostic {
    /// What kind of finding it is.
    pub code: DiagnosticCode,
    /// How bad it is.
    pub severity: Severity,
    /// One sentence, without a full stop.
    pub message: Cow<'static, str>,
    /// Where in the source, where that is known.
    pub span: Option<Span>,
    /// A few words to write beside that place.
    pub label: Option<Cow<'static, str>>,
    /// In which part of the article.
    pub part: Part,
    /// What to do about it, or what was made of it.
    pub help: Option<Cow<'static, str>>,
    /// A change of the source that a program can make without asking.
    pub fix: Option<Box<Fix>>,
}

/// How bad a finding is; a later one is worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Probably a mistake of the text.
    Warning,
    /// The article contradicts itself; programs that use it may fail.
    Error,
}

impl Diagnostic {
    /// A finding about the whole article, with the code's own severity.
    pub fn new(code: DiagnosticCode, message: impl Into<Cow<'static, str>>) -> Self {
        let severity = code.severity();
        Self {
            code,
            severity,
            message: message.into(),
            span: None,
            label: None,
            part: Part::Article,
            help: None,
            fix: None,
        }
    }

    /// The same finding at a place of the source; `None` leaves it without one.
    pub fn at(mut self, span: impl Into<Option<Span>>) -> Self {
        self.span = span.into();
        self
    }

    /// The same finding in a part of the article.
    pub fn in_part(mut self, part: Part) -> Self {
        self.part = part;
        self
    }

    /// The same finding with what to do about it.
    pub fn with_help(mut self, help: impl Into<Cow<'static, str>>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same finding with a few words to write beside its place.
    pub fn with_label(mut self, label: impl Into<Cow<'static, str>>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The same finding with a change that mends it.
    pub fn with_fix(mut self, fix: Fix) -> Self {
        self.fix = Some(Box::new(fix));
        self
    }

    /// The same finding with another severity.
    pub fn with_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]: {}", self.severity, self.code, self.message)
    }
}

impl Severity {
    /// `info`, `warning` or `error`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
