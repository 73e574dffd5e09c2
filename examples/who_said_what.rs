//! Who said what: a table for a fact checker, as text, CSV or JSON.
//!
//! `cargo run --example who_said_what -- [--csv | --json] [FILE]`; without FILE the bundled article is read.

use std::{env, fs, process::ExitCode};

fn main() -> ExitCode {
    let (mut format, mut text) = (String::new(), include_str!("../tests/fixtures/founding.txt").to_owned());
    for argument in env::args().skip(1) {
        match fs::read_to_string(&argument) {
            _ if argument.starts_with("--") => format = argument,
            Ok(read) => text = read,
            Err(error) => return refuse(&format!("{argument}: {error}")),
        }
    }
    let article = newsprint::parse(&text).article;
    let table = article.who_said_what();
    match format.as_str() {
        "" => {
            for row in table.rows() {
                let source = row.quote.attribution.as_ref();
                let named = source.map_or("?", |source| &source.named_as);
                println!(
                    "{:<20} {:<10} {:<14} {}",
                    row.speaker.map_or(named, |speaker| &speaker.name),
                    source.map(|source| source.basis.to_string()).unwrap_or_default(),
                    source.and_then(|source| source.cue.as_deref()).unwrap_or_default(),
                    row.words.replace('\n', " / "),
                );
            }
        }
        "--csv" => print!("{}", table.to_csv()),
        "--json" => println!("{}", table.to_json()),
        other => return refuse(&format!("unknown option {other}")),
    }
    ExitCode::SUCCESS
}

fn refuse(message: &str) -> ExitCode {
    eprintln!("who_said_what: {message}");
    ExitCode::from(2)
}
