//! What a line is by the lines beside it: the first letter of a name above that name, a button with its count, the lines about a member of a board.

use super::{facts::Fact, word_list::WordList};
use crate::sort::fold::fold;

/// How far below its initials a name may have its time.
const NEAR: usize = 6;

/// What the neighbours of a line say it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Around {
    /// "M" above "Mill Reader": the picture of somebody who has none.
    Initials,
    /// "Respect (5)" above or below a button, "2 replies · active 3 weeks ago".
    Vote,
    /// "Join Date: Feb 2009", "Messages" above "2,310": what a board says about its member.
    Member,
    /// A name and a time for readers who cannot see, with the name again below.
    Echo,
}

/// Marks the lines that their neighbours tell.
pub(super) fn mark(facts: &mut [Fact<'_>]) {
    for at in 0..facts.len() {
        let Some(fact) = facts.get(at).filter(|fact| !fact.is_blank()) else { continue };
        let length = fact.text().len();
        let around = if length <= 8 && is_initials(facts, at) {
            Some(Around::Initials)
        } else if length <= 40 && fact.text().ends_with(')') && is_vote(facts, at) || is_old_thread(fact) {
            Some(Around::Vote)
        } else if fact.head.is_some() && is_echo(facts, at) {
            Some(Around::Echo)
        } else {
            None
        };
        set(facts, at, around);
        if is_rank(facts, at) {
            set(facts, at, Some(Around::Member));
            set(facts, at + 1, Some(Around::Member));
        } else if length <= 40 && is_numbered(facts, at) {
            set(facts, at, Some(Around::Member));
        }
        if length <= LONGEST_MEMBER {
            mark_member(facts, at, &MEMBER, false);
        }
    }
    if !facts.iter().any(|fact| fact.around == Some(Around::Member)) {
        return;
    }
    for at in 0..facts.len() {
        let is_near = |line: usize| facts.get(line).is_some_and(|fact| fact.around == Some(Around::Member));
        let is_plain = facts.get(at).is_some_and(|fact| fact.around.is_none() && !fact.is_blank());
        if is_plain && (at.saturating_sub(2)..at + 3).any(is_near) {
            mark_member(facts, at, &BESIDE, true);
        }
    }
}

fn set(facts: &mut [Fact<'_>], at: usize, around: Option<Around>) {
    let (Some(fact), Some(around)) = (facts.get_mut(at), around) else { return };
    fact.around = Some(around);
    if matches!(around, Around::Member | Around::Echo | Around::Vote) {
        (fact.time, fact.head) = (None, None);
    }
}

/// Longer lines say nothing about a member.
const LONGEST_MEMBER: usize = 60;

/// Marks the line at `at`, and the one below where that has the value, if its label is one of `labels`. The value on its own line is a number, or
/// `is_anything`.
fn mark_member(facts: &mut [Fact<'_>], at: usize, labels: &WordList<256>, is_anything: bool) {
    let is_likely = |text: &&str| text.len() <= LONGEST_MEMBER && labels.may_begin(text);
    let Some(text) = facts.get(at).map(Fact::text).filter(is_likely) else { return };
    let (label, value) = text.split_once([':', '：']).unwrap_or((text, ""));
    let value = value.trim();
    let has_own = value.contains(char::is_numeric) || !value.is_empty() && is_anything;
    let is_value = |next: &Fact<'_>| next.text().len() <= 24 && next.text().contains(char::is_numeric);
    let has_next = value.is_empty() && facts.get(at + 1).is_some_and(is_value);
    if !(has_own || has_next) || !labels.has(fold(label).trim()) {
        return;
    }
    set(facts, at, Some(Around::Member));
    if has_next {
        set(facts, at + 1, Some(Around::Member));
    }
}

/// "14y" above "517" above a time: how long and how much.
fn is_rank(facts: &[Fact<'_>], at: usize) -> bool {
    let is_age = facts.get(at).is_some_and(|fact| fact.time.as_ref().is_some_and(|time| time.is_age));
    is_age
        && facts.get(at + 1).is_some_and(Fact::is_number)
        && facts.iter().skip(at + 2).take(2).any(|fact| fact.time.is_some())
}

/// "Comment number 84." above an author line.
fn is_numbered(facts: &[Fact<'_>], at: usize) -> bool {
    let (Some(fact), Some(next)) = (facts.get(at), facts.get(at + 1)) else { return false };
    let is_author = || next.head.is_some() || super::author_line::by_words(next.text()).is_some();
    if !fact.text().bytes().any(|b| b.is_ascii_digit()) || !is_author() {
        return false;
    }
    let key = fold(fact.text());
    let mut words = key.trim_end_matches(['.', ':']).split([' ', '#']).filter(|word| !word.is_empty());
    let is_number = |word: &str| {
        word.bytes().all(|b| b.is_ascii_digit())
            || matches!(word, "number" | "no" | "no." | "nr" | "nr." | "n°" | "№")
    };
    words.next().is_some_and(crate::sort::counts::is_comments) && words.all(is_number)
}

/// "2 replies · active 3 weeks ago": a count, and when.
fn is_old_thread(fact: &Fact<'_>) -> bool {
    let text = fact.text();
    if text.len() > 80 || !text.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let Some((count, rest)) = text.split_once(" · ") else { return false };
    count.starts_with(|c: char| c.is_ascii_digit())
        && crate::sort::counts::read(&fold(count))
            .is_some_and(|count| count.counted == crate::sort::counts::Counted::Replies)
        && super::time::find(rest).is_some()
}

/// "Big Al commented March 4" above "Big Al".
fn is_echo(facts: &[Fact<'_>], at: usize) -> bool {
    let Some(fact) = facts.get(at) else { return false };
    let below = super::heads::next_line(facts, at + 1)
        .filter(|&line| line <= at + 2)
        .and_then(|line| facts.get(line));
    below.is_some_and(|below| {
        let name = below.text();
        fact.text().strip_prefix(name).is_some_and(|rest| rest.starts_with(' ') && rest.len() > 3)
            && below.is_name()
            && below.time.is_none()
    })
}

/// How long somebody has been on a board, and how much they wrote there.
#[rustfmt::skip]
static MEMBER: WordList<256> = WordList::of(&[
    "join date", "joined", "date joined", "member since", "registered", "registration date", "posts", "post count", "messages", "registriert", "registriert seit", "dabei seit", "mitglied seit", "beiträge", "inscription", "inscrit", "inscrit le", "membre depuis", "date d'inscription", "mensajes", "registrado", "fecha de ingreso", "miembro desde", "mensagens", "registrado em", "membro desde", "messaggi", "iscritto", "iscritto il", "registrato", "berichten", "lid sinds", "lid geworden op", "geregistreerd", "сообщения", "сообщений", "регистрация", "зарегистрирован", "повідомлень", "реєстрація", "posty", "postów", "dołączył", "dołączyła", "rejestracja", "inlägg", "blev medlem", "gick med", "viestit", "liittynyt", "příspěvky", "založen", "mesajlar", "katılım", "投稿数", "登録日", "注册时间", "帖子",
]);

/// What stands beside those.
#[rustfmt::skip]
static BESIDE: WordList<256> = WordList::of(&[
    "location", "from", "age", "gender", "points", "trophy points", "reaction score", "likes", "likes received", "likes given", "thanks", "thanked", "rep power", "reputation", "karma", "occupation", "country", "interests", "real name", "last seen", "ort", "wohnort", "punkte", "danke", "erhaltene likes", "localisation", "lieu", "points de réaction", "ubicación", "ciudad", "puntos", "localização", "cidade", "località", "punti", "locatie", "waarderingsscore", "punten", "откуда", "репутация", "баллы", "город", "звідки", "skąd", "lokalizacja", "punkty", "plats", "poäng",
]);

/// Capitals that the words of the next line begin with, and a time close below.
fn is_initials(facts: &[Fact<'_>], at: usize) -> bool {
    let Some(letters) = facts.get(at).map(Fact::text) else { return false };
    let count = letters.chars().count();
    if count > 2 || !letters.chars().all(char::is_uppercase) {
        return false;
    }
    let Some(name) = super::heads::next_line(facts, at + 1).filter(|&line| line <= at + 2) else {
        return false;
    };
    let Some(fact) = facts.get(name).filter(|fact| fact.text().chars().nth(1).is_some()) else {
        return false;
    };
    let firsts =
        fact.text().split_whitespace().filter_map(|word| word.trim_start_matches('@').chars().next());
    let firsts: Vec<char> = firsts.flat_map(char::to_uppercase).collect();
    let has_time = |fact: &Fact<'_>| fact.time.is_some() || fact.head.is_some();
    firsts.iter().take(count).copied().eq(letters.chars())
        && (fact.is_name() || fact.head.is_some())
        && facts.iter().skip(name).take(NEAR).any(has_time)
}

/// One word and a number in brackets, right beside a button.
fn is_vote(facts: &[Fact<'_>], at: usize) -> bool {
    let Some((word, count)) = facts.get(at).and_then(|fact| fact.text().split_once(" (")) else {
        return false;
    };
    let digits = count.trim_end_matches(')');
    if !word.chars().all(char::is_alphabetic)
        || digits.is_empty()
        || !digits.bytes().all(|b| b.is_ascii_digit())
    {
        return false;
    }
    let is_button = |line: Option<usize>| line.and_then(|line| facts.get(line)).is_some_and(Fact::is_button);
    is_button(at.checked_add(1)) || is_button(at.checked_sub(1))
}

static UPDATED: WordList<16> =
    WordList::of(&["updated", "aktualisiert", "actualizado", "atualizado", "aggiornato"]);

/// Whether a folded line only says that somebody changed the comment, and when: "edited 3d ago", "Updated 2 hours ago".
pub(super) fn says_edited(text: &str) -> bool {
    let bare = text.trim_start_matches(super::time::is_separator);
    if bare.len() > 60 || !bare.starts_with(char::is_alphabetic) {
        return false;
    }
    let Some((first, rest)) = bare.split_once(|c: char| c.is_whitespace()) else { return false };
    let is_word = super::time::is_edited(first) || UPDATED.may_begin(first) && UPDATED.has(&fold(first));
    is_word && super::time::whole(rest).is_some()
}
