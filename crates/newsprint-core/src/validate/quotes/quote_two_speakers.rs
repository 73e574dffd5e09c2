//! The same words, two speakers.

use crate::{Diagnostic, DiagnosticCode, QuoteId, Report, SpeakerId};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    repeats::{repeats, words_of},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::QUOTE_TWO_SPEAKERS,
        group: Group::Quotes,
        means: "The same words, at least five, are quoted twice and given to two speakers.",
        why: "One of the two attributions is wrong, and a wrong one is worse than none.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"We will be back in May."}]},{"type":"quoted","quote":"q2","open":"“","close":"”","content":[{"type":"text","text":"We will be back in May"}]}]}],"quotes":[{"id":"q1","kind":"full","form":"inline","attribution":{"speaker":"s1","named_as":"Moor","place":"after","basis":"named"}},{"id":"q2","kind":"full","form":"inline","attribution":{"speaker":"s2","named_as":"Brandt","place":"after","basis":"named"}}],"speakers":[{"id":"s1","name":"Ida Moor","kind":"person"},{"id":"s2","name":"Jo Brandt","kind":"person"}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"quoted","quote":"q1","open":"“","close":"”","content":[{"type":"text","text":"We will be back in May."}]},{"type":"quoted","quote":"q2","open":"“","close":"”","content":[{"type":"text","text":"We will be back in May"}]}]}],"quotes":[{"id":"q1","kind":"full","form":"inline","attribution":{"speaker":"s1","named_as":"Moor","place":"after","basis":"named"}},{"id":"q2","kind":"full","form":"inline","attribution":{"speaker":"s1","named_as":"Moor","place":"after","basis":"named"}}],"speakers":[{"id":"s1","name":"Ida Moor","kind":"person"}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

/// Fewer words are said by many.
const LEAST: usize = 5;

fn check(context: &Context<'_>, report: &mut Report) {
    if context.article.speakers.len() < 2 {
        return;
    }
    let mut speakers: Vec<(QuoteId, SpeakerId)> =
        context.article.quotes.iter().filter_map(|quote| Some((quote.id, quote.speaker()?))).collect();
    // Of two with one id, the last counts.
    speakers.reverse();
    speakers.sort_by_key(|&(id, _)| id);
    let said: Vec<_> = context
        .survey
        .quoted
        .iter()
        .filter(|marked| marked.outermost && words::is_body(marked.part))
        .filter_map(|marked| {
            let at = speakers.partition_point(|&(id, _)| id < marked.quoted.quote);
            let &(_, speaker) = speakers.get(at).filter(|(id, _)| *id == marked.quoted.quote)?;
            Some((marked, speaker))
        })
        .collect();
    let words: Vec<_> = said.iter().map(|(marked, _)| ((), words_of(&marked.quoted.content))).collect();
    for (at, first) in repeats(&words, LEAST) {
        let (Some(&(marked, speaker)), Some(&(_, other))) = (said.get(at), said.get(first)) else { continue };
        if other == speaker {
            continue;
        }
        let name = |id| context.article.speaker(id).map_or("somebody", |speaker| speaker.name.as_str());
        let message = format!("these words are given to {}, and elsewhere to {}", name(speaker), name(other));
        let found = Diagnostic::new(DiagnosticCode::QUOTE_TWO_SPEAKERS, message);
        report.push(found.at(marked.quoted.span).in_part(marked.part));
    }
}
