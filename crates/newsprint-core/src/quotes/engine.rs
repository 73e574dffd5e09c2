//! The order of work: scan, then sentence by sentence, then the table of speakers.

use std::rc::Rc;

use super::{
    Found, FoundPiece, FoundQuote, Passage, Role,
    attribution::{Evidence, Host},
    caption,
    chunk::Shape,
    cjk,
    clause::Sentence,
    discourse::{self, Around, Discourse, Part, Seen},
    kind,
    lexicon::Tongue,
    marked::Marked,
    memo::Memo,
    name,
    options::Options,
    scan::{self, Run},
    speakers::{People, Table},
    vocabulary::Vocabulary,
    word::{Kind, Opaque, Reader, TOKENS, Token, Unread},
};
use crate::{AttributionPlace, Claim, Marks, QuoteForm, QuoteKind, text::blank};

/// Finds the quotes of `passages` and who said them.
///
/// Linear in the length of the text: sentences are cut at a few hundred words, look-backs at a few sentences.
pub(crate) fn find(passages: &[Passage<'_>], options: &Options) -> Found {
    let scan = scan::scan(passages, options.habits());
    let has_block_quotes = passages.iter().any(|passage| passage.role == Role::BlockQuote);
    if scan.runs.is_empty() && !has_block_quotes {
        return Found { stray: scan.stray, ..Found::default() };
    }
    let tongue = options.tongue().unwrap_or_else(|| {
        Tongue::of_text(passages.iter().filter(|p| p.scope == 0 || passages.len() == 1).map(|p| p.text))
    });
    let people = People::gather(passages, tongue);
    let memo = Memo::default();
    let marked = Marked::of(&scan.runs, passages);
    let mut engine = Engine {
        passages,
        marked: &marked,
        runs: &scan.runs,
        options,
        tongue,
        vocabulary: Vocabulary::new(tongue, options, &memo),
        people: &people,
        discourse: Discourse::default(),
        drafts: Vec::with_capacity(scan.runs.len()),
        draft_of: vec![None; scan.runs.len()],
        has_block_quotes,
        sentence: 0,
        earlier: None,
    };
    let mut first = 0;
    for index in 0..passages.len() {
        let mut last = first;
        while scan.runs.get(last).is_some_and(|run| run.passage == index) {
            last += 1;
        }
        engine.passage(index, first, last);
        first = last;
    }
    let drafts = std::mem::take(&mut engine.drafts);
    drop(engine);
    finish(drafts, &people, options, scan.stray)
}

/// A quote before speakers are joined.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) kind: QuoteKind,
    pub(super) form: QuoteForm,
    pub(super) seen: Option<Rc<Seen>>,
    pub(super) pieces: Vec<FoundPiece>,
    /// The sentence that it stands in.
    pub(super) sentence: usize,
}

struct Engine<'a> {
    passages: &'a [Passage<'a>],
    marked: &'a Marked,
    runs: &'a [Run],
    options: &'a Options,
    tongue: Tongue,
    vocabulary: Vocabulary<'a>,
    people: &'a People<'a>,
    discourse: Discourse,
    drafts: Vec<Draft>,
    /// The draft that a run belongs to.
    draft_of: Vec<Option<usize>>,
    has_block_quotes: bool,
    /// Sentences so far.
    sentence: usize,
    /// The sentence before.
    earlier: Option<Earlier>,
}

/// The sentence before, and its passage.
enum Earlier {
    Sentence(Rc<Sentence>, usize),
    Unread(Unread),
    /// The last one of a passage that has not been read.
    Passage(usize),
}

