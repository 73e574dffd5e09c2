//! Headings and blocks.

use std::ops::Range;

use crate::{
    Block, BlockQuote, Code, Emoji, Heading, Inline, Item, Level, List, Note, Paragraph, Rule, Span, lines,
    sort::{Piece, SortedItem},
    text::blank,
};

use super::{Builder, inlines};

impl Builder<'_> {
    pub(super) fn heading(&mut self, span: Span, emoji: &[Span], words: Span, level: u8) -> Heading {
        Heading {
            emoji: emoji.iter().map(|cluster| Emoji::from(self.words(cluster.range()))).collect(),
            content: self.inlines(words.range()),
            level: Level(level),
            id: None,
            span: Some(span),
        }
    }

    /// The block of `piece`. A heading where none can stand (inside a comment) keeps its words as a paragraph.
    pub(super) fn block(&mut self, piece: Piece) -> Block {
        match piece {
            Piece::Heading { span, .. } | Piece::Paragraph(span) => Block::Paragraph(self.paragraph(span)),
            Piece::BlockQuote { span, marked, text, caption } => BlockQuote {
                quote: self.placed.of(&text.range()).first().map(|run| run.quote),
                blocks: if marked { self.marked(text.range()) } else { vec![self.paragraph(text).into()] },
                caption: caption.map(|caption| self.line(caption.range())),
                span: Some(span),
            }
            .into(),
            Piece::List { span, ordered, items } => Block::List(List {
                ordered,
                items: items.iter().map(|item| self.item(item)).collect(),
                span: Some(span),
            }),
            Piece::Note { span, kind } => {
                Block::Note(Note { kind, content: self.inlines(span.range()), span: Some(span) })
            }
            Piece::Caption(span) => Block::Caption(self.line(span.range())),
            Piece::Rule(span) => {
                Block::Rule(Rule { written: self.words(span.range()).to_owned(), span: Some(span) })
            }
            Piece::Code { span, text, language } => Code {
                text: self.words(text.range()).to_owned(),
                language: language.map(|span| self.words(span.range()).to_owned()),
                span: Some(span),
            }
            .into(),
        }
    }

    fn paragraph(&mut self, span: Span) -> Paragraph {
        Paragraph { content: self.inlines(span.range()), language: None, span: Some(span) }
    }

    fn item(&mut self, item: &SortedItem) -> Item {
        Item {
            mark: self.words(item.mark.range()).to_owned(),
            blocks: if item.text.is_empty() { Vec::new() } else { vec![self.paragraph(item.text).into()] },
            span: Some(item.span),
        }
    }

    /// The paragraphs of lines marked with `>`: the marks go, and a line of nothing else parts two paragraphs unless a quote runs across it.
    fn marked(&mut self, range: Range<usize>) -> Vec<Block> {
        let mut paragraphs: Vec<Vec<Range<usize>>> = vec![Vec::new()];
        let runs = self.placed.of(&range);
        let mut within = 0;
        for line in lines::iter(self.words(range.clone())) {
            let bare = line.text.trim_start_matches(|c| c == '>' || blank::is_blank(c));
            let end = range.start + line.end();
            let start = end - bare.len();
            while runs.get(within).is_some_and(|run| run.range.end <= start) {
                within += 1;
            }
            let crossed = runs.get(within).is_some_and(|run| run.marks.is_some() && run.range.start < start);
            if !bare.is_empty() {
                if let Some(last) = paragraphs.last_mut() {
                    last.push(start..end);
                }
            } else if !crossed && paragraphs.last().is_some_and(|last| !last.is_empty()) {
                paragraphs.push(Vec::new());
            }
        }
        paragraphs
            .into_iter()
            .filter(|lines| !lines.is_empty())
            .map(|lines| self.marked_paragraph(lines))
            .collect()
    }

    fn marked_paragraph(&mut self, lines: Vec<Range<usize>>) -> Block {
        let whole = lines.first().map_or(0, |line| line.start)..lines.last().map_or(0, |line| line.end);
        let content: Vec<Inline> =
            inlines::of_lines(self.text, lines.into_iter(), self.placed.of(&whole), &mut self.scratch);
        Block::Paragraph(Paragraph { content, language: None, span: Span::new(whole) })
    }
}
