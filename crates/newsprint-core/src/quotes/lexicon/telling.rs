//! Which language a text is in, by its little words.

use super::table::{Table, table};

/// Frequent words of one language that the other five do not have, in the order of `Tongue::ALL`.
const TELLING: [&[&str]; 6] = [
    &[
        "the", "and", "of", "is", "was", "that", "with", "for", "said", "has", "not", "will", "to", "The",
        "from", "by", "her", "his",
    ],
    &[
        "der", "die", "das", "und", "den", "dem", "nicht", "ist", "ein", "eine", "mit", "auf", "sich", "von",
        "im", "sagte", "Die", "Der", "wird", "zu",
    ],
    &[
        "le", "les", "des", "est", "dans", "une", "pour", "qui", "sur", "pas", "au", "du", "et", "avec",
        "son", "Le", "aux", "elle", "il",
    ],
    &[
        "el", "los", "las", "y", "del", "una", "por", "con", "su", "El", "es", "lo", "pero", "al", "más",
        "en", "dijo", "La",
    ],
    &[
        "o", "os", "do", "da", "dos", "não", "uma", "em", "no", "na", "ao", "com", "é", "um", "mas", "disse",
        "O", "pela", "pelo", "são",
    ],
    &[
        "il", "gli", "di", "che", "è", "della", "del", "nel", "una", "per", "con", "sono", "non", "Il", "ha",
        "alla", "dei", "più", "ma", "si",
    ],
];

/// The same words, each with the languages that have it as bits.
static BITS: Table<u8> = table!(&merged::<{ total() }>(), u8);

/// Longer words tell nothing.
const LONGEST: usize = longest();

/// Counts the telling words of `text` for each language.
pub(super) fn count(text: &str, counts: &mut [u32; 6]) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        at = word_end(text, at);
        if (1..=LONGEST).contains(&(at - start))
            && let Some(bits) = bytes.get(start..at).and_then(|word| BITS.get(word))
        {
            for (tongue, count) in counts.iter_mut().enumerate() {
                *count += u32::from(bits >> tongue & 1);
            }
        }
        at += text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
    }
}

/// Where the letters from `at` on end.
fn word_end(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    loop {
        while bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            at += 1;
        }
        if bytes.get(at).is_none_or(u8::is_ascii) {
            return at;
        }
        match text.get(at..).and_then(|rest| rest.chars().next()).filter(|c| c.is_alphabetic()) {
            Some(letter) => at += letter.len_utf8(),
            None => return at,
        }
    }
}

const fn total() -> usize {
    let mut total = 0;
    let mut tongue = 0;
    while tongue < TELLING.len() {
        total += TELLING[tongue].len();
        tongue += 1;
    }
    total
}

const fn longest() -> usize {
    let mut longest = 0;
    let mut tongue = 0;
    while tongue < TELLING.len() {
        let mut word = 0;
        while word < TELLING[tongue].len() {
            if TELLING[tongue][word].len() > longest {
                longest = TELLING[tongue][word].len();
            }
            word += 1;
        }
        tongue += 1;
    }
    longest
}

/// Every word as often as it stands in `TELLING`, each time with all of its languages.
const fn merged<const TOTAL: usize>() -> [(&'static str, u8); TOTAL] {
    let mut rows = [("", 0); TOTAL];
    let mut row = 0;
    let mut tongue = 0;
    while tongue < TELLING.len() {
        let mut word = 0;
        while word < TELLING[tongue].len() {
            rows[row] = (TELLING[tongue][word], bits(TELLING[tongue][word].as_bytes()));
            row += 1;
            word += 1;
        }
        tongue += 1;
    }
    rows
}

const fn bits(word: &[u8]) -> u8 {
    let mut bits = 0;
    let mut tongue = 0;
    while tongue < TELLING.len() {
        let mut other = 0;
        while other < TELLING[tongue].len() {
            if is_same(word, TELLING[tongue][other].as_bytes()) {
                bits |= 1 << tongue;
            }
            other += 1;
        }
        tongue += 1;
    }
    bits
}

const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}
