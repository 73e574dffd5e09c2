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
    /// An hour, whatever its minutes: "3 hours ago", counted from a given time.
    Hour(OffsetDateTime),
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

    /// The same stamp with its meaning counted back from `now`, if it has none yet and says an age: "3 hours ago", "vor 2 Tagen", "1 yr. ago",
    /// "2d", "yesterday at 4:05".
    ///
    /// As precise as its unit: minutes give an instant, hours an [`Hour`](StampValue::Hour), days a day, weeks and months a month, years a year. Pages round
    /// ages down, so the true time may lie up to one unit earlier. `now` is when the page was read, in the offset in which its days are to be counted.
    ///
    /// ```
    /// use newsprint_core::Stamp;
    ///
    /// let now = time::OffsetDateTime::from_unix_timestamp(1_795_521_600)?; // 2026-11-24T12:00Z
    /// let value = |words: &str| Stamp::new(words).counted_from(now).value.map(|value| value.to_string());
    /// assert_eq!(value("3 days ago").as_deref(), Some("2026-11-21"));
    /// assert_eq!(value("hace 2 años").as_deref(), Some("2024"));
    /// assert_eq!(value("a while ago"), None);
    /// # Ok::<(), time::error::ComponentRange>(())
    /// ```
    #[must_use]
    pub fn counted_from(mut self, now: OffsetDateTime) -> Self {
        self.value = self.value.or_else(|| crate::text::dates::relative::read(&self.written, now));
        self
    }

    /// The same stamp with its meaning.
    #[must_use]
    pub fn with_value(mut self, value: StampValue) -> Self {
        self.value = Some(value);
        self
    }
}
