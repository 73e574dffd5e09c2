//! Blocks, lines and headings.

use super::{Members, Read, Reader, inlines};
use crate::{
    Block, BlockQuote, Code, Error, Heading, Image, Item, Level, Line, List, Note, Paragraph, Rule, Value,
};

impl Read for Block {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        reader.nested(|reader| {
            let mut members = reader.members(value)?;
            let kind: String = members.need("type", reader)?;
            let members = &mut members;
            let block = match kind.as_str() {
                "paragraph" => Self::Paragraph(paragraph(members, reader)?),
                "block_quote" => block_quote(members, reader)?.into(),
                "list" => Self::List(list(members, reader)?),
                "note" => Self::Note(note(members, reader)?),
                "caption" => Self::Caption(line(members, reader)?),
                "rule" => Self::Rule(rule(members, reader)?),
                "code" => code(members, reader)?.into(),
                "image" => image(members, reader)?.into(),
                "raw" => inlines::raw(members, reader)?.into(),
                _ => {
                    let members = Members { map: std::mem::take(&mut members.map) };
                    return Ok(inlines::custom(kind, members).into());
                }
            };
            Members { map: std::mem::take(&mut members.map) }.end(reader);
            Ok(block)
        })
    }
}

fn paragraph(members: &mut Members, reader: &mut Reader) -> Result<Paragraph, Error> {
    Ok(Paragraph {
        language: members.some("language", reader)?,
        span: members.some("span", reader)?,
        content: members.or_default("content", reader)?,
    })
}

fn block_quote(members: &mut Members, reader: &mut Reader) -> Result<BlockQuote, Error> {
    Ok(BlockQuote {
        quote: members.some("quote", reader)?,
        span: members.some("span", reader)?,
        blocks: members.or_default("blocks", reader)?,
        caption: members.some("caption", reader)?,
    })
}

fn list(members: &mut Members, reader: &mut Reader) -> Result<List, Error> {
    Ok(List {
        ordered: members.or_default("ordered", reader)?,
        span: members.some("span", reader)?,
        items: members.or_default("items", reader)?,
    })
}

impl Read for Item {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        let item = Self {
            mark: members.or_default("mark", reader)?,
            span: members.some("span", reader)?,
            blocks: members.or_default("blocks", reader)?,
        };
        members.end(reader);
        Ok(item)
    }
}

fn note(members: &mut Members, reader: &mut Reader) -> Result<Note, Error> {
    Ok(Note {
        kind: members.need("kind", reader)?,
        span: members.some("span", reader)?,
        content: members.or_default("content", reader)?,
    })
}

fn line(members: &mut Members, reader: &mut Reader) -> Result<Line, Error> {
    Ok(Line { span: members.some("span", reader)?, content: members.or_default("content", reader)? })
}

impl Read for Line {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        let line = line(&mut members, reader)?;
        members.end(reader);
        Ok(line)
    }
}

fn rule(members: &mut Members, reader: &mut Reader) -> Result<Rule, Error> {
    Ok(Rule { written: members.need("written", reader)?, span: members.some("span", reader)? })
}

fn code(members: &mut Members, reader: &mut Reader) -> Result<Code, Error> {
    Ok(Code {
        text: members.need("text", reader)?,
        language: members.some("language", reader)?,
        span: members.some("span", reader)?,
    })
}

fn image(members: &mut Members, reader: &mut Reader) -> Result<Image, Error> {
    Ok(Image {
        src: members.need("src", reader)?,
        alt: members.or_default("alt", reader)?,
        title: members.some("title", reader)?,
        span: members.some("span", reader)?,
    })
}

impl Read for Heading {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        let heading = Self {
            emoji: members.or_default("emoji", reader)?,
            content: members.or_default("content", reader)?,
            level: members.some("level", reader)?.unwrap_or(Level::SECTION),
            id: members.some("id", reader)?,
            span: members.some("span", reader)?,
        };
        members.end(reader);
        Ok(heading)
    }
}

macro_rules! one_of {
    ($($kind:ident),* => |$found:ident| $taken:expr) => {$(
        impl Read for $kind {
            fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
                match Block::read(value, reader)? {
                    Block::$kind($found) => Ok($taken),
                    _ => Err(reader.malformed(concat!("expected a block of type ", stringify!($kind)))),
                }
            }
        }
    )*};
}
one_of!(List, Note, Paragraph, Rule => |block| block);
one_of!(BlockQuote, Code, Image => |block| *block);
