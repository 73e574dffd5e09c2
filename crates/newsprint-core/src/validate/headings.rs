//! Headline and headings: missing, empty, out of range.

use unicode_segmentation::UnicodeSegmentation;

use crate::{Diagnostic, DiagnosticCode, Level, Part, Report};

use super::Context;

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let article = context.article;
    if article.headline.as_ref().is_none_or(|line| line.content.is_empty()) {
        report.push(
            Diagnostic::new(DiagnosticCode::HEADLINE_MISSING, "the article has no headline")
                .in_part(Part::Headline),
        );
    }
    for (index, section) in article.sections.iter().enumerate() {
        let heading = &section.heading;
        let found = |code, message: String| {
            Diagnostic::new(code, message).at(heading.span).in_part(Part::Section(index))
        };
        if heading.content.is_empty() {
            report.push(found(DiagnosticCode::HEADING_WITHOUT_TEXT, "this heading has no words".to_owned()));
        }
        if heading.level != heading.level.clamped() {
            let (first, last) = (Level::SECTION.0, Level::DEEPEST.0);
            let message = format!("the heading's level is {}, not {first} to {last}", heading.level.0);
            report.push(found(DiagnosticCode::HEADING_LEVEL, message));
        }
        if section.blocks.is_empty() && !has_deeper_section(article, index) {
            report.push(found(DiagnosticCode::SECTION_EMPTY, "nothing follows this heading".to_owned()));
        }
        for emoji in heading.emoji.iter().filter(|emoji| emoji.0.graphemes(true).count() != 1) {
            let message = format!("{:?} is not one grapheme cluster", emoji.0);
            report.push(found(DiagnosticCode::EMOJI_NOT_ONE_CLUSTER, message));
        }
    }
}

/// Whether the section at `index` holds a deeper one, so that it needs no text of its own.
fn has_deeper_section(article: &crate::Article, index: usize) -> bool {
    match (article.sections.get(index), article.sections.get(index + 1)) {
        (Some(outer), Some(next)) => next.heading.level > outer.heading.level,
        _ => false,
    }
}
