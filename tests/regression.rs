//! What a fuzz target or a property once found: every file of `tests/regression/`, asked everything that the fuzz targets ask, and the laws of Markdown.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test fails by it")]

#[path = "../crates/newsprint-core/tests/support/mod.rs"]
mod support;

use std::{fs, path::Path};

use newsprint::{Article, Parser, PlainText, Rules, html, markdown, parse};

#[test]
fn no_finding_comes_back() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/regression");
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("txt") => text_holds(&text, &path),
            Some("json") => json_holds(&text, &path),
            _ => panic!("{} is neither a text nor an article", path.display()),
        }
    }
}

fn text_holds(text: &str, path: &Path) {
    for parser in [Parser::new(), Parser::new().quotes(false), Parser::new().bare_symbols(true)] {
        let parsed = parser.parse(text);
        if let Err(error) = support::conserved(text, &parsed.article) {
            panic!("{}: {error}", path.display());
        }
        assert_eq!(parsed, parser.parse(text), "{}", path.display());
        written(&parsed.article, path);
    }
    mended(text, path);
    let once = markdown::to_string(&parse(text).article);
    assert_eq!(markdown::to_string(&markdown::read(&once).article), once, "{}", path.display());
}

/// Fixes come to an end.
fn mended(text: &str, path: &Path) {
    let mend = |text: &str| Rules::strict().check_source(&parse(text).article, text).apply(text);
    let last = (0..4).fold(text.to_owned(), |text, _| mend(&text));
    assert_eq!(mend(&last), last, "{}", path.display());
}

fn json_holds(json: &str, path: &Path) {
    if let Ok(article) = Article::from_json(json) {
        let _ = article.validate();
        assert_eq!(
            Article::from_json(&article.to_json().unwrap()),
            Ok(article.clone()),
            "{}",
            path.display()
        );
        written(&article, path);
    }
}

fn written(article: &Article, path: &Path) {
    let write = || {
        [
            PlainText::new().to_string(article),
            html::Page::new().to_string(article),
            markdown::to_string(article),
        ]
    };
    assert_eq!(write(), write(), "{}", path.display());
}
