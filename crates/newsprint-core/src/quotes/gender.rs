//! What a pronoun can mean: whether a person is spoken of as he or she.
//!
//! Titles and roles say it (Ms., spokesman, grandson); else a list of common first names, and their endings in the languages where -a and -o tell.
//! What stays unknown fits every pronoun.

use super::{
    lexicon::{
        Tongue,
        table::{Table, table},
    },
    word::Token,
};
use crate::text::lower::Lower;

/// How a person is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Gender {
    He,
    She,
    /// A thing or an organisation.
    It,
}

/// What a pronoun in lower case can stand for, and whether it means several; `None` for words that name nobody.
pub(super) fn of_pronoun(word: &str, tongue: Tongue) -> Option<(Option<Gender>, bool)> {
    Some(match (tongue, word) {
        (_, "he" | "him" | "himself") => (Some(Gender::He), false),
        (_, "she" | "her" | "herself") => (Some(Gender::She), false),
        (Tongue::English, "it") => (Some(Gender::It), false),
        (_, "they" | "them" | "we") => (None, true),
        (_, "i" | "you") => (None, false),
        (Tongue::German, "er") => (Some(Gender::He), false),
        (Tongue::German, "sie") => (Some(Gender::She), false),
        (Tongue::French, "il" | "lui")
        | (Tongue::Spanish, "él")
        | (Tongue::Portuguese, "ele")
        | (Tongue::Italian, "lui" | "egli") => (Some(Gender::He), false),
        (Tongue::French, "elle")
        | (Tongue::Spanish, "ella")
        | (Tongue::Portuguese, "ela")
        | (Tongue::Italian, "lei" | "ella") => (Some(Gender::She), false),
        (_, "ils" | "elles" | "ellos" | "ellas" | "eles" | "elas" | "loro" | "essi") => (None, true),
        _ => return None,
    })
}

/// Words of a noun group that say he or she, lower case, sorted.
const HE: &[&str] = &[
    "actor",
    "boy",
    "brother",
    "businessman",
    "chairman",
    "congressman",
    "councilman",
    "father",
    "gentleman",
    "grandfather",
    "grandson",
    "herr",
    "husband",
    "king",
    "lord",
    "man",
    "mann",
    "monsieur",
    "mr",
    "nephew",
    "pope",
    "prince",
    "señor",
    "signor",
    "sir",
    "son",
    "spokesman",
    "sportsman",
    "uncle",
    "widower",
];
const SHE: &[&str] = &[
    "actress",
    "aunt",
    "businesswoman",
    "chairwoman",
    "congresswoman",
    "councilwoman",
    "dame",
    "daughter",
    "frau",
    "girl",
    "granddaughter",
    "grandmother",
    "lady",
    "madame",
    "midwife",
    "miss",
    "mlle",
    "mme",
    "mother",
    "mrs",
    "ms",
    "niece",
    "princess",
    "queen",
    "señora",
    "signora",
    "sister",
    "spokeswoman",
    "widow",
    "wife",
    "woman",
];

