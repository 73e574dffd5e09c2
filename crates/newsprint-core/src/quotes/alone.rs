//! The engine on any text, without an article.

use std::ops::Range;

use super::{Options, Passage, Role, engine};
use crate::{AttributionPlace, Basis, Claim, QuoteForm, QuoteKind, text::blank};

/// A quote of a text: one entry for each run of quoted words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TextQuote {
    /// Bytes of the text, marks included.
    pub range: Range<usize>,
    /// Which quote it is a part of, counted from 0: the parts of a split or continued quote share it.
    pub quote: usize,
    /// Utterance, fragment or label.
    pub kind: QuoteKind,
    /// Inside a line or alone on it.
    pub form: QuoteForm,
    /// Who said it, under the fullest name that the text gives; `None` when the text does not say or leaves it open.
    pub speaker: Option<String>,
    /// The words that name the source here: `He`.
    pub named_as: Option<String>,
    /// The verb or phrase: `said`.
    pub cue: Option<String>,
    /// On what evidence.
    pub basis: Option<Basis>,
    /// Whether the text claims that it was said.
    pub claim: Option<Claim>,
    /// Where the source stands.
    pub place: Option<AttributionPlace>,
    /// Whether the closing mark is there.
    pub closed: bool,
}

/// The quotes of `text`, in their order; those inside other quotes follow the one around them.
///
/// Paragraphs are runs of lines between blank lines. A first line alone and a line led by an emoji are read as headings.
///
/// ```
/// use newsprint_core::{QuoteKind, quotes};
///
/// let found = quotes::read("“The boats are safe,” harbour master Imo Prue said.");
/// assert_eq!(found[0].kind, QuoteKind::Full);
/// assert_eq!(found[0].speaker.as_deref(), Some("Imo Prue"));
/// assert_eq!(found[0].cue.as_deref(), Some("said"));
/// ```
#[must_use]
pub fn read(text: &str) -> Vec<TextQuote> {
    read_with(text, &Options::new())
}

/// [`read`] with what the caller knows about the text.
#[must_use]
pub fn read_with(text: &str, options: &Options) -> Vec<TextQuote> {
    let paragraphs = paragraphs(text);
    let passages: Vec<Passage<'_>> = paragraphs
        .iter()
        .map(|(range, role)| Passage {
            text: text.get(range.clone()).unwrap_or_default(),
            role: *role,
            scope: 0,
        })
        .collect();
    let found = engine::find(&passages, options);
    let mut quotes = Vec::new();
    for (number, quote) in found.quotes.iter().enumerate() {
        let attribution = quote.attribution.as_ref();
        let speaker =
            attribution.and_then(|a| a.speaker).and_then(|id| found.speakers.get(id.0 as usize - 1));
        for piece in &quote.pieces {
            let Some((paragraph, _)) = paragraphs.get(piece.passage) else { continue };
            quotes.push(TextQuote {
                range: paragraph.start + piece.range.start..paragraph.start + piece.range.end,
                quote: number,
                kind: quote.kind,
                form: quote.form,
                speaker: speaker.map(|speaker| speaker.name.clone()),
                named_as: attribution.map(|a| a.named_as.clone()),
                cue: attribution.and_then(|a| a.cue.as_deref()).map(str::to_owned),
                basis: attribution.map(|a| a.basis),
                claim: attribution.map(|a| a.claim),
                place: attribution.map(|a| a.place),
                closed: piece.closed,
            });
        }
    }
    quotes.sort_by_key(|quote| (quote.range.start, std::cmp::Reverse(quote.range.end)));
    quotes
}

/// The paragraphs of `text` and what they are.
fn paragraphs(text: &str) -> Vec<(Range<usize>, Role)> {
    let mut paragraphs: Vec<(Range<usize>, Role)> = Vec::new();
    let mut open = false;
    for line in crate::lines::split(text) {
        if line.is_blank() {
            open = false;
            continue;
        }
        let heading = is_heading(line.text)
            || (paragraphs.is_empty()
                && !line.text.ends_with(['.', '!', '?', '”', '"', ':'])
                && line.text.len() < 200);
        match paragraphs.last_mut() {
            Some((range, Role::Prose)) if open && !heading => range.end = line.end(),
            _ => paragraphs.push((line.start()..line.end(), if heading { Role::Title } else { Role::Prose })),
        }
        open = !heading;
    }
    paragraphs
}

/// Whether a line starts with a pictograph: enough for a text that is no article.
fn is_heading(line: &str) -> bool {
    line.trim_start_matches(blank::is_blank).chars().next().is_some_and(|c| {
        matches!(c, '\u{2600}'..='\u{27BF}' | '\u{1F000}'..='\u{1FAFF}') || matches!(c, '⌚' | '⏰' | '⏳')
    })
}
