//! Ids: how the tree refers to the tables.
//!
//! Ids count from 1 in the order of the text, so the same text gives the same ids.

use std::{fmt, str::FromStr};

use crate::Error;

macro_rules! id {
    ($name:ident, $letter:literal, $what:literal) => {
        #[doc = concat!("Names one ", $what, " of an article; shown and written in JSON as `", $letter, "1`, `", $letter, "2`, …")]
        ///
        /// ```
        #[doc = concat!("use newsprint_core::", stringify!($name), ";")]
        ///
        #[doc = concat!("let id: ", stringify!($name), " = \"", $letter, "7\".parse()?;")]
        #[doc = concat!("assert_eq!(id, ", stringify!($name), "(7));")]
        #[doc = concat!("assert_eq!(id.to_string(), \"", $letter, "7\");")]
        /// # Ok::<(), newsprint_core::Error>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(
            /// The number behind the letter.
            pub u32,
        );

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($letter, "{}"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(written: &str) -> Result<Self, Error> {
                number(written, $letter).map(Self).ok_or_else(|| Error::Id {
                    found: written.to_owned(),
                    expected: concat!($letter, " and a number, such as ", $letter, "1"),
                })
            }
        }
    };
}

id!(QuoteId, "q", "quote");
id!(SpeakerId, "s", "speaker");
id!(CommentId, "c", "comment");

/// The number of `written` behind `letter`: plain digits without a leading zero, so that reading and showing undo each other.
fn number(written: &str, letter: &str) -> Option<u32> {
    let digits = written.strip_prefix(letter)?;
    let plain = digits.bytes().all(|b| b.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
    digits.parse().ok().filter(|_| plain)
}
