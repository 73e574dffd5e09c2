//! Words of the platform inside the article.

use crate::{Diagnostic, DiagnosticCode, LeftoverPlace, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::LEFTOVER_IN_BODY,
        group: Group::Structure,
        means: "A line of the platform, such as a share button or an advertisement label, stands between paragraphs.",
        why: "It was pasted along. It is kept apart from the article and not shown, but it should not be in the source.",
        wrong: Sample::Text(
            "Night Ferry Sails Again\n\nThe ferry sails in May, and the yard is glad.\n\nAdvertisement\n\nTickets cost nine crowns, as they did last year.",
        ),
        right: Sample::Text(
            "Night Ferry Sails Again\n\nThe ferry sails in May, and the yard is glad.\n\nTickets cost nine crowns, as they did last year.",
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let leftovers = context.article.leftovers.iter().enumerate();
    for (index, leftover) in leftovers.filter(|(_, leftover)| leftover.place == LeftoverPlace::Body) {
        let message = format!("{} is text of the platform, inside the article", words::shown(&leftover.text));
        let found = Diagnostic::new(DiagnosticCode::LEFTOVER_IN_BODY, message);
        report.push(
            found
                .at(leftover.span)
                .in_part(Part::Leftover(index))
                .with_help("it is kept apart and not shown"),
        );
    }
}
