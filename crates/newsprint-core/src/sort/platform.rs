//! What one line may be of the platform's or of the site's: the phrases of the table, and lines told by their signs.
//!
//! Signs: rows of hashtags, handles, arrows to other posts, breadcrumbs, rows of links, counts. The emoji in front of a phrase ("💬 Leave a comment")
//! does not matter.

use crate::{
    LeftoverKind,
    text::{
        ascii, blank, emoji,
        lower::lowered,
        shape::{Ending, Shape, ending},
        signs::Signs,
    },
    words::{self, List, Openings},
};

use super::{
    byline,
    leftovers::Match,
    leftovers_table::{Evidence, Place, Risk},
    page::Page,
};

/// Longer lines are prose.
const LONGEST: usize = 240;

/// How sure it is that a line is not the writer's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Platform {
    pub(crate) kind: LeftoverKind,
    pub(crate) evidence: Evidence,
    pub(crate) place: Place,
    pub(crate) risk: Risk,
}

/// What line `at` may be.
pub(crate) fn classify(page: &Page<'_, '_>, at: usize) -> Option<Platform> {
    let line = page.text(at);
    if line.is_empty() || line.len() > LONGEST {
        return None;
    }
    let bare = undecorated(page, at);
    let openings = words::openings(bare, &ASKED);
    by_sign(bare, page.signs(at), openings)
        .or_else(|| by_phrase(page.phrase(at)))
        .or_else(|| (bare.len() < line.len()).then(|| by_phrase(page.phrase_of(at, bare))).flatten())
        .or_else(|| by_words(bare, openings))
}

/// The lists of which a line of a site has an entry at its front.
const ASKED: [List; 5] =
    [List::SeeAlso, List::ShareRequests, List::SiteLines, List::SiteButtons, List::SiteStarts];

/// Whether the platform's lines stand above the question at `at` too ("Community", "What do you think?", "6 Responses"): writers ask the same words
/// right above a form.
pub(crate) fn leads_to_question(page: &Page<'_, '_>, at: usize) -> bool {
    let is_header = |line: usize| classify(page, line).is_some_and(|found| found.place == Place::Header);
    match at.checked_sub(1) {
        Some(above) if page.is_blank(above) => above.checked_sub(1).is_some_and(is_header),
        Some(above) => classify(page, above).is_some(),
        None => false,
    }
}

/// The line without emoji at its edges.
fn undecorated<'t>(page: &Page<'_, 't>, at: usize) -> &'t str {
    let words = page.words(at);
    let tail = emoji::trailing_run(words, page.options.bare_symbols);
    let bare = words.get(..words.len() - tail.len()).unwrap_or(words);
    blank::trim_end(bare)
}

/// Lines of a site, and requests to pass the text on, told by the word lists.
fn by_words(line: &str, openings: Openings) -> Option<Platform> {
    let words = line.trim_start_matches(SITE_SIGNS);
    let of_words = if words.len() == line.len() { openings } else { words::openings(words, &ASKED) };
    if !of_words.has_any(&[List::SiteLines, List::SiteButtons, List::SiteStarts])
        && !openings.has_any(&[List::ShareRequests])
    {
        return None;
    }
    let mut key = lowered(line);
    if key.contains('\'') {
        key = key.replace('\'', "’");
    }
    if asks_for_answers(&key) {
        return None;
    }
    of_site(line, &key)
        .or_else(|| request(line, &key))
        .or_else(|| names_whom_to_follow(line, &key))
        .or_else(|| about_somebody(line, &key))
}

/// "About Ida Fell": the box about the author.
fn about_somebody(line: &str, key: &str) -> Option<Platform> {
    let about =
        ["about ", "über ", "à propos de ", "sobre "].iter().find(|about| key.starts_with(**about))?;
    let name = line.get(about.len()..).map(|name| name.trim_end_matches(':'))?;
    byline::is_full_name(name).then(|| sure(LeftoverKind::Credit, Evidence::Tail))
}

/// "Follow Ida Fell for more", "Follow @tarn".
fn names_whom_to_follow(line: &str, key: &str) -> Option<Platform> {
    let whom = line.get(line.len() - key.strip_prefix("follow ")?.len()..)?;
    let shape = Shape::of(line);
    let is_open = matches!(shape.ending, Ending::Open | Ending::Exclamation) && shape.inner_stops == 0;
    let name = whom.split_once(" for ").map_or(whom, |(name, _)| name);
    let is_name = byline::is_full_name(name) || is_handle(name);
    (is_open && is_name && shape.words <= 12).then(|| sure(LeftoverKind::Subscription, Evidence::Tail))
}

