//! A standfirst that repeats the headline.

use crate::{Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::STANDFIRST_REPEATS_HEADLINE,
        group: Group::Structure,
        means: "The standfirst has the same words as the headline.",
        why: "Readers get the same line twice, mostly because a page and its share form were pasted together.",
        wrong: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Night Ferry Sails Again"}]},"standfirst":{"content":[{"type":"text","text":"Night ferry sails again!"}]},"lead":[{"type":"paragraph"}]}"#,
        ),
        right: Sample::Json(
            r#"{"headline":{"content":[{"type":"text","text":"Night Ferry Sails Again"}]},"standfirst":{"content":[{"type":"text","text":"The yard hands her over in May."}]},"lead":[{"type":"paragraph"}]}"#,
        ),
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let (Some(headline), Some(standfirst)) = (&context.article.headline, &context.article.standfirst) else {
        return;
    };
    let words = words::folded(&standfirst.to_text());
    if !words.is_empty() && words == words::folded(&headline.to_text()) {
        let found = Diagnostic::new(
            DiagnosticCode::STANDFIRST_REPEATS_HEADLINE,
            "the standfirst repeats the headline",
        );
        report.push(found.at(standfirst.span).in_part(Part::Standfirst));
    }
}
