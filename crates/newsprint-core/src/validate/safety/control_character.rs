//! A control character.

use crate::{Diagnostic, DiagnosticCode, Fix, Report};

use super::{
    super::{
        Context,
        entry::{Entry, Explanation, Group, Sample},
    },
    odd::Odd,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::CONTROL_CHARACTER,
        group: Group::Safety,
        means: "A character of the C0 or C1 controls that is no tab and no line end.",
        why: "XML and many databases refuse the whole text; terminals obey it.",
        wrong: Sample::Text("Night Ferry Sails Again\n\nThe ferry\u{7} sails in May."),
        right: Sample::Text("Night Ferry Sails Again\n\nThe ferry sails in May."),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for &Odd { text, at, c } in context.odd.iter().filter(|odd| is_control(odd.c)) {
        let message = format!("the control character U+{:04X} stands in the text", u32::from(c));
        let mut found = Diagnostic::new(DiagnosticCode::CONTROL_CHARACTER, message).in_part(text.part);
        found = found.at(text.span(at, c.len_utf8()));
        if let Some(span) = text.exact_span(at, c.len_utf8()) {
            found = found.with_fix(Fix::new().edit(span, c, ""));
        }
        report.push(found);
    }
}

/// Form feed, vertical tab and next line are white space and do no harm.
pub(super) fn is_control(c: char) -> bool {
    c.is_control() && !c.is_whitespace()
}
