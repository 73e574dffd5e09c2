//! What counts as blank: Unicode `White_Space` and the invisible marks that people paste along.
//!
//! Never blank: U+200C and U+200D (they change what is shown) and the variation selectors.

/// Whether `c` shows nothing at the edge of a line: [`White_Space`] (UAX #44), byte order mark, zero-width space, word joiner, direction marks.
///
/// [`White_Space`]: https://www.unicode.org/reports/tr44/#White_Space
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{FEFF}' | '\u{200B}' | '\u{2060}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// `text` without blanks at its edges.
pub(crate) fn trim(text: &str) -> &str {
    trim_end(trim_start(text))
}

/// `text` without blanks in front.
pub(crate) fn trim_start(text: &str) -> &str {
    match text.as_bytes() {
        [first, ..] if !first.is_ascii_graphic() => text.trim_start_matches(is_blank),
        _ => text,
    }
}

/// `text` without blanks behind.
pub(crate) fn trim_end(text: &str) -> &str {
    match text.as_bytes() {
        [.., last] if !last.is_ascii_graphic() => text.trim_end_matches(is_blank),
        _ => text,
    }
}
