//! `convert`, run as a program: what it prints, where, and with which exit code.

#![allow(clippy::panic, clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::{
    env, fs,
    io::{Read as _, Write as _},
    process::{Command, Output, Stdio},
};

#[path = "support/program.rs"]
mod program;

fn convert(arguments: &[&str], input: &[u8]) -> Output {
    program::run("convert", arguments, input)
}

/// What it prints for `input` on stdin, which it must accept.
fn accepted(arguments: &[&str], input: &str) -> String {
    let output = convert(arguments, input.as_bytes());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The one clear line with which it refuses.
fn refused(arguments: &[&str], input: &[u8]) -> String {
    let output = convert(arguments, input);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!(message.lines().count(), 1, "{message}");
    message
}

const TEXT: &str = "Night Ferry Delayed\n\n⛴️ A Vote\n\n“We pay for it properly,” said Marta Vell.\n";

#[test]
fn without_a_file_it_converts_the_bundled_article_and_says_so_on_stderr() {
    let output = convert(&[], b"");
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("bundled article"));
    let markdown = String::from_utf8(output.stdout).unwrap();
    assert!(markdown.starts_with("# "));
    assert_eq!(markdown.lines().filter(|line| line.starts_with("## ")).count(), 6);
    assert!(!markdown.contains("Post a Comment"));
}

#[test]
fn every_format_says_what_the_article_says() {
    for format in ["markdown", "html", "page", "json", "text", "outline", "quotes"] {
        let output = accepted(&["--to", format, "-"], TEXT);
        assert!(output.contains("We pay for it properly,"), "{format}: {output}");
        assert!(output.ends_with('\n') && !output.ends_with("\n\n"), "{format}");
    }
}

#[test]
fn the_quotes_object_gives_byte_offsets_with_the_marks_and_text_without() {
    let quotes: serde_json::Value = serde_json::from_str(&accepted(&["--to=quotes", "-"], TEXT)).unwrap();
    let quote = &quotes["quotes"][0];
    let start = TEXT.find('“').unwrap();
    assert_eq!(quote["start"], start);
    assert_eq!(quote["end"], TEXT.find('”').unwrap() + '”'.len_utf8());
    assert_eq!(quote["text"], "We pay for it properly,");
    assert_eq!(quote["speaker"], "Marta Vell");
    assert_eq!(quote["cue"], "said");
}

#[test]
fn json_is_read_back_as_the_same_article() {
    let json = accepted(&["--to", "json", "-"], TEXT);
    assert_eq!(accepted(&["--from", "json", "--to", "json", "-"], &json), json);
}

#[test]
fn json_of_a_later_major_version_is_refused_with_both_versions() {
    let message = refused(
        &["--from", "json", "-"],
        br#"{"schema":{"name":"newsprint","major":7,"minor":0},"article":{}}"#,
    );
    assert!(message.contains('7') && message.contains('1'), "{message}");
}

#[test]
fn malformed_json_is_refused() {
    refused(&["--from", "json", "-"], b"{\"schema\":");
}

#[test]
fn bytes_that_are_no_utf8_are_refused_with_their_offset_unless_lossy() {
    assert!(refused(&["-"], b"abc\xFFdef").contains("byte offset 3"));
    let output = convert(&["--lossy", "--to", "text", "-"], b"abc\xFFdef");
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "abc\u{FFFD}def\n");
}

#[test]
fn unknown_flags_formats_and_missing_files_are_refused() {
    assert!(refused(&["--frobnicate"], b"").contains("--frobnicate"));
    assert!(refused(&["--to", "papyrus"], b"").contains("papyrus"));
    assert!(refused(&["--to"], b"").contains("--to"));
    assert!(refused(&["no such file.txt"], b"").contains("no such file.txt"));
    assert!(refused(&["one.txt", "two.txt"], b"").contains("one.txt"));
}

