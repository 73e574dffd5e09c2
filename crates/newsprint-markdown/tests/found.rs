//! What random texts and articles found, each by its name.

use newsprint_core::{
    Article, Block, BlockQuote, Break, Comment, CommentId, CommentState, Custom, Emoji, Heading, Inline,
    Item, Line, Link, List, Note, NoteKind, Paragraph, Raw, Section, parse,
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

#[test]
fn a_run_beside_a_character_that_becomes_a_number_finds_no_partner() {
    let emphasis = |words: &str| Inline::Emphasis(vec![Inline::from(words)]);
    for content in [
        // The blank at the end of the second emphasis becomes a number, and the run in front of it would open.
        vec![emphasis("the"), emphasis("*# _ ")],
        vec![Link::new("https://example.org/", [Inline::from("*")]).into(), emphasis("# * ")],
        vec![Inline::Emphasis(vec![Inline::Strong(vec![Inline::from("the")]), Inline::from("# * ")])],
        // The letter in front of the inner emphasis becomes a number, and the run in front of it would close.
        vec![Inline::Strong(vec![Inline::from("¹*a"), emphasis("the")])],
        vec![Inline::from("“**"), Inline::Break(Break { soft: false }), Inline::from("the"), emphasis("!")],
        // A destination may not hold a blank, but its number.
        vec![emphasis("[](# "), Link::new("https://example.org/", [Inline::from(")")]).into()],
    ] {
        let article = Article::new().with(Paragraph::new(content));
        for markdown in [Markdown::new(), Markdown::new().wrap(Some(20))] {
            settled(markdown, &article);
        }
    }
}

#[test]
fn letters_in_front_of_nested_emphasis_become_numbers_together() {
    let inner = Inline::Emphasis(vec![Inline::from("“the”")]);
    let article = Article::new()
        .with(Paragraph::new([Inline::from("a"), Inline::Strong(vec![Inline::from("b"), inner])]));
    assert_eq!(settled(Markdown::new(), &article), "&#97;**&#98;_“the”_**\n");
}

#[test]
fn raw_html_that_is_no_block_is_running_text_with_tags() {
    let markdown = Markdown::new().raw_html(true);
    let raw = |html: &str| Article::new().with(Block::from(Raw::new("html", html)));
    assert_eq!(settled(markdown, &raw("<&amp;")), "<&\n");
    assert_eq!(settled(markdown, &raw("<b>Tom &amp; Ann</b> * 2 * 3")), "<b>Tom & Ann</b> * 2 * 3\n");
    assert_eq!(settled(markdown, &raw("<b>x*y*</b>")), "<b>x*y\\*</b>\n");
    assert_eq!(settled(markdown, &raw("<p>x</p>\n<p>*y*</p>")), "<p>x</p>\n<p>*y*</p>\n");
    assert_eq!(settled(markdown, &raw("<p>x\n\n*y*")), "\\<p>x\n*y\\*\n");
    for html in ["< ", "<\\[", "<", "<pre>\n\n*a*\n</pre>", "<!-- a\n   \nb -->", "<!-- comments -->"] {
        let mut quote = BlockQuote::default();
        quote.blocks = vec![Raw::new("html", html).into()];
        settled(markdown, &Article::new().with(quote));
        settled(markdown, &Article::new().with(list("✅", vec![Raw::new("html", html).into()])));
    }
}

#[test]
fn a_tag_inside_a_line_begins_no_block() {
    let markdown = Markdown::new().raw_html(true);
    let paragraph =
        |content: Vec<Inline>| Article::new().with(list("-", vec![Paragraph::new(content).into()]));
    let tag = |html: &str| Inline::from(Raw::new("html", html));
    let line_end = |soft| Inline::Break(Break { soft });
    let hard = paragraph(vec![Inline::from("“"), line_end(false), tag("</p>")]);
    assert_eq!(settled(markdown, &hard), "- “\\\n  \\</p>\n");
    let soft = paragraph(vec![Inline::from("“"), line_end(true), tag("</p>")]);
    assert_eq!(settled(markdown, &soft), "- “ </p>\n");
    let first = paragraph(vec![tag("<b>"), line_end(true), Inline::from("*a*")]);
    assert_eq!(settled(markdown, &first), "- <b> *a\\*\n");
    settled(markdown.wrap(Some(4)), &first);
}

#[test]
fn a_mark_of_an_item_stands_apart_from_its_words_in_one_block() {
    let emphasis = || Inline::Emphasis(vec![Inline::from("the")]);
    let glued = list("-", vec![Paragraph::new([Inline::from("⛴️"), emphasis()]).into()]);
    assert_eq!(settled(Markdown::new(), &Article::new().with(glued)), "- ⛴️*the*\n");
    let apart = list("-", vec![Paragraph::from("⛴️").into(), Paragraph::new([emphasis()]).into()]);
    assert_eq!(settled(Markdown::new(), &Article::new().with(apart)), "- ⛴️\n\n  *the*\n");
    let soft = vec![Inline::from("⛴️"), Inline::Break(Break { soft: true }), Inline::from("the")];
    settled(Markdown::new(), &Article::new().with(list("-", vec![Paragraph::new(soft).into()])));
    let mut numbers = list("*", vec![Paragraph::from("1. ").into()]);
    numbers.items.push(Item::new("1.", ""));
    settled(Markdown::new(), &Article::new().with(numbers));
    settled(Markdown::new(), &Article::new().with(list("*", vec![Paragraph::from("✅ a").into()])));
}

#[test]
fn a_row_of_emoji_above_the_headline_is_its_kicker() {
    let mut article = Article::new().with_headline("Night Ferry Delayed");
    article.kicker = Some(Line::from("⛴️⛴️"));
    let again = read(&settled(Markdown::new(), &article)).article;
    assert_eq!(again.kicker.map(|kicker| kicker.to_text()).as_deref(), Some("⛴️⛴️"));
}

#[test]
fn blanks_in_front_of_a_headings_words_are_none_whatever_carries_them() {
    for content in [vec![Inline::from(Raw::new("html", " *"))], vec![Inline::from(""), Inline::from("  the")]]
    {
        let mut heading = Heading::new(content);
        heading.emoji = vec![Emoji::from("⛴️")];
        let article = Article::new().with_section(Section::new(heading));
        settled(Markdown::new(), &article);
        settled(Markdown::new().flavour(Flavour::PlainEmoji), &article);
    }
    let raw = Heading::new([Inline::from(Raw::new("html", "⛴️  the"))]);
    let article = Article::new().with_section(Section::new(raw));
    assert_eq!(settled(Markdown::new().flavour(Flavour::PlainEmoji), &article), "⛴️ the\n");
}

#[test]
fn a_line_that_is_wrapped_is_no_separator() {
    let article = Article::new().with(Paragraph::new([
        Inline::from("words"),
        Inline::Break(Break { soft: false }),
        Inline::from("---- wordswords"),
    ]));
    assert_eq!(settled(Markdown::new().wrap(Some(8)), &article), "words\\\n---- wordswords\n");
}

#[test]
fn emoji_inside_another_block_are_words() {
    let text = "Night Ferry\n\nIt sailed.\n\n1 comment:\n\nLena B.\nMarch 3, 2025 at 4:05 PM\n🎉🎉🎉\n";
    let again = read(&settled(Markdown::new(), &parse(text).article)).article;
    assert!(matches!(again.comments[0].content[..], [Block::Paragraph(_)]));
}

#[test]
fn a_correction_that_quotes_a_question_closes_no_article() {
    let text =
        "Night Ferry\n\nIt sailed.\n\nCorrection: “Do we want this?” asked Falk. “And if so, who pays?”\n";
    let article = parse(text).article;
    assert!(article.closing.is_none());
    assert!(read(&settled(Markdown::new(), &article)).article.closing.is_none());
}

#[test]
fn a_custom_block_comes_back_with_kind_and_words() {
    let article = Article::new().with(Block::from(Custom::new("x-poll", "Bridge: 12\n\n```\nFerry: 40")));
    let written = settled(Markdown::new(), &article);
    assert!(written.starts_with("````newsprint:x-poll\n"), "{written}");
    let mut again = read(&written).article;
    again.clear_spans();
    assert_eq!(again, article);
    let code = "```newsprint:\nwords\n```\n";
    assert!(matches!(read(code).article.lead[..], [Block::Code(_)]));
}

#[test]
fn code_in_a_link_that_begins_a_line_defines_no_link() {
    let code = || Inline::Code("]:".to_owned());
    let link = |content| Inline::from(Link::new("https://example.org/", vec![Inline::Strong(content)]));
    let article = |content| Article::new().with(Paragraph::new(content));
    assert_eq!(
        settled(Markdown::new(), &article(vec![link(vec![code()])])),
        "[**\\]:**](https://example.org/)\n"
    );
    let inside = vec![Inline::from("See "), link(vec![code()])];
    assert_eq!(settled(Markdown::new(), &article(inside)), "See [**`]:`**](https://example.org/)\n");
    settled(Markdown::new(), &article(vec![link(vec![Inline::from("^1"), code()]), Inline::from(" words")]));
}

#[test]
fn a_reference_to_a_footnote_and_a_colon_define_none() {
    let text = "[^1]\\: words\n\nWords[^1].\n\n[^1]: A note.\n";
    assert_eq!(settled(Markdown::new(), &read(text).article), text);
}

#[test]
fn a_run_between_an_address_and_a_line_end_closes_nothing() {
    let line_end = Inline::Break(Break { soft: false });
    let strong = |words| Inline::Strong(vec![Inline::from(words), line_end.clone(), Inline::from("the")]);
    let written = |words| settled(Markdown::new(), &Article::new().with(Paragraph::new([strong(words)])));
    assert_eq!(written("http://a.b\"*"), "**http\\://a.b\"*\\\nthe**\n");
    assert_eq!(written("a.b\"*"), "**a.b\"*\\\nthe**\n");
}

#[test]
fn the_last_line_of_a_note_in_a_block_quote_is_its_caption_too() {
    let content = [Inline::from("“"), Inline::Break(Break { soft: false }), Inline::from("- ")];
    let note = Note::new(NoteKind::Correction, content);
    let quote = BlockQuote::new([Paragraph::from("").into(), note.into()]);
    assert_eq!(settled(Markdown::new(), &Article::new().with(quote)), "> “\n>\n> -&#32;\n");
}

#[test]
fn a_dash_in_emphasis_leads_a_caption_of_one_line() {
    let line_end = || Inline::Break(Break { soft: false });
    let dash = |words: &str| Inline::Emphasis(vec![Inline::from(words)]);
    for soft in [false, true] {
        let words = vec![Inline::from("“"), Inline::Break(Break { soft }), Inline::from("the")];
        for stressed in [Inline::Emphasis(words.clone()), Link::new("https://example.org/", words).into()] {
            let blocks = vec![Paragraph::from("the").into(), Paragraph::new([dash("- "), stressed]).into()];
            settled(Markdown::new(), &Article::new().with(BlockQuote::new(blocks)));
        }
    }
    for last in [vec![dash("— Ann")], vec![dash("-"), Inline::from(" Ann")]] {
        let content = [vec![Inline::from("the"), line_end()], last].concat();
        let quote = BlockQuote::new([Paragraph::new(content).into()]);
        settled(Markdown::new(), &Article::new().with(quote));
    }
}

#[test]
fn a_kicker_without_words_stands_behind_the_headline_whatever_carries_it() {
    let line_end = || Inline::Break(Break { soft: false });
    let link = Inline::from(Link::new("https://example.org/", [line_end()]));
    let mut article = Article::new().with_headline("the");
    article.kicker = Some(Line::new([Inline::Strong(vec![line_end()]), link]));
    settled(Markdown::new(), &article);
}
