//! A member that is not known.

use crate::DiagnosticCode;

use super::super::entry::{Entry, Explanation, Group, Sample};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::JSON_UNKNOWN_MEMBER,
        group: Group::Limits,
        means: "A member of the JSON, or a name in it, is not known to this version and has no `extra` to be kept in.",
        why: "It was written by a later release, or mistyped; it is lost when the article is written again.",
        wrong: Sample::None,
        right: Sample::None,
        in_newsroom: true,
    },
    check: None,
};
