//! Makes `newsprint-core/src/text/emoji_table.rs` from the emoji properties of the Unicode Character Database.
//!
//! `cargo run -p newsprint-generate` writes the table, `cargo run -p newsprint-generate -- --check` fails when the committed one is not what
//! would be written. For a new version of Unicode, put its `emoji-data.txt` into `data/` and write the table again.

mod emoji;

use std::{fs, path::Path, process::ExitCode};

/// The Unicode file, compiled in: the program runs from any folder.
const EMOJI_DATA: &str = include_str!("../data/emoji-data.txt");

fn main() -> ExitCode {
    let check = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => false,
        [flag] if flag == "--check" => true,
        other => return fail(&format!("unknown arguments {other:?}: nothing, or --check, is understood")),
    };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../newsprint-core/src/text/emoji_table.rs");
    let table = match emoji::table(EMOJI_DATA) {
        Ok(table) => table,
        Err(error) => return fail(&format!("data/emoji-data.txt: {error}")),
    };
    if check {
        return match fs::read_to_string(&path) {
            // A checkout may have turned LF into CRLF.
            Ok(committed) if committed.replace("\r\n", "\n") == table => ExitCode::SUCCESS,
            Ok(_) => fail("emoji_table.rs is stale: run `cargo run -p newsprint-generate`"),
            Err(error) => fail(&format!("{}: {error}", path.display())),
        };
    }
    match fs::write(&path, table) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&format!("{}: {error}", path.display())),
    }
}

fn fail(message: &str) -> ExitCode {
    eprintln!("newsprint-generate: {message}");
    ExitCode::FAILURE
}
