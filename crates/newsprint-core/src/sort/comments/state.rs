//! Whether a comment is still there, and how many like it.

use super::{facts::Fact, units::is_notice};
use crate::{
    CommentState,
    sort::{counts::Counted, leftovers::fold},
};

/// The state that a text shows: a notice in its place is one line.
pub(super) fn of(lines: &[Fact<'_>]) -> CommentState {
    let mut written = lines.iter().filter(|fact| !fact.is_blank());
    let (Some(only), None) = (written.next(), written.next()) else { return CommentState::Published };
    if only.text().len() > 200 {
        return CommentState::Published;
    }
    let key = fold(only.text());
    let begins = [
        "this comment was ",
        "this comment has been ",
        "comment deleted",
        "comment removed",
        "this message was ",
    ]
    .iter()
    .any(|begin| key.starts_with(begin));
    let says = ["removed", "deleted", "hidden"].iter().any(|word| key.contains(word));
    let is_gone = is_notice(only) || begins && says;
    if !is_gone {
        return CommentState::Published;
    }
    // By whom: a moderator removes, an author deletes; where nobody is named, it is deleted.
    let by_moderator = [
        "removed by a",
        "removed by m",
        "removed by r",
        "removed because",
        "[removed]",
        "administrator",
        "moderat",
        "entfernt]",
        "admin",
        "администратор",
        "модератор",
        "gestionnaire",
        "amministratore",
        "administrador",
        "blogbeheerder",
        "管理",
        "운영",
        "rules",
        "standards",
        "[rimosso]",
        "[removido]",
    ];
    let by_author = [
        "by the author",
        "vom autor",
        "par l'auteur",
        "por el autor",
        "pelo autor",
        "dall'autore",
        "автор",
        "投稿者",
        "작성자",
        "by user",
    ];
    if by_author.iter().any(|word| key.contains(word)) && !key.contains("модератор") {
        CommentState::Deleted
    } else if by_moderator.iter().any(|word| key.contains(word)) {
        CommentState::Removed
    } else {
        CommentState::Deleted
    }
}

/// How many like a comment, where its buttons say so: "Like (9)", "Recommend (12)", "⬆ 210 ⬇", or the one number among them.
pub(super) fn likes(lines: &[Fact<'_>]) -> Option<i64> {
    let mut numbers = Vec::new();
    for fact in lines.iter().filter(|fact| !fact.is_blank() && fact.text().len() <= 60) {
        let key = fold(fact.text());
        if let Some(rest) =
            ["like (", "recommend (", "likes (", "upvote ("].iter().find_map(|begin| key.strip_prefix(begin))
        {
            return rest.trim_end_matches(')').parse().ok();
        }
        if let Some(rest) = ['⬆', '▲', '↑', '👍', '♥', '❤'].iter().find_map(|sign| key.strip_prefix(*sign))
        {
            let digits: String =
                rest.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
            return digits.parse().ok();
        }
        if let Some(count) = fact.count() {
            match count.counted {
                Counted::Bare => numbers.push(count.number),
                Counted::Reactions => return count.number.and_then(|number| i64::try_from(number).ok()),
                _ => {}
            }
        }
        if numbers.len() > 1 {
            return None;
        }
    }
    match numbers.as_slice() {
        [Some(number)] => i64::try_from(*number).ok(),
        _ => None,
    }
}
