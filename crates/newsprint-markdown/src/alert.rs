//! Alerts: block quotes that GitHub shows as notes and warnings
//! ([GitHub Docs, Alerts](https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts)).

/// What the words in brackets are called in an article.
pub(crate) const KIND: &str = "alert";

const KINDS: [&str; 5] = ["note", "tip", "important", "warning", "caution"];

/// The length of the words that `text` begins with, when they make an alert of a block quote: `[!NOTE]`.
pub(crate) fn length(text: &str) -> Option<usize> {
    let (kind, _) = text.strip_prefix("[!")?.split_once(']')?;
    KINDS.iter().any(|known| kind.eq_ignore_ascii_case(known)).then_some(kind.len() + "[!]".len())
}
