//! What makes brackets a link, and a line a link reference definition.
//!
//! [CommonMark 0.31.2, section 6.3](https://spec.commonmark.org/0.31.2/#links) and
//! [section 4.7](https://spec.commonmark.org/0.31.2/#link-reference-definitions).

/// The most round brackets inside each other in a bare destination.
const DEEPEST: u32 = 32;

/// Whether `text` begins with `(destination "title")`. `is_escaped` says whether the `<` at a place in `text` gets a backslash.
pub(super) fn is_tail(text: &str, is_escaped: impl FnOnce(usize) -> bool) -> bool {
    let Some(rest) = text.strip_prefix('(') else { return false };
    let Some(rest) = skip_blanks(rest) else { return false };
    if rest.starts_with(')') {
        return true;
    }
    let is_angle = rest.starts_with('<') && !is_escaped(text.len() - rest.len());
    let length = if is_angle { angle_destination(rest) } else { bare_destination(rest) };
    length.is_some_and(|length| {
        let rest = rest.get(length..).unwrap_or_default();
        let Some(after) = skip_blanks(rest) else { return false };
        if after.starts_with(')') {
            return true;
        }
        after.len() < rest.len()
            && title(after).is_some_and(|length| {
                after.get(length..).and_then(skip_blanks).is_some_and(|end| end.starts_with(')'))
            })
    })
}

/// Whether `text`, the start of a paragraph, is a link reference definition or begins with one.
pub(super) fn is_definition(text: &str) -> bool {
    let Some(label) = label(text) else { return false };
    let Some(rest) = text.get(label..).and_then(|rest| rest.strip_prefix(':')) else { return false };
    if text.starts_with("[^") {
        return true;
    }
    let Some(rest) = skip_blanks(rest) else { return false };
    [angle_destination(rest), bare_destination(rest)].into_iter().flatten().any(|length| {
        let rest = rest.get(length..).unwrap_or_default();
        let after = rest.trim_start_matches([' ', '\t']);
        if length == 0 {
            return false;
        }
        after.is_empty()
            || after.starts_with('\n')
            || (after.len() < rest.len()
                && title(after).is_some_and(|length| {
                    let end = after.get(length..).unwrap_or_default().trim_start_matches([' ', '\t']);
                    end.is_empty() || end.starts_with('\n')
                }))
    })
}

/// Whether `text` begins with a label and a colon, as a definition does.
pub(super) fn has_label(text: &str) -> bool {
    label(text).and_then(|label| text.get(label..)).is_some_and(|rest| rest.starts_with(':'))
}

/// The length of the label with its brackets.
fn label(text: &str) -> Option<usize> {
    let body = text.strip_prefix('[')?;
    let mut escaped = false;
    let mut is_blank = true;
    for (at, c) in body.char_indices().take(1_000) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            ']' => return (!is_blank).then_some(at + 2),
            '[' => return None,
            _ => {}
        }
        is_blank &= c.is_whitespace();
    }
    None
}

/// `text` behind spaces, tabs and at most one line end; `None` behind more.
fn skip_blanks(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches([' ', '\t', '\n']);
    let skipped = text.get(..text.len() - rest.len())?;
    (skipped.matches('\n').count() <= 1).then_some(rest)
}

fn angle_destination(text: &str) -> Option<usize> {
    let body = text.strip_prefix('<')?;
    let mut escaped = false;
    for (at, b) in body.bytes().enumerate() {
        match b {
            // comrak lets an escaped line end stand there.
            _ if escaped => escaped = false,
            b'\n' => return None,
            b'\\' => escaped = true,
            b'>' => return Some(at + 2),
            b'<' => return None,
            _ => {}
        }
    }
    None
}

/// The longest bare destination; ends at a blank, a control character, or a closing bracket without partner.
fn bare_destination(text: &str) -> Option<usize> {
    let mut depth = 0_u32;
    let mut escaped = false;
    for (at, b) in text.bytes().enumerate() {
        match b {
            b if b <= b' ' || b == 0x7F => return (depth == 0).then_some(at),
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            // Readers stop counting there, and so the search stays short.
            b'(' if depth == DEEPEST => return None,
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(at),
            b')' => depth -= 1,
            _ => {}
        }
    }
    (depth == 0).then_some(text.len())
}

/// The length of the title with its marks.
fn title(text: &str) -> Option<usize> {
    let close = match text.as_bytes().first()? {
        mark @ (b'"' | b'\'') => *mark,
        b'(' => b')',
        _ => return None,
    };
    let mut escaped = false;
    for (at, b) in text.bytes().enumerate().skip(1) {
        match b {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
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

    #[test]
    fn a_tail_is_destination_and_title_in_round_brackets() {
        for text in
            ["()", "(a)", "( <a b> \"t\" )", "(a(b)c)", "(a 't')", "(a (t))", "(\na\n't'\n)", "(a\\)b)"]
        {
            assert!(is_tail(text, |_| false), "{text}");
        }
        for text in ["", "(a b)", "(a", "(a \"t)", "(a\"t\" x)", "(a\n\nb)", "((a)"] {
            assert!(!is_tail(text, |_| false), "{text}");
        }
    }

    #[test]
    fn a_definition_needs_label_and_destination_and_nothing_else() {
        for text in
            ["[a]: b", "[a]:b", "[a]:\n b 'c'", "[a]: <>", "[a]: b\n'c' d", "[^1]: note", "[a\\]b]: c"]
        {
            assert!(is_definition(text), "{text}");
        }
        for text in ["[a]:", "[a]: b c", "[ ]: b", "[a] : b", "[a]b", "[a[b]: c", "[a]: b 'c' d"] {
            assert!(!is_definition(text), "{text}");
        }
    }
}
