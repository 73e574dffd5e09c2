//! The walker: every node of an article, entered and left, in the order of the text.
//!
//! Stacks of its own instead of recursion, so that no depth can overflow the thread's.

use std::slice;

use super::{Article, Block, Byline, Comment, Heading, Inline, Item, Line};
use crate::Part;

/// One node of an article.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Node<'a> {
    /// The kicker.
    Kicker(&'a Line),
    /// The headline.
    Headline(&'a Line),
    /// The standfirst.
    Standfirst(&'a Line),
    /// A byline.
    Byline(&'a Byline),
    /// The heading of a section; its blocks follow as nodes of their own.
    Heading(&'a Heading),
    /// A block.
    Block(&'a Block),
    /// An item of a list.
    Item(&'a Item),
    /// The "— Name" line of a block quote.
    Caption(&'a Line),
    /// A comment.
    Comment(&'a Comment),
    /// A piece of running text.
    Inline(&'a Inline),
}

/// One step of a [`Walk`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step<'a> {
    /// A node begins; what is inside it comes next.
    Enter(Node<'a>),
    /// Everything inside the node has been seen.
    Leave(Node<'a>),
}

/// The nodes of an article: see [`Article::walk`].
#[derive(Clone, Debug)]
#[must_use]
pub struct Walk<'a> {
    article: &'a Article,
    /// The next top-level node.
    next: Top,
    /// What is open, the innermost last.
    stack: Vec<(Node<'a>, Children<'a>)>,
    /// The part of the node that was returned last.
    part: Part,
}

/// The next top-level node, by its place.
#[derive(Clone, Copy, Debug)]
enum Top {
    Kicker,
    Headline,
    Standfirst,
    Byline(usize),
    Lead(usize),
    Heading(usize),
    Block(usize, usize),
    Question(usize),
    After(usize),
    Comment(usize),
    End,
}

/// What is still to come inside a node.
#[derive(Clone, Debug)]
enum Children<'a> {
    None,
    Inlines(slice::Iter<'a, Inline>),
    Items(slice::Iter<'a, Item>),
    /// Blocks, then a caption.
    Blocks(slice::Iter<'a, Block>, Option<&'a Line>),
}

impl<'a> Children<'a> {
    fn of(node: Node<'a>) -> Self {
        let inlines = |content: &'a [Inline]| Self::Inlines(content.iter());
        match node {
            Node::Kicker(line) | Node::Headline(line) | Node::Standfirst(line) | Node::Caption(line) => {
                inlines(&line.content)
            }
            Node::Byline(byline) => inlines(&byline.content),
            Node::Heading(heading) => inlines(&heading.content),
            Node::Item(item) => Self::Blocks(item.blocks.iter(), None),
            Node::Comment(comment) => Self::Blocks(comment.content.iter(), None),
            Node::Block(block) => match block {
                Block::Paragraph(paragraph) => inlines(&paragraph.content),
                Block::Note(editorial) => inlines(&editorial.content),
                Block::Caption(line) => inlines(&line.content),
                Block::BlockQuote(quote) => Self::Blocks(quote.blocks.iter(), quote.caption.as_ref()),
                Block::List(list) => Self::Items(list.items.iter()),
                Block::Rule(_) | Block::Code(_) | Block::Image(_) | Block::Raw(_) | Block::Custom(_) => {
                    Self::None
                }
            },
            Node::Inline(inline) => inlines(inline.content()),
        }
    }

    fn next(&mut self) -> Option<Node<'a>> {
        match self {
            Self::None => None,
            Self::Inlines(inlines) => inlines.next().map(Node::Inline),
            Self::Items(items) => items.next().map(Node::Item),
            Self::Blocks(blocks, caption) => {
                blocks.next().map(Node::Block).or_else(|| caption.take().map(Node::Caption))
            }
        }
    }
}

impl<'a> Walk<'a> {
    fn new(article: &'a Article) -> Self {
        Self { article, next: Top::Kicker, stack: Vec::new(), part: Part::Article }
    }

    /// The part of the article that the last step was in.
    pub fn part(&self) -> Part {
        self.part
    }

    /// How many nodes are open: 1 inside a headline, 2 inside a quote of the headline.
    pub fn depth(&self) -> usize {
        self.stack.len()
    }

    /// Passes over what is still to come inside the node that was entered last. Its `Leave` still follows.
    pub fn skip_inside(&mut self) {
        if let Some((_, children)) = self.stack.last_mut() {
            *children = Children::None;
        }
    }

    fn top(&mut self) -> Option<(Part, Node<'a>)> {
        let article = self.article;
        loop {
            let (found, next) = match self.next {
                Top::Kicker => {
                    (article.kicker.as_ref().map(|line| (Part::Kicker, Node::Kicker(line))), Top::Headline)
                }
                Top::Headline => (
                    article.headline.as_ref().map(|line| (Part::Headline, Node::Headline(line))),
                    Top::Standfirst,
                ),
                Top::Standfirst => (
                    article.standfirst.as_ref().map(|line| (Part::Standfirst, Node::Standfirst(line))),
                    Top::Byline(0),
                ),
                Top::Byline(at) => step(
                    article.bylines.get(at).map(|byline| (Part::Byline(at), Node::Byline(byline))),
                    Top::Byline(at + 1),
                    Top::Lead(0),
                ),
                Top::Lead(at) => step(
                    article.lead.get(at).map(|block| (Part::Lead(at), Node::Block(block))),
                    Top::Lead(at + 1),
                    Top::Heading(0),
                ),
                Top::Heading(at) => step(
                    article
                        .sections
                        .get(at)
                        .map(|section| (Part::Section(at), Node::Heading(&section.heading))),
                    Top::Block(at, 0),
                    Top::Question(0),
                ),
                Top::Block(section, block) => step(
                    article
                        .sections
                        .get(section)
                        .and_then(|section| section.blocks.get(block))
                        .map(|found| (Part::Block { section, block }, Node::Block(found))),
                    Top::Block(section, block + 1),
                    Top::Heading(section + 1),
                ),
                Top::Question(at) => step(
                    article
                        .closing
                        .as_ref()
                        .and_then(|closing| closing.question.get(at))
                        .map(|block| (Part::Question(at), Node::Block(block))),
                    Top::Question(at + 1),
                    Top::After(0),
                ),
                Top::After(at) => step(
                    article
                        .closing
                        .as_ref()
                        .and_then(|closing| closing.after.get(at))
                        .map(|block| (Part::After(at), Node::Block(block))),
                    Top::After(at + 1),
                    Top::Comment(0),
                ),
                Top::Comment(at) => step(
                    article
                        .comments
                        .get(at)
                        .map(|comment| (Part::Comment(comment.id), Node::Comment(comment))),
                    Top::Comment(at + 1),
                    Top::End,
                ),
                Top::End => return None,
            };
            self.next = next;
            if found.is_some() {
                return found;
            }
        }
    }
}

/// The next place: the one `behind` what was found, or the one `after` the whole list.
fn step<T>(found: Option<T>, behind: Top, after: Top) -> (Option<T>, Top) {
    let next = if found.is_some() { behind } else { after };
    (found, next)
}

impl<'a> Iterator for Walk<'a> {
    type Item = Step<'a>;

    fn next(&mut self) -> Option<Step<'a>> {
        let node = if let Some((_, children)) = self.stack.last_mut() {
            let Some(node) = children.next() else {
                return self.stack.pop().map(|(node, _)| Step::Leave(node));
            };
            node
        } else {
            let (part, node) = self.top()?;
            self.part = part;
            node
        };
        self.stack.push((node, Children::of(node)));
        Some(Step::Enter(node))
    }
}

impl Inline {
    /// The pieces inside: of emphasis, strong words, links and quotes; empty for the others.
    pub fn content(&self) -> &[Self] {
        match self {
            Self::Emphasis(content) | Self::Strong(content) => content,
            Self::Link(link) => &link.content,
            Self::Quoted(quoted) => &quoted.content,
            Self::Text(_) | Self::Break(_) | Self::Code(_) | Self::Raw(_) | Self::Custom(_) => &[],
        }
    }
}

impl Article {
    /// Every node, entered and left, in the order of the text: head, lead, sections, closing, comments. Leftovers are no nodes.
    ///
    /// ```
    /// use newsprint_core::{Article, Inline, Node, Step};
    ///
    /// let article = Article::new().with_headline("Night Ferry Delayed").with("The council met.");
    /// let mut words = Vec::new();
    /// for step in article.walk() {
    ///     if let Step::Enter(Node::Inline(Inline::Text(text))) = step {
    ///         words.push(text.as_str());
    ///     }
    /// }
    /// assert_eq!(words, ["Night Ferry Delayed", "The council met."]);
    /// ```
    pub fn walk(&self) -> Walk<'_> {
        Walk::new(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BlockQuote, CommentId, List, QuoteId, Quoted, Section};

    #[test]
    fn nodes_come_in_the_order_of_the_text_and_each_is_left() {
        let article = Article::new()
            .with_headline("Headline")
            .with(BlockQuote::new([Block::from("quoted")]).with_caption("— Somebody"))
            .with_section(Section::new("Heading").with(List::new([Item::new("•", "item")])));
        let mut open = 0_i32;
        let mut seen = Vec::new();
        for step in article.walk() {
            match step {
                Step::Enter(node) => {
                    open += 1;
                    if let Node::Inline(Inline::Text(text)) = node {
                        seen.push(text.clone());
                    }
                }
                Step::Leave(_) => open -= 1,
            }
        }
        assert_eq!(open, 0);
        assert_eq!(seen, ["Headline", "quoted", "— Somebody", "Heading", "item"]);
    }

    #[test]
    fn the_part_is_known_at_every_step() {
        let mut article = Article::new().with_section(Section::new("One").with("text"));
        article.comments.push(Comment::new(CommentId(7)).with("hello"));
        let mut walk = article.walk();
        let mut parts = Vec::new();
        while let Some(step) = walk.next() {
            if let Step::Enter(Node::Inline(_)) = step {
                parts.push(walk.part());
            }
        }
        assert_eq!(
            parts,
            [Part::Section(0), Part::Block { section: 0, block: 0 }, Part::Comment(CommentId(7))]
        );
    }

    #[test]
    fn a_skipped_node_is_left_at_once() {
        let article = Article::new().with_headline("Headline");
        let mut walk = article.walk();
        assert!(matches!(walk.next(), Some(Step::Enter(Node::Headline(_)))));
        walk.skip_inside();
        assert!(matches!(walk.next(), Some(Step::Leave(Node::Headline(_)))));
        assert_eq!(walk.next(), None);
    }

    #[test]
    fn a_thousand_nested_quotes_need_no_stack() {
        let mut inline = Inline::from("x");
        for _ in 0..1_000 {
            inline = Quoted::new(QuoteId(1), [inline]).into();
        }
        let article = Article::new().with_headline(Line::new([inline]));
        assert_eq!(article.walk().count(), 2 * 1_002);
    }
}
