//! The jobs that are measured, and the texts that they are measured on.

use newsprint::{Article, Parser};

/// A job on a text.
pub type Job = fn(&str);

/// Jobs on a text, by name: ours, then the others' way from text to HTML. Each frees what it made.
pub const JOBS: &[(&str, Job)] = &[
    ("parse", |text| drop(newsprint::parse(text))),
    ("structure", |text| drop(Parser::new().quotes(false).validate(false).parse(text))),
    ("quotes", |text| drop(Parser::new().validate(false).parse(text))),
    ("parse-and-html", |text| drop(newsprint::html::to_string(&newsprint::parse(text).article))),
    ("pulldown-cmark", |text| drop(pulldown_cmark(text))),
    ("comrak", |text| drop(comrak(text))),
    ("jotdown", |text| drop(jotdown(text))),
    ("markdown-rs", |text| drop(markdown_rs(text))),
];

/// A job on an article.
pub type Writing = fn(&Article);

/// Jobs on a parsed article, by name.
pub const WRITINGS: &[(&str, Writing)] = &[
    ("plain-text", |article| drop(newsprint::PlainText::new().to_string(article))),
    ("markdown", |article| drop(newsprint::markdown::to_string(article))),
    ("html", |article| drop(newsprint::html::to_string(article))),
    ("validate", |article| drop(article.validate())),
    ("json", |article| drop(article.to_json())),
];

/// Jobs on the Markdown of a parsed article, by name: pulldown-cmark's events with the extensions that our reader asks for, then our reader.
pub const READINGS: &[(&str, Job)] = &[
    ("pulldown-cmark-parse", |markdown| {
        std::hint::black_box(pulldown_cmark_parse(markdown));
    }),
    ("markdown-structure", |markdown| drop(markdown_structure(markdown))),
    ("markdown-read", |markdown| drop(newsprint::markdown::read(markdown))),
];

/// How many events pulldown-cmark has for `markdown`, with the extensions that our reader asks for.
pub fn pulldown_cmark_parse(markdown: &str) -> usize {
    use pulldown_cmark::Options;
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    pulldown_cmark::Parser::new_ext(markdown, options).into_offset_iter().count()
}

/// `markdown` read without looking for quotes, and not validated.
pub fn markdown_structure(markdown: &str) -> newsprint::Parsed {
    newsprint::markdown::Reader::new().parser(Parser::new().quotes(false).validate(false)).read(markdown)
}

/// `text` as HTML by pulldown-cmark.
pub fn pulldown_cmark(text: &str) -> String {
    let mut out = String::new();
    pulldown_cmark::html::push_html(&mut out, pulldown_cmark::Parser::new(text));
    out
}

/// `text` as HTML by comrak.
pub fn comrak(text: &str) -> String {
    comrak::markdown_to_html(text, &comrak::Options::default())
}

/// `text`, read as Djot, as HTML by jotdown.
pub fn jotdown(text: &str) -> String {
    jotdown::html::render_to_string(jotdown::Parser::new(text))
}

/// `text` as HTML by markdown-rs.
pub fn markdown_rs(text: &str) -> String {
    markdown::to_html(text)
}

/// A text with a name for tables.
#[derive(Clone, Debug)]
pub struct Input {
    name: &'static str,
    /// The text.
    pub text: String,
}

impl Input {
    /// The text called `name`: `founding`, `article` or one of [`newsprint_inputs::NASTY`]; `bytes` is the length of all but the first.
    /// `markdown:founding` is the Markdown that we write of it, for parsers of Markdown.
    pub fn named(name: &str, bytes: usize) -> Option<Self> {
        if let Some(name) = name.strip_prefix("markdown:") {
            let plain = Self::named(name, bytes)?;
            return Some(Self {
                text: newsprint::markdown::to_string(&newsprint::parse(&plain.text).article),
                ..plain
            });
        }
        let (name, text) = match name {
            "founding" => ("founding", FOUNDING.to_owned()),
            "article" => ("article", newsprint_inputs::article(bytes, 1)),
            other => {
                let nasty = newsprint_inputs::NASTY.iter().find(|nasty| nasty.name == other)?;
                (nasty.name, nasty.text(bytes))
            }
        };
        Some(Self { name, text })
    }

    /// The texts that benches run on: the founding article, and one of 1 MiB.
    pub fn all() -> Vec<Self> {
        ["founding", "article"].into_iter().filter_map(|name| Self::named(name, 1 << 20)).collect()
    }
}

impl std::fmt::Display for Input {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

const FOUNDING: &str = include_str!("../tests/fixtures/founding.txt");
