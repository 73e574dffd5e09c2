//! Pronouns: whom "she said" means.
//!
//! Sentences are looked at backwards from the pronoun. In the first that names anybody who fits, the subject is meant if one fits, else the only
//! one who fits. Where two fit, nobody is named: a wrong speaker is worse than none.

use std::{cell::OnceCell, rc::Rc};

use super::{
    discourse::Around,
    gender::Gender,
    name::{Naming, Source},
};
use crate::SpeakerKind;

/// Sentences further back are not looked at.
pub(super) const FARTHEST: usize = 8;

/// Somebody or something that a sentence names.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "what a sentence says of somebody, each independent of the others"
)]
pub(super) struct Mention {
    pub(super) source: Source,
    pub(super) chunk: usize,
    pub(super) subject: bool,
    /// It stands behind "in", "at" or "near": rather a place.
    pub(super) local: bool,
    /// It is the subject of a verb of speech.
    pub(super) speaks: bool,
    /// It is the subject of "asked".
    pub(super) asks: bool,
    /// It stands in a phrase in front of the sentence: in a talk with Ann Lee, she said.
    pub(super) fronted: bool,
    /// Somebody speaks to it.
    pub(super) told: Told,
    /// He or she whom the same clause speaks of as somebody else: a critic called him mad.
    pub(super) other: Option<Gender>,
    pub(super) origin: Origin,
    /// The name in full, once somebody has asked for it: it is dear.
    pub(super) key: OnceCell<String>,
}

/// How somebody is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    Not,
    /// Asked Ann Lee, asked of Ann Lee.
    Asked,
    /// Said to Ann Lee, shouted at Ann Lee.
    To,
}

/// What tells of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// A name or a description.
    Words,
    /// A pronoun that means them.
    Pronoun,
    /// A pronoun that says whose a quote is.
    Quote,
}

impl Mention {
    /// `source` in the chunk `chunk`, in no place of note.
    pub(super) fn new(source: Source, chunk: usize) -> Self {
        Self {
            source,
            chunk,
            subject: false,
            local: false,
            speaks: false,
            asks: false,
            fronted: false,
            told: Told::Not,
            other: None,
            origin: Origin::Words,
            key: OnceCell::new(),
        }
    }

    /// The same as the subject in the chunk `chunk` of another sentence.
    pub(super) fn again(self, chunk: usize) -> Self {
        Self { subject: true, origin: self.origin, key: self.key, ..Self::new(self.source, chunk) }
    }

    /// The name in full, by which two are one person.
    pub(super) fn key(&self, around: &Around<'_>) -> &str {
        self.key.get_or_init(|| match self.source.naming {
            Naming::Name => around.people.canonical(&self.source.name, around.options).to_owned(),
            _ => self.source.name.to_lowercase(),
        })
    }

    /// A critic called him mad. “…,” he said: whoever calls him so is hardly he.
    fn is_other(&self, ask: &Ask) -> bool {
        ask.gender.is_some() && self.other == ask.gender
    }

    fn is_same(&self, other: &Self, around: &Around<'_>) -> bool {
        self.source.naming == other.source.naming && self.source.name == other.source.name
            || self.key(around) == other.key(around)
    }

    /// Somebody by a description that says neither he nor she.
    pub(super) fn is_vague_person(&self) -> bool {
        self.source.naming == Naming::Description
            && self.source.kind == SpeakerKind::Person
            && self.source.gender.is_none()
    }

    /// L’agence assure…: of whom nothing is known but that it speaks, a pronoun may mean it.
    fn may_be(&self, plural: bool) -> bool {
        self.speaks
            && !plural
            && !self.source.plural
            && self.source.gender.is_none()
            && self.source.naming == Naming::Description
    }
}

/// A pronoun, he or she, of which nobody has asked whom it means.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    pub(super) gender: Gender,
    pub(super) plural: bool,
    pub(super) chunk: usize,
}

/// What a sentence tells of somebody.
#[derive(Clone, Debug)]
pub(super) enum Item {
    Named(Mention),
    Open(Open),
    /// A pronoun that means nobody of whom the text has told.
    Nobody,
}

impl Item {
    pub(super) fn mention(&self) -> Option<&Mention> {
        if let Self::Named(mention) = self { Some(mention) } else { None }
    }

    pub(super) fn open(&self) -> Option<&Open> {
        if let Self::Open(open) = self { Some(open) } else { None }
    }

    pub(super) fn is_described_subject(&self) -> bool {
        self.mention().is_some_and(|mention| mention.subject && mention.source.naming == Naming::Description)
    }

