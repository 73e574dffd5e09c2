//! What holds for the output of any article.

use std::collections::HashSet;

use newsprint_core::{Article, Direction};
use newsprint_html::{Html, Page, Words};
use serde_json::Value;

use super::{
    dom::{Dom, Element},
    text::{CLOSE, Expected, OPEN},
};

const ELEMENTS: &[&str] = &[
    "a",
    "article",
    "aside",
    "bdi",
    "blockquote",
    "br",
    "code",
    "div",
    "em",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "img",
    "li",
    "nav",
    "ol",
    "p",
    "pre",
    "q",
    "section",
    "span",
    "strong",
    "time",
    "ul",
];
const HEAD: &[&str] = &["html", "head", "meta", "title", "link", "style", "script", "body", "main"];

/// Attributes by element; `*` for all.
const ATTRIBUTES: &[(&str, &[&str])] = &[
    ("*", &["class", "dir", "id", "lang"]),
    ("aside", &["role"]),
    ("a", &["href", "rel", "title"]),
    ("img", &["src", "alt", "title", "loading", "decoding", "referrerpolicy"]),
    ("li", &["value"]),
    ("link", &["rel", "href"]),
    ("meta", &["charset", "name", "content", "property", "http-equiv"]),
    ("nav", &["aria-label"]),
    ("ol", &["start"]),
    ("script", &["type"]),
    ("span", &["aria-hidden", "aria-label", "role"]),
    ("time", &["datetime"]),
];

/// The options of the tests: words that can be told apart from the article's.
pub(crate) fn html() -> Html {
    let mut words = Words::english();
    for word in [
        &mut words.comments,
        &mut words.comment,
        &mut words.in_reply_to,
        &mut words.in_reply,
        &mut words.edited,
        &mut words.deleted,
        &mut words.removed,
        &mut words.not_shown,
        &mut words.contents,
        &mut words.image,
        &mut words.untitled,
    ] {
        *word = format!("{OPEN}{word}{CLOSE}").into();
    }
    Html::new().words(words)
}

/// Checks the fragment and the page of `article`; panics with what is wrong.
pub(crate) fn check(article: &Article) {
    let fragment = html().to_string(article);
    let dom = Dom::of_fragment(&fragment);
    sound(&dom, &fragment);
    text(&dom, article, &fragment, false);
    directions(&dom, article, &fragment);
    levels(&dom, article, &fragment);
    let page = Page::new().html(html()).to_string(article);
    let dom = Dom::of_page(&page);
    sound(&dom, &page);
    json_ld(&dom, &page);
}

/// No parse error, nothing outside the lists, each id once, no address that was not allowed.
pub(crate) fn sound(dom: &Dom, written: &str) {
    assert!(dom.errors.is_empty(), "{:?}\n{written}", dom.errors);
    let mut ids = HashSet::new();
    for element in &dom.elements {
        let known = ELEMENTS.contains(&element.name.as_str()) || HEAD.contains(&element.name.as_str());
        assert!(known, "<{}>\n{written}", element.name);
        for (name, value) in &element.attributes {
            let may = ATTRIBUTES
                .iter()
                .any(|(tag, names)| (*tag == "*" || *tag == element.name) && names.contains(&name.as_str()));
            assert!(may, "<{} {name}>\n{written}", element.name);
            match name.as_str() {
                "id" => {
                    assert!(ids.insert(value.clone()), "id {value:?} twice\n{written}");
                    assert!(!value.is_empty() && !value.contains(char::is_whitespace), "id {value:?}");
                }
                "href" | "src" => address(value, written),
                "dir" => assert!(matches!(value.as_str(), "ltr" | "rtl" | "auto")),
                _ => {}
            }
        }
        nesting(dom, element, written);
    }
}

fn address(value: &str, written: &str) {
    let scheme = ["http://", "https://", "mailto:", "#"].iter().any(|scheme| value.starts_with(scheme));
    assert!(scheme, "{value:?}\n{written}");
    let plain = value.chars().all(|c| c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c) || !c.is_ascii());
    assert!(plain, "{value:?}\n{written}");
}

/// What no parser complains of, but the standard forbids.
fn nesting(dom: &Dom, element: &Element, written: &str) {
    let inside = |name| dom.is_in(element, name);
    let is_block = !matches!(
        element.name.as_str(),
        "a" | "bdi"
            | "br"
            | "code"
            | "em"
            | "q"
            | "span"
            | "strong"
            | "time"
            | "img"
            | "script"
            | "style"
            | "meta"
            | "link"
            | "title"
    );
    for around in ["p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "a", "pre"] {
        assert!(!(is_block && inside(around)), "<{}> inside <{around}>\n{written}", element.name);
    }
    assert!(!(element.name == "a" && inside("a")), "a link inside a link\n{written}");
    assert!(
        !(matches!(element.name.as_str(), "header" | "footer") && (inside("header") || inside("footer"))),
        "{written}"
    );
}

/// The article's words, and nobody else's.
pub(crate) fn text(dom: &Dom, article: &Article, written: &str, leftovers: bool) {
    let wrong = Expected::of(article, leftovers).compare(&dom.text).err();
    assert!(wrong.is_none(), "{wrong:?}\n{written}\n{article:#?}");
}

