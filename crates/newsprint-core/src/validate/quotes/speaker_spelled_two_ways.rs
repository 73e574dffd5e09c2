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

fn check(context: &Context<'_>, report: &mut Report) {
    // The last word with one letter left out, each in turn: two names that share one of these differ by one letter at most.
    let mut known: HashMap<(String, String), &Speaker> = HashMap::new();
    for speaker in context.article.speakers.iter().filter(|speaker| speaker.kind == SpeakerKind::Person) {
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
