//! Where a sentence ends: after `.`, `!`, `?` or `…`, but not after an abbreviation, an initial or a number.
//!
//! The idea is that of UAX #29, section 5 (sentence boundaries), with the abbreviations of news prose, which that standard leaves to the caller.

use super::lower::Lower;
use crate::index::Index;

/// Abbreviations whose full stop ends no sentence, lower case, without the stop, sorted.
#[rustfmt::skip]
const ABBREVIATIONS: &[&str] = &[
    "adm", "apr", "art", "ass", "assn", "aug", "av", "ave", "bros", "bzw", "ca", "calif", "capt", "cf",
    "cllr", "cmdr", "co", "col", "conn", "corp", "cpl", "dec", "del", "dem", "dept", "det", "dott", "dr",
    "dra", "ed", "est", "etc", "ev", "evtl", "feb", "fig", "fla", "fr", "gen", "ggf", "gov", "hon", "hr",
    "ill", "inc", "ing", "insp", "jan", "jr", "jul", "jun", "lt", "ltd", "maj", "mass", "md", "messrs",
    "mich", "minn", "mio", "mlle", "mme", "mr", "mrd", "mrs", "ms", "msgr", "mt", "no", "nos", "nov",
    "nr", "oct", "okla", "ore", "pa", "pp", "pres", "prof", "pvt", "rep", "reps", "rev", "sen", "sens",
    "sept", "sgt", "sog", "sr", "sra", "st", "ste", "str", "supt", "tel", "tenn", "ud", "usw", "va",
    "vs", "wash", "wis", "z",
];

/// Where each stands among them.
static INDEX: Index<512> = Index::of(ABBREVIATIONS);

/// Longer words are no abbreviations, unless they have stops inside. In bytes.
const LONGEST: usize = 6;

/// Whether `word`, which a full stop follows, is an abbreviation or an initial.
pub(crate) fn is_abbreviation(word: &str) -> bool {
    // Most words are no abbreviation by their length alone.
    if word.len() > LONGEST && memchr::memchr(b'.', word.as_bytes()).is_none() {
        return false;
    }
    let mut letters = word.chars();
    if let (Some(first), None) = (letters.next(), letters.next()) {
        return first.is_uppercase();
    }
    // U.S, p.m, z.B: letters with stops between them.
    if word.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic)) {
        return true;
    }
    if word.len() > LONGEST {
        return false;
    }
    let lower = Lower::of(word);
    INDEX.find(lower.as_str(), |at| ABBREVIATIONS.get(at) == Some(&lower.as_str())).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        let mut sorted = ABBREVIATIONS.to_vec();
        sorted.sort_unstable();
        assert_eq!(sorted, ABBREVIATIONS);
    }

    #[test]
    fn initials_and_titles_end_no_sentence_but_words_do() {
        for word in ["J", "Sen", "U.S", "p.m", "z.B", "Dr"] {
            assert!(is_abbreviation(word), "{word}");
        }
        for word in ["car", "house", "1990", "Senate"] {
            assert!(!is_abbreviation(word), "{word}");
        }
    }
}
