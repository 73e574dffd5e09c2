//! Images: a link by default, since loading one tells another site who reads.

use newsprint_core::{Image, Line};

use crate::{Images, Renderer, Writer, direction, url::Allowed, walk};

pub(crate) fn image<R: Renderer + ?Sized>(
    renderer: &mut R,
    image: &Image,
    caption: Option<&Line>,
    out: &mut Writer<'_>,
) {
    let caption = caption.filter(|line| walk::has_words(&line.content, out.html.raw));
    out.start("figure", "image");
    out.markup(">\n");
    match (Allowed::check_web(&image.src), out.html.images) {
        (Some(address), Images::Load) => load(image, &address, out),
        (address, _) => link(image, address.as_deref(), out),
    }
    if let Some(line) = caption {
        out.markup("<figcaption");
        out.direction_of(direction::of_inlines(&line.content));
        out.markup(">");
        renderer.inlines(&line.content, out);
        out.markup("</figcaption>\n");
    }
    out.markup("</figure>\n");
}

fn load(image: &Image, address: &str, out: &mut Writer<'_>) {
    out.markup("<img");
    out.attribute("src", address);
    out.attribute("alt", &image.alt);
    if let Some(title) = image.title.as_deref().filter(|title| !title.is_empty()) {
        out.attribute("title", title);
    }
    out.markup(" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\">\n");
}

fn link(image: &Image, address: Option<&str>, out: &mut Writer<'_>) {
    let has_description = !image.alt.chars().all(walk::is_blank);
    let words = &out.html.words;
    out.markup("<p");
    out.direction_of(direction::of_text(if has_description { &image.alt } else { &words.image }));
    out.markup(">");
    if let Some(address) = address {
        out.markup("<a");
        out.attribute("href", address);
        out.markup(if out.place.in_comment { " rel=\"ugc nofollow\">" } else { ">" });
    }
    if has_description {
        super::paragraph::lines(&image.alt, out);
    } else {
        out.text(&words.image);
    }
    out.markup(if address.is_some() { "</a></p>\n" } else { "</p>\n" });
}
