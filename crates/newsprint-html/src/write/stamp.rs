//! Dates: `time` with the precision that is known ([HTML, section 4.5.14]).
//!
//! [HTML, section 4.5.14]: https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element

use newsprint_core::{Stamp, StampValue};
use time::{Date, OffsetDateTime, Time, UtcOffset};

use crate::Writer;

/// The words of `stamp` in a `time` element; without a value that HTML can say, in a `span`.
pub(crate) fn stamp(stamp: &Stamp, out: &mut Writer<'_>) {
    let value = stamp.value.and_then(sayable);
    match value {
        Some(value) => out.datetime(value),
        None => out.start("span", "stamp"),
    }
    out.markup(">");
    out.text(&stamp.written);
    out.markup(if value.is_some() { "</time>" } else { "</span>" });
}

/// The value as HTML and ISO 8601 write it, at its own precision: `2025`, `2025-10`, `2025-10-18`, `2025-10-18T14:05`, `2025-10-18T14:05Z`.
///
/// `None` for years outside 1 to 9999.
pub(crate) fn machine(value: StampValue) -> Option<String> {
    let mut out = String::with_capacity(28);
    push(sayable(value)?, &mut out);
    Some(out)
}

/// `value` when HTML has words for it. HTML writes offsets in whole minutes below a day; others are said in UTC.
fn sayable(value: StampValue) -> Option<StampValue> {
    let (value, year) = match value {
        StampValue::Year(year) | StampValue::Month(year, _) => (value, year),
        StampValue::Day(day) => (value, day.year()),
        // HTML has no hour without minutes.
        StampValue::Hour(hour) => (StampValue::Day(hour.date()), hour.year()),
        StampValue::Local(local) => (value, local.year()),
        StampValue::Instant(instant) => {
            let offset = instant.offset();
            let is_plain = offset.seconds_past_minute() == 0 && offset.whole_hours().abs() < 24;
            let instant = if is_plain { instant } else { instant.checked_to_offset(UtcOffset::UTC)? };
            (StampValue::Instant(instant), instant.year())
        }
        _ => return None,
    };
    (1..=9999).contains(&year).then_some(value)
}

/// Appends what [`sayable`] let through.
pub(crate) fn push(value: StampValue, out: &mut String) {
    match value {
        StampValue::Year(year) => push_year(year, out),
        StampValue::Month(year, month) => {
            push_year(year, out);
            push_part('-', u8::from(month), out);
        }
        StampValue::Day(day) => push_date(day, out),
        StampValue::Local(local) => {
            push_date(local.date(), out);
            push_time(local.time(), out);
        }
        StampValue::Instant(instant) => push_instant(instant, out),
        _ => {}
    }
}

fn push_instant(instant: OffsetDateTime, out: &mut String) {
    push_date(instant.date(), out);
    push_time(instant.time(), out);
    let offset = instant.offset();
    if offset.is_utc() {
        out.push('Z');
    } else {
        let sign = if offset.is_negative() { '-' } else { '+' };
        push_part(sign, offset.whole_hours().unsigned_abs(), out);
        push_part(':', offset.minutes_past_hour().unsigned_abs(), out);
    }
}

fn push_date(date: Date, out: &mut String) {
    push_year(date.year(), out);
    push_part('-', u8::from(date.month()), out);
    push_part('-', date.day(), out);
}

fn push_time(time: Time, out: &mut String) {
    push_part('T', time.hour(), out);
    push_part(':', time.minute(), out);
    if time.second() != 0 || time.millisecond() != 0 {
        push_part(':', time.second(), out);
    }
    if time.millisecond() != 0 {
        out.push('.');
        push_digits(u32::from(time.millisecond()), 100, out);
    }
}

fn push_year(year: i32, out: &mut String) {
    push_digits(year.unsigned_abs(), 1000, out);
}

/// Two digits behind what parts them from the digits before.
fn push_part(before: char, number: u8, out: &mut String) {
    out.push(before);
    push_digits(u32::from(number), 10, out);
}

/// The digits of `number`, the first of which stands for `first`.
pub(crate) fn push_digits(number: u32, mut first: u32, out: &mut String) {
    while first > 0 {
        out.extend(char::from_digit(number / first % 10, 10));
        first /= 10;
    }
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
