//! The same emoji in two ways.

use std::borrow::Cow;

use crate::{Diagnostic, DiagnosticCode, Part, Report, hash::Map};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::EMOJI_VARIANTS,
        group: Group::Headings,
        means: "Two headings have the same emoji, once with U+FE0F and once without.",
        why: "The two look different on many systems, and programs that group by the emoji take them for two.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Night Ferry"}]},"sections":[{"heading":{"emoji":["✨️"],"content":[{"type":"text","text":"A Vote"}]},"blocks":[{"type":"paragraph"}]},{"heading":{"emoji":["✨"],"content":[{"type":"text","text":"Tides"}]},"blocks":[{"type":"paragraph"}]}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Night Ferry"}]},"sections":[{"heading":{"emoji":["✨"],"content":[{"type":"text","text":"A Vote"}]},"blocks":[{"type":"paragraph"}]},{"heading":{"emoji":["✨"],"content":[{"type":"text","text":"Tides"}]},"blocks":[{"type":"paragraph"}]}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let mut first: Map<Cow<'_, str>, &str> = Map::default();
    for (index, section) in context.article.sections.iter().enumerate() {
        for emoji in &section.heading.emoji {
            let known = *first.entry(bare(&emoji.0)).or_insert(&emoji.0);
            if known != emoji.0 {
                let message =
                    format!("{emoji} is written in two ways: they differ by an invisible U+FE0F or U+FE0E");
                let found = Diagnostic::new(DiagnosticCode::EMOJI_VARIANTS, message);
                report.push(found.at(section.heading.span).in_part(Part::Section(index)));
            }
        }
    }
}

/// `emoji` without what says how it is drawn.
fn bare(emoji: &str) -> Cow<'_, str> {
    const DRAWN: [char; 2] = ['\u{FE0E}', '\u{FE0F}'];
    let front = emoji.trim_end_matches(DRAWN);
    if front.contains(DRAWN) { Cow::Owned(front.replace(DRAWN, "")) } else { Cow::Borrowed(front) }
}
