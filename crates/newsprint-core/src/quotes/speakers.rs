//! Speakers: one person under several names.
//!
//! The text is searched for names of two and more words. A last name alone means the one person who has it; where two people share it, it
//! means neither. The canonical name is the fullest.

use std::collections::HashMap;

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
    text::{leap, lower::Lower},
    words::is_particle,
};

/// The people whom the text names in full.
#[derive(Debug, Default)]
pub(super) struct People {
    full: Vec<Full>,
    by_last: HashMap<String, Vec<usize>>,
}

/// A name of two or more words.
#[derive(Debug)]
struct Full {
    words: Vec<String>,
    count: usize,
}

/// More names are not kept: a list of a million names is no article.
const MOST: usize = 20_000;

impl People {
    /// Finds the full names of `passages`.
    pub(super) fn gather(passages: &[Passage<'_>], tongue: Tongue) -> Self {
        let mut people = Self::default();
        let mut run: Vec<&str> = Vec::new();
        for passage in passages {
            let mut at = 0;
            while let Some(word) = next_word(passage.text, &mut at, run.is_empty()) {
                people.read(word, &mut run, tongue);
            }
            people.add(&run, tongue);
            run.clear();
        }
        people
    }

    /// Goes on with the names in `run` by one word of the text.
    fn read<'t>(&mut self, word: &'t str, run: &mut Vec<&'t str>, tongue: Tongue) {
        let start = word.trim_start_matches(['“', '"', '‘', '(', '„', '«', '»', '\'', '[', '—', '-']);
        if start.len() != word.len() {
            self.add(run, tongue);
            run.clear();
        }
        let bare = start.trim_end_matches(|c: char| !c.is_alphanumeric());
        let bare = bare.strip_suffix("’s").or_else(|| bare.strip_suffix("'s")).unwrap_or(bare);
        let ends = start.len() > bare.len() && !is_initial(start);
        let large = bare.starts_with(char::is_uppercase);
        let particle = !run.is_empty() && is_particle(bare);
        if large || particle {
            if run.len() < 6 {
                run.push(if is_initial(start) { start } else { bare });
            }
        } else {
            self.add(run, tongue);
            run.clear();
        }
        if ends {
            self.add(run, tongue);
            run.clear();
        }
    }

    fn add(&mut self, run: &[&str], tongue: Tongue) {
        if run.len() < 2 {
            return;
        }
        let mut words = run;
        let mut led = false;
        while let Some((first, rest)) = words.split_first() {
            let classes = classes(first, tongue);
            // Councillor June Pardoe: behind a role a month is a name.
            let month = classes & TIME != 0 && words.len() < run.len() && led;
            if month
                || classes & (DET | OWN | PREP | SUB | SUBJ | COORD | ADV | ROLE | TIME) == 0
                    && !is_particle(first)
            {
                break;
            }
            led = classes & ROLE != 0;
            words = rest;
        }
        while let Some((last, rest)) = words.split_last() {
            if !is_particle(last) {
                break;
            }
            words = rest;
        }
        // A role inside the run: the name is what stands behind it.
        let role = words.iter().rposition(|word| classes(word, tongue) & ROLE != 0);
        if let Some(role) = role {
            words = words.get(role + 1..).unwrap_or_default();
        }
        if let Some((first, rest)) =
            words.split_first().filter(|(_, rest)| tongue == Tongue::German && rest.len() > 1)
            && name::is_unmarked_role(first, tongue)
        {
            words = rest;
        }
        if !(2..=5).contains(&words.len()) || self.full.len() >= MOST {
            return;
        }
        let Some(last) = main_name(words) else { return };
        let last = last.to_lowercase();
        if let Some(known) = self.by_last.get(&last).and_then(|list| {
            list.iter().take(16).find(|&&at| self.full.get(at).is_some_and(|full| full.words == words))
        }) {
            if let Some(full) = self.full.get_mut(*known) {
                full.count += 1;
            }
            return;
        }
        let at = self.full.len();
        self.by_last.entry(last).or_default().push(at);
        self.full.push(Full { words: words.iter().map(|word| (*word).to_owned()).collect(), count: 1 });
    }

    /// Whether the text has a full name that ends in `name`.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.by_last.contains_key(&name.to_lowercase())
    }

    /// The fullest name of whoever is called `name`; `name` itself when the text knows no fuller one, or several people fit.
    pub(super) fn canonical(&self, name: &str, options: &Options) -> String {
        if let Some(given) = options.person_named(name) {
            return given.to_owned();
        }
        let words: Vec<&str> = name.split(' ').filter(|word| !word.is_empty()).collect();
        let (Some(first), Some(last)) = (words.first(), main_name(&words)) else { return name.to_owned() };
        let sharing = self.by_last.get(&last.to_lowercase()).map(Vec::as_slice).unwrap_or_default();
        if words.len() > 1 {
            let fuller = sharing.iter().take(16).filter_map(|&at| self.full.get(at)).filter(|full| {
                full.words.first().is_some_and(|other| other == first)
                    && full.words.len() > words.len()
                    && words.iter().all(|word| full.words.iter().any(|w| w == word))
            });
            return fuller
                .max_by_key(|full| full.words.len())
                .map_or_else(|| name.to_owned(), |full| full.words.join(" "));
        }
        if let Some(full) = self.only(sharing) {
            return full;
        }
        name.to_owned()
    }

    /// The fullest name of `list` if all of them are one person: the same first name.
    fn only(&self, list: &[usize]) -> Option<String> {
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
        Some(best.words.join(" "))
    }
}

fn classes(word: &str, tongue: Tongue) -> u32 {
    tongue.classes_of(Lower::of(word.trim_end_matches('.')).as_bytes())
}

/// The next word of `text` behind the blank at `at`, empty between two blanks; with `large`, the next word that has a capital or a character
/// beyond ASCII: no other begins a name.
fn next_word<'t>(text: &'t str, at: &mut usize, large: bool) -> Option<&'t str> {
    let bytes = text.as_bytes();
    let mut start = *at;
    if large {
        let seen = |part| leap::beyond_ascii(part) | leap::capital(part);
        start = leap::find(bytes, start, seen)?;
        while start > *at && !ends_in_blank(bytes, start) {
            start -= 1;
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
    by_key: HashMap<String, usize>,
}

impl Table {
    /// The speaker that `source` is; a new one if nobody of that name is there.
    pub(super) fn speaker(&mut self, source: &Source, people: &People, options: &Options) -> SpeakerId {
        let name = match source.naming {
            Naming::Name => people.canonical(&source.name, options),
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
fn main_name<S: AsRef<str>>(words: &[S]) -> Option<&str> {
    words
        .iter()
        .rev()
        .map(AsRef::as_ref)
        .find(|word| !matches!(word.trim_end_matches('.'), "Jr" | "Sr" | "II" | "III" | "IV"))
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

    fn people(text: &str) -> People {
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
