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
    out.start("section", "comments");
    out.markup(">\n<");
    out.markup(super::heading::tag(level));
    out.markup(">");
    let title = out.html.words.comments.clone();
    out.text(&title);
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
    if let Some(id) = out.ids.comment(comment.id.0) {
        out.attribute("id", &id);
    }
    out.markup(">\n");
    let notice = match comment.state {
        CommentState::Published => None,
        CommentState::Deleted => Some(out.html.words.deleted.clone()),
        CommentState::Removed => Some(out.html.words.removed.clone()),
        _ => Some(out.html.words.not_shown.clone()),
    };
    if let Some(notice) = notice {
        out.start("p", "gone");
        out.markup(">");
        out.text(&notice);
        return out.markup("</p>\n");
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
    out.markup(">");
    let author = comment.author.as_ref().filter(|author| !author.name.chars().all(walk::is_blank));
    if let Some(author) = author {
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
        let word = out.html.words.comment.clone();
        out.text(&word);
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
    out.start("p", "posted");
    out.markup(">");
    if let Some(written) = written {
        stamp::stamp(written, out);
    }
    if let Some(edited) = &comment.edited {
        out.markup(if written.is_some() { " · " } else { "" });
        let word = out.html.words.edited.clone();
        out.text(&word);
        if let Some(at) = edited.at.as_ref().filter(|stamp| !stamp.written.trim().is_empty()) {
            out.markup(" ");
            stamp::stamp(at, out);
        }
    }
    out.markup("</p>\n");
}

/// Whom it answers, where the nesting does not show it.
fn answers(entry: &Shown<'_>, out: &mut Writer<'_>) {
    let (name, number) = match (&entry.comment.parent, entry.answers) {
        (_, Some(answered)) => {
            let name = answered.author.as_ref().filter(|_| answered.state == CommentState::Published);
            (name.map(|author| author.name.as_str()), Some(answered.id.0))
        }
        (Parent::Unknown { written: Some(written) }, None) => (Some(written.as_str()), None),
        _ => return,
    };
    let Some(name) = name.filter(|name| !name.chars().all(walk::is_blank)) else { return };
    out.start("p", "answers");
    out.markup(">");
    let words = out.html.words.in_reply_to.clone();
    out.text(&words);
    out.markup(" ");
    if let Some(number) = number {
        let address = format!("#{}c{number}", out.ids.prefix);
        out.markup("<a");
        out.attribute("href", &address);
        out.markup(">");
    }
    out.markup("<bdi>");
    out.text(name);
    out.markup(if number.is_some() { "</bdi></a></p>\n" } else { "</bdi></p>\n" });
}
