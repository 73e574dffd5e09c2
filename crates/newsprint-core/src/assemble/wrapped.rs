//! Rejoining: line ends that only wrap a paragraph at some column become soft.

use crate::{Article, Block, Inline, Line, NodeMut, Paragraph};

/// A line shorter than this was ended by its writer.
const SHORTEST: usize = 45;
/// No e-mail is wrapped beyond this column.
const LONGEST: usize = 100;

/// A narrower column is a poem's.
const NARROWEST: usize = 55;

/// Makes the breaks of each evidently wrapped paragraph soft.
pub(crate) fn rejoin(article: &mut Article) {
    let mut column = 0;
    article.walk_mut(|node| {
        if let NodeMut::Block(Block::Paragraph(paragraph)) = node {
            column = column.max(widest(&text_of(paragraph)));
        }
    });
    if column < NARROWEST {
        return;
    }
    let mut inside = false;
    article.walk_mut(|node| match node {
        NodeMut::Block(Block::Paragraph(paragraph)) => inside = is_wrapped(&text_of(paragraph), column),
        NodeMut::Inline(Inline::Break(br)) => br.soft |= inside,
        NodeMut::Inline(_) => {}
        _ => inside = false,
    });
}

fn text_of(paragraph: &Paragraph) -> String {
    Line::new(paragraph.content.as_slice()).to_text()
}

/// The longest line that another one follows, lines beyond any column aside.
fn widest(text: &str) -> usize {
    let lengths: Vec<usize> = text.lines().map(|line| line.chars().count()).collect();
    let full = lengths.split_last().map_or(&[][..], |(_, full)| full);
    full.iter().copied().filter(|&length| length <= LONGEST).max().unwrap_or(0)
}

/// Whether no line but the last had room in `column` for the first word of the next.
fn is_wrapped(text: &str, column: usize) -> bool {
    let mut lines = text.lines().peekable();
    let mut seen = 0;
    while let Some(line) = lines.next() {
        let Some(next) = lines.peek() else { break };
        let (length, word) =
            (line.chars().count(), next.split_whitespace().next().map_or(0, |word| word.chars().count()));
        if !(SHORTEST..=LONGEST).contains(&length) || length + 1 + word <= column {
            return false;
        }
        seen += 1;
    }
    seen > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_is_wrapped_when_no_line_had_room_for_another_word() {
        assert!(is_wrapped(
            "The chair opened the meeting at half past six and welcomed three new\nmembers. Apologies had come from plot 14, whose owner was said to be\nin hospital.",
            70
        ));
        assert!(!is_wrapped(
            "We grew from 12 to 52 people in eleven months.\nEveryone congratulated me.",
            70
        ));
        assert!(!is_wrapped("One line.", 70));
    }
}
