//! Pairing of marks: which words stand between quotation marks.
//!
//! A passage is read once, with a stack of open marks. Which of `«` and `»` opens is voted on by the whole text; a straight mark opens after a
//! space and closes before one; a single mark opens only if something closes it. A mark that stays open ends with its passage; unless the next
//! passage opens with the same mark, which continues the quote.

use std::ops::Range;

use super::{
    Passage,
    apostrophe::{self, Closing},
    options::Habits,
};
use crate::text::{
    blank, leap,
    marks::{self, Shape},
};

/// Quotes nest no deeper; marks beyond are taken for stray ones.
const DEEPEST: usize = 16;

/// One quoted run of one passage.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) passage: usize,
    /// Bytes of the passage, marks included.
    pub(super) range: Range<usize>,
    pub(super) open: char,
    /// The mark that closes it, or the one that would.
    pub(super) close: char,
    pub(super) closed: bool,
    /// How many runs it stands in.
    pub(super) depth: usize,
    /// It goes on with the run of this index, in the next passage.
    pub(super) next: Option<usize>,
    /// It goes on from an earlier run.
    pub(super) continues: bool,
}

impl Run {
    /// Bytes of the words, without marks and the blanks beside them.
    pub(super) fn inner(&self, text: &str) -> Range<usize> {
        let start = self.range.start + self.open.len_utf8();
        let end = if self.closed { self.range.end - self.close.len_utf8() } else { self.range.end };
        let words = text.get(start..end.max(start)).unwrap_or_default();
        let front = words.len() - words.trim_start_matches(blank::is_blank).len();
        start + front..start + front + words.trim_matches(blank::is_blank).len()
    }
}

/// What the scan found, and what it could not pair.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// In the order of their first byte.
    pub(super) runs: Vec<Run>,
    /// Marks that pair with nothing: passage and byte.
    pub(super) stray: Vec<(usize, usize)>,
}

/// Finds the quoted runs of all passages.
pub(super) fn scan(passages: &[Passage<'_>], habits: Habits) -> Scan {
    let mut sights = Vec::new();
    let mut votes = 0;
    // Where the marks of each passage that has any end.
    let mut ends = Vec::new();
    for (index, passage) in passages.iter().enumerate() {
        let before = sights.len();
        see(passage.text, &mut sights, &mut votes);
        if sights.len() > before {
            look_ahead(sights.get_mut(before..).unwrap_or_default());
            ends.push((index, sights.len()));
        }
    }
    // Whether the text writes »so« and not «so».
    let inward = if votes == 0 { habits.inward } else { votes > 0 };
    let habits = Habits { inward, ..habits };
    let mut pairing = Pairing::default();
    let mut start = 0;
    for (index, end) in ends {
        let Some(passage) = passages.get(index) else { continue };
        let next = passages.get(index + 1).filter(|next| next.scope == passage.scope);
        let sights = sights.get(start..end).unwrap_or_default();
        pairing.passage(passage, index, sights, habits, next, passages);
        start = end;
    }
    pairing.found
}

/// The pairing of marks, passage by passage.
#[derive(Default)]
struct Pairing {
    found: Scan,
    /// The marks of the passage that wait for their end.
    open: Vec<Waiting>,
    /// Where the runs around the next one end.
    around: Vec<usize>,
    /// The run that stays open, with its passage.
    carried: Option<(usize, usize)>,
}

impl Pairing {
    fn passage(
        &mut self,
        passage: &Passage<'_>,
        index: usize,
        sights: &[Sight],
        habits: Habits,
        next: Option<&Passage<'_>>,
        passages: &[Passage<'_>],
    ) {
        let before = self.found.runs.len();
        self.open.clear();
        let kept = pair(passage, index, sights, habits, next, &mut self.open, &mut self.found);
        let unclosed = settle(&mut self.found.runs, before, kept, &mut self.around);
        // A passage without marks carries nothing on.
        if let Some((earlier, _)) = self.carried.take().filter(|(_, of)| of + 1 == index) {
            continue_run(&mut self.found.runs, earlier, before, passages);
        }
        self.carried = unclosed.map(|run| (run, index));
    }
}

/// Links the unclosed run `earlier` to the first run of the passage behind it, if that opens the passage with the same mark.
fn continue_run(runs: &mut [Run], earlier: usize, first: usize, passages: &[Passage<'_>]) {
    let Some(run) = runs.get(first) else { return };
    let opens = passages
        .get(run.passage)
        .and_then(|p| p.text.get(..run.range.start))
        .is_some_and(|t| blank::trim(t).is_empty());
    if !opens || runs.get(earlier).is_none_or(|e| e.open != run.open || e.passage + 1 != run.passage) {
        return;
    }
    if let Some(run) = runs.get_mut(first) {
        run.continues = true;
    }
    if let Some(run) = runs.get_mut(earlier) {
        run.next = Some(first);
    }
}

/// A mark as it stands in its passage.
#[derive(Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent facts about a place, none of them a state"
)]
struct Sight {
    at: usize,
    mark: char,
    shape: Shape,
    /// A space, an opening bracket, a dash or the start stands before it.
    free_before: bool,
    /// A space, closing punctuation or the end stands behind it.
    free_after: bool,
    /// For a single mark: a better closer follows before the next opener.
    better_later: bool,
    weak: bool,
}

/// Adds the marks of `text` to `sights`, and to `votes` which way its guillemets point: those that touch a word behind them alone.
fn see(text: &str, sights: &mut Vec<Sight>, votes: &mut i64) {
    let bytes = text.as_bytes();
    let seen = |part| leap::beyond_ascii(part) | leap::equal(part, b'"') | leap::equal(part, b'\'');
    let is_letter =
        |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_alphanumeric);
    let mut from = 0;
    while let Some(at) = leap::find(bytes, from, seen) {
        let Some(mark) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
        from = at + mark.len_utf8();
        let Some(shape) = marks::shape(mark) else { continue };
        if let Shape::Left { .. } | Shape::Right { .. } = shape {
            *votes += vote(text, at, from, shape);
        }
        // Most single marks are apostrophes inside a word.
        if marks::is_single(shape) && is_letter(at.checked_sub(1)) && is_letter(Some(from)) {
            continue;
        }
        sights.extend(sight(text, at, mark, shape));
    }
}

