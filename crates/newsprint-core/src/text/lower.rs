//! A word in lower case, without an allocation for the usual one.

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
