//! JSON-LD: the article for machines, in the words of [schema.org]. Only what is known is said.
//!
//! [schema.org]: https://schema.org/NewsArticle

use std::ops::Range;

use newsprint_core::{
    Article, Author, Basis, Block, Claim, Comment, CommentState, NoteKind, QuoteId, QuoteKind, Speaker,
    SpeakerKind, Stamp,
};

use crate::{
    Html, JsonLd, body::Body, json::Json, lookup::Table, threads, url::Allowed, walk, write::stamp::machine,
};

/// What the page knows beside the article.
#[derive(Debug, Default)]
pub(crate) struct About<'a> {
    pub(crate) canonical: Option<&'a str>,
    pub(crate) site_name: Option<&'a str>,
    pub(crate) description: Option<&'a str>,
    pub(crate) image: Option<&'a str>,
    pub(crate) language: Option<&'a str>,
}

/// The article as one JSON object, safe inside `script`.
pub(crate) fn write(article: &Article, html: &Html, what: JsonLd, about: &About<'_>) -> String {
    let mut writer = Writer {
        json: Json::default(),
        html,
        what,
        quotes: Table::new(&article.quotes, |quote| quote.id.0),
        speakers: Table::new(&article.speakers, |speaker| speaker.id.0),
        article,
        node: about.canonical.unwrap_or("_:article"),
    };
    writer.article(about);
    writer.json.into_string()
}

struct Writer<'a> {
    json: Json,
    html: &'a Html,
    what: JsonLd,
    quotes: Table<'a, newsprint_core::Quote>,
    speakers: Table<'a, Speaker>,
    article: &'a Article,
    /// How the article is called inside the object.
    node: &'a str,
}

