//! What makes brackets a link, and a line a link reference definition.
//!
//! [CommonMark 0.31.2, section 6.3](https://spec.commonmark.org/0.31.2/#links) and
//! [section 4.7](https://spec.commonmark.org/0.31.2/#link-reference-definitions).

use super::html::{self, Ends};
use crate::flat::Flat;

/// The most round brackets inside each other in a bare destination.
const DEEPEST: u32 = 32;

/// A part of the flat text, up to its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'t> {
    flat: &'t Flat,
    rest: &'t str,
}

impl<'t> Source<'t> {
    /// `flat` from `start` on.
    pub(super) fn new(flat: &'t Flat, start: usize) -> Self {
        Self { flat, rest: flat.text.get(start..).unwrap_or_default() }
    }

    /// Where it stands in the whole text.
    fn start(self) -> usize {
        self.flat.text.len() - self.rest.len()
    }

    /// Whether something stands behind so many bytes.
    pub(super) fn goes_on(self, length: usize) -> bool {
        self.rest.len() > length
    }

    fn from(self, length: usize) -> Self {
        Self { rest: self.rest.get(length..).unwrap_or_default(), ..self }
    }

    fn behind(self, prefix: char) -> Option<Self> {
        self.rest.strip_prefix(prefix).map(|rest| Self { rest, ..self })
    }

    /// Behind spaces and tabs.
    fn trimmed(self) -> Self {
        Self { rest: self.rest.trim_start_matches([' ', '\t']), ..self }
    }

    /// Behind spaces, tabs and at most one line end; `None` behind more.
    fn skip_blanks(self) -> Option<Self> {
        let rest = self.rest.trim_start_matches([' ', '\t', '\n']);
        let skipped = self.rest.get(..self.rest.len() - rest.len())?;
        (skipped.matches('\n').count() <= 1).then_some(Self { rest, ..self })
    }

    /// Whether the backslash `at` bytes on is written alone, and so escapes what follows: one of the words is written as two in front of a sign.
    fn escapes(self, at: usize) -> bool {
        let place = self.start() + at;
        let next = self.flat.syntax.partition_point(|piece| piece.range.end <= place);
        self.flat.syntax.get(next).is_some_and(|piece| piece.range.start <= place)
    }
}

/// Whether `text` begins with `(destination "title")`. `is_tag` says whether the `<` at a place of the flat text begins HTML, and so gets a
/// backslash.
pub(super) fn is_tail(text: Source<'_>, is_tag: impl FnOnce(usize) -> bool) -> bool {
    let Some(rest) = text.behind('(').and_then(Source::skip_blanks) else { return false };
    if rest.rest.starts_with(')') {
        return true;
    }
    destination(rest, is_tag).is_some_and(|length| {
        let rest = rest.from(length);
        let Some(after) = rest.skip_blanks() else { return false };
        if after.rest.starts_with(')') {
            return true;
        }
        after.rest.len() < rest.rest.len()
            && title(after)
                .and_then(|length| after.from(length).skip_blanks())
                .is_some_and(|end| end.rest.starts_with(')'))
    })
}

/// Whether `text`, the start of a paragraph, is a link reference definition or begins with one. `wraps`: any space may become a line end.
pub(super) fn is_definition(text: Source<'_>, wraps: bool) -> bool {
    let Some(rest) = label(text).and_then(|label| text.from(label).behind(':')) else { return false };
    let Some(rest) = rest.skip_blanks() else { return false };
    let is_tag = |place| html::begins(&text.flat.text, place, &mut Ends::new(text.flat.in_quote, wraps));
    let Some(length) = destination(rest, is_tag).filter(|&length| length > 0) else { return false };
    let is_line_end = |text: Source<'_>| text.rest.is_empty() || text.rest.starts_with('\n');
    let rest = rest.from(length);
    let after = rest.trimmed();
    is_line_end(after)
        || (after.rest.len() < rest.rest.len()
            && title(after).is_some_and(|length| is_line_end(after.from(length).trimmed())))
}

/// Whether `text` begins the definition of a footnote.
pub(super) fn is_footnote(text: Source<'_>) -> bool {
    let Some(length) = label(text) else { return false };
    let name = text.rest.get(2..length - 1).unwrap_or_default();
    text.rest.starts_with("[^") && !name.trim().is_empty() && text.from(length).rest.starts_with(':')
}

/// Whether `text` begins with a label and a colon, as a definition does.
pub(super) fn has_label(text: Source<'_>) -> bool {
    label(text).is_some_and(|length| text.from(length).rest.starts_with(':'))
}

