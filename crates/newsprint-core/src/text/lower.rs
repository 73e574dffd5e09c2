//! Lower case: of a word, without an allocation for the usual one; and of a text, without a look at each character.

use super::leap;

/// [`str::to_lowercase`], 2 instructions a byte for prose with curly marks where that takes 25.
pub(crate) fn lowered(text: &str) -> String {
    // The lower case of a sigma depends on what stands around it.
    if text.contains('Σ') {
        return text.to_lowercase();
    }
    let mut lower = String::with_capacity(text.len());
    let (mut from, mut at) = (0, 0);
    while let Some(next) = leap::find(text.as_bytes(), at, leap::beyond_ascii) {
        let Some(c) = text.get(next..).and_then(|rest| rest.chars().next()) else { break };
        at = next + c.len_utf8();
        // Small letters of Latin-1, marks of prose, emoji.
        if !matches!(c, '\u{DF}'..='\u{FF}' | '\u{2010}'..='\u{205E}' | '\u{1F300}'..='\u{1FAFF}') {
            lower.push_str(text.get(from..next).unwrap_or_default());
            lower.extend(c.to_lowercase());
            from = at;
        }
    }
    lower.push_str(text.get(from..).unwrap_or_default());
    lower.make_ascii_lowercase();
    lower
}

/// Longer words, and those beyond ASCII, take a `String`.
const LONGEST: usize = 24;

/// A word in lower case.
#[derive(Debug)]
pub(crate) enum Lower {
    Short([u8; LONGEST], usize),
    Long(String),
}

impl Lower {
    pub(crate) fn of(word: &str) -> Self {
        let mut buffer = [0; LONGEST];
        match buffer.get_mut(..word.len()) {
            Some(lower) if word.is_ascii() => {
                lower.copy_from_slice(word.as_bytes());
                lower.make_ascii_lowercase();
                Self::Short(buffer, word.len())
            }
            _ => Self::Long(word.to_lowercase()),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Short(..) => std::str::from_utf8(self.as_bytes()).unwrap_or_default(),
            Self::Long(word) => word,
        }
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Short(buffer, length) => buffer.get(..*length).unwrap_or_default(),
            Self::Long(word) => word.as_bytes(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_lowered_as_the_standard_library_does() {
        for c in '\0'..=char::MAX {
            for text in [format!("{c}"), format!("A “É” {c}bC 🙂 ’S{c}")] {
                assert_eq!(lowered(&text), text.to_lowercase(), "{text:?}");
            }
        }
        assert_eq!(lowered("ΟΔΟΣ ΣΑ"), "ΟΔΟΣ ΣΑ".to_lowercase());
    }
}
