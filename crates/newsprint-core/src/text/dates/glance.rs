//! A look at the bytes of a text, which tells nearly all numbers of prose from days before anybody makes tokens of them.

use crate::{index::Fronts, words};

/// Whether `text` may hold a day, or an age without a word for "ago": a month beside the number, three numbers with signs between them, or `3w` at
/// the end. Yes where letters beyond ASCII stand.
pub(super) fn may_hold_day(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (mut at, mut is_inside) = (0, false);
    while let Some(&byte) = bytes.get(at) {
        if byte.is_ascii_alphabetic() {
            if !is_inside && begins_month(bytes.get(at..).unwrap_or_default()) {
                return true;
            }
            is_inside = true;
            at += 1;
            continue;
        }
        is_inside = false;
        let rest = bytes.get(at..).unwrap_or_default();
        at += match rest {
            [b'0'..=b'9', ..] => {
                let digits = run(rest, u8::is_ascii_digit);
                if is_numeric(rest) || is_short(rest.get(digits..).unwrap_or_default()) {
                    return true;
                }
                digits
            }
            [0..=0x7F, ..] => 1,
            // Marks of prose, signs of Latin-1, and from the box drawings on signs without letters; emoji.
            [0xE2, 0x80, 0x90..=0xA7 | 0xAF.., ..] | [0xE2, 0x94..=0xAF, ..] => 3,
            [0xF0, 0x9F, 0x8C..=0xAB, ..] => 4,
            [0xC2, 0xA0..=0xA9 | 0xAB..=0xB4 | 0xB6..=0xB9 | 0xBB.., ..] => 2,
            _ => return true,
        };
    }
    false
}

fn run(bytes: &[u8], is_inside: impl Fn(&u8) -> bool) -> usize {
    bytes.iter().position(|byte| !is_inside(byte)).unwrap_or(bytes.len())
}

/// Whether the word at the front may be a month: by three letters, with an apostrophe among them if there is one.
pub(crate) fn begins_month(word: &[u8]) -> bool {
    if let [one, two, three, ..] = *word
        && two.is_ascii_alphabetic()
        && three.is_ascii_alphabetic()
    {
        return MONTHS.may_have([one, two, three]);
    }
    let length = run(word, |byte| byte.is_ascii_alphabetic() || *byte == b'\'').min(3);
    let mut front = [0; 3];
    for (place, byte) in front.iter_mut().zip(word.get(..length).unwrap_or_default()) {
        *place = *byte;
    }
    MONTHS.may_have(front)
}

/// How months begin, or their first words.
static MONTHS: Fronts = {
    let mut fronts = Fronts::EMPTY;
    let mut language = 0;
    while language < words::ALL.len() {
        let mut month = 0;
        while month < 12 {
            let forms = words::ALL[language].months[month];
            let mut at = 0;
            while at < forms.len() {
                let form = forms[at].as_bytes();
                let mut front = [0; 3];
                let mut length = 0;
                // A word of one letter or two has nothing behind it.
                while length < 3 && length < form.len() && form[length] != b' ' {
                    front[length] = form[length];
                    length += 1;
                }
                fronts.add(&front);
                at += 1;
            }
            month += 1;
        }
        language += 1;
    }
    fronts
};

/// `4.3.2025`, `4. 3. 2025`, `2025/3/4`: three numbers at the front, a sign right behind each of the first two.
pub(crate) fn is_numeric(bytes: &[u8]) -> bool {
    let behind = |bytes: &[u8]| {
        let digits = run(bytes, u8::is_ascii_digit);
        let sign = bytes.get(digits).filter(|sign| digits > 0 && matches!(sign, b'-' | b'.' | b'/'));
        sign.map(|_| digits + 1)
    };
    let mut rest = bytes;
    for _ in 0..2 {
        let Some(after) = behind(rest).and_then(|length| rest.get(length..)) else { return false };
        rest =
            after.get(run(after, |byte| !byte.is_ascii_graphic() && byte.is_ascii())..).unwrap_or_default();
    }
    rest.first().is_some_and(|byte| byte.is_ascii_digit() || !byte.is_ascii())
}

/// Whether one or two letters are all that stands behind a number.
pub(crate) fn is_short(behind: &[u8]) -> bool {
    let letters = run(behind, u8::is_ascii_alphabetic);
    let rest = behind.get(letters..).unwrap_or_default();
    (1..=2).contains(&letters) && rest.iter().all(|byte| !byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_not_overlooked_and_numbers_of_prose_are() {
        for day in [
            "3 March 2025",
            "on 14-Mar-2025",
            "4.3.2025",
            "4. 3. 2025 r.",
            "2025/3/4",
            "sept 3",
            "3w",
            "up 4h ",
            "3 août",
            "2025年3月3日",
            "le 1er d'avril",
            "12\u{A0}May",
        ] {
            assert!(may_hold_day(day) || day == "{day}");
        }
        for line in [
            "",
            "Since 1998 the ferry has carried 40,000 passengers — fewer than in 2.4 weeks.",
            "3. The council votes.",
            "“They told him: next year. That was 1971.”",
            "✅ Night ferry until 2027",
            "@fan_88",
        ] {
            assert!(!may_hold_day(line), "{line}");
        }
    }
}
