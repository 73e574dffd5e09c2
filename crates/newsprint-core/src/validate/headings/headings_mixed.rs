//! Headings with and without emoji.

use std::collections::BTreeMap;

use crate::{Diagnostic, DiagnosticCode, Heading, Level, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::HEADINGS_MIXED,
        group: Group::Headings,
        means: "Most headings of a level begin with an emoji, and one or a few do not.",
        why: "Readers take the emoji as the sign of a new section; a heading without one looks like a paragraph.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Night Ferry"}]},"sections":[{"heading":{"emoji":["⛴️"],"content":[{"type":"text","text":"A Vote"}]},"blocks":[{"type":"paragraph"}]},{"heading":{"emoji":["🌊"],"content":[{"type":"text","text":"Tides"}]},"blocks":[{"type":"paragraph"}]},{"heading":{"content":[{"type":"text","text":"Fares"}]},"blocks":[{"type":"paragraph"}]}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Night Ferry"}]},"sections":[{"heading":{"emoji":["⛴️"],"content":[{"type":"text","text":"A Vote"}]},"blocks":[{"type":"paragraph"}]},{"heading":{"emoji":["🌊"],"content":[{"type":"text","text":"Tides"}]},"blocks":[{"type":"paragraph"}]},{"heading":{"emoji":["🎫"],"content":[{"type":"text","text":"Fares"}]},"blocks":[{"type":"paragraph"}]}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let mut counts: BTreeMap<Level, (usize, usize)> = BTreeMap::new();
    for section in &context.article.sections {
        let (with, without) = counts.entry(section.heading.level).or_default();
        *if has_emoji(&section.heading) { with } else { without } += 1;
    }
    for (index, section) in context.article.sections.iter().enumerate() {
        let (with, without) = counts.get(&section.heading.level).copied().unwrap_or_default();
        if !has_emoji(&section.heading) && with >= 2 * without {
            let found = Diagnostic::new(
                DiagnosticCode::HEADINGS_MIXED,
                "the other headings have an emoji, this one has none",
            );
            report.push(found.at(section.heading.span).in_part(Part::Section(index)));
        }
    }
}

fn has_emoji(heading: &Heading) -> bool {
    !heading.emoji.is_empty() || !heading.trailing_emoji().is_empty()
}
