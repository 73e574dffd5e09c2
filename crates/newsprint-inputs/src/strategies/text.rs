//! Texts.

use proptest::{collection::vec, prelude::*, sample::select};

use super::values::printable;

/// Lines as people paste them, in any order: what `.*` never builds.
pub fn pasted() -> impl Strategy<Value = String> {
    vec((line(), end()), 0..40).prop_map(|lines| lines.into_iter().map(|(line, end)| line + end).collect())
}

/// Any text: pasted lines, any scalars, and runs of the characters that the rules look at.
pub fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => pasted(),
        1 => any::<String>(),
        2 => vec(prop_oneof![4 => mark(), 1 => any::<char>().prop_map(String::from)], 0..120).prop_map(|marks| marks.concat()),
    ]
}

fn end() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        10 => Just("\n\n"),
        10 => Just("\n"),
        1 => select(vec!["\r\n", "\r\n\r\n", "\r", "\u{2028}", "\u{2029}", " \n\t\n", "\n\u{200B}\n", "\n\n\n\n", ""]),
    ]
}

fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => vec(sentence(), 1..4).prop_map(|sentences| sentences.join(" ")),
        2 => (emoji(), title()).prop_map(|(emoji, title)| format!("{emoji} {title}")),
        1 => (list_mark(), sentence()).prop_map(|(mark, sentence)| format!("{mark}{sentence}")),
        1 => title(),
        1 => select(PLATFORM).prop_map(str::to_owned),
        1 => Just(String::new()),
        1 => vec(printable(), 0..40).prop_map(String::from_iter),
    ]
}

pub(super) fn sentence() -> impl Strategy<Value = String> {
    let quoted = (select(MARKS), words(), select(STOPS), select(CUES), name()).prop_map(
        |((open, close), words, stop, cue, name)| format!("{open}{words}{stop}{close} {cue} {name}."),
    );
    let fragment = (name(), select(CUES), select(MARKS), words(), words()).prop_map(
        |(name, cue, (open, close), quoted, rest)| format!("{name} {cue} {open}{quoted}{close} {rest}."),
    );
    let plain = (words(), select(STOPS)).prop_map(|(words, stop)| words + stop);
    prop_oneof![quoted, fragment, plain]
}

fn words() -> impl Strategy<Value = String> {
    vec(
        prop_oneof![
            8 => select(WORDS).prop_map(str::to_owned),
            1 => vec(printable(), 1..6).prop_map(String::from_iter),
            1 => mark(),
        ],
        1..9,
    )
    .prop_map(|words| words.join(" "))
}

fn title() -> impl Strategy<Value = String> {
    (vec(select(TITLE_WORDS), 1..6), prop_oneof![3 => Just(""), 1 => select(STOPS)])
        .prop_map(|(words, stop)| words.join(" ") + stop)
}

fn name() -> impl Strategy<Value = &'static str> {
    select(NAMES)
}

fn emoji() -> impl Strategy<Value = &'static str> {
    select(EMOJI)
}

fn list_mark() -> impl Strategy<Value = &'static str> {
    select(vec![
        "- ", "* ", "• ", "1. ", "2) ", "> ", "> > ", ">", "— ", "– ", "## ", "✅ ", "1️⃣ ", "  - ", "\t",
        "a) ", "→ ",
    ])
}

fn mark() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => select(MARKS).prop_map(|(open, _)| open.to_owned()),
        3 => select(MARKS).prop_map(|(_, close)| close.to_owned()),
        1 => emoji().prop_map(str::to_owned),
        1 => select(WORDS).prop_map(str::to_owned),
        1 => select(NAMES).prop_map(str::to_owned),
        3 => select(SIGNS).prop_map(str::to_owned),
    ]
}

