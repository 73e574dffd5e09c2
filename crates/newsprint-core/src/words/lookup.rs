//! Looking words up: all lists of all languages in one table, made when the program is compiled.

use super::{ALL, List, is_inside};
use crate::{
    index::{Front, Index, Numbers, mixed},
    text::{blank, shape::is_unspaced},
};

/// What is known of one entry, in whatever lists it stands.
#[derive(Clone, Copy, Debug)]
struct Entry {
    /// A bit for each list, then one for each month.
    lists: u64,
    /// The languages, as places in [`ALL`], that it opens a sentence in, and those that no line ends with it in.
    opens: u16,
    dangles: u16,
    /// Where it is written: language, list and place there, so that no text is kept twice.
    language: u8,
    list: u8,
    place: u16,
}

impl Entry {
    fn is_in(&self, list: List) -> bool {
        self.lists & bit(list) != 0
    }

    fn text(&self) -> &'static str {
        let words = ALL.get(usize::from(self.language));
        words
            .and_then(|words| entries(words, usize::from(self.list)).get(usize::from(self.place)))
            .map_or("", |text| text)
    }
}

const fn bit(list: List) -> u64 {
    1 << list as u64
}

/// The lists and then the months of one language, by number.
const fn entries(words: &super::Words, number: usize) -> &'static [&'static str] {
    if number < List::ALL.len() {
        List::ALL[number].of(words)
    } else {
        words.months[number - List::ALL.len()]
    }
}

/// The lists and the months.
const NUMBERS: usize = List::ALL.len() + 12;

const COUNT: usize = {
    let (mut count, mut language) = (0, 0);
    while language < ALL.len() {
        let mut number = 0;
        while number < NUMBERS {
            count += entries(ALL[language], number).len();
            number += 1;
        }
        language += 1;
    }
    count
};

/// Where each entry is written, one after another, those of several lists as often: language, list or month, place there.
static WRITTEN: [(usize, usize, usize); COUNT] = {
    let mut written = [(0, 0, 0); COUNT];
    let (mut count, mut language) = (0, 0);
    while language < ALL.len() {
        let mut number = 0;
        while number < NUMBERS {
            let mut place = 0;
            while place < entries(ALL[language], number).len() {
                written[count] = (language, number, place);
                count += 1;
                place += 1;
            }
            number += 1;
        }
        language += 1;
    }
    written
};

/// The same entries as texts.
static TEXTS: [&str; COUNT] = {
    let mut texts = [""; COUNT];
    let mut at = 0;
    while at < COUNT {
        let (language, number, place) = WRITTEN[at];
        texts[at] = entries(ALL[language], number)[place];
        at += 1;
    }
    texts
};

#[allow(long_running_const_eval, reason = "six thousand words")]
static INDEX: Index<8192> = Index::of(&TEXTS);

/// What is known of each entry of [`TEXTS`], at its first place.
#[allow(long_running_const_eval, reason = "six thousand words")]
#[expect(clippy::cast_possible_truncation, reason = "few languages, lists and words")]
static ENTRIES: [Entry; COUNT] = {
    let none = Entry { lists: 0, opens: 0, dangles: 0, language: 0, list: 0, place: 0 };
    let mut made = [none; COUNT];
    let mut at = 0;
    while at < COUNT {
        let (language, number, place) = WRITTEN[at];
        let entry = &mut made[INDEX.first(&TEXTS, at)];
        if entry.lists == 0 {
            (entry.language, entry.list, entry.place) = (language as u8, number as u8, place as u16);
        }
        // "mar" is March in every language that has it, "lis" November in two: the first language wins.
        if number < List::ALL.len() || entry.lists >> List::ALL.len() == 0 {
            entry.lists |= 1 << number;
        }
        if number == List::Openers as usize {
            entry.opens |= 1 << language;
        } else if number == List::Dangling as usize {
            entry.dangles |= 1 << language;
        }
        at += 1;
    }
    made
};

fn entry(text: &str) -> Option<&'static Entry> {
    let at = INDEX.find(text, |at| ENTRIES.get(at).is_some_and(|entry| entry.text() == text))?;
    ENTRIES.get(at)
}

/// The lists with an entry that begins with the same one, two or three bytes: most words are told from all entries by that.
struct Fronts {
    one: [u64; 256],
    two: [u64; 1024],
    three: [u64; 4096],
    /// Whole entries of one or two bytes.
    short: [u64; 1024],
}

