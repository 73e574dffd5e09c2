//! The front matter: kicker, headline, standfirst, bylines, dates.

use newsprint_core::{Article, Byline, Line, Note, Span, Stamp};

use super::overlay::{self, Overlay};
use crate::{Renderer, Writer, direction, walk};

enum Part<'a> {
    Kicker(&'a Line),
    Headline(&'a Line),
    Standfirst(&'a Line),
    Byline(&'a Byline),
}

impl Part<'_> {
    fn start(&self) -> Option<u32> {
        let span: Option<Span> = match self {
            Self::Kicker(line) | Self::Headline(line) | Self::Standfirst(line) => line.span,
            Self::Byline(byline) => byline.span,
        };
        span.map(|span| span.start)
    }
}

pub(crate) fn header<R: Renderer + ?Sized>(renderer: &mut R, article: &Article, out: &mut Writer<'_>) {
    let mut parts: Vec<Part<'_>> = Vec::with_capacity(4);
    parts.extend(article.kicker.as_ref().map(Part::Kicker));
    parts.extend(article.headline.as_ref().map(Part::Headline));
    parts.extend(article.standfirst.as_ref().map(Part::Standfirst));
    parts.extend(article.bylines.iter().map(Part::Byline));
    // A text may have its byline above the standfirst; where all places are known, the text's order counts.
    if parts.iter().all(|part| part.start().is_some()) {
        parts.sort_by_key(Part::start);
    }
    let loose = loose(article);
    if parts.is_empty() && loose.is_empty() {
        return;
    }
    out.markup("<header>\n");
    for part in parts {
        match part {
            Part::Kicker(line) => renderer.kicker(line, out),
            Part::Headline(line) => renderer.headline(line, out),
            Part::Standfirst(line) => renderer.standfirst(line, out),
            Part::Byline(byline) => renderer.byline(byline, out),
        }
    }
    if !loose.is_empty() {
        out.start("p", "dates");
        out.direction_of(direction::of_text(
            &loose.iter().map(|overlay| overlay.words()).collect::<String>(),
        ));
        out.markup(">");
        for (number, overlay) in loose.into_iter().enumerate() {
            out.markup(if number > 0 { " · " } else { "" });
            overlay.write(out);
        }
        out.markup("</p>\n");
    }
    out.markup("</header>\n");
}

/// The stamps and dateline whose words stand nowhere in the article: built in code, or read from metadata.
fn loose(article: &Article) -> Vec<Overlay<'_>> {
    let mut wanted: Vec<Overlay<'_>> = Vec::new();
    wanted.extend(article.dateline.as_ref().map(Overlay::Dateline));
    wanted.extend(stamps(article).map(Overlay::Stamp));
    wanted.retain(|overlay| !overlay.words().trim().is_empty());
    if wanted.is_empty() {
        return wanted;
    }
    let mut words: Vec<String> =
        article.bylines.iter().map(|byline| walk::text_of(&byline.content)).collect();
    words.extend(
        [&article.kicker, &article.standfirst].into_iter().flatten().map(|line| walk::text_of(&line.content)),
    );
    words.extend(first_paragraph(article));
    words.extend(notes(article).map(|note| walk::text_of(&note.content)));
    wanted.retain(|overlay| !words.iter().any(|text| text.contains(overlay.words())));
    wanted
}

/// The words of the paragraph that may begin with the dateline.
fn first_paragraph(article: &Article) -> Option<String> {
    let mut blocks =
        article.lead.iter().chain(article.sections.first().into_iter().flat_map(|section| &section.blocks));
    blocks.next().map(newsprint_core::Block::to_text)
}

fn notes(article: &Article) -> impl Iterator<Item = &Note> {
    let sections = article.sections.iter().flat_map(|section| &section.blocks);
    let closing = article.closing.iter().flat_map(|closing| &closing.after);
    article.lead.iter().chain(sections).chain(closing).filter_map(|block| match block {
        newsprint_core::Block::Note(note) => Some(note),
        _ => None,
    })
}

pub(super) fn stamps(article: &Article) -> impl Iterator<Item = &Stamp> {
    article.published.iter().chain(&article.updated)
}

pub(crate) fn line<R: Renderer + ?Sized>(
    renderer: &mut R,
    tag: &str,
    class: &str,
    line: &Line,
    out: &mut Writer<'_>,
) {
    if !walk::has_words(&line.content, out.html.raw) {
        return;
    }
    out.start(tag, class);
    out.direction_of(direction::of_inlines(&line.content));
    out.markup(">");
    renderer.inlines(&line.content, out);
    out.markup("</");
    out.markup(tag);
    out.markup(">\n");
}

pub(crate) fn headline<R: Renderer + ?Sized>(renderer: &mut R, headline: &Line, out: &mut Writer<'_>) {
    let tag = super::heading::tag(out.html.headline_level);
    line(renderer, tag, "headline", headline, out);
}

/// A byline: each name that was read stands in a `bdi`, so that a name of another script cannot turn the line around; a date in a `time`.
pub(crate) fn byline<R: Renderer + ?Sized>(renderer: &mut R, byline: &Byline, out: &mut Writer<'_>) {
    if !walk::has_words(&byline.content, out.html.raw) {
        return;
    }
    out.start("p", "byline");
    out.direction_of(direction::of_inlines(&byline.content));
    out.markup(">");
    let names = byline.authors.iter().map(|author| Overlay::Author(&author.name));
    let overlays: Vec<Overlay<'_>> = names.chain(stamps(out.article()).map(Overlay::Stamp)).collect();
    let has_name = byline.authors.iter().any(|author| overlay::stands_in(&author.name, &byline.content));
    if has_name {
        overlay::inlines(renderer, &byline.content, overlays, out);
    } else {
        out.markup("<bdi>");
        overlay::inlines(renderer, &byline.content, overlays, out);
        out.markup("</bdi>");
    }
    out.markup("</p>\n");
}
