//! What a word can do in a sentence: bits, since many words can do several things.

/// The, a, some, each.
pub(crate) const DET: u32 = 1;
/// His, her, their.
pub(crate) const OWN: u32 = 1 << 1;
pub(crate) const PREP: u32 = 1 << 2;
/// English "to".
pub(crate) const TO: u32 = 1 << 3;
pub(crate) const BE: u32 = 1 << 4;
pub(crate) const HAVE: u32 = 1 << 5;
pub(crate) const DO: u32 = 1 << 6;
pub(crate) const MODAL: u32 = 1 << 7;
pub(crate) const NOT: u32 = 1 << 8;
/// He, she, they: pronouns that can be a subject.
pub(crate) const SUBJ: u32 = 1 << 9;
/// Him, her, them.
pub(crate) const OBJ: u32 = 1 << 10;
/// Somebody, others, many.
pub(crate) const SOME: u32 = 1 << 11;
pub(crate) const COORD: u32 = 1 << 12;
/// That, because, when.
pub(crate) const SUB: u32 = 1 << 13;
/// Who, which.
pub(crate) const REL: u32 = 1 << 14;
pub(crate) const ADV: u32 = 1 << 15;
/// Days, months, weeks.
pub(crate) const TIME: u32 = 1 << 16;
/// A finite verb that is no cue.
pub(crate) const VERB: u32 = 1 << 17;
/// A role or title of a person.
pub(crate) const ROLE: u32 = 1 << 18;
/// A part of names in lower case: van, de, bin.
pub(crate) const PARTICLE: u32 = 1 << 19;
/// Two, three: counts people.
pub(crate) const QUANT: u32 = 1 << 20;
/// A form that cannot be a subject (German dem, einen).
pub(crate) const OBLIQUE: u32 = 1 << 21;
/// Starts with a capital letter.
pub(crate) const CAPITAL: u32 = 1 << 22;
/// Ends in a possessive 's.
pub(crate) const POSSESSIVE: u32 = 1 << 23;
pub(crate) const NUMBER: u32 = 1 << 24;
/// Looks like an English -ed form.
pub(crate) const ED: u32 = 1 << 25;
/// Looks like an English -ing form.
pub(crate) const ING: u32 = 1 << 26;
/// The base form of a frequent verb, which is often a noun too: use, need, work.
pub(crate) const BASE: u32 = 1 << 27;
/// German forms of reported speech: sei, habe, könne.
pub(crate) const KONJ: u32 = 1 << 28;