#[allow(long_running_const_eval, reason = "six thousand words")]
static FRONTS: Fronts = {
    let mut fronts = Fronts { one: [0; 256], two: [0; 1024], three: [0; 4096], short: [0; 1024] };
    let mut at = 0;
    while at < COUNT {
        let (text, bit) = (TEXTS[at].as_bytes(), 1_u64 << WRITTEN[at].1);
        fronts.one[text[0] as usize] |= bit;
        if text.len() >= 2 {
            fronts.two[slot([text[0], text[1], 0], 1024)] |= bit;
        }
        if text.len() >= 3 {
            fronts.three[slot([text[0], text[1], text[2]], 4096)] |= bit;
        } else {
            fronts.short[slot([text[0], if text.len() == 2 { text[1] } else { 0 }, 0], 1024)] |= bit;
        }
        at += 1;
    }
    fronts
};

const fn slot(bytes: [u8; 3], slots: usize) -> usize {
    (mixed(front_number(bytes)) >> 20) as usize % slots
}

/// The lists that may have an entry at the front of `text`, lower case.
#[inline]
fn fronts(text: &[u8]) -> u64 {
    let short = |one, two| FRONTS.short.get(slot([one, two, 0], 1024)).copied().unwrap_or(0);
    match *text {
        [one, two, three, ..] => {
            FRONTS.three.get(slot([one, two, three], 4096)).copied().unwrap_or(0)
                | short(one, two)
                | short(one, 0)
        }
        [one, two] => short(one, two) | short(one, 0),
        [one] => short(one, 0),
        [] => 0,
    }
}

/// The lists that may have an entry that begins with `word`, lower case.
fn beginnings(word: &[u8]) -> u64 {
    let found = match *word {
        [one, two, three, ..] => FRONTS.three.get(slot([one, two, three], 4096)),
        [one, two] => FRONTS.two.get(slot([one, two, 0], 1024)),
        [one] => FRONTS.one.get(usize::from(one)),
        [] => None,
    };
    found.copied().unwrap_or(0)
}

/// The lists with an entry that may stand at the front of a text: see [`openings`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Openings(u64);

impl Openings {
    /// Whether one of `lists` is among them.
    #[inline]
    pub(crate) fn has_any(self, lists: &[List]) -> bool {
        lists.iter().any(|&list| self.0 & bit(list) != 0)
    }
}

/// Which of `lists` have an entry that may stand at the front of `text`, in any case: a quick look at its first two words, before the text is copied into lower
/// case. All of them where the first three bytes have others than ASCII, or an apostrophe, which has two spellings.
#[inline]
pub(crate) fn openings(text: &str, lists: &[List]) -> Openings {
    let wanted = lists.iter().fold(0, |wanted, &list| wanted | bit(list));
    Openings(all_openings(text, wanted) & wanted)
}

fn all_openings(text: &str, wanted: u64) -> u64 {
    let bytes = text.as_bytes();
    let mut front = [0; 3];
    let length = bytes.len().min(3);
    if let Some(mark) = punctuation(bytes) {
        front = mark;
    } else {
        for (to, from) in front.iter_mut().zip(bytes) {
            if !from.is_ascii() || *from == b'\'' {
                return u64::MAX;
            }
            *to = from.to_ascii_lowercase();
        }
    }
    let found = fronts(front.get(..length).unwrap_or_default()) & wanted;
    if found == 0 {
        return 0;
    }
    let Some(front) = Front::of(bytes) else { return found };
    let mut lists = FIRST_WORDS.lists(front.word);
    if front.bare != front.word {
        lists |= FIRST_WORDS.lists(front.bare);
    }
    if lists & GOES_ON != 0 {
        lists |= match front.two(bytes) {
            None => 0,
            Some(Front::UNCLEAR) => u64::MAX,
            Some(words) => TWO_WORDS.lists(words),
        };
    }
    found & lists
}

/// Whether an entry of one of `lists` may stand at the front of `text`: see [`openings`].
#[inline]
pub(crate) fn begins_any(text: &str, lists: &[List]) -> bool {
    openings(text, lists).0 != 0
}

/// Lists by the hash of how their entries begin.
struct ByHash<const SLOTS: usize> {
    hashes: [u32; SLOTS],
    lists: [u64; SLOTS],
}

