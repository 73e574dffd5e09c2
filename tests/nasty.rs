//! Texts that nobody would write and somebody will send: read without panic, without hang, with nothing lost.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]
use newsprint::{Article, Block, Comment, CommentId, DiagnosticCode, Parser, Rules, Thread, parse};

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

/// A page whose comments answer each other 50,000 levels deep, as the links of Hacker News say it.
fn deep_page() -> String {
    let mut page = String::from("The Mill Burned\n\nIt burned on Sunday.\n\n50000 comments:\n\n");
    page += "reader 3 hours ago | next [–]\nSo it is.\n";
    page += "reader 3 hours ago | parent | next [–]\nSo it is.\n";
    page += &"reader 3 hours ago | root | parent | next [–]\nSo it is.\n".repeat(49_998);
    page
}

#[test]
fn fifty_thousand_replies_under_each_other_need_no_stack() {
    // A stack of 512 KiB, a quarter of what threads have by default.
    let run = || {
        let page = deep_page();
        let article = Parser::new().quotes(false).validate(false).parse(&page).article;
        assert_eq!(article.comments.len(), 50_000);
        assert_eq!(article.threads().deepest(), 49_999);
        let order: Vec<_> = article.threads().by_time().iter().map(|(_, comment)| comment.id).collect();
        assert!(order.is_sorted_by_key(|id| id.0));
        let report = Rules::strict().check_source(&article, &page);
        assert_eq!(report.with_code(&DiagnosticCode::COMMENT_TOO_DEEP).count(), 1);
        assert_eq!(report.with_code(&DiagnosticCode::COMMENT_ORPHAN).count(), 0);

        let plain = newsprint::PlainText::new().comments(true).to_string(&article);
        assert_eq!(plain.matches("So it is.").count(), 50_000);
        #[cfg(feature = "markdown")]
        assert_eq!(newsprint::markdown::to_string(&article).matches("So it is.").count(), 50_000);
        #[cfg(feature = "html")]
        {
            let page = newsprint::html::Page::new().to_string(&article);
            assert!(page.matches("So it is.").count() >= 50_000);
        }
        #[cfg(feature = "serde")]
        assert_eq!(Article::from_json(&article.to_json().unwrap()), Ok(article.clone()));

        let copy = article.clone();
        assert_eq!(copy, article);
        drop(copy);
        let nested = Thread::nest(&article.comments);
        assert_eq!(Thread::flatten(nested), article.comments);
        drop(Thread::nest(&article.comments));
        let mut numbered = article;
        numbered.renumber();
        numbered.clear_spans();
    };
    std::thread::Builder::new().stack_size(512 << 10).spawn(run).unwrap().join().unwrap();
}

#[test]
fn rings_and_missing_parents_of_fifty_thousand_comments_are_told_and_walked() {
    let ring = |id: u32| Comment::new(CommentId(id)).answering(CommentId(id % 50_000 + 1)).with("So it is.");
    let mut article = Article::new();
    article.comments = (1..=50_000).map(ring).collect();
    article.comments.push(ring(50_001).answering(CommentId(7_000_000)));
    let report = article.validate();
    assert_eq!(report.with_code(&DiagnosticCode::COMMENT_CYCLE).count(), 1);
    assert_eq!(report.with_code(&DiagnosticCode::COMMENT_ORPHAN).count(), 1);
    assert_eq!(article.threads().iter().count(), 50_001);
}

#[test]
fn odd_comments_lose_nothing() {
    let texts = [
        "Title\n\nIt burned.\n\n4 comments:\n\nEwa\nthe 45th of Smarch\nA <b>date</b> <script>nobody()</script> knows.\nReply\n\n\
         Bram\nMarch 3, 2025 at 4:05 PM\n\nEwa\nMarch 3, 2025 at 4:06 PM\nTwice me.\nReply\n"
            .to_owned(),
        format!(
            "Title\n\nIt burned.\n\n2 comments:\n\nEwa\nMarch 3, 2025 at 4:05 PM\nYes.\n{}",
            "Reply\n".repeat(1_000)
        ),
    ];
    for text in texts {
        assert_eq!(parse(&text).article.conservation(&text), Ok(()));
    }
}
