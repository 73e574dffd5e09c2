//! The catalogue against its own examples.

use super::{ENTRIES, Rules, Sample};
use crate::{Article, DiagnosticCode, Report, parse};

/// What all rules find in an example.
fn check(sample: Sample) -> Option<(Report, Option<&'static str>)> {
    match sample {
        Sample::Text(text) => Some((Rules::strict().check_source(&parse(text).article, text), Some(text))),
        #[cfg(feature = "serde")]
        Sample::Json(json) => {
            let json = format!(r#"{{"schema":{{"name":"newsprint","major":1,"minor":0}},"article":{json}}}"#);
            Some((Rules::strict().check(&Article::from_json(&json).unwrap()), None))
        }
        #[cfg(not(feature = "serde"))]
        Sample::Json(_) => None,
        Sample::None => None,
    }
}

#[test]
fn each_wrong_example_is_reported_and_each_right_one_is_not() {
    let mut failed = Vec::new();
    for explanation in ENTRIES.iter().map(|entry| &entry.explanation) {
        if check(explanation.wrong).is_some_and(|(report, _)| !report.has(&explanation.code)) {
            failed.push(format!("{}: the wrong example is not reported", explanation.code));
        }
        if check(explanation.right).is_some_and(|(report, _)| report.has(&explanation.code)) {
            failed.push(format!("{}: the right example is reported", explanation.code));
        }
    }
    assert_eq!(failed, Vec::<String>::new());
}

#[test]
fn each_fix_mends_its_example_and_a_second_one_changes_nothing() {
    for explanation in ENTRIES.iter().map(|entry| &entry.explanation) {
        let Some((report, Some(text))) = check(explanation.wrong) else { continue };
        if report.with_code(&explanation.code).all(|found| found.fix.is_none()) {
            continue;
        }
        let mended = report.apply(text);
        let again = Rules::strict().check_source(&parse(&mended).article, &mended);
        assert!(!again.has(&explanation.code), "{} after: {mended:?}", explanation.code);
        assert_eq!(again.apply(&mended), mended);
        assert_eq!(report.apply(&mended), mended, "{}", explanation.code);
    }
}

#[test]
fn every_code_is_in_the_catalogue_once_with_a_severity() {
    let mut codes: Vec<_> = DiagnosticCode::all().collect();
    let listed: Vec<_> = DiagnosticCode::severities().collect();
    assert_eq!(codes.iter().filter_map(DiagnosticCode::known_severity).collect::<Vec<_>>(), listed);
    assert!(codes.iter().all(|code| code.known_severity().is_some()));
    codes.sort();
    codes.dedup();
    assert_eq!(codes.len(), ENTRIES.len());
}

#[test]
fn what_is_suppressed_is_not_reported_and_travels_with_the_article() {
    let mut article = Article::new().with("Text.");
    assert!(article.validate().has(&DiagnosticCode::HEADLINE_MISSING));
    article.suppress(&DiagnosticCode::HEADLINE_MISSING);
    article.suppress(&DiagnosticCode::HEADLINE_MISSING);
    assert_eq!(article.suppressed(), ["headline-missing"]);
    assert!(article.validate().is_empty());
}

#[test]
fn rules_grade_the_findings_of_others_too() {
    use crate::{Diagnostic, Severity};
    let house = DiagnosticCode::new("house-style");
    let mut report: Report = [
        Diagnostic::new(house.clone(), "x").with_severity(Severity::Info),
        Diagnostic::new(DiagnosticCode::LIMIT_REACHED, "y"),
    ]
    .into_iter()
    .collect();
    Rules::none().filter(&mut report);
    assert_eq!(report.worst(), Some(Severity::Info), "a caller's code keeps its severity");
    Rules::none().deny(house.clone()).filter(&mut report);
    assert_eq!(report.worst(), Some(Severity::Error));
    Rules::newsroom().off(house).filter(&mut report);
    assert!(report.is_empty());
}
