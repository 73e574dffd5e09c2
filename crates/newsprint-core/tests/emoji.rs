//! What is an emoji, over every sequence of Unicode 17's emoji-test list and over lines written by hand.

use newsprint_core::is_emoji;
use unicode_segmentation::UnicodeSegmentation as _;

/// Lines with the verdict on their first cluster: code points, line, first cluster, verdict, verdict with bare symbols, reason.
const CASES: &str = include_str!("data/emoji_cases.tsv");
/// Every sequence: code points, characters, status, name.
const SEQUENCES: &str = include_str!("data/emoji_sequences.tsv");

fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    table.lines().skip(1).map(|row| row.split('\t').collect())
}

fn text(code_points: &str) -> String {
    code_points.split(' ').filter_map(|hex| char::from_u32(u32::from_str_radix(hex, 16).ok()?)).collect()
}

#[test]
fn every_case_written_by_hand_is_judged_as_it_says() {
    let mut count = 0;
    for row in rows(CASES) {
        let [line, _, cluster, by_default, with_bare_symbols, reason] = row.as_slice() else {
            panic!("{row:?}")
        };
        let (line, cluster) = (text(line), text(cluster));
        let shown = line.trim_start_matches(|c: char| {
            c.is_whitespace() || "\u{FEFF}\u{200B}\u{2060}\u{200E}\u{200F}".contains(c)
        });
        assert_eq!(shown.graphemes(true).next().unwrap_or_default(), cluster, "{reason}");
        assert_eq!(is_emoji(&cluster, false), *by_default == "emoji", "{reason}");
        assert_eq!(is_emoji(&cluster, true), *with_bare_symbols == "emoji", "{reason}, bare symbols");
        count += 1;
    }
    assert_eq!(count, 241);
}

#[test]
fn every_qualified_sequence_of_unicode_is_an_emoji_and_a_bare_sign_is_one_by_option() {
    let mut counts = [0; 3];
    for row in rows(SEQUENCES) {
        let [sequence, _, status, name] = row.as_slice() else { panic!("{row:?}") };
        let sequence = text(sequence);
        let qualified = *status != "unqualified" || sequence.contains('\u{20E3}');
        assert_eq!(is_emoji(&sequence, false), qualified, "{status}: {name}");
        assert!(is_emoji(&sequence, true), "{status}: {name}, bare symbols");
        counts[usize::from(qualified)] += 1;
        counts[2] += 1;
    }
    assert_eq!(counts, [231, 4_994, 5_225]);
}

#[test]
fn what_is_not_exactly_one_cluster_is_no_emoji() {
    for none in ["", " ", "a", "⛴️ ", "⛴️ First", "🌊🌊", "\u{FE0F}", "\u{200D}"] {
        assert!(!is_emoji(none, true), "{none:?}");
    }
}
