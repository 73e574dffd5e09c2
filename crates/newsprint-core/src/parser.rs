//! Parsing: runs the stages in order and decides nothing itself.

use std::borrow::Cow;

use time::OffsetDateTime;

use crate::{
    Article, Closing, Diagnostic, DiagnosticCode, Language, LeftoverKind, Limits, Paragraph, PlainHeadings,
    Report, RuleName, Rules, Span, assemble, lines, quotes, sort,
};

/// Reads `text` with the default options. Never fails: oddities become diagnostics in the report.
///
/// The cost is linear in the length of the text.
///
/// ```
/// let parsed = newsprint_core::parse("Night Ferry Delayed\n\n⛴️ A Vote\n\nThe council met on Tuesday.");
/// assert_eq!(parsed.article.headline.unwrap().to_text(), "Night Ferry Delayed");
/// assert_eq!(parsed.article.sections[0].heading.to_text(), "A Vote");
/// ```
pub fn parse(text: &str) -> Parsed {
    Parser::new().parse(text)
}

/// What a text was read as.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Parsed {
    /// The article.
    pub article: Article,
    /// What is odd about the text, in its order: what the parser came across, and what [`Article::validate_source`] found.
    pub report: Report,
    origins: Vec<(Span, RuleName)>,
}

impl Parsed {
    /// An article that no text was sorted for.
    pub(crate) fn of(article: Article, report: Report) -> Self {
        Self { article, report, origins: Vec::new() }
    }

    /// Which rule made which part of the article, in the order of the text. Empty for an article that no text was sorted for.
    ///
    /// Spans are byte offsets of the text, half open. Beside the article, so that its equality and its JSON know nothing of it.
    ///
    /// ```
    /// use newsprint_core::{RuleName, parse};
    ///
    /// let parsed = parse("Night Ferry Delayed\n\n⛴️ A Vote\n\nThe council met on Tuesday.");
    /// let rules: Vec<RuleName> = parsed.origins().map(|(_, rule)| rule).collect();
    /// assert_eq!(rules, [RuleName::Headline, RuleName::EmojiHeading, RuleName::Paragraph]);
    /// ```
    pub fn origins(&self) -> impl Iterator<Item = (Span, RuleName)> + '_ {
        self.origins.iter().copied()
    }
}

/// Reads texts with options of your own. Make one, use it for any number of texts, from any number of threads.
///
/// ```
/// use newsprint_core::Parser;
///
/// let parser = Parser::new().bare_symbols(true).quotes(false);
/// let parsed = parser.parse("Title\n\n☮ Peace\n\nText follows here.");
/// assert_eq!(parsed.article.sections[0].heading.emoji[0].as_str(), "☮");
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Parser {
    sort: sort::Options,
    language: Option<Language>,
    limits: Limits,
    quotes: bool,
    quote_options: quotes::Options,
    validate: bool,
    rejoin_wrapped: bool,
    now: Option<OffsetDateTime>,
}

impl Default for Parser {
    fn default() -> Self {
        Self::new()
    }
}

impl Parser {
    /// A parser with the defaults: right for a pasted article in any language.
    pub fn new() -> Self {
        Self {
            sort: sort::Options::default(),
            language: None,
            limits: Limits::new(),
            quotes: true,
            quote_options: quotes::Options::new(),
            validate: true,
            rejoin_wrapped: false,
            now: None,
        }
    }

    /// Whether a bare symbol that Unicode shows as text (☮ ✔ © without U+FE0F) opens a heading too. Default: no.
    ///
    /// For texts that went through a system which drops variation selectors.
    pub fn bare_symbols(mut self, yes: bool) -> Self {
        self.sort.bare_symbols = yes;
        self
    }

