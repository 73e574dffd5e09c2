//! The specification: prose in `tests/spec/*.md`, whose examples run.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::string_slice,
    clippy::format_push_string,
    reason = "a test fails by panicking, and its speed does not matter"
)]

use std::{collections::BTreeSet, fs, path::Path};

use newsprint::{
    Parser, PlainText, StampValue,
    markdown::{Flavour, HardBreak, Markdown, Reader},
};

mod support;

/// One test for each file, and one that no file is left out.
macro_rules! specification {
    ($($name:ident),* $(,)?) => {
        $(
            #[test]
            fn $name() {
                check(concat!(stringify!($name), ".md"), include_str!(concat!("spec/", stringify!($name), ".md")));
            }
        )*

        #[test]
        fn every_file_is_run() {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spec");
            let found: BTreeSet<String> = fs::read_dir(folder)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            let listed: BTreeSet<String> = [$(concat!(stringify!($name), ".md").to_owned()),*].into();
            assert_eq!(found, listed);
        }
    };
}

specification!(
    block_quote,
    byline,
    caption,
    closing,
    code,
    comment_forms,
    comments,
    dateline,
    email,
    emoji_heading,
    heading,
    headline,
    kicker,
    list,
    markdown,
    note,
    paragraph,
    plain_text,
    quote_claims,
    quote_german,
    quote_kinds,
    quote_marks,
    quote_romance,
    quote_speakers,
    separator,
    standfirst,
    tail
);

fn check(file: &str, text: &str) {
    let examples = support::examples(text);
    assert!(!examples.is_empty(), "{file} has no example");
    let mut wrong = 0;
    for example in &examples {
        let options = &example.info[1..];
        let article = || parser(options).parse(&example.input).article;
        let got = match example.info[0].as_str() {
            "quotes" => support::picture::quotes(&article()),
            "markdown" => without_end(writer(options).to_string(&article())),
            "text" => {
                without_end(PlainText::new().leftovers(has(options, "leftovers")).to_string(&article()))
            }
            "read" => support::picture::outline(&Reader::new().read(&example.input).article),
            _ => support::picture::outline(&article()),
        };
        if got != example.expected {
            wrong += 1;
            eprintln!(
                "tests/spec/{file}:{} ({})\n--- text\n{}\n--- expected\n{}\n--- got\n{got}\n",
                example.line, example.heading, example.input, example.expected
            );
        }
    }
    assert!(wrong == 0, "{wrong} of {} examples of {file} differ", examples.len());
}

/// A parser with the options that a fence names.
fn parser(options: &[String]) -> Parser {
    options.iter().fold(Parser::new(), |parser, option| match option.as_str() {
        "bare_symbols" => parser.bare_symbols(true),
        "no_quotes" => parser.quotes(false),
        option if WRITER_OPTIONS.contains(&option) || option.starts_with("wrap=") => parser,
        _ => match option.strip_prefix("now=").map(str::parse) {
            Some(Ok(StampValue::Instant(now))) => parser.now(now),
            _ => panic!("unknown option {option}"),
        },
    })
}

/// Options of a fence that are a writer's.
const WRITER_OPTIONS: [&str; 6] = ["gfm", "plain_emoji", "spaces", "leftovers", "no_comments", "raw_html"];

/// A writer of Markdown with the options that a fence names.
fn writer(options: &[String]) -> Markdown {
    options.iter().fold(Markdown::new(), |markdown, option| match option.as_str() {
        "gfm" => markdown.flavour(Flavour::Gfm),
        "plain_emoji" => markdown.flavour(Flavour::PlainEmoji),
        "spaces" => markdown.hard_break(HardBreak::Spaces),
        "leftovers" => markdown.leftovers(true),
        "no_comments" => markdown.comments(false),
        "raw_html" => markdown.raw_html(true),
        option => match option.strip_prefix("wrap=") {
            Some(columns) => markdown.wrap(Some(columns.parse().unwrap())),
            None => markdown,
        },
    })
}

fn has(options: &[String], name: &str) -> bool {
    options.iter().any(|option| option == name)
}

/// Examples do not show the line feed at the very end.
fn without_end(mut written: String) -> String {
    if written.ends_with('\n') {
        written.pop();
    }
    written
}