impl Writer<'_> {
    fn article(&mut self, about: &About<'_>) {
        let article = self.article;
        let is_news =
            !article.bylines.is_empty() || article.dateline.is_some() || article.published.is_some();
        let body = Body::of_article(article);
        self.json.open('{');
        self.json.member("@context", "https://schema.org");
        self.json.member("@type", if is_news { "NewsArticle" } else { "Article" });
        self.json.member("@id", self.node);
        self.json.member("url", about.canonical.unwrap_or_default());
        self.json.member("inLanguage", about.language.unwrap_or_default());
        for (name, line) in [
            ("headline", &article.headline),
            ("alternativeHeadline", &article.standfirst),
            ("articleSection", &article.kicker),
        ] {
            self.json.member(
                name,
                &line.as_ref().map(|line| one_line(&walk::text_of(&line.content))).unwrap_or_default(),
            );
        }
        self.json.member("description", about.description.unwrap_or_default());
        self.json.member("image", about.image.unwrap_or_default());
        self.authors(about.site_name);
        self.publisher(about.site_name);
        self.json.member("dateline", article.dateline.as_ref().map_or("", |dateline| &dateline.written));
        self.stamp("datePublished", article.published.as_ref());
        self.stamp("dateModified", article.updated.as_ref());
        self.json.member("articleBody", body.text.trim());
        self.parts(&body);
        self.corrections();
        self.comments();
        self.json.close('}');
    }

    fn stamp(&mut self, name: &str, stamp: Option<&Stamp>) {
        let value = stamp.and_then(|stamp| stamp.value).and_then(machine);
        self.json.member(name, &value.unwrap_or_default());
    }

    fn authors(&mut self, site_name: Option<&str>) {
        let authors: Vec<&Author> = self
            .article
            .bylines
            .iter()
            .flat_map(|byline| &byline.authors)
            .filter(|author| !author.name.trim().is_empty())
            .collect();
        if authors.is_empty() {
            return;
        }
        self.json.name("author");
        self.json.open('[');
        for author in authors {
            let is_site = site_name == Some(author.name.as_str());
            self.json.open('{');
            self.json.member("@type", if is_site { "Organization" } else { "Person" });
            self.json.member("name", &author.name);
            self.json.member("jobTitle", author.role.as_deref().unwrap_or_default());
            self.json.close('}');
        }
        self.json.close(']');
    }

    fn publisher(&mut self, site_name: Option<&str>) {
        if let Some(name) = site_name {
            self.json.name("publisher");
            self.json.open('{');
            self.json.member("@type", "Organization");
            self.json.member("name", name);
            self.json.close('}');
        }
    }

    fn parts(&mut self, body: &Body) {
        let with_sections = self.what.sections && !self.article.sections.is_empty();
        let quotes = self.worth_saying(body);
        if quotes.is_empty() && !with_sections {
            return;
        }
        self.json.name("hasPart");
        self.json.open('[');
        if with_sections {
            self.sections();
        }
        for (id, ranges) in quotes {
            self.quotation(id, &body.quote_text(ranges));
        }
        self.json.close(']');
    }

    fn sections(&mut self) {
        for (section, anchor) in self.article.sections.iter().zip(self.article.anchors()) {
            self.json.open('{');
            self.json.member("@type", "WebPageElement");
            let words = one_line(&walk::text_of(&section.heading.content));
            let emoji: Vec<&str> = section.heading.emoji.iter().map(newsprint_core::Emoji::as_str).collect();
            self.json.member("name", if words.is_empty() { emoji.join(" ") } else { words }.as_str());
            self.json.member("cssSelector", &selector(&format!("{}{anchor}", self.html.id_prefix)));
            self.json.close('}');
        }
    }

    /// The quotes that are somebody's words, in the order of their ids. A label is nobody's.
    fn worth_saying<'b>(&self, body: &'b Body) -> Vec<(QuoteId, &'b [Range<usize>])> {
        let is_said =
            |id: &QuoteId| self.quotes.get(id.0).is_some_and(|quote| quote.kind != QuoteKind::Label);
        body.quotes
            .iter()
            .filter(|(id, _)| is_said(id))
            .map(|(&id, ranges)| (id, ranges.as_slice()))
            .collect()
    }

    fn quotation(&mut self, id: QuoteId, text: &str) {
        self.json.open('{');
        self.json.member("@type", "Quotation");
        if self.html.shows_quote_ids() {
            self.json.member("@id", &format!("#{}{id}", self.html.id_prefix));
        }
        self.json.member("text", text);
        let attribution = self.quotes.get(id.0).and_then(|quote| quote.attribution.as_ref());
        let is_sure = |basis| matches!(basis, Basis::Named | Basis::Markup | Basis::Given);
        let said = attribution.filter(|attribution| {
            !matches!(attribution.basis, Basis::Unsure)
                && attribution.claim == Claim::Asserted
                && (!self.what.sure_only || is_sure(attribution.basis))
        });
        let speaker = said.and_then(|said| self.speakers.get(said.speaker?.0));
        if let (Some(said), Some(speaker)) = (said, speaker) {
            // The words of a named person or body are theirs; a document's are its authors', whom the text does not name.
            if is_sure(said.basis) && matches!(speaker.kind, SpeakerKind::Person | SpeakerKind::Organisation)
            {
                self.speaker("creator", speaker);
            }
            self.speaker("spokenByCharacter", speaker);
        }
        self.json.close('}');
    }

    fn speaker(&mut self, name: &str, speaker: &Speaker) {
        let kind = match speaker.kind {
            SpeakerKind::Organisation | SpeakerKind::Group => "Organization",
            // The vocabulary has these two only; who speaks is more often a person.
            SpeakerKind::Person | SpeakerKind::Unknown => "Person",
            _ => return,
        };
        if speaker.name.trim().is_empty() {
            return;
        }
        self.json.name(name);
        self.json.open('{');
        self.json.member("@type", kind);
        self.json.member("name", &speaker.name);
        self.json.close('}');
    }

    fn corrections(&mut self) {
        let article = self.article;
        let sections = article.sections.iter().flat_map(|section| &section.blocks);
        let closing =
            article.closing.iter().flat_map(|closing| closing.question.iter().chain(&closing.after));
        let notes: Vec<String> = article
            .lead
            .iter()
            .chain(sections)
            .chain(closing)
            .filter_map(|block| match block {
                Block::Note(note) if note.kind == NoteKind::Correction => Some(walk::text_of(&note.content)),
                _ => None,
            })
            .collect();
        if notes.is_empty() {
            return;
        }
        self.json.name("correction");
        self.json.open('[');
        for note in notes {
            self.json.open('{');
            self.json.member("@type", "CorrectionComment");
            self.json.member("text", note.trim());
            let updated = article
                .updated
                .as_ref()
                .filter(|stamp| !stamp.written.is_empty() && note.contains(&stamp.written));
            self.stamp("datePublished", updated);
            self.json.close('}');
        }
        self.json.close(']');
    }

    fn comments(&mut self) {
        if !self.html.comments {
            return;
        }
        let shown = threads::shown(self.article, self.html.reply_depth);
        if shown.is_empty() {
            return;
        }
        let published = shown.iter().filter(|entry| entry.comment.state == CommentState::Published).count();
        self.json.name("commentCount");
        self.json.number(published);
        self.json.name("comment");
        self.json.open('[');
        let mut open = 0;
        for entry in &shown {
            while open > entry.depth {
                self.json.close(']');
                self.json.close('}');
                open -= 1;
            }
            self.comment(entry.comment, entry.parent);
            open += 1;
            self.json.name("comment");
            self.json.open('[');
        }
        for _ in 0..open {
            self.json.close(']');
            self.json.close('}');
        }
        self.json.close(']');
    }

    /// The members of a comment up to its replies.
    fn comment(&mut self, comment: &Comment, parent: Option<&Comment>) {
        self.json.open('{');
        self.json.member("@type", "Comment");
        let prefix = &self.html.id_prefix;
        self.json.member("@id", &format!("#{prefix}{}", comment.id));
        self.json.name("parentItem");
        self.json.open('{');
        let parent = parent.map_or_else(|| self.node.to_owned(), |parent| format!("#{prefix}{}", parent.id));
        self.json.member("@id", &parent);
        self.json.close('}');
        if comment.state != CommentState::Published {
            return;
        }
        if let Some(author) = comment.author.as_ref().filter(|author| !author.name.trim().is_empty()) {
            self.json.name("author");
            self.json.open('{');
            self.json.member("@type", "Person");
            self.json.member("name", &author.name);
            self.json.member("url", &author.url.as_deref().and_then(Allowed::check_web).unwrap_or_default());
            self.json.close('}');
        }
        self.stamp("dateCreated", comment.published.as_ref());
        self.stamp("dateModified", comment.edited.as_ref().and_then(|edited| edited.at.as_ref()));
        let body = Body::of_blocks(&comment.content);
        self.json.member("text", body.text.trim());
        let quotes = self.worth_saying(&body);
        if !quotes.is_empty() {
            self.json.name("hasPart");
            self.json.open('[');
            for (id, ranges) in quotes {
                self.quotation(id, &body.quote_text(ranges));
            }
            self.json.close(']');
        }
    }
}

/// White space as one space, as a heading is read.
pub(crate) fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// `#id` as a selector: what is no name character is escaped ([CSSOM, section 2.1]).
///
/// [CSSOM, section 2.1]: https://drafts.csswg.org/cssom/#serialize-an-identifier
fn selector(id: &str) -> String {
    let mut out = String::with_capacity(id.len() + 1);
    out.push('#');
    for (at, c) in id.char_indices() {
        if c.is_ascii_digit() && (at == 0 || at == 1 && id.starts_with('-')) {
            out.push_str("\\3");
            out.push(c);
            out.push(' ');
        } else if c.is_ascii_alphanumeric() || !c.is_ascii() || matches!(c, '-' | '_') {
            out.push(c);
        } else {
            out.push('\\');
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_becomes_a_selector() {
        assert_eq!(selector("a-vote"), "#a-vote");
        assert_eq!(selector("2025-vote"), "#\\32 025-vote");
        assert_eq!(selector("v.2:x"), "#v\\.2\\:x");
    }
}
