//! The body: headings and blocks between head and foot.
//!
//! First the emoji-led lines are told apart (heading, item, prose), since whether a line without an emoji may be a heading depends on whether
//! emoji head sections here. Then one walk over the lines: a construct that claims its lines starts a block of its own, what nothing claims is a
//! paragraph, and a finished paragraph is looked at once more as a whole (quotation, note, caption, code).

use std::{cell::OnceCell, ops::Range};

use crate::{
    Span,
    blocks::{self, Start, quote_mark},
    origins::RuleName,
    text::shape::Ending,
};

use super::{
    Piece,
    block_quote::{self, Utterance},
    caption, closing, code, emoji_heading,
    heading::{self, Sign},
    list::{self, RunPart},
    note,
    page::Page,
    span,
    tail::Taken,
};

/// A piece, the rule that made it, and its lines.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) piece: Piece,
    pub(crate) rule: RuleName,
    pub(crate) lines: Range<usize>,
}

/// Reads the lines `within`. `followed`: the article goes on behind them (with its closing).
pub(crate) fn read(
    page: &Page<'_, '_>,
    text: &str,
    within: Range<usize>,
    taken: &Taken,
    followed: bool,
) -> Vec<Part> {
    let roles = Roles::of(page, within.clone(), taken, followed);
    let mut body = Body {
        page,
        text,
        within: within.clone(),
        taken,
        followed,
        roles,
        parts: Vec::new(),
        paragraph: None,
        open_quote: false,
        stops: stops(&within, taken),
    };
    let mut at = within.start;
    while at < within.end {
        at = body.line(at);
    }
    body.flush(within.end);
    levels(&mut body.parts);
    body.parts
}

/// For each line of `within`, the next leftover at or behind it, or the end.
fn stops(within: &Range<usize>, taken: &Taken) -> Vec<usize> {
    let mut stops = vec![within.end; within.len()];
    let mut stop = within.end;
    for (place, line) in stops.iter_mut().zip(within.clone()).rev() {
        if taken.get(line).is_some_and(Option::is_some) {
            stop = line;
        }
        *place = stop;
    }
    stops
}

/// What the emoji-led lines are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    None,
    Heading,
    /// The first line of a list that ends before the given line.
    List(usize),
}

struct Roles {
    of_line: Vec<Role>,
    start: usize,
    has_emoji_headings: bool,
    /// Lines that may be headings without a sign; counted when first asked.
    guesses: OnceCell<usize>,
    /// The last line that shows something of the article.
    last: Option<usize>,
}

impl Roles {
    fn of(page: &Page<'_, '_>, within: Range<usize>, taken: &Taken, followed: bool) -> Self {
        let is_taken = |line: usize| taken.get(line).is_some_and(Option::is_some);
        let last = within.clone().rev().find(|&line| !page.is_blank(line) && !is_taken(line));
        let mut roles = Self {
            of_line: vec![Role::None; within.len()],
            start: within.start,
            has_emoji_headings: false,
            guesses: OnceCell::new(),
            last,
        };
        let mut cameras = Vec::new();
        let mut line = within.start;
        while line < within.end {
            let is_led = |at: usize| page.emoji(at).is_some() && !is_taken(at);
            if !is_led(line) {
                line += 1;
                continue;
            }
            let end = (line..within.end).find(|&at| !is_led(at)).unwrap_or(within.end);
            if end - line >= 2 {
                let text_follows = end < within.end && !page.is_blank(end) && !is_taken(end);
                for part in list::divide(page, line..end, text_follows) {
                    match part {
                        RunPart::Heading(at) => roles.set(at, Role::Heading),
                        RunPart::List(lines) => roles.set(lines.start, Role::List(lines.end)),
                    }
                }
            } else if let Some(chain) = chain(page, line, within.end, &is_led) {
                // Short phrases with the same emoji, nothing between them: a list whose items stand apart.
                roles.set(line, Role::List(chain));
                line = chain;
                continue;
            } else if roles.is_heading(page, line, &within, followed) {
                if caption::is_camera_name(page, line) {
                    cameras.push(line);
                } else {
                    roles.set(line, Role::Heading);
                }
            }
            line = end;
        }
        // "📸 Rob Kell" heads a section where other emoji do, else it is a credit.
        if roles.has_emoji_headings {
            for line in cameras {
                roles.set(line, Role::Heading);
            }
        }
        roles
    }

