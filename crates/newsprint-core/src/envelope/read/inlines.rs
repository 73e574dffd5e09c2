//! Running text.

use super::{Members, Read, Reader};
use crate::{Break, Custom, Error, Inline, Link, Marks, Quoted, Raw, Span, Value};

impl Read for Inline {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        let kind: String = members.need("type", reader)?;
        let inline = match kind.as_str() {
            "text" => Self::Text(members.need("text", reader)?),
            "code" => Self::Code(members.need("text", reader)?),
            "break" => Self::Break(Break { soft: members.or_default("soft", reader)? }),
            "emphasis" => Self::Emphasis(content(&mut members, reader)?),
            "strong" => Self::Strong(content(&mut members, reader)?),
            "link" => link(&mut members, reader)?.into(),
            "quoted" => quoted(&mut members, reader)?.into(),
            "raw" => raw(&mut members, reader)?.into(),
            _ => return Ok(custom(kind, members).into()),
        };
        members.end(reader);
        Ok(inline)
    }
}

/// The pieces inside, one level further in.
fn content(members: &mut Members, reader: &mut Reader) -> Result<Vec<Inline>, Error> {
    reader.nested(|reader| members.or_default("content", reader))
}

fn link(members: &mut Members, reader: &mut Reader) -> Result<Link, Error> {
    Ok(Link {
        href: members.need("href", reader)?,
        title: members.some("title", reader)?,
        content: content(members, reader)?,
    })
}

fn quoted(members: &mut Members, reader: &mut Reader) -> Result<Quoted, Error> {
    Ok(Quoted {
        quote: members.need("quote", reader)?,
        marks: Marks { open: members.need("open", reader)?, close: members.need("close", reader)? },
        closed: members.some("closed", reader)?.unwrap_or(true),
        span: members.some("span", reader)?,
        content: content(members, reader)?,
    })
}

pub(super) fn raw(members: &mut Members, reader: &mut Reader) -> Result<Raw, Error> {
    Ok(Raw {
        format: members.need("format", reader)?,
        text: members.need("text", reader)?,
        span: members.some("span", reader)?,
    })
}

/// A type that is not known, whole: what is no words to show and no span stays as it was.
pub(super) fn custom(kind: String, mut members: Members) -> Custom {
    let mut custom = Custom::new(kind, "");
    if let Some(Value::String(words)) = members.map.get("fallback")
        && !words.is_empty()
    {
        custom.fallback.clone_from(words);
        members.map.remove("fallback");
    }
    if let Some(Value::Array(ends)) = members.map.get("span")
        && let [Value::Integer(start), Value::Integer(end)] = ends.as_slice()
        && let (Ok(start), Ok(end)) = (u32::try_from(*start), u32::try_from(*end))
    {
        custom.span = Some(Span { start, end });
        members.map.remove("span");
    }
    custom.data = members.rest();
    custom
}

macro_rules! one_of {
    ($($kind:ident),* => |$found:ident| $taken:expr) => {$(
        impl Read for $kind {
            fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
                match Inline::read(value, reader)? {
                    Inline::$kind($found) => Ok($taken),
                    _ => Err(reader.malformed(concat!("expected an inline of type ", stringify!($kind)))),
                }
            }
        }
    )*};
}
one_of!(Break => |inline| inline);
one_of!(Custom, Link, Quoted, Raw => |inline| *inline);
