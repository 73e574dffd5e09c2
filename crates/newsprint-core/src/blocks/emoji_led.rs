//! The emoji-led line: its first grapheme cluster is an emoji (see [`crate::is_emoji`]).

use crate::{
    lines::narrow,
    text::{blank, emoji},
};

/// Where the emoji end and the words begin, in bytes of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct EmojiLed {
    first: u32,
    count: u32,
    words: u32,
}

impl EmojiLed {
    /// Length of the first emoji.
    pub(crate) fn first(self) -> usize {
        self.first as usize
    }

    /// How many emoji stand at the front.
    pub(crate) fn count(self) -> usize {
        self.count as usize
    }

    /// Where the words begin; the length of the line when there are none.
    pub(crate) fn words(self) -> usize {
        self.words as usize
    }
}

/// Reads the emoji at the front of `line`.
pub(crate) fn read(line: &str, bare_symbols: bool) -> Option<EmojiLed> {
    let first = emoji::leading(line, bare_symbols)?.len();
    let (mut count, mut end) = (0, 0);
    for range in emoji::leading_run(line, bare_symbols) {
        count += 1;
        end = range.end;
    }
    let rest = line.get(end..).unwrap_or_default();
    let words = line.len() - rest.trim_start_matches(blank::is_blank).len();
    Some(EmojiLed { first: narrow(first), count: narrow(count), words: narrow(words) })
}

/// Emoji that stand for one another as marks of a list: ticks and crosses, keycaps, medals, arrows …
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Keycap,
    Tick,
    Medal,
    Arrow,
    Flag,
    Clock,
    Shape,
    Heart,
    Star,
    Weather,
    Moon,
    Zodiac,
    Ball,
    /// Itself only.
    Own(char),
}

/// The family of the emoji that `emoji` starts with.
pub(crate) fn family(emoji: &str) -> Family {
    let Some(first) = emoji.chars().next() else { return Family::Own(' ') };
    if emoji.contains('\u{20E3}') || first == '🔟' {
        return Family::Keycap;
    }
    match first {
        '✅' | '❌' | '✔' | '✖' | '☑' | '❎' | '☐' | '⬜' | '🆗' => Family::Tick,
        '🥇' | '🥈' | '🥉' => Family::Medal,
        '👉' | '➡' | '▶' | '⏩' | '👈' | '⬅' | '⬆' | '⬇' | '↗' | '↘' | '🔜' | '☞' => {
            Family::Arrow
        }
        '\u{1F1E6}'..='\u{1F1FF}' => Family::Flag,
        '\u{1F550}'..='\u{1F567}' => Family::Clock,
        '🔹'
        | '🔸'
        | '🔷'
        | '🔶'
        | '🔺'
        | '🔻'
        | '🔴'
        | '🔵'
        | '⚪'
        | '⚫'
        | '🟠'..='🟫'
        | '▪'
        | '▫'
        | '◾'
        | '◽'
        | '🔘'
        | '⭕' => Family::Shape,
        '❤' | '💙' | '💚' | '💛' | '💜' | '🖤' | '🧡' | '🤍' | '🤎' | '💗' | '💖' => {
            Family::Heart
        }
        '⭐' | '🌟' | '✨' | '💫' => Family::Star,
        '☀' | '☁' | '⛅' | '⛈' | '\u{1F324}'..='\u{1F32C}' | '❄' | '☔' | '⛄' => Family::Weather,
        '\u{1F311}'..='\u{1F318}' => Family::Moon,
        '♈'..='♓' => Family::Zodiac,
        '⚽' | '🏀' | '🏈' | '⚾' | '🎾' | '🏐' | '🏉' => Family::Ball,
        c => Family::Own(c),
    }
}
