//! Where, and on what day, a piece was filed.

use crate::{Span, Stamp};

/// "KYIV, Oct 18 (Reuters) —": an overlay, its words stay at the head of their paragraph.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dateline {
    /// As written, the dash not included.
    pub written: String,
    /// The place.
    pub place: Option<String>,
    /// The day.
    pub day: Option<Stamp>,
    /// The agency in brackets.
    pub agency: Option<String>,
    /// Where it stands.
    pub span: Option<Span>,
}

impl Dateline {
    /// A dateline as written.
    pub fn new(written: impl Into<String>) -> Self {
        Self { written: written.into(), place: None, day: None, agency: None, span: None }
    }

    /// The same dateline with its place.
    #[must_use]
    pub fn with_place(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// The same dateline with its day.
    #[must_use]
    pub fn with_day(mut self, day: Stamp) -> Self {
        self.day = Some(day);
        self
    }

    /// The same dateline with the agency in brackets.
    #[must_use]
    pub fn with_agency(mut self, agency: impl Into<String>) -> Self {
        self.agency = Some(agency.into());
        self
    }
}
