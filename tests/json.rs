//! JSON: a golden file per version of the schema, what is kept, and what is refused.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use newsprint::{
    Article, Block, Comment, CommentId, CommentKind, CommentState, Custom, DiagnosticCode, Error, Inline,
    Item, LeftoverKind, Limits, List, Parent, Parsed, Person, QuoteId, Quoted, Raw, SchemaVersion, Section,
    Span, Stamp, Value,
};
use serde_json::json;

#[path = "support/schema.rs"]
mod schema;
#[path = "support/whole.rs"]
mod whole;

const V1: &str = include_str!("json/v1.json");
const FOUNDING: &str = include_str!("fixtures/founding.txt");

fn envelope(article: &serde_json::Value) -> String {
    json!({"schema": {"name": "newsprint", "major": 1, "minor": 0}, "article": article}).to_string()
}

#[test]
fn the_golden_file_of_version_1_reads_as_the_article_that_it_was_made_of() {
    let parsed = Parsed::from_json(V1).unwrap();
    assert_eq!(parsed.article, whole::article());
    assert!(parsed.report.is_empty(), "{:?}", parsed.report);
}

#[test]
fn writing_gives_the_golden_file_byte_for_byte() {
    let written = whole::article().to_json_pretty().unwrap() + "\n";
    assert!(written == V1, "the file tests/json/v1.json is frozen; what is written now:\n{written}");
}

#[test]
fn the_founding_article_reads_back_equal() {
    let article = newsprint::parse(FOUNDING).article;
    assert_eq!(Article::from_json(&article.to_json().unwrap()), Ok(article));
}

#[test]
fn a_block_of_an_unknown_type_survives_the_round_trip_unchanged() {
    for strange in [
        json!({"type": "poll", "options": ["a", {"deep": [null, 1.5, 18_446_744_073_709_551_615_u64]}], "fallback": "A poll"}),
        json!({"type": "poll", "fallback": "", "span": "none", "content": [{"type": "text"}]}),
        json!({"type": "", "fallback": {"words": 1}, "span": [1, -2]}),
        json!({"type": "text", "text": "an inline is no block"}),
    ] {
        let article = json!({"lead": [{"type": "paragraph"}, strange.clone(), {"type": "paragraph"}]});
        let read = Article::from_json(&envelope(&article)).unwrap();
        assert!(matches!(read.lead.get(1), Some(Block::Custom(_))));
        let written: serde_json::Value = serde_json::from_str(&read.to_json().unwrap()).unwrap();
        assert_eq!(written.pointer("/article/lead/1"), Some(&strange));
    }
}

#[test]
fn an_unknown_inline_keeps_its_neighbours() {
    let article =
        json!({"headline": {"content": [{"type": "text", "text": "a"}, {"type": "emoji", "code": 9}]}});
    let read = Article::from_json(&envelope(&article)).unwrap();
    let content = &read.headline.as_ref().unwrap().content;
    assert_eq!(content.as_slice(), ["a".into(), Inline::from(Custom::new("emoji", "").with_data("code", 9))]);
}

#[test]
fn unknown_members_go_to_extra_or_are_told() {
    let article = json!({
        "headline": {"content": [], "size": 3},
        "sections": [{"heading": {"level": 2}, "theme": "dark"}],
        "seo": {"title": "x"},
    });
    let parsed = Parsed::from_json(&envelope(&article)).unwrap();
    assert_eq!(parsed.article.sections[0].extra.get("theme"), Some(&Value::from("dark")));
    assert!(parsed.article.extra.get("seo").is_some());
    let messages: Vec<_> = parsed.report.iter().map(|found| (found.code.clone(), &*found.message)).collect();
    let expected = "the member /article/headline/size is not known and was not kept";
    assert_eq!(messages, [(DiagnosticCode::JSON_UNKNOWN_MEMBER, expected)]);
}

#[test]
fn a_member_that_the_model_knows_is_not_written_twice() {
    let mut article = Article::new().with_section(Section::new("A").with_extra("blocks", "mine"));
    article.extra.insert("lead", "mine");
    article.lead.push(Custom::new("poll", "words").with_data("type", "x").with_data("fallback", "y").into());
    let json = article.to_json().unwrap();
    assert_eq!(json.matches("\"lead\"").count(), 1);
    assert_eq!(json.matches("\"type\":\"poll\"").count(), 1);
    assert!(!json.contains("mine") && !json.contains("\"y\""), "{json}");
}

