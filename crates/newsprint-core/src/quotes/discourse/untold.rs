//! Sentences that nobody has asked about: most are never cut into chunks, since only a pronoun or a description needs to know whom they name.

use std::rc::Rc;

use super::{Around, Discourse};
use crate::quotes::{
    Role,
    clause::Sentence,
    word::{Reader, Token},
};

/// More are not kept: they are read, so that a long text takes no more memory than a short one.
const MOST: usize = 512;

/// What has not been read for the names in it.
#[derive(Debug)]
pub(in crate::quotes) enum Untold {
    /// A passage without quotes.
    Passage(usize),
    /// A sentence of a passage, in words.
    Words(Rc<Vec<Token>>, usize),
    /// A sentence of a passage.
    Sentence(Rc<Sentence>, usize),
    /// A sentence that names nobody who matters: of a heading, or inside a quote.
    Silent,
}

/// With the name of whoever spoke last in front of it.
pub(super) type Waiting = (Untold, Option<Rc<str>>);

impl Discourse {
    /// Puts the next part of the text behind those that wait.
    pub(in crate::quotes) fn defer(&mut self, untold: Untold, around: &Around<'_>) {
        if self.untold.len() >= MOST {
            self.catch_up(around);
        }
        self.untold.push((untold, self.speaker.clone()));
    }

    /// Reads whatever waits, in its order.
    pub(super) fn catch_up(&mut self, around: &Around<'_>) {
        for (untold, speaker) in std::mem::take(&mut self.untold) {
            let speaker = speaker.as_deref();
            match untold {
                Untold::Silent => self.told += 1,
                Untold::Passage(passage) => self.tell_passage(passage, speaker, around),
                Untold::Words(tokens, passage) => {
                    let text = around.text(passage);
                    let sentence = Sentence::read(Rc::unwrap_or_clone(tokens), text, around.tongue);
                    self.tell(&sentence, text, speaker, around);
                }
                Untold::Sentence(sentence, passage) => {
                    self.tell(&sentence, around.text(passage), speaker, around);
                }
            }
        }
    }

    fn tell_passage(&mut self, passage: usize, speaker: Option<&str>, around: &Around<'_>) {
        let text = around.text(passage);
        let silent = around.passages.get(passage).is_none_or(|passage| passage.role == Role::Title);
        let mut reader = Reader::new(text, &[], around.tongue, around.vocabulary);
        let mut tokens = Vec::new();
        while reader.sentence(&mut tokens) {
            if silent {
                self.told += 1;
            } else {
                let sentence = Sentence::read(std::mem::take(&mut tokens), text, around.tongue);
                self.tell(&sentence, text, speaker, around);
            }
        }
    }

    fn tell(&mut self, sentence: &Sentence, text: &str, speaker: Option<&str>, around: &Around<'_>) {
        self.told += 1;
        self.notice(sentence, text, speaker, around);
    }
}
