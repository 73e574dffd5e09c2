//! The author line: who, and often when, with the platform's words around it.
//!
//! `Gwen says:`, `mtorres • 16 days ago`, `[–]grey_heron_ 45 points 3 years ago (3 children)`, `Ania, [12.01.2024 07:15]`,
//! `[12.01.2024 07:15] Ania: text`, `Comment posted by Lil, at 15:01 3 March 2025`. All of them are a name, a time and known words or signs; that is
//! the rule, and the platforms are only examples.

use std::ops::Range;

use super::{
    name::is_name_like,
    time::{self, Time, is_edited, is_joining_word, is_separator},
    word_list::WordList,
};
use crate::{
    sort::{
        counts::{self, Counted},
        leftovers::{self, fold, head_word},
        leftovers_table::{BADGES, Place, Row, Source},
    },
    text::blank,
};

/// Longer lines are text, unless they begin with a time in brackets.
const LONGEST: usize = 200;

/// An author line, read. Ranges count from the start of the line.
#[derive(Clone, Debug, Default)]
pub(super) struct AuthorLine {
    /// `None` where nobody is named.
    pub(super) author: Option<Range<usize>>,
    pub(super) time: Option<Time>,
    /// Head words and signs: "says:", "on", "•".
    pub(super) words: Vec<Range<usize>>,
    /// The platform's: badges, numbers, navigation, parent names.
    pub(super) leftovers: Vec<Range<usize>>,
    /// Text that goes on behind the colon of a chat.
    pub(super) text: Option<Range<usize>>,
    /// Whether a head word, a separator, a badge or navigation shows that this is an author line.
    pub(super) is_marked: bool,
    /// Whether a head word does.
    pub(super) has_head_word: bool,
    /// Links to other comments: "| root | parent | next [–]".
    pub(super) navigation: Option<Navigation>,
    /// How many answers stand below: "(3 children)".
    pub(super) children: Option<usize>,
    /// Its number on a numbered board.
    pub(super) number: Option<u64>,
    pub(super) points: Option<i64>,
    pub(super) edited: bool,
}

/// Which links a line has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Navigation {
    pub(super) parent: bool,
    pub(super) root: bool,
    pub(super) prev: bool,
}

/// Reads a line that holds a time, or ends in a head word. `found` is the first time in it.
pub(super) fn read(line: &str, found: Option<Time>) -> Option<AuthorLine> {
    if line.len() > LONGEST {
        let is_chat = line.starts_with(['[', '(']) || line.starts_with(|c: char| c.is_ascii_digit());
        return if is_chat { chat(line) } else { None };
    }
    if let Some(found) = found {
        return with_time(line, found);
    }
    let at = head_word(line)?;
    let mut read = AuthorLine { is_marked: true, has_head_word: true, ..AuthorLine::default() };
    read.words.push(at..line.len());
    read.take_name(line, 0..at)?;
    Some(read)
}

/// Reads a line that has a name and perhaps badges, where its place shows that it is one.
pub(super) fn read_name(line: &str) -> Option<AuthorLine> {
    let mut read = AuthorLine::default();
    read.take_name(line, 0..line.len())?;
    read.author.is_some().then_some(read)
}

fn with_time(line: &str, found: Time) -> Option<AuthorLine> {
    let (left, right) = (0..found.range.start, found.range.end..line.len());
    let left_words = line.get(left.clone())?;
    if !left_words.contains(|c: char| c.is_alphanumeric())
        && let Some(read) = chat(line)
    {
        return Some(read);
    }
    let mut read = AuthorLine { edited: found.edited, ..AuthorLine::default() };
    // A name glued to its time: copying drops the line break.
    read.is_marked |=
        left_words.ends_with(|c: char| c.is_alphanumeric() || c == '.' || c == ')') && found.range.start > 0;
    read.take_right(line, right)?;
    read.time = Some(found);
    read.take_name(line, left)?;
    if read.author.is_none() && read.navigation.is_none() {
        return None;
    }
    read.leftovers.sort_by_key(|range| range.start);
    read.number =
        read.number.or_else(|| read.leftovers.iter().find_map(|run| post_number(line.get(run.clone())?)));
    Some(read)
}