/// Entries that are one word, or go on behind it with anything but a blank and a second word, by that word; the others are a sign, [`GOES_ON`], there.
#[allow(long_running_const_eval, reason = "six thousand words")]
static FIRST_WORDS: ByHash<4096> = by_words(false);

/// The others by their first two words.
#[allow(long_running_const_eval, reason = "six thousand words")]
static TWO_WORDS: ByHash<2048> = by_words(true);

/// Longer entries begin with this word.
const GOES_ON: u64 = 1 << 63;

const fn by_words<const SLOTS: usize>(two: bool) -> ByHash<SLOTS> {
    let mut table = ByHash { hashes: [0; SLOTS], lists: [0; SLOTS] };
    let mut at = 0;
    while at < COUNT {
        let text = TEXTS[at].as_bytes();
        if let Some(front) = Front::of(text) {
            let list = 1 << WRITTEN[at].1;
            match (front.two(text), two) {
                (None, false) => table.add(front.word, list),
                (Some(_), false) => table.add(front.word, GOES_ON),
                (Some(words), true) => table.add(words, list),
                (None, true) => {}
            }
        }
        at += 1;
    }
    table
}

impl<const SLOTS: usize> ByHash<SLOTS> {
    const fn add(&mut self, word: u64, lists: u64) {
        let (mut slot, hash) = Self::place(word);
        while self.hashes[slot] != 0 && self.hashes[slot] != hash {
            slot = (slot + 1) % SLOTS;
        }
        self.hashes[slot] = hash;
        self.lists[slot] |= lists;
    }

    /// Where the search for `word` begins, and what is looked for.
    #[expect(clippy::cast_possible_truncation, reason = "a part of the hash is enough to tell words apart")]
    const fn place(word: u64) -> (usize, u32) {
        (word as usize % SLOTS, (word >> 32) as u32 | 1)
    }

    fn lists(&self, word: u64) -> u64 {
        let (mut slot, hash) = Self::place(word);
        loop {
            match self.hashes.get(slot) {
                Some(&other) if other == hash => return self.lists.get(slot).copied().unwrap_or(0),
                Some(0) | None => return 0,
                Some(_) => slot = (slot + 1) % SLOTS,
            }
        }
    }
}

/// The first three bytes of `text` where they are a mark of prose, which has no lower case: U+2010 to U+207F but for the apostrophe (U+2019).
fn punctuation(text: &[u8]) -> Option<[u8; 3]> {
    match *text {
        [0xE2, 0x80, third @ (0x90..=0x98 | 0x9A..=0xBF), ..] => Some([0xE2, 0x80, third]),
        _ => None,
    }
}

/// Whether `word`, lower case, is an entry of `list`.
pub(crate) fn is(word: &str, list: List) -> bool {
    fronts(word.as_bytes()) & bit(list) != 0 && entry(word).is_some_and(|entry| entry.is_in(list))
}

/// Whether `word`, lower case, may begin a day or an age: a weekday, a month, "ago", "yesterday".
pub(crate) fn may_begin_date(word: &str) -> bool {
    const DATES: u64 = bit(List::Weekdays) | bit(List::Ago) | bit(List::NearDays);
    let found = beginnings(word.as_bytes());
    found & DATES != 0 || found >> List::ALL.len() != 0
}

/// Whether `word`, lower case, may be a month or the first word of one.
pub(crate) fn may_begin_month(word: &str) -> bool {
    beginnings(word.as_bytes()) >> List::ALL.len() != 0
}

/// The month that `word`, lower case, names: 1 to 12.
pub(crate) fn month(word: &str) -> Option<u8> {
    let months = entry(word)?.lists >> List::ALL.len();
    if months == 0 { None } else { u8::try_from(months.trailing_zeros() + 1).ok() }
}

/// How many bytes of `text` the longest entry of `list` takes at its front, followed by the end of a word. `text` is lower case.
pub(crate) fn prefix(text: &str, list: List) -> Option<usize> {
    if fronts(text.as_bytes()) & bit(list) == 0 {
        return None;
    }
    let most = LONGEST_OF.get(list as usize).copied().unwrap_or(LONGEST);
    longest(text, most, |entry| entry.is_in(list))
}

