//! Which language a text is in, by its little words.

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

/// The same words as numbers, with the languages that have them as bits: no key twice in a row of the index.
static BITS: [(u64, u8); SLOTS] = index();
/// Some 120 words fill an eighth.
const SLOTS: usize = 1024;

/// Longer words tell nothing.
const LONGEST: usize = longest();

/// Counts the telling words of `text` for each language.
pub(super) fn count(text: &str, counts: &mut [u32; 6]) {
    let (mut word, mut length) = (0, 0);
    // Whether the character that a byte of beyond ASCII belongs to is a letter.
    let mut letter = false;
    for (at, &byte) in text.as_bytes().iter().enumerate() {
        if byte >= 0xC0 {
            letter = text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(is_letter);
        }
        if byte.is_ascii_alphabetic() || byte >= 0x80 && letter {
            word = word << 8 | u64::from(byte);
            length += 1;
        } else {
            tell(word, length, counts);
            (word, length) = (0, 0);
        }
    }
    tell(word, length, counts);
}

fn is_letter(c: char) -> bool {
    // General punctuation (dashes, quotation marks) is common, and looking it up is dear.
    !matches!(c, '\u{2000}'..='\u{206F}') && c.is_alphabetic()
}

fn tell(word: u64, length: usize, counts: &mut [u32; 6]) {
    if length == 0 || length > LONGEST {
        return;
    }
    let mut at = slot(word);
    while let Some(&(known, bits)) = BITS.get(at).filter(|(_, bits)| *bits != 0) {
        if known == word {
            for (tongue, count) in counts.iter_mut().enumerate() {
                *count += u32::from(bits >> tongue & 1);
            }
            return;
        }
        at = (at + 1) % SLOTS;
    }
}

const fn slot(word: u64) -> usize {
    (word.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 54) as usize
}

const fn index() -> [(u64, u8); SLOTS] {
    let mut slots = [(0, 0); SLOTS];
    let mut tongue = 0;
    while tongue < TELLING.len() {
        let mut at = 0;
        while at < TELLING[tongue].len() {
            let word = number(TELLING[tongue][at].as_bytes());
            let mut place = slot(word);
            while slots[place].1 != 0 && slots[place].0 != word {
                place = (place + 1) % SLOTS;
            }
            slots[place] = (word, slots[place].1 | 1 << tongue);
            at += 1;
        }
        tongue += 1;
    }
    slots
}

const fn number(word: &[u8]) -> u64 {
    assert!(word.len() < 8, "a word fits a number");
    let mut number = 0;
    let mut at = 0;
    while at < word.len() {
        number = number << 8 | word[at] as u64;
        at += 1;
    }
    number
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
