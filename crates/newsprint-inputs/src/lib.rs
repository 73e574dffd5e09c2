//! Texts to test and to measure newsprint with. Never published.
//!
//! - [`article`]: one long article of invented sentences, as people paste them;
//! - [`NASTY`]: texts built to make a parser slow or to make it fall;
//! - `strategies` (feature `strategies`): texts and articles for proptest.

mod long;
mod nasty;
mod phrases;
#[cfg(feature = "strategies")]
pub mod strategies;

pub use long::{article, articles};
pub use nasty::{NASTY, Nasty};
