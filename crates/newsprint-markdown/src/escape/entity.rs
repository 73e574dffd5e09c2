//! Character references ([CommonMark 0.31.2, section 2.5](https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references)).

use super::entity_table::NAMES;

/// The length of the character reference that `text` begins with.
pub(crate) fn length(text: &str) -> Option<usize> {
    let body = text.strip_prefix('&')?;
    // The longest name has 31 letters, the longest number 7 digits behind "#x".
    let end = body.bytes().take(33).position(|b| b == b';')?;
    let name = body.get(..end)?;
    let is_known = match name.strip_prefix('#') {
        Some(number) => is_number(number),
        None => NAMES.binary_search(&name).is_ok(),
    };
    is_known.then_some(end + 2)
}

fn is_number(number: &str) -> bool {
    match number.strip_prefix(['x', 'X']) {
        Some(digits) => (1..=6).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_hexdigit()),
        None => (1..=7).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_sorted_by_their_bytes() {
        assert!(NAMES.is_sorted());
    }

    #[test]
    fn only_names_and_numbers_of_html_are_references() {
        assert_eq!(length("&amp; so on"), Some(5));
        assert_eq!(length("&#x1F600;"), Some(9));
        assert_eq!(length("&#1234567;"), Some(10));
        for text in ["&nosuchname;", "&amp", "&;", "&#;", "&#x;", "&#12345678;", "& amp;", "&#xfffffff;"] {
            assert_eq!(length(text), None, "{text}");
        }
    }
}
