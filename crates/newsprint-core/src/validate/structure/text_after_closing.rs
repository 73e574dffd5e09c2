//! Text after the closing question.

use crate::{Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::TEXT_AFTER_CLOSING,
        group: Group::Structure,
        means: "Blocks follow the closing question.",
        why: "A closing question should be the last thing before the comments. Sign-offs are common, so off in a newsroom.",
        wrong: Sample::Text(
            "Night Ferry Sails Again\n\nThe ferry sails in May, and the yard is glad.\n\nWould you sail at night? Tell us below! 👇\n\nThanks for reading.",
        ),
        right: Sample::Text(
            "Night Ferry Sails Again\n\nThe ferry sails in May, and the yard is glad.\n\nWould you sail at night? Tell us below! 👇",
        ),
        in_newsroom: false,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    if let Some(block) = context.article.closing.as_ref().and_then(|closing| closing.after.first()) {
        let found = Diagnostic::new(DiagnosticCode::TEXT_AFTER_CLOSING, "text follows the closing question");
        report.push(found.at(block.span()).in_part(Part::After(0)));
    }
}
