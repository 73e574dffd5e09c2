//! A heading that is an emoji alone.

use crate::{Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::HEADING_WITHOUT_TEXT,
        group: Group::Headings,
        means: "A heading has an emoji and no words.",
        why: "Screen readers and tables of contents have only the name of the emoji to read, and links to the section say nothing.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Night Ferry"}]},"sections":[{"heading":{"emoji":["🌊"]},"blocks":[{"type":"paragraph"}]}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Night Ferry"}]},"sections":[{"heading":{"emoji":["🌊"],"content":[{"type":"text","text":"Tides"}]},"blocks":[{"type":"paragraph"}]}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for (index, section) in context.article.sections.iter().enumerate() {
        if section.heading.content.is_empty() {
            let found = Diagnostic::new(DiagnosticCode::HEADING_WITHOUT_TEXT, "this heading has no words");
            report.push(found.at(section.heading.span).in_part(Part::Section(index)));
        }
    }
}
