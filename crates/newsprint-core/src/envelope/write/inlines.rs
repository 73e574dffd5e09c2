//! Running text.

use serde::{Serialize, Serializer};

use super::{At, Members, check, filled, sequence};
use crate::{Break, Custom, Inline, Link, Marks, Quoted, Raw, Span};

impl Serialize for At<'_, [Inline]> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        sequence(self, serializer)
    }
}

impl Serialize for At<'_, Inline> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let depth = self.depth;
        match self.part {
            Inline::Text(text) => words("text", text, serializer),
            Inline::Code(text) => words("code", text, serializer),
            Inline::Break(line_end) => line_end.serialize(serializer),
            Inline::Emphasis(content) => stressed("emphasis", content, depth, serializer),
            Inline::Strong(content) => stressed("strong", content, depth, serializer),
            Inline::Link(link) => At { part: &**link, depth }.serialize(serializer),
            Inline::Quoted(quoted) => At { part: &**quoted, depth }.serialize(serializer),
            Inline::Raw(raw) => raw.serialize(serializer),
            Inline::Custom(custom) => custom.serialize(serializer),
        }
    }
}

impl Serialize for Inline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        At::top(self).serialize(serializer)
    }
}

fn words<S: Serializer>(kind: &str, text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let mut members = Members::new(serializer)?;
    members.put("type", kind)?.put("text", text)?;
    members.end()
}

fn stressed<S: Serializer>(
    kind: &str,
    content: &[Inline],
    depth: usize,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    check(depth)?;
    let mut members = Members::new(serializer)?;
    members.put("type", kind)?.some("content", filled(content, depth + 1).as_ref())?;
    members.end()
}

impl Serialize for Break {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.put("type", "break")?.flag("soft", self.soft, false)?;
        members.end()
    }
}

impl Serialize for At<'_, Link> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        check(self.depth)?;
        let link = self.part;
        let mut members = Members::new(serializer)?;
        members.put("type", "link")?.put("href", &link.href)?.some("title", link.title.as_ref())?;
        members.some("content", filled(&link.content, self.depth + 1).as_ref())?;
        members.end()
    }
}

impl Serialize for At<'_, Quoted> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        check(self.depth)?;
        let quoted = self.part;
        let Marks { open, close } = quoted.marks;
        let mut members = Members::new(serializer)?;
        members
            .put("type", "quoted")?
            .put("quote", &quoted.quote)?
            .put("open", &open)?
            .put("close", &close)?;
        members.flag("closed", quoted.closed, true)?.some("span", quoted.span.as_ref())?;
        members.some("content", filled(&quoted.content, self.depth + 1).as_ref())?;
        members.end()
    }
}

impl Serialize for Link {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        At::top(self).serialize(serializer)
    }
}

impl Serialize for Quoted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        At::top(self).serialize(serializer)
    }
}

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.put("type", "raw")?.put("format", &self.format)?.some("span", self.span.as_ref())?;
        members.put("text", &self.text)?;
        members.end()
    }
}

impl Serialize for Custom {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::new(serializer)?;
        members.put("type", &self.kind)?.some("span", self.span.as_ref())?;
        let mut taken = vec!["type"];
        taken.extend(self.span.map(|_| "span"));
        if !self.fallback.is_empty() {
            taken.push("fallback");
            members.put("fallback", &self.fallback)?;
        }
        members.rest(&self.data, &taken)?;
        members.end()
    }
}

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.start, self.end).serialize(serializer)
    }
}
