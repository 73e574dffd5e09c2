//! The main job: an article's text in; Markdown, HTML, JSON, or what was found out.
//!
//! `cargo run --example convert -- --help` lists the options.

use std::{
    fs,
    io::{self, BufRead, Write as _},
    process::ExitCode,
};

use newsprint::{Article, Parsed, Parser, PlainText, Report, StampValue};

use self::{
    arguments::{Arguments, From, Task, To},
    failure::Failure,
};

mod arguments;
mod failure;
mod jsonl;
mod outline;
mod quotes;

/// What is converted when no file is named.
const BUNDLED: &str = include_str!("../../tests/fixtures/founding.txt");

fn main() -> ExitCode {
    match arguments::read(std::env::args_os().skip(1)).and_then(|task| match task {
        Task::Help => print(arguments::HELP.as_bytes()),
        Task::Convert(arguments) => run(&arguments),
    }) {
        Ok(()) | Err(Failure::PipeClosed) => ExitCode::SUCCESS,
        Err(Failure::Message(message)) => {
            eprintln!("convert: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    if arguments.jsonl {
        return jsonl::run(arguments, input(arguments.file.as_deref().unwrap_or("-"))?);
    }
    let (name, text) = match arguments.file.as_deref() {
        None => {
            eprintln!("convert: no file named, so this is the bundled article (tests/fixtures/founding.txt)");
            ("founding.txt", BUNDLED.to_owned())
        }
        Some(file) => (file, read_text(file, arguments.lossy)?),
    };
    let name = if name == "-" { "stdin" } else { name };
    let document =
        Document::read(&text, arguments).map_err(|error| Failure::Message(format!("{name}: {error}")))?;
    for diagnostic in &document.report {
        eprintln!("{name}: {diagnostic}");
    }
    let mut output = document.write(arguments.to)?;
    if !output.ends_with('\n') {
        output.push('\n');
    }
    print(output.as_bytes())
}

/// An article with what its reading found.
struct Document<'t> {
    /// The source, when the article was read from text.
    source: Option<&'t str>,
    article: Article,
    report: Report,
}

impl<'t> Document<'t> {
    fn read(text: &'t str, arguments: &Arguments) -> Result<Self, newsprint::Error> {
        let parser = Parser::new().bare_symbols(arguments.bare_symbols);
        let now =
            arguments.now.and_then(|now| if let StampValue::Instant(now) = now { Some(now) } else { None });
        let parser = now.into_iter().fold(parser, Parser::now);
        let (source, parsed) = match arguments.from {
            From::Text => (Some(text), parser.parse(text)),
            From::Markdown => (Some(text), newsprint::markdown::Reader::new().parser(parser).read(text)),
            From::Json => {
                let mut parsed = Parsed::from_json(text)?;
                if let Some(now) = now {
                    parsed.article.date_ages(now);
                }
                (None, parsed)
            }
        };
        Ok(Self { source, article: parsed.article, report: parsed.report })
    }

    /// The output as text; objects are indented JSON.
    fn write(&self, to: To) -> Result<String, Failure> {
        Ok(match to {
            To::Markdown => newsprint::markdown::to_string(&self.article),
            To::Html => newsprint::html::to_string(&self.article),
            To::Page => newsprint::html::Page::new().to_string(&self.article),
            To::Json => self.article.to_json_pretty()?,
            To::Text => PlainText::new().to_string(&self.article),
            To::Outline => serde_json::to_string_pretty(&outline::Outline::of(&self.article, self.source))?,
            To::Quotes => serde_json::to_string_pretty(&quotes::Quotes::of(&self.article))?,
        })
    }

    /// The output as one JSON value: a string for text formats, an object for the rest.
    fn write_value(&self, to: To) -> Result<serde_json::Value, Failure> {
        Ok(match to {
            To::Markdown | To::Html | To::Page | To::Text => self.write(to)?.into(),
            To::Json => serde_json::from_str(&self.article.to_json()?)?,
            To::Outline => serde_json::to_value(outline::Outline::of(&self.article, self.source))?,
            To::Quotes => serde_json::to_value(quotes::Quotes::of(&self.article))?,
        })
    }
}

/// Opens `file`, or stdin for `-`.
fn input(file: &str) -> Result<Box<dyn BufRead>, Failure> {
    if file == "-" {
        return Ok(Box::new(io::stdin().lock()));
    }
    let opened = fs::File::open(file).map_err(|error| Failure::Message(format!("{file}: {error}")))?;
    Ok(Box::new(io::BufReader::new(opened)))
}

fn read_text(file: &str, lossy: bool) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    input(file)?.read_to_end(&mut bytes).map_err(|error| Failure::Message(format!("{file}: {error}")))?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) if lossy => Ok(String::from_utf8_lossy(error.as_bytes()).into_owned()),
        Err(error) => Err(Failure::Message(format!(
            "{file}: no UTF-8 from byte offset {} on; --lossy reads it with replacement characters",
            error.utf8_error().valid_up_to()
        ))),
    }
}

fn print(output: &[u8]) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(output)?;
    Ok(stdout.flush()?)
}
