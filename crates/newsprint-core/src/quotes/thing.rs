//! Things that speak: institutions and documents.
//!
//! "It said" means one of them, never a ship or a street.

use super::lexicon::{
    Tongue,
    table::{Table, table},
};
use crate::SpeakerKind;

/// What speaks where the common noun `noun` (lower case) does, if it is a thing that can. English only.
pub(super) fn kind(noun: &str, tongue: Tongue) -> Option<SpeakerKind> {
    (tongue == Tongue::English).then(|| THINGS.get(noun.as_bytes()).copied()).flatten()
}

/// Whether `noun` (lower case) ends as words for people do (owner, press) and means none.
pub(super) fn is_mute(noun: &str) -> bool {
    noun.ends_with("ness") && noun != "witness" || MUTE.binary_search(&noun).is_ok()
}

/// Lower case, sorted.
#[rustfmt::skip]
const MUTE: &[&str] = &[
    "access", "address", "amber", "answer", "banner", "barrier", "border", "boulder", "buffer", "bulldozer", "bumper", "burner", "butter",
    "calculator", "cancer", "career", "chamber", "chapter", "checklist", "cheer", "cider", "cinder", "cluster", "clutter", "coffee",
    "color", "committee", "computer", "container", "cooker", "corner", "corridor", "counter", "covenant", "cover", "cruiser", "cucumber",
    "cylinder", "danger", "debtor", "december", "degree", "dinner", "disaster", "disclaimer", "disorder", "distress", "dress", "dryer",
    "elephant", "elevator", "ember", "encounter", "error", "escalator", "excavator", "excess", "express", "factor", "fever", "fiber",
    "filter", "finger", "flavor", "floor", "flower", "folder", "fortress", "freezer", "freighter", "frontier", "furor", "gender",
    "generator", "glacier", "grant", "guarantee", "hammer", "harbor", "heater", "helicopter", "honor", "horror", "hunger", "indicator",
    "interior", "jubilee", "jumper", "ladder", "laughter", "layer", "leather", "letter", "liver", "lumber", "manner", "marker", "master",
    "matter", "mattress", "median", "meridian", "meter", "mirror", "monster", "motor", "murder", "newsletter", "november", "number",
    "obsidian", "october", "offer", "order", "oyster", "paper", "parlor", "pepper", "plant", "pleasant", "pointer", "pollutant", "poster",
    "powder", "power", "press", "printer", "prior", "process", "progress", "quarter", "razor", "reactor", "refrigerator", "register",
    "remainder", "reminder", "remnant", "restaurant", "river", "rubber", "rumor", "saucer", "scooter", "sector", "semester", "september",
    "shelter", "shower", "shutter", "silver", "slipper", "slumber", "soccer", "spider", "stapler", "steamer", "steer", "sticker", "stress",
    "success", "summer", "surrender", "sweater", "tanker", "temper", "tenor", "terror", "theater", "thunder", "tiger", "timber", "toaster",
    "toffee", "tower", "tractor", "trailer", "transfer", "trawler", "trigger", "trouser", "tumor", "twist", "vapor", "vector", "veneer",
    "voucher", "wager", "waist", "warrant", "washer", "water", "weather", "whisker", "winter", "wonder", "wrist",
];

const ORG: SpeakerKind = SpeakerKind::Organisation;
const DOC: SpeakerKind = SpeakerKind::Document;

