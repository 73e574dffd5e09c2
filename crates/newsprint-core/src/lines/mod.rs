//! Lines: the text split at its line ends; borrowed, nothing copied.
//!
//! Line ends are LF, CRLF, CR, U+2028 and U+2029 ([UAX #14] BK, CR, LF, without the rare U+000B, U+000C and U+0085, which are blanks here).
//!
//! [UAX #14]: https://www.unicode.org/reports/tr14/#BK

use crate::text::{blank, signs::Signs};

/// One line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line<'t> {
    /// The line without its end and without blanks at its edges; empty when the line is blank.
    pub(crate) text: &'t str,
    /// [`Line::start`], [`Line::indent`] and what it holds, in one word, since every line of a text has them.
    place: u64,
}

/// Bits of [`Line::indent`] and of the signs in [`Line::place`]; the other 36 are [`Line::start`].
const INDENT_BITS: u32 = 12;
const SIGN_BITS: u32 = 16;

impl<'t> Line<'t> {
    fn new(text: &'t str, start: usize, indent: u32, signs: Signs) -> Self {
        let indent = u64::from(indent).min((1 << INDENT_BITS) - 1);
        let place = ((start as u64) << INDENT_BITS | indent) << SIGN_BITS;
        Self { text, place: place | u64::from(signs.bits()) }
    }

    /// Byte offset of `text` in the source.
    pub(crate) fn start(&self) -> usize {
        usize::try_from(self.place >> (INDENT_BITS + SIGN_BITS)).unwrap_or(usize::MAX)
    }

    /// Columns of white space in front of `text`, 4,095 at most: a tab goes to the next multiple of 4 (CommonMark 0.31.2, section 2.2).
    pub(crate) fn indent(&self) -> u32 {
        u32::try_from(self.place >> SIGN_BITS & ((1 << INDENT_BITS) - 1)).unwrap_or(0)
    }

    /// What it holds; all where nobody has looked: see [`iter`].
    pub(crate) fn signs(&self) -> Signs {
        Signs::of_bits(u16::try_from(self.place & u64::from(u16::MAX)).unwrap_or(u16::MAX))
    }

    /// Whether the line shows nothing.
    pub(crate) fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// Byte offset after `text` in the source.
    pub(crate) fn end(&self) -> usize {
        self.start() + self.text.len()
    }
}

/// A place of a text in 32 bits, for what is kept of every line: a text that is parsed is no longer, and beyond it places stop counting.
pub(crate) fn narrow(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// So many blank lines in a row are kept, more than any rule looks ahead or back: a million of them say no more.
const MOST_BLANK: usize = 4096;

/// The lines of `text`, in order, without the blank ones behind [`MOST_BLANK`] others. A text that ends in a line end has no further empty line.
pub(crate) fn split(text: &str) -> Vec<Line<'_>> {
    let ends = memchr::memchr_iter(b'\n', text.as_bytes()).count();
    // Where most bytes are line ends, most lines are blank.
    let expected = if ends > text.len() / 2 { ends.min(MOST_BLANK) } else { ends };
    let mut lines = Vec::with_capacity(expected + 1);
    let mut blank = 0;
    let mut rest = iter(text);
    while let Some(line) = rest.take_line(Signs::up_to_end) {
        blank = if line.is_blank() { blank + 1 } else { 0 };
        if blank <= MOST_BLANK {
            lines.push(line);
        }
    }
    lines
}

/// The same, one after another, without a look at their signs.
pub(crate) fn iter(text: &str) -> Lines<'_> {
    Lines { text, at: 0, separator: find_separator(text, 0) }
}

/// Iterator over the lines of a text: see [`iter`].
#[derive(Clone, Debug)]
pub(crate) struct Lines<'t> {
    text: &'t str,
    at: usize,
    /// Where the next U+2028 or U+2029 stands, or the text ends. They are rare, so they are looked for once and not line by line.
    separator: usize,
}

