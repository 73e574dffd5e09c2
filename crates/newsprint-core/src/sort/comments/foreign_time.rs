//! Times in languages whose months the date reader does not know: told by their shape, so that a comment keeps its time as written.
//!
//! A year, a day and a few short words are a date in any language; a number and a word for "ago" are an age. What they mean stays unknown.

use std::ops::Range;

use super::time::is_separator;
use crate::{
    sort::leftovers::fold,
    text::{
        ascii, blank,
        shape::{is_mark, is_unspaced},
    },
};

/// In bytes, with room for blanks between its words.
const LONGEST_NEAR: usize = 40;

/// Longer runs are text.
const LONGEST: usize = 70;

/// A time found by its shape.
#[derive(Clone, Debug)]
pub(super) struct ForeignTime {
    pub(super) range: Range<usize>,
    pub(super) is_age: bool,
    pub(super) has_clock: bool,
}

/// The run between separators of `line` that is such a time, from its start to the end of the line.
pub(super) fn find(line: &str) -> Option<ForeignTime> {
    if line.len() > 200 || line.ends_with(['?', '!', '。']) {
        return None;
    }
    let starts = line
        .char_indices()
        .filter(|&(_, c)| matches!(c, '•' | '·' | '∙' | '|' | '—' | '–' | '»' | '[' | '('))
        .map(|(at, c)| at + c.len_utf8());
    // "NAME 3 dagar sedan": without a separator the number begins the time.
    let number = line
        .char_indices()
        .zip(line.chars().skip(1))
        .find(|&((_, c), next)| blank::is_blank(c) && next.is_numeric())
        .map(|((at, c), _)| at + c.len_utf8());
    let starts = starts.chain(number);
    for start in [0].into_iter().chain(starts.take(6)) {
        let Some(rest) = line.get(start..) else { continue };
        let skipped = rest.len() - rest.trim_start_matches(is_separator).len();
        let run =
            rest.get(skipped..).map(|run| run.trim_end_matches(|c: char| is_separator(c) && c != ')'))?;
        let run = run.strip_suffix(')').filter(|inner| !inner.contains('(')).unwrap_or(run);
        if let Some((is_age, has_clock)) = read(run) {
            let from = start + skipped;
            return Some(ForeignTime { range: from..from + run.len(), is_age, has_clock });
        }
    }
    None
}

/// Whether `run` is a time: whether it is an age, and whether it has hours.
fn read(run: &str) -> Option<(bool, bool)> {
    if run.is_empty() || run.len() > LONGEST {
        return None;
    }
    if !ascii::has_numeric(run) {
        // Only a near day alone has no number.
        return (run.len() <= LONGEST_NEAR && NEAR.contains(&fold(run).as_str())).then_some((true, false));
    }
    let key = fold(run);
    if is_age(&key) {
        return Some((true, key.contains(':')));
    }
    is_date(&key).then(|| (false, key.contains(':')))
}

/// A year, a day, and at most four short words around them.
fn is_date(key: &str) -> bool {
    // "Maria Rossi 3 …" is a name and a date.
    let leading = key.split(' ').take_while(|token| !token.chars().any(char::is_numeric)).count();
    if leading > 1 {
        return false;
    }
    let (mut years, mut small, mut words) = (0, 0, 0);
    for token in key
        .split(|c: char| {
            blank::is_blank(c)
                || matches!(
                    c,
                    '.' | ','
                        | '/'
                        | ':'
                        | '-'
                        | '('
                        | ')'
                        | '،'
                        | '年'
                        | '月'
                        | '日'
                        | '년'
                        | '월'
                        | '일'
                        | '時'
                        | '分'
                        | '시'
                        | '분'
                )
        })
        .filter(|token| !token.is_empty())
    {
        if let Some(number) = number(token) {
            match number {
                1990..=2099 if token.chars().count() == 4 => years += 1,
                0..=59 if token.chars().count() <= 2 => small += 1,
                _ => return false,
            }
        } else if token.chars().count() <= 14
            && token.chars().all(|c| c.is_alphabetic() || is_mark(c) || c == '\'')
        {
            words += 1;
        } else {
            return false;
        }
    }
    years == 1 && (1..=5).contains(&small) && words <= 4
}

