//! HTML and autolinks: what a `<` may begin.
//!
//! Inline: [CommonMark 0.31.2, section 6.6](https://spec.commonmark.org/0.31.2/#raw-html) and
//! [6.5](https://spec.commonmark.org/0.31.2/#autolinks); blocks: [section 4.6](https://spec.commonmark.org/0.31.2/#html-blocks).

/// Where the ends of comments and their like were found, so that no stretch of text is searched twice.
#[derive(Debug, Default)]
pub(crate) struct Ends {
    comment: End,
    instruction: End,
    section: End,
    declaration: End,
    /// What ends a declaration beside `>`: to pulldown-cmark the mark of a block quote does, which stands behind each line end.
    stops: &'static [char],
}

impl Ends {
    /// The ends in a text that stands in a block quote, or not, and in which any space may become a line end, or not.
    pub(crate) fn new(in_quote: bool, wraps: bool) -> Self {
        let stops: &[char] = match (in_quote, wraps) {
            (true, true) => &['\n', ' '],
            (true, false) => &['\n'],
            (false, _) => &[],
        };
        Self { stops, ..Self::default() }
    }
}

/// The next place of an end.
#[derive(Debug, Default)]
enum End {
    #[default]
    Unknown,
    At(usize),
    Missing,
}

impl End {
    /// Whether `pattern` stands in `text` from `from` on; `from` never goes back.
    fn follows(&mut self, text: &str, from: usize, pattern: &str) -> bool {
        self.is_found(text, from, |rest| rest.find(pattern))
    }

    fn is_found(&mut self, text: &str, from: usize, find: impl Fn(&str) -> Option<usize>) -> bool {
        let is_known = match self {
            Self::At(place) => *place >= from,
            Self::Missing => true,
            Self::Unknown => false,
        };
        if !is_known {
            let found = text.get(from..).and_then(find);
            *self = found.map_or(Self::Missing, |place| Self::At(from + place));
        }
        matches!(self, Self::At(_))
    }
}

/// Whether inline HTML or an autolink begins at `at` in `text`.
pub(crate) fn begins(text: &str, at: usize, ends: &mut Ends) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    match rest.as_bytes().get(1) {
        Some(b'!') if rest.starts_with("<!-->") || rest.starts_with("<!--->") => true,
        Some(b'!') if rest.starts_with("<!--") => ends.comment.follows(text, at + 4, "-->"),
        Some(b'!') if rest.starts_with("<![CDATA[") => ends.section.follows(text, at + 9, "]]>"),
        Some(b'!') => {
            rest.as_bytes().get(2).is_some_and(u8::is_ascii_alphabetic)
                && ends
                    .declaration
                    .is_found(text, at + 3, |rest| rest.find(|c| c == '>' || ends.stops.contains(&c)))
        }
        Some(b'?') => ends.instruction.follows(text, at + 2, "?>"),
        Some(b'/') => closing_tag(rest).is_some(),
        Some(b) if b.is_ascii_alphabetic() => {
            open_tag(rest).is_some() || uri_autolink(rest).is_some() || email_autolink(rest).is_some()
        }
        Some(_) => email_autolink(rest).is_some(),
        None => false,
    }
}

/// The length of the inline HTML that `text` begins with, if it has its end.
pub(crate) fn length(text: &str) -> Option<usize> {
    let through = |from: usize, end: &str| {
        text.get(from..).and_then(|rest| rest.find(end)).map(|place| from + place + end.len())
    };
    match text.as_bytes() {
        [b'<', b'!', b'-', b'-', b'>', ..] => Some(5),
        [b'<', b'!', b'-', b'-', b'-', b'>', ..] => Some(6),
        [b'<', b'!', b'-', b'-', ..] => through(4, "-->"),
        [b'<', b'!', b'[', ..] if text.starts_with("<![CDATA[") => through(9, "]]>"),
        [b'<', b'!', b, ..] if b.is_ascii_alphabetic() => through(3, ">"),
        [b'<', b'?', ..] => through(2, "?>"),
        _ => tag(text),
    }
}

fn tag(text: &str) -> Option<usize> {
    open_tag(text).or_else(|| closing_tag(text))
}

/// Whether `text` is one tag and nothing else.
pub(crate) fn is_tag(text: &str) -> bool {
    text.starts_with('<') && tag(text) == Some(text.len())
}

