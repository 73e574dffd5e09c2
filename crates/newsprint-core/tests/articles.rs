//! What holds for any article, also one that no text would make. `PROPTEST_CASES` says how many are tried; 256 without it.

use newsprint_core::{Inline, Node, PlainText, Severity, Step};
use newsprint_inputs::strategies;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn validation_answers_whatever_the_ids_say(article in strategies::wild_article()) {
        let report = article.validate();
        prop_assert_eq!(report, article.validate());
    }

    #[test]
    fn ids_that_agree_are_no_errors(article in strategies::article()) {
        let report = article.validate();
        let errors: Vec<_> = report.iter().filter(|found| found.severity == Severity::Error).collect();
        prop_assert!(errors.iter().all(|found| found.code.as_str().contains("span")), "{:?}", errors);
    }

    #[test]
    fn plain_text_holds_every_word(article in strategies::wild_article()) {
        let written = PlainText::new().leftovers(true).to_string(&article);
        let holds = |text: &str| text.split_whitespace().all(|word| written.contains(word));
        for step in article.walk() {
            if let Step::Enter(Node::Inline(Inline::Text(text) | Inline::Code(text))) = step {
                prop_assert!(holds(text), "{:?} in {:?}", text, written);
            }
        }
        for leftover in &article.leftovers {
            prop_assert!(holds(&leftover.text), "{:?} in {:?}", leftover.text, written);
        }
    }

    #[test]
    fn the_walk_leaves_what_it_enters(article in strategies::wild_article()) {
        let mut open = Vec::new();
        for step in article.walk() {
            match step {
                Step::Enter(node) => open.push(node),
                Step::Leave(node) => prop_assert_eq!(open.pop(), Some(node)),
            }
        }
        prop_assert!(open.is_empty());
    }
}
