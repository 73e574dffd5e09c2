//! The article's body as plain text, and where in it each quote stands: what JSON-LD needs of the tree.
//!
//! With a stack of our own; a quote's words are a range of the text, so that quotes inside quotes cost nothing extra.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    ops::Range,
    slice,
};

use newsprint_core::{Article, Block, Inline, Item, Line, QuoteId};

use crate::writer::DEEPEST;

/// Plain text with the places of its quotes.
#[derive(Debug, Default)]
pub(crate) struct Body {
    pub(crate) text: String,
    /// The words of each quote without its marks; several ranges when it was split or goes on.
    pub(crate) quotes: BTreeMap<QuoteId, Vec<Range<usize>>>,
}

enum Next<'a> {
    Blocks(slice::Iter<'a, Block>),
    Items(slice::Iter<'a, Item>),
    Caption(&'a Line),
    /// A block quote whose blocks begin at this byte.
    End(QuoteId, usize),
}

/// A quote whose end is still to come.
struct Open {
    id: QuoteId,
    /// Where its words began.
    start: usize,
    close: Option<char>,
}

impl Body {
    pub(crate) fn of_article(article: &Article) -> Self {
        let mut body = Self::default();
        body.blocks(&article.lead);
        for section in &article.sections {
            body.paragraph_end();
            for emoji in &section.heading.emoji {
                body.text.push_str(emoji.as_str());
                body.text.push(' ');
            }
            body.inlines(&section.heading.content);
            body.blocks(&section.blocks);
        }
        if let Some(closing) = &article.closing {
            body.blocks(&closing.question);
            body.blocks(&closing.after);
        }
        body
    }

    pub(crate) fn of_blocks(blocks: &[Block]) -> Self {
        let mut body = Self::default();
        body.blocks(blocks);
        body
    }

    /// The words of a quote, its parts joined by a space.
    pub(crate) fn quote_text(&self, ranges: &[Range<usize>]) -> String {
        let parts: Vec<&str> =
            ranges.iter().filter_map(|range| self.text.get(range.clone())).map(str::trim).collect();
        parts.join(" ")
    }

    /// A blank line behind what stands there.
    fn paragraph_end(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push_str("\n\n");
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        let mut stack = vec![Next::Blocks(blocks.iter())];
        while let Some(next) = stack.last_mut() {
            let block = match next {
                Next::Blocks(blocks) => blocks.next(),
                Next::Items(items) => {
                    match items.next() {
                        Some(item) => {
                            self.paragraph_end();
                            self.text.push_str(&item.mark);
                            self.text.push_str(if item.mark.is_empty() { "" } else { " " });
                            stack.push(Next::Blocks(item.blocks.iter()));
                        }
                        None => drop(stack.pop()),
                    }
                    continue;
                }
                Next::Caption(line) => {
                    let content = &line.content;
                    stack.pop();
                    self.paragraph_end();
                    self.inlines(content);
                    continue;
                }
                Next::End(quote, start) => {
                    // Blocks without marks of their own are the quote as a whole.
                    let range = *start..self.text.trim_end().len().max(*start);
                    if let Entry::Vacant(entry) = self.quotes.entry(*quote) {
                        entry.insert(vec![range]);
                    }
                    stack.pop();
                    continue;
                }
            };
            match block {
                None => drop(stack.pop()),
                Some(Block::BlockQuote(quote)) => {
                    self.paragraph_end();
                    stack.extend(quote.caption.as_ref().map(Next::Caption));
                    stack.extend(quote.quote.map(|id| Next::End(id, self.text.len())));
                    stack.push(Next::Blocks(quote.blocks.iter()));
                }
                Some(Block::List(list)) => stack.push(Next::Items(list.items.iter())),
                Some(leaf) => self.leaf(leaf),
            }
        }
    }

    fn leaf(&mut self, block: &Block) {
        // The words of an item follow its mark.
        if !self.text.ends_with(' ') {
            self.paragraph_end();
        }
        match block {
            Block::Paragraph(paragraph) => self.inlines(&paragraph.content),
            Block::Note(note) => self.inlines(&note.content),
            Block::Caption(line) => self.inlines(&line.content),
            Block::Raw(_) => {}
            other => self.text.push_str(&other.to_text()),
        }
    }

    fn inlines(&mut self, content: &[Inline]) {
        let mut stack: Vec<(slice::Iter<'_, Inline>, Option<Open>)> = vec![(content.iter(), None)];
        while let Some((rest, _)) = stack.last_mut() {
            let Some(inline) = rest.next() else {
                if let Some((_, Some(Open { id, start, close }))) = stack.pop() {
                    if stack.len() <= DEEPEST {
                        self.quotes.entry(id).or_default().push(start..self.text.len());
                    }
                    self.text.extend(close);
                }
                continue;
            };
            match inline {
                Inline::Text(text) | Inline::Code(text) => self.text.push_str(text),
                Inline::Break(_) => self.text.push('\n'),
                Inline::Emphasis(content) | Inline::Strong(content) => stack.push((content.iter(), None)),
                Inline::Link(link) => stack.push((link.content.iter(), None)),
                Inline::Quoted(quoted) => {
                    self.text.push(quoted.marks.open);
                    let close = quoted.closed.then_some(quoted.marks.close);
                    let open = Open { id: quoted.quote, start: self.text.len(), close };
                    stack.push((quoted.content.iter(), Some(open)));
                }
                Inline::Custom(custom) => self.text.push_str(&custom.fallback),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use newsprint_core::{BlockQuote, Quoted};

    #[test]
    fn a_quote_is_a_range_of_the_text_without_its_marks() {
        let quoted = |id, text: &str| Inline::from(Quoted::new(QuoteId(id), [text.into()]));
        let mut block = BlockQuote::new(["Two lines".into(), "of a letter.".into()]);
        block.quote = Some(QuoteId(2));
        let split = [quoted(1, "We wait,"), " she said, ".into(), quoted(1, "and hope.")];
        let article = Article::new().with(newsprint_core::Paragraph::new(split)).with(block);
        let body = Body::of_article(&article);
        assert_eq!(body.text, "“We wait,” she said, “and hope.”\n\nTwo lines\n\nof a letter.");
        let texts: Vec<String> = body.quotes.values().map(|ranges| body.quote_text(ranges)).collect();
        assert_eq!(texts, ["We wait, and hope.", "Two lines\n\nof a letter."]);
    }
}
