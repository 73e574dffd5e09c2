//! Blocks, lines and headings.

use serde::{Serialize, Serializer};

use super::{At, Members, check, filled, sequence};
use crate::{Block, BlockQuote, Code, Heading, Image, Item, Level, Line, List, Note, Paragraph, Rule};

impl Serialize for At<'_, [Block]> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        sequence(self, serializer)
    }
}

impl Serialize for At<'_, Block> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let depth = self.depth;
        check(depth)?;
        match self.part {
            Block::Paragraph(part) => At { part, depth }.serialize(serializer),
            Block::BlockQuote(quote) => At { part: &**quote, depth }.serialize(serializer),
            Block::List(part) => At { part, depth }.serialize(serializer),
            Block::Note(part) => At { part, depth }.serialize(serializer),
            Block::Caption(line) => {
                let mut members = Members::new(serializer)?;
                members.put("type", "caption")?.some("span", line.span.as_ref())?;
                members.some("content", filled(&line.content, depth + 1).as_ref())?;
                members.end()
            }
            Block::Rule(rule) => rule.serialize(serializer),
            Block::Code(code) => code.serialize(serializer),
            Block::Image(image) => image.serialize(serializer),
            Block::Raw(raw) => raw.serialize(serializer),
            Block::Custom(custom) => custom.serialize(serializer),
        }
    }
}

impl Serialize for At<'_, Paragraph> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let paragraph = self.part;
        let mut members = Members::new(serializer)?;
        members.put("type", "paragraph")?.some("language", paragraph.language.as_ref())?;
        members.some("span", paragraph.span.as_ref())?;
        members.some("content", filled(&paragraph.content, self.depth + 1).as_ref())?;
        members.end()
    }
}

impl Serialize for At<'_, BlockQuote> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let quote = self.part;
        let mut members = Members::new(serializer)?;
        members.put("type", "block_quote")?.some("quote", quote.quote.as_ref())?;
        members.some("span", quote.span.as_ref())?;
        members.some("blocks", filled(&quote.blocks, self.depth + 1).as_ref())?;
        members.some(
            "caption",
            quote.caption.as_ref().map(|part| At { part, depth: self.depth + 1 }).as_ref(),
        )?;
        members.end()
    }
}

impl Serialize for At<'_, List> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let list = self.part;
        let mut members = Members::new(serializer)?;
        members
            .put("type", "list")?
            .flag("ordered", list.ordered, false)?
            .some("span", list.span.as_ref())?;
        members.some("items", filled(&list.items, self.depth + 1).as_ref())?;
        members.end()
    }
}

impl Serialize for At<'_, [Item]> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        sequence(self, serializer)
    }
}

impl Serialize for At<'_, Item> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let item = self.part;
        let mut members = Members::new(serializer)?;
        members
            .some("mark", (!item.mark.is_empty()).then_some(&item.mark))?
            .some("span", item.span.as_ref())?;
        members.some("blocks", filled(&item.blocks, self.depth).as_ref())?;
        members.end()
    }
}

impl Serialize for At<'_, Note> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let note = self.part;
        let mut members = Members::new(serializer)?;
        members.put("type", "note")?.put("kind", &note.kind)?.some("span", note.span.as_ref())?;
        members.some("content", filled(&note.content, self.depth + 1).as_ref())?;
        members.end()
    }
}

impl Serialize for At<'_, Line> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.some("span", self.part.span.as_ref())?;
        members.some("content", filled(&self.part.content, self.depth).as_ref())?;
        members.end()
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.put("type", "rule")?.some("span", self.span.as_ref())?.put("written", &self.written)?;
        members.end()
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members
            .put("type", "code")?
            .some("language", self.language.as_ref())?
            .some("span", self.span.as_ref())?;
        members.put("text", &self.text)?;
        members.end()
    }
}

impl Serialize for Image {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.put("type", "image")?.put("src", &self.src)?;
        members.some("alt", (!self.alt.is_empty()).then_some(&self.alt))?;
        members.some("title", self.title.as_ref())?.some("span", self.span.as_ref())?;
        members.end()
    }
}

impl Serialize for Heading {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.list("emoji", &self.emoji)?.some("content", filled(&self.content, 1).as_ref())?;
        members.put("level", &self.level)?.some("id", self.id.as_ref())?.some("span", self.span.as_ref())?;
        members.end()
    }
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.0)
    }
}

/// Types that nest, at the outermost level.
macro_rules! at_the_top {
    ($($kind:ident),*) => {$(
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                At::top(self).serialize(serializer)
            }
        }
    )*};
}
at_the_top!(Block, BlockQuote, Item, Line, List, Note, Paragraph);
