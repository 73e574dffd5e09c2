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
    if let Some(fix) = context.source.and_then(|source| remark(source, &few, usual)) {
        found = found.with_fix(fix);
    }
    report.push(found);
}

/// Reports quotes that open with one kind of mark and close with the other. `usual` is greater where most quotes are straight.
fn uneven(context: &Context<'_>, usual: Ordering, report: &mut Report) {
    for Marked { part, quoted, .. } in &context.survey.quoted {
        let is_curly_first = match quoted.marks {
            Marks { open: '“', close: '"' } => true,
            Marks { open: '"', close: '”' } => false,
            _ => continue,
        };
        if words::is_comment(*part) || !quoted.closed {
            continue;
        }
        let (first, second) = if is_curly_first { ("curly", "straight") } else { ("straight", "curly") };
        let message = format!("this quote opens with a {first} mark and closes with a {second} one");
        let is_straight = usual.is_gt() || usual.is_eq() && !is_curly_first;
        let Marks { open, close } = quoted.marks;
        let found = Diagnostic::new(DiagnosticCode::MARKS_MIXED, message).in_part(*part);
        let Some(Span { start, end }) = quoted.span else {
            report.push(found);
            continue;
        };
        let width = |mark: char| u32::try_from(mark.len_utf8()).unwrap_or_default();
        let (span, old, new) = if is_straight == is_curly_first {
            (
                Span { start, end: start.saturating_add(width(open)) },
                open,
                if is_straight { '"' } else { '“' },
            )
        } else {
            (
                Span { start: end.saturating_sub(width(close)), end },
                close,
                if is_straight { '"' } else { '”' },
            )
        };
        let old = old.to_string();
        let is_there = context.source.is_some_and(|source| span.of(source) == Some(old.as_str()));
        let found = found.at(span);
        report.push(if is_there {
            found.with_fix(Fix::new().edit(span, old, new.to_string()))
        } else {
            found
        });
    }
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