/// 1 for a guillemet that points into the word behind it (»so), -1 for one that points away from it («so), 0 for any other.
fn vote(text: &str, at: usize, behind: usize, shape: Shape) -> i64 {
    let before = text.get(..at).and_then(|t| t.chars().next_back()).is_some_and(char::is_alphanumeric);
    let after = text.get(behind..).and_then(|t| t.chars().next()).is_some_and(char::is_alphanumeric);
    match shape {
        _ if before || !after => 0,
        Shape::Right { .. } => 1,
        _ => -1,
    }
}

/// The mark at `at` with its neighbours; `None` if it is an apostrophe or a measure.
fn sight(text: &str, at: usize, mark: char, shape: Shape) -> Option<Sight> {
    let before = text.get(..at)?;
    let after = text.get(at + mark.len_utf8()..)?;
    let (previous, next) = (before.chars().next_back(), after.chars().next());
    let free_before = previous.is_none_or(|c| {
        blank::is_blank(c)
            || matches!(c, '(' | '[' | '{' | '—' | '–' | '-' | '/' | '¿' | '¡' | '*' | '_' | '>')
            || is_opening(c)
    });
    let free_after = next.is_none_or(|c| {
        blank::is_blank(c)
            || matches!(
                c,
                '.' | ','
                    | ';'
                    | ':'
                    | '!'
                    | '?'
                    | ')'
                    | ']'
                    | '}'
                    | '—'
                    | '–'
                    | '-'
                    | '/'
                    | '…'
                    | '*'
                    | '_'
                    | '<'
            )
            || is_closing(c)
    });
    // ‘’Tis: an apostrophe right behind the opening mark.
    let clipped = after.strip_prefix(['’', '\'']).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    let free_after = free_after && !(clipped && free_before);
    let mut weak = false;
    if marks::is_single(shape) {
        // ''so'': doubled marks are markup of a wiki or of TeX, not quotation marks.
        if shape == Shape::StraightSingle && (previous == Some(mark) || next == Some(mark)) {
            return None;
        }
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        if letter(previous) && letter(next) {
            return None;
        }
        if matches!(shape, Shape::StraightSingle)
            && previous.is_some_and(|c| c.is_ascii_digit())
            && !free_after
        {
            return None;
        }
        if free_before && !free_after && apostrophe::starts_clipped_word(after) {
            return None;
        }
        weak = letter(previous) && apostrophe::closing(tail(before), after) == Closing::Weak;
        // 30' of water, 5' 10": feet and minutes.
        if matches!(shape, Shape::StraightSingle) && previous.is_some_and(|c| c.is_ascii_digit()) {
            weak = true;
        }
    }
    Some(Sight { at, mark, shape, free_before, free_after, better_later: false, weak })
}

