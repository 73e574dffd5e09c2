//! A quotation mark that is never closed.

use std::collections::HashMap;

use crate::{Diagnostic, DiagnosticCode, Part, Report, Span};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::QUOTE_UNCLOSED,
        group: Group::Quotes,
        means: "An opening quotation mark is never closed.",
        why: "Readers cannot tell where the words of the source end and the writer goes on.",
        wrong: Sample::Text("Night Ferry Sails Again\n\n“We will be back, the mayor said."),
        right: Sample::Text("Night Ferry Sails Again\n\n“We will be back,” the mayor said."),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for (words, stray) in context.survey.strays.iter().filter(|(_, stray)| stray.opens) {
        let span = words.span(stray.at, stray.at + stray.mark.len_utf8());
        tell(span, words.part, "its words were not read as a quote", report);
    }
    if context.survey.quoted.iter().all(|marked| marked.quoted.closed) {
        return;
    }
    // The last piece of a quote closes it; pieces before it may go on in the next paragraph.
    let mut last = HashMap::new();
    for marked in context.survey.quoted.iter().filter(|marked| !words::is_comment(marked.part)) {
        last.insert(marked.quoted.quote, *marked);
    }
    for marked in context.survey.quoted.iter().filter(|marked| !marked.quoted.closed) {
        if last.get(&marked.quoted.quote).is_some_and(|last| std::ptr::eq(last.quoted, marked.quoted)) {
            let width = u32::try_from(marked.quoted.marks.open.len_utf8()).unwrap_or(1);
            let open = marked
                .quoted
                .span
                .map(|span| Span { start: span.start, end: span.start.saturating_add(width) });
            tell(open, marked.part, "the quote was taken to end with its paragraph", report);
        }
    }
}

fn tell(span: Option<Span>, part: Part, help: &'static str, report: &mut Report) {
    let found = Diagnostic::new(DiagnosticCode::QUOTE_UNCLOSED, "this quotation mark is never closed");
    report.push(found.at(span).in_part(part).with_label("opens here").with_help(help));
}
