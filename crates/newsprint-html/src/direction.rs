//! Direction: which way a block runs, by its first strong letter.
//!
//! As `dir="auto"` does ([HTML, section 3.2.6.4]), but for flags: the halves of a flag count as strong left-to-right characters, and a flag
//! in front of Hebrew words is no reason to set them from the left.
//!
//! [HTML, section 3.2.6.4]: https://html.spec.whatwg.org/multipage/dom.html#the-dir-attribute

use std::ops::ControlFlow;

use newsprint_core::{Article, Block, Direction, Heading, Inline, Language};

use crate::walk;

/// What the text of a block says of its direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Strong {
    /// The direction of the first strong letter.
    pub(crate) letter: Option<Direction>,
    /// Whether a flag stands in front of it.
    flag: bool,
}

impl Strong {
    /// Whether `dir="auto"` may see another direction than we do.
    pub(crate) fn misleads(self) -> bool {
        self.flag && self.letter != Some(Direction::Ltr)
    }

    fn see(&mut self, text: &str) -> ControlFlow<()> {
        for c in text.chars() {
            if let Some(direction) = direction_of(c) {
                self.letter = Some(direction);
                return ControlFlow::Break(());
            }
            self.flag |= matches!(c, '\u{1F1E6}'..='\u{1F1FF}');
        }
        ControlFlow::Continue(())
    }
}

/// The first strong letter of running text.
pub(crate) fn of_inlines(content: &[Inline]) -> Strong {
    if begins_plainly(content) {
        return Strong { letter: Some(Direction::Ltr), flag: false };
    }
    let mut strong = Strong::default();
    let _ = walk::inline_texts(content, &mut |text| strong.see(text));
    strong
}

/// Whether the text begins with a Latin letter of ASCII, in quotation marks or not: as most do.
fn begins_plainly(mut content: &[Inline]) -> bool {
    loop {
        let Some((first, _)) = content.split_first() else { return false };
        content = match first {
            Inline::Text(text) => return text.as_bytes().first().is_some_and(u8::is_ascii_alphabetic),
            Inline::Quoted(quoted) if matches!(quoted.marks.open, '"' | '\'' | '“' | '‘' | '«' | '„') => {
                &quoted.content
            }
            _ => return false,
        };
    }
}

/// The first strong letter of a heading, emoji included: a flag among them misleads.
pub(crate) fn of_heading(heading: &Heading) -> Strong {
    let mut strong = Strong::default();
    let emoji = heading.emoji.iter().try_for_each(|emoji| strong.see(emoji.as_str()));
    if emoji.is_continue() {
        let _ = walk::inline_texts(&heading.content, &mut |text| strong.see(text));
    }
    strong
}

/// The first strong letter of blocks.
pub(crate) fn of_blocks(blocks: &[Block]) -> Strong {
    if let Some(Block::Paragraph(paragraph)) = blocks.first()
        && begins_plainly(&paragraph.content)
    {
        return Strong { letter: Some(Direction::Ltr), flag: false };
    }
    let mut strong = Strong::default();
    let _ = walk::block_texts(blocks, &mut |text| strong.see(text));
    strong
}

/// The first strong letter of `text`.
pub(crate) fn of_text(text: &str) -> Strong {
    let mut strong = Strong::default();
    let _ = strong.see(text);
    strong
}

/// The direction of the article as given, or as its language has it; `None` is written `dir="auto"`.
pub(crate) fn known(article: &Article) -> Option<Direction> {
    article
        .direction
        .or_else(|| article.language.as_ref().filter(|language| is_rtl(language)).map(|_| Direction::Rtl))
}

