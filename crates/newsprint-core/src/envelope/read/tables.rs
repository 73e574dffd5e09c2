//! Quotes, speakers and leftovers; stamps.

use super::{Read, Reader};
use crate::{Attribution, Error, Leftover, Quote, Speaker, Stamp, Value};

impl Read for Quote {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        Ok(Self {
            id: members.need("id", reader)?,
            kind: members.need("kind", reader)?,
            form: members.need("form", reader)?,
            attribution: members.some("attribution", reader)?,
            extra: members.rest(),
        })
    }
}

impl Read for Attribution {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        let attribution = Self {
            speaker: members.some("speaker", reader)?,
            named_as: members.need("named_as", reader)?,
            cue: members.some("cue", reader)?,
            addressee: members.some("addressee", reader)?,
            venue: members.some("venue", reader)?,
            place: members.need("place", reader)?,
            basis: members.need("basis", reader)?,
            claim: members.some("claim", reader)?.unwrap_or_default(),
            span: members.some("span", reader)?,
        };
        members.end(reader);
        Ok(attribution)
    }
}

impl Read for Speaker {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        Ok(Self {
            id: members.need("id", reader)?,
            name: members.need("name", reader)?,
            mentions: members.or_default("mentions", reader)?,
            description: members.some("description", reader)?,
            kind: members.need("kind", reader)?,
            extra: members.rest(),
        })
    }
}

impl Read for Leftover {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        let leftover = Self {
            kind: members.need("kind", reader)?,
            place: members.need("place", reader)?,
            span: members.some("span", reader)?,
            text: members.need("text", reader)?,
        };
        members.end(reader);
        Ok(leftover)
    }
}

impl Read for Stamp {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        let stamp = Self { written: members.need("written", reader)?, value: members.some("value", reader)? };
        members.end(reader);
        Ok(stamp)
    }
}
