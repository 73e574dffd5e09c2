//! The article: `header`, sections inside each other by their levels, `footer`, comments.
//!
//! `article` and `footer` as in [HTML, section 4.3]; comments are articles inside the article (section 4.3.2).
//!
//! [HTML, section 4.3]: https://html.spec.whatwg.org/multipage/sections.html

use newsprint_core::{Article, Closing, Direction, Leftover, LeftoverPlace, Section};

use crate::{Renderer, Writer, direction};

pub(crate) fn article<R: Renderer + ?Sized>(renderer: &mut R, article: &Article, out: &mut Writer<'_>) {
    out.start("article", "article");
    if let Some(language) = &article.language {
        out.attribute("lang", language.as_str());
    }
    out.markup(match direction::known(article) {
        Some(Direction::Ltr) => " dir=\"ltr\">\n",
        Some(Direction::Rtl) => " dir=\"rtl\">\n",
        None => " dir=\"auto\">\n",
    });
    renderer.header(article, out);
    leftovers(renderer, article, LeftoverPlace::Head, out);
    if out.html.contents {
        super::heading::contents(article, out);
    }
    out.place.first_block = true;
    renderer.blocks(&article.lead, out);
    sections(renderer, &article.sections, out);
    leftovers(renderer, article, LeftoverPlace::Body, out);
    if let Some(closing) = &article.closing {
        renderer.closing(closing, out);
    }
    if out.html.comments && !article.comments.is_empty() {
        renderer.comments(article, out);
    }
    leftovers(renderer, article, LeftoverPlace::Comments, out);
    leftovers(renderer, article, LeftoverPlace::End, out);
    out.markup("</article>\n");
}

/// Sections inside each other: a stack of those that are open, at most one for each level.
fn sections<R: Renderer + ?Sized>(renderer: &mut R, sections: &[Section], out: &mut Writer<'_>) {
    let mut open: Vec<&Section> = Vec::new();
    let anchors = std::mem::take(&mut out.ids.anchors);
    for (section, anchor) in sections.iter().zip(&anchors) {
        let level = section.heading.level.clamped();
        while let Some(outer) = open.pop_if(|outer| outer.heading.level.clamped() >= level) {
            renderer.section_end(outer, out);
        }
        let id = out.anchored(anchor);
        renderer.section_start(section, &id, out);
        renderer.heading(&section.heading, level.0 - 1 + out.html.headline_level, out);
        renderer.blocks(&section.blocks, out);
        open.push(section);
    }
    while let Some(section) = open.pop() {
        renderer.section_end(section, out);
    }
    out.ids.anchors = anchors;
}

pub(crate) fn closing<R: Renderer + ?Sized>(renderer: &mut R, closing: &Closing, out: &mut Writer<'_>) {
    if closing.question.is_empty() && closing.after.is_empty() {
        return;
    }
    out.start("footer", "closing");
    out.markup(">\n");
    renderer.blocks(&closing.question, out);
    renderer.blocks(&closing.after, out);
    out.markup("</footer>\n");
}

fn leftovers<R: Renderer + ?Sized>(
    renderer: &mut R,
    article: &Article,
    place: LeftoverPlace,
    out: &mut Writer<'_>,
) {
    if !out.html.leftovers {
        return;
    }
    let mut here = article.leftovers.iter().filter(|leftover| leftover.place == place).peekable();
    if here.peek().is_none() {
        return;
    }
    out.start("div", "leftovers");
    out.markup(">\n");
    for leftover in here {
        renderer.leftover(leftover, out);
    }
    out.markup("</div>\n");
}

pub(crate) fn leftover(leftover: &Leftover, out: &mut Writer<'_>) {
    out.markup("<p");
    out.direction_of(direction::of_text(&leftover.text));
    out.markup(">");
    super::paragraph::lines(&leftover.text, out);
    out.markup("</p>\n");
}
