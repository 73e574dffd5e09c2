//! Long articles of invented sentences.

use std::fmt::Write as _;

use crate::phrases::{CLOSINGS, HEADINGS, HEADLINES, LISTS, NAMES, PROSE, QUOTED, REMARKS, SET_APART};

/// One article of at least `bytes` bytes and not much more: headline, byline, lead, emoji sections with prose, quotes, block quotes and lists, a closing question,
/// and reader comments for the last tenth. The same `bytes` and `seed` give the same text.
///
/// ```
/// let text = newsprint_inputs::article(10_000, 1);
/// assert!((10_000..12_000).contains(&text.len()));
/// assert_eq!(text, newsprint_inputs::article(10_000, 1));
/// ```
#[must_use]
pub fn article(bytes: usize, seed: u64) -> String {
    let mut dice = Dice(seed);
    let mut text = String::with_capacity(bytes + 1_024);
    text.push_str(dice.pick(&HEADLINES));
    text.push_str("\n\nBy Johanna Quill\n\n");
    paragraph(&mut text, &mut dice);
    while text.len() < bytes / 10 * 9 {
        section(&mut text, &mut dice);
    }
    text.push('\n');
    text.push_str(dice.pick(&CLOSINGS));
    text.push_str("\n\n");
    comments(&mut text, &mut dice, bytes);
    text
}

/// `count` articles of 3 to 6 kB, the size of a pasted post, one after another.
#[must_use]
pub fn articles(count: usize) -> Vec<String> {
    (0..count).map(|n| article(3_000 + n % 4 * 1_000, n as u64)).collect()
}

fn section(text: &mut String, dice: &mut Dice) {
    text.push('\n');
    text.push_str(dice.pick(&HEADINGS));
    text.push_str("\n\n");
    for _ in 0..=dice.roll(4) {
        match dice.roll(10) {
            0 => set_apart(text, dice),
            1 => {
                text.push_str(dice.pick(&LISTS));
                text.push_str("\n\n");
            }
            _ => paragraph(text, dice),
        }
    }
}

/// One to four sentences, about one in three with a quote; some lines broken after a sentence.
fn paragraph(text: &mut String, dice: &mut Dice) {
    for sentence in 0..=dice.roll(4) {
        if sentence > 0 {
            text.push(if dice.roll(5) == 0 { '\n' } else { ' ' });
        }
        text.push_str(if dice.roll(3) == 0 { dice.pick(&QUOTED) } else { dice.pick(&PROSE) });
    }
    text.push_str("\n\n");
}

fn set_apart(text: &mut String, dice: &mut Dice) {
    text.push_str("One of the crew told the Harbour Courier:\n\n");
    text.push_str(dice.pick(&SET_APART));
    text.push_str("\n\n");
}

fn comments(text: &mut String, dice: &mut Dice, bytes: usize) {
    text.push_str("Comments\n\n");
    let mut day = 0;
    loop {
        day = day % 28 + 1;
        text.push_str(dice.pick(&NAMES));
        let _ = write!(text, "\nMarch {day}, 2025 at 4:05 PM\n");
        for _ in 0..=dice.roll(2) {
            text.push_str(dice.pick(&REMARKS));
            text.push('\n');
        }
        text.push_str("Reply\n\n");
        if text.len() >= bytes {
            return;
        }
    }
}

/// `SplitMix64` (Steele, Lea and Flood, OOPSLA 2014): small, and the same everywhere.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % sides
    }

    fn pick(&mut self, phrases: &[&'static str]) -> &'static str {
        let at = usize::try_from(self.roll(phrases.len() as u64)).unwrap_or_default();
        phrases.get(at).copied().unwrap_or_default()
    }
}
