//! The stamp: a date or time as written, and what is known of it.

use time::{Date, Month, OffsetDateTime, PrimitiveDateTime};

/// A date or time as the text has it.
///
/// `value` stops where knowledge stops: "October 2025" is a month, "18 October" without a year is no value at all,
/// and a clock time without a zone stays [`StampValue::Local`].
#[derive(Clone, Debug, PartialEq)]
pub struct Stamp {
    /// The words of the text: `March 3, 2025 at 4:05 PM`.
    pub written: String,
    /// What they mean, as precisely as they say it; `None` when they cannot be read ("2 years ago").
    pub value: Option<StampValue>,
}

/// A point in time, no more precise than the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StampValue {
    /// A year of the Gregorian calendar.
    Year(i32),
    /// A month of a year.
    Month(i32, Month),
    /// A day.
    Day(Date),
    /// A clock time whose zone the text does not give.
    Local(PrimitiveDateTime),
    /// A clock time with its offset from UTC.
    Instant(OffsetDateTime),
}

impl Stamp {
    /// A stamp whose meaning is unknown.
    pub fn new(written: impl Into<String>) -> Self {
        Self { written: written.into(), value: None }
    }

    /// A stamp with the meaning that its words have, as far as they say it: a date, a time or both in one of many languages.
    ///
    /// ```
    /// use newsprint_core::{Stamp, StampValue};
    ///
    /// assert!(matches!(Stamp::from_words("March 3, 2025").value, Some(StampValue::Day(_))));
    /// assert_eq!(Stamp::from_words("2 years ago").value, None);
    /// ```
    pub fn from_words(written: impl Into<String>) -> Self {
        let written = written.into();
        let value = crate::text::dates::is_whole(&written).and_then(|found| found.value);
        Self { written, value }
    }

    /// The same stamp with its meaning.
    #[must_use]
    pub fn with_value(mut self, value: StampValue) -> Self {
        self.value = Some(value);
        self
    }
}