/// `[12.01.2024 07:15] Ania: text`, `3/12/2024, 16:05 - Ania: text`.
fn chat(line: &str) -> Option<AuthorLine> {
    let front = line.get(..line.char_indices().nth(60).map_or(line.len(), |(at, _)| at))?;
    let found = time::find(front).or_else(|| bracketed_clock(front))?;
    if !line.get(..found.range.start)?.chars().all(is_separator) {
        return None;
    }
    let after = line.get(found.range.end..)?;
    let name_at = found.range.end + (after.len() - after.trim_start_matches(is_separator).len());
    if !after.contains([']', '-', '–', ')', '】', '•', '|']) || name_at == found.range.end {
        return None;
    }
    let rest = line.get(name_at..)?;
    let colon = rest.find([':', '：'])?;
    let name = rest.get(..colon)?.trim_end();
    if !is_name_like(name) || name.split(blank::is_blank).count() > 5 {
        return None;
    }
    let colon_width = rest.get(colon..)?.chars().next().map_or(1, char::len_utf8);
    let body = rest.get(colon + colon_width..)?;
    let text_at = line.len() - body.trim_start_matches(blank::is_blank).len();
    let mut read = AuthorLine {
        is_marked: true,
        author: Some(name_at..name_at + name.len()),
        edited: found.edited,
        ..AuthorLine::default()
    };
    read.push_words(line, 0..found.range.start);
    read.push_words(line, found.range.end..name_at);
    read.push_words(line, name_at + name.len()..text_at);
    read.text = (text_at < line.len()).then_some(text_at..line.len());
    read.time = Some(found);
    Some(read)
}

fn bracketed_clock(front: &str) -> Option<Time> {
    let end = front.find([']', ')'])?;
    time::find(front.get(..end)?)
}

impl AuthorLine {
    fn push_words(&mut self, line: &str, range: Range<usize>) {
        let range = trimmed(line, range);
        if !range.is_empty() {
            self.words.push(range);
        }
    }

    fn push_leftover(&mut self, line: &str, range: Range<usize>) {
        let range = trimmed(line, range);
        if range.is_empty() {
            return;
        }
        if line.get(range.clone()).is_some_and(|words| words.chars().all(is_separator)) {
            self.words.push(range);
        } else {
            self.is_marked = true;
            // Separators at its edges belong to the line, not to the badge.
            let edge = |c: char| blank::is_blank(c) || matches!(c, '•' | '·' | '∙' | ',' | '—' | '–');
            let run = line.get(range.clone()).unwrap_or_default();
            let start = range.start + (run.len() - run.trim_start_matches(edge).len());
            let end = (range.start + run.trim_end_matches(edge).len()).max(start);
            self.push_words(line, range.start..start);
            self.leftovers.push(start..end);
            self.push_words(line, end..range.end);
        }
    }

    /// Takes the name out of what stands before the time or the head word.
    fn take_name(&mut self, line: &str, range: Range<usize>) -> Option<()> {
        let range = self.without_front(line, range);
        let range = self.without_joiners(line, range);
        let words = line.get(range.clone())?;
        // "on March 3" names nobody.
        if words.is_empty()
            || words.len() <= 4 && words.starts_with(char::is_lowercase) && is_joining_word(words)
        {
            self.push_words(line, range);
            return Some(());
        }
        let end = self.name_end(words);
        let name = words.get(..end)?.trim_end_matches(is_separator_of_names);
        // "2 replies · active 3 weeks ago".
        let is_count = name.starts_with(|c: char| c.is_ascii_digit())
            && counts::read(&fold(name)).is_some_and(|count| count.counted != Counted::Bare);
        if is_count || !is_name_like(name) {
            return None;
        }
        let name_range = range.start..range.start + name.len();
        self.push_leftover(line, name_range.end..range.end);
        self.author = Some(name_range);
        Some(())
    }

