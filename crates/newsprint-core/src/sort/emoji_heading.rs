//! The emoji heading: a line that opens with an emoji, is alone, reads as a title, and has something of the article behind it.
//!
//! A run of lines that all open with emoji is a list ([`super::list`]); a full sentence is a paragraph; an emoji at the very end a farewell.

use crate::text::shape::{Ending, First, Shape};

use super::{page::Page, words_of};

/// More words are a sentence without its stop.
const MOST_WORDS: usize = 15;

/// Whether line `at` can head a section. Whether it is one of a run of emoji-led lines, and whether anything follows, is asked elsewhere.
pub(crate) fn is_title(page: &Page<'_, '_>, at: usize) -> bool {
    let words = page.words(at);
    let shape = Shape::of(words);
    if shape.words == 0
        || shape.words > MOST_WORDS
        || shape.inner_stops > 0
        || super::standfirst::is_figures(words, page.signs(at))
    {
        return false;
    }
    match shape.ending {
        // "A Slower Tram." and "Sweep, then measure." are phrases; "It rained all day." is a sentence.
        Ending::Stop => {
            shape.words <= 3 && !words_of::opens_sentence(page, words)
                || shape.words <= 8 && shape.is_title_case() && shape.capitalised >= 2
        }
        Ending::GoesOn => false,
        Ending::Ellipsis => shape.words <= 6,
        Ending::Open | Ending::Question | Ending::Exclamation | Ending::Colon => true,
    }
}

/// Whether line `at` goes on with the sentence of the line before it, in the same block.
pub(crate) fn continues_line_before(page: &Page<'_, '_>, at: usize, start: usize) -> bool {
    if at == start || page.is_blank(at - 1) {
        return false;
    }
    let before = page.text(at - 1);
    match page.ending(at - 1) {
        Ending::GoesOn => true,
        Ending::Open => {
            words_of::dangles(page, before)
                || before.len() >= 50
                    && before.len() <= 90
                    && Shape::of(page.words(at)).first == First::Lower
                    && page.block_is_wrapped(at, start)
        }
        _ => false,
    }
}

/// Whether the sentence of line `at` goes on in the next line of its block.
pub(crate) fn continues_below(page: &Page<'_, '_>, at: usize, end: usize) -> bool {
    let next = at + 1;
    if next >= end || page.is_blank(next) {
        return false;
    }
    let shape = page.shape(at);
    shape.ending == Ending::Open
        && shape.first != First::Lower
        && Shape::of(page.text(next)).first == First::Lower
        && (page.text(at).len() >= 50 || words_of::dangles(page, page.text(at)))
}
