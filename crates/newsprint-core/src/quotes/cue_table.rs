//! Cue verbs of six languages, as data: stems, endings, and the forms that no rule makes.
//!
//! The English stems are the reporting verbs that news prose uses (about 160 of them make 96 % of all cues in American news); the other lists
//! are their counterparts. Callers add their own with `Options::cue`.

use super::{
    cue::{ACT, AS, FRAME, Form, NAMES, NOUN, SAY, Stems, THINK},
    lexicon::Tongue,
};

/// Stems of English cue verbs, sorted.
#[rustfmt::skip]
const ENGLISH_STEMS: &[(&str, u8)] = &[
    ("accept", ACT), ("accuse", ACT), ("acknowledge", SAY), ("add", SAY), ("address", ACT | NOUN), ("admit", SAY), ("admonish", FRAME),
    ("advertise", ACT), ("advise", ACT), ("advocate", ACT), ("affirm", SAY), ("agree", SAY | ACT), ("aim", THINK | NOUN), ("air", ACT | NOUN),
    ("allege", SAY), ("announce", SAY), ("answer", SAY | NOUN), ("apologise", SAY | ACT), ("apologize", SAY | ACT), ("appeal", ACT | NOUN),
    ("applaud", FRAME), ("argue", SAY | ACT), ("ask", SAY | ACT), ("assail", FRAME), ("assert", SAY), ("assume", THINK), ("assure", SAY),
    ("attack", FRAME | NOUN), ("attest", SAY), ("back", ACT), ("bark", SAY), ("bash", FRAME), ("beg", SAY | ACT), ("begin", SAY),
    ("believe", THINK), ("bellow", SAY), ("berate", FRAME), ("bill", FRAME | NAMES | AS | NOUN), ("blame", FRAME | ACT | NOUN),
    ("blast", FRAME | NOUN), ("blog", SAY | NOUN), ("boast", SAY | NOUN), ("brag", SAY), ("brand", FRAME | NAMES | NOUN), ("calculate", THINK),
    ("call", SAY | FRAME | ACT | NAMES | NOUN), ("campaign", ACT | NOUN), ("caption", NAMES | NOUN), ("cast", FRAME | AS | NOUN),
    ("castigate", FRAME), ("caution", SAY), ("challenge", ACT | NOUN), ("chant", SAY | NOUN), ("characterise", FRAME), ("characterize", FRAME),
    ("charge", ACT | NOUN), ("cheer", SAY | NOUN), ("chide", FRAME | ACT), ("chime", SAY), ("christen", NAMES), ("chuckle", SAY),
    ("cite", SAY | ACT), ("claim", SAY | NOUN), ("clarify", SAY), ("commend", FRAME), ("comment", SAY | NOUN), ("compare", FRAME),
    ("complain", SAY | ACT), ("concede", SAY | ACT), ("concern", THINK | NOUN), ("conclude", SAY | THINK), ("concur", SAY),
    ("condemn", FRAME | ACT), ("confess", SAY), ("confide", SAY), ("confirm", SAY), ("congratulate", ACT), ("consider", FRAME | THINK),
    ("contend", SAY), ("continue", SAY), ("coo", SAY), ("counter", SAY | NOUN), ("crack", SAY), ("criticise", FRAME), ("criticize", FRAME),
    ("croak", SAY), ("crow", SAY | NOUN), ("cry", SAY | NOUN), ("deadpan", SAY), ("decide", ACT), ("declare", SAY | FRAME), ("decry", FRAME),
    ("deem", FRAME), ("defend", ACT), ("define", FRAME), ("deliver", ACT), ("demand", ACT | NOUN), ("denounce", FRAME), ("deny", SAY),
    ("depict", FRAME | AS), ("deride", FRAME), ("describe", FRAME), ("detail", ACT | NOUN), ("direct", ACT | NOUN), ("disagree", SAY),
    ("disclose", SAY), ("discuss", ACT), ("dislike", THINK), ("dismiss", FRAME), ("disparage", FRAME), ("dispute", ACT), ("doubt", THINK | NOUN),
    ("drawl", SAY), ("dream", THINK | NOUN), ("dub", FRAME | NAMES), ("e-mail", SAY), ("echo", SAY | NOUN), ("elaborate", SAY),
    ("email", SAY | NOUN), ("emblazon", NAMES), ("emphasise", SAY), ("emphasize", SAY), ("encourage", ACT), ("endorse", ACT), ("enjoy", THINK),
    ("enquire", SAY), ("enthuse", SAY), ("entitle", NAMES), ("envision", THINK), ("estimate", THINK | NOUN), ("evoke", ACT), ("exclaim", SAY),
    ("excoriate", FRAME), ("exhort", ACT), ("expect", THINK), ("explain", SAY), ("express", ACT), ("favor", THINK | NOUN), ("favour", THINK | NOUN),
    ("fear", THINK | NOUN), ("feel", THINK), ("figure", SAY | NOUN), ("find", FRAME | THINK | AS), ("finish", SAY), ("fire", SAY | NOUN),
    ("forecast", SAY), ("foresee", THINK), ("fume", SAY), ("go", SAY), ("grin", SAY | NOUN), ("gripe", SAY), ("groan", SAY), ("grouse", SAY),
    ("growl", SAY), ("grumble", SAY), ("guarantee", ACT), ("guess", THINK | NOUN), ("gush", SAY), ("hail", FRAME), ("hammer", FRAME | NOUN),
    ("hate", THINK | NOUN), ("headline", NAMES | NOUN), ("herald", FRAME), ("highlight", ACT | NOUN), ("hint", ACT), ("hiss", SAY),
    ("hold", SAY | NOUN), ("hope", THINK | NOUN), ("imagine", THINK), ("implore", ACT), ("imply", ACT), ("indicate", ACT), ("inform", SAY),
    ("inquire", SAY), ("inscribe", NAMES), ("insist", SAY), ("instruct", ACT | NOUN), ("insult", ACT), ("intend", THINK), ("interject", SAY),
    ("interpose", SAY), ("interrupt", SAY), ("intimate", ACT), ("intone", SAY), ("inveigh", ACT), ("invite", ACT), ("invoke", ACT),
    ("issue", ACT | NOUN), ("jeer", SAY), ("joke", SAY | NOUN), ("judge", FRAME | THINK | AS | NOUN), ("know", THINK | NAMES | AS | NOUN),
    ("label", FRAME | NAMES | NOUN), ("lambast", FRAME), ("lambaste", FRAME), ("lament", SAY), ("laud", FRAME), ("laugh", SAY | NOUN),
    ("learn", THINK), ("lecture", ACT | NOUN), ("like", THINK | NOUN), ("liken", FRAME), ("list", ACT | NOUN), ("lobby", ACT),
    ("love", THINK | NOUN), ("maintain", SAY), ("mark", NAMES | NOUN), ("marvel", SAY), ("mean", THINK | NOUN), ("mention", ACT),
    ("message", SAY | NOUN), ("moan", SAY), ("mock", FRAME), ("mumble", SAY), ("murmur", SAY), ("muse", SAY), ("mutter", SAY),
    ("name", FRAME | NAMES | NOUN), ("narrate", SAY), ("nickname", NAMES), ("note", SAY | NOUN), ("object", SAY | NOUN), ("observe", SAY),
    ("offer", ACT | NOUN), ("opine", SAY), ("oppose", ACT), ("order", ACT | NOUN), ("outline", ACT), ("paint", FRAME | AS | NOUN), ("pan", FRAME),
    ("paraphrase", SAY), ("pillory", FRAME), ("pipe", SAY), ("plan", THINK | NOUN), ("plead", SAY | ACT), ("pledge", SAY | ACT | NOUN),
    ("point", SAY | NOUN), ("portray", FRAME | AS), ("posit", SAY), ("position", FRAME | AS), ("post", SAY | ACT | NOUN),
    ("praise", FRAME | ACT | NOUN), ("preach", ACT), ("predict", SAY), ("prefer", THINK), ("presume", THINK), ("proclaim", SAY), ("profess", SAY),
    ("promise", SAY | ACT | NOUN), ("promote", ACT), ("pronounce", SAY), ("propose", SAY | ACT), ("protest", SAY | ACT | NOUN), ("publish", ACT),
    ("push", ACT | NOUN), ("put", SAY), ("question", SAY | ACT | NOUN), ("quip", SAY), ("quote", SAY | ACT | NOUN), ("rage", SAY),
    ("rail", SAY | ACT), ("rant", SAY | NOUN), ("rate", FRAME | NOUN), ("react", SAY), ("read", SAY), ("realise", THINK), ("realize", THINK),
    ("reason", SAY | NOUN), ("rebuff", ACT), ("rebuke", FRAME), ("rebut", ACT), ("recall", SAY), ("recite", SAY), ("reckon", SAY),
    ("recognise", ACT), ("recognize", ACT), ("recommend", ACT), ("record", SAY | NOUN), ("recount", SAY), ("refer", FRAME | AS), ("reference", ACT),
    ("refute", ACT), ("regard", FRAME | AS), ("regret", THINK | NOUN), ("reiterate", SAY), ("reject", ACT), ("relate", SAY),
    ("release", ACT | NOUN), ("remark", SAY | NOUN), ("remember", THINK), ("remind", SAY), ("rename", NAMES), ("repeat", SAY | ACT),
    ("reply", SAY | NOUN), ("report", SAY | NOUN), ("request", ACT | NOUN), ("require", ACT), ("respond", SAY), ("retort", SAY), ("retweet", SAY),
    ("reveal", SAY), ("rhapsodize", SAY), ("ridicule", FRAME | NOUN), ("rip", FRAME), ("roar", SAY | NOUN), ("rule", ACT | NOUN), ("salute", ACT),
    ("say", SAY), ("scoff", SAY), ("scold", FRAME), ("scream", SAY | NOUN), ("see", FRAME | THINK | AS), ("seek", THINK), ("share", SAY | NOUN),
    ("shoot", SAY), ("shout", SAY | NOUN), ("shriek", SAY), ("shrug", SAY | NOUN), ("sigh", SAY | NOUN), ("signal", ACT | NOUN), ("sing", SAY),
    ("skewer", FRAME), ("slam", FRAME), ("snap", SAY | NOUN), ("sneer", SAY), ("speak", SAY), ("specify", SAY), ("speculate", SAY),
    ("stammer", SAY), ("state", SAY | NOUN), ("stoke", ACT), ("stress", SAY), ("style", FRAME | NAMES | AS | NOUN), ("subtitle", NAMES),
    ("suggest", SAY), ("summarise", SAY), ("summarize", SAY), ("support", THINK | NOUN), ("suspect", THINK), ("swear", SAY | ACT), ("taunt", ACT),
    ("tease", ACT), ("tell", SAY), ("term", FRAME | NAMES), ("testify", SAY), ("text", SAY | NOUN), ("thank", ACT), ("theorise", SAY),
    ("theorize", SAY), ("think", THINK), ("threaten", ACT), ("thunder", SAY), ("title", NAMES | NOUN), ("tout", FRAME), ("trash", FRAME | NOUN),
    ("trumpet", ACT), ("tweet", SAY | NOUN), ("underline", SAY), ("understand", THINK), ("urge", SAY | ACT | NOUN), ("utter", ACT), ("vent", SAY),
    ("venture", SAY), ("view", FRAME | THINK | AS | NOUN), ("vilify", FRAME), ("voice", ACT | NOUN), ("volunteer", SAY | NOUN),
    ("vote", ACT | NOUN), ("vouch", SAY), ("vow", SAY | ACT | NOUN), ("want", THINK), ("warble", SAY), ("warn", SAY | ACT), ("weigh", SAY),
    ("welcome", ACT | NOUN), ("whisper", SAY | NOUN), ("wish", THINK | NOUN), ("wonder", SAY), ("worry", THINK | NOUN), ("write", SAY),
    ("yell", SAY | NOUN),
];