/// The length of the longest accepted entry at the front of `text`, lower case. Scripts without blanks between words need no boundary.
fn longest(text: &str, most: usize, accepts: impl Fn(&Entry) -> bool) -> Option<usize> {
    let mut best = None;
    let mut before = None;
    let ends = text.char_indices().map(|(at, c)| (at, Some(c))).chain([(text.len(), None)]);
    for (at, c) in ends.take_while(|&(at, _)| at <= most) {
        // Inside a word of ASCII letters no entry ends.
        let is_inside_word =
            matches!((before, c), (Some('a'..='z' | '0'..='9'), Some('a'..='z' | '0'..='9')));
        if !is_inside_word
            && before.is_some_and(|before| {
                c.is_none_or(|c| !is_inside(c)) || !is_inside(before) || is_unspaced(before)
            })
            && text.get(..at).and_then(entry).is_some_and(&accepts)
        {
            best = Some(at);
        }
        before = c;
    }
    best
}

/// The longest entry of each list, in bytes.
static LONGEST_OF: [usize; List::ALL.len()] = {
    let mut longest = [0; List::ALL.len()];
    let mut at = 0;
    while at < COUNT {
        let (_, number, _) = WRITTEN[at];
        if number < List::ALL.len() && TEXTS[at].len() > longest[number] {
            longest[number] = TEXTS[at].len();
        }
        at += 1;
    }
    longest
};

/// No entry is longer, in bytes.
const LONGEST: usize = {
    let (mut longest, mut at) = (0, 0);
    while at < COUNT {
        if TEXTS[at].len() > longest {
            longest = TEXTS[at].len();
        }
        at += 1;
    }
    longest
};

/// The entries of `list`, one of those that dates are made of, that start with `word`, whole or not.
pub(crate) fn beginning_with(word: &str, list: List) -> &'static [&'static str] {
    if beginnings(word.as_bytes()) & bit(list) == 0 {
        return &[];
    }
    let entries: &[&str] = match list {
        List::Weekdays => &WEEKDAYS,
        List::Units => &UNITS,
        List::Ago => &AGO,
        List::NearDays => &NEAR_DAYS,
        _ => &[],
    };
    let start = entries.partition_point(|entry| *entry < word);
    let rest = entries.get(start..).unwrap_or_default();
    rest.get(..rest.partition_point(|entry| entry.starts_with(word))).unwrap_or_default()
}

static WEEKDAYS: [&str; count(List::Weekdays)] = sorted(List::Weekdays);
static UNITS: [&str; count(List::Units)] = sorted(List::Units);
static AGO: [&str; count(List::Ago)] = sorted(List::Ago);
static NEAR_DAYS: [&str; count(List::NearDays)] = sorted(List::NearDays);

const fn count(list: List) -> usize {
    let (mut count, mut language) = (0, 0);
    while language < ALL.len() {
        count += list.of(ALL[language]).len();
        language += 1;
    }
    count
}

/// The entries of `list` of all languages, sorted.
const fn sorted<const N: usize>(list: List) -> [&'static str; N] {
    let mut sorted = [""; N];
    let (mut count, mut language) = (0, 0);
    while language < ALL.len() {
        let entries = list.of(ALL[language]);
        let mut at = 0;
        while at < entries.len() {
            let mut place = count;
            while place > 0 && is_less(entries[at], sorted[place - 1]) {
                sorted[place] = sorted[place - 1];
                place -= 1;
            }
            sorted[place] = entries[at];
            count += 1;
            at += 1;
        }
        language += 1;
    }
    sorted
}

const fn is_less(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return one[at] < other[at];
        }
        at += 1;
    }
    one.len() < other.len()
}

/// Whether `word`, lower case, is a word of an age or of a near day, in part or whole: "ago", "il", "gestern"; single letters are none.
pub(crate) fn is_age_word(word: &str) -> bool {
    let is_letter = word.len() == 1 || word.chars().nth(1).is_none() && !word.contains(is_unspaced);
    !is_letter && AGE_INDEX.find(word, |at| AGE_PARTS.get(at) == Some(&word)).is_some()
}

