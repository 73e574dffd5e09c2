//! What an age means once somebody says when the page was read: "3 hours ago", "vor 2 Tagen", "1 yr. ago", "2d", "yesterday at 4:05".
//!
//! Every word has to be known, or nothing is read: a number and a unit, a word for "ago", one for "about". The unit gives the precision; what has
//! none in [`StampValue`] gets the next coarser one (a week is a month).

use time::{Date, Duration, Month, OffsetDateTime, PrimitiveDateTime, Time};

use super::{tokens, value};
use crate::{StampValue, text::blank, words};

/// Longer texts are no ages.
const LONGEST: usize = 80;

/// The value of `text`, an age counted back from `now`.
pub(crate) fn read(text: &str, now: OffsetDateTime) -> Option<StampValue> {
    let text = without_mark(text);
    if text.len() > LONGEST {
        return None;
    }
    near_day(text, now).or_else(|| count_back(&Amounts::read(text)?, now))
}

/// `text` without the mark of an edit: "2 years ago (edited)", "3 years ago*", and without signs around it.
fn without_mark(text: &str) -> &str {
    let front = text.split_once(['(', '[']).map_or(text, |(front, _)| front);
    let front = if front.contains(char::is_alphanumeric) { front } else { text };
    front.trim_matches(|c: char| {
        blank::is_blank(c) || matches!(c, '*' | '·' | '•' | '.' | '(' | ')' | '[' | ']')
    })
}

/// A day named from today, perhaps with a time of day.
fn near_day(text: &str, now: OffsetDateTime) -> Option<StampValue> {
    let lower = text.to_lowercase();
    let known = NEAR.iter().filter(|(word, _)| words::starts_with(&lower, word));
    let &(word, back) = known.max_by_key(|(word, _)| word.len())?;
    let rest = lower.get(word.len()..)?;
    let Some(back) = back else { return rest.trim().is_empty().then(|| to_the_minute(now)) };
    let day = now.date().checked_sub(Duration::days(back))?;
    if !rest.contains(char::is_alphanumeric) {
        return Some(StampValue::Day(day));
    }
    let mut words = tokens::Words::new();
    let tokens = tokens::split(rest, &mut words);
    let time = value::time_after(&tokens, 0).filter(|time| time.end == tokens.len())?;
    value::at_time(day, &time)
}

/// What an age says: amounts with their units, the finest last.
#[derive(Debug, Default)]
struct Amounts {
    parts: Vec<(u32, Unit)>,
}

impl Amounts {
    fn read(text: &str) -> Option<Self> {
        let lower = text.to_lowercase();
        let (mut amounts, mut pending, mut rest) = (Self::default(), None, lower.as_str());
        let is_upper = |word: &str| text.contains(&word.to_uppercase());
        loop {
            rest = rest.trim_start_matches(|c: char| {
                blank::is_blank(c) || matches!(c, '.' | ',' | '،' | '、' | '~')
            });
            let Some(first) = rest.chars().next() else { break };
            if first.is_numeric() {
                let digits: String = rest.chars().take_while(|c| c.is_numeric()).collect();
                let token =
                    tokens::split(&digits, &mut tokens::Words::new()).first().and_then(tokens::Token::number);
                pending = Some(token.filter(|_| pending.is_none())?);
                rest = rest.get(digits.len()..)?;
                continue;
            }
            let (word, meaning) = longest(rest)?;
            rest = rest.get(word.len()..)?;
            match meaning {
                Meaning::Nothing => {}
                // "2 a" is two years in Spanish.
                Meaning::One if pending.is_some() && word == "a" => {
                    amounts.push(pending.take()?, Unit::Year)?;
                }
                Meaning::One => pending = pending.or(Some(1)),
                // "an hour", "un an".
                Meaning::Unit(_) if pending.is_none() && word == "an" => pending = Some(1),
                Meaning::Unit(unit) => {
                    let unit = unit.as_written(word, &lower, &is_upper);
                    amounts.push(pending.take().unwrap_or(1), unit)?;
                }
                Meaning::Two(unit) => amounts.push(2, unit)?,
            }
        }
        (pending.is_none() && !amounts.parts.is_empty()).then_some(amounts)
    }

