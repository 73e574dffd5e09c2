//! Plain text: the article as a post that can be pasted, and read again.

use std::{collections::HashMap, fmt};

use unicode_segmentation::UnicodeSegmentation as _;

use crate::{
    Article, Block, BlockQuote, Comment, CommentId, Emoji, Heading, Inline, Item, Leftover, LeftoverKind,
    LeftoverPlace, Level, Line, List, Parent,
    article::text::{push_blocks, push_inlines},
    blocks::quote_mark::{self, Quotation},
};

/// Blocks nested deeper than this are written as if they stood at this depth.
const DEEPEST: usize = 32;

/// Writes articles as plain text, with options of your own.
///
/// ```
/// use newsprint_core::{Article, Heading, PlainText, Section};
///
/// let article = Article::new()
///     .with_headline("Night Ferry Delayed")
///     .with_section(Section::new(Heading::from("A Vote").with_emoji("⛴️")).with("The council met."));
/// assert_eq!(PlainText::new().to_string(&article), "Night Ferry Delayed\n\n⛴️ A Vote\n\nThe council met.\n");
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct PlainText {
    comments: bool,
    leftovers: bool,
}

impl Default for PlainText {
    fn default() -> Self {
        Self::new()
    }
}

impl PlainText {
    /// A writer with the defaults: comments are written, leftovers are not.
    pub const fn new() -> Self {
        Self { comments: true, leftovers: false }
    }

    /// Whether to write what readers wrote. Default: yes.
    pub const fn comments(mut self, yes: bool) -> Self {
        self.comments = yes;
        self
    }

    /// Whether to write what the platform wrote, at the end; a line that announces comments stands above them. Default: no.
    pub const fn leftovers(mut self, yes: bool) -> Self {
        self.leftovers = yes;
        self
    }

    /// The article as plain text; ends with a line feed unless it is empty.
    pub fn to_string(self, article: &Article) -> String {
        let mut out = String::new();
        // A `String` takes everything.
        let _ = self.render_to(article, &mut out);
        out
    }

    /// Writes the article as plain text.
    ///
    /// # Errors
    ///
    /// What `out` returns.
    pub fn render_to(self, article: &Article, out: &mut impl fmt::Write) -> fmt::Result {
        let mut writer = Writer { out, prefix: String::new(), begun: false, buffer: String::new() };
        writer.head(article)?;
        writer.blocks(&article.lead, 0)?;
        for section in &article.sections {
            writer.heading(&section.heading)?;
            writer.blocks(&section.blocks, 0)?;
        }
        if let Some(closing) = &article.closing {
            writer.blocks(&closing.question, 0)?;
            writer.blocks(&closing.after, 0)?;
        }
        // Words of the platform's that announce the comments, where they are asked for, stand above them again.
        let is_header = |leftover: &&Leftover| {
            leftover.place == LeftoverPlace::Comments && leftover.kind == LeftoverKind::Count
        };
        let header = article.leftovers.iter().find(is_header);
        let header = header.filter(|_| self.leftovers && self.comments && !article.comments.is_empty());
        if self.comments {
            writer.comments(&article.comments, header)?;
        }
        if self.leftovers {
            writer.leftovers(&article.leftovers, header)?;
        }
        if writer.begun { writer.out.write_char('\n') } else { Ok(()) }
    }
}

impl Article {
    /// The article as plain text, without leftovers: [`PlainText`] has the options.
    ///
    /// Headings are lines with their emoji in front, a heading without emoji stands behind `##`, list marks and quotation
    /// marks are written as they were, comments stand below a line that counts them.
    ///
    /// An article that was read from a post reads back as the same article, but for spans, leftovers, and what a page shows around a
    /// comment (votes, state, edits, warnings, links). A part that was known only by a neighbour that is not written, or that is
    /// written elsewhere, may be read as another: a byline between a platform's buttons, a comment that names no author, a line that
    /// stood right below a heading, a quotation mark that is never closed.
    ///
    /// ```
    /// let post = "Night Ferry Delayed\n\n⛴️ A Vote\n\nThe council met.\n\n1 comment:\n\nAnna\nMarch 3, 2025\nAt last!\n\nReply";
    /// let mut article = newsprint_core::parse(post).article;
    /// let written = article.to_plain_text();
    /// assert!(written.ends_with("The council met.\n\n1 comment:\n\nAnna says:\nMarch 3, 2025\nAt last!\n"));
    ///
    /// let mut again = newsprint_core::parse(&written).article;
    /// for article in [&mut article, &mut again] {
    ///     article.clear_spans();
    ///     article.leftovers.clear();
    /// }
    /// assert_eq!(again, article);
    /// ```
    pub fn to_plain_text(&self) -> String {
        PlainText::new().to_string(self)
    }