/// English forms that no ending explains, with their stem, sorted.
#[rustfmt::skip]
const ENGLISH_IRREGULAR: &[(&str, &str, Form)] = &[
    ("began", "begin", Form::Past), ("begun", "begin", Form::Participle), ("cast", "cast", Form::Past), ("felt", "feel", Form::Past),
    ("foresaw", "foresee", Form::Past), ("found", "find", Form::Past), ("goes", "go", Form::Present), ("gone", "go", Form::Participle),
    ("held", "hold", Form::Past), ("knew", "know", Form::Past), ("known", "know", Form::Participle), ("learnt", "learn", Form::Past),
    ("meant", "mean", Form::Past), ("put", "put", Form::Past), ("read", "read", Form::Past), ("said", "say", Form::Past),
    ("sang", "sing", Form::Past), ("saw", "see", Form::Past), ("says", "say", Form::Present), ("seen", "see", Form::Participle),
    ("shot", "shoot", Form::Past), ("sought", "seek", Form::Past), ("spoke", "speak", Form::Past), ("spoken", "speak", Form::Participle),
    ("swore", "swear", Form::Past), ("sworn", "swear", Form::Participle), ("thought", "think", Form::Past), ("told", "tell", Form::Past),
    ("understood", "understand", Form::Past), ("went", "go", Form::Past), ("written", "write", Form::Participle), ("wrote", "write", Form::Past),
];

