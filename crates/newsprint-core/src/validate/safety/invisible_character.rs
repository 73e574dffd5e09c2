//! A character that nobody can see.

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
        code: DiagnosticCode::INVISIBLE_CHARACTER,
        group: Group::Safety,
        means: "A zero-width space, soft hyphen, byte order mark, filler or tag that shows nothing where it stands.",
        why: "Search does not find the word, links break, and comparing two texts fails for no reason that anyone can see.",
        wrong: Sample::Text("Night Ferry Sails Again\n\nThe fer\u{200b}ry sails in May."),
        right: Sample::Text("Night Ferry Sails Again\n\nThe ferry sails in May."),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    for &Odd { text, at, c } in context.odd.iter().filter(|odd| is_suspect(odd.c)) {
        if text.is_at_edge(at, c.len_utf8()) {
            continue;
        }
        let before = text.words.get(..at).and_then(|words| words.chars().next_back()).unwrap_or(' ');
        let behind =
            text.words.get(at + c.len_utf8()..).and_then(|words| words.chars().next()).unwrap_or(' ');
        if !is_invisible(c, before, behind) {
            continue;
        }
        let message = format!("U+{:04X} stands here, and nobody can see it", u32::from(c));
        let mut found = Diagnostic::new(DiagnosticCode::INVISIBLE_CHARACTER, message).in_part(text.part);
        found = found.at(text.span(at, c.len_utf8()));
        if let Some(span) = text.exact_span(at, c.len_utf8()) {
            found = found.with_fix(Fix::new().edit(span, c, ""));
        }
        report.push(found);
    }
}

/// Whether `c` can be invisible at all.
pub(super) fn is_suspect(c: char) -> bool {
    matches!(
        c,
        '\u{115F}'
            | '\u{1160}'
            | '\u{180E}'
            | '\u{200B}'
            | '\u{2060}'
            | '\u{3164}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{E0001}'
            | '\u{E0020}'..='\u{E007F}'
    )
}

/// Whether `c` shows nothing and does nothing between its neighbours.
fn is_invisible(c: char, before: char, behind: char) -> bool {
    match c {
        // A place to break a line: right in scripts that write words without spaces, and behind a slash or the like in a long word.
        '\u{200B}' => {
            is_spaced_letter(before) && is_spaced_letter(behind)
                || before.is_whitespace()
                || behind.is_whitespace()
        }
        '\u{2060}' | '\u{FEFF}' => true,
        '\u{180E}' | '\u{3164}' | '\u{FFA0}' | '\u{115F}' | '\u{1160}' => {
            !is_hangul(before) && !is_hangul(behind)
        }
        '\u{E0001}' => true,
        // Tags belong to a flag: black flag, tags, end.
        '\u{E0020}'..='\u{E007F}' => !matches!(before, '\u{1F3F4}' | '\u{E0020}'..='\u{E007F}'),
        _ => false,
    }
}

/// A letter of a script that puts spaces between words; others are left in peace.
fn is_spaced_letter(c: char) -> bool {
    c.is_alphabetic() && u32::from(c) < 0x0E00
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11FF}' | '\u{A960}'..='\u{A97F}' | '\u{AC00}'..='\u{D7FF}')
}
