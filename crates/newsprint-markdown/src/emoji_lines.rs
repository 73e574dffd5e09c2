//! Lines led by an emoji, in documents without headings: our reader takes some of them for headings, as the plain-text parser does.
//!
//! Reader and writer both ask here, and the answer depends on the Markdown alone. A line that is no heading, and would read as one, gets
//! the first character of its emoji as a number: a character reference never stands for structure
//! ([CommonMark 0.31.2, section 2.5](https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references)).

use std::{borrow::Cow, ops::Range};

use newsprint_core::Parser;

use crate::emoji;

/// How many parts without words may stand above the headline.
pub(crate) const TOP: usize = 8;

/// How many bytes of a block are looked at: a longer one is no heading.
const BYTES: usize = 2_000;

/// What stands for blocks that are not running text.
const OTHER: &str =
    "Here stands a thing that is no running text, and that nobody would read as a heading of the article.";

/// A block at the top level, as it is written.
#[derive(Clone, Debug)]
pub(crate) struct Block<'t> {
    pub(crate) kind: Kind,
    pub(crate) source: Cow<'t, str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A heading with its marks, of this level.
    Heading(u8),
    Paragraph,
    Other,
}

impl Block<'_> {
    /// Running text. What may be HTML, or a separator of emoji, is none.
    fn is_text(&self) -> bool {
        self.kind == Kind::Paragraph && !self.source.starts_with('<') && !emoji::is_row(&self.source)
    }

    /// Whether it may read as a heading.
    pub(crate) fn is_candidate(&self) -> bool {
        emoji::leads(&self.source) && self.is_text()
    }
}

/// How many of `blocks` are headline, kicker, and what else stands above the headline.
fn body(blocks: &[Block<'_>]) -> usize {
    let is_headline = |block: &Block<'_>| block.kind == Kind::Heading(1);
    let has_picture = |block: &Block<'_>| block.source.starts_with("![") || block.source.starts_with("[![");
    let Some(headline) = blocks.iter().take(TOP + 2).position(is_headline) else { return 0 };
    let above = blocks.get(..headline.saturating_sub(1)).unwrap_or_default();
    if above.iter().all(|block| !block.is_text() || has_picture(block)) { headline + 1 } else { 0 }
}

/// Which of `blocks` read as headings.
pub(crate) fn headings(blocks: &[Block<'_>]) -> Vec<usize> {
    let body = body(blocks);
    let rest = blocks.get(body..).unwrap_or_default();
    if rest.iter().any(|block| matches!(block.kind, Kind::Heading(_)))
        || !rest.iter().any(Block::is_candidate)
    {
        return Vec::new();
    }
    let mut post = String::from("Headline");
    let mut places: Vec<Option<Range<usize>>> = Vec::with_capacity(rest.len());
    let mut is_behind_other = false;
    for block in rest {
        let is_text = block.is_text();
        if is_text || !is_behind_other {
            post.push_str("\n\n");
        }
        let start = post.len();
        if is_text {
            push_words(&block.source, &mut post);
        } else if !is_behind_other {
            // A list is one block to the reader and one an item to the writer.
            post.push_str(OTHER);
        }
        is_behind_other = !is_text;
        places.push((is_text && block.is_candidate()).then_some(start..post.len()));
    }
    let found = Parser::new().quotes(false).validate(false).parse(&post).article;
    let mut starts = found
        .sections
        .iter()
        .filter(|section| !section.heading.emoji.is_empty())
        .filter_map(|section| Some(section.heading.span?.range().start))
        .peekable();
    let mut read = Vec::new();
    for (at, place) in places.into_iter().enumerate() {
        let Some(place) = place else { continue };
        while starts.next_if(|start| *start < place.start).is_some() {}
        let is_line = || post.get(place.clone()).is_some_and(|words| !words.contains('\n'));
        if starts.peek().is_some_and(|start| place.contains(start)) && is_line() {
            read.push(body + at);
        }
    }
    read
}

/// Adds the words of running text without most of its markup.
fn push_words(source: &str, out: &mut String) {
    let end = (0..=source.len().min(BYTES)).rev().find(|&end| source.is_char_boundary(end));
    let source = source.get(..end.unwrap_or_default()).unwrap_or_default();
    let mut lines = source.lines().peekable();
    while let Some(line) = lines.next() {
        let words = line.trim_matches([' ', '\t']);
        let is_last = lines.peek().is_none();
        let hard = words.strip_suffix('\\').filter(|_| !is_last);
        push_line(hard.unwrap_or(words), out);
        if !is_last {
            out.push(if hard.is_some() || line.ends_with("  ") { '\n' } else { ' ' });
        }
    }
}

fn push_line(line: &str, out: &mut String) {
    let mut rest = line;
    while let Some(at) = rest.find(['\\', '*', '_', '`', '[', ']']) {
        let (words, behind) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(words);
        let mark = behind.chars().next().unwrap_or_default();
        rest = behind.get(1..).unwrap_or_default();
        match mark {
            '\\' => {
                let escaped = rest.chars().next().filter(char::is_ascii_punctuation);
                out.push(escaped.unwrap_or('\\'));
                rest = rest.get(usize::from(escaped.is_some())..).unwrap_or_default();
            }
            '_' if words.ends_with(char::is_alphanumeric) && rest.starts_with(char::is_alphanumeric) => {
                out.push('_');
            }
            ']' if rest.starts_with('(') => {
                rest = rest.find(')').and_then(|end| rest.get(end + 1..)).unwrap_or_default();
            }
            _ => {}
        }
    }
    out.push_str(rest);
}
