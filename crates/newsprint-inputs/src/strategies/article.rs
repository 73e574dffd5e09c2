//! Whole articles.

use std::collections::BTreeSet;

use newsprint_core::{
    Article, Attribution, AttributionPlace, Author, Basis, Block, Byline, Claim, Closing, Comment, CommentId,
    CommentKind, CommentState, Dateline, Direction, Edited, Emoji, Heading, Inline, Leftover, LeftoverKind,
    LeftoverPlace, Level, Line, Parent, Person, Quote, QuoteForm, QuoteId, QuoteKind, Section, Speaker,
    SpeakerId, SpeakerKind,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

use super::{
    blocks::blocks,
    inlines::{QUOTE_IDS, inlines, line},
    values::{extra, language, span, stamp, words},
};

/// Speakers and comments of an article, at most.
const SPEAKERS: u32 = 4;
const COMMENTS: u32 = 6;

/// An article that makes every part of the model and keeps its laws about ids: every quote, speaker and parent that is spoken of exists,
/// and nothing stands in a table that nobody speaks of.
pub fn article() -> BoxedStrategy<Article> {
    wild_article().prop_map(settled).boxed()
}

/// An article whose parts are of every kind and whose ids mean nothing: dangling, doubled, in circles.
pub fn wild_article() -> BoxedStrategy<Article> {
    (front(), body(), tables())
        .prop_map(|(mut article, body, tables)| {
            (article.lead, article.sections, article.closing) = body;
            (article.quotes, article.speakers, article.comments, article.leftovers, article.extra) = tables;
            article
        })
        .boxed()
}

fn front() -> BoxedStrategy<Article> {
    let lines = (option::of(line()), option::of(line()), option::of(line()));
    let stamps = (option::of(stamp()), option::of(stamp()));
    let direction = option::of(select(vec![Direction::Ltr, Direction::Rtl]));
    (lines, vec(byline(), 0..3), option::of(dateline()), stamps, language(), direction)
        .prop_map(|(lines, bylines, dateline, stamps, language, direction)| {
            let mut article = Article::new();
            (article.kicker, article.headline, article.standfirst) = lines;
            (article.bylines, article.dateline) = (bylines, dateline);
            (article.published, article.updated) = stamps;
            (article.language, article.direction) = (language, direction);
            article
        })
        .boxed()
}

fn byline() -> BoxedStrategy<Byline> {
    let author = (words(), option::of(words())).prop_map(|(name, role)| match role {
        Some(role) => Author::new(name).with_role(role),
        None => Author::new(name),
    });
    (inlines(), vec(author, 0..3), span())
        .prop_map(|(content, authors, span)| {
            let mut byline = Byline::new(content);
            (byline.authors, byline.span) = (authors, span);
            byline
        })
        .boxed()
}

fn dateline() -> BoxedStrategy<Dateline> {
    (words(), option::of(words()), option::of(stamp()), option::of(words()), span())
        .prop_map(|(written, place, day, agency, span)| {
            let mut dateline = Dateline::new(written);
            (dateline.place, dateline.day, dateline.agency, dateline.span) = (place, day, agency, span);
            dateline
        })
        .boxed()
}

fn body() -> BoxedStrategy<(Vec<Block>, Vec<Section>, Option<Closing>)> {
    let section = (heading(), blocks(), extra()).prop_map(|(heading, blocks, extra)| {
        let mut section = Section::new(heading);
        (section.blocks, section.extra) = (blocks, extra);
        section
    });
    let closing = (blocks(), blocks()).prop_map(|(question, after)| {
        let mut closing = Closing::default();
        (closing.question, closing.after) = (question, after);
        closing
    });
    (blocks(), vec(section, 0..3), option::of(closing)).boxed()
}

/// Words that few parts have.
fn optional(words: impl Strategy<Value = String> + 'static) -> BoxedStrategy<Option<Box<str>>> {
    option::of(words.prop_map(String::into_boxed_str)).boxed()
}

fn heading() -> BoxedStrategy<Heading> {
    let emoji = select(vec!["⛴️", "🇳🇴", "👩🏽‍🚒", "1️⃣", "🧭"]).prop_map(Emoji::from);
    let content = prop_oneof![4 => inlines(), 1 => Just(Vec::<Inline>::new())];
    (vec(emoji, 0..3), content, 2_u8..=6, optional("[a-z]{1,8}"), span())
        .prop_map(|(emoji, content, level, id, span)| {
            let mut heading = Heading::new(content).with_level(Level(level));
            (heading.emoji, heading.id, heading.span) = (emoji, id, span);
            heading
        })
        .boxed()
}

type Tables = (Vec<Quote>, Vec<Speaker>, Vec<Comment>, Vec<Leftover>, newsprint_core::Map);

fn tables() -> BoxedStrategy<Tables> {
    (vec(quote(), 0..5), vec(speaker(), 0..3), vec(comment(), 0..4), vec(leftover(), 0..3), extra()).boxed()
}

fn quote() -> BoxedStrategy<Quote> {
    let kind = select(vec![QuoteKind::Full, QuoteKind::Fragment, QuoteKind::Label]);
    let form = select(vec![QuoteForm::Inline, QuoteForm::Block]);
    (1..=QUOTE_IDS, kind, form, option::of(attribution()), extra())
        .prop_map(|(id, kind, form, attribution, extra)| {
            let mut quote = Quote::new(QuoteId(id), kind, form);
            (quote.attribution, quote.extra) = (attribution, extra);
            quote
        })
        .boxed()
}

fn attribution() -> BoxedStrategy<Attribution> {
    let place = select(vec![
        AttributionPlace::Before,
        AttributionPlace::After,
        AttributionPlace::Between,
        AttributionPlace::LeadIn,
        AttributionPlace::Caption,
    ]);
    let basis = select(vec![
        Basis::Named,
        Basis::Described,
        Basis::Pronoun,
        Basis::Carried,
        Basis::Markup,
        Basis::Given,
        Basis::Unsure,
    ]);
    let words_used = (optional(words()), optional(words()), optional(words()));
    let claim = select(vec![Claim::Asserted, Claim::Hearsay, Claim::Denied]);
    (words(), place, (basis, claim), option::of(1..=SPEAKERS), words_used, span())
        .prop_map(|(named_as, place, (basis, claim), speaker, words_used, span)| {
            let mut attribution = Attribution::new(named_as, place, basis).with_claim(claim);
            (attribution.cue, attribution.addressee, attribution.venue) = words_used;
            (attribution.speaker, attribution.span) = (speaker.map(SpeakerId), span);
            attribution
        })
        .boxed()
}

fn speaker() -> BoxedStrategy<Speaker> {
    let kind = select(vec![
        SpeakerKind::Person,
        SpeakerKind::Organisation,
        SpeakerKind::Group,
        SpeakerKind::Document,
        SpeakerKind::Unknown,
    ]);
    (1..=SPEAKERS, words(), kind, vec(words(), 0..3), option::of(words()), extra())
        .prop_map(|(id, name, kind, mentions, description, extra)| {
            let mut speaker = Speaker::new(SpeakerId(id), name, kind);
            (speaker.mentions, speaker.description, speaker.extra) = (mentions, description, extra);
            speaker
        })
        .boxed()
}

fn comment() -> BoxedStrategy<Comment> {
    let state = select(vec![
        CommentState::Published,
        CommentState::Pending,
        CommentState::Spam,
        CommentState::Deleted,
        CommentState::Removed,
    ]);
    let kind = select(vec![CommentKind::Comment, CommentKind::Pingback, CommentKind::Trackback]);
    let edited = option::of(option::of(stamp()).prop_map(|at| {
        let mut edited = Edited::default();
        edited.at = at;
        Box::new(edited)
    }));
    let who = (1..=COMMENTS, optional("[a-z0-9]{1,6}"), parent(), option::of(person()));
    let when = (option::of(stamp()), edited, optional(words()));
    let votes = (option::of(any::<i64>()), option::of(any::<u64>()));
    let spans = vec(span(), 0..3).prop_map(|spans| spans.into_iter().flatten().collect::<Vec<_>>());
    (who, when, (state, kind), votes, blocks(), spans, extra())
        .prop_map(|((id, source_id, parent, author), when, (state, kind), votes, content, head, extra)| {
            let mut comment = Comment::new(CommentId(id));
            (comment.source_id, comment.parent, comment.author) = (source_id, parent, author);
            (comment.published, comment.edited, comment.warning) = when;
            (comment.state, comment.kind, comment.content) = (state, kind, content);
            (comment.likes, comment.dislikes) = votes;
            (comment.head, comment.extra) = (head, extra);
            comment
        })
        .boxed()
}

fn parent() -> BoxedStrategy<Parent> {
    prop_oneof![
        Just(Parent::Article),
        (1..=COMMENTS, any::<bool>())
            .prop_map(|(id, guessed)| Parent::Comment { id: CommentId(id), guessed }),
        optional(words()).prop_map(|written| Parent::Unknown { written }),
    ]
    .boxed()
}

fn person() -> BoxedStrategy<Person> {
    (words(), optional("https://example\\.org/[a-z]{0,6}"), optional("[0-9]{1,4}"))
        .prop_map(|(name, url, id)| {
            let mut person = Person::new(name);
            (person.url, person.id) = (url, id);
            person
        })
        .boxed()
}

fn leftover() -> BoxedStrategy<Leftover> {
    let kind = select(vec![
        LeftoverKind::Navigation,
        LeftoverKind::Button,
        LeftoverKind::Share,
        LeftoverKind::Form,
        LeftoverKind::Count,
        LeftoverKind::Tags,
        LeftoverKind::Related,
        LeftoverKind::Advertisement,
        LeftoverKind::Credit,
        LeftoverKind::Legal,
        LeftoverKind::Subscription,
        LeftoverKind::Badge,
        LeftoverKind::Other,
    ]);
    let place =
        select(vec![LeftoverPlace::Head, LeftoverPlace::Body, LeftoverPlace::Comments, LeftoverPlace::End]);
    (kind, words(), place, span())
        .prop_map(|(kind, text, place, span)| {
            let mut leftover = Leftover::new(kind, text, place);
            leftover.span = span;
            leftover
        })
        .boxed()
}

/// The same article with ids that mean something.
fn settled(mut article: Article) -> Article {
    let mut used = BTreeSet::new();
    let lines = [&article.kicker, &article.headline, &article.standfirst];
    lines.into_iter().flatten().for_each(|line| of_line(line, &mut used));
    article.bylines.iter().for_each(|byline| of_inlines(&byline.content, &mut used));
    of_blocks(&article.lead, &mut used);
    for section in &article.sections {
        of_inlines(&section.heading.content, &mut used);
        of_blocks(&section.blocks, &mut used);
    }
    if let Some(closing) = &article.closing {
        of_blocks(&closing.question, &mut used);
        of_blocks(&closing.after, &mut used);
    }
    article.comments.iter().for_each(|comment| of_blocks(&comment.content, &mut used));

    article.quotes.sort_by_key(|quote| quote.id);
    article.quotes.dedup_by_key(|quote| quote.id);
    article.quotes.retain(|quote| used.contains(&quote.id));
    for id in used {
        if let Err(at) = article.quotes.binary_search_by_key(&id, |quote| quote.id) {
            article.quotes.insert(at, Quote::new(id, QuoteKind::Full, QuoteForm::Inline));
        }
    }
    settle_speakers(&mut article);
    for (number, comment) in (1..).zip(&mut article.comments) {
        comment.id = CommentId(number);
        if let Parent::Comment { id, .. } = &comment.parent
            && id.0 >= number
        {
            comment.parent = Parent::Article;
        }
    }
    article
}

fn settle_speakers(article: &mut Article) {
    for quote in &mut article.quotes {
        if quote.kind == QuoteKind::Label {
            quote.attribution = None;
        }
    }
    let spoken: BTreeSet<SpeakerId> = article.quotes.iter().filter_map(Quote::speaker).collect();
    article.speakers.sort_by_key(|speaker| speaker.id);
    article.speakers.dedup_by_key(|speaker| speaker.id);
    article.speakers.retain(|speaker| spoken.contains(&speaker.id));
    for id in spoken {
        if let Err(at) = article.speakers.binary_search_by_key(&id, |speaker| speaker.id) {
            article.speakers.insert(at, Speaker::new(id, "Marta Oleander", SpeakerKind::Person));
        }
    }
}

fn of_blocks(blocks: &[Block], used: &mut BTreeSet<QuoteId>) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => of_inlines(&paragraph.content, used),
            Block::BlockQuote(block_quote) => {
                used.extend(block_quote.quote);
                of_blocks(&block_quote.blocks, used);
                block_quote.caption.iter().for_each(|caption| of_line(caption, used));
            }
            Block::List(list) => list.items.iter().for_each(|item| of_blocks(&item.blocks, used)),
            Block::Note(note) => of_inlines(&note.content, used),
            Block::Caption(line) => of_line(line, used),
            _ => {}
        }
    }
}

fn of_line(line: &Line, used: &mut BTreeSet<QuoteId>) {
    of_inlines(&line.content, used);
}

fn of_inlines(inlines: &[Inline], used: &mut BTreeSet<QuoteId>) {
    for inline in inlines {
        match inline {
            Inline::Emphasis(content) | Inline::Strong(content) => of_inlines(content, used),
            Inline::Link(link) => of_inlines(&link.content, used),
            Inline::Quoted(quoted) => {
                used.insert(quoted.quote);
                of_inlines(&quoted.content, used);
            }
            _ => {}
        }
    }
}
