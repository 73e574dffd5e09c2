//! Two headings with the same words.

use std::collections::BTreeMap;

use crate::{Diagnostic, DiagnosticCode, Level, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
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
    let mut seen: BTreeMap<(Level, String), usize> = BTreeMap::new();
    for (index, section) in context.article.sections.iter().enumerate() {
        let words = words::folded(&section.heading.to_text());
        if words.is_empty() {
            continue;
        }
        let first = *seen.entry((section.heading.level, words)).or_insert(index);
        if first != index {
            let message = format!("this heading has the same words as that of section {}", first + 1);
            let found = Diagnostic::new(DiagnosticCode::HEADING_REPEATED, message);
            report.push(found.at(section.heading.span).in_part(Part::Section(index)));
        }
    }
}
