//! Documents as people have them: what is read from them, and that writing it says the same.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use newsprint_core::{Article, Block, Inline, Level, Parsed, QuoteForm, Severity};
use newsprint_markdown::{Markdown, read, to_string};

/// The article of `markdown`, which is written, read and written the same.
fn settled(markdown: &str) -> Article {
    let Parsed { article, report, .. } = read(markdown);
    assert_ne!(report.worst(), Some(Severity::Error), "{report:?}");
    let written = to_string(&article);
    assert_eq!(to_string(&read(&written).article), written);
    article
}

/// The words of each quote, and who said them.
fn quotes(markdown: &str) -> Vec<(String, Option<String>)> {
    let article = settled(markdown);
    let speaker = |id| article.speakers.iter().find(|speaker| speaker.id == id).map(|it| it.name.clone());
    article
        .quotes
        .iter()
        .map(|quote| {
            let said = quote.attribution.as_ref().and_then(|attribution| attribution.speaker);
            (article.quote_text(quote.id), said.and_then(speaker))
        })
        .collect()
}

#[test]
fn a_logo_and_badges_above_the_headline_are_no_kicker() {
    let article = settled(
        "<!-- checked -->\n\n<p><img src=\"logo.svg\"></p>\n\n[![build](b.svg)](https://example.org/b) ![docs](d.svg)\n\n# Tide\n\nTables for boats.\n",
    );
    assert_eq!(article.headline.as_ref().unwrap().to_text(), "Tide");
    assert_eq!(article.kicker, None);
    assert_eq!(article.lead.len(), 4);
}

#[test]
fn words_above_the_headline_are_its_kicker() {
    let article = settled("![logo](l.svg)\n\nHarbour\n\n# Tide\n\nTables for boats.\n");
    assert_eq!(article.kicker.as_ref().unwrap().to_text(), "Harbour");
    assert_eq!(article.lead.len(), 2);
}

#[test]
fn sections_of_level_1_stay_above_those_of_level_2() {
    let levels = |markdown| -> Vec<u8> {
        let article = settled(markdown);
        article.sections.iter().map(|section| section.heading.level.0).collect()
    };
    assert_eq!(levels("# Night\n\n# One\n\na\n\n## One A\n\nb\n\n# Two\n\nc\n"), [2, 3, 2]);
    assert_eq!(levels("# Night\n\n## One\n\na\n\n### One A\n\nb\n\n###### Deep\n\nc\n"), [2, 3, 6]);
    assert_eq!(levels("Words.\n\nMore words.\n\n# One\n\na\n\n## One A\n\nb\n"), [2, 3]);
}

#[test]
fn a_level_that_skips_is_kept() {
    let article = settled("# Night\n\n## One\n\na\n\n#### Deep\n\nb\n");
    assert_eq!(article.sections[1].heading.level, Level(4));
}

#[test]
fn front_matter_is_what_stands_first_and_nothing_else() {
    let text = "---\ntitle: A\n---\n\n# Head\n\nText.\n\n---\nkey: value\n---\n\nEnd.\n";
    let article = settled(text);
    assert_eq!(
        to_string(&article),
        "---\ntitle: A\n---\n\n# Head\n\nText.\n\n---\n\n## key: value\n\nEnd.\n"
    );
}

#[test]
fn toml_between_pluses_is_front_matter() {
    let text = "+++\ntitle = \"A *star*\"\n\n[params]\nx = 1\n+++\n\n# Head\n\nText.\n";
    assert_eq!(to_string(&settled(text)), text);
}

#[test]
fn pluses_of_the_words_are_no_front_matter() {
    let article = Article::new().with("+++\na = b\n+++");
    let written = Markdown::new().hard_break(newsprint_markdown::HardBreak::Spaces).to_string(&article);
    assert_eq!(written, "\\+++  \na = b  \n+++\n");
    assert_eq!(read(&written).article.lead[0].to_text(), "+++\na = b\n+++");
}

