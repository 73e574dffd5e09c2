//! Options: how an article is written as a fragment. Each has a default that is right for a page of its own.

use std::{fmt, io};

use newsprint_core::Article;

use crate::{Renderer, Standard, Words, Writer, shell, url::Allowed};

/// Writes articles as HTML fragments, with options of your own. Make one, use it for any number of articles, from any number of threads.
///
/// ```
/// use newsprint_core::Article;
/// use newsprint_html::{Html, InlineQuotes};
///
/// let article = Article::new().with_headline("Night Ferry Delayed").with("It sailed at six.");
/// let fragment = Html::new().class_prefix("np-").inline_quotes(InlineQuotes::Marks).to_string(&article);
/// assert!(fragment.contains(r#"<h1 class="np-headline">Night Ferry Delayed</h1>"#));
/// ```
#[derive(Clone, Debug)]
#[must_use]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own, behind a method")]
pub struct Html {
    pub(crate) class_prefix: String,
    pub(crate) id_prefix: String,
    pub(crate) inline_quotes: InlineQuotes,
    pub(crate) captions: Captions,
    pub(crate) raw: RawHtml,
    pub(crate) images: Images,
    pub(crate) allowed: Allowed,
    pub(crate) leftovers: bool,
    pub(crate) comments: bool,
    pub(crate) join_lines: bool,
    pub(crate) contents: bool,
    pub(crate) headline_level: u8,
    pub(crate) reply_depth: usize,
    pub(crate) words: Words,
}

/// How a quote inside running text is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InlineQuotes {
    /// `<span class="quote" id="q5">“…”</span>`: the text's own marks, and an id to refer to. The default.
    #[default]
    Span,
    /// `“…”`: the text's own marks alone.
    Marks,
    /// `<q id="q5">…</q>`: the reader's browser sets the marks of the page's language. A quote that goes on in the next paragraph, and a
    /// label, keep the text's own marks.
    Q,
}

/// Which block quotes get a caption that names the speaker.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Captions {
    /// Those with a line "— Name" in the text. The default.
    #[default]
    Written,
    /// Those too whose speaker is known from the words around them.
    All,
}

/// What becomes of [`Raw`](newsprint_core::Raw) markup. It is never trusted: override [`Renderer::raw`] for that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RawHtml {
    /// Shown as its source. The default, since nothing is lost.
    #[default]
    Escape,
    /// Left out.
    Drop,
    /// HTML is cleaned with `ammonia` (text markup, lists and links stay; whatever runs, loads or styles goes); other formats are shown as their source.
    #[cfg(feature = "sanitise")]
    Sanitise,
}

/// What becomes of an image.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Images {
    /// A link with the image's description. The default: the page asks no other site for anything.
    #[default]
    Link,
    /// An `img`, which the reader's browser loads.
    Load,
}

impl Default for Html {
    fn default() -> Self {
        Self::new()
    }
}

impl Html {
    /// The defaults.
    pub fn new() -> Self {
        Self {
            class_prefix: String::new(),
            id_prefix: String::new(),
            inline_quotes: InlineQuotes::default(),
            captions: Captions::default(),
            raw: RawHtml::default(),
            images: Images::default(),
            allowed: Allowed::default(),
            leftovers: false,
            comments: true,
            join_lines: false,
            contents: false,
            headline_level: 1,
            reply_depth: 5,
            words: Words::english(),
        }
    }

    /// What stands in front of every class, such as `np-`. Default: nothing. Characters but ASCII letters, digits, `-` and `_` are left out.
    pub fn class_prefix(mut self, prefix: impl AsRef<str>) -> Self {
        self.class_prefix = name_characters(prefix.as_ref());
        self
    }

    /// What stands in front of every id, such as `a17-`, so that several articles can share a page. Default: nothing. Characters but ASCII
    /// letters, digits, `-` and `_` are left out.
    pub fn id_prefix(mut self, prefix: impl AsRef<str>) -> Self {
        self.id_prefix = name_characters(prefix.as_ref());
        self
    }

    /// How quotes inside running text are written. Default: [`InlineQuotes::Span`].
    pub fn inline_quotes(mut self, how: InlineQuotes) -> Self {
        self.inline_quotes = how;
        self
    }

    /// Which block quotes name their speaker in a caption. Default: [`Captions::Written`].
    pub fn captions(mut self, which: Captions) -> Self {
        self.captions = which;
        self
    }

