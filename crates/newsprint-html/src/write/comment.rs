//! Comments: articles inside the article, replies inside what they answer.

use newsprint_core::{Article, Comment, CommentState, Parent};

use super::stamp;
use crate::{
    Renderer, Writer, direction,
    threads::{self, Shown},
    url::Allowed,
    walk,
};

pub(crate) fn comments<R: Renderer + ?Sized>(renderer: &mut R, article: &Article, out: &mut Writer<'_>) {
    let shown = threads::shown(article, out.html.reply_depth);
    if shown.is_empty() {
        return;
    }
    let level = out.html.headline_level + 1;
    let html = out.html;
    out.start("section", "comments");
    out.markup(">\n<");
    out.markup(super::heading::tag(level));
    out.own_words(&html.words.comments);
    out.markup("</");
    out.markup(super::heading::tag(level));
    out.markup(">\n");
    out.place.in_comment = true;
    let mut open = 0;
    for entry in shown {
        while open > entry.depth {
            out.markup("</article>\n");
            open -= 1;
        }
        let depth = u8::try_from(entry.depth).unwrap_or(u8::MAX);
        comment(renderer, &entry, level.saturating_add(1).saturating_add(depth), out);
        open += 1;
    }
    for _ in 0..open {
        out.markup("</article>\n");
    }
    out.place.in_comment = false;
    out.markup("</section>\n");
}

/// One comment, without its end tag: its replies follow inside.
fn comment<R: Renderer + ?Sized>(renderer: &mut R, entry: &Shown<'_>, level: u8, out: &mut Writer<'_>) {
    let comment = entry.comment;
    out.start("article", "comment");
    if out.ids.is_first_of_comment(comment.id.0) {
        out.id('c', comment.id.0);
    }
    out.markup(">\n");
    let words = &out.html.words;
    let notice = match comment.state {
        CommentState::Published => None,
        CommentState::Deleted => Some(&words.deleted),
        CommentState::Removed => Some(&words.removed),
        _ => Some(&words.not_shown),
    };
    if let Some(notice) = notice {
        // A heading, so that replies stand one level below one.
        let tag = super::heading::tag(level);
        out.start(tag, "gone");
        out.own_words(notice);
        out.markup("</");
        out.markup(tag);
        return out.markup(">\n");
    }
    renderer.comment_header(comment, level, out);
    answers(entry, out);
    if let Some(warning) = comment.warning.as_deref().filter(|warning| !warning.chars().all(walk::is_blank)) {
        out.start("p", "warning");
        out.direction_of(direction::of_text(warning));
        out.markup(">");
        super::paragraph::lines(warning, out);
        out.markup("</p>\n");
    }
    renderer.blocks(&comment.content, out);
}

pub(crate) fn header(comment: &Comment, level: u8, out: &mut Writer<'_>) {
    let tag = super::heading::tag(level);
    out.markup("<header>\n");
    out.start(tag, "");
    let author = comment.author.as_ref().filter(|author| !author.name.chars().all(walk::is_blank));
    if let Some(author) = author {
        out.direction_of(direction::of_text(&author.name));
        out.markup(">");
        let address = author.url.as_deref().and_then(Allowed::check_web);
        if let Some(address) = &address {
            out.markup("<a");
            out.attribute("href", address);
            out.markup(" rel=\"ugc nofollow\">");
        }
        out.markup("<bdi>");
        out.text(&author.name);
        out.markup(if address.is_some() { "</bdi></a>" } else { "</bdi>" });
    } else {
        let words = &out.html.words;
        out.own_words(&words.comment);
    }
    out.markup("</");
    out.markup(tag);
    out.markup(">\n");
    posted(comment, out);
    out.markup("</header>\n");
}

/// When it was written and changed.
fn posted(comment: &Comment, out: &mut Writer<'_>) {
    let written = comment.published.as_ref().filter(|stamp| !stamp.written.trim().is_empty());
    if written.is_none() && comment.edited.is_none() {
        return;
    }
    let words = &out.html.words;
    out.start("p", "posted");
    let edited = comment.edited.as_ref().map_or("", |_| &words.edited);
    out.direction_of(direction::of_text(&format!("{} {edited}", written.map_or("", |stamp| &stamp.written))));
    out.markup(">");
    if let Some(written) = written {
        stamp::stamp(written, out);
    }
    if let Some(edited) = &comment.edited {
        out.markup(if written.is_some() { " · " } else { "" });
        out.text(&words.edited);
        if let Some(at) = edited.at.as_ref().filter(|stamp| !stamp.written.trim().is_empty()) {
            out.markup(" ");
            stamp::stamp(at, out);
        }
    }
    out.markup("</p>\n");
}

/// Whom it answers, where the nesting does not show it. The name of a known comment stands there, so the link need not say it again.
fn answers(entry: &Shown<'_>, out: &mut Writer<'_>) {
    let words = &out.html.words;
    if let Some(answered) = entry.answers {
        out.start("p", "answers");
        out.direction_of(direction::of_text(&words.in_reply));
        out.markup("><a");
        let address = format!("#{}{}", out.ids.prefix, answered.id);
        out.attribute("href", &address);
        out.markup(">");
        out.text(&words.in_reply);
        out.markup("</a></p>\n");
    } else if let Parent::Unknown { written: Some(name) } = &entry.comment.parent
        && !name.chars().all(walk::is_blank)
    {
        out.start("p", "answers");
        out.own_words(&words.in_reply_to);
        out.markup(" <bdi>");
        out.text(name);
        out.markup("</bdi></p>\n");
    }
}
