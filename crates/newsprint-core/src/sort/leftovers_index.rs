//! Finding the rows of the table of phrases: by hash, and nothing at all for most lines. The indices are made when the program is compiled.

use super::{
    count_words::ONE,
    counts::is_prose,
    fold::fold,
    leftovers_table::{BADGES, CONTAINED, LINES, PREFIXES, Row, SUFFIXES, is_button},
};
use crate::{
    index::{Front, Index, Numbers, eight_at, front, hash},
    text::{ascii, lower::Lower, signs::Signs},
};

const fn keys<const N: usize>(rows: &[Row]) -> [&'static str; N] {
    let mut keys = [""; N];
    let mut at = 0;
    while at < N {
        keys[at] = rows[at].key;
        at += 1;
    }
    keys
}

#[allow(long_running_const_eval, reason = "thousands of phrases")]
static LINE_INDEX: Index<8192> = Index::of(&keys::<{ LINES.len() }>(LINES));
static BADGE_INDEX: Index<1024> = Index::of(&keys::<{ BADGES.len() }>(BADGES));
static SUFFIX_INDEX: Index<1024> = Index::of(&keys::<{ SUFFIXES.len() }>(SUFFIXES));

/// The rows of whole lines that fold to `key`.
pub(super) fn whole_lines(key: &str) -> &'static [Row] {
    rows(LINES, &LINE_INDEX, key)
}

/// Whether `line` may fold to a whole line, by its first letters: told without a copy, and of few lines.
pub(super) fn may_be_line(line: &str) -> bool {
    match line.as_bytes().first_chunk::<8>() {
        Some(front) if front.is_ascii() && ascii::is_plain(front) => may_open_row(*front),
        _ => true,
    }
}

/// Whether a row may begin with these bytes of ASCII, in any case.
fn may_open_row(mut front: [u8; 8]) -> bool {
    front.make_ascii_lowercase();
    LONG_FRONTS.has(u64::from_le_bytes(front))
}

/// The first eight bytes of rows that are, or begin, a line, of those that have as many.
#[allow(long_running_const_eval, reason = "thousands of phrases")]
static LONG_FRONTS: Numbers<8192> = {
    let mut fronts = Numbers::EMPTY;
    let mut table = 0;
    while table < OPENING.len() {
        let mut at = 0;
        while at < OPENING[table].len() {
            if let Some(front) = front::<8>(OPENING[table][at].key.as_bytes()) {
                fronts.add(front);
            }
            at += 1;
        }
        table += 1;
    }
    fronts
};

/// The first words of buttons and of rows of fewer than eight bytes, and those of counts and of lines told by their signs.
#[allow(long_running_const_eval, reason = "thousands of phrases")]
static SHORT_FRONTS: Numbers<2048> = {
    let mut fronts = Numbers::EMPTY;
    let mut table = 0;
    while table < OPENING.len() {
        let mut at = 0;
        while at < OPENING[table].len() {
            let row = &OPENING[table][at];
            if (row.key.len() < 8 || is_button(row))
                && let Some(Front { word, .. }) = Front::of(row.key.as_bytes())
            {
                fronts.add(word);
            }
            at += 1;
        }
        table += 1;
    }
    let mut at = 0;
    while at < ONE.len() {
        if let Some(Front { word, .. }) = Front::of(ONE[at].as_bytes()) {
            fronts.add(word);
        }
        at += 1;
    }
    let signs: [&[u8]; 2] = [b"copyright", b"u"];
    let mut at = 0;
    while at < signs.len() {
        if let Some(Front { word, .. }) = Front::of(signs[at]) {
            fronts.add(word);
        }
        at += 1;
    }
    fronts
};

/// The tables whose rows are, or begin, a line.
const OPENING: [&[Row]; 3] = [LINES, PREFIXES, BADGES];

