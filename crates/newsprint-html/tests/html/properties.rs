//! What holds for the output of any article: read back, it has no parse error, no element or attribute but ours, and the article's words.
//! `PROPTEST_CASES` says how many articles are tried; 60 without it.

use newsprint_html::{Captions, Html, Images, InlineQuotes, Page, RawHtml};
use newsprint_inputs::strategies::{article, wild_article};
use proptest::prelude::*;

use crate::{check, dom::Dom};

fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_article_becomes_sound_html_with_its_own_words(article in article()) {
        check::check(&article);
    }

    #[test]
    fn an_article_whose_ids_mean_nothing_does_too(article in wild_article()) {
        check::check(&article);
    }

    #[test]
    fn options_change_the_looks_and_not_the_soundness(article in wild_article(), prefix in "[a-z]{0,3}-?") {
        let html = Html::new()
            .class_prefix(&prefix)
            .id_prefix(&prefix)
            .inline_quotes(InlineQuotes::Q)
            .captions(Captions::All)
            .images(Images::Load)
            .raw(RawHtml::Drop)
            .contents(true)
            .leftovers(true)
            .reply_depth(2)
            .headline_level(2);
        let fragment = html.to_string(&article);
        check::sound(&Dom::of_fragment(&fragment), &fragment);
        let page = Page::new().html(html).site_name("Ferry & Post").canonical("https://example.org/?a&b").to_string(&article);
        let dom = Dom::of_page(&page);
        check::sound(&dom, &page);
        check::json_ld(&dom, &page);
    }

    #[test]
    fn leftovers_are_shown_where_they_stood_when_asked_for(article in article()) {
        let fragment = check::html().leftovers(true).to_string(&article);
        let dom = Dom::of_fragment(&fragment);
        check::sound(&dom, &fragment);
        check::text(&dom, &article, &fragment, true);
    }

    #[test]
    fn all_ways_of_writing_write_the_same(article in wild_article()) {
        let html = Html::new();
        let (mut formatted, mut bytes) = (String::new(), Vec::new());
        html.render_to(&article, &mut formatted).unwrap();
        html.write_to(&article, &mut bytes).unwrap();
        let whole = html.to_string(&article);
        prop_assert_eq!(&whole, &formatted);
        prop_assert_eq!(whole.as_bytes(), bytes);
    }
}
