//! JSON lines: one article a line, in order, whatever the lines before did.

use std::io::{self, BufRead, Write as _};

use serde_json::{Map, Value};

use crate::{Document, arguments::Arguments, failure::Failure};

/// Converts every line of `input` that is not blank.
pub(crate) fn run(arguments: &Arguments, mut input: Box<dyn BufRead>) -> Result<(), Failure> {
    let mut output = io::BufWriter::new(io::stdout().lock());
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        if !line.trim_ascii().is_empty() {
            let answer = answer(&line, arguments);
            serde_json::to_writer(&mut output, &answer)?;
            output.write_all(b"\n")?;
        }
        line.clear();
    }
    Ok(output.flush()?)
}

fn answer(line: &[u8], arguments: &Arguments) -> Value {
    let mut id = Value::Null;
    let (key, value) = match convert(line, arguments, &mut id) {
        Ok(output) => ("output", output),
        Err(error) => ("error", error.into()),
    };
    Value::Object(Map::from_iter([("id".to_owned(), id), (key.to_owned(), value)]))
}

/// The output of one line; `id` is set as soon as it is known.
fn convert(line: &[u8], arguments: &Arguments, id: &mut Value) -> Result<Value, String> {
    let line = if arguments.lossy {
        String::from_utf8_lossy(line)
    } else {
        std::str::from_utf8(line)
            .map_err(|error| format!("no UTF-8 from byte offset {} of the line on", error.valid_up_to()))?
            .into()
    };
    let mut record: Value = serde_json::from_str(&line).map_err(|error| format!("no JSON: {error}"))?;
    let Some(members) = record.as_object_mut() else {
        return Err("expected an object with id and text".to_owned());
    };
    *id = members.remove("id").unwrap_or_default();
    let Some(Value::String(text)) = members.remove("text") else {
        return Err("the member text is missing or no string".to_owned());
    };
    let document = Document::read(&text, arguments).map_err(|error| error.to_string())?;
    document.write_value(arguments.to).map_err(|failure| match failure {
        Failure::Message(message) => message,
        Failure::PipeClosed => "the output is closed".to_owned(),
    })
}
