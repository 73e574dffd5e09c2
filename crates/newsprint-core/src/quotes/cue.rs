//! The cue: the verb or phrase that says that words are somebody's.
//!
//! A cue is a stem with its inflections. English forms are made by rule (say, says, saying); the other languages have their endings in the table.

mod openings;

use self::openings::Openings;
use super::{
    cue_table,
    lexicon::{
        Tongue,
        table::{Table, table},
    },
};

/// Takes the words themselves or a clause: said, wrote, added.
pub(crate) const SAY: u8 = 1;
/// Takes a thing and the words for it: called it “…”, described it as “…”.
pub(crate) const FRAME: u8 = 1 << 1;
/// Does something by words: warned, urged, accused.
pub(crate) const ACT: u8 = 1 << 2;
/// Holds something: believes, fears, wants.
pub(crate) const THINK: u8 = 1 << 3;
/// Gives a name: titled, dubbed.
pub(crate) const NAMES: u8 = 1 << 4;
/// Its base and -s forms are nouns as well: claims, reports.
pub(crate) const NOUN: u8 = 1 << 5;
/// Frames only with "as": saw it as “…”, painted it as “…”.
pub(crate) const AS: u8 = 1 << 7;
/// Added by a caller.
pub(crate) const GIVEN: u8 = 1 << 6;

/// The form of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Say.
    Base,
    /// Says.
    Present,
    /// Said: in English also the participle.
    Past,
    /// Written.
    Participle,
    /// Saying.
    Ing,
}

/// A verb that can be a cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cue {
    /// `SAY`, `FRAME`, …
    pub(crate) does: u8,
    pub(crate) form: Form,
}

/// Stems with what they do, sorted.
pub(crate) type Stems = [(&'static str, u8)];

/// The stems and how they begin, in the order of `Tongue`.
static STEMS: [Table<u8>; 6] = [
    table!(cue_table::stems(Tongue::English), u8),
    table!(cue_table::stems(Tongue::German), u8),
    table!(cue_table::stems(Tongue::French), u8),
    table!(cue_table::stems(Tongue::Spanish), u8),
    table!(cue_table::stems(Tongue::Portuguese), u8),
    table!(cue_table::stems(Tongue::Italian), u8),
];
static OPENINGS: [Openings; 6] = [
    openings(Tongue::English),
    openings(Tongue::German),
    openings(Tongue::French),
    openings(Tongue::Spanish),
    openings(Tongue::Portuguese),
    openings(Tongue::Italian),
];

const fn openings(tongue: Tongue) -> Openings {
    Openings::of(cue_table::stems(tongue), cue_table::irregular(tongue), matches!(tongue, Tongue::English))
}

/// Whether `word` (lower case, UTF-8) begins as some cue of `tongue` does: nearly all other words do not.
pub(crate) fn may_be_cue(word: &[u8], tongue: Tongue) -> bool {
    OPENINGS.get(tongue as usize).is_some_and(|openings| openings.may_hold(word))
}

/// The cue that `word` (lower case) is in `tongue`.
pub(crate) fn cue(word: &str, tongue: Tongue) -> Option<Cue> {
    if !may_be_cue(word.as_bytes(), tongue) {
        return None;
    }
    if let Some((_, stem, form)) = find(cue_table::irregular(tongue), word, |row| row.0) {
        let does = stem_does(tongue, stem)?;
        return Some(Cue { does, form: *form });
    }
    if tongue == Tongue::English { english(word) } else { inflected(word, tongue) }
}

fn find<'a, T>(table: &'a [T], word: &str, key: impl Fn(&T) -> &'static str) -> Option<&'a T> {
    table.binary_search_by(|row| key(row).cmp(word)).ok().and_then(|at| table.get(at))
}

fn stem_does(tongue: Tongue, stem: &str) -> Option<u8> {
    STEMS.get(tongue as usize)?.get(stem.as_bytes()).copied()
}

/// English: the base form, and what is left when -s, -ed or -ing is taken off.
fn english(word: &str) -> Option<Cue> {
    let does = |stem: &str| stem_does(Tongue::English, stem);
    if let Some(does) = does(word) {
        return Some(Cue { does, form: Form::Base });
    }
    for (ending, form) in [("ing", Form::Ing), ("ed", Form::Past), ("s", Form::Present)] {
        let Some(rest) = word.strip_suffix(ending) else { continue };
        if let Some(does) = does(base(rest, ending)) {
            return Some(Cue { does, form });
        }
        // Writes: the stem keeps its e; only -ed and -ing drop it.
        let mut with_e = [0_u8; 24];
        if ending != "s"
            && let Some(does) = join(rest, "e", &mut with_e).and_then(does)
        {
            return Some(Cue { does, form });
        }
        if let Some(stem) = rest.strip_suffix('i').or_else(|| rest.strip_suffix("ie"))
            && let Some(does) = join(stem, "y", &mut with_e).and_then(does)
        {
            return Some(Cue { does, form });
        }
        // Admitted, quipped: the last consonant is doubled.
        let bytes = rest.as_bytes();
        if ending != "s"
            && bytes.len() > 3
            && bytes.last() == bytes.get(bytes.len() - 2)
            && let Some(does) = rest.get(..rest.len() - 1).and_then(does)
        {
            return Some(Cue { does, form });
        }
    }
    None
}

/// `rest` as a stem; -es goes off after a hiss (expresses).
fn base<'w>(rest: &'w str, ending: &str) -> &'w str {
    let hissing =
        |stem: &&str| stem.ends_with(['s', 'x', 'z', 'o']) || stem.ends_with("ch") || stem.ends_with("sh");
    let known = |stem: &&str| ending == "s" && stem_does(Tongue::English, stem).is_some();
    rest.strip_suffix('e').filter(hissing).filter(known).unwrap_or(rest)
}