    /// The language of the texts, written into each article. Default: unknown, and each text shows its own.
    ///
    /// Of the rules, only those for quotes ask for it: sentences are read in this language, unless [`Parser::quote_options`] names another,
    /// and it decides on marks where a text does not (does » open?).
    ///
    /// Take a tag from outside with `"de".parse::<Language>()?`.
    ///
    /// ```
    /// use newsprint_core::Parser;
    ///
    /// let parser = Parser::new().language("es".parse()?);
    /// let parsed = parser.parse("El mercado\n\n«Ya», zanja Ana Ruiz.");
    /// assert_eq!(parsed.article.quotes[0].attribution.as_ref().unwrap().cue.as_deref(), Some("zanja"));
    /// # Ok::<(), newsprint_core::Error>(())
    /// ```
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Whether to look for quotes and speakers. Default: yes. Without, marks stay in the running text, and reading is several times faster.
    pub fn quotes(mut self, yes: bool) -> Self {
        self.quotes = yes;
        self
    }

    /// What you know about the people and verbs of your texts. Default: nothing.
    ///
    /// ```
    /// use newsprint_core::{Parser, quotes::Options};
    ///
    /// let parser = Parser::new().quote_options(Options::new().cue("livestreamed"));
    /// let parsed = parser.parse("Night Ferry\n\nThe ferry is late.\n\n“We wait,” livestreamed Ada Quist.");
    /// assert_eq!(parsed.article.speakers[0].name, "Ada Quist");
    /// ```
    pub fn quote_options(mut self, options: quotes::Options) -> Self {
        self.quote_options = options;
        self
    }

    /// Whether short title lines without an emoji head sections. Default: [`PlainHeadings::Guess`].
    ///
    /// `Always` for essays and manuals whose headings have no sign of their own; `Never` for verse, chats and lists of names.
    ///
    /// ```
    /// use newsprint_core::{Parser, PlainHeadings};
    ///
    /// let text = "The Mill\n\nIt burned on Sunday.\n\nHOW TO HELP\n\nBring buckets.";
    /// assert_eq!(Parser::new().parse(text).article.sections.len(), 1);
    /// assert_eq!(Parser::new().plain_headings(PlainHeadings::Never).parse(text).article.sections.len(), 0);
    /// ```
    pub fn plain_headings(mut self, headings: PlainHeadings) -> Self {
        self.sort.plain_headings = headings;
        self
    }

    /// One more line of a platform or a site, such as its own share button. Default: the phrases of the table alone.
    ///
    /// It counts as a whole line, in any case, wherever it stands alone.
    ///
    /// ```
    /// use newsprint_core::{LeftoverKind, Parser};
    ///
    /// let parser = Parser::new().leftover_phrase("Read with us", LeftoverKind::Subscription);
    /// let parsed = parser.parse("The Mill Burned\n\nIt burned on Sunday.\n\nRead with us");
    /// assert_eq!(parsed.article.leftovers[0].text, "Read with us");
    /// ```
    pub fn leftover_phrase(mut self, phrase: impl AsRef<str>, kind: LeftoverKind) -> Self {
        self.sort.phrases.add(phrase.as_ref(), kind);
        self
    }

    /// One more word, or several, that leads in a byline, such as `Reporting:` in another language. Default: those of fourteen languages.
    ///
    /// ```
    /// use newsprint_core::Parser;
    ///
    /// let parsed = Parser::new().byline_word("scribbled by").parse("The Mill Burned\n\nScribbled by Ada Quist\n\nIt burned.");
    /// assert_eq!(parsed.article.bylines[0].authors[0].name, "Ada Quist");
    /// ```
    pub fn byline_word(mut self, word: impl AsRef<str>) -> Self {
        let word = word.as_ref().trim_end_matches([':', ' ']).to_lowercase();
        if !word.is_empty() {
            self.sort.byline_words.push(word);
        }
        self
    }

    /// Whether line ends that only wrap a paragraph become soft breaks, which writers may fill. Default: no, a line end stays one.
    ///
    /// For e-mails and minutes that were wrapped at one column. Only where no line had room for the next one's first word.
    pub fn rejoin_wrapped(mut self, yes: bool) -> Self {
        self.rejoin_wrapped = yes;
        self
    }