/// Every block runs the way of its first strong letter.
fn directions(dom: &Dom, article: &Article, written: &str) {
    for element in &dom.elements {
        if !matches!(
            element.name.as_str(),
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "li" | "figcaption"
        ) {
            continue;
        }
        // A word of the writer's that stands alone in an item ("Image") has a paragraph of its own, with its direction.
        let before = element.text.split_once('\u{E000}').map(|(before, _)| before);
        if element.name == "li" && before.is_some_and(|before| !before.contains(char::is_alphabetic)) {
            continue;
        }
        let Some(wanted) = first_strong(&element.text) else { continue };
        let own = element.attribute("dir");
        let around = element
            .around
            .iter()
            .rev()
            .find_map(|&at| dom.elements[at].attribute("dir").map(|dir| (at, dir)));
        let found = match own.or(around.map(|(_, dir)| dir)) {
            Some("rtl") => Direction::Rtl,
            Some("auto") => automatic(dom, around.map_or(0, |(at, _)| at)),
            _ => Direction::Ltr,
        };
        assert_eq!(found, wanted, "{:?} in\n{written}\n{article:#?}", element.text);
    }
}

/// What `dir="auto"` finds: the first strong letter that stands in no `bdi` and in no element with a direction of its own.
fn automatic(dom: &Dom, article: usize) -> Direction {
    let mut blocks = dom.elements.iter().enumerate().filter(|(at, element)| {
        *at > article
            && element.around.contains(&article)
            && matches!(
                element.name.as_str(),
                "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "li" | "figcaption" | "pre"
            )
            && element.attribute("dir").is_none()
            && !element.around.iter().any(|&at| at > article && dom.elements[at].attribute("dir").is_some())
    });
    blocks.find_map(|(_, element)| first_strong(&element.text)).unwrap_or(Direction::Ltr)
}

fn first_strong(text: &str) -> Option<Direction> {
    text.chars().find_map(|c| match c {
        '\u{200E}' => Some(Direction::Ltr),
        '\u{200F}' | '\u{61C}' => Some(Direction::Rtl),
        // `Bidi_Class` NSM: points and vowel signs, some of them `Alphabetic`, are not strong.
        '\u{591}'..='\u{5C7}'
        | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}'
        | '\u{670}'
        | '\u{6D6}'..='\u{6ED}'
        | '\u{711}'
        | '\u{730}'..='\u{74A}'
        | '\u{7A6}'..='\u{7B0}'
        | '\u{7EB}'..='\u{7F3}'
        | '\u{816}'..='\u{82D}'
        | '\u{859}'..='\u{85B}'
        | '\u{8D3}'..='\u{8FF}'
        | '\u{FB1E}'
            if !matches!(
                c,
                '\u{5BE}'
                    | '\u{5C0}'
                    | '\u{5C3}'
                    | '\u{5C6}'
                    | '\u{6E5}'
                    | '\u{6E6}'
                    | '\u{81A}'
                    | '\u{824}'
                    | '\u{828}'
            ) =>
        {
            None
        }
        '\u{590}'..='\u{8FF}'
        | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}'
            if c.is_alphabetic() =>
        {
            Some(Direction::Rtl)
        }
        _ => c.is_alphabetic().then_some(Direction::Ltr),
    })
}

/// The headline is `h1`, sections have the levels of the model.
fn levels(dom: &Dom, article: &Article, written: &str) {
    let shown = |text: &str, emoji: bool| emoji || text.chars().any(|c| !is_blank(c));
    let mut wanted: Vec<u8> = Vec::new();
    wanted.extend(article.headline.iter().filter(|line| shown(&line.to_text(), false)).map(|_| 1));
    for section in &article.sections {
        let emoji = section.heading.emoji.iter().any(|emoji| emoji.as_str().chars().any(|c| !is_blank(c)));
        if shown(&section.heading.to_text(), emoji) {
            wanted.push(section.heading.level.clamped().0);
        }
    }
    let found: Vec<u8> = dom
        .elements
        .iter()
        .filter(|element| !element.around.iter().any(|&at| dom.elements[at].has_class("comments")))
        .filter_map(|element| element.name.strip_prefix('h')?.parse().ok())
        .collect();
    assert_eq!(found, wanted, "{written}");
}

/// What shows nothing.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{AD}' | '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' | '\u{202A}'..='\u{202E}' | '\u{FE00}'..='\u{FE0F}')
}

/// One object that any reader of JSON takes, whose references lead somewhere.
pub(crate) fn json_ld(dom: &Dom, written: &str) -> Value {
    let scripts: Vec<&Element> = dom.all("script").collect();
    assert_eq!(scripts.len(), 1, "{written}");
    assert_eq!(scripts[0].attribute("type"), Some("application/ld+json"));
    let read: Result<Value, _> = serde_json::from_str(&scripts[0].text);
    assert!(
        read.is_ok(),
        "{read:?}
{written}"
    );
    let value = read.unwrap_or_default();
    assert_eq!(value["@context"], "https://schema.org");
    assert!(value["@type"] == "NewsArticle" || value["@type"] == "Article");
    let ids: HashSet<&str> = dom.elements.iter().filter_map(|element| element.attribute("id")).collect();
    let mut stack = vec![&value];
    while let Some(value) = stack.pop() {
        match value {
            Value::Array(values) => stack.extend(values),
            Value::Object(members) => {
                if let Some(id) =
                    members.get("@id").and_then(Value::as_str).and_then(|id| id.strip_prefix('#'))
                {
                    assert!(ids.contains(id), "#{id} is nowhere\n{written}");
                }
                stack.extend(members.values());
            }
            Value::String(text) => assert!(!text.trim().is_empty()),
            Value::Null => assert_ne!(value, &Value::Null, "{written}"),
            _ => {}
        }
    }
    value
}
