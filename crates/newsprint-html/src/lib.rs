//! Writes articles as semantic, safe HTML.
//!
//! ```
//! use newsprint_core::{Article, Heading, Section};
//!
//! let article = Article::new()
//!     .with_headline("Night Ferry Delayed")
//!     .with_section(Section::new(Heading::from("A Vote Nobody Wanted").with_emoji("⛴️")).with("The council met."));
//! let html = newsprint_html::to_string(&article);
//! assert!(html.contains("<section id=\"a-vote-nobody-wanted\">"));
//! assert!(html.contains("<h2><span class=\"emoji\" aria-hidden=\"true\">⛴️</span> A Vote Nobody Wanted</h2>"));
//! ```
//!
//! - [`to_string`] gives a fragment with the defaults, [`Html`] one with options.
//! - [`Page`] gives a whole page, with a stylesheet, JSON-LD and a strict policy.
//! - [`Renderer`] is how each part is written; override one method to change one part.
//!
//! # Safety of the output
//!
//! The output of any article, hostile ones read from JSON included, runs nothing, loads nothing, and leaves no attribute early: all text is
//! escaped, controls and noncharacters become U+FFFD, only `http`, `https`, `mailto` and fragment addresses become links, raw markup is
//! shown as its source, and no id shadows a name of the browser window ([`Article::anchors`](newsprint_core::Article::anchors)).

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod anchor;
mod body;
mod direction;
mod escape;
mod head;
mod json;
mod jsonld;
mod lookup;
mod options;
mod page;
mod renderer;
#[cfg(feature = "sanitise")]
mod sanitise;
mod sha256;
mod shell;
mod threads;
mod url;
mod walk;
mod words;
mod write;
mod writer;

use newsprint_core::Article;

pub use options::{Captions, Html, Images, InlineQuotes, RawHtml};
pub use page::{JsonLd, Page, Policy, Stylesheet};
pub use renderer::{Renderer, Standard};
pub use words::Words;
pub use writer::Writer;

/// The article as an HTML fragment: one `article` element, with the defaults of [`Html`].
///
/// The cost is linear in the size of the article.
pub fn to_string(article: &Article) -> String {
    Html::new().to_string(article)
}
