//! One walk over the article, for all checks.

use crate::{
    Article, Block, BlockQuote, CommentId, Inline, Link, Node, Part, QuoteId, Quoted, Span, SpeakerId, Step,
};

use super::{
    ids::Ids,
    words::{self, Stray},
};

/// What the walk found, in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Survey<'a> {
    /// Every run of quoted words.
    pub(super) quoted: Vec<Marked<'a>>,
    /// Every block quote.
    pub(super) block_quotes: Vec<(Part, &'a BlockQuote)>,
    /// Every piece of plain characters, where there is no source to look at instead.
    pub(super) texts: Vec<Words<'a>>,
    /// Quotation marks without a partner, outside comments, each with the piece that it stands in.
    pub(super) strays: Vec<(Words<'a>, Stray)>,
    /// Every link.
    pub(super) links: Vec<(Part, Option<Span>, &'a Link)>,
    /// The first part that nests too deep, and how deep.
    pub(super) deepest: (usize, Part),
    /// The first place of each quote, by its id.
    places: Vec<(QuoteId, Part, Option<Span>)>,
    /// The quotes of the table.
    pub(super) quotes: Ids<QuoteId>,
    /// The speakers of the table.
    pub(super) speakers: Ids<SpeakerId>,
    /// The comments.
    pub(super) comments: Ids<CommentId>,
    /// The speakers that some quote refers to.
    pub(super) speaking: Ids<SpeakerId>,
    /// Spans that do not fit the text.
    pub(super) outside: Vec<(Part, Span)>,
    /// Spans that leave the part around them or overlap their neighbour.
    pub(super) out_of_order: Vec<(Part, Span)>,
}

/// A run of quoted words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Marked<'a> {
    pub(super) part: Part,
    pub(super) quoted: &'a Quoted,
    /// Whether no other quote is around it.
    pub(super) outermost: bool,
}

/// A piece of plain characters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'a> {
    pub(super) part: Part,
    pub(super) text: &'a str,
    /// The line, heading, paragraph … that it stands in.
    pub(super) leaf: Option<Span>,
    /// Where it stands in the source, when that is known.
    pub(super) at: Option<u32>,
}

impl Words<'_> {
    /// The place of the bytes from `start` to `end` of this piece; without a source, of the part it stands in.
    pub(super) fn span(&self, start: usize, end: usize) -> Option<Span> {
        let Some(at) = self.at else { return self.leaf };
        Span::new(at as usize + start..at as usize + end)
    }
}

impl<'a> Survey<'a> {
    /// Of an article that the parser has just made (`is_parsed`), spans are not looked at.
    pub(super) fn of(article: &'a Article, source: Option<&'a str>, is_parsed: bool) -> Self {
        let mut survey = Self {
            quotes: Ids::of(article.quotes.iter().map(|quote| quote.id)),
            speakers: Ids::of(article.speakers.iter().map(|speaker| speaker.id)),
            comments: Ids::of(article.comments.iter().map(|comment| comment.id)),
            speaking: Ids::of(article.quotes.iter().filter_map(crate::Quote::speaker)),
            ..Self::default()
        };
        if !is_parsed {
            survey.overlays(article, source);
        }
        let mut walker = Walker {
            survey,
            source,
            is_parsed,
            leaf: None,
            at: 0,
            passed: Vec::new(),
            depth: 0,
            quotes: 0,
            around: vec![Around::default()],
        };
        let mut walk = article.walk();
        while let Some(step) = walk.next() {
            match step {
                Step::Enter(node) => walker.enter(node, walk.part()),
                Step::Leave(node) => walker.leave(node),
            }
        }
        let mut survey = walker.survey;
        survey.places.sort_by_key(|&(id, ..)| id);
        survey.places.dedup_by_key(|&mut (id, ..)| id);
        survey
    }

    /// The first place of the quote `id`.
    pub(super) fn place_of(&self, id: QuoteId) -> Option<(Part, Option<Span>)> {
        let at = self.places.binary_search_by_key(&id, |&(id, ..)| id).ok()?;
        self.places.get(at).map(|&(_, part, span)| (part, span))
    }

    /// The spans of what is no node.
    fn overlays(&mut self, article: &Article, source: Option<&str>) {
        let dateline = article.dateline.iter().filter_map(|dateline| Some((Part::Dateline, dateline.span?)));
        let said = article
            .quotes
            .iter()
            .filter_map(|quote| Some((Part::Quote(quote.id), quote.attribution.as_ref()?.span?)));
        let leftovers = article.leftovers.iter().enumerate();
        let leftovers =
            leftovers.filter_map(|(index, leftover)| Some((Part::Leftover(index), leftover.span?)));
        for (part, span) in dateline.chain(said).chain(leftovers) {
            self.span(source, part, span);
        }
    }

    /// Keeps `span` if it does not fit `source`.
    fn span(&mut self, source: Option<&str>, part: Part, span: Span) {
        let fits = span.start <= span.end && source.is_none_or(|source| span.of(source).is_some());
        if !fits {
            self.outside.push((part, span));
        }
    }
}

/// What a span must fit into.
#[derive(Clone, Copy, Debug, Default)]
struct Around {
    outer: Option<Span>,
    /// Where the last part inside ended.
    last: u32,
}

