//! The texts of a tree, in their order, with a stack of our own: no depth can overflow the thread's.

use std::{ops::ControlFlow, slice};

use newsprint_core::{Block, Inline, Item, Line, Raw};

use crate::{RawHtml, write::raw};

/// Hands every text of `content` to `see`, quotation marks and line breaks too, until it has seen enough.
pub(crate) fn inline_texts(
    content: &[Inline],
    see: &mut impl FnMut(&str) -> ControlFlow<()>,
) -> ControlFlow<()> {
    inline_parts(content, &mut |part| match part {
        Part::Text(text) => see(text),
        Part::Mark(mark) => see(mark.encode_utf8(&mut [0; 4])),
        Part::Raw(raw) => see(&raw.text),
    })
}

/// What running text is made of.
enum Part<'a> {
    Text(&'a str),
    Mark(char),
    Raw(&'a Raw),
}

fn inline_parts(content: &[Inline], see: &mut impl FnMut(Part<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
    let mut stack: Vec<(slice::Iter<'_, Inline>, Option<char>)> = Vec::new();
    let (mut rest, mut close) = (content.iter(), None::<char>);
    loop {
        let Some(inline) = rest.next() else {
            if let Some(close) = close {
                see(Part::Mark(close))?;
            }
            let Some(outer) = stack.pop() else { return ControlFlow::Continue(()) };
            (rest, close) = outer;
            continue;
        };
        let inner = match inline {
            Inline::Emphasis(content) | Inline::Strong(content) => (content.iter(), None),
            Inline::Link(link) => (link.content.iter(), None),
            Inline::Quoted(quoted) => {
                see(Part::Mark(quoted.marks.open))?;
                (quoted.content.iter(), quoted.closed.then_some(quoted.marks.close))
            }
            Inline::Raw(raw) => {
                see(Part::Raw(raw))?;
                continue;
            }
            leaf => {
                see(Part::Text(leaf_text(leaf)))?;
                continue;
            }
        };
        stack.push((std::mem::replace(&mut rest, inner.0), std::mem::replace(&mut close, inner.1)));
    }
}

fn leaf_text(inline: &Inline) -> &str {
    match inline {
        Inline::Text(text) | Inline::Code(text) => text,
        Inline::Custom(custom) => &custom.fallback,
        Inline::Break(_) => "\n",
        _ => "",
    }
}

/// What a walk over blocks comes to next.
enum Next<'a> {
    Blocks(slice::Iter<'a, Block>),
    Items(slice::Iter<'a, Item>),
    Caption(&'a Line),
}

/// Hands every text of `blocks` to `see`, a line end behind each part, until it has seen enough.
pub(crate) fn block_texts(
    blocks: &[Block],
    see: &mut impl FnMut(&str) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let mut stack = vec![Next::Blocks(blocks.iter())];
    while let Some(next) = stack.last_mut() {
        let block = match next {
            Next::Caption(line) => {
                let content = &line.content;
                stack.pop();
                inline_texts(content, see)?;
                see("\n")?;
                continue;
            }
            Next::Items(items) => {
                match items.next() {
                    Some(item) => stack.push(Next::Blocks(item.blocks.iter())),
                    None => drop(stack.pop()),
                }
                continue;
            }
            Next::Blocks(blocks) => blocks.next(),
        };
        match block {
            None => drop(stack.pop()),
            Some(Block::BlockQuote(quote)) => {
                stack.extend(quote.caption.as_ref().map(Next::Caption));
                stack.push(Next::Blocks(quote.blocks.iter()));
            }
            Some(Block::List(list)) => stack.push(Next::Items(list.items.iter())),
            Some(leaf) => {
                leaf_block(leaf, see)?;
                see("\n")?;
            }
        }
    }
    ControlFlow::Continue(())
}

fn leaf_block(block: &Block, see: &mut impl FnMut(&str) -> ControlFlow<()>) -> ControlFlow<()> {
    match block {
        Block::Paragraph(paragraph) => inline_texts(&paragraph.content, see),
        Block::Note(note) => inline_texts(&note.content, see),
        Block::Caption(line) => inline_texts(&line.content, see),
        Block::Rule(rule) => see(&rule.written),
        Block::Code(code) => see(&code.text),
        Block::Image(image) => see(&image.alt),
        Block::Raw(raw) => see(&raw.text),
        Block::Custom(custom) => see(&custom.fallback),
        _ => ControlFlow::Continue(()),
    }
}

/// Whether `content` shows anything but blanks, with raw markup as the options have it.
pub(crate) fn has_words(content: &[Inline], how: RawHtml) -> bool {
    shows(content, how, |mark| !is_blank(mark))
}

/// The same, but quotation marks alone are no words: nobody can tell where such a link leads.
pub(crate) fn has_words_to_link(content: &[Inline], how: RawHtml) -> bool {
    shows(content, how, |_| false)
}

fn shows(content: &[Inline], how: RawHtml, is_word: impl Fn(char) -> bool) -> bool {
    let found = inline_parts(content, &mut |part| {
        let is_shown = match part {
            Part::Text(text) => !text.chars().all(is_blank),
            Part::Mark(mark) => is_word(mark),
            Part::Raw(raw) => raw::has_words(raw, how),
        };
        if is_shown { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    found.is_break()
}

/// White space and what shows nothing at all.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' | '\u{202A}'..='\u{202E}' | '\u{AD}' | '\u{FE00}'..='\u{FE0F}')
}

/// The words of `content` as plain text: without raw markup, unless there is nothing else.
pub(crate) fn text_of(content: &[Inline]) -> String {
    let mut out = String::new();
    let _ = inline_parts(content, &mut |part| {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Mark(mark) => out.push(mark),
            Part::Raw(_) => {}
        }
        ControlFlow::Continue(())
    });
    if out.chars().all(is_blank) {
        out.clear();
        let _ = inline_texts(content, &mut |text| {
            out.push_str(text);
            ControlFlow::Continue(())
        });
    }
    out
}
