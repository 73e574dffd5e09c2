//! A control character.

use crate::{Diagnostic, DiagnosticCode, Fix, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
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
    words::each_text(context, |text| {
        // C0 is below the space, C1 begins with C2.
        let may_hold =
            |&byte: &u8| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r') || matches!(byte, 0x7F | 0xC2);
        if !text.words.as_bytes().iter().any(may_hold) {
            return;
        }
        for (at, c) in text.words.char_indices().filter(|&(_, c)| is_control(c)) {
            let message = format!("the control character U+{:04X} stands in the text", u32::from(c));
            let mut found = Diagnostic::new(DiagnosticCode::CONTROL_CHARACTER, message).in_part(text.part);
            found = found.at(text.span(at, c.len_utf8()));
            if let Some(span) = text.exact_span(at, c.len_utf8()) {
                found = found.with_fix(Fix::new().edit(span, c, ""));
            }
            report.push(found);
        }
    });
}

/// Form feed, vertical tab and next line are white space and do no harm.
fn is_control(c: char) -> bool {
    c.is_control() && !c.is_whitespace()
}
