//! Who answers whom, by the signs on the page, strongest first: indentation, a named parent, a block of replies, links and counts, "@NAME".
//!
//! A page that shows nothing of the kind leaves its comments at unknown parents: their order alone says nothing.

use std::collections::HashMap;

use super::{facts::Fact, name, reply_to, units::Unit};
use crate::sort::{
    SortedParent,
    counts::{Count, Counted, Form},
    leftovers::fold,
};
use crate::text::ascii;

/// What each comment answers, and the depth that shows it.
pub(super) fn parents(text: &str, facts: &[Fact<'_>], units: &[Unit]) -> Vec<SortedParent> {
    let mut page = Page::new(text, facts, units);
    for at in 0..units.len() {
        page.place(at);
    }
    let shows_threads = page.shows_threads;
    page.parents
        .into_iter()
        .enumerate()
        .map(|(at, parent)| match parent {
            SortedParent::Article if at > 0 && !shows_threads => SortedParent::Unknown { written: None },
            parent => parent,
        })
        .collect()
}

struct Page<'a> {
    text: &'a str,
    facts: &'a [Fact<'a>],
    units: &'a [Unit],
    parents: Vec<SortedParent>,
    depths: Vec<usize>,
    /// The nearest comment above at each depth.
    path: Vec<usize>,
    /// The nearest comment above of each author; of the first comments only, until somebody asks.
    authors: HashMap<String, usize>,
    /// How many comments have their authors there.
    listed: usize,
    /// The lengths of their keys, as bits; the last one is for longer ones.
    lengths: u64,
    numbers: HashMap<u64, usize>,
    numberings: HashMap<&'a str, usize>,
    /// Indentations that are open, smallest first.
    widths: Vec<u32>,
    is_indented: bool,
    /// How many answers of the comments above are still to come, outermost first.
    owed: Vec<usize>,
    /// Whether the links of comments at each depth say that another one follows beside them.
    in_block: bool,
    /// Comments of an opened block still to come, and their depth.
    opened: Option<(usize, usize)>,
    shows_threads: bool,
}

