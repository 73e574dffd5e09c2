//! The sentence around a quote, for readers who check it.

use std::ops::Range;

use super::{
    lexicon::Tongue,
    memo::Memo,
    options::Options,
    vocabulary::Vocabulary,
    word::{Kind, Opaque, Reader},
};
use crate::text::marks;

/// The sentence of `text` around each of `quotes` (bytes with the marks, in their order, none inside another).
///
/// A quote that is a sentence of its own has itself as its sentence.
pub(crate) fn sentences(text: &str, quotes: &[Range<usize>]) -> Vec<Range<usize>> {
    let opaque: Vec<Opaque> = quotes
        .iter()
        .map(|quote| Opaque { start: quote.start, end: quote.end, last: last_letter(text, quote) })
        .collect();
    let options = Options::new();
    let tongue = Tongue::of_text(std::iter::once(text));
    let memo = Memo::default();
    let mut reader = Reader::new(text, &opaque, tongue, Vocabulary::new(tongue, &options, &memo));
    let mut found = quotes.to_vec();
    let mut tokens = Vec::new();
    while reader.sentence(&mut tokens) {
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { continue };
        for token in &tokens {
            if let Kind::Quote(index) = token.kind
                && let Some(sentence) = found.get_mut(index)
            {
                *sentence = first.start..last.end;
            }
        }
    }
    found
}

/// The last character of the quoted words that is no mark.
fn last_letter(text: &str, quote: &Range<usize>) -> Option<char> {
    text.get(quote.clone())?.chars().rev().find(|&c| marks::shape(c).is_none() && !c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_quote_has_its_own_sentence() {
        let text = "It rained. “We wait,” she said. “Until six.” Nobody left.";
        let first = text.find("“We").unwrap()..text.find(" she").unwrap();
        let second = text.find("“Until").unwrap()..text.find(" Nobody").unwrap();
        let found = sentences(text, &[first, second]);
        assert_eq!(text.get(found[0].clone()), Some("“We wait,” she said."));
        assert_eq!(text.get(found[1].clone()), Some("“Until six.”"));
    }
}
