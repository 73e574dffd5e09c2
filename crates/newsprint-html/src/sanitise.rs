//! Cleaning of HTML from elsewhere: `ammonia`, with a list of what text needs.
//!
//! No images (they load), no styles, classes or ids, links by the same schemes as everywhere.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use ammonia::{Builder, UrlRelative};

use crate::escape;

const INLINE: &[&str] = &[
    "abbr", "b", "bdi", "br", "cite", "code", "del", "em", "i", "ins", "kbd", "q", "s", "small", "strong",
    "sub", "sup", "u",
];
const BLOCKS: &[&str] = &["a", "blockquote", "dd", "dl", "dt", "li", "ol", "p", "pre", "ul"];

static INLINES_ONLY: LazyLock<Builder<'static>> = LazyLock::new(|| builder(INLINE.iter().copied().collect()));
static WITH_BLOCKS: LazyLock<Builder<'static>> =
    LazyLock::new(|| builder(INLINE.iter().chain(BLOCKS).copied().collect()));

fn builder(tags: HashSet<&'static str>) -> Builder<'static> {
    let mut builder = Builder::empty();
    let links =
        if tags.contains("a") { HashMap::from([("a", HashSet::from(["href"]))]) } else { HashMap::new() };
    builder
        .tags(tags)
        .clean_content_tags(HashSet::from([
            "script", "style", "title", "template", "noscript", "textarea", "iframe",
        ]))
        .tag_attributes(links)
        .generic_attributes(HashSet::from(["dir", "lang"]))
        .tag_attribute_values(HashMap::new())
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("ugc nofollow"))
        .strip_comments(true);
    builder
}

/// `html` as flow content.
pub(crate) fn block(html: &str) -> String {
    escape::raw_text(&WITH_BLOCKS.clean(html).to_string())
}

/// `html` as phrasing content without links, for it may stand inside one.
pub(crate) fn inline(html: &str) -> String {
    escape::raw_text(&INLINES_ONLY.clean(html).to_string())
}
