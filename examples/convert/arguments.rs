//! The command line.

use std::ffi::OsString;

use newsprint::StampValue;

use crate::failure::Failure;

/// What `--help` prints.
pub(crate) const HELP: &str = "\
Turns an article's text into Markdown, HTML, JSON, or what was found in it.

Usage: cargo run --example convert -- [OPTIONS] [FILE]

Without FILE the bundled article is converted; - is standard input.

  --to FORMAT      markdown (default) | html | page | json | text | outline | quotes
  --from FORMAT    text (default) | markdown | json
  --lossy          read bytes that are no UTF-8 as U+FFFD
  --bare-symbols   a bare ☮ or ✔ opens a heading too
  --now TIME       when the text was copied (2026-11-24T12:00+01:00): \"3 hours ago\" gets a value
  --jsonl          FILE (default: standard input) holds {\"id\",\"text\"} lines; prints {\"id\",\"output\"} lines
  --help           print this

Diagnostics go to stderr. Exit code 0, or 2 when an argument or file is bad.
";

/// What the program shall do.
pub(crate) enum Task {
    /// Print the help.
    Help,
    /// Convert.
    Convert(Arguments),
}

/// How to convert.
#[derive(Default)]
pub(crate) struct Arguments {
    /// The output format.
    pub(crate) to: To,
    /// The input format.
    pub(crate) from: From,
    /// Whether bytes that are no UTF-8 are replaced.
    pub(crate) lossy: bool,
    /// Whether bare symbols open headings.
    pub(crate) bare_symbols: bool,
    /// Whether the input is JSON lines.
    pub(crate) jsonl: bool,
    /// When the text was copied: an instant.
    pub(crate) now: Option<StampValue>,
    /// The input file; `-` is stdin.
    pub(crate) file: Option<String>,
}

/// An output format.
#[derive(Clone, Copy, Default)]
pub(crate) enum To {
    /// `CommonMark`.
    #[default]
    Markdown,
    /// An HTML fragment.
    Html,
    /// A whole HTML page.
    Page,
    /// The JSON envelope.
    Json,
    /// Plain text.
    Text,
    /// The outline object.
    Outline,
    /// The quotes object.
    Quotes,
}

/// An input format.
#[derive(Clone, Copy, Default)]
pub(crate) enum From {
    /// Pasted text.
    #[default]
    Text,
    /// `CommonMark`, GitHub flavoured.
    Markdown,
    /// The JSON envelope.
    Json,
}

/// Reads the arguments after the program's name.
pub(crate) fn read(given: impl Iterator<Item = OsString>) -> Result<Task, Failure> {
    let mut arguments = Arguments::default();
    let mut given = given.map(|argument| {
        argument.into_string().map_err(|raw| Failure::Message(format!("{}: no UTF-8", raw.to_string_lossy())))
    });
    let mut only_files = false;
    while let Some(argument) = given.next().transpose()? {
        let (flag, value) = match argument.split_once('=') {
            Some((flag, value)) if flag.starts_with("--") => (flag, Some(value.to_owned())),
            _ => (argument.as_str(), None),
        };
        match flag {
            _ if only_files => set_file(&mut arguments, argument)?,
            "--help" | "-h" => return Ok(Task::Help),
            "--to" => arguments.to = to(&value_of(flag, value, &mut given)?)?,
            "--from" => arguments.from = from(&value_of(flag, value, &mut given)?)?,
            "--now" => arguments.now = Some(now(&value_of(flag, value, &mut given)?)?),
            "--lossy" | "--bare-symbols" | "--jsonl" if value.is_some() => {
                return Err(Failure::Message(format!("{flag} takes no value")));
            }
            "--lossy" => arguments.lossy = true,
            "--bare-symbols" => arguments.bare_symbols = true,
            "--jsonl" => arguments.jsonl = true,
            "--" => only_files = true,
            "-" => set_file(&mut arguments, argument)?,
            _ if flag.starts_with('-') => {
                return Err(Failure::Message(format!("unknown option {flag}; --help lists the options")));
            }
            _ => set_file(&mut arguments, argument)?,
        }
    }
    Ok(Task::Convert(arguments))
}

fn set_file(arguments: &mut Arguments, file: String) -> Result<(), Failure> {
    match arguments.file.replace(file) {
        None => Ok(()),
        Some(first) => Err(Failure::Message(format!("one file at a time, and {first} is given already"))),
    }
}

fn value_of(
    flag: &str,
    inline: Option<String>,
    rest: &mut impl Iterator<Item = Result<String, Failure>>,
) -> Result<String, Failure> {
    match inline {
        Some(value) => Ok(value),
        None => rest.next().unwrap_or_else(|| Err(Failure::Message(format!("{flag} needs a value")))),
    }
}

fn to(format: &str) -> Result<To, Failure> {
    Ok(match format {
        "markdown" => To::Markdown,
        "html" => To::Html,
        "page" => To::Page,
        "json" => To::Json,
        "text" => To::Text,
        "outline" => To::Outline,
        "quotes" => To::Quotes,
        _ => {
            return Err(Failure::Message(format!(
                "--to {format}: expected markdown, html, page, json, text, outline or quotes"
            )));
        }
    })
}

/// A time as RFC 3339 writes it.
fn now(time: &str) -> Result<StampValue, Failure> {
    match time.parse() {
        Ok(now @ StampValue::Instant(_)) => Ok(now),
        _ => Err(Failure::Message(format!(
            "--now {time}: expected a time with its offset, as 2026-11-24T12:00+01:00"
        ))),
    }
}

fn from(format: &str) -> Result<From, Failure> {
    Ok(match format {
        "text" => From::Text,
        "markdown" => From::Markdown,
        "json" => From::Json,
        _ => return Err(Failure::Message(format!("--from {format}: expected text, markdown or json"))),
    })
}
