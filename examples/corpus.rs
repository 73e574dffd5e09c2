//! An archive in, an archive out: reads `{"id","text"}` lines, writes one line for each, in their order, with all cores and in bounded memory.
//!
//! `cargo run --release --example corpus -- [--from RECORD] [FILE]`; without FILE, or with `-`, it reads standard input. A bad record gives a line
//! `{"id","error"}` and one on stderr, and the run goes on. To go on with a run that was stopped: one output line is one record, so
//! `--from $(($(wc -l <out.jsonl) + 1))`, and append.

use std::{
    fs,
    io::{self, BufRead, BufReader, BufWriter, IsTerminal as _, Write},
    process::ExitCode,
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread,
    time::{Duration, Instant},
};

use newsprint::Parser;
use serde_json::Value;

/// Bytes of input that one worker takes at a time.
const BATCH: usize = 256 * 1024;
/// Batches that wait for one worker, or for the writer. Bounds the memory: cores × 2 × this × [`BATCH`], plus the longest records.
const WAITING: usize = 2;

/// Some records; `first` is the number of the first one, from 1.
struct Batch {
    first: u64,
    lines: Vec<Vec<u8>>,
}

/// What became of a batch.
struct Done {
    output: Vec<u8>,
    /// Number of the record, what is wrong with it.
    bad: Vec<(u64, String)>,
    records: u64,
    bytes_read: u64,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        // Nobody reads the output any more: no failure to speak of.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("corpus: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> io::Result<()> {
    let (from, file) = arguments()?;
    let (input, size): (Box<dyn BufRead + Send>, _) = match file.as_deref() {
        None if io::stdin().is_terminal() => {
            eprintln!("corpus: {{\"id\",\"text\"}} lines on standard input, or a file, please");
            return Ok(());
        }
        None | Some("-") => (Box::new(BufReader::new(io::stdin())), None),
        Some(name) => {
            let opened = fs::File::open(name)
                .map_err(|error| io::Error::new(error.kind(), format!("{name}: {error}")))?;
            let size = opened.metadata()?.len();
            (Box::new(BufReader::with_capacity(BATCH, opened)), Some(size))
        }
    };
    let workers = thread::available_parallelism()?.get();
    thread::scope(|scope| {
        let (mut to_workers, mut from_workers) = (Vec::new(), Vec::new());
        for _ in 0..workers {
            let (batches, todo) = sync_channel(WAITING);
            let (done, results) = sync_channel(WAITING);
            to_workers.push(batches);
            from_workers.push(results);
            scope.spawn(move || work(&todo, &done));
        }
        let reader = scope.spawn(move || read(input, from, &to_workers));
        // Batch n goes to worker n modulo workers and comes back from there: the order is kept without a queue that could grow.
        write(&from_workers, size)?;
        drop(from_workers);
        reader.join().unwrap_or_else(|_| Err(io::Error::other("the reading thread failed")))
    })
}

/// `--from` and the file.
fn arguments() -> io::Result<(u64, Option<String>)> {
    let bad = |message: String| io::Error::new(io::ErrorKind::InvalidInput, message);
    let (mut from, mut file) = (1, None);
    let mut given = std::env::args().skip(1);
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--from" => {
                from = given
                    .next()
                    .and_then(|number| number.parse().ok())
                    .filter(|&number| number > 0)
                    .ok_or_else(|| bad("--from needs the number of a record, from 1".to_owned()))?;
            }
            flag if flag.starts_with("--") => {
                return Err(bad(format!("unknown option {flag}; --from RECORD and FILE are known")));
            }
            name => file = Some(name.to_owned()),
        }
    }
    Ok((from, file))
}

/// Reads records into batches, one worker after another. Ends early when the workers have gone.
fn read(mut input: Box<dyn BufRead + Send>, from: u64, workers: &[SyncSender<Batch>]) -> io::Result<()> {
    let mut number = 0;
    let mut turns = workers.iter().cycle();
    loop {
        let mut batch = Batch { first: number + 1, lines: Vec::new() };
        let mut bytes = 0;
        while bytes < BATCH {
            let mut line = Vec::new();
            if input.read_until(b'\n', &mut line)? == 0 {
                break;
            }
            number += 1;
            bytes += line.len();
            if number < from {
                batch.first = number + 1;
            } else {
                batch.lines.push(line);
            }
        }
        if bytes == 0 {
            return Ok(());
        }
        if !batch.lines.is_empty() && turns.next().is_none_or(|worker| worker.send(batch).is_err()) {
            return Ok(());
        }
    }
}

