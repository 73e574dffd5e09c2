//! Hostile documents: every payload at every place of an article where words stand, and trees that no editor would make.

use newsprint_core::{
    Article, Attribution, AttributionPlace, Author, Basis, Block, BlockQuote, Break, Byline, Closing, Code,
    Comment, CommentId, CommentState, Custom, Dateline, Edited, Emoji, Heading, Image, Inline, Item,
    Leftover, LeftoverKind, LeftoverPlace, Level, Line, Link, List, Marks, Note, NoteKind, Paragraph, Parent,
    Person, Quote, QuoteForm, QuoteId, QuoteKind, Quoted, Raw, Rule, Section, Speaker, SpeakerId,
    SpeakerKind, Stamp,
};

use crate::odd;

/// What is put where words are expected.
pub(crate) const PAYLOADS: &[&str] = &[
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)' x='",
    "</title></style></script></textarea><script>alert(1)</script>",
    "</script><script>alert(1)//",
    "<!--<script>",
    "--><svg onload=alert(1)>",
    "<![CDATA[x]]><?xml version=\"1.0\"?><!DOCTYPE x>",
    "&lt;b&gt; &#x3C;i&#62; &amp;amp; &notin &copy",
    "</p></section></article></main><base href=//evil.example><plaintext>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe><meta http-equiv=refresh content='0;url=//evil.example'>",
    "<math><mi><table><style><img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "https://evil.example/\" onclick=\"alert(1)",
    "NUL \0 SOH \u{1} ESC \u{1B}[31m DEL \u{7F} C1 \u{85}\u{9F}",
    "nonchars \u{FDD0}\u{FFFE}\u{FFFF}\u{1FFFE}\u{10FFFF} private \u{E123}",
    "lone \r return, pair \r\n, and \u{2028} and \u{2029}\u{B}\u{C}",
    "over \u{202E}ride \u{2066}isolate \u{200F}mark",
    "שלום <b>world</b>",
    "🇫🇮🇺🇳 عبّارة \u{2068}",
    "constructor __proto__ location",
    "{{7*7}} ${7*7} <%= 7 %> #{7}",
    "\\u003c/script\\u003e \\\" \\\\",
    "]]></blockquote></figure><form action=//evil.example><input name=location>",
    "   ",
    "\u{AD}\u{200B}\u{FE0F}",
    "`',\"<>&=/\\",
];

