//! The writer: where parts are written to, and what they need to know.

use std::{borrow::Cow, fmt};

use newsprint_core::{Article, Direction, Quote, QuoteId, Speaker, SpeakerId, StampValue};

use crate::{
    Html,
    anchor::Ids,
    direction::{self, Strong},
    escape,
    lookup::Table,
    write::stamp,
};

/// How much is gathered before it is handed on.
const BUFFER: usize = 16 * 1024;

/// How deep blocks and inlines are written one inside the other: the law of the model. What lies deeper is written as its text.
pub(crate) const DEEPEST: usize = 32;

/// Where a [`Renderer`](crate::Renderer) writes to. Errors of the output are kept and reported at the end, so that writing needs no `?`.
pub struct Writer<'a> {
    buffer: String,
    sink: Option<&'a mut dyn fmt::Write>,
    failed: bool,
    article: &'a Article,
    pub(crate) html: &'a Html,
    pub(crate) ids: Ids<'a>,
    quotes: Table<'a, Quote>,
    speakers: Table<'a, Speaker>,
    /// Whether the article says `dir="auto"`.
    is_automatic: bool,
    /// The direction of the article; as `dir="auto"` will find it when it is not known.
    base: Direction,
    /// The direction where we stand.
    direction: Direction,
    pub(crate) place: Place,
}

/// Where we stand in the tree.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place {
    pub(crate) blocks: usize,
    pub(crate) inlines: usize,
    /// The quote that the block quote around is.
    pub(crate) block_quote: Option<QuoteId>,
    /// Inside a link there is no other link.
    pub(crate) in_link: bool,
    /// Readers' links are marked as theirs.
    pub(crate) in_comment: bool,
    /// The next block is the first below the header, where the dateline stands.
    pub(crate) first_block: bool,
}

impl fmt::Debug for Writer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer")
            .field("buffer", &self.buffer.len())
            .field("failed", &self.failed)
            .finish_non_exhaustive()
    }
}

impl<'a> Writer<'a> {
    pub(crate) fn new(article: &'a Article, html: &'a Html, sink: Option<&'a mut dyn fmt::Write>) -> Self {
        let known = direction::known(article);
        let base = known.unwrap_or_else(|| direction::automatic(article));
        Self {
            buffer: String::with_capacity(BUFFER),
            sink,
            failed: false,
            article,
            html,
            ids: Ids::new(article, &html.id_prefix),
            quotes: Table::new(&article.quotes, |quote| quote.id.0),
            speakers: Table::new(&article.speakers, |speaker| speaker.id.0),
            is_automatic: known.is_none(),
            base,
            direction: base,
            place: Place::default(),
        }
    }

