//! Reading: from JSON values to the model, by hand, so that an unknown type is kept, an unknown member is told, and what is malformed
//! is told with its place.
//!
//! Functions call themselves as the JSON nests, which is bounded twice: by [`super::value::DEPTH`] and by [`Limits::DEPTH`].

mod article;
mod blocks;
mod comments;
mod inlines;
mod scalars;
mod tables;

use std::{borrow::Cow, fmt::Write as _};

use crate::{Diagnostic, DiagnosticCode, Error, Limits, Map, Report, Value};

/// A type that is read from a JSON value.
pub(super) trait Read: Sized {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error>;
}

/// Where the reading stands, and what was odd so far.
#[derive(Debug, Default)]
pub(super) struct Reader {
    path: Vec<Step>,
    depth: usize,
    /// Whether the file was written by a later minor version, whose new choices are no mistakes.
    pub(super) later_minor: bool,
    pub(super) report: Report,
}

#[derive(Debug)]
enum Step {
    Name(Cow<'static, str>),
    Index(usize),
}

impl Reader {
    /// Reads something one step further down.
    fn under<T>(&mut self, step: Step, read: impl FnOnce(&mut Self) -> Result<T, Error>) -> Result<T, Error> {
        self.path.push(step);
        let result = read(self);
        self.path.pop();
        result
    }

    pub(super) fn member<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.under(Step::Name(Cow::Borrowed(name)), read)
    }

    /// Reads a block, or an inline that holds others, one level further in.
    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Error>) -> Result<T, Error> {
        if self.depth >= Limits::DEPTH {
            return Err(Error::TooDeep { pointer: self.pointer(), limit: Limits::DEPTH });
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// The place as a JSON pointer (RFC 6901, section 3).
    fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.path {
            pointer.push('/');
            match step {
                Step::Name(name) => pointer.push_str(&name.replace('~', "~0").replace('/', "~1")),
                Step::Index(index) => drop(write!(pointer, "{index}")),
            }
        }
        pointer
    }

    pub(super) fn malformed(&self, message: impl Into<String>) -> Error {
        Error::JsonShape { pointer: self.pointer(), message: message.into() }
    }

    fn unexpected(&self, expected: &str, found: &Value) -> Error {
        self.malformed(format!("expected {expected}, found {}", kind_of(found)))
    }

    /// The members of the object `value`.
    pub(super) fn members(&self, value: Value) -> Result<Members, Error> {
        match value {
            Value::Object(map) => Ok(Members { map }),
            other => Err(self.unexpected("an object", &other)),
        }
    }

    fn unknown_member(&mut self, name: &str) {
        let pointer = self.under(Step::Name(Cow::Owned(name.to_owned())), |reader| Ok(reader.pointer()));
        let message = format!("the member {} is not known and was not kept", pointer.unwrap_or_default());
        self.report.push(Diagnostic::new(DiagnosticCode::JSON_UNKNOWN_MEMBER, message));
    }
}

/// The kind of a value, for messages.
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Integer(_) | Value::Unsigned(_) | Value::Float(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// The members of an object that have not been read yet.
pub(super) struct Members {
    pub(super) map: Map,
}

impl Members {
    /// A member that may be missing; `null` counts as missing.
    pub(super) fn some<T: Read>(
        &mut self,
        name: &'static str,
        reader: &mut Reader,
    ) -> Result<Option<T>, Error> {
        match self.map.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => reader.member(name, |reader| T::read(value, reader)).map(Some),
        }
    }

    /// A member without which the object means nothing.
    pub(super) fn need<T: Read>(&mut self, name: &'static str, reader: &mut Reader) -> Result<T, Error> {
        match self.some(name, reader)? {
            Some(value) => Ok(value),
            None => Err(reader.malformed(format!("the member {name:?} is missing"))),
        }
    }

    /// A member that has a usual value.
    fn or_default<T: Read + Default>(&mut self, name: &'static str, reader: &mut Reader) -> Result<T, Error> {
        self.some(name, reader).map(Option::unwrap_or_default)
    }

    /// The members that were not read, to be kept.
    fn rest(self) -> Map {
        self.map
    }

    /// Tells of members that were not read.
    pub(super) fn end(self, reader: &mut Reader) {
        for (name, _) in self.map.iter() {
            reader.unknown_member(name);
        }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        match value {
            Value::Array(values) => {
                let read = |(index, value)| reader.under(Step::Index(index), |reader| T::read(value, reader));
                values.into_iter().enumerate().map(read).collect()
            }
            other => Err(reader.unexpected("an array", &other)),
        }
    }
}
