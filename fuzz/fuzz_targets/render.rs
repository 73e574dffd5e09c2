//! Any article, from JSON or from text: every writer writes it, twice the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use newsprint::{Article, PlainText, html, markdown, parse};

fuzz_target!(|input: &str| {
    let article = Article::from_json(input).unwrap_or_else(|_| parse(input).article);
    let written = write(&article);
    assert_eq!(written, write(&article));
    let [_, page, ..] = written;
    assert!(!page.contains('\0'), "a NUL in HTML");
});

fn write(article: &Article) -> [String; 4] {
    [
        PlainText::new().to_string(article),
        html::Page::new().html(html::Html::new().leftovers(true)).to_string(article),
        markdown::to_string(article),
        article.to_json_pretty().expect("what was read is not too deep"),
    ]
}
