//! A headline in capitals.

use crate::{Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::HEADLINE_ALL_CAPS,
        group: Group::Structure,
        means: "All letters of the headline are capitals.",
        why: "Capitals are slower to read, hide which words are names, and some screen readers spell them out.",
        wrong: Sample::Text("NIGHT FERRY SAILS AGAIN\n\nThe ferry sails in May, and the yard is glad."),
        right: Sample::Text("Night Ferry Sails Again\n\nThe ferry sails in May, and the yard is glad."),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let Some(headline) = &context.article.headline else { return };
    let text = headline.to_text();
    if text.chars().any(char::is_lowercase) {
        return;
    }
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    // A name or two in capitals (“NASA”) is no style.
    if capitals >= 12 && text.split_whitespace().count() >= 3 {
        let found = Diagnostic::new(DiagnosticCode::HEADLINE_ALL_CAPS, "the headline is set in capitals");
        report.push(
            found
                .at(headline.span)
                .in_part(Part::Headline)
                .with_help("let the stylesheet set capitals, if the design wants them"),
        );
    }
}
