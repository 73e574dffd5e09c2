//! Calls that cannot be answered.

/// A call that cannot be answered. Odd text is no error: see [`Report`](crate::Report).
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A string that should be an id is none.
    #[error("{found:?} is no id: expected {expected}")]
    Id {
        /// What was given.
        found: String,
        /// What an id of this kind looks like.
        expected: &'static str,
    },
    /// A language tag that is not well formed by BCP 47.
    #[error(
        "{found:?} is no language tag: expected subtags of 1 to 8 ASCII letters or digits, such as en or pt-BR"
    )]
    Language {
        /// What was given.
        found: String,
    },
    /// A name that is none of a closed choice's.
    #[error("{found:?} is none of {}", known.join(", "))]
    Name {
        /// What was given.
        found: String,
        /// What there is to choose from.
        known: &'static [&'static str],
    },
    /// A date or time that is not written as in JSON.
    #[error(
        "{found:?} is no date or time: expected a form such as 2025, 2025-10, 2025-10-18 or 2025-10-18T16:05:00+02:00"
    )]
    StampValue {
        /// What was given.
        found: String,
    },
    /// The input is not JSON at all.
    #[error("no JSON at line {line}, column {column}: {message}")]
    JsonSyntax {
        /// What the reader says, place not included.
        message: String,
        /// 1-based line.
        line: usize,
        /// 1-based column in bytes.
        column: usize,
    },
    /// A part of the JSON is not what its place in the schema asks for.
    #[error("malformed JSON at {}: {message}", if pointer.is_empty() { "the top" } else { pointer })]
    JsonShape {
        /// JSON pointer (RFC 6901) to the part: `/article/sections/0/heading/level`; empty for the whole document.
        pointer: String,
        /// What was found and what was expected.
        message: String,
    },
    /// The article nests deeper than readers and writers follow.
    #[error("nested deeper than {limit} levels, at {}", if pointer.is_empty() { "an unknown place" } else { pointer })]
    TooDeep {
        /// JSON pointer to the first part that is too deep; empty where it is not known.
        pointer: String,
        /// The deepest level allowed.
        limit: usize,
    },
    /// The JSON was written by a later major version of the schema.
    #[error("the JSON has schema version {found}, newer than the supported {supported}")]
    SchemaVersion {
        /// The version that was found.
        found: SchemaVersion,
        /// The version that this release writes.
        supported: SchemaVersion,
    },
}

/// A version of the JSON schema.
///
/// A later minor version only adds optional members; a later major one needs a later release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaVersion {
    /// Changes when older releases can no longer read what is written.
    pub major: u32,
    /// Changes when members are added.
    pub minor: u32,
}

impl SchemaVersion {
    /// The version that this release writes.
    pub const CURRENT: Self = Self { major: 1, minor: 0 };
}

impl std::fmt::Display for SchemaVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}
