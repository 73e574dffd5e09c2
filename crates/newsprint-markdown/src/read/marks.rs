//! List marks that Markdown lacks: they stand as words in front of their items, and become marks again.

use newsprint_core::{Block, Inline, Item, List, is_emoji};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::{emoji, write::numbers};

/// The most bytes of a mark.
const LONGEST: usize = 64;

/// Gives the items of a bullet list the marks in front of their words, when every item has one of the same kind.
pub(super) fn restore(list: &mut List) {
    if list.ordered || list.items.is_empty() {
        return;
    }
    let found: Option<Vec<(usize, Kind)>> = list.items.iter().map(|item| find(words(item)?)).collect();
    let Some(found) = found else { return };
    let Some(&(_, kind)) = found.first() else { return };
    if found.iter().any(|&(_, other)| other != kind) {
        return;
    }
    // Numbers that Markdown has are written as such: here somebody wrote words.
    let marks = list.items.iter().zip(&found).filter_map(|(item, (length, _))| words(item)?.get(..*length));
    if kind == Kind::Number && numbers(marks).is_some() {
        return;
    }
    list.ordered = kind != Kind::Emoji;
    for (item, (length, _)) in list.items.iter_mut().zip(found) {
        take(item, length);
    }
}

/// What sort of mark it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Emoji,
    Keycap,
    Number,
    Letter,
}

/// The words that an item begins with; a task has its mark already.
fn words(item: &Item) -> Option<&str> {
    match item.blocks.first()? {
        Block::Paragraph(paragraph) if !item.mark.starts_with('[') => match paragraph.content.first()? {
            Inline::Text(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

/// The length of the mark that `words` begin with.
fn find(words: &str) -> Option<(usize, Kind)> {
    // No mark is that long; the longest emoji are the flags of regions.
    let end = words.as_bytes().iter().take(LONGEST + 1).position(|&b| b == b' ');
    let mark = end.map_or(words, |end| words.get(..end).unwrap_or_default());
    if mark.len() > LONGEST {
        return None;
    }
    if emoji::may_lead(mark) && mark.graphemes(true).take(2).count() == 1 && is_emoji(mark, false) {
        let kind = if mark.ends_with('\u{20E3}') { Kind::Keycap } else { Kind::Emoji };
        return Some((mark.len(), kind));
    }
    let name = mark.strip_suffix(['.', ')'])?;
    let is_number = (1..=9).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_digit());
    let is_letter = name.len() == 1 && name.bytes().all(|b| b.is_ascii_lowercase());
    match (is_number, is_letter) {
        (true, _) => Some((mark.len(), Kind::Number)),
        (_, true) => Some((mark.len(), Kind::Letter)),
        _ => None,
    }
}

fn take(item: &mut Item, length: usize) {
    let Some(Block::Paragraph(paragraph)) = item.blocks.first_mut() else { return };
    let Some(Inline::Text(text)) = paragraph.content.first_mut() else { return };
    let rest = text.split_off(length);
    item.mark = std::mem::replace(text, rest.strip_prefix(' ').unwrap_or(&rest).to_owned());
    if text.is_empty() {
        paragraph.content.remove(0);
        // A wrapped line may have ended right behind the mark.
        if matches!(paragraph.content.first(), Some(Inline::Break(_))) {
            paragraph.content.remove(0);
        }
    }
    if paragraph.content.is_empty() {
        item.blocks.remove(0);
    }
}
