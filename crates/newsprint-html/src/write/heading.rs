//! Headings, and the table of contents made of them.

use newsprint_core::{Article, Heading, Inline};

use crate::{Renderer, Writer, direction, walk};

pub(crate) fn section_start(id: &str, out: &mut Writer<'_>) {
    out.markup("<section");
    out.attribute("id", id);
    out.markup(">\n");
}

/// `h1` to `h6`; what would be deeper is `h6`.
pub(crate) fn tag(level: u8) -> &'static str {
    match level {
        0 | 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}

/// A heading. Readers of the screen hear its words, not its emoji; an emoji alone is an image whose name is itself.
pub(crate) fn heading<R: Renderer + ?Sized>(
    renderer: &mut R,
    heading: &Heading,
    level: u8,
    out: &mut Writer<'_>,
) {
    let has_words = walk::has_words(&heading.content, out.html.raw);
    let has_emoji = has_emoji(heading);
    if !has_words && !has_emoji {
        return;
    }
    let tag = tag(level);
    out.start(tag, "");
    out.direction_of(direction::of_heading(heading));
    out.markup(">");
    if has_emoji {
        emoji(heading, has_words, out);
    }
    if has_words {
        out.markup(if has_emoji { " " } else { "" });
        words(renderer, heading, out);
    }
    out.markup("</");
    out.markup(tag);
    out.markup(">\n");
}

fn has_emoji(heading: &Heading) -> bool {
    heading.emoji.iter().any(|emoji| !emoji.as_str().chars().all(walk::is_blank))
}

/// The words, those emoji hidden that only decorate their end.
fn words<R: Renderer + ?Sized>(renderer: &mut R, heading: &Heading, out: &mut Writer<'_>) {
    let trailing = heading.trailing_emoji();
    let last = heading.content.split_last();
    let (Some((Inline::Text(text), before)), false) = (last, trailing.is_empty()) else {
        return renderer.inlines(&heading.content, out);
    };
    let words = text
        .rsplit_once(trailing)
        .filter(|(_, behind)| behind.chars().all(walk::is_blank))
        .map(|(words, _)| words);
    let Some(words) =
        words.filter(|words| walk::has_words(before, out.html.raw) || !words.chars().all(walk::is_blank))
    else {
        return renderer.inlines(&heading.content, out);
    };
    renderer.inlines(before, out);
    out.text(words);
    out.start("span", "emoji");
    out.markup(" aria-hidden=\"true\">");
    out.text(trailing);
    out.markup("</span>");
}

fn emoji(heading: &Heading, hidden: bool, out: &mut Writer<'_>) {
    out.start("span", "emoji");
    if hidden {
        out.markup(" aria-hidden=\"true\"");
    } else {
        let name: Vec<&str> = heading.emoji.iter().map(newsprint_core::Emoji::as_str).collect();
        out.markup(" role=\"img\"");
        out.attribute("aria-label", &name.join(" "));
    }
    out.markup(">");
    for (number, emoji) in heading.emoji.iter().enumerate() {
        out.markup(if number > 0 { " " } else { "" });
        out.text(emoji.as_str());
    }
    out.markup("</span>");
}

/// The table of contents: links to the sections, nested by level.
pub(crate) fn contents(article: &Article, out: &mut Writer<'_>) {
    let how = out.html.raw;
    let shown = |heading: &Heading| has_emoji(heading) || walk::has_words(&heading.content, how);
    if article.sections.iter().filter(|section| shown(&section.heading)).count() < 2 {
        return;
    }
    let html = out.html;
    let title = &html.words.contents;
    out.start("nav", "contents");
    out.attribute("aria-label", title);
    out.markup(">\n");
    out.start("p", "contents-title");
    out.own_words(title);
    out.markup("</p>\n<ol>\n");
    let anchors = std::mem::take(&mut out.ids.anchors);
    let mut open: Vec<u8> = Vec::new();
    for (section, anchor) in
        article.sections.iter().zip(&anchors).filter(|(section, _)| shown(&section.heading))
    {
        let level = section.heading.level.clamped().0;
        // The first entry opens at the top, whatever its level; a deeper one opens a list inside the entry before.
        while open.len() > 1 && open.last().is_some_and(|&last| last > level) {
            open.pop();
            out.markup("</li>\n</ol>\n");
        }
        match open.last() {
            Some(&last) if level > last => {
                out.markup("\n<ol>\n");
                open.push(level);
            }
            Some(_) => out.markup("</li>\n"),
            None => open.push(level),
        }
        entry(&section.heading, anchor, out);
    }
    for _ in open {
        out.markup("</li>\n</ol>\n");
    }
    out.markup("</nav>\n");
    out.ids.anchors = anchors;
}

fn entry(heading: &Heading, anchor: &str, out: &mut Writer<'_>) {
    out.markup("<li");
    out.direction_of(direction::of_heading(heading));
    out.markup("><a");
    let address = format!("#{}{anchor}", out.ids.prefix);
    out.attribute("href", &address);
    out.markup(">");
    let words = walk::text_of(&heading.content);
    if words.chars().all(walk::is_blank) {
        emoji(heading, false, out);
    } else {
        out.text(words.trim());
    }
    out.markup("</a>");
}
