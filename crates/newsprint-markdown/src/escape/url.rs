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
        self.joint.take_if(|joint| *joint < at)
    }

    /// Whether a bare address reaches to `at`.
    pub(super) fn reach(&mut self, text: &str, at: usize) -> bool {
        self.search(text, at);
        self.joint.is_some()
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
            matches!(byte, Some(b'h' | b'w' | b'f')) && joint(line, at).is_some()
        })
}

/// Where the address that begins at `start` can be broken.
fn joint(text: &str, start: usize) -> Option<usize> {
    let before = start.checked_sub(1).and_then(|at| text.as_bytes().get(at));
    let rest = text.as_bytes().get(start..)?;
    let begins =
        |word: &str| rest.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()));
    if begins("www.") {
        return before.is_none_or(|b| b.is_ascii_whitespace() || b"*_~([]".contains(b)).then_some(start + 3);
    }
    if before.is_some_and(u8::is_ascii_alphabetic) {
        return None;
    }
    let length = ["http://", "https://", "ftp://"].into_iter().find(|word| begins(word))?.len();
    rest.get(length).is_some_and(|b| !b.is_ascii_whitespace()).then_some(start + length - 3)
}
