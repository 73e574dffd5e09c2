//! Portuguese words that show how a sentence is built: articles, prepositions, pronouns, frequent verbs, roles of people.

use super::class::{
    ADV, BE, COORD, DET, HAVE, MODAL, NOT, OBJ, OWN, PARTICLE, PREP, QUANT, REL, ROLE, SOME, SUB, SUBJ, TIME,
    VERB,
};

/// Lower case, sorted.
#[rustfmt::skip]
pub(super) const WORDS: &[(&str, u32)] = &[
    ("a", DET), ("abre", VERB), ("abril", TIME), ("abriu", VERB), ("advogada", ROLE), ("advogado", ROLE), ("agora", ADV), ("agosto", TIME),
    ("ainda", ADV), ("algo", SOME), ("algumas", DET), ("alguns", DET | SOME), ("alguém", SOME), ("ali", ADV), ("além", ADV),
    ("amanhã", ADV), ("ambos", DET), ("ano", TIME), ("ante", PREP), ("ao", DET | PREP), ("aos", DET), ("após", PREP), ("aquela", DET),
    ("aquele", DET), ("aqui", ADV), ("as", DET), ("assim", ADV), ("até", PREP), ("bem", ADV), ("cada", DET), ("chega", VERB),
    ("chegou", VERB), ("cinco", DET | QUANT), ("com", PREP), ("começou", VERB), ("como", PREP | SUB), ("contra", PREP), ("cuja", REL),
    ("cujo", REL), ("da", DET | PREP | PARTICLE), ("das", DET | PREP | PARTICLE), ("de", PREP | PARTICLE), ("depois", ADV),
    ("deputada", ROLE), ("deputado", ROLE), ("desde", PREP), ("deu", VERB), ("deve", MODAL), ("devem", MODAL), ("deveria", MODAL),
    ("devia", MODAL), ("dez", DET | QUANT), ("dezembro", TIME), ("dia", TIME), ("diretor", ROLE), ("diretora", ROLE),
    ("do", DET | PREP | PARTICLE), ("dois", DET | QUANT), ("dom", ROLE), ("domingo", TIME), ("dona", ROLE), ("dos", DET | PREP | PARTICLE),
    ("doutor", ROLE), ("doutora", ROLE), ("dr", ROLE), ("dra", ROLE), ("duas", DET | QUANT), ("dá", VERB), ("e", COORD | PARTICLE),
    ("ela", SUBJ), ("elas", SUBJ), ("ele", SUBJ), ("eles", SUBJ), ("em", PREP), ("embora", SUB), ("enquanto", SUB), ("entre", PREP),
    ("então", ADV), ("era", BE), ("eram", BE), ("essa", DET), ("essas", DET), ("esse", DET), ("esses", DET), ("esta", DET), ("estas", DET),
    ("estava", BE), ("estavam", BE), ("este", DET), ("estes", DET), ("está", BE), ("estão", BE), ("eu", SUBJ), ("faz", VERB),
    ("fazem", VERB), ("fecha", VERB), ("fechou", VERB), ("fevereiro", TIME), ("fez", VERB), ("fica", VERB), ("ficou", VERB), ("foi", BE),
    ("foram", BE), ("governador", ROLE), ("governadora", ROLE), ("havia", HAVE), ("hoje", ADV), ("houve", HAVE), ("há", HAVE),
    ("ia", MODAL), ("iam", MODAL), ("jamais", NOT), ("janeiro", TIME), ("juiz", ROLE), ("julho", TIME), ("junho", TIME), ("juíza", ROLE),
    ("já", ADV), ("leva", VERB), ("levou", VERB), ("lhe", OBJ), ("lhes", OBJ), ("logo", ADV), ("maio", TIME), ("mais", ADV), ("mal", ADV),
    ("manhã", TIME), ("março", TIME), ("mas", COORD), ("me", OBJ), ("menos", ADV), ("meu", OWN), ("minha", OWN), ("ministra", ROLE),
    ("ministro", ROLE), ("muitas", DET), ("muito", ADV), ("muitos", DET | SOME), ("mês", TIME), ("na", DET | PREP), ("nada", SOME),
    ("nas", DET | PREP), ("nem", COORD), ("nenhum", DET), ("nenhuma", DET), ("ninguém", SOME), ("no", DET | PREP), ("noite", TIME),
    ("nos", DET | PREP | OBJ), ("nossa", OWN), ("nosso", OWN), ("nove", DET | QUANT), ("novembro", TIME), ("num", PREP), ("numa", PREP),
    ("nunca", NOT), ("não", NOT), ("nós", SUBJ), ("o", DET | OBJ), ("oito", DET | QUANT), ("onde", SUB), ("ontem", ADV), ("os", DET),
    ("ou", COORD), ("outra", DET), ("outras", DET), ("outro", DET), ("outros", DET | SOME), ("outubro", TIME), ("papa", ROLE),
    ("para", PREP), ("parece", VERB), ("parecia", VERB), ("pela", DET | PREP), ("pelo", DET | PREP), ("perante", PREP), ("pode", MODAL),
    ("podem", MODAL), ("poderia", MODAL), ("podia", MODAL), ("pois", SUB), ("por", PREP), ("porque", SUB), ("porta-voz", ROLE),
    ("porém", ADV), ("prefeita", ROLE), ("prefeito", ROLE), ("presidente", ROLE), ("professor", ROLE), ("professora", ROLE), ("pôs", VERB),
    ("quais", REL), ("qual", REL), ("quando", SUB), ("quarta-feira", TIME), ("quase", ADV), ("quatro", DET | QUANT), ("que", SUB),
    ("quem", REL), ("quer", MODAL), ("querem", MODAL), ("quinta-feira", TIME), ("rainha", ROLE), ("rei", ROLE), ("sai", VERB),
    ("saiu", VERB), ("se", OBJ | SUB), ("secretária", ROLE), ("secretário", ROLE), ("segue", VERB), ("seguiu", VERB),
    ("segunda-feira", TIME), ("segundo", PREP), ("seis", DET | QUANT), ("seja", BE), ("sem", PREP), ("semana", TIME), ("sempre", ADV),
    ("senador", ROLE), ("senadora", ROLE), ("senhor", ROLE), ("senhora", ROLE), ("ser", BE), ("seria", BE), ("será", BE), ("serão", BE),
    ("sete", DET | QUANT), ("setembro", TIME), ("seu", OWN), ("seus", OWN), ("sexta-feira", TIME), ("sido", BE), ("sob", PREP),
    ("sobre", PREP), ("sr", ROLE), ("sra", ROLE), ("sua", OWN), ("suas", OWN), ("sábado", TIME), ("são", BE), ("só", ADV), ("talvez", ADV),
    ("também", ADV), ("tarde", TIME), ("tem", HAVE), ("ter", HAVE), ("teria", HAVE), ("teriam", HAVE), ("terça-feira", TIME),
    ("teve", VERB), ("tinha", HAVE), ("tinham", HAVE), ("toda", DET), ("todas", DET), ("todo", DET), ("todos", DET | SOME),
    ("trabalha", VERB), ("três", DET | QUANT), ("têm", HAVE), ("um", DET), ("uma", DET), ("umas", DET), ("uns", DET), ("vai", MODAL),
    ("van", PARTICLE), ("veio", VERB), ("vem", VERB), ("vive", VERB), ("vivia", VERB), ("você", SUBJ), ("vocês", SUBJ), ("von", PARTICLE),
    ("várias", DET), ("vários", DET), ("vão", MODAL), ("vêm", VERB), ("à", DET | PREP), ("às", DET), ("é", BE),
];