pub(super) const MARKS: &[(&str, &str)] = &[
    ("“", "”"),
    ("\"", "\""),
    ("‘", "’"),
    ("'", "'"),
    ("«", "»"),
    ("« ", " »"),
    ("»", "«"),
    ("„", "“"),
    ("„", "”"),
    ("‚", "‘"),
    ("‹", "›"),
    ("「", "」"),
    ("『", "』"),
    ("《", "》"),
    ("“", ""),
    ("", "”"),
    ("``", "''"),
];
const STOPS: &[&str] = &[".", ",", "?", "!", ":", ";", "…", "...", "?!", "。", ".)", ""];
const CUES: &[&str] = &[
    "said",
    "says",
    "told reporters",
    "according to",
    "added",
    "asked",
    "wrote",
    "sagte",
    "a dit",
    "—",
    "is",
    "",
];
const NAMES: &[&str] = &[
    "Marta Oleander",
    "Oleander",
    "she",
    "He",
    "Mayor Tobias Renner",
    "the mayor",
    "Dr. Ines Falk",
    "one passenger",
    "the Harbour Board",
    "Jean-Luc d’Arc",
    "李明",
    "U.S. Senator Ann Bell",
];
const WORDS: &[&str] = &[
    "the",
    "ferry",
    "sailed",
    "at",
    "six",
    "it’s",
    "don't",
    "’90s",
    "dogs’",
    "U.S.",
    "Mr.",
    "$2.4",
    "(again)",
    "well-known",
    "*",
    "_x_",
    "<b>",
    "&amp;",
    "[a](b)",
    "#tag",
    "@lena",
    "https://example.org/?a=b&c",
    "über",
    "日本語",
    "שלום",
    "e\u{301}",
    "—",
    "–",
    "|",
    "\\",
    "`x`",
    "1.",
    "\u{A0}",
    "\u{AD}",
    "\u{200D}",
    "\u{FE0F}",
];
pub(super) const TITLE_WORDS: &[&str] = &[
    "First",
    "Crossing",
    "A",
    "Vote",
    "NEWS",
    "“Quiet",
    "Streets”",
    "What",
    "Now",
    "🌊",
    "–",
    "of",
    "2025",
    "Who’s",
];
pub(super) const EMOJI: &[&str] =
    &["⛴️", "🗳️", "☮️", "☮", "🇳🇴", "🇳", "👩🏽‍🚒", "1️⃣", "✅", "❌", "🚨🚨", "⛴️ 🧭", "©", "💣", "✨✨✨"];
const SIGNS: &[&str] = &[
    " ",
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "\t",
    "\0",
    "\u{1B}",
    "\u{7F}",
    ">",
    "#",
    "-",
    "*",
    "_",
    "`",
    "```",
    "~~~",
    "[",
    "]",
    "(",
    ")",
    "<",
    "&",
    "\\",
    "|",
    "=",
    "---",
    "\u{2028}",
    "\u{2029}",
    "\u{FEFF}",
    "\u{200B}",
    "\u{2060}",
    "\u{202E}",
    "\u{FE0E}",
    "\u{FE0F}",
    "\u{20E3}",
    "\u{301}",
    "\u{E0067}",
    ",",
    ".",
    "?",
    "!",
    ":",
];
const PLATFORM: &[&str] = &[
    "Share",
    "Post a Comment",
    "3 comments:",
    "Comments (2)",
    "Reply",
    "Leave a Reply",
    "By Johanna Quill",
    "By Johanna Quill and Bo Berg",
    "ANALYSIS",
    "March 3, 2025 at 4:05 PM",
    "2 hours ago",
    "12 likes",
    "Lena B. says:",
    "@lena yes, that",
    "Anonymous",
    "Labels: ferry, harbour",
    "Read more: The Bridge",
    "Advertisement",
    "Correction: it was six.",
    "UPDATE: the vote is over.",
    "HARBOUR TOWN (HC) —",
    "* * *",
    "✨✨✨",
    "---",
    "Photo: Ines Falk",
    "Sign up for our newsletter",
    "© 2025 Harbour Courier",
    "— Marta Oleander, baker",
    "She said:",
    "What do you think? Tell us below! 👇",
];