    /// Writes the article as plain text, as [`Article::to_plain_text`] does.
    ///
    /// # Errors
    ///
    /// What `out` returns.
    pub fn write_plain_text(&self, out: &mut impl fmt::Write) -> fmt::Result {
        PlainText::new().render_to(self, out)
    }
}

/// Adds `block` as it is written in a post.
pub(crate) fn push_block(block: &Block, out: &mut String) {
    if let Block::Paragraph(paragraph) = block {
        return push_inlines(&paragraph.content, out);
    }
    let mut writer = Writer { out, prefix: String::new(), begun: false, buffer: String::new() };
    // A `String` takes everything.
    let _ = writer.blocks(std::slice::from_ref(block), 0);
}

/// Whether `block` is surely longer than so many bytes: seen without looking at all of it.
pub(crate) fn is_longer(block: &Block, bytes: usize) -> bool {
    let Block::Paragraph(paragraph) = block else { return block.to_text().len() > bytes };
    let mut length = 0;
    for inline in &paragraph.content {
        length += match inline {
            Inline::Text(text) | Inline::Code(text) => text.len(),
            Inline::Break(_) => 1,
            other => inline_length(other),
        };
        if length > bytes {
            return true;
        }
    }
    false
}

fn inline_length(inline: &Inline) -> usize {
    let mut text = String::new();
    push_inlines(std::slice::from_ref(inline), &mut text);
    text.len()
}

struct Writer<'w, W> {
    out: &'w mut W,
    /// What stands in front of each line.
    prefix: String,
    /// Whether anything is written yet.
    begun: bool,
    buffer: String,
}

