//! The quotes object: one line for each outermost quote, where it stands and who said it.

use newsprint::{Article, Block, Inline, Quote, QuoteForm, QuoteId, QuoteKind, Span};
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
    kind: &'static str,
    form: &'static str,
    speaker: Option<String>,
    cue: Option<String>,
}

impl Quotes {
    /// The outermost quotes of `article` in the order of the text, comments included.
    pub(crate) fn of(article: &Article) -> Self {
        let mut walk = Walk { article, found: Vec::new() };
        for line in [&article.kicker, &article.headline, &article.standfirst].into_iter().flatten() {
            walk.inlines(&line.content);
        }
        walk.blocks(&article.lead);
        for section in &article.sections {
            walk.inlines(&section.heading.content);
            walk.blocks(&section.blocks);
        }
        if let Some(closing) = &article.closing {
            walk.blocks(&closing.question);
            walk.blocks(&closing.after);
        }
        for comment in &article.comments {
            walk.blocks(&comment.content);
        }
        Self { quotes: walk.found }
    }
}

struct Walk<'a> {
    article: &'a Article,
    found: Vec<Found>,
}

impl Walk<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => self.inlines(&paragraph.content),
                Block::Note(note) => self.inlines(&note.content),
                Block::Caption(line) => self.inlines(&line.content),
                Block::List(list) => list.items.iter().for_each(|item| self.blocks(&item.blocks)),
                Block::BlockQuote(quote) => {
                    let before = self.found.len();
                    self.blocks(&quote.blocks);
                    if let Some(id) = quote.quote.filter(|_| self.found.len() == before) {
                        let text = quote.blocks.iter().map(Block::to_text).collect::<Vec<_>>().join("\n");
                        self.push(id, text, span_of(&quote.blocks));
                    }
                    quote.caption.iter().for_each(|caption| self.inlines(&caption.content));
                }
                _ => {}
            }
        }
    }

    fn inlines(&mut self, content: &[Inline]) {
        for inline in content {
            match inline {
                Inline::Quoted(quoted) => {
                    let words = newsprint::Line::new(quoted.content.as_slice()).to_text();
                    self.push(quoted.quote, words.trim().to_owned(), quoted.span);
                }
                Inline::Emphasis(content) | Inline::Strong(content) => self.inlines(content),
                Inline::Link(link) => self.inlines(&link.content),
                _ => {}
            }
        }
    }

    fn push(&mut self, id: QuoteId, text: String, span: Option<Span>) {
        let quote = self.article.quote(id);
        let attribution = quote.and_then(|quote| quote.attribution.as_ref());
        let speaker =
            attribution.and_then(|attribution| attribution.speaker).and_then(|id| self.article.speaker(id));
        self.found.push(Found {
            start: span.map(|span| span.start),
            end: span.map(|span| span.end),
            text,
            kind: quote.map_or("label", kind),
            form: quote.map_or("inline", form),
            speaker: speaker
                .map(|speaker| speaker.name.clone())
                .or_else(|| attribution.map(|attribution| attribution.named_as.clone())),
            cue: attribution.and_then(|attribution| attribution.cue.clone()),
        });
    }
}

fn kind(quote: &Quote) -> &'static str {
    match quote.kind {
        QuoteKind::Full => "full",
        QuoteKind::Fragment => "fragment",
        QuoteKind::Label => "label",
    }
}

fn form(quote: &Quote) -> &'static str {
    match quote.form {
        QuoteForm::Inline => "inline",
        QuoteForm::Block => "block",
    }
}

/// From the first block's first byte to the last block's last.
fn span_of(blocks: &[Block]) -> Option<Span> {
    let span = |block: &Block| match block {
        Block::Paragraph(paragraph) => paragraph.span,
        Block::List(list) => list.span,
        _ => None,
    };
    Some(Span { start: span(blocks.first()?)?.start, end: span(blocks.last()?)?.end })
}
