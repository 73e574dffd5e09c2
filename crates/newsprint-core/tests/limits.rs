//! Limits: reaching one is a diagnostic, and no text is lost.

use newsprint_core::{Block, DiagnosticCode, Limits, Parsed, Parser};

fn parse(text: &str, limits: Limits) -> Parsed {
    Parser::new().limits(limits).parse(text)
}

fn words(parsed: &Parsed) -> String {
    let sections = parsed.article.sections.iter().flat_map(|section| &section.blocks);
    parsed.article.lead.iter().chain(sections).map(Block::to_text).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_text_beyond_the_limit_is_one_paragraph_without_spans() {
    let parsed = parse("🎉 One\n\nTwo words.", Limits::new().text_bytes(5));
    assert!(parsed.report.has(&DiagnosticCode::TEXT_TOO_LONG));
    let [Block::Paragraph(paragraph)] = parsed.article.lead.as_slice() else {
        panic!("{:?}", parsed.article.lead)
    };
    assert_eq!(paragraph.to_text(), "🎉 One\nTwo words.");
    assert_eq!(paragraph.span, None);
}

#[test]
fn blocks_beyond_the_limit_are_one_paragraph() {
    let text = "The first sentence is here.\n\nThe second one is here.\n\nThe third one is here.\n\nThe fourth one is here.";
    let parsed = parse(text, Limits::new().blocks(2));
    assert!(parsed.report.has(&DiagnosticCode::LIMIT_REACHED));
    assert_eq!(parsed.article.lead.len(), 3);
    assert!(words(&parsed).ends_with("The third one is here.\nThe fourth one is here."));
}

#[test]
fn comments_beyond_the_limit_are_one_leftover_behind_the_others() {
    let comment =
        |name: &str| format!("{name}\nMarch 3, 2025 at 4:05 PM\nThat is the way it went.\nReply\n\n");
    let names = ["Ada Quist", "Bo Lind", "Cy Dorn", "Dag Roos"].map(comment).concat();
    let text = format!("The Mill\n\nIt burned on Sunday.\n\n4 comments:\n\n{names}");
    let all = parse(&text, Limits::new());
    let parsed = parse(&text, Limits::new().comments(2));
    assert!(parsed.report.has(&DiagnosticCode::LIMIT_REACHED));
    assert_eq!(parsed.article.comments, all.article.comments[..2]);
    let rest = &parsed.article.leftovers.last().unwrap().text;
    assert!(rest.starts_with("Cy Dorn") && rest.ends_with("Reply"), "{rest}");
}

#[test]
fn quotes_beyond_the_limit_stay_running_text() {
    let text = "“It is late,” said Ann Bo.\n\n“It is early,” said Ann Bo.";
    let parsed = parse(text, Limits::new().quotes(0));
    assert!(parsed.article.quotes.is_empty());
    assert!(words(&parsed).contains("“It is early,” said"));
}

#[test]
fn within_the_limits_nothing_is_reported() {
    let parsed =
        parse("The only sentence is here.", Limits::new().blocks(1).quotes(0).comments(0).text_bytes(100));
    assert!(!parsed.report.has(&DiagnosticCode::LIMIT_REACHED));
}
