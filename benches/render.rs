//! Article to text: plain, Markdown, HTML, JSON. Bytes are those of the source.

use divan::{AllocProfiler, Bencher, counter::BytesCount};
use newsprint::{Article, PlainText};
use newsprint_benches::Input;

#[global_allocator]
static ALLOC: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

fn run<O>(bencher: Bencher<'_, '_>, input: &Input, job: impl Fn(&Article) -> O + Sync) {
    let article = newsprint::parse(&input.text).article;
    bencher.counter(BytesCount::of_str(&input.text)).bench(|| job(divan::black_box(&article)));
}

#[divan::bench(args = Input::all())]
fn plain_text(bencher: Bencher<'_, '_>, input: &Input) {
    run(bencher, input, |article| PlainText::new().to_string(article));
}

#[divan::bench(args = Input::all())]
fn markdown(bencher: Bencher<'_, '_>, input: &Input) {
    run(bencher, input, newsprint::markdown::to_string);
}

#[divan::bench(args = Input::all())]
fn html(bencher: Bencher<'_, '_>, input: &Input) {
    run(bencher, input, newsprint::html::to_string);
}

#[divan::bench(args = Input::all())]
fn page(bencher: Bencher<'_, '_>, input: &Input) {
    run(bencher, input, |article| newsprint::html::Page::new().to_string(article));
}

/// pulldown-cmark over the Markdown of the same article: what `html` is to be faster than.
#[divan::bench(args = Input::all())]
fn html_by_pulldown_cmark(bencher: Bencher<'_, '_>, input: &Input) {
    let markdown = newsprint::markdown::to_string(&newsprint::parse(&input.text).article);
    bencher.counter(BytesCount::of_str(&input.text)).bench(|| {
        let mut html = String::new();
        pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(divan::black_box(&markdown)));
        html
    });
}

/// The same from events that were read before: the writing alone.
#[divan::bench(args = Input::all())]
fn html_by_pulldown_cmark_from_events(bencher: Bencher<'_, '_>, input: &Input) {
    let markdown = newsprint::markdown::to_string(&newsprint::parse(&input.text).article);
    let events: Vec<_> = pulldown_cmark::Parser::new(&markdown).collect();
    bencher.counter(BytesCount::of_str(&input.text)).bench(|| {
        let mut html = String::new();
        pulldown_cmark::html::push_html(&mut html, divan::black_box(&events).iter().cloned());
        html
    });
}

#[divan::bench(args = Input::all())]
fn json(bencher: Bencher<'_, '_>, input: &Input) {
    run(bencher, input, Article::to_json);
}

#[divan::bench(args = Input::all())]
fn json_read(bencher: Bencher<'_, '_>, input: &Input) {
    let json = newsprint::parse(&input.text).article.to_json().unwrap_or_default();
    bencher.counter(BytesCount::of_str(&input.text)).bench(|| Article::from_json(divan::black_box(&json)));
}
