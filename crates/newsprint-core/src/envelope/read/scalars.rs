//! Strings, numbers, names, ids, spans.

use super::{Read, Reader};
use crate::{
    AttributionPlace, Basis, Claim, CommentId, CommentKind, CommentState, Diagnostic, DiagnosticCode,
    Direction, Emoji, Error, Language, LeftoverKind, LeftoverPlace, Level, NoteKind, QuoteForm, QuoteId,
    QuoteKind, Span, SpeakerId, SpeakerKind, StampValue, Value,
};

impl Read for String {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(reader.unexpected("a string", &other)),
        }
    }
}

impl Read for Box<str> {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        String::read(value, reader).map(Into::into)
    }
}

impl Read for bool {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        match value {
            Value::Bool(value) => Ok(value),
            other => Err(reader.unexpected("true or false", &other)),
        }
    }
}

impl Read for i64 {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        match value {
            Value::Integer(number) => Ok(number),
            other => Err(reader.unexpected("a whole number", &other)),
        }
    }
}

impl Read for u64 {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        match value {
            Value::Integer(number) => {
                Self::try_from(number).map_err(|_| reader.malformed("expected a number that is not negative"))
            }
            Value::Unsigned(number) => Ok(number),
            other => Err(reader.unexpected("a whole number", &other)),
        }
    }
}

impl Read for u32 {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let number = u64::read(value, reader)?;
        Self::try_from(number).map_err(|_| reader.malformed(format!("expected a number up to {}", Self::MAX)))
    }
}

impl Read for char {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let text = String::read(value, reader)?;
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(only), None) => Ok(only),
            _ => Err(reader.malformed("expected one character")),
        }
    }
}

impl Read for Level {
    /// Any number that fits; validation tells of those beyond 2 to 6.
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        let number = u64::read(value, reader)?;
        u8::try_from(number).map(Self).map_err(|_| reader.malformed("expected a level from 2 to 6"))
    }
}

impl Read for Emoji {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        String::read(value, reader).map(Self)
    }
}

impl Read for Span {
    fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
        match Vec::<u32>::read(value, reader)?.as_slice() {
            &[start, end] => Ok(Self { start, end }),
            _ => Err(reader.malformed("expected a start and an end")),
        }
    }
}

/// Types that are read from what they show.
macro_rules! as_shown {
    ($($kind:ident),*) => {$(
        impl Read for $kind {
            fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
                let text = String::read(value, reader)?;
                text.parse().map_err(|error: Error| reader.malformed(error.to_string()))
            }
        }
    )*};
}
as_shown!(
    AttributionPlace,
    Claim,
    CommentId,
    CommentKind,
    CommentState,
    Direction,
    Language,
    LeftoverPlace,
    NoteKind,
    QuoteForm,
    QuoteId,
    QuoteKind,
    SpeakerId,
    StampValue
);

/// Choices with a value for the rest, which a name of a later minor version is read as.
macro_rules! open_choice {
    ($($kind:ident or $rest:ident),*) => {$(
        impl Read for $kind {
            fn read(value: Value, reader: &mut Reader) -> Result<Self, Error> {
                let text = String::read(value, reader)?;
                match text.parse() {
                    Err(_) if reader.later_minor => {
                        let message = format!("{text:?} at {} is not known and was read as {}", reader.pointer(), Self::$rest);
                        reader.report.push(Diagnostic::new(DiagnosticCode::JSON_UNKNOWN_MEMBER, message));
                        Ok(Self::$rest)
                    }
                    parsed => parsed.map_err(|error: Error| reader.malformed(error.to_string())),
                }
            }
        }
    )*};
}
open_choice!(Basis or Unsure, LeftoverKind or Other, SpeakerKind or Unknown);
