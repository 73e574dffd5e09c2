//! Underlines against a real terminal: `cargo test --test terminal -- --ignored` needs tmux.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{fs, ops::Range, process::Command, thread::sleep, time::Duration};

use newsprint::{Diagnostic, DiagnosticCode, Report, ReportPrinter, Span};

/// A tmux server with one pane, whose terminal we write to.
struct Terminal {
    socket: String,
    pane: String,
}

impl Terminal {
    fn start() -> Self {
        let socket = format!("newsprint-{}-{:?}", std::process::id(), std::thread::current().id());
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

const LINES: &str = include_str!("diagnostics/terminal.txt");

/// The finding at `place` as it is shown: the line of the source, and the underline.
fn shown(place: Range<usize>) -> (String, String) {
    let code = DiagnosticCode::new("house-style");
    let report: Report = [Diagnostic::new(code, "here").at(Span::new(place))].into_iter().collect();
    let shown = ReportPrinter::new("x", LINES).human(&report);
    let mut lines = shown.lines().skip(2).map(str::to_owned);
    (lines.next().unwrap(), lines.next().unwrap())
}

/// Each line of the table with the byte that it begins at, and the byte of its mark.
fn lines() -> impl Iterator<Item = (usize, usize)> {
    let mut start = 0;
    LINES.lines().map(move |line| {
        let here = start;
        start += line.len() + 1;
        (here, here + line.find('“').unwrap())
    })
}

#[test]
#[ignore = "needs tmux"]
fn every_underline_begins_below_its_mark() {
    let terminal = Terminal::start();
    let mut wrong = Vec::new();
    for (_, mark) in lines() {
        let (above, below) = shown(mark..mark + '“'.len_utf8());
        let (before, padding) = (above.split('“').next().unwrap(), below.split('^').next().unwrap());
        let (mark, underline) = (terminal.cells(before), terminal.cells(padding));
        if mark != underline {
            wrong.push(format!("{before:?}: the mark is in cell {mark}, the underline in {underline}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What tmux 3.3 counts in another way than UAX #11 and UTS #51 do: it adds up the parts of sequences, knows no emoji since 2021, and gives
/// a cell to vowel signs that stand beside their letter.
fn is_disputed(place: &str) -> bool {
    place.contains(|c| matches!(c, '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{1FA75}'.. | '\u{9BE}'))
}

#[test]
#[ignore = "needs tmux"]
fn every_underline_ends_below_the_end_of_its_place_but_where_terminals_disagree() {
    let terminal = Terminal::start();
    let (mut wrong, mut checked) = (Vec::new(), 0);
    for (start, mark) in lines() {
        let place = LINES.get(start..mark).unwrap().trim_end_matches(' ');
        if is_disputed(place) {
            continue;
        }
        checked += 1;
        let (above, below) = shown(start..start + place.len());
        let (end, underline) = (terminal.cells(above.split(" “").next().unwrap()), terminal.cells(&below));
        if end != underline {
            wrong.push(format!("{place:?}: it ends in cell {end}, the underline in {underline}"));
        }
    }
    assert!(wrong.is_empty() && checked >= 50, "{checked}\n{}", wrong.join("\n"));
}
