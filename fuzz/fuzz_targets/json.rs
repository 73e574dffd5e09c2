//! Any JSON: read or refused; what was read is written and read back equal, and validated.
#![no_main]

use libfuzzer_sys::fuzz_target;
use newsprint_core::Article;

fuzz_target!(|json: &str| {
    if let Ok(article) = Article::from_json(json) {
        let _ = article.validate();
        let written = article.to_json().expect("what was read is not too deep");
        assert_eq!(Article::from_json(&written).as_ref(), Ok(&article), "{written}");
    }
});
