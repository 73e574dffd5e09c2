//! Block quotes ([CommonMark 0.31.2, section 5.1](https://spec.commonmark.org/0.31.2/#block-quotes)); the caption is their last paragraph.

use std::fmt::{self, Write as _};

use newsprint_core::{Block, BlockQuote, Inline, Line};

use super::{Front, Neighbour, Writer};
use crate::escape::Container;

impl<W: fmt::Write> Writer<'_, W> {
    pub(super) fn block_quote(&mut self, quote: &BlockQuote) -> fmt::Result {
        let _: Container = self.begin_other()?;
        self.out.write_char('>')?;
        // The blank behind the mark comes with the first block, so that an empty quote carries none.
        let depth = self.depth;
        self.depth += 1;
        self.prefix.push_str("> ");
        self.front = Front::Mark(Container::Quote);
        let has_words = !super::other::are_empty(&quote.blocks) || quote.caption.is_some();
        if has_words {
            self.out.write_char(' ')?;
        }
        let is_written = |block: &&Block| !super::other::are_empty(std::slice::from_ref(*block));
        let mut written = quote.blocks.iter().filter(is_written);
        let only = written.next().filter(|_| written.next().is_none() && quote.caption.is_none());
        if let Some(content) = only.and_then(|only| self.running_text(only)) {
            self.paragraph_and_caption(&content)?;
        } else {
            self.blocks(&quote.blocks)?;
        }
        if let Some(caption) = &quote.caption {
            self.caption(caption)?;
        }
        self.prefix.truncate(self.prefix.len() - 2);
        self.depth = depth;
        self.front = Front::Block;
        self.neighbour = Neighbour::default();
        Ok(())
    }

    /// A paragraph whose last line, if readers know it as a caption, is written as one.
    fn paragraph_and_caption(&mut self, content: &[Inline]) -> fmt::Result {
        self.flat.clear();
        self.flat.push(content, self.options, false);
        self.flat.trim_end();
        let caption = self.flat.take_caption();
        self.flat_paragraph()?;
        if let Some(caption) = caption {
            self.flat = caption;
            self.flat_paragraph()?;
        }
        Ok(())
    }

    /// The caption, with a dash in front, by which readers know it.
    fn caption(&mut self, caption: &Line) -> fmt::Result {
        let words = caption.to_text();
        let dash = if words.starts_with(['—', '–', '―', '-']) { "" } else { "— " };
        self.paragraph_behind(dash, &caption.content, true)
    }
}
