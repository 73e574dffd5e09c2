//! Speakers: one person under several names.
//!
//! The text is searched for names of two and more words. A last name alone means the one person who has it; where two people share it, it
//! means neither. The canonical name is the fullest.

use std::collections::HashSet;

use super::{
    Passage,
    lexicon::{
        Tongue,
        class::{ADV, COORD, DET, OWN, PREP, ROLE, SUB, SUBJ, TIME},
    },
    name::{self, Naming, Source},
    options::Options,
};
use crate::{
    Speaker, SpeakerId, SpeakerKind,
    hash::{Keyed, Map},
    text::{leap, lower::Lower},
    words::is_particle,
};

/// The people whom the text names in full.
#[derive(Debug, Default)]
pub(super) struct People<'t> {
    full: Vec<Full<'t>>,
    /// By the last name in lower case.
    by_last: Map<String, Vec<usize>>,
    /// The runs of words that were read for names: most stand in the text again and again.
    read: HashSet<Vec<&'t str>, Keyed>,
}

/// A name of two or more words.
#[derive(Debug)]
struct Full<'t> {
    words: Vec<&'t str>,
    /// The words with a space between them.
    name: String,
}

/// More names are not kept: a list of a million names is no article.
const MOST: usize = 20_000;

/// Names are no longer, in words; with the titles in front of them.
const LONGEST: usize = 6;

impl<'t> People<'t> {
    /// Finds the full names of `passages`.
    pub(super) fn gather(passages: &[Passage<'t>], tongue: Tongue) -> Self {
        let mut people = Self::default();
        let mut run: Vec<&str> = Vec::with_capacity(LONGEST);
        for passage in passages {
            let mut at = 0;
            while let Some(word) = next_word(passage.text, &mut at, run.is_empty()) {
                people.read(word, &mut run, tongue);
            }
            people.end(&mut run, tongue);
        }
        people
    }

    /// Goes on with the names in `run` by one word of the text.
    fn read(&mut self, word: &'t str, run: &mut Vec<&'t str>, tongue: Tongue) {
        let Word { text, parted, ends } = Word::of(word);
        if parted {
            self.end(run, tongue);
        }
        if text.starts_with(char::is_uppercase) || !run.is_empty() && is_particle(text) {
            if run.len() < LONGEST {
                run.push(text);
            }
        } else {
            self.end(run, tongue);
        }
        if ends {
            self.end(run, tongue);
        }
    }

    /// Keeps the name that `run` holds, and empties it.
    fn end(&mut self, run: &mut Vec<&'t str>, tongue: Tongue) {
        if run.len() > 1 && !self.read.contains(run.as_slice()) {
            self.add(run, tongue);
            if self.read.len() < MOST {
                self.read.insert(run.clone());
            }
        }
        run.clear();
    }

    fn add(&mut self, run: &[&'t str], tongue: Tongue) {
        let mut classes_of = [0; LONGEST];
        for (of, word) in classes_of.iter_mut().zip(run) {
            *of = classes(word, tongue);
        }
        let mut led = false;
        let mut from = 0;
        while let (Some(first), Some(classes)) = (run.get(from), classes_of.get(from)) {
            // Councillor June Pardoe: behind a role a month is a name.
            let month = classes & TIME != 0 && from > 0 && led;
            if month
                || classes & (DET | OWN | PREP | SUB | SUBJ | COORD | ADV | ROLE | TIME) == 0
                    && !is_particle(first)
            {
                break;
            }
            led = classes & ROLE != 0;
            from += 1;
        }
        let mut to = run.len();
        while to > from && run.get(to - 1).is_some_and(|last| is_particle(last)) {
            to -= 1;
        }
        // A role inside the run: the name is what stands behind it.
        let role = classes_of.get(from..to).and_then(|all| all.iter().rposition(|of| of & ROLE != 0));
        let mut words = run.get(from + role.map_or(0, |role| role + 1)..to).unwrap_or_default();
        if let Some((first, rest)) =
            words.split_first().filter(|(_, rest)| tongue == Tongue::German && rest.len() > 1)
            && name::is_unmarked_role(first, tongue)
        {
            words = rest;
        }
        if !(2..LONGEST).contains(&words.len()) || self.full.len() >= MOST {
            return;
        }
        let Some(last) = main_name(words) else { return };
        let last = Lower::of(last);
        let sharing = self.by_last.get_mut(last.as_str());
        let known = sharing.as_ref().is_some_and(|sharing| {
            sharing.iter().take(16).any(|&at| self.full.get(at).is_some_and(|full| full.words == words))
        });
        if known {
            return;
        }
        let at = self.full.len();
        match sharing {
            Some(sharing) => sharing.push(at),
            None => _ = self.by_last.insert(last.as_str().to_owned(), vec![at]),
        }
        self.full.push(Full { words: words.to_vec(), name: words.join(" ") });
    }

    /// Whether the text has a full name that ends in `name`.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.by_last.contains_key(Lower::of(name).as_str())
    }

    /// The fullest name of whoever is called `name`; `name` itself when the text knows no fuller one, or several people fit.
    pub(super) fn canonical<'n>(&'n self, name: &'n str, options: &'n Options) -> &'n str {
        if let Some(given) = options.person_named(name) {
            return given;
        }
        let words = name.split(' ').filter(|word| !word.is_empty());
        let Some(last) = words.clone().rev().find(|word| !is_suffix(word)) else { return name };
        let Some(sharing) = self.by_last.get(Lower::of(last).as_str()) else { return name };
        let (first, length) = (words.clone().next(), words.clone().count());
        if length > 1 {
            let fuller = sharing.iter().take(16).filter_map(|&at| self.full.get(at)).filter(|full| {
                full.words.first().copied() == first
                    && full.words.len() > length
                    && words.clone().all(|word| full.words.contains(&word))
            });
            return fuller.max_by_key(|full| full.words.len()).map_or(name, |full| &full.name);
        }
        self.only(sharing).unwrap_or(name)
    }

    /// The fullest name of `list` if all of them are one person: the same first name.
    fn only(&self, list: &[usize]) -> Option<&str> {
        let mut names = list.iter().take(16).filter_map(|&at| self.full.get(at));
        let mut best = names.next()?;
        for full in names {
            if full.words.first() != best.words.first() || main_name(&full.words) != main_name(&best.words) {
                return None;
            }
            if full.words.len() > best.words.len() {
                best = full;
            }
        }
        Some(&best.name)
    }
}

