//! JSON as text: a small writer, so that pages need no JSON crate.
//!
//! Beyond [RFC 8259], `<`, `>` and `&` are escaped, so that the text can stand inside `script` ([HTML, section 4.12.1.3]), and so are
//! controls and noncharacters, which may not stand in HTML but may in JSON.
//!
//! [RFC 8259]: https://www.rfc-editor.org/rfc/rfc8259
//! [HTML, section 4.12.1.3]: https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements

use std::fmt::Write as _;

use crate::escape;

/// Writes objects and arrays; commas go where they belong.
#[derive(Debug, Default)]
pub(crate) struct Json {
    out: String,
    /// Whether something stands before at this depth.
    follows: bool,
}

impl Json {
    pub(crate) fn into_string(self) -> String {
        self.out
    }

    fn separate(&mut self) {
        if self.follows {
            self.out.push(',');
        }
        self.follows = true;
    }

    pub(crate) fn open(&mut self, bracket: char) {
        self.separate();
        self.out.push(bracket);
        self.follows = false;
    }

    pub(crate) fn close(&mut self, bracket: char) {
        self.out.push(bracket);
        self.follows = true;
    }

    /// The name of a member; its value must follow.
    pub(crate) fn name(&mut self, name: &str) {
        self.separate();
        self.string_alone(name);
        self.out.push(':');
        self.follows = false;
    }

    pub(crate) fn string(&mut self, text: &str) {
        self.separate();
        self.string_alone(text);
    }

    pub(crate) fn number(&mut self, number: usize) {
        self.separate();
        // Writing into a `String` cannot fail.
        let _ = write!(self.out, "{number}");
    }

    /// A member with a text; left out when the text is blank, since absent means unknown.
    pub(crate) fn member(&mut self, name: &str, text: &str) {
        if !text.trim().is_empty() {
            self.name(name);
            self.string(text);
        }
    }

    fn string_alone(&mut self, text: &str) {
        self.out.push('"');
        let mut copied = 0;
        let mut from = 0;
        while let Some(at) = escape::next_special::<true>(text.as_bytes(), from) {
            let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
            from = at + c.len_utf8();
            if is_plain(c) {
                continue;
            }
            self.out.push_str(text.get(copied..at).unwrap_or_default());
            copied = from;
            match c {
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\n' => self.out.push_str("\\n"),
                '\t' => self.out.push_str("\\t"),
                _ => {
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        let _ = write!(self.out, "\\u{unit:04x}");
                    }
                }
            }
        }
        self.out.push_str(text.get(copied..).unwrap_or_default());
        self.out.push('"');
    }
}

/// Whether `c` may stand as it is, in JSON and in HTML.
fn is_plain(c: char) -> bool {
    let code = u32::from(c);
    !matches!(c, '"' | '\\' | '<' | '>' | '&')
        && !c.is_control()
        && code & 0xFFFE != 0xFFFE
        && !(0xFDD0..=0xFDEF).contains(&code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_script_around_it() {
        let mut json = Json::default();
        json.string("</script><!-- & \"quoted\" \\ \n\u{0}\u{7F}\u{FFFE}\u{1FFFF} é");
        assert_eq!(
            json.into_string(),
            r#""\u003c/script\u003e\u003c!-- \u0026 \"quoted\" \\ \n\u0000\u007f\ufffe\ud83f\udfff é""#
        );
    }

    #[test]
    fn commas_stand_between_and_nowhere_else() {
        let mut json = Json::default();
        json.open('{');
        json.member("a", "1");
        json.member("none", " ");
        json.name("b");
        json.open('[');
        json.string("x");
        json.number(2);
        json.open('{');
        json.close('}');
        json.close(']');
        json.close('}');
        assert_eq!(json.into_string(), r#"{"a":"1","b":["x",2,{}]}"#);
    }
}
