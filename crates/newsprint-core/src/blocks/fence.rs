//! The code fence: three backticks or tildes, as in [CommonMark 0.31.2, section 4.5].
//!
//! [CommonMark 0.31.2, section 4.5]: https://spec.commonmark.org/0.31.2/#fenced-code-blocks

/// Whether `line` opens a fence: the mark, and at most one word behind it.
pub(crate) fn opens(line: &str) -> bool {
    info(line).is_some()
}

/// What stands behind the mark: the language, or nothing.
pub(crate) fn info(line: &str) -> Option<&str> {
    let mark = ["```", "~~~"].into_iter().find(|mark| line.starts_with(mark))?;
    let c = mark.chars().next()?;
    let rest = line.trim_start_matches(c).trim();
    (!rest.contains(char::is_whitespace) && !rest.contains(c)).then_some(rest)
}

/// Whether `line` closes the fence that `opening` opened.
pub(crate) fn closes(line: &str, opening: &str) -> bool {
    let Some(c) = opening.chars().next() else { return false };
    let long = opening.chars().take_while(|&other| other == c).count();
    line.chars().all(|other| other == c) && line.chars().count() >= long
}
