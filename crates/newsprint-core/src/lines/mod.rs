//! Lines: the text split at its line ends; borrowed, nothing copied.
//!
//! Line ends are LF, CRLF, CR, U+2028 and U+2029 ([UAX #14] BK, CR, LF, without the rare U+000B, U+000C and U+0085, which are blanks here).
//!
//! [UAX #14]: https://www.unicode.org/reports/tr14/#BK

use crate::text::blank;

/// One line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line<'t> {
    /// The line without its end and without blanks at its edges; empty when the line is blank.
    pub(crate) text: &'t str,
    /// Byte offset of `text` in the source.
    pub(crate) start: usize,
    /// Columns of white space in front of `text`: a tab goes to the next multiple of 4 (CommonMark 0.31.2, section 2.2).
    pub(crate) indent: usize,
}

impl Line<'_> {
    /// Whether the line shows nothing.
    pub(crate) fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// Byte offset after `text` in the source.
    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The lines of `text`, in order. A text that ends in a line end has no further empty line.
pub(crate) fn split(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::with_capacity(text.len() / 40 + 1);
    let mut start = 0;
    while start < text.len() {
        let rest = text.get(start..).unwrap_or_default();
        let (length, end) = find_end(rest);
        lines.push(line(rest.get(..length).unwrap_or_default(), start));
        start += length + end;
    }
    lines
}

/// The length of the first line of `rest` and of its line end (0 at the end of the text).
fn find_end(rest: &str) -> (usize, usize) {
    let bytes = rest.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            b'\n' => return (at, 1),
            b'\r' => return (at, if bytes.get(at + 1) == Some(&b'\n') { 2 } else { 1 }),
            // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
            0xE2 if matches!(bytes.get(at + 1..at + 3), Some([0x80, 0xA8 | 0xA9])) => return (at, 3),
            _ => {}
        }
    }
    (rest.len(), 0)
}

fn line(raw: &str, start: usize) -> Line<'_> {
    let text = raw.trim_start_matches(blank::is_blank);
    let skipped = raw.len() - text.len();
    let mut indent = 0;
    for c in raw.chars().take_while(|&c| blank::is_blank(c)) {
        match c {
            '\t' => indent = indent / 4 * 4 + 4,
            c if c.is_whitespace() => indent += 1,
            _ => {}
        }
    }
    Line { text: text.trim_end_matches(blank::is_blank), start: start + skipped, indent }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_end_of_the_model_ends_a_line_and_crlf_is_one() {
        let texts: Vec<_> =
            split("a\nb\r\nc\rd\u{2028}e\u{2029}f").into_iter().map(|line| line.text).collect();
        assert_eq!(texts, ["a", "b", "c", "d", "e", "f"]);
    }

    #[test]
    fn edges_are_trimmed_and_offsets_point_at_the_words() {
        let text = "\u{FEFF} \t Hello \u{200B}\r\n\r\n";
        let lines = split(text);
        assert_eq!(lines.len(), 2);
        assert_eq!(text.get(lines[0].start..lines[0].end()), Some("Hello"));
        assert_eq!(lines[0].indent, 5);
        assert!(lines[1].is_blank());
    }
}
