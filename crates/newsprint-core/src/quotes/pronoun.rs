//! Pronouns: whom "she said" means.
//!
//! Sentences are looked at backwards from the pronoun. In the first that names anybody who fits, the subject is meant if one fits, else the only
//! one who fits. Where two fit, nobody is named: a wrong speaker is worse than none.

use super::{
    gender::Gender,
    name::{Naming, Source},
};
use crate::SpeakerKind;

/// Sentences further back are not looked at.
const FARTHEST: usize = 8;
/// Mentions that are kept.
const MOST: usize = 48;

/// Somebody or something that a sentence names.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    pub(super) source: Source,
    pub(super) sentence: usize,
    pub(super) chunk: usize,
    pub(super) subject: bool,
    /// It stands behind "in", "at" or "near": rather a place.
    pub(super) local: bool,
    /// It is the subject of a verb of speech.
    pub(super) speaks: bool,
    /// The name in full.
    pub(super) key: String,
}

impl Mention {
    /// L’agence assure…: of whom nothing is known but that it speaks, a pronoun may mean it.
    fn may_be(&self, plural: bool) -> bool {
        self.speaks
            && !plural
            && !self.source.plural
            && self.source.gender.is_none()
            && self.source.naming == Naming::Description
    }
}

/// Who has been spoken of, latest last.
#[derive(Debug, Default)]
pub(super) struct Memory {
    mentions: Vec<Mention>,
}

impl Memory {
    pub(super) fn add(&mut self, mention: Mention) {
        if self.mentions.len() >= 2 * MOST {
            self.mentions.drain(..MOST);
        }
        self.mentions.push(mention);
    }

    pub(super) fn forget(&mut self) {
        self.mentions.clear();
    }

    /// Drops the description that the sentence `sentence` began with.
    pub(super) fn forget_description(&mut self, sentence: usize) {
        let described = |mention: &Mention| {
            mention.sentence == sentence && mention.subject && mention.source.naming == Naming::Description
        };
        if self.mentions.last().is_some_and(described) {
            self.mentions.pop();
        }
    }

    /// Whom a pronoun in the chunk `chunk` of the sentence `sentence` means.
    pub(super) fn resolve(
        &self,
        gender: Option<Gender>,
        plural: bool,
        sentence: usize,
        chunk: usize,
        last: Option<&str>,
    ) -> Option<&Mention> {
        let mut at = self.mentions.len();
        while at > 0 {
            let end = at;
            let current = self.mentions.get(at - 1)?.sentence;
            while at > 0 && self.mentions.get(at - 1).is_some_and(|mention| mention.sentence == current) {
                at -= 1;
            }
            if sentence.saturating_sub(current) > FARTHEST || current > sentence {
                if current > sentence {
                    continue;
                }
                return None;
            }
            let fits: Vec<&Mention> = self
                .mentions
                .get(at..end)?
                .iter()
                .filter(|mention| {
                    (current < sentence || mention.chunk < chunk)
                        && !mention.local
                        && (fits(&mention.source, gender, plural) || mention.may_be(plural))
                })
                .collect();
            if fits.is_empty() {
                continue;
            }
            let chosen = choose(&fits, gender, last)?;
            // A description that says neither he nor she stands against somebody of whom the text has told it before.
            let vague = chosen.source.naming == Naming::Description
                && chosen.source.kind == SpeakerKind::Person
                && chosen.source.gender.is_none()
                && gender.is_some()
                && chosen.sentence + 1 < sentence;
            let surer = |earlier: &Mention| {
                earlier.subject
                    && earlier.source.gender == gender
                    && sentence.saturating_sub(earlier.sentence) <= FARTHEST
            };
            let doubt = vague
                && last != Some(chosen.key.as_str())
                && self.mentions.get(..at).is_some_and(|earlier| earlier.iter().any(surer));
            return (!doubt).then_some(chosen);
        }
        None
    }
}

fn choose<'m>(fits: &[&'m Mention], gender: Option<Gender>, last: Option<&str>) -> Option<&'m Mention> {
    let one = |list: &[&'m Mention]| -> Option<&'m Mention> {
        let first = *list.first()?;
        list.iter().all(|mention| mention.key == first.key).then(|| list.last().copied()).flatten()
    };
    if let Some(only) = one(fits) {
        return Some(only);
    }
    let sure: Vec<&Mention> =
        fits.iter().copied().filter(|mention| gender.is_some() && mention.source.gender == gender).collect();
    let subjects: Vec<&Mention> = fits.iter().copied().filter(|mention| mention.subject).collect();
    if let Some(subject) = one(&subjects) {
        // Somebody else who is surely meant by he or she stands against a subject of whom we know nothing.
        let doubt = subject.source.gender.is_none()
            && sure.iter().any(|other| other.key != subject.key)
            && last != Some(subject.key.as_str());
        return (!doubt).then_some(subject);
    }
    // Two subjects: Arden and Holm left. “…,” he said.
    if subjects.len() > 1 { None } else { one(&sure) }
}

fn fits(source: &Source, gender: Option<Gender>, plural: bool) -> bool {
    if plural {
        return source.plural || source.kind == SpeakerKind::Organisation;
    }
    if source.plural {
        return false;
    }
    match gender {
        Some(Gender::It) => {
            source.gender.is_none_or(|g| g == Gender::It)
                && source.kind != SpeakerKind::Person
                && (source.naming == Naming::Name || source.kind != SpeakerKind::Group)
        }
        Some(gender) => {
            source.gender.is_none_or(|g| g == gender)
                && (source.kind != SpeakerKind::Organisation || source.gender.is_some())
                && (source.naming == Naming::Name
                    || source.gender.is_some()
                    || source.kind == SpeakerKind::Person)
        }
        None => source.naming == Naming::Name,
    }
}
