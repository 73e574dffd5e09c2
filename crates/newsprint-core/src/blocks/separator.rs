//! The separator: a line of nothing but signs or emoji (`***`, `* * *`, `---`, `⁂`, `✨✨✨`).

use crate::text::{blank, emoji};

/// A longer line is no separator.
const LONGEST: usize = 200;

/// Whether `line` separates: three signs or more of at most two kinds, a sign that does so alone, or two emoji or more.
pub(crate) fn is_separator(line: &str, bare_symbols: bool) -> bool {
    if line.len() > LONGEST {
        return false;
    }
    if line.bytes().all(|byte| byte.is_ascii()) {
        return is_sign_row(line);
    }
    is_sign_row(line) || is_emoji_row(line, bare_symbols)
}

fn is_sign_row(line: &str) -> bool {
    let mut kinds = Vec::new();
    let mut count = 0;
    for c in line.chars().filter(|&c| !blank::is_blank(c)) {
        if !is_sign(c) {
            return false;
        }
        count += 1;
        if !kinds.contains(&c) {
            kinds.push(c);
        }
    }
    let alone = matches!(
        kinds.as_slice(),
        ['⁂' | '❦'
            | '❧'
            | '§'
            | '⸻'
            | '⁕'
            | '☙'
            | '※'
            | '—'
            | '–'
            | '―'
            | '⸺'
            | '*'
            | '~'
            | '•'
            | '·'
            | '#']
    );
    count >= 2 && kinds.len() <= 3 || count == 1 && alone
}

/// Signs that separators are made of.
#[rustfmt::skip]
const SIGNS: &[char] = &[
    '*', '-', '_', '=', '~', '#', '+', '.', '·', '•', '∙', '—', '–', '―', '─', '━', '═', '⁂', '❦', '❧', '§', '⸻', '⸺', '⁕', '☙', '※', '◆', '◇', '■', '□', '○', '●', '★', '☆', '✦', '✧', '❖', '♦', '♢', '✱', '✻', '✽', '❊', '❋', '|', '\\', '/', '°', '×', '∗', '…', '<', '>', '˜', '∼', '〜', '＊', '＝', '－', '・', '♥', '♡', '✿', '❀', '▬', '▪',
];

fn is_sign(c: char) -> bool {
    SIGNS.contains(&c)
}

fn is_emoji_row(line: &str, bare_symbols: bool) -> bool {
    let mut count = 0;
    let mut end = 0;
    for range in emoji::leading_run(line, bare_symbols) {
        count += 1;
        end = range.end;
    }
    let rest = line.get(end..).unwrap_or_default();
    count >= 2 && rest.chars().all(|c| blank::is_blank(c) || is_sign(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_signs_and_of_emoji_separate() {
        for line in ["***", "* * *", "---", "⁂", "✨✨✨", "🌿 🌿 🌿", "—", "~~~~", "• • •", "___", "-=-=-"]
        {
            assert!(is_separator(line, false), "{line}");
        }
        for line in ["✨", "...and then", "- a", "🌿 Garden", "1 2 3", ">"] {
            assert!(!is_separator(line, false), "{line}");
        }
    }
}
