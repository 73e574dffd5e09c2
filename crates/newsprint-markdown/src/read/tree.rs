//! The document as headings and blocks, from the events of the Markdown parser; stacks instead of recursion.

use std::ops::Range;

use newsprint_core::{
    Block, BlockQuote, Code, Custom, Image, Inline, Item, List, Paragraph, Raw, Rule, Span, Value,
};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::{front_matter, inlines::Inlines, kept::Kept, marks, table::Table};
use crate::{
    alert, caption, emoji,
    write::{CUSTOM, NOTHING},
};

/// How deep blocks and inlines nest at most.
pub(super) const DEEPEST: usize = newsprint_core::Limits::DEPTH - 2;

/// The bytes of a part, a paragraph or a heading, at least in most texts.
const PART: usize = 128;

/// A Markdown document.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub(super) front_matter: Option<String>,
    pub(super) parts: Vec<Part>,
    pub(super) is_too_deep: bool,
}

/// What stands at the top level of a document.
#[derive(Debug)]
pub(super) enum Part {
    Heading { level: u8, content: Vec<Inline>, span: Option<Span> },
    Block(Block),
}

/// Takes `markdown` apart.
pub(super) fn read(markdown: &str) -> Document {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    // The parser would see more front matter further down.
    let (front_matter, start) = front_matter::split(markdown);
    let mut builder = Builder::new(markdown);
    builder.document.front_matter =
        front_matter.and_then(|range| markdown.get(range)).map(|text| text.trim_end().to_owned());
    let body = markdown.get(start..).unwrap_or_default();
    for (event, range) in Parser::new_ext(body, options).into_offset_iter() {
        builder.event(event, range.start + start..range.end + start);
    }
    builder.finish()
}

/// A container that is open.
#[derive(Debug)]
struct Container {
    kind: Kind,
    range: Range<usize>,
    blocks: Vec<Block>,
}

#[derive(Debug)]
enum Kind {
    Document,
    Quote,
    List {
        next: Option<u64>,
        items: Vec<Item>,
    },
    Item {
        mark: String,
    },
    Footnote {
        label: String,
    },
    /// One that stands too deep: its blocks join those around it.
    Nothing,
}

/// The leaf that is open.
#[derive(Debug)]
enum Leaf {
    None,
    Paragraph { start: usize, end: usize },
    Heading { level: u8, range: Range<usize> },
    Code { language: Option<String>, text: String, range: Range<usize> },
    Html { text: String, range: Range<usize> },
    Table(Table),
}

struct Builder<'t> {
    source: &'t str,
    document: Document,
    containers: Vec<Container>,
    leaf: Leaf,
    inlines: Inlines<'t>,
    kept: Kept<'t>,
}

impl<'t> Builder<'t> {
    fn new(source: &'t str) -> Self {
        let document = Container { kind: Kind::Document, range: 0..source.len(), blocks: Vec::new() };
        Self {
            source,
            // As many parts as there are in articles: moving them to larger memory costs as much as making them.
            document: Document { parts: Vec::with_capacity(source.len() / PART), ..Document::default() },
            containers: vec![document],
            leaf: Leaf::None,
            inlines: Inlines::default(),
            kept: Kept::new(source),
        }
    }

    fn event(&mut self, event: Event<'t>, range: Range<usize>) {
        match event {
            Event::Text(_) | Event::SoftBreak if matches!(self.leaf, Leaf::Paragraph { .. }) => {
                if let Leaf::Paragraph { end, .. } = &mut self.leaf {
                    *end = range.end.max(*end);
                }
                self.inlines.event(event);
            }
            Event::Start(Tag::Paragraph) => {
                self.close_leaf();
                self.leaf = Leaf::Paragraph { start: range.start, end: range.end };
            }
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Rule => {
                self.close_leaf();
                let mut rule = Rule::new(self.slice(&range).trim());
                rule.span = self.span(&range);
                self.block(rule.into());
            }
            Event::TaskListMarker(is_done) => {
                if let Some(Container { kind: Kind::Item { mark }, .. }) = self.containers.last_mut() {
                    (if is_done { "[x]" } else { "[ ]" }).clone_into(mark);
                }
            }
            Event::Text(text) if matches!(self.leaf, Leaf::Code { .. }) => {
                if let Leaf::Code { text: code, .. } = &mut self.leaf {
                    code.push_str(&text);
                }
            }
            Event::Html(html) if matches!(self.leaf, Leaf::Html { .. }) => {
                if let Leaf::Html { text, .. } = &mut self.leaf {
                    text.push_str(&html);
                }
            }
            other => self.inline(other, range),
        }
    }

