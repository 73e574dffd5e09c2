//! Quotes of an article that was not parsed from plain text: built in code, or read from a format with markup of its own.

use std::{
    collections::{HashMap, VecDeque},
    ops::Range,
};

use crate::{
    Article, Attribution, Block, BlockQuote, Inline, Quote, QuoteId, Quoted,
    quotes::{self, Found, FoundPiece, Passage, Role},
    sort,
};

/// Finds the quotes of `article` and puts them into its tree and tables. One that holds quotes already is left as it is.
///
/// A quote that begins and ends in different stretches of markup (inside and outside an emphasis) would tear the tree and is left unpaired.
pub(crate) fn annotate(article: &mut Article, options: &quotes::Options) {
    if !article.quotes.is_empty() {
        return;
    }
    let mut leaves = leaves(article);
    let outlines: Vec<Outline> = leaves.iter().map(|leaf| Outline::of(leaf.content)).collect();
    let passages: Vec<Passage<'_>> = leaves
        .iter()
        .zip(&outlines)
        .map(|(leaf, outline)| Passage {
            text: &outline.text,
            role: role(leaf, &outline.text),
            scope: leaf.scope,
        })
        .collect();
    let found = quotes::find(&passages, options);
    let (runs, quotes, speakers) = number(found, &leaves, &outlines);
    let mut block_quotes: Vec<Option<&Run>> = Vec::new();
    for (leaf, runs) in leaves.iter().zip(&runs) {
        let Some(block) = leaf.block_quote else { continue };
        block_quotes.resize((block + 1).max(block_quotes.len()), None);
        let Some(slot) = block_quotes.get_mut(block) else { continue };
        // Words without marks are all the block quote's own.
        let own = runs.iter().find(|run| run.piece.marks.is_none());
        if slot.is_none_or(|first| first.piece.marks.is_some() && own.is_some()) {
            *slot = own.or_else(|| runs.first());
        }
    }
    let block_quotes: Vec<Option<QuoteId>> =
        block_quotes.into_iter().map(|run| run.map(|run| run.quote)).collect();
    for (leaf, runs) in leaves.iter_mut().zip(runs) {
        if runs.iter().any(|run| run.piece.marks.is_some()) {
            let content = std::mem::take(leaf.content);
            *leaf.content = rebuild(content, &runs);
        }
    }
    drop(leaves);
    name_block_quotes(article, &block_quotes);
    (article.quotes, article.speakers) = (quotes, speakers);
}

/// The most bytes of a button.
const BUTTON: usize = 60;

/// What `leaf` is to the quote engine. A button ("Subscribe now") names nobody, like a title.
fn role(leaf: &Leaf<'_>, text: &str) -> Role {
    let is_button =
        || text.len() <= BUTTON && sort::leftovers::classify(text.trim()).is_some_and(|found| found.is_whole);
    if leaf.role == Role::Prose && is_button() { Role::Title } else { leaf.role }
}

/// A run of inlines that a quote may stand in.
struct Leaf<'a> {
    content: &'a mut Vec<Inline>,
    role: Role,
    scope: u32,
    /// Which block quote it stands in, counted in the order of the text.
    block_quote: Option<usize>,
}

/// The leaves of `article`, in the order of the text.
fn leaves(article: &mut Article) -> Vec<Leaf<'_>> {
    let mut leaves = Leaves { list: Vec::new(), scope: 0, block_quotes: 0 };
    for line in [&mut article.kicker, &mut article.headline, &mut article.standfirst].into_iter().flatten() {
        leaves.push(&mut line.content, Role::Title, None);
    }
    leaves.blocks(&mut article.lead);
    for section in &mut article.sections {
        leaves.push(&mut section.heading.content, Role::Title, None);
        leaves.blocks(&mut section.blocks);
    }
    if let Some(closing) = &mut article.closing {
        leaves.blocks(&mut closing.question);
        leaves.blocks(&mut closing.after);
    }
    for comment in &mut article.comments {
        leaves.scope += 1;
        leaves.blocks(&mut comment.content);
    }
    leaves.list
}

