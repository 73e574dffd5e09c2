//! A full quote with no speaker.

use crate::{Diagnostic, DiagnosticCode, QuoteKind, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::QUOTE_WITHOUT_SPEAKER,
        group: Group::Quotes,
        means: "A whole utterance is quoted, and the text names nobody for it.",
        why: "Readers want to know who says so. The text may name the speaker in a way that was not understood; then nothing is wrong.",
        wrong: Sample::Text(
            "Night Ferry Sails Again\n\nThe hall was full.\n\n“We will be back in May, and we will bring the band.”\n\nThen the lights went out in the whole street.",
        ),
        right: Sample::Text(
            "Night Ferry Sails Again\n\nThe hall was full.\n\n“We will be back in May, and we will bring the band,” said Ida Moor.\n\nThen the lights went out in the whole street.",
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let full = context
        .article
        .quotes
        .iter()
        .filter(|quote| quote.kind == QuoteKind::Full && quote.attribution.is_none());
    for quote in full {
        let Some(&(part, span)) =
            context.survey.places.get(&quote.id).filter(|(part, _)| !words::is_comment(*part))
        else {
            continue;
        };
        let found = Diagnostic::new(DiagnosticCode::QUOTE_WITHOUT_SPEAKER, "nobody is named for this quote");
        report.push(found.at(span).in_part(part));
    }
}