impl<'a> Page<'a> {
    fn new(text: &'a str, facts: &'a [Fact<'a>], units: &'a [Unit]) -> Self {
        let smallest = units.iter().map(|unit| unit.indent).min().unwrap_or(0);
        let is_indented = units.iter().any(|unit| unit.indent > smallest);
        Self {
            text,
            facts,
            units,
            parents: Vec::with_capacity(units.len()),
            depths: Vec::with_capacity(units.len()),
            path: Vec::new(),
            authors: HashMap::new(),
            listed: 0,
            lengths: 0,
            numbers: HashMap::new(),
            numberings: HashMap::new(),
            widths: Vec::new(),
            is_indented,
            owed: Vec::new(),
            in_block: false,
            opened: None,
            shows_threads: is_indented,
        }
    }

    fn place(&mut self, at: usize) {
        let Some(unit) = self.units.get(at) else { return };
        let parent = self
            .by_indentation(unit)
            .or_else(|| self.by_name(unit))
            .or_else(|| self.by_numbering(unit))
            .or_else(|| self.by_count(unit))
            .or_else(|| self.by_links(unit))
            .or_else(|| self.by_parent_button(unit))
            .or_else(|| self.by_block())
            .or_else(|| self.by_mention(unit))
            .unwrap_or(SortedParent::Article);
        let depth = match &parent {
            SortedParent::Comment { index, .. } => self.depths.get(*index).map_or(0, |depth| depth + 1),
            _ => 0,
        };
        self.shows_threads |= depth > 0;
        self.depths.push(depth);
        self.parents.push(parent);
        self.path.truncate(depth);
        // An answer by name may stand far from its parent; the path then names its parent's line only as far as it is known.
        while self.path.len() < depth {
            self.path.push(at);
        }
        self.path.push(at);
        if let Some(numbering) = unit.numbering.as_deref() {
            self.numberings.insert(numbering, at);
        }
        if let Some(number) = unit.number {
            self.numbers.insert(number, at);
        }
        self.read_closing(at);
    }

    /// Lists the authors of all comments above.
    fn list_authors(&mut self) {
        let above = self.parents.len();
        for (at, unit) in self.units.iter().enumerate().take(above).skip(self.listed) {
            if let Some(name) = unit.author.clone().and_then(|range| self.text.get(range)) {
                let key = name::key(name);
                // "@junoaske" for Juno Aske.
                if key.contains(' ') {
                    self.list_author(key.replace(' ', ""), at);
                }
                self.list_author(key, at);
            }
            if let Some(handle) = unit.handle.clone().and_then(|range| self.text.get(range)) {
                self.list_author(name::key(handle), at);
                // Readers leave the server out.
                if let Some((short, _)) = handle.trim_start_matches('@').split_once('@') {
                    self.list_author(name::key(short), at);
                }
            }
        }
        self.listed = above;
    }

    fn list_author(&mut self, key: String, at: usize) {
        self.lengths |= 1 << key.len().min(63);
        self.authors.insert(key, at);
    }

    fn answer(&self, depth: usize) -> Option<SortedParent> {
        let Some(above) = depth.checked_sub(1) else { return Some(SortedParent::Article) };
        self.path
            .get(above.min(self.path.len().checked_sub(1)?))
            .map(|&index| SortedParent::Comment { index, guessed: false })
    }

    /// Each new width is one level.
    fn by_indentation(&mut self, unit: &Unit) -> Option<SortedParent> {
        if !self.is_indented {
            return None;
        }
        while self.widths.last().is_some_and(|&width| width >= unit.indent) {
            self.widths.pop();
        }
        let depth = self.widths.len();
        self.widths.push(unit.indent);
        self.answer(depth)
    }

    fn by_name(&mut self, unit: &Unit) -> Option<SortedParent> {
        let named = unit.answers.as_deref()?;
        self.list_authors();
        Some(match self.authors.get(&name::key(named)) {
            Some(&index) => SortedParent::Comment { index, guessed: false },
            None => SortedParent::Unknown { written: Some(named.into()) },
        })
    }

    /// "#1.1" answers "#1".
    fn by_numbering(&self, unit: &Unit) -> Option<SortedParent> {
        let (above, _) = unit.numbering.as_deref()?.rsplit_once('.')?;
        let &index = self.numberings.get(above)?;
        Some(SortedParent::Comment { index, guessed: false })
    }

    /// "(4 children)" counts all answers below, so the next four are inside.
    fn by_count(&mut self, unit: &Unit) -> Option<SortedParent> {
        let children = unit.children?;
        for owed in &mut self.owed {
            *owed = owed.saturating_sub(1);
        }
        let depth = self.owed.len();
        let parent = self.answer(depth);
        self.owed.push(children);
        while self.owed.last() == Some(&0) {
            self.owed.pop();
        }
        self.shows_threads |= children > 0;
        parent
    }

    /// "| root | parent | next": no parent 0, parent alone 1, root and parent without "prev" one deeper than the comment above.
    fn by_links(&self, unit: &Unit) -> Option<SortedParent> {
        let links = unit.navigation?;
        let depth = match (links.parent, links.root) {
            (false, _) => 0,
            (true, false) => 1,
            (true, true) if links.prev => self.depths.last().copied().unwrap_or(2).max(2),
            (true, true) => self.depths.last().map_or(2, |depth| depth + 1),
        };
        self.answer(depth)
    }

    /// "( Reply )( Parent )( Thread )" below a comment: it answers the comment above that stands at the top.
    fn by_parent_button(&self, unit: &Unit) -> Option<SortedParent> {
        let lines = self.facts.get(unit.closing.clone())?.iter().take(4);
        let mut lines = lines.map(Fact::text).filter(|text| text.len() <= 60 && text.starts_with('('));
        let is_answer = lines.any(|text| text.split(['(', ')']).any(|word| word.trim() == "Parent"));
        (is_answer && !self.path.is_empty()).then(|| self.answer(1)).flatten()
    }

    fn by_block(&mut self) -> Option<SortedParent> {
        if let Some((left, depth)) = self.opened {
            self.opened = left.checked_sub(1).filter(|&left| left > 0).map(|left| (left, depth));
            return self.answer(depth);
        }
        self.in_block.then(|| self.answer(1)).flatten()
    }

    /// "@NAME" or ">>3" at the start of the text: a weak sign.
    fn by_mention(&mut self, unit: &Unit) -> Option<SortedParent> {
        if unit.navigation.is_some() || unit.children.is_some() {
            return None;
        }
        let start = match &unit.inline_text {
            Some(range) => self.text.get(range.clone())?,
            None => self.facts.get(unit.text.clone())?.iter().find(|fact| !fact.is_blank())?.text(),
        };
        if let Some(number) = reply_to::number_at_front(start) {
            let index = self.numbers.get(&number).copied().or_else(|| {
                let index = usize::try_from(number).ok()?.checked_sub(1)?;
                (self.numbers.is_empty() && index < self.depths.len()).then_some(index)
            })?;
            return Some(SortedParent::Comment { index, guessed: true });
        }
        let rest = start.strip_prefix(['@', '＠'])?;
        let index = self.longest_author(rest)?;
        Some(SortedParent::Comment { index, guessed: true })
    }

    /// The nearest comment above whose author's name stands at the front of `rest`, the longest name first.
    fn longest_author(&mut self, rest: &str) -> Option<usize> {
        let window = rest.get(..rest.char_indices().nth(60).map_or(rest.len(), |(at, _)| at))?;
        let ends = window
            .char_indices()
            .filter(|&(at, c)| at > 0 && !(c.is_alphanumeric() || matches!(c, '_' | '-')))
            .map(|(at, _)| at)
            .chain([window.len()]);
        let ends: Vec<usize> = ends.flat_map(|at| [at, at + 1]).collect();
        self.list_authors();
        ends.into_iter().rev().find_map(|end| {
            let name = window.get(..end)?.trim_end();
            self.may_be_author(name).then(|| self.authors.get(&name::key(name)).copied()).flatten()
        })
    }

    /// A look at the length of `name`: the key is as long if it is plain.
    fn may_be_author(&self, name: &str) -> bool {
        let is_plain = name.starts_with(|c: char| c.is_ascii_alphanumeric())
            && name.get(1..2) != Some("/")
            && ascii::is_plain(name.as_bytes())
            && name.is_ascii();
        !is_plain || self.lengths >> name.len().min(63) & 1 != 0
    }

    /// Reads the buttons below a comment for blocks that open or close there.
    fn read_closing(&mut self, at: usize) {
        let (Some(unit), Some(&depth)) = (self.units.get(at), self.depths.get(at)) else { return };
        let lines = self.facts.get(unit.closing.clone()).unwrap_or_default();
        // Most comments have one button: its words are folded when there is another one.
        let mut above: Option<&str> = None;
        for fact in lines.iter().filter(|fact| !fact.is_blank()) {
            // "Hide 2 replies", "Replies (2)".
            let opens = |count: &Count| {
                count.counted == Counted::Replies && matches!(count.form, Form::Open | Form::Headed)
            };
            if let Some(count) = fact.count().filter(opens) {
                let number = count.number.and_then(|number| usize::try_from(number).ok()).unwrap_or(0);
                self.opened = (number > 0).then_some((number, depth + 1));
                self.shows_threads = true;
            }
            if fact.text().len() > 60 || !fact.is_button() {
                continue;
            }
            if self.in_block {
                if is_reply(&fold(fact.text())) {
                    self.in_block = false;
                }
            } else if let Some(above) = above {
                let (above, key) = (fold(above), fold(fact.text()));
                let glued = above.len() > key.len() && above.starts_with(&key);
                if is_replies(&key) && !is_reply(&key) || glued && is_reply(&key) {
                    (self.in_block, self.shows_threads) = (true, true);
                }
            }
            above = Some(fact.text());
        }
    }
}

/// The heading of a block of replies; its bare "Reply" closes it.
#[rustfmt::skip]
fn is_replies(key: &str) -> bool {
    const WORDS: &[&str] = &[
        "replies", "respuestas", "respostas", "réponses", "risposte", "ответы", "відповіді", "जवाब", "odpowiedzi", "odpovědi", "odpovede", "reacties", "vastaukset", "yanıtlar", "απαντήσεις", "válaszok", "răspunsuri", "תשובות", "الردود", "balasan", "回覆", "回复", "odgovori", "отговори", "respostes", "پاسخ‌ها", "উত্তরগুলি", "ردود",
    ];
    WORDS.contains(&key)
}

#[rustfmt::skip]
fn is_reply(key: &str) -> bool {
    const WORDS: &[&str] = &[
        "reply", "responder", "répondre", "rispondi", "antworten", "ответить", "відповісти", "जवाब दें", "odpowiedz", "odpovědět", "odpovedať", "beantwoorden", "antwoord", "vastaa", "svara", "svar", "besvar", "yanıtla", "απάντηση", "válasz", "răspundeți", "răspunde", "השב", "רد", "رد", "balas", "返信", "답글", "回覆", "回复", "trả lời", "ตอบ", "odgovori", "отговор", "respon", "respondre", "پاسخ", "উত্তর",
    ];
    WORDS.contains(&key)
}
