//! Writing: the article's parts in their order, each construct in its file.

pub(crate) mod code_span;
mod comment;
pub(crate) mod destination;
mod emit;
mod heading;
mod headless;
mod list;
mod other;
mod paragraph;
mod quote;

use std::fmt::{self, Write as _};

use newsprint_core::{Article, Block, Inline, Leftover};

#[cfg(feature = "read")]
pub(crate) use self::{
    comment::{MARK as COMMENTS_MARK, state_of},
    list::{NOTHING, numbers},
    other::CUSTOM,
};

use crate::{
    emoji_lines::Kind,
    escape::{Container, Edit},
    flat::Flat,
    options::Markdown,
    words::has_words,
};

/// Blocks nested deeper than this are written as if they stood at this depth.
const DEEPEST: usize = 32;

/// Writes `article` with `options`.
pub(crate) fn article(article: &Article, options: Markdown, out: &mut impl fmt::Write) -> fmt::Result {
    if headless::may_be_misread(article, options) {
        return headless::article(article, options, out);
    }
    Writer::new(options, out).article(article)
}

struct Writer<'w, W> {
    out: Counted<'w, W>,
    options: Markdown,
    /// What stands in front of each line.
    prefix: String,
    front: Front,
    /// What the block before was, where that matters to the next.
    neighbour: Neighbour,
    depth: usize,
    /// A bullet that lists at this depth must not have, since a list of comments follows them.
    reserved: Option<(usize, char)>,
    flat: Flat,
    edits: Vec<Edit>,
    /// The blocks at the top level, for who asks for them.
    tops: Option<Vec<Top>>,
}

/// Counts the bytes that it passes on.
struct Counted<'w, W> {
    out: &'w mut W,
    written: usize,
}

impl<W: fmt::Write> fmt::Write for Counted<'_, W> {
    fn write_str(&mut self, words: &str) -> fmt::Result {
        self.written += words.len();
        self.out.write_str(words)
    }
}

/// A block at the top level.
#[derive(Clone, Copy, Debug)]
struct Top {
    start: usize,
    kind: Kind,
    /// Whether it is a heading that is written without its marks.
    is_heading: bool,
}

/// What stands in front of the block that comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Front {
    /// Nothing yet.
    Start,
    /// The mark of a list item, or the `>` of a block quote.
    Mark(Container),
    /// A block, to be parted from the next by a blank line.
    Block,
    /// A block, to be parted from the next by a line end alone.
    TightBlock,
}

/// The list mark that a following list must not have, lest they run together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Neighbour {
    bullet: Option<char>,
    number: Option<char>,
    /// The bullet of the item that the block begins.
    around: Option<char>,
}

impl<'w, W: fmt::Write> Writer<'w, W> {
    fn new(options: Markdown, out: &'w mut W) -> Self {
        Self {
            out: Counted { out, written: 0 },
            options,
            prefix: String::new(),
            front: Front::Start,
            neighbour: Neighbour::default(),
            depth: 0,
            reserved: None,
            flat: Flat::default(),
            edits: Vec::new(),
            tops: None,
        }
    }

    fn article(mut self, article: &Article) -> fmt::Result {
        self.front_matter(article)?;
        self.body(article)?;
        self.foot(article)
    }

    fn body(&mut self, article: &Article) -> fmt::Result {
        let (kicker, picture) = match &article.kicker {
            Some(kicker) if has_words(&kicker.content) => (Some(kicker), None),
            kicker => (None, kicker.as_ref()),
        };
        if let Some(kicker) = kicker {
            self.one_line(&kicker.content)?;
        }
        if let Some(headline) = &article.headline {
            self.title(&headline.content)?;
        }
        if let Some(standfirst) = &article.standfirst {
            self.emphasised(&standfirst.content)?;
        }
        self.bylines(&article.bylines)?;
        if let Some(picture) = picture {
            self.one_line(&picture.content)?;
        }
        self.blocks(&article.lead)?;
        for section in &article.sections {
            self.heading(&section.heading)?;
            self.blocks(&section.blocks)?;
        }
        if let Some(closing) = &article.closing {
            self.blocks(&closing.question)?;
            self.blocks(&closing.after)?;
        }
        Ok(())
    }

