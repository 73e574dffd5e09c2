//! Text that cannot steer a terminal: what is invisible or in control is shown as its code point.

/// Whether `c` is shown as its code point: controls (Cc) but the tab, direction marks and overrides, other invisible characters.
///
/// Joiners and variation selectors are left to the cluster that they belong to.
pub(crate) fn is_hidden(c: char) -> bool {
    (c.is_control() && c != '\t')
        || matches!(
            c,
            '\u{00AD}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}'
                | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
                | '\u{FFF9}'..='\u{FFFB}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0001}'
        )
}

/// Writes `text` with everything hidden made visible; a tab becomes a space.
pub(super) fn push(text: &str, out: &mut String) {
    for c in text.chars() {
        push_char(c, out);
    }
}

pub(super) fn push_char(c: char, out: &mut String) {
    match c {
        '\t' => out.push(' '),
        c if is_hidden(c) => super::push(out, format_args!("<U+{:04X}>", u32::from(c))),
        c => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_escape_sequence_reaches_the_terminal() {
        let mut out = String::new();
        super::push("\u{1b}[31mred\u{9b}\u{202e}\r\n\0", &mut out);
        assert_eq!(out, "<U+001B>[31mred<U+009B><U+202E><U+000D><U+000A><U+0000>");
    }
}
