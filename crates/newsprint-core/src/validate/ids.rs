//! Ids: everything that refers finds its entry, every entry is referred to, no id stands twice.

use std::collections::HashSet;

use crate::{Diagnostic, DiagnosticCode, Part, QuoteKind, Report};

use super::Context;

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    quotes(context, report);
    speakers(context, report);
}

fn quotes(context: &Context<'_>, report: &mut Report) {
    let mut known = HashSet::with_capacity(context.article.quotes.len());
    for quote in &context.article.quotes {
        if !known.insert(quote.id) {
            let message = format!("two quotes have the id {}", quote.id);
            report.push(
                Diagnostic::new(DiagnosticCode::QUOTE_DUPLICATE_ID, message).in_part(Part::Quote(quote.id)),
            );
        }
        if quote.kind == QuoteKind::Label && quote.attribution.is_some() {
            let message =
                format!("{} is a label, which is nobody's speech, but has an attribution", quote.id);
            report.push(
                Diagnostic::new(DiagnosticCode::QUOTE_LABEL_ATTRIBUTED, message)
                    .in_part(Part::Quote(quote.id)),
            );
        }
    }
    let inline = context.survey.quoted.iter().map(|&(part, quoted)| (part, quoted.quote, quoted.span));
    let block = context
        .survey
        .block_quotes
        .iter()
        .filter_map(|&(part, quote)| Some((part, quote.quote?, quote.span)));
    let mut placed = HashSet::with_capacity(known.len());
    for (part, id, span) in inline.chain(block) {
        placed.insert(id);
        if !known.contains(&id) {
            let message = format!("the text refers to the quote {id}, which is not in the table");
            report.push(Diagnostic::new(DiagnosticCode::QUOTE_UNKNOWN, message).at(span).in_part(part));
        }
    }
    for quote in context.article.quotes.iter().filter(|quote| !placed.contains(&quote.id)) {
        let message = format!("the quote {} stands nowhere in the text", quote.id);
        report.push(Diagnostic::new(DiagnosticCode::QUOTE_UNPLACED, message).in_part(Part::Quote(quote.id)));
    }
}

fn speakers(context: &Context<'_>, report: &mut Report) {
    let mut known = HashSet::with_capacity(context.article.speakers.len());
    for speaker in &context.article.speakers {
        if !known.insert(speaker.id) {
            let message = format!("two speakers have the id {}", speaker.id);
            report.push(
                Diagnostic::new(DiagnosticCode::SPEAKER_DUPLICATE_ID, message)
                    .in_part(Part::Speaker(speaker.id)),
            );
        }
    }
    let mut used = HashSet::with_capacity(known.len());
    for quote in &context.article.quotes {
        let Some(id) = quote.speaker() else { continue };
        used.insert(id);
        if !known.contains(&id) {
            let message = format!("{} refers to the speaker {id}, who is not in the table", quote.id);
            let span = quote.attribution.as_ref().and_then(|attribution| attribution.span);
            report.push(
                Diagnostic::new(DiagnosticCode::SPEAKER_UNKNOWN, message)
                    .at(span)
                    .in_part(Part::Quote(quote.id)),
            );
        }
    }
    for speaker in context.article.speakers.iter().filter(|speaker| !used.contains(&speaker.id)) {
        let message = format!("{} is in the table of speakers, but says nothing", speaker.name);
        report.push(
            Diagnostic::new(DiagnosticCode::SPEAKER_UNUSED, message).in_part(Part::Speaker(speaker.id)),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        Article, Attribution, AttributionPlace, Basis, DiagnosticCode, Inline, Paragraph, Quote, QuoteForm,
        QuoteId, QuoteKind, Quoted, SpeakerId,
    };

    #[test]
    fn the_tree_and_the_tables_must_agree() {
        let mut article = Article::new().with_headline("Night Ferry Delayed");
        article.lead.push(Paragraph::new([Inline::from(Quoted::new(QuoteId(1), ["no".into()]))]).into());
        let said = Attribution::new("She", AttributionPlace::Before, Basis::Given).with_speaker(SpeakerId(4));
        article
            .quotes
            .push(Quote::new(QuoteId(2), QuoteKind::Full, QuoteForm::Inline).with_attribution(said));
        let report = article.validate();
        let codes: Vec<_> = report.iter().map(|found| found.code.clone()).collect();
        assert_eq!(
            codes,
            [DiagnosticCode::QUOTE_UNKNOWN, DiagnosticCode::QUOTE_UNPLACED, DiagnosticCode::SPEAKER_UNKNOWN]
        );
    }
}
