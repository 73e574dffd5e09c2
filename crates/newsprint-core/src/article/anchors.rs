//! Anchors: a name for every section that a link can hold on to.
//!
//! As GitHub makes them: the words in lower case, spaces as `-`, punctuation left out. Emoji, and what joins and colours them, never get in
//! ([`Heading::emoji`](crate::Heading::emoji) stands apart, and emoji among the words are left out too).

use std::fmt::Write as _;

use unicode_segmentation::UnicodeSegmentation as _;

use super::{Article, Heading, Inline, anchors_table::BROWSER_NAMES};
use crate::text::emoji::is_emoji;

/// Longest slug in characters; a heading may be a whole pasted line.
const LONGEST: usize = 120;

impl Article {
    /// The anchor of each section, in the order of [`Article::sections`].
    ///
    /// An anchor is the heading's words as GitHub would write them: `Tense Talks at Dawn` gives `tense-talks-at-dawn`. It is never empty
    /// (an emoji alone gives `emoji-1f4a3`, signs alone `section`), has no emoji, variation selector, joiner or white space, and stands once:
    /// a heading that is repeated gets `-2`, `-3` in the order of the text. It depends on its own heading and on those with the same words
    /// only, so it stays when other sections come, go or move.
    ///
    /// A [`Heading::id`] that a caller gave is taken as it is when it could be an anchor, and is made one otherwise. What names something in
    /// every browser window (`location`), or a quote, comment or speaker (`c1`), gets `section-` in front, so that no page's script is misled.
    ///
    /// ```
    /// use newsprint_core::{Article, Heading, Section};
    ///
    /// let article = Article::new()
    ///     .with_section(Section::new(Heading::from("A Vote Nobody Wanted").with_emoji("⛴️")))
    ///     .with_section(Section::new(Heading::default().with_emoji("💣")))
    ///     .with_section(Section::new("A vote nobody wanted!"));
    /// assert_eq!(article.anchors(), ["a-vote-nobody-wanted", "emoji-1f4a3", "a-vote-nobody-wanted-2"]);
    /// ```
    pub fn anchors(&self) -> Vec<String> {
        let mut names: Vec<String> = self.sections.iter().map(|section| wanted(&section.heading)).collect();
        for (place, copy) in copies(&names) {
            if let Some(name) = names.get_mut(place) {
                *name = copy;
            }
        }
        names
    }
}

/// What becomes of names that stand there again: their places, and the names with `-2`, `-3` behind them.
///
/// By sorting, which is sooner done than hashing, and which nobody's choice of names can slow down.
fn copies(names: &[String]) -> Vec<(usize, String)> {
    let mut sorted: Vec<(&str, usize)> = names.iter().map(String::as_str).zip(0..).collect();
    sorted.sort_unstable();
    let mut copies = Vec::new();
    for same in sorted.chunk_by(|(name, _), (next, _)| name == next) {
        let mut last = 1;
        for &(name, place) in same.iter().skip(1) {
            let copy = loop {
                last += 1;
                let copy = format!("{name}-{last}");
                // A name that a heading has by itself stays its own; copies of two names are never the same.
                if sorted.binary_search_by(|(other, _)| (*other).cmp(&copy)).is_err() {
                    break copy;
                }
            };
            copies.push((place, copy));
        }
    }
    copies
}

/// The anchor of `heading` if no other section wants it.
fn wanted(heading: &Heading) -> String {
    let name = match heading.id.as_deref() {
        Some(given) if is_anchor(given) => given.to_owned(),
        given => {
            let given = given.map(slug).filter(|slug| !slug.is_empty());
            or_fallback(given.unwrap_or_else(|| slug_of(heading)), heading)
        }
    };
    if is_reserved(&name) { format!("section-{name}") } else { name }
}

fn slug_of(heading: &Heading) -> String {
    match heading.content.as_slice() {
        [Inline::Text(text)] => slug(text),
        _ => slug(&heading.to_text()),
    }
}

fn or_fallback(slug: String, heading: &Heading) -> String {
    if !slug.is_empty() {
        return slug;
    }
    let text = heading.to_text();
    let front = heading.emoji.iter().map(super::Emoji::as_str);
    let scalars = front
        .chain(text.graphemes(true).filter(|cluster| is_emoji(cluster, true)))
        .flat_map(str::chars)
        .filter(|&c| !is_invisible(c));
    let mut name = "emoji".to_owned();
    for scalar in scalars.take(8) {
        // Writing into a `String` cannot fail.
        let _ = write!(name, "-{:x}", u32::from(scalar));
    }
    if name == "emoji" { "section".to_owned() } else { name }
}

