//! A limit of the parser.

use crate::DiagnosticCode;

use super::super::entry::{Entry, Explanation, Group, Sample};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::LIMIT_REACHED,
        group: Group::Limits,
        means: "There are more blocks, quotes or comments than the limit of the parser.",
        why: "The rest is kept as it stands, but not taken apart.",
        wrong: Sample::None,
        right: Sample::None,
        in_newsroom: true,
    },
    check: None,
};
