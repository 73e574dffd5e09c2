//! Who said what: a table for a fact checker, as text, CSV or JSON.
//!
//! `cargo run --example who_said_what -- [--csv | --json] [FILE]`; without FILE the bundled article is read.

use std::{env, fs, process::ExitCode};

use newsprint::{Article, QuoteKind};

fn main() -> ExitCode {
    let (mut csv, mut json, mut text) =
        (false, false, include_str!("../tests/fixtures/founding.txt").to_owned());
    for argument in env::args().skip(1) {
        match (argument.as_str(), fs::read_to_string(&argument)) {
            ("--csv", _) => csv = true,
            ("--json", _) => json = true,
            (_, Ok(read)) => text = read,
            (_, Err(error)) => {
                eprintln!("who_said_what: {argument}: {error}");
                return ExitCode::from(2);
            }
        }
    }
    let rows = rows(&newsprint::parse(&text).article);
    if json {
        println!("{}", serde_json::json!(rows));
    } else if csv {
        println!("speaker,evidence,cue,words");
        for row in rows {
            println!("{}", row.map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).join(","));
        }
    } else {
        for [speaker, evidence, cue, words] in rows {
            println!("{speaker:<22} {evidence:<10} {cue:<14} {}", words.replace('\n', " / "));
        }
    }
    ExitCode::SUCCESS
}

/// Speaker, evidence, cue and words of every quote that is somebody's speech.
fn rows(article: &Article) -> Vec<[String; 4]> {
    let places = article.quote_places();
    let spoken = article.quotes.iter().filter(|quote| quote.kind != QuoteKind::Label);
    spoken
        .map(|quote| {
            let named =
                quote.speaker().and_then(|id| article.speaker(id)).map(|speaker| speaker.name.clone());
            let (words, cue, evidence) = match &quote.attribution {
                Some(source) => (source.named_as.clone(), source.cue.clone(), source.basis.to_string()),
                None => ("?".to_owned(), None, "unknown".to_owned()),
            };
            [named.unwrap_or(words), evidence, cue.unwrap_or_default(), places.text(quote.id)]
        })
        .collect()
}
