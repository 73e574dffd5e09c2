//! List marks that Markdown lacks: they stand as words in front of their items. Reader and writer both ask here what reads as one.

use newsprint_core::is_emoji;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::emoji;

/// The most bytes of a mark.
const LONGEST: usize = 64;

/// What sort of mark it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Emoji,
    Keycap,
    Number,
    Letter,
}

/// The mark that `words` begin with.
pub(crate) fn find(words: &str) -> Option<(&str, Kind)> {
    // No mark is that long; the longest emoji are the flags of regions.
    let end = words.as_bytes().iter().take(LONGEST + 1).position(|&b| b == b' ');
    let mark = end.map_or(words, |end| words.get(..end).unwrap_or_default());
    if mark.len() > LONGEST {
        return None;
    }
    if emoji::may_lead(mark) && mark.graphemes(true).take(2).count() == 1 && is_emoji(mark, false) {
        let kind = if mark.ends_with('\u{20E3}') { Kind::Keycap } else { Kind::Emoji };
        return Some((mark, kind));
    }
    let name = mark.strip_suffix(['.', ')'])?;
    let is_number = (1..=9).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_digit());
    let is_letter = name.len() == 1 && name.bytes().all(|b| b.is_ascii_lowercase());
    match (is_number, is_letter) {
        (true, _) => Some((mark, Kind::Number)),
        (_, true) => Some((mark, Kind::Letter)),
        _ => None,
    }
}
