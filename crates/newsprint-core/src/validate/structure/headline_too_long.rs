//! A headline of more than 110 characters.

use unicode_segmentation::UnicodeSegmentation;

use crate::{Diagnostic, DiagnosticCode, Part, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::HEADLINE_TOO_LONG,
        group: Group::Structure,
        means: "The headline has more than 110 characters.",
        why: "Search results, shares and mobile pages cut headlines; what matters may be behind the cut.",
        wrong: Sample::Text(
            "Night Ferry Sails Again After a Winter in the Yard, a Long Quarrel About Money and a Vote of the Council That Nobody Wanted\n\nThe ferry sails in May.",
        ),
        right: Sample::Text("Night Ferry Sails Again After a Winter in the Yard\n\nThe ferry sails in May."),
        in_newsroom: true,
    },
    check: Some(check),
};

/// As in the guidelines of large search engines for articles; counted in grapheme clusters.
const MOST: usize = 110;

fn check(context: &Context<'_>, report: &mut Report) {
    let Some(headline) = &context.article.headline else { return };
    let text = headline.to_text();
    // No cluster is shorter than a byte.
    if text.len() <= MOST {
        return;
    }
    let length = text.graphemes(true).count();
    if length > MOST {
        let message = format!("the headline has {length} characters, more than {MOST}");
        let found = Diagnostic::new(DiagnosticCode::HEADLINE_TOO_LONG, message);
        report.push(found.at(headline.span).in_part(Part::Headline));
    }
}
