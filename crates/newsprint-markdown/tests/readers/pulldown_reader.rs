//! pulldown-cmark.

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::Picture;

pub fn picture(markdown: &str, gfm: bool) -> String {
    let mut options =
        Options::ENABLE_YAML_STYLE_METADATA_BLOCKS | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    if gfm {
        options |= Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_GFM;
    }
    let mut picture = Picture::default();
    let mut titles = Vec::new();
    // A tight item has no paragraph of its own here: one is opened for it, so that all readers say the same.
    let mut tight = Vec::new();
    let (mut in_code, mut code) = (false, String::new());
    for event in Parser::new_ext(markdown, options) {
        if is_block(&event) && tight.last() == Some(&Some(true)) {
            picture.close("p");
            *tight.last_mut().unwrap() = Some(false);
        }
        if is_inline(&event) && tight.last() == Some(&Some(false)) {
            picture.open("p");
            *tight.last_mut().unwrap() = Some(true);
        }
        match event {
            Event::Start(tag) => {
                in_code |= matches!(tag, Tag::CodeBlock(_));
                match &tag {
                    Tag::Item => tight.push(Some(false)),
                    Tag::Emphasis
                    | Tag::Strong
                    | Tag::Strikethrough
                    | Tag::Link { .. }
                    | Tag::Image { .. } => {}
                    _ => tight.push(None),
                }
                start(tag, &mut picture, &mut titles);
            }
            Event::End(tag) => {
                if !matches!(
                    tag,
                    TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
                ) {
                    tight.pop();
                }
                if tag == TagEnd::CodeBlock {
                    in_code = false;
                    picture.words(std::mem::take(&mut code).trim_end_matches('\n'));
                }
                end(tag, &mut picture, &mut titles);
            }
            Event::Text(text) if in_code => {
                code.push_str(&text);
            }
            Event::Text(text) => picture.words(&text),
            Event::Html(text) | Event::InlineHtml(text) => {
                picture.open("html");
                picture.words(text.trim_end_matches('\n'));
            }
            Event::Code(code) => {
                picture.open("code");
                picture.words(&code);
                picture.close("code");
            }
            Event::SoftBreak => picture.words("\n"),
            Event::HardBreak => {
                picture.open("br");
            }
            Event::Rule => picture.open("hr"),
            Event::FootnoteReference(label) => picture.open(&format!("note {label}")),
            Event::TaskListMarker(done) => picture.open(&format!("task {done}")),
            _ => picture.open("other"),
        }
    }
    picture.into_text()
}

fn is_block(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => !matches!(
            tag,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
        ),
        Event::End(tag) => !matches!(
            tag,
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
        ),
        Event::Rule => true,
        _ => false,
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    !is_block(event) && !matches!(event, Event::Html(_) | Event::TaskListMarker(_))
}

fn start(tag: Tag<'_>, picture: &mut Picture, titles: &mut Vec<String>) {
    match tag {
        Tag::Paragraph => picture.open("p"),
        Tag::Heading { level, .. } => picture.open(heading(level)),
        Tag::BlockQuote(kind) => picture.open(match kind {
            None => "quote",
            Some(BlockQuoteKind::Note) => "alert",
            Some(_) => "alert other",
        }),
        Tag::CodeBlock(CodeBlockKind::Fenced(info)) => picture.open(&format!("pre {info}")),
        Tag::CodeBlock(CodeBlockKind::Indented) => picture.open("pre "),
        Tag::HtmlBlock => {}
        Tag::List(Some(first)) => picture.open(&format!("ol {first}")),
        Tag::List(None) => picture.open("ul"),
        Tag::Item => picture.open("li"),
        Tag::Emphasis => picture.open("em"),
        Tag::Strong => picture.open("strong"),
        Tag::Strikethrough => picture.open("del"),
        Tag::Link { dest_url, title, link_type, .. } => {
            let mail = link_type == pulldown_cmark::LinkType::Email;
            let href = if mail { format!("mailto:{dest_url}") } else { dest_url.into_string() };
            picture.open_link(&href);
            titles.push(title.into_string());
        }
        Tag::Image { dest_url, title, .. } => picture.open(&format!("img {dest_url} {title}")),
        Tag::Table(_) => picture.open("table"),
        Tag::TableHead | Tag::TableRow => picture.open("tr"),
        Tag::TableCell => picture.open("td"),
        Tag::FootnoteDefinition(label) => picture.open(&format!("notedef {label}")),
        _ => picture.open("other"),
    }
}

fn end(tag: TagEnd, picture: &mut Picture, titles: &mut Vec<String>) {
    match tag {
        TagEnd::Paragraph => picture.close("p"),
        TagEnd::Heading(level) => picture.close(heading(level)),
        TagEnd::BlockQuote(_) => picture.close("quote"),
        TagEnd::CodeBlock => picture.close("pre"),
        TagEnd::HtmlBlock => {}
        TagEnd::List(true) => picture.close("ol"),
        TagEnd::List(false) => picture.close("ul"),
        TagEnd::Item => picture.close("li"),
        TagEnd::Emphasis => picture.close("em"),
        TagEnd::Strong => picture.close("strong"),
        TagEnd::Strikethrough => picture.close("del"),
        TagEnd::Link => picture.close_link(&titles.pop().unwrap()),
        TagEnd::Image => picture.close("img"),
        TagEnd::Table => picture.close("table"),
        TagEnd::TableHead | TagEnd::TableRow => picture.close("tr"),
        TagEnd::TableCell => picture.close("td"),
        TagEnd::FootnoteDefinition => picture.close("notedef"),
        _ => picture.close("other"),
    }
}

fn heading(level: HeadingLevel) -> &'static str {
    ["h1", "h2", "h3", "h4", "h5", "h6"][level as usize - 1]
}
