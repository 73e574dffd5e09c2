//! Comments: the list behind the line that the writer puts in front of them.

use newsprint_core::{
    Block, Break, Comment, CommentId, CommentState, Inline, Item, List, Paragraph, Parent, Person, Stamp,
};

use super::tree::Part;
use crate::write::{COMMENTS_MARK, state_of};

/// Takes the comments off the end of `parts`, with the separator in front of them.
pub(super) fn take(parts: &mut Vec<Part>) -> Vec<Comment> {
    let [.., Part::Block(Block::Raw(raw)), Part::Block(Block::List(_))] = parts.as_slice() else {
        return Vec::new();
    };
    if raw.text.trim() != COMMENTS_MARK {
        return Vec::new();
    }
    let Some(Part::Block(Block::List(list))) = parts.pop() else { return Vec::new() };
    parts.pop();
    if let Some(Part::Block(Block::Rule(_))) = parts.last() {
        parts.pop();
    }
    from_list(list)
}

/// The comments of `list` in the order of the text, each answer behind what it answers.
fn from_list(list: List) -> Vec<Comment> {
    let mut comments: Vec<Comment> = Vec::new();
    let mut stack = vec![(list.items.into_iter(), Parent::Article)];
    while let Some((items, parent)) = stack.last_mut() {
        let Some(mut item) = items.next() else {
            stack.pop();
            continue;
        };
        let id = CommentId(u32::try_from(comments.len() + 1).unwrap_or(u32::MAX));
        let mut comment = Comment::new(id);
        comment.parent = parent.clone();
        let answers = take_answers(&mut item.blocks);
        if let Some(state) = state(&item.blocks) {
            (comment.state, comment.head) =
                (state, item.blocks.first().and_then(Block::span).into_iter().collect());
            item.blocks.clear();
        } else {
            take_head(&mut item, &mut comment);
        }
        comment.content = item.blocks;
        comments.push(comment);
        if let Some(list) = answers {
            stack.push((list.items.into_iter(), Parent::Comment { id, guessed: false }));
        }
    }
    comments
}

/// The list of answers at the end: no list of the comment itself has this mark.
fn take_answers(blocks: &mut Vec<Block>) -> Option<List> {
    match blocks.last() {
        Some(Block::List(list)) if list.items.first().is_some_and(|item| item.mark == "-") => {}
        _ => return None,
    }
    match blocks.pop() {
        Some(Block::List(list)) => Some(list),
        _ => None,
    }
}

/// The state of a comment that is gone: a sentence of the writer stands in its place, without a name.
fn state(blocks: &[Block]) -> Option<CommentState> {
    let [Block::Paragraph(paragraph)] = blocks else { return None };
    let [Inline::Emphasis(notice)] = paragraph.content.as_slice() else { return None };
    // It may be wrapped, a word a line.
    if notice.len() > 9 {
        return None;
    }
    state_of(&super::inlines::text_of(notice.clone()))
}

/// Author and time, from the first paragraph.
fn take_head(item: &mut Item, comment: &mut Comment) {
    let Some(Block::Paragraph(Paragraph { content, span, .. })) = item.blocks.first_mut() else { return };
    let [Inline::Strong(name), behind @ ..] = content.as_mut_slice() else { return };
    let is_text = |inline: &Inline| matches!(inline, Inline::Text(_) | Inline::Break(Break { soft: true }));
    let behind = &*behind;
    let joined;
    let written = match behind {
        [] => "",
        [Inline::Text(text)] => text,
        _ => {
            joined = super::inlines::text_of(behind.to_vec());
            &joined
        }
    };
    let written = written.strip_prefix(" · ");
    if !behind.iter().all(is_text) || (written.is_none() && !behind.is_empty()) {
        return;
    }
    let name = super::inlines::text_of(std::mem::take(name));
    comment.author = (name != "?").then(|| Person::new(name));
    comment.published = written.map(Stamp::from_words);
    comment.head.extend(*span);
    item.blocks.remove(0);
}
