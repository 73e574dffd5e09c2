//! Polish.

use super::Words;

#[rustfmt::skip] // A table.
pub(super) const WORDS: Words = Words {
    language: "pl",
    by: &[
        "autor", "autorka", "autorzy", "tekst", "tekst i zdjęcia", "zdjęcia", "rozmawiał", "rozmawiała", "rozmowa", "opracowanie",
        "oprac.", "napisał", "napisała", "przez", "przekład", "tłumaczenie",
    ],
    published: &["opublikowano", "data", "data publikacji", "opublikowany", "dodano"],
    updated: &["aktualizacja", "zaktualizowano", "ostatnia aktualizacja", "zmieniono"],
    and: &["i", "oraz"],
    roles: &[
        "reporter", "reporterka", "dziennikarz", "dziennikarka", "redaktor", "redaktorka", "korespondent", "korespondentka",
        "fotograf", "redakcja", "publicysta",
    ],
    months: [
        &["stycznia", "styczeń", "sty"], &["lutego", "luty", "lut"], &["marca", "marzec", "mar"], &["kwietnia", "kwiecień", "kwi"], &["maja", "maj"], &["czerwca", "czerwiec", "cze"],
        &["lipca", "lipiec", "lip"], &["sierpnia", "sierpień", "sie"], &["września", "wrzesień", "wrz"], &["października", "październik", "paź"], &["listopada", "listopad", "lis"], &["grudnia", "grudzień", "gru"],
    ],
    weekdays: &["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
    glue: &["r", "o", "godz", "roku", "w"],
    units: &[
        "sekunda", "sekundę", "sekund", "minuta", "minutę", "minuty", "minut", "min", "godzina", "godzinę", "godziny", "godzin", "godz", "dzień", "dni",
        "tydzień", "tygodnie", "tygodni", "miesiąc", "miesiące", "miesięcy", "rok", "lata", "lat",
    ],
    ago: &["temu"],
    near_days: &["wczoraj", "dziś", "dzisiaj"],
    kickers: &["analiza", "opinia", "wywiad", "reportaż", "felieton", "recenzja", "komentarz", "pilne", "na żywo"],
    greetings: &[
        "cześć", "hej", "dzień dobry", "dobry wieczór", "drodzy", "droga", "drogi", "szanowni", "szanowny", "szanowna",
        "witajcie", "witam",
    ],
    farewells: &[
        "dziękuję", "dziękujemy", "dzięki", "pozdrawiam", "pozdrawiamy", "do zobaczenia", "do usłyszenia", "na razie",
        "z poważaniem", "ściskam", "serdeczności", "miłego", "miłej", "udanego", "wasz", "wasza",
    ],
    invitations: &[
        "w komentarzach", "w komentarzu", "napiszcie", "napisz", "dajcie znać", "daj znać", "podzielcie się", "podziel się",
        "odpowiedz", "co myślicie", "co sądzicie", "a wy", "a ty", "poniżej", "głosujcie",
    ],
    you: &["wy", "was", "wam", "wasz", "wasza", "wasze", "ty", "ciebie", "cię", "tobie", "twój", "twoja", "twoje", "państwo", "ktoś"],
    question: &[
        "co", "kto", "jaki", "jaka", "jakie", "który", "która", "które", "gdzie", "kiedy", "dlaczego", "czemu", "jak", "ile",
        "czy",
    ],
    corrections: &["sprostowanie", "korekta", "poprawka", "errata"],
    updates: &["aktualizacja", "edit", "edycja"],
    editor_notes: &["od redakcji", "przypis redakcji", "przyp. red", "uwaga", "nota"],
    captions: &["fot.", "fot", "zdjęcie", "zdjęcia", "foto", "grafika", "mapa", "źródło", "ilustracja"],
    share_requests: &["udostępnij", "udostępnijcie", "podaj dalej", "podajcie dalej", "zapisz ten", "wyślij to", "prześlij"],
    openers: &["ja", "my", "ale", "i", "a", "to", "teraz", "nikt", "wszyscy", "nie", "tak", "potem", "dziś"],
    dangling: &[
        "i", "w", "na", "z", "do", "o", "od", "za", "po", "przez", "dla", "nie", "że", "jak", "ale", "lub", "się", "jest", "przy",
        "ze", "we", "pod", "nad", "a",
    ],
    clock: &[],
    see_also: &[
        "czytaj też", "czytaj także", "czytaj więcej", "przeczytaj też", "przeczytaj także", "zobacz też", "zobacz także",
        "więcej",
    ],
    site_lines: &[
        "reklama", "przejdź do przepisu", "drukuj przepis", "przejdź do treści", "posłuchaj artykułu", "artykuł sponsorowany",
        "materiał sponsorowany", "czytaj dalej", "pokaż więcej", "kopiuj link", "zaloguj się",
    ],
    site_starts: &[
        "subskrybuj", "zasubskrybuj", "obserwuj nas", "śledź nas", "dołącz", "zapisz się", "udostępnij na", "udostępnij", "tagi",
        "etykiety", "kategorie", "kategoria", "tematy", "opublikowano w", "opublikowane przez", "autor:", "o autorze",
        "o autorce", "o nas", "wszelkie prawa zastrzeżone", "copyright", "newsletter", "wesprzyj", "wesprzyj nas", "więcej od",
        "więcej na", "czytaj też", "czytaj także", "zobacz także", "podobne artykuły", "podobne wpisy", "najczęściej czytane",
        "poprzedni wpis", "następny wpis", "poprzedni", "następny", "do góry", "polityka prywatności", "wypisz się",
        "zostaw komentarz", "dodaj komentarz", "komentarze", "pobierz aplikację", "drukuj", "zapisz", "kontakt", "źródło:",
    ],
    site_buttons: &[
        "obserwuj", "słuchaj", "lubię to", "zapisz", "komentuj", "udostępnij", "start", "menu", "pomoc", "prywatność", "kontakt",
        "drukuj", "wyślij", "kopiuj", "odpowiedz", "więcej", "poprzedni", "następny", "reklama", "komentarze",
    ],
    mail_subject: &["temat"],
    mail_from: &["od", "nadawca"],
    mail_date: &["data", "wysłano"],
    mail_other: &["do", "dw"],
    author_box: &["pisze", "mieszka", "pracuje"],
};
