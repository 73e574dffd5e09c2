//! The closing: the question to the reader at the end, with the invitation that belongs to it ("Tell us below! 👇").
//!
//! The last block, or the last but a farewell, that asks. A question inside a quotation, an interview, or a paragraph that goes on to answer it is none.

use std::ops::Range;

use crate::{
    Block,
    blocks::{Start, dash_line, quote_mark},
    lines, plain_text,
    text::{
        lower::lowered,
        shape::{self, Ending, Shape},
    },
    words::{self, List},
};

use super::{Options, byline, note, page::Page, tail::Taken};

/// How many blocks of farewell, postscript and notes may stand below the question.
const MOST_AFTER: usize = 4;
/// Blocks of more bytes do not ask.
const LONGEST: usize = 600;

/// The lines of the closing, and those of the farewell behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Closing {
    pub(crate) question: Range<usize>,
    pub(crate) after: Range<usize>,
}

/// Looks for the closing in the last blocks of `within`.
pub(crate) fn find(page: &Page<'_, '_>, within: Range<usize>, taken: &Taken) -> Option<Closing> {
    let mut end = last_shown(page, within.clone(), taken)? + 1;
    let after_end = end;
    for _ in 0..=MOST_AFTER {
        let last = last_shown(page, within.start..end, taken)?;
        let first = (within.start..last)
            .rev()
            .find(|&line| page.is_blank(line) || is_taken(taken, line))
            .map_or(within.start, |line| line + 1);
        // A correction that quotes a question asks nobody.
        let is_note = || note::kind(page, first).is_some();
        if let Some(question) = asking_lines(page, first..last + 1).filter(|_| !is_note()) {
            return Some(Closing { after: last + 1..after_end.max(last + 1), question });
        }
        if !is_farewell(page, first..last + 1) {
            return None;
        }
        end = first;
    }
    None
}

/// Looks for the closing at the end of blocks that were read from a format with markup of its own: where in `blocks` the question begins, and
/// where what follows it does. A part of a block is none.
pub(crate) fn find_in(blocks: &[Block], options: &Options) -> Option<(usize, usize)> {
    // The last block alone nearly always decides.
    match find_in_last(blocks, 1, options) {
        Last::Asks(found) => Some(found),
        Last::TakesLeave => match find_in_last(blocks, MOST_AFTER + 1, options) {
            Last::Asks(found) => Some(found),
            _ => None,
        },
        Last::Neither => None,
    }
}

/// What the last blocks do.
enum Last {
    Asks((usize, usize)),
    TakesLeave,
    Neither,
}

fn find_in_last(blocks: &[Block], count: usize, options: &Options) -> Last {
    let first = blocks.len().saturating_sub(count);
    let mut text = String::new();
    let mut starts = Vec::new();
    let mut line = 0;
    for block in blocks.get(first..).unwrap_or_default() {
        // A long block neither asks nor takes leave, so what stands above it is no closing.
        if plain_text::is_longer(block, LONGEST) {
            text.clear();
            starts.clear();
            line = 0;
            continue;
        }
        starts.push(line);
        let before = text.len();
        plain_text::push_block(block, &mut text);
        text.push_str("\n\n");
        line += text.bytes().skip(before).filter(|&b| b == b'\n').count();
    }
    let lines = lines::split(&text);
    let page = Page::new(&text, &lines, options);
    let Some(closing) = find(&page, 0..lines.len(), &vec![None; lines.len()]) else {
        let shown = page.next_shown(0, lines.len()).map(|first| first..page.block_end(first, lines.len()));
        let takes_leave = shown.is_some_and(|block| is_farewell(&page, block));
        return if takes_leave { Last::TakesLeave } else { Last::Neither };
    };
    let block_at = |line: usize| {
        let at = starts.iter().rposition(|&start| start == line)?;
        Some(blocks.len() - starts.len() + at)
    };
    let question = block_at(closing.question.start);
    let after = match page.next_shown(closing.after.start, closing.after.end) {
        Some(line) => block_at(line),
        None => Some(blocks.len()),
    };
    question.zip(after).map_or(Last::Neither, Last::Asks)
}

