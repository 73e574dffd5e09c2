//! Plain text written and parsed again gives the same article.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use newsprint_core::{Article, Comment, CommentId, Node, PlainText, Step, parse};
use newsprint_inputs::strategies;
use proptest::{prelude::*, strategy::ValueTree as _, test_runner::TestRunner};

/// The article as far as a post can say it: without spans and leftovers, and without what a page shows around a comment.
fn core_of(mut article: Article) -> Article {
    article.clear_spans();
    article.leftovers.clear();
    for comment in &mut article.comments {
        let mut said = Comment::new(comment.id).with_parent(comment.parent.clone());
        said.author = comment.author.take().map(|author| newsprint_core::Person::new(author.name));
        said.published = comment.published.take();
        said.content = std::mem::take(&mut comment.content);
        *comment = said;
    }
    article
}

/// What `text` is read as, and what that is read as once it is written.
fn twice(text: &str, leftovers: bool) -> (Article, Article) {
    let article = parse(text).article;
    let written = PlainText::new().leftovers(leftovers).to_string(&article);
    (core_of(article), core_of(parse(&written).article))
}

/// Everything that readers see, without blanks.
fn letters(article: &Article) -> Vec<char> {
    let mut text = String::new();
    for step in article.walk() {
        match step {
            Step::Enter(Node::Heading(heading)) => {
                text.extend(heading.emoji.iter().map(newsprint_core::Emoji::as_str));
            }
            Step::Enter(Node::Inline(newsprint_core::Inline::Text(words))) => text.push_str(words),
            Step::Enter(Node::Block(newsprint_core::Block::Code(code))) => text.push_str(&code.text),
            Step::Enter(Node::Block(newsprint_core::Block::Rule(rule))) => text.push_str(&rule.written),
            _ => {}
        }
    }
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Whether `letters` stand in `text`, in order.
fn stand_in(letters: &[char], text: &str) -> bool {
    let mut rest = letters.iter().peekable();
    for c in text.chars() {
        rest.next_if_eq(&&c);
    }
    rest.peek().is_none()
}

/// Few on every run; `PROPTEST_CASES` gives more.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64)
}

/// The same cases on every run; `PROPTEST_SEED` gives others.
fn config() -> ProptestConfig {
    let seed = std::env::var("PROPTEST_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    ProptestConfig {
        cases: cases(),
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(seed),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_post_is_read_as_the_same_article_again(text in strategies::post()) {
        let (first, second) = twice(&text, false);
        prop_assert_eq!(first, second);
    }

    #[test]
    fn leftovers_at_the_end_change_nothing_else(text in strategies::post()) {
        let (first, second) = twice(&text, true);
        prop_assert_eq!(first, second);
    }

    #[test]
    fn a_generated_article_comes_back_in_both_ways(bytes in 500_usize..6_000, seed in any::<u64>()) {
        let text = newsprint_inputs::article(bytes, seed);
        for leftovers in [false, true] {
            let (first, second) = twice(&text, leftovers);
            prop_assert_eq!(first, second);
        }
    }

    #[test]
    fn no_letter_of_any_text_is_lost(text in strategies::any_text()) {
        let article = parse(&text).article;
        let written = article.to_plain_text();
        prop_assert!(stand_in(&letters(&article), &written), "{written:?}");
    }

    #[test]
    fn no_letter_of_any_article_is_lost(article in strategies::article()) {
        let mut article = article;
        // Raw markup and what the model lacks have words of their own.
        article.comments.clear();
        let written = article.to_plain_text();
        prop_assert!(stand_in(&letters(&article), &written), "{written:?}");
    }
}

/// The share of `cases` texts, in thousandths, that come back as the same article.
fn share(strategy: &impl Strategy<Value = String>, cases: u32) -> u32 {
    let mut runner = TestRunner::new(config());
    let same = (0..cases)
        .filter(|_| {
            let text = strategy.new_tree(&mut runner).unwrap().current();
            let (first, second) = twice(&text, false);
            first == second
        })
        .count();
    u32::try_from(same).unwrap() * 1_000 / cases
}

#[test]
fn posts_of_marks_and_signs_come_back_nearly_always() {
    let share = share(&strategies::wild_post(), cases().max(120));
    assert!(share >= 985, "{share} of 1,000");
}

/// Lines of every kind in any order: parts were known by a neighbour that is written elsewhere, or not at all.
#[test]
fn lines_in_any_order_come_back_mostly() {
    let share = share(&strategies::pasted(), cases().max(120));
    assert!(share >= 850, "{share} of 1,000");
}

#[test]
fn comments_stand_below_a_line_that_counts_them() {
    let mut article = Article::new().with_headline("Night Ferry Delayed").with("The ferry sailed at six.");
    article.comments.push(Comment::new(CommentId(1)).by("Anna").with("I was there.").with("It rained."));
    article.comments.push(Comment::new(CommentId(2)).by("Bo").answering(CommentId(1)).with("It did."));
    let written = article.to_plain_text();
    assert_eq!(
        written,
        "Night Ferry Delayed\n\nThe ferry sailed at six.\n\n2 comments:\n\nAnna says:\nI was there.\n\nIt rained.\n\n  Bo says:\n  It did.\n"
    );
    assert_eq!(core_of(parse(&written).article), core_of(article));
}
