//! Texts built to make a writer or reader of Markdown slow, after the pathological tests of cmark.

#![allow(clippy::unwrap_used, clippy::format_collect, reason = "a test fails by panicking")]

use std::time::{Duration, Instant};

use newsprint_core::Article;
use newsprint_markdown::{read, to_string};

type Hostile = (&'static str, fn(usize) -> String);

const TEXTS: &[Hostile] = &[
    ("open emphasis", |n| "*a ".repeat(n)),
    ("closed emphasis", |n| "a* ".repeat(n)),
    ("pairs of marks", |n| "*a_ ".repeat(n)),
    ("strong and emphasis", |n| format!("{}a{}", "*a **a ".repeat(n), "* **".repeat(n))),
    ("a long run", |n| "*".repeat(3 * n)),
    ("open brackets", |n| "[".repeat(3 * n)),
    ("brackets and links", |n| "[a](b".repeat(n)),
    ("nested brackets", |n| format!("{}a{}", "[".repeat(n), "]".repeat(n))),
    ("images", |n| "![[]()".repeat(n)),
    ("growing backticks", |n| {
        (1..n / 20).flat_map(|length| ["e".to_owned(), "`".repeat(length % 100)]).collect()
    }),
    ("backticks", |n| "`a``b".repeat(n)),
    ("open comments", |n| "<!-- a ".repeat(n)),
    ("open declarations", |n| format!("{}>", "<!a ".repeat(n))),
    ("open instructions", |n| "<?".repeat(n)),
    ("open tags", |n| "<a b='".repeat(n)),
    ("sections", |n| "<![CDATA[".repeat(n)),
    ("ampersands", |n| "&a;&".repeat(n)),
    ("backslashes", |n| "\\".repeat(3 * n)),
    ("an address of marks", |n| format!("http://a.b/{}", "*a".repeat(n))),
    ("addresses", |n| "www.a.b*c* ".repeat(n)),
    ("tildes", |n| "~a ~~b ".repeat(n)),
    ("lines of marks", |n| "- a\n+ b\n1. c\n".repeat(n / 3)),
    ("rows of dashes", |n| "a | b\n-- | --\n".repeat(n / 3)),
    ("definitions", |n| "[a]: b\n".repeat(n)),
    ("footnotes with labels", |n| format!("{}\n[a]: b\n", "[^1]: [a] ![b][a]\n\n".repeat(n / 3))),
    ("pictures in pictures", |n| format!("| {}{} |\n| - |\n\n[a]: b\n", "![".repeat(n), "][a]".repeat(n))),
    ("cells", |n| format!("{}\n{}\n", "|a".repeat(n), "|-".repeat(n))),
    ("rows with labels", |n| format!("a|b\n-|-\n{}\n[a]: b\n", "[a]|![b][a]\n".repeat(n))),
    ("nested quotes", |n| format!("{}a", ">".repeat(n))),
    ("nested items", |n| format!("{}a", "- ".repeat(n / 4))),
    ("quotes and items", |n| (0..n / 8).map(|depth| format!("{}- a\n", "> ".repeat(depth % 40))).collect()),
    ("deep items", |n| (0..n / 40).map(|depth| format!("{}- a\n", "  ".repeat(depth % 90))).collect()),
    ("html blocks", |n| "<div>\n\n".repeat(n)),
    ("fences", |n| "```\na\n~~~\n".repeat(n / 3)),
    ("definitions that are none", |n| "[a]: <b\n".repeat(n)),
    ("titles without end", |n| "[a](b \"".repeat(n)),
    ("labels without end", |n| "[a]: b \"c\n".repeat(n)),
    ("front matter without end", |n| format!("---\n{}", "a: b\n".repeat(n))),
    ("emoji lines", |n| "⛴️ A Vote\n\nThe council met.\n\n".repeat(n / 8)),
    ("comments of comments", |n| format!("<!-- comments -->\n\n{}", "- **A**\n\n  b\n\n".repeat(n / 8))),
    ("questions", |n| "Why?\n\n".repeat(n)),
    ("quotation marks", |n| "“".repeat(n)),
];

const SMALL: usize = 4_000;

/// The time of the fastest of three runs.
fn time<O>(job: impl Fn() -> O) -> Duration {
    (0..3)
        .map(|_| {
            let start = Instant::now();
            drop(std::hint::black_box(job()));
            start.elapsed()
        })
        .min()
        .unwrap()
}

/// Eight times the text may take twenty-four times the time, and a moment more, since the machine may be busy.
fn grows_gently(small: Duration, large: Duration) -> bool {
    large < small * 24 + Duration::from_millis(600)
}

#[test]
fn writing_takes_time_in_proportion() {
    for (name, text) in TEXTS {
        let [small, large] = [SMALL, 8 * SMALL].map(|size| {
            let article = Article::new().with(text(size).as_str());
            time(|| to_string(&article))
        });
        assert!(grows_gently(small, large), "{name}: {small:?}, then {large:?}");
    }
}

#[test]
fn reading_takes_time_in_proportion() {
    for (name, text) in TEXTS {
        let [small, large] = [SMALL, 8 * SMALL].map(|size| {
            let text = text(size);
            time(|| read(&text))
        });
        assert!(grows_gently(small, large), "{name}: {small:?}, then {large:?}");
    }
}

#[test]
fn deep_nesting_is_read_and_flattened() {
    for mark in ["> ", "- ", "1. ", "* > "] {
        let text = format!("{}deep", mark.repeat(5_000));
        let parsed = read(&text);
        assert!(to_string(&parsed.article).contains("deep"), "{mark}");
    }
}
