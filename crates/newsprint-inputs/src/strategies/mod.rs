//! Strategies for proptest: texts as people paste them and texts that nobody would, articles that make every part of the model.

mod article;
mod blocks;
mod inlines;
mod text;
mod values;

pub use article::{article, wild_article};
pub use text::{any_text, pasted};