fn classes(word: &str, tongue: Tongue) -> u32 {
    tongue.classes_of(Lower::of(word.trim_end_matches('.')).as_bytes())
}

/// A word as a part of a name.
struct Word<'t> {
    /// Without the marks around it and without a possessive 's; an initial with its stop.
    text: &'t str,
    /// A mark stands in front, so that it begins anew.
    parted: bool,
    /// A mark stands behind.
    ends: bool,
}

impl<'t> Word<'t> {
    fn of(word: &'t str) -> Self {
        // Most are letters alone, or with one mark behind them.
        let letters = word.bytes().take_while(u8::is_ascii_alphanumeric).count();
        match word.as_bytes().get(letters..) {
            Some([]) => return Self { text: word, parted: false, ends: false },
            Some([b'.' | b',' | b';' | b':' | b'?' | b'!']) if letters > 2 => {
                return Self { text: word.get(..letters).unwrap_or_default(), parted: false, ends: true };
            }
            _ => {}
        }
        let start = word.trim_start_matches(['“', '"', '‘', '(', '„', '«', '»', '\'', '[', '—', '-']);
        let bare = start.trim_end_matches(|c: char| !c.is_alphanumeric());
        let bare = bare.strip_suffix("’s").or_else(|| bare.strip_suffix("'s")).unwrap_or(bare);
        let is_initial = is_initial(start);
        Self {
            // An initial is one only if it is large; the bare word then is too.
            text: if is_initial { start } else { bare },
            parted: start.len() != word.len(),
            ends: start.len() > bare.len() && !is_initial,
        }
    }
}

/// The next word of `text` behind the blank at `at`, empty between two blanks; with `large`, the next word that may begin with a capital: no
/// other begins a name.
fn next_word<'t>(text: &'t str, at: &mut usize, large: bool) -> Option<&'t str> {
    let bytes = text.as_bytes();
    let mut start = *at;
    if large {
        let seen = |part| leap::beyond_ascii(part) | leap::capital(part);
        loop {
            let found = leap::find(bytes, start, seen)?;
            let mut first = found;
            while first > start && !ends_in_blank(bytes, first) {
                first -= 1;
            }
            if let Some(end) = lone(text, first) {
                start = end;
                continue;
            }
            // The fishermen’s: the word begins small.
            if !bytes.get(first).is_some_and(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
                start = first;
                break;
            }
            start = found;
            while start < bytes.len() && blank(bytes, start) == 0 {
                start += 1;
            }
        }
    }
    start += blank(bytes, start);
    if start >= bytes.len() {
        return None;
    }
    let mut end = start;
    while end < bytes.len() && blank(bytes, end) == 0 {
        end += 1;
    }
    *at = end;
    text.get(start..end)
}

