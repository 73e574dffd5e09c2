//! Bare web addresses, which GitHub's readers turn into links ([GFM, section 6.9](https://github.github.com/gfm/#autolinks-extension-)).
//!
//! Inside such an address they show a backslash as it is. So an address that needs one somewhere gets another behind `http`, and is an
//! address no more: everybody shows the same words then.

/// Remembers the address that a place may stand in. Places must come in order, so that no stretch of text is searched twice.
#[derive(Debug, Default)]
pub(super) struct BareUrls {
    /// How far the text has been searched.
    searched: usize,
    /// Where a backslash would break the address that reaches to `searched`.
    joint: Option<usize>,
}

impl BareUrls {
    /// Where a backslash must stand so that no bare address reaches over `at`; only once for each address.
    pub(super) fn joint_before(&mut self, text: &str, at: usize) -> Option<usize> {
        self.search(text, at);
        let joint = self.joint.take_if(|joint| *joint < at)?;
        is_address(text, joint, at).then_some(joint)
    }

    /// Whether a bare address reaches to `at`.
    pub(super) fn reach(&mut self, text: &str, at: usize) -> bool {
        self.search(text, at);
        self.joint.is_some_and(|joint| is_address(text, joint, at))
    }

    /// Markup up to `at` is no part of an address.
    pub(super) fn skip(&mut self, at: usize) {
        self.searched = self.searched.max(at);
        self.joint = None;
    }

    fn search(&mut self, text: &str, at: usize) {
        let bytes = text.as_bytes();
        while self.searched < at {
            match bytes.get(self.searched).copied().unwrap_or_default() {
                b' ' | b'\t' | b'\n' | b'\r' | b'<' => self.joint = None,
                b'h' | b'H' | b'w' | b'W' | b'f' | b'F' if self.joint.is_none() => {
                    self.joint = joint(text, self.searched);
                }
                _ => {}
            }
            self.searched += 1;
        }
    }
}

/// Whether the last word of `line` has a bare address in it.
pub(super) fn ends_in_address(line: &str) -> bool {
    let is_edge = |b: &u8| matches!(b, b' ' | b'\t' | b'\n' | b'\r' | b'<');
    let start = line.as_bytes().iter().rposition(is_edge).map_or(0, |edge| edge + 1);
    let word = line.as_bytes().get(start..).unwrap_or_default();
    memchr::memchr3(b'/', b'w', b'W', word).is_some()
        && (start..line.len()).any(|at| {
            let byte = line.as_bytes().get(at).map(u8::to_ascii_lowercase);
            matches!(byte, Some(b'h' | b'w' | b'f'))
                && joint(line, at).is_some_and(|joint| is_address(line, joint, line.len()))
        })
}

/// Where the address that begins at `start` can be broken.
fn joint(text: &str, start: usize) -> Option<usize> {
    let before = start.checked_sub(1).and_then(|at| text.as_bytes().get(at));
    let rest = text.get(start..)?;
    let begins = |word: &str| rest.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    if begins("www.") {
        let is_free = before.is_none_or(|b| b.is_ascii_whitespace() || b"*_~([]".contains(b));
        return is_free.then_some(start + 3);
    }
    if before.is_some_and(u8::is_ascii_alphabetic) {
        return None;
    }
    let length = ["http://", "https://", "ftp://"].into_iter().find(|word| begins(word))?.len();
    rest.get(length..)
        .is_some_and(|host| !host.starts_with(char::is_whitespace))
        .then_some(start + length - 3)
}

/// Whether readers see an address that can be broken at `joint`, when the first backslash stands at `at`: to some it ends the host.
fn is_address(text: &str, joint: usize, at: usize) -> bool {
    let host = if text.as_bytes().get(joint) == Some(&b':') { joint + 3 } else { joint - 3 };
    let may_be = |host: Option<&str>| host.is_some_and(may_be_host);
    may_be(text.get(host..at)) || may_be(text.get(host..))
}

/// The most dots in the name of a host that comrak looks at closely.
const DOTS: u32 = 10;

/// Whether `text` may begin with the name of a host: some letter, and no `_` in its last two parts.
fn may_be_host(text: &str) -> bool {
    let mut has_letter = false;
    let (mut dots, mut is_marked, mut was_marked) = (0, false, false);
    for c in text.chars() {
        match c {
            '_' => is_marked = true,
            '.' => {
                dots += 1;
                (was_marked, is_marked) = (is_marked, false);
            }
            '-' => {}
            c if c.is_alphanumeric() => has_letter = true,
            // Some readers see the end of the name here, and some do not.
            '\\' if has_letter && !is_marked && !was_marked => return true,
            '\\' => {}
            c if !c.is_ascii() => return true,
            _ => break,
        }
        if dots > DOTS {
            return true;
        }
    }
    has_letter && !is_marked && !was_marked
}

#[cfg(test)]
mod tests {
    use super::may_be_host;

    #[test]
    fn a_host_has_a_letter_and_no_underscore_near_its_end() {
        for text in ["example.org/_a_", "a_b.example.org", "localhost*", "1", "例え.jp", "a\\_b"] {
            assert!(may_be_host(text), "{text}");
        }
        for text in ["", "_a_", "*a*", "a_b.org", "a.b_/c", " a"] {
            assert!(!may_be_host(text), "{text}");
        }
    }
}
