//! Who said what: the quotes as a table, for people who check facts.

use std::{collections::HashMap, fmt, ops::Range};

use super::{Article, Claim, Inline, Node, Quote, QuoteId, QuoteKind, Quoted, Span, Speaker, Step};
use crate::{Part, quotes};

/// The quotes of an article with everything that tells whose they are: see [`Article::who_said_what`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct WhoSaidWhat<'a> {
    rows: Vec<Saying<'a>>,
}

/// One quote and its evidence.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Saying<'a> {
    /// The entry of the table of quotes.
    pub quote: &'a Quote,
    /// The bare words, all pieces together.
    pub words: String,
    /// Who said it, when the text tells.
    pub speaker: Option<&'a Speaker>,
    /// The sentence that the first piece stands in, marks included. A quote set apart is its own sentence.
    pub sentence: String,
    /// The part of the article that it begins in; [`Part::Comment`] for the words of readers.
    pub part: Option<Part>,
    /// Where its first piece stands in the source.
    pub span: Option<Span>,
}

impl Article {
    /// The quotes, who said them and on what evidence, in the order of the text. Labels (titles, scare quotes) are left out: nobody said them.
    ///
    /// One walk over the article. `Display` gives a line per quote; [`WhoSaidWhat::to_csv`] and `to_json` give tables.
    ///
    /// ```
    /// let parsed = newsprint_core::parse("Night Ferry Delayed\n\nThe ferry is late.\n\n“We wait,” harbour master Ada Quist said.");
    /// let table = parsed.article.who_said_what();
    /// assert_eq!(table.to_string(), "Ada Quist (said; named): We wait,\n");
    /// assert_eq!(table.rows()[0].sentence, "“We wait,” harbour master Ada Quist said.");
    /// ```
    pub fn who_said_what(&self) -> WhoSaidWhat<'_> {
        let places = self.quote_places();
        let mut sentences = Sentences::of(self);
        let rows = self
            .quotes
            .iter()
            .filter(|quote| quote.kind != QuoteKind::Label)
            .map(|quote| Saying {
                quote,
                words: places.text(quote.id),
                speaker: quote.speaker().and_then(|id| self.speaker(id)),
                sentence: sentences.found.remove(&quote.id).unwrap_or_else(|| places.text(quote.id)),
                part: places.part(quote.id),
                span: places.of(quote.id).next().and_then(|place| place.span()),
            })
            .collect();
        WhoSaidWhat { rows }
    }

    /// The sentence around the first piece of a quote, marks included; `None` for a quote that stands nowhere in running text.
    ///
    /// For many quotes, take [`Article::who_said_what`] once.
    ///
    /// ```
    /// let text = "Night Ferry\n\nThe ferry is late. “We wait,” said Ada Quist. Nobody laughed.";
    /// let article = newsprint_core::parse(text).article;
    /// let sentence = article.sentence_around(article.quotes[0].id);
    /// assert_eq!(sentence.as_deref(), Some("“We wait,” said Ada Quist."));
    /// ```
    pub fn sentence_around(&self, id: QuoteId) -> Option<String> {
        Sentences::of(self).found.remove(&id)
    }

    /// The quotes of the article itself, without those of comments, in the order of the table.
    ///
    /// ```
    /// use newsprint_core::{Article, Comment, CommentId, Parser};
    ///
    /// let mut article = Article::new()
    ///     .with("“We wait,” said Ada Quist.")
    ///     .with_comment(Comment::new(CommentId(1)).with("“For ever,” said Jo Brandt."));
    /// Parser::new().find_quotes(&mut article);
    /// let words = |id| article.quote_text(id);
    /// assert_eq!(article.body_quotes().map(|quote| words(quote.id)).collect::<Vec<_>>(), ["We wait,"]);
    /// assert_eq!(article.comment_quotes().map(|quote| words(quote.id)).collect::<Vec<_>>(), ["For ever,"]);
    /// ```
    pub fn body_quotes(&self) -> impl Iterator<Item = &Quote> {
        self.quotes_where(false)
    }

    /// The quotes that stand in readers' comments, in the order of the table.
    pub fn comment_quotes(&self) -> impl Iterator<Item = &Quote> {
        self.quotes_where(true)
    }

    fn quotes_where(&self, in_comments: bool) -> impl Iterator<Item = &Quote> {
        let places = self.quote_places();
        self.quotes
            .iter()
            .filter(move |quote| matches!(places.part(quote.id), Some(Part::Comment(_))) == in_comments)
    }
}

