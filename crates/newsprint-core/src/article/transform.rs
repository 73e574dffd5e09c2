//! Taking the tree apart and putting it together again, from the inside out, without recursion.

use std::{mem, vec};

use super::{Article, Block, Inline, Item, NodeMut};

/// An inline whose content is being made.
struct OpenInline {
    shell: Inline,
    rest: vec::IntoIter<Inline>,
    done: Vec<Inline>,
}

fn inlines(content: Vec<Inline>, change: &mut impl FnMut(Inline, &mut Vec<Inline>)) -> Vec<Inline> {
    let mut stack: Vec<OpenInline> = Vec::new();
    let mut rest = content.into_iter();
    let mut done = Vec::new();
    loop {
        if let Some(mut inline) = rest.next() {
            match inline.content_mut().map(mem::take) {
                Some(inner) => stack.push(OpenInline {
                    shell: inline,
                    rest: mem::replace(&mut rest, inner.into_iter()),
                    done: mem::take(&mut done),
                }),
                None => change(inline, &mut done),
            }
        } else {
            let Some(mut open) = stack.pop() else { return done };
            let inner = mem::replace(&mut done, open.done);
            if let Some(content) = open.shell.content_mut() {
                *content = inner;
            }
            rest = open.rest;
            change(open.shell, &mut done);
        }
    }
}

/// A block whose blocks are being made.
struct OpenBlock {
    shell: Block,
    /// Items of a list that are done, the one at work included, without its blocks.
    items: Vec<Item>,
    items_rest: vec::IntoIter<Item>,
    rest: vec::IntoIter<Block>,
    done: Vec<Block>,
}

impl OpenBlock {
    /// The blocks inside that are to be made next: of the next item, if this is a list.
    fn next_inside(&mut self) -> Option<Vec<Block>> {
        let mut item = self.items_rest.next()?;
        let blocks = mem::take(&mut item.blocks);
        self.items.push(item);
        Some(blocks)
    }

    /// Puts made blocks where they belong.
    fn fill(&mut self, made: Vec<Block>) {
        match &mut self.shell {
            Block::BlockQuote(quote) => quote.blocks = made,
            _ => {
                if let Some(item) = self.items.last_mut() {
                    item.blocks = made;
                }
            }
        }
    }

    fn close(mut self) -> (Block, vec::IntoIter<Block>, Vec<Block>) {
        if let Block::List(list) = &mut self.shell {
            list.items = self.items;
        }
        (self.shell, self.rest, self.done)
    }
}

fn blocks(content: Vec<Block>, change: &mut impl FnMut(Block, &mut Vec<Block>)) -> Vec<Block> {
    let mut stack: Vec<OpenBlock> = Vec::new();
    let mut rest = content.into_iter();
    let mut done = Vec::new();
    loop {
        if let Some(mut block) = rest.next() {
            let (inner, items) = match &mut block {
                Block::BlockQuote(quote) => (Some(mem::take(&mut quote.blocks)), Vec::new()),
                Block::List(list) => (None, mem::take(&mut list.items)),
                _ => {
                    change(block, &mut done);
                    continue;
                }
            };
            let mut open = OpenBlock {
                shell: block,
                items: Vec::new(),
                items_rest: items.into_iter(),
                rest: vec::IntoIter::default(),
                done: mem::take(&mut done),
            };
            let inner = inner.or_else(|| open.next_inside()).unwrap_or_default();
            open.rest = mem::replace(&mut rest, inner.into_iter());
            stack.push(open);
        } else {
            let Some(open) = stack.last_mut() else { return done };
            open.fill(mem::take(&mut done));
            if let Some(inner) = open.next_inside() {
                rest = inner.into_iter();
            } else if let Some(open) = stack.pop() {
                let (block, outer_rest, outer_done) = open.close();
                (rest, done) = (outer_rest, outer_done);
                change(block, &mut done);
            }
        }
    }
}