/// Whether `text`, which stands apart, is one HTML block: nothing of it stands behind the block's end.
pub(crate) fn is_block(text: &str) -> bool {
    let ends_behind = |ends: &[&str]| {
        let is_end = |line: &str| ends.iter().any(|end| line.to_ascii_lowercase().contains(end));
        let mut lines = text.trim_end_matches('\n').split('\n');
        lines.any(is_end) && lines.next().is_none()
    };
    let first = text.split('\n').next().unwrap_or_default();
    match begins_block(first) {
        true if text.starts_with("<!--") => ends_behind(&["-->"]),
        true if text.starts_with("<![CDATA[") => ends_behind(&["]]>"]),
        true if text.starts_with("<?") => ends_behind(&["?>"]),
        true if text.starts_with("<!") => ends_behind(&[">"]),
        true if is_verbatim(first) => ends_behind(&["</script>", "</pre>", "</style>", "</textarea>"]),
        is_begun => (is_begun || is_tag(first.trim_end())) && !has_blank_line(text),
    }
}

/// Whether `line` begins with a tag whose content is no HTML.
fn is_verbatim(line: &str) -> bool {
    let length = line.bytes().skip(1).take_while(u8::is_ascii_alphanumeric).count();
    let name = line.get(1..=length).unwrap_or_default().to_ascii_lowercase();
    VERBATIM_NAMES.contains(&name.as_str())
}

fn has_blank_line(text: &str) -> bool {
    text.trim_end_matches('\n').split('\n').any(|line| line.trim().is_empty())
}

/// The length of the URI autolink that `text` begins with.
pub(crate) fn uri_autolink(text: &str) -> Option<usize> {
    let body = text.strip_prefix('<')?.as_bytes();
    let colon = body.iter().take(33).position(|b| !(b.is_ascii_alphanumeric() || b"+.-".contains(b)))?;
    if !(2..=32).contains(&colon) || body.get(colon) != Some(&b':') || !body.first()?.is_ascii_alphabetic() {
        return None;
    }
    let end = body.iter().position(|&b| b <= b' ' || b == b'<' || b == b'>' || b == 0x7F)?;
    (body.get(end) == Some(&b'>')).then_some(end + 2)
}

/// The length of the e-mail autolink that `text` begins with.
pub(crate) fn email_autolink(text: &str) -> Option<usize> {
    let body = text.strip_prefix('<')?.as_bytes();
    let at = body.iter().position(|b| !(b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(b)))?;
    if at == 0 || body.get(at) != Some(&b'@') {
        return None;
    }
    let domain = body.get(at + 1..)?;
    let end = domain.iter().position(|b| !(b.is_ascii_alphanumeric() || b"-.".contains(b)))?;
    let is_label = |label: &[u8]| {
        (1..=63).contains(&label.len()) && label.first() != Some(&b'-') && label.last() != Some(&b'-')
    };
    let is_domain = domain.get(..end)?.split(|&b| b == b'.').all(is_label);
    (is_domain && domain.get(end) == Some(&b'>')).then_some(at + end + 3)
}

/// A place in a tag.
struct Cursor<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl Cursor<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let is_it = self.peek() == Some(byte);
        self.at += usize::from(is_it);
        is_it
    }

    /// Passes over the bytes that `belongs` accepts; says whether there was one.
    fn skip(&mut self, belongs: impl Fn(u8) -> bool) -> bool {
        let start = self.at;
        while self.peek().is_some_and(&belongs) {
            self.at += 1;
        }
        self.at > start
    }

    fn blanks(&mut self) -> bool {
        self.skip(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r' | 0x0B | 0x0C))
    }

    fn tag_name(&mut self) -> bool {
        self.peek().is_some_and(|b| b.is_ascii_alphabetic())
            && self.skip(|b| b.is_ascii_alphanumeric() || b == b'-')
    }

    /// The value behind `=`; `false` when there is none.
    fn value(&mut self) -> bool {
        match self.peek() {
            Some(mark @ (b'"' | b'\'')) => {
                self.at += 1;
                self.skip(|b| b != mark);
                self.take(mark)
            }
            _ => self.skip(|b| !b.is_ascii_whitespace() && !b"\"'=<>`".contains(&b)),
        }
    }
}

