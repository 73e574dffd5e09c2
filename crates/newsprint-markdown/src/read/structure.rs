//! Headings and blocks become headline, kicker, standfirst, sections and comments.

use newsprint_core::{Article, Block, Break, Heading, Inline, Level, Line, Section, Value};

use crate::{emoji, emoji_lines::TOP, words::has_words};

use super::{
    comments, probe,
    tree::{Document, Part},
};

/// The article of `document`, which was read from `source`.
pub(super) fn article(document: Document, source: &str) -> Article {
    let mut article = Article::new();
    if let Some(text) = document.front_matter {
        article.extra.insert("front_matter", Value::String(text));
    }
    let mut parts = document.parts;
    article.comments = comments::take(&mut parts);
    probe::emoji_headings(&mut parts, source);
    take_head(&mut parts, &mut article);
    // A document with several headings of level 1: all stand one deeper than in one whose only such heading is the headline.
    let has_several = parts.iter().any(|part| matches!(part, Part::Heading { level: 1, .. }));
    let shift = u8::from(has_several);
    let mut parts = parts.into_iter();
    article.sections.reserve_exact(parts.as_slice().iter().filter(|part| is_heading(part)).count());
    article.lead = take_blocks(&mut parts);
    while let Some(Part::Heading { level, content, span }) = parts.next() {
        let mut section = section(level + shift, content, span);
        section.blocks = take_blocks(&mut parts);
        article.sections.push(section);
    }
    article
}

fn is_heading(part: &Part) -> bool {
    matches!(part, Part::Heading { .. })
}

/// The blocks up to the next heading.
fn take_blocks(parts: &mut std::vec::IntoIter<Part>) -> Vec<Block> {
    let rest = parts.as_slice();
    let count = rest.iter().position(is_heading).unwrap_or(rest.len());
    let mut blocks = Vec::with_capacity(count);
    blocks.extend(parts.by_ref().take(count).filter_map(|part| match part {
        Part::Block(block) => Some(block),
        Part::Heading { .. } => None,
    }));
    blocks
}

fn section(level: u8, mut content: Vec<Inline>, span: Option<newsprint_core::Span>) -> Section {
    let emoji = emoji::take(&mut content);
    let mut heading = Heading::new(content).with_level(Level(level).clamped());
    (heading.emoji, heading.span) = (emoji, span);
    Section::new(heading)
}

/// Takes kicker, headline and standfirst out of `parts`: the first heading of level 1, when at most a kicker and what has no words stands
/// above it, a logo or a row of badges. That is left for the lead.
fn take_head(parts: &mut Vec<Part>, article: &mut Article) {
    let top = parts.iter().take(TOP).take_while(|part| is_wordless(part)).count();
    let (first, kicker) = match parts.get(top..) {
        Some([Part::Heading { level: 1, .. }, ..]) => (top, 0),
        Some([kicker, Part::Heading { level: 1, .. }, ..]) if is_kicker(kicker) => (top, 1),
        _ => return,
    };
    let is_standfirst = |part: &Part| match part {
        Part::Block(Block::Paragraph(paragraph)) => {
            matches!(paragraph.content.as_slice(), [Inline::Emphasis(_)])
        }
        _ => false,
    };
    let has_standfirst = parts.get(first + kicker + 1).is_some_and(is_standfirst);
    for part in parts.drain(first..first + kicker + 1 + usize::from(has_standfirst)) {
        match part {
            Part::Heading { content, span, .. } => article.headline = Some(line(content, span)),
            Part::Block(Block::Paragraph(mut paragraph)) if article.headline.is_some() => {
                if let Some(Inline::Emphasis(content)) = paragraph.content.pop() {
                    article.standfirst = Some(line(content, paragraph.span));
                }
            }
            Part::Block(Block::Paragraph(paragraph)) => {
                article.kicker = Some(line(paragraph.content, paragraph.span));
            }
            Part::Block(Block::Rule(rule)) => {
                article.kicker = Some(line(vec![Inline::from(rule.written.as_str())], rule.span));
            }
            Part::Block(_) => {}
        }
    }
}

/// HTML, a picture, a separator, or a row of badges.
fn is_wordless(part: &Part) -> bool {
    match part {
        Part::Block(Block::Raw(_) | Block::Image(_)) => true,
        Part::Block(Block::Rule(rule)) => !emoji::is_row(&rule.written),
        Part::Block(Block::Paragraph(paragraph)) => !has_words(&paragraph.content),
        _ => false,
    }
}

fn line(content: Vec<Inline>, span: Option<newsprint_core::Span>) -> Line {
    let mut line = Line::new(content);
    line.span = span;
    line
}

/// Running text without a line break that readers see. A row of emoji parts nothing there.
fn is_kicker(part: &Part) -> bool {
    match part {
        Part::Block(Block::Paragraph(paragraph)) => {
            !paragraph.content.iter().any(|inline| matches!(inline, Inline::Break(Break { soft: false })))
        }
        Part::Block(Block::Rule(rule)) => emoji::is_row(&rule.written),
        _ => false,
    }
}
