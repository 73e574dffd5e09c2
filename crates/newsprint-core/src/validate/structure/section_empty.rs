//! A section without text.

use crate::{Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::SECTION_EMPTY,
        group: Group::Structure,
        means: "Nothing follows a heading, neither a block nor a deeper section.",
        why: "Readers find a heading and no text; mostly a paragraph was lost on the way.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"sections":[{"heading":{"emoji":["⛴️"],"content":[{"type":"text","text":"A Vote"}]}},{"heading":{"emoji":["🌊"],"content":[{"type":"text","text":"Tides"}]},"blocks":[{"type":"paragraph","content":[{"type":"text","text":"The tide turns."}]}]}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"sections":[{"heading":{"emoji":["⛴️"],"content":[{"type":"text","text":"A Vote"}]},"blocks":[{"type":"paragraph","content":[{"type":"text","text":"Nobody voted."}]}]}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let sections = &context.article.sections;
    for (index, section) in sections.iter().enumerate() {
        let holds_deeper =
            sections.get(index + 1).is_some_and(|next| next.heading.level > section.heading.level);
        // The closing question is the text of the section that it ends.
        let is_closing = index + 1 == sections.len() && context.article.closing.is_some();
        if section.blocks.is_empty() && !holds_deeper && !is_closing {
            let found = Diagnostic::new(DiagnosticCode::SECTION_EMPTY, "nothing follows this heading");
            report.push(found.at(section.heading.span).in_part(Part::Section(index)));
        }
    }
}
