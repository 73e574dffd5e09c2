//! Folding: how a line is compared with the phrases of platforms, whatever its capitals, blanks, dots and apostrophes.

use crate::text::blank;

/// `line` as the tables compare it: lower case, one blank for a run of blanks, invisible marks gone, `...` for `…`, straight apostrophes and
/// colons.
pub(crate) fn fold(line: &str) -> String {
    let mut key = String::with_capacity(line.len());
    let mut blank = false;
    for c in line.chars() {
        if blank::is_blank(c) {
            blank |= c.is_whitespace();
            continue;
        }
        if blank && !key.is_empty() {
            key.push(' ');
        }
        blank = false;
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
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sort::{
        leftovers::LONGEST_PHRASE,
        leftovers_table::{BADGES, CONTAINED, LINES, PREFIXES, SUFFIXES},
    };

    #[test]
    fn no_phrase_is_longer_than_what_is_searched() {
        for row in [LINES, PREFIXES, SUFFIXES, CONTAINED, BADGES].into_iter().flatten() {
            assert!(row.key.len() <= LONGEST_PHRASE, "{}", row.key);
        }
    }

    #[test]
    fn blanks_dots_and_capitals_do_not_count() {
        assert_eq!(fold(" Write\u{A0} a\u{200B} Comment… "), "write a comment...");
        assert_eq!(fold("J’AIME：ÇA"), "j'aime:ça");
        assert_eq!(fold(""), "");
    }
}
