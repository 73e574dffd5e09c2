//! Days and times from tokens.

use time::{Date, Month, PrimitiveDateTime, Time, UtcOffset};

use crate::{
    StampValue,
    words::{self, List},
};

use super::{
    age::phrase,
    tokens::{Token, TokenKind},
};

/// A day, month or year, and the token after it.
#[derive(Clone, Debug)]
pub(super) struct DayRead {
    pub(super) year: Option<i32>,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
    pub(super) end: usize,
}

/// A time of day, and the token after it.
#[derive(Clone, Debug)]
pub(super) struct TimeRead {
    hour: u8,
    minute: u8,
    second: u8,
    offset: Option<UtcOffset>,
    pub(super) end: usize,
}

/// Reads a day at token `at`: weekday, numbers, month in any usual order.
pub(super) fn day(tokens: &[Token<'_>], at: usize) -> Option<DayRead> {
    // "Mar" is March in one language and Tuesday in another: the reading that is a date wins.
    let weekday = weekday(tokens, at);
    let read =
        bare_day(tokens, at).or_else(|| (weekday > 0).then(|| bare_day(tokens, at + weekday)).flatten())?;
    // "(Sat)" behind the date.
    let end = bracketed_weekday(tokens, read.end).unwrap_or(read.end);
    Some(DayRead { end, ..read })
}

fn bare_day(tokens: &[Token<'_>], at: usize) -> Option<DayRead> {
    japanese(tokens, at)
        .or_else(|| numeric(tokens, at))
        .or_else(|| day_month(tokens, at))
        .or_else(|| month_day(tokens, at))
        .or_else(|| year_month(tokens, at))
}

/// How many tokens a weekday and its comma take.
fn weekday(tokens: &[Token<'_>], at: usize) -> usize {
    let Some(mut taken) = phrase(tokens, at, List::Weekdays) else { return 0 };
    // "segunda-feira" is three tokens where the list has the first only.
    while tokens
        .get(at + taken)
        .is_some_and(|t| t.is('-') || t.is('.') || t.is(',') || t.is('،') || t.lower == "feira")
    {
        taken += 1;
    }
    if tokens.get(at + taken).is_some_and(|t| matches!(t.lower, "the" | "le" | "den" | "el" | "il" | "на"))
    {
        taken += 1;
    }
    taken
}

fn bracketed_weekday(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    if !tokens.get(at).is_some_and(|t| t.is('(') || t.is('（')) {
        return None;
    }
    let end = at + 1 + phrase(tokens, at + 1, List::Weekdays)?;
    tokens.get(end).is_some_and(|t| t.is(')') || t.is('）')).then_some(end + 1)
}

/// `2025年3月3日`, `2025年3月`, `3月3日`.
fn japanese(tokens: &[Token<'_>], at: usize) -> Option<DayRead> {
    let part = |at: usize, unit: [&str; 2]| {
        let number = tokens.get(at)?.number()?;
        unit.contains(&tokens.get(at + 1)?.lower).then_some(number)
    };
    let year = part(at, ["年", "년"]);
    let month_at = if year.is_some() { at + 2 } else { at };
    let month = part(month_at, ["月", "월"]);
    let day_at = month_at + 2;
    let day = month.and_then(|_| part(day_at, ["日", "일"]));
    let end = match (month, day) {
        (Some(_), Some(_)) => day_at + 2,
        (Some(_), None) if year.is_some() => month_at + 2,
        _ => return None,
    };
    Some(DayRead {
        year: year.and_then(full_year),
        month: month.and_then(|n| u8::try_from(n).ok()),
        day: day.and_then(|n| u8::try_from(n).ok()),
        end,
    })
}

/// `2025-03-04`, `4.3.2025`, `04/03/2025`, `2025/3/4`. Two digits for the year count only behind full stops or slashes.
fn numeric(tokens: &[Token<'_>], at: usize) -> Option<DayRead> {
    let (first, sign, second) = (tokens.get(at)?, tokens.get(at + 1)?, tokens.get(at + 2)?);
    let separator = ['-', '.', '/'].into_iter().find(|&c| sign.is(c))?;
    let (a, b) = (first.number()?, second.number()?);
    if second.spaced && separator != '.' || sign.spaced {
        return None;
    }
    let again = tokens.get(at + 3)?;
    let third = tokens.get(at + 4)?;
    if !again.is(separator) || again.spaced || third.spaced && separator != '.' {
        return None;
    }
    let c = third.number()?;
    let end = at + 5;
    if first.digits() == 4 {
        let day = valid_day(c)?;
        return Some(DayRead { year: full_year(a), month: valid_month(b), day: Some(day), end });
    }
    if third.digits() != 4 && !(third.digits() == 2 && separator != '-') {
        return None;
    }
    let year = full_year(if third.digits() == 2 { c + 2000 } else { c });
    // Full stops put the day first everywhere they are used; slashes and dashes are in dispute until one number is above 12.
    let (day, month) = match (a, b) {
        (13..=31, 1..=12) => (a, b),
        (1..=12, 13..=31) => (b, a),
        (1..=12, 1..=12) if separator == '.' || a == b => (a, b),
        (1..=12, 1..=12) => return Some(DayRead { year: None, month: None, day: None, end }),
        _ => return None,
    };
    Some(DayRead { year, month: valid_month(month), day: valid_day(day), end })
}

/// `3 March 2025`, `3rd of March`, `4. Juli 2025`, `1er mai 2025`, `8 de mayo de 2025`, `5 марта 2025 г.`, `14-Mar-2025`.
fn day_month(tokens: &[Token<'_>], at: usize) -> Option<DayRead> {
    let first = tokens.get(at)?;
    let day = valid_day(first.number()?).filter(|_| first.digits() <= 2)?;
    let mut next = at + 1;
    if tokens.get(next).is_some_and(|t| {
        matches!(t.lower, "st" | "nd" | "rd" | "th" | "er" | "º" | "ª" | "й" | "го") && !t.spaced
            || t.is('.')
            || t.is('º')
            || t.is('°')
            || t.is('-')
    }) {
        next += 1;
    }
    next += glue(tokens, next);
    let (month, taken) = month(tokens, next)?;
    next += taken;
    let (year, end) = year_after(tokens, next);
    Some(DayRead { year, month: Some(month), day: Some(day), end })
}

/// `March 3, 2025`, `Mar 3`, `March 2025`. A month alone is no date: "May", "March".
fn month_day(tokens: &[Token<'_>], at: usize) -> Option<DayRead> {
    let (month, taken) = month(tokens, at)?;
    let mut next = at + taken;
    next += glue(tokens, next);
    let number = tokens.get(next)?;
    let value = number.number()?;
    if number.digits() == 4 {
        return Some(DayRead {
            year: full_year(value),
            month: Some(month),
            day: None,
            end: year_tail(tokens, next + 1),
        });
    }
    let day = valid_day(value).filter(|_| number.digits() <= 2)?;
    next += 1;
    if tokens.get(next).is_some_and(|t| matches!(t.lower, "st" | "nd" | "rd" | "th") && !t.spaced) {
        next += 1;
    }
    let (year, end) = year_after(tokens, next);
    Some(DayRead { year, month: Some(month), day: Some(day), end })
}

/// `2025 March 4`.
fn year_month(tokens: &[Token<'_>], at: usize) -> Option<DayRead> {
    let first = tokens.get(at).filter(|t| t.digits() == 4)?;
    let year = full_year(first.number()?)?;
    let (month, taken) = month(tokens, at + 1)?;
    let next = at + 1 + taken;
    let day = tokens.get(next).filter(|t| t.digits() <= 2).and_then(Token::number).and_then(valid_day);
    Some(DayRead { year: Some(year), month: Some(month), day, end: next + usize::from(day.is_some()) })
}

/// A month at token `at` and how many tokens it takes, the full stop of a short form included.
fn month(tokens: &[Token<'_>], at: usize) -> Option<(u8, usize)> {
    let first = tokens.get(at).filter(|t| t.kind == TokenKind::Word)?;
    if !words::may_begin_month(first.lower) {
        return None;
    }
    let second = tokens.get(at + 1).filter(|t| t.kind == TokenKind::Word);
    if let Some(month) = second.and_then(|second| words::month(&format!("{} {}", first.lower, second.lower)))
    {
        return Some((month, 2));
    }
    let month = words::month(first.lower)?;
    let dotted = tokens.get(at + 1).is_some_and(|t| t.is('.') && !t.spaced);
    Some((month, 1 + usize::from(dotted)))
}

/// A year after day and month, with what stands between, and the token after it.
fn year_after(tokens: &[Token<'_>], at: usize) -> (Option<i32>, usize) {
    let mut next = at;
    if tokens.get(next).is_some_and(|t| t.is(',') || t.is('،') || t.is('-')) {
        next += 1;
    }
    next += glue(tokens, next);
    let year = tokens.get(next).filter(|t| t.digits() == 4).and_then(Token::number).and_then(full_year);
    match year {
        // "12 May 2030 hrs" is not worth a rule; "4 June, 1605 Main Street" neither.
        Some(year) => (Some(year), year_tail(tokens, next + 1)),
        None => (None, at),
    }
}

/// "г.", "р.", "года" behind a year.
fn year_tail(tokens: &[Token<'_>], at: usize) -> usize {
    match tokens.get(at).map(|t| t.lower) {
        Some("г" | "р" | "r" | "гг") => {
            at + 1 + usize::from(tokens.get(at + 1).is_some_and(|t| t.is('.')))
        }
        Some("года" | "року" | "roku") => at + 1,
        _ => at,
    }
}

/// One small word between the parts of a date.
fn glue(tokens: &[Token<'_>], at: usize) -> usize {
    usize::from(tokens.get(at).is_some_and(|t| t.kind == TokenKind::Word && words::is(t.lower, List::Glue)))
}

/// Reads a time of day behind a date: `, 16:05`, ` at 4:05 PM`, ` um 8:12 Uhr`, ` à 16 h 05 min`, `T16:05:00Z`, ` 午後4時5分`.
pub(super) fn time_after(tokens: &[Token<'_>], at: usize) -> Option<TimeRead> {
    let mut next = at;
    let mut between = 0;
    while let Some(token) = tokens.get(next) {
        let passes = token.is(',')
            || token.is('،')
            || token.is('·')
            || token.is('•')
            || token.is('|')
            || token.is('-')
            || token.is('–')
            || token.is('—')
            || token.is('@')
            || token.kind == TokenKind::Word && (words::is(token.lower, List::Glue) || token.lower == "t");
        if !passes || between == 3 {
            break;
        }
        next += 1;
        between += 1;
    }
    time(tokens, next)
}

/// Reads a time of day at token `at`.
pub(super) fn time(tokens: &[Token<'_>], at: usize) -> Option<TimeRead> {
    let mut start = at;
    let mut afternoon = None;
    if tokens.get(at).is_some_and(|t| t.text == "午") {
        afternoon = Some(tokens.get(at + 1)?.text == "後");
        start = at + 2;
    }
    let first = tokens.get(start)?;
    let hour = first.number().filter(|_| first.digits() <= 2)?;
    let sign = tokens.get(start + 1)?;
    let two_digits =
        |at: usize| tokens.get(at).filter(|t| t.digits() == 2 && !t.spaced).and_then(Token::number);
    let mut next;
    let (mut minute, mut second) = (0, 0);
    if sign.is(':') && !sign.spaced || sign.is('.') && !sign.spaced && clock_follows(tokens, start + 3) {
        minute = two_digits(start + 2)?;
        next = start + 3;
        if tokens.get(next).is_some_and(|t| t.is(':') && !t.spaced) {
            second = two_digits(next + 1)?;
            next += 2;
            if tokens.get(next).is_some_and(|t| t.is('.') && !t.spaced)
                && tokens.get(next + 1).is_some_and(|t| t.number().is_some() && !t.spaced)
            {
                next += 2;
            }
        }
    } else if matches!(sign.lower, "h" | "時" | "시" | "u") {
        next = start + 2;
        if let Some(value) = tokens.get(next).filter(|t| t.digits() <= 2).and_then(Token::number) {
            minute = value;
            next += 1;
        }
    } else if meridiem(tokens, start + 1).is_some() || words::is(sign.lower, List::Clock) {
        next = start + 1;
    } else {
        return None;
    }
    if let Some((is_pm, end)) = meridiem(tokens, next) {
        afternoon = Some(is_pm);
        next = end;
    }
    while tokens.get(next).is_some_and(|t| words::is(t.lower, List::Clock) || matches!(t.lower, "分" | "분"))
    {
        next += 1;
    }
    let hour = match (afternoon, hour) {
        (Some(true), 1..=11) => hour + 12,
        (Some(false), 12) => 0,
        _ => hour,
    };
    let (offset, end) = offset(tokens, next);
    Time::from_hms(u8::try_from(hour).ok()?, u8::try_from(minute).ok()?, u8::try_from(second).ok()?).ok()?;
    Some(TimeRead {
        hour: u8::try_from(hour).ok()?,
        minute: u8::try_from(minute).ok()?,
        second: u8::try_from(second).ok()?,
        offset,
        end,
    })
}

fn clock_follows(tokens: &[Token<'_>], at: usize) -> bool {
    meridiem(tokens, at).is_some() || tokens.get(at).is_some_and(|t| words::is(t.lower, List::Clock))
}

/// "am", "p.m.", "pm": whether it is the afternoon, and the token after it.
fn meridiem(tokens: &[Token<'_>], at: usize) -> Option<(bool, usize)> {
    let word = tokens.get(at)?;
    let is_pm = match word.lower {
        "pm" | "مساءً" | "مساء" | "अपराह्न" => true,
        "am" | "صباحًا" | "صباحا" | "पूर्वाह्न" => false,
        "م" => true,
        "ص" => false,
        "a" | "p" => {
            let dotted = tokens.get(at + 1)?.is('.') && tokens.get(at + 2)?.lower == "m";
            let end = at + 3 + usize::from(tokens.get(at + 3).is_some_and(|t| t.is('.')));
            return dotted.then_some((word.lower == "p", end));
        }
        _ => return None,
    };
    Some((is_pm, at + 1))
}

/// `Z`, `UTC`, `GMT`, `+02:00`, `+0200`, `UTC+2`. Other names of zones mean different things in different places and are left alone.
fn offset(tokens: &[Token<'_>], at: usize) -> (Option<UtcOffset>, usize) {
    let mut next = at;
    let named = tokens.get(at).is_some_and(|t| matches!(t.lower, "z" | "utc" | "gmt"));
    if named {
        next += 1;
    }
    let sign = match tokens.get(next) {
        Some(t) if t.is('+') => 1,
        Some(t)
            if (t.is('-') || t.is('−'))
                && tokens.get(next + 1).is_some_and(|n| {
                    !n.spaced && (n.digits() == 4 || named || tokens.get(next + 2).is_some_and(|c| c.is(':')))
                }) =>
        {
            -1
        }
        _ => return (named.then_some(UtcOffset::UTC), next),
    };
    let Some((digits, number)) =
        tokens.get(next + 1).filter(|t| !t.spaced).and_then(|t| Some((t.digits(), t.number()?)))
    else {
        return (named.then_some(UtcOffset::UTC), next);
    };
    let (hours, minutes, end) = match digits {
        4 => (number / 100, number % 100, next + 2),
        1 | 2 => match tokens
            .get(next + 3)
            .filter(|_| tokens.get(next + 2).is_some_and(|t| t.is(':')))
            .and_then(Token::number)
        {
            Some(minutes) => (number, minutes, next + 4),
            None => (number, 0, next + 2),
        },
        _ => return (named.then_some(UtcOffset::UTC), next),
    };
    let part = |value: u32| i8::try_from(value).ok().map(|value| value * sign);
    let offset = part(hours).zip(part(minutes)).and_then(|(h, m)| UtcOffset::from_hms(h, m, 0).ok());
    (offset, end)
}

/// What day and time say together, no more precise than they are.
pub(super) fn combine(day: &DayRead, time: Option<&TimeRead>) -> Option<StampValue> {
    let (year, month) = (day.year?, day.month?);
    let month = Month::try_from(month).ok()?;
    let Some(number) = day.day else { return Some(StampValue::Month(year, month)) };
    let date = Date::from_calendar_date(year, month, number).ok()?;
    match time {
        Some(read) => at_time(date, read),
        None => Some(StampValue::Day(date)),
    }
}

/// A day and a time of day.
pub(super) fn at_time(date: Date, read: &TimeRead) -> Option<StampValue> {
    let clock = Time::from_hms(read.hour, read.minute, read.second).ok()?;
    let local = PrimitiveDateTime::new(date, clock);
    Some(match read.offset {
        Some(offset) => StampValue::Instant(local.assume_offset(offset)),
        None => StampValue::Local(local),
    })
}

fn full_year(value: u32) -> Option<i32> {
    i32::try_from(value).ok().filter(|year| (1500..=2199).contains(year))
}

fn valid_month(value: u32) -> Option<u8> {
    u8::try_from(value).ok().filter(|month| (1..=12).contains(month))
}

fn valid_day(value: u32) -> Option<u8> {
    u8::try_from(value).ok().filter(|day| (1..=31).contains(day))
}
