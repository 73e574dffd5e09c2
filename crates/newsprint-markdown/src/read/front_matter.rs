//! Front matter: YAML between two lines of dashes at the very start. CommonMark knows none, and would see a separator and a heading.

/// How many lines are looked at, at most.
const LONGEST: usize = 1_000;

/// Whether `markdown` begins with front matter: between the dashes stand members, items, comments or what is indented below them.
pub(super) fn leads(markdown: &str) -> bool {
    let mut lines = markdown.lines();
    if lines.next().map(str::trim_end) != Some("---") {
        return false;
    }
    let mut has_member = false;
    for line in lines.take(LONGEST) {
        match line.trim_end() {
            "---" | "..." => return has_member,
            "" => {}
            line if line.starts_with([' ', '\t', '-', '#', ']', '}']) => {}
            line if is_member(line) => has_member = true,
            _ => return false,
        }
    }
    false
}

/// A name, a colon, and a blank or nothing.
fn is_member(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, value)| {
        !name.is_empty() && !name.contains(' ') && (value.is_empty() || value.starts_with(' '))
    })
}

#[cfg(test)]
mod tests {
    use super::leads;

    #[test]
    fn members_between_dashes_are_front_matter() {
        assert!(leads("---\ntitle: Night Ferry\ntags:\n  - sea\n# note\n---\n\nText"));
    }

    #[test]
    fn a_heading_below_a_separator_is_none() {
        assert!(!leads("---\nFoo\n---\nBar") && !leads("---\n\n---\n") && !leads("text\n---\n"));
    }
}
