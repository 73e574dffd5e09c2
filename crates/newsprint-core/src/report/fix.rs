//! Fixes: changes of the source that a program can make without asking.

use super::Report;
use crate::Span;

/// A change of the source that mends one finding.
///
/// ```
/// use newsprint_core::{Diagnostic, DiagnosticCode, Fix, Report, Span};
///
/// let text = "Night\u{200B}Ferry";
/// let fix = Fix::new().edit(Span { start: 5, end: 8 }, "\u{200B}", "");
/// let mut report = Report::new();
/// report.push(Diagnostic::new(DiagnosticCode::new("house-style"), "a hidden space").with_fix(fix));
/// assert_eq!(report.apply(text), "NightFerry");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
#[must_use]
pub struct Fix {
    /// The edits, which only make sense together.
    pub edits: Vec<Edit>,
}

/// One replacement.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit {
    /// Where in the source.
    pub span: Span,
    /// What stands there; an edit of another text than the one that was read is left out.
    pub old: String,
    /// What shall stand there.
    pub new: String,
}

impl Fix {
    /// A fix without edits.
    pub const fn new() -> Self {
        Self { edits: Vec::new() }
    }

    /// The same fix with one more edit.
    pub fn edit(mut self, span: Span, old: impl Into<String>, new: impl Into<String>) -> Self {
        self.edits.push(Edit { span, old: old.into(), new: new.into() });
        self
    }
}

impl Report {
    /// `text` with all fixes made.
    ///
    /// A fix that overlaps an earlier one, or that was made for another text, is left out whole, so the result is always well
    /// formed. Reading and applying again until [`Report::fixes`] is 0 makes those, too.
    pub fn apply(&self, text: &str) -> String {
        let mut accepted: Vec<&Edit> = Vec::new();
        let mut candidates: Vec<&Fix> = self.iter().filter_map(|found| found.fix.as_deref()).collect();
        candidates.sort_by_key(|fix| fix.edits.iter().map(|edit| edit.span.start).min());
        let mut taken = Taken::default();
        for fix in candidates {
            let fits = |edit: &Edit| edit.span.of(text) == Some(edit.old.as_str());
            if fix.edits.iter().all(fits) && taken.take(&fix.edits) {
                accepted.extend(&fix.edits);
            }
        }
        accepted.sort_by_key(|edit| (edit.span.start, edit.span.end));
        let mut mended = String::with_capacity(text.len());
        let mut at = 0;
        for edit in accepted {
            mended.push_str(text.get(at..edit.span.range().start).unwrap_or_default());
            mended.push_str(&edit.new);
            at = edit.span.range().end;
        }
        mended.push_str(text.get(at..).unwrap_or_default());
        mended
    }

    /// How many findings can be mended without asking.
    pub fn fixes(&self) -> usize {
        self.iter().filter(|found| found.fix.is_some()).count()
    }
}

/// The places that are edited already.
#[derive(Default)]
struct Taken {
    /// Start and end of each, by start.
    spans: std::collections::BTreeMap<u32, u32>,
}

impl Taken {
    /// Takes the places of all `edits`, or of none when one of them is taken.
    fn take(&mut self, edits: &[Edit]) -> bool {
        let mut sorted: Vec<Span> = edits.iter().map(|edit| edit.span).collect();
        sorted.sort_unstable();
        let overlap =
            sorted.windows(2).any(|pair| matches!(pair, [first, second] if second.start < first.end));
        if overlap || sorted.iter().any(|&span| self.meets(span)) {
            return false;
        }
        self.spans.extend(sorted.iter().map(|span| (span.start, span.end)));
        true
    }

    fn meets(&self, span: Span) -> bool {
        let before = self.spans.range(..=span.start).next_back();
        let behind = self.spans.range(span.start..).next();
        before.is_some_and(|(&start, &end)| span.start < end || start == span.start)
            || behind.is_some_and(|(&start, _)| start < span.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Diagnostic, DiagnosticCode};

    fn report(fixes: &[&[(u32, u32, &str, &str)]]) -> Report {
        let fix = |edits: &&[(u32, u32, &str, &str)]| {
            let edit = |fix: Fix, &(start, end, old, new): &(u32, u32, &str, &str)| {
                fix.edit(Span { start, end }, old, new)
            };
            Diagnostic::new(DiagnosticCode::new("x"), "x").with_fix(edits.iter().fold(Fix::new(), edit))
        };
        fixes.iter().map(fix).collect()
    }

    #[test]
    fn edits_are_made_in_the_order_of_the_text() {
        let report = report(&[&[(4, 5, "e", "E")], &[(0, 1, "a", "A"), (2, 3, "c", "")]]);
        assert_eq!(report.apply("abcde"), "AbdE");
    }

    #[test]
    fn a_fix_that_overlaps_another_is_left_out_whole() {
        let report =
            report(&[&[(0, 2, "ab", "x")], &[(1, 3, "bc", "y"), (4, 5, "e", "E")], &[(3, 3, "", "!")]]);
        assert_eq!(report.apply("abcde"), "xc!de");
    }

    #[test]
    fn a_fix_for_another_text_changes_nothing() {
        let report = report(&[&[(0, 1, "a", "b")]]);
        assert_eq!(report.apply(&report.apply("a")), "b");
        assert_eq!(report.apply("€"), "€");
        assert_eq!(report.apply(""), "");
    }
}
