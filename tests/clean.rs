//! Ordinary articles of many kinds and languages, written without fault: the default rules say nothing of them.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use newsprint::{ReportPrinter, parse};

/// Name and text of each article of the fixture.
fn articles() -> impl Iterator<Item = (&'static str, &'static str)> {
    let fixture = include_str!("fixtures/clean.txt");
    fixture.split("===== ").skip(1).filter_map(|article| article.split_once('\n'))
}

#[test]
fn a_clean_article_gets_no_finding() {
    let mut wrong = String::new();
    for (name, text) in articles() {
        let report = parse(text).report;
        if !report.is_empty() {
            wrong.push_str(&ReportPrinter::new(name, text).human(&report));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(articles().count() >= 20);
}
