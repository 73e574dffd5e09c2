//! The output read back by a strict parser: what must hold for every article, for arbitrary ones and for hostile ones.

mod check;
mod documents;
mod dom;
mod hostile;
mod pages;
mod properties;
mod text;
