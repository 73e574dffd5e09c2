//! The words of a part, as its readers see them.

use super::{Block, BlockQuote, Heading, Inline, Item, Line, List, Paragraph};

/// Writes the words of `content` with their quotation marks; a hard break is a line feed, a soft one a space.
///
/// Walks with a stack of its own, so that no depth can overflow the thread's.
pub(crate) fn push_inlines(content: &[Inline], out: &mut String) {
    let mut stack = vec![(content.iter(), None::<char>)];
    while let Some((rest, _)) = stack.last_mut() {
        let Some(inline) = rest.next() else {
            out.extend(stack.pop().and_then(|(_, close)| close));
            continue;
        };
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Break(line_end) => out.push(if line_end.soft { ' ' } else { '\n' }),
            Inline::Emphasis(content) | Inline::Strong(content) => stack.push((content.iter(), None)),
            Inline::Link(link) => stack.push((link.content.iter(), None)),
            Inline::Quoted(quoted) => {
                out.push(quoted.marks.open);
                stack.push((quoted.content.iter(), quoted.closed.then_some(quoted.marks.close)));
            }
            Inline::Raw(raw) => out.push_str(&raw.text),
            Inline::Custom(custom) => out.push_str(&custom.fallback),
        }
    }
}

/// Writes the words of `blocks`, a line feed between two blocks.
pub(crate) fn push_blocks(blocks: &[Block], out: &mut String) {
    for (number, block) in blocks.iter().enumerate() {
        if number > 0 {
            out.push('\n');
        }
        block.push_text(out);
    }
}

/// The words of `content`, as [`push_inlines`] writes them.
pub(crate) fn text_of(content: &[Inline]) -> String {
    let mut out = String::new();
    push_inlines(content, &mut out);
    out
}

impl Line {
    /// The words as readers see them, quotation marks included.
    pub fn to_text(&self) -> String {
        text_of(&self.content)
    }
}

impl Paragraph {
    /// The words as readers see them, quotation marks included; hard breaks are line feeds.
    pub fn to_text(&self) -> String {
        text_of(&self.content)
    }
}

impl Heading {
    /// The words without the emoji in front.
    pub fn to_text(&self) -> String {
        text_of(&self.content)
    }
}

impl Item {
    /// The mark and the words.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        self.push_text(&mut out);
        out
    }

    fn push_text(&self, out: &mut String) {
        out.push_str(&self.mark);
        if !self.mark.is_empty() && !self.blocks.is_empty() {
            out.push(' ');
        }
        push_blocks(&self.blocks, out);
    }
}

impl List {
    /// The items with their marks, a line each.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        self.push_text(&mut out);
        out
    }

    fn push_text(&self, out: &mut String) {
        for (number, item) in self.items.iter().enumerate() {
            if number > 0 {
                out.push('\n');
            }
            item.push_text(out);
        }
    }
}

impl BlockQuote {
    fn push_text(&self, out: &mut String) {
        push_blocks(&self.blocks, out);
        if let Some(caption) = &self.caption {
            out.push('\n');
            push_inlines(&caption.content, out);
        }
    }
}

impl Block {
    /// The words as readers see them: quotation marks, list marks and captions included, `>` and code fences not.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        self.push_text(&mut out);
        out
    }

    fn push_text(&self, out: &mut String) {
        match self {
            Self::Paragraph(paragraph) => push_inlines(&paragraph.content, out),
            Self::BlockQuote(quote) => quote.push_text(out),
            Self::List(list) => list.push_text(out),
            Self::Note(note) => push_inlines(&note.content, out),
            Self::Caption(line) => push_inlines(&line.content, out),
            Self::Rule(rule) => out.push_str(&rule.written),
            Self::Code(code) => out.push_str(&code.text),
            Self::Image(image) => out.push_str(&image.alt),
            Self::Raw(raw) => out.push_str(&raw.text),
            Self::Custom(custom) => out.push_str(&custom.fallback),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{QuoteId, Quoted};

    #[test]
    fn a_thousand_nested_quotes_need_no_stack() {
        let mut inline = Inline::from("x");
        for _ in 0..1_000 {
            inline = Quoted::new(QuoteId(1), [inline]).into();
        }
        let text = Line::new([inline]).to_text();
        assert_eq!(text.chars().filter(|&c| c == '“').count(), 1_000);
    }
}
