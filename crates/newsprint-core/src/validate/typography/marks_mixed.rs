//! Straight and curly quotation marks.

use crate::{Diagnostic, DiagnosticCode, Fix, Marks, Quoted, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    survey::Marked,
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::MARKS_MIXED,
        group: Group::Typography,
        means: "Some quotes of the article stand in straight marks, others in curly ones.",
        why: "It looks careless, and often shows which quotes were pasted from elsewhere.",
        wrong: Sample::Text(
            "Night Ferry Sails Again\n\n“We will be back,” said Ida Moor.\n\n“And soon,” said Jo Brandt.\n\n\"Good,\" said Ida Moor.",
        ),
        right: Sample::Text(
            "Night Ferry Sails Again\n\n“We will be back,” said Ida Moor.\n\n“And soon,” said Jo Brandt.\n\n“Good,” said Ida Moor.",
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

const STRAIGHT: Marks = Marks { open: '"', close: '"' };

fn check(context: &Context<'_>, report: &mut Report) {
    let (mut straight, mut curly): (Vec<&Marked<'_>>, Vec<&Marked<'_>>) = (Vec::new(), Vec::new());
    for marked in
        context.survey.quoted.iter().filter(|marked| marked.outermost && !words::is_comment(marked.part))
    {
        match marked.quoted.marks {
            STRAIGHT => straight.push(marked),
            // Other conventions have no straight marks to be mixed with.
            Marks { open: '“', .. } => curly.push(marked),
            _ => {}
        }
    }
    let (few, many, names) = if straight.len() <= curly.len() {
        (straight, curly, ("straight", "curly"))
    } else {
        (curly, straight, ("curly", "straight"))
    };
    let (Some(first), Some(usual)) = (few.first(), many.first().map(|marked| marked.quoted.marks)) else {
        return;
    };
    let message = format!("{} marks, while most quotes have {} ones", names.0, names.1);
    let mut found =
        Diagnostic::new(DiagnosticCode::MARKS_MIXED, message).at(first.quoted.span).in_part(first.part);
    if few.len() > 1 {
        found = found.with_help(format!("so have {} more quotes", few.len() - 1));
    }
    if let Some(fix) = context.source.and_then(|source| remark(source, &few, usual)) {
        found = found.with_fix(fix);
    }
    report.push(found);
}

/// The fix that sets all `few` in the marks `usual`.
fn remark(source: &str, few: &[&Marked<'_>], usual: Marks) -> Option<Fix> {
    let mut fix = Fix::new();
    for Quoted { marks, closed, span, .. } in few.iter().map(|marked| marked.quoted) {
        let words = span.as_ref()?.of(source)?;
        let inner = words.strip_prefix(marks.open)?;
        let inner = if *closed { inner.strip_suffix(marks.close)? } else { inner };
        let close = if *closed { usual.close.to_string() } else { String::new() };
        fix = fix.edit((*span)?, words, format!("{}{inner}{close}", usual.open));
    }
    Some(fix)
}