/// What `dir="auto"` will see: the direction of the first block that has one beyond doubt.
pub(crate) fn automatic(article: &Article) -> Direction {
    let lines = [&article.kicker, &article.headline, &article.standfirst];
    let heads = lines.into_iter().flatten().map(|line| of_inlines(&line.content));
    let leads = article.lead.iter().map(|block| of_blocks(std::slice::from_ref(block)));
    let sections = article.sections.iter().flat_map(|section| {
        let blocks = section.blocks.iter().map(|block| of_blocks(std::slice::from_ref(block)));
        std::iter::once(of_heading(&section.heading)).chain(blocks)
    });
    let closing = article.closing.iter().flat_map(|closing| closing.question.iter().chain(&closing.after));
    let closing = closing.map(|block| of_blocks(std::slice::from_ref(block)));
    heads
        .chain(leads)
        .chain(sections)
        .chain(closing)
        .filter(|strong| !strong.misleads())
        .find_map(|strong| strong.letter)
        .unwrap_or(Direction::Ltr)
}

/// Languages and scripts that run from right to left (script subtags of BCP 47 go before the language's habit).
fn is_rtl(language: &Language) -> bool {
    const SCRIPTS: &[&str] = &[
        "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "syre", "syrj",
        "syrn", "thaa",
    ];
    const LANGUAGES: &[&str] =
        &["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"];
    let script = language
        .as_str()
        .split('-')
        .skip(1)
        .find(|s| s.len() == 4 && s.bytes().all(|b| b.is_ascii_alphabetic()));
    match script {
        Some(script) => SCRIPTS.contains(&script.to_ascii_lowercase().as_str()),
        None => LANGUAGES.contains(&language.primary().as_str()),
    }
}

/// The direction of a strong letter or mark (`Bidi_Class` L, R or AL); `None` for what takes the direction of its neighbours.
fn direction_of(c: char) -> Option<Direction> {
    match c {
        'A'..='Z' | 'a'..='z' | '\u{200E}' => Some(Direction::Ltr),
        // Most texts that begin with no letter begin with a quotation mark.
        '\0'..='\u{A9}' | '\u{2010}'..='\u{206F}' => None,
        // Emoji, and what makes signs emoji.
        '\u{2600}'..='\u{27BF}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F300}'..='\u{1FAFF}' => None,
        '\u{200F}' | '\u{61C}' => Some(Direction::Rtl),
        // Points and vowel signs are no letters.
        '\u{591}'..='\u{5BD}'
        | '\u{5BF}'
        | '\u{5C1}'..='\u{5C7}'
        | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}'
        | '\u{670}'
        | '\u{6D6}'..='\u{6E4}'
        | '\u{6E7}'..='\u{6ED}'
        | '\u{711}'
        | '\u{730}'..='\u{74A}'
        | '\u{7A6}'..='\u{7B0}'
        | '\u{7EB}'..='\u{7F3}'
        | '\u{816}'..='\u{819}'
        | '\u{81B}'..='\u{823}'
        | '\u{825}'..='\u{827}'
        | '\u{829}'..='\u{82D}'
        | '\u{859}'..='\u{85B}'
        | '\u{8D3}'..='\u{8FF}'
        | '\u{FB1E}' => None,
        '\u{590}'..='\u{8FF}'
        | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFE}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}' => c.is_alphabetic().then_some(Direction::Rtl),
        _ => c.is_alphabetic().then_some(Direction::Ltr),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_strong_letter_decides() {
        assert_eq!(of_text("“1. Ferry”").letter, Some(Direction::Ltr));
        assert_eq!(of_text("12 (מעבורת) Ferry").letter, Some(Direction::Rtl));
        assert_eq!(of_text("… عبّارة").letter, Some(Direction::Rtl));
        assert_eq!(of_text("渡船").letter, Some(Direction::Ltr));
        assert_eq!(of_text("12 — 🌊 ١٢").letter, None);
    }

    #[test]
    fn a_flag_is_no_letter() {
        assert_eq!(of_text("🇫🇮 מעבורת").letter, Some(Direction::Rtl));
        assert!(
            of_text("🇫🇮 מעבורת").misleads() && of_text("🇫🇮").misleads() && !of_text("🇫🇮 Ferry").misleads()
        );
    }

    #[test]
    fn a_script_goes_before_the_language() {
        let rtl = |tag: &str| tag.parse().is_ok_and(|language| is_rtl(&language));
        assert!(rtl("he") && rtl("fa-IR") && rtl("az-Arab") && rtl("UR"));
        assert!(!rtl("en") && !rtl("ar-Latn") && !rtl("az"));
    }
}