    /// Units get finer from part to part: "1 year, 2 months ago".
    fn push(&mut self, amount: u32, unit: Unit) -> Option<()> {
        if self.parts.last().is_some_and(|&(_, last)| last <= unit) {
            return None;
        }
        self.parts.push((amount, unit));
        Some(())
    }
}

/// The word of the table that `rest` begins with, the longest one. One letter of a word with more is none.
fn longest(rest: &str) -> Option<(&'static str, Meaning)> {
    let units = UNITS.iter().flat_map(|(unit, names)| names.iter().map(|name| (*name, Meaning::Unit(*unit))));
    let twos = TWO.iter().map(|&(name, unit)| (name, Meaning::Two(unit)));
    let ones = ONE.iter().map(|name| (*name, Meaning::One));
    let others = FILLING.iter().map(|name| (*name, Meaning::Nothing));
    let ago = words::List::Ago.entries().map(|name| (name, Meaning::Nothing));
    let known = ones.chain(twos).chain(units).chain(others).chain(ago);
    let fits =
        |word: &str| words::starts_with(rest, word) || word.ends_with(['’', '\'']) && rest.starts_with(word);
    known.filter(|(word, _)| fits(word)).max_by_key(|(word, _)| word.len())
}

/// `amounts` before `now`, as precise as the finest unit.
fn count_back(amounts: &Amounts, now: OffsetDateTime) -> Option<StampValue> {
    let &(_, finest) = amounts.parts.last()?;
    let mut at = now;
    for &(amount, unit) in &amounts.parts {
        let amount = i64::from(amount);
        at = match unit {
            Unit::Year => months_before(at, amount.checked_mul(12)?)?,
            Unit::Month => months_before(at, amount)?,
            Unit::Week => at.checked_sub(Duration::days(amount.checked_mul(7)?))?,
            Unit::Day => at.checked_sub(Duration::days(amount))?,
            Unit::Hour => at.checked_sub(Duration::hours(amount))?,
            Unit::Minute => at.checked_sub(Duration::minutes(amount))?,
            Unit::Second => at.checked_sub(Duration::seconds(amount))?,
        };
    }
    Some(match finest {
        Unit::Year => StampValue::Year(at.year()),
        Unit::Month | Unit::Week => StampValue::Month(at.year(), at.month()),
        Unit::Day => StampValue::Day(at.date()),
        Unit::Hour => StampValue::Hour(at.replace_time(Time::from_hms(at.hour(), 0, 0).ok()?)),
        Unit::Minute | Unit::Second => to_the_minute(at),
    })
}

/// The same day of an earlier month, or its last one.
fn months_before(at: OffsetDateTime, months: i64) -> Option<OffsetDateTime> {
    let index = i64::from(at.year()) * 12 + i64::from(u8::from(at.month())) - 1 - months;
    let year = i32::try_from(index.div_euclid(12)).ok()?;
    let month = Month::try_from(u8::try_from(index.rem_euclid(12) + 1).ok()?).ok()?;
    let date = Date::from_calendar_date(year, month, at.day().min(month.length(year))).ok()?;
    Some(PrimitiveDateTime::new(date, at.time()).assume_offset(at.offset()))
}

fn to_the_minute(at: OffsetDateTime) -> StampValue {
    let time = Time::from_hms(at.hour(), at.minute(), 0).unwrap_or(at.time());
    StampValue::Instant(at.replace_time(time))
}

