//! Folding: how a line is compared with the phrases of platforms, whatever its capitals, blanks, dots and apostrophes.

use std::{cmp::Ordering, iter};

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

/// How the folded `pattern` and `key`, which is folded already, are ordered. A search asks this some ten times, and the first letters decide.
pub(super) fn compare(pattern: &str, key: &str) -> Ordering {
    let plain = iter::zip(pattern.bytes(), key.bytes()).find_map(|(pattern, key)| {
        // A pattern has one blank between words, none at its edges.
        let pattern = pattern.to_ascii_lowercase();
        if pattern.is_ascii() { (pattern != key).then(|| Some(pattern.cmp(&key))) } else { Some(None) }
    });
    match plain {
        Some(Some(order)) => order,
        Some(None) => fold(pattern).as_str().cmp(key),
        None => pattern.len().cmp(&key.len()),
    }
}

/// What stands behind the folded `pattern` at the front of `key`, which is folded already.
pub(super) fn strip<'k>(pattern: &str, key: &'k str) -> Option<&'k str> {
    if !pattern.is_ascii() {
        return key.strip_prefix(fold(pattern).as_str());
    }
    let front = key.get(..pattern.len())?;
    front.eq_ignore_ascii_case(pattern).then(|| key.get(pattern.len()..)).flatten()
}

/// The first character of the folded `pattern`.
pub(super) fn first(pattern: &str) -> Option<char> {
    let first = pattern.chars().next()?;
    if first.is_ascii() {
        return Some(first.to_ascii_lowercase());
    }
    fold(pattern.get(..first.len_utf8())?).chars().next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sort::{
        leftovers::LONGEST_PHRASE,
        leftovers_table::{BADGES, CONTAINED, LINES, PREFIXES, SUFFIXES},
    };

    #[test]
    fn every_phrase_is_compared_as_its_fold() {
        let mut before = String::new();
        for row in [LINES, PREFIXES, SUFFIXES, CONTAINED, BADGES].into_iter().flatten() {
            let key = fold(row.pattern);
            assert!(key.len() <= LONGEST_PHRASE, "{key}");
            assert_eq!(compare(row.pattern, &key), Ordering::Equal, "{key}");
            assert_eq!(compare(row.pattern, &before), key.cmp(&before), "{key}, {before}");
            assert_eq!(compare(row.pattern, &format!("{key}x")), Ordering::Less, "{key}");
            assert_eq!(strip(row.pattern, &format!("{key} and")), Some(" and"), "{key}");
            assert_eq!(strip(row.pattern, &before).is_some(), before.starts_with(&key), "{key}");
            assert_eq!(first(row.pattern), key.chars().next(), "{key}");
            before = key;
        }
    }

    #[test]
    fn blanks_dots_and_capitals_do_not_count() {
        assert_eq!(fold(" Write\u{A0} a\u{200B} Comment… "), "write a comment...");
        assert_eq!(fold("J’AIME：ÇA"), "j'aime:ça");
        assert_eq!(fold(""), "");
    }
}
