//! Pictures, and what the model lacks, inside running text.

use newsprint_core::{Custom, Image};

use super::{Flat, Kind};
use crate::{
    alert,
    options::{Flavour, Markdown},
    write::destination,
};

impl Flat {
    pub(crate) fn push_image(&mut self, image: &Image) {
        let mut written = String::new();
        destination::push_image(&image.src, &image.alt, image.title.as_deref(), &mut written);
        self.push_syntax(&written, Kind::Whole);
    }

    pub(super) fn push_custom(&mut self, custom: &Custom, options: Markdown, single_line: bool) {
        let string = |name: &str| match custom.data.get(name) {
            Some(newsprint_core::Value::String(text)) => Some(text.as_str()),
            _ => None,
        };
        match custom.kind.as_str() {
            "image" => {
                let mut image = Image::new(string("src").unwrap_or_default(), custom.fallback.clone());
                image.title = string("title").map(str::to_owned);
                self.push_image(&image);
            }
            "footnote_reference" if string("label").is_some_and(is_label) => {
                let label = string("label").unwrap_or_default();
                self.push_syntax(&format!("[^{label}]"), Kind::Whole);
            }
            alert::KIND if alert::length(&custom.fallback) == Some(custom.fallback.len()) => {
                self.push_syntax(&custom.fallback, Kind::Whole);
            }
            "strikethrough" if options.flavour == Flavour::Gfm && !custom.fallback.trim().is_empty() => {
                self.push_syntax("~~", Kind::Open);
                self.push_text(&custom.fallback, options, true);
                self.push_syntax("~~", Kind::Close);
            }
            _ => self.push_text(&custom.fallback, options, single_line),
        }
    }
}

/// Whether `label` can stand in `[^…]` as it is.
fn is_label(label: &str) -> bool {
    !label.is_empty() && !label.contains(|c: char| c.is_whitespace() || matches!(c, '[' | ']' | '\\' | '^'))
}