    /// What becomes of raw markup. Default: [`RawHtml::Escape`].
    pub fn raw(mut self, how: RawHtml) -> Self {
        self.raw = how;
        self
    }

    /// What becomes of images. Default: [`Images::Link`].
    pub fn images(mut self, how: Images) -> Self {
        self.images = how;
        self
    }

    /// Lets one more scheme (`tel`, `sms`) become a link, beside `http`, `https`, `mailto` and fragments. Schemes that run or contain
    /// documents (`javascript`, `vbscript`, `data`, `blob`, `file`) stay refused.
    pub fn allow_scheme(mut self, scheme: impl AsRef<str>) -> Self {
        let scheme = scheme.as_ref().to_ascii_lowercase();
        if !["javascript", "vbscript", "data", "blob", "file", "filesystem"].contains(&scheme.as_str()) {
            self.allowed.schemes.push(scheme);
        }
        self
    }

    /// Whether addresses without a scheme become links. Default: no, since an article is read at other places than it was written for.
    pub fn relative_links(mut self, yes: bool) -> Self {
        self.allowed.relative = yes;
        self
    }

    /// Whether what the platform wrote (`Post a Comment`) is shown. Default: no.
    pub fn leftovers(mut self, yes: bool) -> Self {
        self.leftovers = yes;
        self
    }

    /// Whether readers' comments are shown. Default: yes.
    pub fn comments(mut self, yes: bool) -> Self {
        self.comments = yes;
        self
    }

    /// Whether a table of contents stands below the header, when there are two sections or more. Default: no.
    pub fn contents(mut self, yes: bool) -> Self {
        self.contents = yes;
        self
    }

    /// Whether the single line breaks of a paragraph are joined by white space, for text that was wrapped. Default: no, each is a `<br>`.
    pub fn join_lines(mut self, yes: bool) -> Self {
        self.join_lines = yes;
        self
    }

    /// The level of the headline, 1 to 4, when the article stands below other headings; sections follow. Default: 1.
    pub fn headline_level(mut self, level: u8) -> Self {
        self.headline_level = level.clamp(1, 4);
        self
    }

    /// How many levels of a thread are shown one inside the other; deeper replies stand below each other and say whom they answer. Default: 5.
    /// At least 1, at most 16.
    pub fn reply_depth(mut self, levels: usize) -> Self {
        self.reply_depth = levels.clamp(1, 16);
        self
    }

    /// The few words that no article wrote. Default: [`Words::english`].
    pub fn words(mut self, words: Words) -> Self {
        self.words = words;
        self
    }

    /// Whether the elements of quotes have ids.
    pub(crate) fn shows_quote_ids(&self) -> bool {
        self.inline_quotes != InlineQuotes::Marks
    }

    /// The article as an HTML fragment: one `article` element.
    ///
    /// The cost is linear in the size of the article.
    pub fn to_string(&self, article: &Article) -> String {
        let mut out = Writer::new(article, self, None);
        Standard.article(article, &mut out);
        out.into_string()
    }

    /// Writes the fragment into `out`.
    ///
    /// # Errors
    ///
    /// What `out` says.
    pub fn render_to(&self, article: &Article, out: &mut impl fmt::Write) -> fmt::Result {
        self.render_with(&mut Standard, article, out)
    }

    /// Writes the fragment into `out`, each part as `renderer` has it.
    ///
    /// # Errors
    ///
    /// What `out` says.
    pub fn render_with(
        &self,
        renderer: &mut impl Renderer,
        article: &Article,
        out: &mut impl fmt::Write,
    ) -> fmt::Result {
        self.write_parts(renderer, article, out)
    }

    /// Writes the fragment as UTF-8 into a file, socket or pipe, a few kilobytes at a time.
    ///
    /// # Errors
    ///
    /// What `out` says.
    pub fn write_to(&self, article: &Article, out: impl io::Write) -> io::Result<()> {
        shell::write(out, |out| self.write_parts(&mut Standard, article, out))
    }

    fn write_parts(
        &self,
        renderer: &mut impl Renderer,
        article: &Article,
        out: &mut dyn fmt::Write,
    ) -> fmt::Result {
        let mut writer = Writer::new(article, self, Some(out));
        renderer.article(article, &mut writer);
        writer.finish()
    }
}

/// What may stand in a class or id: the rest is left out.
fn name_characters(written: &str) -> String {
    written.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).take(64).collect()
}
