//! Running text.

use std::ops::ControlFlow;

use newsprint_core::{Inline, Link};

use super::raw;
use crate::{Renderer, Writer, walk, writer::DEEPEST};

pub(crate) fn inlines<R: Renderer + ?Sized>(renderer: &mut R, content: &[Inline], out: &mut Writer<'_>) {
    if out.place.inlines >= DEEPEST {
        // Deeper than the model allows: the words alone.
        let _ = walk::inline_texts(content, &mut |text| {
            out.text(text);
            ControlFlow::Continue(())
        });
        return;
    }
    out.place.inlines += 1;
    for inline in content {
        match inline {
            Inline::Text(text) => out.text(text),
            Inline::Break(line_end) => {
                out.markup(if line_end.soft || out.html.join_lines { "\n" } else { "<br>\n" });
            }
            Inline::Emphasis(content) => element(renderer, "em", content, out),
            Inline::Strong(content) => element(renderer, "strong", content, out),
            Inline::Code(text) => {
                out.markup("<code>");
                out.text(text);
                out.markup("</code>");
            }
            Inline::Link(link) => renderer.link(link, out),
            Inline::Quoted(quoted) => renderer.quoted(quoted, out),
            Inline::Raw(raw) => raw::inline(raw, out),
            Inline::Custom(custom) => out.text(&custom.fallback),
            _ => {}
        }
    }
    out.place.inlines -= 1;
}

fn element<R: Renderer + ?Sized>(renderer: &mut R, tag: &str, content: &[Inline], out: &mut Writer<'_>) {
    out.start(tag, "");
    out.markup(">");
    renderer.inlines(content, out);
    out.markup("</");
    out.markup(tag);
    out.markup(">");
}

/// A link; its words alone when its address is not allowed, when it has no words, or inside another link (HTML knows no such thing).
pub(crate) fn link<R: Renderer + ?Sized>(renderer: &mut R, link: &Link, out: &mut Writer<'_>) {
    let address = if out.place.in_link { None } else { out.html.allowed.check(&link.href) };
    let Some(address) = address.filter(|_| walk::has_words_to_link(&link.content, out.html.raw)) else {
        return renderer.inlines(&link.content, out);
    };
    let address = out.ids.fragment(&address).unwrap_or(address);
    out.markup("<a");
    out.attribute("href", &address);
    if let Some(title) = link.title.as_deref().filter(|title| !title.is_empty()) {
        out.attribute("title", title);
    }
    if out.place.in_comment {
        out.markup(" rel=\"ugc nofollow\"");
    }
    out.markup(">");
    out.place.in_link = true;
    renderer.inlines(&link.content, out);
    out.place.in_link = false;
    out.markup("</a>");
}
