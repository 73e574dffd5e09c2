//! The heading without an emoji: a short title line alone, with a blank line before it and the body behind it.
//!
//! Sure signs: `##`, ALL CAPS, a number in front, an emoji behind, `**bold**`. Without a sign it is a guess, made only where no emoji heads a section.

use std::ops::Range;

use crate::{
    blocks::{Start, list_mark::MarkKind},
    text::{
        dates, emoji,
        shape::{Ending, First, Shape},
    },
    words::{self, List},
};

use super::{byline, headline, page::Page, words_of};

/// How a line shows that it is a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// `## Title`: how many marks.
    Marks(u8),
    /// A sign of its own: capitals, number, emoji behind, bold.
    Sure,
    /// Only short and alone.
    Guess,
}

/// The words of a `## Title` line and their level, by [CommonMark 0.31.2, section 4.2].
///
/// [CommonMark 0.31.2, section 4.2]: https://spec.commonmark.org/0.31.2/#atx-headings
pub(crate) fn marks(line: &str) -> Option<(u8, Range<usize>)> {
    let rest = line.trim_start_matches('#');
    let count = line.len() - rest.len();
    if !(1..=6).contains(&count) || !rest.starts_with([' ', '\t']) {
        return None;
    }
    let words = rest.trim().trim_end_matches('#').trim_end();
    let start = line.len() - rest.trim_start().len();
    (!words.is_empty()).then(|| (u8::try_from(count).unwrap_or(6), start..start + words.len()))
}

/// How line `at`, the first of its block, shows that it is a heading; what follows is not asked.
pub(crate) fn sign(page: &Page<'_, '_>, at: usize) -> Option<Sign> {
    let line = page.text(at);
    if line.len() > 160 {
        return None;
    }
    if let Some((level, _)) = marks(line) {
        return Some(Sign::Marks(level));
    }
    // Most lines end as sentences do, and need no look at their words.
    let ends_open = matches!(page.ending(at), Ending::Open | Ending::Question | Ending::Exclamation);
    let Some(shape) =
        ends_open.then(|| Shape::of(line)).filter(|shape| shape.words > 0 && shape.inner_stops == 0)
    else {
        return is_bold(line).then_some(Sign::Sure);
    };
    match page.start(at) {
        Start::Mark(mark) => {
            let words = Shape::of(line.get(mark.words()..).unwrap_or_default());
            let numbered = matches!(mark.kind, MarkKind::Number(_)) && words.words <= 10;
            return numbered.then_some(Sign::Sure);
        }
        Start::Prose => {}
        _ => return None,
    }
    if is_bold(line) || shape.is_all_caps() && shape.words <= 10 && !is_shouting(line) {
        return Some(Sign::Sure);
    }
    if is_numbered_part(line, &shape) {
        return Some(Sign::Sure);
    }
    if headline::is_salutation(line) {
        return None;
    }
    if dates::is_whole(line).is_some() || is_clock(line) || line.contains('@') && shape.words <= 2 {
        return None;
    }
    let trailing = emoji::trailing_run(line, page.options.bare_symbols);
    if !trailing.is_empty()
        && shape.words <= 6
        && !headline::is_salutation(line)
        && words::prefix(&line.to_lowercase(), List::Farewells).is_none()
        && shape.ending != Ending::Exclamation
        && !words_of::opens_sentence(page, line)
    {
        return Some(Sign::Sure);
    }
    let is_short = shape.words <= 9 && line.chars().count() <= 70;
    let is_titled = matches!(shape.first, First::Upper | First::Uncased)
        || shape.first == First::Digit && shape.words >= 2;
    // A title is no clause: a comma or a dash inside asks for fewer words.
    (is_short
        && is_titled
        && shape.ending != Ending::Exclamation
        && !opens(page, line, &shape)
        && !line.contains(['“', '”', '«', '"', '„', ':', '：'])
        && !is_credit(line))
    .then_some(Sign::Guess)
}

/// "Part One: The Storm", "Schritt 2 – Der Teig": a word for a part, its number, and the title behind a sign.
fn is_numbered_part(line: &str, shape: &Shape) -> bool {
    let mut words = line.splitn(3, ' ');
    let (Some(part), Some(number), Some(title)) = (words.next(), words.next(), words.next()) else {
        return false;
    };
    let bare = number.trim_end_matches([':', '.', '：']);
    let is_set_off = bare.len() < number.len() || title.starts_with(['–', '—', '-', '|', ':']);
    let is_number = bare.chars().all(char::is_numeric)
        || bare.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
        || NUMBERS.contains(&bare.to_lowercase().as_str());
    is_set_off
        && is_number
        && !bare.is_empty()
        && shape.words <= 12
        && PARTS.contains(&part.to_lowercase().as_str())
}