/// Stems of German cue verbs, sorted.
#[rustfmt::skip]
const GERMAN_STEMS: &[(&str, u8)] = &[
    ("antwort", SAY), ("appellier", ACT), ("argumentier", SAY), ("ausdrück", SAY), ("ausführ", SAY), ("beantrag", ACT), ("bedauer", ACT | THINK),
    ("befürcht", THINK), ("befürwort", ACT), ("begründ", SAY), ("begrüß", ACT), ("behaupt", SAY), ("beklag", ACT), ("bekräftig", SAY | ACT),
    ("bekund", SAY), ("bemerk", SAY), ("bemängel", FRAME | ACT), ("benann", NAMES), ("bericht", SAY), ("berichtet", SAY), ("beschimpf", FRAME),
    ("beschuldig", ACT), ("beschwer", ACT), ("bestätig", SAY), ("beteuer", SAY), ("betitel", NAMES), ("beton", SAY), ("betont", SAY),
    ("betracht", THINK), ("beurteil", SAY), ("bewert", FRAME), ("bezeichn", FRAME), ("bezweifel", ACT | THINK), ("bilanzier", SAY), ("bitt", ACT),
    ("brandmark", FRAME), ("charakterisier", FRAME), ("dementier", ACT), ("denk", THINK), ("droh", ACT), ("einräum", SAY), ("einstuf", FRAME),
    ("einstuft", FRAME), ("empfiehl", ACT), ("entgegn", SAY), ("ergänz", SAY), ("erinner", SAY), ("erklär", SAY), ("erläuter", SAY),
    ("ermahn", SAY), ("erwart", THINK), ("erwider", SAY), ("erzähl", SAY), ("feststell", SAY), ("flüster", SAY), ("forder", ACT),
    ("formulier", SAY), ("frag", SAY), ("frohlock", SAY), ("füg", SAY), ("führ", SAY), ("fürcht", THINK), ("garantier", ACT), ("geb", SAY),
    ("gesteh", SAY), ("glaub", THINK), ("heb", SAY), ("heiß", SAY), ("heraus", SAY), ("hinzufüg", SAY), ("hoff", THINK), ("insistier", SAY),
    ("jubel", SAY), ("klag", SAY), ("klassifizier", FRAME), ("kommentier", SAY | FRAME), ("konstatier", SAY), ("konter", SAY),
    ("kritisier", FRAME | ACT), ("kündig", SAY | ACT), ("laut", SAY), ("lautet", SAY), ("leg", SAY), ("lehn", ACT), ("lob", SAY | FRAME),
    ("mach", SAY), ("mahn", SAY | ACT), ("mein", SAY), ("meint", THINK), ("meld", SAY), ("mitteil", SAY), ("mutmaß", SAY), ("nenn", NAMES | FRAME),
    ("plädier", SAY | ACT), ("post", SAY), ("prangert", FRAME), ("prognostizier", ACT), ("prophezei", SAY | ACT), ("präzisier", SAY), ("rat", ACT),
    ("rechn", THINK), ("rechtfertig", SAY | FRAME), ("resümier", SAY), ("ruf", SAY), ("räsonier", SAY), ("räum", SAY), ("rüg", FRAME), ("sag", SAY),
    ("scherz", SAY), ("schilder", FRAME), ("schimpf", SAY), ("schluchz", SAY), ("schreib", SAY), ("schwärm", SAY), ("schätz", THINK),
    ("seh", FRAME | AS), ("sicher", SAY), ("skandier", SAY), ("spott", SAY), ("sprech", SAY), ("stammel", SAY), ("staun", SAY), ("stell", SAY),
    ("streich", SAY), ("stuf", SAY), ("tadel", FRAME), ("tauf", NAMES), ("teil", SAY), ("titulier", FRAME), ("twitter", SAY),
    ("unterstell", SAY | ACT), ("unterstreich", SAY), ("urteil", SAY), ("vereinbar", ACT), ("vergleich", FRAME), ("verglich", FRAME),
    ("verlang", ACT), ("vermut", THINK), ("versicher", SAY), ("verspott", FRAME), ("versprech", SAY), ("verteidig", FRAME), ("verurteil", FRAME),
    ("verweis", ACT), ("veröffentlich", ACT), ("warn", SAY | ACT), ("weis", SAY), ("weiß", SAY), ("werf", ACT), ("wert", THINK), ("wiederhol", SAY),
    ("witzel", SAY), ("woll", THINK), ("wünsch", THINK), ("würdig", FRAME), ("zitier", SAY | ACT), ("äußer", SAY),
];

