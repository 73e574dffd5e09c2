//! comrak.

use comrak::{
    Arena, Options,
    nodes::{AstNode, ListType, NodeValue},
    parse_document,
};

use super::Picture;

pub fn picture(markdown: &str, gfm: bool) -> String {
    let mut options = Options::default();
    if gfm {
        options.extension.strikethrough = true;
        options.extension.table = true;
        options.extension.autolink = true;
        options.extension.tasklist = true;
        options.extension.footnotes = true;
        options.extension.alerts = true;
    }
    let arena = Arena::new();
    let mut picture = Picture::default();
    node(parse_document(&arena, markdown, &options), &mut picture);
    picture.into_text()
}

fn children<'a>(parent: &'a AstNode<'a>, picture: &mut Picture) {
    for child in parent.children() {
        node(child, picture);
    }
}

fn within<'a>(tag: &str, name: &str, parent: &'a AstNode<'a>, picture: &mut Picture) {
    picture.open(tag);
    children(parent, picture);
    picture.close(name);
}

fn node<'a>(at: &'a AstNode<'a>, picture: &mut Picture) {
    let value = at.data.borrow().value.clone();
    match value {
        NodeValue::Document => children(at, picture),
        NodeValue::BlockQuote => within("quote", "quote", at, picture),
        NodeValue::List(list) if list.list_type == ListType::Ordered => {
            within(&format!("ol {}", list.start), "ol", at, picture);
        }
        NodeValue::List(_) => within("ul", "ul", at, picture),
        NodeValue::Item(_) => within("li", "li", at, picture),
        NodeValue::TaskItem(item) => {
            picture.open("li");
            picture.open(&format!("task {}", item.symbol.is_some()));
            children(at, picture);
            picture.close("li");
        }
        NodeValue::CodeBlock(code) => {
            picture.open(&format!("pre {}", code.info));
            picture.words(code.literal.trim_end_matches('\n'));
            picture.close("pre");
        }
        NodeValue::HtmlBlock(html) => {
            picture.open("html");
            picture.words(html.literal.trim_end_matches('\n'));
        }
        NodeValue::Paragraph => within("p", "p", at, picture),
        NodeValue::Heading(heading) => {
            let tag = format!("h{}", heading.level);
            within(&tag, &tag, at, picture);
        }
        NodeValue::ThematicBreak => picture.open("hr"),
        NodeValue::Text(text) => picture.words(&text),
        NodeValue::SoftBreak => picture.words("\n"),
        NodeValue::LineBreak => picture.open("br"),
        NodeValue::Code(code) => {
            picture.open("code");
            picture.words(&code.literal);
            picture.close("code");
        }
        NodeValue::HtmlInline(html) => {
            picture.open("html");
            picture.words(&html);
        }
        NodeValue::Emph => within("em", "em", at, picture),
        NodeValue::Strong => within("strong", "strong", at, picture),
        NodeValue::Strikethrough => within("del", "del", at, picture),
        NodeValue::Link(link) => {
            picture.open_link(&link.url);
            children(at, picture);
            picture.close_link(&link.title);
        }
        NodeValue::Image(link) => within(&format!("img {} {}", link.url, link.title), "img", at, picture),
        NodeValue::Table(_) => within("table", "table", at, picture),
        NodeValue::TableRow(_) => within("tr", "tr", at, picture),
        NodeValue::TableCell => within("td", "td", at, picture),
        NodeValue::FootnoteDefinition(note) => {
            within(&format!("notedef {}", note.name), "notedef", at, picture);
        }
        NodeValue::FootnoteReference(note) => picture.open(&format!("note {}", note.name)),
        NodeValue::Alert(_) => within("alert", "quote", at, picture),
        _ => within("other", "other", at, picture),
    }
}