#[rustfmt::skip]
const WORDS: &[(&str, SpeakerKind)] = &[
    ("academy", ORG), ("administration", ORG), ("advert", DOC), ("advertisement", DOC), ("affidavit", DOC), ("agency", ORG),
    ("airline", ORG), ("airport", ORG), ("alliance", ORG), ("announcement", DOC), ("archive", ORG), ("army", ORG), ("article", DOC),
    ("assembly", ORG), ("association", ORG), ("authority", ORG), ("autopsy", DOC), ("bank", ORG), ("banner", DOC), ("bill", DOC),
    ("biography", DOC), ("blog", DOC), ("board", ORG), ("book", DOC), ("booklet", DOC), ("branch", ORG), ("brewery", ORG), ("brigade", ORG),
    ("broadcast", DOC), ("broadcaster", ORG), ("brochure", DOC), ("bulletin", DOC), ("bureau", ORG), ("business", ORG), ("cabinet", ORG),
    ("campaign", ORG), ("caption", DOC), ("cathedral", ORG), ("certificate", DOC), ("chain", ORG), ("chamber", ORG), ("channel", ORG),
    ("chapter", DOC), ("charity", ORG), ("charter", DOC), ("church", ORG), ("cinema", ORG), ("circular", DOC), ("city", ORG),
    ("clause", DOC), ("clinic", ORG), ("club", ORG), ("coalition", ORG), ("college", ORG), ("column", DOC), ("commission", ORG),
    ("committee", ORG), ("communique", DOC), ("communiqué", DOC), ("community", ORG), ("company", ORG), ("complaint", DOC),
    ("confederation", ORG), ("conglomerate", ORG), ("congress", ORG), ("consortium", ORG), ("constabulary", ORG), ("constitution", DOC),
    ("contract", DOC), ("cooperative", ORG), ("corporation", ORG), ("correction", DOC), ("council", ORG), ("county", ORG), ("court", ORG),
    ("daily", ORG), ("declaration", DOC), ("decree", DOC), ("deed", DOC), ("delegation", ORG), ("department", ORG), ("diary", DOC),
    ("diocese", ORG), ("directive", DOC), ("district", ORG), ("division", ORG), ("document", DOC), ("dossier", DOC), ("draft", DOC),
    ("e-mail", DOC), ("editorial", DOC), ("email", DOC), ("embassy", ORG), ("entry", DOC), ("essay", DOC), ("faction", ORG),
    ("factory", ORG), ("faculty", ORG), ("federation", ORG), ("filing", DOC), ("firm", ORG), ("flyer", DOC), ("forum", ORG),
    ("foundation", ORG), ("gallery", ORG), ("garrison", ORG), ("government", ORG), ("group", ORG), ("guidance", DOC), ("guideline", DOC),
    ("guild", ORG), ("handbook", DOC), ("headline", DOC), ("hospital", ORG), ("hotel", ORG), ("indictment", DOC), ("injunction", DOC),
    ("inquiry", ORG), ("inscription", DOC), ("institute", ORG), ("institution", ORG), ("insurer", ORG), ("inventory", DOC),
    ("invitation", DOC), ("invoice", DOC), ("judgement", DOC), ("judgment", DOC), ("judiciary", ORG), ("jury", ORG), ("kremlin", ORG),
    ("label", DOC), ("laboratory", ORG), ("leaflet", DOC), ("league", ORG), ("ledger", DOC), ("legislature", ORG), ("letter", DOC),
    ("library", ORG), ("log", DOC), ("magazine", ORG), ("majority", ORG), ("manifesto", DOC), ("manual", DOC), ("manufacturer", ORG),
    ("manuscript", DOC), ("memo", DOC), ("memoir", DOC), ("memorandum", DOC), ("message", DOC), ("mill", ORG), ("ministry", ORG),
    ("mission", ORG), ("monarchy", ORG), ("monastery", ORG), ("motion", DOC), ("museum", ORG), ("nation", ORG), ("navy", ORG),
    ("network", ORG), ("newsletter", DOC), ("newspaper", ORG), ("newsroom", ORG), ("ngo", ORG), ("note", DOC), ("notice", DOC),
    ("obituary", DOC), ("office", ORG), ("opposition", ORG), ("orchestra", ORG), ("organisation", ORG), ("organization", ORG),
    ("outlet", ORG), ("pamphlet", DOC), ("panel", ORG), ("paper", DOC), ("paragraph", DOC), ("parish", ORG), ("parliament", ORG),
    ("party", ORG), ("passage", DOC), ("petition", DOC), ("placard", DOC), ("plaque", DOC), ("poem", DOC), ("police", ORG), ("policy", DOC),
    ("post", DOC), ("postcard", DOC), ("poster", DOC), ("powerhouse", ORG), ("practice", ORG), ("preface", DOC), ("prefecture", ORG),
    ("presidency", ORG), ("proclamation", DOC), ("prospectus", DOC), ("publication", ORG), ("publisher", ORG), ("questionnaire", DOC),
    ("railway", ORG), ("receipt", DOC), ("regime", ORG), ("regulator", ORG), ("report", DOC), ("resolution", DOC), ("restaurant", ORG),
    ("retailer", ORG), ("review", DOC), ("ruling", DOC), ("school", ORG), ("script", DOC), ("secretariat", ORG), ("senate", ORG),
    ("service", ORG), ("sign", DOC), ("slogan", DOC), ("start-up", ORG), ("startup", ORG), ("statement", DOC), ("station", ORG),
    ("statute", DOC), ("store", ORG), ("studio", ORG), ("study", DOC), ("submission", DOC), ("subpoena", DOC), ("summary", DOC),
    ("supermarket", ORG), ("survey", DOC), ("syndicate", ORG), ("synod", ORG), ("taskforce", ORG), ("team", ORG), ("telegram", DOC),
    ("testament", DOC), ("text", DOC), ("theater", ORG), ("theatre", ORG), ("think-tank", ORG), ("transcript", DOC), ("treaty", DOC),
    ("tribunal", ORG), ("troupe", ORG), ("trust", ORG), ("tweet", DOC), ("union", ORG), ("university", ORG), ("utility", ORG),
    ("vatican", ORG), ("verdict", DOC), ("warrant", DOC), ("watchdog", ORG), ("website", DOC), ("weekly", ORG),
];

static THINGS: Table<SpeakerKind> = table!(WORDS, SpeakerKind);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn institutions_and_documents_speak_and_ships_do_not() {
        assert_eq!(kind("ministry", Tongue::English), Some(SpeakerKind::Organisation));
        assert_eq!(kind("letter", Tongue::English), Some(SpeakerKind::Document));
        assert_eq!(kind("vessel", Tongue::English), None);
        assert_eq!(kind("ministry", Tongue::German), None);
    }

    #[test]
    fn the_words_are_sorted() {
        assert!(WORDS.is_sorted_by(|(one, _), (other, _)| one < other));
        assert!(MUTE.is_sorted_by(|one, other| one < other));
    }
}