/// Where to go on behind the capitalised word at `first`, if it is no name of several words by what stands behind it: a mark, or a small word that
/// no name goes on with.
fn lone(text: &str, first: usize) -> Option<usize> {
    let rest = text.as_bytes().get(first..)?;
    let letters = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    if !rest.first()?.is_ascii_uppercase() {
        return None;
    }
    match rest.get(letters..)? {
        [b'.' | b',' | b';' | b':' | b'?' | b'!', b' ' | b'\n', ..] if letters > 2 => {
            Some(first + letters + 1)
        }
        [b' ', next, ..] if next.is_ascii_lowercase() => {
            let start = first + letters + 1;
            let small =
                rest.get(letters + 1..)?.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
            (!is_particle(text.get(start..start + small)?)).then_some(start)
        }
        _ => None,
    }
}

/// How long the blank at `at` is that parts two words, 0 if there is none.
fn blank(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(b' ' | b'\n' | b'\t' | b'\r') => 1,
        Some(0xC2) if bytes.get(at + 1) == Some(&0xA0) => 2,
        _ => 0,
    }
}

fn ends_in_blank(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(..at), Some([.., b' ' | b'\n' | b'\t' | b'\r'] | [.., 0xC2, 0xA0]))
}

/// Everybody who is quoted.
#[derive(Debug, Default)]
pub(super) struct Table {
    speakers: Vec<Speaker>,
    by_key: Map<String, usize>,
}

impl Table {
    /// The speaker that `source` is; a new one if nobody of that name is there.
    pub(super) fn speaker(&mut self, source: &Source, people: &People, options: &Options) -> SpeakerId {
        let name = match source.naming {
            Naming::Name => people.canonical(&source.name, options).to_owned(),
            _ => options.person_named(&source.name).map_or_else(|| source.name.clone(), str::to_owned),
        };
        // A last name that a full name stands behind is a person's.
        let kind = match source.kind {
            SpeakerKind::Unknown if source.naming == Naming::Name && name.len() > source.name.len() => {
                SpeakerKind::Person
            }
            kind => kind,
        };
        let key = name.to_lowercase();
        let at = if let Some(&at) = self.by_key.get(&key) {
            at
        } else {
            let at = self.speakers.len();
            let id = SpeakerId(u32::try_from(at + 1).unwrap_or(u32::MAX));
            self.speakers.push(Speaker::new(id, name, kind));
            self.by_key.insert(key, at);
            at
        };
        if let Some(speaker) = self.speakers.get_mut(at) {
            if !speaker.mentions.contains(&source.name) && speaker.mentions.len() < 32 {
                speaker.mentions.push(source.name.clone());
            }
            if speaker.kind == SpeakerKind::Unknown {
                speaker.kind = kind;
            }
            if speaker.description.is_none() {
                speaker.description.clone_from(&source.description);
            }
        }
        SpeakerId(u32::try_from(at + 1).unwrap_or(u32::MAX))
    }

    pub(super) fn into_speakers(self) -> Vec<Speaker> {
        self.speakers
    }
}

/// The last name: the last word, without Jr.
fn main_name<'t>(words: &[&'t str]) -> Option<&'t str> {
    words.iter().rev().copied().find(|word| !is_suffix(word))
}

fn is_suffix(word: &str) -> bool {
    matches!(word.trim_end_matches('.'), "Jr" | "Sr" | "II" | "III" | "IV")
}

fn is_initial(word: &str) -> bool {
    let bare = word.trim_end_matches(',');
    bare.ends_with('.')
        && bare.trim_end_matches('.').chars().count() <= 2
        && bare.starts_with(char::is_uppercase)
        || matches!(bare, "Jr." | "Sr.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::Role;

    fn people(text: &str) -> People<'_> {
        People::gather(&[Passage { text, role: Role::Prose, scope: 0 }], Tongue::English)
    }

    #[test]
    fn a_last_name_means_the_one_person_who_has_it() {
        let people = people("Mayor Ana Quist spoke. Later Quist left.");
        assert_eq!(people.canonical("Quist", &Options::new()), "Ana Quist");
    }

    #[test]
    fn a_shared_surname_joins_nobody() {
        let people = people("Ana Quist met Bo Quist.");
        assert_eq!(people.canonical("Quist", &Options::new()), "Quist");
    }

    #[test]
    fn the_fullest_name_wins() {
        let people = people("John Mare spoke. John F. Mare is a vet.");
        assert_eq!(people.canonical("Mare", &Options::new()), "John F. Mare");
    }
}
