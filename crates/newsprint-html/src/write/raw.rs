//! Raw markup: shown as its source, left out, or cleaned; never trusted.

use newsprint_core::Raw;

use crate::{RawHtml, Writer, walk};

pub(crate) fn block(raw: &Raw, out: &mut Writer<'_>) {
    if raw.text.chars().all(walk::is_blank) {
        return;
    }
    match out.html.raw {
        RawHtml::Drop => {}
        #[cfg(feature = "sanitise")]
        RawHtml::Sanitise if is_html(raw) => {
            out.start("div", "raw");
            out.markup(">");
            out.markup(&crate::sanitise::block(&raw.text));
            out.markup("</div>\n");
        }
        _ => {
            out.start("pre", "raw");
            out.markup("><code>");
            out.text(&raw.text);
            out.markup("</code></pre>\n");
        }
    }
}

pub(crate) fn inline(raw: &Raw, out: &mut Writer<'_>) {
    match out.html.raw {
        RawHtml::Drop => {}
        #[cfg(feature = "sanitise")]
        RawHtml::Sanitise if is_html(raw) => out.markup(&crate::sanitise::inline(&raw.text)),
        _ => out.text(&raw.text),
    }
}

/// Whether readers see any of `raw` inside running text.
pub(crate) fn has_words(raw: &Raw, how: RawHtml) -> bool {
    match how {
        RawHtml::Drop => false,
        #[cfg(feature = "sanitise")]
        RawHtml::Sanitise if is_html(raw) => {
            // What is left is well-formed: outside of tags there is no `<`.
            let cleaned = crate::sanitise::inline(&raw.text);
            let texts = cleaned.split('<').enumerate().map(|(number, part)| {
                if number == 0 { part } else { part.split_once('>').map_or("", |(_, text)| text) }
            });
            texts.flat_map(str::chars).any(|c| !walk::is_blank(c))
        }
        _ => !raw.text.chars().all(walk::is_blank),
    }
}

#[cfg(feature = "sanitise")]
fn is_html(raw: &Raw) -> bool {
    raw.format.eq_ignore_ascii_case("html") || raw.format.eq_ignore_ascii_case("text/html")
}