    /// How many lines may be headings without a sign.
    fn guesses(&self, page: &Page<'_, '_>, within: Range<usize>) -> usize {
        *self.guesses.get_or_init(|| {
            blocks::blocks(&page.starts, within)
                .filter(|block| block.len() == 1 && heading::sign(page, block.start) == Some(Sign::Guess))
                .take(64)
                .count()
        })
    }

    /// A line that no other emoji-led line touches.
    fn is_heading(&self, page: &Page<'_, '_>, line: usize, within: &Range<usize>, followed: bool) -> bool {
        let follows = followed || self.last.is_some_and(|last| last > line);
        follows
            && emoji_heading::is_title(page, line)
            && !emoji_heading::continues_line_before(page, line, within.start)
            && !emoji_heading::continues_below(page, line, within.end)
            && !caption::is_caption(page, line)
            && !(self.is_near_end(page, line, within.end)
                && !followed
                && closing::is_farewell(page, line..line + 1))
    }

    /// Whether only a farewell stands below line `line`.
    fn is_near_end(&self, page: &Page<'_, '_>, line: usize, end: usize) -> bool {
        let Some(last) = self.last else { return true };
        if page.block_end(line, end) != line + 1 {
            return false;
        }
        let next = page.next_shown(line + 1, end);
        next.is_none_or(|next| {
            // A leftover may stand last.
            (last + 1).checked_sub(next).is_some_and(|lines| lines <= 3)
                && page.block_end(next, end) > last
                && closing::is_farewell(page, next..last + 1)
        })
    }

    fn set(&mut self, line: usize, role: Role) {
        if let Some(place) = self.of_line.get_mut(line - self.start) {
            *place = role;
            self.has_emoji_headings |= role == Role::Heading;
        }
    }

    fn get(&self, line: usize) -> Role {
        self.of_line.get(line - self.start).copied().unwrap_or(Role::None)
    }
}

/// The end of a chain of single lines that open with the same emoji, three at least, each a phrase, blank lines between them.
fn chain(page: &Page<'_, '_>, line: usize, end: usize, is_led: &impl Fn(usize) -> bool) -> Option<usize> {
    let emoji = |at: usize| page.emoji(at).and_then(|led| page.text(at).get(..led.first()));
    let (mut count, mut last, mut at) = (0, line, line);
    while is_led(at)
        && emoji(at) == emoji(line)
        && emoji_heading::is_title(page, at)
        && page.block_end(at, end) == at + 1
    {
        count += 1;
        last = at;
        let Some(next) = page.next_shown(at + 1, end) else { break };
        at = next;
    }
    (count >= 3).then_some(last + 1)
}

struct Body<'b, 'p, 't> {
    page: &'b Page<'p, 't>,
    text: &'b str,
    within: Range<usize>,
    taken: &'b Taken,
    followed: bool,
    roles: Roles,
    parts: Vec<Part>,
    /// The first line of the paragraph that is being gathered.
    paragraph: Option<usize>,
    /// A quotation set apart goes on in the next block.
    open_quote: bool,
    /// For each line, the next leftover or the end.
    stops: Vec<usize>,
}

