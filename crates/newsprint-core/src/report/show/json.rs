//! A report as JSON, with every way to count its places.

use serde::{Serialize, Serializer, ser::SerializeMap as _};

use super::{ReportPrinter, visible};
use crate::{Diagnostic, DiagnosticCode, Edit, Error, Fix, Part, Position, Report, Severity};

/// A finding with its places.
struct Placed<'a> {
    found: &'a Diagnostic,
    from: Option<Position>,
    to: Option<Position>,
}

impl ReportPrinter<'_> {
    /// All findings as a JSON array, each with the positions of its start and end as UTF-8, UTF-16 and UTF-32 units.
    ///
    /// Characters that nobody sees are written as escapes, so that none of them turns the line around where the JSON is read.
    ///
    /// # Errors
    ///
    /// None at present; a later release may bound what it writes.
    pub fn json(&self, report: &Report) -> Result<String, Error> {
        let placed: Vec<Placed<'_>> = report
            .iter()
            .map(|found| Placed {
                found,
                from: found.span.map(|span| self.positions.at(span.start)),
                to: found.span.map(|span| self.positions.at(span.end)),
            })
            .collect();
        let written = serde_json::to_string_pretty(&placed)
            .map_err(|error| Error::JsonShape { pointer: String::new(), message: error.to_string() })?;
        Ok(escaped(written))
    }
}

/// `json` with what is hidden as escapes. It stands inside strings only, but for the line ends of the layout.
fn escaped(json: String) -> String {
    let is_hidden = |c| c != '\n' && visible::is_hidden(c);
    if !json.contains(is_hidden) {
        return json;
    }
    let mut out = String::with_capacity(json.len() + 64);
    for c in json.chars() {
        if is_hidden(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                super::push(&mut out, format_args!("\\u{unit:04x}"));
            }
        } else {
            out.push(c);
        }
    }
    out
}

impl Serialize for Placed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        members::<S>(self.found, &mut map)?;
        if let (Some(from), Some(to)) = (&self.from, &self.to) {
            map.serialize_entry("from", from)?;
            map.serialize_entry("to", to)?;
        }
        map.end()
    }
}

impl Serialize for Diagnostic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        members::<S>(self, &mut map)?;
        map.end()
    }
}

fn members<S: Serializer>(found: &Diagnostic, map: &mut S::SerializeMap) -> Result<(), S::Error> {
    map.serialize_entry("code", &found.code)?;
    map.serialize_entry("severity", &found.severity)?;
    map.serialize_entry("message", &found.message)?;
    if found.part != Part::Article {
        map.serialize_entry("part", &found.part)?;
    }
    if let Some(label) = &found.label {
        map.serialize_entry("label", label)?;
    }
    if let Some(help) = &found.help {
        map.serialize_entry("help", help)?;
    }
    if let Some(fix) = &found.fix {
        map.serialize_entry("fix", fix)?;
    }
    found.span.map_or(Ok(()), |span| map.serialize_entry("span", &span))
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

impl Serialize for Fix {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.edits)
    }
}

impl Serialize for Edit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("span", &self.span)?;
        map.serialize_entry("old", &self.old)?;
        map.serialize_entry("new", &self.new)?;
        map.end()
    }
}

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(6))?;
        map.serialize_entry("line", &self.line)?;
        map.serialize_entry("column", &self.column)?;
        map.serialize_entry("utf8", &self.utf8)?;
        map.serialize_entry("utf16", &self.utf16)?;
        map.serialize_entry("utf32", &self.utf32)?;
        map.serialize_entry("cells", &self.cells)?;
        map.end()
    }
}

macro_rules! as_shown {
    ($($kind:ident),*) => {$(
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )*};
}
as_shown!(DiagnosticCode, Part, Severity);
