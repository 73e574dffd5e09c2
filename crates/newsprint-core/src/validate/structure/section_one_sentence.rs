//! A section of one sentence.

use unicode_segmentation::UnicodeSegmentation;

use crate::{Block, Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::SECTION_ONE_SENTENCE,
        group: Group::Structure,
        means: "A section is one paragraph of one sentence.",
        why: "A heading over a single sentence breaks the text up more than it helps. A matter of taste, so off in a newsroom.",
        wrong: Sample::Text(
            "Night Ferry Sails Again\n\n⛴️ A Vote\n\nNobody voted against it.\n\n🌊 Tides\n\nThe tide turns at six. The ferry waits for it.",
        ),
        right: Sample::Text(
            "Night Ferry Sails Again\n\n⛴️ A Vote\n\nNobody voted against it. Two members stayed at home.\n\n🌊 Tides\n\nThe tide turns at six. The ferry waits for it.",
        ),
        in_newsroom: false,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for (index, section) in context.article.sections.iter().enumerate() {
        let [Block::Paragraph(paragraph)] = section.blocks.as_slice() else { continue };
        let text = paragraph.to_text();
        if text.unicode_sentences().nth(1).is_none() {
            let found = Diagnostic::new(DiagnosticCode::SECTION_ONE_SENTENCE, "this section is one sentence");
            report.push(found.at(section.heading.span).in_part(Part::Section(index)));
        }
    }
}
