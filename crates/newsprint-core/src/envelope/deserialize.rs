//! serde for the envelope and for every type of the model, by way of [`Value`].

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::Error as _,
    ser::{SerializeMap as _, SerializeStruct as _},
};

use super::{Envelope, Read, Reader, SCHEMA, open};
use crate::{SchemaVersion, Value};

impl Serialize for Envelope<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Schema;
        impl Serialize for Schema {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut schema = serializer.serialize_struct("Schema", 3)?;
                schema.serialize_field("name", SCHEMA)?;
                schema.serialize_field("major", &SchemaVersion::CURRENT.major)?;
                schema.serialize_field("minor", &SchemaVersion::CURRENT.minor)?;
                schema.end()
            }
        }
        let mut envelope = serializer.serialize_map(Some(2))?;
        envelope.serialize_entry("schema", &Schema)?;
        envelope.serialize_entry("article", self.article.as_ref())?;
        envelope.end()
    }
}

impl<'de> Deserialize<'de> for Envelope<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        open(Value::deserialize(deserializer)?).map(|parsed| parsed.article.into()).map_err(D::Error::custom)
    }
}

/// Reads a type by [`Read`]. Members that are not known are kept in `extra` or dropped.
macro_rules! by_value {
    ($($kind:ident),* $(,)?) => {$(
        impl<'de> Deserialize<'de> for crate::$kind {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = Value::deserialize(deserializer)?;
                Self::read(value, &mut Reader::default()).map_err(D::Error::custom)
            }
        }
    )*};
}
by_value!(
    Article,
    Attribution,
    AttributionPlace,
    Author,
    Basis,
    Block,
    BlockQuote,
    Break,
    Byline,
    Claim,
    Closing,
    Code,
    Comment,
    CommentId,
    CommentKind,
    CommentState,
    Custom,
    Dateline,
    Direction,
    Edited,
    Emoji,
    Heading,
    Image,
    Inline,
    Item,
    Language,
    Leftover,
    LeftoverKind,
    LeftoverPlace,
    Level,
    Line,
    Link,
    List,
    Note,
    NoteKind,
    Paragraph,
    Parent,
    Person,
    Quote,
    QuoteForm,
    QuoteId,
    QuoteKind,
    Quoted,
    Raw,
    Rule,
    Section,
    Span,
    Speaker,
    SpeakerId,
    SpeakerKind,
    Stamp,
    StampValue,
);
