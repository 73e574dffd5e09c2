//! markdown-rs.

use markdown::{Constructs, ParseOptions, mdast::Node};

use super::Picture;

pub fn picture(markdown: &str, gfm: bool) -> String {
    let options = if gfm {
        ParseOptions::gfm()
    } else {
        ParseOptions { constructs: Constructs::default(), ..ParseOptions::default() }
    };
    let mut picture = Picture::default();
    node(&markdown::to_mdast(markdown, &options).unwrap(), &mut picture);
    picture.into_text()
}

fn within(tag: &str, name: &str, parent: &Node, picture: &mut Picture) {
    picture.open(tag);
    children(parent, picture);
    picture.close(name);
}

fn children(parent: &Node, picture: &mut Picture) {
    for child in parent.children().into_iter().flatten() {
        node(child, picture);
    }
}

fn node(at: &Node, picture: &mut Picture) {
    match at {
        Node::Root(_) => children(at, picture),
        Node::Blockquote(_) => within("quote", "quote", at, picture),
        Node::List(list) if list.ordered => {
            within(&format!("ol {}", list.start.unwrap_or(1)), "ol", at, picture);
        }
        Node::List(_) => within("ul", "ul", at, picture),
        Node::ListItem(item) => {
            picture.open("li");
            if let Some(done) = item.checked {
                picture.open(&format!("task {done}"));
            }
            children(at, picture);
            picture.close("li");
        }
        Node::Code(code) => {
            let info = [code.lang.as_deref(), code.meta.as_deref()];
            let info: Vec<&str> = info.into_iter().flatten().collect();
            picture.open(&format!("pre {}", info.join(" ")));
            picture.words(code.value.trim_end_matches('\n'));
            picture.close("pre");
        }
        Node::Html(html) => {
            picture.open("html");
            picture.words(&html.value);
        }
        Node::Paragraph(_) => within("p", "p", at, picture),
        Node::Heading(heading) => {
            let tag = format!("h{}", heading.depth);
            within(&tag, &tag, at, picture);
        }
        Node::ThematicBreak(_) => picture.open("hr"),
        Node::Text(text) => picture.words(&text.value),
        Node::Break(_) => picture.open("br"),
        Node::InlineCode(code) => {
            picture.open("code");
            picture.words(&code.value);
            picture.close("code");
        }
        Node::Emphasis(_) => within("em", "em", at, picture),
        Node::Strong(_) => within("strong", "strong", at, picture),
        Node::Delete(_) => within("del", "del", at, picture),
        Node::Link(link) => {
            picture.open_link(&link.url);
            children(at, picture);
            picture.close_link(link.title.as_deref().unwrap_or_default());
        }
        Node::Image(image) => {
            picture.open(&format!("img {} {}", image.url, image.title.as_deref().unwrap_or_default()));
            picture.words(&image.alt);
            picture.close("img");
        }
        Node::Table(_) => within("table", "table", at, picture),
        Node::TableRow(_) => within("tr", "tr", at, picture),
        Node::TableCell(_) => within("td", "td", at, picture),
        Node::FootnoteDefinition(note) => {
            within(&format!("notedef {}", note.identifier), "notedef", at, picture);
        }
        Node::FootnoteReference(note) => picture.open(&format!("note {}", note.identifier)),
        Node::Definition(definition) => picture.open(&format!("def {}", definition.url)),
        _ => within("other", "other", at, picture),
    }
}