/// The last few bytes of `text`, on a character boundary.
fn tail(text: &str) -> &str {
    let from =
        (0..4).filter_map(|back| text.len().checked_sub(4 + back)).find(|&at| text.is_char_boundary(at));
    from.and_then(|at| text.get(at..)).unwrap_or(text)
}

fn is_opening(c: char) -> bool {
    matches!(c, '“' | '„' | '‘' | '‚' | '«' | '‹' | '「' | '『' | '"' | '\'')
}

fn is_closing(c: char) -> bool {
    matches!(c, '”' | '’' | '»' | '›' | '」' | '』' | '"' | '\'' | '“')
}

/// Tells each weak single closer whether a strong one follows before the next opener.
fn look_ahead(sights: &mut [Sight]) {
    let mut strong = false;
    for sight in sights.iter_mut().rev().filter(|sight| marks::is_single(sight.shape)) {
        sight.better_later = strong;
        let opens = sight.free_before && !sight.free_after;
        let closes = !sight.free_before;
        if opens {
            strong = false;
        } else if closes && !sight.weak {
            strong = true;
        }
    }
}

/// An opened mark that waits for its end.
struct Waiting {
    run: usize,
    mark: char,
    single: bool,
}

/// Pairs the marks of one passage; returns the run that stays open and is worth continuing.
fn pair(
    passage: &Passage<'_>,
    index: usize,
    sights: &[Sight],
    habits: Habits,
    next: Option<&Passage<'_>>,
    open: &mut Vec<Waiting>,
    found: &mut Scan,
) -> Option<usize> {
    for sight in sights {
        match intent(passage.text, sight, open, habits) {
            Intent::Open => {
                if sight.shape == Shape::Straight && open.last().is_some_and(|o| o.mark == sight.mark) {
                    // "so "so: the first of two straight openers is the stray one.
                    if let Some(lost) = open.pop() {
                        drop_run(found, lost.run);
                    }
                }
                if open.len() < DEEPEST {
                    let run = Run {
                        passage: index,
                        range: sight.at..sight.at,
                        open: sight.mark,
                        close: sight.mark,
                        closed: false,
                        depth: 0,
                        next: None,
                        continues: false,
                    };
                    open.push(Waiting {
                        run: found.runs.len(),
                        mark: sight.mark,
                        single: marks::is_single(sight.shape),
                    });
                    found.runs.push(run);
                }
            }
            Intent::Close => {
                let Some(place) = open.iter().rposition(|o| marks::pairs(o.mark, sight.mark)) else {
                    if !marks::is_single(sight.shape) {
                        found.stray.push((index, sight.at));
                    }
                    continue;
                };
                if open.get(place).is_some_and(|o| o.single) && sight.weak && sight.better_later {
                    continue;
                }
                // A doubled closer (“so””) is one mark and a stray.
                for lost in open.drain(place + 1..) {
                    drop_run(found, lost.run);
                }
                if let Some(done) = open.pop() {
                    close_run(found, done.run, sight.at, sight.mark);
                }
            }
            Intent::Neither => {}
        }
    }
    finish(passage, next, open, found)
}

/// What a mark does, given what is open.
enum Intent {
    Open,
    Close,
    Neither,
}

