//! Which rule made what: the text on the left, part and rule on the right.
//!
//! `cargo run --example explain -- [FILE]`; without FILE the bundled article is read.

use std::{env, fs, process::ExitCode};

use newsprint::{Positions, RuleName, Span};

/// How wide the text stands, in characters.
const WIDTH: usize = 72;

fn main() -> ExitCode {
    let text = match env::args().nth(1) {
        None => include_str!("../tests/fixtures/founding.txt").to_owned(),
        Some(file) => match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) => {
                eprintln!("explain: {file}: {error}");
                return ExitCode::from(2);
            }
        },
    };
    let parsed = newsprint::parse(&text);
    let mut origins: Vec<(Span, RuleName)> = parsed.origins().collect();
    origins.sort();
    let positions = Positions::new(&text);
    for (span, rule) in origins {
        let line = positions.at(span.start).line;
        for (number, words) in span.of(&text).unwrap_or_default().lines().enumerate() {
            let rule = if number == 0 { rule.as_str() } else { "" };
            println!("{:>4}  {:<WIDTH$}  {rule}", line + number, shortened(words.trim()));
        }
    }
    ExitCode::SUCCESS
}

/// At most [`WIDTH`] characters of `words`.
fn shortened(words: &str) -> String {
    if words.chars().count() <= WIDTH {
        return words.to_owned();
    }
    let mut short: String = words.chars().take(WIDTH - 1).collect();
    short.push('…');
    short
}
