//! What holds for any text. `PROPTEST_CASES` says how many texts are tried; 256 without it.

mod support;

use std::collections::BTreeSet;

use newsprint_core::{Article, Limits, Parser, Quote, Stamp, parse};
use newsprint_inputs::{NASTY, strategies};
use proptest::{prelude::*, test_runner::TestCaseResult};
use support::{conserved, parts};
use time::{OffsetDateTime, UtcOffset};

proptest! {
    // A finding becomes a test with a name, so no file of seeds is kept.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_non_blank_byte_belongs_to_exactly_one_part(text in strategies::any_text()) {
        kept(&text, &parse(&text).article)?;
    }

    #[test]
    fn nothing_is_lost_with_other_options_either(text in strategies::any_text()) {
        kept(&text, &Parser::new().quotes(false).bare_symbols(true).parse(&text).article)?;
    }

    #[test]
    fn nothing_is_lost_behind_a_limit(text in strategies::any_text(), blocks in 0_u32..4, comments in 0_u32..4) {
        for limits in [Limits::new().comments(comments), Limits::new().blocks(blocks)] {
            let article = Parser::new().limits(limits).parse(&text).article;
            kept(&text, &article)?;
            prop_assert!(article.comments.len() <= limits.max_comments() as usize);
        }
    }

    #[test]
    fn the_same_text_gives_the_same_article(text in strategies::any_text()) {
        prop_assert_eq!(parse(&text), parse(&text));
    }

    #[test]
    fn ids_are_unique_and_everything_spoken_of_exists(text in strategies::any_text()) {
        ids_agree(&parse(&text).article)?;
    }

    #[test]
    fn any_age_can_be_counted_from_any_time(age in AGE, seconds in -377_705_023_201_i64..=253_402_207_200, hours in -23_i8..=23) {
        let offset = UtcOffset::from_hms(hours, 0, 0)?;
        let now = OffsetDateTime::from_unix_timestamp(seconds)?.checked_to_offset(offset);
        let value = now.and_then(|now| Stamp::new(age).counted_from(now).value);
        // What can be counted can be written, and read again.
        if let Some(value) = value {
            prop_assert_eq!(value.to_string().parse(), Ok(value));
        }
    }

    // Whole lines of it: blanks in front of the first words are its indentation.
    #[test]
    fn blank_lines_at_the_ends_change_no_word(text in strategies::pasted()) {
        let words = |text: &str| parts(&parse(text).article).into_iter().map(|part| part.words).collect::<Vec<_>>();
        prop_assert_eq!(words(&format!("\u{FEFF}\n \n{text}\n\n \n")), words(&text));
    }
}

#[test]
fn nasty_texts_lose_nothing() {
    for nasty in NASTY {
        for bytes in [0, 1, 50, 5_000] {
            let text = nasty.text(bytes);
            let article = parse(&text).article;
            if let Err(error) = kept(&text, &article).and_then(|()| ids_agree(&article)) {
                panic!("{} of {bytes} bytes: {error}", nasty.name);
            }
        }
    }
}

fn kept(text: &str, article: &Article) -> TestCaseResult {
    conserved(text, article).map_err(TestCaseError::fail)
}

fn ids_agree(article: &Article) -> TestCaseResult {
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

/// Ages, and what is nearly one.
const AGE: &str = "(vor |il y a |about |\\PC{0,3})?(a|an|[0-9]{1,12}|٣)? ?(s|m|h|d|w|mo|y|j|T|hours?|days?|weeks?|months?|years?|лет|日|yesterday|today|just now)( ago|前| назад| at 4:05 PM| \\(edited\\)|\\*|\\PC{0,6})?";
