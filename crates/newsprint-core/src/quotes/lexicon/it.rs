//! Italian words that show how a sentence is built: articles, prepositions, pronouns, frequent verbs, roles of people.

use super::class::{
    ADV, BE, COORD, DET, HAVE, MODAL, NOT, OBJ, OWN, PARTICLE, PREP, QUANT, REL, ROLE, SOME, SUB, SUBJ, TIME,
    VERB,
};

/// Lower case, sorted.
#[rustfmt::skip]
pub(super) const WORDS: &[(&str, u32)] = &[
    ("a", PREP), ("ad", PREP), ("adesso", ADV), ("agli", DET), ("agosto", TIME), ("ai", DET | PREP), ("al", DET | PREP), ("alcune", DET),
    ("alcuni", DET | SOME), ("all'", DET | PREP), ("alla", DET | PREP), ("alle", DET | PREP), ("allo", DET), ("allora", ADV), ("altra", DET),
    ("altre", DET), ("altri", DET | SOME), ("altro", DET), ("anche", ADV), ("ancora", ADV), ("anno", TIME), ("apre", VERB), ("aprile", TIME),
    ("aprì", VERB), ("arrivò", VERB), ("avere", HAVE), ("aveva", HAVE), ("avevano", HAVE), ("avrebbe", HAVE), ("avrà", HAVE), ("avuto", HAVE),
    ("avvocata", ROLE), ("avvocato", ROLE), ("bene", ADV), ("che", SUB), ("chiude", VERB), ("chiuse", VERB), ("ci", OBJ), ("cinque", DET | QUANT),
    ("come", PREP | SUB), ("con", PREP), ("contro", PREP), ("così", ADV), ("cui", REL), ("d'", PREP), ("da", PREP | PARTICLE), ("dal", DET | PREP),
    ("dall'", PREP), ("dalla", DET | PREP), ("de", PARTICLE), ("degli", DET | PREP), ("dei", DET | PREP | PARTICLE), ("del", DET | PREP | PARTICLE),
    ("dell'", DET | PREP), ("della", DET | PREP | PARTICLE), ("delle", DET | PREP), ("dello", DET | PREP | PARTICLE), ("deputata", ROLE),
    ("deputato", ROLE), ("deve", MODAL), ("devono", MODAL), ("di", PREP | PARTICLE), ("dicembre", TIME), ("dieci", DET | QUANT), ("diede", VERB),
    ("direttore", ROLE), ("direttrice", ROLE), ("domani", ADV), ("domenica", TIME), ("don", ROLE), ("dopo", PREP | ADV), ("dott", ROLE),
    ("dottore", ROLE), ("dottoressa", ROLE), ("dove", SUB), ("doveva", MODAL), ("dovrebbe", MODAL), ("due", DET | QUANT), ("durante", PREP),
    ("dà", VERB), ("e", COORD), ("ebbe", VERB), ("ed", COORD), ("egli", SUBJ), ("ella", SUBJ), ("entrambi", DET), ("era", BE), ("erano", BE),
    ("esce", VERB), ("essere", BE), ("essi", SUBJ), ("fa", VERB), ("fanno", VERB), ("febbraio", TIME), ("fece", VERB), ("forse", ADV), ("fra", PREP),
    ("fu", BE), ("furono", BE), ("gennaio", TIME), ("giorno", TIME), ("giovedì", TIME), ("giudice", ROLE), ("giugno", TIME), ("già", ADV),
    ("gli", DET | OBJ), ("governatore", ROLE), ("ha", HAVE), ("hanno", HAVE), ("i", DET), ("ieri", ADV), ("il", DET), ("in", PREP), ("infine", ADV),
    ("iniziò", VERB), ("inoltre", ADV), ("io", SUBJ), ("l'", DET), ("la", DET | PARTICLE), ("lavora", VERB), ("le", DET | PARTICLE), ("lei", SUBJ),
    ("lo", DET | OBJ | PARTICLE), ("loro", OWN | SUBJ), ("luglio", TIME), ("lui", SUBJ), ("lunedì", TIME), ("lì", ADV), ("ma", COORD),
    ("maggio", TIME), ("mai", NOT), ("male", ADV), ("martedì", TIME), ("marzo", TIME), ("mattina", TIME), ("meno", ADV), ("mentre", SUB),
    ("mercoledì", TIME), ("mese", TIME), ("mette", VERB), ("mi", OBJ), ("mia", OWN), ("ministra", ROLE), ("ministro", ROLE), ("mio", OWN),
    ("mise", VERB), ("molte", DET), ("molti", DET | SOME), ("molto", ADV), ("ne", OBJ), ("nei", DET), ("nel", DET | PREP), ("nell'", DET | PREP),
    ("nella", DET | PREP), ("nelle", DET), ("nessun", DET), ("nessuna", DET), ("nessuno", SOME), ("niente", SOME), ("noi", SUBJ), ("non", NOT),
    ("nostra", OWN), ("nostro", OWN), ("notte", TIME), ("nove", DET | QUANT), ("novembre", TIME), ("né", COORD), ("o", COORD), ("oggi", ADV),
    ("ogni", DET), ("ora", ADV), ("otto", DET | QUANT), ("ottobre", TIME), ("papa", ROLE), ("per", PREP), ("perché", SUB), ("però", ADV),
    ("più", ADV), ("poi", ADV), ("poiché", SUB), ("pomeriggio", TIME), ("porta", VERB), ("portavoce", ROLE), ("portò", VERB), ("possono", MODAL),
    ("poteva", MODAL), ("potrebbe", MODAL), ("presidente", ROLE), ("presso", PREP), ("presto", ADV), ("professore", ROLE), ("professoressa", ROLE),
    ("può", MODAL), ("qualcosa", SOME), ("qualcuno", SOME), ("quale", REL), ("quali", REL), ("quando", SUB), ("quasi", ADV), ("quattro", DET | QUANT),
    ("quei", DET), ("quel", DET), ("quella", DET), ("quelle", DET), ("questa", DET), ("queste", DET), ("questi", DET), ("questo", DET), ("qui", ADV),
    ("re", ROLE), ("regina", ROLE), ("resta", VERB), ("restò", VERB), ("sabato", TIME), ("saranno", BE), ("sarebbe", BE), ("sarà", BE), ("se", SUB),
    ("sebbene", SUB), ("secondo", PREP), ("segretaria", ROLE), ("segretario", ROLE), ("segue", VERB), ("seguì", VERB), ("sei", DET | QUANT),
    ("sembra", VERB), ("sembrava", VERB), ("sempre", ADV), ("senatore", ROLE), ("senatrice", ROLE), ("senza", PREP), ("sera", TIME),
    ("sette", DET | QUANT), ("settembre", TIME), ("settimana", TIME), ("si", OBJ), ("sia", BE), ("signor", ROLE), ("signora", ROLE),
    ("sindaca", ROLE), ("sindaco", ROLE), ("solo", ADV), ("sono", BE), ("sopra", PREP), ("sotto", PREP), ("spesso", ADV), ("stata", BE),
    ("stati", BE), ("stato", BE), ("su", PREP), ("sua", OWN), ("sue", OWN), ("sul", DET | PREP), ("sulla", DET | PREP), ("suo", OWN), ("suoi", OWN),
    ("ti", OBJ), ("tra", PREP), ("tre", DET | QUANT), ("tutta", DET), ("tutte", DET), ("tutti", DET | SOME), ("tutto", DET), ("un", DET),
    ("un'", DET), ("una", DET), ("uno", DET), ("uscì", VERB), ("va", MODAL), ("van", PARTICLE), ("vanno", MODAL), ("venerdì", TIME), ("venne", VERB),
    ("verso", PREP), ("vi", OBJ), ("viene", VERB), ("vive", VERB), ("viveva", VERB), ("vogliono", MODAL), ("voi", SUBJ), ("von", PARTICLE),
    ("vuole", MODAL), ("è", BE),
];
