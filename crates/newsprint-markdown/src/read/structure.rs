//! Headings and blocks become headline, kicker, standfirst, sections and comments.

use newsprint_core::{Article, Block, Break, Heading, Inline, Level, Line, Section, Value};

use super::{
    comments, marks, probe,
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
    take_headline(&mut parts, &mut article);
    for part in parts {
        match part {
            Part::Heading { level, content, span } => article.sections.push(section(level, content, span)),
            Part::Block(block) => {
                let blocks =
                    article.sections.last_mut().map_or(&mut article.lead, |section| &mut section.blocks);
                blocks.push(block);
            }
        }
    }
    article
}

fn section(level: u8, mut content: Vec<Inline>, span: Option<newsprint_core::Span>) -> Section {
    let emoji = marks::take_emoji(&mut content);
    let mut heading = Heading::new(content).with_level(Level(level).clamped());
    (heading.emoji, heading.span) = (emoji, span);
    Section::new(heading)
}

/// The first heading of level 1, when at most a kicker stands above it.
fn take_headline(parts: &mut Vec<Part>, article: &mut Article) {
    let at = match parts.as_slice() {
        [Part::Heading { level: 1, .. }, ..] => 0,
        [Part::Block(block), Part::Heading { level: 1, .. }, ..] if is_kicker(block) => 1,
        _ => return,
    };
    let mut front = parts.drain(..=at);
    if let Some(Part::Block(Block::Paragraph(paragraph))) = (at == 1).then(|| front.next()).flatten() {
        article.kicker = Some(line(paragraph.content, paragraph.span));
    }
    if let Some(Part::Heading { content, span, .. }) = front.next() {
        article.headline = Some(line(content, span));
    }
    drop(front);
    let standfirst = match parts.first_mut() {
        Some(Part::Block(Block::Paragraph(paragraph))) => match paragraph.content.as_mut_slice() {
            [Inline::Emphasis(content)] => Some(line(std::mem::take(content), paragraph.span)),
            _ => None,
        },
        _ => None,
    };
    if standfirst.is_some() {
        parts.remove(0);
        article.standfirst = standfirst;
    }
}

fn line(content: Vec<Inline>, span: Option<newsprint_core::Span>) -> Line {
    let mut line = Line::new(content);
    line.span = span;
    line
}

/// Running text without a line break that readers see.
fn is_kicker(block: &Block) -> bool {
    match block {
        Block::Paragraph(paragraph) => {
            !paragraph.content.iter().any(|inline| matches!(inline, Inline::Break(Break { soft: false })))
        }
        _ => false,
    }
}