impl<'a> Engine<'a> {
    fn passage(&mut self, index: usize, first: usize, last: usize) {
        let Some(passage) = self.passages.get(index) else { return };
        if index > 0 && self.passages.get(index - 1).is_some_and(|before| before.scope != passage.scope) {
            self.discourse.leave();
            self.earlier = None;
        }
        if passage.role == Role::Caption && self.caption(index) {
            return;
        }
        if first == last && self.may_wait(index) {
            // Where no quote follows, nobody will ask.
            let next = self.runs.get(first).and_then(|run| self.passages.get(run.passage));
            if self.has_block_quotes || next.is_some_and(|next| next.scope == passage.scope) {
                self.sentence += 1;
                self.discourse.defer(Part::Passage(index));
                self.earlier = Some(Earlier::Passage(index));
            }
            return;
        }
        let whole = passage.role == Role::BlockQuote && !self.is_one_run(passage, first, last);
        if whole {
            self.marked_lines(index, passage);
        }
        let all = whole || self.tongue == Tongue::German;
        let outer = self.marked.runs_of(index);
        let quotes = self.marked.quotes_of(index);
        let mut reader = Reader::new(passage.text, quotes, self.tongue, self.vocabulary);
        let mut tokens = Vec::with_capacity(TOKENS);
        loop {
            let passed = reader.next_quote;
            // The first words of a caption, and of the sentence behind a quote that stands alone, are looked at.
            if !all
                && passage.role != Role::Caption
                && !self.waits_for_source(index)
                && let Some((start, end)) = reader.pass()
            {
                self.sentence += 1;
                self.leave_unread(Unread { passage: index, start, end, quotes: passed });
                continue;
            }
            let Some((start, end)) = reader.range_of_sentence(&mut tokens) else { break };
            self.sentence += 1;
            if self.dash_line(index, &tokens) {
                self.discourse.defer(Part::SILENT);
            } else if all || self.concerns(&tokens, index) {
                self.read(Sentence::read(tokens.clone(), passage.text, self.tongue), index, outer, whole);
            } else {
                self.leave_unread(Unread { passage: index, start, end, quotes: passed });
            }
        }
        for at in first..last {
            if self.runs.get(at).is_some_and(|run| run.depth > 0) {
                self.nested(at, index);
            }
        }
    }

    /// Puts a sentence behind the others that is read if somebody asks whom it names.
    fn leave_unread(&mut self, unread: Unread) {
        let is_title = self.passages.get(unread.passage).is_some_and(|passage| passage.role == Role::Title);
        self.discourse.defer(if is_title { Part::SILENT } else { Part::Unread(unread) });
        self.earlier = Some(Earlier::Unread(unread));
    }

