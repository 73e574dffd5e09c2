//! An emoji that is none or several.

use unicode_segmentation::UnicodeSegmentation;

use crate::{Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::EMOJI_NOT_ONE_CLUSTER,
        group: Group::Model,
        means: "What stands as one emoji in front of a heading is not one grapheme cluster.",
        why: "Writers hide each emoji from screen readers one by one, and anchors leave them out.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"sections":[{"heading":{"emoji":["⛴️🌊"],"content":[{"type":"text","text":"A"}]},"blocks":[{"type":"paragraph"}]}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"sections":[{"heading":{"emoji":["⛴️","🌊"],"content":[{"type":"text","text":"A"}]},"blocks":[{"type":"paragraph"}]}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for (index, section) in context.article.sections.iter().enumerate() {
        for emoji in section.heading.emoji.iter().filter(|emoji| emoji.0.graphemes(true).count() != 1) {
            let message = format!("{} is not one grapheme cluster", words::shown(&emoji.0));
            let found = Diagnostic::new(DiagnosticCode::EMOJI_NOT_ONE_CLUSTER, message);
            report.push(found.at(section.heading.span).in_part(Part::Section(index)));
        }
    }
}
