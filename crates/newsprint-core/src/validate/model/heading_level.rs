//! A level out of range.

use crate::{Diagnostic, DiagnosticCode, Level, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::HEADING_LEVEL,
        group: Group::Model,
        means: "The level of a heading is not between 2 and 6.",
        why: "The headline is level 1, and HTML knows six; writers take the nearest.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"sections":[{"heading":{"content":[{"type":"text","text":"A"}],"level":1},"blocks":[{"type":"paragraph"}]}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"sections":[{"heading":{"content":[{"type":"text","text":"A"}],"level":2},"blocks":[{"type":"paragraph"}]}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for (index, section) in context.article.sections.iter().enumerate() {
        let level = section.heading.level;
        if level != level.clamped() {
            let (first, last) = (Level::SECTION.0, Level::DEEPEST.0);
            let message = format!("the heading's level is {}, not {first} to {last}", level.0);
            let found = Diagnostic::new(DiagnosticCode::HEADING_LEVEL, message);
            report.push(found.at(section.heading.span).in_part(Part::Section(index)));
        }
    }
}
