//! Pictures of an article: one line a part, indented by what it stands in. Texts are quoted as Rust strings, so that a line break shows as `\n`.

use newsprint::{Article, Attribution, Block, Claim, Comment, Inline, Line, Parent, Quote, StampValue};

/// The picture of everything but the quotes.
pub(crate) fn outline(article: &Article) -> String {
    let mut out = Vec::new();
    let mut line = |name: &str, line: &Option<Line>| {
        if let Some(line) = line {
            out.push(format!("{name} {:?}", line.to_text()));
        }
    };
    line("kicker", &article.kicker);
    line("headline", &article.headline);
    line("standfirst", &article.standfirst);
    for byline in &article.bylines {
        let authors: Vec<_> = byline
            .authors
            .iter()
            .map(|author| match &author.role {
                None => format!(" {:?}", author.name),
                Some(role) => format!(" {:?} ({role})", author.name),
            })
            .collect();
        let by = if authors.is_empty() { String::new() } else { format!(" by{}", authors.join(",")) };
        out.push(format!("byline {:?}{by}", Line::new(byline.content.as_slice()).to_text()));
    }
    if let Some(dateline) = &article.dateline {
        out.push(format!("dateline {:?}", dateline.written));
    }
    for (name, stamp) in [("published", &article.published), ("updated", &article.updated)] {
        if let Some(stamp) = stamp {
            let value = stamp.value.map_or("unknown".to_owned(), value);
            out.push(format!("{name} {:?} = {value}", stamp.written));
        }
    }
    blocks(&mut out, 0, &article.lead);
    for section in &article.sections {
        let mut head = "section".to_owned();
        if section.heading.level.0 != 2 {
            head += &format!(" level {}", section.heading.level.0);
        }
        for emoji in &section.heading.emoji {
            head += &format!(" {emoji}");
        }
        let words = section.heading.to_text();
        if !words.is_empty() {
            head += &format!(" {words:?}");
        }
        out.push(head);
        blocks(&mut out, 1, &section.blocks);
    }
    if let Some(closing) = &article.closing {
        out.push("closing".to_owned());
        blocks(&mut out, 1, &closing.question);
        if !closing.after.is_empty() {
            out.push("after".to_owned());
            blocks(&mut out, 1, &closing.after);
        }
    }
    for comment in &article.comments {
        out.push(head_of(comment));
        blocks(&mut out, 1, &comment.content);
    }
    for leftover in &article.leftovers {
        out.push(format!("leftover {:?}", leftover.text));
    }
    out.join("\n")
}

fn head_of(comment: &Comment) -> String {
    let mut head = format!("comment {}", comment.id);
    if let Some(author) = &comment.author {
        head += &format!(" by {:?}", author.name);
    }
    if let Some(stamp) = &comment.published {
        head += &format!(" at {:?}", stamp.written);
        // A value that the words alone do not have was counted from a given time.
        if let Some(value) =
            stamp.value.filter(|_| newsprint::Stamp::from_words(&stamp.written).value.is_none())
        {
            head += &format!(" = {value}");
        }
    }
    match &comment.parent {
        Parent::Comment { id, guessed } => {
            head += &format!(" to {id}{}", if *guessed { " (guessed)" } else { "" });
        }
        Parent::Unknown { .. } => head += " to unknown",
        _ => {}
    }
    if let Some(likes) = comment.likes {
        head += &format!(" likes {likes}");
    }
    if comment.edited.is_some() {
        head += " edited";
    }
    if comment.state != newsprint::CommentState::Published {
        head += &format!(" {:?}", comment.state).to_lowercase();
    }
    head
}

fn blocks(out: &mut Vec<String>, depth: usize, list: &[Block]) {
    let indent = "  ".repeat(depth);
    for block in list {
        let text = block.to_text();
        match block {
            Block::Paragraph(_) => out.push(format!("{indent}paragraph {text:?}")),
            Block::BlockQuote(quote) => {
                out.push(format!("{indent}block_quote"));
                blocks(out, depth + 1, &quote.blocks);
                if let Some(caption) = &quote.caption {
                    out.push(format!("{indent}  caption {:?}", caption.to_text()));
                }
            }
            Block::List(list) => {
                out.push(format!("{indent}{}", if list.ordered { "ordered_list" } else { "list" }));
                for item in &list.items {
                    out.push(format!("{indent}  item {:?}", item.to_text()));
                }
            }
            Block::Note(note) => {
                out.push(format!("{indent}note {} {text:?}", format!("{:?}", note.kind).to_lowercase()));
            }
            Block::Caption(_) => out.push(format!("{indent}caption {text:?}")),
            Block::Rule(_) => out.push(format!("{indent}rule {text:?}")),
            Block::Code(_) => out.push(format!("{indent}code {text:?}")),
            _ => out.push(format!("{indent}other {text:?}")),
        }
    }
}

