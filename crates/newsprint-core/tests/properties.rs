//! What holds for any text. `PROPTEST_CASES` says how many texts are tried; 256 without it.

mod support;

use std::collections::BTreeSet;

use newsprint_core::{Parsed, Parser, Quote, parse};
use newsprint_inputs::{NASTY, strategies};
use proptest::{prelude::*, test_runner::TestCaseResult};
use support::{ANY, Part, is_blank, parts};

proptest! {
    // A finding becomes a test with a name, so no file of seeds is kept.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_non_blank_byte_belongs_to_exactly_one_part(text in strategies::any_text()) {
        conserved(&text, &parse(&text))?;
    }

    #[test]
    fn nothing_is_lost_with_other_options_either(text in strategies::any_text()) {
        conserved(&text, &Parser::new().quotes(false).bare_symbols(true).parse(&text))?;
    }

    #[test]
    fn the_same_text_gives_the_same_article(text in strategies::any_text()) {
        prop_assert_eq!(parse(&text), parse(&text));
    }

    #[test]
    fn ids_are_unique_and_everything_spoken_of_exists(text in strategies::any_text()) {
        ids_agree(&parse(&text))?;
    }

    #[test]
    fn white_space_at_the_ends_changes_no_word(text in strategies::pasted()) {
        let words = |text: &str| parts(&parse(text).article).into_iter().map(|part| part.words).collect::<Vec<_>>();
        prop_assert_eq!(words(&format!("\u{FEFF}\n {text}\n\n \n")), words(&text));
    }
}

#[test]
fn nasty_texts_lose_nothing() {
    for nasty in NASTY {
        for bytes in [0, 1, 50, 5_000] {
            let text = nasty.text(bytes);
            let parsed = parse(&text);
            if let Err(error) = conserved(&text, &parsed).and_then(|()| ids_agree(&parsed)) {
                panic!("{} of {bytes} bytes: {error}", nasty.name);
            }
        }
    }
}

/// The spans of the parts cut `text` into disjoint pieces that start and end between characters and leave out nothing but blanks,
/// and each part holds the words of its piece.
fn conserved(text: &str, parsed: &Parsed) -> TestCaseResult {
    let mut parts = parts(&parsed.article);
    parts.sort_by_key(|part| part.span);
    let mut at = 0;
    for part in &parts {
        let range = part.span.range();
        prop_assert!(at <= range.start, "{:?} begins inside the part before it", part);
        let between = text.get(at..range.start);
        prop_assert!(between.is_some_and(|text| text.chars().all(is_blank)), "{:?} lies in no part", between);
        let source = part.span.of(text);
        prop_assert!(source.is_some(), "{:?} is cut inside a character", part);
        holds(part, source.unwrap_or_default())?;
        at = range.end;
    }
    let rest = text.get(at..);
    prop_assert!(rest.is_some_and(|text| text.chars().all(is_blank)), "{:?} lies in no part", rest);
    Ok(())
}

/// What `part` says is what `source` says, marks of the part aside.
fn holds(part: &Part, source: &str) -> TestCaseResult {
    if part.marks == ANY {
        return Ok(());
    }
    let mut words = part.words.chars().filter(|&c| !is_blank(c)).peekable();
    for c in source.chars().filter(|&c| !is_blank(c)) {
        if words.peek() == Some(&c) {
            words.next();
        } else {
            prop_assert!(part.marks.contains(c), "{:?} of {:?} is not in {:?}", c, source, part.words);
        }
    }
    prop_assert_eq!(words.next(), None, "{:?} is not what {:?} says", part.words, source);
    Ok(())
}

fn ids_agree(parsed: &Parsed) -> TestCaseResult {
    let article = &parsed.article;
    let quotes: BTreeSet<_> = article.quotes.iter().map(|quote| quote.id).collect();
    let speakers: BTreeSet<_> = article.speakers.iter().map(|speaker| speaker.id).collect();
    let comments: BTreeSet<_> = article.comments.iter().map(|comment| comment.id).collect();
    prop_assert_eq!(quotes.len(), article.quotes.len(), "quote ids");
    prop_assert_eq!(speakers.len(), article.speakers.len(), "speaker ids");
    prop_assert_eq!(comments.len(), article.comments.len(), "comment ids");
    let spoken: BTreeSet<_> = article.quotes.iter().filter_map(Quote::speaker).collect();
    prop_assert_eq!(spoken, speakers);
    Ok(())
}
