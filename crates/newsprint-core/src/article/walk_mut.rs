//! The walker that may change what it sees.

use std::slice;

use super::{Article, Block, Byline, Comment, Heading, Inline, Item, Line};

/// One node of an article, to be changed in its place.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub enum NodeMut<'a> {
    /// Kicker, headline, standfirst, or the "— Name" line of a block quote.
    Line(&'a mut Line),
    /// A byline.
    Byline(&'a mut Byline),
    /// The heading of a section.
    Heading(&'a mut Heading),
    /// A block.
    Block(&'a mut Block),
    /// An item of a list.
    Item(&'a mut Item),
    /// A comment.
    Comment(&'a mut Comment),
    /// A piece of running text.
    Inline(&'a mut Inline),
}

/// What is still to be visited.
enum Rest<'a> {
    Inlines(slice::IterMut<'a, Inline>),
    Blocks(slice::IterMut<'a, Block>),
    Items(slice::IterMut<'a, Item>),
    Line(Option<&'a mut Line>),
}

impl<'a> Rest<'a> {
    fn next(&mut self) -> Option<NodeMut<'a>> {
        match self {
            Self::Inlines(rest) => rest.next().map(NodeMut::Inline),
            Self::Blocks(rest) => rest.next().map(NodeMut::Block),
            Self::Items(rest) => rest.next().map(NodeMut::Item),
            Self::Line(rest) => rest.take().map(NodeMut::Line),
        }
    }
}

/// Visits `node`, then what is inside it, with a stack of its own.
fn visit(node: NodeMut<'_>, change: &mut impl FnMut(NodeMut<'_>)) {
    let mut stack = Vec::new();
    enter(node, &mut stack, change);
    while let Some(rest) = stack.last_mut() {
        match rest.next() {
            Some(node) => enter(node, &mut stack, change),
            None => drop(stack.pop()),
        }
    }
}

fn enter<'a>(node: NodeMut<'a>, stack: &mut Vec<Rest<'a>>, change: &mut impl FnMut(NodeMut<'_>)) {
    match node {
        NodeMut::Line(line) => {
            change(NodeMut::Line(line));
            stack.push(Rest::Inlines(line.content.iter_mut()));
        }
        NodeMut::Byline(byline) => {
            change(NodeMut::Byline(byline));
            stack.push(Rest::Inlines(byline.content.iter_mut()));
        }
        NodeMut::Heading(heading) => {
            change(NodeMut::Heading(heading));
            stack.push(Rest::Inlines(heading.content.iter_mut()));
        }
        NodeMut::Item(item) => {
            change(NodeMut::Item(item));
            stack.push(Rest::Blocks(item.blocks.iter_mut()));
        }
        NodeMut::Comment(comment) => {
            change(NodeMut::Comment(comment));
            stack.push(Rest::Blocks(comment.content.iter_mut()));
        }
        NodeMut::Inline(inline) => {
            change(NodeMut::Inline(inline));
            stack.extend(inline.content_mut().map(|content| Rest::Inlines(content.iter_mut())));
        }
        NodeMut::Block(block) => {
            change(NodeMut::Block(block));
            match block {
                Block::Paragraph(paragraph) => stack.push(Rest::Inlines(paragraph.content.iter_mut())),
                Block::Note(editorial) => stack.push(Rest::Inlines(editorial.content.iter_mut())),
                Block::Caption(line) => stack.push(Rest::Inlines(line.content.iter_mut())),
                Block::BlockQuote(quote) => {
                    stack.push(Rest::Line(quote.caption.as_mut()));
                    stack.push(Rest::Blocks(quote.blocks.iter_mut()));
                }
                Block::List(list) => stack.push(Rest::Items(list.items.iter_mut())),
                Block::Rule(_) | Block::Code(_) | Block::Image(_) | Block::Raw(_) | Block::Custom(_) => {}
            }
        }
    }
}

impl Inline {
    /// The pieces inside emphasis, strong words, links and quotes, to be changed; `None` for the others.
    pub fn content_mut(&mut self) -> Option<&mut Vec<Self>> {
        match self {
            Self::Emphasis(content) | Self::Strong(content) => Some(content),
            Self::Link(link) => Some(&mut link.content),
            Self::Quoted(quoted) => Some(&mut quoted.content),
            Self::Text(_) | Self::Break(_) | Self::Code(_) | Self::Raw(_) | Self::Custom(_) => None,
        }
    }
}

impl Article {
    /// Calls `change` for every node, in the order of the text, each before what is inside it. No depth overflows the stack.
    ///
    /// What `change` puts into a node is visited too, so it must not nest a node of the same kind in itself each time:
    /// [`Article::transform_inlines`] is for that.
    ///
    /// ```
    /// use newsprint_core::{Article, Inline, NodeMut};
    ///
    /// let mut article = Article::new().with_headline("Night Ferry").with("The ferry sailed.");
    /// article.walk_mut(|node| {
    ///     if let NodeMut::Inline(Inline::Text(text)) = node {
    ///         *text = text.replace("erry", "ERRY");
    ///     }
    /// });
    /// assert_eq!(article.lead[0].to_text(), "The fERRY sailed.");
    /// ```
    pub fn walk_mut(&mut self, mut change: impl FnMut(NodeMut<'_>)) {
        let change = &mut change;
        for line in [&mut self.kicker, &mut self.headline, &mut self.standfirst].into_iter().flatten() {
            visit(NodeMut::Line(line), change);
        }
        for byline in &mut self.bylines {
            visit(NodeMut::Byline(byline), change);
        }
        for block in &mut self.lead {
            visit(NodeMut::Block(block), change);
        }
        for section in &mut self.sections {
            visit(NodeMut::Heading(&mut section.heading), change);
            for block in &mut section.blocks {
                visit(NodeMut::Block(block), change);
            }
        }
        if let Some(closing) = &mut self.closing {
            for block in closing.question.iter_mut().chain(&mut closing.after) {
                visit(NodeMut::Block(block), change);
            }
        }
        for comment in &mut self.comments {
            visit(NodeMut::Comment(comment), change);
        }
    }
}
