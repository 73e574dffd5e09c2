//! An emoji in front of a heading.

use std::fmt;

/// One emoji as written: one extended grapheme cluster (UAX #29), with its variation selectors and joiners.
///
/// The type does not check the cluster; [`Article::validate`](crate::Article::validate) does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Emoji(pub String);

impl Emoji {
    /// The emoji as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Emoji {
    fn from(written: &str) -> Self {
        Self(written.to_owned())
    }
}

impl fmt::Display for Emoji {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
