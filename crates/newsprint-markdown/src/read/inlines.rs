//! Running text from events.

use newsprint_core::{Break, Custom, Inline, Link, Raw, Value};
use pulldown_cmark::{CowStr, Event, LinkType, Tag};

/// Inline markup that is open.
#[derive(Debug)]
enum Open {
    Emphasis,
    Strong,
    Strikethrough,
    Link {
        href: String,
        title: Option<String>,
    },
    Image {
        src: String,
        title: Option<String>,
    },
    /// Markup that stands too deep: its words join those around it.
    Nothing,
}

/// Builds the content of one block.
#[derive(Debug, Default)]
pub(super) struct Inlines<'t> {
    /// The first of the words behind what is done: often they are all.
    first: &'t str,
    /// The words behind those.
    words: String,
    done: Vec<Inline>,
    open: Vec<(Open, Vec<Inline>)>,
}

impl<'t> Inlines<'t> {
    /// Opens the markup of `tag`. `depth` is how deep the block stands.
    pub(super) fn start(&mut self, tag: Tag<'_>, depth: usize) {
        let optional = |title: CowStr<'_>| (!title.is_empty()).then(|| title.into_string());
        let open = match tag {
            _ if depth + self.open.len() >= super::tree::DEEPEST => Open::Nothing,
            Tag::Emphasis => Open::Emphasis,
            Tag::Strong => Open::Strong,
            Tag::Strikethrough => Open::Strikethrough,
            Tag::Link { link_type, dest_url, title, .. } => {
                let is_mail = link_type == LinkType::Email && !dest_url.starts_with("mailto:");
                let href = if is_mail { format!("mailto:{dest_url}") } else { dest_url.into_string() };
                Open::Link { href, title: optional(title) }
            }
            Tag::Image { dest_url, title, .. } => {
                Open::Image { src: dest_url.into_string(), title: optional(title) }
            }
            _ => Open::Nothing,
        };
        self.flush();
        self.open.push((open, std::mem::take(&mut self.done)));
    }

    /// Closes the innermost markup.
    pub(super) fn end(&mut self) {
        let Some((open, outside)) = self.open.pop() else { return };
        self.flush();
        let content = std::mem::replace(&mut self.done, outside);
        match open {
            Open::Emphasis => self.push(Inline::Emphasis(content)),
            Open::Strong => self.push(Inline::Strong(content)),
            Open::Link { href, title } => {
                let mut link = Link::new(href, content);
                link.title = title;
                self.push(link.into());
            }
            Open::Strikethrough => {
                self.push(Custom::new("strikethrough", text_of(content)).into());
            }
            Open::Image { src, title } => {
                let mut image = Custom::new("image", text_of(content));
                image.data.insert("src", src);
                if let Some(title) = title {
                    image.data.insert("title", title);
                }
                self.push(image.into());
            }
            Open::Nothing => {
                for inline in content {
                    self.push(inline);
                }
            }
        }
    }

    /// Adds what `event` shows; `false` when it is no inline event.
    pub(super) fn event(&mut self, event: Event<'t>) -> bool {
        match event {
            Event::Text(CowStr::Borrowed(text)) if self.first.is_empty() && self.words.is_empty() => {
                self.first = text;
            }
            Event::Text(text) => self.words.push_str(&text),
            Event::Code(code) => self.push(Inline::Code(code.into_string())),
            Event::InlineHtml(html) | Event::Html(html) => {
                self.push(Raw::new("html", html.into_string()).into());
            }
            Event::SoftBreak => self.push(Inline::Break(Break { soft: true })),
            Event::HardBreak => self.push(Inline::Break(Break { soft: false })),
            Event::FootnoteReference(label) => {
                let mut reference = Custom::new("footnote_reference", format!("[^{label}]"));
                reference.data.insert("label", Value::String(label.into_string()));
                self.push(reference.into());
            }
            _ => return false,
        }
        true
    }

    fn push(&mut self, inline: Inline) {
        match inline {
            Inline::Text(text) => {
                let is_free = self.first.is_empty() && self.words.is_empty();
                if let (true, Some(Inline::Text(last))) = (is_free, self.done.last_mut()) {
                    self.words = std::mem::take(last);
                    self.done.pop();
                }
                self.words.push_str(&text);
            }
            other => {
                self.flush();
                self.done.push(other);
            }
        }
    }

    /// What was collected becomes text, in as much memory as it takes.
    fn flush(&mut self) {
        if let Some(text) = self.text() {
            self.done.push(text);
        }
    }

    fn text(&mut self) -> Option<Inline> {
        let first = std::mem::take(&mut self.first);
        if self.words.is_empty() {
            return (!first.is_empty()).then(|| Inline::from(first));
        }
        let text = if first.is_empty() { self.words.clone() } else { [first, &self.words].concat() };
        self.words.clear();
        Some(Inline::Text(text))
    }

    /// Takes the content; what is still open is closed.
    pub(super) fn take(&mut self) -> Vec<Inline> {
        while !self.open.is_empty() {
            self.end();
        }
        let text = self.text();
        if self.done.is_empty() {
            return text.into_iter().collect();
        }
        self.done.extend(text);
        self.done.drain(..).collect()
    }
}

/// The words of `content`.
pub(super) fn text_of(mut content: Vec<Inline>) -> String {
    if let [Inline::Text(text)] = content.as_mut_slice() {
        return std::mem::take(text);
    }
    newsprint_core::Line::new(content).to_text()
}
