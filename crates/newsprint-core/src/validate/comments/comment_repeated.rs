//! The same comment twice.

use crate::{Comment, CommentKind, CommentState, Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    repeats::{repeats, words_of_blocks},
    words::Letters,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::COMMENT_REPEATED,
        group: Group::Comments,
        means: "A comment says word for word what one above it says. Texts of fewer than 20 letters are not compared: many people say \"Thank you!\".",
        why: "It is spam, was sent twice, or the page shows it a second time, say among the best ones.",
        wrong: Sample::Text(
            "The Mill Burned\n\nIt burned on Sunday.\n\n2 comments:\n\nEwa Lind\nMarch 3, 2025 at 4:05 PM\nCheap roof tiles, ask for a quote today!\n\nReply\n\nBram Oss\nMarch 3, 2025 at 4:07 PM\nCheap roof tiles, ask for a quote TODAY!\n\nReply\n",
        ),
        right: Sample::Text(
            "The Mill Burned\n\nIt burned on Sunday.\n\n2 comments:\n\nEwa Lind\nMarch 3, 2025 at 4:05 PM\nThank you!\n\nReply\n\nBram Oss\nMarch 3, 2025 at 4:07 PM\nThank you!\n\nReply\n",
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

/// Shorter texts are said by many.
const LETTERS: usize = 20;

fn check(context: &Context<'_>, report: &mut Report) {
    let comments = &context.article.comments;
    if comments.len() < 2 {
        return;
    }
    let shown: Vec<&Comment> = comments.iter().filter(|comment| is_shown(comment)).collect();
    let words: Vec<_> = shown.iter().map(|comment| ((), words_of_blocks(&comment.content))).collect();
    for (at, first) in repeats(&words, 1) {
        let (Some(comment), Some(first), Some(((), words))) =
            (shown.get(at), shown.get(first), words.get(at))
        else {
            continue;
        };
        if Letters::of(words).filter(|c| c.is_alphabetic()).take(LETTERS).count() < LETTERS {
            continue;
        }
        let message = format!("{} says the same as {}", comment.id, first.id);
        let found = Diagnostic::new(DiagnosticCode::COMMENT_REPEATED, message);
        report.push(found.at(comment.head.first().copied()).in_part(Part::Comment(comment.id)));
    }
}

fn is_shown(comment: &Comment) -> bool {
    comment.state == CommentState::Published && comment.kind == CommentKind::Comment
}
