//! Addresses: only what an allow list knows becomes a link.
//!
//! A scheme is looked for in an allow list, since a list of bad ones is never complete. What passes is written as a valid URL string
//! ([URL, section 4.3]): characters that may not stand in one are percent-encoded, so that every reader takes it apart the same way.
//!
//! [URL, section 4.3]: https://url.spec.whatwg.org/#url-writing

/// The schemes that are always allowed; `http` and `https` need an authority.
const ALLOWED: &[&str] = &["http", "https", "mailto"];

/// What an address may be beside `http`, `https`, `mailto` and a fragment.
#[derive(Clone, Debug, Default)]
pub(crate) struct Allowed {
    /// Further schemes, in lower case.
    pub(crate) schemes: Vec<String>,
    /// Whether an address without a scheme may stand.
    pub(crate) relative: bool,
}

impl Allowed {
    /// `address` as a valid URL string; `None` when it may not become a link.
    pub(crate) fn check(&self, address: &str) -> Option<String> {
        // What readers strip before they look for the scheme (URL, section 4.4) is stripped here first, or is no link.
        let address = address.trim_matches(|c: char| c <= ' ');
        if address.starts_with('#') {
            return Some(encode(address));
        }
        let Some((scheme, rest)) = scheme_of(address) else {
            let is_other_host = address.starts_with(['/', '\\'])
                && address.get(1..).is_some_and(|rest| rest.starts_with(['/', '\\']));
            return (self.relative && !is_other_host && !address.is_empty()).then(|| encode(address));
        };
        let scheme = scheme.to_ascii_lowercase();
        if scheme == "http" || scheme == "https" {
            let rest = rest.strip_prefix("//")?;
            let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
            let (authority, path) = (rest.get(..end)?, rest.get(end..)?);
            // Readers take `\` for `/`, but encoded it would make what follows a part of the host.
            if path.starts_with('\\') {
                return None;
            }
            return is_authority(authority).then(|| format!("{scheme}://{authority}{}", encode(path)));
        }
        let known = ALLOWED.contains(&scheme.as_str()) || self.schemes.contains(&scheme);
        (known && !rest.is_empty()).then(|| format!("{scheme}:{}", encode(rest)))
    }

    /// The same for what a page loads or refers to as itself: `http` and `https` only.
    pub(crate) fn check_web(address: &str) -> Option<String> {
        Self::default().check(address).filter(|address| address.starts_with("http"))
    }
}

/// The scheme in front of `:`, by the grammar of RFC 3986, section 3.1.
fn scheme_of(address: &str) -> Option<(&str, &str)> {
    let end =
        address.bytes().position(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.')))?;
    let (scheme, rest) = (address.get(..end)?, address.get(end..)?.strip_prefix(':')?);
    scheme.starts_with(|c: char| c.is_ascii_alphabetic()).then_some((scheme, rest))
}

/// A host, with a port or not. Names and passwords in front of `@` are refused: they are there to deceive.
fn is_authority(authority: &str) -> bool {
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, port),
        _ => (authority, ""),
    };
    let is_port = port.is_empty() && !authority.ends_with(':')
        || port.parse::<u16>().is_ok() && port.bytes().all(|b| b.is_ascii_digit());
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_') || is_url_letter(c);
    let is_host = match host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok(),
        None => {
            host.chars().all(is_name)
                && host
                    .strip_suffix('.')
                    .unwrap_or(host)
                    .split('.')
                    .all(|label| !label.is_empty() && label.len() < 64)
                && !ends_in_number(host)
                || host.parse::<std::net::Ipv4Addr>().is_ok()
        }
    };
    is_port && is_host
}

