//! The quotes object: one line for each outermost quote, where it stands and who said it.

use newsprint::{Article, Block, BlockQuote, Claim, Inline, Node, QuoteId, Span, Step};
use serde::Serialize;

/// The quotes of an article.
#[derive(Serialize)]
pub(crate) struct Quotes {
    quotes: Vec<Found>,
}

#[derive(Serialize)]
struct Found {
    start: Option<u32>,
    end: Option<u32>,
    text: String,
    kind: String,
    form: String,
    speaker: Option<String>,
    cue: Option<String>,
}

impl Quotes {
    /// The outermost quotes of `article` in the order of the text, comments included.
    pub(crate) fn of(article: &Article) -> Self {
        let mut list = Vec::new();
        let mut depth = 0;
        // A block quote counts by itself only when no marks stand inside it.
        let mut blocks: Vec<(&BlockQuote, usize)> = Vec::new();
        for step in article.walk() {
            match step {
                Step::Enter(Node::Inline(Inline::Quoted(quoted))) => {
                    if depth == 0 {
                        list.push(found(article, quoted.quote, quoted.to_text().trim(), quoted.span));
                    }
                    depth += 1;
                }
                Step::Leave(Node::Inline(Inline::Quoted(_))) => depth -= 1,
                Step::Enter(Node::Block(Block::BlockQuote(block))) => blocks.push((block, list.len())),
                Step::Leave(Node::Block(Block::BlockQuote(_))) => {
                    let Some((block, before)) = blocks.pop() else { continue };
                    if let Some(id) = block.quote.filter(|_| list.len() == before) {
                        let text: Vec<_> = block.blocks.iter().map(Block::to_text).collect();
                        list.push(found(article, id, &text.join("\n"), span_of(&block.blocks)));
                    }
                }
                _ => {}
            }
        }
        Self { quotes: list }
    }
}

fn found(article: &Article, id: QuoteId, text: &str, span: Option<Span>) -> Found {
    let quote = article.quote(id);
    let attribution = quote.and_then(|quote| quote.attribution.as_ref());
    // Whoever denies the words has not said them.
    let said = attribution.filter(|attribution| attribution.claim != Claim::Denied);
    let speaker = attribution.and_then(|attribution| attribution.speaker).and_then(|id| article.speaker(id));
    Found {
        start: span.map(|span| span.start),
        end: span.map(|span| span.end),
        text: text.to_owned(),
        kind: quote.map(|quote| quote.kind.to_string()).unwrap_or_default(),
        form: quote.map(|quote| quote.form.to_string()).unwrap_or_default(),
        speaker: speaker
            .map(|speaker| speaker.name.clone())
            .or_else(|| said.map(|attribution| attribution.named_as.clone())),
        cue: attribution.and_then(|attribution| attribution.cue.as_deref()).map(str::to_owned),
    }
}

/// From the first block's first byte to the last block's last.
fn span_of(blocks: &[Block]) -> Option<Span> {
    Some(Span { start: blocks.first()?.span()?.start, end: blocks.last()?.span()?.end })
}
