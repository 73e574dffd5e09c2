//! Posts: what people paste, in the order in which they paste it.

use proptest::{collection::vec, option, prelude::*, sample::select};

use super::text::{EMOJI, MARKS, TITLE_WORDS, sentence};
use crate::phrases::{CLOSINGS, HEADINGS, HEADLINES, LISTS, NAMES, PROSE, QUOTED, REMARKS, SET_APART};

/// A post: headline, byline, lead, sections with paragraphs, quotes, lists, notes, code and separators, a closing question, comments. Blank
/// lines part what is to be apart. The words are those of editors.
pub fn post() -> BoxedStrategy<String> {
    post_of(&select(&PROSE[..]).prop_map(str::to_owned).boxed(), PLAIN_TITLE_WORDS)
}

/// A [`post`] some of whose sentences are made of marks, scripts and signs in any order.
pub fn wild_post() -> BoxedStrategy<String> {
    post_of(&prop_oneof![select(&PROSE[..]).prop_map(str::to_owned), sentence()].boxed(), TITLE_WORDS)
}

fn post_of(prose: &BoxedStrategy<String>, titles: &'static [&'static str]) -> BoxedStrategy<String> {
    let blocks = |least, most| vec(block(prose.clone()), least..most);
    let head = (headline(titles), option::of(byline()), blocks(0, 3));
    let sections = vec((heading(titles), blocks(1, 5)), 0..5);
    let comments = vec(comment(prose.clone()), 1..5);
    let tail = (option::of(select(&CLOSINGS[..])), option::weighted(0.4, comments));
    (head, sections, tail)
        .prop_map(|((headline, byline, lead), sections, (closing, comments))| {
            let mut parts: Vec<String> = std::iter::once(headline).chain(byline).chain(lead).collect();
            for (heading, blocks) in sections {
                parts.push(heading);
                parts.extend(blocks);
            }
            parts.extend(closing.map(str::to_owned));
            if let Some(comments) = comments {
                parts.push(format!("{} comments:", comments.len()));
                parts.extend(comments);
            }
            parts.join("\n\n")
        })
        .boxed()
}

fn headline(titles: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop_oneof![
        select(&HEADLINES[..]).prop_map(str::to_owned),
        vec(select(titles), 2..8).prop_map(|words| format!("The {}", words.join(" "))),
    ]
}

fn byline() -> impl Strategy<Value = String> {
    (select(&["By Johanna Quill", "By Johanna Quill and Bo Berg", "Von Ines Falk"][..]), option::of(date()))
        .prop_map(|(name, date)| date.map_or_else(|| name.to_owned(), |date| format!("{name}\n{date}")))
}

fn date() -> impl Strategy<Value = String> {
    (1..29, 1990..2030).prop_map(|(day, year)| format!("March {day}, {year} at 4:05 PM"))
}

fn heading(titles: &'static [&'static str]) -> impl Strategy<Value = String> {
    let made = (select(EMOJI), vec(select(titles), 1..6))
        .prop_map(|(emoji, words)| format!("{emoji} The {}", words.join(" ")));
    prop_oneof![select(&HEADINGS[..]).prop_map(str::to_owned), made]
}

fn block(prose: BoxedStrategy<String>) -> BoxedStrategy<String> {
    let words = prop_oneof![2 => prose, 1 => select(&QUOTED[..]).prop_map(str::to_owned)].boxed();
    let joint = select(&[" ", "\n"][..]);
    let paragraph = (words.clone(), vec((joint, words.clone()), 0..4))
        .prop_map(|(first, rest)| rest.into_iter().fold(first, |text, (gap, more)| text + gap + &more));
    let apart =
        (select(MARKS), words.clone()).prop_map(|((open, close), words)| format!("{open}{words}{close}"));
    let items = vec(words.clone(), 1..4)
        .prop_map(|items| items.iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n"));
    prop_oneof![
        12 => paragraph,
        2 => select(&SET_APART[..]).prop_map(str::to_owned),
        1 => apart,
        2 => select(&LISTS[..]).prop_map(str::to_owned),
        1 => items,
        1 => words.clone().prop_map(|words| format!("> {words}")),
        1 => words.clone().prop_map(|words| format!("Correction: {words}")),
        1 => select(&["* * *", "---", "✨✨✨"][..]).prop_map(str::to_owned),
        1 => vec(words, 1..3).prop_map(|lines| format!("```\n{}\n```", lines.join("\n"))),
    ]
    .boxed()
}

fn comment(prose: BoxedStrategy<String>) -> BoxedStrategy<String> {
    let words = prop_oneof![2 => select(&REMARKS[..]).prop_map(str::to_owned), 1 => prose];
    (select(&NAMES[..]), date(), vec(words, 1..4), any::<bool>())
        .prop_map(|(name, date, words, is_apart)| {
            format!("{name}\n{date}\n{}\nReply", words.join(if is_apart { "\n\n" } else { "\n" }))
        })
        .boxed()
}

/// Every quotation mark that opens is closed.
const PLAIN_TITLE_WORDS: &[&str] =
    &["First", "Crossing", "A", "Vote", "NEWS", "What", "Now", "🌊", "–", "of", "2025", "Who’s"];
