//! Which rules count, and how much: the configuration of validation.

use time::Date;

use super::{Context, ENTRIES, Group, safety::odd, survey::Survey};
use crate::{Article, Diagnostic, DiagnosticCode, Report, Severity, Value};

/// Which findings count, and how bad they are.
///
/// ```
/// use newsprint_core::{Article, DiagnosticCode, Rules, Section, Severity};
///
/// let rules = Rules::newsroom().off(DiagnosticCode::HEADLINE_MISSING).deny(DiagnosticCode::SECTION_EMPTY);
/// let report = rules.check(&Article::new().with_section(Section::new("A Vote")));
/// assert_eq!(report.worst(), Some(Severity::Error));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Rules {
    /// The severity of each entry of the catalogue; `None`: not looked for.
    levels: Vec<Option<Severity>>,
    /// The same for codes of callers.
    others: Vec<(DiagnosticCode, Option<Severity>)>,
    today: Option<Date>,
    reply_depth: usize,
}

/// The member of [`Article::extra`] that lists what one article is excused from.
const SUPPRESS: &str = "suppress";

/// The most levels of comments that `WordPress` lets anybody set (`thread_comments_depth` in wp-admin/options-discussion.php).
const REPLY_DEPTH: usize = 10;

impl Rules {
    /// What an editor would want to be told about any pasted article; matters of taste are off. The default.
    pub fn newsroom() -> Self {
        Self::choose(|entry| entry.explanation.in_newsroom)
    }

    /// Everything that can be found.
    pub fn strict() -> Self {
        Self::choose(|_| true)
    }

    /// Nothing, to be switched on one by one.
    pub fn none() -> Self {
        Self::choose(|_| false)
    }

    fn choose(on: impl Fn(&super::Entry) -> bool) -> Self {
        // The list of severities is in the order of the catalogue, so no code is looked up.
        let level = |(entry, severity): (&&super::Entry, Severity)| on(entry).then_some(severity);
        let levels = ENTRIES.iter().zip(DiagnosticCode::severities()).map(level).collect();
        Self { levels, others: Vec::new(), today: None, reply_depth: REPLY_DEPTH }
    }

    /// Looks for `code`, with the code's own severity.
    pub fn on(self, code: DiagnosticCode) -> Self {
        let severity = code.severity();
        self.set(code, Some(severity))
    }

    /// Does not look for `code`.
    pub fn off(self, code: DiagnosticCode) -> Self {
        self.set(code, None)
    }

    /// Looks for `code` and reports it as an error.
    pub fn deny(self, code: DiagnosticCode) -> Self {
        self.set(code, Some(Severity::Error))
    }

    /// Looks for `code` and reports it with another severity.
    pub fn severity(self, code: DiagnosticCode, severity: Severity) -> Self {
        self.set(code, Some(severity))
    }

    fn set(mut self, code: DiagnosticCode, level: Option<Severity>) -> Self {
        let known = ENTRIES.iter().position(|entry| entry.explanation.code == code);
        if let Some(old) = known.and_then(|at| self.levels.get_mut(at)) {
            *old = level;
        } else {
            self.others.retain(|(other, _)| *other != code);
            self.others.push((code, level));
        }
        self
    }

    /// The day up to which dates count as past. Default: unknown, and no date is called a future one.
    pub fn today(mut self, today: Date) -> Self {
        self.today = Some(today);
        self
    }

    /// How many levels deep comments may stand below each other, and that deeper ones are looked for
    /// ([`COMMENT_TOO_DEEP`](DiagnosticCode::COMMENT_TOO_DEEP)). Default: 10, and only [`Rules::strict`] looks.
    ///
    /// ```
    /// use newsprint_core::{Article, Comment, CommentId, DiagnosticCode, Rules};
    ///
    /// let mut article = Article::new();
    /// article.comments = vec![Comment::new(CommentId(1)), Comment::new(CommentId(2)).answering(CommentId(1))];
    /// assert!(Rules::none().reply_depth(1).check(&article).has(&DiagnosticCode::COMMENT_TOO_DEEP));
    /// ```
    pub fn reply_depth(self, most: usize) -> Self {
        Self { reply_depth: most, ..self.on(DiagnosticCode::COMMENT_TOO_DEEP) }
    }