/// "3 giờ trước", "för 2 timmar sedan", "3시간 전", "igår 18:20", "3 Std.".
fn is_age(key: &str) -> bool {
    let tokens: Vec<&str> = key
        .split(|c: char| blank::is_blank(c) || matches!(c, ',' | '.'))
        .filter(|token| !token.is_empty())
        .collect();
    if tokens.is_empty() || tokens.len() > 6 {
        return false;
    }
    let has_number = key.chars().any(char::is_numeric);
    let is_ago = |token: &str| {
        AGO.contains(&token)
            || token.chars().next_back().is_some_and(is_unspaced)
                && AGO.iter().any(|ago| ago.chars().all(is_unspaced) && token.ends_with(ago))
    };
    let begins = tokens
        .first()
        .is_some_and(|first| first.chars().next().is_some_and(char::is_numeric) || is_ago(first));
    if !begins && !NEAR.iter().any(|near| key.starts_with(near)) {
        return false;
    }
    if has_number && tokens.len() >= 2 && tokens.iter().any(|token| is_ago(token))
        || has_number && tokens.len() == 1 && is_ago(key)
    {
        return true;
    }
    if NEAR.iter().any(|near| {
        key.strip_prefix(near).is_some_and(|rest| {
            // "ma 18:20" is a time, "Marshmallow2" is not.
            let ends_word =
                !rest.starts_with(char::is_alphanumeric) || near.chars().next_back().is_some_and(is_unspaced);
            ends_word
                && rest
                    .trim_start_matches(|c: char| {
                        c.is_numeric()
                            || matches!(c, ' ' | ':' | '.' | ',')
                            || c.is_alphabetic() && rest.len() <= 14
                    })
                    .is_empty()
                && (rest.is_empty() || rest.chars().any(char::is_numeric))
        })
    }) {
        return true;
    }
    // "3 Std.": the short form of feeds, a number and a unit.
    let digits = key.find(|c: char| !c.is_numeric()).unwrap_or(key.len());
    let unit = key.get(digits..).unwrap_or_default().trim_matches([' ', '.']);
    digits > 0 && digits <= 4 && UNITS.contains(&unit)
}

fn number(token: &str) -> Option<u32> {
    let mut value = 0_u32;
    for c in token.chars() {
        value = value.checked_mul(10)?.checked_add(u32::try_from(crate::sort::counts::digit(c)?).ok()?)?;
    }
    Some(value)
}

/// What makes a number and a unit an age.
#[rustfmt::skip]
const AGO: &[&str] = &[
    "sedan", "siden", "sitten", "před", "pred", "ezelőtt", "órája", "napja", "perce", "hete", "hónapja", "éve", "acum", "urmă", "πριν", "לפני", "پیش", "قبل", "전", "前", "lalu", "trước", "ที่แล้ว", "ที่ผ่านมา", "преди", "prije", "pre", "пре", "prieš", "pirms", "tagasi", "पहले", "আগে", "முன்", "orain",
];

/// Days named from today.
#[rustfmt::skip]
const NEAR: &[&str] = &[
    "igår", "i går", "i dag", "idag", "eilen", "tänään", "včera", "dnes", "dneska", "tegnap", "ma", "ieri", "azi", "χθες", "σήμερα", "אתמול", "היום", "دیروز", "امروز", "أمس", "اليوم", "어제", "오늘", "방금", "방금 전", "昨天", "今天", "刚刚", "剛剛", "kemarin", "hari ini", "baru saja", "hôm qua", "hôm nay", "vừa xong", "เมื่อวาน", "вчера", "сегодня", "вчора", "сьогодні", "днес", "jučer", "danas", "јуче", "данас", "gisteren", "vandaag", "wczoraj", "dzisiaj", "dziś", "dün", "bugün", "hier", "aujourd'hui", "ayer", "hoy", "ontem", "hoje", "ieri", "oggi", "gestern", "heute", "昨日", "今日", "たった今", "कल", "आज",
];

/// The short units of feeds, as whole lines: "3 Std.", "2 j", "1 нед.".
#[rustfmt::skip]
const UNITS: &[&str] = &[
    "s", "sek", "sec", "min", "m", "h", "std", "tg", "tag", "tage", "wo", "woche", "wochen", "mon", "j", "jahre", "sem", "d", "días", "día", "dias", "dia", "mes", "meses", "a", "años", "anos", "g", "sett", "u", "uur", "dag", "dagen", "w", "wk", "tim", "dgr", "v", "t", "u.", "godz", "dni", "tyg", "mies", "hod", "dny", "týd", "sa", "dk", "gün", "hf", "hafta", "ay", "ч", "час", "дн", "дня", "дней", "нед", "мес", "г", "год", "тиж", "дні", "днів", "ώ", "ημ", "εβδ", "ש", "ימים", "س", "ي", "أ", "小时", "小時", "天", "周", "週", "个月", "年", "分钟", "分鐘", "時間", "日", "週間", "か月", "分", "시간", "일", "주", "개월", "년", "분", "jam", "hari", "mgg", "bln", "giờ", "ngày", "tuần", "tháng", "năm", "phút", "ชม", "วัน", "hrs", "hr", "hours", "days", "weeks", "mo", "yr", "y", "घंटे", "दिन", "ora", "ore", "zile", "săpt", "óra", "nap", "hét",
];
