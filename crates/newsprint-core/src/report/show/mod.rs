//! Showing a report: to people, one line a finding, or as JSON.

mod excerpt;
mod human;
#[cfg(feature = "serde")]
mod json;
mod visible;

use std::fmt;

use super::{Diagnostic, Report};
use crate::Positions;

/// Shows a report with the places of its source.
///
/// ```
/// use newsprint_core::{ReportPrinter, parse};
///
/// let text = "Night Ferry Delayed\n\nThe mayor said: “We will be back.";
/// let report = parse(text).article.validate_source(text);
/// let shown = ReportPrinter::new("ferry.txt", text).human(&report);
/// assert!(shown.contains(" --> ferry.txt:3:17\n"));
/// assert!(shown.contains("3 | The mayor said: “We will be back.\n  |                 ^ opens here\n"));
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ReportPrinter<'t> {
    name: String,
    positions: Positions<'t>,
    colour: bool,
    most: usize,
}

impl<'t> ReportPrinter<'t> {
    /// Shows findings about `text`, which people know as `name`.
    pub fn new(name: impl Into<String>, text: &'t str) -> Self {
        Self { name: name.into(), positions: Positions::new(text), colour: false, most: usize::MAX }
    }

    /// Whether to colour what people read and to underline the words themselves, by ANSI sequences. Default: no.
    pub fn colour(mut self, yes: bool) -> Self {
        self.colour = yes;
        self
    }

    /// How many findings are shown; how many more there are is said. Default: all.
    pub fn most(mut self, most: usize) -> Self {
        self.most = most;
        self
    }

    /// Each finding with its line of the source, the place underlined, and what to do about it.
    ///
    /// Columns are right in any terminal: where terminals disagree on the width of an emoji, the line of the underline repeats
    /// the emoji in front of it. Control characters are shown as their code points, so that no text can steer the terminal.
    pub fn human(&self, report: &Report) -> String {
        self.each(report, |found, out| human::write(self, found, out), "\n")
    }

    /// One line a finding: `ferry.txt:1:20: headline-full-stop: the headline ends in a full stop`.
    pub fn short(&self, report: &Report) -> String {
        self.each(report, |found, out| self.short_line(found, out), "")
    }

    fn short_line(&self, found: &Diagnostic, out: &mut String) {
        visible::push(&self.name, out);
        out.push(':');
        if let Some(span) = found.span {
            let position = self.positions.at(span.start);
            push(out, format_args!("{}:{}:", position.line, position.column));
        }
        push(out, format_args!(" {}: ", found.code));
        visible::push(&found.message, out);
        out.push('\n');
    }

    /// The findings that are shown, then how many are not.
    fn each(&self, report: &Report, write: impl Fn(&Diagnostic, &mut String), between: &str) -> String {
        let mut out = String::new();
        for (number, found) in report.iter().take(self.most).enumerate() {
            if number > 0 {
                out.push_str(between);
            }
            write(found, &mut out);
        }
        let more = report.len().saturating_sub(self.most);
        if more > 0 {
            out.push_str(between);
            push(&mut out, format_args!("… and {more} more\n"));
        }
        out
    }
}

/// Writes into a string, which cannot fail.
fn push(out: &mut String, arguments: fmt::Arguments<'_>) {
    let written = fmt::Write::write_fmt(out, arguments);
    debug_assert!(written.is_ok(), "a string takes everything");
}