/// German forms that no ending explains, with their stem, sorted.
#[rustfmt::skip]
const GERMAN_IRREGULAR: &[(&str, &str, Form)] = &[
    ("angekündigt", "kündig", Form::Participle), ("bat", "bitt", Form::Past), ("baten", "bitt", Form::Past), ("betonte", "beton", Form::Past),
    ("bezeichnet", "bezeichn", Form::Participle), ("bittet", "bitt", Form::Present), ("dachte", "denk", Form::Past),
    ("denkt", "denk", Form::Present), ("eingestuft", "stuf", Form::Participle), ("erklärt", "erklär", Form::Participle),
    ("festgestellt", "stell", Form::Participle), ("gab", "geb", Form::Past), ("gaben", "geb", Form::Past),
    ("gefordert", "forder", Form::Participle), ("gefragt", "frag", Form::Participle), ("genannt", "nenn", Form::Participle),
    ("gesagt", "sag", Form::Participle), ("geschrieben", "schreib", Form::Participle), ("gesprochen", "sprech", Form::Participle),
    ("gestand", "gesteh", Form::Past), ("geäußert", "äußer", Form::Participle), ("gibt", "geb", Form::Present), ("heißt", "heiß", Form::Present),
    ("hervorgehoben", "heb", Form::Participle), ("hieß", "heiß", Form::Past), ("hob", "heb", Form::Past), ("lauten", "laut", Form::Present),
    ("lautet", "laut", Form::Present), ("lautete", "laut", Form::Past), ("lobte", "lob", Form::Past), ("mitgeteilt", "teil", Form::Participle),
    ("nannte", "nenn", Form::Past), ("nannten", "nenn", Form::Past), ("nennt", "nenn", Form::Present), ("rief", "ruf", Form::Past),
    ("riefen", "ruf", Form::Past), ("riet", "rat", Form::Past), ("rät", "rat", Form::Present), ("sah", "seh", Form::Past),
    ("sahen", "seh", Form::Past), ("schreiben", "schreib", Form::Present), ("schreibt", "schreib", Form::Present),
    ("schrieb", "schreib", Form::Past), ("schrieben", "schreib", Form::Past), ("sehen", "seh", Form::Present), ("sieht", "seh", Form::Present),
    ("sprach", "sprech", Form::Past), ("sprachen", "sprech", Form::Past), ("sprechen", "sprech", Form::Present),
    ("spricht", "sprech", Form::Present), ("strich", "streich", Form::Past), ("verglich", "vergleich", Form::Past),
    ("versprach", "sprech", Form::Past), ("verspricht", "sprech", Form::Present), ("vorgeworfen", "werf", Form::Participle),
    ("warf", "werf", Form::Past), ("warfen", "werf", Form::Past), ("weist", "weis", Form::Present), ("widersprach", "sprech", Form::Past),
    ("widerspricht", "sprech", Form::Present), ("wies", "weis", Form::Past), ("wiesen", "weis", Form::Past), ("wirft", "werf", Form::Present),
    ("zugesichert", "sicher", Form::Participle), ("zurückgewiesen", "weis", Form::Participle),
];

/// German endings, longest first.
#[rustfmt::skip]
const GERMAN_ENDINGS: &[(&str, Form)] = &[
    ("eten", Form::Past), ("end", Form::Ing), ("est", Form::Present), ("ete", Form::Past), ("ten", Form::Past), ("en", Form::Present),
    ("et", Form::Present), ("st", Form::Present), ("te", Form::Past), ("e", Form::Present), ("t", Form::Present),
];

/// Stems of French cue verbs, sorted.
#[rustfmt::skip]
const FRENCH_STEMS: &[(&str, u8)] = &[
    ("accus", ACT), ("admet", SAY), ("affirm", SAY), ("ajout", SAY), ("alert", SAY), ("amus", SAY), ("annonç", SAY), ("appel", NAMES),
    ("appell", NAMES), ("argu", SAY), ("argument", SAY), ("assur", SAY), ("avert", SAY), ("avou", SAY), ("baptis", NAMES), ("clam", SAY),
    ("comment", SAY), ("complèt", SAY), ("conclu", SAY), ("conclui", SAY), ("condamn", FRAME), ("confi", SAY), ("confirm", SAY),
    ("conseill", ACT), ("considèr", FRAME), ("considér", FRAME), ("constat", SAY), ("contest", ACT), ("corrig", SAY), ("craign", THINK),
    ("cri", SAY), ("critiqu", FRAME | ACT), ("croi", THINK), ("demand", SAY), ("di", SAY), ("dout", THINK), ("déclar", SAY), ("dém", SAY),
    ("dénonc", FRAME), ("déplor", SAY), ("détaill", SAY), ("enchaîn", SAY), ("espèr", THINK), ("espér", THINK), ("estim", SAY | THINK),
    ("exclam", SAY), ("exig", ACT), ("expliqu", SAY), ("fustig", FRAME), ("gliss", SAY), ("grogn", SAY), ("hurl", SAY), ("imagin", THINK),
    ("indign", SAY), ("indiqu", SAY), ("insist", SAY), ("interrog", SAY), ("intitul", NAMES), ("invit", ACT), ("ironis", SAY),
    ("jug", FRAME), ("justifi", SAY), ("lanc", SAY), ("li", SAY), ("lâch", SAY), ("martel", SAY), ("menac", ACT), ("murmur", SAY),
    ("ni", SAY), ("nomm", FRAME), ("not", SAY), ("nuanc", SAY), ("object", SAY), ("observ", SAY), ("oppos", SAY), ("parl", SAY),
    ("pens", THINK), ("pest", SAY), ("plaid", ACT), ("plaisant", SAY), ("poursuiv", SAY), ("press", ACT), ("prom", SAY), ("propos", ACT),
    ("précis", SAY), ("préven", SAY), ("prévoi", SAY), ("qualifi", FRAME), ("question", SAY), ("racont", SAY), ("raisonn", SAY),
    ("rappel", SAY), ("rappell", SAY), ("rebond", SAY), ("recommand", ACT), ("reconn", SAY), ("redout", THINK), ("refus", ACT),
    ("regrett", ACT), ("rejet", ACT), ("remarqu", SAY), ("renchér", SAY), ("repren", SAY), ("ri", SAY), ("réclam", ACT), ("répliqu", SAY),
    ("répond", SAY), ("répét", SAY), ("résum", SAY), ("rétorqu", SAY), ("révèl", SAY), ("salu", FRAME), ("signal", SAY), ("souffl", SAY),
    ("souhait", ACT | THINK), ("soulign", SAY), ("soupir", SAY), ("souri", SAY), ("sout", SAY), ("suggèr", SAY), ("supplie", SAY),
    ("surnomm", NAMES), ("tempèr", SAY), ("tien", SAY), ("tonn", SAY), ("trait", FRAME), ("tranch", SAY), ("témoign", SAY), ("veu", THINK),
    ("écri", SAY), ("étonn", SAY), ("évoqu", SAY),
];

