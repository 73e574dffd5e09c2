//! The dash line: a dash and a few words, as below a quotation ("— Name") or in a dialogue.

/// Whether `line` opens with a dash and goes on with words. A hyphen needs a blank behind it, and so is read as the mark of a list before.
pub(crate) fn is_dash_line(line: &str) -> bool {
    words_after_dash(line).is_some()
}

/// What follows the dash.
pub(crate) fn words_after_dash(line: &str) -> Option<&str> {
    let rest = line
        .strip_prefix("--")
        .or_else(|| line.strip_prefix("——"))
        .or_else(|| line.strip_prefix("――"))
        .or_else(|| line.strip_prefix(['—', '–', '―', '⸺', '~', '-']))?
        .trim_start_matches(crate::text::blank::is_blank);
    rest.starts_with(|c: char| c.is_alphabetic() || matches!(c, '@' | '“' | '"' | '(')).then_some(rest)
}