/// Whether a word of an age or of a near day may begin somewhere in `text`: a look at the first three letters of each word, blanks between them left
/// out. Yes where other letters than Latin ones stand, or where a word begins with one that is not ASCII.
pub(crate) fn may_hold_age(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut is_inside = false;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' => {
                if !is_inside && age_may_begin(bytes.get(at..).unwrap_or_default()) {
                    return true;
                }
                is_inside = true;
            }
            0..=0x7F => is_inside = false,
            // Marks of prose, and the signs of Latin-1: three bytes and two.
            0xE2 if matches!(bytes.get(at + 1), Some(0x80 | 0x81)) => {
                is_inside = false;
                at += 2;
            }
            0xC2 => {
                is_inside = false;
                at += 1;
            }
            // Emoji, and what makes a sign one.
            0xF0 | 0xE2 | 0xEF if is_emoji(bytes.get(at..).unwrap_or_default()) => {
                is_inside = false;
                at += if byte == 0xF0 { 3 } else { 2 };
            }
            0xC3..=0xC5 if is_inside => at += 1,
            _ => return true,
        }
        at += 1;
    }
    false
}

/// Whether a character without letters stands at the front: U+1F300 to U+1FAFF, U+2500 to U+2BFF, U+FE0F.
fn is_emoji(text: &[u8]) -> bool {
    matches!(text, [0xF0, 0x9F, 0x8C..=0xAB, ..] | [0xE2, 0x94..=0xAF, ..] | [0xEF, 0xB8, 0x8F, ..])
}

fn age_may_begin(word: &[u8]) -> bool {
    if let [one, two, three, ..] = *word
        && two.is_ascii_alphabetic()
        && three.is_ascii_alphabetic()
    {
        return AGE_FRONTS.has(front_number([one, two, three].map(|byte| byte.to_ascii_lowercase())));
    }
    let mut front = [0_u8; 3];
    let mut length = 0;
    let mut is_joined = false;
    for &byte in word {
        if byte == b' ' {
            is_joined = true;
        } else if byte.is_ascii_alphabetic() {
            if is_joined && length == 2 && is_short_age(front) {
                return true;
            }
            if let Some(place) = front.get_mut(length) {
                *place = byte.to_ascii_lowercase();
            }
            length += 1;
            if length == 3 {
                return AGE_FRONTS.has(front_number(front));
            }
        } else {
            // An apostrophe, a hyphen, a letter that is not ASCII: the word may go on. Any other sign ends it.
            return !byte.is_ascii()
                || matches!(byte, b'\'' | b'-' | b'.')
                || length == 2 && is_short_age(front);
        }
    }
    length == 2 && is_short_age(front)
}

fn is_short_age(front: [u8; 3]) -> bool {
    AGE_FRONTS.has(front_number([front[0], front[1], 0]))
}

const fn front_number(front: [u8; 3]) -> u64 {
    front[0] as u64 | (front[1] as u64) << 8 | (front[2] as u64) << 16
}

/// The first three bytes of the words of ages, and of whole ages with their blanks left out; words of two bytes whole.
static AGE_FRONTS: Numbers<2048> = {
    let mut fronts = Numbers::EMPTY;
    let mut at = 0;
    while at < AGO.len() + NEAR_DAYS.len() + AGE_COUNT {
        let text = if at < AGO.len() {
            AGO[at]
        } else if at < AGO.len() + NEAR_DAYS.len() {
            NEAR_DAYS[at - AGO.len()]
        } else {
            AGE_PARTS[at - AGO.len() - NEAR_DAYS.len()]
        };
        let bytes = text.as_bytes();
        let mut front = [0; 3];
        let (mut length, mut from) = (0, 0);
        while from < bytes.len() && length < 3 {
            if bytes[from] != b' ' {
                front[length] = bytes[from];
                length += 1;
            }
            from += 1;
        }
        fronts.add(front_number(front));
        at += 1;
    }
    fronts
};

/// Those of scripts without blanks between words.
pub(crate) fn unspaced_age_words() -> impl Iterator<Item = &'static str> {
    AGE_PARTS.into_iter().filter(|part| part.contains(is_unspaced))
}

/// The words of the entries of [`List::Ago`] and [`List::NearDays`].
static AGE_PARTS: [&str; AGE_COUNT] = age_parts::<AGE_COUNT>().0;
static AGE_INDEX: Index<1024> = Index::of(&AGE_PARTS);
const AGE_COUNT: usize = age_parts::<1000>().1;

