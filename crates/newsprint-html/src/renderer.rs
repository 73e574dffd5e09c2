//! The renderer: one method for every part of an article, each with a default.

use newsprint_core::{
    Article, Block, BlockQuote, Byline, Closing, Code, Comment, Custom, Heading, Image, Inline, Leftover,
    Line, Link, List, Note, Paragraph, Quoted, Raw, Rule, Section,
};

use crate::{Writer, write};

/// How each part of an article is written. Override what should look different; call `self` for what is inside.
///
/// What an override writes with [`Writer::markup`] is trusted; [`Writer::text`] escapes.
///
/// ```
/// use newsprint_core::{Article, BlockQuote};
/// use newsprint_html::{Html, Renderer, Writer};
///
/// struct PullQuotes;
///
/// impl Renderer for PullQuotes {
///     fn block_quote(&mut self, quote: &BlockQuote, out: &mut Writer<'_>) {
///         out.markup("<div class=\"pull\">");
///         self.blocks(&quote.blocks, out);
///         out.markup("</div>\n");
///     }
/// }
///
/// let article = Article::new().with(BlockQuote::new(["“We wait.”".into()]));
/// let mut page = String::new();
/// Html::new().render_with(&mut PullQuotes, &article, &mut page)?;
/// assert!(page.contains("<div class=\"pull\"><p>“We wait.”</p>"));
/// # Ok::<(), std::fmt::Error>(())
/// ```
pub trait Renderer {
    /// The whole: an `article` element with its header, body, closing and comments.
    fn article(&mut self, article: &Article, out: &mut Writer<'_>) {
        write::article::article(self, article, out);
    }

    /// Kicker, headline, standfirst and bylines, in the order of the text.
    fn header(&mut self, article: &Article, out: &mut Writer<'_>) {
        write::front::header(self, article, out);
    }

    /// The label above the headline.
    fn kicker(&mut self, line: &Line, out: &mut Writer<'_>) {
        write::front::line(self, "p", "kicker", line, out);
    }

    /// The title.
    fn headline(&mut self, line: &Line, out: &mut Writer<'_>) {
        write::front::headline(self, line, out);
    }

    /// The summary.
    fn standfirst(&mut self, line: &Line, out: &mut Writer<'_>) {
        write::front::line(self, "p", "standfirst", line, out);
    }

    /// Who wrote it.
    fn byline(&mut self, byline: &Byline, out: &mut Writer<'_>) {
        write::front::byline(self, byline, out);
    }

    /// The start of a section, before its heading; `id` is its anchor, prefix included.
    fn section_start(&mut self, section: &Section, id: &str, out: &mut Writer<'_>) {
        let _ = section;
        write::heading::section_start(id, out);
    }

    /// The end of a section, behind its blocks and the sections inside it.
    fn section_end(&mut self, section: &Section, out: &mut Writer<'_>) {
        let _ = section;
        out.markup("</section>\n");
    }

    /// The heading of a section; `level` is 2 to 6, or more when the headline's level is.
    fn heading(&mut self, heading: &Heading, level: u8, out: &mut Writer<'_>) {
        write::heading::heading(self, heading, level, out);
    }

    /// Some blocks, one after the other.
    fn blocks(&mut self, blocks: &[Block], out: &mut Writer<'_>) {
        write::blocks(self, blocks, out);
    }

    /// One block: calls the method of its kind.
    fn block(&mut self, block: &Block, out: &mut Writer<'_>) {
        write::block(self, block, out);
    }

    /// A paragraph.
    fn paragraph(&mut self, paragraph: &Paragraph, out: &mut Writer<'_>) {
        write::paragraph::paragraph(self, paragraph, out);
    }

    /// Quoted matter set apart, with its caption.
    fn block_quote(&mut self, quote: &BlockQuote, out: &mut Writer<'_>) {
        write::quote::block_quote(self, quote, out);
    }

    /// A list.
    fn list(&mut self, list: &List, out: &mut Writer<'_>) {
        write::list::list(self, list, out);
    }

    /// A correction, update or editor's note.
    fn note(&mut self, note: &Note, out: &mut Writer<'_>) {
        write::paragraph::note(self, note, out);
    }

    /// A caption that stands alone.
    fn caption(&mut self, line: &Line, out: &mut Writer<'_>) {
        write::front::line(self, "p", "caption", line, out);
    }

    /// A line that parts two passages.
    fn rule(&mut self, rule: &Rule, out: &mut Writer<'_>) {
        write::paragraph::rule(rule, out);
    }

    /// Lines shown as they are.
    fn code(&mut self, code: &Code, out: &mut Writer<'_>) {
        write::paragraph::code(code, out);
    }

    /// An image, with the caption that follows it.
    fn image(&mut self, image: &Image, caption: Option<&Line>, out: &mut Writer<'_>) {
        write::image::image(self, image, caption, out);
    }

    /// Markup of another format as a block.
    fn raw(&mut self, raw: &Raw, out: &mut Writer<'_>) {
        write::raw::block(raw, out);
    }

    /// A block that the model does not know.
    fn custom(&mut self, custom: &Custom, out: &mut Writer<'_>) {
        write::paragraph::custom(custom, out);
    }

    /// Running text.
    fn inlines(&mut self, content: &[Inline], out: &mut Writer<'_>) {
        write::inline::inlines(self, content, out);
    }

    /// Quoted words inside running text.
    fn quoted(&mut self, quoted: &Quoted, out: &mut Writer<'_>) {
        write::quote::quoted(self, quoted, out);
    }

    /// A link.
    fn link(&mut self, link: &Link, out: &mut Writer<'_>) {
        write::inline::link(self, link, out);
    }

    /// The question to the reader, and what follows it.
    fn closing(&mut self, closing: &Closing, out: &mut Writer<'_>) {
        write::article::closing(self, closing, out);
    }

    /// All comments of the article, threads inside each other.
    fn comments(&mut self, article: &Article, out: &mut Writer<'_>) {
        write::comment::comments(self, article, out);
    }

    /// The author and the times of a comment; `level` is that of its heading.
    fn comment_header(&mut self, comment: &Comment, level: u8, out: &mut Writer<'_>) {
        write::comment::header(comment, level, out);
    }

    /// What the platform wrote, when asked for.
    fn leftover(&mut self, leftover: &Leftover, out: &mut Writer<'_>) {
        write::article::leftover(leftover, out);
    }
}

/// The renderer with every default.
#[derive(Clone, Copy, Debug, Default)]
pub struct Standard;

impl Renderer for Standard {}
