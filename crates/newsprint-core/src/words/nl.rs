//! Dutch.

use super::Words;

#[rustfmt::skip] // A table.
pub(super) const WORDS: Words = Words {
    language: "nl",
    by: &[
        "door", "tekst", "tekst en foto’s", "tekst en foto's", "tekst door", "foto’s", "foto's", "foto’s door", "foto's door",
        "interview", "interview door", "geschreven door", "auteur", "fotografie", "geplaatst door",
    ],
    published: &["gepubliceerd op", "gepubliceerd", "geplaatst op", "datum", "verschenen op"],
    updated: &["bijgewerkt", "bijgewerkt op", "laatst bijgewerkt", "laatste update", "laatst gewijzigd"],
    and: &["en", "met"],
    roles: &["verslaggever", "redacteur", "correspondent", "journalist", "fotograaf", "redactie", "columnist"],
    months: [
        &["januari", "jan"], &["februari", "feb"], &["maart", "mrt"], &["april", "apr"], &["mei"], &["juni", "jun"],
        &["juli", "jul"], &["augustus", "aug"], &["september", "sept", "sep"], &["oktober", "okt"], &["november", "nov"], &["december", "dec"],
    ],
    weekdays: &["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ma", "wo", "vr", "za", "zo"],
    glue: &["om", "op", "van"],
    clock: &["uur", "u"],
    units: &["seconde", "seconden", "minuut", "minuten", "min", "uur", "uren", "dag", "dagen", "week", "weken", "maand", "maanden", "jaar"],
    ago: &["geleden"],
    near_days: &["gisteren", "vandaag"],
    kickers: &["analyse", "opinie", "exclusief", "reportage", "column", "recensie", "achtergrond", "commentaar"],
    greetings: &["hallo", "hoi", "beste", "lieve", "goedemorgen", "goedemiddag", "goedenavond", "dag allemaal"],
    farewells: &[
        "bedankt", "dank", "dankjewel", "groeten", "groetjes", "met vriendelijke groet", "tot", "liefs", "hartelijke groet",
        "fijne", "fijn", "doei",
    ],
    invitations: &[
        "in de reacties", "laat het weten", "laat het ons weten", "laat het me weten", "vertel het", "vertel ons", "schrijf ons",
        "reageer", "wat denk jij", "wat vind jij", "wat vinden jullie", "en jij", "en jullie", "hieronder", "stem",
    ],
    you: &["jij", "je", "jou", "jouw", "jullie", "u", "uw", "iemand"],
    question: &["wat", "wie", "welke", "waar", "wanneer", "waarom", "hoe", "zou", "heb", "hebben", "ben"],
    corrections: &["correctie", "rectificatie", "verbetering"],
    updates: &["update", "aanvulling"],
    editor_notes: &["noot van de redactie", "van de redactie", "noot", "opmerking"],
    captions: &["foto", "foto’s", "foto's", "beeld", "afbeelding", "bron", "kaart", "illustratie"],
    share_requests: &["deel dit", "delen mag", "graag delen", "stuur dit door", "bewaar dit", "bewaar deze", "tag een"],
    openers: &["ik", "wij", "we", "maar", "en", "nu", "dit", "dat", "het", "niemand", "iedereen", "nee", "ja", "dus"],
    dangling: &[
        "de", "het", "een", "en", "of", "dat", "die", "in", "op", "aan", "te", "met", "van", "voor", "is", "was", "niet", "als",
        "bij", "naar", "over", "om", "uit", "maar",
    ],
    see_also: &[
        "lees ook", "lees meer", "lees verder", "meer over dit onderwerp", "gerelateerd", "zie ook",
    ],
    site_lines: &[
        "advertentie", "ga naar recept", "recept afdrukken", "ga naar inhoud", "luister naar dit artikel", "gesponsord",
        "lees verder", "meer tonen", "link kopiëren", "inloggen",
    ],
    site_starts: &[
        "abonneer", "abonneer je", "volg ons", "volg mij", "schrijf je in", "meld je aan", "word lid", "deel op", "deel dit",
        "delen", "tags", "labels", "categorieën", "categorie", "geplaatst in", "geplaatst door", "over de auteur", "over ons",
        "alle rechten voorbehouden", "copyright", "nieuwsbrief", "steun ons", "doneer", "meer van", "meer over", "lees ook",
        "gerelateerde berichten", "gerelateerde artikelen", "meest gelezen", "vorig bericht", "volgend bericht", "vorige",
        "volgende", "terug naar boven", "privacybeleid", "uitschrijven", "afmelden", "laat een reactie achter", "reacties",
        "download de app", "afdrukken", "bewaren", "contact",
    ],
    site_buttons: &[
        "volgen", "luisteren", "vind ik leuk", "bewaren", "reageren", "delen", "home", "menu", "hulp", "privacy", "contact",
        "afdrukken", "verzenden", "kopiëren", "beantwoorden", "meer", "vorige", "volgende", "advertentie", "reacties",
    ],
    mail_subject: &["onderwerp"],
    mail_from: &["van", "afzender"],
    mail_date: &["datum", "verzonden"],
    mail_other: &["aan"],
    author_box: &["schrijft", "woont", "werkt"],
};
