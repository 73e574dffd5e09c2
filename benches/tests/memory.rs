//! Memory of one parse: how many allocations, and how much at once. Counted, not timed.

use allocation_counter::{AllocationInfo, measure};
use newsprint::{Parsed, Parser};
use newsprint_benches::Input;

fn input(name: &str, bytes: usize) -> String {
    Input::named(name, bytes).map(|input| input.text).unwrap_or_default()
}

/// What one parse takes, and what a copy of its result takes: each string and list once, at its length.
fn taken(parser: &Parser, text: &str) -> (AllocationInfo, AllocationInfo) {
    let mut parsed: Option<Parsed> = None;
    let work = measure(|| parsed = Some(parser.parse(text)));
    (work, measure(|| drop(parsed.clone())))
}

fn structure() -> Parser {
    Parser::new().quotes(false).validate(false)
}

#[test]
fn structure_allocates_little_beside_the_strings_and_lists_of_its_result() {
    for text in [input("founding", 0), input("article", 1 << 18)] {
        let (work, result) = taken(&structure(), &text);
        assert!(work.count_total <= result.count_total * 2, "{work:?} for {result:?}");
    }
}

#[test]
fn a_result_holds_nothing_that_its_copy_does_not() {
    let text = input("article", 1 << 18);
    let mut parsed: Option<Parsed> = None;
    let work = measure(|| parsed = Some(structure().parse(&text)));
    let copy = measure(|| drop(parsed.clone()));
    // A hundredth is room for lists that are not cut to their length.
    let held = u64::try_from(work.bytes_current).unwrap_or(0);
    assert!(held <= copy.bytes_max + copy.bytes_max / 100, "{held} held, {} needed", copy.bytes_max);
}

#[test]
fn peak_memory_grows_with_the_text() {
    for (parser, most) in [(structure(), 3), (Parser::new(), 7)] {
        let peak = |bytes: usize| {
            let text = input("article", bytes);
            taken(&parser, &text).0.bytes_max
        };
        let (small, large) = (peak(1 << 17), peak(1 << 19));
        assert!(large < small * 44 / 10, "{small} for 128 KiB, {large} for 512 KiB");
        assert!(large < most << 19, "{large} for 512 KiB");
    }
}
