//! An article that nests too deep.

use crate::{Diagnostic, DiagnosticCode, Limits, Report};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::NESTED_TOO_DEEP,
        group: Group::Limits,
        means: "Blocks and running text nest deeper than 32 levels.",
        why: "Readers and writers follow 32 levels; deeper trees can overflow the stack of programs that walk them by recursion.",
        wrong: Sample::None,
        right: Sample::None,
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let (depth, part) = context.survey.deepest;
    if depth > Limits::DEPTH {
        let message = format!("the article nests {depth} levels deep, deeper than {}", Limits::DEPTH);
        report.push(Diagnostic::new(DiagnosticCode::NESTED_TOO_DEEP, message).in_part(part));
    }
}

#[cfg(test)]
mod tests {
    use crate::{Article, DiagnosticCode, Inline, Limits, Paragraph, QuoteId, Quoted};

    fn nested(depth: usize) -> Article {
        let mut inline = Inline::from("x");
        for _ in 1..depth {
            inline = Quoted::new(QuoteId(1), [inline]).into();
        }
        Article::new().with(Paragraph::new([inline]))
    }

    #[test]
    fn the_deepest_allowed_article_is_told_apart_from_the_next() {
        assert!(!nested(Limits::DEPTH).validate().has(&DiagnosticCode::NESTED_TOO_DEEP));
        assert!(nested(Limits::DEPTH + 1).validate().has(&DiagnosticCode::NESTED_TOO_DEEP));
    }
}
