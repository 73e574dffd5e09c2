//! The head of an e-mail: lines such as `From:`, `Subject:`, `Date:` at the very top.
//!
//! Two of them at least, in one block. The subject is the headline, sender and day are the byline, the rest is the platform's.

use crate::words::{self, List};

use super::page::Page;

/// What a line of the head is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Subject,
    From,
    Date,
    Other,
}

/// The fields of the head that begins at line `at`, one for each line; empty when there is none.
pub(crate) fn read(page: &Page<'_, '_>, at: usize, end: usize) -> Vec<Field> {
    let block_end = page.block_end(at, end).min(at + 12);
    let fields: Vec<Field> = (at..block_end).map_while(|line| field(page.text(line))).collect();
    let known = |wanted: Field| fields.contains(&wanted);
    if fields.len() >= 2 && known(Field::From) && (known(Field::Subject) || known(Field::Date))
        || fields.len() >= 2 && known(Field::Subject) && fields.len() == block_end - at
    {
        fields
    } else {
        Vec::new()
    }
}

fn field(line: &str) -> Option<Field> {
    let (label, value) = line.split_once([':', '：'])?;
    if label.len() > 24 || value.trim().is_empty() {
        return None;
    }
    let label = label.trim().to_lowercase();
    let found = [
        (List::MailSubject, Field::Subject),
        (List::MailFrom, Field::From),
        (List::MailDate, Field::Date),
        (List::MailOther, Field::Other),
    ];
    found.into_iter().find(|&(list, _)| words::is(&label, list)).map(|(_, field)| field)
}