    /// Cuts numbers, navigation and "posted by" off the front.
    fn without_front(&mut self, line: &str, range: Range<usize>) -> Range<usize> {
        let mut start = range.start;
        let words = line.get(range.clone()).unwrap_or_default();
        for sign in ["[–]", "[-]", "[+]", "[−]", "−", "↳", "↪", "└"] {
            if words.starts_with(sign) {
                self.leftovers.push(start..start + sign.len());
                self.is_marked = true;
                start += sign.len();
                break;
            }
        }
        start = trimmed(line, start..range.end).start;
        let words = line.get(start..range.end).unwrap_or_default();
        if let Some((length, number)) = board_number(words) {
            self.push_leftover(line, start..start + length);
            self.number = Some(number);
            start += length;
        }
        start = trimmed(line, start..range.end).start;
        let words = line.get(start..range.end).unwrap_or_default();
        // "[developer] NAME".
        if let Some((inner, rest)) = words.strip_prefix('[').and_then(|inner| inner.split_once(']'))
            && leftovers::is_badge(inner)
            && rest.contains(char::is_alphanumeric)
        {
            self.push_leftover(line, start..start + inner.len() + 2);
            start += inner.len() + 2;
        }
        start = trimmed(line, start..range.end).start;
        let words = line.get(start..range.end).unwrap_or_default();
        if let Some(length) = by_words(words) {
            self.push_words(line, start..start + length);
            self.is_marked = true;
            start += length;
        }
        trimmed(line, start..range.end)
    }