/// French forms that no ending explains, with their stem, sorted.
#[rustfmt::skip]
const FRENCH_IRREGULAR: &[(&str, &str, Form)] = &[
    ("admet", "admet", Form::Present), ("admis", "admet", Form::Participle), ("appelle", "appell", Form::Present),
    ("averti", "avert", Form::Participle), ("avertit", "avert", Form::Present), ("conclu", "conclu", Form::Participle),
    ("conclut", "conclu", Form::Present), ("considère", "considèr", Form::Present), ("craint", "craign", Form::Present),
    ("croit", "croi", Form::Present), ("disait", "di", Form::Past), ("disant", "di", Form::Ing), ("disent", "di", Form::Present),
    ("dit", "di", Form::Present), ("dément", "dém", Form::Present), ("espère", "espèr", Form::Present), ("exclame", "exclam", Form::Present),
    ("exclamé", "exclam", Form::Participle), ("lancé", "lanc", Form::Participle), ("lit", "li", Form::Present), ("parle", "parl", Form::Present),
    ("parlent", "parl", Form::Present), ("parlé", "parl", Form::Participle), ("poursuit", "poursuiv", Form::Present),
    ("poursuivi", "poursuiv", Form::Participle), ("promet", "prom", Form::Present), ("promis", "prom", Form::Participle),
    ("prévenu", "préven", Form::Participle), ("prévient", "préven", Form::Present), ("prévint", "préven", Form::Past),
    ("rappelle", "rappell", Form::Present), ("rebondit", "rebond", Form::Present), ("reconnaît", "reconn", Form::Present),
    ("reconnu", "reconn", Form::Participle), ("renchérit", "renchér", Form::Present), ("reprend", "repren", Form::Present),
    ("rit", "ri", Form::Present), ("répond", "répond", Form::Present), ("répondait", "répond", Form::Past), ("répondent", "répond", Form::Present),
    ("répondu", "répond", Form::Participle), ("révèle", "révèl", Form::Present), ("révélé", "révèl", Form::Participle),
    ("s'exclame", "exclam", Form::Present), ("souffle", "souffl", Form::Present), ("soupire", "soupir", Form::Present),
    ("sourit", "souri", Form::Present), ("soutenu", "sout", Form::Participle), ("soutient", "sout", Form::Present),
    ("suggère", "suggèr", Form::Present), ("suggéré", "suggèr", Form::Participle), ("surenchérit", "renchér", Form::Present),
    ("tempère", "tempèr", Form::Present), ("tient", "tien", Form::Present), ("veut", "veu", Form::Present), ("écrit", "écri", Form::Present),
    ("écrivait", "écri", Form::Past), ("écrivent", "écri", Form::Present), ("évoque", "évoqu", Form::Present),
    ("évoqué", "évoqu", Form::Participle),
];

/// French endings, longest first.
#[rustfmt::skip]
const FRENCH_ENDINGS: &[(&str, Form)] = &[
    ("èrent", Form::Past), ("aient", Form::Past), ("ées", Form::Participle), ("ait", Form::Past), ("ant", Form::Ing), ("ent", Form::Present),
    ("era", Form::Present), ("ée", Form::Participle), ("és", Form::Participle), ("é", Form::Participle), ("a", Form::Past), ("e", Form::Present),
];

/// Stems of Spanish cue verbs, sorted.
#[rustfmt::skip]
const SPANISH_STEMS: &[(&str, u8)] = &[
    ("aclar", SAY), ("acot", SAY), ("acus", ACT), ("admit", SAY), ("advert", SAY), ("advirt", ACT), ("afirm", SAY), ("agradec", SAY),
    ("agreg", SAY), ("alert", SAY), ("amenaz", ACT), ("anunci", SAY), ("apel", ACT | SAY), ("apod", NAMES), ("apostill", SAY),
    ("apunt", SAY), ("argument", SAY), ("asegur", SAY), ("asever", SAY), ("aventur", SAY), ("añad", SAY), ("bautiz", NAMES), ("bram", SAY),
    ("brome", SAY), ("bromo", SAY), ("calific", FRAME), ("celebr", SAY), ("clam", SAY), ("coment", SAY), ("complet", SAY),
    ("conceptu", FRAME), ("conclu", SAY), ("conden", FRAME), ("confes", SAY), ("confirm", SAY), ("consider", FRAME | THINK), ("cont", SAY),
    ("contest", SAY), ("cre", THINK), ("critic", FRAME | ACT), ("dec", SAY), ("declar", SAY), ("defend", SAY), ("defin", FRAME),
    ("denomin", FRAME), ("denunci", SAY | FRAME), ("describ", FRAME), ("dese", THINK), ("destac", SAY), ("detall", SAY), ("elogi", FRAME),
    ("enfatiz", SAY), ("escrib", SAY), ("especific", SAY), ("esper", THINK), ("exclam", SAY), ("exig", ACT), ("explic", SAY),
    ("expon", SAY), ("expres", SAY), ("grit", SAY), ("habl", SAY), ("implor", ACT | SAY), ("indic", SAY), ("inform", SAY), ("insist", SAY),
    ("inst", ACT), ("ironiz", SAY), ("justific", SAY), ("lament", SAY), ("le", SAY), ("llam", NAMES), ("manifest", SAY), ("matiz", SAY),
    ("murmur", SAY), ("narr", SAY), ("neg", SAY), ("nombr", NAMES), ("ped", ACT), ("pens", THINK), ("precis", SAY), ("pregunt", SAY),
    ("promet", ACT | SAY), ("propon", ACT), ("propus", ACT), ("prosegu", SAY), ("public", SAY), ("puntualiz", SAY), ("quer", THINK),
    ("ratific", SAY), ("recalc", SAY), ("recapitul", SAY), ("rechaz", ACT), ("reclam", ACT), ("recomend", ACT), ("reconoc", SAY),
    ("record", SAY), ("recuerd", SAY), ("reiter", SAY), ("relat", SAY), ("remarc", SAY), ("remat", SAY), ("repet", SAY), ("replic", SAY),
    ("respond", SAY), ("resum", SAY), ("revel", SAY), ("sentenci", SAY), ("señal", SAY), ("sintetiz", SAY), ("sosten", SAY),
    ("sostuv", SAY), ("subray", SAY), ("suger", SAY), ("suspir", SAY), ("susurr", SAY), ("tach", FRAME), ("tem", THINK), ("tild", FRAME),
    ("titul", NAMES), ("transmit", SAY), ("tuite", SAY), ("urg", ACT), ("vaticin", SAY), ("zanj", SAY),
];

