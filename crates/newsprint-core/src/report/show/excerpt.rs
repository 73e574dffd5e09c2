//! One line of the source, as much of it as fits, with a place underlined.

use unicode_segmentation::UnicodeSegmentation;

use super::visible;
use crate::text::width;

/// Cells shown in front of the place, and in all.
const BEFORE: usize = 60;
const WHOLE: usize = 100;

/// The line and its underline, both ready to be printed one above the other.
pub(super) struct Excerpt {
    /// In front of the place.
    pub(super) before: String,
    /// The place.
    pub(super) marked: String,
    /// Behind the place.
    pub(super) behind: String,
    /// What stands below `before`: spaces, and the clusters whose width terminals disagree on.
    pub(super) padding: String,
    /// How many marks stand below `marked`; at least one.
    pub(super) marks: usize,
}

/// One cluster as it is shown.
struct Shown {
    text: String,
    cells: usize,
    disputed: bool,
}

fn show(cluster: &str, cells_before: usize) -> Shown {
    if cluster == "\t" {
        let cells = 4 - cells_before % 4;
        return Shown { text: " ".repeat(cells), cells, disputed: false };
    }
    if cluster.chars().any(visible::is_hidden) {
        let mut text = String::new();
        visible::push(cluster, &mut text);
        // What is left beside the code points is shown whole, and most of it is a letter with its marks.
        let cells = text.graphemes(true).map(width::of_cluster).sum();
        let disputed = text.graphemes(true).any(width::is_disputed);
        return Shown { text, cells, disputed };
    }
    Shown {
        text: cluster.to_owned(),
        cells: width::of_cluster(cluster),
        disputed: width::is_disputed(cluster),
    }
}

/// The excerpt of `line` around the bytes from `start` to `end`.
pub(super) fn around(line: &str, start: usize, end: usize) -> Excerpt {
    let mut excerpt = Excerpt {
        before: String::new(),
        marked: String::new(),
        behind: String::new(),
        padding: String::new(),
        marks: 0,
    };
    let mut cells = 0;
    if let Some(from) = cut(line.get(..start).unwrap_or_default()) {
        excerpt.before.push_str("...");
        excerpt.padding.push_str("   ");
        cells = 3;
        fill(&mut excerpt, line.get(from..).unwrap_or_default(), from, start, end, &mut cells);
    } else {
        fill(&mut excerpt, line, 0, start, end, &mut cells);
    }
    excerpt.marks = excerpt.marks.max(1);
    excerpt
}

/// Where to begin so that at most [`BEFORE`] cells stand in front; `None`: at the start of the line.
fn cut(before: &str) -> Option<usize> {
    let mut cells = 0;
    let mut from = before.len();
    for (at, cluster) in before.grapheme_indices(true).rev() {
        cells += show(cluster, 0).cells;
        if cells > BEFORE {
            return Some(from);
        }
        from = at;
    }
    None
}

fn fill(excerpt: &mut Excerpt, rest: &str, from: usize, start: usize, end: usize, cells: &mut usize) {
    for (at, cluster) in rest.grapheme_indices(true) {
        let at = from + at;
        let shown = show(cluster, *cells);
        if *cells + shown.cells > WHOLE && at > start {
            excerpt.behind.push_str("...");
            return;
        }
        *cells += shown.cells;
        if at + cluster.len() <= start {
            excerpt.before.push_str(&shown.text);
            if shown.disputed {
                excerpt.padding.push_str(&shown.text);
            } else {
                excerpt.padding.extend(std::iter::repeat_n(' ', shown.cells));
            }
        } else if at < end {
            excerpt.marked.push_str(&shown.text);
            excerpt.marks += shown.cells;
        } else {
            excerpt.behind.push_str(&shown.text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The excerpt as two lines.
    fn lines(line: &str, words: &str) -> (String, String) {
        let start = line.find(words).unwrap();
        let excerpt = around(line, start, start + words.len());
        let below = excerpt.padding + &"^".repeat(excerpt.marks);
        (excerpt.before + &excerpt.marked + &excerpt.behind, below)
    }

    #[test]
    fn wide_characters_have_two_marks_and_combining_ones_none() {
        assert_eq!(lines("漢字 x", "字"), ("漢字 x".into(), "  ^^".into()));
        assert_eq!(lines("e\u{301}a\u{308} x", "x"), ("e\u{301}a\u{308} x".into(), "   ^".into()));
    }

    #[test]
    fn what_terminals_disagree_on_is_repeated_below() {
        assert_eq!(lines("⛴️ A 👨‍👩‍👧 Vote", "Vote").1, "⛴️   👨‍👩‍👧 ^^^^");
    }

    #[test]
    fn tabs_are_spaces_and_controls_are_code_points() {
        assert_eq!(lines("a\tb\u{1b}[0m x", "x"), ("a   b<U+001B>[0m x".into(), "                 ^".into()));
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let line = format!("{}x{}", "ab ".repeat(1_000), " cd".repeat(1_000));
        let (above, below) = lines(&line, "x");
        assert!(above.starts_with("...") && above.ends_with("..."), "{above}");
        assert_eq!(above.find('x'), below.find('^'));
        assert!(above.len() <= 106);
    }
}