    /// When the texts were copied, in the offset of the reader's clock: ages such as "3 hours ago" and "yesterday" are counted back from then, and later
    /// days are future ones. Default: unknown, and an age stays without a value.
    ///
    /// Each value is as precise as its words: see [`Stamp::counted_from`](crate::Stamp::counted_from). The core has no clock of its own.
    ///
    /// ```
    /// use newsprint_core::Parser;
    ///
    /// let text = "The Mill Burned\n\nIt burned on Sunday.\n\n1 comment:\n\nEwa Lind\n3 days ago\nI saw the smoke.\n\nReply";
    /// let now = time::OffsetDateTime::from_unix_timestamp(1_795_521_600)?; // 2026-11-24T12:00Z
    ///
    /// let article = Parser::new().now(now).parse(text).article;
    /// let stamp = article.comments[0].published.as_ref().unwrap();
    /// assert_eq!(stamp.written, "3 days ago");
    /// assert_eq!(stamp.value.unwrap().to_string(), "2026-11-21");
    /// # Ok::<(), time::error::ComponentRange>(())
    /// ```
    pub fn now(mut self, now: OffsetDateTime) -> Self {
        self.now = Some(now);
        self
    }

    /// How much of a text is taken apart. Default: [`Limits::new`].
    pub fn limits(mut self, limits: impl Into<Limits>) -> Self {
        self.limits = limits.into();
        self
    }

    /// Whether the report holds what [`Article::validate_source`] finds as well. Default: yes.
    pub fn validate(mut self, yes: bool) -> Self {
        self.validate = yes;
        self
    }

    /// Reads `text`. Never fails.
    pub fn parse(&self, text: &str) -> Parsed {
        let mut report = Report::new();
        let mut origins = Vec::new();
        let mut article = match u32::try_from(text.len()) {
            Ok(length) if length <= self.limits.max_text_bytes() => {
                self.read(text, &mut report, &mut origins)
            }
            _ => self.keep(text, &mut report),
        };
        article.language.clone_from(&self.language);
        self.date_ages(&mut article);
        if self.validate {
            let mut rules = self.rules();
            if !self.quotes {
                rules = rules.off(DiagnosticCode::QUOTE_UNCLOSED).off(DiagnosticCode::QUOTE_UNOPENED);
            }
            let validated = rules.check_parsed(&article, text);
            quotes::drop_known(&mut report, &validated);
            report.extend(validated);
            report.sort();
        }
        Parsed { article, report, origins }
    }

    fn date_ages(&self, article: &mut Article) {
        if let Some(now) = self.now {
            article.date_ages(now);
        }
    }

    fn rules(&self) -> Rules {
        let rules = Rules::newsroom();
        self.now.into_iter().fold(rules, |rules, now| rules.today(now.date()))
    }

