//! A link that may run code.

use crate::{Diagnostic, DiagnosticCode, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::LINK_UNSAFE,
        group: Group::Safety,
        means: "A link leads to a scheme other than http, https, mailto and tel.",
        why: "javascript: and data: links run code in the page that shows them. Writers of HTML leave them out.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"link","href":"javascript:alert(1)","content":[{"type":"text","text":"tickets"}]}]}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Ferry"}]},"lead":[{"type":"paragraph","content":[{"type":"link","href":"https://example.org","content":[{"type":"text","text":"tickets"}]}]}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

const SAFE: &[&str] = &["http", "https", "mailto", "tel"];

fn check(context: &Context<'_>, report: &mut Report) {
    for &(part, span, link) in &context.survey.links {
        if let Some(scheme) = scheme(&link.href).filter(|scheme| !SAFE.contains(&scheme.as_str())) {
            let message = format!("a link leads to {}:, which may run code", words::shown(&scheme));
            report.push(Diagnostic::new(DiagnosticCode::LINK_UNSAFE, message).at(span).in_part(part));
        }
    }
}

/// The scheme as browsers read it: they skip controls and spaces in front, and tabs and line ends anywhere ([URL], 4.4).
///
/// [URL]: https://url.spec.whatwg.org/#concept-basic-url-parser
fn scheme(href: &str) -> Option<String> {
    let href = href.trim_start_matches(|c: char| c <= ' ');
    let mut scheme = String::new();
    for c in href.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')) {
        match c {
            ':' => return (!scheme.is_empty()).then_some(scheme),
            'a'..='z' | 'A'..='Z' | '0'..='9' | '+' | '-' | '.' => scheme.push(c.to_ascii_lowercase()),
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::scheme;

    #[test]
    fn a_scheme_is_read_as_browsers_read_it() {
        assert_eq!(scheme(" \u{1}Java\tscript:alert(1)"), Some("javascript".to_owned()));
        assert_eq!(scheme("/a:b"), None);
        assert_eq!(scheme("tides?at=6:00"), None);
        assert_eq!(scheme("#6:00"), None);
    }
}
