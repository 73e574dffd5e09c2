//! Folding: how a line is compared with the phrases of platforms, whatever its capitals, blanks, dots and apostrophes.

use crate::text::{ascii, blank};

/// `line` as the tables compare it: lower case, one blank for a run of blanks, invisible marks gone, `...` for `…`, straight apostrophes and
/// colons.
pub(crate) fn fold(line: &str) -> String {
    let mut key = String::new();
    fold_into(line, &mut key);
    key
}

/// The same into a buffer, which is emptied first.
pub(crate) fn fold_into(line: &str, key: &mut String) {
    key.clear();
    key.reserve(line.len());
    let mut blank = false;
    let mut rest = line;
    while !rest.is_empty() {
        // Runs of ASCII are copied whole: 2 instructions a byte where a walk over the characters takes 12.
        let (run, after) = rest.split_at(ascii::run(rest.as_bytes()));
        if ascii::is_plain(run.as_bytes()) {
            fold_plain(run, key, &mut blank);
        } else {
            run.chars().for_each(|c| fold_char(c, key, &mut blank));
        }
        let mut chars = after.chars();
        if let Some(c) = chars.next() {
            fold_char(c, key, &mut blank);
        }
        rest = chars.as_str();
    }
}

/// Folds ASCII without control characters and with one blank at a time.
fn fold_plain(run: &str, key: &mut String, blank: &mut bool) {
    let words = run.trim_start_matches(' ');
    *blank |= words.len() < run.len();
    let bare = words.trim_end_matches(' ');
    if bare.is_empty() {
        return;
    }
    if *blank && !key.is_empty() {
        key.push(' ');
    }
    *blank = bare.len() < words.len();
    let start = key.len();
    key.push_str(bare);
    if let Some(copied) = key.get_mut(start..) {
        copied.make_ascii_lowercase();
    }
}

fn fold_char(c: char, key: &mut String, blank: &mut bool) {
    if blank::is_blank(c) {
        *blank |= c.is_whitespace();
        return;
    }
    if *blank && !key.is_empty() {
        key.push(' ');
    }
    *blank = false;
    match c {
        c if c.is_ascii() => key.push(c.to_ascii_lowercase()),
        '…' => key.push_str("..."),
        '’' | '‘' | 'ʼ' => key.push('\''),
        '：' => key.push(':'),
        '！' => key.push('!'),
        '？' => key.push('?'),
        '（' => key.push('('),
        '）' => key.push(')'),
        c => key.extend(c.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_dots_and_capitals_do_not_count() {
        assert_eq!(fold(" Write\u{A0} a\u{200B} Comment… "), "write a comment...");
        assert_eq!(fold("J’AIME：ÇA"), "j'aime:ça");
        assert_eq!(fold(""), "");
    }
}