impl<W: fmt::Write> Writer<'_, W> {
    fn head(&mut self, article: &Article) -> fmt::Result {
        for line in [&article.kicker, &article.headline, &article.standfirst].into_iter().flatten() {
            self.line(line)?;
        }
        // Bylines that stand apart would read as paragraphs.
        self.part(|buffer| {
            for byline in &article.bylines {
                if !buffer.is_empty() {
                    buffer.push('\n');
                }
                push_inlines(&byline.content, buffer);
            }
        })
    }

    fn line(&mut self, line: &Line) -> fmt::Result {
        self.inlines(&line.content)
    }

    fn inlines(&mut self, content: &[Inline]) -> fmt::Result {
        self.part(|buffer| push_inlines(content, buffer))
    }

    /// Writes one part, a blank line in front; nothing when `fill` gives no words.
    fn part(&mut self, fill: impl FnOnce(&mut String)) -> fmt::Result {
        let mut words = std::mem::take(&mut self.buffer);
        words.clear();
        fill(&mut words);
        let result = if words.is_empty() { Ok(()) } else { self.separated(&words) };
        self.buffer = words;
        result
    }

    fn separated(&mut self, words: &str) -> fmt::Result {
        if self.begun {
            self.out.write_char('\n')?;
            self.out.write_str(self.prefix.trim_end())?;
            self.out.write_char('\n')?;
        }
        self.lines(words)
    }

    fn lines(&mut self, words: &str) -> fmt::Result {
        for (number, line) in words.split('\n').enumerate() {
            if number > 0 {
                self.out.write_char('\n')?;
            }
            self.out.write_str(&self.prefix)?;
            self.out.write_str(line)?;
        }
        self.begun = true;
        Ok(())
    }

    fn heading(&mut self, heading: &Heading) -> fmt::Result {
        self.part(|buffer| {
            let level = heading.level.clamped();
            if heading.emoji.is_empty() || level != Level::SECTION {
                buffer.extend(std::iter::repeat_n('#', level.0.into()));
            }
            push_spaced(&emoji_text(&heading.emoji), buffer);
            let words = heading.to_text();
            push_spaced(words.trim(), buffer);
        })
    }

    fn blocks(&mut self, blocks: &[Block], depth: usize) -> fmt::Result {
        if depth >= DEEPEST {
            return self.part(|buffer| push_blocks(blocks, buffer));
        }
        blocks.iter().try_for_each(|block| match block {
            Block::BlockQuote(quote) => self.block_quote(quote, depth + 1),
            Block::List(list) => self.list(list),
            Block::Code(code) => self.part(|buffer| {
                buffer.push_str("```");
                buffer.push_str(code.language.as_deref().unwrap_or_default());
                buffer.push('\n');
                buffer.push_str(&code.text);
                buffer.push_str("\n```");
            }),
            other => self.part(|buffer| buffer.push_str(&other.to_text())),
        })
    }

    /// One paragraph in quotation marks needs nothing in front; anything else is marked with `>`.
    fn block_quote(&mut self, quote: &BlockQuote, depth: usize) -> fmt::Result {
        if is_one_utterance(quote) {
            return self.part(|buffer| {
                push_blocks(&quote.blocks, buffer);
                if let Some(caption) = &quote.caption {
                    buffer.push('\n');
                    push_inlines(&caption.content, buffer);
                }
            });
        }
        if self.begun {
            self.out.write_char('\n')?;
            self.out.write_str(self.prefix.trim_end())?;
            self.out.write_char('\n')?;
            self.begun = false;
        }
        self.prefix.push_str("> ");
        self.blocks(&quote.blocks, depth)?;
        if let Some(caption) = &quote.caption {
            let mut words = String::new();
            push_inlines(&caption.content, &mut words);
            if self.begun {
                self.out.write_char('\n')?;
            }
            self.lines(&words)?;
        }
        self.prefix.truncate(self.prefix.len().saturating_sub(2));
        self.begun = true;
        Ok(())
    }

    fn list(&mut self, list: &List) -> fmt::Result {
        self.part(|buffer| {
            for (number, item) in list.items.iter().enumerate() {
                if number > 0 {
                    buffer.push('\n');
                }
                push_item(item, buffer);
            }
        })
    }

    /// The comments below a line that counts them: without it, they would read as paragraphs of the article.
    fn comments(&mut self, comments: &[Comment], header: Option<&Leftover>) -> fmt::Result {
        self.part(|buffer| match (header, comments.len()) {
            (_, 0) => {}
            (Some(header), _) => buffer.push_str(&header.text),
            (None, 1) => buffer.push_str("1 comment:"),
            (None, count) => {
                buffer.push_str(&count.to_string());
                buffer.push_str(" comments:");
            }
        })?;
        comments.iter().zip(depths(comments)).try_for_each(|(comment, depth)| self.comment(comment, depth))
    }

    fn comment(&mut self, comment: &Comment, depth: usize) -> fmt::Result {
        self.prefix.extend(std::iter::repeat_n("  ", depth.min(DEEPEST)));
        let author = comment.author.as_ref().map(|author| author.name.as_str());
        let published = comment.published.as_ref().map(|stamp| stamp.written.as_str());
        let first = comment.content.first().filter(|block| matches!(block, Block::Paragraph(_)));
        self.part(|buffer| {
            if let Some(name) = author {
                buffer.push_str(name);
                buffer.push_str(" says:\n");
            }
            if let Some(written) = published {
                buffer.push_str(written);
                buffer.push('\n');
            }
            if let Some(Block::Paragraph(paragraph)) = first {
                push_inlines(&paragraph.content, buffer);
            }
            buffer.truncate(buffer.trim_end_matches('\n').len());
        })?;
        let rest = comment.content.get(usize::from(first.is_some())..).unwrap_or_default();
        // Fences are words there.
        let result = rest.iter().try_for_each(|block| match block {
            Block::Code(code) => self.indented(&code.text),
            other => self.blocks(std::slice::from_ref(other), 0),
        });
        self.prefix.clear();
        result
    }

    fn indented(&mut self, code: &str) -> fmt::Result {
        self.part(|buffer| {
            for line in code.lines() {
                buffer.push_str(if buffer.is_empty() { "    " } else { "\n    " });
                buffer.push_str(line);
            }
        })
    }

    /// The leftovers of the head and body first, as they stood, but for the one that stands above the comments.
    fn leftovers(&mut self, leftovers: &[Leftover], header: Option<&Leftover>) -> fmt::Result {
        let places = [LeftoverPlace::Head, LeftoverPlace::Body, LeftoverPlace::Comments, LeftoverPlace::End];
        for place in places {
            for leftover in leftovers.iter().filter(|leftover| leftover.place == place) {
                if header.is_some_and(|header| std::ptr::eq(header, leftover)) {
                    continue;
                }
                self.part(|buffer| buffer.push_str(&leftover.text))?;
            }
        }
        Ok(())
    }
}

