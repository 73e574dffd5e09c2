//! List marks that Markdown lacks: they stand as words in front of their items, and become marks again.

use newsprint_core::{Block, Break, Inline, Item, List};

use crate::{
    marks::{self, Kind},
    write::numbers,
};

/// Gives the items of a bullet list the marks in front of their words, when every item has one of the same kind.
pub(super) fn restore(list: &mut List) {
    if list.ordered || list.items.is_empty() {
        return;
    }
    let found: Option<Vec<(&str, Kind)>> = list.items.iter().map(mark).collect();
    let Some(found) = found else { return };
    let Some(&(_, kind)) = found.first() else { return };
    if found.iter().any(|&(_, other)| other != kind) {
        return;
    }
    // Numbers that Markdown has are written as such: here somebody wrote words.
    if kind == Kind::Number && numbers(found.iter().map(|&(mark, _)| mark)).is_some() {
        return;
    }
    let lengths: Vec<usize> = found.iter().map(|(mark, _)| mark.len()).collect();
    list.ordered = kind != Kind::Emoji;
    for (item, length) in list.items.iter_mut().zip(lengths) {
        take(item, length);
    }
}

/// The mark that the words of `item` begin with: it stands apart from the words behind it, in one block with them. A task has its mark already.
fn mark(item: &Item) -> Option<(&str, Kind)> {
    let [Block::Paragraph(paragraph), below @ ..] = item.blocks.as_slice() else { return None };
    let [Inline::Text(text), behind @ ..] = paragraph.content.as_slice() else { return None };
    if item.mark.starts_with('[') {
        return None;
    }
    let (mark, kind) = marks::find(text)?;
    let is_apart = match text.get(mark.len()..) {
        // A wrapped line may have ended right behind it.
        None | Some("") => match behind {
            [] => !matches!(below.first(), Some(Block::Paragraph(_) | Block::Raw(_))),
            [first, ..] => matches!(first, Inline::Break(Break { soft: true })),
        },
        Some(" ") => !matches!(behind.first(), None | Some(Inline::Break(_))),
        Some(_) => true,
    };
    is_apart.then_some((mark, kind))
}

fn take(item: &mut Item, length: usize) {
    let Some(Block::Paragraph(paragraph)) = item.blocks.first_mut() else { return };
    let Some(Inline::Text(text)) = paragraph.content.first_mut() else { return };
    let rest = text.split_off(length);
    item.mark = std::mem::replace(text, rest.strip_prefix(' ').unwrap_or(&rest).to_owned());
    if text.is_empty() {
        paragraph.content.remove(0);
        if matches!(paragraph.content.first(), Some(Inline::Break(_))) {
            paragraph.content.remove(0);
        }
    }
    if paragraph.content.is_empty() {
        item.blocks.remove(0);
    }
}
