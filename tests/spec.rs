//! The specification: prose in `tests/spec/*.md`, whose examples run.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::string_slice,
    clippy::format_push_string,
    reason = "a test fails by panicking, and its speed does not matter"
)]

use std::{collections::BTreeSet, fs, path::Path};

use newsprint::{Parser, StampValue};

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
    comments,
    dateline,
    email,
    emoji_heading,
    heading,
    headline,
    kicker,
    list,
    note,
    paragraph,
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
        let parsed = parser(&example.info[1..]).parse(&example.input);
        let got = match example.info[0].as_str() {
            "quotes" => support::picture::quotes(&parsed.article),
            _ => support::picture::outline(&parsed.article),
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
        _ => match option.strip_prefix("now=").map(str::parse) {
            Some(Ok(StampValue::Instant(now))) => parser.now(now),
            _ => panic!("unknown option {option}"),
        },
    })
}