    /// The article that is written.
    pub fn article(&self) -> &'a Article {
        self.article
    }

    /// The options.
    pub fn options(&self) -> &'a Html {
        self.html
    }

    /// The quote with this id, in constant time.
    pub fn quote(&self, id: QuoteId) -> Option<&'a Quote> {
        self.quotes.get(id.0)
    }

    /// The speaker with this id, in constant time.
    pub fn speaker(&self, id: SpeakerId) -> Option<&'a Speaker> {
        self.speakers.get(id.0)
    }

    /// Writes `text` so that readers see just that: markup in it is escaped, controls and noncharacters are replaced.
    #[inline]
    pub fn text(&mut self, text: &str) {
        escape::push_text(text, &mut self.buffer);
        self.pass_on();
    }

    /// Writes one quotation mark.
    pub(crate) fn mark(&mut self, mark: char) {
        match mark {
            '“' | '”' | '‘' | '’' | '«' | '»' => self.buffer.push(mark),
            _ => self.text(mark.encode_utf8(&mut [0; 4])),
        }
    }

    /// Writes `markup` as it is. Never hand it a word of the article.
    #[inline]
    pub fn markup(&mut self, markup: &str) {
        self.buffer.push_str(markup);
        self.pass_on();
    }

    /// Writes ` name="value"`; `value` is escaped, `name` is trusted.
    pub fn attribute(&mut self, name: &str, value: &str) {
        self.buffer.push(' ');
        self.buffer.push_str(name);
        self.buffer.push_str("=\"");
        escape::push_attribute(value, &mut self.buffer);
        self.buffer.push('"');
    }

    /// Writes ` class="…"` for classes of ours, each with the prefix of the options. `names` are trusted.
    pub fn class(&mut self, names: &str) {
        self.buffer.push_str(" class=\"");
        if self.html.class_prefix.is_empty() {
            self.buffer.push_str(names);
            self.buffer.push('"');
            return;
        }
        for (number, name) in names.split(' ').enumerate() {
            if number > 0 {
                self.buffer.push(' ');
            }
            self.buffer.push_str(&self.html.class_prefix);
            self.buffer.push_str(name);
        }
        self.buffer.push('"');
    }

    /// Writes ` id="…"` of a quote (`q`) or comment (`c`).
    pub(crate) fn id(&mut self, letter: char, number: u32) {
        self.buffer.push_str(" id=\"");
        self.buffer.push_str(self.ids.prefix);
        self.buffer.push(letter);
        self.number(number);
        self.buffer.push('"');
    }

    /// Writes a number: without `fmt`, which takes longer than the rest of a quote.
    fn number(&mut self, number: u32) {
        let mut first = 1;
        while number / first >= 10 {
            first *= 10;
        }
        stamp::push_digits(number, first, &mut self.buffer);
    }

    /// An anchor with the prefix of the options, as the id of its section.
    pub(crate) fn anchored<'b>(&self, anchor: &'b str) -> Cow<'b, str> {
        if self.ids.prefix.is_empty() { anchor.into() } else { format!("{}{anchor}", self.ids.prefix).into() }
    }

    /// Writes `<time datetime="…"`.
    pub(crate) fn datetime(&mut self, value: StampValue) {
        self.buffer.push_str("<time datetime=\"");
        stamp::push(value, &mut self.buffer);
        self.buffer.push('"');
    }

    /// Writes `<tag class="class"`, without a class when it is empty; both are trusted. Attributes may follow, and must be followed by `>`.
    pub(crate) fn start(&mut self, tag: &str, class: &str) {
        self.buffer.push('<');
        self.buffer.push_str(tag);
        if !class.is_empty() {
            self.class(class);
        }
    }

    /// Writes ` dir="…"` where a block whose words say `strong` needs one.
    ///
    /// A block against the grain of the article has its own, also where its surroundings run its way, so that it can be moved.
    pub(crate) fn direction_of(&mut self, strong: Strong) {
        let misleads = self.is_automatic && strong.misleads();
        let direction = match strong.letter {
            Some(direction) if direction != self.direction || direction != self.base || misleads => direction,
            None if misleads => self.direction,
            _ => return,
        };
        self.buffer.push_str(match direction {
            Direction::Ltr => " dir=\"ltr\"",
            Direction::Rtl => " dir=\"rtl\"",
        });
    }

    /// Ends a start tag, and writes words of ours, which may run against the article.
    pub(crate) fn own_words(&mut self, words: &str) {
        self.direction_of(direction::of_text(words));
        self.markup(">");
        self.text(words);
    }

    /// The same as [`Writer::direction_of`] for a block with blocks inside: they run its way until [`Writer::leave`].
    pub(crate) fn enter(&mut self, strong: Strong) -> Direction {
        self.direction_of(strong);
        let inside = strong.letter.unwrap_or(self.direction);
        std::mem::replace(&mut self.direction, inside)
    }

    pub(crate) fn leave(&mut self, outside: Direction) {
        self.direction = outside;
    }

    #[inline]
    fn pass_on(&mut self) {
        if self.buffer.len() >= BUFFER {
            self.flush();
        }
    }

    fn flush(&mut self) {
        if let Some(sink) = &mut self.sink {
            self.failed = self.failed || sink.write_str(&self.buffer).is_err();
            self.buffer.clear();
        }
    }

    pub(crate) fn finish(mut self) -> fmt::Result {
        self.flush();
        if self.failed { Err(fmt::Error) } else { Ok(()) }
    }

    pub(crate) fn into_string(self) -> String {
        self.buffer
    }
}