/// The picture of the quotes: a line each, in the order of the text; a split quote has its pieces joined by ` … `.
pub(crate) fn quotes(article: &Article) -> String {
    article.quotes.iter().map(|quote| quote_line(article, quote)).collect::<Vec<_>>().join("\n")
}

fn quote_line(article: &Article, quote: &Quote) -> String {
    let pieces: Vec<String> = pieces(article, quote);
    let mut line = format!("{:?} {:?} {:?}", quote.kind, quote.form, pieces.join(" … "));
    let split = line.find('"').unwrap_or(line.len());
    line.replace_range(..split, &line[..split].to_lowercase());
    if let Some(attribution) = &quote.attribution {
        line += &attribution_of(article, attribution);
    }
    line
}

fn attribution_of(article: &Article, attribution: &Attribution) -> String {
    let speaker = attribution.speaker.and_then(|id| article.speaker(id));
    let mut line = match speaker {
        Some(speaker) => format!(" by {:?}", speaker.name),
        None => " by nobody named".to_owned(),
    };
    if speaker.is_none_or(|speaker| speaker.name != attribution.named_as) {
        line += &format!(" as {:?}", attribution.named_as);
    }
    for (name, words) in
        [("cue", &attribution.cue), ("to", &attribution.addressee), ("venue", &attribution.venue)]
    {
        if let Some(words) = words {
            line += &format!(" {name} {words:?}");
        }
    }
    let claim = match attribution.claim {
        Claim::Asserted => String::new(),
        claim => format!(", {claim}"),
    };
    line + &format!(" ({:?}, {:?}{claim})", attribution.place, attribution.basis).to_lowercase()
}

/// The words of each place where `quote` stands.
fn pieces(article: &Article, quote: &Quote) -> Vec<String> {
    let mut search = Search { quote, found: Vec::new() };
    for line in [&article.kicker, &article.headline, &article.standfirst].into_iter().flatten() {
        search.inlines(&line.content);
    }
    search.blocks(&article.lead);
    for section in &article.sections {
        search.inlines(&section.heading.content);
        search.blocks(&section.blocks);
    }
    if let Some(closing) = &article.closing {
        search.blocks(&closing.question);
        search.blocks(&closing.after);
    }
    article.comments.iter().for_each(|comment| search.blocks(&comment.content));
    search.found
}

struct Search<'a> {
    quote: &'a Quote,
    found: Vec<String>,
}

impl Search<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => self.inlines(&paragraph.content),
                Block::Note(note) => self.inlines(&note.content),
                Block::Caption(line) => self.inlines(&line.content),
                Block::List(list) => list.items.iter().for_each(|item| self.blocks(&item.blocks)),
                Block::BlockQuote(block) => {
                    let before = self.found.len();
                    self.blocks(&block.blocks);
                    if self.found.len() == before && block.quote == Some(self.quote.id) {
                        self.found
                            .push(block.blocks.iter().map(Block::to_text).collect::<Vec<_>>().join("\n"));
                    }
                    block.caption.iter().for_each(|caption| self.inlines(&caption.content));
                }
                _ => {}
            }
        }
    }

    fn inlines(&mut self, content: &[Inline]) {
        for inline in content {
            match inline {
                Inline::Quoted(quoted) => {
                    if quoted.quote == self.quote.id {
                        self.found.push(Line::new(quoted.content.as_slice()).to_text().trim().to_owned());
                    }
                    self.inlines(&quoted.content);
                }
                Inline::Emphasis(content) | Inline::Strong(content) => self.inlines(content),
                Inline::Link(link) => self.inlines(&link.content),
                _ => {}
            }
        }
    }
}

/// As ISO 8601 writes it, as far as it is known.
fn value(value: StampValue) -> String {
    match value {
        StampValue::Year(year) => format!("{year:04}"),
        StampValue::Month(year, month) => format!("{year:04}-{:02}", u8::from(month)),
        StampValue::Day(day) => day.to_string(),
        StampValue::Local(time) => time.to_string(),
        StampValue::Instant(time) => time.to_string(),
        _ => "another precision".to_owned(),
    }
}