/// Whether anything is known of `line`, which holds nothing but `signs`: whether it may be, begin with or hold a phrase of the tables, count something or be a row
/// of buttons. Told by its bytes, without a copy; a line of prose is turned away for 4 instructions a byte where all lookups take 25.
pub(super) fn may_be_known(line: &str, signs: Signs) -> bool {
    let bare = line.trim_start_matches(is_dress);
    let bytes = bare.as_bytes();
    let (Some(front), Some(first)) = (bytes.first_chunk::<8>(), Front::of(bytes)) else { return true };
    // A bullet or an emoji in front may be all that is beyond what folding leaves alone.
    let has_others = |signs: Signs| signs.has(Signs::CONTROL.or(Signs::OTHER));
    let may_fold = has_others(signs) && (bare.len() == line.len() || has_others(Signs::up_to_end(bare).1));
    if may_fold || !front.is_ascii() {
        return true;
    }
    if signs.has(Signs::DIGIT) && ascii::has_digit(bytes) && !is_prose(bare) {
        return true;
    }
    // "ReplyDelete": glued buttons.
    let is_seam = |pair: &[u8]| matches!(pair, [b'a'..=b'z', b'A'..=b'Z']);
    let is_glued = || bytes.get(..first.end).is_some_and(|word| word.windows(2).any(is_seam));
    SHORT_FRONTS.has(first.word)
        || first.bare != first.word && SHORT_FRONTS.has(first.bare)
        || may_open_row(*front)
        || may_contain(bytes)
        || is_glued()
}

/// Emoji, bullets and quotation marks in front of a line, which no row begins with.
fn is_dress(c: char) -> bool {
    matches!(c,
        ' ' | '“' | '"' | '‘' | '•' | '\u{200D}' | '\u{FE0F}'
        | '\u{2600}'..='\u{2775}' | '\u{1F1E6}'..='\u{1F1FF}' | '\u{1F300}'..='\u{1FAFF}')
}

/// The badges that fold to `key`.
pub(super) fn badges(key: &str) -> &'static [Row] {
    rows(BADGES, &BADGE_INDEX, key)
}

/// The head words ("says:") that fold to `key`.
pub(super) fn head_words(key: &str) -> &'static [Row] {
    rows(SUFFIXES, &SUFFIX_INDEX, key)
}

fn rows<const SLOTS: usize>(
    table: &'static [Row],
    index: &'static Index<SLOTS>,
    key: &str,
) -> &'static [Row] {
    let is_key = |at: usize| table.get(at).is_some_and(|row| row.key == key);
    let Some(start) = index.find(key, is_key) else { return &[] };
    let rest = table.get(start..).unwrap_or_default();
    rest.get(..rest.iter().take_while(|row| row.key == key).count()).unwrap_or_default()
}

/// The first three bytes of the head words.
static HEAD_FRONTS: Numbers<1024> = {
    let mut fronts = Numbers::EMPTY;
    let mut at = 0;
    while at < SUFFIXES.len() {
        match front::<3>(SUFFIXES[at].key.as_bytes()) {
            Some(front) => fronts.add(front),
            None => panic!("a head word of fewer than three bytes"),
        }
        at += 1;
    }
    fronts
};

/// Whether `word`, not folded, may begin a head word: yes where a blank or a letter beyond ASCII stands among its first three bytes.
pub(super) fn may_begin_head_word(word: &str) -> bool {
    let Some(mut bytes) = word.as_bytes().first_chunk::<3>().copied() else { return true };
    bytes.make_ascii_lowercase();
    !bytes.iter().all(u8::is_ascii_graphic) || front::<3>(&bytes).is_none_or(|front| HEAD_FRONTS.has(front))
}

/// The last eight bytes of the head words, or all where one is shorter.
static HEAD_ENDS: Numbers<1024> = {
    let mut ends = Numbers::EMPTY;
    let mut at = 0;
    while at < SUFFIXES.len() {
        let mut key = SUFFIXES[at].key.as_bytes();
        let (mut end, mut length) = ([0; 8], 0);
        while let (Some((last, before)), true) = (key.split_last(), length < 8) {
            (end[length], key) = (*last, before);
            length += 1;
        }
        ends.add(u64::from_le_bytes(end));
        at += 1;
    }
    ends
};

/// Whether the end of `line` may be a head word: all of them end in a colon or in three dots. Yes where two blanks or letters beyond ASCII stand there.
pub(super) fn may_end_in_head_word(line: &str) -> bool {
    let bytes = line.as_bytes();
    let may_end = match bytes {
        // A single full stop ends a sentence; in front of it may stand a mark that folding drops.
        [.., before, b'.'] => *before == b'.' || !before.is_ascii(),
        _ => line.ends_with([':', '：', '…']),
    };
    let Some(last) = bytes.last_chunk::<8>().filter(|_| may_end) else { return may_end };
    if !last.is_ascii() || !ascii::is_plain(last) {
        return true;
    }
    let mut end = *last;
    end.reverse();
    end.make_ascii_lowercase();
    let end = u64::from_le_bytes(end);
    (3..=8).any(|length| HEAD_ENDS.has(end & (u64::MAX >> (64 - 8 * length))))
}

