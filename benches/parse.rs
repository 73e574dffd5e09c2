//! Text to article, beside others' text to HTML.

use divan::{AllocProfiler, Bencher, counter::BytesCount};
use newsprint_benches::{Input, comrak, jotdown, markdown_rs, pulldown_cmark};

#[global_allocator]
static ALLOC: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

fn run<O>(bencher: Bencher<'_, '_>, input: &Input, job: impl Fn(&str) -> O + Sync) {
    bencher.counter(BytesCount::of_str(&input.text)).bench(|| job(divan::black_box(&input.text)));
}

#[divan::bench(args = Input::all())]
fn a_newsprint(bencher: Bencher<'_, '_>, input: &Input) {
    run(bencher, input, newsprint::parse);
}

#[divan::bench(args = Input::all())]
fn b_newsprint_structure_alone(bencher: Bencher<'_, '_>, input: &Input) {
    let parser = newsprint::Parser::new().quotes(false).validate(false);
    run(bencher, input, |text| parser.parse(text));
}

#[divan::bench(args = Input::all())]
fn b_newsprint_without_report(bencher: Bencher<'_, '_>, input: &Input) {
    let parser = newsprint::Parser::new().validate(false);
    run(bencher, input, |text| parser.parse(text));
}

#[divan::bench(args = Input::all())]
fn c_newsprint_to_html(bencher: Bencher<'_, '_>, input: &Input) {
    run(bencher, input, |text| newsprint::html::to_string(&newsprint::parse(text).article));
}

#[divan::bench(args = Input::all())]
fn d_pulldown_cmark(bencher: Bencher<'_, '_>, input: &Input) {
    run(bencher, input, pulldown_cmark);
}

#[divan::bench(args = Input::all())]
fn e_comrak(bencher: Bencher<'_, '_>, input: &Input) {
    run(bencher, input, comrak);
}

#[divan::bench(args = Input::all())]
fn f_jotdown(bencher: Bencher<'_, '_>, input: &Input) {
    run(bencher, input, jotdown);
}

#[divan::bench(args = Input::all())]
fn g_markdown_rs(bencher: Bencher<'_, '_>, input: &Input) {
    run(bencher, input, markdown_rs);
}
