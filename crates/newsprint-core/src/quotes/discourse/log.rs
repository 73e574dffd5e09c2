//! The text up to here, sentence by sentence, read no further back than a pronoun or a description needs: most sentences are never cut into
//! chunks.

use std::rc::Rc;

use super::{Around, notice::notice};
use crate::{
    SpeakerKind,
    quotes::{
        Role,
        clause::Sentence,
        name::Source,
        pronoun::{Ask, FARTHEST, Item, Mention, Origin, Told, choose},
        word::{Reader, Unread},
    },
};

/// More parts are not kept, so that a long text takes no more memory than a short one.
const MOST: usize = 512;

/// A role is looked for in so many sentences further back.
const FARTHEST_ROLE: usize = 30;

/// A part of the text as far as it has been read.
#[derive(Debug)]
pub(in crate::quotes) enum Part {
    /// A passage without quotes.
    Passage(usize),
    /// A sentence without quotes.
    Unread(Unread),
    /// A sentence of a passage.
    Sentence(Rc<Sentence>, usize),
    /// A sentence, and whom it names.
    Told(Vec<Item>),
}

impl Part {
    /// A sentence that names nobody who matters: of a heading, or inside a quote.
    pub(in crate::quotes) const SILENT: Self = Self::Told(Vec::new());
}

/// With the name of whoever spoke last in front of it.
type Logged = (Part, Option<Rc<str>>);

/// The parts of the text, latest last.
#[derive(Debug, Default)]
pub(super) struct Log {
    parts: Vec<Logged>,
}

/// What a look back from a pronoun comes to.
enum Look {
    Nobody,
    /// Whom it means: sentences back, and the place in the sentence.
    Meant(usize, usize),
    /// Whom another pronoun means has to be known first: sentences back, and the place in the sentence.
    Needs(usize, usize),
}

impl Log {
    pub(super) fn forget(&mut self) {
        self.parts.clear();
    }

    pub(super) fn push(&mut self, part: Part, speaker: Option<Rc<str>>) {
        if self.parts.len() >= MOST {
            self.parts.drain(..MOST / 2);
        }
        self.parts.push((part, speaker));
    }

    /// Somebody whom the last sentence names.
    pub(super) fn add(&mut self, mention: Mention) {
        if let Some((Part::Told(items), _)) = self.parts.last_mut() {
            items.push(Item::Named(mention));
        }
    }

    /// Whom a pronoun means. Pronouns further back that the answer hangs on are answered first.
    pub(super) fn resolve(&mut self, ask: Ask, around: &Around<'_>) -> Option<Mention> {
        // With where in the log the answer is to stand.
        let mut asked = vec![(ask, None)];
        while let Some((ask, place)) = asked.last() {
            let meant = match self.look_back(ask, around) {
                Look::Needs(back, item) => {
                    let Some(ask) = self.ask_of(back, item) else { break };
                    asked.push((ask, Some((back, item))));
                    continue;
                }
                Look::Nobody => None,
                Look::Meant(back, item) => self.mention(back, item).cloned(),
            };
            let Some((back, item)) = *place else { return meant };
            let answer = meant.map_or(Item::Nobody, |mention| {
                let source =
                    Source { gender: mention.source.gender.or(ask.gender), ..mention.source.clone() };
                Item::Named(Mention { source, origin: Origin::Pronoun, ..mention.again(ask.chunk) })
            });
            if let Some(open) = self.items_mut(back).and_then(|items| items.get_mut(item)) {
                *open = answer;
            }
            asked.pop();
        }
        None
    }

    /// Sentences are looked at backwards from the pronoun. In the first that names anybody who fits, the subject is meant if one fits, else the
    /// only one who fits.
    fn look_back(&mut self, ask: &Ask, around: &Around<'_>) -> Look {
        for back in ask.back..=ask.back + FARTHEST {
            let Some(items) = self.told(back, around) else { return Look::Nobody };
            let here = back == ask.back;
            if let Some(open) = items.iter().position(|item| item.is_open_for(ask, here)) {
                return Look::Needs(back, open);
            }
            let fits: Vec<(usize, &Mention)> = items
                .iter()
                .enumerate()
                .filter_map(|(at, item)| Some((at, item.fitting(ask, here)?)))
                .collect();
            if fits.is_empty() {
                continue;
            }
            let Some((at, chosen)) = choose(&fits, ask, around) else { return Look::Nobody };
            // A description that says neither he nor she stands against somebody of whom the text has told it before.
            let vague = chosen.is_vague_person() && ask.gender.is_some() && back > ask.back + 1;
            if !vague || ask.is_by(chosen, around) {
                return Look::Meant(back, at);
            }
            return self.surer(ask, back, around).unwrap_or(Look::Meant(back, at));
        }
        Look::Nobody
    }

