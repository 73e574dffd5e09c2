//! Dates: `time` with the precision that is known ([HTML, section 4.5.14]).
//!
//! [HTML, section 4.5.14]: https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element

use std::fmt::Write as _;

use newsprint_core::{Stamp, StampValue};
use time::{Date, OffsetDateTime, Time, UtcOffset};

use crate::Writer;

/// The words of `stamp` in a `time` element; without a value that HTML can say, in a `span`.
pub(crate) fn stamp(stamp: &Stamp, out: &mut Writer<'_>) {
    let tag = if let Some(value) = stamp.value.and_then(machine) {
        out.markup("<time");
        out.attribute("datetime", &value);
        "time"
    } else {
        out.start("span", "stamp");
        "span"
    };
    out.markup(">");
    out.text(&stamp.written);
    out.markup("</");
    out.markup(tag);
    out.markup(">");
}

/// The value as HTML and ISO 8601 write it, at its own precision: `2025`, `2025-10`, `2025-10-18`, `2025-10-18T14:05`, `2025-10-18T14:05Z`.
///
/// `None` for years outside 1 to 9999.
pub(crate) fn machine(value: StampValue) -> Option<String> {
    let year = |year: i32| (1..=9999).contains(&year);
    let mut out = String::with_capacity(24);
    let written = match value {
        StampValue::Year(y) if year(y) => write!(out, "{y:04}"),
        StampValue::Month(y, month) if year(y) => write!(out, "{y:04}-{:02}", u8::from(month)),
        StampValue::Day(day) if year(day.year()) => push_date(day, &mut out),
        // HTML has no hour without minutes.
        StampValue::Hour(hour) if year(hour.year()) => push_date(hour.date(), &mut out),
        StampValue::Local(local) if year(local.year()) => {
            push_date(local.date(), &mut out).and_then(|()| push_time(local.time(), &mut out))
        }
        StampValue::Instant(instant) => return push_instant(instant),
        _ => return None,
    };
    written.ok().map(|()| out)
}

fn push_instant(instant: OffsetDateTime) -> Option<String> {
    // HTML writes offsets in whole minutes below a day; others are said in UTC.
    let offset = instant.offset();
    let is_plain = offset.seconds_past_minute() == 0 && offset.whole_hours().abs() < 24;
    let instant = if is_plain { instant } else { instant.checked_to_offset(UtcOffset::UTC)? };
    if !(1..=9999).contains(&instant.year()) {
        return None;
    }
    let mut out = String::with_capacity(28);
    push_date(instant.date(), &mut out).ok()?;
    push_time(instant.time(), &mut out).ok()?;
    let offset = instant.offset();
    if offset.is_utc() {
        out.push('Z');
    } else {
        let sign = if offset.is_negative() { '-' } else { '+' };
        let (hours, minutes) = (offset.whole_hours().abs(), offset.minutes_past_hour().abs());
        write!(out, "{sign}{hours:02}:{minutes:02}").ok()?;
    }
    Some(out)
}

fn push_date(date: Date, out: &mut String) -> std::fmt::Result {
    write!(out, "{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

fn push_time(time: Time, out: &mut String) -> std::fmt::Result {
    write!(out, "T{:02}:{:02}", time.hour(), time.minute())?;
    if time.second() != 0 || time.millisecond() != 0 {
        write!(out, ":{:02}", time.second())?;
    }
    if time.millisecond() != 0 {
        write!(out, ".{:03}", time.millisecond())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::{Month, PrimitiveDateTime};

    #[test]
    fn a_value_stops_where_knowledge_stops() -> Result<(), time::Error> {
        let day = Date::from_calendar_date(2025, Month::October, 18)?;
        let local = PrimitiveDateTime::new(day, Time::from_hms(14, 5, 0)?);
        let written = |value| machine(value).unwrap_or_default();
        assert_eq!(written(StampValue::Year(2025)), "2025");
        assert_eq!(written(StampValue::Month(2025, Month::October)), "2025-10");
        assert_eq!(written(StampValue::Day(day)), "2025-10-18");
        assert_eq!(written(StampValue::Local(local)), "2025-10-18T14:05");
        assert_eq!(written(StampValue::Instant(local.assume_utc())), "2025-10-18T14:05Z");
        let offset = |seconds| UtcOffset::from_whole_seconds(seconds);
        assert_eq!(
            written(StampValue::Instant(local.assume_offset(offset(-12_600)?))),
            "2025-10-18T14:05-03:30"
        );
        assert_eq!(
            written(StampValue::Instant(local.assume_offset(offset(25 * 3600)?))),
            "2025-10-17T13:05Z"
        );
        assert_eq!(written(StampValue::Instant(local.assume_offset(offset(61)?))), "2025-10-18T14:03:59Z");
        Ok(())
    }

    #[test]
    fn years_that_html_cannot_say_are_left_out() {
        assert_eq!(machine(StampValue::Year(0)), None);
        assert_eq!(machine(StampValue::Year(-44)), None);
        assert_eq!(machine(StampValue::Year(12_025)), None);
    }
}
