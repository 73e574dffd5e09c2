//! How a stamp's value is written: as precise as it is known, by ISO 8601 and [RFC 3339].
//!
//! [RFC 3339]: https://www.rfc-editor.org/rfc/rfc3339#section-5.6

use std::{fmt, str::FromStr};

use time::{Date, Month, PrimitiveDateTime, Time, UtcOffset};

use super::StampValue;
use crate::Error;

impl fmt::Display for StampValue {
    /// `2025`, `2025-10`, `2025-10-18`, `2025-10-18T16+02:00`, `2025-10-18T16:05:00` or `2025-10-18T16:05:00+02:00`, as far as the value goes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Year(year) => write_year(f, year),
            Self::Month(year, month) => {
                write_year(f, year)?;
                write!(f, "-{:02}", u8::from(month))
            }
            Self::Day(date) => write_date(f, date),
            Self::Hour(hour) => {
                write_date(f, hour.date())?;
                write!(f, "T{:02}", hour.hour())?;
                write_offset(f, hour.offset())
            }
            Self::Local(local) => write_local(f, local),
            Self::Instant(instant) => {
                write_local(f, PrimitiveDateTime::new(instant.date(), instant.time()))?;
                write_offset(f, instant.offset())
            }
        }
    }
}

/// Four digits; a sign in front of what needs more or lies before year 0 (ISO 8601-1, 4.4).
fn write_year(f: &mut fmt::Formatter<'_>, year: i32) -> fmt::Result {
    let digits = year.unsigned_abs();
    match year {
        0..=9999 => write!(f, "{digits:04}"),
        10_000.. => write!(f, "+{digits}"),
        _ => write!(f, "-{digits:04}"),
    }
}

fn write_date(f: &mut fmt::Formatter<'_>, date: Date) -> fmt::Result {
    write_year(f, date.year())?;
    write!(f, "-{:02}-{:02}", u8::from(date.month()), date.day())
}

fn write_local(f: &mut fmt::Formatter<'_>, local: PrimitiveDateTime) -> fmt::Result {
    write_date(f, local.date())?;
    write!(f, "T{:02}:{:02}:{:02}", local.hour(), local.minute(), local.second())?;
    match local.nanosecond() {
        0 => Ok(()),
        nanoseconds => write!(f, ".{}", format!("{nanoseconds:09}").trim_end_matches('0')),
    }
}

fn write_offset(f: &mut fmt::Formatter<'_>, offset: UtcOffset) -> fmt::Result {
    if offset.is_utc() {
        return f.write_str("Z");
    }
    let (hours, minutes, seconds) = offset.as_hms();
    let sign = if offset.is_negative() { '-' } else { '+' };
    write!(f, "{sign}{:02}:{:02}", hours.unsigned_abs(), minutes.unsigned_abs())?;
    if seconds == 0 { Ok(()) } else { write!(f, ":{:02}", seconds.unsigned_abs()) }
}

impl FromStr for StampValue {
    type Err = Error;

    /// Reads what `Display` writes; a clock time may stop at its minutes, and one with an offset at its hours.
    fn from_str(written: &str) -> Result<Self, Error> {
        let mut reader = Reader { rest: written };
        reader
            .value()
            .filter(|_| reader.rest.is_empty())
            .ok_or_else(|| Error::StampValue { found: written.to_owned() })
    }
}

struct Reader<'t> {
    rest: &'t str,
}

impl Reader<'_> {
    fn value(&mut self) -> Option<StampValue> {
        let year = self.year()?;
        if !self.take('-') {
            return Some(StampValue::Year(year));
        }
        let month = Month::try_from(u8::try_from(self.digits(2)?).ok()?).ok()?;
        if !self.take('-') {
            return Some(StampValue::Month(year, month));
        }
        let date = Date::from_calendar_date(year, month, u8::try_from(self.digits(2)?).ok()?).ok()?;
        if !self.take('T') {
            return Some(StampValue::Day(date));
        }
        let hour = self.two()?;
        if self.rest.starts_with(['Z', '+', '-']) {
            let hour = PrimitiveDateTime::new(date, Time::from_hms(hour, 0, 0).ok()?);
            return Some(StampValue::Hour(hour.assume_offset(self.offset()?)))
                .filter(|_| self.rest.is_empty());
        }
        let local = PrimitiveDateTime::new(date, self.time(hour)?);
        if self.rest.is_empty() {
            return Some(StampValue::Local(local));
        }
        Some(StampValue::Instant(local.assume_offset(self.offset()?))).filter(|_| self.rest.is_empty())
    }

    fn year(&mut self) -> Option<i32> {
        let sign = if self.take('-') {
            -1
        } else if self.take('+') {
            let length = self.rest.bytes().take_while(u8::is_ascii_digit).count();
            return i32::try_from(self.digits(length.min(10))?).ok();
        } else {
            1
        };
        let length = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        let year = i64::from(sign) * i64::try_from(self.digits(length.clamp(4, 10))?).ok()?;
        i32::try_from(year).ok().filter(|_| length == 4 || sign == -1)
    }

    /// What follows the hour.
    fn time(&mut self, hour: u8) -> Option<Time> {
        let minute = self.take(':').then(|| self.two())??;
        let second = if self.take(':') { self.two()? } else { 0 };
        let mut nanoseconds = 0;
        if self.take('.') {
            let length = self.rest.bytes().take_while(u8::is_ascii_digit).count().min(9);
            let fraction = u32::try_from(self.digits(length)?).ok()?;
            nanoseconds = fraction * 10_u32.pow(9 - u32::try_from(length).ok()?);
        }
        Time::from_hms_nano(hour, minute, second, nanoseconds).ok()
    }

    fn offset(&mut self) -> Option<UtcOffset> {
        if self.take('Z') {
            return Some(UtcOffset::UTC);
        }
        let sign = if self.take('-') { -1 } else { self.take('+').then_some(1)? };
        let part = |needed: bool, reader: &mut Self| {
            if needed || reader.take(':') { reader.two().and_then(|n| i8::try_from(n).ok()) } else { Some(0) }
        };
        let (hours, minutes, seconds) = (part(true, self)?, part(false, self)?, part(false, self)?);
        UtcOffset::from_hms(sign * hours, sign * minutes, sign * seconds).ok()
    }

    fn two(&mut self) -> Option<u8> {
        u8::try_from(self.digits(2)?).ok()
    }

    fn digits(&mut self, length: usize) -> Option<u64> {
        let digits =
            self.rest.get(..length).filter(|d| !d.is_empty() && d.bytes().all(|b| b.is_ascii_digit()))?;
        self.rest = self.rest.get(length..)?;
        digits.parse().ok()
    }

    fn take(&mut self, c: char) -> bool {
        let rest = self.rest.strip_prefix(c);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_a_value_undoes_showing_it_at_every_precision() {
        for written in [
            "2025",
            "0044",
            "-0044",
            "+12345",
            "2025-10",
            "2025-10-18",
            "2025-10-18T16Z",
            "2025-10-18T16-02:30",
            "2025-10-18T16:05:00",
            "2025-10-18T16:05:00.25",
            "2025-10-18T16:05:00Z",
            "2025-10-18T16:05:00-02:30",
            "2025-10-18T16:05:00+00:19:32",
        ] {
            assert_eq!(written.parse::<StampValue>().map(|value| value.to_string()), Ok(written.to_owned()));
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for written in
            ["", "25", "20255", "2025-13", "2025-02-30", "2025-10-18T", "2025-10-18T16:05:00+", "2025x", "x"]
        {
            assert!(written.parse::<StampValue>().is_err(), "{written}");
        }
    }
}
