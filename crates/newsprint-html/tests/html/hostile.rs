//! Hostile documents, hundreds of them: none gets out of its place.

use newsprint_core::Article;
use newsprint_html::{Html, Images, Page, Stylesheet};

use crate::{
    check,
    documents::{self, PAYLOADS},
    dom::Dom,
};

#[test]
fn no_hostile_document_gets_out_of_its_place() {
    let mut count = 0;
    for (name, article) in documents::documents() {
        count += 1;
        let checked = std::panic::catch_unwind(|| check::check(&article));
        assert!(checked.is_ok(), "{name}");
    }
    assert!(count >= 700, "{count}");
}

#[test]
fn no_hostile_document_gets_out_of_a_page_with_every_option() {
    for (name, article) in documents::documents() {
        let html = Html::new()
            .contents(true)
            .leftovers(true)
            .images(Images::Load)
            .id_prefix("a1-")
            .class_prefix("np-");
        let page = Page::new().html(html).to_string(&article);
        let dom = Dom::of_page(&page);
        let checked = std::panic::catch_unwind(|| {
            check::sound(&dom, &page);
            check::json_ld(&dom, &page);
        });
        assert!(checked.is_ok(), "{name}");
    }
}

#[test]
fn no_option_of_a_page_gets_out_of_its_place() {
    for payload in PAYLOADS {
        let page = Page::new()
            .html(Html::new().class_prefix(payload).id_prefix(payload).allow_scheme(payload))
            .title(*payload)
            .description(*payload)
            .canonical(*payload)
            .site_name(*payload)
            .image(format!("https://example.org/{payload}"), *payload)
            .stylesheet(Stylesheet::DefaultAnd((*payload).to_owned()));
        let page = page.to_string(&Article::new().with_headline("Night Ferry"));
        let dom = Dom::of_page(&page);
        check::sound(&dom, &page);
        check::json_ld(&dom, &page);
    }
}

#[test]
fn no_given_id_and_no_heading_shadows_a_name_of_the_browser() {
    let names = [
        "location",
        "document",
        "constructor",
        "__proto__",
        "getElementById",
        "cookie",
        "body",
        "alert",
        "name",
        "self",
        "top",
    ];
    let (_, article) = documents::shapes().swap_remove(1);
    let dom = Dom::of_fragment(&newsprint_html::to_string(&article));
    for id in dom.elements.iter().filter_map(|element| element.attribute("id")) {
        assert!(!names.contains(&id), "{id}");
    }
}
