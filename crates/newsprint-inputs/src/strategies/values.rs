//! Words, spans, stamps, JSON members.

use newsprint_core::{Language, Map, Span, Stamp, StampValue, Value};
use proptest::{collection::vec, option, prelude::*, sample::select};
use time::{Date, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

/// Some words, never empty: plain ones, any printable ones, and what writers must escape.
pub(super) fn words() -> BoxedStrategy<String> {
    prop_oneof![
        4 => vec(select(WORDS), 1..6).prop_map(|words| words.join(" ")),
        1 => vec(printable(), 1..16).prop_map(String::from_iter),
        1 => vec(select(ESCAPED), 1..6).prop_map(|parts| parts.concat()),
    ]
    .boxed()
}

/// Any scalar that shows something, or joins what does. A class of a regular expression would do the same ten times more slowly.
pub(super) fn printable() -> BoxedStrategy<char> {
    any::<char>().prop_map(|c| if c.is_control() { '\u{FFFD}' } else { c }).boxed()
}

const WORDS: &[&str] = &[
    "the",
    "ferry",
    "Oleander",
    "sailed",
    "it’s",
    "at",
    "six.",
    "A",
    "vote,",
    "“so-called”",
    "2025",
    "über",
];

/// What means something to a reader of Markdown, HTML, JSON or a terminal.
const ESCAPED: &[&str] = &[
    "*",
    "**",
    "_",
    "`",
    "[",
    "](",
    ")",
    "!",
    "<",
    ">",
    "</p>",
    "<script>",
    "&",
    "&amp;",
    "\"",
    "'",
    "\\",
    "#",
    "# ",
    "- ",
    "1. ",
    "+",
    "~~~",
    "```",
    "|",
    "=",
    "---",
    " ",
    "  ",
    "a",
    "é",
    "⛴️",
    "\u{200B}",
    "\u{301}",
    "“",
    "”",
    "’",
    "http://a.b",
    "@",
    "]]>",
    "<!--",
    "-->",
];

pub(super) fn span() -> BoxedStrategy<Option<Span>> {
    option::of((0_u32..10_000, 0_u32..500).prop_map(|(start, length)| Span { start, end: start + length }))
        .boxed()
}

pub(super) fn language() -> BoxedStrategy<Option<Language>> {
    option::of(select(vec!["en", "de", "pt-BR", "zh-Hant", "ar"]))
        .prop_map(|tag| tag.and_then(|tag| tag.parse().ok()))
        .boxed()
}

pub(super) fn stamp() -> BoxedStrategy<Stamp> {
    (words(), option::of(stamp_value()))
        .prop_map(|(written, value)| {
            let stamp = Stamp::new(written);
            match value {
                Some(value) => stamp.with_value(value),
                None => stamp,
            }
        })
        .boxed()
}

fn stamp_value() -> BoxedStrategy<StampValue> {
    let year = 1_i32..=9_999;
    let day = (year.clone(), 1_u16..=365)
        .prop_filter_map("a day", |(year, day)| Date::from_ordinal_date(year, day).ok());
    let clock =
        (0_u8..24, 0_u8..60, 0_u8..60).prop_filter_map("a time", |(h, m, s)| Time::from_hms(h, m, s).ok());
    let local = (day.clone(), clock).prop_map(|(day, clock)| PrimitiveDateTime::new(day, clock));
    let offset = (-12_i8..=14, 0_i8..60)
        .prop_filter_map("an offset", |(h, m)| UtcOffset::from_hms(h, if h < 0 { -m } else { m }, 0).ok());
    let day_of_hour = day.clone();
    prop_oneof![
        year.prop_map(StampValue::Year),
        day.clone().prop_map(|day| StampValue::Month(day.year(), day.month())),
        day.prop_map(StampValue::Day),
        local.clone().prop_map(StampValue::Local),
        (day_of_hour, 0_u8..24, offset.clone()).prop_filter_map("an hour", |(day, hour, offset)| {
            let time = Time::from_hms(hour, 0, 0).ok()?;
            Some(StampValue::Hour(OffsetDateTime::new_in_offset(day, time, offset)))
        }),
        (local, offset).prop_map(|(local, offset)| StampValue::Instant(OffsetDateTime::new_in_offset(
            local.date(),
            local.time(),
            offset
        ))),
    ]
    .boxed()
}

/// Members that no version of the model knows.
pub(super) fn extra() -> BoxedStrategy<Map> {
    prop_oneof![3 => Just(Map::new()), 1 => members(value())].boxed()
}

/// The data of a custom block.
pub(super) fn members(value: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Map> {
    vec(("x_[a-z]{1,6}", value), 0..4)
        .prop_map(|members| {
            let mut map = Map::new();
            for (name, value) in members {
                map.insert(name, value);
            }
            map
        })
        .boxed()
}

pub(super) fn value() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::Integer),
        (i64::MAX as u64 + 1..).prop_map(Value::Unsigned),
        proptest::num::f64::NORMAL.prop_map(Value::Float),
        any::<String>().prop_map(Value::String),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![vec(inner.clone(), 0..4).prop_map(Value::Array), members(inner).prop_map(Value::Object),]
    })
    .boxed()
}
