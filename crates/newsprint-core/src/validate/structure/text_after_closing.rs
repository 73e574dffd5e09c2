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
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"closing":{"question":[{"type":"paragraph","content":[{"type":"text","text":"Would you sail at night?"}]}],"after":[{"type":"paragraph","content":[{"type":"text","text":"Thanks for reading."}]}]}}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"closing":{"question":[{"type":"paragraph","content":[{"type":"text","text":"Would you sail at night?"}]}]}}"#,
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
