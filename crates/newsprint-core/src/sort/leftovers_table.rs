//! The words of the platforms: "Post a Comment", "Reply", "Share this:", by language, each with where it stands and how much evidence it needs.
//!
//! A row says what a line *may* be. "Share" alone is a button beside other buttons and a heading in an article about knives, so the rules that
//! ask decide by [`Evidence`] and [`Place`]. Rows that hold numbers ("3 comments:") are shapes, not rows: see [`counts`](super::counts).

mod lines;
mod parts;

use crate::LeftoverKind;

pub(crate) use self::{
    lines::LINES,
    parts::{BADGES, CONTAINED, PREFIXES, SUFFIXES},
};

/// One phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// The pattern as [`fold`](super::leftovers::fold) writes it: what is searched.
    pub(crate) key: &'static str,
    /// As the platform writes it.
    pub(crate) pattern: &'static str,
    /// The languages it was written in, as BCP 47 tags with blanks between them; `any` for signs and names.
    #[cfg(test)]
    pub(crate) languages: &'static str,
    /// Whose phrase it is.
    pub(crate) platform: Platform,
    /// Where in a page it stands.
    pub(crate) place: Place,
    /// How easily text of an author is taken for it.
    pub(crate) risk: Risk,
    /// What must be known besides.
    pub(crate) evidence: Evidence,
    /// What it becomes.
    pub(crate) kind: LeftoverKind,
    /// Where the phrase was seen.
    pub(crate) source: Source,
}

/// Whether a phrase may be one of a row of buttons.
pub(super) const fn is_button(row: &Row) -> bool {
    matches!(row.place, Place::Control) || matches!(row.kind, LeftoverKind::Share)
}

/// Whose phrase it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Platform {
    Blogger,
    Disqus,
    Facebook,
    /// Several of them.
    Generic,
    Hackernews,
    Medium,
    News,
    Reddit,
    Substack,
    Wordpress,
    Youtube,
}

/// Where in a page a phrase stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Above the headline.
    Head,
    /// Right below the article: share rows, labels, related pages.
    Article,
    /// Above the comments: their header, the order, the box to write in.
    Header,
    /// On or beside an author line.
    Author,
    /// Below a comment: what can be done with it.
    Control,
    /// In the place of a comment's text. No leftover: the text of a deleted comment.
    Text,
    /// At the foot of the page, below the last comment.
    End,
    /// Anywhere.
    Any,
}

/// How easily text of an author is taken for a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Risk {
    Low,
    Medium,
    High,
}

/// What must be known besides the words, weakest demand first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Evidence {
    /// Nothing: enough when it is the whole line and no text of the article or of a comment follows that it would cut off.
    Alone,
    /// It stands after the last block of the article.
    Tail,
    /// It stands beside another leftover, an author line or the end.
    Neighbour,
}

/// Where a phrase was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// On public copies of such pages.
    Page,
    /// Nowhere yet: the platform's wording in that language as translators give it.
    Wording,
}

const PAGE: Source = Source::Page;
const WORDS: Source = Source::Wording;

#[expect(clippy::too_many_arguments, reason = "a table row: the order is that of the columns")]
const fn row(
    key: &'static str,
    pattern: &'static str,
    #[cfg_attr(not(test), expect(unused_variables, reason = "said by the table for its readers"))] languages: &'static str,
    platform: Platform,
    place: Place,
    risk: Risk,
    evidence: Evidence,
    kind: LeftoverKind,
    source: Source,
) -> Row {
    Row {
        key,
        pattern,
        #[cfg(test)]
        languages,
        platform,
        place,
        risk,
        evidence,
        kind,
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sort::leftovers::fold;

    #[test]
    fn every_table_is_sorted_by_the_folded_pattern_and_has_no_row_twice() {
        for rows in [LINES, PREFIXES, SUFFIXES, CONTAINED, BADGES] {
            for pair in rows.windows(2) {
                let [one, other] = pair else { continue };
                assert!(one.key <= other.key, "{:?} stands before {:?}", one.pattern, other.pattern);
                assert!(
                    (one.pattern, one.place) != (other.pattern, other.place),
                    "{:?} stands twice",
                    one.pattern
                );
            }
        }
    }

    #[test]
    fn patterns_have_no_blanks_at_their_edges_and_name_a_language() {
        for row in [LINES, PREFIXES, SUFFIXES, CONTAINED, BADGES].into_iter().flatten() {
            assert_eq!(row.key, fold(row.pattern));
            assert_eq!(row.pattern.trim(), row.pattern);
            assert!(!row.pattern.is_empty() && !row.languages.is_empty(), "{row:?}");
        }
    }
}