    /// Running text. In a tight item no paragraph is announced, so one is opened.
    fn inline(&mut self, event: Event<'t>, range: Range<usize>) {
        match &mut self.leaf {
            Leaf::Table(table) => {
                table.event(&event);
                return;
            }
            Leaf::None => self.leaf = Leaf::Paragraph { start: range.start, end: range.end },
            Leaf::Paragraph { end, .. } => *end = range.end.max(*end),
            _ => {}
        }
        self.inlines.event(event);
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. } => {
                let is_table = matches!(self.leaf, Leaf::Table(_));
                if is_table || self.containers.iter().any(|outer| matches!(outer.kind, Kind::Footnote { .. }))
                {
                    self.kept.resolve(&tag, &range, is_table);
                }
                match &mut self.leaf {
                    Leaf::Table(_) => return,
                    Leaf::None => self.leaf = Leaf::Paragraph { start: range.start, end: range.end },
                    Leaf::Paragraph { end, .. } => *end = range.end.max(*end),
                    _ => {}
                }
                self.inlines.start(tag, self.containers.len());
            }
            Tag::Heading { level, .. } => {
                self.close_leaf();
                self.leaf = Leaf::Heading { level: number(level), range };
            }
            Tag::CodeBlock(kind) => {
                self.close_leaf();
                let language = match kind {
                    CodeBlockKind::Fenced(info) if !info.is_empty() => Some(info.into_string()),
                    _ => None,
                };
                self.leaf = Leaf::Code { language, text: String::new(), range };
            }
            Tag::HtmlBlock => {
                self.close_leaf();
                self.leaf = Leaf::Html { text: String::new(), range };
            }
            Tag::Table(alignment) => {
                self.close_leaf();
                self.leaf = Leaf::Table(Table::new(alignment, range));
            }
            Tag::TableHead | Tag::TableRow => {
                if let Leaf::Table(table) = &mut self.leaf {
                    table.row(range);
                }
            }
            Tag::TableCell => {
                if let Leaf::Table(table) = &mut self.leaf {
                    table.cell();
                }
            }
            container => {
                self.close_leaf();
                self.open(container, range);
            }
        }
    }

    fn open(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let kind = match tag {
            _ if self.containers.len() >= DEEPEST => {
                self.document.is_too_deep = true;
                Kind::Nothing
            }
            Tag::BlockQuote(_) => Kind::Quote,
            Tag::List(next) => Kind::List { next, items: Vec::new() },
            Tag::Item => Kind::Item { mark: self.mark(&range) },
            Tag::FootnoteDefinition(label) => Kind::Footnote { label: label.into_string() },
            _ => Kind::Nothing,
        };
        // Items and quotes hold blocks, lists items.
        let blocks = match kind {
            Kind::List { .. } => Vec::new(),
            _ => Vec::with_capacity(2),
        };
        self.containers.push(Container { kind, range, blocks });
    }

    /// The mark of the item at `range`: the bullet as written, a number as readers show it.
    fn mark(&mut self, range: &Range<usize>) -> String {
        let written = self.slice(range).trim_start();
        let digits = written.bytes().take_while(u8::is_ascii_digit).count();
        let behind = written.get(digits..).and_then(|rest| rest.chars().next());
        let Some(Container { kind: Kind::List { next, .. }, .. }) = self.containers.last_mut() else {
            return String::new();
        };
        match next {
            Some(number) => {
                let mark = format!("{number}{}", behind.filter(|c| matches!(c, '.' | ')')).unwrap_or('.'));
                *number += 1;
                mark
            }
            None => behind.map(String::from).unwrap_or_default(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image => {
                if !matches!(self.leaf, Leaf::Table(_)) {
                    self.inlines.end();
                }
            }
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item | TagEnd::FootnoteDefinition => {
                self.close_leaf();
                self.close();
            }
            TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell => {}
            _ => self.close_leaf(),
        }
    }

    /// Closes the innermost container.
    fn close(&mut self) {
        if self.containers.len() < 2 {
            return;
        }
        let Some(Container { kind, range, mut blocks }) = self.containers.pop() else { return };
        let span = self.span(&range);
        match kind {
            Kind::Quote => {
                self.mark_alert(&mut blocks);
                let caption = caption::take(&mut blocks);
                let mut quote = BlockQuote::new(blocks);
                (quote.caption, quote.span) = (caption, span);
                self.block(quote.into());
            }
            Kind::List { next, mut items } => {
                // Items that stand too deep left their blocks here.
                if !blocks.is_empty() {
                    let mut item = Item::default();
                    (item.mark, item.blocks) = ("-".to_owned(), std::mem::take(&mut blocks));
                    items.push(item);
                }
                let mut list = if next.is_some() { List::ordered(items) } else { List::new(items) };
                list.span = span;
                marks::restore(&mut list);
                self.block(list.into());
            }
            Kind::Item { mark } => {
                let is_nothing = |block: &Block| matches!(block, Block::Raw(raw) if raw.text == NOTHING);
                // Behind the document and the list: the writer has it there alone.
                if self.containers.len() > 2 && blocks.len() == 1 && blocks.iter().all(is_nothing) {
                    blocks.clear();
                }
                let mut item = Item::default();
                (item.mark, item.blocks, item.span) = (mark, blocks, span);
                match self.containers.last_mut() {
                    Some(Container { kind: Kind::List { items, .. }, .. }) => items.push(item),
                    Some(outer) => outer.blocks.append(&mut item.blocks),
                    None => {}
                }
            }
            Kind::Footnote { label } => self.footnote(&label, &blocks, &range),
            Kind::Document | Kind::Nothing => blocks.into_iter().for_each(|block| self.block(block)),
        }
    }

    /// The words by which GitHub tells an alert from a quote become a part of their own, so that they are written as they were.
    fn mark_alert(&self, blocks: &mut [Block]) {
        let Some(Block::Paragraph(paragraph)) = blocks.first_mut() else { return };
        let source = paragraph.span.and_then(|span| self.source.get(span.range())).unwrap_or_default();
        let Some(length) = alert::length(source) else { return };
        let Some(first) = paragraph.content.first_mut() else { return };
        let Inline::Text(text) = first else { return };
        if alert::length(text) != Some(length) {
            return;
        }
        let rest = text.split_off(length);
        *first = Inline::from(Custom::new(alert::KIND, text.as_str()));
        if !rest.is_empty() {
            paragraph.content.insert(1, Inline::Text(rest));
        }
    }

    /// A footnote is kept as it was written; inside another block its words are.
    fn footnote(&mut self, label: &str, blocks: &[Block], range: &Range<usize>) {
        let words: Vec<String> = blocks.iter().map(Block::to_text).collect();
        let mut note = Custom::new("footnote", words.join("\n"));
        note.data.insert("label", Value::String(label.to_owned()));
        if self.containers.len() == 1 {
            note.data.insert("markdown", Value::String(self.kept.written(range).trim_end().to_owned()));
        }
        note.span = self.span(range);
        self.block(note.into());
    }

    #[inline]
    fn close_leaf(&mut self) {
        if !matches!(self.leaf, Leaf::None) {
            self.close_open_leaf();
        }
    }

    fn close_open_leaf(&mut self) {
        match std::mem::replace(&mut self.leaf, Leaf::None) {
            Leaf::None => {}
            Leaf::Paragraph { start, end } => {
                let content = self.inlines.take();
                self.paragraph(content, &(start..end));
            }
            Leaf::Heading { level, range } => {
                let content = self.inlines.take();
                let span = self.span(&range);
                if self.containers.len() == 1 {
                    self.document.parts.push(Part::Heading { level, content, span });
                } else if !content.is_empty() {
                    self.paragraph(vec![Inline::Strong(content)], &range);
                }
            }
            Leaf::Code { language, mut text, range } => {
                if text.ends_with('\n') {
                    text.pop();
                }
                let span = self.span(&range);
                let kind = language.as_deref().and_then(|language| language.strip_prefix(CUSTOM));
                if let Some(kind) =
                    kind.filter(|kind| !kind.is_empty() && !kind.contains(char::is_whitespace))
                {
                    let mut custom = Custom::new(kind, text);
                    custom.span = span;
                    self.block(custom.into());
                } else {
                    let mut code = Code::new(text);
                    (code.language, code.span) = (language, span);
                    self.block(code.into());
                }
            }
            Leaf::Html { text, range } => {
                let mut raw = Raw::new("html", text.trim_end_matches('\n'));
                raw.span = self.span(&range);
                self.block(raw.into());
            }
            Leaf::Table(table) => {
                let span = self.span(&table.range());
                let mut custom = table.finish(|range| self.kept.written(range).trim().to_owned());
                custom.span = span;
                self.block(custom.into());
            }
        }
    }

    /// A paragraph; a picture alone in it is a picture, and a row of emoji a separator. Inside another block such a row is all that somebody says.
    fn paragraph(&mut self, content: Vec<Inline>, range: &Range<usize>) {
        let span = self.span(range);
        let block = match content.as_slice() {
            [] => return,
            [Inline::Custom(custom)] if custom.kind == "image" => {
                let text = |name: &str| match custom.data.get(name) {
                    Some(Value::String(text)) => Some(text.clone()),
                    _ => None,
                };
                let mut image = Image::new(text("src").unwrap_or_default(), custom.fallback.clone());
                (image.title, image.span) = (text("title"), span);
                image.into()
            }
            [Inline::Text(text)] if self.containers.len() == 1 && emoji::is_row(text) => {
                let mut rule = Rule::new(text.clone());
                rule.span = span;
                rule.into()
            }
            _ => {
                let mut paragraph = Paragraph::new(content);
                paragraph.span = span;
                paragraph.into()
            }
        };
        self.block(block);
    }

    fn block(&mut self, block: Block) {
        match self.containers.as_mut_slice() {
            [_, .., container] => container.blocks.push(block),
            _ => self.document.parts.push(Part::Block(block)),
        }
    }

    fn finish(mut self) -> Document {
        self.close_leaf();
        while self.containers.len() > 1 {
            self.close();
        }
        self.document
    }

    fn slice(&self, range: &Range<usize>) -> &'t str {
        self.source.get(range.clone()).unwrap_or_default()
    }

    /// The span of `range` without the blanks at its edges.
    fn span(&self, range: &Range<usize>) -> Option<Span> {
        let words = self.slice(range);
        let end = words.bytes().rposition(|b| !matches!(b, b'\n' | b'\r' | b' ')).map_or(0, |last| last + 1);
        let words = words.get(..end).unwrap_or(words);
        let is_word = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
        if is_word(words.as_bytes().first()) && is_word(words.as_bytes().last()) {
            return Span::new(range.start..range.start + words.len());
        }
        let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
        if is_blank(words.chars().next()) || is_blank(words.chars().next_back()) {
            let start = range.start + words.len() - words.trim_start().len();
            return Span::new(start..start + words.trim().len());
        }
        Span::new(range.start..range.start + words.len())
    }
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