/// A host that ends in a number is an IPv4 address or an error (URL, section 3.5).
fn ends_in_number(host: &str) -> bool {
    let last = host.strip_suffix('.').unwrap_or(host).rsplit('.').next().unwrap_or_default();
    let hexadecimal = last.strip_prefix("0x").or_else(|| last.strip_prefix("0X"));
    last.bytes().all(|b| b.is_ascii_digit())
        || hexadecimal.is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// A letter beyond ASCII that may stand in a host: no sign, blank or invisible character that could pass for another.
fn is_url_letter(c: char) -> bool {
    !c.is_ascii() && c.is_alphanumeric()
}

/// Percent-encodes what is no URL code point (URL, section 4.3), a `%` that begins no encoded byte, and a second `#`.
fn encode(part: &str) -> String {
    let mut out = String::with_capacity(part.len());
    let mut fragment = false;
    for (at, c) in part.char_indices() {
        let may_stand = match c {
            '#' => !std::mem::replace(&mut fragment, true),
            '%' => {
                let hex = part.as_bytes().get(at + 1..at + 3);
                hex.is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit))
            }
            _ if c.is_ascii() => c.is_ascii_alphanumeric() || "!$&'()*+,-./:;=?@_~".contains(c),
            _ => u32::from(c) >= 0xA0 && !is_noncharacter(c) && !c.is_whitespace(),
        };
        // A tab or line end inside an address is taken out by readers, so it is taken out here.
        if matches!(c, '\t' | '\n' | '\r') {
            continue;
        }
        if may_stand {
            out.push(c);
        } else {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
                out.push('%');
                out.extend(
                    [byte >> 4, byte & 15]
                        .iter()
                        .filter_map(|&d| DIGITS.get(usize::from(d)))
                        .map(|&d| char::from(d)),
                );
            }
        }
    }
    out
}

fn is_noncharacter(c: char) -> bool {
    let code = u32::from(c);
    (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str) -> Option<String> {
        Allowed::default().check(address)
    }

    #[test]
    fn web_mail_and_fragment_addresses_become_links() {
        for address in [
            "https://example.org/a?b=c&d#e",
            "http://[2001:db8::1]:8080/",
            "mailto:desk@example.org",
            "#vote",
            "https://ferry.example",
        ] {
            assert_eq!(check(address).as_deref(), Some(address));
        }
        assert_eq!(check(" HTTPS://example.org/ ").as_deref(), Some("https://example.org/"));
    }

    #[test]
    fn scripts_and_their_disguises_do_not() {
        for address in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " \u{1}javascript:alert(1)",
            "java\nscript:alert(1)",
            "java\tscript:alert(1)",
            "javascript&colon;alert(1)",
            "data:text/html,<script>",
            "vbscript:x",
            "file:///etc/passwd",
            "blob:https://x/y",
            "//example.org/",
            "/path",
            "path",
            "",
            "?q",
            "\\\\example.org",
            "https:example.org",
            "https:/example.org",
            "https://",
            "https:///x",
            "https://user:secret@example.org/",
            "https://a b/",
            "https://exa<mple/",
            "https://example.org:99999/",
            "https://1.2.3/",
            "https://example.org\\@evil.example/",
            "mailto:",
            "view-source:https://x",
        ] {
            assert_eq!(check(address), None, "{address:?}");
        }
    }

    #[test]
    fn what_may_not_stand_in_an_address_is_encoded() {
        assert_eq!(
            check("https://example.org/a b\"<>`{}|\\^%zz%41#x#y").as_deref(),
            Some("https://example.org/a%20b%22%3C%3E%60%7B%7D%7C%5C%5E%25zz%41#x%23y")
        );
        assert_eq!(
            check("https://example.org/\u{FFFE}\u{85}ü").as_deref(),
            Some("https://example.org/%EF%BF%BE%C2%85ü")
        );
    }

    #[test]
    fn more_is_allowed_when_asked_for() {
        let allowed = Allowed { schemes: vec!["tel".to_owned()], relative: true };
        assert_eq!(allowed.check("tel:+15550100").as_deref(), Some("tel:+15550100"));
        assert_eq!(allowed.check("/about").as_deref(), Some("/about"));
        assert_eq!(allowed.check("//example.org/"), None);
        assert_eq!(allowed.check("/\\example.org/"), None);
        assert_eq!(allowed.check("javascript:alert(1)"), None);
    }
}