impl Body<'_, '_, '_> {
    /// Reads line `at`; returns the next line to read.
    fn line(&mut self, at: usize) -> usize {
        if self.page.is_blank(at) || self.is_taken(at) {
            self.flush(at);
            return at + 1;
        }
        if let Some(next) = self.construct(at) {
            return next;
        }
        if self.paragraph.is_none() {
            self.paragraph = Some(at);
        }
        at + 1
    }

    fn is_taken(&self, at: usize) -> bool {
        self.taken.get(at).is_some_and(Option::is_some)
    }

    /// The construct that claims line `at`, if any, and the line behind it.
    fn construct(&mut self, at: usize) -> Option<usize> {
        let (page, end) = (self.page, self.within.end);
        match page.start(at) {
            Start::Separator => {
                self.push(Piece::Rule(span(page.range(at..at + 1))), RuleName::Separator, at..at + 1);
                return Some(at + 1);
            }
            Start::Fence => {
                let (piece, next) = code::fenced(page, at, end)?;
                self.push(piece, RuleName::Code, at..next);
                return Some(next);
            }
            Start::Quoted => {
                let (piece, next) = block_quote::marked(page, at, self.end_of_text(at))?;
                self.push(piece, RuleName::BlockQuote, at..next);
                return Some(next);
            }
            // One emoji and nothing else, between two blocks.
            Start::Emoji(_)
                if page.words(at).is_empty()
                    && page.begins_block(at, self.within.start)
                    && page.block_end(at, end) == at + 1 =>
            {
                self.push(Piece::Rule(span(page.range(at..at + 1))), RuleName::Separator, at..at + 1);
                return Some(at + 1);
            }
            Start::Emoji(_) => match self.roles.get(at) {
                Role::Heading => return Some(self.emoji_heading(at)),
                Role::List(next) => {
                    let items =
                        (at..next).filter(|&line| !page.is_blank(line)).map(|line| line..line + 1).collect();
                    self.push(list::piece(page, items), RuleName::List, at..next);
                    return Some(next);
                }
                Role::None => {}
            },
            Start::Mark(_) => {
                if let Some((piece, next)) = list::marked(page, at, self.end_of_text(at)) {
                    self.push(piece, RuleName::List, at..next);
                    return Some(next);
                }
            }
            Start::Blank | Start::Dash | Start::Prose => {}
        }
        (self.paragraph.is_none() && self.is_heading(at)).then(|| self.plain_heading(at))
    }

    /// The next leftover behind line `at`, or the end: no construct reaches across one.
    fn end_of_text(&self, at: usize) -> usize {
        self.stops.get(at - self.within.start).copied().unwrap_or(self.within.end)
    }

    fn emoji_heading(&mut self, at: usize) -> usize {
        let page = self.page;
        let start = page.range(at..at + 1).start;
        let emoji = crate::text::emoji::leading_run(page.text(at), page.options.bare_symbols)
            .map(|range| span(start + range.start..start + range.end));
        let emoji = exact(emoji);
        let range = page.range(at..at + 1);
        let skipped = page.text(at).len() - page.words(at).len();
        let mut words = start + skipped..range.end;
        // `🧑‍💻 ## USER`: the stray marks are not shown.
        if let Some((_, inner)) = heading::marks(page.words(at)) {
            words = words.start + inner.start..words.start + inner.end;
        }
        let heading = Piece::Heading { span: span(range), emoji, words: span(words), level: 2 };
        self.push(heading, RuleName::EmojiHeading, at..at + 1);
        at + 1
    }

    /// Whether line `at` heads what follows without an emoji in front.
    fn is_heading(&self, at: usize) -> bool {
        let page = self.page;
        let begins = page.begins_block(at, self.within.start)
            || self.is_taken(at - 1)
            || self
                .parts
                .last()
                .is_some_and(|part| part.lines.end == at && matches!(part.piece, Piece::Heading { .. }));
        if !begins || page.options.plain_headings == super::PlainHeadings::Never {
            return false;
        }
        let Some(sign) = heading::sign(page, at) else { return false };
        if caption::is_caption(page, at) {
            return false;
        }
        let block_end = page.block_end(at, self.within.end);
        let alone = at + 1 == block_end;
        let next = (at + 1..self.within.end).find(|&line| !page.is_blank(line) && !self.is_taken(line));
        if next.is_none() && !(self.followed && sign != Sign::Guess) {
            return false;
        }
        match sign {
            Sign::Marks(_) => true,
            Sign::Sure => {
                alone
                    || heading::sits_on_text(page, at, block_end)
                    || heading::tops_sentence(page, at, block_end)
            }
            Sign::Guess => {
                let may_guess = page.options.plain_headings == super::PlainHeadings::Always
                    || !self.roles.has_emoji_headings;
                let first = self.parts.is_empty();
                may_guess
                    && self.ended_before()
                    && (!first || self.roles.guesses(page, self.within.clone()) >= 2)
                    && (alone
                        && next.is_some_and(|next| {
                            heading::is_body(page, next..page.block_end(next, self.within.end))
                        })
                        || heading::sits_on_text(page, at, block_end))
            }
        }
    }

    /// Whether the text before ended its sentence: a post without full stops has no headings to guess.
    fn ended_before(&self) -> bool {
        self.parts.last().is_none_or(|part| match part.piece {
            Piece::Paragraph(_) | Piece::Note { .. } => matches!(
                self.page.ending(part.lines.end - 1),
                Ending::Stop | Ending::Question | Ending::Exclamation | Ending::Ellipsis | Ending::Colon
            ),
            _ => true,
        })
    }

    fn plain_heading(&mut self, at: usize) -> usize {
        let page = self.page;
        let range = page.range(at..at + 1);
        let (words, level) = match heading::marks(page.text(at)) {
            Some((count, inner)) => (range.start + inner.start..range.start + inner.end, count.clamp(2, 6)),
            None => (range.clone(), 2),
        };
        // `## 🚀 Title`: the emoji of a marked heading are its emoji too.
        let inner = self.text.get(words.clone()).unwrap_or_default();
        let runs: Vec<Range<usize>> =
            crate::text::emoji::leading_run(inner, page.options.bare_symbols).collect();
        let skipped = runs.last().map_or(0, |last| {
            let rest = inner.get(last.end..).unwrap_or_default();
            inner.len() - crate::text::blank::trim_start(rest).len()
        });
        let emoji = runs.iter().map(|run| span(words.start + run.start..words.start + run.end)).collect();
        let words = span(words.start + skipped..words.end);
        self.push(Piece::Heading { span: span(range), emoji, words, level }, RuleName::Heading, at..at + 1);
        at + 1
    }

    fn push(&mut self, piece: Piece, rule: RuleName, lines: Range<usize>) {
        self.flush(lines.start);
        self.open_quote = false;
        self.parts.push(Part { piece, rule, lines });
    }

    /// Ends the paragraph before line `end`.
    fn flush(&mut self, end: usize) {
        let Some(start) = self.paragraph.take() else { return };
        let lines = start..end;
        let (piece, rule) = self.whole_block(&lines);
        self.parts.push(Part { piece, rule, lines });
    }

    /// What a block of plain lines is as a whole.
    fn whole_block(&mut self, lines: &Range<usize>) -> (Piece, RuleName) {
        let page = self.page;
        let range = page.range(lines.clone());
        let is_alone = page.begins_block(lines.start, self.within.start)
            && lines.end == page.block_end(lines.start, self.within.end);
        if let Some(kind) = note::kind(page, lines.start) {
            return (Piece::Note { span: span(range), kind }, RuleName::Note);
        }
        if let Some(quote) = self.quotation(lines, &range) {
            return (quote, RuleName::BlockQuote);
        }
        self.open_quote = false;
        let is_picture = |line| caption::is_caption(page, line) || caption::is_camera_name(page, line);
        if is_alone && lines.len() == 1 && is_picture(lines.start) {
            return (Piece::Caption(span(range)), RuleName::Caption);
        }
        if is_alone && code::is_bare(page, lines) {
            let whole = span(range);
            return (Piece::Code { span: whole, text: whole, language: None }, RuleName::Code);
        }
        if is_alone && list::is_unmarked(page, lines) {
            let items = lines.clone().map(|line| line..line + 1).collect();
            return (list::piece(page, items), RuleName::List);
        }
        // "— Name" right below a quotation, a blank line between them.
        (Piece::Paragraph(span(range)), RuleName::Paragraph)
    }

    fn quotation(&mut self, lines: &Range<usize>, range: &Range<usize>) -> Option<Piece> {
        let page = self.page;
        let made = |text: Range<usize>, caption: Option<Range<usize>>| Piece::BlockQuote {
            span: span(range.clone()),
            marked: false,
            text: span(text),
            caption: caption.map(span),
        };
        match block_quote::whole(page, self.text, lines) {
            Some(Utterance::Closed { caption }) => {
                self.open_quote = false;
                let text = page.range(lines.start..caption.unwrap_or(lines.end));
                Some(made(text, caption.map(|line| page.range(line..line + 1))))
            }
            Some(Utterance::Open) => {
                // It goes on when the next block opens with a mark as well.
                let next = page.next_shown(lines.end, self.within.end);
                let goes_on =
                    next.is_some_and(|next| quote_mark::opens(page.words(next)) && !self.is_taken(next));
                self.open_quote = goes_on;
                goes_on.then(|| made(range.clone(), None))
            }
            None => None,
        }
    }
}

/// A list of its length; nearly all have one entry.
fn exact(spans: impl Iterator<Item = Span>) -> Box<[Span]> {
    let mut list = Vec::with_capacity(1);
    list.extend(spans);
    list.into_boxed_slice()
}

/// Headings right above a heading are a step higher than those below them.
fn levels(parts: &mut [Part]) {
    let mut inside = false;
    for at in 0..parts.len() {
        let next_is_heading =
            parts.get(at + 1).is_some_and(|next| matches!(next.piece, Piece::Heading { .. }));
        let Some(part) = parts.get_mut(at) else { return };
        let Piece::Heading { level, .. } = &mut part.piece else { continue };
        if *level != 2 {
            continue;
        }
        if next_is_heading && part.rule == RuleName::EmojiHeading {
            inside = true;
        } else if inside && part.rule == RuleName::EmojiHeading {
            *level = 3;
        }
    }
}