impl Article {
    /// Gives every piece of running text to `change`, which pushes what shall stand in its place: nothing, the same, several.
    ///
    /// From the inside out: a quote comes after the pieces in it, and what was pushed does not come again. Comments are included.
    /// No depth overflows the stack.
    ///
    /// ```
    /// use newsprint_core::{Article, Inline, Link};
    ///
    /// let mut article = Article::new().with("Timetable: example.org today");
    /// article.transform_inlines(|inline, out| match inline {
    ///     Inline::Text(text) => match text.split_once("example.org") {
    ///         Some((before, behind)) => out.extend([
    ///             before.into(),
    ///             Link::new("https://example.org", ["example.org".into()]).into(),
    ///             behind.into(),
    ///         ]),
    ///         None => out.push(text.into()),
    ///     },
    ///     other => out.push(other),
    /// });
    /// assert_eq!(article.inlines().count(), 4); // before, the link, its words, behind
    /// ```
    pub fn transform_inlines(&mut self, mut change: impl FnMut(Inline, &mut Vec<Inline>)) {
        self.walk_mut(|node| {
            let content = match node {
                NodeMut::Line(line) => &mut line.content,
                NodeMut::Byline(byline) => &mut byline.content,
                NodeMut::Heading(heading) => &mut heading.content,
                NodeMut::Block(Block::Paragraph(paragraph)) => &mut paragraph.content,
                NodeMut::Block(Block::Note(note)) => &mut note.content,
                NodeMut::Block(Block::Caption(line)) => &mut line.content,
                NodeMut::Block(_) | NodeMut::Item(_) | NodeMut::Comment(_) | NodeMut::Inline(_) => return,
            };
            *content = inlines(mem::take(content), &mut change);
        });
    }

    /// Gives every block to `change`, which pushes what shall stand in its place: nothing, the same, several.
    ///
    /// From the inside out: a list comes after the blocks in its items, and what was pushed does not come again. Comments are
    /// included. No depth overflows the stack.
    ///
    /// ```
    /// use newsprint_core::{Article, Block, Rule};
    ///
    /// let mut article = Article::new().with("One.").with(Rule::new("***")).with("Two.");
    /// article.transform_blocks(|block, out| {
    ///     if !matches!(block, Block::Rule(_)) {
    ///         out.push(block);
    ///     }
    /// });
    /// assert_eq!(article.lead.len(), 2);
    /// ```
    pub fn transform_blocks(&mut self, mut change: impl FnMut(Block, &mut Vec<Block>)) {
        let closing = self.closing.iter_mut().flat_map(|closing| [&mut closing.question, &mut closing.after]);
        let lists = [&mut self.lead]
            .into_iter()
            .chain(self.sections.iter_mut().map(|section| &mut section.blocks))
            .chain(closing)
            .chain(self.comments.iter_mut().map(|comment| &mut comment.content));
        for list in lists {
            *list = blocks(mem::take(list), &mut change);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BlockQuote, List, QuoteId, Quoted};

    #[test]
    fn giving_everything_back_changes_nothing() {
        let nested = List::new([
            Item::new("1.", BlockQuote::new(["a".into(), List::new(["b".into()]).into()])).with("c"),
            Item::default(),
            Item::from("d"),
        ]);
        let article =
            Article::new().with("x").with(nested).with(List::default()).with(BlockQuote::default()).with("y");
        let mut same = article.clone();
        same.transform_blocks(|block, out| out.push(block));
        same.transform_inlines(|inline, out| out.push(inline));
        assert_eq!(same, article);
    }

    #[test]
    fn the_inside_comes_first_and_what_was_made_does_not_come_again() {
        let quoted = Quoted::new(QuoteId(1), ["in".into(), Inline::Emphasis(vec!["deep".into()])]);
        let mut article = Article::new().with(crate::Paragraph::new([quoted.into()]));
        let mut seen = Vec::new();
        article.transform_inlines(|inline, out| {
            seen.push(match &inline {
                Inline::Text(text) => text.clone(),
                Inline::Emphasis(_) => "emphasis".to_owned(),
                _ => "quoted".to_owned(),
            });
            out.push(Inline::Strong(vec![inline]));
        });
        assert_eq!(seen, ["in", "deep", "emphasis", "quoted"]);
        assert_eq!(article.inlines().count(), 8);
    }

    #[test]
    fn a_thousand_nested_quotes_need_no_stack() {
        let mut inline = Inline::from("x");
        for _ in 0..1_000 {
            inline = Quoted::new(QuoteId(1), [inline]).into();
        }
        let mut article = Article::new().with(crate::Paragraph::new([inline]));
        article.transform_inlines(|inline, out| match inline {
            Inline::Quoted(quoted) => out.extend(quoted.content),
            other => out.push(other),
        });
        assert_eq!(article, Article::new().with("x"));
    }
}
