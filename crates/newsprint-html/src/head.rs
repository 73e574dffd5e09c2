//! The head of a page: title, description, and what is shown where a link is shared ([Open Graph]).
//!
//! [Open Graph]: https://ogp.me/

use std::borrow::Cow;

use newsprint_core::{Article, Block, Language, Stamp, StampValue};

use crate::{Page, Writer, jsonld, jsonld::About, url::Allowed, walk, write::stamp::machine};

/// Longest description in characters: about what search results show.
const DESCRIPTION: usize = 200;
/// Longest title that is made of running text.
const TITLE: usize = 70;

pub(crate) struct Head<'a> {
    title: String,
    description: String,
    canonical: Option<String>,
    image: Option<(String, &'a str)>,
    site_name: Option<&'a str>,
}

impl<'a> Head<'a> {
    pub(crate) fn of(page: &'a Page, article: &Article) -> Self {
        let given =
            |text: &Option<String>| text.as_deref().map(jsonld::one_line).filter(|text| !text.is_empty());
        let title = given(&page.title)
            .or_else(|| title(article))
            .unwrap_or_else(|| page.html.words.untitled.clone().into_owned());
        let image = page.image.as_ref().and_then(|(address, description)| {
            Allowed::check_web(address).map(|address| (address, description.as_str()))
        });
        Self {
            title,
            description: given(&page.description).or_else(|| description(article)).unwrap_or_default(),
            canonical: page.canonical.as_deref().and_then(Allowed::check_web),
            image,
            site_name: page.site_name.as_deref().filter(|name| !name.trim().is_empty()),
        }
    }

    pub(crate) fn about<'b>(&'b self, page: &'b Page, language: Option<&'b Language>) -> About<'b> {
        About {
            canonical: self.canonical.as_deref(),
            site_name: self.site_name,
            // The beginning of the text is no description, and stands in `articleBody` already.
            description: page.description.as_deref().map(str::trim),
            image: self.image.as_ref().map(|(address, _)| address.as_str()),
            language: language.map(Language::as_str),
        }
    }

    pub(crate) fn write(&self, article: &Article, out: &mut Writer<'_>) {
        out.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        out.text(&self.title);
        out.markup("</title>\n");
        named("description", &self.description, out);
        for author in article.bylines.iter().flat_map(|byline| &byline.authors).take(16) {
            named("author", author.name.trim(), out);
        }
        named("color-scheme", "light dark", out);
        if let Some(address) = &self.canonical {
            out.markup("<link rel=\"canonical\"");
            out.attribute("href", address);
            out.markup(">\n");
        }
        property("og:type", "article", out);
        property("og:title", &self.title, out);
        property("og:description", &self.description, out);
        property("og:url", self.canonical.as_deref().unwrap_or_default(), out);
        property("og:site_name", self.site_name.unwrap_or_default(), out);
        if let Some((address, description)) = &self.image {
            property("og:image", address, out);
            property("og:image:alt", description, out);
        }
        property("article:published_time", &day(article.published.as_ref()), out);
        property("article:modified_time", &day(article.updated.as_ref()), out);
    }
}

/// A time as Open Graph knows it: a day at least.
fn day(stamp: Option<&Stamp>) -> String {
    let value = stamp.and_then(|stamp| stamp.value);
    let value = value.filter(|value| !matches!(value, StampValue::Year(_) | StampValue::Month(..)));
    value.and_then(machine).unwrap_or_default()
}

fn named(name: &str, content: &str, out: &mut Writer<'_>) {
    meta("name", name, content, out);
}

fn property(name: &str, content: &str, out: &mut Writer<'_>) {
    meta("property", name, content, out);
}

fn meta(attribute: &str, name: &str, content: &str, out: &mut Writer<'_>) {
    if !content.is_empty() {
        out.markup("<meta");
        out.attribute(attribute, name);
        out.attribute("content", content);
        out.markup(">\n");
    }
}

pub(crate) fn policy(policy: &str, out: &mut Writer<'_>) {
    out.markup("<meta http-equiv=\"Content-Security-Policy\"");
    out.attribute("content", policy);
    out.markup(">\n");
}

pub(crate) fn stylesheet(address: &str, out: &mut Writer<'_>) {
    if let Some(address) = Allowed::check_web(address) {
        out.markup("<link rel=\"stylesheet\"");
        out.attribute("href", &address);
        out.markup(">\n");
    }
}

/// `https://example.org` of an address, as a policy names it.
pub(crate) fn origin(address: &str) -> Option<String> {
    let address = Allowed::check_web(address)?;
    let (scheme, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    // A policy is a header: letters beyond ASCII would have to be written in Punycode, which we do not.
    host.is_ascii().then(|| format!("{scheme}://{host}"))
}

/// The headline; else the first words there are.
fn title(article: &Article) -> Option<String> {
    let lines = [&article.headline, &article.kicker, &article.standfirst];
    let lines = lines.into_iter().flatten().map(|line| jsonld::one_line(&walk::text_of(&line.content)));
    let headings = article.sections.iter().map(|section| jsonld::one_line(&section.heading.to_text()));
    let paragraphs = article.lead.iter().map(|block| shortened(&block.to_text(), TITLE));
    lines.chain(paragraphs).chain(headings).find(|text| text.chars().any(|c| !walk::is_blank(c)))
}

/// The standfirst; else how the first paragraph begins.
fn description(article: &Article) -> Option<String> {
    let standfirst = article.standfirst.iter().map(|line| walk::text_of(&line.content));
    let sections = article.sections.iter().flat_map(|section| &section.blocks);
    let paragraphs = article.lead.iter().chain(sections).filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(walk::text_of(&paragraph.content)),
        _ => None,
    });
    standfirst.chain(paragraphs).map(|text| shortened(&text, DESCRIPTION)).find(|text| !text.is_empty())
}

/// The whole words at the front of `text`, at most `longest` characters and "…".
fn shortened(text: &str, longest: usize) -> String {
    let mut out = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        length += word.chars().count() + 1;
        if length > longest + 1 {
            if out.is_empty() {
                out.extend(word.chars().take(longest));
            }
            out.push('…');
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// `css` with `prefix` in front of each class. In our stylesheet a dot before a letter is always one.
pub(crate) fn with_prefix<'a>(css: &'a str, prefix: &str) -> Cow<'a, str> {
    if prefix.is_empty() {
        return Cow::Borrowed(css);
    }
    let mut out = String::with_capacity(css.len() + 100 * prefix.len());
    let mut rest = css.chars().peekable();
    while let Some(c) = rest.next() {
        out.push(c);
        if c == '.' && rest.peek().is_some_and(char::is_ascii_alphabetic) {
            out.push_str(prefix);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_ends_with_a_whole_word() {
        assert_eq!(shortened("one two  three", 7), "one two…");
        assert_eq!(shortened("one two\nthree", 13), "one two three");
        assert_eq!(shortened("unbreakable", 4), "unbr…");
    }

    #[test]
    fn a_prefix_goes_in_front_of_classes_only() {
        assert_eq!(
            with_prefix(".kicker, p.byline { top: .5em; margin: 1.5em }", "np-"),
            ".np-kicker, p.np-byline { top: .5em; margin: 1.5em }"
        );
    }

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        assert_eq!(
            origin("https://cdn.example.org:8443/a.css?b").as_deref(),
            Some("https://cdn.example.org:8443")
        );
        assert_eq!(origin("javascript:x"), None);
    }
}
