//! Writing: every type of the model as its JSON object, members in a fixed order, nothing written that is not known.
//!
//! Streams into the serializer; nothing is copied.

mod article;
mod blocks;
mod comments;
mod inlines;
mod tables;

use serde::{
    Serialize, Serializer,
    ser::{SerializeMap, SerializeSeq as _},
};

use crate::{Limits, Map};

/// The members of one object.
struct Members<M> {
    map: M,
}

impl<M: SerializeMap> Members<M> {
    fn new<S: Serializer<SerializeMap = M, Ok = M::Ok, Error = M::Error>>(
        serializer: S,
    ) -> Result<Self, M::Error> {
        Ok(Self { map: serializer.serialize_map(None)? })
    }

    /// A member that is always written.
    fn put(&mut self, name: &'static str, value: &(impl Serialize + ?Sized)) -> Result<&mut Self, M::Error> {
        self.map.serialize_entry(name, value)?;
        Ok(self)
    }

    /// A member that is written when it is known.
    fn some(
        &mut self,
        name: &'static str,
        value: Option<&(impl Serialize + ?Sized)>,
    ) -> Result<&mut Self, M::Error> {
        if let Some(value) = value {
            self.map.serialize_entry(name, value)?;
        }
        Ok(self)
    }

    /// A list that is written when it holds something.
    fn list<T: Serialize>(&mut self, name: &'static str, list: &[T]) -> Result<&mut Self, M::Error> {
        if !list.is_empty() {
            self.map.serialize_entry(name, list)?;
        }
        Ok(self)
    }

    /// A claim that is written when it differs from what is usual.
    fn flag(&mut self, name: &'static str, value: bool, usual: bool) -> Result<&mut Self, M::Error> {
        if value != usual {
            self.map.serialize_entry(name, &value)?;
        }
        Ok(self)
    }

    /// What stands in a map of unknown members, except names that are written already.
    fn rest(&mut self, map: &Map, taken: &[&str]) -> Result<&mut Self, M::Error> {
        for (name, value) in map.iter().filter(|(name, _)| !taken.contains(name)) {
            self.map.serialize_entry(name, value)?;
        }
        Ok(self)
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        self.map.end()
    }
}

/// A part at its depth, so that a tree which no reader would follow is an error and never an overflow.
struct At<'a, T: ?Sized> {
    part: &'a T,
    depth: usize,
}

impl<'a, T: ?Sized> At<'a, T> {
    /// `part` at the outermost level.
    fn top(part: &'a T) -> Self {
        Self { part, depth: 1 }
    }
}

/// Refuses a depth beyond the limit.
fn check<E: serde::ser::Error>(depth: usize) -> Result<(), E> {
    if depth > Limits::DEPTH {
        return Err(E::custom(super::TOO_DEEP));
    }
    Ok(())
}

/// Writes the parts of a list, each at `list.depth`.
fn sequence<'a, T: 'a, S: Serializer>(list: &At<'a, [T]>, serializer: S) -> Result<S::Ok, S::Error>
where
    At<'a, T>: Serialize,
{
    let mut sequence = serializer.serialize_seq(Some(list.part.len()))?;
    for part in list.part {
        sequence.serialize_element(&At { part, depth: list.depth })?;
    }
    sequence.end()
}

/// `list`, unless it is empty.
fn filled<T>(list: &[T], depth: usize) -> Option<At<'_, [T]>> {
    (!list.is_empty()).then_some(At { part: list, depth })
}

/// Writes choices by their names and ids as they are shown.
macro_rules! as_shown {
    ($($kind:ident),*) => {$(
        impl Serialize for crate::$kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )*};
}
as_shown!(
    AttributionPlace,
    Basis,
    Claim,
    CommentId,
    CommentKind,
    CommentState,
    Direction,
    Emoji,
    Language,
    LeftoverKind,
    LeftoverPlace,
    NoteKind,
    QuoteForm,
    QuoteId,
    QuoteKind,
    SpeakerId,
    SpeakerKind,
    StampValue
);
