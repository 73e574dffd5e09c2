//! The apostrophe: a single mark that quotes nothing.
//!
//! Inside a word it is always one (it’s, d’Aubigny). At the start of a word it is one before figures (’90s) and in a few clipped words (’tis).
//! At the end, a plural possessive (the boys’ choir) looks like a closing mark: only the marks around it can tell.

/// Clipped words, lower case, without their mark, sorted.
const CLIPPED: &[&str] = &[
    "bout", "cause", "cos", "cuz", "em", "er", "fraid", "n", "neath", "nother", "nuff", "round", "til",
    "till", "tis", "twas", "twere", "twill",
];

/// Whether the single mark before `rest` starts a clipped word or a decade.
pub(super) fn starts_clipped_word(rest: &str) -> bool {
    let word =
        rest.get(..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())).unwrap_or_default();
    if word.len() > 6 {
        return false;
    }
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 2 {
        return matches!(word.get(2..), Some("" | "s" | "er" | "ers"));
    }
    CLIPPED.binary_search(&word.to_lowercase().as_str()).is_ok()
}

/// How well a single mark after a letter would close a quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closing {
    /// It stands beside punctuation, or after a word that has no possessive like it.
    Strong,
    /// It may as well be a plural possessive or a dropped letter (the boys’ choir, goin’ home).
    Weak,
}

/// Judges the single mark between `before` and `after` (the text on its sides).
pub(super) fn closing(before: &str, after: &str) -> Closing {
    let last = before.chars().next_back();
    let mut behind = after.chars();
    let next = behind.next();
    let continues = next == Some(' ') && behind.next().is_some_and(char::is_alphanumeric);
    let dropped = before.ends_with("in") && before.len() > 3;
    match last {
        Some('s' | 'S' | 'x' | 'z') if continues => Closing::Weak,
        Some(_) if continues && dropped => Closing::Weak,
        _ => Closing::Strong,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(CLIPPED.is_sorted());
    }

    #[test]
    fn decades_and_clipped_words_open_nothing() {
        assert!(starts_clipped_word("90s rock"));
        assert!(starts_clipped_word("Tis a hard life"));
        assert!(!starts_clipped_word("Time flies"));
        assert!(!starts_clipped_word("1990 was good"));
    }

    #[test]
    fn a_plural_possessive_is_a_weak_closer() {
        assert_eq!(closing("the boys", " choir"), Closing::Weak);
        assert_eq!(closing("the boys", ", said"), Closing::Strong);
        assert_eq!(closing("not recovered", " and"), Closing::Strong);
    }
}