/// "Share your story in the comments!", "Leave a comment and tell us …": the longer phrase at the front says what is asked for, or one more behind it.
fn asks_for_answers(key: &str) -> bool {
    let Some(invitation) = words::prefix(key, List::Invitations) else { return false };
    let site = [List::SiteLines, List::SiteStarts, List::SiteButtons, List::ShareRequests];
    let longest = site.into_iter().filter_map(|list| words::prefix(key, list)).max().unwrap_or(0);
    let goes_on = || {
        let rest = key.get(invitation..).unwrap_or_default();
        rest.split(' ').count() > 5 && words::contains(rest, List::Invitations)
    };
    invitation > longest || invitation == longest && goes_on()
}

/// Signs in front of a line of a site.
const SITE_SIGNS: [char; 7] = ['→', '›', '▶', '•', '·', '↑', ' '];

fn by_phrase(found: Option<Match>) -> Option<Platform> {
    let Match { kind, evidence, place, risk, .. } = found?;
    (place != Place::Text).then_some(Platform { kind, evidence, place, risk })
}

fn sure(kind: LeftoverKind, evidence: Evidence) -> Platform {
    Platform { kind, evidence, place: Place::Article, risk: Risk::Low }
}

/// Lines told by their signs.
fn by_sign(line: &str, signs: Signs, openings: Openings) -> Option<Platform> {
    if is_hashtags(line) {
        return Some(sure(LeftoverKind::Tags, Evidence::Alone));
    }
    if is_handle(line) {
        return Some(sure(LeftoverKind::Subscription, Evidence::Tail));
    }
    if is_link(line) {
        return Some(sure(LeftoverKind::Navigation, Evidence::Tail));
    }
    if openings.has_any(&[List::SeeAlso]) && is_labelled(line) {
        return Some(sure(LeftoverKind::Related, Evidence::Alone));
    }
    if signs.has(Signs::OTHER) && points_elsewhere(line) {
        return Some(sure(LeftoverKind::Navigation, Evidence::Tail));
    }
    if signs.has(SEPARATORS)
        && let Some(parts) = parts(line)
    {
        return Some(Platform { risk: Risk::Medium, ..sure(LeftoverKind::Navigation, parts) });
    }
    None
}

/// What separators of [`parts`] are made of.
const SEPARATORS: Signs = Signs::GREATER.or(Signs::SLASH).or(Signs::BAR).or(Signs::OTHER);

/// Nothing but hashtags: `#harbour #strike`; also cashtags.
fn is_hashtags(line: &str) -> bool {
    let is_tag = |word: &str| {
        let word = word.trim_end_matches([',', ';', '|', '·', '•']);
        word.is_empty()
            || word.strip_prefix(['#', '＃']).is_some_and(|tag| {
                !tag.is_empty()
                    && !tag.starts_with(|c: char| c.is_ascii_punctuation())
                    && tag.contains(char::is_alphabetic)
            })
    };
    line.starts_with(['#', '＃']) && line.split_whitespace().all(is_tag)
}

/// `@name`, alone or with a few others; a board (`r/bridges`).
fn is_handle(line: &str) -> bool {
    if let Some(board) = line.strip_prefix("r/") {
        return board.len() >= 2 && board.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    }
    let is_name = |word: &str| {
        let word = word.trim_matches(|c: char| matches!(c, ',' | '|' | '·' | '•' | '(' | ')'));
        word.is_empty()
            || word.strip_prefix('@').is_some_and(|name| {
                name.len() >= 2 && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))
            })
    };
    line.starts_with('@') && line.split_whitespace().all(is_name)
}

/// A bare address.
fn is_link(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| !ascii::is_alphanumeric(c));
    rest.starts_with(['h', 'w', 't'])
        && (rest.starts_with("http://")
            || rest.starts_with("https://")
            || rest.starts_with("www.")
            || rest.starts_with("t.me/"))
        && !rest.contains(char::is_whitespace)
}

/// "Read more: …", "Lesen Sie auch: …": a label and the title of another piece.
fn is_labelled(line: &str) -> bool {
    let Some((label, title)) = line.split_once([':', '：', '|', '→', '»', '–', '—']) else {
        return false;
    };
    let label = blank::trim(label);
    label.len() <= 60
        && !title.trim().is_empty()
        && words::is(&label.to_lowercase(), List::SeeAlso)
        && Shape::of(title).inner_stops == 0
}

