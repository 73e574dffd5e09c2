//! Markdown written and read, against pulldown-cmark's own parse of the same Markdown. Bytes are those of the Markdown.

use divan::{Bencher, counter::BytesCount};
use newsprint::markdown::to_string;
use newsprint_benches::Input;

fn main() {
    divan::main();
}

fn written(input: &Input) -> String {
    to_string(&newsprint::parse(&input.text).article)
}

fn run<O>(bencher: Bencher<'_, '_>, input: &Input, job: impl Fn(&str) -> O + Sync) {
    let markdown = written(input);
    bencher.counter(BytesCount::of_str(&markdown)).bench(|| job(divan::black_box(&markdown)));
}

#[divan::bench(args = Input::all())]
fn a_pulldown_cmark(bencher: Bencher<'_, '_>, input: &Input) {
    run(bencher, input, newsprint_benches::pulldown_cmark_parse);
}

#[divan::bench(args = Input::all())]
fn b_write(bencher: Bencher<'_, '_>, input: &Input) {
    let article = newsprint::parse(&input.text).article;
    let bytes = written(input).len();
    bencher.counter(BytesCount::new(bytes)).bench(|| to_string(divan::black_box(&article)));
}

#[divan::bench(args = Input::all())]
fn c_read_without_quotes(bencher: Bencher<'_, '_>, input: &Input) {
    run(bencher, input, newsprint_benches::markdown_structure);
}

#[divan::bench(args = Input::all())]
fn d_read(bencher: Bencher<'_, '_>, input: &Input) {
    run(bencher, input, newsprint::markdown::read);
}
