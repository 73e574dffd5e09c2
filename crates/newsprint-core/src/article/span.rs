//! The span: where a part stands in the source.

use std::ops::Range;

/// A range of the source text: UTF-8 byte offsets, half open, on character boundaries.
///
/// Parts built in code have none (`Option<Span>` is `None`).
///
/// ```
/// use newsprint_core::Span;
///
/// let text = "🌍 World";
/// assert_eq!(Span { start: 5, end: 10 }.of(text), Some("World"));
/// assert_eq!(Span { start: 1, end: 4 }.of(text), None); // inside the emoji
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// Byte offset of the first byte.
    pub start: u32,
    /// Byte offset after the last byte.
    pub end: u32,
}

impl Span {
    /// The span of `range`; `None` when an offset is beyond `u32`.
    pub fn new(range: Range<usize>) -> Option<Self> {
        Some(Self { start: u32::try_from(range.start).ok()?, end: u32::try_from(range.end).ok()? })
    }

    /// As a range, to slice with.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The words of `source` at this span; `None` out of bounds or inside a character.
    pub fn of(self, source: &str) -> Option<&str> {
        source.get(self.range())
    }

    /// Length in bytes.
    pub fn len(self) -> u32 {
        self.end.saturating_sub(self.start)
    }

    /// Whether the span holds no byte.
    pub fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether `other` lies wholly inside this span.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}
