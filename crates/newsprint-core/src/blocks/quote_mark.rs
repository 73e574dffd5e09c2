//! Quotation: whether a text is one utterance in quotation marks and nothing else.

use crate::text::leap;

/// The marks that may open a quotation set apart, and what closes each.
fn closers(open: char) -> &'static [char] {
    match open {
        '“' => &['”', '“'],
        '„' | '‚' => &['“', '”', '‘', '’'],
        '«' => &['»'],
        '»' => &['«'],
        '‹' => &['›'],
        '‘' => &['’'],
        '”' => &['”'],
        '「' => &['」'],
        '『' => &['』'],
        '《' => &['》'],
        '＂' => &['＂'],
        '"' => &['"'],
        '\'' => &['\''],
        _ => &[],
    }
}

/// Whether `text` starts with a mark that opens a quotation.
pub(crate) fn opens(text: &str) -> bool {
    text.chars().next().is_some_and(|c| !closers(c).is_empty())
}

/// How a text that starts with a quotation mark goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quotation {
    /// The mark is closed at the very end.
    Whole,
    /// The mark is never closed: the quotation goes on behind the text.
    Open,
    /// The mark is closed, and other words follow.
    Broken,
}

/// Reads the quotation that `text` starts with. Marks of another kind inside do not matter.
pub(crate) fn read(text: &str) -> Option<Quotation> {
    let open = text.chars().next()?;
    let closing = closers(open);
    if closing.is_empty() {
        return None;
    }
    let mut depth = 1_usize;
    let mut from = open.len_utf8();
    while let Some((at, c)) = next_mark(text, from, open, closing) {
        from = at + c.len_utf8();
        if matches!(c, '’' | '\'') && is_apostrophe(text, at, from) {
            continue;
        }
        // The mark that closes is asked first: „…“ closes with what opens “…”.
        let ends = closing.contains(&c) && !(c == '“' && open == '“');
        if ends {
            depth -= 1;
            if depth == 0 {
                let rest = text.get(from..).unwrap_or_default();
                return Some(if is_tail(rest) { Quotation::Whole } else { Quotation::Broken });
            }
        } else if c == open && open != '”' {
            // A mark that opens again at the start of a line continues the quotation, and one closing mark ends both.
            if !starts_line(text, at) {
                depth += 1;
            }
        }
    }
    Some(Quotation::Open)
}

/// The next mark at or behind `from` that opens or closes as `open` does, and where it stands.
fn next_mark(text: &str, from: usize, open: char, closing: &[char]) -> Option<(usize, char)> {
    if let Ok(byte) = u8::try_from(open)
        && byte.is_ascii()
    {
        // The ASCII marks close themselves.
        return memchr::memchr(byte, text.as_bytes().get(from..)?).map(|at| (from + at, open));
    }
    let mut from = from;
    while let Some(at) = leap::find(text.as_bytes(), from, leap::beyond_ascii) {
        let c = text.get(at..)?.chars().next()?;
        if c == open || closing.contains(&c) {
            return Some((at, c));
        }
        from = at + c.len_utf8();
    }
    None
}

/// Whether a mark between letters is an apostrophe: ’90s excepted, nobody quotes there.
fn is_apostrophe(text: &str, at: usize, behind: usize) -> bool {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let next = text.get(behind..).and_then(|rest| rest.chars().next());
    before.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric)
}

/// Stops, commas, brackets and emoji behind the closing mark still belong to the quotation; letters do not.
fn is_tail(rest: &str) -> bool {
    !rest.contains(|c: char| c.is_alphanumeric() || !closers(c).is_empty())
}

fn starts_line(text: &str, at: usize) -> bool {
    text.get(..at).is_some_and(|before| {
        before.trim_end_matches([' ', '\t', '\u{A0}']).ends_with(['\n', '\r', '\u{2028}', '\u{2029}'])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_utterance_is_whole_in_every_convention() {
        for text in [
            "“We left.”",
            "„Wir gehen.“",
            "»Wir gehen.«",
            "« On part. »",
            "\"We left.\"",
            "「行こう」",
            "“We ‘left’ early.” 🙂",
            "“It’s ours.”",
            "»„So“, sagte er.«",
        ] {
            assert_eq!(read(text), Some(Quotation::Whole), "{text}");
        }
    }

    #[test]
    fn words_of_the_writer_break_it() {
        for text in [
            "“We left,” she said.",
            "“We left,” she said. “Early.”",
            "«Queríamos», explica",
            "\"One\" and \"two\"",
            "「直す」と笑う。",
        ] {
            assert_eq!(read(text), Some(Quotation::Broken), "{text}");
        }
        assert_eq!(read("“We left."), Some(Quotation::Open));
        assert_eq!(read("We left."), None);
    }
}