/// Spanish forms that no ending explains, with their stem, sorted.
#[rustfmt::skip]
const SPANISH_IRREGULAR: &[(&str, &str, Form)] = &[
    ("admite", "admit", Form::Present), ("admitió", "admit", Form::Past), ("advierte", "advert", Form::Present),
    ("advirtió", "advert", Form::Past), ("agradeció", "agradec", Form::Past), ("añade", "añad", Form::Present),
    ("añadieron", "añad", Form::Past), ("añadió", "añad", Form::Past), ("concluye", "conclu", Form::Present),
    ("concluyó", "conclu", Form::Past), ("cree", "cre", Form::Present), ("creen", "cre", Form::Present), ("cuenta", "cont", Form::Present),
    ("decía", "dec", Form::Past), ("decían", "dec", Form::Past), ("defendió", "defend", Form::Past), ("defiende", "defend", Form::Present),
    ("describe", "describ", Form::Present), ("describió", "describ", Form::Past), ("dice", "dec", Form::Present),
    ("dicen", "dec", Form::Present), ("dicho", "dec", Form::Participle), ("diciendo", "dec", Form::Ing), ("dijeron", "dec", Form::Past),
    ("dijo", "dec", Form::Past), ("escribe", "escrib", Form::Present), ("escribieron", "escrib", Form::Past),
    ("escribió", "escrib", Form::Past), ("escrito", "escrib", Form::Participle), ("expresa", "expres", Form::Present),
    ("expresó", "expres", Form::Past), ("expuso", "expon", Form::Past), ("habla", "habl", Form::Present), ("habló", "habl", Form::Past),
    ("insiste", "insist", Form::Present), ("insistió", "insist", Form::Past), ("leyó", "le", Form::Past), ("niega", "neg", Form::Present),
    ("niegan", "neg", Form::Present), ("pide", "ped", Form::Present), ("pidió", "ped", Form::Past), ("promete", "promet", Form::Present),
    ("prometió", "promet", Form::Past), ("propuso", "propon", Form::Past), ("prosiguió", "prosegu", Form::Past),
    ("publicó", "public", Form::Past), ("quiere", "quer", Form::Present), ("reconoce", "reconoc", Form::Present),
    ("reconoció", "reconoc", Form::Past), ("recuerda", "record", Form::Present), ("repite", "repet", Form::Present),
    ("repitió", "repet", Form::Past), ("replica", "replic", Form::Present), ("replicó", "replic", Form::Past),
    ("responde", "respond", Form::Present), ("respondieron", "respond", Form::Past), ("respondió", "respond", Form::Past),
    ("resume", "resum", Form::Present), ("resumió", "resum", Form::Past), ("sostiene", "sosten", Form::Present),
    ("sostuvo", "sosten", Form::Past), ("sugiere", "suger", Form::Present), ("sugirió", "suger", Form::Past),
    ("teme", "tem", Form::Present), ("transmitió", "transmit", Form::Past),
];

/// Spanish endings, longest first.
#[rustfmt::skip]
const SPANISH_ENDINGS: &[(&str, Form)] = &[
    ("aban", Form::Past), ("adas", Form::Participle), ("ados", Form::Participle), ("ando", Form::Ing), ("aron", Form::Past), ("ará", Form::Present),
    ("aba", Form::Past), ("ada", Form::Participle), ("ado", Form::Participle), ("an", Form::Present), ("ó", Form::Past), ("a", Form::Present),
];

/// Stems of Portuguese cue verbs, sorted.
#[rustfmt::skip]
const PORTUGUESE_STEMS: &[(&str, u8)] = &[
    ("ach", THINK), ("acrescent", SAY), ("acus", FRAME | ACT), ("admit", SAY), ("advert", SAY), ("afirm", SAY), ("alert", SAY),
    ("ameaç", ACT), ("anunci", SAY), ("apel", ACT | SAY), ("apelid", NAMES), ("apont", SAY), ("argument", SAY), ("arrisc", SAY),
    ("assegur", SAY), ("avali", SAY), ("batiz", NAMES), ("brinc", SAY), ("cham", FRAME), ("chamou", FRAME), ("classific", FRAME),
    ("cobr", ACT), ("coment", SAY), ("compar", SAY), ("complement", SAY), ("complet", SAY), ("conclu", SAY), ("conden", FRAME),
    ("condena", FRAME), ("confess", SAY), ("confirm", SAY), ("consider", FRAME), ("cont", SAY), ("cre", THINK),
    ("critic", SAY | FRAME | ACT), ("declar", SAY), ("defend", SAY), ("defin", FRAME), ("denomin", FRAME), ("desabaf", SAY),
    ("descrev", FRAME), ("dese", THINK), ("destac", SAY), ("detalh", SAY), ("diz", SAY), ("elogi", FRAME), ("enfatiz", SAY),
    ("enumer", SAY), ("esbravej", SAY), ("escrev", SAY), ("especific", SAY), ("esper", THINK), ("exclam", SAY), ("exig", ACT),
    ("explic", SAY), ("fal", SAY), ("garant", SAY), ("grit", SAY), ("indic", SAY), ("inform", SAY), ("insist", SAY), ("intitul", NAMES),
    ("ironiz", SAY), ("justific", SAY), ("lament", SAY), ("lembr", SAY), ("murmur", SAY), ("neg", ACT), ("nome", NAMES), ("not", SAY),
    ("observ", SAY), ("opin", SAY), ("ped", ACT), ("pens", THINK), ("pergunt", SAY), ("ponder", SAY), ("precis", SAY), ("promet", SAY),
    ("prop", ACT), ("prossegu", SAY), ("public", SAY), ("qualific", FRAME), ("quer", THINK), ("reclam", ACT), ("recomend", ACT),
    ("reconhec", SAY), ("reiter", SAY), ("rejeit", ACT), ("relat", SAY), ("repet", SAY), ("respond", SAY), ("ressalt", SAY),
    ("ressalv", SAY), ("resum", SAY), ("revel", SAY), ("salient", SAY), ("sintetiz", SAY), ("sublinh", SAY), ("suger", SAY),
    ("suspir", SAY), ("sussurr", SAY), ("sustent", SAY), ("tem", THINK),
];