fn is_taken(taken: &Taken, line: usize) -> bool {
    taken.get(line).is_some_and(Option::is_some)
}

fn last_shown(page: &Page<'_, '_>, within: Range<usize>, taken: &Taken) -> Option<usize> {
    within.rev().find(|&line| !page.is_blank(line) && !is_taken(taken, line))
}

/// The lines of `block` that ask: all of them, or its last ones where the line above has ended its sentence.
fn asking_lines(page: &Page<'_, '_>, block: Range<usize>) -> Option<Range<usize>> {
    // A long block is no question, and looking at each of its ends would not be linear.
    if block.len() > 12 {
        let last = block.end - 1;
        return (asks(page.text(last)) && is_own(page, last)).then_some(last..block.end);
    }
    let mut found = None;
    for first in block.clone().rev() {
        let above_ended = first == block.start
            || page.emoji(first).is_some()
            || matches!(
                page.ending(first - 1),
                Ending::Stop | Ending::Question | Ending::Exclamation | Ending::Ellipsis
            );
        if !above_ended || !is_own(page, first) {
            continue;
        }
        let text = (first..block.end).map(|line| page.text(line)).collect::<Vec<_>>().join(" ");
        if !asks(&text) {
            break;
        }
        // An invitation alone may belong to a question above it, and one question to another.
        if found.is_some() && page.ending(first) != Ending::Question {
            break;
        }
        found = Some(first);
    }
    found.map(|first| first..block.end)
}

/// Whether line `at` begins words of the writer's own: no item, no quotation, no turn of an interview.
fn is_own(page: &Page<'_, '_>, at: usize) -> bool {
    let words = page.words(at);
    match page.start(at) {
        Start::Prose | Start::Emoji(_) => !quote_mark::opens(words) && !is_turn(words),
        _ => false,
    }
}

/// "Q: …", "A: …", "F: …": the turn of an interview.
fn is_turn(line: &str) -> bool {
    let mut chars = line.trim_start_matches(['*', '_']).chars();
    let first = chars.next();
    first.is_some_and(char::is_alphabetic)
        && matches!(chars.next(), Some(':' | '：' | '.'))
        && line.len() > 2
        && !matches!(first, Some('I'))
}

/// Whether `text` is a question to the reader, or an invitation to answer.
fn asks(text: &str) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    let sentences = sentences(text);
    let total = Shape::of(text).words;
    if total > 90 {
        return false;
    }
    let asking = |sentence: &str| shape::ending(sentence) == Ending::Question;
    let questions = sentences.iter().filter(|sentence| asking(sentence)).count();
    if questions == 0 {
        return invites(&lowered(text), total, sentences.len());
    }
    let statements_before = sentences.iter().take_while(|sentence| !asking(sentence)).count();
    let after: Vec<&&str> =
        sentences.iter().skip(statements_before).filter(|sentence| !asking(sentence)).collect();
    let after_fits = after.iter().all(|sentence| {
        let lower = lowered(sentence);
        Shape::of(sentence).words <= 3 || words::contains(&lower, List::Invitations)
    }) || !after.is_empty()
        && after.len() <= 3
        && words::contains(&after.first().map(|s| s.to_lowercase()).unwrap_or_default(), List::Invitations);
    if !after_fits {
        return false;
    }
    if statements_before == 0 {
        return true;
    }
    // Statements first: they must be few, and the question must speak to the reader.
    let asked: String =
        sentences.iter().skip(statements_before).map(|s| s.to_lowercase()).collect::<Vec<_>>().join(" ");
    statements_before <= 2
        && total <= 60
        && (words::contains(&asked, List::You) || words::contains(&asked, List::Invitations))
}

