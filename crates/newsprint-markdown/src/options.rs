//! How to write Markdown.

use std::fmt;

use newsprint_core::Article;

use crate::write;

/// Writes articles as Markdown, with options of your own.
///
/// ```
/// use newsprint_core::{Article, Heading, Section};
/// use newsprint_markdown::{Flavour, Markdown};
///
/// let article = Article::new()
///     .with_headline("Night Ferry Delayed")
///     .with_section(Section::new(Heading::from("A Vote").with_emoji("⛴️")).with("1. May is a holiday."));
/// let plain = Markdown::new().flavour(Flavour::PlainEmoji).to_string(&article);
/// assert_eq!(plain, "# Night Ferry Delayed\n\n⛴️ A Vote\n\n1\\. May is a holiday.\n");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Markdown {
    pub(crate) flavour: Flavour,
    pub(crate) wrap: Option<usize>,
    pub(crate) hard_break: HardBreak,
    pub(crate) comments: bool,
    pub(crate) leftovers: bool,
    pub(crate) raw_html: bool,
}

/// What a text is written for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Flavour {
    /// [CommonMark 0.31.2](https://spec.commonmark.org/0.31.2/). Words that only GitHub's readers would take for markup are escaped too,
    /// since nobody knows who will read the text. Strikethrough loses its marks.
    #[default]
    CommonMark,
    /// [GitHub Flavored Markdown](https://github.github.com/gfm/): strikethrough keeps its marks.
    Gfm,
    /// CommonMark whose emoji headings stand as plain lines, as in a pasted post: `⛴️ A Vote` instead of `## ⛴️ A Vote`.
    PlainEmoji,
}

/// How a line break that readers see is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum HardBreak {
    /// A backslash at the end of the line.
    #[default]
    Backslash,
    /// Two spaces at the end of the line.
    Spaces,
}

/// The bytes of a block, in most articles.
const BLOCK: usize = 256;

impl Default for Markdown {
    fn default() -> Self {
        Self::new()
    }
}

impl Markdown {
    /// A writer with the defaults: CommonMark, lines as they are, hard breaks as backslashes, comments, no leftovers.
    pub const fn new() -> Self {
        Self {
            flavour: Flavour::CommonMark,
            wrap: None,
            hard_break: HardBreak::Backslash,
            comments: true,
            leftovers: false,
            raw_html: false,
        }
    }

    /// What the text is written for. Default: [`Flavour::CommonMark`].
    pub const fn flavour(mut self, flavour: Flavour) -> Self {
        self.flavour = flavour;
        self
    }

    /// The most columns of a line of running text; `None` never wraps and is the default.
    ///
    /// A column is a character. A word longer than that, or one that would be markup at the start of a line, stays on its line.
    pub const fn wrap(mut self, columns: Option<usize>) -> Self {
        self.wrap = columns;
        self
    }

    /// How a line break that readers see is written. Default: a backslash.
    pub const fn hard_break(mut self, style: HardBreak) -> Self {
        self.hard_break = style;
        self
    }

    /// Whether to write what readers wrote. Default: yes.
    pub const fn comments(mut self, yes: bool) -> Self {
        self.comments = yes;
        self
    }

    /// Whether to write what the platform wrote, at the end. Default: no.
    pub const fn leftovers(mut self, yes: bool) -> Self {
        self.leftovers = yes;
        self
    }

    /// Whether [`Raw`](newsprint_core::Raw) HTML is written as HTML. Default: no, readers then see the tags. Only for articles that you trust.
    pub const fn raw_html(mut self, yes: bool) -> Self {
        self.raw_html = yes;
        self
    }

    /// The article as Markdown; ends with a line feed unless it is empty.
    pub fn to_string(self, article: &Article) -> String {
        let sections = article.sections.iter().map(|section| 1 + section.blocks.len()).sum::<usize>();
        let mut out = String::with_capacity(BLOCK * (article.lead.len() + sections + article.comments.len()));
        // A `String` takes everything.
        let _ = self.render_to(article, &mut out);
        out
    }

    /// Writes the article as Markdown. The cost is linear in its length.
    ///
    /// # Errors
    ///
    /// What `out` returns.
    pub fn render_to(self, article: &Article, out: &mut impl fmt::Write) -> fmt::Result {
        write::article(article, self, out)
    }
}
