//! How each part is written, one claim a test.

use newsprint_core::{
    Article, Attribution, AttributionPlace, Author, Basis, Block, BlockQuote, Break, Byline, Closing,
    Comment, CommentId, CommentState, Dateline, Direction, Heading, Image, Inline, Item, Leftover,
    LeftoverKind, LeftoverPlace, Level, Link, List, Marks, Note, NoteKind, Paragraph, Quote, QuoteForm,
    QuoteId, QuoteKind, Quoted, Raw, Rule, Section, Speaker, SpeakerId, SpeakerKind, Stamp, StampValue,
};
use newsprint_html::{
    Captions, Html, Images, InlineQuotes, JsonLd, Page, RawHtml, Renderer, Stylesheet, Writer, to_string,
};
use serde_json::Value;

fn text(text: &str) -> Inline {
    text.into()
}

fn lead(block: impl Into<Block>) -> Article {
    Article::new().with(block)
}

/// What stands between `article` and its end tag.
fn inside(article: &Article) -> String {
    inside_of(&Html::new(), article)
}

fn inside_of(html: &Html, article: &Article) -> String {
    let written = html.to_string(article);
    let (_, rest) = written.split_once(">\n").unwrap();
    rest.strip_suffix("</article>\n").unwrap().to_owned()
}

fn quoted(id: u32, words: &str) -> Inline {
    Quoted::new(QuoteId(id), [text(words)]).into()
}

fn said_by(mut article: Article, basis: Basis) -> Article {
    let attribution = Attribution::new("She", AttributionPlace::LeadIn, basis).with_speaker(SpeakerId(1));
    article
        .quotes
        .push(Quote::new(QuoteId(1), QuoteKind::Full, QuoteForm::Block).with_attribution(attribution));
    article.speakers.push(Speaker::new(SpeakerId(1), "Ines Okafor", SpeakerKind::Person));
    article
}

