//! Italian.

use super::Words;

#[rustfmt::skip] // A table.
pub(super) const WORDS: Words = Words {
    language: "it",
    by: &[
        "di", "a cura di", "testo di", "testi di", "testo", "testo e foto di", "testi e foto di", "testo e foto", "foto di",
        "foto", "fotografie di", "fotografie", "intervista di", "intervista", "scritto da", "autore", "autrice", "reportage di",
        "pubblicato da", "illustrazioni di", "illustrazione di", "traduzione di", "ricetta di", "redazione", "un racconto di",
    ],
    published: &["pubblicato il", "pubblicato", "pubblicata il", "data", "uscito il", "inviato il", "il"],
    updated: &["aggiornato il", "aggiornato", "aggiornata il", "ultimo aggiornamento", "aggiornamento", "modificato il"],
    and: &["e", "ed", "con"],
    roles: &[
        "giornalista", "inviato", "inviata", "corrispondente", "redattore", "redattrice", "cronista", "fotografo", "fotografa",
        "redazione", "editorialista", "direttore", "direttrice",
    ],
    months: [
        &["gennaio", "gen"], &["febbraio", "feb"], &["marzo", "mar"], &["aprile", "apr"], &["maggio", "mag"], &["giugno", "giu"],
        &["luglio", "lug"], &["agosto", "ago"], &["settembre", "sett", "set"], &["ottobre", "ott"], &["novembre", "nov"], &["dicembre", "dic"],
    ],
    weekdays: &[
        "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "lun", "mar", "mer", "gio", "ven", "sab",
        "dom",
    ],
    glue: &["alle", "ore", "il", "del", "di"],
    clock: &["h", "ore"],
    units: &[
        "secondo", "secondi", "minuto", "minuti", "min", "ora", "ore", "h", "giorno", "giorni", "g", "settimana", "settimane",
        "sett", "mese", "mesi", "anno", "anni",
    ],
    ago: &["fa"],
    near_days: &["ieri", "oggi"],
    kickers: &[
        "analisi", "opinione", "esclusiva", "ultim’ora", "intervista", "reportage", "editoriale", "rubrica", "inchiesta",
        "recensione", "ritratto", "commento", "in diretta",
    ],
    greetings: &["ciao", "buongiorno", "buonasera", "salve", "caro", "cara", "cari", "care", "gentile", "gentili", "egregio", "amici"],
    farewells: &[
        "grazie", "a presto", "a domani", "alla prossima", "ci vediamo", "un abbraccio", "abbracci", "baci", "un bacio", "saluti",
        "un saluto", "cordiali saluti", "cordialmente", "con affetto", "buona", "buon", "arrivederci", "a domenica",
        "a settimana",
    ],
    invitations: &[
        "nei commenti", "nei commenti qui", "commenta", "commentate", "ditemi", "diteci", "dimmi", "dicci", "raccontatemi",
        "raccontateci", "raccontami", "raccontaci", "scriveteci", "scrivetemi", "scrivimi", "scrivici", "rispondete",
        "rispondi a", "fatemi sapere", "fateci sapere", "fammi sapere", "la vostra opinione", "cosa ne pensate", "cosa ne pensi",
        "che ne pensate", "e voi", "e tu", "qui sotto", "votate",
    ],
    you: &[
        "voi", "vi", "vostro", "vostra", "vostri", "vostre", "tu", "ti", "te", "tuo", "tua", "tuoi", "tue", "avete", "preferite",
        "fareste", "qualcuno",
    ],
    question: &[
        "che", "cosa", "che cosa", "quale", "quali", "chi", "dove", "quando", "come", "perché", "quanto", "quanti", "quante",
        "qual",
    ],
    corrections: &["correzione", "errata corrige", "rettifica", "precisazione"],
    updates: &["aggiornamento", "edit", "modifica"],
    editor_notes: &[
        "nota della redazione", "nota dell’editore", "nota dell'editore", "nota dell’autore", "nota dell'autore",
        "nota dell’autrice", "ndr", "n.d.r.", "nota",
    ],
    captions: &["foto", "fotografia", "immagine", "illustrazione", "grafico", "video", "mappa", "fonte", "credit", "didascalia"],
    share_requests: &[
        "condividi", "condividete", "per favore condividete", "per favore condividi", "salva questo", "salvate", "salva il post",
        "inoltra", "inoltrate", "tagga", "taggate", "fate girare", "passaparola", "diffondete",
    ],
    openers: &[
        "io", "noi", "ma", "e", "adesso", "ora", "questo", "già", "non", "no", "sì", "oggi", "è", "era", "nessuno", "tutto",
        "così", "poi",
    ],
    dangling: &[
        "di", "la", "il", "lo", "i", "gli", "le", "e", "o", "che", "in", "a", "per", "con", "un", "una", "uno", "del", "della",
        "dei", "delle", "al", "alla", "nel", "nella", "si", "non", "suo", "sua", "è", "come", "ma", "più", "senza", "su", "tra",
        "fra", "da", "dal", "dalla",
    ],
    see_also: &[
        "leggi anche", "leggi tutto", "per saperne di più", "vedi anche", "approfondimento", "correlati", "continua a leggere",
        "potrebbe interessarti", "potrebbe interessarti anche", "articoli correlati",
    ],
    site_lines: &[
        "pubblicità", "annuncio", "vai alla ricetta", "stampa ricetta", "vai al contenuto", "ascolta l’articolo",
        "ascolta questo articolo", "sponsorizzato", "contenuto sponsorizzato", "continua a leggere", "leggi tutto",
        "mostra altro", "copia link", "condividi articolo", "accedi", "visualizza nel browser",
    ],
    site_starts: &[
        "iscriviti", "iscrivetevi", "abbonati", "seguici", "seguiteci", "seguimi", "segui il canale", "unisciti", "condividi su",
        "condividi:", "condividi", "condividi con", "condividi questo", "tag", "etichette", "categorie", "categoria", "temi",
        "argomenti", "archiviato in", "pubblicato in", "pubblicato da", "scritto da", "l’autore", "informazioni sull’autore",
        "chi siamo", "tutti i diritti riservati", "riproduzione riservata", "copyright", "newsletter", "sostienici", "dona",
        "diventa socio", "altri articoli", "altro da", "articoli correlati", "post correlati", "leggi anche",
        "ti potrebbe interessare", "potrebbe interessarti", "i più letti", "articolo precedente", "articolo successivo",
        "post precedente", "precedente", "successivo", "torna su", "informativa sulla privacy", "cancella iscrizione",
        "disiscriviti", "lascia un commento", "commenti", "scarica l’app", "stampa", "salva", "contatti",
    ],
    site_buttons: &[
        "segui", "seguiti", "ascolta", "mi piace", "salva", "commenta", "condividi", "home", "menu", "aiuto", "privacy",
        "termini", "contatti", "stampa", "invia", "copia", "rispondi", "altro", "precedente", "successivo", "pubblicità",
        "facebook", "twitter", "whatsapp", "mi interessa", "parteciperò", "commenti", "iscriviti",
    ],
    mail_subject: &["oggetto"],
    mail_from: &["da", "mittente"],
    mail_date: &["data", "inviato"],
    mail_other: &["a", "rispondi a", "allegati"],
    author_box: &["scrive", "vive", "è", "lavora"],
};