    /// Whether a subject further back than `from` is surely he or she as the pronoun is, so that nobody is meant.
    fn surer(&mut self, ask: &Ask, from: usize, around: &Around<'_>) -> Option<Look> {
        for back in from + 1..=ask.back + FARTHEST {
            let items = self.told(back, around)?;
            if let Some(open) = items.iter().position(|item| item.is_open_for(ask, false)) {
                return Some(Look::Needs(back, open));
            }
            let surer = |mention: &Mention| mention.subject && mention.source.gender == ask.gender;
            if items.iter().filter_map(Item::mention).any(surer) {
                return Some(Look::Nobody);
            }
        }
        None
    }

    /// The one person who was named with the role that ends in `role` (lower case); `None` if there are two.
    pub(super) fn with_role(&mut self, role: &str, around: &Around<'_>) -> Option<Source> {
        let letters = Letters::of(role);
        let known = |(part, _): &Logged| match part {
            Part::Told(items) => items.iter().any(|item| item.with_role(role).is_some()),
            part => may_have(part, &letters, around),
        };
        let first = self.parts.len().saturating_sub(FARTHEST_ROLE + 1);
        // Passages before it need not be cut into sentences; those behind it do not move it.
        let farthest = first + self.parts.get(first..)?.iter().position(known)?;
        let mut found: Option<Source> = None;
        for back in 0..=FARTHEST_ROLE {
            let stands = |parts: usize| parts.checked_sub(back + 1).is_some_and(|at| at >= farthest);
            if !stands(self.parts.len()) {
                break;
            }
            let Some(at) = self.sentence(back, around).filter(|&at| at >= farthest) else { break };
            let (part, _) = self.parts.get(at)?;
            if !matches!(part, Part::Told(_)) && !may_have(part, &letters, around) {
                continue;
            }
            for source in self.told(back, around)?.iter().rev().filter_map(|item| item.with_role(role)) {
                match &found {
                    Some(other) if other.name != source.name => return None,
                    Some(_) => {}
                    None => found = Some(source.clone()),
                }
            }
        }
        found
    }

    /// Who speaks where the pronoun of `ask` would mean `meant`: whoever asked last does not reply, but who was asked, and where two talk to one
    /// another and both fit, nobody is named.
    pub(super) fn answers(
        &mut self,
        meant: Mention,
        ask: &Ask,
        replies: bool,
        around: &Around<'_>,
    ) -> Option<Mention> {
        let farthest = if replies { FARTHEST } else { 1 };
        for back in 0..=farthest {
            let Some(items) = self.told(back, around) else { break };
            let mut mentions = items.iter().filter_map(Item::mention).filter(|_| back > 0 || replies);
            let told = |mention: &&Mention| back == 1 && mention.subject && mention.origin == Origin::Words;
            let speaker = mentions
                .clone()
                .rev()
                .find(|mention| mention.asks)
                .or_else(|| mentions.clone().rev().find(told));
            let Some(speaker) = speaker else { continue };
            let asks = speaker.asks;
            if speaker.key(around) != meant.key(around) {
                return Some(meant);
            }
            let fits = |mention: &&Mention| {
                let sort = if asks { Told::Asked } else { Told::To };
                mention.told == sort
                    && Item::Named((*mention).clone()).fitting(ask, false).is_some()
                    && (asks || replies || mention.source.kind == SpeakerKind::Person)
            };
            let other = mentions.find(fits);
            if !asks && replies && other.is_none() {
                continue;
            }
            return if replies { other.cloned() } else { Some(meant).filter(|_| other.is_none()) };
        }
        Some(meant)
    }

    fn mention(&self, back: usize, item: usize) -> Option<&Mention> {
        match self.parts.get(self.parts.len().checked_sub(back + 1)?)? {
            (Part::Told(items), _) => items.get(item)?.mention(),
            _ => None,
        }
    }

    fn items_mut(&mut self, back: usize) -> Option<&mut Vec<Item>> {
        let at = self.parts.len().checked_sub(back + 1)?;
        match self.parts.get_mut(at)? {
            (Part::Told(items), _) => Some(items),
            _ => None,
        }
    }

