//! Writing: one file per construct, named as in the Markdown writer.

pub(crate) mod article;
pub(crate) mod comment;
pub(crate) mod front;
pub(crate) mod heading;
pub(crate) mod image;
pub(crate) mod inline;
pub(crate) mod list;
mod overlay;
pub(crate) mod paragraph;
pub(crate) mod quote;
pub(crate) mod raw;
pub(crate) mod stamp;

use std::ops::ControlFlow;

use newsprint_core::Block;

use crate::{Renderer, Writer, walk, writer::DEEPEST};

/// Blocks one after the other. Deeper than the model allows, their words become one paragraph: nothing is lost, and no stack overflows.
pub(crate) fn blocks<R: Renderer + ?Sized>(renderer: &mut R, blocks: &[Block], out: &mut Writer<'_>) {
    if out.place.blocks >= DEEPEST {
        out.markup("<p>");
        let _ = walk::block_texts(blocks, &mut |text| {
            out.text(text);
            ControlFlow::Continue(())
        });
        return out.markup("</p>\n");
    }
    out.place.blocks += 1;
    let mut rest = blocks.iter().peekable();
    while let Some(block) = rest.next() {
        if let Block::Image(image) = block {
            let caption = rest.next_if(|next| matches!(next, Block::Caption(_)));
            let caption =
                caption.and_then(|block| if let Block::Caption(line) = block { Some(line) } else { None });
            renderer.image(image, caption, out);
        } else {
            renderer.block(block, out);
        }
    }
    out.place.blocks -= 1;
}

/// One block, by its kind.
pub(crate) fn block<R: Renderer + ?Sized>(renderer: &mut R, block: &Block, out: &mut Writer<'_>) {
    match block {
        Block::Paragraph(paragraph) => renderer.paragraph(paragraph, out),
        Block::BlockQuote(quote) => renderer.block_quote(quote, out),
        Block::List(list) => renderer.list(list, out),
        Block::Note(note) => renderer.note(note, out),
        Block::Caption(line) => renderer.caption(line, out),
        Block::Rule(rule) => renderer.rule(rule, out),
        Block::Code(code) => renderer.code(code, out),
        Block::Image(image) => renderer.image(image, None, out),
        Block::Raw(raw) => renderer.raw(raw, out),
        Block::Custom(custom) => renderer.custom(custom, out),
        // A kind that this version does not know still has words.
        other => {
            out.markup("<p>");
            out.text(&other.to_text());
            out.markup("</p>\n");
        }
    }
}
