//! Underlines against a real terminal: `cargo test --test terminal -- --ignored` needs tmux.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{fs, process::Command, thread::sleep, time::Duration};

use newsprint::{DiagnosticCode, Report, ReportPrinter, Rules, parse};

/// A tmux server with one pane, whose terminal we write to.
struct Terminal {
    socket: String,
    pane: String,
}

impl Terminal {
    fn start() -> Self {
        let socket = format!("newsprint-{}", std::process::id());
        let started = Command::new("tmux")
            .args([
                "-u",
                "-L",
                &socket,
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                "300",
                "-y",
                "50",
                "cat",
            ])
            .env("LC_ALL", "C.UTF-8")
            .status();
        assert!(started.unwrap().success());
        let mut terminal = Self { socket, pane: String::new() };
        terminal.pane = terminal.ask("#{pane_tty}");
        sleep(Duration::from_millis(300));
        terminal
    }

    fn ask(&self, what: &str) -> String {
        let answer =
            Command::new("tmux").args(["-L", &self.socket, "display-message", "-p", what]).output().unwrap();
        String::from_utf8(answer.stdout).unwrap().trim().to_owned()
    }

    /// The column that the cursor is in behind `words`.
    fn cells(&self, words: &str) -> usize {
        fs::write(&self.pane, format!("\u{1b}[2J\u{1b}[H{words}")).unwrap();
        sleep(Duration::from_millis(25));
        self.ask("#{cursor_x}").parse().unwrap()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = Command::new("tmux").args(["-L", &self.socket, "kill-server"]).status();
    }
}

#[test]
#[ignore = "needs tmux"]
fn every_underline_begins_below_its_mark() {
    let text = include_str!("diagnostics/terminal.txt");
    let found = Rules::none().on(DiagnosticCode::QUOTE_UNCLOSED).check_source(&parse(text).article, text);
    assert_eq!(found.len(), text.lines().count());
    let terminal = Terminal::start();
    let mut wrong = Vec::new();
    for diagnostic in found {
        let report: Report = [diagnostic].into_iter().collect();
        let shown = ReportPrinter::new("x", text).human(&report);
        let lines: Vec<&str> = shown.lines().collect();
        let (before, padding) = (lines[2].split('“').next().unwrap(), lines[3].split('^').next().unwrap());
        let (mark, underline) = (terminal.cells(before), terminal.cells(padding));
        if mark != underline {
            wrong.push(format!("{before:?}: the mark is in cell {mark}, the underline in {underline}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