/// `stem` and `end` in one word, if it fits the buffer.
fn join<'b>(stem: &str, end: &str, buffer: &'b mut [u8; 24]) -> Option<&'b str> {
    let length = stem.len() + end.len();
    let (head, tail) = buffer.get_mut(..length)?.split_at_mut(stem.len());
    head.copy_from_slice(stem.as_bytes());
    tail.copy_from_slice(end.as_bytes());
    std::str::from_utf8(buffer.get(..length)?).ok()
}

/// The other languages: a stem and one of the endings.
fn inflected(word: &str, tongue: Tongue) -> Option<Cue> {
    cue_table::endings(tongue).iter().find_map(|(ending, form)| {
        let does = stem_does(tongue, word.strip_suffix(ending)?)?;
        Some(Cue { does, form: *form })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(word: &str) -> Option<Form> {
        cue(word, Tongue::English).map(|cue| cue.form)
    }

    #[test]
    fn english_forms_are_made_by_rule() {
        assert_eq!(form("said"), Some(Form::Past));
        assert_eq!(form("says"), Some(Form::Present));
        assert_eq!(form("added"), Some(Form::Past));
        assert_eq!(form("argued"), Some(Form::Past));
        assert_eq!(form("admitted"), Some(Form::Past));
        assert_eq!(form("replied"), Some(Form::Past));
        assert_eq!(form("replies"), Some(Form::Present));
        assert_eq!(form("stresses"), Some(Form::Present));
        assert_eq!(form("writing"), Some(Form::Ing));
        assert_eq!(form("house"), None);
    }

    #[test]
    fn each_language_knows_its_commonest_cues() {
        for (tongue, words) in [
            (Tongue::German, "sagte erklärte betonte schrieb heißt nannte bezeichnete"),
            (Tongue::French, "déclaré dit explique prévient raconte assure"),
            (Tongue::Spanish, "dijo afirmó explicó escribió declaró añadió"),
            (Tongue::Portuguese, "disse afirmou explicou escreveu declarou acrescentou"),
            (Tongue::Italian, "disse detto spiegato afferma aggiunge dichiarato"),
        ] {
            for word in words.split(' ') {
                assert!(cue(word, tongue).is_some(), "{word}");
            }
        }
    }
}
