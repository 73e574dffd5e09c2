//! Two headings with the same words.

use crate::{Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    repeats::{repeats, words_of},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::HEADING_REPEATED,
        group: Group::Headings,
        means: "Two headings of one level have the same words.",
        why: "Readers cannot tell the sections apart in a table of contents; often a part was pasted twice.",
        wrong: Sample::Text(
            "Night Ferry Sails Again\n\n⛴️ A Vote\n\nNobody voted against it.\n\n🌊 A Vote\n\nThe tide turns at six, and the ferry waits for it.",
        ),
        right: Sample::Text(
            "Night Ferry Sails Again\n\n⛴️ A Vote\n\nNobody voted against it.\n\n🌊 Tides\n\nThe tide turns at six, and the ferry waits for it.",
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let sections = &context.article.sections;
    let words: Vec<_> =
        sections.iter().map(|section| (section.heading.level, words_of(&section.heading.content))).collect();
    for (index, first) in repeats(&words, 1) {
        let message = format!("this heading has the same words as that of section {}", first + 1);
        let span = sections.get(index).and_then(|section| section.heading.span);
        let found = Diagnostic::new(DiagnosticCode::HEADING_REPEATED, message);
        report.push(found.at(span).in_part(Part::Section(index)));
    }
}
