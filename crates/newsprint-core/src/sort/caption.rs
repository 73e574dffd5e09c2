//! The caption: the words below a picture and the credit of its maker ("The tower at dawn. Photo: Hedda Roos").

use crate::{
    text::{
        shape::{Ending, Shape},
        signs::Signs,
    },
    words::{self, List},
};

use super::{byline, page::Page};

/// Longer lines are prose.
const LONGEST: usize = 260;

/// More words are prose where no label with a colon tells a caption.
const MOST_WORDS: usize = 12;

/// Whether line `at`, a block of its own, is a caption: a label with a colon or "by" behind it at its front, or at the front of its last sentence.
pub(crate) fn is_caption(page: &Page<'_, '_>, at: usize) -> bool {
    let line = page.words(at);
    if line.len() > LONGEST {
        return false;
    }
    let line = line.trim_matches(|c: char| {
        matches!(c, '(' | ')' | '[' | ']' | '*' | '_' | '|' | '▲' | '▼' | '◀' | '↑' | '←' | ' ')
    });
    is_credit(line) || page.signs(at).has(BEHIND_LABELS) && has_label(line)
}

/// Whether line `at` is a camera and a name: "📸 Rob Kell". A heading may look so too.
pub(crate) fn is_camera_name(page: &Page<'_, '_>, at: usize) -> bool {
    let text = page.text(at);
    page.emoji(at).is_some() && text.starts_with(CAMERAS) && byline::is_full_name(page.words(at))
}

/// What stands in front of whoever took a picture.
const CAMERAS: [char; 2] = ['📷', '📸'];

/// A label with a sign behind it, at the front or somewhere in the line.
fn has_label(line: &str) -> bool {
    if starts_with_label(line) {
        return true;
    }
    // The label begins the last part of the line.
    line.rmatch_indices(['.', '(', '[', '|', '/', '·', '。', '（', '–', '—', '!', '?', '»', '”']).take(4).any(
        |(at, sign)| line.get(at + sign.len()..).is_some_and(|rest| starts_with_label(rest.trim_start())),
    )
}

/// What stands behind labels; others are `©`, `：` and `＝`.
const BEHIND_LABELS: Signs = Signs::COLON.or(Signs::SLASH).or(Signs::BAR).or(Signs::EQUALS).or(Signs::OTHER);

/// "Photo: …", "Foto von …", "写真：…".
fn starts_with_label(text: &str) -> bool {
    let Some((_, rest)) = behind_label(text) else { return false };
    let named = rest.strip_prefix([':', '：', '/', '©', '|', '＝', '=']).map(str::trim_start);
    named.is_some_and(|name| !name.is_empty())
}

/// What stands behind the label at the front of `text`, as written.
fn behind_label(text: &str) -> Option<(&str, &str)> {
    if !words::begins_any(text, &[List::Captions]) {
        return None;
    }
    let mut end = text.len().min(60);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = text.get(..end)?.to_lowercase();
    let taken = words::prefix(&head, List::Captions)?;
    // Lower case of another length cannot be cut.
    let (label, rest) = text.split_at_checked(taken).filter(|_| head.len() == end)?;
    Some((label, rest.trim_start()))
}

/// A credit without a colon: "Photo by Rob Kell on Unsplash", "The tower at dawn © Rob Kell", "Rob Kell / Getty Images". A few words, and no sentence.
fn is_credit(line: &str) -> bool {
    if line.len() > 160 || line.ends_with(['.', '?', '!', ',', ';', '。']) {
        return false;
    }
    if let Some((before, name)) = line.rsplit_once('©') {
        let name = name.trim();
        return names_maker(name) && Shape::of(name).words <= 6 && Shape::of(before).words <= 2 * MOST_WORDS;
    }
    let shape = Shape::of(line);
    if shape.words > 2 * MOST_WORDS || shape.ending != Ending::Open {
        return false;
    }
    let parts = line.rmatch_indices(['.', ',', '(', '|', '–', '—']).take(2);
    let mut parts = parts.filter_map(|(at, sign)| line.get(at + sign.len()..)).map(str::trim_start);
    is_made_by(line) || parts.any(is_made_by) || shape.words <= MOST_WORDS && is_of_agency(line)
}

