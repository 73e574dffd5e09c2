//! German.

use super::Words;

#[rustfmt::skip] // A table.
pub(super) const WORDS: Words = Words {
    language: "de",
    by: &[
        "von", "text", "text von", "text und fotos", "text und fotos von", "text und bilder von", "text & fotos", "fotos",
        "fotos von", "foto von", "bilder von", "bilder", "interview", "interview von", "das interview führte",
        "das gespräch führte", "ein bericht von", "ein gastbeitrag von", "gastbeitrag von", "geschrieben von", "verfasst von",
        "autor", "autorin", "autoren", "aufgezeichnet von", "protokoll", "protokoll von", "eine reportage von", "reportage von",
        "ein kommentar von", "kommentar von", "illustration", "illustrationen", "übersetzung", "übersetzt von", "rezept von",
        "redaktion", "aus", "ein essay von",
    ],
    published: &[
        "veröffentlicht am", "veröffentlicht", "erschienen am", "publiziert am", "datum", "vom", "am", "stand", "gepostet am",
        "erstellt am", "den",
    ],
    updated: &[
        "aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "zuletzt aktualisiert am", "geändert am",
        "letzte aktualisierung", "letzte änderung", "update vom", "zuletzt geändert",
    ],
    and: &["und", "mit"],
    roles: &[
        "reporter", "reporterin", "redakteur", "redakteurin", "korrespondent", "korrespondentin", "journalist", "journalistin",
        "autor", "autorin", "fotograf", "fotografin", "redaktion", "volontär", "volontärin", "ressort", "kolumnistin",
        "kolumnist",
    ],
    months: [
        &["januar", "jänner", "jan", "jän"], &["februar", "feber", "feb"], &["märz", "mär", "mrz"], &["april", "apr"], &["mai"], &["juni", "jun"],
        &["juli", "jul"], &["august", "aug"], &["september", "sept", "sep"], &["oktober", "okt"], &["november", "nov"], &["dezember", "dez"],
    ],
    weekdays: &[
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "mo", "di", "mi", "do",
        "fr", "sa", "so",
    ],
    glue: &["um", "den", "der", "am", "im"],
    clock: &["uhr", "h"],
    units: &[
        "sekunde", "sekunden", "minute", "minuten", "min", "stunde", "stunden", "std", "tag", "tage", "tagen", "t", "woche",
        "wochen", "monat", "monate", "monaten", "jahr", "jahre", "jahren",
    ],
    ago: &["vor"],
    near_days: &["gestern", "heute", "gerade eben"],
    kickers: &[
        "analyse", "meinung", "kommentar", "exklusiv", "eilmeldung", "interview", "reportage", "kolumne", "leitartikel",
        "nachruf", "essay", "porträt", "rezension", "glosse", "hintergrund", "liveblog",
    ],
    greetings: &[
        "hallo", "guten morgen", "guten tag", "guten abend", "liebe", "lieber", "sehr geehrte", "sehr geehrter", "moin", "servus",
        "grüß gott", "ihr lieben", "hi", "willkommen",
    ],
    farewells: &[
        "danke", "vielen dank", "herzlichen dank", "bis", "liebe grüße", "viele grüße", "beste grüße", "herzliche grüße",
        "herzlichst", "mit freundlichen grüßen", "mit besten grüßen", "lg", "vg", "grüße", "euer", "eure", "ihr", "ihre", "dein",
        "deine", "tschüss", "schönes", "schöne", "schönen", "frohe", "gute", "guten", "macht’s gut", "machts gut", "bleibt",
        "passt auf", "auf bald", "auf wiedersehen", "wir sehen uns",
    ],
    invitations: &[
        "in die kommentare", "in den kommentaren", "schreibt mir", "schreibt uns", "schreibt es", "schreib es", "schreib mir", "schreib uns",
        "schreiben sie uns", "erzählt", "sagt mir", "sagt uns", "kommentiert", "eure meinung", "ihre meinung", "deine meinung",
        "was meint ihr", "was meinen sie", "was denkt ihr", "was denkst du", "verratet", "antwortet", "unten", "stimmt ab",
        "teilt eure", "lasst mich wissen", "lasst es mich wissen", "und ihr", "und du", "und sie",
    ],
    you: &[
        "ihr", "euch", "eure", "euer", "eurer", "eurem", "euren", "du", "dir", "dich", "dein", "deine", "deiner", "deinem",
        "deinen", "sie", "ihnen", "ihre", "ihrer", "jemand", "wir", "uns",
    ],
    question: &[
        "was", "wer", "wen", "wem", "welche", "welcher", "welches", "wo", "wann", "warum", "wieso", "wie", "wohin", "woher",
        "habt", "hast", "würdet", "würdest", "kennt", "kennst", "seid",
    ],
    corrections: &["korrektur", "berichtigung", "richtigstellung", "in einer früheren version", "in einer früheren fassung"],
    updates: &["update", "nachtrag", "edit", "aktualisierung"],
    editor_notes: &[
        "anmerkung der redaktion", "anm. d. red", "anm. d. red.", "hinweis der redaktion", "anmerkung", "hinweis",
        "transparenzhinweis", "offenlegung", "in eigener sache",
    ],
    captions: &[
        "foto", "fotos", "bild", "bilder", "grafik", "karte", "quelle", "illustration", "video", "bildquelle", "bildnachweis",
        "symbolbild",
    ],
    share_requests: &[
        "bitte teilen", "gerne teilen", "teilt", "teilen erwünscht", "teile diesen", "teilt diesen", "weitersagen",
        "bitte weitersagen", "weiterleiten", "bitte weiterleiten", "leitet diesen", "leite diesen", "speichert", "speicher dir",
        "markiert", "merken", "beitrag speichern",
    ],
    openers: &["ich", "wir", "er", "es", "aber", "und", "dann", "jetzt", "das", "niemand", "alle", "nein", "ja", "heute", "so", "nur"],
    dangling: &[
        "der", "die", "das", "und", "oder", "dass", "in", "im", "an", "am", "zu", "zum", "zur", "mit", "von", "vom", "für", "auf",
        "ein", "eine", "einen", "einem", "einer", "den", "dem", "des", "ist", "sind", "war", "hat", "nicht", "sich", "als", "wie",
        "bei", "nach", "über", "unter", "um", "aus", "aber", "weil", "wenn", "sie", "er", "es", "ich", "wir",
    ],
    see_also: &[
        "lesen sie auch", "lies auch", "mehr dazu", "mehr zum thema", "mehr lesen", "siehe auch", "auch interessant",
        "weiterlesen", "lesen sie mehr", "verwandt", "lesen sie hier", "passend dazu", "zum thema",
        "das könnte sie auch interessieren", "das könnte dich auch interessieren", "lesetipp",
    ],
    site_lines: &[
        "anzeige", "werbung", "zum rezept", "zum rezept springen", "rezept drucken", "zum inhalt springen", "zum inhalt",
        "artikel anhören", "artikel merken", "artikel teilen", "beitrag teilen", "gesponsert", "sponsored", "weiterlesen",
        "mehr anzeigen", "link kopieren", "anmelden", "im browser ansehen", "im browser anzeigen",
        "newsletter im browser ansehen",
    ],
    site_starts: &[
        "abonnieren", "abonniert", "abonniere", "jetzt abonnieren", "folgt uns", "folge uns", "folgen sie uns", "folgt mir",
        "folge mir", "teilen auf", "teilen:", "teilen mit", "auf facebook teilen", "auf x teilen", "auf whatsapp teilen", "tags",
        "schlagwörter", "schlagworte", "stichworte", "kategorien", "kategorie", "themen", "thema", "abgelegt unter",
        "veröffentlicht in", "veröffentlicht von", "eingestellt von", "geschrieben von", "über den autor", "über die autorin",
        "über uns", "alle rechte vorbehalten", "copyright", "newsletter", "zum newsletter", "unterstützt uns",
        "unterstützen sie uns", "unterstütze", "spenden", "jetzt spenden", "mitglied werden", "mehr von", "mehr aus",
        "mehr zum thema", "mehr zu", "verwandte artikel", "ähnliche beiträge", "ähnliche artikel", "das könnte dich auch",
        "das könnte sie auch", "meistgelesen", "am meisten gelesen", "vorheriger beitrag", "nächster beitrag",
        "vorheriger artikel", "nächster artikel", "älterer post", "neuerer post", "zurück", "weiter", "nach oben", "datenschutz",
        "datenschutzerklärung", "impressum", "abmelden", "newsletter abbestellen", "schreibe einen kommentar", "kommentare",
        "app herunterladen", "drucken", "merken", "kontakt", "lesen sie auch", "redaktion:", "quelle:",
    ],
    site_buttons: &[
        "folgen", "gefolgt", "anhören", "gefällt mir", "merken", "speichern", "kommentieren", "teilen", "start", "startseite",
        "menü", "hilfe", "datenschutz", "impressum", "agb", "kontakt", "drucken", "senden", "kopieren", "antworten", "mehr",
        "zurück", "weiter", "anzeige", "facebook", "twitter", "whatsapp", "mailen", "e-mail", "interessiert", "zusagen",
        "kommentare", "abonnieren",
    ],
    mail_subject: &["betreff"],
    mail_from: &["von", "absender"],
    mail_date: &["datum", "gesendet"],
    mail_other: &["an", "kopie", "antwort an", "anhang", "anhänge"],
    author_box: &["schreibt", "lebt", "ist", "arbeitet", "berichtet"],
};
