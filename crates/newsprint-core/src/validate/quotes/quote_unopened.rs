//! A quotation mark that closes nothing.

use crate::{Diagnostic, DiagnosticCode, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::QUOTE_UNOPENED,
        group: Group::Quotes,
        means: "A closing quotation mark has no opening one in front of it.",
        why: "Readers look back for the start of the quote and do not find it.",
        wrong: Sample::Text("Night Ferry Sails Again\n\nWe will be back,” the mayor said."),
        right: Sample::Text("Night Ferry Sails Again\n\n“We will be back,” the mayor said."),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for (words, stray) in context.survey.strays.iter().filter(|(_, stray)| !stray.opens) {
        let span = words.span(stray.at, stray.at + stray.mark.len_utf8());
        let found = Diagnostic::new(DiagnosticCode::QUOTE_UNOPENED, "this quotation mark closes nothing");
        report.push(found.at(span).in_part(words.part).with_label("closes here"));
    }
}
