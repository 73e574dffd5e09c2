//! A finding as people read it.

use super::{ReportPrinter, excerpt, push, visible};
use crate::{Diagnostic, Severity};

/// ANSI sequences, empty without colour.
struct Style {
    severity: &'static str,
    strong: &'static str,
    faint: &'static str,
    underlined: &'static str,
    end: &'static str,
}

impl Style {
    fn of(severity: Severity, colour: bool) -> Self {
        if !colour {
            return Self { severity: "", strong: "", faint: "", underlined: "", end: "" };
        }
        Self {
            severity: match severity {
                Severity::Info => "\u{1b}[1;36m",
                Severity::Warning => "\u{1b}[1;33m",
                Severity::Error => "\u{1b}[1;31m",
            },
            strong: "\u{1b}[1m",
            faint: "\u{1b}[1;34m",
            underlined: "\u{1b}[4m",
            end: "\u{1b}[0m",
        }
    }
}

pub(super) fn write(printer: &ReportPrinter<'_>, found: &Diagnostic, out: &mut String) {
    let style = Style::of(found.severity, printer.colour);
    let Style { severity, strong, faint, end, .. } = style;
    push(out, format_args!("{severity}{}[{}]{end}{strong}: ", found.severity, found.code));
    visible::push(&found.message, out);
    push(out, format_args!("{end}\n"));
    push(out, format_args!("{faint} -->{end} "));
    visible::push(&printer.name, out);
    let gutter = if found.span.is_some() { place(printer, found, &style, out) } else { part(found, out) };
    if let Some(help) = &found.help {
        push(out, format_args!("{} {faint}={end} help: ", " ".repeat(gutter)));
        visible::push(help, out);
        out.push('\n');
    }
}

/// The part, where no place of the source is known.
fn part(found: &Diagnostic, out: &mut String) -> usize {
    push(out, format_args!(": {}\n", found.part));
    1
}

/// Line and column, the line of the source, the underline; gives the width of the line number.
fn place(printer: &ReportPrinter<'_>, found: &Diagnostic, style: &Style, out: &mut String) -> usize {
    let Some(span) = found.span else { return 1 };
    let Style { severity, faint, underlined, end, .. } = style;
    let position = printer.positions.at(span.start);
    push(out, format_args!(":{}:{}\n", position.line, position.column));
    let line = printer.positions.line(position.line).unwrap_or_default();
    let length = usize::try_from(span.len()).unwrap_or(usize::MAX);
    let excerpt = excerpt::around(line, position.utf8, position.utf8.saturating_add(length).min(line.len()));
    let number = position.line.to_string();
    let gutter = " ".repeat(number.len());
    let excerpt::Excerpt { before, marked, behind, padding, marks } = excerpt;
    push(out, format_args!("{faint}{number} |{end} {before}{underlined}{marked}{end}{behind}\n"));
    push(out, format_args!("{faint}{gutter} |{end} {padding}{severity}{}{end}", "^".repeat(marks)));
    let beyond = position.utf8.saturating_add(length).saturating_sub(line.len());
    if let Some(label) = &found.label {
        push(out, format_args!(" {severity}"));
        visible::push(label, out);
        out.push_str(end);
    } else if beyond > 1 {
        let last = printer.positions.at(span.end.saturating_sub(1)).line;
        push(out, format_args!(" {severity}up to line {last}{end}"));
    }
    out.push('\n');
    number.len()
}
