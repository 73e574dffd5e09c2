//! JSON there and back. `PROPTEST_CASES` says how many articles are tried; 256 without it.
#![cfg(feature = "serde")]

use newsprint_core::{Article, parse};
use newsprint_inputs::strategies;
use proptest::{prelude::*, sample::Index};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_article_comes_back_equal(article in strategies::wild_article()) {
        let json = article.to_json()?;
        prop_assert_eq!(&Article::from_json(&json)?, &article, "{}", json);
        prop_assert_eq!(Article::from_json(&json)?.to_json()?, json);
    }

    #[test]
    fn any_text_comes_back_equal(text in strategies::any_text()) {
        let article = parse(&text).article;
        prop_assert_eq!(Article::from_json(&article.to_json_pretty()?)?, article);
    }

    #[test]
    fn what_is_read_from_damaged_json_can_be_written(
        article in strategies::wild_article(),
        (from, length, put) in (any::<Index>(), 0_usize..12, DAMAGE),
    ) {
        let json = article.to_json()?;
        let mut bytes = json.into_bytes();
        let from = from.index(bytes.len());
        bytes.splice(from..(from + length).min(bytes.len()), put.bytes());
        if let Ok(read) = Article::from_json(&String::from_utf8_lossy(&bytes)) {
            prop_assert_eq!(Article::from_json(&read.to_json()?)?, read);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        let _ = Article::from_json(&text);
    }
}

/// What stands in the place of a few bytes.
const DAMAGE: &str = r#"(|"|null|\[|\]|\{|\}|,|:|-1|1e999|"type":"x"|"type":"text"|\\u0000|"quote":"q0"|"span":\[9,1\]|[a-z_]{1,6})"#;
