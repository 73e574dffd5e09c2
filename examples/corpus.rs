//! An archive in, an archive out: reads `{"id","text"}` lines, writes one line for each, in their order, with all cores and in bounded memory.
//!
//! `cargo run --release --example corpus -- [--from RECORD] [--into FILE] [INPUT]`; without INPUT, or with `-`, it reads standard input. A bad record
//! gives a line `{"id","error"}` and one on stderr, and the run goes on.
//!
//! One output line is one record. `--into FILE` writes there instead of to standard output, and if FILE is there already, goes on behind its last
//! whole line: a run that was stopped is finished by the same command. `--from RECORD` leaves out the records before that one, counted from 1.

use std::{
    fs,
    io::{self, BufRead, BufReader, BufWriter, IsTerminal as _, Read as _, Seek as _, SeekFrom, Write},
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

/// Some records, a line each.
struct Batch {
    /// Number of the first one, from 1.
    first: u64,
    lines: Vec<u8>,
    /// Bytes of input that were read for it, those left out included.
    bytes_read: u64,
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
    let Arguments { mut from, into, input: name } = arguments()?;
    let (input, size): (Box<dyn BufRead + Send>, _) = match name.as_deref() {
        None if io::stdin().is_terminal() => {
            eprintln!("corpus: {{\"id\",\"text\"}} lines on standard input, or a file, please");
            return Ok(());
        }
        None | Some("-") => (Box::new(BufReader::with_capacity(BATCH, io::stdin())), None),
        Some(name) => {
            let opened = fs::File::open(name).map_err(named(name))?;
            let size = opened.metadata()?.len();
            (Box::new(BufReader::with_capacity(BATCH, opened)), Some(size))
        }
    };
    let mut output: Box<dyn Write> = match &into {
        None => Box::new(io::stdout().lock()),
        Some(name) => {
            let (file, records) = continued(name).map_err(named(name))?;
            from = from.max(records + 1);
            Box::new(file)
        }
    };
    // Where the records themselves are shown, a bar between them would only be in their way.
    let bar = io::stderr().is_terminal() && (into.is_some() || !io::stdout().is_terminal());
    let progress = Progress::new(size, bar);
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
        write(&from_workers, &mut output, progress)?;
        drop(from_workers);
        reader.join().unwrap_or_else(|_| Err(io::Error::other("the reading thread failed")))
    })
}

/// Says which file an error is about.
fn named(name: &str) -> impl Fn(io::Error) -> io::Error {
    move |error| io::Error::new(error.kind(), format!("{name}: {error}"))
}

/// The file `name` to be written on, without a last line that was cut off, and how many records it holds.
fn continued(name: &str) -> io::Result<(fs::File, u64)> {
    let mut file = fs::OpenOptions::new().read(true).write(true).create(true).truncate(false).open(name)?;
    let (mut records, mut at, mut whole) = (0, 0, 0);
    let mut buffer = vec![0; BATCH];
    loop {
        let length = file.read(&mut buffer)?;
        for (byte, place) in buffer.iter().take(length).zip(at + 1..) {
            if *byte == b'\n' {
                records += 1;
                whole = place;
            }
        }
        if length == 0 {
            break;
        }
        at += length as u64;
    }
    file.set_len(whole)?;
    file.seek(SeekFrom::Start(whole))?;
    Ok((file, records))
}

struct Arguments {
    from: u64,
    into: Option<String>,
    input: Option<String>,
}

fn arguments() -> io::Result<Arguments> {
    let bad = |message: String| io::Error::new(io::ErrorKind::InvalidInput, message);
    let mut arguments = Arguments { from: 1, into: None, input: None };
    let mut given = std::env::args().skip(1);
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--from" => {
                arguments.from = given
                    .next()
                    .and_then(|number| number.parse().ok())
                    .filter(|&number| number > 0)
                    .ok_or_else(|| bad("--from needs the number of a record, from 1".to_owned()))?;
            }
            "--into" => {
                let name = given.next().ok_or_else(|| bad("--into needs a file to write".to_owned()))?;
                arguments.into = Some(name);
            }
            flag if flag.starts_with("--") => {
                return Err(bad(format!(
                    "unknown option {flag}; --from RECORD, --into FILE and an input file are known"
                )));
            }
            _ if arguments.input.is_some() => {
                return Err(bad(format!("one input file, please; {argument} is a second")));
            }
            name => arguments.input = Some(name.to_owned()),
        }
    }
    Ok(arguments)
}

/// Reads records into batches, one worker after another. Ends early when the workers have gone.
fn read(mut input: Box<dyn BufRead + Send>, from: u64, workers: &[SyncSender<Batch>]) -> io::Result<()> {
    let mut number = 0;
    for worker in workers.iter().cycle() {
        let mut batch = Batch { first: (number + 1).max(from), lines: Vec::new(), bytes_read: 0 };
        let mut ended = Ok(false);
        while batch.lines.len() < BATCH && matches!(ended, Ok(false)) {
            let before = batch.lines.len();
            match input.read_until(b'\n', &mut batch.lines) {
                Ok(0) => ended = Ok(true),
                Ok(length) => {
                    batch.bytes_read += length as u64;
                    number += 1;
                    if number < from {
                        batch.lines.clear();
                    }
                }
                Err(error) => {
                    // Half a record is none.
                    batch.lines.truncate(before);
                    ended = Err(error);
                }
            }
        }
        if !batch.lines.is_empty() && worker.send(batch).is_err() {
            return Ok(());
        }
        if ended? {
            break;
        }
    }
    Ok(())
}

/// Converts batches until none is left or nobody takes the results.
fn work(todo: &Receiver<Batch>, done: &SyncSender<Done>) {
    let parser = Parser::new();
    for batch in todo {
        let mut result =
            Done { output: Vec::new(), bad: Vec::new(), records: 0, bytes_read: batch.bytes_read };
        for (number, line) in (batch.first..).zip(batch.lines.split_inclusive(|&byte| byte == b'\n')) {
            result.records += 1;
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

/// Writes the results in their order, with a line on stderr for each bad record.
fn write(workers: &[Receiver<Done>], output: &mut dyn Write, mut progress: Progress) -> io::Result<()> {
    let mut output = BufWriter::new(output);
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
    bar: bool,
    size: Option<u64>,
    records: u64,
    bad: usize,
    bytes: u64,
}

impl Progress {
    fn new(size: Option<u64>, bar: bool) -> Self {
        Self { started: Instant::now(), shown: None, bar, size, records: 0, bad: 0, bytes: 0 }
    }

    fn add(&mut self, done: &Done) {
        self.records += done.records;
        self.bad += done.bad.len();
        self.bytes += done.bytes_read;
        if self.bar && self.shown.is_none_or(|shown| shown.elapsed() > Duration::from_millis(100)) {
            self.shown = Some(Instant::now());
            let share =
                self.size.filter(|&size| size > 0).map(|size| (self.bytes.saturating_mul(20) / size).min(20));
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
            self.bytes / 1_000_000,
            self.bytes / milliseconds / 1000
        )
    }

    fn clear(&self) {
        if self.bar {
            eprint!("\r\x1b[K");
        }
    }

    fn finish(&self) {
        self.clear();
        eprintln!("corpus: {}", self.line());
    }
}
