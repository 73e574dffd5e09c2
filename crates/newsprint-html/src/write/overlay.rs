//! Overlays: names, dates and datelines, which the model keeps beside the words they stand in.

use newsprint_core::{Dateline, Inline, Stamp};

use super::stamp;
use crate::{Renderer, Writer};

/// How many overlays one part may have; a text is searched once for each.
const MOST: usize = 24;

#[derive(Clone, Copy)]
pub(super) enum Overlay<'a> {
    Author(&'a str),
    Stamp(&'a Stamp),
    Dateline(&'a Dateline),
}

impl<'a> Overlay<'a> {
    /// The words of the text that it lies over.
    pub(super) fn words(self) -> &'a str {
        match self {
            Self::Author(name) => name,
            Self::Stamp(stamp) => &stamp.written,
            Self::Dateline(dateline) => &dateline.written,
        }
    }

    /// Its words, marked as what they are.
    pub(super) fn write(self, out: &mut Writer<'_>) {
        match self {
            Self::Author(name) => {
                out.start("bdi", "author");
                out.markup(">");
                out.text(name);
                out.markup("</bdi>");
            }
            Self::Stamp(stamp) => stamp::stamp(stamp, out),
            Self::Dateline(dateline) => {
                out.start("span", "dateline");
                out.markup(">");
                out.text(&dateline.written);
                out.markup("</span>");
            }
        }
    }
}

/// Whether `words` stand whole in one text of `content`.
pub(super) fn stands_in(words: &str, content: &[Inline]) -> bool {
    !words.is_empty()
        && content.iter().any(|inline| matches!(inline, Inline::Text(text) if text.contains(words)))
}

/// Running text, with each of `overlays` marked where its words first stand.
pub(super) fn inlines<R: Renderer + ?Sized>(
    renderer: &mut R,
    content: &[Inline],
    mut overlays: Vec<Overlay<'_>>,
    out: &mut Writer<'_>,
) {
    overlays.retain(|overlay| !overlay.words().trim().is_empty());
    overlays.truncate(MOST);
    if overlays.is_empty() {
        return renderer.inlines(content, out);
    }
    for inline in content {
        match inline {
            Inline::Text(text) => self::text(text, &mut overlays, out),
            other => renderer.inlines(std::slice::from_ref(other), out),
        }
    }
}

fn text(mut text: &str, overlays: &mut Vec<Overlay<'_>>, out: &mut Writer<'_>) {
    loop {
        // The first that stands; of two at one place the longer, so that a day is not cut out of its date.
        let found = overlays.iter().enumerate().filter_map(|(number, overlay)| {
            let words = overlay.words();
            text.find(words).map(|at| (at, std::cmp::Reverse(words.len()), number))
        });
        let Some((at, _, number)) = found.min() else { return out.text(text) };
        let overlay = overlays.swap_remove(number);
        out.text(text.get(..at).unwrap_or_default());
        overlay.write(out);
        text = text.get(at + overlay.words().len()..).unwrap_or_default();
    }
}
