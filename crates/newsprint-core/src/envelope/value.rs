//! [`Value`] and [`Map`] as serde sees them, with a bound on their depth.

use std::{cell::Cell, collections::HashMap, fmt};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor},
    ser::{SerializeMap as _, SerializeSeq as _},
};

use crate::{Map, Value};

/// How deep arrays and objects nest at most, whatever they hold: well above what 32 levels of the model need.
pub(super) const DEPTH: usize = 256;

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => serializer.serialize_i64(*value),
            Self::Unsigned(value) => serializer.serialize_u64(*value),
            Self::Float(value) => serializer.serialize_f64(*value),
            Self::String(value) => serializer.serialize_str(value),
            Self::Array(values) => {
                let mut sequence = serializer.serialize_seq(Some(values.len()))?;
                values.iter().try_for_each(|value| sequence.serialize_element(value))?;
                sequence.end()
            }
            Self::Object(map) => map.serialize(serializer),
        }
    }
}

impl Serialize for Map {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        self.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Bounded { room: DEPTH, too_deep: &Cell::new(false) }.deserialize(deserializer)
    }
}

impl<'de> Deserialize<'de> for Map {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Object(map) => Ok(map),
            _ => Err(D::Error::custom("expected an object")),
        }
    }
}

/// Reads a value of at most `room` levels. What is deeper is an error before it can overflow the thread's stack.
#[derive(Clone, Copy)]
pub(super) struct Bounded<'c> {
    pub(super) room: usize,
    /// Set when the value was deeper, to tell this error from others.
    pub(super) too_deep: &'c Cell<bool>,
}

impl Bounded<'_> {
    fn deeper<E: serde::de::Error>(self) -> Result<Self, E> {
        let room = self.room.checked_sub(1).ok_or_else(|| {
            self.too_deep.set(true);
            E::custom(format_args!("arrays and objects nest deeper than {DEPTH} levels"))
        })?;
        Ok(Self { room, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Bounded<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Bounded<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(i64::try_from(value).map_or(Value::Unsigned(value), Value::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut values = Vec::new();
        while let Some(value) = sequence.next_element_seed(inner)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut entries = Vec::new();
        while let Some(name) = access.next_key::<String>()? {
            entries.push((name, access.next_value_seed(inner)?));
        }
        Ok(Value::Object(Map::from_entries(unique(entries))))
    }
}

/// `entries` with each name once: the last value counts, at the first place. Linear, as objects may have any number of members.
fn unique(entries: Vec<(String, Value)>) -> Vec<(String, Value)> {
    let few = entries.len() <= 16;
    if few
        && entries
            .iter()
            .enumerate()
            .all(|(at, (name, _))| entries.iter().take(at).all(|(other, _)| other != name))
    {
        return entries;
    }
    let mut places: HashMap<String, usize> = HashMap::with_capacity(entries.len());
    let mut kept: Vec<(String, Value)> = Vec::with_capacity(entries.len());
    for (name, value) in entries {
        if let Some(old) = places.get(&name).and_then(|&at| kept.get_mut(at)) {
            old.1 = value;
        } else {
            places.insert(name.clone(), kept.len());
            kept.push((name, value));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_reads_back_as_it_was_written() {
        let json = r#"{"a":[1,-2,18446744073709551615,0.5,null,true,"x\u0000"],"b":{}}"#;
        let value: Value = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
    }

    #[test]
    fn a_name_that_stands_twice_counts_once_with_its_last_value() {
        let map: Map = serde_json::from_str(r#"{"a":1,"b":2,"a":3}"#).unwrap();
        assert_eq!(map.iter().collect::<Vec<_>>(), [("a", &Value::Integer(3)), ("b", &Value::Integer(2))]);
    }
}
