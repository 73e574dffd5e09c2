//! Reads specification files: prose with fenced examples, each a text, a line of one full stop, and the picture of what it is read as.

pub(crate) mod picture;

/// What an example shows: the outline of a text, its quotes, its Markdown, the text written again, or the outline of Markdown.
const KINDS: [&str; 5] = ["example", "quotes", "markdown", "text", "read"];

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

/// The examples of `file`: fenced blocks whose info string begins with one of [`KINDS`].
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
        if !info.first().is_some_and(|kind| KINDS.contains(&kind.as_str())) {
            continue;
        }
        let Some(dot) = body.iter().position(|line| *line == ".") else {
            panic!("line {}: an example needs a line with one full stop", number + 1);
        };
        let shown = |lines: &[&str]| lines.join("\n").replace('→', "\t").replace('␠', " ").replace('␍', "\r");
        let input = shown(&body[..dot]);
        // In pictures the signs may be meant.
        let is_written = matches!(info[0].as_str(), "markdown" | "text");
        let expected = if is_written { shown(&body[dot + 1..]) } else { body[dot + 1..].join("\n") };
        examples.push(Example { heading: heading.clone(), line: number + 1, info, input, expected });
    }
    examples
}