    fn around(&self) -> Around<'a> {
        Around {
            passages: self.passages,
            marked: self.marked,
            vocabulary: self.vocabulary,
            tongue: self.tongue,
            people: self.people,
            options: self.options,
        }
    }

    /// Whether a passage without quotes need not be read before somebody asks whom it names. German reports without quotes.
    fn may_wait(&self, index: usize) -> bool {
        let plain = self
            .passages
            .get(index)
            .is_some_and(|passage| !matches!(passage.role, Role::Caption | Role::BlockQuote));
        // The line right behind a quote that stands alone may say whose it is.
        let behind = self.drafts.last().is_some_and(|draft| {
            draft.form == QuoteForm::Block
                && draft.pieces.last().is_some_and(|piece| piece.passage + 1 >= index)
        });
        plain && !behind && self.tongue != Tongue::German
    }

    /// Whether a sentence has a quote or may say whose the one before is.
    fn concerns(&self, words: &[Token], index: usize) -> bool {
        words.iter().any(|token| matches!(token.kind, Kind::Quote(_))) || self.may_say_so(words, index)
    }

    /// Whether the passage is nothing but one quoted run, which then is the quote.
    fn is_one_run(&self, passage: &Passage<'_>, first: usize, last: usize) -> bool {
        let Some(run) = self.runs.get(first).filter(|_| first < last) else { return false };
        let rest = [passage.text.get(..run.range.start), passage.text.get(run.range.end..)];
        rest.iter().all(|side| {
            side.is_some_and(|side| blank::trim(side).trim_matches(['.', ',', '>', ' ']).is_empty())
        })
    }

    /// Lines marked with `>`: a quote without marks.
    fn marked_lines(&mut self, index: usize, passage: &Passage<'_>) {
        let piece = FoundPiece { passage: index, range: 0..passage.text.len(), marks: None, closed: true };
        let seen = self.lead_in(index).map(Rc::new);
        let sentence = self.sentence;
        self.drafts.push(Draft {
            kind: QuoteKind::Full,
            form: QuoteForm::Block,
            seen,
            pieces: vec![piece],
            sentence,
        });
    }

    /// One sentence: its quotes, then whom it names.
    fn read(&mut self, sentence: Sentence, index: usize, outer: &[usize], inside_quote: bool) {
        let Some(passage) = self.passages.get(index) else { return };
        let sentence = Rc::new(sentence);
        let part = if inside_quote || passage.role == Role::Title {
            Part::SILENT
        } else {
            Part::Sentence(Rc::clone(&sentence), index)
        };
        self.discourse.defer(part);
        let quotes: Vec<(usize, usize)> = sentence
            .chunks
            .iter()
            .enumerate()
            .filter_map(|(chunk, c)| match c.shape {
                Shape::Quote(number) => Some((chunk, *outer.get(number)?)),
                _ => None,
            })
            .collect();
        let mut previous: Option<(usize, usize)> = None;
        for (chunk, run) in quotes {
            self.quote(&sentence, chunk, run, index, previous);
            previous = Some((chunk, run));
        }
        self.so_says(&sentence, index);
        self.that_said(&sentence, index);
        self.report(&sentence, index);
        self.earlier = Some(Earlier::Sentence(sentence, index));
    }

    /// "So says Ann Lee, …" behind a quote that stands alone and has no source yet.
    fn so_says(&mut self, sentence: &Sentence, index: usize) {
        let Some(passage) = self.passages.get(index).filter(|_| self.may_say_so(&sentence.tokens, index))
        else {
            return;
        };
        let host =
            Host { sentence, chunk: 0, text: passage.text, tongue: self.tongue, words: ",", title: false };
        let Some(found) = host.after_so() else { return };
        let seen = self.see(sentence, &found, passage.text, index);
        if let Some(draft) = self.drafts.last_mut() {
            draft.seen = seen.map(Rc::new);
        }
    }

    /// Whether the quote before stands alone and has no source yet.
    fn waits_for_source(&self, index: usize) -> bool {
        self.drafts.last().is_some_and(|draft| {
            draft.seen.is_none()
                && draft.kind == QuoteKind::Full
                && draft.form == QuoteForm::Block
                && draft.pieces.last().is_some_and(|piece| piece.passage + 1 >= index)
        })
    }

    fn may_say_so(&self, words: &[Token], index: usize) -> bool {
        let Some(passage) = self.passages.get(index) else { return false };
        self.waits_for_source(index)
            && words.first().is_some_and(|token| matches!(token.text(passage.text), "So" | "Thus"))
    }

    /// "Das erklärte Holm am Freitag.": whose the words of the sentence before are.
    fn that_said(&mut self, sentence: &Sentence, index: usize) {
        let (Some(passage), Some(last)) = (self.passages.get(index), self.drafts.last()) else { return };
        let waits = last.seen.is_none()
            && last.sentence + 1 == self.sentence
            && last.pieces.last().is_some_and(|piece| piece.passage == index);
        if !waits {
            return;
        }
        let host =
            Host { sentence, chunk: 0, text: passage.text, tongue: self.tongue, words: "", title: false };
        let Some(seen) = host.that_said().and_then(|found| self.see(sentence, &found, passage.text, index))
        else {
            return;
        };
        let seen = Rc::new(seen);
        let before = self.sentence - 1;
        for draft in self.drafts.iter_mut().rev().take_while(|draft| draft.sentence == before).take(8) {
            let small = || {
                draft.pieces.first().and_then(|piece| passage.text.get(piece.range.clone())).is_some_and(
                    |words| words.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase),
                )
            };
            if draft.seen.is_none() && (draft.kind != QuoteKind::Label || small()) {
                draft.seen = Some(Rc::clone(&seen));
                if draft.kind == QuoteKind::Label {
                    draft.kind = QuoteKind::Fragment;
                }
            }
        }
    }

    /// Remembers who reports in this sentence, or that reported speech goes on.
    fn report(&mut self, sentence: &Sentence, index: usize) {
        let Some(passage) = self.passages.get(index) else { return };
        if self.tongue != Tongue::German {
            return;
        }
        let end = sentence.chunks.len();
        let host =
            Host { sentence, chunk: end, text: passage.text, tongue: self.tongue, words: "", title: false };
        if let Some(found) = host.report() {
            if let Some(seen) = self.see(sentence, &found, passage.text, index) {
                self.discourse.reports(seen, self.sentence, index);
            }
        } else if host.is_reported() {
            self.discourse.reported_on(self.sentence, index);
        }
    }

    fn quote(
        &mut self,
        sentence: &Sentence,
        chunk: usize,
        at: usize,
        index: usize,
        previous: Option<(usize, usize)>,
    ) {
        let (Some(run), Some(passage)) = (self.runs.get(at), self.passages.get(index)) else { return };
        let text = passage.text;
        let words = text.get(run.inner(text)).unwrap_or_default();
        let host =
            Host { sentence, chunk, text, tongue: self.tongue, words, title: passage.role == Role::Title };
        let piece = piece(run, index);
        if run.continues {
            let earlier = at
                .checked_sub(1)
                .and_then(|_| self.runs.iter().take(at).rposition(|earlier| earlier.next == Some(at)));
            let draft = earlier.and_then(|earlier| self.draft(earlier));
            // The pier was “safe. ¶ “It is not,” Ann Lee said: words inside a sentence whose mark was forgotten do not go on.
            let woven = draft
                .and_then(|draft| self.drafts.get(draft))
                .is_some_and(|draft| draft.kind != QuoteKind::Full);
            if let Some(draft) = draft.filter(|_| !(woven && host.after().is_some())) {
                self.join(draft, at, piece);
                return;
            }
        }
        if let Some(draft) = self.split_from(&host, previous) {
            self.join(draft, at, piece);
            return;
        }
        let alone = kind::stands_alone(&host);
        let set_apart = passage.role != Role::Title && is_alone_on_line(text, run);
        let form = if set_apart { QuoteForm::Block } else { QuoteForm::Inline };
        let asian = if host.title { None } else { cjk::read(text, &run.range, index) };
        let evidence = if asian.is_some() { None } else { host.evidence() };
        let within = asian.or_else(|| {
            if evidence.is_none() && self.tongue.is_romance() { self.within(run, index) } else { None }
        });
        let (kind, seen) = if let Some(seen) = within {
            (if seen.beside { QuoteKind::Full } else { QuoteKind::Fragment }, Some(seen))
        } else if kind::is_label(&host, evidence.as_ref()) {
            (QuoteKind::Label, None)
        } else if let Some(found) = &evidence {
            let seen = self.see(sentence, found, text, index);
            (kind::kind(&host, Some(found)), seen)
        } else if alone && passage.role == Role::Title {
            (QuoteKind::Label, None)
        } else if (alone || kind::behind_colon(&host)) && kind::can_be_utterance(words) {
            (
                QuoteKind::Full,
                if alone || self.tongue == Tongue::English { self.unattributed(index) } else { None },
            )
        } else if host.is_reported()
            && let Some(reporter) = self.discourse.reporter(self.sentence, index)
        {
            (QuoteKind::Fragment, Some(reporter))
        } else if kind::goes_on_speaking(&host)
            && let Some(carried) = self.discourse.carried(self.sentence, index)
        {
            (QuoteKind::Fragment, Some(carried))
        } else {
            (kind::kind(&host, None), None)
        };
        let seen = seen.filter(|_| kind != QuoteKind::Label).map(Rc::new);
        let said = seen.as_ref().filter(|seen| seen.claim != Claim::Denied);
        self.discourse.said(said, kind, self.sentence, index);
        self.belongs(at, self.drafts.len());
        self.drafts.push(Draft { kind, form, seen, pieces: vec![piece], sentence: self.sentence });
    }

    /// « La pompe, explique Hugo Tessier, est vieille »: in the Romance languages the marks may hold the attribution too.
    fn within(&mut self, run: &Run, index: usize) -> Option<Seen> {
        let text = self.passages.get(index)?.text;
        let inner = run.inner(text);
        // At most 400 bytes: the attribution stands early.
        let end = floor(text, inner.end.min(inner.start + 400));
        let words = text.get(inner.start..end)?;
        let mut reader = Reader::new(words, &[], self.tongue, self.vocabulary);
        let mut tokens = Vec::new();
        while reader.sentence(&mut tokens) {
            let sentence = Sentence::read(std::mem::take(&mut tokens), words, self.tongue);
            let host = Host {
                sentence: &sentence,
                chunk: sentence.chunks.len(),
                text: words,
                tongue: self.tongue,
                words,
                title: false,
            };
            if let Some(found) = host.told_inside() {
                let around = self.around();
                let mut seen =
                    self.discourse.seen(&sentence, &found, words, index, self.sentence, &around)?;
                seen.range = seen.range.start + inner.start..seen.range.end + inner.start;
                return Some(seen);
            }
        }
        None
    }

    /// What the evidence says, with pronouns resolved.
    fn see(&mut self, sentence: &Sentence, found: &Evidence, text: &str, index: usize) -> Option<Seen> {
        let around = self.around();
        self.discourse.seen(sentence, found, text, index, self.sentence, &around)
    }

    /// The draft that the run `at` belongs to.
    fn draft(&self, at: usize) -> Option<usize> {
        self.draft_of.get(at).copied().flatten()
    }

    fn belongs(&mut self, at: usize, draft: usize) {
        if let Some(of) = self.draft_of.get_mut(at) {
            *of = Some(draft);
        }
    }

    /// A further piece of a quote that is there already.
    fn join(&mut self, draft: usize, at: usize, piece: FoundPiece) {
        self.belongs(at, draft);
        if let Some(known) = self.drafts.get_mut(draft) {
            let same_passage = known.pieces.last().is_some_and(|last| last.passage == piece.passage);
            if let Some(seen) =
                known.seen.as_mut().filter(|seen| same_passage && seen.place == AttributionPlace::After)
            {
                Rc::make_mut(seen).place = AttributionPlace::Between;
            }
            known.pieces.push(piece);
            let (seen, kind) = (known.seen.clone(), known.kind);
            let passage =
                self.drafts.get(draft).and_then(|d| d.pieces.last()).map_or(0, |piece| piece.passage);
            self.discourse.said(seen.as_ref(), kind, self.sentence, passage);
        }
    }

    /// “…,” she said, “…”: the draft of the first half.
    fn split_from(&self, host: &Host<'_>, previous: Option<(usize, usize)>) -> Option<usize> {
        let (before, run) = previous?;
        let border = host.chunk.checked_sub(1)?;
        if !matches!(host.sentence.shape(border)?, Shape::Comma | Shape::Dash | Shape::Semicolon)
            || border <= before + 1
        {
            return None;
        }
        let draft = self.draft(run)?;
        let seen = self.drafts.get(draft)?.seen.as_ref()?;
        let between = matches!(seen.place, AttributionPlace::After | AttributionPlace::Between)
            && seen.beside
            && seen.chunk.is_some_and(|chunk| before < chunk && chunk < host.chunk);
        let own = host.after().is_some();
        (between && !own).then_some(draft)
    }

    /// Whom a quote that stands alone belongs to: the sentence before introduces it, or it goes on with the quote before.
    fn unattributed(&mut self, index: usize) -> Option<Seen> {
        if let Some(carried) = self.discourse.carried(self.sentence, index) {
            return Some(carried);
        }
        if let Some(reporter) = self.discourse.reporter(self.sentence, index) {
            return Some(reporter);
        }
        self.lead_in(index)
    }

    /// The sentence before as an introduction: "She replied:", or a sentence whose subject then speaks.
    fn lead_in(&mut self, index: usize) -> Option<Seen> {
        let (words, passage) = match self.earlier.as_ref()? {
            Earlier::Sentence(sentence, passage) => {
                let ends = sentence.tokens.last().is_some_and(|last| last.kind == Kind::Colon);
                (self.may_lead_in(ends, *passage, index).then(|| sentence.tokens.clone())?, *passage)
            }
            Earlier::Unread(unread) => {
                let text = self.passages.get(unread.passage)?.text;
                let ends = text.get(..unread.end)?.ends_with([':', '：']);
                let may = self.may_lead_in(ends, unread.passage, index);
                (may.then(|| self.around().words_of(unread))?, unread.passage)
            }
            Earlier::Passage(passage) => (self.colon_line(*passage)?, *passage),
        };
        self.introduced(words, passage, index)
    }

    /// Whether a sentence that may end in a colon can introduce a quote: another does so only in the passage of the quote.
    fn may_lead_in(&self, ends_in_colon: bool, passage: usize, index: usize) -> bool {
        ends_in_colon || passage == index && self.tongue != Tongue::German
    }

    /// The last sentence of a passage that has not been read, if it ends in a colon; no other introduces what stands in the next.
    fn colon_line(&self, passage: usize) -> Option<Vec<Token>> {
        let text = self.passages.get(passage)?.text;
        if !text.trim_end().ends_with([':', '：']) {
            return None;
        }
        let mut reader = Reader::new(text, &[], self.tongue, self.vocabulary);
        let mut tokens = Vec::new();
        let mut last = None;
        while let Some((start, end)) = reader.pass().or_else(|| reader.range_of_sentence(&mut tokens)) {
            last = Some(Unread { passage, start, end, quotes: 0 });
        }
        last.map(|last| self.around().words_of(&last))
    }

    fn introduced(&mut self, mut tokens: Vec<Token>, passage: usize, index: usize) -> Option<Seen> {
        let text = self.passages.get(passage)?.text;
        if self.passages.get(passage)?.role == Role::Title {
            return None;
        }
        let colon = tokens.last().is_some_and(|token| token.kind == Kind::Colon);
        if !self.may_lead_in(colon, passage, index) {
            return None;
        }
        if !colon {
            // "The keeper, Nell Arden, shrugged." reads as if it ended in a colon.
            tokens.retain(|token| token.kind != Kind::Stop);
            let end = tokens.last()?.end;
            tokens.push(Token { start: end, end, kind: Kind::Colon, class: 0, cue: None });
            if tokens.iter().any(|token| matches!(token.kind, Kind::Quote(_))) {
                return None;
            }
        }
        let end = tokens.last()?.end;
        tokens.push(Token { start: end, end, kind: Kind::Quote(usize::MAX), class: 0, cue: None });
        let sentence = Sentence::read(tokens, text, self.tongue);
        let chunk = sentence.quote_chunk(usize::MAX)?;
        let host = Host { sentence: &sentence, chunk, text, tongue: self.tongue, words: "", title: false };
        let mut found = host.before()?;
        found.place = AttributionPlace::LeadIn;
        if !colon && found.verb.is_none() {
            found.cue = None;
        }
        self.see(&sentence, &found, text, passage)
    }

    /// A caption passage: it names the source of the quote before it.
    fn caption(&mut self, index: usize) -> bool {
        let Some(passage) = self.passages.get(index) else { return false };
        let mut reader = Reader::new(passage.text, &[], self.tongue, self.vocabulary);
        let mut tokens = Vec::new();
        reader.sentence(&mut tokens) && self.dash_line(index, &tokens)
    }

    /// "— Name" on a line of its own below a quote that stands alone.
    fn dash_line(&mut self, index: usize, tokens: &[Token]) -> bool {
        let Some(passage) = self.passages.get(index) else { return false };
        let dashed = tokens.first().is_some_and(|token| token.kind == Kind::Dash);
        let inner = caption::in_brackets(tokens);
        if !dashed && inner.is_none() && passage.role != Role::Caption {
            return false;
        }
        let Some(draft) = self.drafts.last() else { return false };
        let near = draft.form == QuoteForm::Block
            && draft.pieces.last().is_some_and(|piece| piece.passage == index || piece.passage + 1 == index);
        if !near {
            return false;
        }
        let sentence = Sentence::read(inner.unwrap_or(tokens).to_vec(), passage.text, self.tongue);
        let source = caption::signatory(&sentence)
            .and_then(|noun| name::source(&sentence, noun, usize::MAX, passage.text, self.tongue));
        let Some(source) = source else { return false };
        let seen = Seen::caption(source, index);
        if let Some(draft) = self.drafts.last_mut() {
            draft.kind = QuoteKind::Full;
            draft.seen = Some(Rc::new(seen));
        }
        true
    }

    /// A quote inside a quote: judged by the words of the quote around it.
    fn nested(&mut self, at: usize, index: usize) {
        let (Some(run), Some(passage)) = (self.runs.get(at), self.passages.get(index)) else { return };
        let outer = (0..at).rev().take(64).find(|&other| {
            self.runs.get(other).is_some_and(|o| {
                o.passage == index
                    && o.depth + 1 == run.depth
                    && o.range.start < run.range.start
                    && run.range.end <= o.range.end
            })
        });
        let inner =
            outer.and_then(|o| self.runs.get(o)).map_or(0..passage.text.len(), |o| o.inner(passage.text));
        let draft = self.judge_nested(run, index, passage.text, inner);
        self.belongs(at, self.drafts.len());
        self.drafts.push(draft);
    }

    fn judge_nested(&mut self, run: &Run, index: usize, text: &str, inner: std::ops::Range<usize>) -> Draft {
        let words = text.get(run.inner(text)).unwrap_or_default();
        let mut draft = Draft {
            kind: QuoteKind::Label,
            form: QuoteForm::Inline,
            seen: None,
            pieces: vec![piece(run, index)],
            sentence: 0,
        };
        // The sentence around it: at most 400 bytes on each side, inside the outer quote.
        let from = floor(text, inner.start.max(run.range.start.saturating_sub(400)));
        let to = floor(text, inner.end.min(run.range.end + 400));
        let Some(around) = text.get(from..to) else { return draft };
        let local = Opaque {
            start: run.range.start.saturating_sub(from),
            end: run.range.end.saturating_sub(from),
            last: words.chars().next_back(),
        };
        let quotes = [local];
        let mut reader = Reader::new(around, &quotes, self.tongue, self.vocabulary);
        let mut tokens = Vec::new();
        while reader.sentence(&mut tokens) {
            let sentence = Sentence::read(std::mem::take(&mut tokens), around, self.tongue);
            let Some(chunk) = sentence.quote_chunk(0) else { continue };
            let host =
                Host { sentence: &sentence, chunk, text: around, tongue: self.tongue, words, title: false };
            let evidence = host.evidence();
            if kind::is_label(&host, evidence.as_ref()) {
                return draft;
            }
            if let Some(found) = evidence {
                draft.kind = kind::kind(&host, Some(&found));
                let seen = discourse::named(&sentence, &found, around, index, from, self.tongue);
                draft.seen = seen.map(Seen::without_pronoun).map(Rc::new);
            } else if kind::stands_alone(&host) {
                draft.kind = QuoteKind::Full;
            }
            return draft;
        }
        draft
    }
}

