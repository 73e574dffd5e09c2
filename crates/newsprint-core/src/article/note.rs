//! Corrections, updates and editor's notes.

use crate::{Inline, Span};

/// What the newsroom says about its own text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// What sort of note it is.
    pub kind: NoteKind,
    /// Its words, the label ("Correction:") included.
    pub content: Vec<Inline>,
    /// Where it stands.
    pub span: Option<Span>,
}

/// What sort of note it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteKind {
    /// Something was wrong.
    Correction,
    /// Something was added.
    Update,
    /// The editor speaks.
    Editor,
    /// An interest is laid open.
    Disclosure,
}

impl Note {
    /// A note of `kind`.
    pub fn new(kind: NoteKind, content: impl Into<Vec<Inline>>) -> Self {
        Self { kind, content: content.into(), span: None }
    }
}
