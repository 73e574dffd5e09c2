//! Characters that the rules of safety look at: one search for all of them, which passes over plain letters.

use super::{
    super::{
        survey::Survey,
        words::{self, Stretch},
    },
    bidi_control, control_character, invisible_character,
};
use crate::text::leap;

/// A character that one of the rules may object to.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Odd<'a> {
    pub(super) text: Stretch<'a>,
    /// Byte offset in the stretch.
    pub(super) at: usize,
    pub(super) c: char,
}

/// The odd characters of the source, or, without one, of every piece of text, in their order.
pub(in super::super) fn find<'a>(source: Option<&'a str>, survey: &Survey<'a>) -> Vec<Odd<'a>> {
    let mut found = Vec::new();
    words::each_text(source, survey, |text| {
        let bytes = text.words.as_bytes();
        let seen = |part| leap::beyond_ascii(part) | leap::below(part, b' ') | leap::equal(part, 0x7F);
        let mut from = 0;
        while let Some(at) = leap::find(bytes, from, seen) {
            let rest = bytes.get(at..).unwrap_or_default();
            // Line ends and curly marks are common, and need not be decoded.
            from = match rest {
                [b'\n' | b'\r' | b'\t', ..] => at + 1,
                [0xE2, 0x80, 0x98..=0x9D, ..] => at + 3,
                _ => at,
            };
            if from > at {
                continue;
            }
            let Some(c) = text.words.get(at..).and_then(|rest| rest.chars().next()) else { break };
            from = at + c.len_utf8();
            if is_odd(c) {
                found.push(Odd { text, at, c });
            }
        }
    });
    found
}

fn is_odd(c: char) -> bool {
    control_character::is_control(c) || bidi_control::is_bidi(c) || invisible_character::is_suspect(c)
}