/// Converts batches until none is left or nobody takes the results.
fn work(todo: &Receiver<Batch>, done: &SyncSender<Done>) {
    let parser = Parser::new();
    for batch in todo {
        let mut result = Done { output: Vec::new(), bad: Vec::new(), records: 0, bytes_read: 0 };
        for (number, line) in (batch.first..).zip(&batch.lines) {
            result.records += 1;
            result.bytes_read += line.len() as u64;
            let mut id = Value::Null;
            // A `Vec` takes everything.
            let _ = match convert(&parser, line, &mut id) {
                Ok(article) => writeln!(result.output, "{{\"id\":{id},\"output\":{article}}}"),
                Err(error) => {
                    let written =
                        writeln!(result.output, "{{\"id\":{id},\"error\":{}}}", Value::from(error.as_str()));
                    result.bad.push((number, error));
                    written
                }
            };
        }
        if done.send(result).is_err() {
            return;
        }
    }
}

/// The article of one record as JSON; `id` is set as soon as it is known.
fn convert(parser: &Parser, line: &[u8], id: &mut Value) -> Result<String, String> {
    let mut record: Value = serde_json::from_slice(line).map_err(|error| format!("no JSON: {error}"))?;
    let members = record.as_object_mut().ok_or("expected an object with id and text")?;
    *id = members.remove("id").unwrap_or_default();
    let Some(Value::String(text)) = members.remove("text") else {
        return Err("the member text is missing or no string".to_owned());
    };
    parser.parse(&text).article.to_json().map_err(|error| error.to_string())
}

/// Writes the results in their order, with a line on stderr for each bad record and a bar when stderr is a terminal.
fn write(workers: &[Receiver<Done>], size: Option<u64>) -> io::Result<()> {
    let mut output = BufWriter::new(io::stdout().lock());
    let mut progress = Progress::new(size);
    for worker in workers.iter().cycle() {
        // The first worker without a batch is the first after the last batch.
        let Ok(done) = worker.recv() else { break };
        output.write_all(&done.output)?;
        for (number, error) in &done.bad {
            progress.clear();
            eprintln!("corpus: record {number}: {error}");
        }
        progress.add(&done);
    }
    output.flush()?;
    progress.finish();
    Ok(())
}

/// The bar on stderr.
struct Progress {
    started: Instant,
    shown: Option<Instant>,
    on_terminal: bool,
    size: Option<u64>,
    records: u64,
    bad: usize,
    bytes: u64,
}

impl Progress {
    fn new(size: Option<u64>) -> Self {
        let on_terminal = io::stderr().is_terminal();
        Self { started: Instant::now(), shown: None, on_terminal, size, records: 0, bad: 0, bytes: 0 }
    }

    fn add(&mut self, done: &Done) {
        self.records += done.records;
        self.bad += done.bad.len();
        self.bytes += done.bytes_read;
        if self.on_terminal && self.shown.is_none_or(|shown| shown.elapsed() > Duration::from_millis(100)) {
            self.shown = Some(Instant::now());
            let share = self.size.filter(|&size| size > 0).map(|size| (self.bytes * 20 / size).min(20));
            let bar = share.map_or_else(String::new, |share| {
                (0..20).map(|at| if at < share { '█' } else { '░' }).collect::<String>() + " "
            });
            eprint!("\r\x1b[K{bar}{}", self.line());
        }
    }

    fn line(&self) -> String {
        let milliseconds = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX).max(1);
        format!(
            "{} records, {} bad, {} MB, {} MB/s",
            self.records,
            self.bad,
            self.bytes >> 20,
            (self.bytes.saturating_mul(1000) / milliseconds) >> 20
        )
    }

    fn clear(&self) {
        if self.on_terminal {
            eprint!("\r\x1b[K");
        }
    }

    fn finish(&self) {
        self.clear();
        eprintln!("corpus: {}", self.line());
    }
}