fn json_ld(page: &Page, article: &Article) -> Value {
    let page = page.to_string(article);
    let (_, rest) = page.split_once("<script type=\"application/ld+json\">").unwrap();
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

#[test]
fn front_matter_stands_in_a_header_in_the_order_of_print() {
    let mut article = Article::new().with_headline("Night Ferry");
    article.kicker = Some("Harbour".into());
    article.standfirst = Some("Six o’clock & no later.".into());
    article.bylines.push(Byline::new([text("By Ada Quill")]).with_author(Author::new("Ada Quill")));
    assert_eq!(
        to_string(&article),
        "<article class=\"article\" dir=\"auto\">\n<header>\n<p class=\"kicker\">Harbour</p>\n<h1 class=\"headline\">Night Ferry</h1>\n\
         <p class=\"standfirst\">Six o’clock &amp; no later.</p>\n<p class=\"byline\">By <bdi class=\"author\">Ada Quill</bdi></p>\n</header>\n</article>\n"
    );
}

#[test]
fn a_date_that_stands_in_the_byline_is_marked_there_and_not_repeated() -> Result<(), time::Error> {
    let date = time::Date::from_calendar_date(2025, time::Month::October, 18)?;
    let mut article = Article::new();
    article.published = Some(Stamp::new("18 October").with_value(StampValue::Day(date)));
    article
        .bylines
        .push(Byline::new([text("By Ada Quill, 18 October")]).with_author(Author::new("Ada Quill")));
    let date = "<time datetime=\"2025-10-18\">18 October</time>";
    assert_eq!(
        inside(&article),
        format!(
            "<header>\n<p class=\"byline\">By <bdi class=\"author\">Ada Quill</bdi>, {date}</p>\n</header>\n"
        )
    );
    article.bylines.clear();
    assert_eq!(inside(&article), format!("<header>\n<p class=\"dates\">{date}</p>\n</header>\n"));
    Ok(())
}

#[test]
fn a_dateline_keeps_its_place_at_the_head_of_its_paragraph() {
    let mut article = lead("OSLO — The ferry sailed.");
    article.dateline = Some(Dateline::new("OSLO —"));
    assert_eq!(inside(&article), "<p><span class=\"dateline\">OSLO —</span> The ferry sailed.</p>\n");
}

#[test]
fn sections_stand_inside_each_other_by_their_levels_and_skipped_levels_stay() {
    let section = |words: &str, level| Section::new(Heading::from(words).with_level(Level(level)));
    let mut article = Article::new();
    article.sections = vec![section("A", 2), section("B", 4), section("C", 3), section("D", 2)];
    let outline = inside(&article).replace('\n', "");
    assert_eq!(
        outline,
        "<section id=\"a\"><h2>A</h2><section id=\"b\"><h4>B</h4></section><section id=\"c\"><h3>C</h3></section></section>\
         <section id=\"d\"><h2>D</h2></section>"
    );
}

#[test]
fn readers_of_the_screen_hear_the_words_of_a_heading_or_else_its_emoji() {
    let heading = |heading: Heading| inside(&Article::new().with_section(Section::new(heading)));
    assert_eq!(
        heading(Heading::from("A Vote 🗳️").with_emoji("⛴️")),
        "<section id=\"a-vote\">\n<h2><span class=\"emoji\" aria-hidden=\"true\">⛴️</span> A Vote <span class=\"emoji\" aria-hidden=\"true\">🗳️</span></h2>\n</section>\n"
    );
    assert_eq!(
        heading(Heading::default().with_emoji("💣")),
        "<section id=\"emoji-1f4a3\">\n<h2><span class=\"emoji\" role=\"img\" aria-label=\"💣\">💣</span></h2>\n</section>\n"
    );
    assert_eq!(heading(Heading::from("🌊")), "<section id=\"emoji-1f30a\">\n<h2>🌊</h2>\n</section>\n");
}

#[test]
fn a_single_line_break_stays_one_unless_lines_are_to_be_joined() {
    let article = lead(Paragraph::new([text("one"), Inline::Break(Break::default()), text("two")]));
    assert_eq!(inside(&article), "<p>one<br>\ntwo</p>\n");
    assert_eq!(inside_of(&Html::new().join_lines(true), &article), "<p>one\ntwo</p>\n");
}

#[test]
fn a_quote_at_several_places_has_its_id_once() {
    let article = lead(Paragraph::new([quoted(1, "We wait,"), text(" she said, "), quoted(1, "and hope.")]));
    assert_eq!(
        inside(&article),
        "<p><span class=\"quote\" id=\"q1\">“We wait,”</span> she said, <span class=\"quote\">“and hope.”</span></p>\n"
    );
}

#[test]
fn a_label_is_nobodys_words_and_has_no_element() {
    let mut article = lead(Paragraph::new([quoted(1, "so-called")]));
    article.quotes.push(Quote::new(QuoteId(1), QuoteKind::Label, QuoteForm::Inline));
    assert_eq!(inside(&article), "<p>“so-called”</p>\n");
}

#[test]
fn q_leaves_the_marks_to_the_browser_but_not_those_of_a_quote_that_goes_on() {
    let html = Html::new().inline_quotes(InlineQuotes::Q);
    let marks = Marks { open: '«', close: '»' };
    let mut open = Quoted::new(QuoteId(1), [text("We wait")]).with_marks(marks);
    open.closed = false;
    let end = Quoted::new(QuoteId(1), [text("and hope.")]).with_marks(marks);
    let article = lead(Paragraph::new([open.into()])).with(Paragraph::new([end.into()]));
    assert_eq!(
        inside_of(&html, &article),
        "<p><span class=\"quote\" id=\"q1\">«We wait</span></p>\n<p><q>and hope.</q></p>\n"
    );
    let html = Html::new().inline_quotes(InlineQuotes::Marks);
    assert_eq!(inside_of(&html, &article), "<p>«We wait</p>\n<p>«and hope.»</p>\n");
}

#[test]
fn a_block_quote_says_whose_words_it_is_outside_of_them() {
    let quote = BlockQuote::new([Block::from("“We wait.”")]);
    assert_eq!(
        inside(&lead(quote.clone())),
        "<blockquote class=\"quotation\">\n<p>“We wait.”</p>\n</blockquote>\n"
    );
    assert_eq!(
        inside(&lead(quote.with_caption("— Ines Okafor"))),
        "<figure class=\"quotation\">\n<blockquote>\n<p>“We wait.”</p>\n</blockquote>\n<figcaption><bdi>— Ines Okafor</bdi></figcaption>\n</figure>\n"
    );
}

#[test]
fn the_quote_that_a_block_quote_is_needs_no_element_of_its_own() {
    let mut quote =
        BlockQuote::new([Block::from(Paragraph::new([quoted(1, "We wait."), quoted(2, "Still.")]))]);
    quote.quote = Some(QuoteId(1));
    assert_eq!(
        inside(&lead(quote)),
        "<blockquote class=\"quotation\" id=\"q1\">\n<p>“We wait.”<span class=\"quote\" id=\"q2\">“Still.”</span></p>\n</blockquote>\n"
    );
}

#[test]
fn a_speaker_named_by_the_text_before_gets_a_caption_when_asked_for() {
    let mut quote = BlockQuote::new([Block::from(Paragraph::new([quoted(1, "We wait.")]))]);
    quote.quote = Some(QuoteId(1));
    let article = said_by(lead(quote), Basis::Named);
    assert!(!to_string(&article).contains("Okafor"));
    let written = Html::new().captions(Captions::All).to_string(&article);
    assert!(written.contains("<figcaption><bdi>Ines Okafor</bdi></figcaption>"), "{written}");
}

#[test]
fn list_marks_that_say_nothing_are_the_browsers_and_others_are_written() {
    let list = |list: List| inside(&lead(list)).replace('\n', "");
    assert_eq!(
        list(List::new([Item::new("•", "one"), Item::new("-", "two")])),
        "<ul><li>one</li><li>two</li></ul>"
    );
    assert_eq!(
        list(List::ordered([Item::new("3.", "three"), Item::new("4.", "four"), Item::new("7)", "seven")])),
        "<ol start=\"3\"><li>three</li><li>four</li><li value=\"7\">seven</li></ol>"
    );
    assert_eq!(
        list(List::new([Item::new("✅", "paid")])),
        "<ul class=\"marked\"><li><span class=\"mark\">✅</span> paid</li></ul>"
    );
    assert_eq!(
        list(List::ordered([Item::new("a)", "one")])),
        "<ol class=\"marked\"><li><span class=\"mark\">a)</span> one</li></ol>"
    );
}

#[test]
fn a_rule_of_signs_is_a_rule_and_one_of_emoji_is_shown() {
    assert_eq!(inside(&lead(Rule::new("* * *"))), "<hr>\n");
    assert_eq!(inside(&lead(Rule::new("✨✨✨"))), "<p class=\"rule\">✨✨✨</p>\n");
}

#[test]
fn an_image_is_a_link_unless_it_is_to_be_loaded() {
    let article =
        lead(Image::new("https://example.org/a.png", "A map")).with(Block::Caption("Drawn by hand.".into()));
    let caption = "<figcaption>Drawn by hand.</figcaption>\n</figure>\n";
    assert_eq!(
        inside(&article),
        format!(
            "<figure class=\"image\">\n<p><a href=\"https://example.org/a.png\">A map</a></p>\n{caption}"
        )
    );
    let written = inside_of(&Html::new().images(Images::Load), &article);
    assert!(
        written.contains("<img src=\"https://example.org/a.png\" alt=\"A map\" loading=\"lazy\""),
        "{written}"
    );
}

#[test]
fn raw_markup_is_shown_as_its_source_or_left_out() {
    let article = lead(Raw::new("html", "<b onclick=x>bold</b>"));
    assert_eq!(inside(&article), "<pre class=\"raw\"><code>&lt;b onclick=x&gt;bold&lt;/b&gt;</code></pre>\n");
    assert_eq!(inside_of(&Html::new().raw(RawHtml::Drop), &article), "");
}

#[test]
fn a_heading_or_link_of_markup_that_is_left_out_is_left_out_too() {
    let raw = || Inline::from(Raw::new("html", "<b>"));
    let link = Link::new("https://example.org/", [raw()]);
    let article =
        lead(Paragraph::new([text("Words."), link.into()])).with_section(Section::new(Heading::new([raw()])));
    assert_eq!(
        inside_of(&Html::new().raw(RawHtml::Drop), &article),
        "<p>Words.</p>\n<section id=\"b\">\n</section>\n"
    );
    assert!(inside(&article).contains("<h2>&lt;b&gt;</h2>"));
}

#[test]
fn machines_and_contents_read_a_headline_without_its_markup() {
    let raw = |source: &str| Inline::from(Raw::new("html", source));
    let mut article = Article::new();
    article.headline = Some(newsprint_core::Line::new([text("CO"), raw("<sub>"), text("2"), raw("</sub>")]));
    let page = Page::new().to_string(&article);
    assert!(page.contains("<title>CO2</title>") && page.contains("\"headline\":\"CO2\""), "{page}");
}

#[cfg(feature = "sanitise")]
#[test]
fn raw_markup_is_cleaned_when_asked_for() {
    use crate::{documents::PAYLOADS, dom::Dom};

    let html = Html::new().raw(RawHtml::Sanitise);
    let written = inside_of(
        &html,
        &lead(Raw::new(
            "html",
            "<p onclick=x>A <b>bold</b> <a href='javascript:x'>link</a>, <a href=https://example.org/>another</a><img src=x></p>",
        )),
    );
    assert_eq!(
        written,
        "<div class=\"raw\"><p>A <b>bold</b> <a rel=\"ugc nofollow\">link</a>, <a href=\"https://example.org/\" rel=\"ugc nofollow\">another</a></p></div>\n"
    );
    let inline = inside_of(
        &html,
        &lead(Paragraph::new([Inline::from(Raw::new("html", "<div>a <em>b</em></div><a href=#c>d</a>"))])),
    );
    assert_eq!(inline, "<p>a <em>b</em>d</p>\n");
    for payload in PAYLOADS {
        let article =
            lead(Raw::new("html", *payload)).with(Paragraph::new([Inline::from(Raw::new("html", *payload))]));
        let written = html.to_string(&article);
        let dom = Dom::of_fragment(&written);
        assert!(dom.errors.is_empty(), "{:?}\n{written}", dom.errors);
        for element in &dom.elements {
            assert!(
                !["script", "img", "iframe", "svg", "math", "style", "form", "base", "meta"]
                    .contains(&element.name.as_str())
                    || element.around.len() < 2,
                "{written}"
            );
            assert!(element.attributes.iter().all(|(name, _)| !name.starts_with("on")), "{written}");
        }
    }
}

#[test]
fn a_note_is_an_aside_of_its_kind() {
    let note = Note::new(NoteKind::Correction, [text("Correction: forty cars.")]);
    assert_eq!(
        inside(&lead(note)),
        "<aside class=\"note correction\" role=\"note\"><p>Correction: forty cars.</p></aside>\n"
    );
}

#[test]
fn the_question_to_the_reader_stands_in_a_footer() {
    let mut article = Article::new();
    article.closing = Some(Closing::new("Would you wait?"));
    assert_eq!(inside(&article), "<footer class=\"closing\">\n<p>Would you wait?</p>\n</footer>\n");
}

#[test]
fn leftovers_are_not_shown_unless_asked_for() {
    let mut article = lead("Words.");
    article.leftovers.push(Leftover::new(LeftoverKind::Button, "Post a Comment", LeftoverPlace::End));
    assert_eq!(inside(&article), "<p>Words.</p>\n");
    assert!(
        inside_of(&Html::new().leftovers(true), &article)
            .ends_with("<div class=\"leftovers\">\n<p>Post a Comment</p>\n</div>\n")
    );
}

#[test]
fn replies_are_articles_inside_what_they_answer_with_headings_of_their_depth() {
    let mut article = Article::new();
    article.comments.push(Comment::new(CommentId(1)).by("Ewa").with("Which row?"));
    article.comments.push(Comment::new(CommentId(2)).by("Bram").answering(CommentId(1)).with("The third."));
    let outline = inside(&article).replace('\n', "");
    assert_eq!(
        outline,
        "<section class=\"comments\"><h2>Comments</h2>\
         <article class=\"comment\" id=\"c1\"><header><h3><bdi>Ewa</bdi></h3></header><p>Which row?</p>\
         <article class=\"comment\" id=\"c2\"><header><h4><bdi>Bram</bdi></h4></header><p>The third.</p></article></article></section>"
    );
}

#[test]
fn a_comment_that_is_gone_says_so_while_a_reply_is_alive_and_names_nobody() {
    let mut article = Article::new();
    let mut gone = Comment::new(CommentId(1)).by("Ewa").with("Secret.");
    gone.state = CommentState::Removed;
    article.comments.push(gone);
    article.comments.push(Comment::new(CommentId(2)).by("Bram").answering(CommentId(1)).with("Why?"));
    let written = inside(&article);
    assert!(
        written.contains("<h3 class=\"gone\">This comment was removed.</h3>") && written.contains("Why?")
    );
    assert!(!written.contains("Ewa") && !written.contains("Secret"));
}

#[test]
fn links_of_readers_are_marked_as_theirs() {
    let link = Link::new("https://example.org/", [text("here")]);
    let mut article = lead(Paragraph::new([link.clone().into()]));
    article.comments.push(Comment::new(CommentId(1)).with(Paragraph::new([link.into()])));
    let written = inside(&article);
    assert!(written.contains("<p><a href=\"https://example.org/\">here</a></p>"));
    assert!(written.contains("<p><a href=\"https://example.org/\" rel=\"ugc nofollow\">here</a></p>"));
}

#[test]
fn a_block_against_the_grain_says_which_way_it_runs() {
    let article = lead("The ferry.").with("המעבורת.").with("12 — 🌊");
    assert_eq!(inside(&article), "<p>The ferry.</p>\n<p dir=\"rtl\">המעבורת.</p>\n<p>12 — 🌊</p>\n");
    let mut article = article;
    article.direction = Some(Direction::Rtl);
    assert_eq!(inside(&article), "<p dir=\"ltr\">The ferry.</p>\n<p>המעבורת.</p>\n<p>12 — 🌊</p>\n");
}

#[test]
fn prefixes_go_in_front_of_every_class_and_id_and_of_links_to_them() {
    let link = Link::new("#a-vote", [text("below")]);
    let article = lead(Paragraph::new([link.into()]))
        .with_section(Section::new(Heading::from("A Vote").with_emoji("⛴️")));
    let written = Html::new().class_prefix("np-").id_prefix("x-").to_string(&article);
    assert!(written.contains("class=\"np-article\"") && written.contains("class=\"np-emoji\""), "{written}");
    assert!(written.contains("href=\"#x-a-vote\"") && written.contains("id=\"x-a-vote\""), "{written}");
}

#[test]
fn an_article_below_other_headings_begins_at_their_level() {
    let article = Article::new().with_headline("Night Ferry").with_section(Section::new("A Vote"));
    let written = Html::new().headline_level(3).to_string(&article);
    assert!(written.contains("<h3 class=\"headline\">") && written.contains("<h4>A Vote</h4>"), "{written}");
}

#[test]
fn a_renderer_changes_one_part_and_leaves_the_rest() {
    struct Loud;
    impl Renderer for Loud {
        fn quoted(&mut self, quoted: &Quoted, out: &mut Writer<'_>) {
            out.markup("<mark>");
            self.inlines(&quoted.content, out);
            out.markup("</mark>");
        }
    }
    let article = lead(Paragraph::new([quoted(1, "We wait"), text(", she said.")]));
    let mut written = String::new();
    Html::new().render_with(&mut Loud, &article, &mut written).unwrap();
    assert!(written.contains("<p><mark>We wait</mark>, she said.</p>"), "{written}");
}

#[test]
fn a_page_has_a_title_a_description_and_what_sharing_needs() {
    let mut article = Article::new().with_headline("Night Ferry").with("It sailed at six.");
    article.standfirst = Some("Six o’clock.".into());
    let page = Page::new().canonical("https://example.org/ferry").site_name("Post").to_string(&article);
    for part in [
        "<html lang=\"und\">",
        "<title>Night Ferry</title>",
        "<meta name=\"description\" content=\"Six o’clock.\">",
        "<link rel=\"canonical\" href=\"https://example.org/ferry\">",
        "<meta property=\"og:type\" content=\"article\">",
        "<meta property=\"og:url\" content=\"https://example.org/ferry\">",
        "<meta property=\"og:site_name\" content=\"Post\">",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
}

#[test]
fn the_policy_names_the_stylesheet_by_its_hash_and_lets_nothing_else_in() {
    let policy = Page::new().content_security_policy();
    assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{policy}");
    let linked = Page::new().stylesheet(Stylesheet::Link("https://cdn.example.org/a.css".to_owned()));
    assert!(linked.content_security_policy().contains("style-src https://cdn.example.org;"));
    assert!(!linked.to_string(&Article::new()).contains("<style>"));
}

#[test]
fn json_ld_says_who_said_what_and_only_what_is_known() {
    let mut quote = BlockQuote::new([Block::from(Paragraph::new([quoted(1, "We wait.")]))]);
    quote.quote = Some(QuoteId(1));
    let article = said_by(Article::new().with_headline("Night Ferry").with(quote), Basis::Pronoun);
    let value = json_ld(&Page::new(), &article);
    assert_eq!(value["@type"], "Article");
    assert_eq!(value["articleBody"], "“We wait.”");
    let quotation = &value["hasPart"][0];
    assert_eq!(quotation["@id"], "#q1");
    assert_eq!(quotation["text"], "We wait.");
    assert_eq!(quotation["spokenByCharacter"]["name"], "Ines Okafor");
    assert!(quotation.get("creator").is_none() && value.get("author").is_none());
    let sure = json_ld(&Page::new().json_ld(JsonLd::new().sure_only(true)), &article);
    assert!(sure["hasPart"][0].get("spokenByCharacter").is_none());
}

#[test]
fn json_ld_nests_comments_and_names_what_each_answers() {
    let mut article = Article::new().with_headline("Night Ferry");
    article.comments.push(Comment::new(CommentId(1)).by("Ewa").with("Which row?"));
    article.comments.push(Comment::new(CommentId(2)).by("Bram").answering(CommentId(1)).with("The third."));
    let value = json_ld(&Page::new().canonical("https://example.org/ferry"), &article);
    assert_eq!(value["commentCount"], 2);
    assert_eq!(value["comment"][0]["parentItem"]["@id"], "https://example.org/ferry");
    let reply = &value["comment"][0]["comment"][0];
    assert_eq!(reply["@id"], "#c2");
    assert_eq!(reply["parentItem"]["@id"], "#c1");
    assert_eq!(reply["text"], "The third.");
}

#[test]
fn contents_are_nested_links_to_the_sections() {
    let mut article = Article::new();
    article.sections =
        vec![Section::new("A"), Section::new(Heading::from("B").with_level(Level(3))), Section::new("C")];
    let written = inside_of(&Html::new().contents(true), &article).replace('\n', "");
    assert!(
        written.starts_with(
            "<nav class=\"contents\" aria-label=\"Contents\"><p class=\"contents-title\">Contents</p>\
             <ol><li><a href=\"#a\">A</a><ol><li><a href=\"#b\">B</a></li></ol></li><li><a href=\"#c\">C</a></li></ol></nav>"
        ),
        "{written}"
    );
}
