//! Blocks, one strategy a kind.

use newsprint_core::{Block, BlockQuote, Code, Image, Item, List, Note, NoteKind, Paragraph, QuoteId, Rule};
use proptest::{collection::vec, option, prelude::*, sample::select};

use super::{
    inlines::{QUOTE_IDS, custom, inlines, line, link_target, raw},
    values::{language, span, words},
};

pub(super) fn blocks() -> BoxedStrategy<Vec<Block>> {
    vec(block(), 0..3).boxed()
}

fn block() -> BoxedStrategy<Block> {
    let leaf = prop_oneof![
        6 => paragraph().prop_map(Block::Paragraph),
        1 => note().prop_map(Block::Note),
        1 => line().prop_map(Block::Caption),
        1 => rule().prop_map(Block::Rule),
        1 => code().prop_map(Block::from),
        1 => image().prop_map(Block::from),
        1 => raw().prop_map(Block::from),
        1 => custom().prop_map(Block::from),
    ];
    leaf.prop_recursive(3, 10, 3, |inner| {
        let blocks = vec(inner, 0..3);
        prop_oneof![block_quote(blocks.clone()).prop_map(Block::from), list(blocks).prop_map(Block::List),]
    })
    .boxed()
}

fn paragraph() -> BoxedStrategy<Paragraph> {
    (inlines(), language(), span())
        .prop_map(|(content, language, span)| {
            let mut paragraph = Paragraph::new(content);
            (paragraph.language, paragraph.span) = (language, span);
            paragraph
        })
        .boxed()
}

fn note() -> BoxedStrategy<Note> {
    let kind = select(vec![NoteKind::Correction, NoteKind::Update, NoteKind::Editor, NoteKind::Disclosure]);
    (kind, inlines(), span())
        .prop_map(|(kind, content, span)| {
            let mut note = Note::new(kind, content);
            note.span = span;
            note
        })
        .boxed()
}

fn rule() -> BoxedStrategy<Rule> {
    (select(vec!["* * *", "---", "✨✨✨", "⁂"]), span())
        .prop_map(|(written, span)| {
            let mut rule = Rule::new(written);
            rule.span = span;
            rule
        })
        .boxed()
}

fn code() -> BoxedStrategy<Code> {
    (vec(words(), 1..4), option::of("[a-z]{1,6}"), span())
        .prop_map(|(lines, language, span)| {
            let mut code = Code::new(lines.join("\n"));
            (code.language, code.span) = (language, span);
            code
        })
        .boxed()
}

fn image() -> BoxedStrategy<Image> {
    (link_target(), words(), option::of(words()), span())
        .prop_map(|(src, alt, title, span)| {
            let mut image = Image::new(src, alt);
            (image.title, image.span) = (title, span);
            image
        })
        .boxed()
}

fn block_quote(blocks: impl Strategy<Value = Vec<Block>> + 'static) -> BoxedStrategy<BlockQuote> {
    (option::of(1..=QUOTE_IDS), blocks, option::of(line()), span())
        .prop_map(|(quote, blocks, caption, span)| {
            let mut block_quote = BlockQuote::new(blocks);
            (block_quote.quote, block_quote.caption, block_quote.span) = (quote.map(QuoteId), caption, span);
            block_quote
        })
        .boxed()
}

fn list(blocks: impl Strategy<Value = Vec<Block>> + 'static) -> BoxedStrategy<List> {
    let item =
        (select(vec!["", "•", "-", "1.", "✅", "*"]), blocks, span()).prop_map(|(mark, blocks, span)| {
            let mut item = Item::default();
            (item.mark, item.blocks, item.span) = (mark.to_owned(), blocks, span);
            item
        });
    (any::<bool>(), vec(item, 1..4), span())
        .prop_map(|(ordered, items, span)| {
            let mut list = List::new(items);
            (list.ordered, list.span) = (ordered, span);
            list
        })
        .boxed()
}
