//! Limits: how much of a text is taken apart. Reaching one never loses text.

/// How much a parser takes apart before it keeps the rest as it is.
///
/// A limit that is reached is a diagnostic ([`DiagnosticCode::LIMIT_REACHED`](crate::DiagnosticCode::LIMIT_REACHED) or
/// [`DiagnosticCode::TEXT_TOO_LONG`](crate::DiagnosticCode::TEXT_TOO_LONG)), and the words behind it are kept in one
/// piece: as one paragraph, or behind the last comment as one [`Leftover`](crate::Leftover). Quotes beyond theirs stay running text. The defaults let
/// every text through that fits the memory.
///
/// ```
/// use newsprint_core::Limits;
///
/// let limits = Limits::new().comments(500);
/// assert_eq!(limits.max_comments(), 500);
/// assert_eq!(limits.max_blocks(), 1_000_000);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Limits {
    text_bytes: u32,
    blocks: u32,
    quotes: u32,
    comments: u32,
}

impl Limits {
    /// How deep blocks and inlines nest at most. Not an option: every reader and writer relies on it.
    ///
    /// A paragraph of a section has depth 1, a quote inside it 2. The parser never goes deeper, readers refuse what does, and
    /// [`Article::validate`](crate::Article::validate) reports it. In a tree built in code it is the caller's risk: walkers, transforms
    /// and validation take any depth, but `clone`, `==`, `Debug` and dropping call themselves and can overflow the stack beyond
    /// some thousands of levels.
    pub const DEPTH: usize = 32;

    /// The defaults.
    pub const fn new() -> Self {
        Self { text_bytes: u32::MAX, blocks: 1_000_000, quotes: 1_000_000, comments: 1_000_000 }
    }

    /// The longest text that is taken apart, in bytes. Default and most: 4,294,967,295, since spans count in `u32`.
    pub const fn text_bytes(mut self, most: u32) -> Self {
        self.text_bytes = most;
        self
    }

    /// The most headings and blocks of the article. Default: 1,000,000.
    pub const fn blocks(mut self, most: u32) -> Self {
        self.blocks = most;
        self
    }

    /// The most quotes, comments included. Default: 1,000,000.
    pub const fn quotes(mut self, most: u32) -> Self {
        self.quotes = most;
        self
    }

    /// The most comments. Default: 1,000,000.
    pub const fn comments(mut self, most: u32) -> Self {
        self.comments = most;
        self
    }

    /// The longest text in bytes.
    pub const fn max_text_bytes(&self) -> u32 {
        self.text_bytes
    }

    /// The most headings and blocks.
    pub const fn max_blocks(&self) -> u32 {
        self.blocks
    }

    /// The most quotes.
    pub const fn max_quotes(&self) -> u32 {
        self.quotes
    }

    /// The most comments.
    pub const fn max_comments(&self) -> u32 {
        self.comments
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::new()
    }
}
