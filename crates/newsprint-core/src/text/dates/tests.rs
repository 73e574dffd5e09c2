//! Dates in the forms that people write.

use super::*;

/// The value in a short form: `2025-03-04`, `2025-03-04 16:05`, with `+02:00` where a zone is known.
fn shown(text: &str) -> String {
    let Some(found) = find(text) else { return "none".to_owned() };
    let words = text.get(found.range).unwrap_or_default();
    let value = match found.value {
        None if found.is_age => "age".to_owned(),
        None => "unknown".to_owned(),
        Some(StampValue::Year(year)) => format!("{year}"),
        Some(StampValue::Month(year, month)) => format!("{year}-{:02}", u8::from(month)),
        Some(StampValue::Day(date)) => date.to_string(),
        Some(StampValue::Hour(_)) => "an hour".to_owned(),
        Some(StampValue::Local(local)) => {
            format!("{} {:02}:{:02}", local.date(), local.hour(), local.minute())
        }
        Some(StampValue::Instant(instant)) => {
            format!("{} {:02}:{:02} {}", instant.date(), instant.hour(), instant.minute(), instant.offset())
        }
    };
    format!("{words} = {value}")
}

#[test]
fn english_dates_keep_the_precision_of_their_words() {
    assert_eq!(shown("By Greta | 3 March 2025"), "3 March 2025 = 2025-03-03");
    assert_eq!(shown("Mar 14, 2025"), "Mar 14, 2025 = 2025-03-14");
    assert_eq!(shown("Published 11 November 2025, 07:42"), "11 November 2025, 07:42 = 2025-11-11 07:42");
    assert_eq!(shown("March 3, 2025 at 4:05 PM"), "March 3, 2025 at 4:05 PM = 2025-03-03 16:05");
    assert_eq!(shown("Wed Jan 14, 2026 9:40 pm"), "Wed Jan 14, 2026 9:40 pm = 2026-01-14 21:40");
    assert_eq!(shown("Tuesday, 12 August"), "Tuesday, 12 August = unknown");
    assert_eq!(shown("the 3rd of March 2025"), "3rd of March 2025 = 2025-03-03");
    assert_eq!(shown("October 2025"), "October 2025 = 2025-10");
    assert_eq!(shown("Sat, Oct. 18, 2025"), "Sat, Oct. 18, 2025 = 2025-10-18");
    assert_eq!(shown("you may go"), "none");
    assert_eq!(shown("March on, friends"), "none");
}

#[test]
fn other_languages() {
    assert_eq!(shown("8 de mayo de 2025"), "8 de mayo de 2025 = 2025-05-08");
    assert_eq!(shown("9 mayo, 2025 a las 10:31"), "9 mayo, 2025 a las 10:31 = 2025-05-09 10:31");
    assert_eq!(shown("5. Juli 2025 um 8:12 Uhr"), "5. Juli 2025 um 8:12 Uhr = 2025-07-05 08:12");
    assert_eq!(shown("publié le 2 avril 2025"), "2 avril 2025 = 2025-04-02");
    assert_eq!(shown("1er mai 2025 à 16 h 05 min"), "1er mai 2025 à 16 h 05 min = 2025-05-01 16:05");
    assert_eq!(shown("3 de março de 2025 às 16:05"), "3 de março de 2025 às 16:05 = 2025-03-03 16:05");
    assert_eq!(shown("3 marzo 2025 alle ore 16:05"), "3 marzo 2025 alle ore 16:05 = 2025-03-03 16:05");
    assert_eq!(shown("3 марта 2025 г. в 16:05"), "3 марта 2025 г. в 16:05 = 2025-03-03 16:05");
    assert_eq!(shown("14 березня 2025 року"), "14 березня 2025 року = 2025-03-14");
    assert_eq!(shown("2025年3月3日 16:05"), "2025年3月3日 16:05 = 2025-03-03 16:05");
    assert_eq!(shown("2025年3月3日（月） 午後4時5分"), "2025年3月3日（月） 午後4時5分 = 2025-03-03 16:05");
    assert_eq!(shown("3 मार्च 2025 को 4:05 pm बजे"), "3 मार्च 2025 को 4:05 pm बजे = 2025-03-03 16:05");
    assert_eq!(shown("3 كانون الثاني 2025"), "3 كانون الثاني 2025 = 2025-01-03");
    assert_eq!(shown("٣ مارس ٢٠٢٥"), "٣ مارس ٢٠٢٥ = 2025-03-03");
}

#[test]
fn numbers_alone_are_dates_where_their_order_is_sure() {
    assert_eq!(shown("2025-03-04"), "2025-03-04 = 2025-03-04");
    assert_eq!(shown("2025-03-04T16:05:00Z"), "2025-03-04T16:05:00Z = 2025-03-04 16:05 +00:00:00");
    assert_eq!(shown("2025-03-04 16:05 +02:00"), "2025-03-04 16:05 +02:00 = 2025-03-04 16:05 +02:00:00");
    assert_eq!(shown("12.01.2024 07:15"), "12.01.2024 07:15 = 2024-01-12 07:15");
    assert_eq!(shown("25/12/2024"), "25/12/2024 = 2024-12-25");
    assert_eq!(shown("03/04/2025"), "03/04/2025 = unknown");
    assert_eq!(shown("version 1.2.3"), "none");
    assert_eq!(shown("31.02.2025"), "31.02.2025 = unknown");
}

#[test]
fn ages_are_found_and_mean_no_point_in_time() {
    assert_eq!(shown("2 hours ago"), "2 hours ago = age");
    assert_eq!(shown("Hilde 4 yr. ago"), "4 yr. ago = age");
    assert_eq!(shown("hace 3 días"), "hace 3 días = age");
    assert_eq!(shown("vor einer Stunde"), "vor einer Stunde = age");
    assert_eq!(shown("il y a 2 ans"), "il y a 2 ans = age");
    assert_eq!(shown("há um ano"), "há um ano = age");
    assert_eq!(shown("2 часа назад"), "2 часа назад = age");
    assert_eq!(shown("3w"), "3w = age");
    assert_eq!(shown("yesterday at 4:05"), "yesterday at 4:05 = age");
}

#[test]
fn a_whole_date_has_nothing_beside_it() {
    assert!(is_whole("Mar 14, 2025").is_some());
    assert!(is_whole("· 2 April 2025 ·").is_some());
    assert!(is_whole("Evening summary, 14 March").is_none());
}
