//! The article and its front matter.

use serde::{Serialize, Serializer};

use super::{Members, filled};
use crate::{Article, Author, Byline, Closing, Dateline, Section};

const MEMBERS: &[&str] = &[
    "language",
    "direction",
    "kicker",
    "headline",
    "standfirst",
    "bylines",
    "dateline",
    "published",
    "updated",
    "lead",
    "sections",
    "closing",
    "quotes",
    "speakers",
    "comments",
    "leftovers",
];

impl Serialize for Article {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.some("language", self.language.as_ref())?.some("direction", self.direction.as_ref())?;
        members.some("kicker", self.kicker.as_ref())?.some("headline", self.headline.as_ref())?;
        members.some("standfirst", self.standfirst.as_ref())?.list("bylines", &self.bylines)?;
        members.some("dateline", self.dateline.as_ref())?.some("published", self.published.as_ref())?;
        members.some("updated", self.updated.as_ref())?.some("lead", filled(&self.lead, 1).as_ref())?;
        members.list("sections", &self.sections)?.some("closing", self.closing.as_ref())?;
        members.list("quotes", &self.quotes)?.list("speakers", &self.speakers)?;
        members.list("comments", &self.comments)?.list("leftovers", &self.leftovers)?;
        members.rest(&self.extra, MEMBERS)?;
        members.end()
    }
}

impl Serialize for Section {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.put("heading", &self.heading)?.some("blocks", filled(&self.blocks, 1).as_ref())?;
        members.rest(&self.extra, &["heading", "blocks"])?;
        members.end()
    }
}

impl Serialize for Closing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.some("question", filled(&self.question, 1).as_ref())?;
        members.some("after", filled(&self.after, 1).as_ref())?;
        members.end()
    }
}

impl Serialize for Byline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.some("span", self.span.as_ref())?.some("content", filled(&self.content, 1).as_ref())?;
        members.list("authors", &self.authors)?;
        members.end()
    }
}

impl Serialize for Author {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.put("name", &self.name)?.some("role", self.role.as_ref())?;
        members.end()
    }
}

impl Serialize for Dateline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members
            .put("written", &self.written)?
            .some("place", self.place.as_ref())?
            .some("day", self.day.as_ref())?;
        members.some("agency", self.agency.as_ref())?.some("span", self.span.as_ref())?;
        members.end()
    }
}
