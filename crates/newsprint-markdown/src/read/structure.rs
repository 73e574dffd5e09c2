//! Headings and blocks become headline, kicker, standfirst, sections and comments.

use newsprint_core::{Article, Block, Break, Heading, Inline, Level, Line, Section, Value};

use crate::emoji;

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
    let head = take_headline(&mut parts, &mut article);
    let mut parts = parts.into_iter();
    // What it held has been taken.
    parts.by_ref().take(head).for_each(drop);
    article.sections.reserve_exact(parts.as_slice().iter().filter(|part| is_heading(part)).count());
    article.lead = take_blocks(&mut parts);
    while let Some(Part::Heading { level, content, span }) = parts.next() {
        let mut section = section(level, content, span);
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

/// Takes kicker, headline and standfirst: the first heading of level 1, when at most a kicker stands above it. Says how many parts held them.
fn take_headline(parts: &mut [Part], article: &mut Article) -> usize {
    let (kicker, headline, below) = match parts {
        [headline @ Part::Heading { level: 1, .. }, below @ ..] => (None, headline, below),
        [kicker, headline @ Part::Heading { level: 1, .. }, below @ ..] if is_kicker(kicker) => {
            (Some(kicker), headline, below)
        }
        _ => return 0,
    };
    let mut taken = 1;
    match kicker {
        Some(Part::Block(Block::Paragraph(paragraph))) => {
            article.kicker = Some(line(std::mem::take(&mut paragraph.content), paragraph.span));
            taken += 1;
        }
        Some(Part::Block(Block::Rule(rule))) => {
            article.kicker = Some(line(vec![Inline::from(rule.written.as_str())], rule.span));
            taken += 1;
        }
        _ => {}
    }
    if let Part::Heading { content, span, .. } = headline {
        article.headline = Some(line(std::mem::take(content), *span));
    }
    if let Some(Part::Block(Block::Paragraph(paragraph))) = below.first_mut()
        && let [Inline::Emphasis(content)] = paragraph.content.as_mut_slice()
    {
        article.standfirst = Some(line(std::mem::take(content), paragraph.span));
        taken += 1;
    }
    taken
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
