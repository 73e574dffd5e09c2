//! Reading: any CommonMark or GitHub document into an article, with spans into the source.

mod comments;
mod front_matter;
mod inlines;
mod kept;
mod marks;
mod probe;
mod structure;
mod table;
mod tree;

use newsprint_core::{Article, Diagnostic, DiagnosticCode, Paragraph, Parsed, Parser, Report};

/// Reads `markdown` with the default options. Never fails: every text is Markdown.
///
/// ```
/// let parsed = newsprint_markdown::read("# Night Ferry Delayed\n\n## ⛴️ A Vote\n\nThe council *met* on Tuesday.");
/// assert_eq!(parsed.article.sections[0].heading.emoji[0].as_str(), "⛴️");
/// assert_eq!(parsed.article.sections[0].blocks[0].to_text(), "The council met on Tuesday.");
/// ```
pub fn read(markdown: &str) -> Parsed {
    Reader::new().read(markdown)
}

/// Reads Markdown with options of your own.
///
/// The first heading of level 1 is the headline, a paragraph above it the kicker, an emphasised one below it the standfirst; HTML, pictures
/// and badges above it open the lead. The other headings open sections; in a document that has none, lines led by an emoji do, as in plain
/// text. Where several headings have level 1, all but the headline stand one deeper. The last paragraph of a block quote is its caption when
/// it begins with a dash.
///
/// What the model lacks is kept as [`Custom`](newsprint_core::Custom): tables (`table`), footnotes (`footnote`,
/// `footnote_reference`), pictures inside a paragraph (`image`), struck words (`strikethrough`), GitHub's alerts (`alert`, the
/// `[!NOTE]` of a block quote). HTML is [`Raw`](newsprint_core::Raw), front matter (YAML or TOML) is the member `front_matter` of
/// [`Article::extra`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Reader {
    parser: Parser,
}

impl Reader {
    /// A reader with the defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Finds quotes, sets the language and validates as `parser` does for plain text.
    pub fn parser(mut self, parser: Parser) -> Self {
        self.parser = parser;
        self
    }

    /// Reads `markdown`. Never fails; the cost is linear in its length.
    pub fn read(&self, markdown: &str) -> Parsed {
        let mut report = Report::new();
        if u32::try_from(markdown.len()).is_err() {
            let message =
                format!("a text of {} bytes is too long: it is kept as one paragraph", markdown.len());
            report.push(Diagnostic::new(DiagnosticCode::TEXT_TOO_LONG, message));
            return self.parser.complete(Article::new().with(Paragraph::from(markdown)), report);
        }
        let document = tree::read(markdown);
        if document.is_too_deep {
            let message = format!("blocks nest deeper than {}: what lies deeper stands there", tree::DEEPEST);
            report.push(Diagnostic::new(DiagnosticCode::LIMIT_REACHED, message));
        }
        let mut article = structure::article(document, markdown);
        probe::head(&mut article);
        self.parser.find_closing(&mut article);
        self.parser.complete(article, report)
    }
}
