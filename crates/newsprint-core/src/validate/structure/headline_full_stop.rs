//! A headline that ends in a full stop.

use crate::{Diagnostic, DiagnosticCode, Fix, Part, Report, Span};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::HEADLINE_FULL_STOP,
        group: Group::Structure,
        means: "The headline is one sentence and ends in a full stop.",
        why: "Headlines are set without one; a stop often shows that the first sentence of the text was taken for the headline.",
        wrong: Sample::Text("Night Ferry Sails Again.\n\nThe ferry sails in May, and the yard is glad."),
        right: Sample::Text("Night Ferry Sails Again\n\nThe ferry sails in May, and the yard is glad."),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let Some(headline) = &context.article.headline else { return };
    let text = headline.to_text();
    let Some(before) = text.strip_suffix('.') else { return };
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    // “U.S.”, “Inc.” and “…” end in a stop of their own; two sentences are a way of writing headlines.
    let is_abbreviation =
        last.contains('.') || last.chars().count() <= 4 && last.starts_with(char::is_uppercase);
    if is_abbreviation || before.contains(['.', '?', '!', '…', '\n']) || before.split_whitespace().count() < 3
    {
        return;
    }
    let stop = headline.span.and_then(|span| Some(Span { start: span.end.checked_sub(1)?, end: span.end }));
    let mut found = Diagnostic::new(DiagnosticCode::HEADLINE_FULL_STOP, "the headline ends in a full stop")
        .at(stop)
        .in_part(Part::Headline);
    if let (Some(span), Some(source)) = (stop, context.source)
        && span.of(source) == Some(".")
        && let Some(last) = before.chars().next_back()
    {
        let width = u32::try_from(last.len_utf8()).unwrap_or(0);
        let span = Span { start: span.start.saturating_sub(width), end: span.end };
        found = found.with_fix(Fix::new().edit(span, format!("{last}."), last));
    }
    report.push(found);
}
