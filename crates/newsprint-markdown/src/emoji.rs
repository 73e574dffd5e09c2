//! What an emoji is at the start of a text, for reader and writer.

use newsprint_core::is_emoji;
use unicode_segmentation::UnicodeSegmentation as _;

/// Whether `text` begins with an emoji.
pub(crate) fn leads(text: &str) -> bool {
    may_lead(text) && first_cluster(text).is_some_and(|cluster| is_emoji(cluster, false))
}

/// The first grapheme cluster. One character in front of a blank, and one that a variation selector shows as an emoji, need no search.
pub(crate) fn first_cluster(text: &str) -> Option<&str> {
    let mut chars = text.char_indices().skip(1);
    let mut behind = chars.next();
    if matches!(behind, Some((_, '\u{FE0F}'))) {
        behind = chars.next();
    }
    match behind {
        Some((end, ' ')) => text.get(..end),
        _ => text.graphemes(true).next(),
    }
}

/// Whether the first character may begin an emoji: of ASCII only what begins a keycap does, and no letter, quotation mark or dash.
pub(crate) fn may_lead(text: &str) -> bool {
    let never = |c: char| match c {
        '0'..='9' | '#' | '*' => text.as_bytes().get(1).is_none_or(u8::is_ascii),
        '\0'..='\u{7F}' | '\u{C0}'..='\u{1FFF}' => true,
        _ => matches!(c, '“' | '”' | '‘' | '’' | '„' | '«' | '»' | '—' | '–' | '…' | '•'),
    };
    text.chars().next().is_some_and(|c| !never(c))
}

/// Whether `text` is a separator of emoji: nothing but emoji, as in posts. Inside other blocks, three times the same: two may be all that somebody says.
pub(crate) fn is_row(text: &str, is_inside: bool) -> bool {
    if !may_lead(text) {
        return false;
    }
    let mut clusters = text.graphemes(true).filter(|cluster| *cluster != " ");
    let Some(first) = clusters.next() else { return false };
    let mut count = 1;
    is_emoji(first, false)
        && clusters.all(|cluster| {
            count += 1;
            if is_inside { cluster == first } else { is_emoji(cluster, false) }
        })
        && (count >= 3 || !is_inside)
}
