//! What has no words: a logo or badges above a headline are no kicker, and so the writer puts such a kicker behind it.

use newsprint_core::Inline;

/// Whether something but pictures and breaks stands in `content`.
pub(crate) fn has_words(content: &[Inline]) -> bool {
    let mut stack = vec![content.iter()];
    while let Some(rest) = stack.last_mut() {
        match rest.next() {
            None => drop(stack.pop()),
            Some(Inline::Link(link)) => stack.push(link.content.iter()),
            Some(Inline::Emphasis(content) | Inline::Strong(content)) => stack.push(content.iter()),
            Some(Inline::Text(text)) if text.trim().is_empty() => {}
            Some(Inline::Code(code)) if code.is_empty() => {}
            Some(Inline::Custom(custom)) if custom.kind == "image" || custom.fallback.trim().is_empty() => {}
            Some(Inline::Break(_) | Inline::Raw(_)) => {}
            Some(_) => return true,
        }
    }
    false
}
