//! Why the program stops early.

use std::io;

/// Why the program stops early.
pub(crate) enum Failure {
    /// An argument or file is bad: one clear line.
    Message(String),
    /// Nobody reads the output any more: no failure to speak of.
    PipeClosed,
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::PipeClosed,
            _ => Self::Message(error.to_string()),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        if error.io_error_kind() == Some(io::ErrorKind::BrokenPipe) {
            Self::PipeClosed
        } else {
            Self::Message(error.to_string())
        }
    }
}

impl From<newsprint::Error> for Failure {
    fn from(error: newsprint::Error) -> Self {
        Self::Message(error.to_string())
    }
}
