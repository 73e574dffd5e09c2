//! Code spans ([CommonMark 0.31.2, section 6.1](https://spec.commonmark.org/0.31.2/#code-spans)).

/// Writes `code` between fences that it does not hold; line ends become spaces, as every reader would make them.
pub(crate) fn push(code: &str, out: &mut String) {
    let fence = free_run(code, 1);
    let blank = |b: u8| b == b' ' || b == b'\n' || b == b'\r';
    let edge = |byte: Option<&u8>| byte.is_some_and(|&b| blank(b));
    let bytes = code.as_bytes();
    let stripped = edge(bytes.first()) && edge(bytes.last()) && !bytes.iter().all(|&b| blank(b));
    let padded = code.starts_with('`') || code.ends_with('`') || stripped;
    out.extend(std::iter::repeat_n('`', fence));
    if padded {
        out.push(' ');
    }
    out.extend(code.chars().map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c }));
    if padded {
        out.push(' ');
    }
    out.extend(std::iter::repeat_n('`', fence));
}

/// The shortest length from `least` on that no run of backticks in `code` has.
fn free_run(code: &str, least: usize) -> usize {
    let mut lengths: Vec<usize> =
        code.split(|c| c != '`').map(str::len).filter(|&length| length > 0).collect();
    lengths.sort_unstable();
    lengths.iter().fold(least, |free, &length| if length == free { free + 1 } else { free })
}

/// The length of the longest run of `mark` in `text`.
pub(crate) fn longest_run(text: &str, mark: char) -> usize {
    text.split(|c| c != mark).map(str::len).max().unwrap_or_default()
}
