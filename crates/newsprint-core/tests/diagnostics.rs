//! What holds for the findings in any text and any article.

use std::time::{Duration, Instant};

use newsprint_core::{Parser, ReportPrinter, Rules, Severity, parse};
use newsprint_inputs::{NASTY, strategies};
use proptest::prelude::*;

/// Letters and digits: what no fix may touch. The fillers of Hangul are letters to Unicode, but nobody sees them.
fn letters(text: &str) -> String {
    let is_filler = |c| matches!(c, '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}');
    text.chars().filter(|&c| c.is_alphanumeric() && !is_filler(c)).collect()
}

proptest! {
    // Each case reads its text several times, so a quarter of the usual number has to do.
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        cases: ProptestConfig::default().cases / 4,
        ..ProptestConfig::default()
    })]

    #[test]
    fn fixes_change_no_letter_and_can_be_made_once_only(text in strategies::any_text()) {
        let report = Rules::strict().check_source(&parse(&text).article, &text);
        let mended = report.apply(&text);
        prop_assert_eq!(letters(&mended), letters(&text));
        // Fixes that overlapped are made by the next runs; then nothing is left.
        let mut last = mended;
        for _ in 0..4 {
            let again = Rules::strict().check_source(&parse(&last).article, &last).apply(&last);
            if again == last {
                return Ok(());
            }
            last = again;
        }
        prop_assert!(false, "still changing: {:?}", last);
    }

    #[test]
    fn an_article_of_the_parser_contradicts_itself_nowhere(text in strategies::any_text()) {
        let report = Rules::strict().check_source(&parse(&text).article, &text);
        let error = report.iter().find(|found| found.severity == Severity::Error);
        prop_assert!(error.is_none(), "{:?}", error);
    }

    #[test]
    fn places_are_in_the_text_and_no_control_character_is_shown(text in strategies::any_text()) {
        let report = Rules::strict().check_source(&parse(&text).article, &text);
        for found in &report {
            prop_assert!(found.span.is_none_or(|span| span.of(&text).is_some()), "{:?}", found);
        }
        let shown = ReportPrinter::new("x", &text).human(&report);
        prop_assert!(shown.chars().all(|c| c == '\n' || !c.is_control()), "{:?}", shown);
        prop_assert_eq!(ReportPrinter::new("x", &text).short(&report).lines().count(), report.len());
    }

    #[test]
    fn any_article_can_be_validated_and_edited(article in strategies::wild_article()) {
        let _ = Rules::strict().check(&article);
        let _ = Rules::strict().check_source(&article, "Another text.");
        let mut same = article.clone();
        same.transform_inlines(|inline, out| out.push(inline));
        same.transform_blocks(|block, out| out.push(block));
        prop_assert_eq!(&same, &article);
        same.renumber();
        let neat = same.clone();
        same.renumber();
        prop_assert_eq!(&same, &neat);
        same.clear_spans();
        let spans = Rules::strict().check_source(&same, "");
        prop_assert!(spans.iter().all(|found| found.code != newsprint_core::DiagnosticCode::SPAN_OUTSIDE));
    }
}

fn time(run: impl Fn()) -> Duration {
    let best = (0..3).map(|_| {
        let start = Instant::now();
        run();
        start.elapsed()
    });
    best.min().unwrap_or_default()
}

#[test]
fn validating_and_showing_a_nasty_text_takes_linear_time() {
    for nasty in NASTY {
        let run = |bytes| {
            let text = nasty.text(bytes);
            let article = Parser::new().validate(false).parse(&text).article;
            time(|| {
                let report = Rules::strict().check_source(&article, &text);
                let _ = ReportPrinter::new("x", &text).most(50).human(&report);
            })
        };
        let (once, eight_times) = (run(4_000), run(32_000));
        assert!(
            eight_times < once * 40 + Duration::from_millis(100),
            "{}: {once:?}, at eight times the size {eight_times:?}",
            nasty.name
        );
    }
}
