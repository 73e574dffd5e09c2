//! Validation: rules over a finished article, however it was made; one file a rule.

mod comments;
mod headings;
mod ids;
mod survey;

use crate::{Article, Report};

use self::survey::Survey;

/// What every rule sees: the article, and what one walk over it found.
struct Context<'a> {
    article: &'a Article,
    survey: Survey<'a>,
}

type Rule = fn(&Context<'_>, &mut Report);

/// All rules, in the order of their findings.
const RULES: &[Rule] = &[headings::check, ids::check, comments::check];

impl Article {
    /// What is wrong with this article: contradictions of its tables, and what an editor would look at again.
    ///
    /// Never fails and changes nothing. The cost is linear in the size of the article. An article of the parser has no
    /// finding of severity [`Error`](crate::Severity::Error); one that was built in code, edited or read from JSON may.
    ///
    /// ```
    /// use newsprint_core::{Article, DiagnosticCode, Section};
    ///
    /// let article = Article::new().with_headline("Night Ferry Delayed").with_section(Section::new("A Vote"));
    /// let report = article.validate();
    /// assert!(report.has(&DiagnosticCode::SECTION_EMPTY));
    /// ```
    pub fn validate(&self) -> Report {
        let context = Context { article: self, survey: Survey::of(self) };
        let mut report = Report::new();
        for rule in RULES {
            rule(&context, &mut report);
        }
        report
    }
}
