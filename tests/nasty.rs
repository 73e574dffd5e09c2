//! Texts that nobody would write and somebody will send: read without panic, without hang, with nothing lost.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]
use newsprint::{Article, Block, Parser, parse};

/// Everything that the article holds, in one string.
fn everything(article: &Article) -> String {
    let mut out = String::new();
    for line in [&article.kicker, &article.headline, &article.standfirst].into_iter().flatten() {
        out += &line.to_text();
    }
    for byline in &article.bylines {
        out += &newsprint::Line::new(byline.content.as_slice()).to_text();
    }
    let mut blocks = |blocks: &[Block]| blocks.iter().for_each(|block| out += &block.to_text());
    blocks(&article.lead);
    for section in &article.sections {
        let emoji: String = section.heading.emoji.iter().map(ToString::to_string).collect();
        blocks(&[Block::from(emoji.as_str()), Block::from(section.heading.to_text().as_str())]);
        blocks(&section.blocks);
    }
    if let Some(closing) = &article.closing {
        blocks(&closing.question);
        blocks(&closing.after);
    }
    for comment in &article.comments {
        blocks(&comment.content);
        if let Some(author) = &comment.author {
            blocks(&[Block::from(author.name.as_str())]);
        }
    }
    for leftover in &article.leftovers {
        out += &leftover.text;
    }
    out
}

/// How many characters of `text` show something; the marks of block quotes may go.
fn solid(text: &str) -> usize {
    let invisible = |c| matches!(c, '\u{FEFF}' | '\u{200B}' | '\u{2060}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|&c| !c.is_whitespace() && !invisible(c) && c != '>').count()
}

#[track_caller]
fn keeps_every_character(text: &str) {
    let article = parse(text).article;
    assert_eq!(solid(&everything(&article)), solid(text));
    assert_eq!(article, parse(text).article, "the same text must give the same article");
}

#[test]
fn nothing_at_all() {
    for text in ["", "\n", "\u{FEFF}", " \u{200B}\r\n\u{2029}\t"] {
        let article = parse(text).article;
        assert_eq!(article, Article::new());
    }
}

#[test]
fn nul_bytes_and_control_characters() {
    keeps_every_character("Title\0\n\n\0\u{1}\u{7F}\u{9B}31m text \0 follows here.\n\n\0");
}

#[test]
fn lone_carriage_returns_end_lines() {
    let article = parse("Night ferry delayed\r\rThe ferry sailed at six.\rNobody was on board.").article;
    assert!(article.headline.is_some());
    assert_eq!(article.lead.len(), 1);
    assert_eq!(article.lead[0].to_text(), "The ferry sailed at six.\nNobody was on board.");
}

#[test]
fn one_line_of_a_hundred_megabytes() {
    let line = "word ".repeat(20_000_000);
    let article = Parser::new().parse(&line).article;
    let [Block::Paragraph(paragraph)] = article.lead.as_slice() else {
        panic!("{} blocks", article.lead.len())
    };
    assert_eq!(paragraph.to_text().len(), line.trim_end().len());
}

#[test]
fn a_million_quote_marks() {
    keeps_every_character(&"\"".repeat(1_000_000));
}

#[test]
fn quote_marks_of_every_kind() {
    for mark in ["\"", "“", "”", "'", "‘", "’", "«", "»", "„", "「", "『", "《", "“”", "\"'", "“‘"]
    {
        keeps_every_character(&mark.repeat(200_000 / mark.chars().count()));
    }
}

#[test]
fn a_hundred_thousand_quotes_in_a_paragraph() {
    keeps_every_character(&"“a” ".repeat(100_000));
    keeps_every_character(&"“Yes,” said Ann Bo. ".repeat(20_000));
}

#[test]
fn deep_marks_of_every_kind() {
    for mark in
        [">", "> ", "- ", "#", "(", "[", "  - ", "@a ", "🎉", "👩‍👩‍👧‍👦", "🇺🇸", "\u{301}", "\u{200D}", "\u{FE0F}"]
    {
        keeps_every_character(&format!("Title\n\n{}x", mark.repeat(10_000)));
        keeps_every_character(&format!("Title\n\n{}", format!("{mark}x\n").repeat(5_000)));
    }
}

#[test]
fn every_line_a_heading_every_line_a_button() {
    for line in [
        "🎉 Heading\n",
        "Reply\n",
        "Share\n\n",
        "3 comments:\n",
        "By Ann Bo\n",
        "Ann says:\n",
        "> x\n",
        "1️⃣ one\n",
        "— Ann\n",
    ] {
        keeps_every_character(&line.repeat(5_000));
    }
}

#[test]
fn half_characters_of_every_script() {
    keeps_every_character(
        "🇺 Lone indicator\n\n\u{200D}\u{FE0F}\u{20E3}\n\n#️⃣\n\n\u{E0061}\u{E007F}\n\n👍🏽🏽🏽 x\n\nक्\u{200D}ष “ب” 「あ\n\n\u{202E}abc\u{202C}",
    );
}
