//! Straight and curly quotation marks.

use std::cmp::Ordering;

use crate::{Diagnostic, DiagnosticCode, Fix, Marks, Quoted, Report, Span};

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
        means: "Some quotes of the article stand in straight marks, others in curly ones, or one quote has one of each.",
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
            Marks { open: '“', close } if close != '"' => curly.push(marked),
            _ => {}
        }
    }
    uneven(context, straight.len().cmp(&curly.len()), report);
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
    match few.len() - 1 {
        0 => {}
        1 => found = found.with_help("so has one more quote"),
        more => found = found.with_help(format!("so have {more} more quotes")),
    }
    if let Some(fix) = paired_source(context).and_then(|source| remark(source, &few, usual)) {
        found = found.with_fix(fix);
    }
    report.push(found);
}

/// The source, if every mark in it has its partner: where one has none, which marks belong together is a guess, and no fix is made of guesses.
fn paired_source<'a>(context: &Context<'a>) -> Option<&'a str> {
    let is_paired =
        context.survey.strays.is_empty() && context.survey.quoted.iter().all(|marked| marked.quoted.closed);
    context.source.filter(|_| is_paired)
}

/// Reports the first quote that opens with one kind of mark and closes with the other, and mends all. `usual` is greater where most quotes
/// are straight.
fn uneven(context: &Context<'_>, usual: Ordering, report: &mut Report) {
    let is_uneven =
        |marks| matches!(marks, Marks { open: '“', close: '"' } | Marks { open: '"', close: '”' });
    let mut uneven = context.survey.quoted.iter().filter(|marked| {
        marked.quoted.closed && is_uneven(marked.quoted.marks) && !words::is_comment(marked.part)
    });
    let Some(first) = uneven.next() else { return };
    let (opens, closes) =
        if first.quoted.marks.open == '“' { ("curly", "straight") } else { ("straight", "curly") };
    let message = format!("this quote opens with a {opens} mark and closes with a {closes} one");
    let mut found =
        Diagnostic::new(DiagnosticCode::MARKS_MIXED, message).at(first.quoted.span).in_part(first.part);
    let rest: Vec<&Marked<'_>> = uneven.collect();
    match rest.len() {
        0 => {}
        1 => found = found.with_help("so does one more quote"),
        more => found = found.with_help(format!("so do {more} more quotes, or the other way round")),
    }
    let fix = paired_source(context).and_then(|source| {
        let mut all = std::iter::once(first).chain(rest);
        all.try_fold(Fix::new(), |fix, marked| even(source, marked.quoted, usual, fix))
    });
    report.push(if let Some(fix) = fix { found.with_fix(fix) } else { found });
}

/// Adds to `fix` that the mark which differs from the usual ones, or from the mark in front, becomes like them.
fn even(source: &str, quoted: &Quoted, usual: Ordering, fix: Fix) -> Option<Fix> {
    let Span { start, end } = quoted.span?;
    let Marks { open, close } = quoted.marks;
    let is_straight = usual.is_gt() || usual.is_eq() && open == '"';
    let width = |mark: char| u32::try_from(mark.len_utf8()).ok();
    let (span, old, new) = if is_straight == (open == '"') {
        (Span { start: end.checked_sub(width(close)?)?, end }, close, if is_straight { '"' } else { '”' })
    } else {
        (Span { start, end: start.checked_add(width(open)?)? }, open, if is_straight { '"' } else { '“' })
    };
    let old = old.to_string();
    (span.of(source)? == old).then(|| fix.edit(span, old, new.to_string()))
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

#[cfg(test)]
mod tests {
    use crate::parse;

    #[test]
    fn one_quote_with_one_of_each_is_mended_as_the_others_are() {
        for (text, mended) in [
            ("Ferry\n\n“We wait,\" said Ada Lind.", "Ferry\n\n“We wait,” said Ada Lind."),
            ("Ferry\n\n\"We wait,” said Ada Lind.", "Ferry\n\n\"We wait,\" said Ada Lind."),
            (
                "Ferry\n\n\"We wait,” said Ada Lind. “And so do I,” said Bo Oss.",
                "Ferry\n\n“We wait,” said Ada Lind. “And so do I,” said Bo Oss.",
            ),
            (
                "Ferry\n\n“We wait,\" said Ada Lind. \"And so do I,\" said Bo Oss.",
                "Ferry\n\n\"We wait,\" said Ada Lind. \"And so do I,\" said Bo Oss.",
            ),
        ] {
            let once = parse(text).report.apply(text);
            assert_eq!(once, mended);
            assert_eq!(parse(&once).report.apply(&once), once);
        }
    }
}