/// What parts of a text are called.
#[rustfmt::skip]
const PARTS: &[&str] = &[
    "act", "acte", "acto", "akt", "atto", "capitolo", "capítulo", "chapitre", "chapter", "deel", "day", "dag", "día", "dia", "episode", "étape", "etapa",
    "folge", "giorno", "hoofdstuk", "jour", "kapitel", "lesson", "level", "myth", "parte", "part", "partie", "paso", "passo", "phase", "question", "round",
    "rule", "runde", "scene", "schritt", "section", "stage", "stap", "station", "step", "tag", "teil", "tip", "week", "woche", "глава", "день", "часть",
    "частина", "шаг", "крок",
];

/// Numbers in letters.
#[rustfmt::skip]
const NUMBERS: &[&str] = &[
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eins", "zwei", "drei", "vier", "fünf", "un", "deux", "trois", "quatre",
    "uno", "dos", "tres", "um", "dois", "três", "due", "tre",
];

/// "I quit", "But it works": sentences of a post without their stops. A question may begin so.
fn opens(page: &Page<'_, '_>, line: &str, shape: &Shape) -> bool {
    shape.ending != Ending::Question && words_of::opens_sentence(page, line)
}

/// `**What we know**`, `__Titel__`, `*Title*`.
fn is_bold(line: &str) -> bool {
    line.starts_with(['*', '_'])
        && ["**", "__", "*"].iter().any(|mark| {
            let inner = line.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
            inner.is_some_and(|inner| {
                let shape = Shape::of(inner);
                !inner.contains(['*', '_'])
                    && !inner.ends_with(' ')
                    && (1..=12).contains(&shape.words)
                    && shape.inner_stops == 0
                    && !matches!(shape.ending, Ending::Stop | Ending::GoesOn)
                    && !inner.starts_with(' ')
            })
        })
}

/// "NO!!!", "HAHA": a call, not a title.
fn is_shouting(line: &str) -> bool {
    line.ends_with("!!") || line.chars().filter(|c| c.is_alphabetic()).count() < 3
}

/// "14:32", "10.30 Uhr": the time of an entry.
fn is_clock(line: &str) -> bool {
    line.len() <= 16
        && line.contains([':', '.'])
        && line.chars().next().is_some_and(char::is_numeric)
        && line.chars().filter(|c| c.is_alphabetic()).count() <= 4
}

fn is_credit(line: &str) -> bool {
    byline::read(line, &[]).is_some_and(|credit| !credit.is_bare_name)
}

/// What a paragraph looks like that a guessed heading may stand above: a sentence, or several short lines.
pub(crate) fn is_body(page: &Page<'_, '_>, block: Range<usize>) -> bool {
    let first = page.shape(block.start);
    match page.start(block.start) {
        Start::Mark(_) | Start::Quoted | Start::Emoji(_) | Start::Fence => return true,
        Start::Separator | Start::Blank => return false,
        Start::Dash | Start::Prose => {}
    }
    if block.len() >= 2 && block.len() <= 40 && first.words <= 8 {
        return true;
    }
    let last = block.end - 1;
    let ends = matches!(
        page.ending(last),
        Ending::Stop | Ending::Question | Ending::Exclamation | Ending::Ellipsis | Ending::Colon
    );
    (ends || first.inner_stops > 0) && first.words >= 2
}

/// Whether line `at` may be a heading right on top of its text, without a blank line between.
pub(crate) fn sits_on_text(page: &Page<'_, '_>, at: usize, block_end: usize) -> bool {
    let next = at + 1;
    if next >= block_end {
        return false;
    }
    let below = page.shape(next);
    let title = page.shape(at);
    let text = page.text(next);
    title.words <= 7
        && below.first != First::Lower
        && matches!(page.start(next), Start::Prose | Start::Mark(_))
        && (below.inner_stops > 0
            || text.len() >= 40
                && matches!(below.ending, Ending::Stop | Ending::Open)
                && text.len() > 2 * page.text(at).len()
            || matches!(page.start(next), Start::Mark(_)))
}

/// Whether a heading with a sign of its own has a sentence right below it.
pub(crate) fn tops_sentence(page: &Page<'_, '_>, at: usize, block_end: usize) -> bool {
    let next = at + 1;
    next < block_end
        && page.start(next) == Start::Prose
        && page.shape(at).words <= 7
        && page.shape(next).first != First::Lower
        && matches!(page.ending(next), Ending::Stop | Ending::Exclamation | Ending::Colon)
}
