//! How many terminal cells a grapheme cluster takes, and where terminals disagree.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Cells of `cluster` on a terminal of today: [UAX #11], and two for an emoji sequence. A tab or other control takes none.
///
/// [UAX #11]: https://www.unicode.org/reports/tr11/
pub(crate) fn of_cluster(cluster: &str) -> usize {
    if cluster.len() == 1 {
        return usize::from(!cluster.starts_with(|c: char| c.is_ascii_control()));
    }
    cluster.width()
}

/// Whether terminals disagree on the cells of `cluster`: some take a sequence whole, others add up its characters; what a
/// variation selector makes wide counts one cell in some; vowel signs of Indic scripts count one or none.
pub(crate) fn is_disputed(cluster: &str) -> bool {
    let mut scalars = cluster.chars();
    match (scalars.next(), scalars.next()) {
        // New emoji are not in the tables of older terminals.
        (Some(only), None) => only >= '\u{1F000}' || only.width() == Some(0),
        _ => !cluster.chars().skip(1).all(is_plain_mark),
    }
}

/// Marks that take no cell in any terminal.
fn is_plain_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05BD}' | '\u{064B}'..='\u{065F}' | '\u{20D0}'..='\u{20DC}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sequences_count_whole_and_marks_count_nothing() {
        for (cluster, cells) in
            [("a", 1), ("漢", 2), ("⛴️", 2), ("☮", 1), ("👨‍👩‍👧‍👦", 2), ("🇩🇪", 2), ("e\u{301}", 1), ("\t", 0)]
        {
            assert_eq!(of_cluster(cluster), cells, "{cluster:?}");
        }
    }

    #[test]
    fn only_sequences_and_recent_emoji_are_disputed() {
        for cluster in ["⛴️", "👍🏽", "👨‍👩‍👧‍👦", "🇩🇪", "🩷", "1️⃣", "লা"]
        {
            assert!(is_disputed(cluster), "{cluster:?}");
        }
        for cluster in ["a", "漢", "☮", "e\u{301}", "ﾞ", "한"] {
            assert!(!is_disputed(cluster), "{cluster:?}");
        }
    }
}