/// Common first names of men, lower case, sorted.
#[rustfmt::skip]
const MEN: &[&str] = &[
    "aaron", "abdul", "abraham", "adam", "adrian", "agustín", "ahmad", "ahmed", "alain", "alan", "albert", "alejandro", "alex", "alexander",
    "alfred", "ali", "alistair", "allen", "amit", "anders", "andreas", "andrei", "andrew", "andrij", "andrzej", "andrés", "angus", "anil", "anthony",
    "antoine", "anton", "antonio", "antti", "arash", "arjun", "arnold", "arthur", "barack", "barry", "bastien", "ben", "benjamin", "benjamín",
    "benoît", "bernard", "bernd", "bilal", "bill", "björn", "bjørn", "bo", "bob", "boris", "brad", "bradley", "brandon", "brendan", "brett", "brian",
    "bruce", "bryan", "caleb", "callum", "carl", "carlos", "cedric", "chad", "charles", "charlie", "chidi", "chris", "christian", "christopher",
    "chuck", "chukwu", "clark", "claude", "clive", "colin", "connor", "conor", "corey", "cormac", "craig", "curtis", "cédric", "dafydd", "dale",
    "damian", "damien", "dan", "daniel", "darren", "dave", "david", "davide", "dean", "declan", "deepak", "dennis", "derek", "detlef", "devin",
    "dexter", "dick", "didier", "diego", "dieter", "dimitri", "dirk", "dmitri", "dominic", "don", "donald", "doug", "douglas", "duncan", "dustin",
    "dwight", "dylan", "eamon", "earl", "ed", "eddie", "edgar", "edmund", "eduardo", "edward", "elijah", "elliot", "emeka", "emil", "emmanuel",
    "enrique", "eoin", "eric", "erik", "erlend", "ernest", "ernst", "esteban", "ethan", "etienne", "eugene", "evan", "ezra", "fabian", "fabrice",
    "farid", "felix", "femi", "fergus", "fernando", "finn", "florian", "francis", "francisco", "frank", "franz", "françois", "fred", "frederick",
    "friedrich", "félix", "gabriel", "gareth", "garth", "gary", "gaston", "gavin", "gaël", "geoff", "geoffrey", "georg", "george", "gerald",
    "gerard", "gerd", "gerhard", "germán", "gethin", "gil", "giles", "gilles", "giovanni", "giuseppe", "glen", "glenn", "gonçalo", "goran", "gordon",
    "graham", "grant", "greg", "gregory", "guillaume", "guillermo", "gunnar", "gunter", "gustavo", "guy", "günter", "hakan", "hal", "hamid",
    "hamish", "hans", "harald", "harold", "harry", "harvey", "hassan", "hector", "heiko", "heinz", "helmut", "henk", "henri", "henrik", "henry",
    "herbert", "herman", "hernán", "hervé", "hiroshi", "holger", "horst", "howard", "hubert", "hugh", "hugo", "hussein", "ian", "ibrahim", "igor",
    "imran", "ingo", "isaac", "ismail", "ivan", "ivo", "iván", "jack", "jacob", "jacques", "jake", "jakob", "jakub", "james", "jamie", "jared",
    "jason", "javier", "jay", "jeff", "jeffrey", "jens", "jeremy", "jeroen", "jerome", "jerry", "jesse", "jesús", "jim", "jimmy", "jiří", "joachim",
    "joaquín", "jochen", "joe", "joel", "johan", "johannes", "john", "johnny", "jon", "jonah", "jonas", "jonathan", "jorge", "joris", "jose",
    "josef", "joseph", "josh", "joshua", "josé", "joão", "juan", "jukka", "julian", "julien", "julio", "jérôme", "jürgen", "kai", "karim", "karl",
    "keith", "ken", "kenji", "kenneth", "kevin", "kieran", "kirk", "klaus", "kofi", "konrad", "krzysztof", "kurt", "kwabena", "kwame", "kyle",
    "lars", "lasse", "laurent", "lawrence", "leif", "leo", "leon", "leonard", "leopold", "lewis", "liam", "lloyd", "logan", "lorenz", "louis",
    "loïc", "luc", "luca", "lucas", "lucien", "luis", "luke", "lutz", "maarten", "malcolm", "manfred", "manuel", "marc", "marcel", "marco", "marcus",
    "marek", "marin", "mario", "mark", "markus", "martin", "martín", "marvin", "mathias", "mathieu", "mats", "matt", "matteo", "matthew", "matthias",
    "maurice", "max", "maxime", "maximilian", "mehmet", "michael", "michel", "miguel", "mike", "mikhail", "mikkel", "mikko", "milan", "miles",
    "miloš", "mitchell", "mitt", "mohamed", "mohammed", "moritz", "moses", "muhammad", "murat", "murray", "mustafa", "mustapha", "nasser", "nathan",
    "nathaniel", "neil", "nelson", "niall", "nicholas", "nick", "nicolas", "nicolás", "nigel", "nikita", "nikolai", "nils", "noah", "noel",
    "norbert", "norman", "odhran", "olaf", "oleg", "oleksandr", "oliver", "olivier", "omar", "omid", "ondřej", "oscar", "otis", "otto", "owen",
    "pablo", "pascal", "patrick", "paul", "pavel", "paweł", "pedro", "pekka", "pete", "peter", "phil", "philip", "philippe", "phillip", "pierre",
    "pieter", "piotr", "quentin", "ragnar", "rahul", "rainer", "rajesh", "ralf", "ralph", "ramesh", "ramón", "rashid", "ravi", "ray", "raymond",
    "raúl", "rené", "rhys", "ricardo", "richard", "rick", "rob", "robert", "roberto", "rod", "rodney", "roger", "roland", "rolf", "romain", "roman",
    "ron", "ronald", "ronan", "rory", "ross", "roy", "rubén", "rudolf", "rui", "rupert", "russell", "ryan", "rémi", "rüdiger", "salvador",
    "salvatore", "sam", "samir", "samuel", "sanjay", "scott", "sean", "sebastian", "serge", "sergei", "sergej", "sergio", "seth", "shane", "shaun",
    "sidney", "sigurd", "silas", "simon", "sipho", "stanisław", "stanley", "stefan", "steffen", "stephen", "steve", "steven", "stewart", "stuart",
    "stéphane", "sunil", "suresh", "sven", "sébastien", "søren", "takeshi", "tariq", "ted", "terence", "terry", "thabo", "theo", "theodore",
    "thibault", "thierry", "thomas", "thorsten", "tiago", "tim", "timothy", "toby", "todd", "tom", "tomas", "tomasz", "tommy", "tomás", "tony",
    "torsten", "travis", "trevor", "tunde", "tyler", "udo", "ulrich", "uwe", "victor", "vikram", "vincent", "vladimir", "volker", "volodymyr",
    "václav", "wade", "walter", "warren", "wayne", "wendell", "werner", "wilhelm", "will", "willem", "william", "winston", "wojciech", "wolfgang",
    "xavier", "yann", "yousef", "yuri", "yusuf", "yves", "zachary", "zack", "zbigniew", "zdeněk", "álvaro", "ángel", "émile", "éric", "étienne",
    "óscar", "łukasz",
];
/// Common first names of women, lower case, sorted.
#[rustfmt::skip]
const WOMEN: &[&str] = &[
    "abigail", "ada", "adaeze", "agnes", "agnese", "agnieszka", "agnès", "aino", "aisha", "alice", "alison", "allison", "amber", "amy", "amélie",
    "anaïs", "andrea", "angel", "angela", "angelika", "anjali", "anke", "ann", "anna", "anne", "annette", "annie", "antje", "aoife", "april",
    "ashley", "astri", "astrid", "audrey", "aurélie", "ava", "ayşe", "barbara", "beatrice", "beatriz", "becky", "belén", "bernadette", "beth",
    "betty", "beverly", "birgit", "birte", "bonnie", "brenda", "bridget", "brigitte", "britta", "bronwen", "brooke", "camille", "candice", "carla",
    "carly", "carmen", "carol", "caroline", "carolyn", "carys", "catherine", "cathy", "charlene", "charlotte", "cheryl", "chioma", "chloe", "chloé",
    "christiane", "christina", "christine", "claire", "claudia", "connie", "constance", "consuelo", "cora", "courtney", "cynthia", "dagmar", "daisy",
    "danielle", "dawn", "debbie", "deborah", "debra", "deepa", "denise", "diana", "diane", "divya", "dolores", "donna", "dora", "doris", "dorothy",
    "dörte", "edith", "eileen", "elaine", "eleanor", "elena", "elif", "elisabeth", "elise", "elizabeth", "elke", "ella", "ellen", "elsie", "emily",
    "emma", "enid", "erica", "erin", "esther", "ethel", "eva", "eve", "evelyn", "faith", "fatima", "fatma", "faye", "felicity", "fiona", "florence",
    "frances", "franziska", "frauke", "freya", "gabriele", "gail", "georgia", "geraldine", "gerlinde", "gertrude", "gesa", "gillian", "gina",
    "giulia", "gladys", "gloria", "grace", "greet", "greta", "gretchen", "grete", "gudrun", "gwen", "hannah", "harriet", "hattie", "hazel",
    "heather", "hedwig", "heidi", "heike", "helen", "helena", "helene", "helga", "hilary", "hildegard", "hillary", "holly", "hope", "hélène", "ida",
    "imke", "ines", "ingeborg", "inger", "ingrid", "inès", "inés", "inês", "irene", "iris", "irma", "isabel", "isabelle", "ivanka", "ivy",
    "jacqueline", "jana", "jane", "janet", "janice", "jasmine", "jeanette", "jeanne", "jennifer", "jenny", "jessica", "jill", "jitka", "jo", "joan",
    "joanna", "joanne", "jocelyn", "josephine", "joy", "joyce", "joëlle", "juanita", "judith", "judy", "julia", "julie", "june", "karen", "karin",
    "karla", "katarzyna", "kate", "katharina", "katherine", "kathleen", "kathryn", "kathy", "katja", "katrin", "kay", "keiko", "kelly", "kerstin",
    "kim", "kirsten", "krista", "kristen", "kristin", "lakshmi", "lara", "laura", "lauren", "lea", "leah", "leila", "leonor", "leslie", "lillian",
    "linda", "lindsay", "ling", "lisa", "liz", "loretta", "lori", "lorraine", "lotte", "louise", "lucia", "lucy", "luise", "lydia", "lynn", "léonie",
    "mabel", "madeleine", "maike", "manon", "mara", "maren", "margaret", "margarita", "margaux", "margot", "maria", "marie", "marilyn", "marion",
    "marisol", "marit", "marjorie", "marlene", "martha", "mary", "maud", "maureen", "mavis", "maxine", "maëlle", "małgorzata", "mechthild", "meera",
    "meg", "megan", "mei", "meike", "melanie", "melinda", "melissa", "mercedes", "meredith", "mette", "mia", "michele", "michelle", "mika",
    "mildred", "miranda", "molly", "monica", "monika", "muriel", "myra", "nadine", "nancy", "naomi", "natalie", "natasha", "nell", "ngozi", "nia",
    "niamh", "nicole", "nina", "noor", "nora", "odette", "odile", "oksana", "olena", "olga", "olive", "olivia", "orla", "paige", "pam", "pamela",
    "pat", "patricia", "patty", "paula", "pauline", "peggy", "penelope", "penny", "phoebe", "phyllis", "pilar", "polly", "priya", "rachel",
    "ragnhild", "ramona", "raquel", "rebecca", "regina", "renate", "renée", "rhoda", "rita", "roberta", "rocío", "rosa", "rose", "rosemary",
    "roxanne", "ruth", "sabine", "sabrina", "sakura", "sally", "samantha", "sandra", "sandy", "saoirse", "sara", "sarah", "saskia", "selma",
    "shannon", "sharon", "sheila", "shelley", "sherry", "shirley", "sigrid", "silke", "silvia", "simone", "sinead", "siobhan", "sofie", "sofía",
    "soledad", "solveig", "solène", "sonia", "sophia", "sophie", "stella", "stephanie", "sue", "sunita", "susan", "susanne", "suzanne", "svetlana",
    "sylvia", "tamara", "tanya", "tara", "teresa", "tess", "tessa", "thandi", "theresa", "tina", "tove", "tracy", "trudy", "tuuli", "ulrike",
    "ursula", "ute", "valerie", "vanessa", "vera", "verena", "veronica", "victoria", "viola", "violet", "vivian", "viviane", "wendy", "whitney",
    "wiebke", "yasmin", "yolanda", "yuki", "yvette", "yvonne", "zainab", "zara", "zdeňka", "zeynep", "zoe", "zofia", "zoé", "élise",
];