impl<'a> WhoSaidWhat<'a> {
    /// The quotes in the order of the text.
    pub fn rows(&self) -> &[Saying<'a>] {
        &self.rows
    }

    /// A table with a header line, comma-separated as in [RFC 4180], lines ended by CRLF.
    ///
    /// Columns: id, speaker, `named_as`, cue, kind, form, basis, place, claim, words, sentence, part.
    ///
    /// ```
    /// let article = newsprint_core::parse("Night Ferry\n\nIt is late.\n\n“We wait,” Ada Quist said.").article;
    /// let csv = article.who_said_what().to_csv();
    /// let row = csv.lines().nth(1).unwrap();
    /// assert!(row.starts_with("q1,Ada Quist,Ada Quist,said,full,inline,named,after,asserted,\"We wait,\","));
    /// ```
    ///
    /// [RFC 4180]: https://www.rfc-editor.org/rfc/rfc4180
    pub fn to_csv(&self) -> String {
        let mut out = COLUMNS.join(",");
        out.push_str("\r\n");
        for row in &self.rows {
            let cells = row.cells();
            for (at, cell) in cells.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                push_cell(cell, &mut out);
            }
            out.push_str("\r\n");
        }
        out
    }

    /// A JSON array with an object per quote, whose members are the columns of [`WhoSaidWhat::to_csv`]; what is unknown is absent.
    ///
    /// ```
    /// let article = newsprint_core::parse("Night Ferry\n\nIt is late.\n\n“We wait,” Ada Quist said.").article;
    /// let json = article.who_said_what().to_json();
    /// assert!(json.starts_with(r#"[{"basis":"named","claim":"asserted","cue":"said","form":"inline","id":"q1""#), "{json}");
    /// ```
    #[cfg(feature = "serde")]
    pub fn to_json(&self) -> String {
        let rows: Vec<serde_json::Value> = self
            .rows
            .iter()
            .map(|row| {
                let members = COLUMNS.into_iter().zip(row.cells()).filter(|(_, cell)| !cell.is_empty());
                serde_json::Value::Object(
                    members.map(|(name, cell)| (name.to_owned(), cell.into())).collect(),
                )
            })
            .collect();
        serde_json::Value::Array(rows).to_string()
    }
}

/// The columns of the tables.
const COLUMNS: [&str; 12] = [
    "id", "speaker", "named_as", "cue", "kind", "form", "basis", "place", "claim", "words", "sentence",
    "part",
];

impl Saying<'_> {
    fn cells(&self) -> [String; 12] {
        let attribution = self.quote.attribution.as_ref();
        [
            self.quote.id.to_string(),
            self.speaker.map(|speaker| speaker.name.clone()).unwrap_or_default(),
            attribution.map(|a| a.named_as.clone()).unwrap_or_default(),
            attribution.and_then(|a| a.cue.as_deref()).unwrap_or_default().to_owned(),
            self.quote.kind.to_string(),
            self.quote.form.to_string(),
            attribution.map(|a| a.basis.to_string()).unwrap_or_default(),
            attribution.map(|a| a.place.to_string()).unwrap_or_default(),
            attribution.map(|a| a.claim.to_string()).unwrap_or_default(),
            self.words.clone(),
            self.sentence.clone(),
            self.part.map(|part| part.to_string()).unwrap_or_default(),
        ]
    }
}

/// A line per quote: who (cue; evidence): the words. Line ends inside the words become spaces.
impl fmt::Display for WhoSaidWhat<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in &self.rows {
            let attribution = row.quote.attribution.as_ref();
            let who =
                row.speaker.map(|speaker| speaker.name.as_str()).or(attribution.map(|a| a.named_as.as_str()));
            f.write_str(who.unwrap_or("somebody"))?;
            if let Some(attribution) = attribution {
                let cue = attribution.cue.as_deref().map(|cue| format!("{cue}; ")).unwrap_or_default();
                write!(f, " ({cue}{})", attribution.basis)?;
                if attribution.claim != Claim::Asserted {
                    write!(f, " [{}]", attribution.claim)?;
                }
            }
            writeln!(f, ": {}", row.words.replace(['\n', '\r'], " "))?;
        }
        Ok(())
    }
}

