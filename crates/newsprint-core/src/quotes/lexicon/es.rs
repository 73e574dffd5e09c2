//! Spanish words that show how a sentence is built: articles, prepositions, pronouns, frequent verbs, roles of people.

use super::class::{
    ADV, BE, COORD, DET, HAVE, MODAL, NOT, OBJ, OWN, PARTICLE, PREP, QUANT, REL, ROLE, SOME, SUB, SUBJ, TIME,
    VERB,
};

/// Lower case, sorted.
#[rustfmt::skip]
pub(super) const WORDS: &[(&str, u32)] = &[
    ("a", PREP | ADV), ("abogada", ROLE), ("abogado", ROLE), ("abre", VERB), ("abril", TIME), ("abrió", VERB), ("además", ADV), ("agosto", TIME),
    ("ahora", ADV), ("al", DET | PREP), ("alcalde", ROLE), ("alcaldesa", ROLE), ("algo", SOME), ("alguien", SOME), ("algunas", DET),
    ("algunos", DET | SOME), ("allí", ADV), ("ambas", DET), ("ambos", DET), ("ante", PREP), ("aquel", DET), ("aquella", DET), ("aquí", ADV),
    ("así", ADV), ("aunque", SUB), ("ayer", ADV), ("año", TIME), ("aún", ADV), ("bajo", PREP), ("bien", ADV), ("cada", DET), ("casi", ADV),
    ("cerró", VERB), ("cierra", VERB), ("cinco", DET | QUANT), ("comenzó", VERB), ("como", PREP | SUB), ("con", PREP), ("contra", PREP),
    ("cual", REL), ("cuales", REL), ("cuando", SUB), ("cuatro", DET | QUANT), ("cuya", REL), ("cuyo", REL), ("da", VERB), ("dan", VERB),
    ("de", PREP | PARTICLE), ("debe", MODAL), ("deben", MODAL), ("debería", MODAL), ("debía", MODAL), ("del", DET | PREP | PARTICLE), ("desde", PREP),
    ("después", ADV), ("diciembre", TIME), ("diez", DET | QUANT), ("dio", VERB), ("diputada", ROLE), ("diputado", ROLE), ("director", ROLE),
    ("directora", ROLE), ("doctor", ROLE), ("doctora", ROLE), ("domingo", TIME), ("don", ROLE), ("donde", SUB), ("dos", DET | QUANT), ("doña", ROLE),
    ("dr", ROLE), ("dra", ROLE), ("durante", PREP), ("día", TIME), ("e", COORD), ("el", DET), ("ella", SUBJ), ("ellas", SUBJ), ("ellos", SUBJ),
    ("embargo", ADV), ("empezó", VERB), ("en", PREP), ("enero", TIME), ("entonces", ADV), ("entre", PREP), ("era", BE), ("eran", BE), ("es", BE),
    ("esa", DET), ("esas", DET), ("ese", DET), ("esos", DET), ("esta", DET), ("estaba", BE), ("estaban", BE), ("estas", DET), ("este", DET),
    ("estos", DET), ("está", BE), ("están", BE), ("febrero", TIME), ("fue", BE), ("fueron", BE), ("gobernador", ROLE), ("gobernadora", ROLE),
    ("ha", HAVE), ("haber", HAVE), ("habrá", HAVE), ("había", HAVE), ("habían", HAVE), ("hace", VERB), ("hacen", VERB), ("hacia", PREP),
    ("han", HAVE), ("hasta", PREP), ("he", HAVE), ("hizo", VERB), ("hoy", ADV), ("hubo", HAVE), ("iba", MODAL), ("iban", MODAL), ("jamás", NOT),
    ("jueves", TIME), ("juez", ROLE), ("jueza", ROLE), ("julio", TIME), ("junio", TIME), ("la", DET | PARTICLE), ("las", DET | PARTICLE), ("le", OBJ),
    ("les", OBJ), ("llega", VERB), ("llegó", VERB), ("lleva", VERB), ("llevó", VERB), ("lo", DET | OBJ), ("los", DET | PARTICLE), ("luego", ADV),
    ("lunes", TIME), ("mal", ADV), ("martes", TIME), ("marzo", TIME), ("mayo", TIME), ("mañana", ADV | TIME), ("me", OBJ), ("mediante", PREP),
    ("menos", ADV), ("mes", TIME), ("mi", OWN), ("mientras", SUB), ("ministra", ROLE), ("ministro", ROLE), ("mis", OWN), ("miércoles", TIME),
    ("muchas", DET), ("muchos", DET | SOME), ("muy", ADV), ("más", ADV), ("nada", SOME), ("nadie", SOME), ("ni", COORD), ("ninguna", DET),
    ("ningún", DET), ("no", NOT), ("noche", TIME), ("nos", OBJ), ("nosotros", SUBJ), ("noviembre", TIME), ("nuestra", OWN), ("nuestras", OWN),
    ("nuestro", OWN), ("nuestros", OWN), ("nueve", DET | QUANT), ("nunca", NOT), ("o", COORD), ("ocho", DET | QUANT), ("octubre", TIME), ("os", OBJ),
    ("otra", DET), ("otras", DET), ("otro", DET), ("otros", DET | SOME), ("papa", ROLE), ("para", PREP), ("parece", VERB), ("parecía", VERB),
    ("pero", COORD), ("podría", MODAL), ("podrían", MODAL), ("podía", MODAL), ("pone", VERB), ("por", PREP), ("porque", SUB), ("portavoz", ROLE),
    ("presidenta", ROLE), ("presidente", ROLE), ("profesor", ROLE), ("profesora", ROLE), ("pronto", ADV), ("puede", MODAL), ("pueden", MODAL),
    ("pues", SUB), ("puso", VERB), ("que", SUB), ("queda", VERB), ("quedó", VERB), ("quien", REL), ("quienes", REL), ("quiere", MODAL),
    ("quieren", MODAL), ("quizás", ADV), ("reina", ROLE), ("rey", ROLE), ("sale", VERB), ("salió", VERB), ("se", OBJ), ("sea", BE),
    ("secretaria", ROLE), ("secretario", ROLE), ("según", PREP), ("seis", DET | QUANT), ("semana", TIME), ("senador", ROLE), ("senadora", ROLE),
    ("septiembre", TIME), ("ser", BE), ("será", BE), ("serán", BE), ("sería", BE), ("señor", ROLE), ("señora", ROLE), ("si", SUB), ("sido", BE),
    ("siempre", ADV), ("siendo", BE), ("siete", DET | QUANT), ("sigue", VERB), ("siguió", VERB), ("sin", PREP | ADV), ("sino", COORD),
    ("sobre", PREP), ("solo", ADV), ("son", BE), ("sr", ROLE), ("sra", ROLE), ("su", OWN), ("suele", MODAL), ("sus", OWN), ("sábado", TIME),
    ("sólo", ADV), ("tal", ADV), ("también", ADV), ("tarde", TIME), ("te", OBJ), ("tenía", VERB), ("tiene", VERB), ("tienen", VERB), ("toda", DET),
    ("todas", DET), ("todavía", ADV), ("todo", DET), ("todos", DET | SOME), ("trabaja", VERB), ("tras", PREP), ("tres", DET | QUANT), ("tu", OWN),
    ("tus", OWN), ("tuvo", VERB), ("u", COORD), ("un", DET), ("una", DET), ("unas", DET), ("uno", SUBJ), ("unos", DET), ("usted", SUBJ),
    ("ustedes", SUBJ), ("va", MODAL), ("van", MODAL | PARTICLE), ("varias", DET), ("varios", DET), ("veces", ADV), ("vez", ADV), ("viene", VERB),
    ("vienen", VERB), ("viernes", TIME), ("vino", VERB), ("vive", VERB), ("vivía", VERB), ("von", PARTICLE), ("y", COORD | PARTICLE), ("ya", ADV),
    ("yo", SUBJ), ("él", SUBJ),
];
