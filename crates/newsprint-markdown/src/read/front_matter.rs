//! Front matter: YAML between two lines of dashes, or TOML between two of pluses, at the very start. CommonMark knows none, and would see
//! separators, headings and words.

use std::ops::Range;

/// How many lines are looked at, at most.
const LONGEST: usize = 1_000;

/// A character that programs put in front of a text, to say how it is encoded. Nobody sees it.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Where the front matter of `markdown` stands, with the lines around it, and where the document behind it begins.
pub(super) fn split(markdown: &str) -> (Option<Range<usize>>, usize) {
    let start = markdown.strip_prefix(BYTE_ORDER_MARK).map_or(0, |rest| markdown.len() - rest.len());
    match markdown.get(start..).and_then(length) {
        Some(length) => (Some(start..start + length), start + length),
        None => (None, start),
    }
}

/// The length of the front matter that `text` begins with: between its fences stand members, and for YAML items, comments or what is
/// indented below them.
fn length(text: &str) -> Option<usize> {
    if !text.starts_with("---") && !text.starts_with("+++") {
        return None;
    }
    let mut lines = text.split_inclusive('\n');
    let first = lines.next()?;
    let is_yaml = match first.trim_end() {
        "---" => true,
        "+++" => false,
        _ => return None,
    };
    let mut length = first.len();
    let mut has_member = false;
    for (number, line) in lines.take(LONGEST).enumerate() {
        length += line.len();
        match line.trim_end() {
            "---" | "..." if is_yaml => return has_member.then_some(length),
            "+++" if !is_yaml => return has_member.then_some(length),
            // Blank lines stand inside, not in front.
            "" if number == 0 => return None,
            "" => {}
            line if is_yaml && line.starts_with([' ', '\t', '-', '#', ']', '}']) => {}
            line if is_yaml && is_member(line, ':') => has_member = true,
            _ if is_yaml => return None,
            // A text of many lines may hold anything.
            line if has_member || line.starts_with(['#', '[']) => {}
            line if is_member(&line.replacen(" =", "=", 1), '=') => has_member = true,
            _ => return None,
        }
    }
    None
}

/// A name, the sign, and a blank or nothing.
fn is_member(line: &str, sign: char) -> bool {
    line.split_once(sign).is_some_and(|(name, value)| {
        !name.is_empty() && !name.contains(' ') && (value.is_empty() || value.starts_with(' ') || sign == '=')
    })
}

#[cfg(test)]
mod tests {
    use super::split;

    fn front_matter(text: &str) -> Option<&str> {
        split(text).0.and_then(|range| text.get(range))
    }

    #[test]
    fn members_between_dashes_are_front_matter() {
        let yaml = "---\ntitle: Night Ferry\ntags:\n  - sea\n\n# note\n---\n";
        assert_eq!(front_matter(&format!("{yaml}\nText\n\n---\na: b\n---\n")), Some(yaml));
    }

    #[test]
    fn members_between_pluses_are_front_matter() {
        let toml = "+++\n# note\ntitle = \"Night Ferry\"\n\n[params]\ntext = \"\"\"\nOne\ntwo.\"\"\"\n+++\n";
        assert_eq!(front_matter(&format!("\u{feff}{toml}Text")), Some(toml));
    }

    #[test]
    fn a_heading_below_a_separator_is_none() {
        for text in [
            "---\nFoo\n---\nBar",
            "---\n\n---\n",
            "text\n---\n",
            "---\n\nNote: a\n---\n",
            "+++\nFoo\n+++\n",
            "+++\na = b\n",
        ] {
            assert_eq!(front_matter(text), None, "{text}");
        }
    }
}
