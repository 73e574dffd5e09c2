//! What stands inside a line or paragraph.

use newsprint_core::{Break, Custom, Inline, Line, Link, Marks, QuoteId, Quoted, Raw};
use proptest::{collection::vec, option, prelude::*, sample::select};

use super::values::{members, printable, span, value, words};

/// Quote ids that stand in the tree; few, so that some stand at several places.
pub(super) const QUOTE_IDS: u32 = 12;

pub(super) fn inlines() -> BoxedStrategy<Vec<Inline>> {
    vec(inline(), 1..5).boxed()
}

pub(super) fn line() -> BoxedStrategy<Line> {
    (inlines(), span())
        .prop_map(|(content, span)| {
            let mut line = Line::new(content);
            line.span = span;
            line
        })
        .boxed()
}

pub(super) fn marks() -> BoxedStrategy<Marks> {
    select(vec![('“', '”'), ('"', '"'), ('‘', '’'), ('«', '»'), ('»', '«'), ('„', '“'), ('「', '」')])
        .prop_map(|(open, close)| Marks { open, close })
        .boxed()
}

fn inline() -> BoxedStrategy<Inline> {
    let leaf = prop_oneof![
        8 => words().prop_map(Inline::Text),
        1 => any::<bool>().prop_map(|soft| Inline::Break(Break { soft })),
        1 => words().prop_map(Inline::Code),
        1 => raw().prop_map(Inline::from),
        1 => custom().prop_map(Inline::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let content = vec(inner, 1..4);
        prop_oneof![
            content.clone().prop_map(Inline::Emphasis),
            content.clone().prop_map(Inline::Strong),
            (link_target(), option::of(words()), content.clone()).prop_map(|(href, title, content)| {
                let mut link = Link::new(href, content);
                link.title = title;
                link.into()
            }),
            (1..=QUOTE_IDS, marks(), any::<bool>(), content, span()).prop_map(
                |(id, marks, closed, content, span)| {
                    let mut quoted = Quoted::new(QuoteId(id), content).with_marks(marks);
                    (quoted.closed, quoted.span) = (closed, span);
                    quoted.into()
                }
            ),
        ]
    })
    .boxed()
}

pub(super) fn link_target() -> BoxedStrategy<String> {
    prop_oneof![
        2 => select(vec!["https://example.org/", "https://example.org/a?b=c&d=(e)#f", "http://example.org/a b"]).prop_map(str::to_owned),
        1 => select(vec!["javascript:alert(1)", " JaVaScRiPt:x", "mailto:a@b.c", "/a b", "#x", "<>", "a)b", "\"x\"", "data:text/html,x"]).prop_map(str::to_owned),
        1 => vec(printable(), 0..10).prop_map(String::from_iter),
    ].boxed()
}

pub(super) fn raw() -> BoxedStrategy<Raw> {
    (select(vec!["html", "markdown", "latex"]), words(), span())
        .prop_map(|(format, text, span)| {
            let mut raw = Raw::new(format, text);
            raw.span = span;
            raw
        })
        .boxed()
}

pub(super) fn custom() -> BoxedStrategy<Custom> {
    (select(vec!["x-poll", "x-map", "x-chart"]), words(), members(value()), span())
        .prop_map(|(kind, fallback, data, span)| {
            let mut custom = Custom::new(kind, fallback);
            (custom.data, custom.span) = (data, span);
            custom
        })
        .boxed()
}
