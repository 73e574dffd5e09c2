//! Times in languages whose months the date reader does not know: told by their shape, so that a comment keeps its time as written.
//!
//! A year, a day and a few short words are a date in any language; a number and a word for "ago" are an age. What they mean stays unknown.

use std::{iter, ops::Range};

use super::{
    time::is_separator,
    word_list::{WordList, is_plain, mark_length},
};
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

/// A date has no more words beside its numbers.
pub(super) const MOST_WORDS: usize = 4;

/// A time found by its shape.
#[derive(Clone, Debug)]
pub(super) struct ForeignTime {
    pub(super) range: Range<usize>,
    pub(super) is_age: bool,
    pub(super) has_clock: bool,
}

/// The run between separators of `line` that is such a time, from its start to the end of the line.
/// `has_number` says whether `line` has a number of any script.
pub(super) fn find(line: &str, has_number: bool) -> Option<ForeignTime> {
    if line.len() > 200 || line.ends_with(['?', '!', '。']) || !may_hold(line, has_number) {
        return None;
    }
    let starts = line
        .char_indices()
        .filter(|&(_, c)| matches!(c, '•' | '·' | '∙' | '|' | '—' | '–' | '»' | '[' | '('))
        .map(|(at, c)| at + c.len_utf8());
    let number = has_number.then(|| iter::once_with(|| number_start(line)).flatten());
    let starts = starts.chain(number.into_iter().flatten());
    [0].into_iter().chain(starts.take(6)).find_map(|start| from(line, start, has_number))
}

/// Whether a word of an age or of a near day, a number with a short unit behind it, or a year and another number stand in `line`. Always yes where it
/// has letters beyond ASCII.
fn may_hold(line: &str, has_number: bool) -> bool {
    let bytes = line.as_bytes();
    let (mut at, mut before) = (0, b' ');
    let (mut numbers, mut years) = (0, 0);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' => {
                let is_start = !before.is_ascii_alphabetic();
                let word = || line.get(at..).unwrap_or_default();
                if is_start && (NEAR.may_begin(word()) || has_number && AGO.may_begin(word())) {
                    return true;
                }
                at += 1;
            }
            b'0'..=b'9' => {
                let rest = line.get(at..).unwrap_or_default();
                let behind = rest.trim_start_matches(|c: char| c.is_ascii_digit());
                if begins_unit(behind) {
                    return true;
                }
                numbers += 1;
                years += usize::from(is_year(rest.get(..rest.len() - behind.len()).unwrap_or_default()));
                at = line.len() - behind.len();
            }
            0..=0x7F => at += 1,
            _ => match mark_length(bytes.get(at..).unwrap_or_default()) {
                Some(length) => at += length,
                None => return true,
            },
        }
        before = byte;
    }
    years > 0 && numbers > 1
}

/// Whether one of [`UNITS`], and no word after it, may stand at the front of what follows a number.
pub(super) fn begins_unit(behind: &str) -> bool {
    let is_gap = |c: char| c.is_whitespace() || c == '.';
    let unit = behind.trim_start_matches(is_gap);
    UNITS.may_begin(unit)
        && !unit
            .trim_start_matches(|c: char| c.is_ascii_alphabetic())
            .trim_start_matches(is_gap)
            .starts_with(|c: char| c.is_ascii_alphanumeric())
}

pub(super) fn is_year(number: &str) -> bool {
    number.len() == 4 && matches!(number.get(..2), Some("19" | "20"))
}

/// "NAME 3 dagar sedan": without a separator the number begins the time.
fn number_start(line: &str) -> Option<usize> {
    line.char_indices()
        .zip(line.chars().skip(1))
        .find(|&((_, c), next)| blank::is_blank(c) && next.is_numeric())
        .map(|((at, c), _)| at + c.len_utf8())
}

/// The time that takes all of `line` from byte `start` on, but for separators at its edges.
fn from(line: &str, start: usize, has_number: bool) -> Option<ForeignTime> {
    let rest = line.get(start..)?;
    let bare = rest.trim_start_matches(is_separator);
    let run = bare.trim_end_matches(|c: char| is_separator(c) && c != ')');
    let run = run.strip_suffix(')').filter(|inner| !inner.contains('(')).unwrap_or(run);
    let (is_age, has_clock) = read(run, has_number)?;
    let from = line.len() - bare.len();
    Some(ForeignTime { range: from..from + run.len(), is_age, has_clock })
}

/// Whether `run` is a time: whether it is an age, and whether it has hours.
fn read(run: &str, has_number: bool) -> Option<(bool, bool)> {
    if run.is_empty() || run.len() > LONGEST {
        return None;
    }
    if !(has_number && ascii::has_numeric(run)) {
        // Only a near day alone has no number.
        let is_near = run.len() <= LONGEST_NEAR && NEAR.may_begin(run) && NEAR.has(&fold(run));
        return is_near.then_some((true, false));
    }
    let (may_be_age, may_be_date) = (may_be_age(run), may_be_date(run));
    if !may_be_age && !may_be_date {
        return None;
    }
    let key = fold(run);
    let has_clock = key.contains(':');
    if may_be_age && is_age(&key) {
        return Some((true, has_clock));
    }
    (may_be_date && is_date(&key)).then_some((false, has_clock))
}