/// Those words and their number.
const fn age_parts<const N: usize>() -> ([&'static str; N], usize) {
    let mut parts = [""; N];
    let (mut count, mut at) = (0, 0);
    while at < AGO.len() + NEAR_DAYS.len() {
        let mut rest = if at < AGO.len() { AGO[at] } else { NEAR_DAYS[at - AGO.len()] };
        let mut end = 0;
        while end < rest.len() {
            if rest.as_bytes()[end] == b' ' {
                let (part, after) = rest.split_at(end);
                rest = after.split_at(1).1;
                parts[count] = part;
                count += 1;
                end = 0;
            } else {
                end += 1;
            }
        }
        parts[count] = rest;
        count += 1;
        at += 1;
    }
    (parts, count)
}

/// One of the languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tongue(usize);

impl Tongue {
    /// Whether `text`, lower case, starts as sentences of this language do.
    pub(crate) fn opens_sentence(self, text: &str) -> bool {
        fronts(text.as_bytes()) & bit(List::Openers) != 0
            && longest(text, LONGEST, |entry| entry.opens >> self.0 & 1 != 0).is_some()
    }

    /// Whether no line ends with `word`, lower case, in this language.
    pub(crate) fn dangles(self, word: &str) -> bool {
        is(word, List::Dangling) && entry(word).is_some_and(|entry| entry.dangles >> self.0 & 1 != 0)
    }
}

/// Words that are looked at to tell the language.
const LOOKED_AT: usize = 150;

/// The language that the words of `text` are most likely in, by the small words among its first ones; `None` where few are known.
pub(crate) fn language_of(text: &str) -> Option<Tongue> {
    let mut counts = [0_usize; ALL.len()];
    let mut seen = 0;
    // A byte order mark in front is no word.
    for word in blank::trim_start(text).split_whitespace().take(LOOKED_AT) {
        seen += 1;
        if word.len() > 24 || !begins_any(word, &[List::Dangling]) {
            continue;
        }
        let word = word.to_lowercase();
        let Some(entry) = entry(&word) else { continue };
        for (language, count) in counts.iter_mut().enumerate() {
            *count += usize::from(entry.dangles >> language & 1);
        }
    }
    let (language, &best) = counts.iter().enumerate().max_by_key(|&(_, count)| count)?;
    // Two languages of equal weight, or hardly a word of any: nobody knows.
    let ties = counts.iter().filter(|&&count| count == best).count();
    (best >= 3 && best * 20 >= seen && ties == 1).then_some(Tongue(language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{self, List};

    /// The same by looking at every entry.
    fn slowly(text: &str, list: List) -> Option<usize> {
        let all = ALL.iter().flat_map(|words| list.of(words));
        all.filter(|entry| words::starts_with(text, entry)).map(|entry| entry.len()).max()
    }

    #[test]
    fn every_entry_is_found_in_its_lists_and_in_no_other() {
        for text in TEXTS {
            for list in List::ALL {
                let known = ALL.iter().any(|words| list.of(words).contains(&text));
                assert_eq!(is(text, list), known, "{text:?} in {list:?}");
                for behind in ["", " x", "x", "。"] {
                    let text = format!("{text}{behind}");
                    assert_eq!(prefix(&text, list), slowly(&text, list), "{text:?} in {list:?}");
                    assert!(prefix(&text, list).is_none() || begins_any(&text, &[list]));
                }
            }
        }
    }

    #[test]
    fn months_are_those_of_the_first_language_that_has_them() {
        for text in TEXTS {
            let slow =
                ALL.iter().find_map(|words| words.months.iter().position(|forms| forms.contains(&text)));
            assert_eq!(month(text).map(usize::from), slow.map(|at| at + 1), "{text:?}");
        }
    }

    #[test]
    fn the_parts_of_dates_are_found_by_their_beginnings() {
        for list in [List::Weekdays, List::Units, List::Ago, List::NearDays] {
            for text in TEXTS {
                for (end, _) in text.char_indices().skip(1).chain([(text.len(), ' ')]) {
                    let word = text.get(..end).unwrap_or_default();
                    let mut slow: Vec<&str> = ALL
                        .iter()
                        .flat_map(|words| list.of(words))
                        .copied()
                        .filter(|entry| entry.starts_with(word))
                        .collect();
                    slow.sort_unstable();
                    assert_eq!(beginning_with(word, list), slow, "{word:?} in {list:?}");
                }
            }
        }
    }
}