#[test]
fn bare_symbols_open_headings_when_asked() {
    let text = "Title line\n\n☮ Peace\n\nSome text follows the line above.\n";
    let emoji = |flags: &[&str]| {
        let outline: serde_json::Value =
            serde_json::from_str(&accepted(&[&["--to", "outline"], flags, &["-"]].concat(), text)).unwrap();
        outline["sections"].as_array().unwrap().iter().any(|section| section["emoji"][0] == "☮")
    };
    assert!(!emoji(&[]));
    assert!(emoji(&["--bare-symbols"]));
}

#[test]
fn json_lines_are_answered_in_order_and_a_bad_line_does_not_stop_the_run() {
    let input = "{\"id\":1,\"text\":\"One\"}\n\n{\"id\":\"b\"}\nnonsense\n{\"id\":\"c\",\"text\":\"Three\"}";
    let output = accepted(&["--jsonl", "--to", "text"], input);
    let rows: Vec<serde_json::Value> =
        output.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(rows.len(), 4);
    assert_eq!((&rows[0]["id"], &rows[0]["output"]), (&1.into(), &"One\n".into()));
    assert_eq!(rows[1]["id"], "b");
    assert!(rows[1]["error"].is_string());
    assert!(rows[2]["id"].is_null() && rows[2]["error"].is_string());
    assert_eq!(rows[3]["id"], "c");
}

#[test]
fn json_lines_hold_objects_for_objects() {
    let output =
        accepted(&["--jsonl", "--to", "outline"], "{\"id\":1,\"text\":\"One\\n\\nTwo is a sentence.\"}\n");
    let row: serde_json::Value = serde_json::from_str(&output).unwrap();
    assert!(row["output"]["sections"].is_array());
}

#[test]
fn a_reader_that_closes_the_pipe_ends_it_quietly() {
    let mut child = Command::new(program::path("convert"))
        .args(["--to", "text", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    child.stdin.take().unwrap().write_all("Words and words.\n\n".repeat(50_000).as_bytes()).unwrap();
    let mut stderr = String::new();
    let status = {
        child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        child.wait().unwrap()
    };
    assert!(status.success());
    assert!(!stderr.contains("panicked") && !stderr.contains("pipe"), "{stderr}");
}

#[test]
fn empty_and_blank_texts_are_texts() {
    for text in ["", "\n\n", "\u{FEFF}", " \t\r\n\u{2028}\u{200B}"] {
        for format in ["markdown", "html", "page", "json", "text", "outline", "quotes"] {
            accepted(&["--to", format, "-"], text);
        }
    }
}

#[test]
fn a_file_is_read_like_stdin() {
    let file = env::temp_dir().join(format!("newsprint-convert-{}.txt", std::process::id()));
    fs::write(&file, TEXT).unwrap();
    let from_file = accepted(&["--to", "html", file.to_str().unwrap()], "");
    fs::remove_file(&file).unwrap();
    assert_eq!(from_file, accepted(&["--to", "html", "-"], TEXT));
}

#[test]
fn ages_are_counted_from_a_given_time_alone() {
    let text = "The Mill Burned\n\nIt burned on Sunday.\n\n1 comment:\n\nEwa Lind\n3 hours ago\nI saw the smoke.\n\nReply";
    let value = |arguments: &[&str]| {
        let json: serde_json::Value = serde_json::from_str(&accepted(arguments, text)).unwrap();
        json.pointer("/article/comments/0/published/value").cloned()
    };
    assert_eq!(value(&["--to", "json", "-"]), None);
    assert_eq!(
        value(&["--now", "2026-11-24T12:40+01:00", "--to", "json", "-"]),
        Some("2026-11-24T09+01:00".into())
    );
    for bad in ["2026-11-24", "2026-11-24T12:40", "yesterday"] {
        assert!(refused(&["--now", bad, "-"], text.as_bytes()).contains("expected a time with its offset"));
    }
}
