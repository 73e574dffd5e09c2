//! Says what is wrong with articles, as people, editors or programs want to read it.
//!
//! `cargo run --example lint -- [--format human|short|json] [--fix] [--strict] [--deny CODE] [--allow CODE] [FILE …]`; without FILE,
//! or for `-`, stdin. Exit code 0: nothing worse than a hint; 1: warnings or errors; 2: an argument or file is bad.

use std::{
    env, fs,
    io::{self, IsTerminal, Read as _, Write as _},
    process::ExitCode,
    time::{SystemTime, UNIX_EPOCH},
};

use newsprint::{DiagnosticCode, ReportPrinter, Rules, Severity, parse};
use time::{Date, OffsetDateTime};

#[derive(Clone, Copy)]
enum Format {
    Human,
    Short,
    Json,
}

struct Arguments {
    format: Format,
    fix: bool,
    rules: Rules,
    files: Vec<String>,
}

fn arguments() -> Result<Arguments, String> {
    let mut read =
        Arguments { format: Format::Human, fix: false, rules: Rules::newsroom(), files: Vec::new() };
    let mut given = env::args().skip(1);
    while let Some(argument) = given.next() {
        let mut value = || given.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--fix" => read.fix = true,
            "--strict" => read.rules = Rules::strict(),
            "--format" => {
                read.format = match value()?.as_str() {
                    "human" => Format::Human,
                    "short" => Format::Short,
                    "json" => Format::Json,
                    other => return Err(format!("{other:?} is none of human, short, json")),
                }
            }
            "--deny" => read.rules = read.rules.deny(code(value()?)?),
            "--allow" => read.rules = read.rules.off(code(value()?)?),
            "-" => read.files.push(argument),
            _ if argument.starts_with('-') => return Err(format!("unknown argument {argument}")),
            _ => read.files.push(argument),
        }
    }
    if read.files.is_empty() {
        read.files.push("-".to_owned());
    }
    if let Some(today) = today() {
        read.rules = read.rules.today(today);
    }
    Ok(read)
}

/// Today where the day begins first, so that no paper of Auckland is called early. The library has no clock: the same text has the same report.
fn today() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs().checked_add(14 * 3600)?;
    OffsetDateTime::from_unix_timestamp(i64::try_from(seconds).ok()?).ok().map(OffsetDateTime::date)
}

fn code(name: String) -> Result<DiagnosticCode, String> {
    let code = DiagnosticCode::new(name);
    if code.explain().is_some() { Ok(code) } else { Err(format!("there is no diagnostic {code}")) }
}

/// Checks one file; gives the worst finding.
fn lint(file: &str, arguments: &Arguments) -> Result<Option<Severity>, String> {
    let failed = |error: io::Error| format!("{file}: {error}");
    let mut text = String::new();
    let name = if file == "-" {
        io::stdin().read_to_string(&mut text).map_err(failed)?;
        "stdin"
    } else {
        text = fs::read_to_string(file).map_err(failed)?;
        file
    };
    let check = |text: &str| arguments.rules.check_source(&parse(text).article, text);
    let mut report = check(&text);
    if arguments.fix {
        text = report.apply(&text);
        report = check(&text);
        if file == "-" {
            io::stdout().write_all(text.as_bytes()).map_err(failed)?;
        } else {
            fs::write(file, &text).map_err(failed)?;
        }
    }
    let printer = ReportPrinter::new(name, &text).colour(io::stderr().is_terminal()).most(50);
    match arguments.format {
        Format::Human => eprint!("{}", printer.human(&report)),
        Format::Short => eprint!("{}", printer.short(&report)),
        Format::Json => println!("{}", printer.json(&report).map_err(|error| error.to_string())?),
    }
    Ok(report.worst())
}

fn main() -> ExitCode {
    let worst = arguments().and_then(|arguments| {
        let each: Result<Vec<_>, _> = arguments.files.iter().map(|file| lint(file, &arguments)).collect();
        Ok(each?.into_iter().max().flatten())
    });
    match worst {
        Ok(worst) if worst > Some(Severity::Info) => ExitCode::from(1),
        Ok(_) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("lint: {message}");
            ExitCode::from(2)
        }
    }
}
