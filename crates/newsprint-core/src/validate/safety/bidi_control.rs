//! Invisible characters that change the direction.

use crate::{Diagnostic, DiagnosticCode, Fix, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::BIDI_CONTROL,
        group: Group::Safety,
        means: "A direction override, or an embedding or isolate that is not closed in its line.",
        why: "They make the text look different from what it is (“Trojan Source”, CVE-2021-42574), or turn everything behind them around.",
        wrong: Sample::Text(
            "Night Ferry Sails Again\n\nTickets are sold by \u{202e}moc.yrref, and nowhere else.",
        ),
        right: Sample::Text("Night Ferry Sails Again\n\nTickets are sold by ferry.com, and nowhere else."),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    if !context.odd.iter().any(|odd| is_bidi(odd.c)) {
        return;
    }
    words::each_text(context.source, &context.survey, |text| {
        let mut open: Vec<(usize, char)> = Vec::new();
        for (at, c) in text.words.char_indices() {
            match c {
                '\u{202D}' | '\u{202E}' => {
                    report.push(found(&text, at, c, "overrides the direction of the text"));
                }
                '\u{202A}' | '\u{202B}' | '\u{2066}'..='\u{2068}' => open.push((at, c)),
                '\u{202C}' | '\u{2069}' => drop(open.pop()),
                _ if matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}') => unclosed(&text, &mut open, report),
                _ => {}
            }
        }
        unclosed(&text, &mut open, report);
    });
}

/// An embedding, override or isolate, or the end of one.
pub(super) fn is_bidi(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn unclosed(text: &words::Stretch<'_>, open: &mut Vec<(usize, char)>, report: &mut Report) {
    for (at, c) in open.drain(..) {
        report.push(found(text, at, c, "changes the direction and is not closed in its line"));
    }
}

fn found(text: &words::Stretch<'_>, at: usize, c: char, what: &str) -> Diagnostic {
    let message = format!("U+{:04X}, which nobody sees, {what}", u32::from(c));
    let found = Diagnostic::new(DiagnosticCode::BIDI_CONTROL, message)
        .in_part(text.part)
        .at(text.span(at, c.len_utf8()));
    match text.exact_span(at, c.len_utf8()) {
        Some(span) => found.with_fix(Fix::new().edit(span, c, "")),
        None => found,
    }
}
