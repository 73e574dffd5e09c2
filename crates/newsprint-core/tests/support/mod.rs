//! What the property tests and fuzz targets ask of a parsed article, by walks of their own.
#![expect(clippy::panic, reason = "a test that cannot go on")]

use newsprint_core::{Article, Block, Emoji, Inline, Line, Span};

/// One part of the article: the source belongs to exactly one of them, byte by byte.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) span: Span,
    /// Its words and quotation marks, line breaks as LF.
    pub(crate) words: String,
    /// Which characters of the source are marks of the part and no words.
    pub(crate) marks: &'static str,
}

/// The parts of `article`, in the order of the model.
pub(crate) fn parts(article: &Article) -> Vec<Part> {
    let mut parts = Parts(Vec::new());
    for line in [&article.kicker, &article.headline, &article.standfirst].into_iter().flatten() {
        parts.push(line.span, text(&line.content), "");
    }
    for byline in &article.bylines {
        parts.push(byline.span, text(&byline.content), "");
    }
    article.lead.iter().for_each(|block| parts.block(block));
    for section in &article.sections {
        let heading = &section.heading;
        let emoji: String = heading.emoji.iter().map(Emoji::as_str).collect();
        parts.push(heading.span, emoji + &text(&heading.content), "#*_=-:–—| \u{FE0F}\u{200D}");
        section.blocks.iter().for_each(|block| parts.block(block));
    }
    if let Some(closing) = &article.closing {
        closing.question.iter().chain(&closing.after).for_each(|block| parts.block(block));
    }
    for comment in &article.comments {
        for span in &comment.head {
            parts.0.push(Part { span: *span, words: String::new(), marks: ANY });
        }
        comment.content.iter().for_each(|block| parts.block(block));
    }
    for leftover in &article.leftovers {
        parts.push(leftover.span, leftover.text.clone(), "");
    }
    parts.0
}

/// Whether the spans of the parts cut `text` into disjoint pieces that start and end between characters and leave out nothing but blanks,
/// and each part holds the words of its piece.
pub(crate) fn conserved(text: &str, article: &Article) -> Result<(), String> {
    let mut parts = parts(article);
    parts.sort_by_key(|part| part.span);
    let mut at = 0;
    for part in &parts {
        let range = part.span.range();
        if range.start < at {
            return Err(format!("{part:?} begins inside the part before it"));
        }
        blank(text.get(at..range.start))?;
        let source = part.span.of(text).ok_or_else(|| format!("{part:?} is cut inside a character"))?;
        holds(part, source)?;
        at = range.end;
    }
    blank(text.get(at..))
}

fn blank(between: Option<&str>) -> Result<(), String> {
    match between {
        Some(text) if text.chars().all(is_blank) => Ok(()),
        between => Err(format!("{between:?} lies in no part")),
    }
}

/// Whether what `part` says is what `source` says, marks of the part aside.
fn holds(part: &Part, source: &str) -> Result<(), String> {
    if part.marks == ANY {
        return Ok(());
    }
    let mut words = part.words.chars().filter(|&c| !is_blank(c)).peekable();
    for c in source.chars().filter(|&c| !is_blank(c)) {
        if words.peek() == Some(&c) {
            words.next();
        } else if !part.marks.contains(c) {
            return Err(format!("{c:?} of {source:?} is not in {:?}", part.words));
        }
    }
    match words.next() {
        None => Ok(()),
        Some(_) => Err(format!("{:?} is not what {source:?} says", part.words)),
    }
}

/// As `marks`: the part keeps its words elsewhere.
pub(crate) const ANY: &str = "any";

struct Parts(Vec<Part>);

impl Parts {
    fn push(&mut self, span: Option<Span>, words: String, marks: &'static str) {
        let span = span.unwrap_or_else(|| panic!("a parsed part without a span: {words:?}"));
        self.0.push(Part { span, words, marks });
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(it) => self.push(it.span, text(&it.content), ""),
            Block::Note(it) => self.push(it.span, text(&it.content), ""),
            Block::Caption(it) => self.push(it.span, text(&it.content), ""),
            Block::Rule(it) => self.push(it.span, it.written.clone(), ""),
            Block::Code(it) => self.push(it.span, it.language.clone().unwrap_or_default() + &it.text, "`~"),
            Block::BlockQuote(it) => {
                let caption = it.caption.as_ref().map_or_else(String::new, line);
                self.push(it.span, words_of(&it.blocks) + "\n" + &caption, ">");
            }
            Block::List(it) => {
                let items = it.items.iter().map(|item| format!("{}{}\n", item.mark, words_of(&item.blocks)));
                self.push(it.span, items.collect(), "");
            }
            other => panic!("text never makes this: {other:?}"),
        }
    }
}

/// The words of blocks inside a block.
fn words_of(blocks: &[Block]) -> String {
    let mut inner = Parts(Vec::new());
    for block in blocks {
        inner.block(block);
    }
    inner.0.into_iter().map(|part| part.words + "\n").collect()
}

fn line(line: &Line) -> String {
    text(&line.content)
}

/// Words and marks as they stand in the source, line breaks as LF.
pub(crate) fn text(content: &[Inline]) -> String {
    let mut out = String::new();
    write(content, &mut out);
    out
}

fn write(content: &[Inline], out: &mut String) {
    for inline in content {
        match inline {
            Inline::Text(words) => out.push_str(words),
            Inline::Break(_) => out.push('\n'),
            Inline::Quoted(quoted) => {
                out.push(quoted.marks.open);
                write(&quoted.content, out);
                if quoted.closed {
                    out.push(quoted.marks.close);
                }
            }
            other => panic!("text never makes this: {other:?}"),
        }
    }
}

/// What counts as blank, spelled out a second time.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || ['\u{FEFF}', '\u{200B}', '\u{2060}', '\u{200E}', '\u{200F}'].contains(&c)
        || ('\u{202A}'..='\u{202E}').contains(&c)
        || ('\u{2066}'..='\u{2069}').contains(&c)
}