/// Units, the finest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    /// Words of two languages: "год" is a year in Russian and short for hours in Ukrainian; German nouns begin with a capital.
    fn as_written(self, word: &str, lower: &str, is_upper: &dyn Fn(&str) -> bool) -> Self {
        match word {
            "год" if lower.contains("тому") => Self::Hour,
            "j" if is_upper(word) => Self::Year,
            "t" if is_upper(word) => Self::Day,
            _ => self,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    Unit(Unit),
    /// A dual: "יומיים".
    Two(Unit),
    One,
    Nothing,
}

/// Days named from today, and how many days back they are; `None` for this very minute.
#[rustfmt::skip]
const NEAR: &[(&str, Option<i64>)] = &[
    ("just now", None), ("now", None), ("right now", None), ("moments ago", None), ("a moment ago", None), ("a few seconds ago", None), ("gerade eben", None), ("jetzt", None), ("à l’instant", None), ("à l'instant", None), ("ahora mismo", None), ("ahora", None), ("agora mesmo", None), ("agora", None), ("adesso", None), ("proprio ora", None), ("zojuist", None), ("nu net", None), ("только что", None), ("щойно", None), ("przed chwilą", None), ("teraz", None), ("şimdi", None), ("az önce", None), ("الآن", None), ("たった今", None), ("今", None), ("刚刚", None), ("剛剛", None), ("방금", None), ("방금 전", None), ("vừa xong", None), ("baru saja", None), ("nyss", None), ("juuri nyt", None), ("právě teď", None), ("अभी", None),
    ("today", Some(0)), ("heute", Some(0)), ("aujourd’hui", Some(0)), ("aujourd'hui", Some(0)), ("hoy", Some(0)), ("hoje", Some(0)), ("oggi", Some(0)), ("vandaag", Some(0)), ("сегодня", Some(0)), ("сьогодні", Some(0)), ("dziś", Some(0)), ("dzisiaj", Some(0)), ("bugün", Some(0)), ("اليوم", Some(0)), ("आज", Some(0)), ("今日", Some(0)), ("今天", Some(0)), ("오늘", Some(0)), ("idag", Some(0)), ("i dag", Some(0)), ("tänään", Some(0)), ("dnes", Some(0)), ("azi", Some(0)), ("σήμερα", Some(0)), ("היום", Some(0)), ("امروز", Some(0)), ("hôm nay", Some(0)), ("hari ini", Some(0)), ("danas", Some(0)), ("днес", Some(0)), ("avui", Some(0)),
    ("yesterday", Some(1)), ("gestern", Some(1)), ("hier", Some(1)), ("ayer", Some(1)), ("ontem", Some(1)), ("ieri", Some(1)), ("gisteren", Some(1)), ("вчера", Some(1)), ("вчора", Some(1)), ("учора", Some(1)), ("wczoraj", Some(1)), ("dün", Some(1)), ("أمس", Some(1)), ("कल", Some(1)), ("昨日", Some(1)), ("昨天", Some(1)), ("어제", Some(1)), ("igår", Some(1)), ("i går", Some(1)), ("eilen", Some(1)), ("včera", Some(1)), ("tegnap", Some(1)), ("χθες", Some(1)), ("אתמול", Some(1)), ("دیروز", Some(1)), ("hôm qua", Some(1)), ("kemarin", Some(1)), ("jučer", Some(1)), ("ahir", Some(1)),
    ("the day before yesterday", Some(2)), ("vorgestern", Some(2)), ("avant-hier", Some(2)), ("anteayer", Some(2)), ("anteontem", Some(2)), ("l’altro ieri", Some(2)), ("l'altro ieri", Some(2)), ("eergisteren", Some(2)), ("позавчера", Some(2)), ("позавчора", Some(2)), ("przedwczoraj", Some(2)), ("一昨日", Some(2)), ("前天", Some(2)), ("그저께", Some(2)),
];

/// The names of units, whole and as feeds shorten them.
#[rustfmt::skip]
const UNITS: &[(Unit, &[&str])] = &[
    (Unit::Second, &["second", "seconds", "sec", "secs", "s", "sekunde", "sekunden", "sek", "seconde", "secondes", "segundo", "segundos", "seg", "secondo", "secondi", "seconden", "секунда", "секунды", "секунду", "секунд", "сек", "секунди", "sekunda", "sekundy", "sekund", "sekundę", "saniye", "sn", "ثانية", "ثوان", "ثوانٍ", "सेकंड", "秒", "秒钟", "秒鐘", "초", "sekunder", "sekuntia", "giây", "detik", "שניות"]),
    (Unit::Minute, &["minute", "minutes", "min", "mins", "m", "minuten", "minuto", "minutos", "minuti", "minuut", "минута", "минуту", "минуты", "минут", "мин", "хвилина", "хвилину", "хвилини", "хвилин", "хв", "minuta", "minuty", "minut", "minutę", "dakika", "dk", "دقيقة", "دقائق", "मिनट", "分", "分钟", "分鐘", "분", "minuter", "minutter", "minuuttia", "minut", "perc", "perce", "λεπτά", "דקות", "phút", "menit", "minuts"]),
    (Unit::Hour, &["hour", "hours", "hr", "hrs", "h", "stunde", "stunden", "std", "heure", "heures", "hora", "horas", "ora", "ore", "uur", "uren", "u", "час", "часа", "часов", "ч", "година", "годину", "години", "годин", "godzina", "godzinę", "godziny", "godzin", "godz", "saat", "sa", "ساعة", "ساعات", "घंटा", "घंटे", "घंटों", "時間", "小时", "小時", "시간", "timme", "timmar", "tim", "time", "timer", "t", "tunti", "tuntia", "hodina", "hodinu", "hodiny", "hodin", "hod", "óra", "órája", "ώρα", "ώρες", "שעה", "שעות", "giờ", "jam", "hores", "oră"]),
    (Unit::Day, &["day", "days", "d", "tag", "tage", "tagen", "tg", "jour", "jours", "j", "día", "días", "dia", "dias", "giorno", "giorni", "g", "gg", "dag", "dagen", "день", "дня", "дней", "дн", "дні", "днів", "dzień", "dni", "gün", "يوم", "أيام", "दिन", "दिनों", "日", "天", "일", "dagar", "dgr", "dage", "dager", "päivä", "päivää", "pv", "den", "dny", "dnů", "dňom", "nap", "napja", "ημέρα", "ημέρες", "μέρες", "יום", "ימים", "ngày", "hari", "zi", "zile", "dies"]),
    (Unit::Week, &["week", "weeks", "wk", "wks", "w", "woche", "wochen", "wo", "semaine", "semaines", "sem", "semana", "semanas", "settimana", "settimane", "sett", "weken", "неделя", "неделю", "недели", "недель", "нед", "тиждень", "тижні", "тижнів", "тиж", "tydzień", "tygodnie", "tygodni", "tyg", "hafta", "hf", "أسبوع", "أسابيع", "सप्ताह", "हफ़्ते", "हफ्ते", "週間", "周", "週", "星期", "주", "vecka", "veckor", "v", "uke", "uker", "uge", "uger", "viikko", "viikkoa", "týden", "týdny", "týdnů", "týd", "hét", "hete", "εβδομάδα", "εβδομάδες", "שבוע", "שבועות", "tuần", "minggu", "săptămână", "săptămâni", "setmanes"]),
    (Unit::Month, &["month", "months", "mo", "mos", "monat", "monate", "monaten", "mon", "mois", "mes", "meses", "mês", "mese", "mesi", "maand", "maanden", "mnd", "месяц", "месяца", "месяцев", "мес", "місяць", "місяці", "місяців", "міс", "miesiąc", "miesiące", "miesięcy", "mies", "ay", "شهر", "أشهر", "महीना", "महीने", "माह", "か月", "ヶ月", "カ月", "ヵ月", "个月", "個月", "개월", "달", "månad", "månader", "måned", "måneder", "kuukausi", "kuukautta", "kk", "měsíc", "měsíce", "měsíců", "měs", "hónap", "hónapja", "μήνα", "μήνας", "μήνες", "חודש", "חודשים", "tháng", "bulan", "lună", "luni", "mesos"]),
    (Unit::Year, &["year", "years", "yr", "yrs", "y", "jahr", "jahre", "jahren", "an", "ans", "année", "années", "año", "años", "ano", "anos", "anno", "anni", "jaar", "jr", "год", "года", "лет", "рік", "роки", "років", "rok", "lata", "lat", "yıl", "سنة", "سنوات", "عام", "أعوام", "साल", "वर्ष", "年", "년", "år", "vuosi", "vuotta", "roky", "let", "év", "éve", "χρόνο", "χρόνια", "έτος", "έτη", "שנה", "שנים", "năm", "tahun", "ani", "anys"]),
];

/// Words that are two of a unit.
#[rustfmt::skip]
const TWO: &[(&str, Unit)] = &[
    ("ساعتين", Unit::Hour), ("يومين", Unit::Day), ("أسبوعين", Unit::Week), ("شهرين", Unit::Month), ("سنتين", Unit::Year), ("عامين", Unit::Year), ("דקותיים", Unit::Minute), ("שעתיים", Unit::Hour), ("יומיים", Unit::Day), ("שבועיים", Unit::Week), ("חודשיים", Unit::Month), ("שנתיים", Unit::Year),
];

/// Words that are one of a unit.
#[rustfmt::skip]
const ONE: &[&str] = &[
    "a", "an", "one", "ein", "eine", "einem", "einer", "einen", "un", "une", "una", "um", "uma", "uno", "un’", "un'", "een", "één", "en", "ett", "et", "один", "одну", "bir", "एक", "εναν", "jeden", "jedną",
];

/// What says nothing of the amount: "ago" in other languages, "about".
#[rustfmt::skip]
const FILLING: &[&str] = &[
    "about", "around", "approximately", "ca", "circa", "over", "almost", "nearly", "more than", "less than", "etwa", "ungefähr", "rund", "fast", "über", "environ", "près de", "plus de", "moins de", "unos", "unas", "cerca de", "casi", "más de", "menos de", "aproximadamente", "quase", "mais de", "menos de", "quasi", "più di", "ongeveer", "bijna", "около", "почти", "більше", "майже", "około", "ponad", "prawie", "yaklaşık", "約", "约", "and", "und", "et", "y", "и",
    "sedan", "för", "siden", "for", "sitten", "před", "pred", "ezelőtt", "πριν από", "πριν", "לפני", "پیش", "전", "前", "之前", "以前", "trước", "cách đây", "yang lalu", "lalu", "acum", "în urmă cu", "pře", "преди", "пре", "prije", "fa", "atrás", "il y a", "depuis",
];

#[cfg(test)]
mod tests {
    use super::*;

    /// At 15:40:30 on 24 November 2026, two hours east of UTC.
    fn shown(text: &str) -> String {
        let now = "2026-11-24T15:40:30+02:00".parse();
        let Ok(StampValue::Instant(now)) = now else { return "no instant".to_owned() };
        read(text, now).map_or("unknown".to_owned(), |value| value.to_string())
    }

    #[test]
    fn the_unit_gives_the_precision() {
        assert_eq!(shown("30 seconds ago"), "2026-11-24T15:40:00+02:00");
        assert_eq!(shown("5 minutes ago"), "2026-11-24T15:35:00+02:00");
        assert_eq!(shown("3 hours ago"), "2026-11-24T12+02:00");
        assert_eq!(shown("16 hours ago"), "2026-11-23T23+02:00");
        assert_eq!(shown("3 days ago"), "2026-11-21");
        assert_eq!(shown("2 weeks ago"), "2026-11");
        assert_eq!(shown("9 months ago"), "2026-02");
        assert_eq!(shown("2 years ago"), "2024");
        assert_eq!(shown("1 year, 2 months ago"), "2025-09");
    }

    #[test]
    fn ages_are_read_as_feeds_and_languages_write_them() {
        for (text, value) in [
            ("2d", "2026-11-22"),
            ("4h", "2026-11-24T11+02:00"),
            ("1 yr. ago", "2025"),
            ("3 mo", "2026-08"),
            ("a day ago", "2026-11-23"),
            ("about an hour ago", "2026-11-24T14+02:00"),
            ("2 years ago (edited)", "2024"),
            ("3 years ago*", "2023"),
            ("vor 2 Tagen", "2026-11-22"),
            ("vor einer Stunde", "2026-11-24T14+02:00"),
            ("3 Std.", "2026-11-24T12+02:00"),
            ("2 J.", "2024"),
            ("2 j", "2026-11-22"),
            ("il y a 3 semaines", "2026-11"),
            ("hace 3 días", "2026-11-21"),
            ("2 a", "2024"),
            ("há um ano", "2025"),
            ("un’ora fa", "2026-11-24T14+02:00"),
            ("2 года назад", "2024"),
            ("год назад", "2025"),
            ("2 год тому", "2026-11-24T13+02:00"),
            ("3 godziny temu", "2026-11-24T12+02:00"),
            ("2日前", "2026-11-22"),
            ("3시간 전", "2026-11-24T12+02:00"),
            ("5个月前", "2026-06"),
            ("منذ يومين", "2026-11-22"),
            ("для", "unknown"),
            ("för 2 timmar sedan", "2026-11-24T13+02:00"),
            ("٣ أيام", "2026-11-21"),
        ] {
            assert_eq!(shown(text), value, "{text}");
        }
    }

    #[test]
    fn days_named_from_today_may_have_a_time_of_day() {
        assert_eq!(shown("just now"), "2026-11-24T15:40:00+02:00");
        assert_eq!(shown("Yesterday"), "2026-11-23");
        assert_eq!(shown("yesterday at 4:05 PM"), "2026-11-23T16:05:00");
        assert_eq!(shown("Today, 09:12"), "2026-11-24T09:12:00");
        assert_eq!(shown("gestern um 18:20 Uhr"), "2026-11-23T18:20:00");
        assert_eq!(shown("вчера в 16:05"), "2026-11-23T16:05:00");
        assert_eq!(shown("昨日"), "2026-11-23");
    }

    #[test]
    fn what_has_an_unknown_word_is_no_age() {
        for text in [
            "",
            "3",
            "March 3",
            "2 years ago in Bergen",
            "3 boats ago",
            "ago",
            "yesterday's news",
            "12 3 days",
        ] {
            assert_eq!(shown(text), "unknown", "{text}");
        }
    }

    #[test]
    fn months_end_where_they_end_and_time_begins_somewhere() {
        let at = |text: &str, now: &str| {
            let Ok(StampValue::Instant(now)) = now.parse() else { return None };
            read(text, now).map(|value| value.to_string())
        };
        assert_eq!(at("1 month ago", "2026-03-31T12:00Z").as_deref(), Some("2026-02"));
        assert_eq!(at("1 day ago", "2026-01-01T00:10Z").as_deref(), Some("2025-12-31"));
        assert_eq!(at("4294967295 years ago", "2026-01-01T00:10Z"), None);
        assert_eq!(at("20000 years ago", "2026-01-01T00:10Z"), None);
        assert_eq!(at("1 day ago", "-9999-01-01T00:10Z"), None);
    }

    #[test]
    fn every_unit_that_the_date_reader_knows_is_counted() {
        for unit in words::List::Units.entries() {
            let known = UNITS.iter().any(|(_, names)| names.contains(&unit))
                || TWO.iter().any(|(name, _)| *name == unit);
            assert!(known, "{unit}");
        }
        for day in words::List::NearDays.entries() {
            assert!(NEAR.iter().any(|(name, _)| *name == day), "{day}");
        }
    }
}
