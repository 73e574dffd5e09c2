//! The headline: the first line of the article when it reads as a title, with its emoji.
//!
//! Alone on its line, no full sentence with its full stop, no salutation, no item of a list. A post that starts with its first paragraph has
//! none, and none is invented.

use std::ops::Range;

use crate::{
    blocks::Start,
    text::shape::{Ending, First, Shape},
    words::{self, List},
};

use super::page::Page;

/// More words are no title.
const MOST_WORDS: usize = 24;

/// The lines of the headline that begins at line `at`: one, or two where the title was wrapped.
pub(crate) fn read(page: &Page<'_, '_>, at: usize, end: usize) -> Option<Range<usize>> {
    let is_candidate = match page.start(at) {
        Start::Blank | Start::Separator | Start::Fence | Start::Quoted => false,
        // "- 19 degrees" and "1. Mix" open a list or a paragraph; "1. FC Lok wins" would be lost too.
        Start::Mark(_) => false,
        Start::Dash => false,
        Start::Emoji(_) | Start::Prose => true,
    };
    if !is_candidate || !is_title(page, at) {
        return None;
    }
    let block_end = page.block_end(at, end);
    if is_list_of_emoji(page, at, block_end) {
        return None;
    }
    if at + 1 < block_end && goes_on(page, at, at + 1) && !is_led_credit(page, at + 1) {
        return wrapped(page, at, block_end);
    }
    Some(at..at + 1)
}

/// Whether line `at` reads as a title.
fn is_title(page: &Page<'_, '_>, at: usize) -> bool {
    let words = page.words(at);
    let shape = page.shape(at);
    if shape.words == 0 || shape.words > MOST_WORDS || shape.inner_stops > 0 {
        return false;
    }
    let ends_well = match shape.ending {
        // "A Slower Tram." is a title with its stop, "It rained." a sentence.
        Ending::Stop => shape.words <= 8 && shape.is_title_case() && shape.capitalised >= 2,
        Ending::GoesOn => false,
        Ending::Colon => shape.words <= 12,
        Ending::Open | Ending::Question | Ending::Exclamation | Ending::Ellipsis => true,
    };
    // "☀️ Good morning, Kelm" is the title of a letter.
    let is_dressed = page.emoji(at).is_some() && matches!(shape.ending, Ending::Open | Ending::Exclamation);
    ends_well && (is_dressed || !is_salutation(words))
}

/// "Dear readers,", "Hi all!", "Good morning everyone": three words more than the greeting at most.
pub(crate) fn is_salutation(line: &str) -> bool {
    if line.len() > 120 || !words::begins_any(line, &[List::Greetings]) {
        return false;
    }
    let lower = line.to_lowercase();
    let Some(taken) = words::prefix(&lower, List::Greetings) else { return false };
    let after = lower.get(taken..).unwrap_or_default();
    // "Friends, the dog is back!" calls and then tells.
    if after.starts_with(',') && Shape::of(after).words >= 2 {
        return false;
    }
    let rest = Shape::of(after);
    // "Happy New Year, Harbour Town" is a title; a comma or a short call is a greeting.
    rest.words <= 3
        && (matches!(
            Shape::of(line).ending,
            Ending::GoesOn | Ending::Exclamation | Ending::Stop | Ending::Colon
        ) || rest.words <= 1)
}

/// The first line and its neighbours are one list led by emoji.
fn is_list_of_emoji(page: &Page<'_, '_>, at: usize, end: usize) -> bool {
    let led = |line| page.emoji(line).map(|led| page.text(line).get(..led.first()).unwrap_or_default());
    let same = |line| led(line).is_some() && led(line) == led(at);
    at + 1 < end && same(at + 1)
}

/// Whether the sentence of line `at` goes on in line `next`.
fn goes_on(page: &Page<'_, '_>, at: usize, next: usize) -> bool {
    page.ending(at) == Ending::Open
        && Shape::of(page.text(next)).first == First::Lower
        && page.shape(at).first != First::Lower
}

/// "by Ida Fell" right below the title.
fn is_led_credit(page: &Page<'_, '_>, at: usize) -> bool {
    page.credit(at).is_some_and(|credit| credit.is_led)
}

/// A title over two lines: the whole block has no full stop.
fn wrapped(page: &Page<'_, '_>, at: usize, block_end: usize) -> Option<Range<usize>> {
    let second = page.shape(at + 1);
    let is_all = block_end == at + 2
        && second.inner_stops == 0
        && !matches!(second.ending, Ending::Stop | Ending::GoesOn);
    (is_all && page.shape(at).words + second.words <= MOST_WORDS).then_some(at..at + 2)
}
