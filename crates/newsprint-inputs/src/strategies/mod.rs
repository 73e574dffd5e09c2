//! Strategies for proptest: texts as people paste them and texts that nobody would, articles that make every part of the model.

mod article;
mod blocks;
mod inlines;
mod post;
mod text;
mod values;

pub use article::{article, wild_article};
pub use post::{post, wild_post};
pub use text::{any_text, pasted};
