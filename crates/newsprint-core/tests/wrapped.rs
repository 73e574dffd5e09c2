//! Rejoining wrapped lines: an option, since a break in a pasted text means something until somebody says otherwise.

use newsprint_core::{Parsed, Parser};

const MAIL: &str = "\
The Chair of the Allotment Society

The council of the harbour met on Tuesday evening and voted after a long
debate that the night ferry will not sail before the autumn, since the
engines that were ordered in January have not been delivered yet, and
nobody knows when they will be.

Marta Vell
Harbour Road 7
";

fn parse(yes: bool) -> Parsed {
    Parser::new().rejoin_wrapped(yes).parse(MAIL)
}

#[test]
fn by_default_every_break_is_kept() {
    assert_eq!(parse(false).article.lead[0].to_text().lines().count(), 4);
}

#[test]
fn wrapped_lines_are_one_line_to_the_reader_and_an_address_stays_an_address() {
    let lead = parse(true).article.lead;
    assert_eq!(lead[0].to_text().lines().count(), 1);
    assert!(lead[0].to_text().contains("after a long debate"));
    let last = lead.last().map(newsprint_core::Block::to_text);
    assert_eq!(last.as_deref(), Some("Marta Vell\nHarbour Road 7"));
}
