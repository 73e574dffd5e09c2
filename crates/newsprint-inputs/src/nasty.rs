//! Texts built to make a parser slow, or to make it fall. Each grows with its size, so that growth can be measured.

/// One kind of nasty text.
#[derive(Clone, Copy, Debug)]
pub struct Nasty {
    /// What it is, in kebab case.
    pub name: &'static str,
    front: &'static str,
    unit: &'static str,
    back: &'static str,
}

impl Nasty {
    /// The text, of about `bytes` bytes.
    ///
    /// ```
    /// for nasty in newsprint_inputs::NASTY {
    ///     let length = nasty.text(1_000).len();
    ///     assert!((900..1_200).contains(&length), "{}: {length}", nasty.name);
    /// }
    /// ```
    #[must_use]
    pub fn text(&self, bytes: usize) -> String {
        let mut text = self.front.to_owned();
        text.push_str(&self.unit.repeat(bytes.div_ceil(self.unit.len())));
        text.push_str(self.back);
        text
    }

    const fn new(name: &'static str, unit: &'static str) -> Self {
        Self { name, front: "", unit, back: "" }
    }

    /// Below a headline and a first paragraph.
    const fn below(name: &'static str, unit: &'static str) -> Self {
        Self { front: "Night Ferry Delayed\n\nThe ferry sailed at six.\n\n", ..Self::new(name, unit) }
    }
}

/// Every kind.
pub const NASTY: &[Nasty] = &[
    // Lines and blanks.
    Nasty::new("blank-lines", "\n"),
    Nasty::new("lone-carriage-returns", "\r"),
    Nasty::new("spaces-in-one-line", " "),
    Nasty::new("no-break-spaces", "\u{A0}"),
    Nasty::new("nul-bytes", "\0"),
    Nasty::new("line-separators", "x\u{2028}"),
    Nasty::new("one-line-of-words", "the ferry sailed at six and came back at nine "),
    Nasty::new("one-word", "a"),
    Nasty::new("one-letter-lines", "a\n"),
    Nasty::new("one-letter-paragraphs", "a\n\n"),
    Nasty::new("one-paragraph-of-lines", "The ferry sailed at six.\n"),
    Nasty::new("ever-deeper-white-space", " \t \t\u{3000}"),
    // Clusters.
    Nasty::new("combining-marks", "\u{301}"),
    Nasty::new("joined-emoji", "👩\u{200D}"),
    Nasty::new("regional-indicators", "🇩"),
    Nasty::new("variation-selectors", "\u{FE0F}"),
    Nasty::below("emoji-lines", "⛴️\n"),
    Nasty::below("emoji-in-one-line", "⛴️"),
    Nasty::below("keycap-lines", "1️⃣ one\n"),
    // Headings, lists, rules.
    Nasty::below("headings", "⛴️ First Crossing\n\n"),
    Nasty::below("headings-with-text", "⛴️ First Crossing\n\nThe ferry sailed at six.\n\n"),
    Nasty::below("number-signs", "#"),
    Nasty::below("marked-headings", "## A\n"),
    Nasty::below("list-items", "- a\n"),
    Nasty::below("list-items-with-gaps", "- a\n\n"),
    Nasty::below("numbers", "1. "),
    Nasty::below("dashes", "—"),
    Nasty::below("dash-lines", "— Marta Oleander\n\n"),
    Nasty::below("stars", "* * * "),
    Nasty::below("code-fences", "```\n"),
    // Quotes.
    Nasty::below("straight-quotes", "\""),
    Nasty::below("opening-quotes", "“"),
    Nasty::below("closing-quotes", "”"),
    Nasty::below("opening-quotes-of-two-kinds", "“‘"),
    Nasty::below("single-quotes", "'"),
    Nasty::below("apostrophes", "it’s the dogs’ "),
    Nasty::below("guillemets", "»«"),
    Nasty::below("quotes-in-one-paragraph", "“We go,” she said. "),
    Nasty::below("fragments-in-one-paragraph", "Renner called it “fair” and "),
    Nasty::below("quote-paragraphs", "“We go,” said Marta Oleander.\n\n"),
    Nasty::below("quotes-that-go-on", "“We go on and on.\n\n"),
    Nasty::below("opened-once-a-paragraph", "He said “we go\n\n"),
    Nasty::below("many-speakers", "“No,” said Ann Bell. “Yes,” said Bob Carr. “So,” said Cy Dorn.\n\n"),
    Nasty::below("marked-quotes", "> a\n"),
    Nasty::below("marks-of-quotes", ">"),
    Nasty::below("cues-alone", "said "),
    Nasty::below("names-alone", "Marta Oleander "),
    Nasty::below("pronouns-alone", "she said he said "),
    Nasty::below("pronouns-for-quotes", "She left. “No,” he said. "),
    Nasty::below("pronouns-far-from-names", "She left. He stayed. "),
    Nasty::below("names-with-commas", "Marta, Tobias, "),
    Nasty::below("abbreviations", "Mr. Dr. U.S. "),
    Nasty::below("colons", "He said: "),
    Nasty::below("question-marks", "Why? "),
    // Comments and leftovers.
    Nasty::below("comments", "Lena B.\nMarch 3, 2025 at 4:05 PM\nThanks!\n\n"),
    Nasty::below("replies", "@lena yes\n\n"),
    Nasty::below("buttons", "Reply\nShare\nLike\n"),
    Nasty::below("comment-headers", "3 comments:\n"),
    Nasty::below("dates", "March 3, 2025 at 4:05 PM\n"),
    Nasty::below("bylines", "By Johanna Quill\n"),
    Nasty::below("notes", "Correction: it was six.\n\n"),
    Nasty::below("links", "https://example.org/a?b=c&d "),
    // What the writers must escape.
    Nasty::below("markdown-marks", "*_`[<&\\"),
    Nasty::below("brackets", "["),
    Nasty::below("image-openers", "!["),
    Nasty::below("tags", "<a>"),
    Nasty::below("entities", "&amp;"),
    Nasty::below("tilde-lines", "~~~\n"),
    Nasty::below("table-rows", "| a | b |\n"),
    Nasty::below("backticks", "`a``b"),
    Nasty::below("equals-below-text", "a\n===\n"),
];