struct Leaves<'a> {
    list: Vec<Leaf<'a>>,
    scope: u32,
    block_quotes: usize,
}

/// A block, or the caption that follows a block quote's blocks.
enum Task<'a> {
    Block(&'a mut Block, Role, Option<usize>),
    Caption(&'a mut Vec<Inline>, usize),
}

impl<'a> Leaves<'a> {
    fn push(&mut self, content: &'a mut Vec<Inline>, role: Role, block_quote: Option<usize>) {
        self.list.push(Leaf { content, role, scope: self.scope, block_quote });
    }

    fn blocks(&mut self, blocks: &'a mut [Block]) {
        let mut tasks: VecDeque<Task<'a>> =
            blocks.iter_mut().map(|block| Task::Block(block, Role::Prose, None)).collect();
        while let Some(task) = tasks.pop_front() {
            match task {
                Task::Caption(content, block_quote) => self.push(content, Role::Caption, Some(block_quote)),
                Task::Block(block, role, inside) => match block {
                    Block::Paragraph(paragraph) => self.push(&mut paragraph.content, role, inside),
                    Block::Note(note) => self.push(&mut note.content, role, inside),
                    Block::Caption(line) => self.push(&mut line.content, role, inside),
                    Block::List(list) => {
                        let role = if role == Role::BlockQuote { role } else { Role::Item };
                        for block in list.items.iter_mut().rev().flat_map(|item| item.blocks.iter_mut().rev())
                        {
                            tasks.push_front(Task::Block(block, role, inside));
                        }
                    }
                    Block::BlockQuote(quote) => {
                        let number = self.block_quotes;
                        self.block_quotes += 1;
                        // Nobody is quoted in a note or warning.
                        let (role, inside) =
                            if is_alert(quote) { (role, inside) } else { (Role::BlockQuote, Some(number)) };
                        if let Some(caption) = &mut quote.caption {
                            tasks.push_front(Task::Caption(&mut caption.content, number));
                        }
                        for block in quote.blocks.iter_mut().rev() {
                            tasks.push_front(Task::Block(block, role, inside));
                        }
                    }
                    Block::Rule(_) | Block::Code(_) | Block::Image(_) | Block::Raw(_) | Block::Custom(_) => {}
                },
            }
        }
    }
}

/// Whether `quote` is set apart as a note or warning, as the reader of Markdown marks it.
fn is_alert(quote: &BlockQuote) -> bool {
    match quote.blocks.first() {
        Some(Block::Paragraph(paragraph)) => {
            matches!(paragraph.content.first(), Some(Inline::Custom(custom)) if custom.kind == "alert")
        }
        _ => false,
    }
}

/// Gives each block quote its quote.
fn name_block_quotes(article: &mut Article, names: &[Option<QuoteId>]) {
    let mut names = names.iter().copied();
    let mut stack: Vec<std::slice::IterMut<'_, Block>> = Vec::new();
    let closing = article.closing.iter_mut().flat_map(|closing| [&mut closing.question, &mut closing.after]);
    let parts = std::iter::once(&mut article.lead)
        .chain(article.sections.iter_mut().map(|section| &mut section.blocks))
        .chain(closing)
        .chain(article.comments.iter_mut().map(|comment| &mut comment.content));
    for part in parts {
        stack.push(part.iter_mut());
        while let Some(rest) = stack.last_mut() {
            match rest.next() {
                None => drop(stack.pop()),
                Some(Block::List(list)) => {
                    stack.extend(list.items.iter_mut().rev().map(|item| item.blocks.iter_mut()));
                }
                Some(Block::BlockQuote(quote)) => {
                    quote.quote = names.next().flatten();
                    stack.push(quote.blocks.iter_mut());
                }
                Some(_) => {}
            }
        }
    }
}

/// The visible text of a leaf, and which stretch of markup each part of it stands in.
struct Outline {
    text: String,
    /// Where stretches begin, with their number; sorted. A number comes again where an inner stretch has ended.
    starts: Vec<(usize, usize)>,
    /// Where each stretch ends, by number.
    ends: Vec<usize>,
}

impl Outline {
    fn of(content: &[Inline]) -> Self {
        let mut outline = Self { text: String::new(), starts: vec![(0, 0)], ends: vec![0] };
        let mut stack = vec![(content.iter(), 0)];
        while let Some((rest, number)) = stack.last_mut() {
            let number = *number;
            let Some(inline) = rest.next() else {
                if let Some(end) = outline.ends.get_mut(number) {
                    *end = outline.text.len();
                }
                stack.pop();
                if let Some((_, outer)) = stack.last() {
                    outline.starts.push((outline.text.len(), *outer));
                }
                continue;
            };
            let inside = match inline {
                Inline::Emphasis(content) | Inline::Strong(content) => content,
                Inline::Link(link) => &link.content,
                _ => {
                    push_leaf(inline, &mut outline.text);
                    continue;
                }
            };
            let inner = outline.ends.len();
            outline.ends.push(outline.text.len());
            outline.starts.push((outline.text.len(), inner));
            stack.push((inside.iter(), inner));
        }
        outline
    }

    /// The stretch that the character at `place` stands in.
    fn stretch(&self, place: usize) -> Option<usize> {
        let after = self.starts.partition_point(|(start, _)| *start <= place);
        Some(self.starts.get(after.checked_sub(1)?)?.1)
    }

    /// Whether a quote at `piece` leaves the tree whole.
    fn holds(&self, piece: &FoundPiece) -> bool {
        let Range { start, end } = piece.range;
        let Some(marks) = piece.marks else { return true };
        let Some(first) = self.stretch(start) else { return false };
        if piece.closed {
            end.checked_sub(marks.close.len_utf8()).and_then(|place| self.stretch(place)) == Some(first)
        } else {
            self.ends.get(first).is_some_and(|stretch_end| *stretch_end >= end)
        }
    }
}

/// The text of an inline without content; code shows as letters of the same length, so that no mark inside counts.
fn push_leaf(inline: &Inline, out: &mut String) {
    match inline {
        Inline::Text(text) => out.push_str(text),
        Inline::Break(_) => out.push('\n'),
        Inline::Code(code) => out.extend(std::iter::repeat_n('x', code.len())),
        _ => {}
    }
}

/// One run of quoted words with its id.
struct Run {
    piece: FoundPiece,
    quote: QuoteId,
}

/// Leaves out what would tear the tree, numbers the rest, and sorts the runs by leaf. The paragraphs of a block quote without marks are one quote.
fn number(
    found: Found,
    leaves: &[Leaf<'_>],
    outlines: &[Outline],
) -> (Vec<Vec<Run>>, Vec<Quote>, Vec<crate::Speaker>) {
    let mut runs: Vec<Vec<Run>> = outlines.iter().map(|_| Vec::new()).collect();
    let mut quotes: Vec<Quote> = Vec::new();
    // For each block quote the place of its quote.
    let mut of_blocks: HashMap<usize, usize> = HashMap::new();
    for quote in found.quotes {
        let whole =
            |piece: &FoundPiece| outlines.get(piece.passage).is_some_and(|outline| outline.holds(piece));
        if quote.pieces.is_empty() || !quote.pieces.iter().all(whole) {
            continue;
        }
        let unmarked = quote.pieces.first().filter(|piece| piece.marks.is_none());
        let block = unmarked.and_then(|piece| leaves.get(piece.passage)?.block_quote);
        let place =
            block.map_or(quotes.len(), |block| *of_blocks.entry(block).or_insert_with(|| quotes.len()));
        let id = QuoteId(u32::try_from(place + 1).unwrap_or(u32::MAX));
        for piece in quote.pieces {
            if let Some(leaf) = runs.get_mut(piece.passage) {
                leaf.push(Run { piece, quote: id });
            }
        }
        let attribution = quote.attribution.map(|attribution| Attribution { span: None, ..attribution });
        if let Some(entry) = quotes.get_mut(place) {
            entry.attribution = entry.attribution.take().or(attribution);
        } else {
            let mut entry = Quote::new(id, quote.kind, quote.form);
            entry.attribution = attribution;
            quotes.push(entry);
        }
    }
    for leaf in &mut runs {
        leaf.sort_by_key(|run| (run.piece.range.start, std::cmp::Reverse(run.piece.range.end)));
    }
    (runs, quotes, found.speakers)
}

/// What is open while a leaf is built again.
enum Frame {
    /// Markup, to be closed when its content ends.
    Markup { shell: Inline, rest: std::vec::IntoIter<Inline>, outside: Vec<Inline> },
    /// A quote, to be closed at its end.
    Quote { quoted: Quoted, end: usize, outside: Vec<Inline> },
}

/// `content` with the words of `runs` as [`Quoted`].
fn rebuild(content: Vec<Inline>, runs: &[Run]) -> Vec<Inline> {
    let mut builder = Rebuild {
        runs: runs.iter().filter(|run| run.piece.marks.is_some()).collect(),
        next: 0,
        at: 0,
        frames: Vec::new(),
        done: Vec::new(),
    };
    let mut rest = content.into_iter();
    loop {
        builder.close_quotes();
        let Some(inline) = rest.next() else {
            match builder.leave_markup() {
                Some(outer) => rest = outer,
                None => return builder.done,
            }
            continue;
        };
        match inline {
            Inline::Text(text) => builder.text(&text),
            Inline::Emphasis(content) => rest = builder.enter(Inline::Emphasis(Vec::new()), content, rest),
            Inline::Strong(content) => rest = builder.enter(Inline::Strong(Vec::new()), content, rest),
            Inline::Link(mut link) => {
                let content = std::mem::take(&mut link.content);
                rest = builder.enter(Inline::Link(link), content, rest);
            }
            other => {
                let mut text = String::new();
                push_leaf(&other, &mut text);
                builder.at += text.len();
                builder.done.push(other);
            }
        }
    }
}

struct Rebuild<'r> {
    runs: Vec<&'r Run>,
    next: usize,
    at: usize,
    frames: Vec<Frame>,
    done: Vec<Inline>,
}

impl Rebuild<'_> {
    fn enter(
        &mut self,
        shell: Inline,
        content: Vec<Inline>,
        rest: std::vec::IntoIter<Inline>,
    ) -> std::vec::IntoIter<Inline> {
        self.frames.push(Frame::Markup { shell, rest, outside: std::mem::take(&mut self.done) });
        content.into_iter()
    }

    /// Closes every quote left open in the innermost markup, then the markup itself; its siblings go on.
    fn leave_markup(&mut self) -> Option<std::vec::IntoIter<Inline>> {
        loop {
            match self.frames.pop()? {
                Frame::Quote { quoted, outside, .. } => self.close(quoted, outside),
                Frame::Markup { mut shell, rest, outside } => {
                    let inside = std::mem::replace(&mut self.done, outside);
                    match &mut shell {
                        Inline::Emphasis(content) | Inline::Strong(content) => *content = inside,
                        Inline::Link(link) => link.content = inside,
                        _ => {}
                    }
                    self.done.push(shell);
                    return Some(rest);
                }
            }
        }
    }

    fn close(&mut self, mut quoted: Quoted, outside: Vec<Inline>) {
        quoted.content = std::mem::replace(&mut self.done, outside);
        self.done.push(quoted.into());
    }

    /// Closes the quotes that end here; their closing mark, if any, is passed over by [`Rebuild::text`].
    fn close_quotes(&mut self) {
        while matches!(self.frames.last(), Some(Frame::Quote { end, .. }) if *end <= self.at) {
            if let Some(Frame::Quote { quoted, outside, .. }) = self.frames.pop() {
                self.close(quoted, outside);
            }
        }
    }

    /// Writes `text`, opening and closing quotes on the way.
    fn text(&mut self, text: &str) {
        let base = self.at;
        let end = base + text.len();
        while self.at < end {
            self.close_quotes();
            let opens =
                self.runs.get(self.next).map(|run| run.piece.range.start).filter(|start| *start < end);
            let closes = match self.frames.last() {
                Some(Frame::Quote { quoted, end: at, .. }) => {
                    Some((if quoted.closed { at - quoted.marks.close.len_utf8() } else { *at }, *at))
                }
                _ => None,
            };
            let closing =
                closes.filter(|(inner, _)| *inner < end && opens.is_none_or(|start| *inner <= start));
            let stop = closing.map(|(inner, _)| inner).or(opens).unwrap_or(end);
            if let Some(words) = text.get(self.at - base..stop - base).filter(|words| !words.is_empty()) {
                self.done.push(Inline::Text(words.to_owned()));
            }
            self.at = stop;
            if let Some((_, after)) = closing {
                self.at = after;
            } else if opens.is_some() {
                self.open();
            }
        }
        self.close_quotes();
    }

    fn open(&mut self) {
        let Some(run) = self.runs.get(self.next) else { return };
        self.next += 1;
        let Some(marks) = run.piece.marks else { return };
        self.at += marks.open.len_utf8();
        self.frames.push(Frame::Quote {
            quoted: Quoted {
                quote: run.quote,
                marks,
                closed: run.piece.closed,
                content: Vec::new(),
                span: None,
            },
            end: run.piece.range.end,
            outside: std::mem::take(&mut self.done),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Marks;

    fn run(number: u32, range: Range<usize>, closed: bool) -> Run {
        let marks = Some(Marks { open: '"', close: '"' });
        Run { piece: FoundPiece { passage: 0, range, marks, closed }, quote: QuoteId(number) }
    }

    fn quoted(number: u32, closed: bool, content: Vec<Inline>) -> Inline {
        let mut quoted = Quoted::new(QuoteId(number), content).with_marks(Marks { open: '"', close: '"' });
        quoted.closed = closed;
        quoted.into()
    }

    #[test]
    fn a_quote_may_hold_an_emphasis() {
        let content = vec!["a \"b ".into(), Inline::Emphasis(vec!["c".into()]), " d\" e".into()];
        let got = rebuild(content, &[run(1, 2..9, true)]);
        let inside = vec!["b ".into(), Inline::Emphasis(vec!["c".into()]), " d".into()];
        assert_eq!(got, ["a ".into(), quoted(1, true, inside), " e".into()]);
    }

    #[test]
    fn an_emphasis_may_hold_a_quote_and_a_quote_another() {
        let content = vec![Inline::Strong(vec!["x \"a \"b\" c\" y".into()]), "z".into()];
        let got = rebuild(content, &[run(1, 2..11, true), run(2, 5..8, true)]);
        let inner = vec!["a ".into(), quoted(2, true, vec!["b".into()]), " c".into()];
        assert_eq!(got, [Inline::Strong(vec!["x ".into(), quoted(1, true, inner), " y".into()]), "z".into()]);
    }

    #[test]
    fn a_quote_that_ends_outside_its_emphasis_would_tear_the_tree() {
        let content = vec![Inline::Emphasis(vec!["\"a".into()]), "b\"".into()];
        let outline = Outline::of(&content);
        assert!(!outline.holds(&run(1, 0..4, true).piece));
        assert!(!outline.holds(&run(1, 0..4, false).piece));
        let content = vec!["\"a".into(), Inline::Emphasis(vec!["b\"".into()]), "c\"".into()];
        assert!(Outline::of(&content).holds(&run(1, 0..6, true).piece));
    }

    #[test]
    fn an_unclosed_quote_runs_to_the_end_of_its_leaf() {
        let content = vec!["\"a ".into(), Inline::Emphasis(vec!["b".into()])];
        let got = rebuild(content, &[run(1, 0..4, false)]);
        assert_eq!(got, [quoted(1, false, vec!["a ".into(), Inline::Emphasis(vec!["b".into()])])]);
    }
}