/// The words of `text` in lower case, joined by `-`; empty when there is no letter or digit.
fn slug(text: &str) -> String {
    let mut slug = Slug { bytes: Vec::with_capacity(text.len().min(4 * LONGEST)), length: 0 };
    let mut rest = text;
    while slug.length < LONGEST && !rest.is_empty() {
        let (plain, behind) = rest.split_at_checked(plain_length(rest.as_bytes())).unwrap_or((rest, ""));
        slug.push_plain(plain.as_bytes());
        let Some(cluster) = behind.graphemes(true).next() else { break };
        rest = behind.get(cluster.len()..).unwrap_or_default();
        if slug.length < LONGEST {
            slug.push_cluster(cluster);
        }
    }
    // Whole characters were pushed, so that this is always UTF-8.
    let mut slug = String::from_utf8(slug.bytes).unwrap_or_default();
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// How much at the front of `text` stands in no cluster with what follows: ASCII and the dashes and quotation marks U+2010 to U+2027, up to
/// the last of them in front of anything else. (CR LF is a cluster too, but both are blank.)
fn plain_length(text: &[u8]) -> usize {
    let (mut end, mut last) = (0, 0);
    loop {
        let rest = text.get(end..).unwrap_or_default();
        let ascii = rest.iter().position(|byte| !byte.is_ascii());
        let Some(ascii) = ascii else { return text.len() };
        end += ascii;
        last = if ascii > 0 { 1 } else { last };
        match rest.get(ascii..) {
            Some([0xE2, 0x80, 0x90..=0xA7, ..]) => (end, last) = (end + 3, 3),
            _ => return end - last,
        }
    }
}

/// A slug in the making.
struct Slug {
    bytes: Vec<u8>,
    /// In characters.
    length: usize,
}

impl Slug {
    /// Appends what [`plain_length`] let through.
    fn push_plain(&mut self, text: &[u8]) {
        for &byte in text {
            let kept = PLAIN.get(usize::from(byte)).copied().unwrap_or_default();
            // Nothing starts with `-`, also where the emoji in front went.
            if kept != 0 && (kept != b'-' || self.length > 0) {
                if self.length == LONGEST {
                    return;
                }
                self.bytes.push(kept);
                self.length += 1;
            }
        }
    }

    fn push_cluster(&mut self, cluster: &str) {
        let Some(first) = cluster.chars().next() else { return };
        if (first == '_' || first.is_alphanumeric()) && !is_emoji(cluster, true) {
            // The marks that belong to a letter stay: without its vowel signs a word of Hindi is another word.
            let kept = cluster.chars().filter(|&c| !is_invisible(c) && !c.is_whitespace());
            for c in kept.take(8).flat_map(char::to_lowercase) {
                self.bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            }
            self.length += 1;
        } else if first.is_whitespace() || first == '-' {
            self.push_plain(b"-");
        }
    }
}

const fn is_word(c: char) -> bool {
    c == '_' || c.is_ascii_alphanumeric()
}

/// What stands for each byte; 0 where nothing does.
static PLAIN: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte as usize] = match byte {
            b'\t' | b'\n' | 0x0B | 0x0C | b'\r' | b' ' | b'-' => b'-',
            _ if is_word(byte as char) => byte.to_ascii_lowercase(),
            _ => 0,
        };
        byte += 1;
    }
    table
};

/// Whether a given id can stand as it is.
fn is_anchor(id: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
    !id.is_empty()
        && id.len() <= 4 * LONGEST
        && id.chars().all(|c| plain(c) && (c.is_ascii() || !is_emoji(c.encode_utf8(&mut [0; 4]), true)))
}

/// What is no letter's mark: variation selectors, joiners, tags, the keycap, other format characters.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{20E3}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0000}'..='\u{E0FFF}')
        || c.is_control()
}

