//! The output read back by a strict parser: what must hold for every article, for arbitrary ones and for hostile ones.

#![expect(clippy::unwrap_used, reason = "the helpers of tests are tests")]

mod check;
mod documents;
mod dom;
mod hostile;
mod odd;
mod pages;
mod parts;
mod properties;
mod text;
