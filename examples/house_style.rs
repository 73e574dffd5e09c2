//! What a caller knows and newsprint does not: a language without word lists (here Icelandic), a site's own buttons, its reporting verbs and people.

use newsprint::{LeftoverKind, Parser, quotes};

const TEXT: &str = "\
Ferjan siglir ekki í haust

Eftir Jónu Dal

Næturferjan siglir ekki fyrr en vélarnar koma.

⛴️ Atkvæðagreiðslan

„Við borgum þetta almennilega,“ mælti Marta Vell.

Deila þessari grein
";

fn main() {
    let parser = Parser::new()
        .byline_word("eftir")
        .leftover_phrase("Deila þessari grein", LeftoverKind::Share)
        .quote_options(quotes::Options::new().cue("mælti").person("Marta Vell", ["Vell"]));
    let article = parser.parse(TEXT).article;

    println!("{}", newsprint::markdown::to_string(&article));
    println!(
        "authors:   {:?}",
        article.bylines.iter().flat_map(|byline| &byline.authors).collect::<Vec<_>>()
    );
    println!("leftovers: {:?}", article.leftovers.iter().map(|leftover| &leftover.text).collect::<Vec<_>>());
    print!("{}", article.who_said_what());
}
