//! Clauses: which verb group has which subject, and which clause stands inside which.
//!
//! One walk over the chunks of a sentence with a list of clauses. A relative pronoun or a conjunction opens a clause; a comma with a verb behind
//! it closes what stood between the subject and its verb ("Jane Doe, who runs the port, said"); a noun group and a verb behind a complete clause
//! open the clause that the first verb takes ("said prices had risen"), or, behind a comma, an inserted one ("…, she said, …").

mod walk;

use self::walk::Walk;
use super::{
    chunk::{Chunk, Shape, chunks},
    lexicon::Tongue,
    word::Token,
};

/// What kind of clause it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Main,
    /// Who …, which …
    Relative,
    /// That …, because …
    Sub,
    /// Said prices had risen: no conjunction.
    Bare,
    /// To …, saying …
    Nonfinite,
    /// …, she said, …: says something about the clause around it.
    Inserted,
}

/// One clause.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clause {
    pub(super) place: Place,
    pub(super) parent: Option<usize>,
    /// The verb group that this clause hangs on.
    pub(super) governor: Option<usize>,
    pub(super) subject: Option<usize>,
    /// Its last verb group so far.
    pub(super) verb: Option<usize>,
}

/// A sentence with its chunks and clauses.
#[derive(Debug, Default)]
pub(super) struct Sentence {
    pub(super) tokens: Vec<Token>,
    pub(super) chunks: Vec<Chunk>,
    pub(super) clauses: Vec<Clause>,
    /// For each chunk, its clause.
    pub(super) clause_of: Vec<usize>,
    /// For each chunk, the last verb group of its clause before it.
    pub(super) verb_before: Vec<Option<usize>>,
    /// For each verb chunk, its subject.
    pub(super) subject_of: Vec<Option<usize>>,
}

impl Sentence {
    /// Reads the sentence that `tokens` make.
    pub(super) fn read(tokens: Vec<Token>, text: &str, tongue: Tongue) -> Self {
        let chunks = chunks(&tokens, text, tongue);
        let mut walk = Walk::new(&chunks, &tokens, text, tongue);
        for at in 0..chunks.len() {
            walk.step(at);
        }
        let Walk { clauses, clause_of, verb_before, subject_of, .. } = walk;
        Self { tokens, chunks, clauses, clause_of, verb_before, subject_of }
    }

    pub(super) fn chunk(&self, at: usize) -> Option<&Chunk> {
        self.chunks.get(at)
    }

    pub(super) fn shape(&self, at: usize) -> Option<Shape> {
        self.chunks.get(at).map(|chunk| chunk.shape)
    }

    /// The first token of a chunk.
    pub(super) fn first_token(&self, chunk: usize) -> Option<&Token> {
        self.tokens.get(self.chunks.get(chunk)?.from)
    }

    pub(super) fn tokens_of(&self, chunk: usize) -> &[Token] {
        self.chunks.get(chunk).and_then(|chunk| self.tokens.get(chunk.from..chunk.to)).unwrap_or_default()
    }

    /// The chunk of the quote with the index `quote` of the passage.
    pub(super) fn quote_chunk(&self, quote: usize) -> Option<usize> {
        self.chunks.iter().position(|chunk| chunk.shape == Shape::Quote(quote))
    }

    /// The next chunk behind `at` that is no aside.
    pub(super) fn next(&self, at: usize) -> Option<usize> {
        (at + 1..self.chunks.len()).find(|&next| self.shape(next) != Some(Shape::Aside))
    }

    /// The chunk before `at` that is no aside.
    pub(super) fn previous(&self, at: usize) -> Option<usize> {
        (0..at).rev().find(|&before| self.shape(before) != Some(Shape::Aside))
    }

    /// The verb groups that stand over the chunk at `at`, nearest first: the last verb of its clause, the verb that the clause hangs on, and so on.
    pub(super) fn verbs_over(&self, at: usize) -> Vec<usize> {
        let mut verbs = Vec::new();
        let Some(mut clause) = self.clause_of.get(at).copied() else { return verbs };
        let mut verb = self.verb_before.get(at).copied().flatten();
        while verbs.len() < 12 {
            if let Some(verb) = verb {
                verbs.push(verb);
            }
            let Some(this) = self.clauses.get(clause) else { break };
            verb = this.governor;
            match this.parent {
                Some(parent) => clause = parent,
                None => break,
            }
        }
        verbs
    }

    /// Where a chunk stands in the text.
    pub(super) fn span(&self, chunk: usize) -> Option<std::ops::Range<usize>> {
        let tokens = self.tokens_of(chunk);
        Some(tokens.first()?.start..tokens.last()?.end)
    }
}
