//! Quotation marks of every convention: which family a mark belongs to, and which marks close which.
//!
//! Unicode gives the characters ([General_Category] Pi, Pf and the rest of the `Quotation_Mark` property, UAX #44); how a language pairs them is
//! custom, not character data, so a pair is decided from the text (`quotes/scan.rs`).
//!
//! [General_Category]: https://www.unicode.org/reports/tr44/#General_Category_Values

/// What a mark looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `"`: opens and closes.
    Straight,
    /// `“`: opens in English, closes in German.
    High6,
    /// `”`: closes; opens in Swedish and Finnish.
    High9,
    /// `„`: opens.
    Low9,
    /// `'`: opens, closes, or is an apostrophe.
    StraightSingle,
    /// `‘`: opens in English, closes in German.
    High6Single,
    /// `’`: closes, or is an apostrophe.
    High9Single,
    /// `‚`: opens.
    Low9Single,
    /// `«` or `‹`: opens or closes by custom.
    Left { single: bool },
    /// `»` or `›`: closes or opens by custom.
    Right { single: bool },
    /// `「`, `『`, `《`, `〈`, …: always opens; holds what closes it.
    BracketOpen(char),
    /// The other half of a bracket mark.
    BracketClose,
}

/// The shape of `c` if it is a quotation mark.
pub(crate) fn shape(c: char) -> Option<Shape> {
    Some(match c {
        '"' | '＂' => Shape::Straight,
        '“' | '‟' => Shape::High6,
        '”' => Shape::High9,
        '„' => Shape::Low9,
        '\'' | '＇' => Shape::StraightSingle,
        '‘' | '‛' => Shape::High6Single,
        '’' => Shape::High9Single,
        '‚' => Shape::Low9Single,
        '«' => Shape::Left { single: false },
        '‹' => Shape::Left { single: true },
        '»' => Shape::Right { single: false },
        '›' => Shape::Right { single: true },
        '「' => Shape::BracketOpen('」'),
        '『' => Shape::BracketOpen('』'),
        '《' => Shape::BracketOpen('》'),
        '〈' => Shape::BracketOpen('〉'),
        '﹁' => Shape::BracketOpen('﹂'),
        '﹃' => Shape::BracketOpen('﹄'),
        '｢' => Shape::BracketOpen('｣'),
        '〝' => Shape::BracketOpen('〟'),
        '」' | '』' | '》' | '〉' | '﹂' | '﹄' | '｣' | '〟' | '〞' => Shape::BracketClose,
        _ => return None,
    })
}

/// Whether `close` may end what `open` began.
pub(crate) fn pairs(open: char, close: char) -> bool {
    let (Some(opening), Some(closing)) = (shape(open), shape(close)) else { return false };
    match opening {
        // Typed marks are mixed in practice: “like this" and "like this”.
        Shape::Straight => matches!(closing, Shape::Straight | Shape::High9),
        Shape::High6 => matches!(closing, Shape::High9 | Shape::Straight | Shape::High6),
        Shape::High9 => matches!(closing, Shape::High9 | Shape::Straight),
        Shape::Low9 => matches!(closing, Shape::High6 | Shape::High9 | Shape::Straight),
        Shape::StraightSingle => closing == Shape::StraightSingle,
        Shape::High6Single => matches!(closing, Shape::High9Single | Shape::StraightSingle),
        Shape::Low9Single => matches!(closing, Shape::High6Single | Shape::High9Single),
        Shape::Left { single } => matches!(closing, Shape::Right { single: other } if other == single),
        // »so« in German books, »so» in Swedish ones.
        Shape::Right { single } => {
            matches!(closing, Shape::Left { single: other } | Shape::Right { single: other } if other == single)
        }
        Shape::BracketOpen(other) => close == other || (open == '〝' && close == '〞'),
        Shape::High9Single | Shape::BracketClose => false,
    }
}

/// Whether the mark is one of the single ones, which may be apostrophes.
pub(crate) fn is_single(shape: Shape) -> bool {
    matches!(shape, Shape::StraightSingle | Shape::High6Single | Shape::High9Single | Shape::Low9Single)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_convention_pairs_with_itself_and_not_with_another() {
        for (open, close) in
            [('“', '”'), ('„', '“'), ('„', '”'), ('«', '»'), ('»', '«'), ('‹', '›'), ('「', '」'), ('"', '"')]
        {
            assert!(pairs(open, close), "{open}…{close}");
        }
        assert!(!pairs('«', '”'));
        assert!(!pairs('「', '』'));
        assert!(!pairs('‘', '”'));
    }
}
