//! German words that show how a sentence is built: articles, prepositions, pronouns, frequent verbs, roles of people.

use super::class::{
    ADV, BE, COORD, DET, HAVE, KONJ, MODAL, NOT, OBJ, OBLIQUE, OWN, PARTICLE, PREP, QUANT, REL, ROLE, SOME,
    SUB, SUBJ, TIME, VERB,
};

/// Lower case, sorted.
#[rustfmt::skip]
pub(super) const WORDS: &[(&str, u32)] = &[
    ("ab", PREP), ("abend", TIME), ("aber", COORD), ("abgeordnete", ROLE), ("abgeordneter", ROLE), ("acht", DET | QUANT), ("al", PARTICLE),
    ("alle", DET | SOME), ("allen", DET | OBLIQUE), ("allerdings", ADV), ("alles", SOME), ("als", PREP | SUB), ("also", ADV), ("am", PREP),
    ("an", PREP), ("andere", DET | SOME), ("anderen", DET | OBLIQUE), ("anderer", DET), ("angeblich", ADV), ("angesichts", PREP), ("anhand", PREP),
    ("ans", PREP), ("anschließend", ADV), ("anwalt", ROLE), ("anwältin", ROLE), ("april", TIME), ("arbeitet", VERB), ("arbeitete", VERB),
    ("auch", ADV), ("auf", PREP), ("aufgrund", PREP), ("aufs", PREP), ("august", TIME), ("aus", PREP), ("ausdrücklich", ADV), ("autor", ROLE),
    ("autorin", ROLE), ("außenminister", ROLE), ("außer", PREP), ("außerdem", ADV), ("außerhalb", PREP), ("bald", ADV), ("bedeutet", VERB),
    ("begann", VERB), ("begannen", VERB), ("beginnt", VERB), ("bei", PREP), ("beide", DET | SOME), ("beiden", DET | OBLIQUE), ("beides", SOME),
    ("beim", PREP), ("ben", PARTICLE), ("bereits", ADV), ("besonders", ADV), ("bestand", VERB), ("bestanden", VERB), ("bestehe", KONJ),
    ("besteht", VERB), ("bevor", SUB), ("bezüglich", PREP), ("bin", BE | PARTICLE), ("bis", PREP | SUB), ("bischof", ROLE), ("bisher", ADV),
    ("bleibe", KONJ), ("bleibt", VERB), ("blieb", VERB), ("blieben", VERB), ("brachte", VERB), ("brachten", VERB), ("bringt", VERB),
    ("bundeskanzler", ROLE), ("bundeskanzlerin", ROLE), ("bürgermeister", ROLE), ("bürgermeisterin", ROLE), ("chef", ROLE), ("chefin", ROLE),
    ("da", SUB | ADV | PARTICLE), ("dabei", ADV), ("dafür", ADV), ("dagegen", ADV), ("daher", ADV), ("damals", ADV), ("damit", SUB | ADV),
    ("danach", ADV), ("dann", ADV), ("daran", ADV), ("darauf", ADV), ("daraufhin", ADV), ("daraus", ADV), ("darf", MODAL), ("darin", ADV),
    ("darüber", ADV), ("das", DET), ("dass", SUB), ("davon", ADV), ("davor", ADV), ("dazu", ADV), ("daß", SUB), ("de", PARTICLE), ("dein", OWN),
    ("deine", OWN), ("del", PARTICLE), ("dem", DET | OBLIQUE), ("demnach", ADV), ("den", DET | OBLIQUE), ("denn", COORD), ("dennoch", ADV),
    ("der", DET), ("deren", OWN | OBLIQUE | REL), ("derzeit", ADV), ("des", DET | OBLIQUE), ("deshalb", ADV), ("dessen", OWN | OBLIQUE | REL),
    ("deswegen", ADV), ("dezember", TIME), ("di", PARTICLE), ("dich", OBJ), ("die", DET), ("dienstag", TIME), ("diese", DET),
    ("diesem", DET | OBLIQUE), ("diesen", DET | OBLIQUE), ("dieser", DET), ("dieses", DET), ("dir", OBJ), ("direktor", ROLE), ("direktorin", ROLE),
    ("doch", COORD), ("donnerstag", TIME), ("dort", ADV), ("dr", ROLE), ("drei", DET | QUANT), ("du", SUBJ), ("durch", PREP), ("durfte", MODAL),
    ("durften", MODAL), ("dürfe", MODAL | KONJ), ("dürfen", MODAL), ("dürfte", MODAL), ("dürften", KONJ), ("ebenfalls", ADV), ("ebenso", ADV),
    ("eher", ADV), ("ein", DET), ("eine", DET), ("einem", DET | OBLIQUE), ("einen", DET | OBLIQUE), ("einer", DET | OBLIQUE),
    ("eines", DET | OBLIQUE), ("einige", DET | SOME), ("einigen", DET | OBLIQUE), ("einmal", ADV), ("el", PARTICLE), ("elf", DET | QUANT),
    ("endete", VERB), ("entgegen", PREP), ("entstand", VERB), ("er", SUBJ), ("erhielt", VERB), ("erhielten", VERB), ("erhält", VERB), ("erneut", ADV),
    ("es", SUBJ), ("etwa", ADV), ("etwas", SOME), ("euch", OBJ), ("euer", OWN), ("eure", OWN), ("experte", ROLE), ("expertin", ROLE), ("falls", SUB),
    ("fand", VERB), ("fanden", VERB), ("fast", ADV), ("februar", TIME), ("ferner", ADV), ("fiel", VERB), ("fielen", VERB), ("finanzminister", ROLE),
    ("findet", VERB), ("folgt", VERB), ("folgte", VERB), ("folgten", VERB), ("forscher", ROLE), ("forscherin", ROLE), ("frau", ROLE),
    ("freitag", TIME), ("fällt", VERB), ("führt", VERB), ("führte", VERB), ("führten", VERB), ("fünf", DET | QUANT), ("für", PREP), ("gab", VERB),
    ("gaben", VERB), ("galt", VERB), ("ganz", ADV), ("gebe", KONJ), ("gegen", PREP), ("gegenüber", PREP), ("gehabt", HAVE), ("gehe", KONJ),
    ("geht", VERB), ("gehört", VERB), ("gehörte", VERB), ("gemäß", PREP), ("generalsekretär", ROLE), ("geplant", ADV), ("geschäftsführer", ROLE),
    ("geschäftsführerin", ROLE), ("gestern", ADV), ("gewann", VERB), ("gewannen", VERB), ("gewesen", BE), ("geworden", BE), ("gibt", VERB),
    ("gilt", VERB), ("ging", VERB), ("gingen", VERB), ("gleichzeitig", ADV), ("habe", HAVE | KONJ), ("haben", HAVE), ("hat", HAVE), ("hatte", HAVE),
    ("hatten", HAVE), ("heißen", VERB), ("heißt", VERB), ("herr", ROLE), ("heute", ADV), ("hielt", VERB), ("hielten", VERB), ("hier", ADV),
    ("hierauf", ADV), ("hierfür", ADV), ("hierzu", ADV), ("hinaus", ADV), ("hingegen", ADV), ("hinsichtlich", PREP), ("hinter", PREP), ("hinzu", ADV),
    ("hunderte", DET | QUANT), ("hätte", HAVE | KONJ), ("hätten", HAVE | KONJ), ("ibn", PARTICLE), ("ich", SUBJ), ("ihm", OBJ), ("ihn", OBJ),
    ("ihnen", OBJ), ("ihr", OWN | SUBJ), ("ihre", OWN), ("ihrem", OWN | OBLIQUE), ("ihren", OWN | OBLIQUE), ("ihrer", OWN | OBLIQUE),
    ("ihres", OWN | OBLIQUE), ("im", PREP), ("immer", ADV), ("in", PREP), ("indem", SUB), ("infolge", PREP), ("innenminister", ROLE),
    ("innerhalb", PREP), ("ins", PREP), ("insbesondere", ADV), ("insgesamt", ADV), ("inzwischen", ADV), ("ist", BE), ("jahr", TIME), ("jahre", TIME),
    ("jahren", TIME), ("januar", TIME), ("jede", DET), ("jedem", DET | OBLIQUE), ("jeden", DET | OBLIQUE), ("jeder", DET), ("jedes", DET),
    ("jedoch", ADV), ("jemand", SOME), ("jene", DET), ("jenem", DET | OBLIQUE), ("jenen", DET | OBLIQUE), ("jener", DET), ("jenes", DET),
    ("jetzt", ADV), ("juli", TIME), ("juni", TIME), ("jüngst", ADV), ("kam", VERB), ("kamen", VERB), ("kann", MODAL), ("kanzler", ROLE),
    ("kanzlerin", ROLE), ("kardinal", ROLE), ("kein", DET), ("keine", DET), ("keinem", DET | OBLIQUE), ("keinen", DET | OBLIQUE), ("komme", KONJ),
    ("kommt", VERB), ("konnte", MODAL), ("konnten", MODAL), ("kostet", VERB), ("kostete", VERB), ("könig", ROLE), ("königin", ROLE),
    ("könne", MODAL | KONJ), ("können", MODAL), ("könnte", MODAL), ("könnten", MODAL | KONJ), ("kürzlich", ADV), ("la", PARTICLE), ("lag", VERB),
    ("lagen", VERB), ("landrat", ROLE), ("landrätin", ROLE), ("landwirt", ROLE), ("landwirtin", ROLE), ("laut", PREP), ("le", PARTICLE),
    ("lebt", VERB), ("lebte", VERB), ("legt", VERB), ("legte", VERB), ("legten", VERB), ("leiter", ROLE), ("leiterin", ROLE), ("letztlich", ADV),
    ("lief", VERB), ("liefen", VERB), ("liefert", VERB), ("liegt", VERB), ("ließ", MODAL | VERB), ("ließen", VERB), ("lässt", MODAL), ("läuft", VERB),
    ("macht", VERB), ("machte", VERB), ("machten", VERB), ("mag", MODAL), ("mai", TIME), ("man", SUBJ), ("manche", DET | SOME), ("manchmal", ADV),
    ("mehr", ADV), ("mehrere", DET), ("mehreren", DET | OBLIQUE), ("mehrfach", ADV), ("mein", OWN), ("meine", OWN), ("meinem", OWN | OBLIQUE),
    ("meinen", OWN | OBLIQUE), ("meiner", OWN | OBLIQUE), ("meines", OWN | OBLIQUE), ("mich", OBJ), ("minister", ROLE), ("ministerin", ROLE),
    ("ministerpräsident", ROLE), ("ministerpräsidentin", ROLE), ("mir", OBJ), ("mit", PREP), ("mithilfe", PREP), ("mittag", TIME), ("mittels", PREP),
    ("mittlerweile", ADV), ("mittwoch", TIME), ("monat", TIME), ("monate", TIME), ("montag", TIME), ("montagabend", TIME), ("morgen", ADV | TIME),
    ("muss", MODAL), ("musste", MODAL), ("mussten", MODAL), ("märz", TIME), ("möchte", MODAL), ("möchten", MODAL), ("mögen", MODAL),
    ("möglicherweise", ADV), ("müsse", MODAL | KONJ), ("müssen", MODAL), ("müsste", MODAL | KONJ), ("müssten", KONJ), ("nach", PREP),
    ("nachdem", SUB), ("nachmittag", TIME), ("nacht", TIME), ("nahm", VERB), ("nahmen", VERB), ("neben", PREP), ("neun", DET | QUANT), ("nicht", NOT),
    ("nichts", SOME), ("nie", NOT), ("niemals", NOT), ("niemand", SOME), ("nimmt", VERB), ("noch", ADV), ("november", TIME), ("nun", ADV),
    ("nur", ADV), ("ob", SUB), ("oberbürgermeister", ROLE), ("oberbürgermeisterin", ROLE), ("oberhalb", PREP), ("obwohl", SUB), ("oder", COORD),
    ("offenbar", ADV), ("oft", ADV), ("ohne", PREP), ("oktober", TIME), ("papst", ROLE), ("per", PREP), ("pfarrer", ROLE), ("planen", VERB),
    ("plant", VERB), ("plante", VERB), ("planten", VERB), ("prinz", ROLE), ("pro", PREP), ("prof", ROLE), ("professor", ROLE), ("professorin", ROLE),
    ("präsident", ROLE), ("präsidentin", ROLE), ("richter", ROLE), ("richterin", ROLE), ("rund", ADV), ("samstag", TIME), ("samt", PREP),
    ("saß", VERB), ("schauspieler", ROLE), ("schauspielerin", ROLE), ("scheint", VERB), ("schien", VERB), ("schließlich", ADV), ("schließt", VERB),
    ("schon", ADV), ("sechs", DET | QUANT), ("sehr", ADV), ("sei", BE | KONJ), ("seien", BE | KONJ), ("sein", OWN | BE), ("seine", OWN),
    ("seinem", OWN | OBLIQUE), ("seinen", OWN | OBLIQUE), ("seiner", OWN | OBLIQUE), ("seines", OWN | OBLIQUE), ("seit", PREP), ("seitens", PREP),
    ("selbst", ADV), ("senator", ROLE), ("september", TIME), ("setzt", VERB), ("setzte", VERB), ("setzten", VERB), ("sich", OBJ), ("sie", SUBJ),
    ("sieben", DET | QUANT), ("sind", BE), ("sitzt", VERB), ("so", ADV), ("sobald", SUB), ("sogar", ADV), ("solange", SUB), ("soll", MODAL),
    ("solle", MODAL | KONJ), ("sollen", MODAL), ("sollte", MODAL), ("sollten", MODAL | KONJ), ("somit", ADV), ("sondern", COORD), ("sonnabend", TIME),
    ("sonntag", TIME), ("sowie", COORD), ("sprecher", ROLE), ("sprecherin", ROLE), ("später", ADV), ("staatsanwalt", ROLE), ("stand", VERB),
    ("standen", VERB), ("starb", VERB), ("starben", VERB), ("statt", PREP), ("stattdessen", ADV), ("stehe", KONJ), ("steht", VERB), ("stellt", VERB),
    ("stellte", VERB), ("stellten", VERB), ("streicht", VERB), ("sämtliche", DET), ("tag", TIME), ("tage", TIME), ("tagen", TIME),
    ("tausende", DET | QUANT), ("trainer", ROLE), ("trainerin", ROLE), ("trat", VERB), ("traten", VERB), ("tritt", VERB), ("trotz", PREP),
    ("trotzdem", ADV), ("trug", VERB), ("trägt", VERB), ("uhr", TIME), ("um", PREP), ("und", COORD), ("uns", OBJ), ("unser", OWN), ("unsere", OWN),
    ("unserem", OWN | OBLIQUE), ("unseren", OWN | OBLIQUE), ("unserer", OWN | OBLIQUE), ("unseres", OWN | OBLIQUE), ("unter", PREP),
    ("ursprünglich", ADV), ("van", PARTICLE), ("verlor", VERB), ("vermutlich", ADV), ("verteidigungsminister", ROLE), ("viele", DET | SOME),
    ("vielen", DET | OBLIQUE), ("vielleicht", ADV), ("vier", DET | QUANT), ("vom", PREP), ("von", PREP | PARTICLE), ("vor", PREP),
    ("vorgestern", ADV), ("vormittag", TIME), ("vorsitzende", ROLE), ("vorsitzenden", ROLE), ("vorsitzender", ROLE), ("war", BE), ("waren", BE),
    ("warum", SUB), ("wegen", PREP), ("weil", SUB), ("weiter", ADV), ("weitere", DET), ("weiterhin", ADV), ("welche", REL), ("welchem", REL),
    ("welchen", REL), ("welcher", REL), ("welches", REL), ("weniger", ADV), ("wenn", SUB), ("werde", BE | KONJ), ("werden", BE), ("weshalb", SUB),
    ("wie", PREP | SUB), ("wieder", ADV), ("wiederholt", ADV), ("wiederum", ADV), ("wieso", SUB), ("will", MODAL), ("wir", SUBJ), ("wird", BE),
    ("wirkt", VERB), ("wirkte", VERB), ("wo", SUB), ("wobei", SUB), ("woche", TIME), ("wochen", TIME), ("wochenende", TIME), ("wodurch", SUB),
    ("wohnt", VERB), ("wohnte", VERB), ("wolle", MODAL | KONJ), ("wollen", MODAL), ("wollte", MODAL), ("wollten", MODAL), ("womit", SUB),
    ("wonach", SUB), ("worden", BE), ("wuchs", VERB), ("wurde", BE | VERB), ("wurden", BE), ("wächst", VERB), ("während", PREP | SUB),
    ("wäre", BE | KONJ), ("wären", BE | KONJ), ("wörtlich", ADV), ("würde", BE | KONJ), ("würden", BE | KONJ), ("zahlreiche", DET | QUANT),
    ("zehn", DET | QUANT), ("zeigt", VERB), ("zeigte", VERB), ("zeigten", VERB), ("zieht", VERB), ("zog", VERB), ("zogen", VERB), ("zu", PREP),
    ("zudem", ADV), ("zufolge", ADV), ("zugleich", ADV), ("zuletzt", ADV), ("zum", PREP), ("zunächst", ADV), ("zur", PREP), ("zuvor", ADV),
    ("zwar", ADV), ("zwei", DET | QUANT), ("zwischen", PREP), ("zwölf", DET | QUANT), ("öffentlich", ADV), ("über", PREP),
];

