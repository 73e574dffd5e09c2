//! Pages for the browser test (`tests/browser/run`), which names the folder to write them to.

use std::{fs, path::Path};

use newsprint_core::{
    Article, Author, Block, BlockQuote, Byline, Code, Comment, CommentId, CommentState, Custom, Heading,
    Image, Inline, Item, Language, Level, Link, List, Note, NoteKind, Paragraph, QuoteId, Quoted, Raw, Rule,
    Section, Stamp, StampValue, parse,
};
#[cfg(feature = "sanitise")]
use newsprint_html::RawHtml;
use newsprint_html::{Captions, Html, Images, InlineQuotes, JsonLd, Page, Stylesheet};
use time::{Date, Month};

use crate::documents;

#[test]
fn pages_are_written_where_the_browser_test_asks_for_them() {
    let Ok(folder) = std::env::var("NEWSPRINT_PAGES") else { return };
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("hostile")).unwrap();
    let english: Language = "en".parse().unwrap();
    let page = Page::new().language(english.clone());
    let founding = parse(include_str!("../../../../tests/fixtures/founding.txt")).article;
    let with_all = Page::new()
        .html(Html::new().captions(Captions::All).leftovers(true))
        .language(english)
        .contents(true);
    for (name, page, article) in [
        ("founding", &Page::new(), &founding),
        ("contents", &with_all, &founding),
        ("parts", &with_all, &parts()),
        ("comments", &page, &comments()),
        ("rtl", &Page::new().contents(true), &rtl()),
        ("hostile", &with_all, &documents::everything()),
    ] {
        fs::write(folder.join(format!("{name}.html")), page.to_string(article)).unwrap();
    }
    // With every option that loads something too: for checkers, not for the browser.
    let loading = with_every_option();
    fs::create_dir_all(folder.join("options")).unwrap();
    for (name, article) in [("founding", &founding), ("comments", &comments()), ("rtl", &rtl())] {
        fs::write(folder.join(format!("options/{name}.html")), loading.to_string(article)).unwrap();
    }
    for (number, (_, article)) in documents::documents().enumerate() {
        fs::write(folder.join(format!("hostile/{number:03}.html")), with_all.to_string(&article)).unwrap();
        fs::write(folder.join(format!("options/{number:03}.html")), loading.to_string(&article)).unwrap();
    }
}

fn with_every_option() -> Page {
    let html = Html::new()
        .class_prefix("np-")
        .id_prefix("a17-")
        .inline_quotes(InlineQuotes::Q)
        .captions(Captions::All)
        .images(Images::Load)
        .allow_scheme("tel")
        .leftovers(true)
        .join_lines(true)
        .reply_depth(2);
    #[cfg(feature = "sanitise")]
    let html = html.raw(RawHtml::Sanitise);
    Page::new()
        .html(html)
        .contents(true)
        .title("A title & <more>")
        .description("A \"description\"")
        .canonical("https://example.org/a?b=c&d")
        .site_name("Harbour Post")
        .image("https://example.org/a.png", "A map")
        .json_ld(JsonLd::new().sections(true).sure_only(true))
        .stylesheet(Stylesheet::DefaultAnd(".np-article { hyphens: auto }".to_owned()))
}

fn text(text: &str) -> Inline {
    text.into()
}

fn day() -> Stamp {
    let stamp = Stamp::new("18 October 2025");
    match Date::from_calendar_date(2025, Month::October, 18) {
        Ok(date) => stamp.with_value(StampValue::Day(date)),
        Err(_) => stamp,
    }
}

