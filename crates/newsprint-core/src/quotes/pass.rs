//! Passing over sentences without quotes: where most end shows by a few bytes, and nobody need read their words.

use super::{
    lexicon::Tongue,
    word::{LONGEST, Reader, Token},
};
use crate::text::{leap, sentence};

/// No abbreviation is so long, in bytes.
const LONGEST_ABBREVIATION: usize = 6;

impl Reader<'_> {
    /// Passes over the next sentence and returns its first byte and the end of its last token. `None` where it has a quote or its end is in doubt:
    /// then [`Reader::sentence`] reads it, which says the same of every sentence that is passed over. German ordinals have stops, so German is read.
    pub(super) fn pass(&mut self) -> Option<(usize, usize)> {
        let text = self.text;
        let bytes = text.as_bytes();
        let blanks =
            bytes.get(self.at..)?.iter().take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r')).count();
        let start = self.at + blanks;
        if self.tongue == Tongue::German || !bytes.get(start)?.is_ascii_alphanumeric() {
            return None;
        }
        // Up to the next quote, and no further than a sentence goes: whoever looked on would look at a long text again and again.
        let limit = self.quotes.get(self.next_quote).map_or(bytes.len(), |quote| quote.start);
        let near = bytes.get(..limit.min(start + LONGEST))?;
        let seen = |part| {
            leap::beyond_ascii(part)
                | leap::below(part, b' ')
                | leap::equal(part, b'.')
                | leap::equal(part, b'!')
                | leap::equal(part, b'?')
        };
        let mut from = start;
        let (end, next) = loop {
            let Some(at) = leap::find(near, from, seen) else {
                if near.len() < bytes.len() {
                    return None;
                }
                break (bytes.len(), bytes.len());
            };
            match bytes.get(at)? {
                b'\n' | b'\r' => break (at, at + 1),
                stop @ (b'.' | b'!' | b'?') => {
                    // Further stops and brackets, 3.5 and U.S. are for the reader.
                    if !matches!(bytes.get(at + 1), None | Some(b' ' | b'\n' | b'\r')) {
                        return None;
                    }
                    if *stop != b'.' || !self.is_abbreviated(start, at)? || self.starts_anew(at + 1) {
                        break (at + 1, at + 1);
                    }
                    from = at + 1;
                }
                byte if byte.is_ascii() => from = at + 1,
                _ => {
                    let c = text.get(at..)?.chars().next()?;
                    if matches!(c, '。' | '！' | '？' | '\u{2028}' | '\u{2029}') {
                        return None;
                    }
                    from = at + c.len_utf8();
                }
            }
        };
        let words = text.get(start..end)?.trim_end();
        // Of several dashes at the end one is read.
        if next - start >= LONGEST || words.ends_with(['-', '–', '—']) {
            return None;
        }
        self.at = next;
        Some((start, start + words.len()))
    }

    /// Reads the next sentence into `tokens`, and returns what [`Reader::pass`] does.
    pub(super) fn range_of_sentence(&mut self, tokens: &mut Vec<Token>) -> Option<(usize, usize)> {
        if !self.sentence(tokens) {
            return None;
        }
        tokens.first().zip(tokens.last()).map(|(first, last)| (first.start, last.end))
    }

    /// Whether the word in front of the stop at `at` is an abbreviation; `None` where more than letters and figures belongs to it.
    fn is_abbreviated(&self, start: usize, at: usize) -> Option<bool> {
        let before = self.text.as_bytes().get(start..at)?;
        let length = before.iter().rev().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        if length > LONGEST_ABBREVIATION {
            return Some(false);
        }
        let word = at - length;
        let whole = length > 0 && (word == start || self.text.as_bytes().get(word - 1) == Some(&b' '));
        whole.then(|| self.text.get(word..at).is_some_and(sentence::is_abbreviation))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::{memo::Memo, options::Options, vocabulary::Vocabulary, word::Opaque};

    /// Which sentences of `text` are passed over.
    fn passed(text: &str) -> Vec<bool> {
        let quotes: Vec<Opaque> = text
            .find('“')
            .zip(text.find('”'))
            .map(|(start, close)| Opaque { start, end: close + '”'.len_utf8(), last: Some('.') })
            .into_iter()
            .collect();
        let (options, memo) = (Options::new(), Memo::default());
        let tongue = Tongue::English;
        let mut reader = Reader::new(text, &quotes, tongue, Vocabulary::new(tongue, &options, &memo));
        let mut tokens = Vec::new();
        let mut found = Vec::new();
        loop {
            let passed = reader.pass();
            if passed.is_none() && !reader.sentence(&mut tokens) {
                return found;
            }
            found.push(passed.is_some());
        }
    }

    #[test]
    fn plain_sentences_are_passed_over_and_others_are_read() {
        let text = "The pier closed. Mr. Holm left at 3.5 knots. “Go.” Why? He ran, and so did we";
        assert_eq!(passed(text), [true, false, false, true, true]);
    }

    #[test]
    fn a_sentence_without_an_end_is_read() {
        assert!(!passed(&"word ".repeat(1_000)).contains(&true));
    }
}
