//! Peak memory and allocations of one parse: `memory JOB INPUT BYTES`, JOB being `parse`, `quotes` or `structure`. Prints, tab-separated: job, input, bytes of
//! the text, peak bytes beside it, peak as times of the text, bytes of the result, allocations, strings and lists of the result, milliseconds.
//!
//! Strings and lists are counted by copying the result, since a copy allocates each of them once.

use std::{process::ExitCode, time::Instant};

use allocation_counter::measure;
use newsprint::{Parsed, Parser};
use newsprint_benches::Input;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [job, name, bytes] = arguments.as_slice() else {
        eprintln!("memory JOB INPUT BYTES");
        return ExitCode::FAILURE;
    };
    let Some(input) = bytes.parse().ok().and_then(|bytes| Input::named(name, bytes)) else {
        eprintln!("no input {name:?} of {bytes:?} bytes");
        return ExitCode::FAILURE;
    };
    let parser = match job.as_str() {
        "parse" => Parser::new(),
        "quotes" => Parser::new().validate(false),
        "structure" => Parser::new().validate(false).quotes(false),
        _ => {
            eprintln!("no job {job:?}");
            return ExitCode::FAILURE;
        }
    };
    let mut parsed: Option<Parsed> = None;
    let started = Instant::now();
    let work = measure(|| parsed = Some(parser.parse(&input.text)));
    let milliseconds = started.elapsed().as_millis();
    let copy = measure(|| drop(parsed.clone()));
    let length = input.text.len();
    #[expect(clippy::cast_precision_loss, reason = "two decimals are printed")]
    let times = work.bytes_max as f64 / length as f64;
    println!(
        "{job}\t{name}\t{length}\t{}\t{times:.2}\t{}\t{}\t{}\t{milliseconds}",
        work.bytes_max, copy.bytes_max, work.count_total, copy.count_total
    );
    ExitCode::SUCCESS
}
