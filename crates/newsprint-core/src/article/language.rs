//! Language and direction of a text.

use std::{fmt, str::FromStr};

use crate::Error;

/// A language tag, well formed by [BCP 47] (RFC 5646, section 2.1): subtags of one to eight ASCII letters or digits, joined by `-`.
///
/// Whether the tag is registered is not checked.
///
/// ```
/// use newsprint_core::Language;
///
/// let language: Language = "pt-BR".parse()?;
/// assert_eq!(language.as_str(), "pt-BR");
/// assert!("no tag".parse::<Language>().is_err());
/// # Ok::<(), newsprint_core::Error>(())
/// ```
///
/// [BCP 47]: https://www.rfc-editor.org/rfc/rfc5646#section-2.1
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Language(
    /// One word wide: a paragraph has room for one, and next to none has one.
    Box<Box<str>>,
);

impl Language {
    /// The tag as given.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first subtag in lower case: `pt` of `pt-BR`.
    pub fn primary(&self) -> String {
        self.0.split('-').next().unwrap_or_default().to_ascii_lowercase()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Language {
    type Err = Error;

    fn from_str(tag: &str) -> Result<Self, Error> {
        let is_subtag = |s: &str| (1..=8).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_alphanumeric());
        let starts_with_letters =
            tag.split('-').next().is_some_and(|s| s.bytes().all(|b| b.is_ascii_alphabetic()));
        if starts_with_letters && tag.split('-').all(is_subtag) {
            Ok(Self(Box::new(tag.into())))
        } else {
            Err(Error::Language { found: tag.to_owned() })
        }
    }
}

/// Which way a text runs. Unknown is `None`, and HTML then says `dir="auto"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}
