//! The standfirst: the sentence or two between headline and byline that sum the article up.
//!
//! Without a byline below it there is none: the paragraph is the lead.

use std::ops::Range;

use crate::{blocks::Start, text::signs::Signs};

use super::page::Page;

/// More lines or words are running text.
const MOST_LINES: usize = 3;
const MOST_WORDS: usize = 70;

/// Whether the lines between headline and byline can be a standfirst.
pub(crate) fn is_standfirst(page: &Page<'_, '_>, lines: Range<usize>) -> bool {
    if lines.is_empty() || lines.len() > MOST_LINES {
        return false;
    }
    let mut words = 0_usize;
    for line in lines {
        if !matches!(page.start(line), Start::Prose | Start::Emoji(_) | Start::Dash) {
            return false;
        }
        // "Serves 4 | 20 minutes" is a line of figures.
        if is_figures(page.text(line), page.signs(line)) {
            return false;
        }
        words = words.saturating_add(page.shape(line).words);
    }
    words <= MOST_WORDS
}

/// A line of figures, which holds no more than `signs`: numbers in parts between bars or dots.
pub(crate) fn is_figures(line: &str, signs: Signs) -> bool {
    line.len() <= 200
        && signs.has(Signs::BAR.or(Signs::SLASH).or(Signs::OTHER))
        && [" | ", " · ", " • ", " / "].iter().any(|bar| {
            line.contains(bar)
                && line.split(bar).filter(|part| part.contains(char::is_numeric)).count() * 2
                    >= line.split(bar).count()
        })
}