/// An invitation without a question mark: "Tell us in the comments what you would cook! 👇"
fn invites(lower: &str, words: usize, sentences: usize) -> bool {
    words <= 40
        && sentences <= 3
        && words::contains(lower, List::Invitations)
        && !lower.contains(['“', '«', '„'])
        && words::prefix(lower.trim_start_matches(|c: char| !c.is_alphanumeric()), List::Invitations)
            .is_some()
}

/// The sentences of `text`, cut behind stops, question marks and exclamation marks.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !(shape::is_stop(c) || shape::is_question(c) || matches!(c, '!' | '！' | '…')) {
            continue;
        }
        // Marks that close, and further marks, belong to the sentence.
        let mut end = at + c.len_utf8();
        while let Some(&(next, other)) = chars.peek() {
            let joins = matches!(other, '”' | '"' | '’' | '\'' | '»' | ')' | '」' | '“')
                || shape::is_question(other)
                || matches!(other, '!' | '！');
            if !joins {
                break;
            }
            end = next + other.len_utf8();
            chars.next();
        }
        let goes_on = chars.peek().is_some_and(|&(_, next)| c == '.' && !next.is_whitespace());
        if goes_on {
            continue;
        }
        let piece = text.get(start..end).unwrap_or_default();
        if piece.contains(char::is_alphanumeric) {
            found.push(piece);
            start = end;
        }
    }
    let rest = text.get(start..).unwrap_or_default();
    if rest.contains(char::is_alphanumeric) {
        found.push(rest);
    }
    found
}

/// Whether `block` is the writer's farewell, name, postscript or a note: what may stand below the closing.
pub(crate) fn is_farewell(page: &Page<'_, '_>, block: Range<usize>) -> bool {
    if block.len() > 6 {
        return false;
    }
    let first = block.start;
    if matches!(page.start(first), Start::Separator) || note::kind(page, first).is_some() {
        return true;
    }
    let words: usize = block.clone().map(|line| page.shape(line).words).fold(0, usize::saturating_add);
    if words > 45 {
        return false;
    }
    let line = page.words(first);
    if dash_line::is_dash_line(line) {
        return words <= 8;
    }
    let lower = line.to_lowercase();
    let says_farewell = words::prefix(&lower, List::Farewells).is_some();
    let is_signed = page.ending(first) == Ending::GoesOn && block.len() >= 2 && words <= 14;
    let is_name = block.len() == 1
        && words <= 4
        && (byline::is_full_name(line) || words == 1 && page.ending(first) == Ending::Open);
    let is_cheer = page.emoji(first).is_some() && words <= 12 && page.ending(first) != Ending::Question;
    says_farewell && words <= 45 || is_signed || is_name || is_cheer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_to_the_reader_in_many_languages_ask() {
        for text in [
            "Would you pay a little more? ⛴️🌙",
            "Where do you wait well? Tell me in the comments.",
            "¿Apagarías tú las luces de tu calle una noche al mes? ✨",
            "Et vous, quel film vous a fait aimer le cinéma ? 🍿",
            "みなさんの町にも、残したい場所はありますか？😊",
            "هل تفضلون التسوق ليلًا أم نهارًا؟ 🤔",
            "Is that a good deal? Or just a tired one? 🌍",
            "I have told you mine. What is yours?",
            "What would you miss most? Drop it below 👇",
        ] {
            assert!(asks(text), "{text}");
        }
    }

    #[test]
    fn paragraphs_that_answer_their_question_do_not() {
        for text in [
            "What is a drawing for, when every phone can take a picture? I have asked myself that since my first notebook.",
            "En tres años se han ido. ¿Por qué se van? La respuesta cabe en una línea de la nómina.",
            "The market is open until August.",
            "The council votes in May. The union strikes in June. The mayor is away. Will it hold?",
        ] {
            assert!(!asks(text), "{text}");
        }
    }
}
