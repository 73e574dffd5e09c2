//! Lists.
//!
//! Browsers draw the marks of plain lists themselves; a mark that says more (an emoji, `a)`) is written.

use newsprint_core::{Block, Item, List};

use crate::{Renderer, Writer, direction, walk};

pub(crate) fn list<R: Renderer + ?Sized>(renderer: &mut R, list: &List, out: &mut Writer<'_>) {
    if list.items.is_empty() {
        return;
    }
    let numbers: Option<Vec<i64>> =
        if list.ordered { list.items.iter().map(|item| number(&item.mark)).collect() } else { None };
    let numbers = if list.ordered && list.items.iter().all(|item| item.mark.trim().is_empty()) {
        Some((1..).take(list.items.len()).collect())
    } else {
        numbers
    };
    let is_plain = numbers.is_some() || list.items.iter().all(|item| is_bullet(&item.mark));
    let tag = if list.ordered { "ol" } else { "ul" };
    out.start(tag, if is_plain { "" } else { "marked" });
    let mut expected = 1;
    if let Some(first) = numbers.as_ref().and_then(|numbers| numbers.first()).filter(|&&first| first != 1) {
        out.attribute("start", &first.to_string());
        expected = *first;
    }
    out.markup(">\n");
    for (at, item) in list.items.iter().enumerate() {
        out.markup("<li");
        if let Some(&number) = numbers.as_ref().and_then(|numbers| numbers.get(at)) {
            if number != expected {
                out.attribute("value", &number.to_string());
            }
            expected = number.saturating_add(1);
        }
        self::item(renderer, item, !is_plain, out);
    }
    out.markup("</");
    out.markup(tag);
    out.markup(">\n");
}

/// An item from its attributes on. A single paragraph needs no `p`.
fn item<R: Renderer + ?Sized>(renderer: &mut R, item: &Item, with_mark: bool, out: &mut Writer<'_>) {
    let with_mark = with_mark && !item.mark.is_empty();
    let mark = direction::of_text(if with_mark { &item.mark } else { "" });
    let strong = if mark.letter.is_some() { mark } else { direction::of_blocks(&item.blocks) };
    let outside = out.enter(strong);
    out.markup(">");
    if with_mark {
        out.start("span", "mark");
        out.markup(">");
        out.text(&item.mark);
        out.markup("</span> ");
    }
    match item.blocks.as_slice() {
        [Block::Paragraph(paragraph)] if paragraph.language.is_none() => {
            renderer.inlines(&paragraph.content, out);
        }
        blocks => {
            out.markup("\n");
            renderer.blocks(blocks, out);
        }
    }
    out.markup("</li>\n");
    out.leave(outside);
}

/// The number of `1.`, `2)`, `(3)`.
fn number(mark: &str) -> Option<i64> {
    let mark = mark.trim_matches(walk::is_blank);
    let digits = mark.strip_prefix('(').unwrap_or(mark).strip_suffix(['.', ')'])?;
    digits.parse().ok().filter(|_| digits.len() <= 9 && digits.bytes().all(|b| b.is_ascii_digit()))
}

fn is_bullet(mark: &str) -> bool {
    mark.chars().all(|c| walk::is_blank(c) || "•‣◦⁃∙·●○▪▫■□–—-*+".contains(c))
}