#[test]
fn a_byte_order_mark_is_nothing() {
    let article = settled("\u{feff}# Head\n\nText.\n");
    assert_eq!(article.headline.as_ref().unwrap().to_text(), "Head");
    let span = article.lead[0].span().unwrap().range();
    assert_eq!("\u{feff}# Head\n\nText.\n".get(span), Some("Text."));
    assert!(settled("\u{feff}---\ntitle: A\n---\n\n# Head\n").extra.get("front_matter").is_some());
}

#[test]
fn an_alert_stays_one_and_quotes_nobody() {
    let text = "# Head\n\nText.\n\n> [!WARNING]\n> The *tide* turns early.\n\n> [!note]\n>\n> - one\n";
    let article = settled(text);
    assert_eq!(to_string(&article), text);
    assert!(article.quotes.is_empty());
    assert_eq!(Markdown::new().wrap(Some(60)).to_string(&article), text);
}

#[test]
fn words_that_look_like_an_alert_are_words() {
    let text = "Text.\n\n> \\[!NOTE]\n> The tide turns.\n";
    let article = settled(text);
    assert_eq!(to_string(&article), text);
    assert_eq!(article.quotes.len(), 1);
}

#[test]
fn a_block_quote_of_several_paragraphs_is_one_quote() {
    let found = quotes(
        "# Head\n\n> It is a boat.\n>\n> It is no symbol.\n>\n> - It sails.\n>\n> > Nested.\n>\n> It stops.\n",
    );
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].0.starts_with("It is a boat.") && found[0].0.ends_with("It stops."), "{found:?}");
}

#[test]
fn a_block_quote_with_words_beside_its_marks_is_one_quote() {
    let article = settled("# Head\n\n> “Nobody asked.”\n>\n> The passengers were asked.\n");
    let Block::BlockQuote(block) = &article.lead[0] else { unreachable!() };
    let quote = article.quotes.iter().find(|quote| Some(quote.id) == block.quote).unwrap();
    assert_eq!(quote.form, QuoteForm::Block);
}

#[test]
fn attributions_below_a_block_quote_are_captions_in_many_styles() {
    for caption in [
        "— Marta Oleander, baker",
        "– Marta Oleander",
        "― Marta Oleander",
        "-- Marta Oleander",
        "*— Marta Oleander*",
        "**— Marta Oleander**, baker",
        "— *Marta Oleander*",
        "— [Marta Oleander](https://example.org/m)",
        "\\- Marta Oleander",
    ] {
        for between in ["\n> ", "\n>\n> ", "\\\n> ", "  \n> "] {
            let text = format!("# Head\n\n> “We pay for it properly.”{between}{caption}\n");
            let found = quotes(&text);
            assert_eq!(
                found,
                [("We pay for it properly.".to_owned(), Some("Marta Oleander".to_owned()))],
                "{text}"
            );
            let article = settled(&text);
            let Block::BlockQuote(block) = &article.lead[0] else { unreachable!() };
            assert!(block.caption.is_some(), "{text}");
        }
    }
}

#[test]
fn a_button_between_paragraphs_is_nobody() {
    let found = quotes(
        "# Head\n\nThe ferry sails again, said Rolf Hagen. “We never stopped,” he said.\n\nSubscribe now\n\nIn 1998 the boat was built.\n\n“I would do it again,” he wrote.\n",
    );
    assert_eq!(found[1].1.as_deref(), Some("Rolf Hagen"));
}

#[test]
fn words_in_markup_are_no_words_of_syntax() {
    let article = settled(
        "# Head\n\nSee [[Wiki Link|alias]], ![[embed.png]], ==mark==, %%note%%, #tag, ^id and {{< fig >}}.\n",
    );
    let Block::Paragraph(paragraph) = &article.lead[0] else { unreachable!() };
    assert!(matches!(paragraph.content.as_slice(), [Inline::Text(_)]));
    assert!(!to_string(&article).contains('\\'));
}