    /// The severity with which `code` is reported; `None` when it is not.
    pub fn level(&self, code: &DiagnosticCode) -> Option<Severity> {
        match ENTRIES.iter().position(|entry| entry.explanation.code == *code) {
            Some(at) => self.levels.get(at).copied().flatten(),
            None => self
                .others
                .iter()
                .find(|(other, _)| other == code)
                .map_or(Some(code.severity()), |&(_, level)| level),
        }
    }

    /// What these rules find in `article`.
    pub fn check(&self, article: &Article) -> Report {
        self.run(article, None, false)
    }

    /// What these rules find in `article`, which was made of `text`: with exact places, and with fixes.
    pub fn check_source(&self, article: &Article, text: &str) -> Report {
        self.run(article, Some(text), false)
    }

    /// The same for an article that the parser has just made of `text`: it contradicts itself nowhere, so that is not looked for.
    pub(crate) fn check_parsed(&self, article: &Article, text: &str) -> Report {
        self.run(article, Some(text), true)
    }

    fn run(&self, article: &Article, source: Option<&str>, is_parsed: bool) -> Report {
        let survey = Survey::of(article, source, is_parsed);
        let odd = odd::find(source, &survey);
        let context =
            Context { article, source, survey, odd, today: self.today, reply_depth: self.reply_depth };
        let mut report = Report::new();
        let levels = ENTRIES
            .iter()
            .zip(&self.levels)
            .zip(DiagnosticCode::severities())
            .filter(|((entry, _), severity)| {
                !is_parsed || entry.explanation.group != Group::Model || *severity != Severity::Error
            })
            .filter_map(|((entry, level), _)| Some((entry.check?, (*level)?)));
        for (check, level) in levels {
            let before = report.len();
            check(&context, &mut report);
            for found in report.iter_mut().skip(before) {
                found.severity = level;
            }
        }
        let excused = article.suppressed();
        if !excused.is_empty() {
            report.retain(|found| !excused.contains(&found.code.as_str()));
        }
        report.sort();
        report
    }

    /// Takes out what these rules are off for, and gives the rest its severity: for the report of a parser, or of a caller's own.
    ///
    /// Findings whose severity the caller set keep it where the rules say nothing else.
    pub fn filter(&self, report: &mut Report) {
        report.retain(|found| self.level(&found.code).is_some());
        for found in report.iter_mut() {
            self.grade(found);
        }
    }

    fn grade(&self, found: &mut Diagnostic) {
        let known = self.others.iter().any(|(code, _)| *code == found.code) || found.code.explain().is_some();
        if let Some(level) = self.level(&found.code).filter(|_| known) {
            found.severity = level;
        }
    }
}

impl Default for Rules {
    fn default() -> Self {
        Self::newsroom()
    }
}

impl Article {
    /// Excuses this article from a rule. The excuse is a member of [`Article::extra`], `"suppress": ["headline-too-long"]`, so it
    /// travels with the JSON.
    ///
    /// ```
    /// use newsprint_core::{Article, DiagnosticCode};
    ///
    /// let mut article = Article::new().with("Text.");
    /// article.suppress(&DiagnosticCode::HEADLINE_MISSING);
    /// assert!(article.validate().is_empty());
    /// ```
    pub fn suppress(&mut self, code: &DiagnosticCode) {
        if self.suppressed().contains(&code.as_str()) {
            return;
        }
        let mut codes = match self.extra.remove(SUPPRESS) {
            Some(Value::Array(codes)) => codes,
            _ => Vec::new(),
        };
        codes.push(code.as_str().into());
        self.extra.insert(SUPPRESS, codes);
    }

    /// The codes that this article is excused from.
    pub fn suppressed(&self) -> Vec<&str> {
        match self.extra.get(SUPPRESS) {
            Some(Value::Array(codes)) => codes
                .iter()
                .filter_map(|code| match code {
                    Value::String(name) => Some(name.as_str()),
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        }
    }
}