/// "← Older post", "A better chair →".
fn points_elsewhere(line: &str) -> bool {
    let arrow = |c: char| matches!(c, '←' | '→' | '«' | '»' | '‹' | '›' | '⟵' | '⟶' | '⬅' | '➡');
    let (starts, ends) = (line.starts_with(arrow), line.ends_with(arrow));
    if !starts && !ends {
        return false;
    }
    // « … » is a quotation.
    let quoted = line.starts_with(['«', '‹', '»', '›']) && line.ends_with(['»', '›', '«', '‹']);
    let rest = line.trim_matches(|c| arrow(c) || blank::is_blank(c));
    !quoted
        && line.len() <= 160
        && !rest.contains(['«', '»', '‹', '›', '“', '”'])
        && matches!(ending(rest), Ending::Open | Ending::Question | Ending::Exclamation)
        && !line.starts_with('→')
}

/// "Home » Region » Courts", "Download | Docs | Support", "Going · Interested · Share": short parts between separators.
fn parts(line: &str) -> Option<Evidence> {
    // Sentences are told by their ends.
    if !matches!(ending(line), Ending::Open | Ending::Exclamation) || !may_hold_separator(line.as_bytes()) {
        return None;
    }
    let (separator, evidence) = [
        (" » ", Evidence::Tail),
        (" › ", Evidence::Tail),
        (" > ", Evidence::Tail),
        (" / ", Evidence::Neighbour),
        (" | ", Evidence::Tail),
        (" · ", Evidence::Tail),
        (" • ", Evidence::Tail),
        (" ∙ ", Evidence::Tail),
        (" ｜ ", Evidence::Tail),
    ]
    .into_iter()
    .find(|(separator, _)| line.contains(separator))?;
    let short = |part: &str| {
        let shape = Shape::of(part);
        (1..=3).contains(&shape.words)
            && matches!(shape.ending, Ending::Open | Ending::Exclamation)
            && !part.contains(char::is_numeric)
    };
    let count = line.split(separator).count();
    (count >= 3 && line.split(separator).all(short)).then_some(evidence)
}

/// Whether a separator of [`parts`] may stand in `line`, by its first two bytes and the blank before it; most lines have none.
fn may_hold_separator(line: &[u8]) -> bool {
    // First without an early end, so that 16 bytes are looked at together: bytes that all separators have and prose has rarely.
    let is_rare = |byte: u8| matches!(byte, b'>' | b'/' | b'|' | 0xBB | 0xB7 | 0xBA | 0xA2 | 0x88 | 0xBD);
    let may = line.iter().fold(false, |may, &byte| may | is_rare(byte));
    let is_separator = |bytes: &[u8]| {
        matches!(
            bytes,
            [b' ', b'>' | b'/' | b'|', b' ', ..]
                | [b' ', 0xC2, 0xBB | 0xB7, ..]
                | [b' ', 0xE2, 0x80, 0xBA | 0xA2]
                | [b' ', 0xE2, 0x88, 0x99]
                | [b' ', 0xEF, 0xBD, 0x9C]
        )
    };
    may && line.windows(4).any(is_separator)
}

/// Lines of a site around its articles: recipes, newsletters, feeds, shops.
fn of_site(line: &str, key: &str) -> Option<Platform> {
    let bare = key.trim_end_matches(|c: char| {
        matches!(c, ':' | '：' | '→' | '›' | '»' | '▾' | '▼' | '↓' | '.' | '!') || blank::is_blank(c)
    });
    let bare = bare.trim_start_matches(SITE_SIGNS);
    if words::is(bare, List::SiteLines) {
        return Some(sure(kind_of(bare), Evidence::Alone));
    }
    if words::is(bare, List::SiteButtons) {
        let kind = match kind_of(bare) {
            LeftoverKind::Navigation => LeftoverKind::Button,
            kind => kind,
        };
        return Some(Platform { risk: Risk::High, ..sure(kind, Evidence::Neighbour) });
    }
    let taken = words::prefix(bare, List::SiteStarts)?;
    let shape = Shape::of(line);
    let rest = bare.get(taken..).unwrap_or_default().trim_start();
    // A sentence that merely begins so is text: "Share prices fell …", "Follow a single box and you see …".
    let is_label = rest.is_empty() || rest.starts_with([':', '：', '|', '@', '–', '—', '(']);
    let is_short = shape.words <= 12
        && shape.inner_stops == 0
        && shape.questions == 0
        && !line.contains(['“', '«', '„']);
    let ends_open =
        matches!(shape.ending, Ending::Open | Ending::Exclamation | Ending::Colon | Ending::Ellipsis);
    let is_phrase = bare.get(..taken).is_some_and(|start| start.contains(' '));
    // "You are receiving this because …", "This email was sent to …": no writer begins so.
    let is_formula =
        bare.get(..taken).is_some_and(|start| start.split(' ').count() >= 3) && shape.words <= 40;
    let fits = is_label && shape.words <= 40
        || is_formula
        || is_short && (ends_open || shape.words <= 7 && is_phrase);
    fits.then(|| Platform {
        risk: if is_label { Risk::Low } else { Risk::Medium },
        ..sure(kind_of(bare), Evidence::Tail)
    })
}

