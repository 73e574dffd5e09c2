//! What random texts and articles found, each by its name.

use newsprint_core::{
    Article, Block, BlockQuote, Break, Comment, CommentId, CommentState, Emoji, Heading, Inline, Item, Line,
    Link, List, Paragraph, Raw, Section, parse,
};
use newsprint_markdown::{Flavour, Markdown, read};

/// The article as Markdown, which reads as an article that is written the same.
fn settled(markdown: Markdown, article: &Article) -> String {
    let written = markdown.to_string(article);
    assert_eq!(markdown.to_string(&read(&written).article), written);
    written
}

fn list(mark: &str, blocks: Vec<Block>) -> List {
    let mut item = Item::default();
    (item.mark, item.blocks) = (mark.to_owned(), blocks);
    List::new(vec![item])
}

#[test]
fn an_emoji_line_that_is_no_heading_does_not_become_one() {
    for text in [
        "the?\n\n👩🏽‍🚒 First First\n\n12 likes\n\n## “the.” said Marta Oleander.\n",
        "First\n\n👩🏽‍🚒 First Streets”\n\n* * *\n“the.” said Marta Oleander.\n",
        "“the.” said Marta Oleander.\n\nA ?\n\n⛴️ First\nFirst!\n",
        "🚨🚨 –\n👩🏽‍🚒 First\n\n\u{3347a}\n",
    ] {
        settled(Markdown::new(), &parse(text).article);
    }
    let article =
        Article::new().with_headline("Night Ferry Delayed").with("⛴️ A Vote").with("The council met.");
    assert_eq!(
        settled(Markdown::new(), &article),
        "# Night Ferry Delayed\n\n&#9972;️ A Vote\n\nThe council met.\n"
    );
}

#[test]
fn an_emoji_line_that_reads_as_none_keeps_its_emoji() {
    for words in ["⛴️ The ferry sailed at six, and nobody was on board of it.", "⛴️ One\n⛴️ Two"]
    {
        let article =
            Article::new().with_headline("Night Ferry Delayed").with(words).with("The council met.");
        let written = settled(Markdown::new(), &article);
        assert!(!written.contains("&#"), "{written}");
    }
}

#[test]
fn a_plain_emoji_heading_keeps_its_marks_beside_a_line_that_reads_like_one() {
    let section = Section::new(Heading::from("A Vote").with_emoji("⛴️"));
    let article = Article::new()
        .with_headline("Night Ferry Delayed")
        .with("🧭 A Course")
        .with("The council met.")
        .with_section(section.with("It voted."));
    let written = settled(Markdown::new().flavour(Flavour::PlainEmoji), &article);
    assert_eq!(
        written,
        "# Night Ferry Delayed\n\n🧭 A Course\n\nThe council met.\n\n## ⛴️ A Vote\n\nIt voted.\n"
    );
}

#[test]
fn a_heading_of_an_emoji_alone_stands_in_plain_emoji() {
    for emoji in ["⛴️", "1️⃣"] {
        let mut heading = Heading::new(Vec::<Inline>::new());
        heading.emoji.push(Emoji::from(emoji));
        let article = Article::new().with_section(Section::new(heading).with("It voted."));
        settled(Markdown::new().flavour(Flavour::PlainEmoji), &article);
    }
}

#[test]
fn words_that_look_like_a_number_stay_words_of_a_bullet() {
    let inner = list("*", vec![Paragraph::from("1. the").into()]);
    let article = Article::new().with(list("-", vec![inner.into()]));
    assert_eq!(settled(Markdown::new(), &article), "- * 1\\. the\n");
}

#[test]
fn a_fence_in_a_paragraph_leaves_no_run_that_finds_a_partner() {
    let written = settled(Markdown::new(), &parse("!\n\n```.'' said Marta.\n``the.'' said Marta.\n").article);
    assert_eq!(written, "!\n\n\\`\\``.'' said Marta.\\\n``the.'' said Marta.\n");
}

#[test]
fn a_line_that_is_wrapped_behind_backticks_opens_no_code() {
    let article = Article::new().with("```the ferry sailed, and the`captain`");
    let written = settled(Markdown::new().wrap(Some(20)), &article);
    assert!(written.starts_with("\\`"), "{written}");
}

#[test]
fn a_star_behind_a_letter_written_as_its_number_opens_nothing() {
    let words = vec![Inline::Emphasis(vec![Inline::from("the")]), Inline::from("\u{2fd6}*\u{a4c7}")];
    let mut article = Article::new();
    article.headline = Some(Line::new([Inline::Strong(words)]));
    settled(Markdown::new(), &article);
}

#[test]
fn a_line_end_behind_a_link_without_words_does_not_lead() {
    let line_end = || Inline::Break(Break { soft: false });
    let link = Inline::from(Link::new("https://example.org/", vec![line_end()]));
    let mut article = Article::new();
    let strong = Inline::Strong(vec![link, line_end(), Inline::from("the")]);
    article.kicker = Some(Line::new([Inline::Code("the".to_owned()), strong]));
    settled(Markdown::new().wrap(Some(20)), &article);
}