    /// What is known for the quotes: the caller's options, with the language of the texts if they name none.
    fn known_of_quotes(&self) -> Cow<'_, quotes::Options> {
        match &self.language {
            Some(language) if !self.quote_options.has_language() => {
                Cow::Owned(self.quote_options.clone().language(language.as_str()))
            }
            _ => Cow::Borrowed(&self.quote_options),
        }
    }

    /// Reads what stands at the head of `text` alone: kicker, headline, standfirst, bylines with their dates, and dateline.
    ///
    /// For texts of which only the beginning is at hand, and for readers of formats that have no marks for these. Everything below is left
    /// out, comments included, and no quotes are looked for.
    ///
    /// ```
    /// use newsprint_core::Parser;
    ///
    /// let head = Parser::new().parse_head("The Mill Burned\n\nBy Ada Quist\n\nHARBOUR TOWN — It burned on Sunday.");
    /// assert_eq!(head.bylines[0].authors[0].name, "Ada Quist");
    /// assert_eq!(head.dateline.unwrap().place.as_deref(), Some("HARBOUR TOWN"));
    /// assert!(head.lead.is_empty());
    /// ```
    pub fn parse_head(&self, text: &str) -> Article {
        let sorted = sort::sort_head(text, &lines::split(text), &self.sort);
        let mut article = assemble::assemble(text, sorted, quotes::Found::default());
        article.language.clone_from(&self.language);
        article
    }

    /// The stages.
    fn read(&self, text: &str, report: &mut Report, origins: &mut Vec<(Span, RuleName)>) -> Article {
        let mut sorted = sort::sort_within(text, &lines::split(text), &self.sort, &self.limits, report);
        *origins = std::mem::take(&mut sorted.origins);
        origins.shrink_to_fit();
        origins.sort_by_key(|(span, _)| span.start);
        let mut found = if self.quotes {
            let passages = assemble::passages(text, &sorted);
            let found = quotes::find(&passages, &self.known_of_quotes());
            quotes::report(text, &passages, &found, report);
            found
        } else {
            quotes::Found::default()
        };
        let most = self.limits.max_quotes() as usize;
        if found.quotes.len() > most {
            found.quotes.truncate(most);
            report.push(Diagnostic::new(
                DiagnosticCode::LIMIT_REACHED,
                format!("more than {most} quotes: the marks of the others stay in the running text"),
            ));
        }
        let mut article = assemble::assemble(text, sorted, found);
        if self.rejoin_wrapped {
            assemble::wrapped::rejoin(&mut article);
        }
        article
    }

    /// A text that is too long to be taken apart: one paragraph without spans.
    fn keep(&self, text: &str, report: &mut Report) -> Article {
        let (found, most) = (text.len(), self.limits.max_text_bytes());
        let message = format!("a text of {found} bytes is longer than {most}: it is kept as one paragraph");
        report.push(Diagnostic::new(DiagnosticCode::TEXT_TOO_LONG, message));
        Article::new().with(Paragraph::new(assemble::running_text(text)))
    }

    /// What reading another format comes to: `article` with its quotes found, its language set and `report` completed, as in [`Parser::parse`].
    ///
    /// For readers of formats with markup of their own.
    pub fn complete(&self, mut article: Article, mut report: Report) -> Parsed {
        if self.quotes {
            self.find_quotes(&mut article);
        }
        if self.language.is_some() {
            article.language.clone_from(&self.language);
        }
        self.date_ages(&mut article);
        if self.validate {
            report.extend(self.rules().check(&article));
            report.sort();
        }
        Parsed::of(article, report)
    }

    /// Finds the question to the reader at the end of an article that was built in code, or read from a format with markup of its own, by the
    /// rules for posts; its blocks move from the last section to the closing.
    ///
    /// An article that has a closing is left as it is.
    ///
    /// ```
    /// use newsprint_core::{Article, Parser};
    ///
    /// let mut article = Article::new().with("The ferry sailed.").with("Would you take it? Tell us below! 👇");
    /// Parser::new().find_closing(&mut article);
    /// assert_eq!(article.lead.len(), 1);
    /// assert_eq!(article.closing.unwrap().question[0].to_text(), "Would you take it? Tell us below! 👇");
    /// ```
    pub fn find_closing(&self, article: &mut Article) {
        let blocks = article.sections.last_mut().map_or(&mut article.lead, |section| &mut section.blocks);
        if article.closing.is_some() {
            return;
        }
        let Some((question, after)) = sort::closing::find_in(blocks, &self.sort) else { return };
        let after = blocks.split_off(after.min(blocks.len()));
        article.closing = Some(Closing { question: blocks.split_off(question.min(blocks.len())), after });
    }

    /// Finds the quotes and speakers of an article that was built in code, or read from a format with markup of its own.
    ///
    /// An article that holds quotes already is left as it is. Quotes found here have no spans. A quote that begins inside an
    /// emphasis or link and ends outside stays unpaired.
    ///
    /// ```
    /// use newsprint_core::{Article, Parser};
    ///
    /// let mut article = Article::new().with("“We pay for it properly,” said Marta Vell.");
    /// Parser::new().find_quotes(&mut article);
    /// assert_eq!(article.speakers[0].name, "Marta Vell");
    /// ```
    pub fn find_quotes(&self, article: &mut Article) {
        assemble::annotate(article, &self.known_of_quotes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_parser_serves_all_threads() {
        fn is_shared<T: Send + Sync>(_: &T) {}
        let parser = Parser::new();
        is_shared(&parser);
        let text = "Night Ferry\n\n“We wait,” said Ada Quist.";
        let parsed = std::thread::scope(|scope| {
            let threads = [(); 2].map(|()| scope.spawn(|| parser.parse(text)));
            threads.map(|thread| thread.join().ok())
        });
        assert!(parsed.iter().all(|parsed| parsed.as_ref() == Some(&parser.parse(text))));
    }
}
