//! What Markdown has no mark for, byline, dateline, emoji headings, is found as in plain text.
//!
//! The words are given to the plain-text parser. What it finds is taken over only where it names whole blocks of the document.

use newsprint_core::{Article, Block, Break, Byline, Inline, Paragraph, Parser, PlainText, Span};

use super::tree::Part;
use crate::{
    emoji,
    emoji_lines::{self, Kind},
};

/// How many blocks at the start are looked at, and how many bytes of each.
const BLOCKS: usize = 8;
const BYTES: usize = 2_000;

/// The most bytes of a byline's line, and the most characters in front of a dateline's dash.
const BYLINE: usize = 160;
const DATELINE: usize = 60;

/// Takes bylines, dateline and stamps from the lead.
pub(super) fn head(article: &mut Article) {
    if !article.lead.first().is_some_and(may_be_head) {
        return;
    }
    let mut probe = Article::new();
    (probe.kicker, probe.headline, probe.standfirst) =
        (article.kicker.clone(), article.headline.clone(), article.standfirst.clone());
    for block in article.lead.iter().take(BLOCKS) {
        probe.lead.push(shortened(block));
        if !may_be_head(block) {
            break;
        }
    }
    take_bylines(article, &Parser::new().parse_head(&PlainText::new().to_string(&probe)));
}

/// Whether `block` may be bylines, dates, or a paragraph with a dateline: its lines are short, or a dash stands near its start.
fn may_be_head(block: &Block) -> bool {
    let Block::Paragraph(paragraph) = block else { return false };
    let mut line = 0;
    let mut longest = 0;
    for inline in &paragraph.content {
        match inline {
            Inline::Text(text) => line += text.len(),
            Inline::Break(_) => line = 0,
            _ => {}
        }
        longest = longest.max(line);
    }
    let has_dash = || match paragraph.content.first() {
        Some(Inline::Text(text)) => {
            text.char_indices().take(DATELINE).any(|(_, c)| matches!(c, '—' | '–' | '-' | ':'))
        }
        _ => false,
    };
    longest <= BYLINE || has_dash()
}

/// The block with as many bytes as are looked at: a long one is neither byline nor question.
fn shortened(block: &Block) -> Block {
    let mut text = block.to_text();
    if text.len() > BYTES {
        let end = (0..=BYTES).rev().find(|&end| text.is_char_boundary(end)).unwrap_or_default();
        text.truncate(end);
        return Paragraph::new([Inline::from(text)]).into();
    }
    block.clone()
}

fn take_bylines(article: &mut Article, found: &Article) {
    let words: Vec<String> =
        found.bylines.iter().map(|byline| Paragraph::new(byline.content.clone()).to_text()).collect();
    let count = blocks_of_lines(&article.lead, &words);
    if let Some(count) = count.filter(|_| !words.is_empty()) {
        let mut known = found.bylines.iter().zip(&words);
        for block in article.lead.drain(..count) {
            let Block::Paragraph(paragraph) = block else { continue };
            let mut lines = lines_of(paragraph.content).into_iter();
            while let Some(first) = lines.next() {
                let Some((byline, words)) = known.next() else { break };
                let mut content = first;
                for line in lines.by_ref().take(words.matches('\n').count()) {
                    content.push(Inline::Break(Break { soft: false }));
                    content.extend(line);
                }
                let mut read = Byline::new(content);
                (read.authors, read.span) = (byline.authors.clone(), paragraph.span);
                article.bylines.push(read);
            }
        }
        article.published.clone_from(&found.published);
        article.updated.clone_from(&found.updated);
    }
    if let Some(dateline) = &found.dateline
        && article
            .lead
            .first()
            .is_some_and(|block| block.to_text().trim_start().starts_with(&dateline.written))
    {
        let mut dateline = dateline.clone();
        dateline.span = None;
        article.dateline = Some(dateline);
    }
}

/// How many blocks have exactly these words, line by line.
fn blocks_of_lines(blocks: &[Block], words: &[String]) -> Option<usize> {
    let mut lines = words.iter().flat_map(|words| words.split('\n')).map(str::trim).peekable();
    let mut count = 0;
    while lines.peek().is_some() {
        let Block::Paragraph(paragraph) = blocks.get(count)? else { return None };
        for line in paragraph.to_text().split('\n') {
            lines.next_if_eq(&line.trim())?;
        }
        count += 1;
    }
    Some(count)
}

/// `content` without its line breaks, line by line.
fn lines_of(content: Vec<Inline>) -> Vec<Vec<Inline>> {
    let mut lines = vec![Vec::new()];
    for inline in content {
        match (inline, lines.last_mut()) {
            (Inline::Break(Break { soft: false }), _) => lines.push(Vec::new()),
            (inline, Some(line)) => line.push(inline),
            (_, None) => {}
        }
    }
    lines
}

/// Makes headings of the paragraphs that read as such, in documents without any.
pub(super) fn emoji_headings(parts: &mut [Part], source: &str) {
    let slice = |span: Option<Span>| span.and_then(|span| source.get(span.range())).unwrap_or_default();
    let is_candidate = |part: &Part| match part {
        Part::Block(Block::Paragraph(paragraph)) => emoji::leads(slice(paragraph.span)),
        _ => false,
    };
    if !parts.iter().any(is_candidate) {
        return;
    }
    let blocks: Vec<emoji_lines::Block<'_>> = parts
        .iter()
        .map(|part| {
            let (kind, span) = match part {
                Part::Heading { level, .. } => (Kind::Heading(*level), None),
                Part::Block(Block::Paragraph(paragraph)) => (Kind::Paragraph, paragraph.span),
                Part::Block(Block::Image(image)) => (Kind::Paragraph, image.span),
                Part::Block(_) => (Kind::Other, None),
            };
            emoji_lines::Block { kind, source: slice(span).into() }
        })
        .collect();
    for at in emoji_lines::headings(&blocks) {
        if let Some(part) = parts.get_mut(at)
            && let Part::Block(Block::Paragraph(paragraph)) = part
        {
            let content = std::mem::take(&mut paragraph.content);
            *part = Part::Heading { level: 2, content, span: paragraph.span };
        }
    }
}
