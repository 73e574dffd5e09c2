//! The names of closed choices, as JSON, diagnostics and command lines write them: snake case, one word for one thing.

use std::{fmt, str::FromStr};

use super::{
    AttributionPlace, Basis, Claim, CommentKind, CommentState, Direction, LeftoverKind, LeftoverPlace,
    NoteKind, QuoteForm, QuoteKind, SpeakerKind,
};
use crate::Error;

macro_rules! names {
    ($($kind:ident { $($variant:ident = $name:literal),* $(,)? })*) => {$(
        impl $kind {
            /// Every name, in the order of the variants.
            pub const NAMES: &[&str] = &[$($name),*];

            /// The name in JSON and diagnostics.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }

        impl fmt::Display for $kind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $kind {
            type Err = Error;

            fn from_str(name: &str) -> Result<Self, Error> {
                match name {
                    $($name => Ok(Self::$variant),)*
                    _ => Err(Error::Name { found: name.to_owned(), known: Self::NAMES }),
                }
            }
        }
    )*};
}

names! {
    AttributionPlace {
        Before = "before", After = "after", Between = "between", LeadIn = "lead_in", Caption = "caption",
    }
    Basis {
        Named = "named", Described = "described", Pronoun = "pronoun", Carried = "carried", Markup = "markup",
        Given = "given", Unsure = "unsure",
    }
    Claim { Asserted = "asserted", Hearsay = "hearsay", Denied = "denied" }
    CommentKind { Comment = "comment", Pingback = "pingback", Trackback = "trackback" }
    CommentState {
        Published = "published", Pending = "pending", Spam = "spam", Deleted = "deleted", Removed = "removed",
    }
    Direction { Ltr = "ltr", Rtl = "rtl" }
    LeftoverKind {
        Navigation = "navigation", Button = "button", Share = "share", Form = "form", Count = "count", Tags = "tags",
        Related = "related", Advertisement = "advertisement", Credit = "credit", Legal = "legal",
        Subscription = "subscription", Badge = "badge", Other = "other",
    }
    LeftoverPlace { Head = "head", Body = "body", Comments = "comments", End = "end" }
    NoteKind { Correction = "correction", Update = "update", Editor = "editor", Disclosure = "disclosure" }
    QuoteForm { Inline = "inline", Block = "block" }
    QuoteKind { Full = "full", Fragment = "fragment", Label = "label" }
    SpeakerKind {
        Person = "person", Organisation = "organisation", Group = "group", Document = "document", Unknown = "unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_a_name_undoes_showing_it() {
        for name in LeftoverKind::NAMES {
            assert_eq!(name.parse::<LeftoverKind>().map(LeftoverKind::as_str), Ok(*name));
        }
        let error = "Full".parse::<QuoteKind>().unwrap_err();
        assert_eq!(error.to_string(), r#""Full" is none of full, fragment, label"#);
    }
}