#[test]
fn the_mark_of_a_block_quote_ends_no_declaration() {
    let quote = |text: &str| BlockQuote::new([Paragraph::from(text).into()]);
    let article = Article::new().with(quote("See <!the vote, the Oleander and the sea."));
    settled(Markdown::new().wrap(Some(20)), &article);
    let article = Article::new().with(quote("See <!the vote,\nthe Oleander."));
    assert_eq!(settled(Markdown::new(), &article), "> See \\<!the vote,\\\n> the Oleander.\n");
}

#[test]
fn an_emoji_in_front_of_a_headings_words_is_one_of_its_emoji() {
    let glued = Heading::from("⛴️*").with_emoji("⛴️");
    for heading in [glued, Heading::from("⛴️Vote"), Heading::from("⛴️")] {
        let article = Article::new().with_section(Section::new(heading).with("It voted."));
        settled(Markdown::new(), &article);
        settled(Markdown::new().flavour(Flavour::PlainEmoji), &article);
    }
}

#[test]
fn comments_that_are_all_gone_leave_no_mark() {
    let gone = Comment::new(CommentId(1)).by("Ewa").with("Bad words.").with_state(CommentState::Spam);
    let article = Article::new().with("The ferry sailed.").with_comment(gone);
    assert_eq!(settled(Markdown::new(), &article), "The ferry sailed.\n");
}

#[test]
fn an_empty_item_inside_another_block_does_not_end_it() {
    let inner = list("-", Vec::new());
    let article = Article::new().with(BlockQuote::new([inner.into(), Paragraph::from("words").into()]));
    assert_eq!(settled(Markdown::new(), &article), "> - <!-- -->\n>\n> words\n");
}

#[test]
fn a_comment_that_is_gone_stays_gone_and_nameless() {
    for state in [CommentState::Removed, CommentState::Deleted, CommentState::Spam] {
        let gone = Comment::new(CommentId(1)).by("Ewa").with("Bad words.").with_state(state);
        let answer = Comment::new(CommentId(2)).by("Bram").answering(CommentId(1)).with("Why?");
        let article = Article::new().with("The ferry sailed.").with_comment(gone).with_comment(answer);
        for markdown in [Markdown::new(), Markdown::new().wrap(Some(12))] {
            let again = read(&settled(markdown, &article)).article;
            let [first, second] = again.comments.as_slice() else { panic!("{again:?}") };
            assert!(first.state != CommentState::Published && first.author.is_none());
            assert_eq!(second.author.as_ref().map(|author| author.name.as_str()), Some("Bram"));
        }
    }
}

#[test]
fn a_comment_of_html_without_its_end_swallows_nothing() {
    let blocks = vec![Raw::new("html", "<!--").into(), Paragraph::from("words").into()];
    let mut list = list("-", blocks);
    list.items.push(Item::default());
    settled(Markdown::new().raw_html(true), &Article::new().with(list));
}

#[test]
fn a_caption_is_one_line() {
    let caption = vec![Inline::from("“"), Inline::Break(Break { soft: false }), Inline::from("- ")];
    let mut quote = BlockQuote::default();
    quote.caption = Some(Line::new(caption));
    assert_eq!(settled(Markdown::new(), &Article::new().with(quote)), "> — “ -&#32;\n");
}

#[test]
fn emphasis_closes_behind_a_letter_written_as_its_number() {
    let inner = Inline::Strong(vec![Inline::from("the")]);
    let stressed = Inline::Emphasis(vec![inner, Inline::from("À")]);
    settled(Markdown::new(), &Article::new().with(Paragraph::new([stressed, Inline::from("the")])));
}

#[test]
fn raw_html_that_is_not_whole_is_words_wherever_it_stands() {
    let markdown = Markdown::new().raw_html(true);
    let mut quote = BlockQuote::default();
    quote.blocks = vec![Raw::new("html", " <").into()];
    settled(markdown, &Article::new().with(quote));
    let blocks = vec![
        Raw::new("html", "<script>").into(),
        Paragraph::new([Inline::Emphasis(vec![Inline::from("the")])]).into(),
    ];
    settled(markdown, &Article::new().with(list("-", blocks)));
}

#[test]
fn blanks_behind_the_emoji_of_a_heading_are_no_words() {
    let mut heading = Heading::default();
    heading.emoji = vec![Emoji::from("⛴\u{FE0F}")];
    heading.content = vec![Inline::from(Raw::new("html", " "))];
    let mut article = Article::new();
    article.sections.push(Section::new(heading));
    assert_eq!(settled(Markdown::new(), &article), "## ⛴\u{FE0F}\n");
}
