//! A name in two spellings.

use std::collections::HashMap;

use crate::{Diagnostic, DiagnosticCode, Part, Report, Speaker, SpeakerKind};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::SPEAKER_SPELLED_TWO_WAYS,
        group: Group::Quotes,
        means: "Two speakers have the same name but for one letter of the last word.",
        why: "Mostly one person, misspelled once; their quotes are then counted for two.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"speakers":[{"id":"s1","name":"Ida Morgen","kind":"person"},{"id":"s2","name":"Ida Morgan","kind":"person"}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"speakers":[{"id":"s1","name":"Ida Morgen","kind":"person"},{"id":"s2","name":"Jo Brandt","kind":"person"}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

/// Names with fewer letters in their last word differ by one too often.
const SHORTEST: usize = 5;

/// Up to so many people each is held against each: cheaper than the table of letters left out, and most articles have fewer.
const FEW: usize = 24;

fn check(context: &Context<'_>, report: &mut Report) {
    let names: Vec<_> = people(context).take(FEW + 1).filter_map(|speaker| name(&speaker.name)).collect();
    let mut pairs = names
        .iter()
        .enumerate()
        .flat_map(|(at, one)| names.iter().skip(at + 1).map(move |other| (one, other)));
    if names.len() <= FEW && !pairs.any(|(one, other)| one.0 == other.0 && may_be_variants(one.1, other.1)) {
        return;
    }
    // The last word with one letter left out, each in turn: two names that share one of these differ by one letter at most.
    let mut known: HashMap<(String, String), &Speaker> = HashMap::new();
    for speaker in people(context) {
        let Some((first, last)) = name(&speaker.name) else { continue };
        let variants: Vec<String> = variants(last).collect();
        let other = variants.iter().find_map(|variant| known.get(&(first.to_owned(), variant.clone())));
        if let Some(other) =
            other.filter(|other| name(&other.name).is_some_and(|(_, other)| is_misspelled(other, last)))
        {
            let message =
                format!("{} may be the same person as {}, spelled in another way", speaker.name, other.name);
            let said =
                context.article.quotes_of(speaker.id).next().and_then(|quote| quote.attribution.as_ref());
            let found = Diagnostic::new(DiagnosticCode::SPEAKER_SPELLED_TWO_WAYS, message);
            report.push(found.at(said.and_then(|said| said.span)).in_part(Part::Speaker(speaker.id)));
        }
        for variant in variants {
            known.entry((first.to_owned(), variant)).or_insert(speaker);
        }
    }
}

fn people<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Speaker> {
    context.article.speakers.iter().filter(|speaker| speaker.kind == SpeakerKind::Person)
}

/// Whether two words can be the same but for a letter left out of each, by how often each byte stands in them.
fn may_be_variants(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    // A letter has at most four bytes.
    if one.len().abs_diff(other.len()) > 4 {
        return false;
    }
    let mut counts = [0_i8; 256];
    for &byte in one {
        if let Some(count) = counts.get_mut(usize::from(byte)) {
            *count += 1;
        }
    }
    for &byte in other {
        if let Some(count) = counts.get_mut(usize::from(byte)) {
            *count -= 1;
        }
    }
    // One letter more on each side, of four bytes at most.
    counts.iter().map(|count| u32::from(count.unsigned_abs())).sum::<u32>() <= 8
}

/// First names and last name, when the last is a long capitalised word.
fn name(name: &str) -> Option<(&str, &str)> {
    let (first, last) = name.rsplit_once(' ').unwrap_or(("", name));
    let letters = last.chars().count();
    (last.starts_with(char::is_uppercase) && (SHORTEST..=30).contains(&letters)).then_some((first, last))
}

/// `last` and every way to leave one letter out.
fn variants(last: &str) -> impl Iterator<Item = String> {
    let without = last.char_indices().map(move |(at, c)| {
        let mut shorter = last.to_owned();
        shorter.replace_range(at..at + c.len_utf8(), "");
        shorter
    });
    without.chain([last.to_owned()])
}

/// Whether two different words are one letter apart, and not just by a plural or possessive.
fn is_misspelled(one: &str, other: &str) -> bool {
    let (long, short) = if one.len() >= other.len() { (one, other) } else { (other, one) };
    one != other && long.strip_suffix('s') != Some(short)
}
