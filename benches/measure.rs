//! Runs one job once: `measure JOB INPUT BYTES`. Only what runs inside [`measured_job`] counts, for `valgrind --toggle-collect`.

use std::{hint::black_box, process::ExitCode};

use newsprint_benches::{Input, JOBS, READINGS, WRITINGS};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [job, input, bytes] = arguments.as_slice() else {
        eprintln!("measure JOB INPUT BYTES");
        return ExitCode::FAILURE;
    };
    let Some(input) = bytes.parse().ok().and_then(|bytes| Input::named(input, bytes)) else {
        eprintln!("no input {input:?} of {bytes:?} bytes");
        return ExitCode::FAILURE;
    };
    if let Some((_, run)) = JOBS.iter().find(|(name, _)| name == job) {
        measured_job(&|| run(black_box(&input.text)));
    } else if let Some((_, run)) = WRITINGS.iter().find(|(name, _)| name == job) {
        let article = newsprint::parse(&input.text).article;
        measured_job(&|| run(black_box(&article)));
    } else if let Some((_, run)) = READINGS.iter().find(|(name, _)| name == job) {
        // What is nasty as text is read as it is, for it is nasty as Markdown.
        let is_post = matches!(input.to_string().as_str(), "founding" | "article");
        let article = is_post.then(|| newsprint::parse(&input.text).article);
        let markdown = article.map_or(input.text, |article| newsprint::markdown::to_string(&article));
        measured_job(&|| run(black_box(&markdown)));
    } else {
        eprintln!("no job {job:?}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

#[inline(never)]
fn measured_job(job: &dyn Fn()) {
    job();
    black_box(());
}