/// The span of a node, and whether it stands in one row with its neighbours; `None` for a node that has no span of its own.
fn place(node: Node<'_>) -> Option<(Option<Span>, bool)> {
    match node {
        Node::Kicker(line) | Node::Headline(line) | Node::Standfirst(line) | Node::Caption(line) => {
            Some((line.span, false))
        }
        Node::Byline(byline) => Some((byline.span, false)),
        Node::Heading(heading) => Some((heading.span, true)),
        Node::Item(item) => Some((item.span, true)),
        Node::Block(block) => Some((block.span(), true)),
        Node::Inline(Inline::Quoted(quoted)) => Some((quoted.span, true)),
        Node::Comment(_) => Some((None, false)),
        Node::Inline(_) => None,
    }
}

struct Walker<'a> {
    survey: Survey<'a>,
    source: Option<&'a str>,
    is_parsed: bool,
    leaf: Option<Span>,
    /// How far the source is read inside the leaf.
    at: usize,
    /// The pieces of the leaf behind it: where they stand is looked for once a later one has a stray mark.
    passed: Vec<&'a str>,
    depth: usize,
    /// How many quotes are open.
    quotes: usize,
    /// What is around the next node, the innermost last.
    around: Vec<Around>,
}

impl<'a> Walker<'a> {
    fn enter(&mut self, node: Node<'a>, part: Part) {
        if !self.is_parsed
            && let Some((span, in_row)) = place(node)
        {
            self.fit(span, in_row, part);
        }
        match node {
            Node::Kicker(line) | Node::Headline(line) | Node::Standfirst(line) | Node::Caption(line) => {
                self.open(line.span);
            }
            Node::Byline(byline) => self.open(byline.span),
            Node::Heading(heading) => self.open(heading.span),
            Node::Item(_) => {}
            Node::Comment(_) if self.is_parsed => {}
            Node::Comment(comment) => {
                for &span in &comment.head {
                    self.survey.span(self.source, part, span);
                }
            }
            Node::Block(block) => {
                self.open(block.span());
                self.deeper(part);
                if let Block::BlockQuote(quote) = block {
                    self.survey.block_quotes.push((part, quote));
                    if let Some(id) = quote.quote {
                        self.survey.places.push((id, part, quote.span));
                    }
                }
            }
            Node::Inline(inline) => self.inline(inline, part),
        }
    }

    /// Checks a span against what is around it, and makes it what is around the nodes inside.
    fn fit(&mut self, span: Option<Span>, in_row: bool, part: Part) {
        let Some(around) = self.around.last_mut() else { return };
        let outer = span.or(around.outer);
        if let Some(span) = span {
            self.survey.span(self.source, part, span);
            let fits = around.outer.is_none_or(|outer| outer.contains(span))
                && (!in_row || around.last <= span.start);
            if !fits {
                self.survey.out_of_order.push((part, span));
            }
            if in_row {
                around.last = around.last.max(span.end);
            }
        }
        self.around.push(Around { outer, last: 0 });
    }

    fn leave(&mut self, node: Node<'a>) {
        if !self.is_parsed && place(node).is_some() {
            self.around.pop();
        }
        match node {
            Node::Block(_) => self.depth -= 1,
            Node::Inline(Inline::Quoted(_)) => (self.depth, self.quotes) = (self.depth - 1, self.quotes - 1),
            Node::Inline(Inline::Emphasis(_) | Inline::Strong(_) | Inline::Link(_)) => self.depth -= 1,
            _ => {}
        }
    }

    fn inline(&mut self, inline: &'a Inline, part: Part) {
        match inline {
            Inline::Text(text) => {
                let strays = if words::is_comment(part) { Vec::new() } else { words::stray_marks(text) };
                let at = if strays.is_empty() { None } else { self.locate(text) };
                let words = Words { part, text, leaf: self.leaf, at };
                self.survey.strays.extend(strays.into_iter().map(|stray| (words, stray)));
                if self.source.is_none() {
                    self.survey.texts.push(words);
                }
                if at.is_none() {
                    self.passed.push(text);
                }
            }
            Inline::Quoted(quoted) => {
                self.deeper(part);
                self.survey.quoted.push(Marked { part, quoted, outermost: self.quotes == 0 });
                self.survey.places.push((quoted.quote, part, quoted.span));
                self.quotes += 1;
            }
            Inline::Link(link) => {
                self.deeper(part);
                self.survey.links.push((part, self.leaf, link));
            }
            Inline::Emphasis(_) | Inline::Strong(_) => self.deeper(part),
            Inline::Break(_) | Inline::Code(_) | Inline::Raw(_) | Inline::Custom(_) => {}
        }
    }

    fn open(&mut self, span: Option<Span>) {
        self.leaf = span;
        self.at = span.map_or(0, |span| span.start as usize);
        self.passed.clear();
    }

    fn deeper(&mut self, part: Part) {
        self.depth += 1;
        if self.depth > self.survey.deepest.0 {
            self.survey.deepest = (self.depth, part);
        }
    }

    /// The place of `text`, the next piece of the leaf, in the source.
    fn locate(&mut self, text: &str) -> Option<u32> {
        for passed in std::mem::take(&mut self.passed) {
            self.pass(passed);
        }
        self.pass(text)
    }

    /// The place of the next piece of the leaf. Between two pieces stand marks and line ends only, so a short look ahead is enough
    /// (and a source that is not the article's costs no more).
    fn pass(&mut self, text: &str) -> Option<u32> {
        const AHEAD: usize = 200;
        let end = self.leaf?.end as usize;
        let rest = self.source?.get(self.at..end)?;
        let (skipped, _) = rest
            .char_indices()
            .take(AHEAD)
            .find(|&(at, _)| rest.get(at..).is_some_and(|rest| rest.starts_with(text)))?;
        let at = self.at + skipped;
        self.at = at + text.len();
        u32::try_from(at).ok()
    }
}
