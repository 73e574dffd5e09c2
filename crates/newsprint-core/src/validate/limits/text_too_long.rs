//! A text beyond the limit.

use crate::DiagnosticCode;

use super::super::entry::{Entry, Explanation, Group, Sample};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::TEXT_TOO_LONG,
        group: Group::Limits,
        means: "The text is longer than the limit of the parser, or than spans can address.",
        why: "It is kept as one paragraph without spans; nothing is lost.",
        wrong: Sample::None,
        right: Sample::None,
        in_newsroom: true,
    },
    check: None,
};