/// How deep each comment stands below the article; one whose parent is unknown or comes later stands at the top.
fn depths(comments: &[Comment]) -> Vec<usize> {
    let mut known: HashMap<CommentId, usize> = HashMap::new();
    comments
        .iter()
        .map(|comment| {
            let depth = match &comment.parent {
                // A guess rests on the words of the comment, and is made again.
                Parent::Comment { id, guessed: false } => known.get(id).map_or(0, |depth| depth + 1),
                _ => 0,
            };
            known.entry(comment.id).or_insert(depth);
            depth
        })
        .collect()
}

/// Whether `quote` is one paragraph that its quotation marks set apart, as a parser sees it.
fn is_one_utterance(quote: &BlockQuote) -> bool {
    let [Block::Paragraph(paragraph)] = quote.blocks.as_slice() else { return false };
    let is_named = matches!(paragraph.content.first(), Some(Inline::Quoted(quoted)) if Some(quoted.quote) == quote.quote);
    match quote_mark::read(&paragraph.to_text()) {
        Some(Quotation::Whole) => true,
        Some(Quotation::Open) => quote.quote.is_none(),
        Some(Quotation::Broken) => is_named,
        None => false,
    }
}

fn push_item(item: &Item, buffer: &mut String) {
    buffer.push_str(&item.mark);
    if !item.mark.is_empty() && !item.blocks.is_empty() {
        buffer.push(' ');
    }
    push_blocks(&item.blocks, buffer);
}

/// The emoji side by side, as people write them; with blanks between where two would become one.
fn emoji_text(emoji: &[Emoji]) -> String {
    let together: String = emoji.iter().map(Emoji::as_str).collect();
    if together.graphemes(true).eq(emoji.iter().map(Emoji::as_str)) {
        return together;
    }
    emoji.iter().map(Emoji::as_str).collect::<Vec<_>>().join(" ")
}

/// Adds `words` behind a space.
fn push_spaced(words: &str, buffer: &mut String) {
    if !buffer.is_empty() && !words.is_empty() {
        buffer.push(' ');
    }
    buffer.push_str(words);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Section;

    #[test]
    fn a_quote_without_marks_is_marked_with_an_angle_on_every_line() {
        let article = Article::new().with("Before").with(
            BlockQuote::new([Block::from("We paid."), Block::from("And left.")]).with_caption("— Ada Holm"),
        );
        assert_eq!(article.to_plain_text(), "Before\n\n> We paid.\n>\n> And left.\n> — Ada Holm\n");
    }

    #[test]
    fn a_heading_without_emoji_stands_behind_marks() {
        let article = Article::new().with_section(Section::new("Costs").with("They rose."));
        assert_eq!(article.to_plain_text(), "## Costs\n\nThey rose.\n");
    }

    #[test]
    fn leftovers_are_written_when_asked_for() {
        let mut article = Article::new().with("Words.");
        article.leftovers.push(Leftover::new(LeftoverKind::Share, "Share this", LeftoverPlace::End));
        assert_eq!(article.to_plain_text(), "Words.\n");
        assert_eq!(PlainText::new().leftovers(true).to_string(&article), "Words.\n\nShare this\n");
    }

    #[test]
    fn an_empty_article_is_an_empty_text() {
        assert_eq!(Article::new().to_plain_text(), "");
    }
}