static ROLES: Table<Gender> = table!(&both::<{ HE.len() + SHE.len() }>(HE, SHE), Gender);
static FIRST_NAMES: Table<Gender> = table!(&both::<{ MEN.len() + WOMEN.len() }>(MEN, WOMEN), Gender);

/// One table of two lists.
const fn both<const ALL: usize>(he: &[&'static str], she: &[&'static str]) -> [(&'static str, Gender); ALL] {
    let mut rows = [("", Gender::It); ALL];
    let mut row = 0;
    while row < ALL {
        rows[row] = if row < he.len() { (he[row], Gender::He) } else { (she[row - he.len()], Gender::She) };
        row += 1;
    }
    rows
}

/// What an article or a possessive in front of a noun says, in languages where nouns have a gender: pronouns follow it.
pub(super) fn of_article(word: &str, tongue: Tongue) -> Option<Gender> {
    if tongue == Tongue::English {
        return None;
    }
    let lower = word.to_lowercase();
    let word = lower.trim_end_matches(['\'', '’']);
    match (tongue, word) {
        (Tongue::German, "der" | "ein" | "sein" | "ihr") => Some(Gender::He),
        (Tongue::German, "die" | "eine" | "seine" | "ihre") => Some(Gender::She),
        (Tongue::French, "le" | "un" | "son") => Some(Gender::He),
        (Tongue::French, "la" | "une" | "sa") => Some(Gender::She),
        (Tongue::Spanish, "el" | "un")
        | (Tongue::Portuguese, "o" | "um" | "seu")
        | (Tongue::Italian, "il" | "lo" | "un") => Some(Gender::He),
        (Tongue::Spanish | Tongue::Italian, "la" | "una") | (Tongue::Portuguese, "a" | "uma" | "sua") => {
            Some(Gender::She)
        }
        _ => None,
    }
}

/// Whether many people are called so.
pub(crate) fn is_first_name(name: &str) -> bool {
    FIRST_NAMES.get(Lower::of(name).as_bytes()).is_some()
}

/// What a common first name says.
pub(super) fn of_common_name(name: &str) -> Option<Gender> {
    FIRST_NAMES.get(Lower::of(name).as_bytes()).copied()
}

/// What a first name says.
pub(super) fn of_first_name(name: &str) -> Option<Gender> {
    let lower = Lower::of(name);
    let first = lower.as_bytes().split(|byte| matches!(byte, b'-' | b' ')).next().unwrap_or_default();
    if let Some(&gender) = FIRST_NAMES.get(first) {
        return Some(gender);
    }
    // Endings: -a and -ette are women's in nearly all of Europe, -o men's; short names tell too little.
    let ends = |endings: &[&str]| endings.iter().any(|ending| first.ends_with(ending.as_bytes()));
    if first.len() > 3 && ends(&["a", "ette", "elle", "ine"]) {
        return Some(Gender::She);
    }
    if first.len() > 4 && ends(&["o", "us", "ert", "ric"]) {
        return Some(Gender::He);
    }
    None
}

/// What a noun group says: by its roles, else by the first name in `name`.
pub(super) fn of_group(tokens: &[Token], name: &[Token], text: &str, tongue: Tongue) -> Option<Gender> {
    for token in tokens {
        let word = Lower::of(token.text(text).trim_end_matches(['.', ',']));
        let word = word.as_bytes();
        if let Some(&gender) = ROLES.get(word) {
            return Some(gender);
        }
        if tongue == Tongue::German && word.len() > 6 && word.ends_with(b"erin") {
            return Some(Gender::She);
        }
    }
    // A single name is mostly a last name, which tells nothing.
    let first = name.first().filter(|_| name.len() > 1)?;
    of_first_name(first.text(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted() {
        for table in [HE, SHE, MEN, WOMEN] {
            assert!(table.windows(2).all(|pair| pair[0] < pair[1]));
        }
        for name in WOMEN {
            assert!(!MEN.contains(name), "{name}");
        }
    }
}
