//! Link destinations, titles, autolinks and images ([CommonMark 0.31.2, section 6.3](https://spec.commonmark.org/0.31.2/#links)).

use crate::{
    escape::{self, Place, entity, html},
    flat::{Flat, Kind},
};

/// What an image begins with.
const IMAGE: &str = "![";

/// Whether `<words>` is a link to `href` that shows `words`.
pub(crate) fn is_autolink(href: &str, words: &str) -> bool {
    let written = format!("<{words}>");
    let is_whole = |length: Option<usize>| length == Some(written.len());
    (href == words && is_whole(html::uri_autolink(&written)))
        || (href.strip_prefix("mailto:") == Some(words) && is_whole(html::email_autolink(&written)))
}

/// Writes what stands in the round brackets of a link.
pub(crate) fn push(href: &str, title: Option<&str>, out: &mut String) {
    if needs_angles(href) || (href.is_empty() && title.is_some()) {
        out.push('<');
        push_escaped(href, &['<', '>'], out);
        out.push('>');
    } else {
        push_escaped(href, &[], out);
    }
    if let Some(title) = title {
        out.push_str(" \"");
        push_escaped(title, &['"'], out);
        out.push('"');
    }
}

/// Writes an image.
pub(crate) fn push_image(src: &str, alt: &str, title: Option<&str>, out: &mut String) {
    out.push_str(IMAGE);
    push_alt(alt, out);
    out.push_str("](");
    push(src, title, out);
    out.push(')');
}

/// Writes what an image shows where it cannot be seen: the words of a link of its own.
fn push_alt(alt: &str, out: &mut String) {
    let mut flat = Flat::default();
    flat.push_syntax(IMAGE, Kind::LinkOpen);
    flat.text.push_str(alt);
    flat.push_syntax("]()", Kind::LinkClose);
    let mut edits = Vec::new();
    escape::decide(&mut flat, Place::Heading, false, &mut edits);
    let mut edits = edits.into_iter().peekable();
    for (at, c) in alt.char_indices() {
        let edit = edits.next_if(|edit| edit.at == at + IMAGE.len());
        // Code and HTML could end in the words behind the image, and comrak sees none where `^` comes first.
        let is_odd = || match c {
            '`' => true,
            '^' => at == 0,
            '<' => alt
                .get(at + 1..)
                .is_some_and(|rest| rest.starts_with(['!', '?']) || rest.contains(['"', '\''])),
            _ => false,
        };
        if matches!(c, '\n' | '\r') {
            out.push_str("&#10;");
        } else {
            out.extend((edit.is_some() || is_odd()).then_some('\\'));
            out.push(c);
        }
    }
}

/// Blanks, control characters and brackets without a partner cannot stand bare.
fn needs_angles(href: &str) -> bool {
    let mut depth = 0_u32;
    for c in href.chars() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return true,
            ')' => depth -= 1,
            c if c.is_whitespace() || c.is_control() => return true,
            _ => {}
        }
        if depth > 30 {
            return true;
        }
    }
    depth > 0 || href.starts_with('<')
}

/// Writes `text` with a backslash in front of `marks`, and of what would be an escape or a character reference.
fn push_escaped(text: &str, marks: &[char], out: &mut String) {
    for (at, c) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        match c {
            '\n' | '\r' => {
                out.push_str("&#10;");
                continue;
            }
            '\\' if rest.as_bytes().get(1).is_none_or(u8::is_ascii_punctuation) => out.push('\\'),
            // Behind a backslash comrak takes a character reference for one here.
            '&' if entity::length(rest).is_some() => {
                out.push_str("&amp;");
                continue;
            }
            c if marks.contains(&c) => out.push('\\'),
            _ => {}
        }
        out.push(c);
    }
}
