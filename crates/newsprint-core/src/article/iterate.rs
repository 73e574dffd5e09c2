//! Iterators over one kind of part.

use unicode_segmentation::UnicodeSegmentation;

use super::{Article, Block, Inline, Node, Note, Quote, Section, SpeakerId, Step};

impl Article {
    /// The nodes that are entered, up to the comments.
    fn nodes(&self) -> impl Iterator<Item = Node<'_>> {
        self.walk()
            .filter_map(|step| match step {
                Step::Enter(node) => Some(node),
                Step::Leave(_) => None,
            })
            .take_while(|node| !matches!(node, Node::Comment(_)))
    }

    /// The blocks of lead, sections and closing, in the order of the text; blocks inside lists and block quotes follow the one
    /// that holds them. Comments are not included.
    ///
    /// ```
    /// use newsprint_core::{Article, List};
    ///
    /// let article = Article::new().with("One.").with(List::new(["Two.".into()]));
    /// assert_eq!(article.blocks().count(), 3); // the paragraph, the list, the paragraph in its item
    /// ```
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.nodes().filter_map(|node| match node {
            Node::Block(block) => Some(block),
            _ => None,
        })
    }

    /// Every piece of running text, headline and headings included, in the order of the text; pieces inside quotes, links and
    /// emphasis follow the one that holds them. Comments are not included.
    pub fn inlines(&self) -> impl Iterator<Item = &Inline> {
        self.nodes().filter_map(|node| match node {
            Node::Inline(inline) => Some(inline),
            _ => None,
        })
    }

    /// The words of the article by [UAX #29, section 4], headline included, comments not, in the order of the text.
    ///
    /// A word of which only a part is emphasised counts as two.
    ///
    /// ```
    /// use newsprint_core::Article;
    ///
    /// let article = Article::new().with_headline("Night Ferry Delayed").with("It’s 6 p.m.");
    /// assert_eq!(article.words().count(), 6);
    /// ```
    ///
    /// [UAX #29, section 4]: https://www.unicode.org/reports/tr29/#Word_Boundaries
    pub fn words(&self) -> impl Iterator<Item = &str> {
        let texts = self.inlines().filter_map(|inline| match inline {
            Inline::Text(text) => Some(text.as_str()),
            _ => None,
        });
        texts.flat_map(UnicodeSegmentation::unicode_words)
    }

    /// The corrections, updates and editor's notes, in the order of the text.
    pub fn notes(&self) -> impl Iterator<Item = &Note> {
        self.blocks().filter_map(|block| match block {
            Block::Note(note) => Some(note),
            _ => None,
        })
    }

    /// The quotes of one speaker, in the order of the text.
    ///
    /// ```
    /// let text = "Night Ferry\n\n“We sail at six,” said Ida Moor. “Perhaps,” said Jo Brandt. Moor added: “Or at seven.”";
    /// let article = newsprint_core::parse(text).article;
    /// let moor = &article.speakers[0];
    /// assert_eq!(moor.name, "Ida Moor");
    /// let words: Vec<String> = article.quotes_of(moor.id).map(|quote| article.quote_text(quote.id)).collect();
    /// assert_eq!(words, ["We sail at six,", "Or at seven."]);
    /// ```
    pub fn quotes_of(&self, speaker: SpeakerId) -> impl Iterator<Item = &Quote> {
        self.quotes.iter().filter(move |quote| quote.speaker() == Some(speaker))
    }

    /// The sections, nested by the levels of their headings.
    ///
    /// A level that is skipped (2, then 4) adds no empty section between.
    ///
    /// ```
    /// use newsprint_core::{Article, Heading, Level, Section};
    ///
    /// let article = Article::new()
    ///     .with_section(Section::new("Boats"))
    ///     .with_section(Section::new(Heading::from("Ferries").with_level(Level(3))))
    ///     .with_section(Section::new("Trains"));
    /// let tree = article.section_tree();
    /// assert_eq!(tree.len(), 2);
    /// assert_eq!(tree[0].sections[0].section.heading.to_text(), "Ferries");
    /// ```
    pub fn section_tree(&self) -> Vec<SectionNode<'_>> {
        let mut tops = Vec::new();
        // Open sections, outermost first; at most five, as levels do.
        let mut open: Vec<SectionNode<'_>> = Vec::new();
        for (index, section) in self.sections.iter().enumerate() {
            let level = section.heading.level.clamped();
            while let Some(last) = open.pop_if(|last| last.section.heading.level.clamped() >= level) {
                open.last_mut().map_or(&mut tops, |outer| &mut outer.sections).push(last);
            }
            open.push(SectionNode { index, section, sections: Vec::new() });
        }
        while let Some(last) = open.pop() {
            open.last_mut().map_or(&mut tops, |outer| &mut outer.sections).push(last);
        }
        tops
    }
}

/// A section with the deeper ones that follow it: see [`Article::section_tree`].
#[derive(Clone, Debug, PartialEq)]
pub struct SectionNode<'a> {
    /// Its index in [`Article::sections`].
    pub index: usize,
    /// The section itself.
    pub section: &'a Section,
    /// The sections below it, in their order.
    pub sections: Vec<SectionNode<'a>>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Comment, CommentId, Heading, Level};

    fn section(level: u8) -> Section {
        Section::new(Heading::from("x").with_level(Level(level)))
    }

    #[test]
    fn levels_nest_even_when_they_skip_or_lie_out_of_range() {
        let article =
            [4, 2, 6, 3, 200, 0].into_iter().fold(Article::new(), |a, level| a.with_section(section(level)));
        let tree = article.section_tree();
        let indices: Vec<_> = tree.iter().map(|node| node.index).collect();
        assert_eq!(indices, [0, 1, 5]);
        let below: Vec<_> = tree[1].sections.iter().map(|node| (node.index, node.sections.len())).collect();
        assert_eq!(below, [(2, 0), (3, 1)]);
    }

    #[test]
    fn comments_are_no_part_of_the_words() {
        let article = Article::new().with("One two.").with_comment(Comment::new(CommentId(1)).with("three"));
        assert_eq!(article.words().collect::<Vec<_>>(), ["One", "two"]);
        assert_eq!(article.blocks().count(), 1);
    }
}