    /// Cuts signs, "on" and head words off the end.
    fn without_joiners(&mut self, line: &str, range: Range<usize>) -> Range<usize> {
        let mut end = range.end;
        loop {
            let words = line.get(range.start..end).unwrap_or_default();
            let bare = without_signs(words);
            let last = bare
                .rfind(blank::is_blank)
                .map(|at| at + bare.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
            let cut = if bare.len() < words.len() && bare.len() < words.trim_end().len() {
                self.is_marked |=
                    words.get(bare.len()..).is_some_and(|signs| signs.chars().any(|c| !blank::is_blank(c)));
                range.start + bare.len()
            } else if let Some(at) = head_word(words.trim_end()).or_else(|| bare_head_word(bare)) {
                (self.is_marked, self.has_head_word) = (true, true);
                range.start + at
            } else if let Some(at) = last.filter(|&at| {
                // "Big Al" is a name.
                at > 0
                    && bare
                        .get(at..)
                        .is_some_and(|word| !word.starts_with(char::is_uppercase) && is_joining_word(word))
            }) {
                self.is_marked = true;
                range.start + at
            } else {
                break;
            };
            self.push_words(line, cut..end);
            end = cut;
        }
        trimmed(line, range.start..end)
    }

    /// Where the name ends in `words`, which may go on with badges, points and a parent's name.
    fn name_end(&mut self, words: &str) -> usize {
        // A separator with blanks around it, or an arrow, ends the name.
        let mut end = words.len();
        let is_plain = |byte: u8| byte.is_ascii() && !matches!(byte, b',' | b'|' | b'>');
        let separators = if words.bytes().all(is_plain) { &[] } else { SEPARATORS };
        for &separator in separators {
            let is_inside = || separator == ", " && super::name::is_surname_first(words);
            if let Some(at) = words.find(separator).filter(|_| !is_inside()) {
                end = end.min(at);
                self.is_marked = true;
            }
        }
        // Badges and points behind it.
        while let Some(name) = words.get(..end).map(str::trim_end) {
            end = name.len();
            let Some(start) = self.last_run(name) else { break };
            self.is_marked = true;
            end = start;
        }
        end
    }

    /// Where a badge or a number of points at the end of `name` begins; never the whole name.
    fn last_run(&mut self, name: &str) -> Option<usize> {
        if name.ends_with([']', ')']) {
            let at = name.rfind(['[', '(']).filter(|&at| at > 0)?;
            let run = name.get(at..)?;
            let is_mark = leftovers::is_badge(run) || matches!(run, "[S]" | "[M]" | "[A]" | "[F]");
            self.edited |= is_edited(run);
            // "(14 posts)", "( 104512 )"; "Finn (9)" is called so.
            let inner = run.trim_matches(['(', ')', '[', ']']);
            let is_number = inner.starts_with(' ') && inner.trim().bytes().all(|b| b.is_ascii_digit());
            let is_count = || counts::read(&fold(inner)).is_some_and(|count| count.counted != Counted::Bare);
            return (is_mark || is_number || is_count()).then_some(at);
        }
        let (mut starts, mut count) = ([0; 3], 0);
        let blanks = name.char_indices().rev().filter(|&(_, c)| blank::is_blank(c));
        for (start, (at, c)) in starts.iter_mut().zip(blanks) {
            *start = at + c.len_utf8();
            count += 1;
        }
        for start in starts.into_iter().take(count).rev() {
            let run = name.get(start..)?;
            let points = may_count(run).then(|| counts::read(&fold(run))).flatten();
            if let Some(count) = points.filter(|count| count.counted == Counted::Reactions) {
                self.points = self.points.or(count.number.and_then(|number| i64::try_from(number).ok()));
                return Some(start);
            }
            let is_badge = SURE_BADGES.may_begin(run) && leftovers::is_sure_badge(run)
                || OFFICES.may_begin(run)
                    && name.get(..start).is_some_and(|name| name.trim().contains(' '))
                    && OFFICES.has(&fold(run));
            if is_badge && run.starts_with(|c: char| !c.is_lowercase()) && start > 0 {
                self.edited |= is_edited(run);
                return Some(start);
            }
        }
        None
    }

    /// Takes what stands behind the time: navigation, "(0 children)", "said:", links.
    fn take_right(&mut self, line: &str, range: Range<usize>) -> Option<()> {
        let range = trimmed(line, range);
        let words = line.get(range.clone())?;
        if words.is_empty() {
            return Some(());
        }
        let key = fold(words);
        if counts::is_navigation(&key) {
            let has = |word: &str| key.split(|c: char| !c.is_alphabetic()).any(|part| part == word);
            if key.contains('|') {
                self.navigation =
                    Some(Navigation { parent: has("parent"), root: has("root"), prev: has("prev") });
            }
            self.children = counts::child_count(&key);
            self.push_leftover(line, range);
            self.is_marked = true;
            return Some(());
        }
        if words.chars().all(is_separator)
            || leftovers::readings(words).iter().any(|found| found.place == Place::Control)
        {
            self.push_leftover(line, range);
            self.is_marked = true;
            return Some(());
        }
        if is_edited(words) {
            self.edited = true;
            self.push_leftover(line, range);
            return Some(());
        }
        if head_word(words)
            .is_some_and(|at| words.get(..at).is_some_and(|before| before.chars().all(is_separator)))
        {
            (self.is_marked, self.has_head_word) = (true, true);
            self.push_words(line, range);
            return Some(());
        }
        self.known_runs(words)?;
        self.push_leftover(line, range);
        Some(())
    }

    /// Whether each run behind the time is a badge, a number, an identifier or a button.
    fn known_runs(&mut self, words: &str) -> Option<()> {
        if words.len() > 80 || words.ends_with(['.', '?', '!']) {
            return None;
        }
        for run in words
            .split(['•', '·', '|', '∙', '(', ')', '[', ']', ','])
            .map(str::trim)
            .filter(|run| !run.is_empty())
        {
            let key = fold(run);
            let known = leftovers::is_badge(run)
                || is_edited(run)
                || counts::read(&key).is_some()
                || leftovers::readings(run)
                    .iter()
                    .any(|found| matches!(found.place, Place::Control | Place::Author))
                || !run.contains(blank::is_blank)
                    && run.contains(|c: char| c.is_ascii_digit() || matches!(c, '#' | ':' | '@'))
                || key.split(' ').count() <= 3 && key.starts_with(['#', '@']);
            if !known {
                return None;
            }
            self.edited |= is_edited(run);
        }
        Some(())
    }
}

/// What ends a name.
const SEPARATORS: &[&str] = &[
    ", ",
    " • ",
    " · ",
    " ∙ ",
    " | ",
    " > ",
    " → ",
    " ▸ ",
    " » ",
    " › ",
    " ↪ ",
    " ➔ ",
    " ► ",
    "\u{2009}•\u{2009}",
];

/// Whether a number stands in `run`, or may be written out in front of another word.
fn may_count(run: &str) -> bool {
    !run.is_ascii() || run.bytes().any(|byte| byte.is_ascii_digit()) || run.contains(char::is_whitespace)
}

/// The badges that no name ends with, and nothing else.
static SURE_BADGES: WordList<512> = WordList::of(&seen::<{ count_seen(BADGES) }>(BADGES));

/// What somebody is on a site, behind a name of two words or more; one may be called "Site Admin".
#[rustfmt::skip]
static OFFICES: WordList<128> = WordList::of(&[
    "moderator", "moderatorin", "moderador", "moderadora", "moderatore", "moderatrice", "moderatorka", "moderatör", "modérateur", "modératrice", "модератор", "admin", "administrator", "administratorin", "administrador", "administradora", "administrateur", "amministratore", "администратор", "админ", "editor", "editorin", "redaktion", "redakteur", "redakteurin", "autor", "autorin", "autora", "autore", "autrice", "auteur", "autorka", "автор", "staff", "contributor", "subscriber", "verified", "pinned", "top commenter", "staff writer", "site admin", "nyt pick", "reader pick", "editors' pick", "editor's pick",
]);

/// How many of `rows` were seen on pages.
const fn count_seen(rows: &[Row]) -> usize {
    let (mut count, mut at) = (0, 0);
    while at < rows.len() {
        count += matches!(rows[at].source, Source::Page) as usize;
        at += 1;
    }
    count
}

/// Their keys.
const fn seen<const N: usize>(rows: &[Row]) -> [&'static str; N] {
    let (mut keys, mut count, mut at) = ([""; N], 0, 0);
    while at < rows.len() {
        if matches!(rows[at].source, Source::Page) {
            keys[count] = rows[at].key;
            count += 1;
        }
        at += 1;
    }
    keys
}

fn is_separator_of_names(c: char) -> bool {
    blank::is_blank(c) || matches!(c, '•' | '·' | '|' | '-' | '–' | '—' | ',' | '>' | '›' | '»')
}

/// `words` without signs at the end; a bracket that closes one of the name stays: "Finn (9)".
fn without_signs(words: &str) -> &str {
    let mut bare = words;
    while let Some(c) = bare.chars().next_back().filter(|&c| is_separator(c)) {
        let before = bare.get(..bare.len() - c.len_utf8()).unwrap_or_default();
        if c == ')' && before.contains('(') || c == ']' && before.contains('[') {
            break;
        }
        bare = before;
    }
    bare
}

/// A head word without its colon: "Piet Haan wrote on 3 March 2025:".
fn bare_head_word(words: &str) -> Option<usize> {
    let at = words.rfind(blank::is_blank)?;
    let word = words.get(at..)?.trim_start();
    if !leftovers::may_begin_head_word(word) {
        return None;
    }
    let found = head_word(&format!("{word}:")) == Some(0) && !word.is_empty();
    found.then_some(words.len() - word.len())
}

/// "#3", "3:", "3.", "3)", "No. 3" at the front of an author line, its length and the number.
fn board_number(words: &str) -> Option<(usize, u64)> {
    let mut at = 0;
    let mut marked = false;
    for mark in ["#", "No. ", "No.", "№ ", "№", "Nr. ", "n° ", "n°"] {
        if words.starts_with(mark) {
            (at, marked) = (mark.len(), true);
            break;
        }
    }
    let digits = words.get(at..)?.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 12 {
        return None;
    }
    let number = words.get(at..at + digits)?.parse().ok()?;
    let rest = words.get(at + digits..)?;
    let close = rest.trim_start().starts_with([':', '.', ')', '：', '．', '-', '–', '|', '•', '·']);
    if !(marked || close) || !rest.contains(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let signs = rest.len() - rest.trim_start_matches(is_separator).trim_start_matches('.').len();
    Some((at + digits + signs, number))
}

/// What stands in front of an author: "posted by".
#[rustfmt::skip]
static BY: WordList<512> = WordList::of(&[
    "comment posted by", "post by", "comment by", "replied by", "answered by", "beitrag von", "antwort von", "message par", "message de", "mensaje por", "mensaje de", "mensagem por", "messaggio da", "bericht van", "bericht door", "inlägg av", "сообщение", "сообщение от", "отправлено", "wysłany przez", "post autor:", "příspěvek od", "posted by", "written by", "submitted by", "reply by", "reply from",
    "comment from", "by", "from", "author:", "name:", "user:", "kommentar von", "geschrieben von", "verfasst von",
    "von", "name des nutzers:", "commentaire de", "publié par", "posté par", "écrit par", "rédigé par", "par",
    "comentario de", "publicado por", "escrito por", "enviado por", "por", "comentário de", "autor:", "autorin:",
    "nome:", "commento di", "scritto da", "inviato da", "pubblicato da", "da", "reactie van", "geplaatst door",
    "door", "kommentar av", "skrevet av", "skriven av", "av", "kommentar af", "af", "komentarz od", "napisał",
    "napisane przez", "przez", "od", "автор:", "от", "написал", "комментарий от", "имя:", "від", "投稿者:", "投稿者",
    "名前:", "名前：", "作者:", "作者：", "网友", "網友", "작성자:", "작성자", "oleh", "bởi", "yazan:", "gönderen:", "írta:",
    "σχόλιο από", "από", "מאת:", "מאת", "بقلم", "بواسطة", "كتبه",
]);

/// "No.1001", "#12", "№ 3" as a run behind the time.
fn post_number(run: &str) -> Option<u64> {
    let digits = ["No. ", "No.", "№ ", "№", "#"].iter().find_map(|mark| run.strip_prefix(*mark))?;
    digits.parse().ok()
}

/// Whether `text` begins with words that say of a comment who wrote it: "Comment by", "Beitrag von". "By" alone stands over articles too.
pub(super) fn says_comment(text: &str) -> bool {
    const NOUNS: &[&str] = &[
        "comment",
        "kommentar",
        "komentar",
        "reply",
        "replied",
        "answered",
        "post by",
        "beitrag",
        "antwort",
        "message",
        "mensaje",
        "mensagem",
        "messaggio",
        "bericht",
        "inlägg",
        "reactie",
        "сообщение",
        "комментарий",
        "σχόλιο",
    ];
    text.len() <= 120
        && by_words(text).and_then(|length| text.get(..length)).is_some_and(|front| {
            let front = front.to_lowercase();
            NOUNS.iter().any(|noun| front.contains(noun))
        })
}

/// The length of "Comment posted by" and its like at the front.
pub(super) fn by_words(words: &str) -> Option<usize> {
    // Names are asked many times.
    if !BY.may_begin(words) {
        return None;
    }
    let lower = words.get(..words.char_indices().nth(24).map_or(words.len(), |(at, _)| at))?.to_lowercase();
    let is_by = |by: &str, rest: &str| {
        let opens = rest.starts_with(|c: char| blank::is_blank(c) || c == ':')
            || by.ends_with([':', '：'])
            || by.chars().next_back().is_some_and(crate::text::shape::is_unspaced);
        // "Da Silva" and "Von Trier" are names.
        let is_name = || by.chars().count() <= 4 && by != "by" && words.starts_with(char::is_uppercase);
        opens && BY.has(by) && !is_name() && rest.contains(|c: char| c.is_alphanumeric())
    };
    let mut ends = lower.char_indices().map(|(at, _)| at).filter(|&at| at > 0);
    let length = ends.rfind(|&at| lower.split_at_checked(at).is_some_and(|(by, rest)| is_by(by, rest)))?;
    // Lower case may be longer or shorter than the text; only equal lengths can be cut.
    let front = words.get(..length).filter(|front| front.to_lowercase().len() == length)?;
    let rest = words.get(front.len()..)?;
    Some(length + (rest.len() - rest.trim_start_matches([' ', ':', '：', '\u{A0}']).len()))
}

/// `range` without blanks at its edges.
pub(super) fn trimmed(line: &str, range: Range<usize>) -> Range<usize> {
    let Some(words) = line.get(range.clone()) else { return range.start..range.start };
    let bare = blank::trim_start(words);
    let start = range.end - bare.len();
    let length = blank::trim_end(bare).len();
    if length == 0 { range.start..range.start } else { start..start + length }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Author, time, leftovers and text of a line.
    fn shown(line: &str) -> String {
        let Some(read) = read(line, time::find(line)) else { return "none".to_owned() };
        let of = |range: Range<usize>| line.get(range).unwrap_or("?").to_owned();
        let leftovers: Vec<_> = read.leftovers.into_iter().map(of).collect();
        format!(
            "{} | {} | {}{}",
            read.author.map_or("nobody".to_owned(), of),
            read.time.map_or("no time".to_owned(), |time| time.stamp.written),
            leftovers.join(" + "),
            read.text.map_or(String::new(), |range| format!(" | {}", of(range)))
        )
    }

    #[test]
    fn head_words_end_an_author_line() {
        assert_eq!(shown("Gwen Acheampong says:"), "Gwen Acheampong | no time | ");
        assert_eq!(shown("Arthur P. said..."), "Arthur P. | no time | ");
        assert_eq!(shown("山田より:"), "山田 | no time | ");
        assert_eq!(shown("Piet Haan wrote on 3 March 2025:"), "Piet Haan | 3 March 2025 | ");
    }

    #[test]
    fn names_end_at_signs_badges_and_points() {
        assert_eq!(shown("mtorres • 16 days ago"), "mtorres | 16 days ago | ");
        assert_eq!(
            shown("[–]grey_heron_[S] 45 points 3 years ago* (3 children)"),
            "grey_heron_ | 3 years ago* | [–] + [S] 45 points + (3 children)"
        );
        assert_eq!(
            shown("ohm_sweet 9 hours ago | root | parent | next [–]"),
            "ohm_sweet | 9 hours ago | | root | parent | next [–]"
        );
        assert_eq!(shown("Captain (ret.), [12.01.2024 07:20]"), "Captain (ret.) | 12.01.2024 07:20 | ");
        assert_eq!(shown("Comment posted by Lil, at 15:01 3 March 2025"), "Lil | 15:01 3 March 2025 | ");
        assert_eq!(shown("Piet HaanMarch 3, 2025 at 6:12 PM"), "Piet Haan | March 3, 2025 at 6:12 PM | ");
        assert_eq!(shown("Marsh Wren, Port Ansel, 5 days ago"), "Marsh Wren | 5 days ago | Port Ansel");
        assert_eq!(shown("Eino sa | 2025-03-04"), "Eino | 2025-03-04 | ");
        assert_eq!(shown("Noel K 2 years ago (edited)"), "Noel K | 2 years ago (edited) | ");
    }

    #[test]
    fn numbered_boards_and_chats_are_author_lines() {
        assert_eq!(shown("#12 Ewa — 3 March 2025, 16:05"), "Ewa | 3 March 2025, 16:05 | #12");
        assert_eq!(
            shown("[12.01.2024 07:15] Ania: It slept: at last."),
            "Ania | 12.01.2024 07:15 |  | It slept: at last."
        );
    }

    #[test]
    fn stories_with_a_time_in_them_are_text() {
        assert_eq!(shown("I have lived here since March 3, 2025, and nobody asked me."), "none");
        assert_eq!(shown("We met 5 days ago, and again on Sunday."), "none");
    }
}
