//! Markdown that says what the article says.
//!
//! ```
//! use newsprint_core::{Article, Heading, Section};
//!
//! let article = Article::new()
//!     .with_headline("Night Ferry Delayed")
//!     .with_section(Section::new(Heading::from("A Vote").with_emoji("⛴️")).with("Take snake_case, not *stars*."));
//! assert_eq!(
//!     newsprint_markdown::to_string(&article),
//!     "# Night Ferry Delayed\n\n## ⛴️ A Vote\n\nTake snake_case, not *stars\\*.\n",
//! );
//! ```
//!
//! A backslash stands only where a reader would take words for markup: taking any single one away changes what a CommonMark or
//! GitHub reader shows.

#[cfg(all(doctest, feature = "read"))]
#[doc = include_str!("../README.md")]
struct Readme;

mod alert;
mod caption;
mod emoji;
mod emoji_lines;
mod escape;
mod flat;
mod marks;
mod options;
#[cfg(feature = "read")]
mod read;
mod words;
mod write;

use newsprint_core::Article;

pub use options::{Flavour, HardBreak, Markdown};
#[cfg(feature = "read")]
pub use read::{Reader, read};

/// The article as Markdown, with the default options of [`Markdown`].
pub fn to_string(article: &Article) -> String {
    Markdown::new().to_string(article)
}