/// The length of the destination.
fn destination(text: Source<'_>, is_tag: impl FnOnce(usize) -> bool) -> Option<usize> {
    let is_angle = text.rest.starts_with('<') && !is_tag(text.start());
    if is_angle { angle_destination(text) } else { bare_destination(text) }
}

/// The length of the label with its brackets.
fn label(text: Source<'_>) -> Option<usize> {
    let body = text.rest.strip_prefix('[')?;
    let mut escaped = false;
    let mut is_blank = true;
    for (at, c) in body.char_indices().take(1_000) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = text.escapes(at + 1),
            ']' => return (!is_blank).then_some(at + 2),
            '[' => return None,
            _ => {}
        }
        is_blank &= c.is_whitespace();
    }
    None
}

fn angle_destination(text: Source<'_>) -> Option<usize> {
    let body = text.rest.strip_prefix('<')?;
    let mut escaped = false;
    for (at, b) in body.bytes().enumerate() {
        match b {
            // comrak lets an escaped line end stand there.
            _ if escaped => escaped = false,
            b'\n' => return None,
            b'\\' => escaped = text.escapes(at + 1),
            b'>' => return Some(at + 2),
            b'<' => return None,
            _ => {}
        }
    }
    None
}

/// The longest bare destination; ends at a blank, a control character, or a closing bracket without partner.
fn bare_destination(text: Source<'_>) -> Option<usize> {
    let mut depth = 0_u32;
    let mut escaped = false;
    for (at, b) in text.rest.bytes().enumerate() {
        match b {
            b if b <= b' ' || b == 0x7F => return (depth == 0).then_some(at),
            _ if escaped => escaped = false,
            b'\\' => escaped = text.escapes(at),
            // Readers stop counting there, and so the search stays short.
            b'(' if depth == DEEPEST => return None,
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(at),
            b')' => depth -= 1,
            _ => {}
        }
    }
    (depth == 0).then_some(text.rest.len())
}

/// The length of the title with its marks.
fn title(text: Source<'_>) -> Option<usize> {
    let close = match text.rest.as_bytes().first()? {
        mark @ (b'"' | b'\'') => *mark,
        b'(' => b')',
        _ => return None,
    };
    let mut escaped = false;
    for (at, b) in text.rest.bytes().enumerate().skip(1) {
        match b {
            _ if escaped => escaped = false,
            b'\\' => escaped = text.escapes(at),
            b if b == close => return Some(at + 1),
            b'(' if close == b')' => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flat::Kind;

    fn is_there(text: &str, check: impl FnOnce(Source<'_>) -> bool) -> bool {
        let mut flat = Flat::default();
        flat.text.push_str(text);
        check(Source::new(&flat, 0))
    }

    #[test]
    fn a_tail_is_destination_and_title_in_round_brackets() {
        let is_tail = |text| is_there(text, |text| is_tail(text, |_| false));
        for text in [
            "()",
            "(a)",
            "( <a b> \"t\" )",
            "(a(b)c)",
            "(a 't')",
            "(a (t))",
            "(\na\n't'\n)",
            "(a\\)",
            "(<a\\>)",
        ] {
            assert!(is_tail(text), "{text}");
        }
        for text in ["", "(a b)", "(a", "(a \"t)", "(a\"t\" x)", "(a\n\nb)", "((a)", "(\\()"] {
            assert!(!is_tail(text), "{text}");
        }
    }

    #[test]
    fn a_definition_needs_label_and_destination_and_nothing_else() {
        let is_definition = |text| is_there(text, |text| is_definition(text, false));
        for text in ["[a]: b", "[a]:b", "[a]:\n b 'c'", "[a]: <>", "[a]: b\n'c' d", "[^1]: note", "[a\\]: c"]
        {
            assert!(is_definition(text), "{text}");
        }
        for text in [
            "[a]:",
            "[a]: b c",
            "[ ]: b",
            "[a] : b",
            "[a]b",
            "[a[b]: c",
            "[a]: b 'c' d",
            "[a\\]b]: c",
            "[a]: <b",
            "[a]: <b c>",
        ] {
            assert!(!is_definition(text), "{text}");
        }
    }

    #[test]
    fn a_backslash_of_markup_escapes() {
        let mut flat = Flat::default();
        flat.text.push_str("[a](");
        flat.push_syntax("`\\)`", Kind::Code);
        assert!(!is_tail(Source::new(&flat, 3), |_| false));
        assert!(is_there("(`\\)`", |text| is_tail(text, |_| false)));
    }

    #[test]
    fn a_footnote_has_a_name() {
        assert!(is_there("[^1]: a", is_footnote) && is_there("[^a b]:", is_footnote));
        assert!(!is_there("[^]: a", is_footnote) && !is_there("[^ ]: a", is_footnote));
    }
}
