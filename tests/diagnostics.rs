//! Diagnostics as people see them: a text and its report for each code, and the page of the documentation that is made of them.
//!
//! `NEWSPRINT_BLESS=1 cargo test --test diagnostics` writes what is reported now; read the difference before it is committed.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use newsprint::{Article, DiagnosticCode, Explanation, Report, ReportPrinter, Rules, Sample, parse};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn is_blessing() -> bool {
    std::env::var_os("NEWSPRINT_BLESS").is_some()
}

/// Compares with the file, or writes it.
fn expect(path: &Path, found: &str) -> Result<(), String> {
    if is_blessing() {
        fs::write(path, found).unwrap();
        return Ok(());
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected == found { Ok(()) } else { Err(format!("{}\n{found}", path.display())) }
}

fn enveloped(article: &str) -> Article {
    let json = format!(r#"{{"schema":{{"name":"newsprint","major":1,"minor":0}},"article":{article}}}"#);
    Article::from_json(&json).unwrap()
}

/// What all rules find in a file: a text, or an article in JSON.
fn report(name: &str, words: &str) -> (Report, String) {
    let (report, text) = if Path::new(name).extension().is_some_and(|extension| extension == "json") {
        (Rules::strict().check(&enveloped(words)), "")
    } else {
        (Rules::strict().check_source(&parse(words).article, words), words)
    };
    let shown = ReportPrinter::new(name, text).human(&report);
    (report, shown)
}

/// The texts of the folder, by name.
fn texts() -> BTreeMap<String, PathBuf> {
    let files = fs::read_dir(root().join("tests/diagnostics")).unwrap().map(|entry| entry.unwrap().path());
    let texts = files.filter(|path| path.extension().is_some_and(|extension| extension != "report"));
    texts.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), path)).collect()
}

fn explanations() -> impl Iterator<Item = &'static Explanation> {
    DiagnosticCode::all().map(|code| code.explain().unwrap())
}

#[test]
fn each_text_is_reported_as_its_picture_shows() {
    if is_blessing() {
        for explanation in explanations() {
            let (extension, words) = match explanation.wrong {
                Sample::Text(words) => ("txt", words),
                Sample::Json(words) => ("json", words),
                _ => continue,
            };
            fs::write(root().join(format!("tests/diagnostics/{}.{extension}", explanation.code)), words)
                .unwrap();
        }
    }
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for (name, path) in texts() {
        let (report, shown) = report(&name, &fs::read_to_string(&path).unwrap());
        seen.extend(report.into_iter().map(|found| found.code));
        wrong.extend(expect(&path.with_extension("report"), &shown).err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let unseen: Vec<_> =
        explanations().filter(|it| it.wrong != Sample::None && !seen.contains(&it.code)).collect();
    assert!(unseen.is_empty(), "no file shows {unseen:?}");
}

#[test]
fn the_page_of_the_documentation_is_the_catalogue() {
    let mut page = String::from(
        "# Diagnostics\n\n\
         Made of the catalogue by `NEWSPRINT_BLESS=1 cargo test --test diagnostics`. Codes are stable. `Rules::newsroom()` looks for\n\
         all but those marked *strict*; `Rules::strict()` for all; each can be switched on, off, or to another severity.\n\n\
         | code | severity | means |\n|---|---|---|\n",
    );
    for explanation in explanations() {
        let Explanation { code, means, in_newsroom, .. } = explanation;
        let strict = if *in_newsroom { "" } else { ", *strict*" };
        writeln!(page, "| [`{code}`](#{code}) | {}{strict} | {means} |", code.severity()).unwrap();
    }
    let mut group = None;
    for explanation in explanations() {
        if group != Some(explanation.group) {
            group = Some(explanation.group);
            write!(page, "\n## {}\n", explanation.group).unwrap();
        }
        section(&mut page, explanation);
    }
    if let Err(wrong) = expect(&root().join("docs/diagnostics.md"), &page) {
        panic!("{wrong}");
    }
}

fn section(page: &mut String, explanation: &Explanation) {
    let Explanation { code, means, why, wrong, right, .. } = explanation;
    write!(page, "\n### {code}\n\n{means} {why}\n").unwrap();
    let (name, words) = match wrong {
        Sample::Text(words) => ("article.txt", words),
        Sample::Json(words) => ("article.json", words),
        _ => return,
    };
    let (mut report, _) = report(name, words);
    report.retain(|found| found.code == *code);
    let text = if name == "article.txt" { words } else { "" };
    let shown = ReportPrinter::new(name, text).human(&report);
    write!(page, "\n```text\n{shown}```\n").unwrap();
    if let Sample::Text(right) = right {
        write!(page, "\nRight:\n\n```text\n{right}\n```\n").unwrap();
    }
}

#[test]
fn the_founding_article_is_reported_for_nothing() {
    let text = include_str!("fixtures/founding.txt");
    let report = parse(text).article.validate_source(text);
    assert!(report.is_empty(), "{}", ReportPrinter::new("founding.txt", text).human(&report));
}

#[test]
fn how_many_are_not_shown_is_said() {
    let text = "\u{7}\u{7}\u{7}";
    let report = parse(text).article.validate_source(text);
    let shown = ReportPrinter::new("x", text).most(1).short(&report);
    assert_eq!(shown.lines().count(), 2);
    assert!(shown.ends_with(&format!("… and {} more\n", report.len() - 1)), "{shown}");
}
