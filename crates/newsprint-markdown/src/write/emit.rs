//! From the flat text and its changes to the output: line by line, in front of each what stands there.

use std::fmt::{self, Write as _};

use super::Writer;
use crate::{
    escape::{Edit, EditKind},
    flat::Kind,
};

impl<W: fmt::Write> Writer<'_, W> {
    /// Writes the flat text with its changes.
    pub(super) fn emit(&mut self) -> fmt::Result {
        if self.flat.syntax.is_empty() && self.edits.is_empty() {
            return self.out.write_str(&self.flat.text);
        }
        let mut line_ends = self.flat.syntax.iter().filter(|piece| piece.kind == Kind::Break).peekable();
        let mut edits = self.edits.iter().peekable();
        let mut at = 0;
        loop {
            let end = line_ends.next().map_or(self.flat.text.len(), |piece| piece.range.end);
            let line_end =
                self.flat.text.get(..end).map_or(end, |text| text.strip_suffix('\n').map_or(end, str::len));
            while let Some(edit) = edits.next_if(|edit| edit.at < line_end) {
                self.out.write_str(self.flat.text.get(at..edit.at).unwrap_or_default())?;
                at = write_edit(*edit, &self.flat.text, &mut self.out)?;
            }
            self.out.write_str(self.flat.text.get(at..line_end).unwrap_or_default())?;
            at = end;
            if end >= self.flat.text.len() {
                return Ok(());
            }
            self.out.write_char('\n')?;
            self.out.write_str(&self.prefix)?;
        }
    }

    /// Writes the flat text with its changes in lines of so many columns.
    pub(super) fn emit_wrapped(&mut self) -> fmt::Result {
        let mut written = String::with_capacity(self.flat.text.len() + self.edits.len());
        let mut spaces = Vec::new();
        let mut edits = self.edits.iter().peekable();
        let mut syntax = self.flat.syntax.iter().filter(|piece| !piece.range.is_empty()).peekable();
        let text = &self.flat.text;
        let mut at = 0;
        while at < text.len() {
            if let Some(edit) = edits.next_if(|edit| edit.at == at) {
                at = write_edit(*edit, text, &mut written)?;
                continue;
            }
            if let Some(piece) = syntax.next_if(|piece| piece.range.start == at) {
                written.push_str(text.get(piece.range.clone()).unwrap_or_default());
                at = piece.range.end;
                continue;
            }
            let edit = edits.peek().map_or(text.len(), |edit| edit.at);
            while syntax.next_if(|piece| piece.range.start < at).is_some() {}
            let end = syntax.peek().map_or(text.len(), |piece| piece.range.start).min(edit);
            let words = text.get(at..end).unwrap_or_default();
            // A line end right inside markup would move out of it.
            let opened = written.ends_with(['[', '*', '_', '~']);
            let closes = syntax.peek().is_some_and(|piece| {
                piece.range.start == end && matches!(piece.kind, Kind::Close | Kind::LinkClose)
            });
            let inner = usize::from(opened)..words.len() - usize::from(closes && words.ends_with(' '));
            let places = words.match_indices(' ').map(|(place, _)| place);
            spaces.extend(places.filter(|place| inner.contains(place)).map(|place| written.len() + place));
            written.push_str(words);
            at = end;
        }
        let columns = self.options.wrap.unwrap_or(usize::MAX).saturating_sub(self.prefix.chars().count());
        for place in wrap(&written, &spaces, columns.max(1)) {
            // One byte for one: a space becomes a line end.
            written.replace_range(place..=place, "\n");
        }
        self.lines(&written)
    }
}

/// Writes one changed character; returns the place where the text goes on.
fn write_edit(edit: Edit, text: &str, out: &mut impl fmt::Write) -> Result<usize, fmt::Error> {
    let Some(c) = text.get(edit.at..).and_then(|rest| rest.chars().next()) else { return Ok(text.len()) };
    match edit.kind {
        EditKind::Backslash => {
            out.write_char('\\')?;
            out.write_char(c)?;
        }
        EditKind::Spaces => out.write_str("  ")?,
    }
    Ok(edit.at + c.len_utf8())
}

/// Which of `spaces` become line ends, so that lines keep to `columns` where they can.
fn wrap(text: &str, spaces: &[usize], columns: usize) -> Vec<usize> {
    let mut ends = Vec::new();
    // The last space that the line can end at, and the columns behind it.
    let mut candidate: Option<(usize, usize)> = None;
    let mut column = 0;
    let mut line = Line::default();
    let mut spaces = spaces.iter().copied().peekable();
    for (at, c) in text.char_indices() {
        while spaces.next_if(|&space| space < at).is_some() {}
        if c == '\n' {
            (column, candidate) = (0, None);
            line = Line::default();
            continue;
        }
        if spaces.peek() == Some(&at) && column > 0 && line.can_end() && can_end(text, at) {
            candidate = Some((at, 0));
            column += 1;
            // A word that fits is decided at its end, when the next space or the end of the text comes.
            let word = text.get(at + 1..).map_or(0, |rest| {
                rest.chars().take_while(|c| !matches!(c, ' ' | '\n')).take(columns + 1).count()
            });
            if column + word > columns {
                ends.push(at);
                (column, candidate) = (0, None);
                line = Line::default();
            }
            continue;
        }
        line.push(c);
        column += 1;
        if let Some((place, behind)) = &mut candidate {
            *behind += 1;
            if column > columns {
                ends.push(*place);
                column = *behind;
                line = Line::default();
                text.get(*place + 1..at + c.len_utf8())
                    .unwrap_or_default()
                    .chars()
                    .for_each(|c| line.push(c));
                candidate = None;
            }
        }
    }
    ends
}

/// What a line is made of so far. Marks alone may be a separator or the underline of a heading, a tag alone begins a block.
#[derive(Default)]
struct Line {
    first: Option<char>,
    last: Option<char>,
    has_words: bool,
}

impl Line {
    fn push(&mut self, c: char) {
        self.first = self.first.or(Some(c));
        self.last = Some(c);
        self.has_words |= !matches!(c, '-' | '=' | '_' | '*' | ':' | '|' | ' ' | '\t');
    }

    fn can_end(&self) -> bool {
        self.has_words && (self.first, self.last) != (Some('<'), Some('>'))
    }
}

/// Whether a line may end at the space at `at`: neither side changes its meaning at the edge of a line.
fn can_end(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let rest = text.get(at + 1..).unwrap_or_default();
    // A blank that is written as its number is one too.
    let is_number = text.get(..at).is_some_and(|text| text.ends_with("&#32;") || text.ends_with("&#9;"));
    let is_plain_end = !is_number && before.is_some_and(|c| !matches!(c, ' ' | '\t' | '\\' | '\n'));
    is_plain_end && rest.chars().next().is_some_and(is_plain_start) && !is_number_mark(rest)
}

/// Whether nothing but running text begins with `c`.
fn is_plain_start(c: char) -> bool {
    !matches!(
        c,
        ' ' | '\t'
            | '\n'
            | '#'
            | '>'
            | '-'
            | '+'
            | '*'
            | '_'
            | '='
            | '`'
            | '~'
            | '<'
            | '['
            | '|'
            | ':'
            | '\\'
    )
}

fn is_number_mark(rest: &str) -> bool {
    let behind = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    behind.len() < rest.len() && behind.starts_with(['.', ')'])
}
