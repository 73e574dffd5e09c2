//! The report: what a reader of the text should look at, from the parser, from validation, and from callers.

mod code;
mod conservation;
mod diagnostic;
mod fix;
mod part;
pub(crate) mod show;

use std::{slice, vec};

pub use code::DiagnosticCode;
pub use conservation::NotConserved;
pub use diagnostic::{Diagnostic, Severity};
pub use fix::{Edit, Fix};
pub use part::Part;
pub use show::ReportPrinter;

/// Diagnostics in the order in which they were found.
///
/// The parser, [`Article::validate`](crate::Article::validate) and callers push into the same list.
///
/// ```
/// use newsprint_core::{DiagnosticCode, Diagnostic, Report, Severity};
///
/// let mut report = Report::new();
/// report.push(Diagnostic::new(DiagnosticCode::new("house-style"), "numbers below ten are spelled out"));
/// assert_eq!(report.len(), 1);
/// assert_eq!(report.worst(), Some(Severity::Warning));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// A report without a finding.
    pub const fn new() -> Self {
        Self { diagnostics: Vec::new() }
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// The findings in their order.
    pub fn iter(&self) -> slice::Iter<'_, Diagnostic> {
        self.diagnostics.iter()
    }

    /// The findings in their order, to be changed.
    pub fn iter_mut(&mut self) -> slice::IterMut<'_, Diagnostic> {
        self.diagnostics.iter_mut()
    }

    /// How many findings there are.
    pub fn len(&self) -> usize {
        self.diagnostics.len()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// The findings with this code, in their order.
    pub fn with_code(&self, code: &DiagnosticCode) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(move |diagnostic| diagnostic.code == *code)
    }

    /// Whether there is a finding with this code.
    pub fn has(&self, code: &DiagnosticCode) -> bool {
        self.with_code(code).next().is_some()
    }

    /// The highest severity in the list; `None` when nothing was found.
    pub fn worst(&self) -> Option<Severity> {
        self.diagnostics.iter().map(|diagnostic| diagnostic.severity).max()
    }

    /// Puts the findings into the order of the text; those without a place come first. Equal places keep their order.
    pub fn sort(&mut self) {
        self.diagnostics.sort_by_key(|diagnostic| diagnostic.span.map(|span| span.start));
    }

    /// Keeps the findings that `keep` says yes to.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.diagnostics.retain(keep);
    }
}

impl Extend<Diagnostic> for Report {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        self.diagnostics.extend(diagnostics);
    }
}

impl FromIterator<Diagnostic> for Report {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(diagnostics: I) -> Self {
        Self { diagnostics: diagnostics.into_iter().collect() }
    }
}

impl IntoIterator for Report {
    type Item = Diagnostic;
    type IntoIter = vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.diagnostics.into_iter()
    }
}

impl<'a> IntoIterator for &'a mut Report {
    type Item = &'a mut Diagnostic;
    type IntoIter = slice::IterMut<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl<'a> IntoIterator for &'a Report {
    type Item = &'a Diagnostic;
    type IntoIter = slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;

    #[test]
    fn sorting_puts_findings_of_the_whole_article_first_and_keeps_equals_in_order() {
        let at =
            |start| Diagnostic::new(DiagnosticCode::QUOTE_UNCLOSED, "x").at(Span { start, end: start + 1 });
        let mut report: Report =
            [at(9), at(3), Diagnostic::new(DiagnosticCode::HEADLINE_MISSING, "y")].into_iter().collect();
        report.sort();
        let starts: Vec<_> = report.iter().map(|found| found.span.map(|span| span.start)).collect();
        assert_eq!(starts, [None, Some(3), Some(9)]);
    }
}
