//! Separators, code, pictures, raw markup, and what the model lacks.

use std::fmt::{self, Write as _};

use newsprint_core::{Article, Block, Custom, Image, Inline, Raw, Value};

use super::{Front, Writer, code_span, comment::MARK as COMMENTS_MARK};
use crate::escape::{Container, entity, html};

/// What stands in front of the kind of a custom block where fenced code has its language.
pub(crate) const CUSTOM: &str = "newsprint:";

impl<W: fmt::Write> Writer<'_, W> {
    /// The front matter that was read with the article, as it was.
    pub(super) fn front_matter(&mut self, article: &Article) -> fmt::Result {
        let Some(Value::String(text)) = article.extra.get("front_matter") else { return Ok(()) };
        let _: Container = self.begin_other()?;
        self.lines(text.trim_end_matches('\n'))
    }

    /// A separator. Marks that Markdown does not know are words: `✨✨✨`.
    pub(super) fn rule(&mut self, written: &str) -> fmt::Result {
        if is_words(written) {
            return self.paragraph(&[Inline::from(written)]);
        }
        let container = self.begin_other()?;
        // `- ---` would be one long separator, and `---` at the very start opens front matter.
        match container {
            Container::Item(_) => self.out.write_str("___"),
            Container::Document if written.starts_with('-') => self.out.write_str("***"),
            _ if is_markdown_rule(written) => self.out.write_str(written.trim()),
            _ => self.out.write_str("***"),
        }
    }

    /// Fenced code ([CommonMark 0.31.2, section 4.5](https://spec.commonmark.org/0.31.2/#fenced-code-blocks)).
    pub(super) fn code(&mut self, text: &str, language: &str) -> fmt::Result {
        let _: Container = self.begin_other()?;
        let mark = if language.contains('`') { '~' } else { '`' };
        let fence: String =
            std::iter::repeat_n(mark, code_span::longest_run(text, mark).max(2) + 1).collect();
        self.out.write_str(&fence)?;
        let language = language.replace(['\n', '\r'], " ");
        let language = language.trim();
        for (at, c) in language.char_indices() {
            let rest = language.get(at..).unwrap_or_default();
            let is_escape = c == '\\' && rest.as_bytes().get(1).is_some_and(u8::is_ascii_punctuation);
            if is_escape || (c == '&' && entity::length(rest).is_some()) {
                self.out.write_char('\\')?;
            }
            self.out.write_char(c)?;
        }
        if !text.is_empty() {
            self.out.write_char('\n')?;
            if !text.starts_with('\n') {
                self.out.write_str(&self.prefix)?;
            }
            self.lines(&text.replace("\r\n", "\n").replace('\r', "\n"))?;
        }
        self.next_line()?;
        self.out.write_str(&fence)
    }

    /// A picture alone in its paragraph.
    pub(super) fn image(&mut self, image: &Image) -> fmt::Result {
        self.flat.clear();
        self.flat.push_image(image);
        self.flat_paragraph()
    }

    /// Raw HTML as it is where the caller trusts it, else as words.
    pub(super) fn raw(&mut self, raw: &Raw) -> fmt::Result {
        let Some(html) = self.html_block(raw) else { return self.paragraph(&[Inline::from(raw.clone())]) };
        let _: Container = self.begin_other()?;
        // What stands in a blank line says nothing.
        let lines: Vec<&str> =
            html.split('\n').map(|line| if line.trim().is_empty() { "" } else { line }).collect();
        self.lines(&lines.join("\n"))
    }

    /// `raw` as a block of HTML, if it is one and written as such. What only begins like HTML is running text.
    pub(super) fn html_block<'r>(&self, raw: &'r Raw) -> Option<&'r str> {
        let html = raw.text.trim_start().trim_end_matches(['\n', '\r']);
        (self.options.raw_html && raw.format == "html" && html != COMMENTS_MARK && html::is_block(html))
            .then_some(html)
    }

    /// What the model lacks: a table as it was, anything else fenced, its words inside.
    pub(super) fn custom(&mut self, custom: &Custom) -> fmt::Result {
        if let (true, Some(Value::String(source))) = (is_kept(&custom.kind), custom.data.get("markdown"))
            && !source.trim().is_empty()
        {
            let _: Container = self.begin_other()?;
            return self.lines(source.trim_end_matches('\n'));
        }
        self.code(&custom.fallback, &format!("{CUSTOM}{}", custom.kind.replace(char::is_whitespace, "-")))
    }
}

/// The kinds that the reader keeps as they were written.
pub(crate) fn is_kept(kind: &str) -> bool {
    matches!(kind, "table" | "footnote")
}

/// Whether the separator `written` is written as words.
pub(super) fn is_words(written: &str) -> bool {
    !written.trim().is_empty() && !is_markdown_rule(written) && !written.chars().all(is_plain_mark)
}

/// Whether `written` is a thematic break of CommonMark.
fn is_markdown_rule(written: &str) -> bool {
    let written = written.trim_matches([' ', '\t']);
    ['*', '-', '_'].into_iter().any(|mark| {
        written.matches(mark).count() >= 3 && written.chars().all(|c| c == mark || c == ' ' || c == '\t')
    })
}

/// Marks that draw a line and say nothing.
fn is_plain_mark(c: char) -> bool {
    c.is_whitespace() || c.is_ascii_punctuation() || matches!(c, '—' | '–' | '―' | '•' | '·' | '⁂' | '…')
}

/// Whether nothing would be written for `blocks`.
pub(super) fn are_empty(blocks: &[Block]) -> bool {
    blocks.iter().all(|block| match block {
        Block::Paragraph(paragraph) => is_blank(&paragraph.content),
        Block::Note(note) => is_blank(&note.content),
        Block::Caption(line) => is_blank(&line.content),
        Block::List(list) => list.items.is_empty(),
        Block::Raw(raw) => raw.text.is_empty(),
        _ => false,
    })
}

/// Whether `content` lies flat as nothing at all.
fn is_blank(content: &[Inline]) -> bool {
    match content.first() {
        None => return true,
        Some(Inline::Text(text)) if !text.is_empty() => return false,
        Some(_) => {}
    }
    let mut stack = vec![content.iter()];
    while let Some(rest) = stack.last_mut() {
        match rest.next() {
            None => drop(stack.pop()),
            Some(Inline::Text(text) | Inline::Code(text)) if text.is_empty() => {}
            Some(Inline::Break(_)) => {}
            Some(Inline::Emphasis(content) | Inline::Strong(content)) => stack.push(content.iter()),
            Some(Inline::Raw(raw)) if raw.text.is_empty() => {}
            Some(Inline::Custom(custom)) if custom.fallback.is_empty() && custom.kind != "image" => {}
            Some(_) => return false,
        }
    }
    true
}

impl<W> Writer<'_, W> {
    /// Whether anything is written yet.
    pub(super) fn has_begun(&self) -> bool {
        self.front != Front::Start
    }
}
