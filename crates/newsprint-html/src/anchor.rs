//! Ids: what can be linked to. Each stands once in a page.

use std::collections::HashSet;

use newsprint_core::Article;

pub(crate) struct Ids<'a> {
    pub(crate) prefix: &'a str,
    /// The anchors of the sections, without prefix.
    pub(crate) anchors: Vec<String>,
    /// The same as a set, when links need it.
    names: HashSet<String>,
    quotes: Once,
    comments: Once,
}

impl<'a> Ids<'a> {
    pub(crate) fn new(article: &Article, prefix: &'a str) -> Self {
        let anchors = article.anchors();
        let names = if prefix.is_empty() { HashSet::new() } else { anchors.iter().cloned().collect() };
        Self {
            prefix,
            anchors,
            names,
            quotes: Once::with_room(article.quotes.len()),
            comments: Once::with_room(article.comments.len()),
        }
    }

    /// Whether a quote has not had its id yet.
    pub(crate) fn is_first_of_quote(&mut self, number: u32) -> bool {
        self.quotes.is_first(number)
    }

    /// Whether a comment has not had its id yet.
    pub(crate) fn is_first_of_comment(&mut self, number: u32) -> bool {
        self.comments.is_first(number)
    }

    /// A fragment of the source, with the prefix when it names a section of ours.
    pub(crate) fn fragment(&self, address: &str) -> Option<String> {
        let name = address.strip_prefix('#')?;
        self.names.contains(name).then(|| format!("#{}{name}", self.prefix))
    }
}

/// Numbers that were seen. Those of a parsed article are small and dense, those of a hostile one anything.
struct Once {
    low: Vec<bool>,
    high: HashSet<u32>,
}

/// The numbers below this are looked up in a vector.
const LOW: usize = 1 << 16;

impl Once {
    /// For numbers that count from 1 to `count`, though others may come.
    fn with_room(count: usize) -> Self {
        let low = if count == 0 { Vec::new() } else { vec![false; LOW.min(count + 1)] };
        Self { low, high: HashSet::new() }
    }

    fn is_first(&mut self, number: u32) -> bool {
        match usize::try_from(number) {
            Ok(at) if at < LOW => {
                if self.low.len() <= at {
                    self.low.resize(at + 1, false);
                }
                self.low.get_mut(at).is_some_and(|seen| !std::mem::replace(seen, true))
            }
            _ => self.high.insert(number),
        }
    }
}
