//! Members that the model does not know, kept as they were read.
//!
//! A small type of our own, so that core without `serde` needs no JSON crate.

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number that fits 64 bits with a sign.
    Integer(i64),
    /// A whole number above [`i64::MAX`].
    Unsigned(u64),
    /// Any other number.
    Float(f64),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Value>),
    /// An object.
    Object(Map),
}

/// A JSON object whose members keep their order; a name stands at most once.
///
/// ```
/// use newsprint_core::{Map, Value};
///
/// let mut extra = Map::new();
/// extra.insert("paywall", true);
/// assert_eq!(extra.get("paywall"), Some(&Value::Bool(true)));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map {
    /// Never an empty list: nearly all maps are empty, and then one word is all they take in their part.
    #[expect(clippy::box_collection, reason = "24 bytes less in each section, quote, speaker and comment")]
    entries: Option<Box<Vec<(String, Value)>>>,
}

impl Map {
    /// An empty map.
    pub const fn new() -> Self {
        Self { entries: None }
    }

    /// A map of `entries`, whose names are all different.
    #[cfg(feature = "serde")]
    pub(crate) fn from_entries(entries: Vec<(String, Value)>) -> Self {
        Self { entries: (!entries.is_empty()).then(|| Box::new(entries)) }
    }

    fn entries(&self) -> &[(String, Value)] {
        self.entries.as_ref().map_or(&[], |entries| entries.as_slice())
    }

    /// Sets `name` to `value`, in its old place if it was there.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        let (name, value) = (name.into(), value.into());
        let entries = self.entries.get_or_insert_default();
        match entries.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => entries.push((name, value)),
        }
    }

    /// The value of `name`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.entries().iter().find_map(|(known, value)| (known == name).then_some(value))
    }

    /// Takes `name` out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let entries = self.entries.as_mut()?;
        let at = entries.iter().position(|(known, _)| known == name)?;
        let (_, value) = entries.remove(at);
        if entries.is_empty() {
            self.entries = None;
        }
        Some(value)
    }

    /// The members in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.entries().iter().map(|(name, value)| (name.as_str(), value))
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.entries().len()
    }

    /// Whether there is no member.
    pub fn is_empty(&self) -> bool {
        self.entries().is_empty()
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Map> for Value {
    fn from(value: Map) -> Self {
        Self::Object(value)
    }
}

impl From<Vec<Value>> for Value {
    fn from(value: Vec<Value>) -> Self {
        Self::Array(value)
    }
}
