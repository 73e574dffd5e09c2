//! What is an emoji: the one place that knows.
//!
//! Unicode says what *may* be shown as an emoji; writers and readers go by what is shown by default. So a cluster counts when its first
//! scalar is shown as an emoji without further ado, or is asked to be (U+FE0F, a skin tone, the keycap mark), and not when it is a sign
//! that text shows as text: ☮, ✔, ©. See [UTS #51], sections 1.4.3 to 1.4.5 (ED-6 to ED-16); tables of Unicode 17.
//!
//! [UTS #51]: https://www.unicode.org/reports/tr51/

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use super::{
    blank,
    emoji_table::{COMPONENT, EMOJI, MODIFIER_BASE, PRESENTATION, RANGES},
};

/// U+FE0E, which asks for text (ED-8a).
const TEXT_STYLE: char = '\u{FE0E}';
/// U+FE0F, which asks for an emoji (ED-9a).
const EMOJI_STYLE: char = '\u{FE0F}';
/// U+20E3, which makes a keycap (ED-14c).
const KEYCAP: char = '\u{20E3}';

/// Whether readers see `cluster` as an emoji.
///
/// `cluster` is one extended grapheme cluster ([UAX #29, section 3]); anything else, the empty text too, is none. Flags, keycaps, skin tones
/// and joined sequences count whole ([UTS #51], ED-14 to ED-16). A sign that is shown as text (`©`, `☮`, `✔`) does not, unless U+FE0F follows it;
/// neither do a digit and half a flag. U+FE0E makes text of an emoji.
///
/// `bare_symbols` true takes such a sign for an emoji also without U+FE0F, since editors drop it; digits, `#` and `*` stay text.
///
/// ```
/// use newsprint_core::is_emoji;
///
/// assert!(is_emoji("⛴️", false));
/// assert!(is_emoji("👩🏽‍🚒", false));
/// assert!(!is_emoji("☮", false));
/// assert!(is_emoji("☮", true));
/// assert!(!is_emoji("7", true));
/// assert!(!is_emoji("⛴️⛴️", false));
/// ```
///
/// [UAX #29, section 3]: https://www.unicode.org/reports/tr29/#Grapheme_Cluster_Boundaries
/// [UTS #51]: https://www.unicode.org/reports/tr51/
#[must_use]
pub fn is_emoji(cluster: &str, bare_symbols: bool) -> bool {
    first_cluster(cluster).is_some_and(|first| first.len() == cluster.len() && is_shown(first, bare_symbols))
}

/// The first cluster of `line` when it is an emoji. Looks at that cluster only; costs nothing where letters begin.
#[inline]
pub(crate) fn leading(line: &str, bare_symbols: bool) -> Option<&str> {
    if begins_plainly(line.as_bytes()) {
        return None;
    }
    first_cluster(line).filter(|cluster| is_shown(cluster, bare_symbols))
}

/// The emoji at the front of `line`, with or without blanks between them, as byte ranges of `line`.
pub(crate) fn leading_run(line: &str, bare_symbols: bool) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = line.get(at..)?;
        let words = rest.trim_start_matches(blank::is_blank);
        let start = at + (rest.len() - words.len());
        let emoji = leading(words, bare_symbols)?;
        at = start + emoji.len();
        Some(start..at)
    })
}

/// The emoji at the end of `text`, blanks between them included and those in front of and behind them not; empty when there is none.
pub(crate) fn trailing_run(text: &str, bare_symbols: bool) -> &str {
    let text = blank::trim_end(text);
    // A text that ends in a letter, a stop or a mark of prose has no cluster to look at.
    match text.as_bytes() {
        [] | [.., ..0x80] => return "",
        [.., 0xE2, 0x80, 0x90..=0xA7] => return "",
        _ => {}
    }
    let mut start = text.len();
    for (at, cluster) in text.grapheme_indices(true).rev() {
        if is_shown(cluster, bare_symbols) {
            start = at;
        } else if !cluster.chars().all(blank::is_blank) {
            break;
        }
    }
    text.get(start..).unwrap_or_default()
}

/// Whether the first cluster is sure to be one ASCII character: two in a row are never one cluster, but for CR LF (GB3).
fn begins_plainly(line: &[u8]) -> bool {
    match line {
        [first, second, ..] => first.is_ascii() && second.is_ascii(),
        [only] => only.is_ascii(),
        [] => true,
    }
}

