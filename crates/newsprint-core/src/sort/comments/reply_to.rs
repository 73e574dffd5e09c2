//! Whom a line names as answered: "In reply to NAME", "В ответ NAME", "NAMEさんへの返信", "@NAME", ">>3".

use super::word_list::WordList;
use crate::sort::leftovers::fold;

/// What stands in front of the name, longest first where one begins another.
#[rustfmt::skip]
static BEFORE: WordList<256> = WordList::of(&[
    "in reply to", "in response to", "replying to", "reply to", "responding to", "response to", "replied to", "answer to",
    "als antwort auf", "in antwort auf", "antwort auf", "antwort an", "als antwort an", "en réponse à", "réponse à", "répond à", "a répondu à", "en respuesta a", "respuesta a", "respondiendo a", "em resposta a", "em resposta à", "em resposta ao", "resposta a", "respondendo a", "in risposta a", "risposta a",
    "als antwoord op", "in antwoord op", "antwoord op", "in reactie op", "reactie op", "som svar på", "som svar till", "som svar til", "svar till", "svar til", "svar på", "vastaus käyttäjälle", "vastauksena",
    "w odpowiedzi do", "w odpowiedzi na", "odpowiedź do", "odpowiedź dla", "v odpovědi na", "odpověď na", "reakce na", "v odpovedi na", "odpoveď na", "válasz neki:", "válasz erre:", "válasz:", "ca răspuns la", "în răspuns la", "răspuns la", "yanıt:", "yanıtlanan:", "cevap:", "σε απάντηση του", "σε απάντηση στον", "σε απάντηση σε", "απάντηση σε",
    "в ответ на", "в ответ", "ответ на", "ответ пользователю", "ответ для", "отвечает", "у відповідь на", "у відповідь", "відповідь на", "в отговор на", "u odgovoru na", "odgovor na", "בתגובה ל", "בתשובה ל", "ردا على", "ردًا على", "رداً على", "در پاسخ به", "पर जवाब", "返信先:", "返信先", "回复", "回覆", "답글 대상:", "membalas", "sebagai balasan kepada", "trả lời cho", "trả lời", "đang trả lời", "phản hồi tới", "en resposta a",
]);

/// Arrows that do the same inside an author line.
const ARROWS: &[char] = &['↪', '↳', '➥', '>', '›', '→', '▸', '►', '»'];

/// What stands behind it.
#[rustfmt::skip]
const BEHIND: &[&str] = &[
    "さんへの返信", "への返信", "さんに返信", "に返信", "님에게 답글", "님에게 보내는 답글", "님에 대한 답글", "के जवाब में", "को जवाब", "adlı kullanıcıya yanıt", "kullanıcısına yanıt olarak", "parent",
];

/// The name that `line` gives, if it is such a line.
pub(super) fn named(line: &str) -> Option<&str> {
    if line.len() > 100 {
        return None;
    }
    let line = line.trim_matches(['(', ')', '[', ']', ' ', '•', '·', ',']);
    if let Some(name) =
        line.strip_prefix(['↪', '↳', '➥']).map(|name| name.trim_matches([' ', '@', '\u{FE0F}']))
    {
        return is_name(name).then_some(name);
    }
    let (may_begin, may_end) = (BEFORE.may_begin(line), may_end(line));
    if !may_begin && !may_end {
        return None;
    }
    let key = fold(line);
    let before = BEFORE
        .words()
        .filter(|before| key.strip_prefix(*before).is_some_and(|rest| opens_name(before, rest)))
        .max_by_key(|before| before.len());
    if let Some(before) = before {
        // As many characters as the phrase has; folding changes none of these phrases in length.
        let at = line.char_indices().nth(before.chars().count()).map(|(at, _)| at)?;
        let name = line.get(at..)?.trim_matches([' ', ':', '：', '\u{A0}', ',']).trim_start_matches('@');
        return is_name(name).then_some(name);
    }
    let behind = BEHIND.iter().find(|behind| key.ends_with(**behind))?;
    let count = line.chars().count().checked_sub(behind.chars().count())?;
    let at = line.char_indices().nth(count).map_or(line.len(), |(at, _)| at);
    let name = line.get(..at)?.trim();
    is_name(name).then_some(name)
}

/// Whether `line` is such a phrase and the name stands below: "Response to".
pub(super) fn is_phrase(line: &str) -> bool {
    line.len() <= 40 && BEFORE.may_begin(line) && BEFORE.has(fold(line).trim_end_matches(':'))
}

/// Whether `line` may end with one of [`BEHIND`]: by its last letter, before it is folded.
fn may_end(line: &str) -> bool {
    match line.chars().next_back() {
        Some('t' | 'T') if line.is_ascii() => line.to_ascii_lowercase().ends_with("parent"),
        Some('t' | 'T' | 'k' | 'K') => !line.is_ascii(),
        // Emoji are no letters.
        last => last.is_some_and(|c| c.is_whitespace() || ('\u{80}'..'\u{1F000}').contains(&c)),
    }
}

/// The name that a run of an author line gives: "→ NAME", "in reply to NAME".
pub(super) fn named_on_line(run: &str) -> Option<&str> {
    let bare = run.trim_start_matches(ARROWS).trim();
    if bare.len() < run.len() { is_name(bare).then_some(bare) } else { named(run) }
}

fn opens_name(before: &str, rest: &str) -> bool {
    // Hebrew writes the preposition onto the name.
    let glued = before.chars().next_back().is_some_and(|c| ('\u{590}'..='\u{5FF}').contains(&c));
    !rest.trim().is_empty() && (glued || rest.starts_with([' ', ':', '@']))
}

fn is_name(name: &str) -> bool {
    super::name::is_name_like(name) && name.split_whitespace().count() <= 6
}

/// The numbers that `>>3` at the front of a text gives.
pub(super) fn number_at_front(text: &str) -> Option<u64> {
    let rest =
        text.trim_start().strip_prefix(">>").or_else(|| text.trim_start().strip_prefix("＞＞"))?.trim_start();
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    rest.get(..digits)?.parse().ok()
}
