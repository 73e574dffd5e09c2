//! What can stand in an author's place: a few words that are no sentence.

use crate::{
    sort::{count_words, leftovers::fold},
    text::{
        blank,
        shape::{Ending, ending, is_unspaced},
    },
};

/// Names have at most this many words ("at most 8" on the pages that were looked at).
const MOST_WORDS: usize = 8;

/// Whether `text` can be a name: short, no sentence, no address, no list mark. "Will", "April", "[deleted]" and "Finn (9)" can.
pub(super) fn is_name_like(text: &str) -> bool {
    if text.is_empty() || text.len() > 120 || text.contains(':') && text.contains("://") {
        return false;
    }
    if is_plain(text) {
        return text.split(' ').filter(|word| !word.is_empty()).take(MOST_WORDS + 1).count() <= MOST_WORDS;
    }
    let is_ascii = text.is_ascii();
    if text.starts_with(['>', '#', '-', '*', '“', '"', '«', '„', '…', ',', '.', '—', '–', '•', '<'])
        && text
            .chars()
            .nth(1)
            .is_none_or(|c| !c.is_alphanumeric() || text.starts_with(['>', '“', '"', '«', '„', '<']))
    {
        return false;
    }
    // "It moved. — Quill" is a sentence and its signature.
    if !is_ascii && [". – ", ". — ", "? – ", "? — ", "! – ", "! — "].iter().any(|seam| text.contains(seam))
    {
        return false;
    }
    let mut words = 0;
    for word in text.split(blank::is_blank).filter(|word| !word.is_empty()) {
        words += 1;
        // A sentence ends inside; initials and "Dr." end in a full stop too.
        let last = word.chars().next_back();
        if last == Some(',') && is_surname_first(text) {
            continue;
        }
        if matches!(last, Some('!' | '?' | ';' | ',' | ':' | '。' | '！' | '？' | '、'))
            && word.chars().count() > 1
        {
            return false;
        }
    }
    let unspaced = if is_ascii { 0 } else { text.chars().filter(|&c| is_unspaced(c)).count() };
    if words > MOST_WORDS || unspaced > 24 {
        return false;
    }
    if is_ascii && !text.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
        return false;
    }
    match ending(text) {
        Ending::Open => true,
        // "Arthur P.", "Captain (ret.)", "Sammy Jr."; "Sparrows." is a sentence.
        Ending::Stop => {
            let last = text.trim_end_matches([')', ']']).rsplit(blank::is_blank).next().unwrap_or_default();
            words >= 2 && last.trim_start_matches(['(', '[']).chars().count() <= 4
        }
        _ => false,
    }
}

/// Whether `text` is made of letters, digits and signs that stand inside words: then only the number of words counts.
fn is_plain(text: &str) -> bool {
    let is_word =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-' | b'_' | b'\'' | b'.');
    let bytes = text.as_bytes();
    let is_edge = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    is_edge(bytes.first()) && is_edge(bytes.last()) && bytes.iter().all(is_word)
}

/// "De Vries, M.": one comma, and initials behind it.
pub(super) fn is_surname_first(text: &str) -> bool {
    let Some((surname, initials)) = text.split_once(',') else { return false };
    let is_initial = |word: &str| {
        word.ends_with('.')
            && word.trim_end_matches('.').chars().count() <= 3
            && word.starts_with(char::is_uppercase)
    };
    surname.starts_with(char::is_alphabetic)
        && surname.split_whitespace().count() <= 3
        && !initials.trim().is_empty()
        && initials.split_whitespace().all(is_initial)
}

/// Whether a name-like text starts as a sentence does: "I moved here". Only asked where nothing else marks the name.
pub(super) fn opens_sentence(text: &str) -> bool {
    let key = fold(text);
    let first = key.split(' ').next().unwrap_or_default();
    key.contains(' ')
        && (crate::words::is(first, crate::words::List::Openers)
            || crate::words::is(first, crate::words::List::Question))
        || count_words::NONE.contains(&key.as_str())
}

/// What two spellings of a name share: `@Oskar` and `Oskar`, any blanks.
pub(super) fn key(name: &str) -> String {
    let mut key = fold(name.trim_start_matches(['@', ' ']));
    if key.starts_with("u/") {
        key.drain(..2);
    }
    key
}
