//! comrak's writer and ours on the same hard lines, in one run: `cargo test -p newsprint-markdown --test other_writers -- --nocapture`.

#![allow(clippy::unwrap_used, clippy::string_slice, unreachable_pub, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use comrak::{
    Arena, Options,
    nodes::{AstNode, ListDelimType, ListType, NodeHeading, NodeList, NodeValue},
};
use newsprint_core::{Article, Block, BlockQuote, Item, List, Section};

mod readers;

const LINES: &str = include_str!("hard_lines/lines.txt");

/// What stands in for a line, with no meaning anywhere.
const PLAIN: &str = "Qqqqq";

/// A place that both writers know: what we write, and the nodes around a text for comrak.
type Place = (&'static str, fn(&str) -> Article, fn() -> Vec<NodeValue>);

const PLACES: &[Place] = &[
    ("paragraph", |line| Article::new().with(line), || vec![NodeValue::Paragraph]),
    (
        "heading",
        |line| Article::new().with_section(Section::new(line)),
        || vec![NodeValue::Heading(NodeHeading { level: 2, setext: false, closed: false })],
    ),
    (
        "block quote",
        |line| Article::new().with(BlockQuote::new([Block::from(line)])),
        || vec![NodeValue::BlockQuote, NodeValue::Paragraph],
    ),
    (
        "item",
        |line| Article::new().with(List::new([Item::new("-", line)])),
        || vec![NodeValue::List(bullets()), NodeValue::Item(bullets()), NodeValue::Paragraph],
    ),
];

fn bullets() -> NodeList {
    NodeList {
        list_type: ListType::Bullet,
        marker_offset: 0,
        padding: 2,
        start: 1,
        delimiter: ListDelimType::Period,
        bullet_char: b'-',
        tight: true,
        is_task_list: false,
    }
}

fn by_comrak(line: &str, around: Vec<NodeValue>, minimal: bool) -> String {
    let arena = Arena::new();
    let root = arena.alloc(AstNode::from(NodeValue::Document));
    let mut parent = &*root;
    for value in around {
        let child = &*arena.alloc(AstNode::from(value));
        parent.append(child);
        parent = child;
    }
    parent.append(arena.alloc(AstNode::from(NodeValue::Text(line.to_owned().into()))));
    let mut options = Options::default();
    options.render.experimental_minimize_commonmark = minimal;
    let mut out = String::new();
    comrak::format_commonmark(root, &options, &mut out).unwrap();
    out
}

/// How a writer did.
#[derive(Default)]
struct Tally {
    /// Lines that some reader shows otherwise, and those that some reader of CommonMark alone does.
    changed: BTreeSet<String>,
    changed_in_commonmark: BTreeSet<String>,
    backslashes: usize,
    characters: usize,
}

impl Tally {
    fn add(&mut self, line: &str, written: &str, plain: &str) {
        for ((reader, seen), (_, plain)) in
            readers::pictures(written).into_iter().zip(readers::pictures(plain))
        {
            if seen != plain.replace(PLAIN, line) {
                self.changed.insert(line.to_owned());
                if !reader.ends_with("GFM") {
                    self.changed_in_commonmark.insert(line.to_owned());
                }
            }
        }
        self.backslashes += written.matches('\\').count() - line.matches('\\').count();
        self.characters += line.chars().count();
    }

    fn print(&self, name: &str, lines: usize) {
        let rate = self.backslashes * 1_000 / self.characters;
        println!(
            "{name}: of {lines} lines {} are changed, {} of them for readers of CommonMark; {rate} backslashes per 1,000 characters",
            self.changed.len(),
            self.changed_in_commonmark.len()
        );
    }
}

#[test]
fn ours_changes_no_line_and_writes_fewer_backslashes_than_comrak() {
    let (mut ours, mut theirs, mut minimal) = (Tally::default(), Tally::default(), Tally::default());
    let lines: Vec<&str> = LINES.lines().map(str::trim_end).collect();
    for (_, article, around) in PLACES {
        for line in &lines {
            ours.add(
                line,
                &newsprint_markdown::to_string(&article(line)),
                &newsprint_markdown::to_string(&article(PLAIN)),
            );
            for (tally, least) in [(&mut theirs, false), (&mut minimal, true)] {
                tally.add(line, &by_comrak(line, around(), least), &by_comrak(PLAIN, around(), least));
            }
        }
    }
    ours.print("newsprint", lines.len());
    theirs.print("comrak", lines.len());
    minimal.print("comrak, minimised", lines.len());
    assert!(ours.changed.is_empty());
    assert!(ours.backslashes < theirs.backslashes);
}
