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
}
