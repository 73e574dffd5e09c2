//! Positions: from byte offsets to what people, editors and terminals count.

use std::cell::Cell;

use unicode_segmentation::UnicodeSegmentation;

use super::width;

/// Converts byte offsets of one text into positions.
///
/// Lines end where the parser ends them: LF, CRLF, CR, U+2028, U+2029. Making one takes one pass over the text; a question
/// takes time for its line only, and questions in ascending order share the work.
///
/// ```
/// use newsprint_core::Positions;
///
/// let positions = Positions::new("Tides\n⛴️ Ferry");
/// let ferry = positions.at(13); // the F
/// assert_eq!((ferry.line, ferry.column), (2, 3)); // people: the emoji is one character
/// assert_eq!((ferry.utf8, ferry.utf16, ferry.utf32), (7, 3, 3)); // editors: units in front, from the line's start
/// assert_eq!(ferry.cells, 3); // terminals: the emoji takes two cells
/// ```
#[derive(Clone, Debug)]
pub struct Positions<'t> {
    text: &'t str,
    /// Byte offset of each line's first byte.
    starts: Vec<usize>,
    /// The last answer, to go on from.
    last: Cell<Option<(usize, Position)>>,
}

/// One place of a text, as different readers count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Position {
    /// 1-based line.
    pub line: usize,
    /// 1-based column in grapheme clusters ([UAX #29](https://www.unicode.org/reports/tr29/)): what people count.
    pub column: usize,
    /// Bytes in front of it on its line.
    pub utf8: usize,
    /// UTF-16 code units in front of it on its line: `character` of the Language Server Protocol, columns of JavaScript.
    pub utf16: usize,
    /// Characters (Unicode scalar values) in front of it on its line: columns of Python.
    pub utf32: usize,
    /// Terminal cells in front of it on its line; a tab goes to the next multiple of 8.
    pub cells: usize,
}

impl Position {
    fn start(line: usize) -> Self {
        Self { line, column: 1, utf8: 0, utf16: 0, utf32: 0, cells: 0 }
    }

    /// The position behind `cluster`.
    fn behind(mut self, cluster: &str) -> Self {
        self.column += 1;
        self.utf8 += cluster.len();
        self.utf16 += cluster.encode_utf16().count();
        self.utf32 += cluster.chars().count();
        self.cells =
            if cluster == "\t" { self.cells / 8 * 8 + 8 } else { self.cells + width::of_cluster(cluster) };
        self
    }
}

impl<'t> Positions<'t> {
    /// Positions in `text`.
    pub fn new(text: &'t str) -> Self {
        let mut starts = vec![0];
        let bytes = text.as_bytes();
        for (at, &byte) in bytes.iter().enumerate() {
            match byte {
                b'\n' => starts.push(at + 1),
                b'\r' if bytes.get(at + 1) != Some(&b'\n') => starts.push(at + 1),
                0xE2 if matches!(bytes.get(at + 1..at + 3), Some([0x80, 0xA8 | 0xA9])) => starts.push(at + 3),
                _ => {}
            }
        }
        Self { text, starts, last: Cell::new(None) }
    }

    /// How many lines there are. A text that ends in a line end has one more, empty line, as editors show it.
    pub fn lines(&self) -> usize {
        self.starts.len()
    }

    /// The words of a 1-based line, without its end; `None` beyond the last.
    pub fn line(&self, line: usize) -> Option<&'t str> {
        let index = line.checked_sub(1)?;
        let start = *self.starts.get(index)?;
        let end = self.starts.get(line).copied().unwrap_or(self.text.len());
        Some(self.text.get(start..end)?.trim_end_matches(['\n', '\r', '\u{2028}', '\u{2029}']))
    }

    /// The position of a byte offset. Inside a character or cluster: the position of its start. Beyond the text: its end.
    pub fn at(&self, offset: u32) -> Position {
        let offset = usize::try_from(offset).unwrap_or(usize::MAX).min(self.text.len());
        let line = self.starts.partition_point(|&start| start <= offset);
        let start = line.checked_sub(1).and_then(|index| self.starts.get(index)).copied().unwrap_or(0);
        let (mut at, mut position) = match self.last.get() {
            Some((at, last)) if last.line == line && at <= offset => (at, last),
            _ => (start, Position::start(line)),
        };
        let rest = self.text.get(at..).unwrap_or_default();
        for cluster in rest.graphemes(true) {
            if at + cluster.len() > offset || cluster.starts_with(['\n', '\r', '\u{2028}', '\u{2029}']) {
                break;
            }
            at += cluster.len();
            position = position.behind(cluster);
        }
        self.last.set(Some((at, position)));
        position
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_end_counts_and_crlf_counts_once() {
        let positions = Positions::new("a\r\nb\rc\u{2028}d\n");
        let lines: Vec<_> = (1..=6).map(|line| positions.line(line)).collect();
        assert_eq!(lines, [Some("a"), Some("b"), Some("c"), Some("d"), Some(""), None]);
        assert_eq!(positions.at(3).line, 2);
        assert_eq!(
            (positions.at(2).line, positions.at(2).column),
            (1, 2),
            "between CR and LF is the end of line 1"
        );
    }

    #[test]
    fn the_order_of_questions_does_not_matter() {
        let text = "x 👨‍👩‍👧‍👦\t漢字 e\u{301}\u{301} ⛴️!\nsecond 🇩🇪 line";
        let ascending = Positions::new(text);
        for offset in 0..=u32::try_from(text.len()).unwrap() + 2 {
            assert_eq!(ascending.at(offset), Positions::new(text).at(offset), "{offset}");
        }
    }

    #[test]
    fn inside_a_cluster_is_its_start() {
        let positions = Positions::new("👨‍👩‍👧‍👦x");
        assert_eq!(positions.at(7), positions.at(0));
        assert_eq!(positions.at(25).column, 2);
    }

    #[test]
    fn questions_along_one_long_line_share_the_work() {
        let text = "ab ".repeat(100_000);
        let positions = Positions::new(&text);
        let last = (0..300_000).map(|offset| positions.at(offset)).last();
        assert_eq!(last.map(|position| position.column), Some(300_000));
    }
}