/// Portuguese forms that no ending explains, with their stem, sorted.
#[rustfmt::skip]
const PORTUGUESE_IRREGULAR: &[(&str, &str, Form)] = &[
    ("acredita", "cre", Form::Present), ("admite", "admit", Form::Present), ("admitiu", "admit", Form::Past), ("adverte", "advert", Form::Present),
    ("advertiu", "advert", Form::Past), ("conclui", "conclu", Form::Present), ("concluiu", "conclu", Form::Past), ("conta", "cont", Form::Present),
    ("contou", "cont", Form::Past), ("crê", "cre", Form::Present), ("defende", "defend", Form::Present), ("defendeu", "defend", Form::Past),
    ("descreve", "descrev", Form::Present), ("descreveu", "descrev", Form::Past), ("disse", "diz", Form::Past), ("disseram", "diz", Form::Past),
    ("dito", "diz", Form::Participle), ("diz", "diz", Form::Present), ("dizem", "diz", Form::Present), ("dizendo", "diz", Form::Ing),
    ("dizia", "diz", Form::Past), ("escreve", "escrev", Form::Present), ("escreveu", "escrev", Form::Past), ("fala", "fal", Form::Present),
    ("falou", "fal", Form::Past), ("garante", "garant", Form::Present), ("garantiu", "garant", Form::Past), ("insiste", "insist", Form::Present),
    ("insistiu", "insist", Form::Past), ("pede", "ped", Form::Present), ("pediu", "ped", Form::Past), ("promete", "promet", Form::Present),
    ("prometeu", "promet", Form::Past), ("propôs", "prop", Form::Past), ("prosseguiu", "prossegu", Form::Past), ("quer", "quer", Form::Present),
    ("reconhece", "reconhec", Form::Present), ("reconheceu", "reconhec", Form::Past), ("repetiu", "repet", Form::Past),
    ("responde", "respond", Form::Present), ("respondeu", "respond", Form::Past), ("resume", "resum", Form::Present),
    ("resumiu", "resum", Form::Past), ("sugere", "suger", Form::Present), ("sugeriu", "suger", Form::Past), ("sustenta", "sustent", Form::Present),
    ("sustentou", "sustent", Form::Past), ("teme", "tem", Form::Present), ("temem", "tem", Form::Present),
];

/// Portuguese endings, longest first.
#[rustfmt::skip]
const PORTUGUESE_ENDINGS: &[(&str, Form)] = &[
    ("adas", Form::Participle), ("ados", Form::Participle), ("ando", Form::Ing), ("aram", Form::Past), ("ará", Form::Present), ("avam", Form::Past),
    ("ada", Form::Participle), ("ado", Form::Participle), ("ava", Form::Past), ("am", Form::Present), ("ou", Form::Past), ("a", Form::Present),
];

/// Stems of Italian cue verbs, sorted.
#[rustfmt::skip]
const ITALIAN_STEMS: &[(&str, u8)] = &[
    ("accus", ACT), ("afferm", SAY), ("aggiung", SAY), ("ammett", SAY), ("annunci", SAY), ("argoment", SAY), ("assicur", SAY),
    ("attacc", FRAME), ("augur", THINK), ("auspic", THINK), ("avvert", SAY), ("azzard", SAY), ("battezz", NAMES), ("boll", FRAME),
    ("chiam", FRAME), ("chied", ACT), ("comment", SAY), ("comunic", SAY), ("conclud", SAY), ("condann", FRAME), ("conferm", SAY),
    ("confess", SAY), ("consider", FRAME), ("consigli", ACT), ("contest", ACT), ("continu", SAY), ("cred", THINK), ("critic", FRAME | ACT),
    ("defin", FRAME), ("denunci", FRAME), ("descriv", FRAME), ("dettagli", SAY), ("dichiar", SAY), ("dir", SAY), ("domand", SAY),
    ("dubit", THINK), ("elogi", FRAME), ("esclam", SAY), ("esort", ACT | SAY), ("esult", SAY), ("etichett", FRAME), ("evidenzi", SAY),
    ("garant", SAY), ("giudic", FRAME), ("giustific", SAY), ("grid", SAY), ("immagin", THINK), ("incalz", SAY), ("inform", SAY),
    ("insist", SAY), ("intitol", NAMES), ("ipotizz", SAY), ("ironizz", SAY), ("lament", SAY), ("lanci", ACT), ("minacci", ACT),
    ("mormor", SAY), ("neg", SAY), ("not", SAY), ("obiett", SAY), ("osserv", SAY), ("parl", SAY), ("pens", THINK), ("precis", SAY),
    ("promett", SAY), ("propon", ACT), ("prosegu", SAY), ("puntualizz", SAY), ("qualific", FRAME), ("raccomand", ACT), ("raccont", SAY),
    ("rassicur", SAY), ("reclam", ACT), ("replic", SAY), ("riassum", SAY), ("ribad", SAY), ("riconosc", SAY), ("ricord", SAY),
    ("rifer", SAY), ("rifiut", ACT), ("rimarc", SAY), ("rincar", SAY), ("ripet", SAY), ("rispond", SAY), ("rivel", SAY),
    ("rivendic", ACT | SAY), ("sbott", SAY), ("sbrait", SAY), ("scherz", SAY), ("scriv", SAY), ("segnal", SAY), ("sentenzi", SAY),
    ("sintetizz", SAY), ("soprannom", NAMES), ("sorrid", SAY), ("sospir", SAY), ("sosten", SAY), ("sottoline", SAY), ("specific", SAY),
    ("sper", THINK), ("spieg", SAY), ("sugger", SAY), ("sussurr", SAY), ("tem", THINK), ("testimoni", SAY), ("tuon", SAY), ("vol", THINK),
];