/// An article with every part there is.
fn parts() -> Article {
    let mut article =
        Article::new().with_headline("Night Ferry Delayed as Council Argues Over a Bridge Nobody Asked For");
    article.language = "en".parse().ok();
    article.kicker = Some("Harbour".into());
    article.standfirst = Some(
        "The crossing sails at six until spring, and the town has opinions about what should come after it."
            .into(),
    );
    article.published = Some(day());
    article.bylines.push(
        Byline::new([text("By Johanna Quill and Samir Adeyemi · 18 October 2025")])
            .with_author(Author::new("Johanna Quill"))
            .with_author(Author::new("Samir Adeyemi").with_role("Harbour correspondent")),
    );
    let link = Link::new("https://example.org/timetable", [text("the winter timetable")]);
    article.lead.push(
        Paragraph::new([
            text("The last ferry left at six on Tuesday, and by "),
            link.into(),
            text(" it will do so until March. “"),
            Inline::Emphasis(vec![text("Oleander")]),
            text("” is forty years old."),
        ])
        .into(),
    );
    article.lead.push(
        Note::new(
            NoteKind::Correction,
            [text("Correction, 18 October 2025: the ferry carries forty cars, not fourteen.")],
        )
        .into(),
    );
    let quoted =
        Quoted::new(QuoteId(1), [text("We have waited for eleven years. One more winter is nothing.")]);
    article.sections.push(
        Section::new(Heading::from("A Vote Nobody Wanted").with_emoji("⛴️"))
            .with("The council met behind closed doors.\nIt broke up after four hours.")
            .with(
                BlockQuote::new([Block::from(Paragraph::new([quoted.into()]))])
                    .with_caption("— Ines Okafor, harbour master"),
            )
            .with(List::new([
                Item::new("•", "a bridge at the old mill"),
                Item::new("•", "a second ferry, by 2027"),
                Item::new("•", "nothing at all"),
            ])),
    );
    article.sections.push(
        Section::new(Heading::from("What It Costs").with_level(Level(3)))
            .with(List::ordered([
                Item::new("1.", "Twelve million for the bridge."),
                Item::new("2.", "Two for the ferry."),
            ]))
            .with(List::new([Item::new("✅", "Paid for"), Item::new("❌", "Not paid for")]))
            .with(Rule::new("* * *"))
            .with(Code::new("depart 06:00\narrive 06:40")),
    );
    article.sections.push(
        Section::new(Heading::default().with_emoji("🧭"))
            .with(Image::new("https://example.org/map.png", "A map of the crossing"))
            .with(Block::Caption("The crossing, drawn by hand.".into()))
            .with(Rule::new("✨✨✨"))
            .with(Raw::new("html", "<b>Not</b> trusted"))
            .with(Custom::new("x-poll", "A poll stood here.")),
    );
    article.closing =
        Some(newsprint_core::Closing::new("Would you rather wait for a bridge, or sail in the dark? ⛴️🌉"));
    article
}

fn comment(id: u32, author: &str, words: &str) -> Comment {
    let mut comment = Comment::new(CommentId(id)).by(author).with(words);
    comment.published = Some(Stamp::new("2 days ago"));
    comment
}

/// An article with a thread of every kind.
fn comments() -> Article {
    let mut article = parts();
    let first = comment(
        1,
        "Ewa Lind",
        "I have crossed every morning since the mill closed. A bridge would halve my day.",
    );
    let mut second = comment(2, "Bram", "And double the traffic on Quay Street.").answering(CommentId(1));
    second.edited = Some(Box::default());
    let third =
        comment(3, "Ewa Lind", "Fair. But the ambulance takes the ferry too.").answering(CommentId(2));
    let mut gone = comment(4, "", "");
    gone.state = CommentState::Deleted;
    let mut fifth = comment(5, "دانا حرب", "المعبر أفضل من الجسر.").answering(CommentId(4));
    fifth.published = Some(day());
    article.comments = vec![first, second, third, gone, fifth];
    for id in 6..12 {
        article.comments.push(comment(id, "Ola", "Down it goes.").answering(CommentId(if id == 6 {
            3
        } else {
            id - 1
        })));
    }
    let mut warned = comment(12, "Kit", "They all drown in chapter nine.");
    warned.warning = Some("Spoilers for the novel".into());
    article.comments.push(warned);
    article
}

/// An article in Hebrew with Latin and Arabic parts.
fn rtl() -> Article {
    let mut article = Article::new().with_headline("🇫🇮 מעבורת הלילה מתעכבת, והמועצה מתווכחת");
    article.language = "he".parse().ok();
    article.standfirst = Some("ההפלגה בשש עד האביב".into());
    article.bylines.push(Byline::new([text("מאת Johanna Quill")]).with_author(Author::new("Johanna Quill")));
    article.lead.push("המעבורת האחרונה יצאה בשש ביום שלישי, וכך יהיה עד מרץ.".into());
    article.lead.push("The council met behind closed doors.".into());
    let section = Section::new(Heading::from("הצבעה שאיש לא רצה בה").with_emoji("⛴️"))
        .with(BlockQuote::new(["“חיכינו אחת־עשרה שנים.”".into()]).with_caption("— אינס אוקפור"))
        .with(List::new([Item::new("•", "גשר ליד הטחנה"), Item::new("•", "A second ferry")]));
    article.sections.push(section);
    article.sections.push(Section::new("العبّارة الثانية").with("لا أحد يعرف متى تصل."));
    article.comments.push(comment(1, "Ewa", "A bridge, please."));
    article.comments.push(comment(2, "דנה", "מעבורת!").answering(CommentId(1)));
    article
}
