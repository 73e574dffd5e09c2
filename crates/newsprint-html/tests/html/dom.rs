//! The output read back by html5ever, every parse error told.

use html5ever::{ParseOpts, parse_document, tendril::TendrilSink as _, tokenizer::TokenizerOpts};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// One element, flat: its name, attributes, and place.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    /// The elements around it, outermost first, as places in the list.
    pub(crate) around: Vec<usize>,
    /// All text inside.
    pub(crate) text: String,
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find_map(|(known, value)| (known == name).then_some(value.as_str()))
    }

    pub(crate) fn has_class(&self, name: &str) -> bool {
        self.attribute("class").is_some_and(|class| class.split(' ').any(|known| known == name))
    }
}

/// A page as its elements in their order.
#[derive(Debug)]
pub(crate) struct Dom {
    pub(crate) errors: Vec<String>,
    pub(crate) elements: Vec<Element>,
    /// The text of `body`, scripts and styles not.
    pub(crate) text: String,
}

impl Dom {
    /// Reads a whole page.
    pub(crate) fn of_page(page: &str) -> Self {
        let options = ParseOpts {
            tokenizer: TokenizerOpts { exact_errors: true, ..TokenizerOpts::default() },
            ..ParseOpts::default()
        };
        let dom = parse_document(RcDom::default(), options).one(page);
        let mut read = Self {
            errors: dom.errors.borrow().iter().map(|error| error.clone().into_owned()).collect(),
            elements: Vec::new(),
            text: String::new(),
        };
        read.walk(&dom.document);
        read
    }

    /// Reads a fragment in a page of nothing else.
    pub(crate) fn of_fragment(fragment: &str) -> Self {
        Self::of_page(&format!(
            "<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head><body>{fragment}</body></html>"
        ))
    }

    /// The elements with this name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |element| element.name == name)
    }

    /// Whether one of the elements around `element` is called `name`.
    pub(crate) fn is_in(&self, element: &Element, name: &str) -> bool {
        element.around.iter().any(|&at| self.elements[at].name == name)
    }

    /// Walks with a stack of its own.
    fn walk(&mut self, document: &Handle) {
        let mut stack: Vec<(Handle, Vec<usize>)> = vec![(document.clone(), Vec::new())];
        while let Some((node, around)) = stack.pop() {
            let mut inside = around.clone();
            match &node.data {
                NodeData::Element { name, attrs, .. } => {
                    let attributes = attrs.borrow();
                    let attributes = attributes
                        .iter()
                        .map(|attribute| (attribute.name.local.to_string(), attribute.value.to_string()));
                    inside.push(self.elements.len());
                    let element = Element {
                        name: name.local.to_string(),
                        attributes: attributes.collect(),
                        around,
                        text: String::new(),
                    };
                    self.elements.push(element);
                }
                NodeData::Text { contents } => {
                    let text = contents.borrow();
                    for &at in &inside {
                        self.elements[at].text.push_str(&text);
                    }
                    let hidden = ["script", "style", "head"];
                    if !inside.iter().any(|&at| hidden.contains(&self.elements[at].name.as_str())) {
                        self.text.push_str(&text);
                    }
                }
                NodeData::Comment { contents } => self.errors.push(format!("a comment: {contents}")),
                _ => {}
            }
            for child in node.children.borrow().iter().rev() {
                stack.push((child.clone(), inside.clone()));
            }
        }
    }
}
