//! An emoji that is drawn as text.

use unicode_segmentation::UnicodeSegmentation;

use crate::{Block, Diagnostic, DiagnosticCode, Inline, Paragraph, Part, Report, Span, is_emoji};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::EMOJI_SHOWN_AS_TEXT,
        group: Group::Headings,
        means: "A symbol in front of a line is drawn in black and white, since it lacks U+FE0F, while the headings of the article have emoji.",
        why: "Systems that drop invisible characters make ☮ of ☮️. Readers see a plain sign, and no section opens there.",
        wrong: Sample::Text(
            "Night Ferry Sails Again\n\n⛴️ A Vote\n\nNobody voted against it.\n\n☮ Peace at Last\n\nThe quarrel about money is over, both sides say.",
        ),
        right: Sample::Text(
            "Night Ferry Sails Again\n\n⛴️ A Vote\n\nNobody voted against it.\n\n☮️ Peace at Last\n\nThe quarrel about money is over, both sides say.",
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let sections = &context.article.sections;
    if sections.iter().all(|section| section.heading.emoji.is_empty()) {
        return;
    }
    for (index, section) in sections.iter().enumerate() {
        let drawn_as_text = |emoji: &&crate::Emoji| !is_emoji(&emoji.0, false) && is_emoji(&emoji.0, true);
        if let Some(emoji) = section.heading.emoji.iter().find(drawn_as_text) {
            tell(context, &emoji.0, section.heading.span, Part::Section(index), report);
        }
        for (block, paragraph) in section.blocks.iter().enumerate() {
            let Block::Paragraph(paragraph) = paragraph else { continue };
            if let Some(symbol) = leading_symbol(paragraph) {
                tell(context, symbol, paragraph.span, Part::Block { section: index, block }, report);
            }
        }
    }
}

/// The bare symbol in front of a paragraph that looks like a heading: one short line, the first word behind the symbol capitalised.
fn leading_symbol(paragraph: &Paragraph) -> Option<&str> {
    let [Inline::Text(text)] = paragraph.content.as_slice() else { return None };
    // Between two characters of ASCII a cluster ends.
    if matches!(text.as_bytes(), [first, second, ..] if first.is_ascii() && second.is_ascii()) {
        return None;
    }
    let symbol = text
        .graphemes(true)
        .next()
        .filter(|cluster| !cluster.is_ascii() && is_emoji(cluster, true) && !is_emoji(cluster, false))?;
    let words = text.strip_prefix(symbol)?.strip_prefix(' ')?;
    let is_heading = words.starts_with(char::is_uppercase)
        && words.chars().count() <= 80
        && !words.ends_with(['.', ':', ',', ';']);
    is_heading.then_some(symbol)
}

fn tell(context: &Context<'_>, symbol: &str, part_span: Option<Span>, part: Part, report: &mut Report) {
    let span = part_span.map(|span| Span {
        start: span.start,
        end: span.start.saturating_add(u32::try_from(symbol.len()).unwrap_or(0)),
    });
    let mut found = Diagnostic::new(
        DiagnosticCode::EMOJI_SHOWN_AS_TEXT,
        format!("{symbol} is drawn as text, not as an emoji"),
    )
    .at(span)
    .in_part(part)
    .with_help("put U+FE0F behind it, or read the text with bare symbols as emoji");
    if let (Some(source), Some(span)) = (context.source, span)
        && span.of(source) == Some(symbol)
        && let Some(fix) = words::draw_as_emoji(source, span)
    {
        found = found.with_fix(fix);
    }
    report.push(found);
}