/// Whether `run` begins as ages do and goes on as they do. Always yes where it has letters beyond ASCII.
fn may_be_age(run: &str) -> bool {
    if !is_plain(run) {
        return true;
    }
    let mut tokens = run.split(|c: char| c.is_ascii_whitespace() || matches!(c, ',' | '.' | '\u{B}'));
    let bare = run.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ','));
    let unit = bare
        .trim_start_matches(|c: char| c.is_ascii_digit())
        .trim_start_matches(|c: char| c.is_whitespace() || c == '.');
    let begins_number = bare.starts_with(|c: char| !c.is_ascii_alphabetic());
    NEAR.may_begin(bare)
        || begins_number && UNITS.may_begin(unit)
        || (begins_number || AGO.may_begin(bare)) && tokens.any(|token| AGO.may_begin(token))
}

/// Whether `run` has a year and another number. Always yes where it has letters beyond ASCII.
fn may_be_date(run: &str) -> bool {
    if !is_plain(run) {
        return true;
    }
    let numbers = run.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    let (years, others) =
        numbers.fold(
            (0, 0),
            |(years, others), number| {
                if is_year(number) { (years + 1, others) } else { (years, others + 1) }
            },
        );
    years == 1 && others > 0
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
    years == 1 && (1..=5).contains(&small) && words <= MOST_WORDS
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
        AGO.has(token)
            || token.chars().next_back().is_some_and(is_unspaced)
                && AGO.words().any(|ago| ago.chars().all(is_unspaced) && token.ends_with(ago))
    };
    let begins = tokens
        .first()
        .is_some_and(|first| first.chars().next().is_some_and(char::is_numeric) || is_ago(first));
    let begins_near = NEAR.may_begin(key) && NEAR.words().any(|near| key.starts_with(near));
    if !begins && !begins_near {
        return false;
    }
    if has_number && tokens.len() >= 2 && tokens.iter().any(|token| is_ago(token))
        || has_number && tokens.len() == 1 && is_ago(key)
    {
        return true;
    }
    let is_near = |near: &str| {
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
    };
    if begins_near && NEAR.words().any(is_near) {
        return true;
    }
    // "3 Std.": the short form of feeds, a number and a unit.
    let digits = key.find(|c: char| !c.is_numeric()).unwrap_or(key.len());
    let unit = key.get(digits..).unwrap_or_default().trim_matches([' ', '.']);
    digits > 0 && digits <= 4 && UNITS.has(unit)
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
pub(super) static AGO: WordList<128> = WordList::of(&[
    "sedan", "siden", "sitten", "před", "pred", "ezelőtt", "órája", "napja", "perce", "hete", "hónapja", "éve", "acum", "urmă", "πριν", "לפני", "پیش", "قبل", "전", "前", "lalu", "trước", "ที่แล้ว", "ที่ผ่านมา", "преди", "prije", "pre", "пре", "prieš", "pirms", "tagasi", "पहले", "আগে", "முன்", "orain",
]);

/// Days named from today.
#[rustfmt::skip]
pub(super) static NEAR: WordList<256> = WordList::of(&[
    "igår", "i går", "i dag", "idag", "eilen", "tänään", "včera", "dnes", "dneska", "tegnap", "ma", "ieri", "azi", "χθες", "σήμερα", "אתמול", "היום", "دیروز", "امروز", "أمس", "اليوم", "어제", "오늘", "방금", "방금 전", "昨天", "今天", "刚刚", "剛剛", "kemarin", "hari ini", "baru saja", "hôm qua", "hôm nay", "vừa xong", "เมื่อวาน", "вчера", "сегодня", "вчора", "сьогодні", "днес", "jučer", "danas", "јуче", "данас", "gisteren", "vandaag", "wczoraj", "dzisiaj", "dziś", "dün", "bugün", "hier", "aujourd'hui", "ayer", "hoy", "ontem", "hoje", "ieri", "oggi", "gestern", "heute", "昨日", "今日", "たった今", "कल", "आज", "last week", "a few minutes ago", "a few hours ago", "a few days ago", "un'ora fa", "last month", "last year", "לפני שעה", "לפני שעתיים", "לפני דקה", "לפני יום", "לפני יומיים", "לפני שבוע", "לפני שבועיים", "לפני חודש", "לפני חודשיים", "לפני שנה", "לפני שנתיים", "לפני רגע", "před hodinou", "před minutou", "před chvílí", "för en timme sedan", "for en time siden", "tunti sitten", "egy órája", "acum o oră", "یک ساعت پیش", "letzte woche", "la semaine dernière", "la semana pasada",
]);

/// The short units of feeds, as whole lines: "3 Std.", "2 j", "1 нед.".
#[rustfmt::skip]
static UNITS: WordList<512> = WordList::of(&[
    "s", "sek", "sec", "min", "m", "h", "std", "tg", "tag", "tage", "wo", "woche", "wochen", "mon", "j", "jahre", "sem", "d", "días", "día", "dias", "dia", "mes", "meses", "a", "años", "anos", "g", "sett", "u", "uur", "dag", "dagen", "w", "wk", "tim", "dgr", "v", "t", "u.", "godz", "dni", "tyg", "mies", "hod", "dny", "týd", "sa", "dk", "gün", "hf", "hafta", "ay", "ч", "час", "дн", "дня", "дней", "нед", "мес", "г", "год", "тиж", "дні", "днів", "ώ", "ημ", "εβδ", "ש", "ימים", "س", "ي", "أ", "小时", "小時", "天", "周", "週", "个月", "年", "分钟", "分鐘", "時間", "日", "週間", "か月", "分", "시간", "일", "주", "개월", "년", "분", "jam", "hari", "mgg", "bln", "giờ", "ngày", "tuần", "tháng", "năm", "phút", "ชม", "วัน", "hrs", "hr", "hours", "days", "weeks", "mo", "yr", "y", "घंटे", "दिन", "ora", "ore", "zile", "săpt", "óra", "nap", "hét",
]);
