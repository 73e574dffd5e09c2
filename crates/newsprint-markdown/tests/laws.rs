//! Writing and reading undo each other.

#![allow(
    clippy::unwrap_used,
    clippy::string_slice,
    clippy::cast_possible_wrap,
    unreachable_pub,
    reason = "a test fails by panicking"
)]

use newsprint_core::{Article, Block, Comment, Inline, Node, Paragraph, Parent, Parser, Step, parse};
use newsprint_inputs::strategies;
use newsprint_markdown::{Flavour, HardBreak, Markdown, Reader, read};
use proptest::prelude::*;

mod readers;

const FOUNDING: &str = include_str!("../../../tests/fixtures/founding.txt");
const EXAMPLES: &str = include_str!("commonmark/examples.txt");

fn writers() -> [Markdown; 6] {
    let plain = Markdown::new();
    [
        plain,
        plain.raw_html(true),
        plain.flavour(Flavour::Gfm),
        plain.flavour(Flavour::PlainEmoji),
        plain.hard_break(HardBreak::Spaces),
        plain.wrap(Some(20)),
    ]
}

/// The Markdown of the examples of CommonMark.
fn examples() -> Vec<String> {
    let fence = "`".repeat(32);
    EXAMPLES
        .split(&format!("{fence} example\n"))
        .skip(1)
        .map(|example| {
            let end = example.find("\n.\n").map_or(0, |end| end + 1);
            example[..if example.starts_with(".\n") { 0 } else { end }].replace('→', "\t")
        })
        .collect()
}

/// Every letter that a reader of `article` sees, without blanks.
fn letters(article: &Article) -> String {
    let mut text = String::new();
    for step in article.walk() {
        if let Step::Enter(node) = step {
            match node {
                Node::Inline(Inline::Text(words) | Inline::Code(words)) => text.push_str(words),
                Node::Inline(Inline::Raw(raw)) => text.push_str(&raw.text),
                Node::Inline(Inline::Custom(custom)) => text.push_str(&custom.fallback),
                Node::Inline(Inline::Quoted(quoted)) => text.push(quoted.marks.open),
                Node::Block(Block::Raw(raw)) => text.push_str(&raw.text),
                Node::Block(Block::Code(code)) => text.push_str(&code.text),
                Node::Block(Block::Custom(custom)) => text.push_str(&custom.fallback),
                Node::Block(Block::Image(image)) => text.push_str(&image.alt),
                Node::Heading(heading) => {
                    text.extend(heading.emoji.iter().map(newsprint_core::Emoji::as_str));
                }
                _ => {}
            }
        }
        if let Step::Leave(Node::Inline(Inline::Quoted(quoted))) = step
            && quoted.closed
        {
            text.push(quoted.marks.close);
        }
    }
    text.split_whitespace().collect()
}

/// The same for a Markdown text, by pulldown-cmark.
fn letters_of_markdown(markdown: &str) -> String {
    use pulldown_cmark::{Event, Parser};
    let mut text = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => {
                text.push_str(&words);
            }
            _ => {}
        }
    }
    text.split_whitespace().collect()
}

#[test]
fn the_founding_article_needs_no_backslash_and_comes_back_whole() {
    let mut article = parse(FOUNDING).article;
    let written = Markdown::new().hard_break(HardBreak::Spaces).to_string(&article);
    assert!(!written.contains('\\'), "{written}");
    article.leftovers.clear();
    article.clear_spans();
    let mut again = read(&written).article;
    again.clear_spans();
    assert_eq!(again, article);
}

#[test]
fn no_example_of_commonmark_loses_a_letter() {
    let examples = examples();
    assert_eq!(examples.len(), 652);
    let mut wrong = 0;
    for example in &examples {
        let (got, expected) = (letters(&read(example).article), letters_of_markdown(example));
        if got != expected {
            wrong += 1;
            eprintln!("{example:?}\n  has   {expected:?}\n  shows {got:?}");
        }
    }
    assert_eq!(wrong, 0);
}

#[test]
fn what_was_read_from_commonmark_is_written_the_same_twice() {
    let mut wrong = 0;
    for example in examples() {
        let article = read(&example).article;
        for markdown in writers() {
            let first = markdown.to_string(&article);
            let second = markdown.to_string(&read(&first).article);
            if first != second {
                wrong += 1;
                eprintln!("{example:?}\n  first  {first:?}\n  second {second:?}");
                break;
            }
        }
    }
    assert_eq!(wrong, 0);
}

#[test]
fn readers_agree_on_what_was_read_from_commonmark() {
    let mut wrong = 0;
    for example in examples() {
        let written = Markdown::new().to_string(&read(&example).article);
        if let Some(difference) = difference(&written) {
            wrong += 1;
            eprintln!("{example:?}\n{difference}");
        }
    }
    assert_eq!(wrong, 0);
}

/// Where the three readers, all of GitHub's flavour, see different things.
fn difference(written: &str) -> Option<String> {
    let pictures = readers::pictures(written);
    let [_, (_, first), _, (_, second), _, (_, third)] = &pictures;
    (first != second || second != third).then(|| {
        format!("  wrote {written:?}\n  pulldown-cmark {first:?}\n  comrak         {second:?}\n  markdown-rs    {third:?}")
    })
}