#[test]
fn malformed_parts_are_told_with_a_json_pointer() {
    for (article, message) in [
        (
            json!({"lead": [{"type": "paragraph", "content": "x"}]}),
            "/article/lead/0/content: expected an array, found a string",
        ),
        (json!({"lead": [{"content": []}]}), r#"/article/lead/0: the member "type" is missing"#),
        (json!({"lead": [7]}), "/article/lead/0: expected an object, found a number"),
        (
            json!({"quotes": [{"id": "x1"}]}),
            r#"/article/quotes/0/id: "x1" is no id: expected q and a number, such as q1"#,
        ),
        (
            json!({"quotes": [{"id": "q1", "kind": "Full"}]}),
            r#"/article/quotes/0/kind: "Full" is none of full, fragment, label"#,
        ),
        (json!({"language": "no tag"}), "/article/language: \"no tag\" is no language tag"),
        (
            json!({"lead": [{"type": "paragraph", "span": [1]}]}),
            "/article/lead/0/span: expected a start and an end",
        ),
        (
            json!({"lead": [{"type": "paragraph", "span": [1, 4_294_967_296_u64]}]}),
            "/article/lead/0/span/1: expected a number up to",
        ),
        (
            json!({"published": {"written": "x", "value": "2025-02-30"}}),
            "/article/published/value: \"2025-02-30\" is no date",
        ),
        (
            json!({"comments": [{"id": "c1", "parent": {}}]}),
            r#"/article/comments/0/parent: the member "unknown" is missing"#,
        ),
        (json!([]), "/article: expected an object"),
    ] {
        let error = Article::from_json(&envelope(&article)).unwrap_err();
        assert!(matches!(error, Error::JsonShape { .. }), "{error:?}");
        let shown = error.to_string();
        assert!(shown.starts_with(&format!("malformed JSON at {message}")), "{shown}");
    }
}

#[test]
fn what_is_no_json_is_told_with_its_place() {
    let error = Article::from_json("{\n  \"schema\": }").unwrap_err();
    assert_eq!(error.to_string(), "no JSON at line 2, column 13: expected value");
    assert!(matches!(Article::from_json(""), Err(Error::JsonSyntax { .. })));
    assert!(matches!(Article::from_json(&(V1.to_owned() + "x")), Err(Error::JsonSyntax { .. })));
}

#[test]
fn a_newer_major_version_is_refused_with_both_versions() {
    let error =
        Article::from_json(r#"{"schema":{"name":"newsprint","major":2,"minor":3},"article":7}"#).unwrap_err();
    let (found, supported) = (SchemaVersion { major: 2, minor: 3 }, SchemaVersion::CURRENT);
    assert_eq!(error, Error::SchemaVersion { found, supported });
    assert_eq!(error.to_string(), "the JSON has schema version 2.3, newer than the supported 1.0");
}

#[test]
fn a_later_minor_version_loads_with_its_new_members_and_choices() {
    let json = V1.replacen("\"minor\": 0", "\"minor\": 7", 1).replacen("\"button\"", "\"hologram\"", 1);
    let parsed = Parsed::from_json(&json).unwrap();
    assert_eq!(parsed.article.leftovers[0].kind, LeftoverKind::Other);
    assert!(
        parsed.report.iter().any(|found| found.message.contains("\"hologram\" at /article/leftovers/0/kind"))
    );
}

#[test]
fn another_schema_or_none_is_refused() {
    for (json, pointer) in [
        (r#"{"schema":{"name":"ans","major":1,"minor":0},"article":{}}"#, "/schema/name"),
        (r#"{"article":{}}"#, ""),
        (r#"{"schema":{"name":"newsprint","major":0,"minor":9},"article":{}}"#, ""),
        (r#"{"schema":{"name":"newsprint","major":1},"article":{}}"#, "/schema"),
    ] {
        match Article::from_json(json) {
            Err(Error::JsonShape { pointer: found, .. }) => assert_eq!(found, pointer),
            other => panic!("{other:?}"),
        }
    }
}

fn lists(depth: usize) -> Article {
    let mut block = Block::from("x");
    for _ in 1..depth {
        block = List::new([Item::new("•", block)]).into();
    }
    Article::new().with(block)
}

fn quotes(depth: usize) -> Article {
    let mut inline = Inline::from("x");
    for _ in 1..depth {
        inline = Quoted::new(QuoteId(1), [inline]).into();
    }
    Article::new().with(newsprint::Paragraph::new([inline]))
}

#[test]
fn the_deepest_article_that_is_allowed_reads_back() {
    for article in [lists(Limits::DEPTH), quotes(Limits::DEPTH)] {
        assert_eq!(Article::from_json(&article.to_json().unwrap()), Ok(article));
    }
}

#[test]
fn a_deeper_article_is_an_error_on_both_ways() {
    for article in [lists(Limits::DEPTH + 1), quotes(Limits::DEPTH + 1), quotes(500)] {
        assert!(matches!(article.to_json(), Err(Error::TooDeep { limit: 32, .. })));
    }
    let mut inner = json!({"type": "strong"});
    for _ in 0..32 {
        inner = json!({"type": "strong", "content": [inner]});
    }
    let article = json!({"headline": {"content": [inner]}});
    match Article::from_json(&envelope(&article)) {
        Err(Error::TooDeep { pointer, limit }) => {
            assert_eq!(limit, Limits::DEPTH);
            assert!(pointer.starts_with("/article/headline/content/0/content/0/"), "{pointer}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_million_brackets_are_an_error_and_no_overflow() {
    for open in ["[", r#"{"a":"#] {
        let json = open.repeat(1_000_000);
        assert!(matches!(Article::from_json(&json), Err(Error::TooDeep { .. })));
    }
}

#[test]
fn an_object_of_a_hundred_thousand_members_takes_linear_time() {
    let members: Vec<String> = (0..100_000).map(|number| format!("\"m{number}\":{number}")).collect();
    let json = format!(
        r#"{{"schema":{{"name":"newsprint","major":1,"minor":0}},"article":{{{}}}}}"#,
        members.join(",")
    );
    assert_eq!(Article::from_json(&json).unwrap().extra.len(), 100_000);
}

#[test]
fn every_member_that_is_written_is_in_the_published_schema_and_the_reverse() {
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../schema/newsprint-1.schema.json")).unwrap();
    let golden: serde_json::Value = serde_json::from_str(V1).unwrap();
    let mut checker = schema::Checker::new(&schema);
    assert_eq!(checker.check(&golden), Vec::<String>::new());
    assert_eq!(checker.unused(), Vec::<String>::new(), "the golden file shows every member of the schema");
    let founding =
        serde_json::to_value(newsprint::Envelope::from(newsprint::parse(FOUNDING).article)).unwrap();
    assert_eq!(checker.check(&founding), Vec::<String>::new());
}

#[test]
fn the_published_schema_refuses_what_the_reader_refuses() {
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../schema/newsprint-1.schema.json")).unwrap();
    for article in [
        json!({"lead": [{"type": "rule"}]}),
        json!({"quotes": [{"id": "x1", "kind": "full", "form": "inline"}]}),
        json!({"lead": [{"type": "paragraph", "span": [1]}]}),
        json!({"speakers": [{"id": "s1", "name": "A", "kind": "Person"}]}),
        json!({"comments": [{"id": "c1", "parent": 7}]}),
    ] {
        let json = envelope(&article);
        assert!(Article::from_json(&json).is_err(), "{json}");
        let value = serde_json::from_str(&json).unwrap();
        assert!(!schema::Checker::new(&schema).check(&value).is_empty(), "{json}");
    }
}

/// Every member of a comment, in every state and kind, with every parent: what seven export formats and pasted pages carry.
#[test]
fn a_list_of_comments_with_every_field_comes_back_equal() {
    let stamp = |written: &str, value: Option<&str>| {
        let stamp = Stamp::new(written);
        value.into_iter().fold(stamp, |stamp, value| stamp.with_value(value.parse().unwrap()))
    };
    let mut first = Comment::new(CommentId(7))
        .with_source_id("tag:blogger.com,1999:blog-1.post-2")
        .by(Person::new("Kim <b>").with_url("https://example.org/kim").with_id("u9"))
        .with_published(stamp("2 years ago", Some("2024")))
        .with_edited(Some(stamp("2025-10-19T08:00:00.25Z", Some("2025-10-19T08:00:00.25Z"))))
        .with_warning("spoilers")
        .with_likes(-3)
        .with_dislikes(u64::MAX)
        .with("One.\nTwo.")
        .with(Raw::new("html", "<p>Three &amp; <script>four</script></p>"))
        .with_extra("post", "https://example.org/a-mill")
        .with_extra("missing_parent", 9);
    first.head = vec![Span { start: 3, end: 6 }, Span { start: 8, end: 19 }];
    let mut comments = vec![first];
    let parents = [
        Parent::Article,
        Parent::Comment { id: CommentId(7), guessed: false },
        Parent::Comment { id: CommentId(99), guessed: true },
        Parent::Unknown { written: None },
        Parent::Unknown { written: Some("@kim".into()) },
    ];
    let states = [
        CommentState::Published,
        CommentState::Pending,
        CommentState::Spam,
        CommentState::Deleted,
        CommentState::Removed,
    ];
    let kinds = [CommentKind::Comment, CommentKind::Pingback, CommentKind::Trackback];
    for (id, parent) in (100..).zip(parents) {
        for state in states {
            for kind in kinds {
                let comment = Comment::new(CommentId(id)).with_parent(parent.clone());
                comments.push(comment.with_state(state).with_kind(kind));
            }
        }
    }
    for value in [
        "2025",
        "2025-10",
        "2025-10-18",
        "2025-10-18T16Z",
        "2025-10-18T16:05:00",
        "2025-10-18T16:05:00+02:00",
    ] {
        comments
            .push(Comment::new(CommentId(200)).with_published(stamp("then", Some(value))).with_edited(None));
    }
    let mut article = Article::new();
    article.comments = comments;
    let json = article.to_json().unwrap();
    assert_eq!(Article::from_json(&json), Ok(article.clone()));
    assert_eq!(Article::from_json(&article.to_json_pretty().unwrap()), Ok(article));
    for member in ["source_id", "url", "edited", "warning", "dislikes", "guessed", "missing_parent"] {
        assert!(json.contains(&format!("\"{member}\":")), "{member}");
    }
}