    /// Whether whom this pronoun means may answer `ask`; `here`: it stands in the sentence of `ask`.
    pub(super) fn is_open_for(&self, ask: &Ask, here: bool) -> bool {
        self.open().is_some_and(|open| {
            (!here || open.chunk < ask.chunk)
                && (ask.plural || ask.gender.is_none_or(|gender| gender == open.gender))
        })
    }

    /// Who it is, if that can be the answer to `ask`; `here`: it stands in the sentence of `ask`.
    pub(super) fn fitting(&self, ask: &Ask, here: bool) -> Option<&Mention> {
        self.mention().filter(|mention| {
            (!here
                || mention.chunk < ask.chunk
                    && !mention.fronted
                    && !(ask.told && mention.origin == Origin::Quote))
                && !mention.local
                && !(mention.is_other(ask) && mention.source.naming == Naming::Description)
                && (fits(&mention.source, ask.gender, ask.plural) || mention.may_be(ask.plural))
        })
    }

    /// Who is named here with the role that ends in `role` (lower case).
    pub(super) fn with_role(&self, role: &str) -> Option<&Source> {
        let mention = self.mention().filter(|mention| mention.origin == Origin::Words)?;
        let source = Some(&mention.source).filter(|source| source.naming == Naming::Name)?;
        let description = source.description.as_ref()?.to_lowercase();
        let front = description.strip_suffix(role)?;
        (front.is_empty() || front.ends_with([' ', '’', '-'])).then_some(source)
    }
}

/// A pronoun whose meaning is asked.
#[derive(Clone, Debug)]
pub(super) struct Ask {
    /// How many sentences back it stands.
    pub(super) back: usize,
    pub(super) chunk: usize,
    pub(super) gender: Option<Gender>,
    pub(super) plural: bool,
    /// Whoever spoke last in front of it.
    pub(super) speaker: Option<Rc<str>>,
    /// It is none that says whose a quote is.
    pub(super) told: bool,
}

impl Ask {
    /// Whether `mention` spoke last.
    pub(super) fn is_by(&self, mention: &Mention, around: &Around<'_>) -> bool {
        self.speaker
            .as_ref()
            .is_some_and(|name| around.people.canonical(name, around.options) == mention.key(around))
    }
}

/// The one who is meant, of those of a sentence who fit.
pub(super) fn choose<'m>(
    fits: &[(usize, &'m Mention)],
    ask: &Ask,
    around: &Around<'_>,
) -> Option<(usize, &'m Mention)> {
    let one = |of: &dyn Fn(&Mention) -> bool| {
        let mut list = fits.iter().copied().filter(|(_, mention)| of(mention));
        let first = list.next()?;
        list.try_fold(first, |_, other| other.1.is_same(first.1, around).then_some(other))
    };
    if let Some(only) = one(&|_| true) {
        return Some(only).filter(|(_, mention)| !mention.is_other(ask));
    }
    // When reporters asked coach Tom Holm about his striker, he said: whoever was asked answers.
    if fits.iter().all(|(_, mention)| !mention.asks)
        && let Some(asked) = one(&|mention| mention.told == Told::Asked)
    {
        return Some(asked);
    }
    let sure = |mention: &Mention| ask.gender.is_some() && mention.source.gender == ask.gender;
    if let Some(subject) = one(&|mention| mention.subject) {
        // Somebody else who is surely meant by he or she stands against a subject of whom we know nothing.
        let doubt = subject.1.source.gender.is_none()
            && fits.iter().any(|(_, other)| sure(other) && !other.is_same(subject.1, around))
            && !ask.is_by(subject.1, around);
        return (!doubt && !subject.1.is_other(ask)).then_some(subject);
    }
    // She did not say the director knew. “…,” she said: she stays she.
    let others = |mention: &Mention| mention.subject && mention.origin == Origin::Words;
    if fits.iter().all(|(_, mention)| !others(mention) || mention.is_vague_person())
        && let Some(same) = one(&|mention| mention.subject && mention.origin != Origin::Words)
    {
        return Some(same);
    }
    // Two subjects: Arden and Holm left. “…,” he said.
    if fits.iter().filter(|(_, mention)| mention.subject).count() > 1 { None } else { one(&sure) }
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
                && match source.naming {
                    Naming::Name => source.kind != SpeakerKind::Person,
                    // The ship sank. “…,” it said: whatever that means, it is not the ship.
                    _ => matches!(source.kind, SpeakerKind::Organisation | SpeakerKind::Document),
                }
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
