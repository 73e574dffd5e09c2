//! From an older major version of the schema to the current one, a step a version.

use crate::{Map, SchemaVersion};

/// Turns the article of one major version into that of the next.
pub(super) type Upgrade = fn(&mut Map);

/// The upgrade from major version 1 + index. None yet: 1 is the first.
pub(super) const UPGRADES: &[Upgrade] = &[];

/// Brings `article` from the major version `from` to the one behind the last of `upgrades`; `None` when there is no way from there.
pub(super) fn upgrade(article: &mut Map, from: u32, upgrades: &[Upgrade]) -> Option<()> {
    let first = usize::try_from(from.checked_sub(1)?).ok()?;
    for step in upgrades.get(first..)? {
        step(article);
    }
    Some(())
}

const _: () = assert!(UPGRADES.len() + 1 == SchemaVersion::CURRENT.major as usize);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Value;

    const PRETENDED: &[Upgrade] = &[
        |article| {
            let title = article.remove("title").unwrap_or(Value::Null);
            article.insert("headline", title);
        },
        |article| {
            let headline = article.remove("headline").unwrap_or(Value::Null);
            article.insert("headlines", vec![headline]);
        },
    ];

    #[test]
    fn an_old_article_goes_through_every_step_from_its_own_version_on() {
        let mut old = Map::new();
        old.insert("title", "Ferry");
        assert!(upgrade(&mut old, 1, PRETENDED).is_some());
        assert_eq!(old.get("headlines"), Some(&Value::Array(vec!["Ferry".into()])));
        let mut newer = Map::new();
        newer.insert("headline", "Ferry");
        assert!(upgrade(&mut newer, 2, PRETENDED).is_some());
        assert_eq!(newer.get("headlines"), Some(&Value::Array(vec!["Ferry".into()])));
    }

    #[test]
    fn there_was_no_version_0() {
        assert!(upgrade(&mut Map::new(), 0, PRETENDED).is_none());
    }
}
