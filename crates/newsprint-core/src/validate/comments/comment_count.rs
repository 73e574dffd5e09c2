//! A header that counts more or fewer comments than stand below it.

use crate::{Diagnostic, DiagnosticCode, LeftoverKind, LeftoverPlace, Part, Report, sort};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::COMMENT_COUNT,
        group: Group::Comments,
        means: "The header above the comments counts more or fewer than were read.",
        why: "Pages often show the first comments alone, so this is off by default; for an archive it tells that a copy is not whole.",
        wrong: Sample::Text(
            "The Mill Burned\n\nIt burned on Sunday.\n\n3 comments:\n\nEwa Lind\nMarch 3, 2025 at 4:05 PM\nI saw the smoke.\n\nReply\n\nBram Oss\nMarch 3, 2025 at 4:07 PM\nSo did we.\n\nReply\n",
        ),
        right: Sample::Text(
            "The Mill Burned\n\nIt burned on Sunday.\n\n2 comments:\n\nEwa Lind\nMarch 3, 2025 at 4:05 PM\nI saw the smoke.\n\nReply\n\nBram Oss\nMarch 3, 2025 at 4:07 PM\nSo did we.\n\nReply\n",
        ),
        in_newsroom: false,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let article = context.article;
    let mut headers = article.leftovers.iter().enumerate().filter(|(_, leftover)| {
        leftover.kind == LeftoverKind::Count && leftover.place == LeftoverPlace::Comments
    });
    let counted = headers
        .find_map(|(index, leftover)| Some((index, leftover, sort::comments_counted(&leftover.text)?)));
    let Some((index, header, counted)) = counted else { return };
    let read = u64::try_from(article.comments.len()).unwrap_or(u64::MAX);
    if counted != read {
        let message = format!("the page counts {counted} comments, and {read} stand here");
        let found = Diagnostic::new(DiagnosticCode::COMMENT_COUNT, message);
        report.push(found.at(header.span).in_part(Part::Leftover(index)));
    }
}
