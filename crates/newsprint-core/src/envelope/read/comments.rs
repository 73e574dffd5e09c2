//! Comments.

use super::{Read, Reader};
use crate::{Comment, Edited, Error, Parent, Person, Value};

impl Read for Comment {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        Ok(Self {
            id: members.need("id", reader)?,
            source_id: members.some("source_id", reader)?,
            parent: members.some("parent", reader)?.unwrap_or_default(),
            author: members.some("author", reader)?,
            published: members.some("published", reader)?,
            edited: members.some("edited", reader)?.map(Box::new),
            state: members.some("state", reader)?.unwrap_or_default(),
            kind: members.some("kind", reader)?.unwrap_or_default(),
            warning: members.some("warning", reader)?,
            likes: members.some("likes", reader)?,
            dislikes: members.some("dislikes", reader)?,
            head: members.or_default("head", reader)?,
            content: members.or_default("content", reader)?,
            extra: members.rest(),
        })
    }
}

impl Read for Parent {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        match value {
            Value::Null => Ok(Self::Article),
            Value::String(_) => Ok(Self::Comment { id: Read::read(value, reader)?, guessed: false }),
            Value::Object(_) => uncertain(value, reader),
            other => Err(reader.unexpected("the id of a comment, or an object", &other)),
        }
    }
}

fn uncertain(value: Value, reader: &mut Reader) -> Result<Parent, Error> {
    let mut members = reader.members(value)?;
    let parent = match members.some("comment", reader)? {
        Some(id) => Parent::Comment { id, guessed: members.or_default("guessed", reader)? },
        None if members.need("unknown", reader)? => {
            Parent::Unknown { written: members.some("written", reader)? }
        }
        None => return Err(reader.malformed("expected \"comment\" or \"unknown\": true")),
    };
    members.end(reader);
    Ok(parent)
}

impl Read for Person {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        let person = Self {
            name: members.need("name", reader)?,
            url: members.some("url", reader)?,
            id: members.some("id", reader)?,
        };
        members.end(reader);
        Ok(person)
    }
}

impl Read for Edited {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        let edited = Self { at: members.some("at", reader)? };
        members.end(reader);
        Ok(edited)
    }
}
