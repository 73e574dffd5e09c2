//! Quotes: inside running text, and set apart.
//!
//! `figure` with `figcaption` around a `blockquote`, since whose words they are is no part of them ([HTML, section 4.4.4]).
//!
//! [HTML, section 4.4.4]: https://html.spec.whatwg.org/multipage/grouping-content.html#the-blockquote-element

use newsprint_core::{Basis, BlockQuote, Claim, Line, QuoteId, QuoteKind, Quoted};

use crate::{Captions, InlineQuotes, Renderer, Writer, direction, walk};

pub(crate) fn quoted<R: Renderer + ?Sized>(renderer: &mut R, quoted: &Quoted, out: &mut Writer<'_>) {
    // The block quote has the id already, and its marks are the text's own.
    if out.place.block_quote == Some(quoted.quote) {
        return with_marks(renderer, quoted, out);
    }
    let is_label = out.quote(quoted.quote).is_some_and(|quote| quote.kind == QuoteKind::Label);
    let how = if is_label { InlineQuotes::Marks } else { out.html.inline_quotes };
    match how {
        // The browser would close a quote that goes on in the next paragraph.
        InlineQuotes::Q if quoted.closed => {
            out.markup("<q");
            id(quoted.quote, out);
            out.markup(">");
            renderer.inlines(&quoted.content, out);
            out.markup("</q>");
        }
        InlineQuotes::Marks => with_marks(renderer, quoted, out),
        _ => {
            out.start("span", "quote");
            id(quoted.quote, out);
            out.markup(">");
            with_marks(renderer, quoted, out);
            out.markup("</span>");
        }
    }
}

fn with_marks<R: Renderer + ?Sized>(renderer: &mut R, quoted: &Quoted, out: &mut Writer<'_>) {
    out.mark(quoted.marks.open);
    renderer.inlines(&quoted.content, out);
    if quoted.closed {
        out.mark(quoted.marks.close);
    }
}

/// The id, where the quote first stands.
fn id(quote: QuoteId, out: &mut Writer<'_>) {
    if out.ids.is_first_of_quote(quote.0) {
        out.id('q', quote.0);
    }
}

pub(crate) fn block_quote<R: Renderer + ?Sized>(renderer: &mut R, quote: &BlockQuote, out: &mut Writer<'_>) {
    let written = quote.caption.as_ref().filter(|caption| walk::has_words(&caption.content, out.html.raw));
    let speaker = match (out.html.captions, written, quote.quote) {
        (Captions::All, None, Some(id)) => speaker(id, out),
        _ => None,
    };
    let has_caption = written.is_some() || speaker.is_some();
    if has_caption {
        out.start("figure", "quotation");
        out.markup(">\n");
    }
    out.start("blockquote", if has_caption { "" } else { "quotation" });
    if let Some(quote) = quote.quote {
        id(quote, out);
    }
    let outside = out.enter(direction::of_blocks(&quote.blocks));
    out.markup(">\n");
    let around = std::mem::replace(&mut out.place.block_quote, quote.quote);
    renderer.blocks(&quote.blocks, out);
    out.place.block_quote = around;
    out.markup("</blockquote>\n");
    out.leave(outside);
    if let Some(line) = written {
        caption(renderer, line, out);
    } else if let Some(name) = speaker {
        out.markup("<figcaption><bdi>");
        out.text(name);
        out.markup("</bdi></figcaption>\n");
    }
    if has_caption {
        out.markup("</figure>\n");
    }
}

fn caption<R: Renderer + ?Sized>(renderer: &mut R, line: &Line, out: &mut Writer<'_>) {
    out.markup("<figcaption");
    out.direction_of(direction::of_inlines(&line.content));
    out.markup("><bdi>");
    renderer.inlines(&line.content, out);
    out.markup("</bdi></figcaption>\n");
}

/// Whose words they are, by name or description; a pronoun says nothing outside its sentence.
fn speaker<'a>(id: QuoteId, out: &Writer<'a>) -> Option<&'a str> {
    let attribution = out.quote(id)?.attribution.as_ref()?;
    if attribution.claim == Claim::Denied {
        return None;
    }
    let named =
        attribution.speaker.and_then(|speaker| out.speaker(speaker)).map(|speaker| speaker.name.as_str());
    let described = || (attribution.basis == Basis::Described).then_some(attribution.named_as.as_str());
    named.or_else(described).filter(|name| !name.chars().all(walk::is_blank))
}
