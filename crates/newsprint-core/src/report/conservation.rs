//! Conservation: every non-blank byte of the source belongs to exactly one part.

use crate::{Article, Block, Node, Part, Span, Step, text::blank};

/// What [`Article::conservation`] found wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotConserved {
    /// Words that no part owns.
    #[error("bytes {} to {} ({words:?}) belong to no part", span.start, span.end)]
    Lost {
        /// Where they stand.
        span: Span,
        /// The words, cut to 40 characters.
        words: String,
    },
    /// Two parts own the same bytes.
    #[error("bytes {} to {} belong to two parts, the second is {part}", span.start, span.end)]
    Shared {
        /// The bytes that both have.
        span: Span,
        /// The second of the two.
        part: Part,
    },
    /// A part without a span, or with one that does not fit the text.
    #[error("the span of {part} is missing or does not fit the text")]
    Unplaced {
        /// The part.
        part: Part,
    },
}

impl Article {
    /// The spans of the parts that own bytes, in the order of the text: lines, bylines, headings, paragraphs, items, captions,
    /// comment heads, leftovers and the like. Quotes, speakers, attributions and stamps own nothing.
    fn owners(&self) -> Vec<(Option<Span>, Part)> {
        let mut owners = Vec::new();
        let mut walk = self.walk();
        while let Some(step) = walk.next() {
            let Step::Enter(node) = step else { continue };
            let part = walk.part();
            match node {
                Node::Kicker(line) | Node::Headline(line) | Node::Standfirst(line) => {
                    owners.push((line.span, part));
                }
                Node::Byline(byline) => owners.push((byline.span, part)),
                Node::Heading(heading) => owners.push((heading.span, part)),
                Node::Comment(comment) => {
                    owners.extend(comment.head.iter().map(|&span| (Some(span), part)));
                    continue;
                }
                // A list is its items, and lies between them; an item is its blocks and its mark.
                Node::Block(Block::List(_)) => continue,
                Node::Block(block) => owners.push((block.span(), part)),
                Node::Item(item) => owners.push((item.span, part)),
                Node::Caption(_) | Node::Inline(_) => continue,
            }
            walk.skip_inside();
        }
        owners.extend(
            self.leftovers.iter().enumerate().map(|(at, leftover)| (leftover.span, Part::Leftover(at))),
        );
        owners.sort_by_key(|(span, _)| *span);
        owners
    }

    /// Proves that every byte of `text` that is not blank belongs to exactly one part of this article, which must be made of it.
    ///
    /// Linear in the length of the text; meant for tests, and for readers of other formats.
    ///
    /// # Errors
    ///
    /// [`NotConserved`] says which bytes are lost or shared, the first ones in the order of the text.
    ///
    /// ```
    /// let text = "Night Ferry Delayed\n\nThe council met on Tuesday.";
    /// let mut article = newsprint_core::parse(text).article;
    /// assert_eq!(article.conservation(text), Ok(()));
    /// article.lead.clear();
    /// assert!(article.conservation(text).is_err());
    /// ```
    pub fn conservation(&self, text: &str) -> Result<(), NotConserved> {
        let mut at = 0;
        for (span, part) in self.owners() {
            let span = span.filter(|span| span.of(text).is_some()).ok_or(NotConserved::Unplaced { part })?;
            if span.start < at && !span.is_empty() {
                return Err(NotConserved::Shared {
                    span: Span { start: span.start, end: at.min(span.end) },
                    part,
                });
            }
            lost(text, at, span.start)?;
            at = at.max(span.end);
        }
        lost(text, at, u32::try_from(text.len()).unwrap_or(u32::MAX))
    }
}

/// The first words between two offsets that are not blank.
fn lost(text: &str, from: u32, to: u32) -> Result<(), NotConserved> {
    let gap = Span { start: from, end: to }.of(text).unwrap_or_default();
    let words = gap.trim_start_matches(blank::is_blank);
    let start = gap.len() - words.len();
    let words = words.trim_end_matches(blank::is_blank);
    if words.is_empty() {
        return Ok(());
    }
    let from = usize::try_from(from).unwrap_or(usize::MAX).saturating_add(start);
    let span = Span::new(from..from.saturating_add(words.len())).unwrap_or(Span { start: 0, end: 0 });
    Err(NotConserved::Lost { span, words: words.chars().take(40).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_lost_and_what_is_shared_is_told() {
        let text = "One two.\n\nThree four.";
        let mut article = crate::parse(text).article;
        assert_eq!(article.conservation(text), Ok(()));
        article.walk_mut(|node| {
            if let crate::NodeMut::Block(block) = node {
                *block.span_mut() = Some(Span { start: 6, end: 21 });
            }
        });
        let wrong = article.conservation(text).unwrap_err();
        assert!(matches!(wrong, NotConserved::Shared { .. } | NotConserved::Lost { .. }), "{wrong}");
    }
}
