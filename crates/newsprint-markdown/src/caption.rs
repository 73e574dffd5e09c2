//! The caption of a block quote: its last line or paragraph, led by a dash.

#[cfg(feature = "read")]
use newsprint_core::{Block, Inline, Line};

/// The longest caption, in bytes: names and places, no speech.
pub(crate) const LONGEST: usize = 300;

/// Takes the caption off the end of `blocks`.
#[cfg(feature = "read")]
pub(crate) fn take(blocks: &mut Vec<Block>) -> Option<Line> {
    let is_alone = blocks.len() == 1;
    let Some(Block::Paragraph(last)) = blocks.last_mut() else { return None };
    if is_alone {
        let end = last.content.iter().rposition(|inline| matches!(inline, Inline::Break(_)))?;
        let words = last.content.get(end + 1..)?;
        if end == 0 || !is_caption(words) {
            return None;
        }
        let line = Line::new(words.to_vec());
        last.content.truncate(end);
        return Some(line);
    }
    if last.to_text().len() > 100 * LONGEST || !is_caption(&last.content) {
        return None;
    }
    let mut line = Line::new(std::mem::take(&mut last.content));
    line.span = last.span;
    blocks.pop();
    Some(line)
}

/// Whether `content` is one short line led by a dash.
#[cfg(feature = "read")]
fn is_caption(content: &[Inline]) -> bool {
    let may_lead = match content.first() {
        Some(Inline::Text(text)) => leads(text),
        Some(Inline::Emphasis(_) | Inline::Strong(_)) => true,
        _ => false,
    };
    may_lead && {
        let words = Line::new(content.to_vec()).to_text();
        leads(&words) && words.len() <= LONGEST && is_one_line(content)
    }
}

/// Whether no line ends in `content`, nor in the markup in it.
#[cfg(feature = "read")]
fn is_one_line(content: &[Inline]) -> bool {
    let mut stack = vec![content.iter()];
    while let Some(rest) = stack.last_mut() {
        match rest.next() {
            None => drop(stack.pop()),
            Some(Inline::Break(_)) => return false,
            Some(Inline::Emphasis(content) | Inline::Strong(content)) => stack.push(content.iter()),
            Some(Inline::Link(link)) => stack.push(link.content.iter()),
            Some(_) => {}
        }
    }
    true
}

/// Whether a dash leads `words`.
pub(crate) fn leads(words: &str) -> bool {
    words.starts_with(['—', '–', '―']) || words.starts_with("- ") || words.starts_with("-- ")
}