/// A cell of RFC 4180: in quotation marks where it holds a comma, a mark or a line end.
fn push_cell(cell: &str, out: &mut String) {
    if cell.contains([',', '"', '\n', '\r']) {
        out.push('"');
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(cell);
    }
}

/// The sentences around the first pieces of all quotes, collected in one walk.
struct Sentences {
    found: HashMap<QuoteId, String>,
    /// The running text of the part that is being read.
    text: String,
    /// Quotes of this part whose end is not read yet.
    open: Vec<(QuoteId, usize)>,
    /// Quotes of this part, with how deep they stand.
    places: Vec<(QuoteId, Range<usize>, usize)>,
}

impl Sentences {
    fn of(article: &Article) -> Self {
        let mut this =
            Self { found: HashMap::new(), text: String::new(), open: Vec::new(), places: Vec::new() };
        for step in article.walk() {
            match step {
                Step::Enter(Node::Inline(inline)) => this.enter(inline),
                Step::Leave(Node::Inline(Inline::Quoted(quoted))) => this.leave(quoted),
                Step::Leave(Node::Inline(_)) => {}
                Step::Enter(_) | Step::Leave(_) => this.finish(),
            }
        }
        this.finish();
        this
    }

    fn enter(&mut self, inline: &Inline) {
        match inline {
            Inline::Text(text) | Inline::Code(text) => self.text.push_str(text),
            Inline::Break(_) => self.text.push('\n'),
            Inline::Quoted(quoted) => {
                self.open.push((quoted.quote, self.text.len()));
                self.text.push(quoted.marks.open);
            }
            _ => {}
        }
    }

    fn leave(&mut self, quoted: &Quoted) {
        if quoted.closed {
            self.text.push(quoted.marks.close);
        }
        if let Some((id, start)) = self.open.pop() {
            self.places.push((id, start..self.text.len(), self.open.len()));
        }
    }

    /// The part is read: cuts it into sentences.
    fn finish(&mut self) {
        if !self.places.is_empty() {
            let mut outer: Vec<Range<usize>> = self
                .places
                .iter()
                .filter(|(_, _, depth)| *depth == 0)
                .map(|(_, range, _)| range.clone())
                .collect();
            outer.sort_by_key(|range| range.start);
            let sentences = quotes::sentences(&self.text, &outer);
            for (id, range, _) in self.places.drain(..) {
                let around = outer.partition_point(|other| other.start <= range.start).checked_sub(1);
                let sentence =
                    around.and_then(|at| sentences.get(at)).and_then(|range| self.text.get(range.clone()));
                if let Some(sentence) = sentence {
                    self.found.entry(id).or_insert_with(|| sentence.to_owned());
                }
            }
        }
        self.text.clear();
        self.open.clear();
    }
}

#[cfg(test)]
mod tests {
    use crate::parse;

    const TEXT: &str = "Night Ferry Delayed\n\nThe ferry “Nightbird” is late. “We wait,” harbour master Ada Quist said, “and we, well, \
                        wait.” Nobody left.\n\nThe mayor called it “a pity”.";

    #[test]
    fn every_quote_has_its_sentence_and_labels_are_left_out() {
        let parsed = parse(TEXT);
        let table = parsed.article.who_said_what();
        assert_eq!(table.rows().len(), 2);
        assert_eq!(table.rows()[0].words, "We wait, and we, well, wait.");
        assert_eq!(table.rows()[1].sentence, "The mayor called it “a pity”.");
        assert_eq!(
            parsed.article.sentence_around(table.rows()[1].quote.id),
            Some(table.rows()[1].sentence.clone())
        );
    }

    #[test]
    fn a_cell_with_a_comma_is_put_in_marks() {
        let csv = parse(TEXT).article.who_said_what().to_csv();
        let line = csv.lines().nth(1).unwrap();
        assert!(line.contains("Ada Quist"), "{line}");
        assert!(line.contains("\"We wait, and we, well, wait.\""), "{line}");
    }

    #[test]
    fn quotes_of_comments_are_apart() {
        let parsed = parse(TEXT);
        assert_eq!(parsed.article.comment_quotes().count(), 0);
        assert_eq!(parsed.article.body_quotes().count(), 3);
    }
}
