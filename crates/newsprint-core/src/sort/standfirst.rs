//! The standfirst: the sentence or two between headline and byline that sum the article up.
//!
//! Without a byline below it there is none: the paragraph is the lead.

use std::ops::Range;

use crate::blocks::Start;

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
        words = words.saturating_add(page.shape(line).words);
    }
    words <= MOST_WORDS
}
