//! From `io::Write` to `fmt::Write`: keeps the error that `fmt` cannot carry.

use std::{fmt, io};

struct Shell<W> {
    out: W,
    error: Option<io::Error>,
}

impl<W: io::Write> fmt::Write for Shell<W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.out.write_all(text.as_bytes()).map_err(|error| {
            self.error = Some(error);
            fmt::Error
        })
    }
}

/// Runs `write` over `out`.
pub(crate) fn write<W: io::Write>(
    out: W,
    write: impl FnOnce(&mut dyn fmt::Write) -> fmt::Result,
) -> io::Result<()> {
    let mut shell = Shell { out, error: None };
    match write(&mut shell) {
        Ok(()) => shell.out.flush(),
        Err(error) => Err(shell.error.unwrap_or_else(|| io::Error::other(error))),
    }
}