/// What sort of line of a site it is, by the words that tell.
fn kind_of(key: &str) -> LeftoverKind {
    KINDS
        .iter()
        .find(|(stems, _)| stems.iter().any(|stem| key.contains(stem)))
        .map_or(LeftoverKind::Navigation, |&(_, kind)| kind)
}

/// Stems that tell the sort of a line of a site, most telling first.
#[rustfmt::skip]
const KINDS: &[(&[&str], LeftoverKind)] = &[
    (&["related", "read more", "read next", "more from", "more on", "more stories", "recommended", "most read", "popular", "you may", "you might", "trending", "relacionad", "similaires", "liés", "verwandt", "ähnlich", "mehr", "correlat", "по теме", "похожие", "за темою", "схожі", "ذات صلة", "संबंधित", "関連", "おすすめ", "gerelateerd", "podobne", "ilgili", "lees ook", "czytaj", "leggi anche", "leia", "lire aussi", "lesen sie", "читайте"], LeftoverKind::Related),
    (&["advert", "sponsor", "publici", "anzeige", "werbung", "реклам", "pubblicit", "إعلان", "विज्ञापन", "広告", "reklam", "promoted", "affiliate"], LeftoverKind::Advertisement),
    (&["subscri", "follow", "newsletter", "sign up", "join", "suscr", "síg", "abonn", "suiv", "folg", "inscr", "siga", "segui", "iscriv", "upgrade", "support", "donat", "patron", "become a", "подпи", "підпи", "اشترك", "تابع", "フォロー", "購読", "登録"], LeftoverKind::Subscription),
    (&["share", "compart", "partag", "teilen", "condivid", "поделит", "поділит", "مشاركة", "شارك", "シェア", "save", "print", "pin ", "repost", "forward"], LeftoverKind::Share),
    (&["tag", "label", "categor", "topic", "etiquet", "étiquet", "schlag", "метк", "мітк", "рубрик", "الوسوم", "श्रेणी", "タグ", "カテゴリ", "temas", "темы", "теми"], LeftoverKind::Tags),
    (&["written by", "posted by", "about the author", "editing by", "reporting by", "autor", "auteur", "автор", "الكاتب", "लेखक", "published by"], LeftoverKind::Credit),
    (&["copyright", "rights reserved", "privacy", "terms", "©", "derechos", "droits", "rechte", "diritti", "direitos", "права", "الحقوق"], LeftoverKind::Legal),
];

/// "Please share 🙏", "Save this post for later!": the writer's request to pass the text on.
fn request(line: &str, key: &str) -> Option<Platform> {
    let phrase = words::prefix(key, List::ShareRequests)?;
    let shape = Shape::of(line);
    // "If you enjoyed this, please subscribe": what is asked stands behind the condition.
    let is_condition = ["if ", "enjoy"].iter().any(|front| key.starts_with(front));
    let rest = key.get(phrase..).unwrap_or_default();
    let is_asked = !is_condition || matches!(kind_of(rest), LeftoverKind::Share | LeftoverKind::Subscription);
    (is_asked && shape.words <= 12 && shape.inner_stops == 0 && shape.questions == 0)
        .then(|| Platform { risk: Risk::Medium, ..sure(LeftoverKind::Share, Evidence::Tail) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashtags_are_tags_only_when_nothing_else_is_there() {
        assert!(is_hashtags("#harbour #strike"));
        assert!(is_hashtags("#порт, #страйк"));
        assert!(!is_hashtags("#FeedTheBirds has been shared"));
        assert!(!is_hashtags("# Title"));
        assert!(!is_hashtags("#1 #2"));
    }

    #[test]
    fn quotations_do_not_point_elsewhere() {
        assert!(points_elsewhere("← Moon in daylight"));
        assert!(points_elsewhere("A better chair →"));
        assert!(!points_elsewhere("« On part »"));
        assert!(!points_elsewhere("«Queríamos ver», explica"));
        assert!(!points_elsewhere("→ eggs"));
    }

    #[test]
    fn a_row_of_links_has_short_parts() {
        assert!(parts("Download | Docs | Support").is_some());
        assert!(parts("Home » Region » Courts").is_some());
        assert!(parts("Time: 40 min | Serves: 4").is_none());
        assert!(parts("By Greta Sand | 3 March 2025").is_none());
    }
}
