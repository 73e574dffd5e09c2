//! Quotes, speakers and leftovers; stamps.

use serde::{Serialize, Serializer};

use super::Members;
use crate::{Attribution, Claim, Leftover, Quote, Speaker, Stamp};

impl Serialize for Quote {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.put("id", &self.id)?.put("kind", &self.kind)?.put("form", &self.form)?;
        members.some("attribution", self.attribution.as_ref())?;
        members.rest(&self.extra, &["id", "kind", "form", "attribution"])?;
        members.end()
    }
}

impl Serialize for Attribution {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.some("speaker", self.speaker.as_ref())?.put("named_as", &self.named_as)?;
        members.some("cue", self.cue.as_ref())?.some("addressee", self.addressee.as_ref())?;
        members.some("venue", self.venue.as_ref())?.put("place", &self.place)?.put("basis", &self.basis)?;
        members.some("claim", Some(&self.claim).filter(|&&claim| claim != Claim::Asserted))?;
        members.some("span", self.span.as_ref())?;
        members.end()
    }
}

impl Serialize for Speaker {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.put("id", &self.id)?.put("name", &self.name)?.list("mentions", &self.mentions)?;
        members.some("description", self.description.as_ref())?.put("kind", &self.kind)?;
        members.rest(&self.extra, &["id", "name", "mentions", "description", "kind"])?;
        members.end()
    }
}

impl Serialize for Leftover {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.put("kind", &self.kind)?.put("place", &self.place)?.some("span", self.span.as_ref())?;
        members.put("text", &self.text)?;
        members.end()
    }
}

impl Serialize for Stamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.put("written", &self.written)?.some("value", self.value.as_ref())?;
        members.end()
    }
}
