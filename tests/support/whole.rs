//! An article that uses every member of the schema at least once.

use newsprint::{
    Article, Attribution, AttributionPlace, Author, Basis, Block, BlockQuote, Break, Byline, Claim, Closing,
    Code, Comment, CommentId, CommentKind, CommentState, Custom, Dateline, Direction, Heading, Image, Inline,
    Item, Leftover, LeftoverKind, LeftoverPlace, Level, Line, Link, List, Marks, Note, NoteKind, Paragraph,
    Parent, Person, Quote, QuoteForm, QuoteId, QuoteKind, Quoted, Raw, Rule, Section, Span, Speaker,
    SpeakerId, SpeakerKind, Stamp,
};

pub(crate) fn article() -> Article {
    Article::new()
        .with_language("en-GB".parse().unwrap())
        .with_direction(Direction::Ltr)
        .with_kicker(Line::from("ANALYSIS").with_span(span(0, 8)))
        .with_headline(Line::new(["A Ferry Called ".into(), label(1, "Nightingale")]).with_span(span(10, 40)))
        .with_standfirst("The last boat leaves at six.")
        .with_byline(
            Byline::new(["By Ada Holm and Jo Brandt (photos)".into()])
                .with_span(span(42, 76))
                .with_author(Author::new("Ada Holm"))
                .with_author(Author::new("Jo Brandt").with_role("photos")),
        )
        .with_dateline(
            Dateline::new("PORT ELM, Oct 18 (Harbour News)")
                .with_place("PORT ELM")
                .with_day(stamp("Oct 18", Some("2025-10-18")))
                .with_agency("Harbour News")
                .with_span(span(80, 111)),
        )
        .with_published(stamp("18 October 2025, 16:05", Some("2025-10-18T16:05:00")))
        .with_updated(stamp("yesterday", None))
        .with(lead())
        .with(Raw::new("html", "<hr>").with_span(span(300, 304)))
        .with_section(section())
        .with_section(
            Section::new(Heading::from("Deeper").with_level(Level(3)).with_id("deep"))
                .with_extra("weight", 7),
        )
        .with_closing(Closing::new("Would you sail? 👇").with_after("Thanks for reading."))
        .with_quote(quote(1, QuoteKind::Label))
        .with_quote(quote(2, QuoteKind::Full).with_attribution(said()).with_extra("checked", true))
        .with_quote(Quote::new(QuoteId(3), QuoteKind::Fragment, QuoteForm::Block))
        .with_speaker(
            Speaker::new(SpeakerId(1), "Ida Moor", SpeakerKind::Person)
                .with_mention("Captain Ida Moor")
                .with_mention("Moor")
                .with_description("captain")
                .with_extra("party", "none"),
        )
        .with_comment(comment())
        .with_comment(Comment::new(CommentId(2)).by("Guest").answering(CommentId(1)).with("Agreed."))
        .with_comment(
            Comment::new(CommentId(3)).with_parent(Parent::Comment { id: CommentId(2), guessed: true }),
        )
        .with_comment(
            Comment::new(CommentId(4)).with_parent(Parent::Unknown { written: Some("@kim".into()) }),
        )
        .with_leftover(
            Leftover::new(LeftoverKind::Button, "Reply", LeftoverPlace::Comments).with_span(span(900, 905)),
        )
        .with_extra("paywall", false)
}

fn span(start: u32, end: u32) -> Span {
    Span { start, end }
}

fn stamp(written: &str, value: Option<&str>) -> Stamp {
    let stamp = Stamp::new(written);
    value.into_iter().fold(stamp, |stamp, value| stamp.with_value(value.parse().unwrap()))
}

fn label(id: u32, words: &str) -> Inline {
    Quoted::new(QuoteId(id), [words.into()]).with_span(span(25, 40)).into()
}

fn quote(id: u32, kind: QuoteKind) -> Quote {
    Quote::new(QuoteId(id), kind, QuoteForm::Inline)
}

fn said() -> Attribution {
    Attribution::new("Captain Ida Moor", AttributionPlace::After, Basis::Named)
        .with_speaker(SpeakerId(1))
        .with_cue("told")
        .with_addressee("the council")
        .with_venue("in Port Elm")
        .with_claim(Claim::Hearsay)
        .with_span(span(140, 160))
}

fn lead() -> Paragraph {
    let first = Quoted::new(QuoteId(2), ["We ".into(), Inline::Emphasis(vec!["will".into()])])
        .with_marks(Marks { open: '«', close: '»' })
        .unclosed();
    let link = Link::new("https://example.org/ferry", ["timetable".into()]).with_title("Autumn");
    Paragraph::new([
        first.into(),
        Inline::Break(Break { soft: false }),
        Inline::Strong(vec!["now".into()]),
        Inline::Break(Break { soft: true }),
        Inline::Code("F-12".into()),
        link.into(),
        Inline::from(Raw::new("html", "<br>")),
        Inline::from(Custom::new("footnote", "(1)").with_data("number", 1).with_span(span(170, 173))),
    ])
    .with_language("de".parse().unwrap())
    .with_span(span(112, 180))
}

fn section() -> Section {
    let heading =
        Heading::from("What Comes Next").with_emoji("⛴️").with_emoji("🌊").with_span(span(310, 340));
    let nested = List::ordered([Item::new("1.", "Morning").with_span(span(500, 510))]);
    Section::new(heading)
        .with(
            BlockQuote::new([Block::from("Not for long.")])
                .with_quote(QuoteId(3))
                .with_caption("— Ida Moor")
                .with_span(span(342, 380)),
        )
        .with(
            List::new([Item::from("Boats").with(nested), Item::new("", "Trains")]).with_span(span(480, 530)),
        )
        .with(
            Note::new(NoteKind::Correction, ["Correction: the boat has two decks.".into()])
                .with_span(span(540, 570)),
        )
        .with(Block::Caption(Line::from("The pier. Photo: Jo Brandt")))
        .with(Rule::new("* * *").with_span(span(580, 585)))
        .with(Code::new("print(6)").with_language("python").with_span(span(590, 600)))
        .with(Image::new("pier.jpg", "The pier at night").with_title("Pier").with_span(span(610, 620)))
        .with(Custom::new("poll", "Will you sail?").with_data("options", vec!["yes".into(), "no".into()]))
        .with_extra("layout", "wide")
}

fn comment() -> Comment {
    let mut comment = Comment::new(CommentId(1))
        .by(Person::new("Kim").with_url("https://example.org/kim").with_id("u9"))
        .with_source_id("t1_abc")
        .with_published(stamp("2 years ago", None))
        .with_edited(Some(stamp("2025-10-19T08:00:00Z", Some("2025-10-19T08:00:00Z"))))
        .with_warning("spoilers")
        .with_state(CommentState::Removed)
        .with_kind(CommentKind::Pingback)
        .with_likes(-3)
        .with_dislikes(4)
        .with("I will miss it.")
        .with_extra("flair", "sailor");
    comment.head = vec![span(700, 703), span(705, 716)];
    comment
}