    fn foot(&mut self, article: &Article) -> fmt::Result {
        if self.options.comments {
            self.comments(&article.comments)?;
        }
        if self.options.leftovers {
            self.leftovers(&article.leftovers)?;
        }
        if self.front == Front::Start { Ok(()) } else { self.out.write_char('\n') }
    }

    fn leftovers(&mut self, leftovers: &[Leftover]) -> fmt::Result {
        leftovers.iter().try_for_each(|leftover| self.paragraph(&[Inline::from(leftover.text.as_str())]))
    }

    fn blocks(&mut self, blocks: &[Block]) -> fmt::Result {
        if self.depth >= DEEPEST {
            return self.flattened(blocks);
        }
        blocks.iter().try_for_each(|block| self.block(block))
    }

    fn block(&mut self, block: &Block) -> fmt::Result {
        match block {
            Block::Paragraph(paragraph) => self.paragraph(&paragraph.content),
            Block::BlockQuote(quote) => self.block_quote(quote),
            Block::List(list) => self.list(list),
            Block::Note(note) => self.paragraph(&note.content),
            Block::Caption(line) => self.paragraph(&line.content),
            Block::Rule(rule) => self.rule(&rule.written),
            Block::Code(code) => self.code(&code.text, code.language.as_deref().unwrap_or_default()),
            Block::Image(image) => self.image(image),
            Block::Raw(raw) => self.raw(raw),
            Block::Custom(custom) => self.custom(custom),
            // The enum may grow; the words of a kind that this writer does not know are kept.
            other => self.paragraph(&[Inline::from(other.to_text())]),
        }
    }

    /// Blocks that stand too deep: their words, one after the other, without recursion.
    fn flattened(&mut self, blocks: &[Block]) -> fmt::Result {
        let mut stack = vec![blocks.iter()];
        while let Some(rest) = stack.last_mut() {
            match rest.next() {
                None => drop(stack.pop()),
                Some(Block::BlockQuote(quote)) => {
                    stack.push(quote.blocks.iter());
                }
                Some(Block::List(list)) => {
                    stack.extend(list.items.iter().rev().map(|item| item.blocks.iter()));
                }
                Some(block) => self.block(block)?,
            }
        }
        Ok(())
    }

    /// Begins a block: parts it from the one before. Says what it is the first part of.
    fn begin(&mut self) -> Result<Container, fmt::Error> {
        let container = match self.front {
            Front::Start => Container::Document,
            Front::Mark(container) => container,
            Front::Block => {
                if self.prefix.is_empty() {
                    self.out.write_str("\n\n")?;
                } else {
                    self.out.write_char('\n')?;
                    self.out.write_str(self.prefix.trim_end())?;
                    self.next_line()?;
                }
                Container::None
            }
            Front::TightBlock => {
                self.next_line()?;
                Container::None
            }
        };
        self.front = Front::Block;
        if let Some(tops) = &mut self.tops
            && self.prefix.is_empty()
        {
            tops.push(Top { start: self.out.written, kind: Kind::Other, is_heading: false });
        }
        Ok(container)
    }

    /// Says what the block is that has begun, if it stands at the top level.
    fn is_top(&mut self, kind: Kind) {
        if let Some(top) =
            self.tops.as_mut().filter(|_| self.prefix.is_empty()).and_then(|tops| tops.last_mut())
        {
            top.kind = kind;
        }
    }

    /// Begins a block that is no list.
    fn begin_other(&mut self) -> Result<Container, fmt::Error> {
        self.neighbour = Neighbour::default();
        self.begin()
    }

    fn next_line(&mut self) -> fmt::Result {
        self.out.write_char('\n')?;
        self.out.write_str(&self.prefix)
    }

    /// Writes `lines` as they are; an empty one carries no blank at its end.
    fn lines(&mut self, lines: &str) -> fmt::Result {
        for (number, line) in lines.split('\n').enumerate() {
            if number > 0 && line.is_empty() {
                self.out.write_char('\n')?;
                self.out.write_str(self.prefix.trim_end())?;
            } else {
                if number > 0 {
                    self.next_line()?;
                }
                self.out.write_str(line)?;
            }
        }
        Ok(())
    }
}
