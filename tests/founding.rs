//! The founding article, read and checked field by field, then rendered.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use newsprint::{
    Article, AttributionPlace, Basis, Block, LeftoverPlace, Line, Quote, QuoteForm, QuoteKind, Section,
    Severity, SpeakerKind, parse,
};

const TEXT: &str = include_str!("fixtures/founding.txt");

fn article() -> Article {
    parse(TEXT).article
}

fn text(line: Option<&Line>) -> Option<String> {
    line.map(Line::to_text)
}

#[test]
fn the_front_matter_is_a_headline_and_nothing_else() {
    let article = article();
    assert_eq!(
        text(article.headline.as_ref()).unwrap(),
        "Zelensky Leaves White House Without Tomahawk Missiles as Trump Pushes for “Ceasefire First” Approach"
    );
    assert!(article.kicker.is_none() && article.standfirst.is_none() && article.dateline.is_none());
    assert!(article.bylines.is_empty() && article.published.is_none() && article.updated.is_none());
    assert!(article.lead.is_empty());
}

#[test]
fn six_sections_open_at_their_emoji() {
    let headings: Vec<(String, String, u8)> = article()
        .sections
        .iter()
        .map(|Section { heading, .. }| (heading.emoji[0].to_string(), heading.to_text(), heading.level.0))
        .collect();
    let expected = [
        ("🇺🇸", "Tense Talks at the White House"),
        ("💣", "Trump Balances Diplomacy and Caution"),
        ("🪖", "Zelensky’s Offer and Strategic Frustration"),
        ("☮️", "“Stop Where We Are” – The Ceasefire Proposal"),
        ("🌍", "Reactions Across Europe"),
        ("🔍", "The Bigger Picture: Peace or Pressure?"),
    ];
    assert_eq!(headings, expected.map(|(emoji, words)| (emoji.to_owned(), words.to_owned(), 2)));
}

#[test]
fn blocks_stand_in_their_sections_and_keep_their_line_breaks() {
    let article = article();
    let counts: Vec<usize> = article.sections.iter().map(|section| section.blocks.len()).collect();
    assert_eq!(counts, [3, 2, 2, 3, 2, 3]);
    let broken = article.sections[1].blocks[0].to_text();
    assert_eq!(broken.lines().count(), 2);
    assert!(broken.lines().next().unwrap().ends_with("its own defense."));
}

#[test]
fn two_quotations_are_set_apart() {
    let article = article();
    let quoted: Vec<String> = article
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter(|block| matches!(block, Block::BlockQuote(_)))
        .map(Block::to_text)
        .collect();
    assert_eq!(
        quoted,
        [
            "“We have to stop where we are. He is right. The next step is to speak.”",
            "“We just want to live. We don’t want to give up — we just want them to leave us alone.”",
        ]
    );
}

#[test]
fn the_question_to_the_reader_closes_it() {
    let closing = article().closing.unwrap();
    assert_eq!(closing.question.len(), 1);
    assert!(closing.question[0].to_text().starts_with("Do you think Trump’s “ceasefire first” strategy"));
    assert!(closing.question[0].to_text().ends_with("🇺🇦🤔"));
    assert!(closing.after.is_empty());
}

#[test]
fn what_the_platform_left_is_kept_apart() {
    let article = article();
    let leftovers: Vec<_> =
        article.leftovers.iter().map(|leftover| (leftover.text.as_str(), leftover.place)).collect();
    assert_eq!(
        leftovers,
        [("Post a Comment", LeftoverPlace::End), ("Previous Post Next Post", LeftoverPlace::End)]
    );
    assert!(article.comments.is_empty());
}

/// The words, kind and form of a quote, its speaker's name, the cue.
type Row = (String, QuoteKind, QuoteForm, Option<String>, Option<String>);

fn row(article: &Article, quote: &Quote) -> Row {
    let attribution = quote.attribution.as_ref();
    let speaker = quote.speaker().and_then(|id| article.speaker(id)).map(|speaker| speaker.name.clone());
    (
        article.quote_text(quote.id),
        quote.kind,
        quote.form,
        speaker.or_else(|| attribution.map(|attribution| attribution.named_as.clone())),
        attribution.and_then(|attribution| attribution.cue.as_deref()).map(str::to_owned),
    )
}

#[test]
fn twelve_quotes_with_nine_sources() {
    use QuoteForm::{Block, Inline};
    use QuoteKind::{Fragment, Full, Label};
    let article = article();
    let rows: Vec<Row> = article.quotes.iter().map(|quote| row(&article, quote)).collect();
    let expected = [
        ("Ceasefire First", Label, Inline, None, None),
        ("positive and respectful discussions,", Fragment, Inline, Some("both sides"), Some("described as")),
        ("Hopefully, they won’t need it,", Full, Inline, Some("Donald Trump"), Some("said")),
        ("fairly close", Fragment, Inline, Some("Donald Trump"), Some("suggesting")),
        ("a big deal", Fragment, Inline, Some("Donald Trump"), Some("described")),
        ("trigger unnecessary escalation", Fragment, Inline, Some("Donald Trump"), Some("said")),
        ("Stop Where We Are", Label, Inline, None, None),
        ("stop where they are", Fragment, Inline, Some("Donald Trump"), Some("urging")),
        (
            "We have to stop where we are. He is right. The next step is to speak.",
            Full,
            Block,
            Some("Volodymyr Zelensky"),
            Some("saying"),
        ),
        ("productive,", Fragment, Inline, Some("Keir Starmer"), Some("called")),
        (
            "We just want to live. We don’t want to give up — we just want them to leave us alone.",
            Full,
            Block,
            Some("One shop owner"),
            Some("told the BBC"),
        ),
        ("ceasefire first", Label, Inline, None, None),
    ];
    let owned = |words: Option<&str>| words.map(str::to_owned);
    assert_eq!(
        rows,
        expected.map(|(text, kind, form, speaker, cue)| (
            text.to_owned(),
            kind,
            form,
            owned(speaker),
            owned(cue)
        ))
    );
}

#[test]
fn the_evidence_for_each_source_is_named() {
    use AttributionPlace::{After, Before, LeadIn};
    let article = article();
    let basis: Vec<_> =
        article.quotes.iter().map(|quote| quote.attribution.as_ref().map(|a| (a.place, a.basis))).collect();
    assert_eq!(basis[2], Some((After, Basis::Named)));
    assert_eq!(basis[4], Some((Before, Basis::Pronoun)));
    assert_eq!(basis[8], Some((LeadIn, Basis::Named)));
    assert_eq!(basis[10], Some((LeadIn, Basis::Described)));
    assert_eq!(basis[0], None);
}

#[test]
fn one_speaker_has_all_the_names_that_the_text_gives() {
    let article = article();
    let trump = article.speakers.iter().find(|speaker| speaker.name == "Donald Trump").unwrap();
    assert_eq!(trump.kind, SpeakerKind::Person);
    assert!(trump.mentions.iter().any(|mention| mention == "Trump"));
    assert_eq!(article.quotes_of(trump.id).count(), 5);
}

#[test]
fn nothing_false_is_said_about_it() {
    let report = parse(TEXT).report;
    assert!(report.iter().all(|diagnostic| diagnostic.severity == Severity::Info), "{report:?}");
}
