//! What readers must see: the article's words in their order, told by the model and not by the writer.

use newsprint_core::{Article, Block, Comment, CommentState, Inline, LeftoverPlace, Node, Span, Step};

/// What stands in front of and behind each word of the writer, so that tests can take them out.
pub(crate) const OPEN: char = '\u{E000}';
pub(crate) const CLOSE: char = '\u{E001}';

/// The words of an article as chunks that must stand in their order, and those that may stand between.
#[derive(Debug, Default)]
pub(crate) struct Expected {
    pub(crate) chunks: Vec<String>,
    pub(crate) optional: Vec<String>,
}

impl Expected {
    pub(crate) fn of(article: &Article, leftovers: bool) -> Self {
        let mut expected = Self::default();
        let mut body = article.clone();
        body.comments.clear();
        for stamp in article.published.iter().chain(&article.updated) {
            expected.may(&stamp.written);
        }
        expected.may(article.dateline.as_ref().map_or("", |dateline| &dateline.written));
        expected.may("·");
        expected.may("·");
        let lead = std::mem::take(&mut body.lead);
        let sections = std::mem::take(&mut body.sections);
        let closing = body.closing.take();
        for part in front(body) {
            expected.walk(&part);
        }
        if leftovers {
            expected.leftovers(article, LeftoverPlace::Head);
        }
        body = Article::new();
        (body.lead, body.sections) = (lead, sections);
        expected.walk(&body);
        if leftovers {
            expected.leftovers(article, LeftoverPlace::Body);
        }
        let mut end = Article::new();
        end.closing = closing;
        expected.walk(&end);
        for (_, comment) in &article.threads() {
            if comment.state == CommentState::Published {
                expected.comment(comment);
            }
        }
        if leftovers {
            expected.leftovers(article, LeftoverPlace::Comments);
            expected.leftovers(article, LeftoverPlace::End);
        }
        expected
    }

    /// What is wrong with `seen`, if anything.
    pub(crate) fn compare(self, seen: &str) -> Result<(), String> {
        let seen = bare(&without_ours(seen));
        let bare = |texts: &[String]| -> Vec<String> {
            texts.iter().map(|text| bare(text)).filter(|text| !text.is_empty()).collect()
        };
        let (chunks, mut optional) = (bare(&self.chunks), bare(&self.optional));
        let mut furthest = seen.as_str();
        if fits(&seen, &chunks, &mut optional, &mut furthest) {
            return Ok(());
        }
        let place: String = furthest.chars().take(80).collect();
        Err(format!("lost, or nobody's, from {place:?} on; expected {chunks:?}"))
    }

    fn must(&mut self, text: &str) {
        self.chunks.push(text.to_owned());
    }

    fn may(&mut self, text: &str) {
        self.optional.push(text.to_owned());
    }

    fn leftovers(&mut self, article: &Article, place: LeftoverPlace) {
        for leftover in article.leftovers.iter().filter(|leftover| leftover.place == place) {
            self.must(&leftover.text);
        }
    }

    fn comment(&mut self, comment: &Comment) {
        self.must(comment.author.as_ref().map_or("", |author| &author.name));
        self.must(comment.published.as_ref().map_or("", |stamp| &stamp.written));
        self.may("·");
        let edited = comment.edited.as_ref().and_then(|edited| edited.at.as_ref());
        self.must(edited.map_or("", |stamp| &stamp.written));
        if let newsprint_core::Parent::Unknown { written: Some(written) } = &comment.parent {
            self.must(written);
        }
        self.must(comment.warning.as_deref().unwrap_or_default());
        let mut body = Article::new();
        body.lead.clone_from(&comment.content);
        self.walk(&body);
    }

    fn walk(&mut self, article: &Article) {
        for step in article.walk() {
            match step {
                Step::Enter(Node::Heading(heading)) => {
                    for emoji in &heading.emoji {
                        self.must(emoji.as_str());
                    }
                }
                Step::Enter(Node::Item(item)) => self.may(&item.mark),
                Step::Enter(Node::Block(block)) => self.block(block),
                Step::Enter(Node::Inline(inline)) => match inline {
                    Inline::Text(text) | Inline::Code(text) => self.must(text),
                    Inline::Raw(raw) => self.must(&raw.text),
                    Inline::Custom(custom) => self.must(&custom.fallback),
                    Inline::Quoted(quoted) => self.must(&quoted.marks.open.to_string()),
                    _ => {}
                },
                Step::Leave(Node::Inline(Inline::Quoted(quoted))) if quoted.closed => {
                    self.must(&quoted.marks.close.to_string());
                }
                _ => {}
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Rule(rule) => self.may(&rule.written),
            Block::Code(code) => self.must(&code.text),
            Block::Image(image) => self.must(&image.alt),
            Block::Raw(raw) => self.must(&raw.text),
            Block::Custom(custom) => self.must(&custom.fallback),
            _ => {}
        }
    }
}

/// Whether `seen` is the chunks in their order, with some of the optional texts between them; tries every way.
fn fits<'s>(seen: &'s str, chunks: &[String], optional: &mut Vec<String>, furthest: &mut &'s str) -> bool {
    if seen.len() < furthest.len() {
        *furthest = seen;
    }
    if seen.is_empty() && chunks.is_empty() {
        return true;
    }
    if let Some((chunk, behind)) = chunks.split_first()
        && let Some(rest) = seen.strip_prefix(chunk.as_str())
        && fits(rest, behind, optional, furthest)
    {
        return true;
    }
    for at in 0..optional.len() {
        if let Some(rest) = seen.strip_prefix(optional[at].as_str()) {
            let text = optional.remove(at);
            if fits(rest, chunks, optional, furthest) {
                return true;
            }
            optional.insert(at, text);
        }
    }
    false
}

/// The parts of the front matter, an article each: in the order of the text where all places are known.
fn front(mut article: Article) -> Vec<Article> {
    let mut parts: Vec<(Option<u32>, Article)> = Vec::new();
    let mut add = |span: Option<Span>, set: &mut dyn FnMut(&mut Article)| {
        let mut part = Article::new();
        set(&mut part);
        parts.push((span.map(|span| span.start), part));
    };
    if let Some(line) = article.kicker.take() {
        add(line.span, &mut |part| part.kicker = Some(line.clone()));
    }
    if let Some(line) = article.headline.take() {
        add(line.span, &mut |part| part.headline = Some(line.clone()));
    }
    if let Some(line) = article.standfirst.take() {
        add(line.span, &mut |part| part.standfirst = Some(line.clone()));
    }
    for byline in &article.bylines {
        add(byline.span, &mut |part| part.bylines.push(byline.clone()));
    }
    if parts.iter().all(|(start, _)| start.is_some()) {
        parts.sort_by_key(|&(start, _)| start);
    }
    parts.into_iter().map(|(_, part)| part).collect()
}

/// `text` without the words of the writer.
fn without_ours(text: &str) -> String {
    let mut out = String::new();
    for (number, part) in text.split(OPEN).enumerate() {
        out.push_str(if number == 0 {
            part
        } else {
            part.split_once(CLOSE).map_or("", |(_, behind)| behind)
        });
    }
    out
}

/// Without white space, and with what may not stand in HTML replaced.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|&c| !super::check::is_blank(c))
        .map(|c| {
            let code = u32::from(c);
            let is_noncharacter = (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE;
            if c.is_control() || is_noncharacter { '\u{FFFD}' } else { c }
        })
        .filter(|&c| c != '\u{FFFD}')
        .collect()
}
