//! Text that needs no backslash anywhere, as nearly all text: seen at a glance, without the walk.

use super::{
    BYTE_ORDER_MARK, Place,
    line_start::{self, Position},
    link, url,
};
use crate::flat::{Flat, Kind};

/// Whether `flat` needs no change at all. `false` says nothing.
pub(super) fn needs_nothing(flat: &Flat, place: Place, wraps: bool) -> bool {
    let bytes = flat.text.as_bytes();
    if flat.syntax.iter().any(|piece| piece.kind != Kind::Break) {
        return false;
    }
    if flat.text.starts_with(BYTE_ORDER_MARK) {
        return false;
    }
    let container = match place {
        // A run of `#` at either end, or a blank.
        Place::Heading => {
            let is_kept = |byte: Option<&u8>| !byte.is_some_and(|b| matches!(b, b'#' | b' ' | b'\t'));
            return is_kept(bytes.first()) && is_kept(bytes.last()) && !has_special(bytes);
        }
        Place::Paragraph(container) => container,
    };
    let mut start = 0;
    let mut before = None;
    for piece in flat.syntax.iter().map(Some).chain([None]) {
        let end = piece.map_or(bytes.len(), |piece| piece.range.start);
        let line = flat.text.get(start..end).unwrap_or_default();
        let rest = link::Source::new(flat, start);
        let position =
            Position { first: before.is_none(), container, before: before.unwrap_or_default(), wraps };
        // A reader that sees a bare address at the end would take the backslash of a line end for a part of it.
        let is_glued = bytes.get(end) == Some(&b'\\') && url::ends_in_address(line);
        if !is_plain_line(line, rest, position) || has_special(line.as_bytes()) || is_glued {
            return false;
        }
        (before, start) = (Some(line), piece.map_or(end, |piece| piece.range.end));
    }
    true
}

/// Whether `line` begins no block and has no blank at its edges.
fn is_plain_line(line: &str, rest: link::Source<'_>, position: Position<'_>) -> bool {
    let (Some(first), Some(last)) = (line.as_bytes().first(), line.as_bytes().last()) else { return true };
    match (first, last) {
        (b' ' | b'\t', _) | (_, b' ' | b'\t') => false,
        (b'A'..=b'Z' | b'a'..=b'z' | 0x80.., _) => true,
        _ => line_start::escape(line, rest, position).is_none(),
    }
}

/// Whether a byte is there that may begin inline markup.
fn has_special(bytes: &[u8]) -> bool {
    memchr::memchr3(b'*', b'_', b'[', bytes).is_some()
        || memchr::memchr3(b'<', b'&', b'`', bytes).is_some()
        || memchr::memchr3(b'\\', b'~', b']', bytes).is_some()
}