/// Italian forms that no ending explains, with their stem, sorted.
#[rustfmt::skip]
const ITALIAN_IRREGULAR: &[(&str, &str, Form)] = &[
    ("aggiunge", "aggiung", Form::Present), ("aggiunse", "aggiung", Form::Past), ("aggiunto", "aggiung", Form::Participle),
    ("ammesso", "ammett", Form::Participle), ("ammette", "ammett", Form::Present), ("ammise", "ammett", Form::Past),
    ("avverte", "avvert", Form::Present), ("avvertito", "avvert", Form::Participle), ("chiede", "chied", Form::Present),
    ("chiese", "chied", Form::Past), ("chiesto", "chied", Form::Participle), ("conclude", "conclud", Form::Present),
    ("concluso", "conclud", Form::Participle), ("continua", "continu", Form::Present), ("crede", "cred", Form::Present),
    ("definisce", "defin", Form::Present), ("definito", "defin", Form::Participle), ("definì", "defin", Form::Past),
    ("descritto", "descriv", Form::Participle), ("descrive", "descriv", Form::Present), ("detto", "dir", Form::Participle),
    ("dice", "dir", Form::Present), ("dicendo", "dir", Form::Ing), ("diceva", "dir", Form::Past), ("dicono", "dir", Form::Present),
    ("disse", "dir", Form::Past), ("garantisce", "garant", Form::Present), ("parla", "parl", Form::Present), ("parlano", "parl", Form::Present),
    ("parlato", "parl", Form::Participle), ("promesso", "promett", Form::Participle), ("promette", "promett", Form::Present),
    ("propone", "propon", Form::Present), ("proposto", "propon", Form::Participle), ("prosegue", "prosegu", Form::Present),
    ("riassume", "riassum", Form::Present), ("ribadisce", "ribad", Form::Present), ("ribadito", "ribad", Form::Participle),
    ("riconosce", "riconosc", Form::Present), ("riferisce", "rifer", Form::Present), ("riferito", "rifer", Form::Participle),
    ("ripete", "ripet", Form::Present), ("ripeté", "ripet", Form::Past), ("risponde", "rispond", Form::Present), ("rispose", "rispond", Form::Past),
    ("risposto", "rispond", Form::Participle), ("scrisse", "scriv", Form::Past), ("scritto", "scriv", Form::Participle),
    ("scrive", "scriv", Form::Present), ("scrivono", "scriv", Form::Present), ("sorride", "sorrid", Form::Present),
    ("sostenuto", "sosten", Form::Participle), ("sostiene", "sosten", Form::Present), ("suggerisce", "sugger", Form::Present),
    ("teme", "tem", Form::Present), ("temono", "tem", Form::Present), ("vuole", "vol", Form::Present),
];

/// Italian endings, longest first.
#[rustfmt::skip]
const ITALIAN_ENDINGS: &[(&str, Form)] = &[
    ("arono", Form::Past), ("avano", Form::Past), ("ando", Form::Ing), ("erà", Form::Present), ("ano", Form::Present), ("ata", Form::Participle),
    ("ate", Form::Participle), ("ati", Form::Participle), ("ato", Form::Participle), ("ava", Form::Past), ("ò", Form::Past), ("a", Form::Present),
];

/// The stems of `tongue`.
pub(super) const fn stems(tongue: Tongue) -> &'static Stems {
    match tongue {
        Tongue::English => ENGLISH_STEMS,
        Tongue::German => GERMAN_STEMS,
        Tongue::French => FRENCH_STEMS,
        Tongue::Spanish => SPANISH_STEMS,
        Tongue::Portuguese => PORTUGUESE_STEMS,
        Tongue::Italian => ITALIAN_STEMS,
    }
}

/// The irregular forms of `tongue`.
pub(super) const fn irregular(tongue: Tongue) -> &'static [(&'static str, &'static str, Form)] {
    match tongue {
        Tongue::English => ENGLISH_IRREGULAR,
        Tongue::German => GERMAN_IRREGULAR,
        Tongue::French => FRENCH_IRREGULAR,
        Tongue::Spanish => SPANISH_IRREGULAR,
        Tongue::Portuguese => PORTUGUESE_IRREGULAR,
        Tongue::Italian => ITALIAN_IRREGULAR,
    }
}

/// The endings of `tongue`; none for English, whose forms are made by rule.
pub(super) fn endings(tongue: Tongue) -> &'static [(&'static str, Form)] {
    match tongue {
        Tongue::English => &[],
        Tongue::German => GERMAN_ENDINGS,
        Tongue::French => FRENCH_ENDINGS,
        Tongue::Spanish => SPANISH_ENDINGS,
        Tongue::Portuguese => PORTUGUESE_ENDINGS,
        Tongue::Italian => ITALIAN_ENDINGS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_sorted_and_every_irregular_form_has_its_stem() {
        let tongues = [
            Tongue::English,
            Tongue::German,
            Tongue::French,
            Tongue::Spanish,
            Tongue::Portuguese,
            Tongue::Italian,
        ];
        for tongue in tongues {
            assert!(stems(tongue).windows(2).all(|pair| pair[0].0 < pair[1].0), "{tongue:?}");
            assert!(irregular(tongue).windows(2).all(|pair| pair[0].0 < pair[1].0), "{tongue:?}");
            assert!(endings(tongue).windows(2).all(|pair| pair[0].0.len() >= pair[1].0.len()), "{tongue:?}");
            for (form, stem, _) in irregular(tongue) {
                assert!(stems(tongue).iter().any(|(known, _)| known == stem), "{form}");
            }
        }
    }
}