/// The hashes of the first words of buttons.
#[allow(long_running_const_eval, reason = "thousands of phrases")]
static BUTTON_WORDS: Numbers<4096> = {
    let mut words = Numbers::EMPTY;
    let mut at = 0;
    while at < LINES.len() {
        if is_button(&LINES[at]) {
            let key = LINES[at].key.as_bytes();
            let mut end = 0;
            while end < key.len() && key[end] != b' ' {
                end += 1;
            }
            words.add(hash(key.split_at(end).0));
        }
        at += 1;
    }
    words
};

/// Whether a button may begin with `word`, in any case.
pub(super) fn begins_button(word: &str) -> bool {
    if word.is_ascii() {
        BUTTON_WORDS.has(hash(Lower::of(word).as_bytes()))
    } else {
        BUTTON_WORDS.has(hash(fold(word).as_bytes()))
    }
}

/// How prefix rows begin, by their first six bytes, or by all where they are shorter.
static PREFIX_FRONTS: Numbers<2048> = {
    let mut fronts = Numbers::EMPTY;
    let mut at = 0;
    while at < PREFIXES.len() {
        let key = PREFIXES[at].key.as_bytes();
        let found = match key.len() {
            3 => front::<3>(key),
            4 => front::<4>(key),
            5 => front::<5>(key),
            _ => front::<6>(key),
        };
        match found {
            Some(found) => fronts.add(found),
            None => panic!("a prefix of fewer than three bytes"),
        }
        at += 1;
    }
    fronts
};

/// The prefix rows that share their first character with `key`; none where none can begin it.
pub(super) fn prefixes(key: &str) -> &'static [Row] {
    let bytes = key.as_bytes();
    let fronts = [front::<6>(bytes), front::<5>(bytes), front::<4>(bytes), front::<3>(bytes)];
    if !fronts.into_iter().flatten().any(|front| PREFIX_FRONTS.has(front)) {
        return &[];
    }
    let first = key.chars().next();
    let start = PREFIXES.partition_point(|row| row.key.chars().next() < first);
    let rest = PREFIXES.get(start..).unwrap_or_default();
    rest.get(..rest.partition_point(|row| row.key.chars().next() == first)).unwrap_or_default()
}

/// Every contained row has at least this many bytes.
const SHORTEST: usize = 11;

/// Of the last eleven bytes of each contained row, any five in a row: seven places, so that a look at every seventh byte of a line meets one. A bit for each hash.
static FIVE: [u64; 128] = {
    let mut bits = [0; 128];
    let mut at = 0;
    while at < CONTAINED.len() {
        let mut key = last_bytes(&CONTAINED[at]);
        while let Some(gram) = front::<5>(key) {
            let hash = hash_of_five(gram | CASE);
            bits[hash / 64] |= 1 << (hash % 64);
            key = key.split_at(1).1;
        }
        at += 1;
    }
    bits
};

/// Any eight of them.
static EIGHT: Numbers<512> = {
    let mut grams = Numbers::EMPTY;
    let mut at = 0;
    while at < CONTAINED.len() {
        let mut key = last_bytes(&CONTAINED[at]);
        while let Some(gram) = front::<8>(key) {
            grams.add(gram | CASE);
            key = key.split_at(1).1;
        }
        at += 1;
    }
    grams
};

const fn last_bytes(row: &Row) -> &[u8] {
    let key = row.key.as_bytes();
    assert!(key.len() >= SHORTEST, "a contained row is too short");
    key.split_at(key.len() - SHORTEST).1
}

/// The bit that tells small letters from capitals, in ASCII and in Latin-1.
const CASE: u64 = u64::from_le_bytes([0x20; 8]);

/// A hash of 13 bits of the five lowest bytes.
#[inline]
const fn hash_of_five(part: u64) -> usize {
    ((part << 24).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 51) as usize
}