/// The length of the open tag that `text` begins with.
fn open_tag(text: &str) -> Option<usize> {
    let mut cursor = Cursor { bytes: text.as_bytes(), at: 1 };
    if !cursor.tag_name() {
        return None;
    }
    loop {
        let blanks = cursor.blanks();
        match cursor.peek()? {
            b'>' => return Some(cursor.at + 1),
            b'/' => return (cursor.bytes.get(cursor.at + 1) == Some(&b'>')).then_some(cursor.at + 2),
            b if blanks && (b.is_ascii_alphabetic() || b == b'_' || b == b':') => {}
            _ => return None,
        }
        cursor.skip(|b| b.is_ascii_alphanumeric() || b"_.:-".contains(&b));
        let behind_name = cursor.at;
        cursor.blanks();
        if cursor.take(b'=') {
            cursor.blanks();
            if !cursor.value() {
                return None;
            }
        } else {
            cursor.at = behind_name;
        }
    }
}

/// The length of the closing tag that `text` begins with.
fn closing_tag(text: &str) -> Option<usize> {
    let mut cursor = Cursor { bytes: text.as_bytes(), at: 2 };
    if !cursor.tag_name() {
        return None;
    }
    cursor.blanks();
    cursor.take(b'>').then_some(cursor.at)
}

/// Whether an HTML block of the kinds 1 to 6 begins with `line`. The seventh kind needs a whole tag, which counts as inline HTML too.
pub(crate) fn begins_block(line: &str) -> bool {
    let Some(rest) = line.strip_prefix('<') else { return false };
    if rest.starts_with("!--") || rest.starts_with('?') || rest.starts_with("![CDATA[") {
        return true;
    }
    if let Some(declared) = rest.strip_prefix('!') {
        return declared.starts_with(|c: char| c.is_ascii_alphabetic());
    }
    let (is_closing, rest) = match rest.strip_prefix('/') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let length = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let (Some(name), Some(after)) = (rest.get(..length), rest.get(length..)) else { return false };
    let name = name.to_ascii_lowercase();
    let ends = after.is_empty() || after.starts_with([' ', '\t', '>', '\n']);
    if VERBATIM_NAMES.contains(&name.as_str()) {
        return ends && !is_closing;
    }
    (ends || after.starts_with("/>")) && BLOCK_NAMES.binary_search(&name.as_str()).is_ok()
}

/// The tags that begin an HTML block of kind 1.
const VERBATIM_NAMES: [&str; 4] = ["script", "pre", "style", "textarea"];

/// The tags that begin an HTML block of kind 6, sorted.
const BLOCK_NAMES: &[&str] = &[
    "address",
    "article",
    "aside",
    "base",
    "basefont",
    "blockquote",
    "body",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "iframe",
    "legend",
    "li",
    "link",
    "main",
    "menu",
    "menuitem",
    "nav",
    "noframes",
    "ol",
    "optgroup",
    "option",
    "p",
    "param",
    "search",
    "section",
    "source",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "track",
    "ul",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn inline(text: &str) -> bool {
        begins(text, 0, &mut Ends::default())
    }

    #[test]
    fn tags_comments_and_autolinks_begin_with_an_angle() {
        for text in [
            "<b>",
            "<b/>",
            "<b2 a = \"x\" c='d' _e f=g>",
            "</b >",
            "<!-- a -->",
            "<!-->",
            "<?php ?>",
            "<!DOCTYPE x>",
            "<![CDATA[x]]>",
            "<http://a.b?c=d>",
            "<a@b.co>",
            "<made-up:x>",
            "<a\nb>",
        ] {
            assert!(inline(text), "{text}");
        }
    }

    #[test]
    fn comparisons_and_hearts_do_not() {
        for text in [
            "<3",
            "< b>",
            "<b",
            "<33>",
            "<b a=>",
            "<b 'x'>",
            "<__>",
            "</ b>",
            "<!x",
            "<a b=\"c\"d>",
            "<http://a b>",
            "<m:abc>",
            "<a@-b.c>",
            "<a+@>",
        ] {
            assert!(!inline(text), "{text}");
        }
    }

    #[test]
    fn a_block_needs_no_closing_angle() {
        assert!(
            begins_block("<div") && begins_block("</TD x") && begins_block("<pre") && begins_block("<!--")
        );
        assert!(
            !begins_block("<span")
                && !begins_block("<divx")
                && !begins_block("</pre>")
                && !begins_block("<3")
        );
        assert!(BLOCK_NAMES.is_sorted());
    }
}