/// Whether `name` means something else already: in a browser window, or as the id of a quote, comment or speaker.
fn is_reserved(name: &str) -> bool {
    let numbered = name
        .strip_prefix(['q', 'c', 's'])
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()));
    // None of the table's names has a hyphen, which most anchors have.
    let is_name = |name: &str| BROWSER_NAMES.binary_search(&name).is_ok();
    numbered
        || !name.contains('-')
            && if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
                is_name(&name.to_ascii_lowercase())
            } else {
                is_name(name)
            }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Section;

    fn anchors(headings: &[Heading]) -> Vec<String> {
        let mut article = Article::new();
        article.sections = headings.iter().cloned().map(Section::new).collect();
        article.anchors()
    }

    fn anchor(text: &str) -> String {
        anchors(&[text.into()]).remove(0)
    }

    #[test]
    fn an_anchor_is_the_heading_as_github_writes_it() {
        assert_eq!(anchor("Night Ferry: Delayed, or Lost?"), "night-ferry-delayed-or-lost");
        assert_eq!(anchor("“Wait Here” – The Plan"), "wait-here--the-plan");
        assert_eq!(anchor("snake_case & C++"), "snake_case--c");
        assert_eq!(anchor("Überfahrt nach Ærø"), "überfahrt-nach-ærø");
        assert_eq!(anchor("हिन्दी शीर्षक"), "हिन्दी-शीर्षक");
        assert_eq!(anchor("عبّارة الليل"), "عبّارة-الليل");
    }

    #[test]
    fn no_emoji_selector_joiner_or_tag_gets_into_an_anchor() {
        assert_eq!(
            anchor("Crossing \u{26F4}\u{FE0F} at \u{1F44D}\u{1F3FD} dawn \u{1F469}\u{200D}\u{1F692}"),
            "crossing--at--dawn"
        );
        assert_eq!(anchor("\u{1F3F4}\u{E0067}\u{E0062}\u{E007F} Borders"), "borders");
        assert_eq!(anchor("1\u{FE0F}\u{20E3} Option"), "option");
        assert_eq!(anchor("می\u{200C}خواهم"), "میخواهم");
    }

    #[test]
    fn a_heading_without_words_is_named_after_its_emoji() {
        let alone = |emoji: &str| anchors(&[Heading::default().with_emoji(emoji)]).remove(0);
        assert_eq!(alone("💣"), "emoji-1f4a3");
        assert_eq!(alone("⛴️"), "emoji-26f4");
        assert_eq!(alone("🇫🇮"), "emoji-1f1eb-1f1ee");
        assert_eq!(anchor("🌊"), "emoji-1f30a");
        assert_eq!(anchor("!!!"), "section");
        assert_eq!(anchor(""), "section");
    }

    #[test]
    fn repeated_headings_count_and_take_no_other_name() {
        let headings = ["Ferry", "Ferry", "Ferry 2", "Ferry", "Ferry 2"].map(Heading::from);
        assert_eq!(anchors(&headings), ["ferry", "ferry-3", "ferry-2", "ferry-4", "ferry-2-2"]);
    }

    #[test]
    fn anchors_stay_when_other_sections_move() {
        let before = anchors(&["Alpha", "Beta", "Beta", "Gamma"].map(Heading::from));
        let after = anchors(&["Gamma", "Beta", "Delta", "Beta", "Alpha"].map(Heading::from));
        assert_eq!(before, ["alpha", "beta", "beta-2", "gamma"]);
        assert_eq!(after, ["gamma", "beta", "delta", "beta-2", "alpha"]);
    }

    #[test]
    fn names_of_the_browser_and_of_other_parts_are_not_taken() {
        assert_eq!(anchor("Location"), "section-location");
        assert_eq!(anchor("__proto__"), "section-__proto__");
        assert_eq!(anchor("C1"), "section-c1");
        assert_eq!(anchor("C1 and C2"), "c1-and-c2");
    }

    #[test]
    fn a_given_id_is_kept_when_it_can_be_an_anchor() {
        let given = |id: &str| {
            let mut heading = Heading::from("Words");
            heading.id = Some(id.into());
            anchors(&[heading]).remove(0)
        };
        assert_eq!(given("Vote.2025"), "Vote.2025");
        assert_eq!(given("two words\"><script>"), "two-wordsscript");
        assert_eq!(given("💣"), "words");
        assert_eq!(given("getElementById"), "section-getElementById");
        assert_eq!(given(""), "words");
    }

    #[test]
    fn the_table_is_sorted_and_in_lower_case() {
        assert!(BROWSER_NAMES.is_sorted());
        assert!(
            BROWSER_NAMES
                .iter()
                .all(|name| *name == name.to_lowercase() && !name.contains('-') && name.is_ascii())
        );
    }

    #[test]
    fn a_long_line_makes_a_short_anchor() {
        assert_eq!(anchor(&"word ".repeat(10_000)).chars().count(), LONGEST - 1);
        assert!(anchor(&format!("a{}", "\u{301}".repeat(10_000))).len() < 100);
    }
}