fn intent(text: &str, sight: &Sight, open: &[Waiting], habits: Habits) -> Intent {
    let reversed = habits.inward;
    let waiting = |mark: char| open.iter().any(|o| marks::pairs(o.mark, mark));
    let faces_word = sight.free_before && !sight.free_after;
    match sight.shape {
        Shape::Straight => straight(text, sight, waiting(sight.mark)),
        Shape::High6 => {
            let low = open.iter().any(|o| marks::shape(o.mark) == Some(Shape::Low9));
            let mistyped =
                open.last().is_some_and(|o| o.mark == '“') && !sight.free_before && sight.free_after;
            let behind = habits.high_six_closes && !sight.free_before && sight.free_after;
            if low || mistyped || behind { Intent::Close } else { Intent::Open }
        }
        Shape::High9 => {
            let swedish = faces_word && !waiting(sight.mark);
            if swedish { Intent::Open } else { Intent::Close }
        }
        Shape::Low9 | Shape::BracketOpen(_) => Intent::Open,
        Shape::BracketClose => Intent::Close,
        Shape::Low9Single => {
            if faces_word {
                Intent::Open
            } else {
                Intent::Neither
            }
        }
        Shape::StraightSingle => {
            if faces_word {
                Intent::Open
            } else if waiting(sight.mark) && !sight.free_before {
                Intent::Close
            } else {
                Intent::Neither
            }
        }
        Shape::High6Single => {
            if open.last().is_some_and(|o| o.mark == '‚') && !faces_word {
                Intent::Close
            } else if faces_word {
                Intent::Open
            } else {
                Intent::Neither
            }
        }
        Shape::High9Single => {
            if waiting(sight.mark) && !faces_word {
                Intent::Close
            } else {
                Intent::Neither
            }
        }
        Shape::Left { .. } => {
            if reversed {
                Intent::Close
            } else {
                Intent::Open
            }
        }
        Shape::Right { .. } => {
            let swedish = reversed && !sight.free_before && sight.free_after && waiting(sight.mark);
            if reversed && !swedish { Intent::Open } else { Intent::Close }
        }
    }
}

/// A straight double mark: opens before a word, closes behind one, and after a figure may mean inches or seconds.
fn straight(text: &str, sight: &Sight, waiting: bool) -> Intent {
    let before = text.get(..sight.at).unwrap_or_default();
    if before.ends_with(|c: char| c.is_ascii_digit())
        && (!waiting || is_measure(before, text.get(sight.at + 1..).unwrap_or_default()))
    {
        return Intent::Neither;
    }
    match (sight.free_before, sight.free_after) {
        (true, false) => Intent::Open,
        (false, true) => {
            if waiting {
                Intent::Close
            } else {
                Intent::Neither
            }
        }
        _ if waiting => Intent::Close,
        (true, true) => Intent::Neither,
        (false, false) => Intent::Neither,
    }
}

/// What stands behind a length in inches, sorted.
const MEASURED: [&str; 16] = [
    "across",
    "deep",
    "diameter",
    "disc",
    "display",
    "high",
    "long",
    "monitor",
    "pipe",
    "screen",
    "tall",
    "television",
    "telly",
    "thick",
    "tv",
    "wide",
];

/// Whether the figure before a mark is a measure: `6'4"`, `24" x`, `9" N`.
fn is_measure(before: &str, after: &str) -> bool {
    let head = before.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.').trim_end();
    if head.ends_with(['\'', '′', '’', '°']) {
        return true;
    }
    let after = after.trim_start();
    // At most a dozen letters: the rest of a long text costs nothing.
    let letters = after.bytes().take(12).take_while(u8::is_ascii_alphabetic).count();
    // 12" wide, a 40" screen.
    if after.get(..letters).is_some_and(|word| MEASURED.binary_search(&word).is_ok()) {
        return true;
    }
    after.starts_with("x ") || after.starts_with('×') || after.starts_with("by ")
}

fn close_run(found: &mut Scan, run: usize, at: usize, mark: char) {
    if let Some(run) = found.runs.get_mut(run) {
        run.range.end = at + mark.len_utf8();
        run.close = mark;
        run.closed = true;
    }
}

/// Marks a run as dropped: `settle` takes it out.
fn drop_run(found: &mut Scan, run: usize) {
    let Some(run) = found.runs.get_mut(run) else { return };
    run.range.end = run.range.start;
    let single = marks::shape(run.open).is_some_and(marks::is_single);
    if !single {
        found.stray.push((run.passage, run.range.start));
    }
}

