//! A guard against work that grows faster than the text. Generous, since clocks are: `benches/linear.sh` counts instructions.
#![expect(clippy::panic, reason = "a test fails by it")]

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

/// What texts are repeated from: each made a parser slow once, somewhere.
const UNITS: &[&str] = &[
    "\n",
    "\r",
    "\u{A0}",
    "\u{301}",
    "👩\u{200D}",
    "🇩",
    "⛴️\n",
    "⛴️ First Crossing\n\n",
    "## A\n",
    "- a\n",
    "> a\n",
    ">",
    "— Marta Oleander\n\n",
    "“",
    "”",
    "“‘",
    "\"",
    "'",
    "it’s the dogs’ ",
    "“We go,” she said. ",
    "“We go on and on.\n\n",
    "“No,” said Ann Bell. “Yes,” said Bob Carr.\n\n",
    "Marta Oleander ",
    "Mr. Dr. U.S. ",
    "said ",
    "Lena B.\nMarch 3, 2025 at 4:05 PM\nThanks!\n\n",
    "@lena yes\n\n",
    "Reply\nShare\n",
    "[",
    "<a>",
    "*_`",
    "&amp;",
];

/// The smaller size; the larger is eight times as much.
const BYTES: usize = 16 * 1024;
/// What a busy machine may add, at most. A quadratic step takes seconds at the larger size.
const HICCUP: Duration = Duration::from_millis(50);

#[test]
fn eight_times_the_text_takes_not_much_more_than_eight_times_the_time() {
    for unit in UNITS {
        grows_with_the_text(unit, "parsing", |text| drop(black_box(newsprint::parse(text))));
    }
}

#[cfg(all(feature = "markdown", feature = "html"))]
#[test]
fn writing_takes_not_much_more_than_eight_times_the_time_either() {
    for unit in UNITS {
        grows_with_the_text(unit, "writing", |text| {
            let article = newsprint::Article::new().with(text);
            black_box(newsprint::PlainText::new().to_string(&article));
            black_box(newsprint::markdown::to_string(&article));
            black_box(newsprint::html::to_string(&article));
        });
    }
}

#[test]
fn a_line_of_many_megabytes_is_read_at_once() {
    let text = "The ferry sailed at six. ".repeat(400_000);
    let parsed = newsprint::parse(&text);
    assert_eq!(parsed.article.lead.len() + parsed.article.sections.len(), 1);
}

/// Both sizes are timed until the larger is at most 24 times as slow as the smaller; a quadratic step makes it 64 times, every time.
fn grows_with_the_text(unit: &str, job: &str, run: impl Fn(&str)) {
    let small = format!("Night Ferry Delayed\n\nIt sailed.\n\n{}", unit.repeat(BYTES / unit.len()));
    let large = format!("Night Ferry Delayed\n\nIt sailed.\n\n{}", unit.repeat(8 * BYTES / unit.len()));
    let time = |text: &str| {
        let start = Instant::now();
        run(text);
        start.elapsed()
    };
    let mut fastest = (Duration::MAX, Duration::MAX);
    for _ in 0..8 {
        fastest = (fastest.0.min(time(&small)), fastest.1.min(time(&large)));
        if fastest.1 <= fastest.0 * 24 + HICCUP {
            return;
        }
    }
    panic!("{job} of {unit:?}: {:?} for {BYTES} bytes, {:?} for eight times as many", fastest.0, fastest.1);
}
