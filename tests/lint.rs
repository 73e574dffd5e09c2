//! The example `lint`, run as a program.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::process::Output;

#[path = "support/program.rs"]
#[allow(dead_code, unreachable_pub, reason = "each test file uses what it needs")]
mod program;

/// Runs `lint` with `text` on its standard input.
fn lint(arguments: &[&str], text: &str) -> Output {
    program::run("lint", arguments, text.as_bytes())
}

const FOUNDING: &str = include_str!("fixtures/founding.txt");
const UNCLOSED: &str = "Night Ferry Delayed\n\nThe mayor said: “We will be back.";

#[test]
fn the_founding_article_is_clean() {
    let output = lint(&[], FOUNDING);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty());
}

#[test]
fn a_warning_is_exit_code_1_and_one_line_in_the_short_format() {
    let output = lint(&["--format", "short"], UNCLOSED);
    assert_eq!(output.status.code(), Some(1));
    let shown = String::from_utf8(output.stderr).unwrap();
    assert_eq!(shown, "stdin:3:17: quote-unclosed: this quotation mark is never closed\n");
}

#[test]
fn json_has_every_way_to_count() {
    let output = lint(&["--format", "json", "-"], UNCLOSED);
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let expected =
        serde_json::json!({"line": 3, "column": 17, "utf8": 16, "utf16": 16, "utf32": 16, "cells": 16});
    assert_eq!(found.pointer("/0/from"), Some(&expected));
    assert_eq!(found.pointer("/0/span"), Some(&serde_json::json!([37, 40])));
}

#[test]
fn codes_are_allowed_and_denied() {
    assert_eq!(lint(&["--allow", "quote-unclosed"], UNCLOSED).status.code(), Some(0));
    let shouted = "NIGHT FERRY DELAYED AGAIN\n\nThe council met on Tuesday, and nobody voted against it.";
    assert_eq!(lint(&[], shouted).status.code(), Some(0), "a hint is no failure");
    let output = lint(&["--deny", "headline-all-caps"], shouted);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("error[headline-all-caps]"));
}

#[test]
fn a_fixed_text_comes_out_of_standard_output_without_the_hidden_space() {
    let output =
        lint(&["--fix"], "Night Ferry Delayed\n\nThe fer\u{200B}ry waits for the tide, and so do we.");
    let mended = String::from_utf8(output.stdout).unwrap();
    assert_eq!(mended, "Night Ferry Delayed\n\nThe ferry waits for the tide, and so do we.");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn bad_arguments_and_files_are_exit_code_2_and_one_line() {
    for (arguments, message) in [
        (vec!["--wrong"], "lint: unknown argument --wrong\n"),
        (vec!["--format"], "lint: --format needs a value\n"),
        (vec!["--format", "xml"], "lint: \"xml\" is none of human, short, json\n"),
        (vec!["--deny", "no-such-code"], "lint: there is no diagnostic no-such-code\n"),
    ] {
        let output = lint(&arguments, "");
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(String::from_utf8_lossy(&output.stderr), message);
    }
    let missing = lint(&["no-such-file.txt"], "");
    assert_eq!(missing.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&missing.stderr).starts_with("lint: no-such-file.txt: "));
}

#[test]
fn fixing_twice_changes_nothing_more() {
    let text = "Night  Ferry\u{200B} Delayed.\n\n☮ Talks\n\nThe fer\u{200B}ry waits “for the tide\", she said.\n\n☮\u{FE0F} Talks\n\n'We wait', said Ada.\n";
    let fixed = |text: &str| String::from_utf8(lint(&["--fix", "--strict"], text).stdout).unwrap();
    let once = fixed(text);
    assert_ne!(once, text);
    assert_eq!(fixed(&once), once);
}

#[test]
fn a_date_after_today_anywhere_on_earth_is_a_future_one() {
    let dated = |day: &str| {
        format!(
            "Night Ferry Delayed\n\nBy Ada Quill, {day}\n\nThe council met on Tuesday, and nobody voted against it."
        )
    };
    let shown = |day: &str| String::from_utf8(lint(&["--format", "short"], &dated(day)).stderr).unwrap();
    assert!(shown("18 October 2098").contains("date-in-future"));
    assert_eq!(shown("18 October 2025"), "");
}

#[test]
fn more_findings_than_are_shown_are_counted() {
    let text = format!("Night Ferry Delayed\n\n{}", "The fer\u{200B}ry waits.\n\n".repeat(60));
    let output = lint(&["--format", "short"], &text);
    let shown = String::from_utf8(output.stderr).unwrap();
    assert_eq!(shown.lines().count(), 51);
    assert!(shown.ends_with("10 more\n"), "{shown}");
}

#[test]
fn json_shows_no_character_that_nobody_sees() {
    let text = "Night Ferry Delayed\n\nThe fer\u{200B}ry waits\u{202E} for the tide, and so do we.";
    let output = String::from_utf8(lint(&["--format", "json"], text).stdout).unwrap();
    assert!(
        output.contains("\"old\": \"\\u202e\"") && !output.contains(['\u{200B}', '\u{202E}']),
        "{output}"
    );
    let found: serde_json::Value = serde_json::from_str(&output).unwrap();
    assert_eq!(found.pointer("/1/fix/0/old"), Some(&serde_json::json!("\u{202E}")));
}

#[test]
fn lines_that_end_in_carriage_returns_have_the_same_places() {
    let shown = |text: &str| String::from_utf8(lint(&["--format", "short"], text).stderr).unwrap();
    assert_eq!(shown(&UNCLOSED.replace('\n', "\r\n")), shown(UNCLOSED));
}
