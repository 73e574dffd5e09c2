//! The outline object: what stands where, in one walk over the tree.

use newsprint::{Article, Block, Comment};
use serde::Serialize;

/// The outline of an article.
#[derive(Serialize)]
pub(crate) struct Outline {
    headline: Option<String>,
    standfirst: Option<String>,
    byline: Option<String>,
    sections: Vec<Section>,
    closing: Option<String>,
    comments: Vec<Reader>,
    leftovers: Vec<String>,
}

#[derive(Default, Serialize)]
struct Section {
    emoji: Vec<String>,
    heading: Option<String>,
    blocks: Vec<Piece>,
}

#[derive(Serialize)]
struct Piece {
    kind: &'static str,
    text: String,
}

#[derive(Serialize)]
struct Reader {
    author: Option<String>,
    posted: Option<String>,
    depth: usize,
    text: String,
}

impl Outline {
    /// The outline of `article`; lists stand as in `source`, where there is one.
    pub(crate) fn of(article: &Article, source: Option<&str>) -> Self {
        let bylines: Vec<_> = article.bylines.iter().map(|byline| text(&byline.content)).collect();
        Self {
            headline: article.headline.as_ref().map(newsprint::Line::to_text),
            standfirst: article.standfirst.as_ref().map(newsprint::Line::to_text),
            byline: (!bylines.is_empty()).then(|| bylines.join("\n")),
            sections: sections(article, source),
            closing: article.closing.as_ref().map(|closing| joined(&closing.question)),
            comments: article
                .comments
                .iter()
                .zip(article.threads().depths())
                .map(|(comment, &depth)| reader(depth, comment, source))
                .collect(),
            // A label above the headline is the site's.
            leftovers: (article.kicker.iter().map(newsprint::Line::to_text))
                .chain(article.leftovers.iter().map(|leftover| leftover.text.clone()))
                .collect(),
        }
    }
}

/// The lead as a section without heading, the sections, and what follows the closing in the last of them.
fn sections(article: &Article, source: Option<&str>) -> Vec<Section> {
    let piece = |block: &Block| piece(block, source);
    let mut sections = Vec::with_capacity(article.sections.len() + 1);
    let lead: Vec<_> = article.lead.iter().map(piece).collect();
    if !lead.is_empty() {
        sections.push(Section { blocks: lead, ..Section::default() });
    }
    sections.extend(article.sections.iter().map(|section| Section {
        emoji: section.heading.emoji.iter().map(ToString::to_string).collect(),
        heading: Some(section.heading.to_text()).filter(|words| !words.is_empty()),
        blocks: section.blocks.iter().map(piece).collect(),
    }));
    if let Some(closing) = article.closing.as_ref().filter(|closing| !closing.after.is_empty()) {
        if sections.is_empty() {
            sections.push(Section::default());
        }
        if let Some(last) = sections.last_mut() {
            last.blocks.extend(closing.after.iter().map(piece));
        }
    }
    sections
}

fn piece(block: &Block, source: Option<&str>) -> Piece {
    match block {
        Block::Paragraph(_) | Block::Note(_) => Piece { kind: "paragraph", text: block.to_text() },
        Block::BlockQuote(_) => Piece { kind: "block_quote", text: block.to_text() },
        Block::List(list) => {
            let written = |item: &newsprint::Item| Some(lines(item.span?.of(source?)?));
            let items: Vec<_> =
                list.items.iter().map(|item| written(item).unwrap_or_else(|| item.to_text())).collect();
            Piece { kind: "list", text: items.join("\n") }
        }
        // The fences are part of the text.
        Block::Code(code) => {
            let written = code.span.and_then(|span| Some(lines(span.of(source?)?)));
            Piece { kind: "other", text: written.unwrap_or_else(|| block.to_text()) }
        }
        _ => Piece { kind: "other", text: block.to_text() },
    }
}

/// `written` with its lines trimmed.
fn lines(written: &str) -> String {
    written.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn joined(blocks: &[Block]) -> String {
    blocks.iter().map(Block::to_text).collect::<Vec<_>>().join("\n")
}

fn text(content: &[newsprint::Inline]) -> String {
    newsprint::Line::new(content).to_text()
}

/// A comment; its words stand as in `source`, where there is one, marks of quotes included.
fn reader(depth: usize, comment: &Comment, source: Option<&str>) -> Reader {
    let written = |block: &Block| Some(lines(span(block)?.of(source?)?));
    let text: Vec<_> =
        comment.content.iter().map(|block| written(block).unwrap_or_else(|| block.to_text())).collect();
    Reader {
        author: comment.author.as_ref().map(|author| author.name.clone()),
        posted: comment.published.as_ref().map(|stamp| stamp.written.clone()),
        depth,
        text: text.join("\n"),
    }
}

fn span(block: &Block) -> Option<newsprint::Span> {
    match block {
        Block::Paragraph(paragraph) => paragraph.span,
        Block::BlockQuote(quote) => quote.span,
        Block::List(list) => list.span,
        Block::Code(code) => code.span,
        _ => None,
    }
}
