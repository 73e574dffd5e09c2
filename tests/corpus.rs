//! `corpus`, run as a program: an archive in, an archive out.

#![allow(clippy::panic, clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::{
    env, fs,
    process::{self, Output},
};

use serde_json::Value;

#[path = "support/program.rs"]
mod program;

fn corpus(arguments: &[&str], input: &str) -> Output {
    program::run("corpus", arguments, input.as_bytes())
}

fn record(number: usize) -> String {
    format!("{{\"id\":{number},\"text\":\"Ferry {number}\\n\\nIt sailed.\"}}\n")
}

/// The lines of `output` as JSON.
fn lines(output: &[u8]) -> Vec<Value> {
    output.split_inclusive(|&byte| byte == b'\n').map(|line| serde_json::from_slice(line).unwrap()).collect()
}

#[test]
fn every_record_gives_one_line_in_the_order_of_the_input() {
    let input: String = (1..=20_000).map(record).collect();
    let output = corpus(&[], &input);
    assert!(output.status.success());
    let ids: Vec<u64> = lines(&output.stdout).iter().map(|line| line["id"].as_u64().unwrap()).collect();
    assert_eq!(ids, (1..=20_000).collect::<Vec<_>>());
}

#[test]
fn a_bad_record_is_told_by_its_number_and_the_run_goes_on() {
    let input = format!("{}{{\"id\":\"b\",\"text\":7}}\nno json\n\n[]\n{}", record(1), record(6).trim_end());
    let output = corpus(&["-"], &input);
    assert!(output.status.success());
    let lines = lines(&output.stdout);
    assert_eq!(lines.len(), 6);
    assert_eq!(lines[1]["id"], "b");
    assert_eq!(lines[1]["error"], "the member text is missing or no string");
    assert!(lines[5]["output"].is_object());
    let stderr = String::from_utf8(output.stderr).unwrap();
    for number in 2..=5 {
        assert!(stderr.contains(&format!("corpus: record {number}: ")), "{stderr}");
    }
    assert!(stderr.ends_with("B/s\n") && stderr.contains("6 records, 4 bad"), "{stderr}");
}

#[test]
fn from_a_record_on_gives_the_same_lines_as_the_whole() {
    let input: String = (1..=9).map(record).collect();
    let whole = corpus(&[], &input).stdout;
    let rest = corpus(&["--from", "7"], &input).stdout;
    assert_eq!(lines(&whole)[6..], lines(&rest)[..]);
    assert!(corpus(&["--from", "10"], &input).stdout.is_empty());
}

#[test]
fn a_run_that_was_cut_off_is_finished_by_the_same_command() {
    let input: String = (1..=9).map(record).collect();
    let whole = corpus(&[], &input).stdout;
    let path = env::temp_dir().join(format!("newsprint-corpus-{}.jsonl", process::id()));
    let name = path.to_str().unwrap();
    for cut in [0, 1, whole.len() / 2, whole.len() - 1, whole.len()] {
        fs::write(&path, &whole[..cut]).unwrap();
        let output = corpus(&["--into", name], &input);
        assert!(output.status.success() && output.stdout.is_empty());
        assert_eq!(fs::read(&path).unwrap(), whole, "cut at {cut}");
    }
    fs::remove_file(&path).unwrap();
}

#[test]
fn a_record_of_sixteen_megabytes_is_a_record() {
    let text = "The ferry sailed at six. ".repeat(16 << 20 >> 5);
    let input = format!("{}{{\"id\":2,\"text\":\"{text}\"}}\n{}", record(1), record(3));
    let output = corpus(&[], &input);
    assert_eq!(lines(&output.stdout).len(), 3);
}

#[test]
fn arguments_that_mean_nothing_are_refused_with_one_line() {
    for arguments in [&["--form", "2"][..], &["--from", "0"], &["--into"], &["a", "b"], &["no such file"]] {
        let output = corpus(arguments, "");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(message.starts_with("corpus: ") && message.lines().count() == 1, "{message}");
    }
}