/// Whether a contained row may stand in a line, in any case; yes also where two blanks stand side by side. Three instructions a byte.
fn may_contain(bytes: &[u8]) -> bool {
    // Two blanks lie in one part wherever they are, since parts share a byte.
    let mut at = 0;
    while let Some(part) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        if may_hold_row(u64::from_le_bytes(*part)) && is_in_row(bytes, at) {
            return true;
        }
        at += SHORTEST - 4;
    }
    may_hold_row(eight_at(bytes, at)) && is_in_row(bytes, at)
}

/// Whether two blanks stand side by side in eight bytes, or the first five may be a part of a contained row.
#[inline]
fn may_hold_row(part: u64) -> bool {
    let five = hash_of_five(part | CASE);
    has_two_blanks(part) || FIVE.get(five / 64).is_some_and(|bits| bits >> (five % 64) & 1 != 0)
}

#[inline]
fn has_two_blanks(part: u64) -> bool {
    const LOW: u64 = u64::from_le_bytes([0x7F; 8]);
    let others = part ^ u64::from_le_bytes([b' '; 8]);
    // The high bit of each byte that is a blank.
    let blanks = !(((others & LOW) + LOW) | others | LOW);
    blanks & (blanks >> 8) != 0
}

/// The same of the place `at`, by eight bytes at it or right before: five in a row are some words of prose too.
#[cold]
fn is_in_row(bytes: &[u8], at: usize) -> bool {
    has_two_blanks(eight_at(bytes, at))
        || (at.saturating_sub(3)..=at).any(|at| EIGHT.has(eight_at(bytes, at) | CASE))
}

/// The first row that stands somewhere in `key`.
pub(super) fn contained(key: &str) -> Option<&'static Row> {
    let bytes = key.as_bytes();
    if !may_contain(bytes) {
        return None;
    }
    CONTAINED.iter().find(|row| memchr::memmem::find(bytes, row.key.as_bytes()).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_known(line: &str) -> bool {
        may_be_known(line, Signs::up_to_end(line).1)
    }

    #[test]
    fn every_row_is_found_by_its_key() {
        for (table, find) in
            [(LINES, whole_lines as fn(&str) -> &'static [Row]), (BADGES, badges), (SUFFIXES, head_words)]
        {
            for row in table {
                assert!(find(row.key).contains(row), "{row:?}");
                assert!(find(row.key).iter().all(|other| other.key == row.key));
                assert!(find(&format!("{}x", row.key)).iter().all(|other| other.key != row.key));
            }
        }
    }

    #[test]
    fn something_is_known_of_every_row_and_of_no_prose() {
        for row in OPENING.into_iter().flatten() {
            assert!(
                row.key == "•" || !row.key.starts_with(is_dress) && !row.key.starts_with('\''),
                "{row:?}"
            );
            for line in [row.pattern.to_owned(), row.pattern.to_uppercase(), format!("{} now", row.pattern)] {
                assert!(is_known(&line) || !fold(&line).starts_with(row.key), "{line}");
            }
        }
        assert!(is_known("ReplyDelete now") && is_known("12 men came") && is_known("One thought on “Tea”"));
        for line in ["The ferry sails at noon, said Vell.", "Sailing is late – “no”, he said; it’s naïve"]
        {
            assert!(!is_known(line), "{line}");
        }
    }

    #[test]
    fn head_words_end_in_a_colon_or_three_dots() {
        for row in SUFFIXES {
            assert!(row.key.ends_with([':']) || row.key.ends_with("..."), "{}", row.key);
            assert!(may_end_in_head_word(row.key) && may_end_in_head_word(row.pattern));
        }
        assert!(!may_end_in_head_word("It rained."));
    }

    #[test]
    fn prefixes_and_contained_rows_are_met_wherever_they_stand() {
        for row in PREFIXES {
            assert!(prefixes(row.key).contains(row), "{}", row.key);
            assert!(prefixes(&format!("{} and more", row.key)).contains(row), "{}", row.key);
        }
        for row in CONTAINED {
            for before in 0..20 {
                let line = format!("{}{} x", "y".repeat(before), row.key);
                assert!(contained(&line).is_some_and(|found| line.contains(found.key)), "{line}");
            }
        }
        for row in CONTAINED {
            let line = format!(
                "It says {} twice",
                row.pattern.replace('\'', "’").replace("...", "…").to_uppercase()
            );
            assert!(is_known(&line) || !fold(&line).contains(row.key), "{line}");
        }
        assert!(contained("the council met on tuesday and agreed to cancel the vote").is_none());
    }
}