    /// What the pronoun at `item` of the sentence `back` asks.
    fn ask_of(&self, back: usize, item: usize) -> Option<Ask> {
        match self.parts.get(self.parts.len().checked_sub(back + 1)?)? {
            (Part::Told(items), speaker) => Some(Ask {
                back,
                chunk: items.get(item)?.open()?.chunk,
                gender: Some(items.get(item)?.open()?.gender),
                plural: items.get(item)?.open()?.plural,
                speaker: speaker.clone(),
                told: true,
            }),
            _ => None,
        }
    }

    /// Whom the sentence that is `back` sentences back names.
    fn told(&mut self, back: usize, around: &Around<'_>) -> Option<&[Item]> {
        let at = self.sentence(back, around)?;
        let (part, _) = self.parts.get_mut(at)?;
        let told = match std::mem::replace(part, Part::SILENT) {
            Part::Unread(unread) => {
                let text = around.text(unread.passage);
                let sentence = Sentence::read(around.words_of(&unread), text, around.tongue);
                Part::Told(notice(&sentence, text, around))
            }
            Part::Sentence(sentence, passage) => Part::Told(notice(&sentence, around.text(passage), around)),
            other => other,
        };
        *part = told;
        match part {
            Part::Told(items) => Some(items),
            _ => None,
        }
    }

    /// Where the sentence that is `back` sentences back stands; passages up to it are cut into sentences.
    fn sentence(&mut self, back: usize, around: &Around<'_>) -> Option<usize> {
        loop {
            let at = self.parts.len().checked_sub(back + 1)?;
            let (Part::Passage(passage), _) = self.parts.get(at)? else { return Some(at) };
            let passage = *passage;
            self.split(at, passage, around);
        }
    }

    /// Puts the sentences of a passage in its place.
    fn split(&mut self, at: usize, passage: usize, around: &Around<'_>) {
        let speaker = self.parts.get(at).and_then(|(_, speaker)| speaker.clone());
        let silent = around.passages.get(passage).is_none_or(|passage| passage.role == Role::Title);
        let mut reader = Reader::new(around.text(passage), &[], around.tongue, around.vocabulary);
        let mut sentences = Vec::new();
        let mut tokens = Vec::new();
        while let Some((start, end)) = reader.pass().or_else(|| reader.range_of_sentence(&mut tokens)) {
            if sentences.len() >= MOST {
                sentences.drain(..MOST / 2);
            }
            let unread = Unread { passage, start, end, quotes: 0 };
            let part = if silent { Part::SILENT } else { Part::Unread(unread) };
            sentences.push((part, speaker.clone()));
        }
        self.parts.splice(at..=at, sentences);
    }
}

/// Whether the words of a part that has not been told can hold the role with these letters.
fn may_have(part: &Part, role: &Letters<'_>, around: &Around<'_>) -> bool {
    let (range, passage) = match part {
        Part::Passage(passage) => return role.are_in(around.text(*passage)),
        Part::Unread(unread) => (Some(unread.start..unread.end), unread.passage),
        Part::Sentence(sentence, passage) => {
            let ends = sentence.tokens.first().zip(sentence.tokens.last());
            (ends.map(|(first, last)| first.start..last.end), *passage)
        }
        Part::Told(_) => return false,
    };
    range.and_then(|range| around.text(passage).get(range)).is_some_and(|text| role.are_in(text))
}

/// The longest run of ASCII in a role (lower case).
struct Letters<'r> {
    run: &'r [u8],
    /// Its rarest letter, and where it stands in the run.
    rarest: Option<(usize, u8)>,
}

impl<'r> Letters<'r> {
    fn of(role: &'r str) -> Self {
        // From rare to frequent in English, and much the same in the other languages; what is no letter is rarer.
        const FREQUENT: &[u8] = b"jqxzwkvfybhgmpuclsdirtnoae ";
        let run =
            role.split(|c: char| !c.is_ascii()).max_by_key(|run| run.len()).unwrap_or_default().as_bytes();
        let frequency = |byte: u8| FREQUENT.iter().position(|&other| other == byte);
        let rarest = run.iter().copied().enumerate().min_by_key(|&(_, byte)| frequency(byte));
        Self { run, rarest }
    }

    /// Whether `text` holds them, in capitals or not.
    fn are_in(&self, text: &str) -> bool {
        let Some((at, rarest)) = self.rarest else { return true };
        let text = text.as_bytes();
        memchr::memchr2_iter(rarest, rarest.to_ascii_uppercase(), text).any(|found| {
            found
                .checked_sub(at)
                .and_then(|start| text.get(start..start + self.run.len()))
                .is_some_and(|part| part.eq_ignore_ascii_case(self.run))
        })
    }
}