/// Past forms of strong and mixed verbs, which no ending shows, sorted.
#[rustfmt::skip]
const STRONG: &[&str] = &[
    "aß", "band", "barg", "bat", "befahl", "begann", "blieb", "blies", "bog", "bot", "brach", "brachte", "brannte", "briet", "buk",
    "dachte", "drang", "drosch", "fahl", "fand", "fiel", "fing", "flocht", "flog", "floh", "floss", "fraß", "fror", "fuhr", "gab", "galt",
    "ging", "glich", "glitt", "goss", "griff", "grub", "half", "hieb", "hielt", "hieß", "hing", "hob", "kam", "kannte", "klang", "kniff",
    "kroch", "lag", "las", "lief", "lieh", "ließ", "litt", "log", "lud", "maß", "mied", "nahm", "nannte", "pfiff", "pries", "quoll",
    "rang", "rann", "rannte", "rief", "riet", "riss", "ritt", "roch", "sah", "sandte", "sang", "sank", "sann", "saß", "schied", "schien",
    "schlang", "schlich", "schlief", "schloss", "schlug", "schnitt", "schob", "schor", "schoss", "schrak", "schrie", "schrieb", "schritt",
    "schuf", "schwamm", "schwand", "schwang", "schwieg", "schwoll", "schwor", "sog", "spann", "spie", "sprach", "sprang", "stach", "stahl",
    "stand", "stank", "starb", "stieg", "stieß", "strich", "stritt", "tat", "traf", "trank", "trat", "trieb", "trog", "trug", "wand",
    "wandte", "warb", "warf", "wich", "wies", "wob", "wog", "wuchs", "wusch", "wusste", "zog", "zwang",
];

/// Prefixes that verbs take, the longer before what they begin with.
#[rustfmt::skip]
const PREFIXES: [&str; 28] = [
    "zurück", "zusammen", "hinter", "wider", "unter", "über", "nach", "fest", "fort", "miss", "auf", "aus", "bei", "ein", "emp", "ent", "her",
    "hin", "los", "mit", "ver", "vor", "weg", "zer", "ab", "an", "be", "er",
];

/// Whether `word` (lower case) is the past form of a strong verb: warb, beschloss, entschieden is none.
pub(super) fn is_strong_past(word: &str) -> bool {
    let strong = |form: &str| {
        STRONG.binary_search(&form).is_ok()
            || form.strip_suffix("en").is_some_and(|form| STRONG.binary_search(&form).is_ok())
            || form
                .strip_suffix('n')
                .is_some_and(|form| form.ends_with('e') && STRONG.binary_search(&form).is_ok())
    };
    strong(word) || PREFIXES.iter().any(|prefix| word.strip_prefix(prefix).is_some_and(strong))
}
