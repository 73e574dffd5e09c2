//! Reads specification files: prose with fenced examples, each a text, a line of one full stop, and the picture of what it is read as.

pub(crate) mod picture;

/// One example of a specification file.
pub(crate) struct Example {
    /// The heading above it.
    pub(crate) heading: String,
    /// The 1-based line of its opening fence.
    pub(crate) line: usize,
    /// What the fence says: the kind of picture, then options.
    pub(crate) info: Vec<String>,
    /// The text to read. `→` stands for a tab, `␠` for a space at the end of a line, `␍` for a carriage return.
    pub(crate) input: String,
    /// The picture.
    pub(crate) expected: String,
}

/// The examples of `file`: fenced blocks whose info string begins with `example` or `quotes`.
pub(crate) fn examples(file: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut heading = String::new();
    let mut lines = file.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        if let Some(words) = line.strip_prefix('#') {
            words.trim_start_matches('#').trim().clone_into(&mut heading);
        }
        let ticks = line.len() - line.trim_start_matches('`').len();
        if ticks < 3 {
            continue;
        }
        let fence = "`".repeat(ticks);
        let info: Vec<String> = line[ticks..].split_whitespace().map(str::to_owned).collect();
        let body: Vec<&str> =
            lines.by_ref().map(|(_, line)| line).take_while(|line| *line != fence).collect();
        if !matches!(info.first().map(String::as_str), Some("example" | "quotes")) {
            continue;
        }
        let Some(dot) = body.iter().position(|line| *line == ".") else {
            panic!("line {}: an example needs a line with one full stop", number + 1);
        };
        let input = body[..dot].join("\n").replace('→', "\t").replace('␠', " ").replace('␍', "\r");
        examples.push(Example {
            heading: heading.clone(),
            line: number + 1,
            info,
            input,
            expected: body[dot + 1..].join("\n"),
        });
    }
    examples
}