impl<'t> Iterator for Lines<'t> {
    type Item = Line<'t>;

    fn next(&mut self) -> Option<Line<'t>> {
        self.take_line(|ahead| {
            let end = memchr::memchr2(b'\n', b'\r', ahead.as_bytes());
            (end.unwrap_or(ahead.len()), Signs::ALL)
        })
    }
}

impl<'t> Lines<'t> {
    /// The next line. `read` says where the first LF or CR of a text stands, or the text ends, and what stands before.
    #[inline]
    fn take_line(&mut self, read: impl FnOnce(&str) -> (usize, Signs)) -> Option<Line<'t>> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let first = *bytes.get(start)?;
        if self.separator < start {
            self.separator = find_separator(self.text, start);
        }
        let ahead = self.text.get(start..self.separator).unwrap_or_default();
        let (length, signs) = if first == b'\n' { (0, Signs::default()) } else { read(ahead) };
        let end = start + length;
        self.at = match bytes.get(end) {
            None => end,
            Some(b'\n') => end + 1,
            Some(b'\r') => end + if bytes.get(end + 1) == Some(&b'\n') { 2 } else { 1 },
            Some(_) => end + SEPARATOR_LENGTH,
        };
        Some(line(self.text.get(start..end).unwrap_or_default(), start, signs))
    }
}

/// U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
const SEPARATOR_LENGTH: usize = 3;

/// Where the first U+2028 or U+2029 at or after `from` stands; the length of `text` when there is none.
fn find_separator(text: &str, from: usize) -> usize {
    let bytes = text.as_bytes().get(from..).unwrap_or_default();
    memchr::memchr2_iter(0xA8, 0xA9, bytes)
        .find(|&last| last >= 2 && bytes.get(last - 2..last) == Some(&[0xE2, 0x80]))
        .map_or(text.len(), |last| from + last - 2)
}

fn line(raw: &str, start: usize, signs: Signs) -> Line<'_> {
    if raw.as_bytes().first().is_none_or(u8::is_ascii_graphic) {
        return Line::new(blank::trim_end(raw), start, 0, signs);
    }
    let text = blank::trim_start(raw);
    let skipped = raw.len() - text.len();
    let mut indent = 0_u32;
    for c in raw.get(..skipped).unwrap_or_default().chars() {
        match c {
            '\t' => indent = (indent / 4 * 4).saturating_add(4),
            c if c.is_whitespace() => indent = indent.saturating_add(1),
            _ => {}
        }
    }
    Line::new(blank::trim_end(text), start + skipped, indent, signs)
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
    fn letters_that_end_as_a_line_separator_does_are_no_line_ends() {
        let texts: Vec<_> =
            split("è\u{2027}é\u{20E8}x\u{2029}\u{2028}ö").into_iter().map(|line| line.text).collect();
        assert_eq!(texts, ["è\u{2027}é\u{20E8}x", "", "ö"]);
    }

    #[test]
    fn a_text_of_line_ends_has_as_many_blank_lines() {
        assert_eq!(split("\n\r\r\n\u{2028}").len(), 4);
        assert_eq!(split("").len(), 0);
        assert_eq!(split("a\n").len(), 1);
    }

    #[test]
    fn a_million_blank_lines_are_a_few_thousand() {
        let text = format!("a\n{}b", "\n".repeat(1_000_000));
        let lines = split(&text);
        assert_eq!(lines.len(), MOST_BLANK + 2);
        assert_eq!(lines.last().map(|line| (line.text, line.start())), Some(("b", text.len() - 1)));
    }

    #[test]
    fn edges_are_trimmed_and_offsets_point_at_the_words() {
        let text = "\u{FEFF} \t Hello \u{200B}\r\n\r\n";
        let lines = split(text);
        assert_eq!(lines.len(), 2);
        assert_eq!(text.get(lines[0].start()..lines[0].end()), Some("Hello"));
        assert_eq!(lines[0].indent(), 5);
        assert!(lines[1].is_blank());
    }
}