#[test]
fn links_in_tables_and_footnotes_keep_where_they_lead() {
    let text = "| boat | built |\n| --- | --- |\n| [Ansel][a] | [1998] ![plan][] |\n\nA note[^1].\n\n[^1]: See [the *list*][a], [a][]\n    and [![plan]][a].\n\n\
                [a]: https://example.org/ansel \"The | Ansel\"\n[1998]: <https://example.org/19 98>\n[plan]: p.png\n";
    let written = newsprint_markdown::to_string(&read(text).article);
    assert_eq!(
        written,
        "| boat | built |\n| --- | --- |\n| [Ansel](https://example.org/ansel \"The \\| Ansel\") | [1998](<https://example.org/19 98>) ![plan](p.png) |\n\n\
         A note[^1].\n\n[^1]: See [the *list*](https://example.org/ansel \"The | Ansel\"), [a](https://example.org/ansel \"The | Ansel\")\n    \
         and [![plan](p.png)](https://example.org/ansel \"The | Ansel\").\n"
    );
    assert_eq!(newsprint_markdown::to_string(&read(&written).article), written);
}

/// Whether a line of a paragraph begins with a number below a list: markdown-rs begins a list there with any number, CommonMark with 1 alone.
fn has_number_below_a_list(markdown: &str) -> bool {
    let is_numbered = |line: &str| {
        let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
        rest.len() < line.len() && rest.starts_with(['.', ')'])
    };
    let mut lines =
        markdown.lines().skip_while(|line| !line.starts_with(['-', '*', '+', '>']) && !is_numbered(line));
    let mut before = "";
    lines.any(|line| {
        let is_inside = is_numbered(line.trim_start_matches([' ', '>'])) && before.ends_with('\\');
        before = line;
        is_inside
    })
}

/// Few on every run; `PROPTEST_CASES` gives more.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64)
}

/// The same cases on every run; `PROPTEST_SEED` gives others.
fn seed() -> proptest::test_runner::RngSeed {
    let given = std::env::var("PROPTEST_SEED").ok().and_then(|seed| seed.parse().ok());
    proptest::test_runner::RngSeed::Fixed(given.unwrap_or(1))
}

/// The article with what Markdown cannot say made equal: the losses that the README lists.
fn without_losses(mut article: Article) -> (Article, Vec<String>) {
    article.clear_spans();
    article.leftovers.clear();
    article.transform_blocks(|block, out| {
        out.push(match block {
            Block::Note(note) => Paragraph::new(note.content).into(),
            Block::Caption(line) => Paragraph::new(line.content).into(),
            Block::List(mut list) => {
                for item in &mut list.items {
                    if matches!(item.mark.as_str(), "*" | "+" | "•" | "–" | "—" | "→") {
                        "-".clone_into(&mut item.mark);
                    }
                    // The second of two numbered lists in a row has other marks.
                    item.mark = item.mark.replace(')', ".");
                }
                list.into()
            }
            other => other,
        });
    });
    // Answers stand behind what they answer, and are numbered in that order.
    let author = |comment: &Comment| comment.author.as_ref().map(|author| author.name.clone());
    let mut comments: Vec<String> = article
        .comments
        .iter()
        .map(|comment| {
            let parent = match &comment.parent {
                Parent::Comment { id, .. } => article.comments.iter().find(|other| other.id == *id),
                _ => None,
            };
            let words = (&comment.published, &comment.content);
            format!("{:?} to {:?}: {words:?}", author(comment), parent.and_then(author))
        })
        .collect();
    comments.sort_unstable();
    article.comments.clear();
    (article, comments)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, rng_seed: seed(), ..ProptestConfig::default() })]

    #[test]
    fn any_article_is_written_the_same_twice(article in strategies::article()) {
        for markdown in writers() {
            let first = markdown.to_string(&article);
            let second = markdown.to_string(&read(&first).article);
            prop_assert_eq!(&second, &first);
        }
    }

    #[test]
    fn a_post_is_read_from_its_markdown_as_the_same_article(text in strategies::post()) {
        // Quotes are found again, and may get other numbers.
        let parser = Parser::new().quotes(false);
        let article = parser.parse(&text).article;
        let again = Reader::new().parser(parser).read(&newsprint_markdown::to_string(&article)).article;
        prop_assert_eq!(without_losses(again), without_losses(article));
    }

    #[test]
    fn any_text_is_written_the_same_twice(text in strategies::pasted()) {
        let first = newsprint_markdown::to_string(&parse(&text).article);
        let second = newsprint_markdown::to_string(&read(&first).article);
        prop_assert_eq!(&second, &first);
    }

    #[test]
    fn any_text_is_markdown(text in strategies::pasted()) {
        let first = newsprint_markdown::to_string(&read(&text).article);
        let second = newsprint_markdown::to_string(&read(&first).article);
        prop_assert_eq!(&second, &first);
    }

    #[test]
    fn readers_agree_on_any_text(text in strategies::pasted()) {
        let written = newsprint_markdown::to_string(&parse(&text).article);
        if !has_number_below_a_list(&written) {
            prop_assert_eq!(difference(&written), None);
        }
    }
}
