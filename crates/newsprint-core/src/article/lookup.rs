//! From an id to its entry in a table.

use super::{Article, Comment, CommentId, Quote, QuoteId, Speaker, SpeakerId};

/// The entry with `id`: at its number's place in a table that a parser made, anywhere in one that was edited.
fn find<T>(table: &[T], number: u32, is_it: impl Fn(&T) -> bool) -> Option<&T> {
    let expected = usize::try_from(number).ok()?.checked_sub(1).and_then(|at| table.get(at));
    expected.filter(|entry| is_it(entry)).or_else(|| table.iter().find(|entry| is_it(entry)))
}

impl Article {
    /// The quote with this id. Takes the same short time for any id of a parsed article; after edits the table is searched.
    pub fn quote(&self, id: QuoteId) -> Option<&Quote> {
        find(&self.quotes, id.0, |quote| quote.id == id)
    }

    /// The speaker with this id; the cost is that of [`Article::quote`].
    pub fn speaker(&self, id: SpeakerId) -> Option<&Speaker> {
        find(&self.speakers, id.0, |speaker| speaker.id == id)
    }

    /// The comment with this id; the cost is that of [`Article::quote`].
    pub fn comment(&self, id: CommentId) -> Option<&Comment> {
        find(&self.comments, id.0, |comment| comment.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{QuoteForm, QuoteKind};

    #[test]
    fn an_entry_is_found_after_the_table_was_reordered() {
        let mut article = Article::new();
        for number in [3, 1, 2] {
            article.quotes.push(Quote::new(QuoteId(number), QuoteKind::Full, QuoteForm::Inline));
        }
        assert_eq!(article.quote(QuoteId(3)).map(|quote| quote.id), Some(QuoteId(3)));
        assert!(article.quote(QuoteId(0)).is_none() && article.quote(QuoteId(9)).is_none());
    }
}
