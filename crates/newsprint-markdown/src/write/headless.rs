//! Articles without headings that have their marks: a line led by an emoji may read as one there ([`emoji_lines`]).

use std::{borrow::Cow, fmt};

use newsprint_core::{Article, Block, Inline};

use super::{Top, Writer};
use crate::{
    emoji, emoji_lines,
    options::{Flavour, Markdown},
};

/// Whether a line of `article` may read as a heading that it is not: told from its first character.
pub(super) fn may_be_misread(article: &Article, options: Markdown) -> bool {
    let is_plain = options.flavour == Flavour::PlainEmoji;
    if article
        .sections
        .iter()
        .any(|section| !is_plain || !super::heading::has_emoji(&section.heading, options))
    {
        return false;
    }
    let closing = article.closing.iter().flat_map(|closing| [&closing.question, &closing.after]);
    let blocks = article.sections.iter().map(|section| &section.blocks).chain([&article.lead]).chain(closing);
    let lines = article.bylines.iter().map(|byline| &byline.content);
    let lines = lines.chain(article.kicker.iter().map(|kicker| &kicker.content));
    blocks.flatten().any(may_lead)
        || lines.flatten().any(inline_may_lead)
        || (options.leftovers && article.leftovers.iter().any(|leftover| text_may_lead(&leftover.text)))
}

/// Whether an emoji may lead the line that `block` is written as.
fn may_lead(block: &Block) -> bool {
    match block {
        Block::Paragraph(paragraph) => paragraph.content.iter().any(inline_may_lead),
        Block::Note(note) => note.content.iter().any(inline_may_lead),
        Block::Caption(line) => line.content.iter().any(inline_may_lead),
        Block::Raw(raw) => text_may_lead(&raw.text),
        _ => false,
    }
}

fn inline_may_lead(inline: &Inline) -> bool {
    match inline {
        Inline::Text(text) => text_may_lead(text),
        Inline::Raw(raw) => text_may_lead(&raw.text),
        Inline::Custom(custom) => text_may_lead(&custom.fallback),
        _ => false,
    }
}

fn text_may_lead(text: &str) -> bool {
    emoji::may_lead(text.trim_start())
}

/// Writes `article` so that no line reads as a heading but those that are.
///
/// Lines that would are kept apart by the number of their first character. Where headings stand as plain lines too, they get their marks
/// instead, which tell them from the others.
pub(super) fn article(article: &Article, options: Markdown, out: &mut impl fmt::Write) -> fmt::Result {
    let mut text = String::new();
    let (tops, end) = Writer::new(options, &mut text).with_tops(article)?;
    let mut blocks = blocks(&text, &tops, end);
    let mut apart = emoji_lines::headings(&blocks);
    apart.retain(|&at| tops.get(at).is_some_and(|top| !top.is_heading));
    if apart.is_empty() {
        return out.write_str(&text);
    }
    if tops.iter().any(|top| top.is_heading) {
        return Writer::new(options.flavour(Flavour::CommonMark), out).article(article);
    }
    let candidates =
        (0..blocks.len()).filter(|&at| blocks.get(at).is_some_and(emoji_lines::Block::is_candidate));
    let candidates: Vec<usize> = candidates.collect();
    keep_apart(&mut blocks, &apart);
    // Without these, others may read as headings: then all are kept apart.
    if !emoji_lines::headings(&blocks).is_empty() {
        apart = candidates;
    }
    let mut at = 0;
    for start in apart.iter().filter_map(|&place| Some(tops.get(place)?.start)) {
        let Some(c) = text.get(start..).and_then(|rest| rest.chars().next()) else { continue };
        write!(out, "{}&#{};", text.get(at..start).unwrap_or_default(), u32::from(c))?;
        at = start + c.len_utf8();
    }
    out.write_str(text.get(at..).unwrap_or_default())
}

/// The blocks of `text` that the article begins at `tops`; the last one ends at `end`.
fn blocks<'t>(text: &'t str, tops: &[Top], end: usize) -> Vec<emoji_lines::Block<'t>> {
    let ends = tops.iter().skip(1).map(|top| top.start).chain([end]);
    let block = |(top, end): (&Top, usize)| emoji_lines::Block {
        kind: top.kind,
        source: Cow::Borrowed(text.get(top.start..end).unwrap_or_default().trim()),
    };
    tops.iter().zip(ends).map(block).collect()
}

/// The blocks at `places` as they are written when they are kept apart.
fn keep_apart(blocks: &mut [emoji_lines::Block<'_>], places: &[usize]) {
    for &place in places {
        if let Some(block) = blocks.get_mut(place)
            && let Some(c) = block.source.chars().next()
        {
            let rest = block.source.get(c.len_utf8()..).unwrap_or_default();
            block.source = Cow::Owned(format!("&#{};{rest}", u32::from(c)));
        }
    }
}

impl<W: fmt::Write> Writer<'_, W> {
    /// Writes `article` and says where its blocks begin, and where the last one ends. Front matter and comments are none.
    fn with_tops(mut self, article: &Article) -> Result<(Vec<Top>, usize), fmt::Error> {
        self.front_matter(article)?;
        self.tops = Some(Vec::new());
        self.body(article)?;
        // Comments with leftovers behind are a list of the article to the reader.
        let has_end = self.options.leftovers && !article.leftovers.is_empty();
        let before = (!has_end).then(|| self.tops.take());
        let end = self.out.written;
        self.foot(article)?;
        Ok(match before {
            Some(tops) => (tops.unwrap_or_default(), end),
            None => (self.tops.take().unwrap_or_default(), self.out.written),
        })
    }
}
