//! Any text: no panic, nothing lost, the same text the same article.
#![no_main]

#[path = "../../crates/newsprint-core/tests/support/mod.rs"]
mod support;

use libfuzzer_sys::fuzz_target;
use newsprint_core::Parser;

fuzz_target!(|input: (bool, bool, &str)| {
    let (quotes, bare_symbols, text) = input;
    let parser = Parser::new().quotes(quotes).bare_symbols(bare_symbols);
    let parsed = parser.parse(text);
    if let Err(error) = support::conserved(text, &parsed.article) {
        panic!("{error}");
    }
    assert_eq!(parsed, parser.parse(text));
});