/// The nearest character boundary at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    (0..4).filter_map(|back| at.checked_sub(back)).find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

fn piece(run: &Run, passage: usize) -> FoundPiece {
    FoundPiece {
        passage,
        range: run.range.clone(),
        marks: Some(Marks { open: run.open, close: run.close }),
        closed: run.closed,
    }
}

/// Whether nothing else stands on the line of the quote. Only the blanks beside it are looked at, so a long line costs nothing.
fn is_alone_on_line(text: &str, run: &Run) -> bool {
    let breaks = |c: char| matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}');
    let beside = |c: char| (blank::is_blank(c) && !breaks(c)) || matches!(c, '.' | ',' | ';' | '>');
    let before = text.get(..run.range.start).unwrap_or_default().chars().rev().find(|&c| !beside(c));
    let after = text.get(run.range.end..).unwrap_or_default().chars().find(|&c| !beside(c));
    before.is_none_or(breaks) && after.is_none_or(breaks)
}

/// Joins speakers and gives the quotes in the order of their first piece.
fn finish(
    mut drafts: Vec<Draft>,
    people: &People<'_>,
    options: &Options,
    stray: Vec<(usize, usize)>,
) -> Found {
    drafts
        .sort_by_key(|draft| draft.pieces.first().map_or((0, 0), |piece| (piece.passage, piece.range.start)));
    let mut table = Table::default();
    let quotes = drafts
        .into_iter()
        .map(|draft| {
            let passage = draft.seen.as_ref().map(|seen| seen.passage);
            let attribution = draft
                .seen
                .map(|seen| Rc::unwrap_or_clone(seen).into_attribution(&mut table, people, options));
            FoundQuote {
                kind: draft.kind,
                form: draft.form,
                attribution,
                attribution_passage: passage,
                pieces: draft.pieces,
            }
        })
        .collect();
    Found { quotes, speakers: table.into_speakers(), stray }
}
