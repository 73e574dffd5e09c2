//! Paragraphs, and the other blocks of plain words: notes, rules, code, what the model does not know.

use newsprint_core::{Code, Custom, Note, NoteKind, Paragraph, Rule};

use super::{front, overlay};
use crate::{Renderer, Writer, direction, walk};

pub(crate) fn paragraph<R: Renderer + ?Sized>(renderer: &mut R, paragraph: &Paragraph, out: &mut Writer<'_>) {
    let is_first = std::mem::take(&mut out.place.first_block);
    if paragraph.content.is_empty() {
        return;
    }
    out.start("p", "");
    if let Some(language) = &paragraph.language {
        out.attribute("lang", language.as_str());
    }
    out.direction_of(direction::of_inlines(&paragraph.content));
    out.markup(">");
    match &out.article().dateline {
        Some(dateline) if is_first => {
            overlay::inlines(renderer, &paragraph.content, vec![overlay::Overlay::Dateline(dateline)], out);
        }
        _ => renderer.inlines(&paragraph.content, out),
    }
    out.markup("</p>\n");
}

pub(crate) fn note<R: Renderer + ?Sized>(renderer: &mut R, note: &Note, out: &mut Writer<'_>) {
    out.start(
        "aside",
        match note.kind {
            NoteKind::Correction => "note correction",
            NoteKind::Update => "note update",
            NoteKind::Disclosure => "note disclosure",
            _ => "note",
        },
    );
    // Inside an article this is no landmark, and each note need not be one in a list of them.
    out.markup(" role=\"note\"><p");
    out.direction_of(direction::of_inlines(&note.content));
    out.markup(">");
    let stamps = front::stamps(out.article()).map(overlay::Overlay::Stamp).collect();
    overlay::inlines(renderer, &note.content, stamps, out);
    out.markup("</p></aside>\n");
}

/// A rule of signs alone is an `hr`; one of emoji or words is shown, since it says more than a line.
pub(crate) fn rule(rule: &Rule, out: &mut Writer<'_>) {
    let is_plain = |c: char| walk::is_blank(c) || "-_*=~.·•–—―─━#+⁂".contains(c);
    if rule.written.chars().all(is_plain) {
        return out.markup("<hr>\n");
    }
    out.start("p", "rule");
    out.direction_of(direction::of_text(&rule.written));
    out.markup(">");
    lines(&rule.written, out);
    out.markup("</p>\n");
}

pub(crate) fn code(code: &Code, out: &mut Writer<'_>) {
    out.markup("<pre dir=\"ltr\"><code");
    if let Some(language) = code.language.as_deref().filter(|language| is_language(language)) {
        out.attribute("class", &format!("language-{language}"));
    }
    out.markup(">");
    out.text(&code.text);
    out.markup("</code></pre>\n");
}

/// What highlighters know as a language; a hostile one would become several classes.
fn is_language(language: &str) -> bool {
    (1..=40).contains(&language.len())
        && language
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'#' | b'.' | b'_'))
}

pub(crate) fn custom(custom: &Custom, out: &mut Writer<'_>) {
    if custom.fallback.chars().all(walk::is_blank) {
        return;
    }
    out.start("p", "custom");
    out.direction_of(direction::of_text(&custom.fallback));
    out.markup(">");
    lines(&custom.fallback, out);
    out.markup("</p>\n");
}

/// Text whose line ends are shown.
pub(crate) fn lines(text: &str, out: &mut Writer<'_>) {
    for (number, line) in text.lines().enumerate() {
        out.markup(if number > 0 { "<br>\n" } else { "" });
        out.text(line);
    }
}
