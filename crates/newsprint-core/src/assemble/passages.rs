//! The walk over everything that may hold quotes, in the order of the text.

use std::ops::Range;

use crate::{
    quotes::{Passage, Role},
    sort::{Piece, Sorted},
};

/// Where a passage stands.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) range: Range<usize>,
    role: Role,
    scope: u32,
}

impl Place {
    pub(super) fn passage<'t>(&self, text: &'t str) -> Passage<'t> {
        Passage { text: text.get(self.range.clone()).unwrap_or_default(), role: self.role, scope: self.scope }
    }
}

/// The places of all passages of `sorted`.
pub(super) fn ranges(sorted: &Sorted) -> Vec<Place> {
    let mut places = Places { list: Vec::new(), scope: 0 };
    for title in [&sorted.kicker, &sorted.headline, &sorted.standfirst].into_iter().flatten() {
        places.push(title, Role::Title);
    }
    places.pieces(&sorted.body);
    places.pieces(&sorted.question);
    places.pieces(&sorted.after);
    for comment in &sorted.comments {
        places.scope += 1;
        places.pieces(&comment.content);
    }
    places.list
}

struct Places {
    list: Vec<Place>,
    scope: u32,
}

impl Places {
    fn push(&mut self, range: &Range<usize>, role: Role) {
        if !range.is_empty() {
            self.list.push(Place { range: range.clone(), role, scope: self.scope });
        }
    }

    fn pieces(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Heading { words, .. } => self.push(&words.range(), Role::Title),
                Piece::Paragraph(span) | Piece::Note { span, .. } | Piece::Caption(span) => {
                    self.push(&span.range(), Role::Prose);
                }
                Piece::BlockQuote { marked, text, caption, .. } => {
                    self.push(&text.range(), if *marked { Role::BlockQuote } else { Role::Prose });
                    if let Some(caption) = caption {
                        self.push(&caption.range(), Role::Caption);
                    }
                }
                Piece::List { items, .. } => {
                    items.iter().for_each(|item| self.push(&item.text.range(), Role::Item));
                }
                Piece::Rule(_) | Piece::Code { .. } => {}
            }
        }
    }
}
