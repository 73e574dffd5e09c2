//! Lines that look like Markdown and are none: whatever place they stand in, every reader shows them as they are.

#![allow(
    clippy::unwrap_used,
    clippy::string_slice,
    clippy::wildcard_imports,
    unreachable_pub,
    reason = "a test fails by panicking"
)]

use newsprint_core::{
    Article, Block, BlockQuote, Break, Comment, CommentId, Custom, Heading, Image, Inline, Item, Line, Link,
    List, Paragraph, Section,
};
use newsprint_markdown::{Flavour, HardBreak, Markdown};

mod readers;

const LINES: &str = include_str!("hard_lines/lines.txt");

fn lines() -> impl Iterator<Item = &'static str> {
    LINES.lines().map(str::trim_end)
}

/// A place in an article that takes a line.
type Place = (&'static str, fn(&str) -> Article);

fn hard() -> Inline {
    Inline::Break(Break { soft: false })
}

fn soft() -> Inline {
    Inline::Break(Break { soft: true })
}

fn words(text: &str) -> Inline {
    Inline::from(text)
}

fn struck(text: &str) -> Inline {
    Custom::new("strikethrough", text).into()
}

fn picture(alt: &str) -> Inline {
    let mut picture = Custom::new("image", alt);
    picture.data.insert("src", "/x.png");
    picture.into()
}

fn paragraph(content: Vec<Inline>) -> Article {
    Article::new().with(Paragraph::new(content))
}

const PLACES: &[Place] = &[
    ("alone", |line| Article::new().with(line)),
    ("below a paragraph", |line| Article::new().with("Before.").with(line).with("After.")),
    ("after a hard break", |line| {
        paragraph(vec![words("Before"), hard(), words(line), hard(), words("after")])
    }),
    ("after a soft break", |line| {
        paragraph(vec![words("Before"), soft(), words(line), soft(), words("after")])
    }),
    ("before a hard break", |line| paragraph(vec![words(line), hard(), words("after")])),
    ("last line", |line| paragraph(vec![words("a | b"), hard(), words(line)])),
    ("inside a sentence", |line| paragraph(vec![words("Before "), words(line), words(" after")])),
    ("twice", |line| paragraph(vec![words(line), words(" "), words(line)])),
    ("headline", |line| Article::new().with_headline(line)),
    ("heading", |line| Article::new().with_section(Section::new(Heading::from(line).with_emoji("⛴️")))),
    ("heading without emoji", |line| Article::new().with_section(Section::new(line).with("After."))),
    ("block quote", |line| Article::new().with(BlockQuote::new([Block::from(line)]))),
    ("second in a block quote", |line| {
        Article::new().with(BlockQuote::new([Block::from("Before"), Block::from(line)]))
    }),
    ("caption", |line| {
        Article::new()
            .with(BlockQuote::new([Block::from("Words")]).with_caption(Line::from(format!("— {line}"))))
    }),
    ("bullet item", |line| Article::new().with(List::new([Item::new("•", line), Item::new("•", line)]))),
    ("numbered item", |line| {
        Article::new().with(List::ordered([Item::new("1.", "one"), Item::new("2.", line)]))
    }),
    ("item of two lines", |line| {
        let content = vec![words("Before"), hard(), words(line)];
        Article::new().with(List::new([Item::new("-", Paragraph::new(content))]))
    }),
    ("item inside an item", |line| {
        let mut outer = Item::new("-", "outer");
        outer.blocks.push(List::new([Item::new("-", line)]).into());
        Article::new().with(List::new([outer]))
    }),
    ("comment", |line| {
        let mut article = Article::new().with("Words.");
        article.comments.push(Comment::new(CommentId(1)).by("Anna").with(line));
        article
    }),
    ("author of a comment", |line| {
        let mut article = Article::new().with("Words.");
        article.comments.push(Comment::new(CommentId(1)).by(line).with("Hello"));
        article
    }),
    ("emphasis", |line| {
        paragraph(vec![words("Before "), Inline::Emphasis(vec![words(line)]), words(" after")])
    }),
    ("glued emphasis", |line| paragraph(vec![words("be"), Inline::Strong(vec![words(line)]), words("af")])),
    ("beside emphasis", |line| {
        let strong = Inline::Strong(vec![words("strong")]);
        paragraph(vec![words(line), strong.clone(), words(line), Inline::Emphasis(vec![strong]), words(line)])
    }),
    ("before emphasis", |line| {
        paragraph(vec![words(line), words(" and "), Inline::Strong(vec![words("more")])])
    }),
    ("inside strong words", |line| {
        paragraph(vec![Inline::Strong(vec![words("a "), words(line), words(" b")]), words(" c")])
    }),
    ("struck", |line| paragraph(vec![words("a "), struck(line), words(" b")])),
    ("before struck words", |line| paragraph(vec![words(line), words(" a "), struck("b"), words(" c")])),
    ("link inside emphasis", |line| {
        paragraph(vec![
            Inline::Emphasis(vec![Link::new("/x", [words(line)]).into(), words(" b")]),
            words(" c"),
        ])
    }),
    ("link around emphasis", |line| {
        paragraph(vec![Link::new("/x", [words("a "), Inline::Strong(vec![words(line)])]).into(), words(" c")])
    }),
    ("title", |line| {
        let mut link = Link::new("/x", [words("y")]);
        link.title = Some(line.to_owned());
        paragraph(vec![link.into()])
    }),
    ("picture", |line| Article::new().with(Image::new("/x.png", line))),
    ("picture in a sentence", |line| paragraph(vec![words("a "), picture(line), words(" b")])),
    ("picture in a link", |line| {
        paragraph(vec![words("a "), Link::new("/x", [picture(line)]).into(), words(" b")])
    }),
    ("beside a picture", |line| paragraph(vec![words(line), picture("y"), words(line)])),
    ("link", |line| paragraph(vec![Link::new("/x", [words(line)]).into()])),
    ("beside a link", |line| paragraph(vec![words(line), Link::new("/x", [words("y")]).into(), words(line)])),
    ("beside code", |line| paragraph(vec![words(line), Inline::Code("x".to_owned()), words(line)])),
    ("standfirst", |line| {
        let mut article = Article::new().with_headline("Headline");
        article.standfirst = Some(line.into());
        article
    }),
];

/// How each place is written.
fn writers() -> [(&'static str, Markdown); 4] {
    [
        ("default", Markdown::new()),
        ("GFM", Markdown::new().flavour(Flavour::Gfm)),
        ("two spaces", Markdown::new().hard_break(HardBreak::Spaces)),
        ("wrapped", Markdown::new().wrap(Some(12))),
    ]
}

/// What stands in for a line, with no meaning anywhere.
const PLAIN: &str = "Qqqqq";

#[test]
fn every_line_is_shown_as_it_is_in_every_place() {
    let mut wrong = Vec::new();
    let mut checks = 0;
    for (place, article) in PLACES {
        // What the other writers do otherwise shows in paragraphs.
        let is_paragraph = place.contains("break")
            || place.contains("struck")
            || ["alone", "twice", "last line"].contains(place);
        for (writer, markdown) in writers().into_iter().take(if is_paragraph { 4 } else { 1 }) {
            let plain = readers::pictures(&markdown.to_string(&article(PLAIN)));
            for line in lines() {
                let written = markdown.to_string(&article(line));
                if writer != "default" && written == Markdown::new().to_string(&article(line)) {
                    continue;
                }
                for ((reader, seen), (_, plain)) in readers::pictures(&written).into_iter().zip(&plain) {
                    checks += 1;
                    let expected = plain.replace(PLAIN, line);
                    let same = if writer == "wrapped" {
                        unwrapped(&seen) == unwrapped(&expected)
                    } else {
                        seen == expected
                    };
                    if !same {
                        wrong.push(format!(
                            "{reader}, {place}, {writer}: {line:?}\n  wrote {written:?}\n  shows {seen:?}"
                        ));
                    }
                }
            }
        }
    }
    for line in wrong.iter().take(60) {
        eprintln!("{line}");
    }
    assert!(wrong.is_empty(), "{} of {checks} differ", wrong.len());
}

/// A wrapped line may end at any space.
fn unwrapped(picture: &str) -> String {
    picture.replace('\n', " ")
}

#[test]
fn no_backslash_is_idle() {
    let mut idle = Vec::new();
    let mut backslashes = 0;
    // Where markup of the article touches a run of the same mark, backslashes are on the safe side, and in front of what could find its end
    // behind a picture.
    let is_exact = |place: &str| !place.ends_with(" emphasis") && !place.starts_with("picture");
    for (place, article) in PLACES.iter().filter(|(place, _)| is_exact(place)) {
        for line in lines() {
            let written = Markdown::new().to_string(&article(line));
            if !written.contains('\\') {
                continue;
            }
            let seen = readers::pictures(&written);
            for (at, _) in written.match_indices('\\') {
                backslashes += 1;
                let without = format!("{}{}", &written[..at], &written[at + 1..]);
                if readers::see_the_same(&without, &seen) {
                    idle.push(format!("{place}: {line:?} at {at} of {written:?}"));
                }
            }
        }
    }
    for line in idle.iter().take(60) {
        eprintln!("{line}");
    }
    assert!(idle.is_empty(), "{} of {backslashes} are idle", idle.len());
}

#[test]
fn there_are_many_lines_and_none_stands_twice() {
    let mut all: Vec<&str> = lines().collect();
    all.sort_unstable();
    let count = all.len();
    all.dedup();
    assert!(count >= 1_000 && all.len() == count);
}