/// "Photo by Rob Kell", "Foto von Rob Kell auf Unsplash", "Courtesy of the Tarn Museum".
fn is_made_by(text: &str) -> bool {
    const BY: [&str; 12] =
        ["by", "von", "par", "de", "di", "da", "por", "door", "av", "af", "przez", "courtesy"];
    if Shape::of(text).words > MOST_WORDS {
        return false;
    }
    let courtesy = |text: &str| {
        let rest = text.strip_prefix("courtesy").or_else(|| text.strip_prefix("Courtesy"))?;
        Some(rest.strip_prefix(" of").unwrap_or(rest).starts_with(' '))
    };
    if let Some(is_credit) = courtesy(text) {
        return is_credit;
    }
    let Some((label, rest)) = behind_label(text) else { return false };
    let label = label.to_lowercase();
    let name = if label.ends_with(" by") || label.ends_with("courtesy of") {
        Some(rest)
    } else {
        let by = BY.iter().find_map(|by| rest.strip_prefix(by)?.strip_prefix(' '));
        by.map(|name| name.trim_start_matches("of ").trim_start_matches("the "))
    };
    name.is_some_and(names_maker)
}

/// Whether `text` begins as a name or a handle does.
fn names_maker(text: &str) -> bool {
    text.starts_with('@') || text.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
}

/// "Getty Images", "Rob Kell / Unsplash", "Rob Kell via Pexels", "Tarn/Reuters".
fn is_of_agency(line: &str) -> bool {
    AGENCIES.iter().any(|agency| {
        line.strip_suffix(agency).is_some_and(|front| {
            let maker = front.trim_end();
            let sign = ["/", " via", " on", " |", ","].iter().find_map(|sign| maker.strip_suffix(sign));
            // An agency's short name alone may be anything.
            maker.is_empty() && agency.contains(' ')
                || sign.map(str::trim).is_some_and(|maker| {
                    byline::is_full_name(maker) || Shape::of(maker).words == 1 && names_maker(maker)
                })
        })
    })
}

/// Whose pictures papers and sites show.
#[rustfmt::skip]
const AGENCIES: [&str; 22] = [
    "Getty Images", "Getty", "Unsplash", "Pexels", "Pixabay", "Shutterstock", "iStock", "Adobe Stock", "Alamy", "Alamy Stock Photo", "Wikimedia Commons", "Wikimedia", "Flickr", "Reuters", "REUTERS", "AP", "AFP", "dpa", "EPA", "picture alliance", "IMAGO", "Freepik",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credits_name_who_made_the_picture() {
        for line in [
            "Photo by Rob Kell on Unsplash",
            "Image by Rob Kell from Pixabay",
            "Foto von Rob Kell auf Unsplash",
            "The mill at dusk, photo by Rob Kell",
            "The mill at dusk (photo by Rob Kell",
            "© Rob Kell",
            "Die Mühle am Abend © Rob Kell",
            "Photo courtesy of Rob Kell",
            "Image courtesy the Mill Museum",
            "Courtesy of the Mill Museum",
            "Getty Images",
            "Rob Kell / Unsplash",
            "Rob Kell/Getty Images",
        ] {
            assert!(is_credit(line) || has_label(line), "{line}");
        }
    }

    #[test]
    fn titles_and_prose_are_no_credits() {
        for line in [
            "Photo by photo, the mill falls down",
            "Pictures of the year",
            "© 2025 Mill Courier",
            "Photos sell well",
            "Reuters",
            "Foto de la semana",
            "How to sell on Getty",
            "Images by the river",
        ] {
            assert!(!is_credit(line) && !has_label(line), "{line}");
        }
    }
}