/// Ends what is still open at the end of the passage; returns the run kept open.
fn finish(
    passage: &Passage<'_>,
    next: Option<&Passage<'_>>,
    open: &[Waiting],
    found: &mut Scan,
) -> Option<usize> {
    let mut kept = None;
    for waiting in open {
        let again =
            next.is_some_and(|next| next.text.trim_start_matches(blank::is_blank).starts_with(waiting.mark));
        if kept.is_none() && (!waiting.single || again) {
            let end = passage.text.trim_end_matches(blank::is_blank).len();
            if let Some(run) = found.runs.get_mut(waiting.run) {
                run.range.end = end;
                run.close = expected_close(run.open);
            }
            kept = Some(waiting.run);
        } else {
            drop_run(found, waiting.run);
        }
    }
    kept
}

/// The mark that would close `open`.
fn expected_close(open: char) -> char {
    match open {
        '“' | '”' => '”',
        '„' => '“',
        '‘' => '’',
        '‚' => '‘',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        other => match marks::shape(other) {
            Some(Shape::BracketOpen(close)) => close,
            _ => other,
        },
    }
}

/// Takes dropped and empty runs out of the passage's runs, and counts how deep the others stand; returns the new index of `kept`. `around` is
/// room for the runs around one.
fn settle(runs: &mut Vec<Run>, first: usize, kept: Option<usize>, around: &mut Vec<usize>) -> Option<usize> {
    let kept_start = kept.and_then(|k| runs.get(k)).map(|run| run.range.start);
    around.clear();
    let mut end = first;
    for at in first..runs.len() {
        let Some(run) = runs.get_mut(at) else { break };
        let marks = run.open.len_utf8() + usize::from(run.closed) * run.close.len_utf8();
        if run.range.end <= run.range.start + marks {
            continue;
        }
        while around.last().is_some_and(|&end| end <= run.range.start) {
            around.pop();
        }
        run.depth = around.len();
        around.push(run.range.end);
        runs.swap(end, at);
        end += 1;
    }
    runs.truncate(end);
    let start = kept_start?;
    (first..runs.len()).find(|&at| runs.get(at).is_some_and(|run| run.range.start == start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::Role;

    fn found(text: &str) -> Vec<String> {
        let passages: Vec<_> =
            text.split("\n\n").map(|text| Passage { text, role: Role::Prose, scope: 0 }).collect();
        scan(&passages, Habits::UNKNOWN)
            .runs
            .iter()
            .map(|run| passages[run.passage].text.get(run.range.clone()).unwrap_or_default().to_owned())
            .collect()
    }

    #[test]
    fn conventions_are_chosen_from_the_text() {
        assert_eq!(found("„Ja“, sagte sie."), ["„Ja“"]);
        assert_eq!(found("»Ja«, sagte sie."), ["»Ja«"]);
        assert_eq!(found("« Oui », dit-elle."), ["« Oui »"]);
        assert_eq!(found("”Ja”, sade hon."), ["”Ja”"]);
        assert_eq!(found("»Ja», sade hon."), ["»Ja»"]);
        assert_eq!(found("「はい」と述べた。"), ["「はい」"]);
        assert_eq!(found("„Tak”, powiedziała."), ["„Tak”"]);
    }

    #[test]
    fn apostrophes_are_no_marks() {
        assert!(found("Our bakers' oven is from the '70s, and 'twas never hot.").is_empty());
        assert_eq!(
            found("‘We can’t sell the bakers’ oven,’ he said."),
            ["‘We can’t sell the bakers’ oven,’"]
        );
    }

    #[test]
    fn feet_and_inches_are_no_marks() {
        assert!(found("A 5'2\" door, an 18\" x 20\" tray, 12°03'30\" E.").is_empty());
    }

    #[test]
    fn nested_quotes_stand_inside_the_outer() {
        assert_eq!(found("“He said ‘no’ twice,” she said."), ["“He said ‘no’ twice,”", "‘no’"]);
    }

    #[test]
    fn a_stray_mark_ends_with_its_passage() {
        assert_eq!(found("He said “no.\n\nShe said “yes” later."), ["“no.", "“yes”"]);
    }

    #[test]
    fn a_continued_quote_is_linked() {
        let passages = [
            Passage { text: "“One.", role: Role::Prose, scope: 0 },
            Passage { text: "“Two.”", role: Role::Prose, scope: 0 },
        ];
        let runs = scan(&passages, Habits::UNKNOWN).runs;
        assert_eq!(runs[0].next, Some(1));
        assert!(runs[1].continues);
    }
}
