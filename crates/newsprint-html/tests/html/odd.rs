//! More hostile documents, by part: values, ids, numbers, marks, addresses and orders that the payloads at their places do not reach.

use newsprint_core::{
    Article, Attribution, AttributionPlace, Author, Basis, Block, BlockQuote, Break, Byline, Closing, Code,
    Comment, CommentId, CommentState, Custom, Dateline, Direction, Edited, Emoji, Heading, Image, Inline,
    Item, Leftover, LeftoverKind, LeftoverPlace, Level, Line, Link, List, Marks, Note, NoteKind, Paragraph,
    Parent, Person, Quote, QuoteForm, QuoteId, QuoteKind, Quoted, Raw, Rule, Section, Speaker, SpeakerId,
    SpeakerKind, Stamp, StampValue,
};
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

type Named = (&'static str, Article);

/// All of them, named.
pub(crate) fn documents() -> Vec<Named> {
    let mut all = dates();
    all.extend(headings());
    all.extend(anchors());
    all.extend(directions());
    all.extend(lists());
    all.extend(quotes());
    all.extend(links());
    all.extend(images());
    all.extend(front());
    all.extend(comments());
    all.extend(texts());
    all
}

fn with(set: impl FnOnce(&mut Article)) -> Article {
    let mut article = Article::new();
    set(&mut article);
    article
}

fn paragraph(content: impl IntoIterator<Item = Inline>) -> Block {
    Paragraph::new(content.into_iter().collect::<Vec<_>>()).into()
}

fn quoted(id: u32, marks: (char, char), words: &str) -> Inline {
    Quoted::new(QuoteId(id), [words.into()]).with_marks(Marks { open: marks.0, close: marks.1 }).into()
}

fn section(heading: impl Into<Heading>) -> Section {
    Section::new(heading)
}

fn with_id(words: &str, id: &str) -> Section {
    let mut heading = Heading::from(words);
    heading.id = Some(id.into());
    Section::new(heading)
}

fn stamps(values: impl IntoIterator<Item = StampValue>) -> Article {
    with(|article| {
        for (id, value) in (1..).zip(values) {
            let stamp = Stamp::new(format!("<time {id}> \"then\"")).with_value(value);
            article.published = Some(stamp.clone());
            article.updated = Some(stamp.clone());
            let mut comment = Comment::new(CommentId(id)).by("Ada").with("Words.");
            let mut edited = Edited::default();
            edited.at = Some(stamp.clone());
            (comment.published, comment.edited) = (Some(stamp), Some(edited.into()));
            article.comments.push(comment);
        }
    })
}

fn dates() -> Vec<Named> {
    let noon = Time::from_hms_nano(12, 0, 59, 999_999_999).unwrap();
    let offset = |seconds| UtcOffset::from_whole_seconds(seconds).unwrap();
    let first = PrimitiveDateTime::new(Date::MIN, Time::MIDNIGHT);
    let last = PrimitiveDateTime::new(Date::MAX, noon);
    let year_one = PrimitiveDateTime::new(Date::from_ordinal_date(1, 1).unwrap(), Time::MIDNIGHT);
    vec![
        (
            "years that no calendar has",
            stamps([0, -1, i32::MIN, i32::MAX, 1, 9_999, 10_000].map(StampValue::Year)),
        ),
        (
            "months of such years",
            stamps([i32::MIN, -1, 0, 7].map(|year| StampValue::Month(year, Month::February))),
        ),
        ("the first and the last day", stamps([StampValue::Day(Date::MIN), StampValue::Day(Date::MAX)])),
        ("the first and the last moment", stamps([StampValue::Local(first), StampValue::Local(last)])),
        (
            "offsets of seconds and of more than a day",
            stamps(
                [-93_599, -86_400, -1, 1, 59, 86_399, 93_599].map(|seconds| {
                    StampValue::Instant(OffsetDateTime::UNIX_EPOCH.to_offset(offset(seconds)))
                }),
            ),
        ),
        (
            "moments that leave the calendar in another zone",
            stamps([
                StampValue::Instant(year_one.assume_offset(offset(93_599))),
                StampValue::Instant(last.assume_offset(offset(-93_599))),
                StampValue::Hour(first.assume_offset(offset(93_599))),
                StampValue::Hour(last.assume_utc()),
            ]),
        ),
    ]
}

fn headings() -> Vec<Named> {
    let parts = || {
        [
            Inline::Break(Break::default()),
            Inline::Code("<code>".to_owned()),
            Inline::from(Raw::new("html", "<h1>")),
            Inline::from(Custom::new("x", "</h2>")),
            Link::new("https://example.org/", ["in".into(), Inline::Break(Break::default())]).into(),
            quoted(1, ('“', '”'), "words"),
        ]
    };
    vec![
        (
            "headings of what is no text",
            with(|article| {
                article.headline = Some(Line::new(parts()));
                for part in parts() {
                    article.sections.push(section(Heading::new([part])));
                }
                article.sections.push(section(Heading::new(parts()).with_emoji("⛴️")));
            }),
        ),
        (
            "levels of every number",
            with(|article| {
                for level in (0..=u8::MAX).rev().step_by(5).chain(0..9) {
                    article
                        .sections
                        .push(section(Heading::from("Level").with_level(Level(level))).with("Words."));
                }
            }),
        ),
        (
            "a thousand emoji before one word",
            with(|article| {
                let mut heading = Heading::from("Word");
                heading.emoji = vec![Emoji("👩‍👩‍👧‍👦".to_owned()); 1_000];
                article.sections.push(section(heading));
                let mut blank = Heading::default();
                blank.emoji =
                    ["", " ", "\u{FE0F}", "\u{200D}", "<b>"].map(|emoji| Emoji(emoji.to_owned())).to_vec();
                article.sections.push(section(blank));
            }),
        ),
        (
            "ids of quotes and comments",
            with(|article| {
                for id in ["q1", "Q1", "c1", "C1", "s1", "q01", "q1 ", "q1\u{200B}", "ｑ１"] {
                    article.sections.push(with_id("Words", id));
                }
                article.lead.push(paragraph([quoted(1, ('“', '”'), "words")]));
                article.comments.push(Comment::new(CommentId(1)).by("Ada").with("Words."));
            }),
        ),
        (
            "ids in letters that look like others",
            with(|article| {
                for id in [
                    "lосation",
                    "LOCATION",
                    "ﬁle",
                    "İstanbul",
                    "ẞ",
                    "µ",
                    "a\u{301}",
                    "\u{301}",
                    "١٢",
                    "Ⅻ",
                    "_",
                    "-",
                    ".",
                    ":",
                ] {
                    article.sections.push(with_id("Words", id));
                    article.sections.push(section(id));
                }
            }),
        ),
    ]
}

fn anchors() -> Vec<Named> {
    vec![
        (
            "ids as long as a book",
            with(|article| {
                article.sections.push(with_id("Words", &"a".repeat(100_000)));
                article.sections.push(section("word ".repeat(20_000).as_str()));
                article.sections.push(section("e\u{301}".repeat(20_000).as_str()));
            }),
        ),
        (
            "a name and all of its copies",
            with(|article| {
                for number in (1..60).rev() {
                    article.sections.push(section("Ferry"));
                    article.sections.push(section(format!("Ferry {number}").as_str()));
                }
            }),
        ),
        (
            "emoji that end and begin words",
            with(|article| {
                for words in
                    ["🌊", "🌊 🌊", "a 🌊", "🌊 a", "<🌊>", "🇫🇮🇫", "1\u{FE0F}\u{20E3}", "©", "©\u{FE0F}"]
                {
                    article.sections.push(section(Heading::from(words).with_emoji("🌊")));
                }
            }),
        ),
    ]
}

fn directions() -> Vec<Named> {
    let mixed = |article: &mut Article| {
        article.headline = Some("🇮🇱 12 — Ferry עברית".into());
        article.lead.extend(
            ["12", "🇮🇱", "— עברית", "Ferry", "\u{200F}Ferry", "\u{200E}עברית", "ߒߞߏ", "𞤀𞤁", "ᠮᠣᠩᠭᠣᠯ"]
                .map(Block::from),
        );
        article.lead.push(
            List::new([Item::new("١.", "Ferry"), Item::new("a)", "עברית"), Item::new("•", "12")]).into(),
        );
        article.lead.push(
            BlockQuote::new(["Ferry".into(), List::new([Item::new("•", "עברית")]).into()])
                .with_caption("— עברית")
                .into(),
        );
        article.closing = Some(Closing::new("עברית?"));
        article.comments.push(Comment::new(CommentId(1)).by("Ada עברית").with("עברית").with("Ferry"));
    };
    let of = |direction: Option<Direction>, language: &str| {
        with(|article| {
            (article.direction, article.language) = (direction, language.parse().ok());
            mixed(article);
        })
    };
    vec![
        ("every direction without one", of(None, "")),
        ("every direction from the left", of(Some(Direction::Ltr), "")),
        ("every direction from the right", of(Some(Direction::Rtl), "")),
        ("a language that runs against the direction", of(Some(Direction::Ltr), "he")),
        ("a script that runs against its language", of(None, "ar-Latn")),
        (
            "paragraphs in languages of their own",
            with(|article| {
                for language in ["he", "en", "az-Arab", "x-private", "ja-Latn-hepburn-heploc"] {
                    for words in ["Ferry", "עברית", "12"] {
                        let mut paragraph = Paragraph::new([words.into()]);
                        paragraph.language = language.parse().ok();
                        article.lead.push(List::new([Item::new("•", paragraph.clone())]).into());
                        article.lead.push(paragraph.into());
                    }
                }
            }),
        ),
        (
            "controls that never end",
            with(|article| {
                for control in [
                    "\u{202A}",
                    "\u{202B}",
                    "\u{202D}",
                    "\u{202E}",
                    "\u{2066}",
                    "\u{2067}",
                    "\u{2068}",
                    "\u{202C}\u{2069}",
                ] {
                    article.lead.push(format!("{control}Ferry עברית").as_str().into());
                    article
                        .comments
                        .push(Comment::new(CommentId(1)).by(format!("{control}Ada").as_str()).with("Words."));
                }
            }),
        ),
    ]
}

fn lists() -> Vec<Named> {
    let marks = [
        "0.",
        "-1.",
        "999999999.",
        "1000000000.",
        "9223372036854775808.",
        "007.",
        "(3)",
        "3",
        "١.",
        "",
        " ",
        "1.2.",
        "³.",
    ];
    vec![
        (
            "numbers that count wrong",
            with(|article| {
                article.lead.push(List::ordered(marks.map(|mark| Item::new(mark, "Words"))).into());
                for mark in marks {
                    article
                        .lead
                        .push(List::ordered([Item::new(mark, "Words"), Item::new(mark, "Words")]).into());
                }
                article.lead.push(
                    List::ordered(["999999999.", "1.", "0."].map(|mark| Item::new(mark, "Words"))).into(),
                );
            }),
        ),
        (
            "items of everything but paragraphs",
            with(|article| {
                let blocks: Vec<Block> = vec![
                    Rule::new("* * *").into(),
                    Rule::new("<hr>").into(),
                    Code::new("\n\n<pre>").into(),
                    BlockQuote::new(["Words".into()]).with_caption("— Ada").into(),
                    Image::new("https://example.org/a.png", "<img>").into(),
                    Block::Caption("Words".into()),
                    List::new([Item::default(), Item::new("✅", List::ordered([Item::new("z)", "Words")]))])
                        .into(),
                    Note::new(NoteKind::Editor, ["Words".into()]).into(),
                    Raw::new("html", "</li></ul>").into(),
                    Custom::new("x", "</li>").into(),
                ];
                article.lead.push(
                    List::new(blocks.into_iter().map(|block| Item::new("•", block)).collect::<Vec<_>>())
                        .into(),
                );
            }),
        ),
        (
            "marks that are longer than their items",
            with(|article| {
                article
                    .lead
                    .push(List::new([Item::new("</li>".repeat(500), ""), Item::new("👩‍🚒", "")]).into());
            }),
        ),
    ]
}

fn quotes() -> Vec<Named> {
    let odd = [
        '<', '>', '&', '"', '\'', '\0', '\n', '\r', '\u{85}', '\u{FFFF}', '\u{202E}', '\u{301}', '\u{200D}',
        '😀',
    ];
    let speaker = |id, name: &str| Speaker::new(SpeakerId(id), name, SpeakerKind::Person);
    let said = |id, by| {
        let attribution = Attribution::new("</figcaption>", AttributionPlace::LeadIn, Basis::Described)
            .with_speaker(SpeakerId(by));
        Quote::new(QuoteId(id), QuoteKind::Full, QuoteForm::Block).with_attribution(attribution)
    };
    vec![
        (
            "marks that are no marks",
            with(|article| {
                article.lead.push(paragraph(
                    (1..).zip(odd).map(|(id, mark)| quoted(id, (mark, mark), "words")).collect::<Vec<_>>(),
                ));
            }),
        ),
        (
            "quotes that never close",
            with(|article| {
                for id in 1..20 {
                    let mut open = Quoted::new(QuoteId(id % 3), ["words".into()]);
                    open.closed = false;
                    article.lead.push(paragraph([open.into()]));
                }
            }),
        ),
        (
            "block quotes of each other's quotes",
            with(|article| {
                for (block, inner) in [(1, 2), (2, 1), (1, 1), (0, 0), (u32::MAX, 3)] {
                    let mut quote = BlockQuote::new([paragraph([quoted(inner, ('«', '»'), "words")])]);
                    quote.quote = Some(QuoteId(block));
                    let mut outer = BlockQuote::new([quote.into()]).with_caption("— Ada");
                    outer.quote = Some(QuoteId(inner));
                    article.lead.push(outer.into());
                }
                article.quotes.extend([said(1, 1), said(2, 2), said(3, 9)]);
                article.speakers.extend([speaker(1, "</bdi>"), speaker(2, ""), speaker(2, "Ada")]);
            }),
        ),
        (
            "quotes in every line",
            with(|article| {
                let line = || Line::new([quoted(1, ('“', '”'), "words"), quoted(1, ('"', '"'), "")]);
                (article.kicker, article.headline, article.standfirst) =
                    (Some(line()), Some(line()), Some(line()));
                article.bylines.push(Byline::new(line().content).with_author(Author::new("words")));
                article
                    .lead
                    .extend([Block::Caption(line()), Note::new(NoteKind::Update, line().content).into()]);
                article.sections.push(section(Heading::new(line().content)));
                let mut quote = BlockQuote::new(["Words".into()]);
                (quote.quote, quote.caption) = (Some(QuoteId(1)), Some(line()));
                article.lead.push(quote.into());
            }),
        ),
        (
            "speakers of every kind and none",
            with(|article| {
                let kinds = [
                    SpeakerKind::Person,
                    SpeakerKind::Organisation,
                    SpeakerKind::Group,
                    SpeakerKind::Document,
                    SpeakerKind::Unknown,
                ];
                for (id, kind) in (1..).zip(kinds) {
                    let mut quote = BlockQuote::new([paragraph([quoted(id, ('“', '”'), "</script>")])]);
                    quote.quote = Some(QuoteId(id));
                    article.lead.push(quote.into());
                    article.quotes.push(said(id, id));
                    article.speakers.push(Speaker::new(SpeakerId(id), "\u{2028}</script>\u{FFFF}", kind));
                }
            }),
        ),
    ]
}

const ADDRESSES: &[&str] = &[
    "HTTPS://EXAMPLE.ORG/%zz%",
    "https://example.org\\@evil.example/",
    "https://example.org:@evil.example/",
    "https://user:pw@example.org/",
    "https://[::1%25eth0]/",
    "https://[v1.a]/",
    "https://0x7f.1/",
    "https://1.1.1/",
    "https://①②⑦.0.0.1/",
    "https://example。org/",
    "https://ex\u{AD}ample.org/",
    "https://\u{202E}gro.elpmaxe/",
    "https://example.org\u{2028}/",
    "https://example.org/\u{2029}\"onclick=",
    "https:\\\\example.org",
    "https:////example.org",
    "https:\n//example.org/",
    "\u{A0}javascript:alert(1)",
    "jav\u{0}ascript:alert(1)",
    "ｊavascript:alert(1)",
    "javascript\u{3A}//%0Aalert(1)",
    "feed:javascript:alert(1)",
    "filesystem:https://example.org/",
    "mailto:a@example.org?subject=\r\nBcc:b@example.org",
    "mailto:\"><script>@example.org",
    "#",
    "#\"><script>",
    "#:~:text=secret",
    "#a-vote",
    "#q1",
    "?a=b",
    ".",
    "http://",
    "http:// ",
    "http://.",
    "http://-/",
    "http://example.org:0/",
    "http://example.org:65536/",
];

fn links() -> Vec<Named> {
    let link = |address: &str| {
        let mut link = Link::new(address, ["words".into()]);
        link.title = Some(address.to_owned());
        Inline::from(link)
    };
    vec![
        (
            "addresses that readers take apart in different ways",
            with(|article| {
                article
                    .lead
                    .push(paragraph(ADDRESSES.iter().map(|address| link(address)).collect::<Vec<_>>()));
                article.sections.push(section("A Vote"));
            }),
        ),
        (
            "the same as images and as authors",
            with(|article| {
                for (id, address) in (1..).zip(ADDRESSES) {
                    article.lead.push(Image::new(*address, *address).into());
                    let mut author = Person::new("Ada");
                    author.url = Some((*address).into());
                    article
                        .comments
                        .push(Comment::new(CommentId(id)).by(author).with(paragraph([link(address)])));
                }
            }),
        ),
        (
            "an address as long as a book",
            with(|article| {
                article
                    .lead
                    .push(paragraph([link(&format!("https://example.org/{}", "%\"<é".repeat(20_000)))]));
                article.lead.push(paragraph([link(&format!("https://{}.example/", "a".repeat(5_000)))]));
                article.lead.push(paragraph([link(&format!("{}:x", "a+.-".repeat(5_000)))]));
            }),
        ),
        (
            "links without words and in each other",
            with(|article| {
                let empty = || Link::new("https://example.org/", Vec::new());
                let inner = Link::new(
                    "https://example.org/",
                    [empty().into(), quoted(1, ('“', '”'), ""), Inline::Break(Break::default())],
                );
                let outer = Link::new(
                    "https://example.org/",
                    [inner.clone().into(), Inline::from(Raw::new("html", "<a href=x>")), "\u{200B}".into()],
                );
                article.lead.push(paragraph([empty().into(), inner.clone().into(), outer.clone().into()]));
                article.sections.push(section(Heading::new([outer.into()])));
                article.bylines.push(Byline::new([inner.into()]));
            }),
        ),
    ]
}

fn images() -> Vec<Named> {
    let image = || Image::new("https://example.org/a.png", "A map");
    let caption = || Block::Caption("Drawn by hand.".into());
    vec![
        (
            "captions before, behind and without images",
            with(|article| {
                article.lead.extend([
                    caption(),
                    image().into(),
                    caption(),
                    caption(),
                    image().into(),
                    image().into(),
                ]);
                article.sections.push(section("Words").with(caption()).with(image()));
            }),
        ),
        (
            "images at every depth",
            with(|article| {
                article.lead.push(List::new([Item::new("•", image())]).into());
                article.lead.push(BlockQuote::new([image().into(), caption()]).with_caption("— Ada").into());
                article.closing = Some(Closing::new("Words?"));
                if let Some(closing) = &mut article.closing {
                    closing.question.push(image().into());
                    closing.after.extend([image().into(), caption()]);
                }
                article.comments.push(Comment::new(CommentId(1)).with(image()).with(caption()));
            }),
        ),
        (
            "images described by their captions' links",
            with(|article| {
                let link = Link::new("https://example.org/a.png", ["A\nmap\r\n".into()]);
                article.lead.extend([
                    Image::new("", "\n\n").into(),
                    Block::Caption(Line::new([link.into()])),
                    Image::new("x", "").into(),
                    Block::Caption(Line::default()),
                ]);
            }),
        ),
    ]
}

fn front() -> Vec<Named> {
    vec![
        (
            "a thousand authors of one byline",
            with(|article| {
                let mut byline = Byline::new(["By Ann, Anna, Annabel and Ann".into()]);
                for name in ["Ann", "Anna", "Annabel", "", " ", "By", "and"].iter().cycle().take(1_000) {
                    byline = byline.with_author(Author::new(*name));
                }
                article.bylines.push(byline);
            }),
        ),
        (
            "names that cut each other and the date",
            with(|article| {
                article.published = Some(Stamp::new("18 Oct"));
                article.updated = Some(Stamp::new("Oct 18"));
                let byline = Byline::new(["By Ada 18 Oct 18".into()]);
                article
                    .bylines
                    .push(byline.with_author(Author::new("Ada 18")).with_author(Author::new("18 Oct 18")));
            }),
        ),
        (
            "a byline in parts",
            with(|article| {
                let name = Link::new(
                    "https://example.org/ada",
                    [Inline::Strong(vec!["Ada".into()]), " Quill".into()],
                );
                article.bylines.push(
                    Byline::new(["By ".into(), name.into(), "\u{202E}".into()])
                        .with_author(Author::new("Ada Quill")),
                );
                article.bylines.push(Byline::new(["דנה".into()]).with_author(Author::new("דנה")));
            }),
        ),
        (
            "a dateline in a list, a quote and nowhere",
            with(|article| {
                article.dateline = Some(Dateline::new("OSLO — "));
                article.lead.push(List::new([Item::new("•", "OSLO — words")]).into());
                article.lead.push(paragraph([Inline::Strong(vec!["OSLO".into()]), " — words".into()]));
            }),
        ),
        (
            "a dateline of markup in its paragraph",
            with(|article| {
                article.dateline = Some(Dateline::new("<b>&"));
                article.lead.push("<b>&amp; <b>& words".into());
            }),
        ),
        (
            "a question of everything",
            with(|article| {
                let mut closing = Closing::new("");
                closing.question = vec![
                    List::new([Item::new("A)", "Words")]).into(),
                    BlockQuote::new(["Words".into()]).into(),
                    Code::new("x").into(),
                ];
                closing.after =
                    vec![Note::new(NoteKind::Disclosure, ["<footer>".into()]).into(), Rule::new("—").into()];
                article.closing = Some(closing);
            }),
        ),
        (
            "what platforms leave, a thousand times",
            with(|article| {
                for place in
                    [LeftoverPlace::End, LeftoverPlace::Head, LeftoverPlace::Body, LeftoverPlace::Comments]
                        .iter()
                        .cycle()
                        .take(1_000)
                {
                    article.leftovers.push(Leftover::new(
                        LeftoverKind::Button,
                        "\r\n<button onclick=x>\n",
                        *place,
                    ));
                }
            }),
        ),
    ]
}

fn comments() -> Vec<Named> {
    let comment = |id: u32| Comment::new(CommentId(id)).by("Ada").with("Words.");
    vec![
        (
            "one id for everybody",
            with(|article| {
                for parent in [0, 1, 1, 7] {
                    article.comments.push(comment(1).answering(CommentId(parent)));
                    article.comments.push(comment(0).answering(CommentId(parent)));
                }
            }),
        ),
        (
            "answers before what they answer",
            with(|article| {
                for id in (1..50).rev() {
                    article.comments.push(if id == 1 {
                        comment(1)
                    } else {
                        comment(id).answering(CommentId(id / 2))
                    });
                }
            }),
        ),
        (
            "answers to whom nobody knows",
            with(|article| {
                for (id, name) in (1..).zip(["", " ", "\u{202E}Ada", "עברית", "<bdi>", "\n"]) {
                    let mut comment = comment(id);
                    comment.parent = Parent::Unknown { written: Some((*name).into()) };
                    article.comments.push(comment);
                }
            }),
        ),
        (
            "gone, with living answers, all the way down",
            with(|article| {
                for id in 1..40 {
                    let mut comment =
                        if id == 1 { comment(1) } else { comment(id).answering(CommentId(id - 1)) };
                    if id % 2 == 1 && id < 39 {
                        comment.state = CommentState::Deleted;
                    }
                    article.comments.push(comment);
                }
            }),
        ),
        (
            "a comment that would be an article",
            with(|article| {
                let mut comment = comment(1);
                comment.warning = Some("<h1>\n\nSpoilers".into());
                comment.content = vec![
                    BlockQuote::new([paragraph([quoted(1, ('“', '”'), "words")])])
                        .with_caption("— Ada")
                        .into(),
                    List::ordered([Item::new("1.", "Words")]).into(),
                    Raw::new("html", "</article></section>").into(),
                    Code::new("</article>").into(),
                    Note::new(NoteKind::Correction, ["Words".into()]).into(),
                    Rule::new("***").into(),
                ];
                article.comments.push(comment);
            }),
        ),
    ]
}

fn texts() -> Vec<Named> {
    let text = |text: &str| {
        with(|article| {
            article.headline = Some(text.into());
            article.lead.extend([text.into(), Code::new(text).into(), Rule::new(text).into()]);
            article.comments.push(Comment::new(CommentId(1)).by(text).with(text));
        })
    };
    vec![
        ("a word without end", text(&"unbreakable".repeat(5_000))),
        ("ampersands", text(&"&".repeat(5_000))),
        (
            "references that are none",
            text("&#0; &#x110000; &#xD800; &#; &#x; &lt &amp;lt; &NotEqualTilde; &\u{0}lt;"),
        ),
        ("marks without a letter", text(&"\u{301}\u{489}".repeat(500))),
        ("every kind of line end", text("a\rb\nc\r\nd\u{85}e\u{2028}f\u{2029}g\u{B}h\u{C}i\n\rj\r\r\n")),
        (
            "a byte order mark, tags and joiners",
            text("\u{FEFF}a\u{FEFF}\u{E0001}\u{E0020}\u{E007F}\u{200D}\u{200C}\u{2060}\u{180E}\u{3164}b"),
        ),
        ("the middle of a sequence", text("\u{FE0F}\u{200D}👩\u{200D}\u{200D}👧\u{1F3FD}\u{1F1EB}\u{20E3}")),
        (
            "what ends a comment, a script, a style and a title",
            text("--!> --> ]]> </script </SCRIPT/> </style\t> </title\n> <!doctype <? %>"),
        ),
    ]
}