/// What sets a payload into an article.
type Place = (&'static str, fn(&str) -> Article);

/// Every place where an article has words.
pub(crate) const PLACES: &[Place] = &[
    ("kicker", |p| with(|a| a.kicker = Some(p.into()))),
    ("headline", |p| with(|a| a.headline = Some(p.into()))),
    ("standfirst", |p| with(|a| a.standfirst = Some(p.into()))),
    ("byline", |p| {
        with(|a| {
            let author = Author::new(p).with_role(p);
            a.bylines.push(Byline::new([format!("By {p} today").into()]).with_author(author));
        })
    }),
    ("dates", |p| {
        with(|a| {
            a.published = Some(Stamp::new(p));
            a.dateline = Some(Dateline::new(p));
        })
    }),
    ("dateline in its paragraph", |p| {
        with(|a| {
            a.dateline = Some(Dateline::new(p));
            a.lead.push(Block::from(format!("{p} The ferry sailed.").as_str()));
        })
    }),
    ("lead", |p| with(|a| a.lead.push(p.into()))),
    ("heading", |p| with(|a| a.sections.push(Section::new(Heading::from(p).with_emoji("⛴️")).with(p)))),
    ("emoji", |p| {
        with(|a| {
            a.sections.push(Section::new(Heading::from("Words").with_emoji(Emoji(p.to_owned()))));
            a.sections.push(Section::new(Heading::default().with_emoji(Emoji(p.to_owned()))));
        })
    }),
    ("heading id", |p| {
        with(|a| {
            for level in 0..8 {
                let mut heading = Heading::from("Words").with_level(Level(level));
                heading.id = Some(p.into());
                a.sections.push(Section::new(heading));
            }
        })
    }),
    ("inlines", |p| {
        inline(vec![
            Inline::Emphasis(vec![Inline::Strong(vec![p.into()])]),
            Inline::Code(p.to_owned()),
            Inline::Break(Break::default()),
            Inline::from(Raw::new("html", p)),
            Inline::from(Custom::new(p, p)),
        ])
    }),
    ("link", |p| {
        let mut link = Link::new(p, [p.into(), Link::new("https://example.org/", ["inner".into()]).into()]);
        link.title = Some(p.to_owned());
        let web = Link::new(format!("https://example.org/{p}"), [p.into()]);
        let fragment = Link::new(format!("#{p}"), [p.into()]);
        inline(vec![
            link.into(),
            web.into(),
            fragment.into(),
            Link::new(format!("mailto:{p}"), [p.into()]).into(),
        ])
    }),
    ("quote", |p| {
        let open = p.chars().next().unwrap_or('"');
        let close = p.chars().last().unwrap_or('"');
        let mut article =
            inline(vec![Quoted::new(QuoteId(1), [p.into()]).with_marks(Marks { open, close }).into()]);
        let mut attribution =
            Attribution::new(p, AttributionPlace::After, Basis::Named).with_speaker(SpeakerId(1)).with_cue(p);
        attribution.venue = Some(p.into());
        article
            .quotes
            .push(Quote::new(QuoteId(1), QuoteKind::Full, QuoteForm::Inline).with_attribution(attribution));
        article.speakers.push(Speaker::new(SpeakerId(1), p, SpeakerKind::Person));
        article
    }),
    ("block quote", |p| {
        with(|a| a.lead.push(BlockQuote::new([p.into()]).with_caption(format!("— {p}")).into()))
    }),
    ("list", |p| {
        with(|a| {
            a.lead.push(List::new([Item::new(p, p), Item::new("•", p)]).into());
            a.lead.push(List::ordered([Item::new("3.", p), Item::new(p, p)]).into());
        })
    }),
    ("note", |p| {
        with(|a| {
            for kind in [NoteKind::Correction, NoteKind::Update, NoteKind::Editor] {
                a.lead.push(Note::new(kind, [p.into()]).into());
            }
        })
    }),
    ("rule and code", |p| {
        with(|a| {
            let mut code = Code::new(p);
            code.language = Some(p.to_owned());
            a.lead.extend([Rule::new(p).into(), code.into()]);
        })
    }),
    ("image", |p| {
        with(|a| {
            let mut image = Image::new(p, p);
            image.title = Some(p.to_owned());
            let web = Image::new(format!("https://example.org/{p}"), p);
            a.lead.extend([image.into(), Block::Caption(Line::from(p)), web.into()]);
        })
    }),
    ("raw and custom", |p| {
        with(|a| a.lead.extend([Raw::new("html", p).into(), Raw::new(p, p).into(), Custom::new(p, p).into()]))
    }),
    ("closing", |p| {
        with(|a| {
            let mut closing = Closing::new(p);
            closing.after.push(p.into());
            a.closing = Some(closing);
        })
    }),
    ("comment", |p| {
        with(|a| {
            let mut author = Person::new(p);
            (author.url, author.id) = (Some(p.into()), Some(p.into()));
            let mut comment = Comment::new(CommentId(1)).by(author).with(p);
            comment.source_id = Some(p.into());
            comment.published = Some(Stamp::new(p));
            let mut edited = Edited::default();
            edited.at = Some(Stamp::new(p));
            comment.edited = Some(edited.into());
            comment.warning = Some(p.into());
            a.comments.push(comment);
        })
    }),
    ("comment's parent", |p| {
        with(|a| {
            let mut comment = Comment::new(CommentId(1))
                .with(Raw::new("html", p))
                .with(Link::new(p, [p.into()]).into_block());
            comment.parent = Parent::Unknown { written: Some(p.into()) };
            a.comments.push(comment);
        })
    }),
    ("leftover", |p| {
        with(|a| {
            for place in
                [LeftoverPlace::Head, LeftoverPlace::Body, LeftoverPlace::Comments, LeftoverPlace::End]
            {
                a.leftovers.push(Leftover::new(LeftoverKind::Other, p, place));
            }
        })
    }),
];

trait IntoBlock {
    fn into_block(self) -> Block;
}

impl IntoBlock for Link {
    fn into_block(self) -> Block {
        Paragraph::new([self.into()]).into()
    }
}

fn with(set: impl FnOnce(&mut Article)) -> Article {
    let mut article = Article::new();
    set(&mut article);
    article
}

fn inline(content: Vec<Inline>) -> Article {
    with(|article| article.lead.push(Paragraph::new(content).into()))
}

/// Trees that no editor would make.
pub(crate) fn shapes() -> Vec<(&'static str, Article)> {
    vec![
        ("ids that collide", collisions()),
        ("headings named after the browser", browser_names()),
        ("comments in circles", circles()),
        ("a thread without end", long_thread(2_000)),
        ("comments that are gone", gone()),
        ("a tree deeper than the law", deep(200)),
        ("a link through everything", nested_links()),
        ("the same quote everywhere", one_quote()),
        ("tables that lie", lying_tables()),
        ("empty parts", empty_parts()),
        ("two directions", two_directions()),
        ("all at once", everything()),
    ]
}

/// Every document, named.
pub(crate) fn documents() -> impl Iterator<Item = (String, Article)> {
    let placed = PLACES.iter().flat_map(|(place, set)| {
        PAYLOADS
            .iter()
            .enumerate()
            .map(move |(number, payload)| (format!("{place}, payload {number}"), set(payload)))
    });
    let shapes = shapes().into_iter().chain(odd::documents());
    placed.chain(shapes.map(|(name, article)| (name.to_owned(), article)))
}

fn collisions() -> Article {
    with(|article| {
        for words in [
            "q1",
            "c1",
            "C1",
            "s1",
            "comments",
            "Ferry",
            "ferry",
            "Ferry 2",
            "ferry-2",
            "FERRY!",
            "",
            "!!!",
            "section",
            "emoji-1f4a3",
        ] {
            article.sections.push(Section::new(words).with("Words."));
        }
        article.sections.push(Section::new(Heading::default().with_emoji("💣")));
        article.lead.push(Paragraph::new([Quoted::new(QuoteId(1), ["Words".into()]).into()]).into());
        article.quotes.push(Quote::new(QuoteId(1), QuoteKind::Full, QuoteForm::Inline));
        for _ in 0..2 {
            article.comments.push(Comment::new(CommentId(1)).by("Ada").with("Words."));
        }
    })
}

fn browser_names() -> Article {
    with(|article| {
        for words in [
            "location",
            "document",
            "constructor",
            "__proto__",
            "getElementById",
            "cookie",
            "body",
            "toString",
            "alert",
            "name",
            "self",
        ] {
            let mut heading = Heading::from(words);
            article.sections.push(Section::new(heading.clone()));
            heading.id = Some(words.into());
            article.sections.push(Section::new(heading));
        }
    })
}

fn circles() -> Article {
    with(|article| {
        for (id, parent) in [(1, 2), (2, 3), (3, 1), (4, 4), (5, 99), (6, 5)] {
            article
                .comments
                .push(Comment::new(CommentId(id)).by("Ada").answering(CommentId(parent)).with("Words."));
        }
    })
}

fn long_thread(length: u32) -> Article {
    with(|article| {
        for id in 1..=length {
            let comment = Comment::new(CommentId(id)).by("Ada").with("Words.");
            article.comments.push(if id == 1 { comment } else { comment.answering(CommentId(id - 1)) });
        }
    })
}

fn gone() -> Article {
    with(|article| {
        let states =
            [CommentState::Deleted, CommentState::Removed, CommentState::Spam, CommentState::Pending];
        for (id, state) in (1..).step_by(3).zip(states) {
            let mut comment = Comment::new(CommentId(id)).by("Nobody").with("Nothing.");
            comment.state = state;
            article.comments.push(comment.clone());
            article
                .comments
                .push(Comment::new(CommentId(id + 1)).by("Ada").answering(CommentId(id)).with("Words."));
            comment.id = CommentId(id + 2);
            article.comments.push(comment);
        }
    })
}

fn deep(levels: usize) -> Article {
    let mut inline = Inline::from("words");
    for level in 0..levels {
        inline = match level % 4 {
            0 => Inline::Emphasis(vec![inline]),
            1 => Inline::Strong(vec![inline]),
            2 => Link::new("https://example.org/", [inline]).into(),
            _ => Quoted::new(QuoteId(1), [inline]).into(),
        };
    }
    let mut block: Block = Paragraph::new([inline]).into();
    for level in 0..levels {
        block = if level % 2 == 0 {
            BlockQuote::new([block]).into()
        } else {
            List::new([Item::new("", block)]).into()
        };
    }
    with(|article| article.lead.push(block))
}

fn nested_links() -> Article {
    let inner = Link::new("https://example.org/b", ["b".into()]);
    let quoted = Quoted::new(QuoteId(1), [inner.into()]);
    let outer =
        Link::new("https://example.org/a", ["a".into(), Inline::Emphasis(vec![quoted.into()]), "c".into()]);
    with(|article| {
        article.sections.push(Section::new(Heading::new([outer.clone().into()])));
        article.headline = Some(Line::new([outer.into()]));
    })
}

fn one_quote() -> Article {
    let quoted = || Inline::from(Quoted::new(QuoteId(7), ["Words".into()]));
    with(|article| {
        article.headline = Some(Line::new([quoted()]));
        let mut block = BlockQuote::new([Block::from(Paragraph::new([quoted(), quoted()]))]);
        block.quote = Some(QuoteId(7));
        article.lead.extend([block.clone().into(), block.into()]);
        article.comments.push(Comment::new(CommentId(1)).with(Paragraph::new([quoted()])));
        article.quotes.push(Quote::new(QuoteId(7), QuoteKind::Fragment, QuoteForm::Inline));
        article.quotes.push(Quote::new(QuoteId(7), QuoteKind::Label, QuoteForm::Block));
    })
}

fn lying_tables() -> Article {
    let attribution =
        Attribution::new("He", AttributionPlace::Before, Basis::Unsure).with_speaker(SpeakerId(u32::MAX));
    with(|article| {
        article.lead.push(
            Paragraph::new([
                Quoted::new(QuoteId(u32::MAX), ["Words".into()]).into(),
                Quoted::new(QuoteId(0), []).into(),
            ])
            .into(),
        );
        for id in [u32::MAX, 0, 5, 5] {
            article.quotes.push(
                Quote::new(QuoteId(id), QuoteKind::Full, QuoteForm::Block)
                    .with_attribution(attribution.clone()),
            );
            article.comments.push(Comment::new(CommentId(id)).by("").with("Words."));
        }
    })
}

fn empty_parts() -> Article {
    with(|article| {
        article.headline = Some(Line::default());
        article.bylines.push(Byline::default());
        article.lead.extend([
            Paragraph::default().into(),
            List::default().into(),
            List::new([Item::default()]).into(),
            BlockQuote::default().into(),
        ]);
        article.lead.extend([
            Rule::new("").into(),
            Code::new("").into(),
            Image::new("", "").into(),
            Raw::new("", "").into(),
        ]);
        article.sections.push(Section::default());
        article.closing = Some(Closing::default());
        article.comments.push(Comment::new(CommentId(1)));
    })
}

fn two_directions() -> Article {
    with(|article| {
        article.headline = Some("🇫🇮 מעבורת הלילה".into());
        article.standfirst = Some("A ferry at night".into());
        article.lead.extend([
            Block::from("12 — המעבורת"),
            "The ferry.".into(),
            BlockQuote::new(["עבּארה".into(), "Latin".into()]).with_caption("— דנה").into(),
        ]);
        let items = [Item::new("•", "עברית"), Item::new("•", "English")];
        article.lead.push(List::new(items).into());
        article.comments.push(Comment::new(CommentId(1)).by("دانا").with("The ferry.").with("المعبر"));
    })
}

/// The page that browsers are shown: every place and payload together.
pub(crate) fn everything() -> Article {
    let mut article = Article::new();
    for (number, (_, set)) in (0_u32..).zip(PLACES) {
        for (at, payload) in (0_u32..).zip(PAYLOADS) {
            let part = set(payload);
            article.kicker = article.kicker.or(part.kicker);
            article.headline = article.headline.or(part.headline);
            article.standfirst = article.standfirst.or(part.standfirst);
            article.bylines.extend(part.bylines);
            article.lead.extend(part.lead);
            article.sections.extend(part.sections);
            article.closing = article.closing.or(part.closing);
            article.speakers.extend(part.speakers);
            article.leftovers.extend(part.leftovers);
            article.comments.extend(part.comments.into_iter().map(|mut comment| {
                comment.id = CommentId(number * 1_000 + at + 1);
                comment
            }));
        }
    }
    article
}
