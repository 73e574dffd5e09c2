//! A date in the future.

use time::Date;

use crate::{Diagnostic, DiagnosticCode, Inline, Part, Report, Span, Stamp, StampValue};

use super::super::{
    Context,
    entry::{Entry, Explanation, Group, Sample},
    words,
};

pub(in super::super) static ENTRY: Entry = Entry {
    explanation: Explanation {
        code: DiagnosticCode::DATE_IN_FUTURE,
        group: Group::Structure,
        means: "The article or its dateline is dated later than today. Looked for only when `Rules::today` says what today is.",
        why: "Mostly a mistyped year; feeds hide what is not yet published.",
        wrong: Sample::None,
        right: Sample::None,
        in_newsroom: true,
    },
    check: Some(check),
};

fn check(context: &Context<'_>, report: &mut Report) {
    let Some(today) = context.today else { return };
    let article = context.article;
    let dateline = article
        .dateline
        .as_ref()
        .and_then(|dateline| Some((Part::Dateline, dateline.day.as_ref()?, dateline.span)));
    let dated = |stamp| {
        let (part, span) = place(context, stamp).unwrap_or((Part::Article, None));
        (part, stamp, span)
    };
    let stamps = article.published.iter().chain(&article.updated).map(dated);
    for (part, stamp, span) in dateline.into_iter().chain(stamps) {
        if stamp.value.is_some_and(|value| is_after(value, today)) {
            let message = format!("{} lies in the future", words::shown(&stamp.written));
            report.push(Diagnostic::new(DiagnosticCode::DATE_IN_FUTURE, message).at(span).in_part(part));
        }
    }
}

/// The byline that the words of `stamp` stand in, and where; the model keeps the date without its place.
fn place(context: &Context<'_>, stamp: &Stamp) -> Option<(Part, Option<Span>)> {
    let bylines = context.article.bylines.iter().enumerate();
    bylines.filter(|_| !stamp.written.is_empty()).find_map(|(index, byline)| {
        let part = Part::Byline(index);
        let has_words =
            |inline: &Inline| matches!(inline, Inline::Text(text) if text.contains(&stamp.written));
        if !byline.content.iter().any(has_words) {
            return None;
        }
        let span = context.source.zip(byline.span).and_then(|(source, span)| {
            let start = span.start as usize + span.of(source)?.find(&stamp.written)?;
            Span::new(start..start + stamp.written.len())
        });
        Some((part, span.or(byline.span)))
    })
}

/// Whether all of `value` is later than `today`, whichever zone the day is of.
fn is_after(value: StampValue, today: Date) -> bool {
    let this = (today.year(), u8::from(today.month()));
    match value {
        StampValue::Year(year) => year > this.0,
        StampValue::Month(year, month) => (year, u8::from(month)) > this,
        StampValue::Day(day) => day > today,
        StampValue::Local(local) => local.date() > today,
        StampValue::Hour(instant) | StampValue::Instant(instant) => instant.date() > today,
    }
}

#[cfg(test)]
mod tests {
    use time::Month;

    use crate::{Article, DiagnosticCode, Rules, Stamp, StampValue};

    #[test]
    fn only_what_is_wholly_later_than_today_is_in_the_future() {
        let today = time::Date::from_calendar_date(2025, Month::October, 18).unwrap();
        let rules = Rules::none().on(DiagnosticCode::DATE_IN_FUTURE).today(today);
        for (value, future) in [
            (StampValue::Year(2025), false),
            (StampValue::Month(2025, Month::October), false),
            (StampValue::Month(2025, Month::November), true),
            (StampValue::Day(today), false),
            (StampValue::Year(2026), true),
        ] {
            let article = Article::new().with_published(Stamp::new("x").with_value(value));
            assert_eq!(!rules.check(&article).is_empty(), future, "{value}");
        }
    }
}
