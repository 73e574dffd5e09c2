//! No headline.

use crate::{Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::HEADLINE_MISSING,
        group: Group::Structure,
        means: "The article has no headline.",
        why: "Feeds, search results and screen readers show an article by its headline; without one they show its first words, or nothing.",
        wrong: Sample::Text(
            "The council met on Tuesday, and the ferry was on the list. It will sail again in May.\n\nNobody voted against it.",
        ),
        right: Sample::Text(
            "Night Ferry Sails Again\n\nThe council met on Tuesday, and the ferry was on the list. It will sail again in May.",
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let article = context.article;
    let is_empty = article.lead.is_empty() && article.sections.is_empty();
    if !is_empty && article.headline.as_ref().is_none_or(|line| line.content.is_empty()) {
        let found = Diagnostic::new(DiagnosticCode::HEADLINE_MISSING, "the article has no headline");
        report.push(
            found
                .in_part(Part::Headline)
                .with_help("set the title alone on the first line, a blank line below it"),
        );
    }
}
