//! An article made in code, without any text to parse: then written as Markdown and HTML, and checked.

use newsprint::{
    Article, Attribution, AttributionPlace, Basis, Comment, CommentId, Heading, Item, List, Paragraph, Quote,
    QuoteForm, QuoteId, QuoteKind, Quoted, Section, Speaker, SpeakerId, SpeakerKind,
};

fn main() {
    let said = Attribution::new("Marta Vell", AttributionPlace::After, Basis::Given)
        .with_speaker(SpeakerId(1))
        .with_cue("said");

    let article = Article::new()
        .with_headline("Night Ferry Delayed")
        .with("The night ferry will not sail before the autumn.")
        .with_section(
            Section::new(Heading::from("A Vote Nobody Wanted").with_emoji("⛴️"))
                .with(Paragraph::new([
                    Quoted::new(QuoteId(1), ["We pay for it properly,".into()]).into(),
                    " said Marta Vell.".into(),
                ]))
                .with(List::new([Item::new("•", "Two new engines"), Item::new("•", "One new timetable")])),
        )
        .with_quote(Quote::new(QuoteId(1), QuoteKind::Full, QuoteForm::Inline).with_attribution(said))
        .with_speaker(Speaker::new(SpeakerId(1), "Marta Vell", SpeakerKind::Person))
        .with_comment(Comment::new(CommentId(1)).by("Piet Haan").with("Does the boat take bicycles?"))
        .with_comment(Comment::new(CommentId(2)).by("Maren").answering(CommentId(1)).with("It does."));

    println!("{}", newsprint::markdown::to_string(&article));
    println!("{}", newsprint::html::to_string(&article));
    for diagnostic in &article.validate() {
        eprintln!("{diagnostic}");
    }
}
