//! The article and its front matter.

use super::{Read, Reader};
use crate::{Article, Author, Byline, Closing, Dateline, Error, Section, Value};

impl Read for Article {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        Ok(Self {
            language: members.some("language", reader)?,
            direction: members.some("direction", reader)?,
            kicker: members.some("kicker", reader)?,
            headline: members.some("headline", reader)?,
            standfirst: members.some("standfirst", reader)?,
            bylines: members.or_default("bylines", reader)?,
            dateline: members.some("dateline", reader)?,
            published: members.some("published", reader)?,
            updated: members.some("updated", reader)?,
            lead: members.or_default("lead", reader)?,
            sections: members.or_default("sections", reader)?,
            closing: members.some("closing", reader)?,
            quotes: members.or_default("quotes", reader)?,
            speakers: members.or_default("speakers", reader)?,
            comments: members.or_default("comments", reader)?,
            leftovers: members.or_default("leftovers", reader)?,
            extra: members.rest(),
        })
    }
}

impl Read for Section {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        Ok(Self {
            heading: members.need("heading", reader)?,
            blocks: members.or_default("blocks", reader)?,
            extra: members.rest(),
        })
    }
}

impl Read for Closing {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        let closing = Self {
            question: members.or_default("question", reader)?,
            after: members.or_default("after", reader)?,
        };
        members.end(reader);
        Ok(closing)
    }
}

impl Read for Byline {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        let byline = Self {
            span: members.some("span", reader)?,
            content: members.or_default("content", reader)?,
            authors: members.or_default("authors", reader)?,
        };
        members.end(reader);
        Ok(byline)
    }
}

impl Read for Author {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        let author = Self { name: members.need("name", reader)?, role: members.some("role", reader)? };
        members.end(reader);
        Ok(author)
    }
}

impl Read for Dateline {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let mut members = reader.members(value)?;
        let dateline = Self {
            written: members.need("written", reader)?,
            place: members.some("place", reader)?,
            day: members.some("day", reader)?,
            agency: members.some("agency", reader)?,
            span: members.some("span", reader)?,
        };
        members.end(reader);
        Ok(dateline)
    }
}