fn first_cluster(text: &str) -> Option<&str> {
    let first = text.chars().next()?.len_utf8();
    // Nothing of ASCII goes on with a cluster that may be an emoji (GB9): 20 instructions instead of 500.
    if text.as_bytes().get(first).is_none_or(u8::is_ascii) {
        return text.get(..first);
    }
    // Nor with one that U+FE0F has made an emoji, nor with a flag.
    let mut scalars = text.chars();
    let end = match (scalars.next()?, scalars.next()) {
        (_, Some(EMOJI_STYLE)) => first + EMOJI_STYLE.len_utf8(),
        (half, Some(other)) if is_regional_indicator(half) && is_regional_indicator(other) => 2 * first,
        _ => return text.graphemes(true).next(),
    };
    if text.as_bytes().get(end).is_none_or(u8::is_ascii) {
        return text.get(..end);
    }
    text.graphemes(true).next()
}

/// The rule itself, for one extended grapheme cluster.
fn is_shown(cluster: &str, bare_symbols: bool) -> bool {
    let mut scalars = cluster.chars();
    let Some(first) = scalars.next() else { return false };
    let second = scalars.next();
    // The mark alone has three bytes.
    if cluster.len() >= 3 && cluster.chars().any(|scalar| scalar == KEYCAP) {
        return true;
    }
    if is_regional_indicator(first) {
        // One of them alone is half a flag, though the data say Emoji_Presentation of it.
        return second.is_some_and(is_regional_indicator);
    }
    let properties = properties(first);
    let has = |property| properties & property != 0;
    match second {
        Some(TEXT_STYLE) => false,
        Some(EMOJI_STYLE) if has(EMOJI) => true,
        // ☝🏽: the skin tone stands where U+FE0F would (ED-13), and the base alone would be text.
        Some(second) if has(MODIFIER_BASE) && is_skin_tone(second) => true,
        _ => has(PRESENTATION) || (bare_symbols && has(EMOJI) && !has(COMPONENT)),
    }
}

/// ED-11, the modifiers.
fn is_skin_tone(c: char) -> bool {
    matches!(c, '\u{1F3FB}'..='\u{1F3FF}')
}

fn is_regional_indicator(c: char) -> bool {
    matches!(c, '\u{1F1E6}'..='\u{1F1FF}')
}

/// The properties of `c` as bits of the table.
fn properties(c: char) -> u8 {
    let scalar = u32::from(c);
    let after = RANGES.partition_point(|&(first, _, _)| first <= scalar);
    match after.checked_sub(1).and_then(|at| RANGES.get(at)) {
        Some(&(_, last, properties)) if scalar <= last => properties,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(line: &str) -> Vec<&str> {
        leading_run(line, false).filter_map(|range| line.get(range)).collect()
    }

    #[test]
    fn only_the_first_cluster_of_a_line_is_looked_at() {
        assert_eq!(leading("⛴️ First Crossing", false), Some("⛴️"));
        assert_eq!(leading("🇩🇪🇫🇷 Two", false), Some("🇩🇪"));
        assert_eq!(leading("A⛴️", false), None);
        assert_eq!(leading("A\u{20E3} Option", false), Some("A\u{20E3}"));
        assert_eq!(leading("1 Option", true), None);
        assert_eq!(leading("", true), None);
    }

    #[test]
    fn a_run_of_emoji_goes_on_over_blanks_and_ends_at_words() {
        assert_eq!(run("⛴️ 🧭  First Crossing 🌊"), ["⛴️", "🧭"]);
        assert_eq!(run("🇩🇪🇫🇷🇪"), ["🇩🇪", "🇫🇷"]);
        assert_eq!(run("🌊 "), ["🌊"]);
        assert!(run("First 🌊").is_empty());
    }

    #[test]
    fn emoji_at_the_end_are_found_from_the_end() {
        assert_eq!(trailing_run("⛴️ First Crossing ⛴️ 🧭 ", false), "⛴️ 🧭");
        assert_eq!(trailing_run("Three 🇩🇪🇫🇷", false), "🇩🇪🇫🇷");
        assert_eq!(trailing_run("🌊", false), "🌊");
        assert_eq!(trailing_run("Crossing 🌊.", false), "");
        assert_eq!(trailing_run("Peace ☮", false), "");
        assert_eq!(trailing_run("Peace ☮", true), "☮");
        assert_eq!(trailing_run("", false), "");
    }

    #[test]
    fn half_a_flag_is_text_also_when_a_joiner_follows() {
        for text in ["\u{1F1E9}", "\u{1F1E9}\u{200D}", "\u{1F1E9}\u{FE0F}"] {
            assert!(!is_emoji(text, true), "{text:?}");
        }
    }
}
