//! Small words inside names, in lower case: Ludwig van Beethoven, Ana de la Cruz.

/// Whether `word` stands inside names of people in some language.
pub(crate) fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "de" | "da"
            | "do"
            | "dos"
            | "del"
            | "della"
            | "di"
            | "du"
            | "la"
            | "le"
            | "van"
            | "von"
            | "der"
            | "den"
            | "zu"
            | "af"
            | "av"
            | "al"
            | "bin"
            | "bint"
            | "ibn"
            | "ben"
            | "ter"
            | "ten"
            | "y"
    )
}
