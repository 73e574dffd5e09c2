//! What Markdown has no mark for, byline, dateline, closing question, emoji headings, is found as in plain text.
//!
//! The words are given to the plain-text parser. What it finds is taken over only where it names whole blocks of the document.

use newsprint_core::{Article, Block, Break, Byline, Closing, Inline, Paragraph, Parser, PlainText, Section};

use super::tree::Part;

/// How many blocks at the start and at the end are looked at, and how many bytes of each.
const BLOCKS: usize = 8;
const BYTES: usize = 2_000;

fn parse(text: &str) -> Article {
    Parser::new().quotes(false).validate(false).parse(text).article
}

/// Takes bylines, dateline and stamps from the lead, and the closing from the end.
pub(super) fn head_and_closing(article: &mut Article) {
    let head: Vec<Block> = article.lead.iter().take(BLOCKS).map(shortened).collect();
    let tail = article.sections.last().map_or(article.lead.as_slice(), |section| &section.blocks);
    let (from, end) = (tail.len().saturating_sub(BLOCKS), tail.len());
    let is_one = article.sections.is_empty();
    let mut probe = Article::new();
    (probe.kicker, probe.headline, probe.standfirst) =
        (article.kicker.clone(), article.headline.clone(), article.standfirst.clone());
    probe.lead = head;
    if !is_one {
        let mut section = Section::new("Heading in between");
        section.blocks = tail.get(from..end).unwrap_or_default().iter().map(shortened).collect();
        probe.sections.push(section);
    } else if tail.len() > BLOCKS {
        let rest = from.max(BLOCKS);
        probe.lead.extend(tail.get(rest..end).unwrap_or_default().iter().map(shortened));
    }
    let found = parse(&PlainText::new().to_string(&probe));
    take_bylines(article, &found);
    take_closing(article, found.closing.as_ref());
}

/// The block with as many bytes as are looked at: a long one is neither byline nor question.
fn shortened(block: &Block) -> Block {
    let mut text = block.to_text();
    if text.len() > BYTES {
        let end = (0..=BYTES).rev().find(|&end| text.is_char_boundary(end)).unwrap_or_default();
        text.truncate(end);
        return Paragraph::new([Inline::from(text)]).into();
    }
    block.clone()
}

fn same_words(block: &Block, words: &str) -> bool {
    block.to_text().trim() == words.trim()
}

fn take_bylines(article: &mut Article, found: &Article) {
    let words: Vec<String> =
        found.bylines.iter().map(|byline| Paragraph::new(byline.content.clone()).to_text()).collect();
    let count = blocks_of_lines(&article.lead, &words);
    if let Some(count) = count.filter(|_| !words.is_empty()) {
        let mut known = found.bylines.iter().zip(&words);
        for block in article.lead.drain(..count) {
            let Block::Paragraph(paragraph) = block else { continue };
            let mut lines = lines_of(paragraph.content).into_iter();
            while let Some(first) = lines.next() {
                let Some((byline, words)) = known.next() else { break };
                let mut content = first;
                for line in lines.by_ref().take(words.matches('\n').count()) {
                    content.push(Inline::Break(Break { soft: false }));
                    content.extend(line);
                }
                let mut read = Byline::new(content);
                (read.authors, read.span) = (byline.authors.clone(), paragraph.span);
                article.bylines.push(read);
            }
        }
        article.published.clone_from(&found.published);
        article.updated.clone_from(&found.updated);
    }
    if let Some(dateline) = &found.dateline
        && article
            .lead
            .first()
            .is_some_and(|block| block.to_text().trim_start().starts_with(&dateline.written))
    {
        let mut dateline = dateline.clone();
        dateline.span = None;
        article.dateline = Some(dateline);
    }
}

/// How many blocks have exactly these words, line by line.
fn blocks_of_lines(blocks: &[Block], words: &[String]) -> Option<usize> {
    let mut lines = words.iter().flat_map(|words| words.split('\n')).map(str::trim).peekable();
    let mut count = 0;
    while lines.peek().is_some() {
        let Block::Paragraph(paragraph) = blocks.get(count)? else { return None };
        for line in paragraph.to_text().split('\n') {
            lines.next_if_eq(&line.trim())?;
        }
        count += 1;
    }
    Some(count)
}

/// `content` without its line breaks, line by line.
fn lines_of(content: Vec<Inline>) -> Vec<Vec<Inline>> {
    let mut lines = vec![Vec::new()];
    for inline in content {
        match (inline, lines.last_mut()) {
            (Inline::Break(Break { soft: false }), _) => lines.push(Vec::new()),
            (inline, Some(line)) => line.push(inline),
            (_, None) => {}
        }
    }
    lines
}

fn take_closing(article: &mut Article, found: Option<&Closing>) {
    let Some(found) = found else { return };
    let blocks = article.sections.last_mut().map_or(&mut article.lead, |section| &mut section.blocks);
    let words: Vec<String> = found.question.iter().chain(&found.after).map(Block::to_text).collect();
    let Some(from) = blocks.len().checked_sub(words.len()) else { return };
    let are_last = blocks.iter().skip(from).zip(&words).all(|(block, words)| same_words(block, words));
    if !are_last || found.question.is_empty() {
        return;
    }
    let mut question = blocks.split_off(from);
    let after = question.split_off(found.question.len());
    let mut closing = Closing::default();
    (closing.question, closing.after) = (question, after);
    article.closing = Some(closing);
}

/// Makes headings of the paragraphs that plain text would take for emoji headings, for documents without any.
pub(super) fn emoji_headings(parts: &mut [Part]) {
    let is_candidate = |part: &Part| match part {
        Part::Block(Block::Paragraph(paragraph)) => match paragraph.content.first() {
            Some(Inline::Text(text)) => super::marks::leads_with_emoji(text),
            _ => false,
        },
        _ => false,
    };
    if !parts.iter().any(is_candidate) {
        return;
    }
    let mut probe = Article::new().with_headline("Headline");
    probe.lead = parts
        .iter()
        .filter_map(|part| match part {
            Part::Block(block) => Some(shortened(block)),
            Part::Heading { .. } => None,
        })
        .collect();
    let found = parse(&PlainText::new().to_string(&probe));
    let mut headings =
        found.sections.iter().filter(|section| !section.heading.emoji.is_empty()).map(|section| {
            let emoji: String = section.heading.emoji.iter().map(newsprint_core::Emoji::as_str).collect();
            without_blanks(&format!("{emoji}{}", section.heading.to_text()))
        });
    let mut next = headings.next();
    for part in parts.iter_mut() {
        let Some(expected) = &next else { return };
        if !is_candidate(part) {
            continue;
        }
        if let Part::Block(Block::Paragraph(paragraph)) = part
            && without_blanks(&paragraph.to_text()) == *expected
        {
            let content = std::mem::take(&mut paragraph.content);
            *part = Part::Heading { level: 2, content, span: paragraph.span };
            next = headings.next();
        }
    }
}

fn without_blanks(text: &str) -> String {
    text.split_whitespace().collect()
}
